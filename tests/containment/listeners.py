# SPDX-License-Identifier: Apache-2.0
"""Servers and proxies on loopback that remember every byte they were told, each in threads of its own.

What comes over TLS is remembered as it was before it was encrypted, with the certificate of who connects; a proxy remembers what is
said to itself and what goes through it.
"""
import base64
import dataclasses
import json
import re
import socket
import ssl
import struct
import subprocess
import threading

PATIENCE = 20  # seconds; nothing waits that long unless it is broken
END = b"\r\n\r\n"
HANDSHAKE = 22  # how TLS begins


@dataclasses.dataclass
class Connection:
    """One of them, as it was seen."""
    heard: bytearray = dataclasses.field(default_factory=bytearray)
    requests: list = dataclasses.field(default_factory=list)
    certificate: bytes = b""
    resumed: bool = False
    to: str = ""  # what a proxy was asked for
    passed: bytearray = dataclasses.field(default_factory=bytearray)  # through a proxy, to the server


def head_of(request):
    return request.split(END, 1)[0].decode("latin-1").split("\r\n")


def headers_of(request, name):
    return [line.split(":", 1)[1].strip() for line in head_of(request)[1:] if line.lower().startswith(name.lower() + ":")]


def path_of(request):
    return head_of(request)[0].split(" ")[1]


def read_request(sock, seen):
    """A request with its body; b"" at the end, and where TLS is spoken to who does not."""
    data = bytearray()
    length = None
    while length is None or len(data) < length:
        part = sock.recv(65536)
        if not part:
            return b""
        seen.heard += part
        data += part
        if data[0] == HANDSHAKE:
            sock.sendall(answer(400, "", "Connection: close"))
            return b""
        if length is None and END in data:
            found = re.search(rb"\r\ncontent-length: *(\d+)", data, re.I)
            length = data.index(END) + 4 + int(found[1] if found else 0)
    return bytes(data)


def answer(status, body=b"", *lines):
    body = body.encode() if isinstance(body, str) else body
    head = [f"HTTP/1.1 {status} Said", "Content-Type: application/json", f"Content-Length: {len(body)}", *lines]
    return "\r\n".join(head).encode() + END + body


def pump(source, target, *records):
    """All that comes, until one of them is closed."""
    try:
        while part := source.recv(65536):
            for record in records:
                record += part
            target.sendall(part)
    except OSError:
        pass
    for sock in (source, target):
        try:
            sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


class Listener:
    """Hears what comes, and answers nothing."""
    context = None

    def __init__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.connections, self.sockets, self.threads, self.lock = [], [], [], threading.Lock()
        self.last = None
        self.begin(self.accept)

    def begin(self, target, *arguments):
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self.threads.append(thread)
        thread.start()

    def accept(self):
        while True:
            sock, place = self.socket.accept()
            if place == self.last:
                sock.close()
                return
            seen = Connection()
            with self.lock:
                self.connections.append(seen)
                self.sockets.append(sock)
            sock.settimeout(PATIENCE)
            self.begin(self.meet, sock, seen)

    def meet(self, sock, seen):
        try:
            if self.context:
                sock = self.context.wrap_socket(sock, server_side=True)
                with self.lock:
                    self.sockets.append(sock)
                seen.certificate = sock.getpeercert(True) or b""
                seen.resumed = bool(sock.session_reused)
            try:
                self.serve(sock, seen)
            except (OSError, ValueError):  # what it does not understand may be a secret all the same
                Listener.serve(self, sock, seen)
        except OSError:
            pass
        finally:
            try:
                sock.close()
            except OSError:
                pass

    def serve(self, sock, seen):
        while part := sock.recv(65536):
            seen.heard += part

    def close(self):
        """Once all that has come is heard: who connects now comes after all others."""
        with socket.socket() as sock:
            sock.bind(("127.0.0.1", 0))
            self.last = sock.getsockname()
            sock.connect(("127.0.0.1", self.port))
            self.threads[0].join(PATIENCE)
        for thread in self.threads[1:]:
            thread.join(2)
        for sock in self.sockets:
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        for thread in self.threads[1:]:
            thread.join(PATIENCE)
        self.socket.close()


class Server(Listener):
    """An API server: what it answers is a function of the request. Without a certificate it speaks plain HTTP."""

    def __init__(self, answers, context=None):
        self.answers, self.context = answers, context
        super().__init__()

    def serve(self, sock, seen):
        while request := read_request(sock, seen):
            seen.requests.append(request)
            said = self.answers(request)
            sock.sendall(said)
            if b"\r\nConnection: close" in said:
                return


class Proxy(Listener):
    """For CONNECT: answers with what it is told to, or makes the tunnel; routes: where names lead that nobody else knows."""

    def __init__(self, said=None, context=None, routes=None):
        self.said, self.context, self.routes = said, context, routes or {}
        super().__init__()

    def serve(self, sock, seen):
        request = read_request(sock, seen)
        if not request:
            return
        seen.requests.append(request)
        seen.to = path_of(request)
        if self.said is not None:
            sock.sendall(self.said)
            sock.shutdown(socket.SHUT_WR)
            while part := sock.recv(65536):
                seen.heard += part
            return
        host, port = seen.to.rsplit(":", 1)
        with self.dial(host.strip("[]"), int(port)) as server:
            sock.sendall(b"HTTP/1.1 200 Connection established" + END)
            self.join(sock, server, seen)

    def dial(self, host, port):
        place = self.routes.get(host, (host, port))
        sock = socket.create_connection(place, PATIENCE)
        with self.lock:
            self.sockets.append(sock)
        return sock

    def join(self, sock, server, seen):
        back = threading.Thread(target=pump, args=(server, sock), daemon=True)
        back.start()
        pump(sock, server, seen.heard, seen.passed)
        back.join(PATIENCE)


def exactly(sock, n, seen):
    data = b""
    while len(data) < n:
        part = sock.recv(n - len(data))
        if not part:
            raise ValueError("it ended")
        seen.heard += part
        data += part
    return data


class Socks(Proxy):
    """SOCKS 5, with user and password where they are offered."""

    def __init__(self, refuse=False, routes=None):
        self.refuse = refuse
        super().__init__(routes=routes)

    def place(self, sock, seen):
        kind = exactly(sock, 4, seen)[3]
        if kind == 3:
            return exactly(sock, exactly(sock, 1, seen)[0], seen).decode()
        return socket.inet_ntoa(exactly(sock, 4, seen)) if kind == 1 else socket.inet_ntop(socket.AF_INET6, exactly(sock, 16, seen))

    def serve(self, sock, seen):
        _, n = exactly(sock, 2, seen)
        methods = exactly(sock, n, seen)
        sock.sendall(b"\x05\x02" if 2 in methods else b"\x05\x00")
        if 2 in methods:
            exactly(sock, exactly(sock, 2, seen)[1], seen)
            exactly(sock, exactly(sock, 1, seen)[0], seen)
            sock.sendall(b"\x01\x01" if self.refuse else b"\x01\x00")
        host = self.place(sock, seen)
        port = struct.unpack(">H", exactly(sock, 2, seen))[0]
        seen.to = f"{host}:{port}"
        if self.refuse:
            sock.sendall(b"\x05\x02\x00\x01" + bytes(6))
            return
        with self.dial(host, port) as server:
            sock.sendall(b"\x05\x00\x00\x01" + bytes(6))
            self.join(sock, server, seen)


class Http2:
    """h2.go: the same to look at, but for what is said before a request."""

    def __init__(self, program, folder, name, body):
        self.process = subprocess.Popen([program, folder / f"{name}.crt", folder / f"{name}.key", body], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE)
        self.port = int(self.process.stdout.readline())
        self.connections = []

    def close(self):
        out, _ = self.process.communicate(timeout=PATIENCE)
        found = {}
        for line in out.splitlines():
            told = json.loads(line)
            seen = found.setdefault(told["Connection"], Connection())
            lines = [told["Request"], "Host: " + told["Host"]]
            lines += [f"{name}: {value}" for name, values in told["Headers"].items() for value in values]
            seen.requests.append("\r\n".join(lines).encode() + END)
            seen.heard += seen.requests[-1]
            seen.certificate, seen.resumed = base64.b64decode(told["Certificate"] or ""), told["Resumed"]
        self.connections = list(found.values())


def tls(folder, name, ca=None, newest=None):
    """A server's side; ca: of whose clients certificates are asked for, though none need come."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / f"{name}.crt", folder / f"{name}.key")
    if newest:
        context.maximum_version = newest
    if ca:
        context.verify_mode = ssl.CERT_OPTIONAL
        context.load_verify_locations(folder / f"{ca}.crt")
    return context


def forms(secret):
    """How a secret may be written."""
    data = secret.encode() if isinstance(secret, str) else secret
    yield data
    yield data.hex().encode()
    yield re.sub(rb"[^A-Za-z0-9._~-]", lambda m: b"%%%02X" % m[0][0], data)
    for before in range(3):  # in the middle of something else, but for the ends, which depend on that
        yield base64.b64encode(b"x" * before + data)[4:-4].rstrip(b"=")


def has(data, secret):
    lower = data.lower()
    return any(form in data or form.lower() in lower for form in forms(secret))
