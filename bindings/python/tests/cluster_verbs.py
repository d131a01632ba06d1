# SPDX-License-Identifier: Apache-2.0
"""Lists, watches, apply and the rest of the verbs, on the real API server that OCREG_CLUSTER and KUBECONFIG name."""
import contextlib
import http.server
import json
import os
import pathlib
import ssl
import threading
import time
import unittest

import ocreg

CLUSTER = pathlib.Path(os.environ["OCREG_CLUSTER"])
NS = "openshift-config"
LABELS = "test=python-verbs"
WAIT = 20


def config_map(name, **data):
    return ocreg.ConfigMap.from_dict({"apiVersion": "v1", "kind": "ConfigMap", "data": data, "metadata": {
        "name": name, "namespace": NS, "labels": {"test": "python-verbs"}}})


class Verbs(unittest.TestCase):
    def setUp(self):
        self.client = ocreg.Client(field_manager="ocreg-python")
        self.addCleanup(self.client.close)
        self.sweep()
        self.addCleanup(self.sweep)

    @staticmethod
    def sweep():
        with ocreg.Client() as client:
            for found in client.list(ocreg.ConfigMap, NS, label_selector=LABELS):
                client.delete(ocreg.ConfigMap, found.metadata.name, NS)

    def make(self, *names):
        return [self.client.create(config_map(name, key="1")) for name in names]

    def listed(self, **options):
        return self.client.list(ocreg.ConfigMap, NS, **options)

    def names(self, **options):
        return [found.metadata.name for found in self.listed(label_selector=LABELS, **options)]

    def test_list(self):
        self.make("pv-a", "pv-b", "pv-c")
        found = self.listed(label_selector=LABELS, limit=2, timeout=WAIT)
        self.assertIsInstance(found, list)
        self.assertEqual([type(one) for one in found], [ocreg.ConfigMap] * 3)
        self.assertTrue(found.version.isdigit())
        self.assertEqual(self.names(limit=1), ["pv-a", "pv-b", "pv-c"])
        self.assertEqual(self.names(field_selector="metadata.name=pv-b"), ["pv-b"])
        self.assertEqual(self.listed(label_selector="test=nobody"), [])
        self.assertGreaterEqual(len(self.client.list(ocreg.ConfigMap)), 3)
        self.assertEqual([cfg.metadata.name for cfg in self.client.list(ocreg.Config)], ["cluster"])
        with self.assertRaises(ocreg.BadRequestError):
            self.listed(label_selector="a b=")
        with self.assertRaises(ocreg.KindError):
            self.client.list(ocreg.S3)

    def test_delete(self):
        first, second = self.make("pv-a", "pv-b")
        with self.assertRaises(ocreg.ConflictError):
            self.client.delete(ocreg.ConfigMap, "pv-a", NS, uid=second.metadata.uid)
        with self.assertRaises(ocreg.ConflictError):
            self.client.delete(ocreg.ConfigMap, "pv-a", NS, resource_version="1")
        with self.assertRaisesRegex(ValueError, "Foreground"):
            self.client.delete(ocreg.ConfigMap, "pv-a", NS, propagation="foreground")
        self.client.delete(ocreg.ConfigMap, "pv-a", NS, dry_run=True)
        self.assertEqual(self.names(), ["pv-a", "pv-b"])
        self.assertIsNone(self.client.delete(ocreg.ConfigMap, "pv-a", NS, uid=first.metadata.uid, propagation="Background",
                                             resource_version=first.metadata.resource_version))
        self.assertEqual(self.names(), ["pv-b"])
        with self.assertRaises(ocreg.NotFoundError):
            self.client.delete(ocreg.ConfigMap, "pv-a", NS)
        left = self.client.delete(ocreg.ConfigMap, "pv-b", NS, propagation="Foreground")
        self.assertTrue(left is None or left.metadata.deletion_timestamp)
        if left is not None:  # there is no collector on this cluster
            self.client.patch(ocreg.ConfigMap, {"metadata": {"finalizers": None}}, "pv-b", NS)

    def test_apply(self):
        stored = self.client.apply(config_map("pv-a", key="1"))
        self.assertEqual(stored.data["key"], "1")
        with self.assertRaises(ocreg.ConflictError) as raised:
            self.client.apply(config_map("pv-a", key="2"), field_manager="another")
        self.assertEqual([(cause.path, cause.manager) for cause in raised.exception.causes], [(".data.key", "ocreg-python")])
        stored = self.client.apply(config_map("pv-a", key="2"), field_manager="another", force=True)
        self.assertEqual(stored.data["key"], "2")
        self.client.apply(config_map("pv-a"), field_manager="another", dry_run=True)
        self.assertEqual(dict(self.client.get(ocreg.ConfigMap, "pv-a", NS).data), {"key": "2"})
        self.assertEqual(dict(self.client.apply(config_map("pv-a"), field_manager="another").data or {}), {})

    def test_patch_json(self):
        made, = self.make("pv-a")
        patch = [{"op": "test", "path": "/data/key", "value": "1"}, {"op": "replace", "path": "/data/key", "value": "2"}]
        self.assertEqual(self.client.patch_json(ocreg.ConfigMap, patch, "pv-a", NS).data["key"], "2")
        with self.assertRaises(ocreg.InvalidError):
            self.client.patch_json(ocreg.ConfigMap, json.dumps(patch), "pv-a", NS)
        with self.assertRaises(ocreg.ConflictError):
            self.client.patch_json(ocreg.ConfigMap, patch[1:], "pv-a", NS, resource_version=made.metadata.resource_version)

    def test_can(self):
        asked = [ocreg.Permission("get", ocreg.Config), ocreg.Permission("update", ocreg.Config, name="cluster"),
                 ocreg.Permission("patch", ocreg.Config, subresource="status")]
        self.assertEqual(self.client.can_each(asked), (True, True, True))
        self.assertEqual(self.client.can_each([]), ())
        with ocreg.Client(CLUSTER / "viewer.kubeconfig") as viewer:
            self.assertEqual(viewer.can_each(asked, timeout=WAIT), (True, False, False))
            self.assertIs(viewer.can("list", ocreg.Config), True)
            self.assertIs(viewer.can("delete", ocreg.ConfigMap, NS, "pv-a"), False)
        with self.assertRaises(ocreg.ArgumentError):
            self.client.can("", ocreg.Config)
        with self.assertRaises(ocreg.KindError):
            self.client.can("get", ocreg.S3)

    def test_wait(self):
        timer = threading.Timer(0.3, self.make, ["pv-a"])
        timer.start()
        asked = [ocreg.Goal(ocreg.ConfigMap, expect, "pv-a", NS) for expect in ("create", "data.key=1", "data.key=2")]
        self.client.wait(*asked[:2], timeout=WAIT)
        timer.join()
        with self.assertRaises(ocreg.TimedOutError) as raised:
            self.client.wait(*asked, timeout=0.5)
        self.assertEqual([cause.message for cause in raised.exception.causes], ["data.key is 1"])
        with self.assertRaises(ocreg.NotFoundError) as raised:
            self.client.get(ocreg.ConfigMap, "nobody", NS)
        self.assertTrue(raised.exception.request.endswith("/configmaps/nobody"))
        self.assertEqual(len(raised.exception.request_id), 36)

    def test_http2(self):
        with ocreg.Client(http2=True, user_agent="mine/1") as client:
            self.assertEqual(client.config(), self.client.config())
            self.assertEqual(ocreg.contexts(), ocreg.contexts(CLUSTER / "admin.kubeconfig"))

    def test_get_raw(self):
        version = self.client.get_raw("/version")
        self.assertIsInstance(version, bytes)
        self.assertIn("gitVersion", json.loads(version))
        for path, error in (("version", ocreg.ArgumentError), ("/nothing", ocreg.NotFoundError)):
            with self.subTest(path), self.assertRaises(error):
                self.client.get_raw(path, timeout=WAIT)

    def watch(self, **options):
        watch = self.client.watch(ocreg.ConfigMap, NS, label_selector=LABELS, **{"timeout": WAIT, **options})
        self.addCleanup(watch.close)
        return watch

    @staticmethod
    def told(watch):
        event = next(watch)
        return event.type, event.object and event.object.metadata.name

    def test_watch(self):
        self.make("pv-a")
        with self.watch() as watch:
            self.assertEqual(watch.version, "")
            self.assertEqual([self.told(watch), self.told(watch)], [("ADDED", "pv-a"), ("SYNCED", None)])
            version = watch.version
            self.assertIsNone(watch.next(timeout=0.2))
            self.make("pv-b")
            self.client.patch(ocreg.ConfigMap, {"data": {"key": "2"}}, "pv-a", NS)
            self.client.delete(ocreg.ConfigMap, "pv-b", NS)
            events = [("ADDED", "pv-b"), ("MODIFIED", "pv-a"), ("DELETED", "pv-b")]
            self.assertEqual([self.told(watch) for _ in events], events)
        with self.assertRaisesRegex(ValueError, "closed"):
            next(watch)
        watch.close()
        later = self.watch(resource_version=version)
        self.assertEqual([self.told(later) for _ in events], events)
        kept = self.watch().next()
        self.assertIsInstance(kept.object, ocreg.ConfigMap)
        self.assertEqual(kept.object.data["key"], "2")

    def test_watch_has_a_timeout(self):
        watch = self.watch(timeout=0.2)
        self.assertEqual(watch.next(WAIT).type, "SYNCED")
        with self.assertRaises(TimeoutError):
            for _ in watch:
                pass
        self.make("pv-a")
        self.assertEqual(watch.next().object.metadata.name, "pv-a")
        with self.assertRaises(ValueError):
            self.watch(timeout=0)

    def test_watch_is_cancelled_and_goes_on(self):
        for end in (lambda watch: watch.cancel(), lambda watch: self.client.cancel()):
            watch = self.watch(timeout=None)
            self.assertEqual(next(watch).type, "SYNCED")
            timer = threading.Timer(0.3, end, [watch])
            timer.start()
            with self.assertRaises(ocreg.CancelledError):
                next(watch)
            timer.join()
            self.make("pv-a")
            self.assertEqual(self.told(watch), ("ADDED", "pv-a"))
            self.sweep()

    def test_watch_is_closed_while_it_waits(self):
        watch, outcome = self.watch(timeout=None), []

        def work():
            try:
                for event in watch:
                    outcome.append(event.type)
            except ocreg.CancelledError as error:
                outcome.append(error.name)

        thread = threading.Thread(target=work)
        thread.start()
        while not outcome:
            time.sleep(0.01)
        watch.close()
        thread.join(WAIT)
        self.assertEqual(outcome, ["SYNCED", "E_CANCELLED"])

    def test_control_c_ends_a_step(self):
        watch = self.watch(timeout=None)
        self.assertEqual(next(watch).type, "SYNCED")
        timer = threading.Timer(0.3, lambda: os.kill(os.getpid(), 2))
        timer.start()
        began = time.monotonic()
        with self.assertRaises(KeyboardInterrupt):
            next(watch)
        timer.join()
        self.assertLess(time.monotonic() - began, 5)
        self.make("pv-a")
        self.assertEqual(self.told(watch), ("ADDED", "pv-a"))

    def test_watch_of_who_may_not(self):
        with ocreg.Client(token="sha256~wrong") as nobody, nobody.watch(ocreg.Config, timeout=WAIT) as watch:
            with self.assertRaises(ocreg.UnauthorizedError):
                next(watch)

    def test_no_such_log(self):
        with self.assertRaises(ocreg.NotFoundError):
            self.client.logs("nothing", NS)
        with self.assertRaises(ocreg.ArgumentError):
            self.client.logs("nothing", NS, since_seconds=-1)


class Pod(http.server.BaseHTTPRequestHandler):
    """A pod that writes, which the test cluster has no machine for: two pieces, and with follow=true no end."""
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.server.asked.append(self.path)
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        with contextlib.suppress(OSError):  # the reader may be gone
            for piece in (b"one\n", b"t\0w\xff"):
                self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
                self.wfile.flush()
            if "follow=true" in self.path:
                self.server.over.wait(WAIT)
            self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *_):
        pass


class Written(unittest.TestCase):
    def setUp(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pod)
        self.server.asked, self.server.over = [], threading.Event()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CLUSTER / "server.crt", CLUSTER / "server.key")
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.addCleanup(self.server.over.set)
        self.client = ocreg.Client(server="https://127.0.0.1:%d" % self.server.server_port, token="t",
                                   ca_file=CLUSTER / "ca.crt")
        self.addCleanup(self.client.close)

    def test_to_the_end(self):
        with self.client.logs("p", NS, container="c", previous=True, timestamps=True, tail=5, since_seconds=9) as logs:
            self.assertEqual(logs.read(), b"one\nt\0w\xff")
            self.assertEqual((logs.next(), list(logs)), (b"", []))
        with self.assertRaisesRegex(ValueError, "closed"):
            next(self.closed())
        for part in ("/pods/p/log", "container=c", "previous=true", "timestamps=true", "tailLines=5", "sinceSeconds=9"):
            self.assertIn(part, self.server.asked[0])

    def closed(self):
        logs = self.client.logs("p", NS)
        logs.close()
        return logs

    def test_follow(self):
        with self.client.logs("p", NS, follow=True, timeout=0.3) as logs:
            got = b""
            with self.assertRaises(TimeoutError):
                for piece in logs:
                    got += piece
            self.assertEqual(got, b"one\nt\0w\xff")
            self.assertIsNone(logs.next(0.1))
        logs = self.client.logs("p", NS, follow=True)
        timer = threading.Timer(0.3, logs.close)
        timer.start()
        with self.assertRaises(ocreg.CancelledError):
            logs.read()
        timer.join()


if __name__ == "__main__":
    unittest.main()
