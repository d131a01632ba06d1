# SPDX-License-Identifier: Apache-2.0
"""The kubeconfig: read as `oc` reads it, changed by a login, and saved so that nobody else's change is lost."""
from __future__ import annotations

import json
import os
from typing import Any

from . import _raw as raw
from ._access import Path
from ._text import lines_of
from ._waiting import wait_or


class Kubeconfig:
    """One file, or those of KUBECONFIG, or ~/.kube/config. One thread may change it, or many read it.

    `new`: a file that is named and not there is as an empty one, to be made by save(). A client can be made of it: Client(kubeconfig).
    """

    __slots__ = ("_raw",)

    def __init__(self, path: Path | None = None, *, new: bool = False) -> None:
        self._raw: Any = raw.ocreg_kubeconfig_read(os.fspath(path) if path else None, raw.OCREG_KUBECONFIG_NEW if new else 0)

    @property
    def contexts(self) -> tuple[str, ...]:
        """The names of the contexts, each once."""
        return lines_of(raw.ocreg_kubeconfig_contexts(self._raw))

    @property
    def current_context(self) -> str | None:
        """The current context; None if there is none."""
        name: str | None = raw.ocreg_kubeconfig_current_context(self._raw)
        return name

    def view(self, context: str | None = None, *, secrets: bool = False, all: bool = False) -> dict[str, Any]:
        """The context, its cluster and its user, as `kubectl config view --minify` shows them; with `all` everything."""
        flags = (raw.OCREG_KUBECONFIG_SECRETS if secrets else 0) | (raw.OCREG_KUBECONFIG_ALL if all else 0)
        shown: dict[str, Any] = json.loads(raw.ocreg_kubeconfig_view(self._raw, context, flags))
        return shown

    def set_login(self, server: str, user: str, token: str, *, namespace: str | None = None, ca_file: Path | None = None,
                  ca_pem: str | None = None, tls_server_name: str | None = None, proxy: str | None = None,
                  insecure: bool = False) -> None:
        """Note a login, under the names that `oc login` gives, and make its context the current one."""
        login = raw.ocreg_kubeconfig_login()
        for name, value in (("server", server), ("user", user), ("token", token), ("ns", namespace),
                            ("ca_file", os.fspath(ca_file) if ca_file else None), ("ca_pem", ca_pem),
                            ("tls_server_name", tls_server_name), ("proxy", proxy), ("insecure", insecure)):
            setattr(login, name, value)
        raw.ocreg_kubeconfig_set_login(self._raw, login)

    def remove_token(self, token: str) -> None:
        """Forget a token, wherever a user has it."""
        raw.ocreg_kubeconfig_remove_token(self._raw, token)

    def save(self) -> None:
        """Write what was changed: locked, whole, readable by its owner only. Comments are lost."""
        wait_or(lambda: None, raw.ocreg_kubeconfig_save, self._raw)
