# SPDX-License-Identifier: Apache-2.0
"""What calls take and tell: waits, options of client and call, contexts, what an error remembers."""
import asyncio
import contextlib
import os
import pathlib
import tempfile
import threading
import time
import unittest

import ocreg
import ocreg.aio
import fakes
from fakes import LONG, NS, config, config_map

ROWS = [{"path": "*/mirrored", "fault": "mirror"},
        {"path": "*/lost-*", "method": "PATCH", "per": "name", "times": 1, "fault": "hang-up-after"},
        {"path": "*/named", "fault": "error", "code": 403, "headers": ["Audit-Id: 12-34"]},
        {"path": "*/silence", "send": [{"then": "wait"}]}]
CONTEXTS = """\
apiVersion: v1
kind: Config
contexts:
- {name: b, context: {cluster: x, user: u}}
- {name: a, context: {cluster: x, user: u}}
"""


def setUpModule():
    global fake
    fake = fakes.Fake(ROWS)


def tearDownModule():
    fake.close()


class Case(unittest.TestCase):
    def setUp(self):
        self.client = fake.client()
        self.addCleanup(self.client.close)


def goal(expect, name):
    return ocreg.Goal(ocreg.ConfigMap, expect, name, NS)


class Waits(Case):
    def test_until_it_is_so(self):
        names = "come-1", "come-2"
        timers = [threading.Timer(0.2 + i / 10, self.client.create, [config_map(name, key="1")]) for i, name in enumerate(names)]
        for timer in timers:
            timer.start()
        self.client.wait(goal("create", names[0]), goal("data.key=1", names[1]), timeout=LONG)
        for timer in timers:
            timer.join()
        self.assertEqual(self.client.get(ocreg.ConfigMap, names[1], NS).data["key"], "1")
        self.client.wait(goal("ready", names[0]))

    def test_what_is_missing(self):
        self.client.create(config_map("missing", key="1"))
        with self.assertRaises(ocreg.TimedOutError) as raised:
            self.client.wait(goal("data.key=2", "missing"), goal("create", "missing"), goal("create", "nobody"), timeout=0.5)
        self.assertEqual([(cause.path, cause.message) for cause in raised.exception.causes],
                         [(f"configmaps {NS}/missing", "data.key is 1"), (f"configmaps {NS}/nobody", "it is not there")])

    def test_the_config(self):
        with self.assertRaises(ocreg.TimedOutError) as raised:
            self.client.wait(timeout=0.3)
        self.assertEqual([cause.path for cause in raised.exception.causes], ["configs.imageregistry.operator.openshift.io cluster"])

    def test_what_cannot_be(self):
        for wrong, error in ((goal("", "a"), ocreg.ArgumentError), (goal("soon", "a"), ocreg.ArgumentError),
                             (goal("create", None), ocreg.ArgumentError), (ocreg.Goal(ocreg.S3), ocreg.KindError)):
            with self.subTest(wrong), self.assertRaises(error):
                self.client.wait(wrong)
        with self.assertRaises(ValueError):
            self.client.wait(timeout=0)

    def test_is_ended(self):
        began = time.monotonic()
        timer = threading.Timer(0.3, self.client.cancel)
        timer.start()
        with self.assertRaises(ocreg.CancelledError):
            self.client.wait(goal("create", "nobody"))
        timer.join()
        timer = threading.Timer(0.3, os.kill, [os.getpid(), 2])
        timer.start()
        with self.assertRaises(KeyboardInterrupt):
            self.client.wait(goal("create", "nobody"))
        timer.join()
        self.assertLess(time.monotonic() - began, 5)

    def test_in_a_loop(self):
        with ocreg.Loop() as loop:
            there = loop.begin(self.client, "wait", goal("create", "looped"), timeout=LONG)
            missing = loop.begin(self.client, "wait", goal("create", "nobody"), timeout=0.3)
            loop.begin(self.client, "create", config_map("looped"))
            due = time.monotonic() + LONG
            while len(loop) and time.monotonic() < due:
                loop.wait(1)
                list(loop)
            self.assertEqual((there.verb, there.result()), ("wait", None))
            self.assertEqual([cause.message for cause in missing.error.causes], ["it is not there"])
            with self.assertRaises(ocreg.ArgumentError):
                loop.begin(self.client, "wait", goal("soon", "a"))

    def test_in_asyncio(self):
        async def work():
            async with ocreg.aio.Client(self.client) as c:
                await asyncio.gather(c.wait(goal("create", "awaited")), c.create(config_map("awaited")))
                with self.assertRaises(ocreg.TimedOutError):
                    await c.wait(timeout=0.3)
                with self.assertRaises(TimeoutError):
                    async with asyncio.timeout(0.3):
                        await c.wait(goal("create", "nobody"))
        asyncio.run(work())


class Around(Case):
    """What rules look for, among what the fake cluster has."""

    def setUp(self):
        super().setUp()
        self.config = config("cluster", managementState="Managed", storage={"pvc": {"claim": "images"}})
        self.client.apply(self.config, force=True)
        self.around = ocreg.Context()

    def look(self):
        return self.config.validate(level="operator", around=self.around)

    def test_in_a_loop(self):
        wants = self.look().wants
        self.assertGreater(len(wants), 1)
        with ocreg.Loop() as loop:
            tasks = {loop.begin(self.client, "get", want.type, want.name, want.namespace): want for want in wants}
            for task, want in tasks.items():
                self.assertFalse(self.around.has_answer(want))
            with self.assertRaisesRegex(ocreg.ArgumentError, "nothing to tell"):
                self.around.answer(want, task)
            due = time.monotonic() + LONG
            while len(loop) and time.monotonic() < due:
                loop.wait(1)
                for task in loop:
                    self.around.answer(tasks[task], task)
        self.assertTrue(all(map(self.around.has_answer, wants)))
        self.assertIn(ocreg.Config, [type(one) for one in self.around])

    def test_trouble(self):
        want, = (want for want in self.look().wants if want.type is ocreg.Config)
        with ocreg.Loop() as loop, fake.client(server="https://127.0.0.1:1", timeout=0.5) as nowhere:
            task = loop.begin(nowhere, "get", want.type, want.name)
            while not task.ended:
                loop.wait(1)
                list(loop)
            with self.assertRaises(ocreg.TransportError):
                self.around.answer(want, task)
        self.assertFalse(self.around.has_answer(want))

    def test_in_asyncio(self):
        self.config.spec.storage.pvc.claim = "no/name"
        self.config.spec.replicas = 2
        self.assertLessEqual({"no/name", None}, {want.name for want in self.look().wants})

        async def work():
            async with ocreg.aio.Client(self.client) as c:
                while await c.look_around(self.look(), self.around):
                    pass
        asyncio.run(work())
        self.assertEqual(self.look().wants, ())


class Options(Case):
    def sent(self, **options):
        with fake.client(**options) as client:
            return dict(client.get(ocreg.ConfigMap, "mirrored", NS).metadata.annotations)

    def test_user_agent(self):
        self.assertEqual(self.sent(user_agent="mine/1")["user-agent"], "mine/1")
        self.assertEqual(self.sent()["user-agent"], f"libocreg/{ocreg.library_version()}")

    def test_http2(self):
        """The fake cluster does not speak it, and so it is not spoken."""
        self.assertEqual(self.sent(http2=True).keys(), self.sent().keys())

    def test_repeat(self):
        """The first time the answer to a change of each is lost."""
        for name, options, error in (("lost-once", {}, ocreg.TransportError), ("lost-again", {"repeat": True}, None)):
            self.client.create(config_map(name))
            with self.subTest(name), self.assertRaises(error) if error else contextlib.nullcontext():
                self.client.patch(ocreg.ConfigMap, {"data": {"key": "2"}}, name, NS, **options)

    def test_contexts(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "config"
            path.write_text(CONTEXTS)
            self.assertEqual(ocreg.contexts(path), ("b", "a"))
            path.write_text("{}")
            self.assertEqual(ocreg.contexts(path), ())
        with self.assertRaises(ocreg.FileError):
            ocreg.contexts("/nowhere/kubeconfig")


class Errors(Case):
    def test_where_it_came_from(self):
        with self.assertRaises(ocreg.ForbiddenError) as raised:
            self.client.get(ocreg.ConfigMap, "named", NS)
        error = raised.exception
        self.assertRegex(error.request, rf"^GET https://.*/api/v1/namespaces/{NS}/configmaps/named$")
        self.assertEqual(error.request_id, "12-34")

    def test_nothing_was_asked(self):
        with self.assertRaises(ocreg.Error) as raised:
            ocreg.parse("{")
        self.assertEqual((raised.exception.request, raised.exception.request_id), ("", ""))
        self.assertEqual((ocreg.Error("made by hand").request, ocreg.Error("made by hand").request_id), ("", ""))


if __name__ == "__main__":
    unittest.main()
