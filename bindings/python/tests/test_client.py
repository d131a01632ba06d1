# SPDX-License-Identifier: Apache-2.0
"""The client without a cluster: options, deadlines, Ctrl-C, threads. Its server takes connections and says nothing."""
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
import unittest

import ocreg


class Silence:
    """A server on loopback that never answers."""

    def __enter__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.folder = tempfile.TemporaryDirectory()
        self.kubeconfig = kubeconfig(self.folder.name, "apiVersion: v1\nkind: Config\n")
        self.url = "https://127.0.0.1:%d" % self.socket.getsockname()[1]
        return self

    def __exit__(self, *_):
        self.socket.close()
        self.folder.cleanup()

    def client(self, **options):
        return ocreg.Client(self.kubeconfig, server=self.url, token="sha256~CANARY", **options)


def kubeconfig(folder, text):
    path = pathlib.Path(folder) / "config"
    path.write_text(text)
    return path


class Options(unittest.TestCase):
    def test_no_such_file(self):
        with self.assertRaises(ocreg.FileError) as raised:
            ocreg.Client("/nowhere/kubeconfig")
        self.assertIn("/nowhere/kubeconfig", str(raised.exception))

    def test_not_a_kubeconfig(self):
        with tempfile.TemporaryDirectory() as folder:
            with self.assertRaises(ocreg.Error):
                ocreg.Client(kubeconfig(folder, "{"))
            with self.assertRaises(ocreg.KubeconfigError):
                ocreg.Client(kubeconfig(folder, "apiVersion: v1\nkind: Config\ncurrent-context: none\n"))

    def test_wrong_options(self):
        with Silence() as server:
            for bad in ({"timeout": 0}, {"timeout": -1}, {"timeout": float("nan")}):
                with self.assertRaises(ValueError):
                    server.client(**bad)
            with server.client() as client:
                with self.assertRaises(TypeError):
                    client.config(timout=1)
                with self.assertRaises(ValueError):
                    client.patch(ocreg.Config, {}, fields="lax")

    def test_closed(self):
        with Silence() as server:
            client = server.client()
            client.close()
            client.close()
            for call in (client.config, client.explain, client.cancel, client.edit):
                with self.assertRaisesRegex(ValueError, "closed"):
                    call()

    def test_explain_shows_no_secret(self):
        with Silence() as server, server.client() as client:
            self.assertIn("127.0.0.1", client.explain())
            self.assertNotIn("CANARY", client.explain())


class Waiting(unittest.TestCase):
    def test_deadline(self):
        with Silence() as server, server.client(timeout=20) as client:
            began = time.monotonic()
            with self.assertRaises(ocreg.TimedOutError):
                client.config(timeout=0.2)
            self.assertLess(time.monotonic() - began, 5)
        with Silence() as server, server.client(timeout=0.2) as client:
            with self.assertRaises(TimeoutError):
                with client.edit():
                    self.fail("it began")

    def test_other_threads_run(self):
        """The interpreter lock is released, and several calls wait at the same time."""
        with Silence() as server, server.client(timeout=0.5) as client:
            errors, rounds = [], 0

            def call():
                try:
                    client.config()
                except Exception as error:
                    errors.append(type(error))

            threads = [threading.Thread(target=call) for _ in range(6)]
            began = time.monotonic()
            for thread in threads:
                thread.start()
            while any(thread.is_alive() for thread in threads):
                rounds += 1
            self.assertLess(time.monotonic() - began, 2)
            self.assertEqual(errors, [ocreg.TimedOutError] * 6)
            self.assertGreater(rounds, 1000)

    def test_cancel(self):
        with Silence() as server, server.client() as client:
            began = time.monotonic()
            timer = threading.Timer(0.3, client.cancel)
            timer.start()
            with self.assertRaises(ocreg.CancelledError):
                client.config()
            timer.join()
            self.assertLess(time.monotonic() - began, 5)

    def test_close_while_a_call_waits(self):
        with Silence() as server:
            client = server.client(timeout=0.5)
            timer = threading.Timer(0.1, client.close)
            timer.start()
            with self.assertRaises(ocreg.TimedOutError):
                client.config()
            timer.join()

    def test_control_c(self):
        program = textwrap.dedent("""
            import sys, threading, ocreg
            client = ocreg.Client(sys.argv[1], server=sys.argv[2], token="t")
            outcome = []
            def other():
                try:
                    client.config(timeout=1.5)
                except ocreg.Error as error:
                    outcome.append(type(error).__name__)
            thread = threading.Thread(target=other)
            thread.start()
            print("waiting", flush=True)
            try:
                client.config()
            except KeyboardInterrupt:
                print("interrupted", flush=True)
            thread.join()
            print(*outcome)
        """)
        with Silence() as server:
            process = subprocess.Popen([sys.executable, "-c", program, server.kubeconfig, server.url], stdout=subprocess.PIPE, text=True)
            try:
                self.assertEqual(process.stdout.readline(), "waiting\n")
                time.sleep(0.3)
                began = time.monotonic()
                process.send_signal(signal.SIGINT)
                self.assertEqual(process.stdout.readline(), "interrupted\n")
                self.assertLess(time.monotonic() - began, 1)
                self.assertEqual(process.communicate(timeout=10)[0], "TimedOutError\n")
            finally:
                process.kill()
                process.wait()

    def test_fork(self):
        with Silence() as server, server.client(timeout=0.2) as client:
            with self.assertRaises(ocreg.TimedOutError):
                client.config()
            child = os.fork()
            if child == 0:
                try:
                    client.config()
                except ocreg.ForkError:
                    os._exit(7)
                finally:
                    os._exit(1)
            self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), 7)


if __name__ == "__main__":
    unittest.main()
