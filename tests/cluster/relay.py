# SPDX-License-Identifier: Apache-2.0
"""Between a client and the API server: hands on every byte, and notes what was asked, over how many connections."""
import dataclasses
import json
import pathlib
import select
import socket
import ssl
import threading
import urllib.parse


@dataclasses.dataclass
class Request:
    method: str
    path: str
    query: dict  # name: value; each name once
    headers: dict  # in small letters
    body: bytes


def parse_head(head):
    line, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = line.split(" ")
    path, _, query = target.partition("?")
    pairs = urllib.parse.parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))
    if len(dict(pairs)) != len(pairs):
        raise ValueError(f"a parameter is there twice: {target}")
    headers = {name.strip().lower(): value.strip() for name, _, value in (one.partition(":") for one in lines)}
    return Request(method, urllib.parse.unquote(path), dict(pairs), headers, b"")


class Reader:
    """The requests in the bytes of one connection, as they come."""

    def __init__(self, tell):
        self.tell, self.bytes, self.head = tell, b"", None

    def feed(self, data):
        self.bytes += data
        while self.next():
            pass

    def next(self):
        if self.head is None:
            head, end, rest = self.bytes.partition(b"\r\n\r\n")
            if not end:
                return False
            self.head, self.bytes = parse_head(head), rest
            if "transfer-encoding" in self.head.headers:
                raise ValueError("a body in chunks")
        length = int(self.head.headers.get("content-length", 0))
        if len(self.bytes) < length:
            return False
        self.head.body, self.bytes = self.bytes[:length], self.bytes[length:]
        self.tell(self.head)
        self.head = None
        return True


class Relay:
    """With a kubeconfig of its own for each of the cluster's users by token, in `folder`. Speaks HTTP/1.1 alone."""

    def __init__(self, cluster, folder):
        cluster, self.folder, self.lock = pathlib.Path(cluster), pathlib.Path(folder), threading.Lock()
        self.asked, self.connections, self.broken = [], 0, []
        self.server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.server.load_cert_chain(cluster / "server.crt", cluster / "server.key")
        self.client = ssl.create_default_context(cafile=cluster / "ca.crt")
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.write_kubeconfigs(cluster, f"https://127.0.0.1:{self.socket.getsockname()[1]}")
        threading.Thread(target=self.accept, daemon=True).start()

    def write_kubeconfigs(self, cluster, url):
        for user in ("admin", "viewer"):
            config = json.loads((cluster / f"{user}.kubeconfig").read_text())
            where = config["clusters"][0]["cluster"]
            self.upstream = urllib.parse.urlsplit(where["server"])
            where["server"] = url
            path = self.folder / f"{user}.kubeconfig"
            path.touch(mode=0o600)
            path.write_text(json.dumps(config))

    def take(self):
        """What was asked since the last time, and over how many new connections."""
        with self.lock:
            if self.broken:
                raise RuntimeError(self.broken[0])
            asked, connections, self.asked, self.connections = self.asked, self.connections, [], 0
        return asked, connections

    def note(self, request):
        with self.lock:
            self.asked.append(request)

    def accept(self):
        while True:
            plain, _ = self.socket.accept()
            with self.lock:
                self.connections += 1
            threading.Thread(target=self.serve, args=(plain,), daemon=True).start()

    def serve(self, plain):
        try:
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self.server.wrap_socket(plain, server_side=True) as client, \
                    socket.create_connection((self.upstream.hostname, self.upstream.port)) as far:
                far.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                with self.client.wrap_socket(far, server_hostname=self.upstream.hostname) as server:
                    self.pump(client, server)
        except OSError:
            pass
        except ValueError as error:
            self.broken.append(str(error))

    def pump(self, client, server):
        reader, other = Reader(self.note), {client: server, server: client}
        for sock in other:
            sock.setblocking(False)
        while True:
            for ready in select.select(list(other), [], [])[0]:
                data = receive(ready)
                if data == b"":
                    return
                if data and ready is client:
                    reader.feed(data)  # noted before it is answered
                if data:
                    send(other[ready], data)


def receive(sock):
    """What is there; None where it was TLS's own business."""
    try:
        data = sock.recv(65536)
        while sock.pending():
            data += sock.recv(65536)
        return data
    except ssl.SSLWantReadError:
        return None


def send(sock, data):
    sock.setblocking(True)
    sock.sendall(data)
    sock.setblocking(False)
