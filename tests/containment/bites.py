# SPDX-License-Identifier: Apache-2.0
"""That each kind of listener sees a secret: one is told to it, by a client that keeps nothing to itself."""
import base64
import socket
import ssl

import listeners

CONNECT = b"CONNECT x.test:1 HTTP/1.1\r\nX: %s\r\n\r\n"
GET = b"GET /a/b HTTP/1.1\r\nHost: x\r\nX: %s\r\n\r\n"


def said(secret):
    """Ways to write it into a header."""
    data = secret if isinstance(secret, bytes) else secret.encode()
    yield base64.b64encode(b"me:" + data)
    yield base64.b64encode(b"m:" + data + b"!")
    yield base64.b64encode(data)
    yield data.hex().encode()
    if b"\n" not in data and b"\r" not in data:
        yield b"Bearer " + data


def tell(listener, folder, text, certificate=None):
    sock = socket.create_connection(("127.0.0.1", listener.port), 10)
    if getattr(listener, "context", None):
        context = ssl.create_default_context(cafile=folder / "ca.crt")
        if certificate:
            context.load_cert_chain(folder / f"{certificate}.crt", folder / f"{certificate}.key")
        sock = context.wrap_socket(sock, server_hostname="127.0.0.1")
    with sock:
        sock.sendall(text)
        sock.shutdown(socket.SHUT_WR)
        try:
            while sock.recv(4096):
                pass
        except OSError:
            pass


def makers(folder):
    def tls():
        return listeners.tls(folder, "everybody", "ca")

    def ok(_):
        return listeners.answer(200)
    return {"server": (lambda: listeners.Server(ok, tls()), GET), "plain": (lambda: listeners.Server(ok), GET),
            "proxy": (lambda: listeners.Proxy(b"no"), CONNECT), "tls-proxy": (lambda: listeners.Proxy(b"no", tls()), CONNECT),
            "socks": (listeners.Socks, b"\x05\x01\x02\x01\x01m\xff%b")}


def bites(world, seen_by):
    """What was tried, and what is wrong with it."""
    for kind, (make, form) in makers(world.folder).items():
        for name, secret in world.secrets.items():
            for i, text in enumerate(said(secret)):
                listener = make()
                tell(listener, world.folder, form % text)
                listener.close()
                yield f"{kind} is told {name} in way {i}", [] if name in seen_by(world, listener) else ["it does not see it"]
    for name in ("client", "client2"):
        listener = makers(world.folder)["server"][0]()
        tell(listener, world.folder, GET % b"", name)
        listener.close()
        yield f"server is shown {name}", [] if seen_by(world, listener) == {name} else ["it does not see it"]
