# SPDX-License-Identifier: Apache-2.0
"""The configuration of OpenShift's image registry: typed, checked, patched.

    import ocreg

    cfg = ocreg.parse(text)                      # JSON or YAML
    cfg.spec.storage.s3.bucket = "images"        # fields are attributes, None is unset
    for finding in cfg.validate():
        print(finding)

    with ocreg.Client() as c, c.edit() as cfg:   # nobody's concurrent change is lost
        cfg.spec.management_state = "Managed"
"""
from __future__ import annotations

import json
from typing import Any

from . import _errors, _raw as raw, _types
from ._access import ClientOptions, Setting, User
from ._check import Finding, Findings, Rule, Want, check_options, rules
from ._client import Client, Edit, contexts
from ._errors import *  # noqa: F403
from ._goals import Goal
from ._kubeconfig import Kubeconfig
from ._login import Login, login, logout
from ._loop import Loop, Task
from ._lint import Context, Replacement, fix_text, redact_text, replacements
from ._objects import FORMATS, NULL, List, Map, Null, Object, decode_options, wrap
from ._plans import compare
from ._reflect import Field, field_at, fields, type_of_kind
from ._registry import (RegistryLogin, auths_file, auths_file_merge, auths_file_remove, auths_list, auths_merge, auths_remove, auths_set,
                        pull_secret_merge, pull_secret_remove, registry_host)
from ._trust import Bundle, Certificate, Problem, Trust, TrustEntry, certificate_covers, certificates, trust_host, trust_key
from ._text import Text, text_of
from ._streams import Listing, Logs, Permission, Watch, WatchEvent
from ._syntax import check_syntax, compare_quantities, format_duration, next_run, parse_duration, quantity_value
from ._types import *  # noqa: F403
from ._views import entry_get, entry_has, entry_remove, entry_set, view_read, view_write

__version__: str = raw.OCREG_VERSION

__all__ = ["NULL", "Client", "Edit", "Field", "Finding", "Findings", "List", "Map", "Null", "Object", "Rule", "check", "diff",
           "field_at", "fields", "library_version", "locate", "parse", "parse_all", "rules", "type_of_kind"]
__all__ += ["check_syntax", "compare_quantities", "format_duration", "next_run", "parse_duration", "quantity_value"]
__all__ += ["Context", "Replacement", "Want", "fix_text", "redact_text", "replacements"]
__all__ += ["entry_get", "entry_has", "entry_remove", "entry_set", "view_read", "view_write"]
__all__ += ["Goal", "Loop", "Task", "contexts"]
__all__ += ["ClientOptions", "Kubeconfig", "Login", "Setting", "User", "login", "logout"]
__all__ += ["RegistryLogin", "auths_file", "auths_file_merge", "auths_file_remove", "auths_list", "auths_merge", "auths_remove"]
__all__ += ["auths_set", "pull_secret_merge", "pull_secret_remove", "registry_host"]
__all__ += ["compare"]
__all__ += ["Listing", "Logs", "Permission", "Watch", "WatchEvent"]
__all__ += ["Bundle", "Certificate", "Problem", "Trust", "TrustEntry", "certificate_covers", "certificates", "trust_host"]
__all__ += ["trust_key"]
__all__ += _errors.__all__
__all__ += _types.__all__


def parse(text: Text, *, format: str | None = None, strict: bool = False, **limits: int) -> Any:
    """Read one document, as an object of the type that its apiVersion and kind name. See Object.parse()."""
    return wrap(raw.ocreg_decode(0, text_of(text), decode_options(format, strict, limits)))


def parse_all(text: Text, *, format: str | None = None, strict: bool = False, **limits: int) -> list[Any]:
    """Read all documents of a text, and the items of a List; None stands for one of a kind that the library does not know."""
    documents = raw.ocreg_decode_all(text_of(text), decode_options(format, strict, limits))
    return [wrap(raw.ocreg_documents_at(documents, i)) for i in range(raw.ocreg_documents_count(documents))]


def check(text: Text, *, format: str | None = None, max_bytes: int = 0, max_depth: int = 0, max_nodes: int = 0, max_key: int = 0,
          **options: Any) -> Findings:
    """Read and check a text: every document of it, each by its own kind. Findings have line and column.

    Options: `level` is schema, operator or advice and means that level and those before it, None all; `target` is the
    cluster's release, "4.7"; `old` the object that the first document replaces; `context` the objects around it, a list or a
    Context, and with `context_partial` there may be others; `around` is a Context of what a cluster has; `status` checks a
    write to the status subresource; `now` is the time for rules about expiry, a datetime or seconds since 1970.
    """
    made, kept = check_options(options)
    limits = decode_options(format, False, {"max_bytes": max_bytes, "max_depth": max_depth, "max_nodes": max_nodes,
                                            "max_key": max_key})
    made.decode = limits
    handle, findings = raw.ocreg_check(text_of(text), made)
    del kept
    return Findings(findings, wrap(handle))


def diff(old: Object, new: Object) -> dict[str, Any]:
    """The smallest JSON merge patch (RFC 7396) that turns one object into another of the same type."""
    patch: dict[str, Any] = json.loads(raw.ocreg_diff(old._raw, new._raw))
    return patch


def locate(text: Text, path: str, *, format: str | None = None) -> tuple[int, int]:
    """Line and column of a path in a text, as an error or a finding spells it; of what is around it if it is not there."""
    line, column = raw.ocreg_locate(text_of(text), FORMATS[format], path)
    return line, column


def library_version() -> str:
    """The release of the library that is loaded."""
    version: str = raw.ocreg_version()
    return version
