# SPDX-License-Identifier: Apache-2.0
"""What a case is: what a client is told, what servers and proxies answer, and who may see which secret.

{api}, {other}, {plain}, {proxy} and so on are the ports of listeners, {TOKEN}, {PASSWORD} and so on the secrets, {folder} where the
files are. Who is not named in `sees` sees no secret; who is neither there nor in `meets` is not even connected to.
"""
import dataclasses

from listeners import answer

SECRETS = {"token": "sha256~CANARY-of-the-bearer-token-0123456789", "password": "CANARY-of-the-password-0123456789",
           "proxy": "CANARY-of-the-proxy-0123456789", "url": "CANARY-of-the-url-0123456789",
           "netrc": "CANARY-of-netrc-0123456789", "cookie": "CANARY-of-the-cookie-0123456789",
           "as": "CANARY-of-whom-to-be-0123456789", "token2": "sha256~CANARY-of-another-token-987654321",
           "proxy2": "CANARY-of-another-proxy-987654321"}
CERTIFICATES = ("client", "client2")
NAMES = ("api.cluster.test", "second.cluster.test")  # that proxies can find: the first and the second server
FAR = {"server": f"https://{NAMES[0]}:6443"}
MAP = '{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"x","namespace":"ns","resourceVersion":"1"}}'
FORBIDDEN = '{"kind":"Status","apiVersion":"v1","status":"Failure","message":"%s","reason":"Forbidden","code":403}'
HERE = "127.0.0.1:"
PROXY = "http://127.0.0.1:{proxy}"
WITH_PASSWORD = "http://me:{PROXY}@127.0.0.1:{proxy}"
WITH_OTHER_PASSWORD = "http://me:{PROXY2}@127.0.0.1:{proxy2}"
TOKEN = {"token": "{TOKEN}"}
TOKEN2 = {"token": "{TOKEN2}"}
CERTIFIED = {"client-certificate": "client.crt", "client-key": "client.key"}
CERTIFIED2 = {"client-certificate": "client2.crt", "client-key": "client2.key"}
BASIC = {"username": "me", "password": "{PASSWORD}"}
A = "client|A|kubeconfig={folder}/kubeconfig"
B = "client|B|kubeconfig={folder}/kubeconfig"
API_ONLY = {"api": {"token"}}


@dataclasses.dataclass
class Case:
    name: str
    does: list  # commands of probe.c, `|` for a tab; or a file and its new text, or None and the file to copy
    says: list  # the code of each command; None: any but OK
    sees: dict = dataclasses.field(default_factory=dict)  # listener: its secrets
    meets: tuple = ()  # listeners that are connected to, and learn nothing
    user: dict = dataclasses.field(default_factory=lambda: TOKEN)
    user2: dict = dataclasses.field(default_factory=lambda: TOKEN2)
    cluster: dict = dataclasses.field(default_factory=dict)
    env: dict = dataclasses.field(default_factory=dict)
    answers: dict = dataclasses.field(default_factory=dict)  # of the API server, by a part of the path
    proxies: bytes | None = None  # what a proxy says instead of making a tunnel
    files: dict = dataclasses.field(default_factory=dict)
    newest: object = None  # TLS of the servers
    also: object = None  # more to look at: of the listeners and the world, yields what is wrong


def one(name, verb="get|A|x", code="OK", sees=None, client=A, **more):
    """A client, and a call of it."""
    return Case(name, [client, verb], ["OK", code], API_ONLY if sees is None else sees, **more)


def refused(name, code, client=A, **more):
    """There is not even a client."""
    return Case(name, [client], [code], **more)


def both(*checks):
    def check(listeners, world):
        for each in checks:
            yield from each(listeners, world)
    return check


def to(place):
    return answer(307, "", f"Location: {place}")
