# SPDX-License-Identifier: Apache-2.0
"""An API server on loopback that answers with what it saw of the request, proxies, and the files that kubeconfigs name."""
import http.server
import json
import pathlib
import socket
import socketserver
import ssl
import struct
import sys
import threading

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "cluster"))
import certs

PATH = "/apis/imageregistry.operator.openshift.io/v1/configs/cluster"
NAMES = "IP:127.0.0.1,DNS:localhost,DNS:kubernetes.default.svc,DNS:api.example.com"
FAR = "api.example.com"  # resolves nowhere: only a proxy gets there


def make_files(where):
    where.mkdir()
    certs.make_ca(where)
    certs.make_ca(where, "other-ca", "/CN=other-ca")
    certs.make_leaf(where, "server", "/CN=server", NAMES)
    for name in ("alice", "bob"):
        certs.make_leaf(where, name, f"/O=people/CN={name}")
    (where / "token").write_text("token-of-a-file\n")
    (where / "blank").write_text("\n")
    (where / "empty").write_text("")
    (where / "garbage").write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def certificate(self):
        found = self.connection.getpeercert() if isinstance(self.connection, ssl.SSLSocket) else None
        names = dict(part[0] for part in found["subject"]) if found else {}
        return names.get("commonName")

    def saw(self):
        acting = sorted((name.lower(), value) for name, value in self.headers.items() if name.lower().startswith("impersonate-"))
        return {"path": self.path, "host": self.headers["Host"], "authorization": self.headers.get_all("Authorization"),
                "acting": acting, "certificate": self.certificate(), "name": getattr(self.connection, "asked_name", None),
                "proxy": self.server.world.ways.get(self.client_address[1])}

    def do_GET(self):
        body = json.dumps({"apiVersion": "imageregistry.operator.openshift.io/v1", "kind": "Config",
                           "metadata": {"name": "cluster", "annotations": {"saw": json.dumps(self.saw())}}}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass


class TlsServer(Server):
    """The handshake belongs to the thread of the connection: one that hangs must not keep others waiting."""

    def finish_request(self, request, client_address):
        request.settimeout(10)
        with self.world.context.wrap_socket(request, server_side=True) as wrapped:
            super().finish_request(wrapped, client_address)


class Proxy(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True

    def handle_error(self, *_):
        pass


def pump(source, sink):
    try:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


class Way(socketserver.StreamRequestHandler):
    """Whatever host is asked for, it is the server that is reached."""

    def tunnel(self, mark):
        ways = self.server.world.ways
        with socket.create_connection(("127.0.0.1", self.server.world.port)) as far:
            port = far.getsockname()[1]
            ways[port] = mark
            try:
                self.reply()
                other = threading.Thread(target=pump, args=(far, self.connection), daemon=True)
                other.start()
                pump(self.connection, far)
                other.join()
            finally:
                del ways[port]  # while it is ours: the next with this port may come directly


class HttpWay(Way):
    def reply(self):
        self.connection.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")

    def handle(self):
        target = self.rfile.readline().decode().split()[1]
        headers = [line.decode().strip() for line in iter(self.rfile.readline, b"\r\n")]
        login = [h.split(" ", 1)[1] for h in headers if h.lower().startswith("proxy-authorization:")]
        self.tunnel(["http", target.rsplit(":", 1)[0], login])


class SocksWay(Way):
    def reply(self):
        self.connection.sendall(b"\5\0\0\1\0\0\0\0\0\0")

    def handle(self):
        _, n = self.rfile.read(2)
        self.rfile.read(n)
        self.connection.sendall(b"\5\0")
        kind = self.rfile.read(4)[3]
        host = self.rfile.read(self.rfile.read(1)[0]).decode() if kind == 3 else socket.inet_ntoa(self.rfile.read(4))
        struct.unpack("!H", self.rfile.read(2))
        self.tunnel(["socks5", host, []])


def asked(connection, name, _):
    connection.asked_name = name and name.lower()


class World:
    def __init__(self, folder):
        self.files = folder / "files"
        make_files(self.files)
        self.ways = {}
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(self.files / "server.crt", self.files / "server.key")
        self.context.load_verify_locations(self.files / "ca.crt")
        self.context.verify_mode = ssl.CERT_OPTIONAL
        self.context.sni_callback = asked
        self.servers = [TlsServer(("127.0.0.1", 0), Handler), Server(("127.0.0.1", 0), Handler),
                        Proxy(("127.0.0.1", 0), HttpWay), Proxy(("127.0.0.1", 0), SocksWay)]
        self.port, self.plain, self.proxy, self.socks = (server.server_address[1] for server in self.servers)
        for server in self.servers:
            server.world = self
            threading.Thread(target=server.serve_forever, daemon=True).start()
        with socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))
            self.closed = closed.getsockname()[1]

    def close(self):
        for server in self.servers:
            server.shutdown()
            server.server_close()
