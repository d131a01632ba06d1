# SPDX-License-Identifier: Apache-2.0
"""One listener for each set-up: it counts the requests that come through, and there should be none."""
import json
import pathlib
import ssl
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "tools" / "fakecluster"))
from wire import Listener

HELLO = b"\x16%b\x00\x2a\x02\x00\x00\x26%b" + bytes(32) + b"\x00\xc0\x2f\x00"


def old(version):
    """A server of that version, as far as its first word: it knows nothing of later ones."""
    def serve(connection):
        connection.sock.recv(4096)
        connection.sock.sendall(HELLO % (version, version))
        connection.sock.recv(4096)
    return serve


def babble(text):
    def serve(connection):
        connection.sock.recv(4096)
        connection.sock.sendall(text)
    return serve


def unknown_name(_sock, _name, _context):
    return ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME


def context(path, *, least=ssl.TLSVersion.TLSv1_2, most=ssl.TLSVersion.MAXIMUM_SUPPORTED, ciphers="ALL:@SECLEVEL=0", client=None,
            insists=True, knows_name=True):
    c = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    c.set_ciphers(ciphers)
    c.minimum_version, c.maximum_version = least, most
    c.load_cert_chain(path, path.with_suffix(".key"))
    if client:
        c.verify_mode = ssl.CERT_REQUIRED if insists else ssl.CERT_OPTIONAL
        c.load_verify_locations(client)
    if not knows_name:
        c.sni_callback = unknown_name
    return c


def answer(connection):
    """Each connection is for one request."""
    while (request := connection.request()) is not None:
        connection.listener.count("requests", "resumed" if connection.sock.session_reused else "fresh")
        connection.answer(200, json.dumps({"path": request.path}).encode(), "application/json", ["Connection: close"])
        return


def listen(name, contexts, serve=answer):
    listener = Listener(name, serve, contexts)
    listener.start()
    return listener
