# SPDX-License-Identifier: Apache-2.0
"""A way to a server on which connections are cut, anywhere in what the server sends."""
import random
import socket
import struct
import threading

LEAST, MEAN = 200, 40000  # bytes from the server until a cut: some in the handshake, most in the middle of something


class Cutter:
    """A port of 127.0.0.1 before another. Every so many cuts it calls `now_and_then`."""

    def __init__(self, port, seed, every=0, now_and_then=None):
        self.to, self.every, self.now_and_then = port, every, now_and_then
        self.random, self.lock = random.Random(seed), threading.Lock()
        self.connections = self.cuts = 0
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            near, _ = self.socket.accept()
            self.connections += 1
            threading.Thread(target=self.serve, args=(near,), daemon=True).start()

    def serve(self, near):
        try:
            far = socket.create_connection(("127.0.0.1", self.to))
        except OSError:
            near.close()
            return
        for s in (near, far):
            s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=self.forward, args=(near, far), daemon=True).start()
        self.back(near, far)

    def forward(self, near, far):
        try:
            while data := near.recv(65536):
                far.sendall(data)
            far.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def draw(self):
        with self.lock:
            return LEAST + int(self.random.expovariate(1 / MEAN)), self.random.random() < 0.5

    def back(self, near, far):
        left, hard = self.draw()
        try:
            while left > 0 and (data := far.recv(65536)):
                near.sendall(data[:left])
                left -= len(data)
            if left <= 0:
                self.cut(near, hard)
        except OSError:
            pass
        finally:
            for s in (near, far):
                try:
                    s.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass
                s.close()

    def cut(self, near, hard):
        if hard:
            near.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        with self.lock:
            self.cuts += 1
            due = self.every and self.cuts % self.every == 0
        if due:
            self.now_and_then()
