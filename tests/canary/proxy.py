# SPDX-License-Identifier: Apache-2.0
"""A proxy that remembers whom it was shown, and one that tells everybody."""
import socket
import threading


class Proxy:
    """For CONNECT, to this machine. `seen` are the Proxy-Authorization headers; with `echoes` it refuses, and says what it saw."""

    def __init__(self, echoes):
        self.echoes, self.seen = echoes, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            connection, _ = self.listener.accept()
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, client):
        head = b""
        while b"\r\n\r\n" not in head and (data := client.recv(4096)):
            head += data
        lines = head.decode().split("\r\n")
        shown = [line.split(" ", 1)[1] for line in lines if line.lower().startswith("proxy-authorization:")]
        self.seen += shown
        if self.echoes:
            said = f"you said {' '.join(shown)}"
            client.sendall(f"HTTP/1.1 407 {said}\r\nX-Said: {said}\r\nContent-Length: {len(said)}\r\n\r\n{said}".encode())
            client.close()
            return
        server = socket.create_connection(("127.0.0.1", int(lines[0].split(" ")[1].rpartition(":")[2])))
        client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        threading.Thread(target=pump, args=(server, client), daemon=True).start()
        pump(client, server)


def pump(source, sink):
    try:
        while (data := source.recv(65536)):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass
