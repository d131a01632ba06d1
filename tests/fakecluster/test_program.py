# SPDX-License-Identifier: Apache-2.0
"""The program: what it writes, when it begins, and that it ends."""
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
import unittest

import harness
from harness import CONFIGS, MAPS, config, config_map
from server import PROGRAM

YAML = """\
apiVersion: v1
kind: ConfigMap
metadata:
  name: a
  namespace: x
data:
  text: |
    two
    lines
---
apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Secret
  metadata: {name: s, namespace: x}
  data: {key: c2VjcmV0}
"""


def run(*argv, **more):
    return subprocess.run([sys.executable, PROGRAM, *argv], capture_output=True, text=True, timeout=harness.PATIENCE * 3, **more)


def until(true):
    end = time.monotonic() + harness.PATIENCE
    while not true() and time.monotonic() < end:
        time.sleep(0.02)
    return true()


def is_gone(pid):
    """A process that has ended, though perhaps nobody waited for it."""
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


class Files(unittest.TestCase):
    def test_what_is_written(self):
        with harness.cluster({"listeners": [{"name": "old", "certificate": "expired"}]}) as cluster:
            ready = cluster.ready
            self.assertEqual((True, str(cluster.folder / "kubeconfig")), (ready["ready"], ready["kubeconfig"]))
            self.assertEqual({"main", "old"}, set(ready["listeners"]))
            for path in set(cluster.folder.iterdir()) - {cluster.folder / "script.json"}:
                self.assertEqual(0, path.stat().st_mode & 0o077, path)
            kubeconfig = json.loads(pathlib.Path(ready["listeners"]["old"]["kubeconfig"]).read_text())
            self.assertIn(str(ready["listeners"]["old"]["port"]), kubeconfig["clusters"][0]["cluster"]["server"])

    def test_record(self):
        with harness.cluster({"rows": [{"fault": "junk", "path": "/livez"}]}) as cluster:
            cluster.ask("POST", MAPS + "?a=b", config_map("a"), Cookie="session")
            cluster.get("/livez")
            first, second = cluster.requests()
        self.assertEqual(("POST", MAPS + "?a=b", "main", None), (first["method"], first["target"], first["listener"], first["met"]))
        self.assertEqual(config_map("a"), json.loads(first["body"]))
        self.assertEqual(("Bearer ***", "***"), (first["headers"]["authorization"], first["headers"]["cookie"]))
        self.assertEqual("junk", second["met"])

    def test_client_certificate(self):
        with harness.cluster({"listeners": [{"name": "closed", "certificate": "good", "client-ca": True}]}) as cluster:
            with self.assertRaises(OSError):
                cluster.get("/version", listener="closed")
            cluster.context.load_cert_chain(cluster.folder / "client.crt", cluster.folder / "client.key")
            self.assertEqual(200, cluster.get("/version", listener="closed")[0])

    def test_counts(self):
        with harness.cluster() as cluster:
            cluster.get(f"{CONFIGS}/cluster")
            cluster.get(f"{MAPS}?resourceVersion=7")
            for what, want in (("requests", 2), ("GET+cluster", 1), ("list+x", 1), ("list+x+7", 1), ("watch+x", 0)):
                self.assertEqual((200, want), cluster.get(f"/fakecluster/count?what={what}"), what)

    def test_objects_from_files(self):
        with tempfile.TemporaryDirectory() as name:
            paths = [pathlib.Path(name) / "objects.yaml", pathlib.Path(name) / "objects.json"]
            paths[0].write_text(YAML)
            paths[1].write_text(json.dumps({"kind": "List", "apiVersion": "v1", "items": [{**config(),
                                                                                           "status": {"readyReplicas": 1}}]}))
            with harness.cluster(None, "--object", paths[0], "--object", paths[1]) as cluster:
                self.assertEqual("two\nlines\n", cluster.get(f"{MAPS}/a")[1]["data"]["text"])
                self.assertEqual(200, cluster.get("/api/v1/namespaces/x/secrets/s")[0])
                self.assertEqual({"readyReplicas": 1}, cluster.get(f"{CONFIGS}/cluster")[1]["status"])
                self.assertEqual((200, 1), cluster.ask("POST", "/fakecluster/objects", YAML.split("---")[0].replace("name: a",
                                                                                                                    "name: b")))
                self.assertEqual(200, cluster.get(f"{MAPS}/b")[0])
                self.assertEqual(4, len(cluster.get("/fakecluster/objects")[1]))


class Refusals(unittest.TestCase):
    def test_bad_input(self):
        with tempfile.TemporaryDirectory() as name:
            bad = pathlib.Path(name) / "bad"
            for argument, text, why in (
                    ("--script", "{", "Expecting"), ("--script", '{"row": []}', "has no row"), ("--script",
                                                                                                '[{"fault": "x"}]', "no fault 'x'"),
                    ("--script", '"x"', "an object or a list"), ("--script", '{"listeners": [{"name": "a", "port": 1}]}',
                                                                 "has no port"),
                    ("--script", '{"listeners": [{"name": "a", "serve": "tea"}]}', "serve is none of"), ("--script",
                        '{"objects": [5]}', "not an object of a kind"),
                    ("--object", '{"kind": "Thing"}', "not an object of a kind"), ("--object", "a: [", "bad")):
                with self.subTest(text):
                    bad.write_text(text)
                    done = run("--dir", pathlib.Path(name) / "d", argument, bad, stdin=subprocess.DEVNULL)
                    self.assertEqual((2, ""), (done.returncode, done.stdout))
                    self.assertIn(why, done.stderr)
                    self.assertEqual(1, done.stderr.count("\n"), done.stderr)

    def test_usage(self):
        self.assertEqual(2, run().returncode)
        self.assertEqual(0, run("--help").returncode)
        self.assertIn("\nblack-hole()\n    Nothing comes", run("--faults").stdout)


class Ends(unittest.TestCase):
    def start(self, folder, **more):
        process = subprocess.Popen([sys.executable, PROGRAM, "--dir", folder], stdout=subprocess.PIPE, text=True, **more)
        self.addCleanup(process.stdout.close)
        self.addCleanup(lambda: process.poll() is None and process.kill())
        self.assertTrue(json.loads(process.stdout.readline())["ready"])
        return process

    def test_with_a_signal(self):
        for number in (signal.SIGTERM, signal.SIGINT):
            with tempfile.TemporaryDirectory() as folder:
                process = self.start(folder, stdin=subprocess.DEVNULL)
                process.send_signal(number)
                self.assertEqual(0, process.wait(harness.PATIENCE))

    def test_with_its_input(self):
        with tempfile.TemporaryDirectory() as folder:
            process = self.start(folder, stdin=subprocess.PIPE)
            process.stdin.close()
            self.assertEqual(0, process.wait(harness.PATIENCE))

    def test_with_its_parent(self):
        parent = textwrap.dedent("""\
            import json, subprocess, sys
            p = subprocess.Popen([sys.executable, *sys.argv[1:]], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
            print(json.loads(p.stdout.readline())["pid"])
            """)
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run([sys.executable, "-c", parent, PROGRAM, "--dir", folder], stdout=subprocess.PIPE, text=True,
                                  timeout=harness.PATIENCE)
            pid = int(done.stdout)
            ended = until(lambda: is_gone(pid))
            if not ended:
                os.kill(pid, signal.SIGKILL)
            self.assertTrue(ended)

    def test_not_before(self):
        with tempfile.TemporaryDirectory() as folder:
            process = self.start(folder, stdin=subprocess.DEVNULL)
            with self.assertRaises(subprocess.TimeoutExpired):
                process.wait(1)
            process.terminate()
            process.wait(harness.PATIENCE)


class Commands(unittest.TestCase):
    def test_status(self):
        for command, status in (("exit 0", 0), ("exit 7", 7), ("kill -KILL $$", 137)):
            self.assertEqual(status, run("--", "sh", "-c", command).returncode, command)
        self.assertEqual(2, run("--", "/no/such/program").returncode)

    def test_environment(self):
        done = run("--", "sh", "-c",
                   'test "$KUBECONFIG" = "$OCREG_FAKECLUSTER/kubeconfig" && test -s "$KUBECONFIG" && echo $KUBECONFIG')
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertFalse(os.path.exists(os.path.dirname(done.stdout.strip())), "what nobody named is removed")

    def test_folder_stays(self):
        with tempfile.TemporaryDirectory() as name:
            done = run("--dir", f"{name}/d", "--", "cat", f"{name}/d/kubeconfig")
            self.assertEqual("Config", json.loads(done.stdout)["kind"])
            self.assertTrue(os.path.exists(f"{name}/d/requests"))

    def test_is_ended_with_it(self):
        process = subprocess.Popen([sys.executable, PROGRAM, "--", "sh", "-c", "echo $$; exec sleep 60"],
                                   stdout=subprocess.PIPE, text=True)
        self.addCleanup(process.stdout.close)
        child = int(process.stdout.readline())
        process.terminate()
        self.assertEqual(128 + signal.SIGTERM, process.wait(harness.PATIENCE))
        self.assertTrue(until(lambda: is_gone(child)))
