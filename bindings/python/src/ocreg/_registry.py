# SPDX-License-Identifier: Apache-2.0
"""Logging in to registries: auth.json, config.json, pull secrets."""
from __future__ import annotations

import os
from typing import Any, NamedTuple

from . import _raw as raw
from ._access import Path
from ._client import Client, _call_options
from ._text import Text, text_of
from ._waiting import wait, wait_or


class RegistryLogin(NamedTuple):
    """A login of a document, without its password."""

    registry: str
    user: str  #: "" where it does not say
    note: str  #: why it is no login, or who does not look at it; "" if there is nothing to say


def auths_set(text: Text, registry: str, user: str, password: str) -> bytes:
    """A document with one login more, all else of it as it was. An empty text makes a new one."""
    made: bytes = raw.ocreg_auths_set(text_of(text), registry, user, password)
    return made


def auths_remove(text: Text, registry: str) -> bytes:
    """A document without a registry's entry. NotFoundError if it has none."""
    made: bytes = raw.ocreg_auths_remove(text_of(text), registry)
    return made


def auths_merge(text: Text, more: Text) -> bytes:
    """A document with all logins of another in it, which win where both have an entry."""
    made: bytes = raw.ocreg_auths_merge(text_of(text), text_of(more))
    return made


def auths_list(text: Text) -> tuple[RegistryLogin, ...]:
    """The logins of a document."""
    found = raw.ocreg_auths_list(text_of(text))
    return tuple(RegistryLogin(raw.ocreg_auths_registry(found, i), raw.ocreg_auths_user(found, i), raw.ocreg_auths_note(found, i))
                 for i in range(raw.ocreg_auths_count(found)))


def auths_file() -> str:
    """The file that podman and `oc registry login` keep logins in."""
    path: str = raw.ocreg_auths_file()
    return path


def _path(path: Path | None) -> str | None:
    return os.fspath(path) if path else None


def auths_file_merge(more: Text, path: Path | None = None) -> None:
    """auths_merge() into a file, without losing what others add; None: that of auths_file()."""
    wait_or(lambda: None, raw.ocreg_auths_file_merge, _path(path), text_of(more))


def auths_file_remove(registry: str, path: Path | None = None) -> None:
    """auths_remove() in a file."""
    wait_or(lambda: None, raw.ocreg_auths_file_remove, _path(path), registry)


def pull_secret_merge(client: Client, more: Text, *, name: str | None = None, namespace: str | None = None, **options: Any) -> None:
    """auths_merge() into a Secret, without losing what others add; without names that which the nodes of a cluster pull with."""
    view = client._view()
    wait(view, raw.ocreg_pull_secret_merge, view, namespace, name, text_of(more), _call_options(options))


def pull_secret_remove(client: Client, registry: str, *, name: str | None = None, namespace: str | None = None,
                       **options: Any) -> None:
    """auths_remove() in a Secret."""
    view = client._view()
    wait(view, raw.ocreg_pull_secret_remove, view, namespace, name, registry, _call_options(options))


def registry_host(client: Client) -> tuple[str, bool]:
    """Where the cluster's own registry is, and whether it is only reached from within the cluster."""
    view = client._view()
    host, internal = wait(view, raw.ocreg_registry_host, view, None)
    return host, internal
