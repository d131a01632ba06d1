# SPDX-License-Identifier: Apache-2.0
"""That there was something to find: what the hostile answers hold, and what the proxies were shown."""
import json
import socket
import ssl
import urllib.parse

import scripts
import stage


def ask(theater, path, authorization, enough):
    """Whether what a server sends, header and body, is enough."""
    config = json.loads((theater.safe / "kubeconfig").read_text())
    url = urllib.parse.urlsplit(next(c["cluster"]["server"] for c in config["clusters"] if c["name"] == "main"))
    context = ssl.create_default_context(cafile=str(theater.safe / "ca.crt"))
    text = b""
    with socket.create_connection((url.hostname, url.port), 10) as plain, context.wrap_socket(plain, server_hostname=url.hostname) as tls:
        tls.sendall(f"GET {path} HTTP/1.1\r\nHost: a\r\nAuthorization: {authorization}\r\n\r\n".encode())
        while not enough(text) and (data := tls.recv(65536)):
            text += data
    return enough(text)


def echo(theater, name):
    path = f"/api/v1/namespaces/{scripts.REGISTRY}/configmaps/{name}"
    for mark, authorization in (("token", f"Bearer {theater.text('token')}"),
                                ("password", f"Basic {stage.encoded('me:' + theater.text('password'))}")):
        if not ask(theater, path, authorization, theater.marks[mark].found_in):
            yield f"the server does not tell the {mark}"


def proxies(theater):
    wanted = "Basic " + stage.encoded("me:" + theater.text("proxy"))
    for name, one in theater.proxies.items():
        if wanted not in one.seen:
            yield f"{name} was not shown the password"


def cases(theater):
    for name in scripts.ECHOES:
        yield f"what {name} tells", lambda name=name: echo(theater, name)
    yield "what the proxies saw", lambda: proxies(theater)
