# SPDX-License-Identifier: Apache-2.0
"""A fake cluster for one test, and what talks to it: http.client for what is right, a bare socket for what is not."""
import contextlib
import http.client
import json
import pathlib
import re
import socket
import ssl
import sys
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
for folder in ("tests/fault", "tools/fakecluster"):
    sys.path.insert(0, str(ROOT / folder))
import server

CONFIGS = "/apis/imageregistry.operator.openshift.io/v1/configs"
MAPS = "/api/v1/namespaces/x/configmaps"
PATIENCE = 10  # seconds until something that has to come is late


def config(name="cluster", **spec):
    return {"apiVersion": "imageregistry.operator.openshift.io/v1", "kind": "Config", "metadata": {"name": name},
            "spec": {"managementState": "Removed", "replicas": 1, "storage": {}, **spec}}


def config_map(name, **data):
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name, "namespace": "x"}, "data": data}


def is_whole(data):
    """An answer to its end, as its head says where that is."""
    head, _, body = data.partition(b"\r\n\r\n")
    length = re.search(rb"\r\nContent-Length: (\d+)", head)
    return length is not None and len(body) == int(length[1]) or b"chunked" in head and body.endswith(b"0\r\n\r\n")


class Cluster:
    def __init__(self, ready, folder):
        self.ready, self.folder = ready, folder
        self.context = ssl.create_default_context(cafile=folder / "ca.crt")

    def headers(self):
        return {"Authorization": f"Bearer {(self.folder / 'token').read_text().strip()}"}

    def open(self, method, path, body=None, kind="application/json", listener="main", **headers):
        """The response, not read yet."""
        link = http.client.HTTPSConnection("127.0.0.1", self.ready["listeners"][listener]["port"], context=self.context,
                                           timeout=PATIENCE)
        text = body if isinstance(body, (str, bytes, type(None))) else json.dumps(body)
        link.request(method, path, text, {**self.headers(), **({"Content-Type": kind} if body is not None else {}), **headers})
        answer = link.getresponse()
        answer.link = link
        return answer

    def ask(self, method, path, body=None, **more):
        """Status and body, as JSON where it is."""
        answer = self.open(method, path, body, **more)
        text = answer.read()
        answer.link.close()
        try:
            return answer.status, json.loads(text)
        except ValueError:
            return answer.status, text.decode(errors="replace")

    def get(self, path, **more):
        return self.ask("GET", path, **more)

    def patch(self, path, body, kind="application/merge-patch+json", **more):
        return self.ask("PATCH", path, body, kind=kind, **more)

    def raw(self, path, seconds=PATIENCE, enough=1 << 18, method="GET"):
        """Every byte that comes, and why there were no more: whole, end, reset, time or enough."""
        until, data = time.monotonic() + seconds, b""
        bare = socket.create_connection(("127.0.0.1", self.ready["listeners"]["main"]["port"]), PATIENCE)
        with self.context.wrap_socket(bare, server_hostname="127.0.0.1", suppress_ragged_eofs=False) as sock:
            head = "".join(f"{name}: {value}\r\n" for name, value in self.headers().items())
            sock.sendall(f"{method} {path} HTTP/1.1\r\nHost: x\r\n{head}\r\n".encode())
            while len(data) < enough:
                sock.settimeout(max(0.01, until - time.monotonic()))
                try:
                    piece = sock.recv(65536)
                except TimeoutError:
                    return data, "time"
                except OSError:
                    return data, "reset"
                data += piece
                if not piece or is_whole(data):
                    return data, "whole" if piece else "end"
        return data, "enough"

    def watch(self, path, count, **query):
        """So many events, (type, name, version) each."""
        words = "".join(f"&{name}={value}" for name, value in query.items())
        answer = self.open("GET", f"{path}?watch=1{words}")
        events = [json.loads(answer.readline() or b'{"type": "END", "object": {}}') for _ in range(count)]
        answer.link.close()
        return events

    def requests(self):
        return [json.loads(line) for line in (self.folder / "requests").read_text().splitlines()]


@contextlib.contextmanager
def cluster(script=None, *arguments):
    with tempfile.TemporaryDirectory(prefix="ocreg-fakecluster-test-") as name:
        with server.running(pathlib.Path(name), script, *arguments) as ready:
            yield Cluster(ready, pathlib.Path(name))


class Case(unittest.TestCase):
    """One cluster for all tests of a class, with the objects of its script."""
    script = {}

    @classmethod
    def setUpClass(cls):
        cls.cluster = cls.enterClassContext(cluster(cls.script))

    def setUp(self):
        self.cluster.get("/fakecluster/disarm")

    def said(self, want, answer):
        self.assertEqual(want, answer[0], answer[1])
        return answer[1]

    def arm(self, row):
        self.said(200, self.cluster.ask("POST", "/fakecluster/rows", row))
