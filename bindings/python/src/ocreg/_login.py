# SPDX-License-Identifier: Apache-2.0
"""Logging in to OpenShift and out again, as `oc login` and `oc logout` do."""
from __future__ import annotations

import warnings
from datetime import datetime, timezone
from typing import Any, Unpack

from . import _errors, _raw as raw
from ._access import ClientOptions, Path, client_options
from ._client import Client
from ._kubeconfig import Kubeconfig
from ._text import lines_of
from ._waiting import milliseconds, wait, wait_or


class Login:
    """A login, from its beginning on.

    One of `password` with `user_name`, `token` and `web`. Where to log in: a server, or a cluster or context of the kubeconfig, and how
    that is reached; its credentials are not used. For a browser (`web`) open `url`, then finish().

        with ocreg.login("https://api.example.com:6443", "me", password) as login:
            kubeconfig = ocreg.Kubeconfig()
            login.save(kubeconfig)
            kubeconfig.save()
    """

    __slots__ = ("_raw",)

    def __init__(self, server: str | None = None, /, *, user_name: str | None = None, password: str | None = None, web: bool = False,
                 port: int = 0, kubeconfig: Path | Kubeconfig | None = None, context: str | None = None,
                 **options: Unpack[ClientOptions]) -> None:
        made, token = raw.ocreg_login_options(), options.pop("token", None)
        client = client_options(kubeconfig, context, {**options, "server": server})
        made.client, made.user, made.password, made.token, made.web, made.port = client, user_name, password, token, web, port
        self._raw: Any = wait_or(lambda: None, raw.ocreg_login_begin, made)
        for line in lines_of(raw.ocreg_login_warnings(self._raw)):
            warnings.warn(line, _errors.ConfigurationWarning, 2)

    def __enter__(self) -> Login:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Overwrite its secrets; the token stays good. A second time does nothing."""
        self._raw = None

    def _begun(self) -> Any:
        if self._raw is None:
            raise ValueError("the login is closed")
        return self._raw

    def finish(self, timeout: float | None = None) -> Login:
        """Send name and password, or wait for the browser; TimedOutError then means that one can go on waiting."""
        login = self._begun()
        wait_or(lambda: raw.ocreg_login_cancel(login), raw.ocreg_login_finish, login, 0 if timeout is None else milliseconds(timeout))
        return self

    def cancel(self) -> None:
        """End finish(), from any thread: it raises CancelledError."""
        raw.ocreg_login_cancel(self._begun())

    @property
    def url(self) -> str | None:
        """What the browser is to open."""
        text: str | None = raw.ocreg_login_url(self._begun())
        return text

    @property
    def server(self) -> str:
        """Where: https://HOST:PORT."""
        text: str = raw.ocreg_login_server(self._begun())
        return text

    @property
    def user(self) -> str | None:
        """The user's name as the cluster knows it; None before it is finished."""
        text: str | None = raw.ocreg_login_user(self._begun())
        return text

    @property
    def token(self) -> str | None:
        """The token; None before it is finished."""
        text: str | None = raw.ocreg_login_token(self._begun())
        return text

    @property
    def expires(self) -> datetime | None:
        """When the token ends; None if the server does not say."""
        at = raw.ocreg_login_expires(self._begun())
        return datetime.fromtimestamp(at, timezone.utc) if at else None

    def client(self) -> Client:
        """A client of that server, as that user."""
        return Client._of(raw.ocreg_login_client(self._begun(), None))

    def save(self, kubeconfig: Kubeconfig, namespace: str | None = None) -> None:
        """Note it in a kubeconfig, which is written by its save()."""
        raw.ocreg_login_save(self._begun(), kubeconfig._raw, namespace)


def login(server: str | None, user: str, password: str, *, timeout: float | None = None, **options: Any) -> Login:
    """Log in with name and password: UnauthorizedError if they are wrong, NoOAuthError if the cluster has no OAuth server. Options are those
    of Login."""
    return Login(server, user_name=user, password=password, **options).finish(timeout)


def logout(client: Client, token: str) -> None:
    """Have the cluster forget a token of a login. Kubeconfig.remove_token() removes it there."""
    view = client._view()
    wait(view, raw.ocreg_logout, view, token)
