# SPDX-License-Identifier: Apache-2.0
"""Proxies: what they are told, what they say, and which of them is asked. tests/proxy has all the ways to write one."""
import ssl

from case import (A, BASIC, CERTIFIED, FAR, PROXY, TOKEN, WITH_OTHER_PASSWORD, WITH_PASSWORD, one, refused)
from listeners import answer

SOCKS = "socks5://127.0.0.1:{socks}"
SOCKS_WITH_PASSWORD = "socks5://me:{PROXY}@127.0.0.1:{socks}"
OVER_TLS = "https://me:{PROXY}@127.0.0.1:{tls_proxy}"
CHALLENGE = 'Proxy-Authenticate: Basic realm="x"'
THROUGH = {"api": {"token"}, "proxy": {"proxy"}}
USERS = (("token", TOKEN, {"token"}), ("certificate", CERTIFIED, {"client"}), ("both", CERTIFIED | TOKEN, {"client", "token"}),
         ("password", BASIC, {"password"}))
ANSWERS = {
    "407": [CHALLENGE], "407-negotiate": ["Proxy-Authenticate: Negotiate"], "407-ntlm": ["Proxy-Authenticate: NTLM"],
    "407-bearer": ["Proxy-Authenticate: Bearer"], "302": ["Location: https://127.0.0.1:{other}/"],
    "307": ["Location: https://127.0.0.1:{api}/"], "403": [], "502": [], "503": ["Retry-After: 0"], "204": [],
}
NOISES = {
    "garbage": b"HTTP/1.1 200 OK\r\n\r\nthis is no TLS", "nothing": b"", "half": b"HTTP/1.1 200",
    "answer": b"HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", "not-http": b"220 smtp.example ESMTP\r\n",
}
BAD_URLS = {
    "scheme": "ftp://me:{PROXY}@127.0.0.1:{proxy}", "port": "http://me:{PROXY}@127.0.0.1:99999",
    "blank": "http://me:{PROXY} @127.0.0.1:{proxy}", "none": "me:{PROXY}@127.0.0.1:{proxy}",
}


def led_to(listener, place):
    def check(listeners, _):
        got = [connection.to for connection in listeners[listener].connections]
        if set(got) != {place}:
            yield f"{listener} leads to {got}"
    return check


def tunnels():
    yield one("proxy", cluster={"proxy-url": PROXY}, meets=("proxy",))
    yield one("proxy-path", cluster={"proxy-url": PROXY + "/path?x=y#z"}, meets=("proxy",))
    encoded = WITH_PASSWORD.replace("{PROXY}", "%43ANARY-of-the-proxy-0123456789")
    yield one("proxy-password-encoded", cluster={"proxy-url": encoded}, sees=THROUGH)
    for name, user, sees in USERS:
        yield one(f"proxy-{name}", user=user, cluster={"proxy-url": WITH_PASSWORD}, sees={"api": sees, "proxy": {"proxy"}})
    # TLS 1.2 shows a certificate to everybody; its key it shows to nobody.
    yield one("proxy-tls-1.2", user=CERTIFIED | TOKEN, cluster={"proxy-url": PROXY}, newest=ssl.TLSVersion.TLSv1_2,
              sees={"api": {"client", "token"}, "proxy": {"client"}})


def failures():
    """Whatever the proxy says, there is no way around it."""
    for what, lines in ANSWERS.items():
        said = answer(int(what[:3]), "", "Connection: close", *lines)
        yield one(f"proxy-says-{what}", code=None, cluster={"proxy-url": PROXY}, sees={}, meets=("proxy",), proxies=said)
        yield one(f"proxy-says-{what}-password", code=None, cluster={"proxy-url": WITH_PASSWORD}, sees={"proxy": {"proxy"}},
                  proxies=said)
    for what, said in NOISES.items():
        yield one(f"proxy-says-{what}", code=None, cluster={"proxy-url": PROXY}, sees={}, meets=("proxy",), proxies=said)
    for name, place in (("down", "127.0.0.1:{refused}"), ("unknown", "no-such-host.invalid:1")):
        yield one(f"proxy-{name}", code=None, sees={}, cluster={"proxy-url": "http://me:{PROXY}@" + place})


def socks():
    yield one("socks", cluster={"proxy-url": SOCKS}, meets=("socks",))
    yield one("socks-name", cluster=FAR | {"proxy-url": SOCKS}, meets=("socks",), also=led_to("socks", "api.cluster.test:6443"))
    for name, user, sees in USERS:
        yield one(f"socks-{name}", user=user, cluster={"proxy-url": SOCKS_WITH_PASSWORD},
                  sees={"api": sees, "socks": {"proxy"}})
    yield one("socks-refuses", code=None, cluster={"proxy-url": SOCKS_WITH_PASSWORD}, sees={"socks": {"proxy"}}, proxies=b"no")
    for name, place in (("http", "proxy"), ("server", "other")):
        yield one(f"socks-is-{name}", code=None, cluster={"proxy-url": SOCKS_WITH_PASSWORD.replace("{socks}", "{%s}" % place)},
                  sees={}, meets=(place,))


def over_tls():
    for name, user, sees in USERS:
        yield one(f"https-proxy-{name}", user=user, cluster={"proxy-url": OVER_TLS}, sees={"api": sees, "tls_proxy": {"proxy"}})
    both = {"user": CERTIFIED | TOKEN, "code": None}
    yield one("https-proxy-407", cluster={"proxy-url": OVER_TLS}, sees={"tls_proxy": {"proxy"}}, **both,
              proxies=answer(407, "", "Connection: close", CHALLENGE))
    for name, place in (("stranger", "bad_proxy"), ("plain", "proxy")):
        yield one(f"https-proxy-is-{name}", cluster={"proxy-url": OVER_TLS.replace("{tls_proxy}", "{%s}" % place)}, sees={},
                  meets=(place,), **both)
    yield one("http-proxy-is-tls", code=None, cluster={"proxy-url": "http://me:{PROXY}@127.0.0.1:{tls_proxy}"}, sees={},
              meets=("tls_proxy",))


def environment():
    far = {"cluster": FAR}
    nowhere = {"cluster": FAR, "code": "E_RESOLVE", "sees": {}}
    for name in ("HTTPS_PROXY", "https_proxy"):
        yield one(f"environment-{name}", **far, env={name: WITH_PASSWORD}, sees=THROUGH)
    yield one("environment-no-scheme", **far, env={"HTTPS_PROXY": WITH_PASSWORD[7:]}, sees=THROUGH)
    yield one("environment-both", **far, env={"HTTPS_PROXY": WITH_PASSWORD, "https_proxy": WITH_OTHER_PASSWORD}, sees=THROUGH)
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        yield one(f"environment-{name}", **nowhere, env={name: WITH_PASSWORD})
    for name, value in (("NO_PROXY", ".cluster.test"), ("no_proxy", "api.cluster.test:6443"), ("NO_PROXY", "*")):
        yield one(f"environment-{name}-{value}", **nowhere, env={"HTTPS_PROXY": WITH_PASSWORD, name: value})
    yield one("environment-other-exception", **far, sees=THROUGH,
              env={"HTTPS_PROXY": WITH_PASSWORD, "NO_PROXY": "second.cluster.test,10.0.0.0/8"})
    yield one("environment-loopback", env={"HTTPS_PROXY": WITH_PASSWORD})
    for name in ("scheme", "port", "blank"):
        yield refused(f"environment-bad-{name}", "E_KUBECONFIG", **far, env={"HTTPS_PROXY": BAD_URLS[name]})


def precedence():
    others = {"HTTPS_PROXY": WITH_OTHER_PASSWORD, "NO_PROXY": "*", "no_proxy": "*"}
    yield one("kubeconfig-over-environment", cluster=FAR | {"proxy-url": WITH_PASSWORD}, sees=THROUGH, env=others)
    option = A + "|proxy=" + WITH_PASSWORD
    yield one("option-over-kubeconfig", client=option, sees=THROUGH, cluster=FAR | {"proxy-url": WITH_OTHER_PASSWORD})
    yield one("option-over-environment", client=option, sees=THROUGH, cluster=FAR, env=others)
    yield one("option-none", client=A + "|proxy=none", cluster={"proxy-url": WITH_PASSWORD})
    yield one("option-none-environment", client=A + "|proxy=none", code="E_RESOLVE", cluster=FAR, sees={},
              env={"HTTPS_PROXY": WITH_PASSWORD})
    for name, value in BAD_URLS.items():
        yield refused(f"option-bad-{name}", "E_ARG", client=A + "|proxy=" + value)
        yield refused(f"kubeconfig-bad-{name}", "E_KUBECONFIG", cluster={"proxy-url": value})
    yield one("server-option-keeps-proxy", client=A + "|server=https://127.0.0.1:{other}", cluster={"proxy-url": WITH_PASSWORD},
              sees={"other": {"token"}, "proxy": {"proxy"}})  # as kubectl: the way out is the same
    yield one("resolved-drops-proxy", client=A + "|resolve=127.0.0.1:{api}", cluster=FAR | {"proxy-url": WITH_PASSWORD})


CASES = [*tunnels(), *failures(), *socks(), *over_tls(), *environment(), *precedence()]
