# SPDX-License-Identifier: Apache-2.0
"""Sockets, TLS and the bytes of HTTP/1.1, with nothing between them and a row that wants them wrong."""
import collections
import json
import os
import socket
import ssl
import struct
import threading
import time
import urllib.parse

ENOUGH = 60  # seconds that something endless goes on for, at most
LINE = 65536
BODY = 64 << 20


class Hangup(Exception):
    """This connection is over."""


class Request:
    def __init__(self, method, target, headers, body):
        self.method, self.target, self.headers, self.body = method, target, headers, body
        self.path, _, query = target.partition("?")
        self.query = dict(urllib.parse.parse_qsl(query, keep_blank_values=True))
        self.name = self.path.rsplit("/", 1)[-1]
        self.namespace = self.path.partition("/namespaces/")[2].partition("/")[0]
        self.watches = self.query.get("watch") in ("1", "true")


class Answer:
    def __init__(self, code, body=b"", kind="application/json", headers=()):
        self.code, self.body, self.kind, self.headers = code, body, kind, list(headers)

    def data(self):
        if isinstance(self.body, bytes):
            return self.body
        return (self.body if isinstance(self.body, str) else json.dumps(self.body)).encode()


class Connection:
    """What is written to. `writer` and `changes` are what a fault puts between the cluster and the socket."""

    def __init__(self, sock, listener):
        self.sock, self.listener = sock, listener
        self.file = sock.makefile("rb")
        self.fresh()

    def fresh(self):
        self.writer, self.changes, self.until = self.sock.sendall, [], time.monotonic() + ENOUGH

    def request(self):
        """None at the end."""
        self.fresh()
        line = self.file.readline(LINE).decode("latin-1")
        if not line.strip():
            return None
        method, target = line.split(" ")[:2]
        headers = {}
        while (line := self.file.readline(LINE).decode("latin-1").rstrip("\r\n")):
            name, value = line.split(":", 1)
            name, value = name.strip().lower(), value.strip()
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        if headers.get("expect", "").lower() == "100-continue":
            self.send("HTTP/1.1 100 Continue\r\n\r\n")
        return Request(method, target, headers, self.body(headers))

    def body(self, headers):
        if "chunked" not in headers.get("transfer-encoding", ""):
            return self.exactly(min(int(headers.get("content-length", 0)), BODY))
        parts = []
        while (size := int(self.file.readline(LINE).split(b";")[0], 16)):
            parts.append(self.exactly(min(size, BODY)))
            self.file.readline(LINE)
        while self.file.readline(LINE).strip():
            pass
        return b"".join(parts)

    def exactly(self, size):
        """Half a request is none: nothing comes of it."""
        data = self.file.read(size)
        if len(data) < size:
            raise Hangup
        return data

    def send(self, *parts):
        self.writer(b"".join(p if isinstance(p, bytes) else p.encode() for p in parts))

    def chunk(self, data):
        self.send(b"%x\r\n%b\r\n" % (len(data), data))

    def answer(self, code, *more):
        self.give(Answer(code, *more))

    def give(self, answer):
        for change in self.changes:
            change(answer)
        body = answer.data()
        lines = [f"HTTP/1.1 {answer.code} {'OK' if answer.code < 300 else 'Not OK'}", f"Content-Length: {len(body)}",
                 *answer.headers]
        if answer.kind:
            lines.append(f"Content-Type: {answer.kind}")
        self.send("\r\n".join(lines), "\r\n\r\n", body)

    def begin_stream(self, kind="application/json"):
        answer = Answer(200, b"", kind)
        for change in self.changes:
            change(answer)
        self.send("\r\n".join([f"HTTP/1.1 {answer.code} OK", f"Content-Type: {answer.kind}", "Transfer-Encoding: chunked",
                               *answer.headers]), "\r\n\r\n")

    def wait(self):
        """For the client to go."""
        self.sock.settimeout(ENOUGH)
        while self.sock.recv(4096):
            pass
        raise Hangup

    def gone(self):
        """Whether the client went, or sent what nobody asked for. Does not wait."""
        before = self.sock.gettimeout()
        try:
            self.sock.settimeout(0)
            self.sock.recv(1)
            return True
        except (BlockingIOError, ssl.SSLWantReadError):
            return False
        except OSError:
            return True
        finally:
            self.sock.settimeout(before)

    def reset(self):
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        os.close(self.sock.detach())
        raise Hangup

    def close(self):
        """As a server that means it: whoever reads hears that this was all."""
        if isinstance(self.sock, ssl.SSLSocket) and self.sock.fileno() >= 0:
            self.sock.settimeout(1)
            try:
                self.sock.unwrap()
            except (OSError, ValueError):
                pass


class Listener:
    """One port; serves whoever comes by the function it is given. Of several TLS contexts each connection takes the next."""

    def __init__(self, name, serve, contexts=(), backlog=64):
        self.name, self.serve, self.contexts, self.backlog = name, serve, list(contexts), backlog
        self.counts = collections.Counter()
        self.lock = threading.Lock()
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=backlog)
        self.port = self.socket.getsockname()[1]

    def start(self):
        threading.Thread(target=self.accept, daemon=True).start()

    def count(self, *words):
        with self.lock:
            self.counts.update(words)

    def leave(self, seconds):
        """Nobody is there for a while."""
        self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()
        time.sleep(seconds)
        self.socket = socket.create_server(("127.0.0.1", self.port), backlog=self.backlog)
        self.start()

    def accept(self):
        while True:
            try:
                sock, _ = self.socket.accept()
            except OSError:
                return
            context = self.contexts[min(self.counts["connections"], len(self.contexts) - 1)] if self.contexts else None
            self.count("connections")
            threading.Thread(target=self.handle, args=(sock, context), daemon=True).start()

    def handle(self, sock, context):
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if context:
                sock.settimeout(10)
                sock = context.wrap_socket(sock, server_side=True)
                sock.settimeout(None)
            connection = Connection(sock, self)
            try:
                self.serve(connection)
            except Hangup:
                pass
            connection.close()
        except (OSError, ValueError):
            pass
        finally:
            try:
                sock.close()
            except OSError:
                pass


def context(certificate, client_ca=None, version=None):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if version or "weak" in certificate.stem:
        made.set_ciphers("ALL:@SECLEVEL=0")
    if version:
        made.minimum_version = made.maximum_version = getattr(ssl.TLSVersion, f"TLSv{version.replace('.', '_')}")
    made.load_cert_chain(certificate, certificate.with_suffix(".key"))
    if client_ca:
        made.verify_mode = ssl.CERT_REQUIRED
        made.load_verify_locations(client_ca)
    return made
