# SPDX-License-Identifier: Apache-2.0
"""Reading and changing objects on a cluster."""
from __future__ import annotations

import json
import os
import threading
import warnings
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, overload

from . import _check, _errors, _raw as raw, _types
from ._objects import Object, json_of, wrap
from ._text import Text, text_of

T = TypeVar("T", bound=Object)
Path = str | os.PathLike[str]

FIELDS = {"strict": raw.OCREG_FIELDS_STRICT, "warn": raw.OCREG_FIELDS_WARN, "ignore": raw.OCREG_FIELDS_IGNORE}


def _milliseconds(seconds: float) -> int:
    if not seconds > 0:
        raise ValueError("a timeout is more than 0 seconds")
    return max(1, round(min(seconds, 1e9) * 1000))


def _set_options(options: Any, given: Mapping[str, Any]) -> Any:
    for name, value in given.items():
        if value is None:
            continue
        if name == "timeout":
            options.timeout_ms = _milliseconds(value)
        elif name == "fields":
            options.fields = _check._named(FIELDS, "way to treat fields", value)
        elif name != "timeout_ms" and hasattr(options, name):
            setattr(options, name, value)
        else:
            raise TypeError(f"no such option: {name}")
    return options


def _call_options(given: Mapping[str, Any]) -> Any:
    return _set_options(raw.ocreg_call_options(), given)


def _warn(lines: Any, stacklevel: int) -> None:
    for i in range(raw.ocreg_lines_count(lines) if lines else 0):
        warnings.warn(raw.ocreg_lines_at(lines, i), _errors.ServerWarning, stacklevel + 1)


class Client:
    """A connection to one cluster as one user, found as `oc` would find it. Threads may share it.

    `timeout` is the deadline of each call in seconds; None means the library's own. Ctrl-C ends a call in the main thread at
    once.

    Calls take these options: `timeout`; writes also `dry_run`, `fields` (how the server treats unknown members: strict, warn
    or ignore), `resource_version` (fail unless the object is at that version) and `subresource`. What the server warns of
    comes as `ocreg.ServerWarning`, by Python's `warnings`.
    """

    def __init__(self, kubeconfig: Path | None = None, context: str | None = None, *, server: str | None = None,
                 token: str | None = None, ca_file: Path | None = None, as_: str | None = None,
                 field_manager: str | None = None, timeout: float | None = None) -> None:
        self._raw: Any = raw.ocreg_client_new(_set_options(raw.ocreg_client_options(), {
            "kubeconfig": os.fspath(kubeconfig) if kubeconfig else None, "context": context, "server": server, "token": token,
            "ca_file": os.fspath(ca_file) if ca_file else None, "as_": as_, "field_manager": field_manager,
            "timeout": timeout}))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections and wipe the credentials, as soon as no call needs them. A second time does nothing."""
        self._raw = None

    def _open(self) -> Any:
        if self._raw is None:
            raise ValueError("the client is closed")
        return self._raw

    def explain(self) -> str:
        """Which file gave what, in lines a person can read, without any secret."""
        text: str = raw.ocreg_client_explain(self._open())
        return text

    def cancel(self) -> None:
        """End every call that is running, from any thread: it raises CancelledError. Later calls work."""
        raw.ocreg_client_cancel(self._open())

    def _view(self) -> Any:
        """The client for one call, or for the calls of one edit: what cancels it leaves others alone."""
        view = raw.ocreg_client_view(self._open())
        if view is None:
            raise MemoryError
        return view

    def _verb(self, function: Callable[..., Any], *args: Any, options: Mapping[str, Any]) -> Any:
        made, view = _call_options(options), self._view()
        try:
            return wrap(_wait(view, function, view, *args, made))
        finally:
            _warn(made.caught(), 3)

    def get(self, type: type[T], name: str | None = None, namespace: str | None = None, **options: Any) -> T:
        """Read an object. `name` is needed only where a kind has more than one."""
        got: T = self._verb(raw.ocreg_client_get, type._type, namespace, name, options=options)
        return got

    def config(self, **options: Any) -> _types.Config:
        """Read the configuration of the registry."""
        return self.get(_types.Config, **options)

    def create(self, object: T, **options: Any) -> T:
        """Create an object. Gives what the server stored."""
        stored: T = self._verb(raw.ocreg_client_create, object.copy()._raw, options=options)
        return stored

    def replace(self, object: T, **options: Any) -> T:
        """Replace an object as a whole, which must be at the version that was read. Gives what the server stored."""
        stored: T = self._verb(raw.ocreg_client_replace, object.copy()._raw, options=options)
        return stored

    def patch(self, type: type[T], patch: Text | Mapping[str, Any], name: str | None = None, namespace: str | None = None,
              **options: Any) -> T:
        """Send a JSON merge patch: text, or Python values in which None means null. Gives what the server stored."""
        text = json_of(patch) if isinstance(patch, Mapping) else text_of(patch)
        stored: T = self._verb(raw.ocreg_client_patch, type._type, namespace, name, text, options=options)
        return stored

    @overload
    def edit(self, change: None = None, *, type: type[T], name: str | None = None, namespace: str | None = None,
             **options: Any) -> Edit[T]: ...
    @overload
    def edit(self, change: None = None, *, type: None = None, name: str | None = None, namespace: str | None = None,
             **options: Any) -> Edit[_types.Config]: ...
    @overload
    def edit(self, change: Callable[[T], object], *, type: type[T], name: str | None = None, namespace: str | None = None,
             **options: Any) -> T: ...
    @overload
    def edit(self, change: Callable[[_types.Config], object], *, type: None = None, name: str | None = None,
             namespace: str | None = None, **options: Any) -> _types.Config: ...

    def edit(self, change: Callable[[Any], object] | None = None, *, type: type[Any] | None = None, name: str | None = None,
             namespace: str | None = None, **options: Any) -> Any:
        """Change an object, so that nobody's concurrent change is lost. It is checked first; only the difference is sent.

            with c.edit() as cfg:                 # ConflictError if somebody else was faster
                cfg.spec.replicas = 2

            c.edit(change)                        # calls change(cfg) again as long as others are faster; gives what is stored
        """
        edit: Edit[Any] = Edit(self, type or _types.Config, name, namespace, options)
        if change is None:
            return edit
        edit.begin()
        while True:
            change(edit.object)
            if edit.commit():
                return edit.object


def _wait(view: Any, function: Callable[..., Any], *args: Any) -> Any:
    """A call that waits for the network. Python handles a signal between two of its own steps only, so while the main thread
    waits, another one makes the call."""
    if threading.current_thread() is not threading.main_thread():
        return function(*args)
    outcome: list[Any] = []
    thread = threading.Thread(target=_work, args=(outcome, function, args), name="ocreg", daemon=True)
    thread.start()
    try:
        thread.join()
    except BaseException:
        while thread.is_alive():  # it may not have come to where it can be cancelled
            raw.ocreg_client_cancel(view)
            thread.join(0.02)
        raise
    result, error = outcome
    if error is not None:
        try:
            raise error
        finally:
            del error, outcome
    return result


def _work(outcome: list[Any], function: Callable[..., Any], args: tuple[Any, ...]) -> None:
    try:
        outcome[:] = function(*args), None
    except BaseException as error:
        outcome[:] = None, error


class Edit(Generic[T]):
    """A change in the making; Client.edit() makes it."""

    def __init__(self, client: Client, type: type[T], name: str | None, namespace: str | None,
                 options: Mapping[str, Any]) -> None:
        self._what, self._options, self._view = (type._type, namespace, name), _call_options(options), client._view()
        self._raw: Any = None

    def begin(self) -> T:
        """Read the object."""
        self._raw = _wait(self._view, raw.ocreg_edit_begin, self._view, *self._what, self._options)
        return self.object

    def _begun(self) -> Any:
        if self._raw is None:
            raise ValueError("the edit has not begun")
        return self._raw

    @property
    def object(self) -> T:
        """The object to change; after a commit what is stored, or the fresh one to make the change on again."""
        found: T = wrap(raw.ocreg_edit_object(self._begun()))
        return found

    @property
    def live(self) -> T:
        """The object as it was read: a copy."""
        found: T = wrap(raw.ocreg_edit_live(self._begun())).copy()
        return found

    @property
    def patch(self) -> dict[str, Any]:
        """What a commit would send now."""
        found: dict[str, Any] = json.loads(raw.ocreg_edit_patch(self._begun()))
        return found

    @property
    def findings(self) -> _check.Findings | None:
        """What the last check or commit found. A commit does not refuse what loses images: that may be meant."""
        found = raw.ocreg_edit_findings(self._begun())
        return None if found is None else _check.Findings(raw.ocreg_findings_without(found, "", None), None)

    def check(self) -> None:
        """Check the change as a commit would, and send nothing. What was found is in `findings`; for an error that the object did
        not have before it raises InvalidError."""
        raw.ocreg_edit_check(self._begun())

    def commit(self) -> bool:
        """Check the change and send it. False if somebody else was faster: then `object` is the fresh one, without it."""
        edit = self._begun()
        try:
            done: bool = _wait(self._view, raw.ocreg_edit_commit, edit) == raw.OCREG_OK
        finally:
            _warn(raw.ocreg_edit_warnings(edit), 2)
        return done

    def __enter__(self) -> T:
        return self.begin()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if kind is None and not self.commit():
            code = raw.OCREG_E_CONFLICT
            raise _errors.make(code, raw.ocreg_code_name(code), "the object has changed since it was read: nothing was sent",
                               hint="make the change again, or give it as a function: client.edit(change)")
