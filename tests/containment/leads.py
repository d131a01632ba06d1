# SPDX-License-Identifier: Apache-2.0
"""Answers that lead elsewhere, and what other clients do by themselves."""
from case import A, API_ONLY, B, BASIC, CERTIFIED, FORBIDDEN, MAP, PROXY, TOKEN, Case, one, refused, to
from listeners import answer, headers_of, path_of

THERE = "https://127.0.0.1:{other}/elsewhere"
TARGETS = {
    "port": THERE, "host": "https://localhost:{other}/elsewhere", "name": "https://localhost:{api}/elsewhere",
    "plain": "http://127.0.0.1:{plain}/elsewhere", "scheme": "http://127.0.0.1:{api}/elsewhere", "same": "/elsewhere",
    "relative": "elsewhere", "no-scheme": "//127.0.0.1:{other}/elsewhere", "query": "?elsewhere",
    "user": "https://127.0.0.1:{api}@127.0.0.1:{other}/elsewhere", "blank": " https://127.0.0.1:{other}/elsewhere",
    "backslash": "https:\\\\127.0.0.1:{other}\\elsewhere",
}
STATUSES = (300, 301, 302, 303, 305, 307, 308)
VERBS = ("get|A|moved", "list|A|moved", "watch|A|moved", "raw|A|/moved", "patch|A|moved", "create|A|moved", "apply|A|moved",
         "delete|A|moved")
NETRC = "machine 127.0.0.1 login me password {NETRC}\ndefault login me password {NETRC}\n"
PAGE = '{"kind":"ConfigMapList","apiVersion":"v1","metadata":{"continue":"more","resourceVersion":"1"},"items":[]}'
HEADERS = (  # name, status, code, lines
    ("refresh", 200, "OK", [f"Refresh: 0; url={THERE}"]),
    ("location-200", 200, "OK", [f"Location: {THERE}"]),
    ("content-location", 200, "OK", [f"Content-Location: {THERE}"]),
    ("link", 200, "OK", [f"Link: <{THERE}>; rel=preconnect"]),
    ("alt-svc", 200, "OK", ['Alt-Svc: h2="127.0.0.1:{other}"; ma=3600, http/1.1="127.0.0.1:{other}"']),
    ("use-proxy", 200, "OK", [f"Proxy: {PROXY}", f"Set-Proxy: {PROXY}"]),
    ("hsts", 200, "OK", ["Strict-Transport-Security: max-age=1"]),
    ("misdirected", 421, "E_HTTP", [f"Location: {THERE}", 'Alt-Svc: h2="127.0.0.1:{other}"']),
    ("upgrade", 426, "E_HTTP", ["Upgrade: h2c", "Connection: Upgrade", f"Location: {THERE}"]),
    ("proxy-challenge", 407, "E_HTTP", ['Proxy-Authenticate: Basic realm="x"', f"Location: {THERE}"]),
    ("basic", 401, "E_UNAUTHORIZED", ['WWW-Authenticate: Basic realm="x"']),
    ("negotiate", 401, "E_UNAUTHORIZED", ["WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM"]),
    ("digest", 401, "E_UNAUTHORIZED", ['WWW-Authenticate: Digest realm="x", nonce="y", qop="auth"']),
)


def requests_of(listener):
    return [request for connection in listener.connections for request in connection.requests]


def nowhere_new(listeners, _):
    for path in map(path_of, requests_of(listeners["api"])):
        if "elsewhere" in path:
            yield f"it went to {path}"


def once(listeners, _):
    paths = list(map(path_of, requests_of(listeners["api"])))
    if len(paths) != 1:
        yield f"it asked for {paths}"


def no_cookie(listeners, _):
    if any(headers_of(request, "cookie") for request in requests_of(listeners["api"])):
        yield "a cookie came back"


def no_keys(_, world):
    path = world.folder / "keys"
    if path.exists() and path.stat().st_size:
        yield "the keys of the connection are in a file"


def redirects():
    for what, where in TARGETS.items():
        for status in STATUSES:
            yield one(f"redirect-{status}-{what}", "get|A|moved", "E_REDIRECT", also=nowhere_new,
                      answers={"moved": answer(status, "", f"Location: {where}")})
    for call in VERBS:
        for status in (302, 307, 308):
            yield one(f"redirect-{status}-{call.split('|')[0]}", call, "E_REDIRECT", also=once,
                      answers={"/": answer(status, "", f"Location: {THERE}")})
    for user, sees in ((BASIC, "password"), (CERTIFIED, "client")):
        for status in (302, 307):
            yield one(f"redirect-{status}-{sees}", "get|A|moved", "E_REDIRECT", user=user, sees={"api": {sees}},
                      answers={"moved": answer(status, "", f"Location: {THERE}")})
    yield one("redirect-two", "get|A|moved", "E_REDIRECT", also=nowhere_new,
              answers={"moved": answer(307, "", "Location: /elsewhere", f"Location: {THERE}")})
    yield one("redirect-continue", "list|A|moved", "E_REDIRECT", answers={"continue=": to(THERE), "moved": answer(200, PAGE)})
    yield one("redirect-behind-proxy", "get|A|moved", "E_REDIRECT", cluster={"proxy-url": PROXY}, meets=("proxy",),
              answers={"moved": to(THERE)})


def headers():
    """That are no redirect, and yet lead elsewhere, or ask for more."""
    for name, status, code, lines in HEADERS:
        said = answer(status, MAP if status == 200 else "", *lines)
        yield Case(f"header-{name}", [A, "get|A|led", "get|A|led"], ["OK", code, code], API_ONLY, answers={"led": said})


def habits():
    jar = answer(200, MAP, "Set-Cookie: a={COOKIE}; Path=/", "Set-Cookie: b={COOKIE}; Domain=127.0.0.1")
    yield Case("cookie", [A, "get|A|jar", "get|A|jar", B, "get|B|jar"], ["OK"] * 5, API_ONLY, also=no_cookie,
               answers={"jar": jar})
    for name, user, sees in (("token", TOKEN, "token"), ("certificate", CERTIFIED, "client")):
        yield one(f"netrc-{name}", user=user, sees={"api": {sees}}, files={".netrc": NETRC, "_netrc": NETRC},
                  env={"NETRC": "{folder}/.netrc"})
    yield one("netrc-proxy", files={".netrc": NETRC}, cluster={"proxy-url": PROXY}, meets=("proxy",))
    yield one("curlrc", files={".curlrc": "proxy = 127.0.0.1:{proxy}\nlocation\n"}, env={"CURL_HOME": "{folder}"})
    yield one("keys", env={"SSLKEYLOGFILE": "{folder}/keys"}, also=no_keys)
    yield one("echo", "get|A|echo", "E_FORBIDDEN", answers={"echo": answer(403, FORBIDDEN % "you said {TOKEN}")})


def servers():
    """That must not be asked at all."""
    for where in ("https://me:{URL}@127.0.0.1:{api}", "https://{URL}@127.0.0.1:{api}", "https://me:{URL}@127.0.0.1:{api}/a"):
        yield refused(f"user-in-server-{where[8:]}", "E_KUBECONFIG", cluster={"server": where})
    yield refused("user-in-server-option", "E_KUBECONFIG", A + "|server=https://me:{URL}@127.0.0.1:{api}")
    for where in ("http://127.0.0.1:{plain}", "HTTP://127.0.0.1:{plain}"):
        yield refused(f"plain-{where[:4]}", "E_UNSUPPORTED", cluster={"server": where})
    yield refused("plain-option", "E_UNSUPPORTED", A + "|server=http://127.0.0.1:{plain}")
    yield one("plain-behind-https", code="E_TLS", sees={}, meets=("plain",), cluster={"server": "https://127.0.0.1:{plain}"})


CASES = [*redirects(), *headers(), *habits(), *servers()]
