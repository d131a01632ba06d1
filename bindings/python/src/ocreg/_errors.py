# SPDX-License-Identifier: Apache-2.0
"""Exceptions, one class for each thing a program can do about a failure.

The class follows from the library's code. Where Python has a word for it, it is that too: NotFoundError is a LookupError.
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ._check import Findings
    from ._objects import Object

__all__ = [
    "AlreadyExistsError", "ArgumentError", "BadRequestError", "CancelledError", "Cause", "ConflictError",
    "ConfigurationWarning", "ContentError", "CredentialError", "Error", "FieldError", "FileError", "ForbiddenError", "ForkError", "GoneError",
    "HTTPError", "InvalidError", "KindError", "KubeconfigError", "NoMemoryError", "NoOAuthError", "NotFoundError", "ParseError",
    "RangeError", "ServerError", "ServerWarning", "TLSError", "TimedOutError", "TooManyRequestsError",
    "TransportError", "UnauthorizedError", "UnsupportedError",
]


class Cause(NamedTuple):
    """One of the reasons that a server gave for refusing an object."""

    path: str
    message: str
    manager: str = ""  #: in a conflict, who owns the field


class Error(Exception):
    """Why a call failed. What is not known is "", 0 or None."""

    def __init__(self, message: str = "", *, code: int = 0, name: str = "", path: str = "", hint: str = "", line: int = 0,
                 column: int = 0, http_status: int = 0, reason: str = "", causes: tuple[Cause, ...] = (),
                 retry_after: int | None = None, request: str = "", request_id: str = "", notes: tuple[str, ...] = (),
                 tls_fault: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.code = code  #: a number that never changes its meaning
        self.name = name  #: the same as a word, E_CONFLICT for instance
        self.path = path  #: the field it is about, as the API server spells it
        self.hint = hint  #: what a person can do about it
        self.line = line  #: in the text that was read, from 1
        self.column = column
        self.http_status = http_status
        self.reason = reason  #: the API server's word for it
        self.causes = causes
        self.retry_after = retry_after  #: seconds, as the server asked
        self.request = request  #: what was asked, "GET https://HOST/PATH"
        self.request_id = request_id  #: the server's own name for it (Audit-Id), by which its audit log has it
        self.notes = notes  #: further facts: the certificates of a server that was refused
        self.tls_fault = tls_fault  #: what was wrong with TLS, EXPIRED for instance
        self._raw: Any = None

    def findings(self, sent: Object | None = None, **options: Any) -> Findings:
        """What a server refused, as findings: for each cause the finding that validate() has at its path of `sent`, what was sent
        as it would have become, and else the server's words by rule OCR044. None if the error is not about what was
        sent. Options are those of check(), `old` and `target` above all."""
        from . import _check, _raw as raw  # which imports this module
        if self._raw is None:
            raise ValueError("no call of the library has raised this")
        made, kept = _check.check_options(options)
        found = raw.ocreg_refusal(self._raw, None if sent is None else sent._raw, made)
        del kept
        return _check.Findings(found, sent)

    def __str__(self) -> str:
        place = f"{self.line}:{self.column}: " if self.line else ""
        path = f"{self.path}: " if self.path else ""
        return f"{place}{path}{self.message}"


class NoMemoryError(Error, MemoryError):
    """Out of memory."""


class ArgumentError(Error, ValueError):
    """The caller passed something that the call cannot work with."""


class ParseError(Error, ValueError):
    """The text is not what it should be: syntax, encoding, size, or with strict reading its members."""


class InvalidError(Error, ValueError):
    """Refused by validation, the library's or the server's."""


class FieldError(Error, AttributeError):  # type: ignore[misc]  # its `name` is another
    """There is no such field."""


class KindError(Error, TypeError):
    """An object of another kind than asked for, or of one that the library does not know."""


class RangeError(Error, IndexError):
    """No such element, or a number that does not fit."""


class FileError(Error, OSError):
    """A file cannot be read."""


class KubeconfigError(Error):
    """The kubeconfig does not say where the server is or who asks."""


class CredentialError(Error):
    """Token, certificate or key cannot be used."""


class UnsupportedError(Error, NotImplementedError):
    """Known, but not done by this release of the library."""


class NoOAuthError(Error):
    """The cluster has no OAuth server to log in at: its users come from elsewhere."""


class TransportError(Error, ConnectionError):
    """The server cannot be reached, or the connection failed."""


class TLSError(TransportError):
    """The server's certificate is not trusted, or the handshake failed."""


class ContentError(TransportError):
    """The answer is not what an API server sends."""


class TimedOutError(Error, TimeoutError):
    """The deadline passed."""


class CancelledError(Error):
    """The call was cancelled."""


class ForkError(Error):
    """The client was made in another process: make one after fork."""


class HTTPError(Error):
    """The server answered with a status that says no."""


class BadRequestError(HTTPError, ValueError):
    """The server could make no sense of the request."""


class UnauthorizedError(HTTPError, PermissionError):
    """The credentials are missing, wrong or expired."""


class ForbiddenError(HTTPError, PermissionError):
    """The user may not do this."""


class NotFoundError(HTTPError, LookupError):
    """There is no such object."""


class ConflictError(HTTPError):
    """The object has changed since it was read."""


class AlreadyExistsError(HTTPError):
    """There is an object of that name."""


class GoneError(HTTPError):
    """What was asked for is not kept any more."""


class TooManyRequestsError(HTTPError):
    """Come back after `retry_after` seconds."""


class ServerError(HTTPError):
    """The server failed."""


class ServerWarning(UserWarning):
    """What the API server warned of, through Python's `warnings`."""


class ConfigurationWarning(UserWarning):
    """Something that is unwise about how a client is set up, and done all the same, through Python's `warnings`."""


_CLASSES: dict[str, type[Error]] = {
    "E_NOMEM": NoMemoryError, "E_ARG": ArgumentError, "E_SYNTAX": ParseError, "E_ENCODING": ParseError, "E_LIMIT": ParseError,
    "E_TYPE": ParseError, "E_INVALID": InvalidError, "E_UNKNOWN": ParseError, "E_DUPLICATE": ParseError, "E_NOFIELD": FieldError,
    "E_KIND": KindError, "E_RANGE": RangeError, "E_FILE": FileError, "E_KUBECONFIG": KubeconfigError,
    "E_CREDENTIAL": CredentialError, "E_UNSUPPORTED": UnsupportedError, "E_RESOLVE": TransportError,
    "E_CONNECT": TransportError, "E_TLS": TLSError, "E_TIMEOUT": TimedOutError, "E_CANCELLED": CancelledError,
    "E_TRUNCATED": TransportError, "E_CONTENT": ContentError, "E_REDIRECT": TransportError, "E_TRANSPORT": TransportError,
    "E_FORK": ForkError, "E_BADREQUEST": BadRequestError, "E_UNAUTHORIZED": UnauthorizedError, "E_FORBIDDEN": ForbiddenError,
    "E_NOTFOUND": NotFoundError, "E_CONFLICT": ConflictError, "E_EXISTS": AlreadyExistsError, "E_GONE": GoneError,
    "E_MEDIATYPE": HTTPError, "E_TOOMANY": TooManyRequestsError, "E_SERVER": ServerError, "E_HTTP": HTTPError, "E_NOOAUTH": NoOAuthError,
}


def make(code: int, name: str, message: str = "", path: str = "", hint: str = "", line: int = 0, column: int = 0,
         http_status: int = 0, reason: str = "", causes: tuple[tuple[str, str, str], ...] = (), retry_after: int = -1,
         request: str = "", request_id: str = "", notes: tuple[str, ...] = (), tls_fault: str = "", handle: Any = None) -> Error:
    """The exception for a code; what C calls when a call fails."""
    error = _CLASSES.get(name, Error)(message, code=code, name=name, path=path, hint=hint, line=line, column=column,
                                      http_status=http_status, reason=reason, causes=tuple(Cause(*cause) for cause in causes),
                                      retry_after=None if retry_after < 0 else retry_after, request=request,
                                      request_id=request_id, notes=notes, tls_fault=tls_fault)
    error._raw = handle
    return error
