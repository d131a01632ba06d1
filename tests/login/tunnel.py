# SPDX-License-Identifier: Apache-2.0
"""A proxy that makes tunnels, and keeps what it was told in the clear."""
import selectors
import socket
import socketserver
import threading


class Request(socketserver.BaseRequestHandler):
    def handle(self):
        head = b""
        while b"\r\n\r\n" not in head:
            more = self.request.recv(4096)
            if not more:
                return
            head += more
        self.server.heads.append(head.decode())
        host, port = head.split()[1].decode().rsplit(":", 1)
        with socket.create_connection((host, int(port)), timeout=20) as server:
            self.request.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            relay(self.request, server)


def relay(a, b):
    """Until one of them has said all."""
    with selectors.DefaultSelector() as selector:
        selector.register(a, selectors.EVENT_READ, b)
        selector.register(b, selectors.EVENT_READ, a)
        while events := selector.select(20):
            for key, _ in events:
                data = key.fileobj.recv(65536)
                if not data:
                    return
                key.data.sendall(data)


class Proxy(socketserver.ThreadingTCPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Request)
        self.heads = []
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def handle_error(self, *_):
        pass

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()

    @property
    def address(self):
        return f"127.0.0.1:{self.server_address[1]}"

    def targets(self):
        return {head.split()[1] for head in self.heads}
