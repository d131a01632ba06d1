# SPDX-License-Identifier: Apache-2.0
"""What a cluster tells piece by piece: lists, watches and logs."""
from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Any, Generic, NamedTuple, Self, TypeVar

from . import _errors, _raw as raw
from ._objects import Object, wrap
from ._waiting import milliseconds, wait

T = TypeVar("T", bound=Object)

EVENTS = {raw.OCREG_EVENT_ADDED: "ADDED", raw.OCREG_EVENT_MODIFIED: "MODIFIED", raw.OCREG_EVENT_DELETED: "DELETED",
          raw.OCREG_EVENT_SYNCED: "SYNCED"}
LONG = 3600.0  # seconds of one wait, where it has no end
READ = 30.0  # seconds for a piece of a log that is not followed


class Permission(NamedTuple):
    """Something that somebody may do, or may not; what Client.can_each() asks."""

    verb: str  #: get, list, watch, create, update, patch or delete
    type: type[Object]
    namespace: str | None = None  #: None for all
    name: str | None = None  #: one object; None for all
    subresource: str | None = None


class Listing(list[T]):
    """The objects of a kind. `version` is that of the list as a whole: a watch can go on from it."""

    def __init__(self, objects: Iterable[T] = (), version: str = "") -> None:
        super().__init__(objects)
        self.version = version


def listing_of(handle: Any) -> Listing[Any]:
    return Listing((wrap(raw.ocreg_objects_at(handle, i)) for i in range(raw.ocreg_objects_count(handle))),
                   raw.ocreg_objects_version(handle))


class WatchEvent(NamedTuple, Generic[T]):
    """What happened, and to which object."""

    type: str  #: ADDED, MODIFIED, DELETED, or SYNCED: all that was there at the beginning has been told
    object: T | None  #: None with SYNCED


class _Stream:
    """What Watch and Logs have in common. One call at a time; close() ends it, from any thread."""

    def __init__(self, view: Any, handle: Any) -> None:
        self._view, self._raw, self._lock = view, handle, threading.RLock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End it, and give the connection back; a step that waits raises CancelledError. A second time does nothing."""
        raw.ocreg_client_cancel(self._view)
        while not self._lock.acquire(timeout=0.02):  # the step may not have come to where it can be cancelled
            raw.ocreg_client_cancel(self._view)
        self._raw = None
        self._lock.release()

    def cancel(self) -> None:
        """End the step that is running, from any thread: it raises CancelledError. Later steps go on."""
        raw.ocreg_client_cancel(self._view)

    def _step(self, function: Callable[..., Any], timeout: float | None) -> Any:
        """What the function answers, None if nothing came in that many seconds. The lock is held."""
        if self._raw is None:
            raise ValueError(f"the {type(self).__name__} is closed")
        while True:
            got = wait(self._view, function, self._raw, milliseconds(LONG if timeout is None else timeout))
            if got != raw.OCREG_AGAIN:
                return got
            if timeout is not None:
                return None


def _nothing(what: str, timeout: float | None) -> _errors.Error:
    code = raw.OCREG_E_TIMEOUT
    return _errors.make(code, raw.ocreg_code_name(code), f"{what} within {timeout:g} seconds")


class Watch(_Stream, Generic[T]):
    """The objects of a kind, as they come and go: an iterator of WatchEvent; Client.watch() makes it.

    It survives the end of connections and tells nothing twice. After any exception but that of a closed one it can be asked again.
    """

    def __init__(self, view: Any, handle: Any, timeout: float | None) -> None:
        super().__init__(view, handle)
        if timeout is not None:
            milliseconds(timeout)
        self._timeout = timeout
        #: Up to which everything was told: another watch can go on from it. "" before the first list.
        self.version: str = raw.ocreg_watch_version(handle)

    def next(self, timeout: float | None = None) -> WatchEvent[T] | None:
        """The next event; None if nothing happens for that many seconds. Without a timeout it waits as long as it takes."""
        with self._lock:
            got = self._step(raw.ocreg_watch_next, timeout)
            if self._raw is not None:
                self.version = raw.ocreg_watch_version(self._raw)
        return None if got is None else WatchEvent(EVENTS[got[0]], wrap(got[1]))

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> WatchEvent[T]:
        event = self.next(self._timeout)
        if event is None:
            raise _nothing("nothing happened", self._timeout)
        return event


class Logs(_Stream):
    """What a pod writes: an iterator of bytes, piece by piece, which may end in the middle of a line; Client.logs() makes it."""

    def __init__(self, view: Any, handle: Any, timeout: float | None) -> None:
        super().__init__(view, handle)
        self._timeout = timeout
        self._ended = False

    def next(self, timeout: float | None = None) -> bytes | None:
        """The next piece, b"" at the end; None if nothing is written for that many seconds. Without a timeout it waits as long as
        it takes."""
        with self._lock:
            got: bytes | None = b"" if self._ended else self._step(raw.ocreg_logs_next, timeout)
            self._ended = got == b""
        return got

    def read(self) -> bytes:
        """All that is left."""
        return b"".join(self)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        piece = self.next(self._timeout)
        if piece is None:
            raise _nothing("nothing was written", self._timeout)
        if not piece:
            raise StopIteration
        return piece
