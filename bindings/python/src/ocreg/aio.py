# SPDX-License-Identifier: Apache-2.0
"""Reading and changing objects on clusters from asyncio.

    async with ocreg.aio.Client() as c:
        cfg = await c.config()
        async with c.watch(ocreg.Config) as events:
            async for kind, cfg in events:
                ...

All clients of one event loop share one ocreg.Loop: no thread is started, and one descriptor is polled. What is cancelled, by
asyncio.timeout() for instance, is cancelled on the network as well.
"""
from __future__ import annotations

import asyncio
import collections
import weakref
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, overload

from . import _client, _errors, _types
from ._check import Findings, Want
from ._goals import Goal
from ._lint import Context
from ._loop import Loop, Task
from ._objects import Object
from ._streams import Listing, Permission, WatchEvent
from ._text import Text

__all__ = ["Client", "Watch"]

T = TypeVar("T", bound=Object)


class _Driver:
    """The one loop of an event loop."""

    def __init__(self) -> None:
        self.loop, self.clients = Loop(), 0

    def turn(self) -> None:
        for task in self.loop:
            task.data(task)


_drivers: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _Driver] = weakref.WeakKeyDictionary()


def _take_driver() -> _Driver:
    running = asyncio.get_running_loop()
    driver = _drivers.get(running)
    if driver is None:
        driver = _drivers[running] = _Driver()
        running.add_reader(driver.loop.fileno(), driver.turn)
    driver.clients += 1
    return driver


def _give_driver(running: asyncio.AbstractEventLoop, driver: _Driver) -> None:
    driver.clients -= 1
    if driver.clients:
        return
    _drivers.pop(running, None)
    if not running.is_closed():
        running.remove_reader(driver.loop.fileno())
    driver.loop.close()


def _settle(future: asyncio.Future[Task]) -> Callable[[Task], None]:
    def told(task: Task) -> None:
        if not future.done():
            future.set_result(task)
    return told


def _forget(task: Task) -> None:
    """Nobody waits for it any longer."""


class Client:
    """A connection to one cluster as one user, as ocreg.Client, whose arguments it takes, or which it is given. Its methods take
    what those of ocreg.Client take, and are to be awaited. It belongs to the event loop in which it is used first."""

    def __init__(self, client: _client.Client | None = None, /, **options: Any) -> None:
        if client is not None and options:
            raise TypeError("a client that is there takes no options")
        self._client, self._is_own = client or _client.Client(**options), client is None
        self._running: asyncio.AbstractEventLoop | None = None
        self._driver: _Driver | None = None
        self._closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections, but for those of a client that it was given. Calls and watches of it that still run are cancelled
        first. A second time does nothing."""
        if self._closed:
            return
        self._closed = True
        if self._running is not None and self._driver is not None:
            for task in [task for task in self._driver.loop._tasks.values() if task._client is self._client]:
                task.cancel()
            self._driver.turn()
            _give_driver(self._running, self._driver)
        self._running = self._driver = None
        if self._is_own:
            self._client.close()

    def explain(self) -> str:
        """Which file gave what, in lines a person can read, without any secret."""
        return self._client.explain()

    def _begin(self, told: Callable[[Task], None], verb: str, *args: Any, **options: Any) -> Task:
        if self._closed:
            raise ValueError("the client is closed")
        if self._driver is None:
            self._driver, self._running = _take_driver(), asyncio.get_running_loop()
        elif self._running is not asyncio.get_running_loop():
            raise RuntimeError("the client is used in another event loop")
        task = self._driver.loop.begin(self._client, verb, *args, **options)
        task.data = told
        return task

    async def _end(self, verb: str, *args: Any, **options: Any) -> Task:
        future: asyncio.Future[Task] = asyncio.get_running_loop().create_future()
        task = self._begin(_settle(future), verb, *args, **options)
        try:
            return await future
        finally:
            task.data = _forget
            task.cancel()

    async def _call(self, verb: str, *args: Any, **options: Any) -> Any:
        return (await self._end(verb, *args, **options)).result()

    async def get(self, type: type[T], name: str | None = None, namespace: str | None = None, **options: Any) -> T:
        """Read an object. `name` is needed only where a kind has more than one."""
        got: T = await self._call("get", type, name, namespace, **options)
        return got

    async def config(self, **options: Any) -> _types.Config:
        """Read the configuration of the registry."""
        return await self.get(_types.Config, **options)

    async def list(self, type: type[T], namespace: str | None = None, **options: Any) -> Listing[T]:
        """List the objects of a kind, to the end."""
        got: Listing[T] = await self._call("list", type, namespace, **options)
        return got

    async def create(self, object: T, **options: Any) -> T:
        """Create an object. Gives what the server stored."""
        stored: T = await self._call("create", object, **options)
        return stored

    async def replace(self, object: T, **options: Any) -> T:
        """Replace an object as a whole, which must be at the version that was read. Gives what the server stored."""
        stored: T = await self._call("replace", object, **options)
        return stored

    async def patch(self, type: type[T], patch: Text | Mapping[str, Any], name: str | None = None, namespace: str | None = None,
                    **options: Any) -> T:
        """Send a JSON merge patch: text, or Python values in which None means null. Gives what the server stored."""
        stored: T = await self._call("patch", type, patch, name, namespace, **options)
        return stored

    async def patch_json(self, type: type[T], patch: Text | Sequence[Mapping[str, Any]], name: str | None = None,
                         namespace: str | None = None, **options: Any) -> T:
        """Send a JSON patch (RFC 6902): text, or its operations. Gives what the server stored."""
        stored: T = await self._call("patch_json", type, patch, name, namespace, **options)
        return stored

    async def apply(self, object: T, **options: Any) -> T:
        """Apply an object (server-side apply). Gives what the server stored."""
        stored: T = await self._call("apply", object, **options)
        return stored

    async def delete(self, type: type[T], name: str | None = None, namespace: str | None = None, **options: Any) -> T | None:
        """Delete an object. Gives it if it is still there, waiting for its finalizers."""
        left: T | None = await self._call("delete", type, name, namespace, **options)
        return left

    async def can(self, verb: str, type: type[Object], namespace: str | None = None, name: str | None = None,
                  subresource: str | None = None, **options: Any) -> bool:
        """May the user do this?"""
        return (await self.can_each([Permission(verb, type, namespace, name, subresource)], **options))[0]

    async def can_each(self, asked: Iterable[Permission], **options: Any) -> tuple[bool, ...]:
        """May the user do these things?"""
        answers: tuple[bool, ...] = await self._call("can_each", asked, **options)
        return answers

    async def get_raw(self, path: str, **options: Any) -> bytes:
        """Read anything that the server has, by its path: "/version". It may hold secrets."""
        answer: bytes = await self._call("get_raw", path, **options)
        return answer

    async def wait(self, *goals: Goal, timeout: float | None = None) -> None:
        """Wait until all goals are met at the same time; without any, until the registry is as its configuration asks for."""
        await self._call("wait", *goals, timeout=timeout)

    async def _look_for(self, want: Want, around: Context) -> None:
        if want.name is None:
            return around.answer(want, await self._end("list", want.type, want.namespace))
        try:
            task = await self._end("get", want.type, want.name, want.namespace)
        except _errors.ArgumentError:  # nothing can have such a name
            return around.tell(want.type, want.name, want.namespace)
        around.answer(want, task)

    async def look_around(self, findings: Findings, around: Context) -> int:
        """Read what findings want into `around`, each once and side by side: how many were new. 0: another check, with the option
        `around`, finds the same."""
        new = [want for want in findings.wants if not around.has_answer(want)]
        await asyncio.gather(*(self._look_for(want, around) for want in new))
        return len(new)

    @overload
    async def edit(self, change: Callable[[T], object], *, type: type[T], name: str | None = None, namespace: str | None = None,
                   **options: Any) -> T: ...
    @overload
    async def edit(self, change: Callable[[_types.Config], object], *, type: None = None, name: str | None = None,
                   namespace: str | None = None, **options: Any) -> _types.Config: ...

    async def edit(self, change: Callable[[Any], object], *, type: type[Any] | None = None, name: str | None = None,
                   namespace: str | None = None, **options: Any) -> Any:
        """Change an object, so that nobody's concurrent change is lost: calls change(object), which does not wait, again as long as
        others are faster. Gives what is stored."""
        edit = await self._call("edit", type or _types.Config, name, namespace, **options)
        while True:
            change(edit.object)
            if await self._call("commit", edit):
                return edit.object

    def watch(self, type: type[T], namespace: str | None = None, **options: Any) -> Watch[T]:
        """Watch the objects of a kind: those that are there, then what happens to them. Close it in the end, best by
        `async with`."""
        return Watch(self, type, namespace, options)


class Watch(Generic[T]):
    """The objects of a kind, as they come and go: an asynchronous iterator of ocreg.WatchEvent; Client.watch() makes it. It begins
    when it is asked first. Events that nobody has asked for yet are kept."""

    def __init__(self, client: Client, type: type[T], namespace: str | None, options: Mapping[str, Any]) -> None:
        self._client, self._what, self._options = client, (type, namespace), options
        self._task: Task | None = None
        self._events: collections.deque[WatchEvent[T]] = collections.deque()
        self._waiter: asyncio.Future[Task] | None = None
        self._closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End it; whoever waits for an event hears that there is none. A second time does nothing."""
        self._closed = True
        if self._task is not None:
            self._task.cancel()
        self._wake()

    def __del__(self) -> None:
        if self._task is not None:
            self._task.cancel()

    @property
    def error(self) -> BaseException | None:
        """What keeps it from hearing more, until it has a connection again; or why it has ended."""
        return None if self._task is None else self._task.error

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done() and self._task is not None:
            self._waiter.set_result(self._task)

    def _told(self, task: Task) -> None:
        if not task.ended:
            self._events.append(task.result())
        self._wake()

    def _begin(self) -> Task:
        me = weakref.ref(self)

        def told(task: Task) -> None:
            watch = me()
            if watch is not None:
                watch._told(task)
        return self._client._begin(told, "watch", *self._what, **self._options)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> WatchEvent[T]:
        """The next event. One that asks at a time."""
        if self._waiter is not None:
            raise RuntimeError("somebody waits for the next event already")
        while not self._closed:
            if self._task is None:
                self._task = self._begin()
            if self._events:
                return self._events.popleft()
            if self._task.ended:
                self._task.result()
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
        raise StopAsyncIteration
