# SPDX-License-Identifier: Apache-2.0
"""Loops, and asyncio, among fake clusters."""
import asyncio
import contextlib
import gc
import os
import select
import signal
import threading
import time
import unittest
import warnings

import ocreg
import ocreg.aio
import fakes
from fakes import LONG, NS, config, config_map

ROWS = [{"path": "*/silence", "send": [{"then": "wait"}]},
        {"path": "*/warns", "method": "PATCH", "fault": "headers", "add": ['Warning: 299 - "think twice"']}]


def setUpModule():
    global fake
    fake = fakes.Fake(ROWS)


def tearDownModule():
    fake.close()


def client(**options):
    return fake.client(**options)


def threads():
    return len(os.listdir("/proc/self/task"))


def finish(loop, seconds=LONG):
    """All that is told until nothing runs any more."""
    due, told = time.monotonic() + seconds, []
    while len(loop) and time.monotonic() < due:
        loop.wait(due - time.monotonic())
        told += loop
    return told + list(loop)


class Loops(unittest.TestCase):
    def setUp(self):
        self.client, self.loop = client(), ocreg.Loop()
        self.addCleanup(self.client.close)
        self.addCleanup(self.loop.close)

    def run_one(self, verb, *args, **options):
        task = self.loop.begin(self.client, verb, *args, **options)
        self.assertFalse(task.ended)
        self.assertIs(finish(self.loop)[-1], task)
        self.assertTrue(task.ended)
        self.assertEqual(task.verb, verb)
        return task.result()

    def test_verbs(self):
        made = self.run_one("create", config("verbs"))
        self.assertEqual(made.metadata.name, "verbs")
        self.assertEqual(self.run_one("get", ocreg.Config, "verbs").spec.replicas, 1)
        self.assertEqual(self.run_one("patch", ocreg.Config, {"spec": {"replicas": 2}}, "verbs").spec.replicas, 2)
        removal = [{"op": "remove", "path": "/spec/replicas"}]
        self.assertIsNone(self.run_one("patch_json", ocreg.Config, removal, "verbs").spec.replicas)
        self.assertEqual(self.run_one("replace", self.run_one("get", ocreg.Config, "verbs")).spec.management_state, "Removed")
        self.assertEqual(self.run_one("apply", config("applied"), force=True, field_manager="me").metadata.name, "applied")
        self.assertIn(b"gitVersion", self.run_one("get_raw", "/version"))
        self.assertEqual(self.run_one("can_each", [ocreg.Permission("get", ocreg.Config)] * 2), (True, True))
        found = self.run_one("list", ocreg.Config, limit=1)
        self.assertIsInstance(found, ocreg.Listing)
        self.assertLessEqual({"verbs", "applied"}, {one.metadata.name for one in found})
        self.assertIsNone(self.run_one("delete", ocreg.Config, "verbs"))

    def test_many(self):
        self.client.create(config("many"))
        before, others = threads(), [client() for _ in range(5)]
        tasks = [self.loop.begin(other, "get", ocreg.Config, "many") for other in others * 10]
        for other in others:
            other.close()
        for n, task in enumerate(tasks):
            task.data = n
        self.assertEqual(len(self.loop), 50)
        self.assertEqual(sorted(task.data for task in finish(self.loop)), list(range(50)))
        self.assertEqual({task.result().metadata.name for task in tasks}, {"many"})
        self.assertLessEqual(threads(), before)

    def test_descriptor(self):
        self.assertEqual(select.select([self.loop], [], [], 0.05)[0], [])
        self.assertFalse(self.loop.wait(0.05))
        task = self.loop.begin(self.client, "get_raw", "/version")
        due = time.monotonic() + LONG
        while not task.ended and time.monotonic() < due:
            self.assertEqual(select.select([self.loop.fileno()], [], [], LONG)[0], [self.loop.fileno()])
            self.assertIn(self.loop.next(), (None, task))
        self.assertIsNone(self.loop.next())

    def test_failures(self):
        with self.assertRaises(ocreg.NotFoundError) as raised:
            self.run_one("get", ocreg.Config, "nobody")
        self.assertEqual(raised.exception.http_status, 404)
        with self.assertRaises(ocreg.TimedOutError):
            self.run_one("get", ocreg.Config, "silence", timeout=0.2)
        for wrong, error in ((("get", ocreg.Config, "a/b"), ocreg.ArgumentError), (("get", ocreg.S3), ocreg.KindError),
                             (("gte", ocreg.Config), ValueError), (("get_raw", "version"), ocreg.ArgumentError)):
            with self.assertRaises(error):
                self.loop.begin(self.client, *wrong)
        with self.assertRaises(TypeError):
            self.loop.begin(self.client, "get", ocreg.Config, timout=1)
        self.assertEqual(len(self.loop), 0)

    def test_cancel(self):
        one, other = (self.loop.begin(self.client, "get", ocreg.Config, "silence") for _ in range(2))
        with self.assertRaises(ocreg.CancelledError):
            one.result()
        self.loop.wait(0.1)
        self.assertEqual(list(self.loop), [])
        one.cancel()
        self.assertEqual(list(self.loop), [one])
        self.assertIsInstance(one.error, ocreg.CancelledError)
        self.assertFalse(other.ended)
        timer = threading.Timer(0.2, self.client.cancel)
        timer.start()
        self.assertEqual(finish(self.loop, 5), [other])
        timer.join()
        self.assertIsInstance(other.error, ocreg.CancelledError)

    def test_watch(self):
        watch = self.loop.begin(self.client, "watch", ocreg.ConfigMap, NS)
        self.assertEqual(self.events(1), ["SYNCED None"])
        self.client.create(config_map("watched", key="1"))
        self.client.patch(ocreg.ConfigMap, {"data": {"key": "2"}}, "watched", NS)
        self.client.delete(ocreg.ConfigMap, "watched", NS)
        self.assertEqual(self.events(3), ["ADDED watched", "MODIFIED watched", "DELETED watched"])
        self.assertFalse(watch.ended)
        self.assertIsNone(watch.error)

    def events(self, n):
        found, due = [], time.monotonic() + LONG
        while len(found) < n and time.monotonic() < due:
            self.loop.wait(1)
            found += (event for event in (task.result() for task in self.loop))
        return [f"{kind} {thing and thing.metadata.name}" for kind, thing in found]

    def test_trouble(self):
        with client(server="https://127.0.0.1:1") as nowhere:
            watch, due = self.loop.begin(nowhere, "watch", ocreg.Config), time.monotonic() + LONG
            while watch.error is None and time.monotonic() < due:
                self.loop.wait(0.1)
                self.assertEqual(list(self.loop), [])
            self.assertIsInstance(watch.error, ocreg.TransportError)
            self.assertFalse(watch.ended)

    def test_edit(self):
        self.client.create(config("edited"))
        edit = self.run_one("edit", ocreg.Config, "edited")
        self.assertTrue(self.run_one("commit", edit))
        self.client.patch(ocreg.Config, {"spec": {"replicas": 2}}, "edited")
        edit.object.spec.replicas = 5
        self.assertFalse(self.run_one("commit", edit))
        self.assertEqual(edit.object.spec.replicas, 2)
        edit.object.spec.replicas = 6
        self.assertTrue(self.run_one("commit", edit))
        edit.object.spec.management_state = "Sometimes"
        with self.assertRaises(ocreg.InvalidError):
            self.loop.begin(self.client, "commit", edit)

    def test_warnings(self):
        self.client.create(config("warns"))
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            self.run_one("patch", ocreg.Config, {"spec": {"replicas": 2}}, "warns")
        self.assertEqual([str(one.message) for one in caught], ["think twice"])
        self.assertEqual(caught[0].filename, __file__)

    def test_ends(self):
        kept = self.loop.begin(self.client, "get", ocreg.Config, "silence")
        self.loop.begin(self.client, "get", ocreg.Config, "silence")
        gc.collect()
        self.assertEqual(len(self.loop), 2)
        self.loop.wait(0.1)
        self.loop.next()
        with self.loop:
            pass
        self.loop.close()
        self.assertTrue(kept.ended)
        kept.cancel()
        self.assertIsInstance(kept.error, ocreg.CancelledError)
        for call in (self.loop.next, self.loop.fileno, self.loop.wait):
            with self.assertRaisesRegex(ValueError, "closed"):
                call()
        self.assertEqual((list(self.loop), len(self.loop)), ([], 0))

    def test_signal(self):
        def interrupt(*_):
            raise KeyboardInterrupt
        before = signal.signal(signal.SIGALRM, interrupt)
        self.addCleanup(signal.signal, signal.SIGALRM, before)
        self.loop.begin(self.client, "get", ocreg.Config, "silence")
        list(self.loop)
        began = time.monotonic()
        signal.setitimer(signal.ITIMER_REAL, 0.3)
        with self.assertRaises(KeyboardInterrupt):
            while True:
                self.loop.wait(LONG)
                list(self.loop)
        self.assertLess(time.monotonic() - began, 5)

    def test_fork(self):
        self.loop.begin(self.client, "get", ocreg.Config, "silence")
        child = os.fork()
        if child == 0:
            try:
                os._exit(7 if self.loop.next() is None else 1)
            finally:
                os._exit(2)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), 7)
        self.assertEqual(len(self.loop), 1)


class Asyncio(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.addCleanup(self.check_none_left)
        self.client = await self.enter(ocreg.aio.Client(client()))

    async def enter(self, one):
        return await self.enterAsyncContext(one)

    def check_none_left(self):
        gc.collect()
        self.assertEqual(len(ocreg.aio._drivers), 0)

    async def test_verbs(self):
        c = self.client
        self.assertEqual((await c.create(config("aio"))).spec.replicas, 1)
        self.assertEqual((await c.get(ocreg.Config, "aio")).spec.replicas, 1)
        self.assertEqual((await c.patch(ocreg.Config, {"spec": {"replicas": 2}}, "aio")).spec.replicas, 2)
        self.assertIsNone((await c.patch_json(ocreg.Config, '[{"op":"remove","path":"/spec/replicas"}]', "aio")).spec.replicas)
        self.assertEqual((await c.replace(await c.get(ocreg.Config, "aio"))).metadata.name, "aio")
        self.assertEqual((await c.apply(config("aio-2"), force=True)).metadata.name, "aio-2")
        self.assertIn("aio", [one.metadata.name for one in await c.list(ocreg.Config)])
        self.assertTrue(await c.can("get", ocreg.Config))
        self.assertIn(b"gitVersion", await c.get_raw("/version"))
        self.assertIsNone(await c.delete(ocreg.Config, "aio"))
        with self.assertRaises(ocreg.NotFoundError):
            await c.get(ocreg.Config, "aio")
        with self.assertRaises(ocreg.NotFoundError):
            await c.config()

    async def test_side_by_side(self):
        before = threads()
        others = [await self.enter(ocreg.aio.Client(client())) for _ in range(4)]
        answers = await asyncio.gather(*(one.get_raw("/version") for one in others * 10))
        self.assertEqual(len(set(answers)), 1)
        self.assertEqual(len({id(one._driver) for one in others}), 1)
        self.assertLessEqual(threads(), before)

    async def test_cancelled(self):
        with self.assertRaises(TimeoutError):
            async with asyncio.timeout(0.3):
                await self.client.get(ocreg.Config, "silence")
        self.assertEqual(len(self.client._driver.loop), 0)
        with self.assertRaises(ocreg.TimedOutError):
            await self.client.get(ocreg.Config, "silence", timeout=0.2)
        waiting = asyncio.create_task(self.client.get(ocreg.Config, "silence"))
        await asyncio.sleep(0.1)
        waiting.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await waiting
        waiting = asyncio.create_task(self.client.get(ocreg.Config, "silence"))
        await asyncio.sleep(0.1)
        self.client._client.cancel()
        with self.assertRaises(ocreg.CancelledError):
            await waiting

    async def test_watch(self):
        async with asyncio.timeout(LONG), self.client.watch(ocreg.ConfigMap, NS) as events:
            self.assertEqual(await anext(events), ("SYNCED", None))
            await self.client.create(config_map("aio-watched"))
            await self.client.delete(ocreg.ConfigMap, "aio-watched", NS)
            found = []
            async for event in events:
                found.append(event.type)
                if event.type == "DELETED":
                    break
            self.assertEqual(found, ["ADDED", "DELETED"])
            asyncio.get_running_loop().call_later(0.1, events.close)
            self.assertEqual([event async for event in events], [])

    async def test_watch_fails(self):
        with self.assertRaises(ocreg.KindError):
            await anext(self.client.watch(ocreg.S3))
        nowhere = client(server="https://127.0.0.1:1")
        async with ocreg.aio.Client(nowhere) as c, c.watch(ocreg.Config) as events:
            with self.assertRaises(TimeoutError):
                async with asyncio.timeout(0.5):
                    await anext(events)
            self.assertIsInstance(events.error, ocreg.TransportError)

    async def test_watch_forgotten(self):
        async with asyncio.timeout(LONG):
            async for event in self.client.watch(ocreg.ConfigMap, NS):
                break
        del event
        gc.collect()
        self.assertEqual(len(self.client._driver.loop), 0)

    async def test_edits(self):
        await self.client.create(config("aio-edited"))

        def more(cfg):
            cfg.spec.replicas += 1
        await asyncio.gather(*(self.client.edit(more, name="aio-edited") for _ in range(6)))
        self.assertEqual((await self.client.get(ocreg.Config, "aio-edited")).spec.replicas, 7)

    async def test_closed(self):
        other = ocreg.aio.Client(client())
        waiting = asyncio.create_task(other.get(ocreg.Config, "silence"))
        await asyncio.sleep(0.1)
        other.close()
        other.close()
        with self.assertRaises(ocreg.CancelledError):
            await waiting
        with self.assertRaisesRegex(ValueError, "closed"):
            await other.config()

    async def test_another_event_loop(self):
        await self.client.get_raw("/version")

        def elsewhere():
            with self.assertRaisesRegex(RuntimeError, "another event loop"):
                asyncio.run(self.client.get_raw("/version"))
        await asyncio.to_thread(elsewhere)


class NeverClosed(unittest.TestCase):
    def test_never_closed(self):
        async def leave():
            await ocreg.aio.Client(client()).get_raw("/version")
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.1):
                    await ocreg.aio.Client(client()).get(ocreg.Config, "silence")
        asyncio.run(leave())
        gc.collect()
        self.assertEqual(len(ocreg.aio._drivers), 0)


if __name__ == "__main__":
    unittest.main()
