# SPDX-License-Identifier: Apache-2.0
"""Reading and changing objects on a cluster."""
from __future__ import annotations

import json
import os
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack, overload

from . import _access, _check, _errors, _raw as raw, _types
from ._access import Access, ClientOptions, Path
from ._goals import Goal, goals_of
from ._live import Live
from ._objects import Object, json_of, wrap
from ._plans import Plans
from ._streams import READ, Listing, Logs, Permission, Watch, listing_of
from ._text import Text, lines_of, text_of
from ._waiting import milliseconds, wait

if TYPE_CHECKING:
    from ._kubeconfig import Kubeconfig

T = TypeVar("T", bound=Object)

FIELDS = {"strict": raw.OCREG_FIELDS_STRICT, "warn": raw.OCREG_FIELDS_WARN, "ignore": raw.OCREG_FIELDS_IGNORE}
PROPAGATION = {"Background": raw.OCREG_PROPAGATION_BACKGROUND, "Foreground": raw.OCREG_PROPAGATION_FOREGROUND,
               "Orphan": raw.OCREG_PROPAGATION_ORPHAN}


def _set_options(options: Any, given: Mapping[str, Any]) -> Any:
    for name, value in given.items():
        if value is None:
            continue
        if name == "timeout":
            options.timeout_ms = milliseconds(value)
        elif name == "fields":
            options.fields = _check._named(FIELDS, "way to treat fields", value)
        elif name == "propagation":
            options.propagation = _check._named(PROPAGATION, "propagation", value)
        elif name != "timeout_ms" and hasattr(options, name):
            setattr(options, name, value)
        else:
            raise TypeError(f"no such option: {name}")
    return options


def _call_options(given: Mapping[str, Any]) -> Any:
    return _set_options(raw.ocreg_call_options(), given)


def _warn(lines: Any, stacklevel: int) -> None:
    for line in lines_of(lines):
        warnings.warn(line, _errors.ServerWarning, stacklevel + 1)


def contexts(kubeconfig: Path | None = None) -> tuple[str, ...]:
    """The names of the contexts that there are in a kubeconfig, or without one in those that `oc` would read, each once."""
    return lines_of(raw.ocreg_client_contexts(os.fspath(kubeconfig) if kubeconfig else None))


class Client(Access, Live, Plans):
    """A connection to one cluster as one user, found as `oc` would find it. Threads may share it.

    Options are those of ClientOptions. `timeout` is the deadline of each call in seconds; None means the library's own. Ctrl-C ends a call
    in the main thread at once. With `http2` it speaks HTTP/2 where the server does: the calls of a loop then share one connection.
    What is unwise about the configuration comes as `ocreg.ConfigurationWarning`, by Python's `warnings`.

    Calls take these options: `timeout`; writes also `dry_run`, `fields` (how the server treats unknown members: strict, warn
    or ignore), `resource_version` (fail unless the object is at that version), `subresource` and `repeat` (the change may happen
    twice: it is sent again where the connection was lost before the answer). What the server warns of comes as
    `ocreg.ServerWarning`, by Python's `warnings`.
    """

    def __init__(self, kubeconfig: Path | Kubeconfig | None = None, context: str | None = None,
                 **options: Unpack[ClientOptions]) -> None:
        self._raw: Any = raw.ocreg_client_new(_access.client_options(kubeconfig, context, options))
        _access.warn(raw.ocreg_client_warnings(self._raw), 2)

    @classmethod
    def _of(cls, handle: Any) -> Self:
        client = cls.__new__(cls)
        client._raw = handle
        return client

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
        return wrap(self._ask(function, *args, options=options, level=4))

    def _ask(self, function: Callable[..., Any], *args: Any, options: Mapping[str, Any], level: int = 3) -> Any:
        made, view = _call_options(options), self._view()
        try:
            return wait(view, function, view, *args, made)
        finally:
            _warn(made.caught(), level)

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

    def patch_json(self, type: type[T], patch: Text | Sequence[Mapping[str, Any]], name: str | None = None,
                   namespace: str | None = None, **options: Any) -> T:
        """Send a JSON patch (RFC 6902): text, or its operations. Gives what the server stored."""
        text = text_of(patch) if isinstance(patch, Text) else json_of(tuple(patch))
        stored: T = self._verb(raw.ocreg_client_patch_json, type._type, namespace, name, text, options=options)
        return stored

    def apply(self, object: T, *, force: bool = False, field_manager: str | None = None, **options: Any) -> T:
        """Apply an object (server-side apply): the fields it has become the field manager's, those it had before and has no more go.
        For fields of others ConflictError has `causes` with `manager`; `force` takes them over. Gives what the server stored."""
        stored: T = self._verb(raw.ocreg_client_apply, object.copy()._raw,
                               options={**options, "force": force, "field_manager": field_manager})
        return stored

    def delete(self, type: type[T], name: str | None = None, namespace: str | None = None, *, propagation: str | None = None,
               uid: str | None = None, resource_version: str | None = None, **options: Any) -> T | None:
        """Delete an object. Gives it if it is still there, waiting for its finalizers.

        `propagation` is what becomes of the objects that belong to it: Background, Foreground or Orphan. ConflictError if the object
        has another `uid` or `resource_version`.
        """
        left: T | None = self._verb(raw.ocreg_client_delete, type._type, namespace, name, options={
            **options, "propagation": propagation, "uid": uid, "resource_version": resource_version})
        return left

    def can(self, verb: str, type: type[Object], namespace: str | None = None, name: str | None = None,
            subresource: str | None = None, **options: Any) -> bool:
        """May the user do this?"""
        return self.can_each([Permission(verb, type, namespace, name, subresource)], **options)[0]

    def can_each(self, asked: Iterable[Permission], **options: Any) -> tuple[bool, ...]:
        """May the user do these things? The answers are in the order of the questions, all within one deadline."""
        permissions = raw.ocreg_permissions()
        for verb, type, namespace, name, subresource in asked:
            if not permissions.add(verb, type._type, namespace, name, subresource):
                raise MemoryError
        self._ask(permissions.ask, options=options)
        return tuple(permissions.allowed(i) for i in range(permissions.count))

    def wait(self, *goals: Goal, timeout: float | None = None) -> None:
        """Wait until all goals are met at the same time; without any, until the registry is as its configuration asks for.

            c.wait(ocreg.Goal(ocreg.Config), ocreg.Goal(ocreg.Route, "create", "default-route", NS), timeout=600)

        The objects are watched, not polled; one that is not there is waited for, and failures of the network are survived.
        TimedOutError if it takes longer than `timeout`, or the client's: its causes say of each goal that is not met what the
        object says instead.
        """
        self._ask(goals_of(goals).wait, options={"timeout": timeout})

    def get_raw(self, path: str, **options: Any) -> bytes:
        """Read anything that the server has, by its path: "/version". It may hold secrets."""
        answer: bytes = self._ask(raw.ocreg_client_get_raw, path, options=options)
        return answer

    def list(self, type: type[T], namespace: str | None = None, *, label_selector: str | None = None,
             field_selector: str | None = None, resource_version: str | None = None, limit: int | None = None,
             timeout: float | None = None) -> Listing[T]:
        """List the objects of a kind, to the end. `limit` is how many are asked for at a time; the rest as kubectl knows it."""
        made, view = _set_options(raw.ocreg_list_options(), {
            "label_selector": label_selector, "field_selector": field_selector, "resource_version": resource_version,
            "limit": limit, "timeout": timeout}), self._view()
        return listing_of(wait(view, raw.ocreg_client_list, view, type._type, namespace, made))

    def watch(self, type: type[T], namespace: str | None = None, *, label_selector: str | None = None,
              field_selector: str | None = None, resource_version: str | None = None,
              timeout: float | None = None) -> Watch[T]:
        """Watch the objects of a kind: those that are there, then what happens to them; with `resource_version` what happened since
        then. Close it in the end.

            with c.watch(ocreg.Config, timeout=60) as events:   # TimedOutError if nothing happens for that long
                for kind, cfg in events:
                    ...
        """
        made, view = _set_options(raw.ocreg_list_options(), {
            "label_selector": label_selector, "field_selector": field_selector, "resource_version": resource_version}), self._view()
        return Watch(view, raw.ocreg_client_watch(view, type._type, namespace, made), timeout)

    def logs(self, pod: str, namespace: str, *, container: str | None = None, follow: bool = False, previous: bool = False,
             timestamps: bool = False, tail: int | None = None, since_seconds: int | None = None,
             timeout: float | None = None) -> Logs:
        """Read a pod's log. `timeout` is how long to wait for it to begin, and then for each piece; without, a piece of one that is
        followed is waited for as long as it takes."""
        made, view = _set_options(raw.ocreg_logs_options(), {
            "container": container, "follow": follow, "previous": previous, "timestamps": timestamps, "tail": tail,
            "since_seconds": since_seconds, "timeout": timeout}), self._view()
        handle = wait(view, raw.ocreg_client_logs, view, namespace, pod, made)
        return Logs(view, handle, timeout or (None if follow else READ))

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


class Edit(Generic[T]):
    """A change in the making; Client.edit() makes it."""

    def __init__(self, client: Client, type: type[T], name: str | None, namespace: str | None,
                 options: Mapping[str, Any]) -> None:
        self._what, self._options, self._view = (type._type, namespace, name), _call_options(options), client._view()
        self._raw: Any = None

    @classmethod
    def _of(cls, client: Client, handle: Any) -> Edit[Any]:
        """One that has begun."""
        edit: Edit[Any] = cls(client, Object, None, None, {})  # type: ignore[arg-type]
        edit._raw = handle
        return edit

    def begin(self) -> T:
        """Read the object."""
        self._raw = wait(self._view, raw.ocreg_edit_begin, self._view, *self._what, self._options)
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
            done: bool = wait(self._view, raw.ocreg_edit_commit, edit) == raw.OCREG_OK
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
