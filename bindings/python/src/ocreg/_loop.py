# SPDX-License-Identifier: Apache-2.0
"""Many calls at once, from one thread."""
from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, Self

from . import _errors, _raw as raw, _types
from ._client import Client, Edit, _call_options, _set_options, _warn
from ._goals import Goal, goals_of
from ._objects import Object, json_of, wrap
from ._streams import EVENTS, Permission, WatchEvent, listing_of
from ._text import Text, text_of
from ._waiting import milliseconds


class _Request:
    """What ocreg_loop_start() takes, by name, and what keeps it alive."""

    def __init__(self, type: type[Object] | None = None, name: str | None = None, namespace: str | None = None, *,
                 object: Object | None = None, text: Text | None = None, options: Any = None, list: Any = None, edit: Any = None,
                 permissions: Any = None, goals: Any = None) -> None:
        self.type, self.namespace, self.name = 0 if type is None else type._type, namespace, name
        self.object = None if object is None else object.copy()._raw
        self.text, self.options, self.list = "" if text is None else text_of(text), options, list
        self.edit, self.permissions, self.goals = edit, permissions, goals

    def begin(self, loop: Any, client: Any, verb: int, number: int) -> Any:
        return raw.ocreg_loop_start(loop, client, verb, number, self.type, self.namespace, self.name, self.object, self.text,
                                    self.options, self.list, self.edit, self.permissions, self.goals)


# What the verbs take, which is what the methods of Client of these names do.

def _named(type: type[Object] = _types.Config, name: str | None = None, namespace: str | None = None, **options: Any) -> _Request:
    return _Request(type, name, namespace, options=_call_options(options))


def _written(object: Object, **options: Any) -> _Request:
    return _Request(object=object, options=_call_options(options))


def _patched(type: type[Object], patch: Text | Mapping[str, Any] | Sequence[Mapping[str, Any]], name: str | None = None,
             namespace: str | None = None, **options: Any) -> _Request:
    text = patch if isinstance(patch, Text) else json_of(patch if isinstance(patch, Mapping) else tuple(patch))
    return _Request(type, name, namespace, text=text, options=_call_options(options))


def _listed(type: type[Object], namespace: str | None = None, **options: Any) -> _Request:
    return _Request(type, None, namespace, list=_set_options(raw.ocreg_list_options(), options))


def _read(path: str, **options: Any) -> _Request:
    return _Request(text=path, options=_call_options(options))


def _asked(permissions: Iterable[Permission], **options: Any) -> _Request:
    made = raw.ocreg_permissions()
    for verb, type, namespace, name, subresource in permissions:
        if not made.add(verb, type._type, namespace, name, subresource):
            raise MemoryError
    return _Request(permissions=made, options=_call_options(options))


def _awaited(*goals: Goal, **options: Any) -> _Request:
    return _Request(goals=goals_of(goals), options=_call_options(options))


def _committed(edit: Edit[Any]) -> _Request:
    return _Request(edit=edit._begun())


# And what comes of them.

def _object(task: Task) -> Any:
    return wrap(raw.ocreg_task_object(task._raw))


def _text(task: Task) -> bytes:
    text: bytes = raw.ocreg_task_get_text(task._raw)
    return text


def _answers(task: Task) -> tuple[bool, ...]:
    asked = task._request.permissions
    return tuple(asked.allowed(i) for i in range(asked.count))


def _edit(task: Task) -> Edit[Any]:
    return Edit._of(task._client, raw.ocreg_task_take_edit(task._raw))


def _event(task: Task) -> WatchEvent[Any]:
    return WatchEvent(EVENTS[raw.ocreg_task_event(task._raw)], _object(task))


_VERBS: dict[str, tuple[int, Callable[..., _Request], Callable[[Task], Any]]] = {
    "get": (raw.OCREG_VERB_GET, _named, _object),
    "list": (raw.OCREG_VERB_LIST, _listed, lambda task: listing_of(raw.ocreg_task_objects(task._raw))),
    "create": (raw.OCREG_VERB_CREATE, _written, _object),
    "replace": (raw.OCREG_VERB_REPLACE, _written, _object),
    "patch": (raw.OCREG_VERB_PATCH, _patched, _object),
    "patch_json": (raw.OCREG_VERB_PATCH_JSON, _patched, _object),
    "apply": (raw.OCREG_VERB_APPLY, _written, _object),
    "delete": (raw.OCREG_VERB_DELETE, _named, _object),
    "get_raw": (raw.OCREG_VERB_GET_RAW, _read, _text),
    "can_each": (raw.OCREG_VERB_CAN, _asked, _answers),
    "edit": (raw.OCREG_VERB_EDIT, _named, _edit),
    "commit": (raw.OCREG_VERB_COMMIT, _committed, lambda task: raw.ocreg_task_outcome(task._raw) == raw.OCREG_OK),
    "watch": (raw.OCREG_VERB_WATCH, _listed, _event),
    "wait": (raw.OCREG_VERB_WAIT, _awaited, lambda task: None),
}
_NAMES = {number: verb for verb, (number, _, _) in _VERBS.items()}


class Task:
    """A call that runs in a loop, and then what came of it; Loop.begin() makes it."""

    _raw: Any

    def __init__(self, client: Client, request: _Request, handle: Any) -> None:
        self._client, self._request, self._raw = client, request, handle
        self._value: Any = None
        self._failure: BaseException | None = _errors.make(
            raw.OCREG_E_CANCELLED, raw.ocreg_code_name(raw.OCREG_E_CANCELLED), "the call has not ended")
        #: What the caller likes to remember it by.
        self.data: Any = None

    @property
    def verb(self) -> str:
        """What it was begun with."""
        return _NAMES[raw.ocreg_task_verb(self._raw)]

    @property
    def ended(self) -> bool:
        """Whether it has ended: a watch goes on after an event."""
        ended: bool = raw.ocreg_task_ended(self._raw)
        return ended

    @property
    def error(self) -> BaseException | None:
        """Why it failed; None if it did not. Of a watch that runs: what keeps it from hearing more, until it has a connection
        again."""
        if self.ended:
            return self._failure
        try:
            raw.ocreg_task_trouble(self._raw)
        except _errors.Error as trouble:
            return trouble
        return None

    def result(self) -> Any:
        """What the method of Client of that name gives, of a watch its last WatchEvent; or it raises why it failed. `commit`
        gives False if somebody else was faster."""
        if self._failure is not None:
            raise self._failure
        return self._value

    def cancel(self) -> None:
        """End it: it comes with CancelledError."""
        raw.ocreg_task_cancel(self._raw)

    def _take(self, stacklevel: int) -> None:
        """What the loop has just told."""
        try:
            raw.ocreg_task_outcome(self._raw)
            self._value, self._failure = _VERBS[self.verb][2](self), None
        except _errors.Error as error:
            self._value, self._failure = None, error
        _warn(raw.ocreg_task_warnings(self._raw), stacklevel + 1)


class Loop:
    """Calls that run side by side, in one thread, without waiting for any: poll fileno() with what the program polls anyway, and
    when it is readable, take what there is.

        with ocreg.Loop() as loop:
            for client in clients:
                loop.begin(client, "get", ocreg.Config, timeout=10)
            while len(loop):
                loop.wait()
                for task in loop:
                    print(task.result().spec.management_state)

    For asyncio there is ocreg.aio.
    """

    def __init__(self) -> None:
        self._raw: Any = raw.ocreg_loop_new()
        self._tasks: dict[int, Task] = {}
        self._numbers = itertools.count(1)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End all that runs, without a word: what it had begun to change may have happened. A second time does nothing."""
        self._raw = None
        self._tasks.clear()

    def _open(self) -> Any:
        if self._raw is None:
            raise ValueError("the loop is closed")
        return self._raw

    def fileno(self) -> int:
        """The descriptor to poll for reading. It stays the same."""
        fd: int = raw.ocreg_loop_fd(self._open())
        return fd

    def __len__(self) -> int:
        """How many tasks have not ended yet."""
        count: int = raw.ocreg_loop_count(self._raw)
        return count

    def __bool__(self) -> bool:
        return True

    def begin(self, client: Client, verb: str, *args: Any, **options: Any) -> Task:
        """Begin a call: get, list, create, replace, patch, patch_json, apply, delete, get_raw, can_each, watch or wait, with what
        the method of Client of that name takes; or edit, with what get takes, and then commit, with the Edit that came of it.
        Nothing is waited for. What cannot be sent at all raises at once."""
        try:
            number, request_of, _ = _VERBS[verb]
        except KeyError:
            raise ValueError(f"{verb!r} is none of {', '.join(_VERBS)}") from None
        request, key = request_of(*args, **options), next(self._numbers)
        task = Task(client, request, request.begin(self._open(), client._open(), number, key))
        self._tasks[key] = task
        return task

    def next(self) -> Task | None:
        """A task that has ended or, of a watch, has an event; None: there is nothing yet. It does not wait."""
        return self._next(2)

    def _next(self, stacklevel: int) -> Task | None:
        key = raw.ocreg_loop_next_number(self._open())
        if not key:
            return None
        task = self._tasks[key]
        task._take(stacklevel + 1)
        if task.ended:
            del self._tasks[key]
        return task

    def __iter__(self) -> Iterator[Task]:
        """All that can be told now, without waiting."""
        while self._raw is not None and (task := self._next(2)) is not None:
            yield task

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until there may be something to tell, or that many seconds; without a timeout as long as it takes. Whether there
        is. Other threads may run meanwhile, but not use the loop."""
        due = None if timeout is None else time.monotonic() + timeout
        while True:
            left = -1 if due is None else max(0, due - time.monotonic())
            if raw.ocreg_loop_wait(self._open(), milliseconds(left) if left > 0 else int(left)) == raw.OCREG_OK:
                return True
            if left == 0:
                return False
