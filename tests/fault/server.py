# SPDX-License-Identifier: Apache-2.0
"""A server that misbehaves as it is told: the name of the object that is asked for is the name of the script."""
import collections
import json
import os
import socket
import ssl
import struct
import threading
import time

import scripts

ENOUGH = 60  # seconds that a script goes on for, at most


class Request:
    def __init__(self, method, target, headers, body):
        self.method, self.target, self.headers, self.body = method, target, headers, body
        self.path = target.split("?")[0]
        self.name = self.path.rsplit("/", 1)[-1]
        self.namespace = self.path.partition("/namespaces/")[2].partition("/")[0]


class Connection:
    """What scripts write to."""

    def __init__(self, sock, listener):
        self.sock, self.listener = sock, listener
        self.file = sock.makefile("rb")
        self.until = time.monotonic() + ENOUGH

    def request(self):
        line = self.file.readline(65536).decode("latin-1")
        if not line.strip():
            return None
        method, target = line.split(" ")[:2]
        headers = {}
        while (line := self.file.readline(65536).decode("latin-1").rstrip("\r\n")):
            name, value = line.split(":", 1)
            headers[name.strip().lower()] = value.strip()
        body = self.file.read(int(headers.get("content-length", 0)))
        return Request(method, target, headers, body)

    def send(self, *parts):
        self.sock.sendall(b"".join(p if isinstance(p, bytes) else p.encode() for p in parts))

    def answer(self, status, body=b"", kind="application/json", headers=()):
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
        body = body if isinstance(body, bytes) else body.encode()
        lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", *headers]
        if kind:
            lines.append(f"Content-Type: {kind}")
        self.send("\r\n".join(lines), "\r\n\r\n", body)

    def repeat(self, data, pause=0.0):
        """Until the client has had enough."""
        while time.monotonic() < self.until:
            self.send(data)
            time.sleep(pause)

    def wait(self):
        """For the client to go."""
        self.sock.settimeout(ENOUGH)
        while self.sock.recv(4096):
            pass

    def reset(self):
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        os.close(self.sock.detach())


class Listener:
    """One port; serves whoever comes by the function it is given."""

    def __init__(self, name, serve, certificate=None, client_ca=None):
        self.name, self.serve = name, serve
        self.counts = collections.Counter()
        self.context = None
        if certificate:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(f"{certificate}.crt", f"{certificate}.key")
        if client_ca:
            self.context.verify_mode = ssl.CERT_REQUIRED
            self.context.load_verify_locations(client_ca)
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def leave(self, seconds):
        """Nobody is there for a while."""
        self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()
        time.sleep(seconds)
        self.socket = socket.create_server(("127.0.0.1", self.port), backlog=64)
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                sock, _ = self.socket.accept()
            except OSError:
                return
            self.counts["connections"] += 1
            threading.Thread(target=self.handle, args=(sock,), daemon=True).start()

    def handle(self, sock):
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.context:
                sock.settimeout(10)
                sock = self.context.wrap_socket(sock, server_side=True)
                sock.settimeout(None)
            self.serve(Connection(sock, self))
        except (OSError, ValueError):
            pass
        finally:
            try:
                sock.close()
            except OSError:
                pass


def serve_scripts(connection):
    while (request := connection.request()):
        connection.listener.counts["requests"] += 1
        connection.listener.counts[f"{request.method} {request.name}"] += 1
        if not scripts.play(connection, request):
            break
    if isinstance(connection.sock, ssl.SSLSocket) and connection.sock.fileno() >= 0:
        try:
            connection.sock.unwrap()
        except OSError:
            pass


def serve_silence(connection):
    connection.wait()


def serve_reset(connection):
    connection.sock.recv(1)
    connection.reset()


def serve_proxy(connection):
    """CONNECT, to whatever was asked for; notes what headers it was shown."""
    request = connection.request()
    connection.listener.counts["authorization"] += "authorization" in request.headers
    host, port = request.target.rsplit(":", 1)
    if connection.listener.name == "proxy-refuses":
        connection.send("HTTP/1.1 407 Authenticate\r\nContent-Length: 0\r\n\r\n")
        return
    other = socket.create_connection(("127.0.0.1", int(port)))
    connection.listener.counts[f"to {host}"] += 1
    connection.send("HTTP/1.1 200 OK\r\n\r\n")
    threading.Thread(target=pump, args=(other, connection.sock), daemon=True).start()
    pump(connection.sock, other)


def pump(source, sink):
    try:
        while (data := source.recv(65536)):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def start():
    """All listeners, with the certificates in the working directory."""
    listeners = {}
    for name, serve, certificate, client_ca in (
            ("good", serve_scripts, "good", None), ("elsewhere", serve_scripts, "good", None),
            ("leaves", serve_scripts, "good", None), ("other-list", serve_scripts, "good", None),
            ("wrong-ca", serve_scripts, "wrong-ca", None), ("wrong-host", serve_scripts, "wrong-host", None),
            ("only-common-name", serve_scripts, "only-common-name", None),
            ("only-common-name-dns", serve_scripts, "only-common-name-dns", None), ("expired", serve_scripts, "expired", None),
            ("future", serve_scripts, "future", None), ("not-server", serve_scripts, "not-server", None),
            ("other-name", serve_scripts, "other-name", None), ("client-certificate", serve_scripts, "good", "ca.crt"),
            ("plain", serve_scripts, None, None), ("silent", serve_silence, None, None), ("reset", serve_reset, None, None),
            ("proxy", serve_proxy, None, None), ("proxy-refuses", serve_proxy, None, None)):
        listeners[name] = Listener(name, serve, certificate, client_ca)
    scripts.listeners = listeners
    scripts.memory.clear()
    scripts.streams.memory.clear()
    return listeners
