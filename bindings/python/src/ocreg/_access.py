# SPDX-License-Identifier: Apache-2.0
"""Where to connect and as whom, and what a client says of it."""
from __future__ import annotations

import os
import warnings
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict

from . import _errors, _raw as raw
from ._text import lines_of
from ._waiting import milliseconds, wait

if TYPE_CHECKING:
    from ._kubeconfig import Kubeconfig

Path = str | os.PathLike[str]


class ClientOptions(TypedDict, total=False):
    """What can be said beside the kubeconfig and the context. What is not said comes from the kubeconfig."""

    server: str | None  #: https://host:port
    cluster: str | None  #: of the kubeconfig, in place of the context's
    user: str | None  #: of the kubeconfig, in place of the context's
    token: str | None
    token_file: Path | None  #: read again every minute
    ca_file: Path | None
    cert_file: Path | None  #: a client certificate
    key_file: Path | None  #: its key; not encrypted
    tls_server_name: str | None  #: the name to expect in the server's certificate
    insecure: bool  #: do not look at the server's certificate; warned about each time
    proxy: str | None  #: http://, https:// or socks5://HOST:PORT; "none": none
    as_: str | None  #: act as this user,
    as_uid: str | None  #: with this uid,
    as_groups: Iterable[str]  #: as a member of these groups,
    as_extra: Mapping[str, Iterable[str]]  #: with these facts
    plugins: bool | Iterable[str]  #: whether programs may be run for a credential (exec), or which
    interactive: bool  #: such a program may ask the user
    strict: bool  #: refuse a kubeconfig that others may read
    field_manager: str | None
    timeout: float | None  #: of each call, in seconds
    user_agent: str | None  #: None means the library's name and release
    http2: bool


class Setting(NamedTuple):
    """What is in effect."""

    name: str  #: "server" or "credential", for instance
    value: str  #: of a credential only what it is
    source: str  #: the file, the variable or the options it is from
    skipped: str  #: what else there was, and why it does not count


class User(NamedTuple):
    """Whom the server takes the caller for."""

    name: str
    uid: str
    groups: tuple[str, ...]
    extra: dict[str, tuple[str, ...]]


_PATHS = ("token_file", "ca_file", "cert_file", "key_file")


def _one_per_line(what: str, texts: Iterable[str]) -> str:
    if isinstance(texts, str):
        raise TypeError(f"{what}: a list of texts, not a text")
    texts = list(texts)
    if any("\n" in text for text in texts):
        raise ValueError(f"{what}: a line break in a text")
    return "\n".join(texts)


def _facts(given: Mapping[str, Iterable[str]]) -> str:
    if any(isinstance(texts, str) for texts in given.values()):
        raise TypeError("as_extra: of each key a list of texts, not a text")
    return _one_per_line("as_extra", (f"{key}={text}" for key, texts in given.items() for text in texts))


def _set_plugins(made: Any, plugins: bool | Iterable[str]) -> None:
    if isinstance(plugins, bool):
        made.plugins = raw.OCREG_PLUGINS_ALLOW if plugins else raw.OCREG_PLUGINS_DENY
        return
    made.plugins = raw.OCREG_PLUGINS_LISTED
    made.plugin_list = _one_per_line("plugins", plugins)


def _set(made: Any, name: str, value: Any) -> None:
    if name == "timeout":
        made.timeout_ms = milliseconds(value)
    elif name == "plugins":
        _set_plugins(made, value)
    elif name == "as_groups":
        made.as_groups = _one_per_line(name, value)
    elif name == "as_extra":
        made.as_extra = _facts(value)
    elif name in ClientOptions.__annotations__:
        setattr(made, name, os.fspath(value) if name in _PATHS else value)
    else:
        raise TypeError(f"no such option: {name}")


def client_options(kubeconfig: Path | Kubeconfig | None, context: str | None, given: Mapping[str, Any]) -> Any:
    from ._kubeconfig import Kubeconfig  # which makes clients
    made = raw.ocreg_client_options()
    if isinstance(kubeconfig, Kubeconfig):
        made.loaded = kubeconfig._raw
    elif kubeconfig:
        made.kubeconfig = os.fspath(kubeconfig)
    made.context = context
    for name, value in given.items():
        if value is not None:
            _set(made, name, value)
    return made


def warn(lines: Any, stacklevel: int) -> None:
    """What is unwise about how a client is set up."""
    for line in lines_of(lines):
        warnings.warn(line, _errors.ConfigurationWarning, stacklevel + 1)


class Access:
    """What a Client can tell of how it gets in."""

    def _open(self) -> Any:
        raise NotImplementedError

    def _view(self) -> Any:
        raise NotImplementedError

    def explain(self) -> str:
        """What is in effect, where it is from, and what was passed over for it, in lines a person can read, without any secret."""
        text: str = raw.ocreg_client_explain(self._open())
        return text

    @property
    def settings(self) -> tuple[Setting, ...]:
        """The same, as data."""
        c = self._open()
        whats = (raw.OCREG_SETTING_NAME, raw.OCREG_SETTING_VALUE, raw.OCREG_SETTING_SOURCE, raw.OCREG_SETTING_SKIPPED)
        return tuple(Setting(*(raw.ocreg_client_setting(c, i, what) for what in whats))
                     for i in range(raw.ocreg_client_settings_count(c)))

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is unwise about the configuration, and done all the same."""
        return lines_of(raw.ocreg_client_warnings(self._open()))

    def token(self) -> str:
        """The bearer token as it is now; a program is run for it if it has to be. CredentialError if there is none."""
        view = self._view()
        text: str = wait(view, raw.ocreg_client_token, view)
        return text

    def whoami(self) -> User:
        """Whom the server takes the caller for."""
        view = self._view()
        u = wait(view, raw.ocreg_client_whoami, view, None)
        extra: dict[str, tuple[str, ...]] = {}
        for line in lines_of(raw.ocreg_user_extra(u)):
            key, _, value = line.partition("=")
            extra[key] = (*extra.get(key, ()), value)
        return User(raw.ocreg_user_name(u), raw.ocreg_user_uid(u), lines_of(raw.ocreg_user_groups(u)), extra)
