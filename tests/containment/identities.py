# SPDX-License-Identifier: Apache-2.0
"""Several servers under one name, several clients in one program, and several credentials in one kubeconfig."""
import ssl

from case import (A, API_ONLY, B, BASIC, CERTIFIED, CERTIFIED2, CERTIFICATES, FAR, HERE, MAP, NAMES, SECRETS, TOKEN, TOKEN2,
                  WITH_PASSWORD, Case, both, one, to)
from leads import THERE
from listeners import answer, headers_of

SECOND = B + "|context=xy"
PAIRS = {  # the users, the secrets that the server sees, and which certificate goes with which
    "tokens": (TOKEN, TOKEN2, {"token", "token2"}, {"token": None, "token2": None}),
    "certificate-token": (CERTIFIED | TOKEN, TOKEN2, {"client", "token", "token2"}, {"token": "client", "token2": None}),
    "token-certificate": (TOKEN, CERTIFIED2 | TOKEN2, {"client2", "token", "token2"}, {"token": None, "token2": "client2"}),
    "certificates": (CERTIFIED | TOKEN, CERTIFIED2 | TOKEN2, {"client", "client2", "token", "token2"},
                     {"token": "client", "token2": "client2"}),
    "password-token": (BASIC, TOKEN2, {"password", "token2"}, {"password": None, "token2": None}),
}
WAYS = {  # in which two clients take turns
    "by-turns": [A, SECOND, *["get|A|x", "get|B|x"] * 3],
    "one-by-one": [A, "get|A|x", "get|A|x", "free|A", SECOND, "get|B|x", "free|B", A, "get|A|x"],
    "in-a-loop": [A, SECOND, "together|A:a|B:b|A:c|B:d", "together|B:e|A:f", "together|A:g", "together|B:h"],
}
JUNK = ("127.0.0.1", "127.0.0.1:{other},127.0.0.1:{other}", "127.0.0.1:{other}/x", "me@127.0.0.1:{other}", ":{other}",
        "127.0.0.1:{other}:{other}", "127.0.0.1:0", "127.0.0.1:99999", " 127.0.0.1:{other}", "127.0.0.1:{other} ")


def alone(mapping, shared=False):
    """No connection carries what two have; mapping: the certificate that belongs to a secret, if one does. Where a session of TLS
    is taken up again, the certificate is the one it was begun with: somebody else's, were it somebody else's session. shared: in a
    loop, as with client-go, those who show the same certificate, or none, may have the same connection."""
    def check(listeners, world):
        for name, listener in listeners.items():
            for i, connection in enumerate(listener.connections):
                shown = next((c for c in CERTIFICATES if connection.certificate == world.secrets[c]), None)
                found = {secret for request in connection.requests for secret in world.found_in(request) & set(mapping)}
                if len(found) > 1 and not shared:
                    yield f"connection {i} of {name} carries {sorted(found)}"
                if any(mapping[secret] != shown for secret in found):
                    yield f"connection {i} of {name}, of {shown}, carries {sorted(found)}"
    return check


def hosts_apart(listeners, _):
    for i, connection in enumerate(listeners["h2"].connections):
        hosts = {host for request in connection.requests for host in headers_of(request, "host")}
        if len(hosts) != 1:
            yield f"connection {i} is for {sorted(hosts)}"


def not_again(old, new):
    """Once the new one is told, the old one is not."""
    def check(listeners, world):
        changed = False
        for connection in listeners["api"].connections:
            for request in connection.requests:
                found = world.found_in(request)
                changed = changed or new in found
                if changed and old in found:
                    yield f"{old} is told again"
    return check


class RejectsFirst:
    def __init__(self):
        self.asked = False

    def __call__(self, _):
        self.asked, before = True, self.asked
        return answer(200, MAP) if before else answer(401, "")


def certificates_in_order(listeners, world):
    shown = [connection.certificate for connection in listeners["api"].connections if connection.requests]
    if shown != [world.secrets["client"], world.secrets["client2"]]:
        yield f"{len(shown)} connections, not one of each certificate"


def rejects(request):
    return answer(401, "") if SECRETS["token"].encode() in request else answer(200, MAP)


def rebinding():
    """A name that leads somewhere else than it did, or than it should."""
    def at(name):
        return A + "|resolve=" + HERE + "{" + name + "}"
    for user, sees in ((TOKEN, "token"), (CERTIFIED, "client"), (BASIC, "password")):
        yield one(f"rebinding-right-{sees}", client=at("other"), cluster=FAR, user=user, sees={"other": {sees}})
        for name in ("stranger", "misnamed", "plain"):
            yield one(f"rebinding-{name}-{sees}", code="E_TLS", client=at(name), cluster=FAR, user=user, sees={}, meets=(name,))
    yield Case("rebinding-later", [at("api"), "get|A|x", "resolve|A|127.0.0.1:{stranger}", "get|A|x",
                                   "resolve|A|127.0.0.1:{plain}", "get|A|x"], ["OK", "OK", "OK", "E_TLS", "OK", "E_TLS"],
               API_ONLY, meets=("stranger", "plain"), cluster=FAR)
    yield Case("rebinding-back", [at("stranger"), "get|A|x", "resolve|A|127.0.0.1:{api}", "get|A|x"],
               ["OK", "E_TLS", "OK", "OK"], API_ONLY, meets=("stranger",), cluster=FAR)
    yield Case("rebinding-nowhere", [at("api"), "get|A|x", "resolve|A|", "get|A|x"], ["OK", "OK", "OK", "E_RESOLVE"], API_ONLY,
               cluster=FAR)
    for junk in JUNK:
        yield one(f"rebinding-junk-{junk}", code=None, client=A + "|resolve=" + junk, cluster=FAR, sees={})
    yield one("rebinding-name", client=A + "|resolve=localhost:{other}", cluster=FAR, sees={"other": {"token"}})


def names():
    """What to expect in a certificate."""
    yield one("server-name", client=A + "|resolve=127.0.0.1:{other}", cluster=FAR | {"tls-server-name": NAMES[1]},
              sees={"other": {"token"}})
    yield one("server-name-wrong", code="E_TLS", cluster={"tls-server-name": "elsewhere.test"}, sees={}, meets=("api",))
    yield one("server-option-drops-name", client=A + "|server=https://127.0.0.1:{misnamed}", code="E_TLS", sees={},
              meets=("misnamed",), cluster={"tls-server-name": "elsewhere.test"})


def two_clients():
    for name, (user, user2, sees, mapping) in PAIRS.items():
        more = {"user": user, "user2": user2}
        for way, does in WAYS.items():
            more["also"] = alone(mapping, way == "in-a-loop")
            for version in (None, ssl.TLSVersion.TLSv1_2):
                yield Case(f"{way}-{name}{'-tls-1.2' if version else ''}", does, ["OK"] * len(does), {"api": sees}, newest=version,
                           **more)
        fast = "|http2=1|server=https://127.0.0.1:{h2}"
        does = [A + fast, SECOND + fast, "together|A:a|B:b|A:c|B:d", "together|B:e|A:f", "together|A:g|B:h", "get|A|x", "get|B|x"]
        yield Case(f"http2-{name}", does, ["OK"] * len(does), {"h2": sees}, **{**more, "also": alone(mapping, True)})


def two_servers():
    near = "|http2=1|resolve=127.0.0.1:{h2}|server=https://"
    yield Case("http2-two-servers", [A + near + NAMES[0], SECOND + near + NAMES[1], "together|A:a|B:b", "together|B:c|A:d",
                                     "together|A:e|B:f"], ["OK"] * 5, {"h2": {"token", "token2"}},
               also=both(alone({"token": None, "token2": None}), hosts_apart))
    # What one client does not look at, and whom it trusts, is nothing to the other.
    for name, option in (("insecure", "|insecure=1"), ("trust", "|ca_file={folder}/other-ca.crt")):
        place = "|server=https://127.0.0.1:{stranger}"
        for way, does in (("by-turns", ["get|A|x", "get|B|x", "get|A|x", "get|B|x"]),
                          ("in-a-loop", ["together|A:a", "together|B:b", "together|A:a", "together|B:b"])):
            yield Case(f"{way}-{name}", [A + place + option, SECOND + place, *does], ["OK", "OK", *["OK", "E_TLS"] * 2],
                       {"stranger": {"token"}})
    yield Case("servers-of-their-own", [A, B + "|context=y", "get|A|x", "get|B|x", "together|A:a|B:b"], ["OK"] * 5,
               {"api": {"token"}, "other": {"token2"}})


def two_through_proxies():
    apart = alone({"token": None, "token2": None})
    yield Case("through-a-proxy", [A, SECOND, *["get|A|x", "get|B|x"] * 2, "together|A:a|B:b"], ["OK"] * 7,
               {"api": {"token", "token2"}, "proxy": {"proxy"}}, also=apart, cluster={"proxy-url": WITH_PASSWORD})
    for which, scheme in (("proxy", "http"), ("socks", "socks5")):
        options = [f"|proxy={scheme}://me:{{{secret}}}@127.0.0.1:{{{which}}}" for secret in ("PROXY", "PROXY2")]
        yield Case(f"two-passwords-{which}", [A + options[0], SECOND + options[1], "get|A|x", "get|B|x", "get|A|x",
                                              "together|A:a|B:b", "together|A:a|B:b"], ["OK"] * 7,
                   {"api": {"token", "token2"}, which: {"proxy", "proxy2"}}, also=apart)


def choices():
    """Which of several credentials is told at all, and from when on."""
    for name, user in (("certificate", CERTIFIED), ("token", TOKEN), ("password", BASIC)):
        yield one(f"token-option-over-{name}", user=user, client=A + "|token={TOKEN2}", sees={"api": {"token2"}})
    yield one("server-option", client=A + "|server=https://127.0.0.1:{other}", sees={"other": {"token"}})
    yield one("other-context", client=A + "|context=yx", sees={"other": {"token"}})
    yield Case("nobody", [A], ["E_CREDENTIAL"], {}, user={})
    yield one("token-beside-certificate", user=CERTIFIED | TOKEN, sees={"api": {"client", "token"}})


def rotation():
    by_file = {"user": {"tokenFile": "token-file"}, "files": {"token-file": "{TOKEN}"}}
    yield Case("rotated", [A, "get|A|x", ("token-file", "{TOKEN2}"), "get|A|old", "get|A|x"], ["OK"] * 4,
               {"api": {"token", "token2"}}, answers={"old": rejects}, also=not_again("token", "token2"), **by_file)
    yield Case("rotated-certificate", [("pair.crt", None, "client.crt"), ("pair.key", None, "client.key"), A, "get|A|x", "get|A|x",
                                       ("pair.crt", None, "client2.crt"), ("pair.key", None, "client2.key"), "get|A|old",
                                       "get|A|x"], ["OK"] * 5, {"api": {"client", "client2"}}, answers={"old": RejectsFirst()},
               user={"client-certificate": "pair.crt", "client-key": "pair.key"}, also=certificates_in_order)
    yield Case("rotated-elsewhere", [A, "get|A|moved"], ["OK", "E_REDIRECT"], API_ONLY, answers={"moved": to(THERE)}, **by_file)


CASES = [*rebinding(), *names(), *two_clients(), *two_servers(), *two_through_proxies(), *choices(), *rotation()]
