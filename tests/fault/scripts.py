# SPDX-License-Identifier: Apache-2.0
"""What the cluster is told to do in these tests: the name of the object that is asked for is the name of the row."""
import json

import streams

KIND = {"apiVersion": "imageregistry.operator.openshift.io/v1", "kind": "Config"}


def config(name="$(name)", version="1", **more):
    return {**KIND, "metadata": {"name": name, "resourceVersion": version, **more},
            "spec": {"managementState": "Removed", "replicas": 1, "storage": {}, "logLevel": "Normal"}}


REPEATED = 'patch: Invalid value: "{\\"spec\\":{\\"httpSecret\\":\\"CANARY\\\\\\"\\"}}"'  # the whole object, secret and all


def status(code, reason, message, **details):
    return {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": message, "reason": reason,
            "details": details, "code": code}


def busy(*headers, code=429):
    return code, status(code, "TooManyRequests", "busy"), "application/json", [f"Retry-After: {value}" for value in headers]


def with_header(*lines):
    return 200, config(), "application/json", list(lines)


HTML = "<!DOCTYPE html><html><head><title>Log in\x1b[31m</title></head><body>Who are you?</body></html>"
NAMED = {"name": "cluster", "group": "imageregistry.operator.openshift.io", "kind": "configs"}
CAUSES = [{"reason": "FieldValueInvalid", "message": "Invalid value: -1: must be positive", "field": "spec.replicas"},
          {"reason": "FieldValueInvalid", "message": "Invalid value: \"null\"", "field": "<nil>"}]
SAID = "you said $(header authorization)"
ANSWERS = {  # name: status, body, type, headers
    "ok": (200, config()),
    "status-400": (400, status(400, "BadRequest",
                               'strict decoding error: unknown field "spec.replcas", duplicate field "spec.routes[0].name"')),
    "status-400-other": (400, status(400, "BadRequest", "the body cannot be read")),
    "status-401": (401, status(401, "Unauthorized", "Unauthorized")),
    "status-403": (403, status(403, "Forbidden", 'User "viewer" cannot get resource "configs"', **NAMED)),
    "status-404": (404, status(404, "NotFound", 'configs "status-404" not found', **NAMED)),
    "status-405": (405, status(405, "MethodNotAllowed", "not here")),
    "status-409": (409, status(409, "Conflict", "the object has been modified", **NAMED)),
    "status-409-exists": (409, status(409, "AlreadyExists", "it already exists", **NAMED)),
    "status-409-owned": (409, status(409, "Conflict", "Apply failed with 1 conflict", causes=[
        {"reason": "FieldManagerConflict", "message": 'conflict with "somebody" using v1', "field": ".spec.replicas"}])),
    "selfsubjectaccessreviews": (201, {"kind": "SelfSubjectAccessReview", "apiVersion": "authorization.k8s.io/v1",
                                       "status": {"allowed": True}}),
    "status-410": (410, status(410, "Expired", "too old resource version")),
    "status-415": (415, status(415, "UnsupportedMediaType", "the body was in an unknown format")),
    "status-422-strict": (422, status(422, "Invalid", f"{REPEATED}: strict decoding error: unknown field \"spec.x\"", causes=[
        {"reason": "FieldValueInvalid", "field": "patch",
         "message": f"{REPEATED}: strict decoding error: unknown field \"spec.x\""}])),
    "status-422-type": (422, status(422, "Invalid", f"{REPEATED}: json: cannot unmarshal {REPEATED}", causes=[
        {"reason": "FieldValueInvalid", "field": "patch", "message": f"{REPEATED}: json: cannot unmarshal"}])),
    "status-422-open": (422, status(422, "Invalid", 'patch: Invalid value: "{\\"httpSecret\\":\\"CANARY\\"}\\')),
    "status-422": (422, status(422, "Invalid", "spec.replicas: Invalid value: -1", **NAMED, causes=CAUSES)),
    "status-429-details": (429, status(429, "TooManyRequests", "busy", retryAfterSeconds=999)),
    "status-429": busy("888"),
    "status-429-huge": busy("99999999999"),
    "status-429-bad": busy("-1"),
    "status-429-garbage": busy("soon"),
    "status-429-two": busy("888", "889"),
    "status-429-1e9": busy("1e9"),
    "status-500": (500, status(500, "InternalError", "an error on the server")),
    "status-503": (503, status(503, "ServiceUnavailable", "not ready")),
    "status-504": (504, status(504, "Timeout", "a webhook took too long")),
    "bare-401": (401, ""), "bare-403": (403, ""), "bare-409": (409, ""), "bare-422": (422, ""), "bare-500": (500, ""),
    "page-404": (404, "404 page not found\n", "text/plain; charset=utf-8"),
    "page-502": (502, HTML, "text/html"),
    "broken-status": (403, '{"kind":"Status","message":', "application/json"),
    "teapot": (418, "short and stout", "text/plain"),
    "html-200": (200, HTML, "text/html"),
    "html-as-json": (200, HTML, "application/json"),
    "empty-200": (200, ""),
    "yaml-200": (200, "apiVersion: v1\n", "application/yaml"),
    "protobuf": (200, "k8s\0\n\x0c\n\x02v1\x12\x06Config", "application/vnd.kubernetes.protobuf"),
    "array": (200, []),
    "deleted": (200, {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success"}),
    "pod": (200, {"data": {"password": "CANARY"}, "apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pod"}}),
    "other-version": (200, {**config(), "apiVersion": "imageregistry.operator.openshift.io/v2"}),
    "config-list": (200, {**KIND, "kind": "ConfigList", "items": []}),
    "status-200": (200, status(200, "", "success?")),
    "deep": (200, '{"a":' * 300 + "1" + "}" * 300),
    "warnings": with_header('Warning: 299 - "first \\"quoted\\" \x1b[31m", 299 host "second" "Wed, 21 Oct 2015 07:28:00 GMT"',
                            "Warning: nonsense", 'Warning: 299 - "third"'),
    "many-warnings": with_header(*['Warning: 299 - "w"'] * 10000),
    "two-lengths": with_header(f"Content-Length: {len(json.dumps(config('two-lengths')))}"),
    "redirect-port": (307, "", None, ["Location: https://127.0.0.1:$(port elsewhere)/"]),
    "redirect-host": (307, "", None, ["Location: https://localhost:$(port elsewhere)/x"]),
    "redirect-plain": (307, "", None, ["Location: http://127.0.0.1:$(port elsewhere)/"]),
    "redirect-file": (307, "", None, ["Location: file:///etc/passwd"]),
    "redirect-same": (307, "", None, ["Location: /elsewhere\x1b[31m"]),
    "redirect-301": (301, "", None, ["Location: https://127.0.0.1:$(port elsewhere)/"]),
    "redirect-302": (302, "", None, ["Location: https://127.0.0.1:$(port elsewhere)/"]),
    "redirect-303": (303, "", None, ["Location: https://127.0.0.1:$(port elsewhere)/"]),
    "redirect-308": (308, "", None, ["Location: //127.0.0.1:$(port elsewhere)/"]),
    "echo-403": (403, status(403, "Forbidden", SAID)), "echo-500": (500, SAID, "text/plain"), "echo-200": (200, SAID, "text/plain"),
    "echo-307": (307, "", None, ["Location: /?$(token)"]),
    "status-99": (99, ""), "status-999": (999, ""),
    "length-other": with_header("Content-Length: 5"), "length-beyond": with_header("Content-Length: 99999999999999999999999999"),
}
HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = HEAD + "Transfer-Encoding: chunked\r\n\r\n"
LENGTH = "Content-Length: 1000\r\n\r\n"
TEXT = json.dumps(config("cut-json"))
OK = json.dumps(config("length-and-chunks"))


def more(text, pause=0.0):
    return {"text": text, "pause": pause, "times": "forever"}


SENDS = {  # name: steps
    "cut-length": [HEAD + LENGTH + '{"kind":"Config",'],
    "cut-chunk": [CHUNKED + '40\r\n{"kind":"Config",'],
    "cut-json": [HEAD + "\r\n" + TEXT[:len(TEXT) // 2]],
    "cut-header": ["HTTP/1.1 200 OK\r\nContent-Ty"],
    "cut-length-open": [HEAD + LENGTH + '{"kind":"Config",', {"then": "wait"}],
    "reset-in-body": [HEAD + LENGTH + '{"kind":"Config",', {"sleep": 0.1}, {"then": "reset"}],
    **{f"length-{name}": [HEAD + f"Content-Length: {value}\r\n\r\n" + OK] for name, value in (
        ("negative", "-1"), ("garbage", "many"), ("huge", "9" * 26), ("hex", "0x10"), ("short", "10"), ("empty", ""))},
    "slow-status": ["HTTP/1.1 2", more("0", 0.2)],
    "slow-header": ["HTTP/1.1 200 OK\r\nX-Slow: ", more("x", 0.2)],
    "slow-body": [HEAD + "Content-Length: 100000\r\n\r\n", more(" ", 0.2)],
    "slow-chunks": [CHUNKED, more("1\r\n \r\n", 0.2)],
    "length-and-chunks": [f"{HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n{len(OK):x}\r\n{OK}\r\n0\r\n\r\n",
                          {"then": "keep"}],
    "http-0.9": [json.dumps(config("http-0.9"))],
    "http-1.0": ["HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + json.dumps(config("http-1.0"))],
    "switching": ["HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n", {"then": "wait"}],
    "http-3": ["HTTP/3.7 200 OK\r\nContent-Length: 0\r\n\r\n"],
    "chunk-negative": [CHUNKED + "-1\r\n"],
    "chunk-garbage": [CHUNKED + "zz\r\n{}\r\n"],
    "chunk-huge": [CHUNKED + "fffffffffffffffffff\r\n{}\r\n"],
    "header-nul": [{"base64": "SFRUUC8xLjEgMjAwIE9LDQpYOiBhAGINCg0K"}],
    "header-folded": [HEAD + "X-Folded: a\r\n b\r\nContent-Length: 2\r\n\r\n{}"],
    "no-answer": [{"then": "hang-up"}],
    "reset-after-request": [{"then": "reset"}],
    "silence": [{"then": "wait"}],
}
FAULTS = {  # name: fault and its parameters
    **{f"endless-{what}": {"fault": "endless", "what": what} for what in ("headers", "informational", "chunks", "trailers",
                                                                          "extension",
                                                                         "length", "body")},
    "endless-line": {"fault": "endless", "what": "header"}, "not-http": {"fault": "not-http"}, "headers": {"fault": "mirror"},
    "sent-body": {"fault": "mirror"},
}


def answer(code, body="", kind="application/json", headers=()):
    return {"answer": {"status": code, "type": kind, "headers": list(headers), "body": body}}


def named(name, action, **criteria):
    """NAME, and NAME.1 and so on for those who need one of their own."""
    return {"name": name, "path": [f"*/{name}", f"*/{name}.*"], **criteria, **action}


def several():
    """Those that take more than one row, or another body."""
    ok, gzip = answer(*ANSWERS["ok"]), "application/json"
    yield named("bad-utf8", {"answer": {"base64": "eyJhcGlWZXJzaW9uIjoi/yJ9"}})
    yield named("large", {"answer": {"repeat": {"text": " ", "times": 17 << 20}}})
    bomb = {"type": gzip, "repeat": {"text": " ", "times": 64 << 20}, "gzip": True}
    yield named("gzip-bomb", {"answer": {**bomb, "headers": ["Content-Encoding: gzip"]}})
    bomb = {**bomb, "repeat": {"text": " ", "times": 8 << 20}}
    yield named("deflate-bomb", {"answer": {**bomb, "headers": ["Content-Encoding: deflate"]}})
    yield named("gzip-twice", {"answer": {**bomb, "headers": ["Content-Encoding: gzip, gzip"]}})
    yield named("gzip-label", {"answer": {"body": config(), "headers": ["Content-Encoding: gzip"]}})
    for code in (429, 503):
        yield named(f"busy-once-{code}", answer(*busy("0", code=code)), times=1)
        yield named(f"busy-once-{code}", ok)
    yield named("second-token", ok, header={"authorization": "Bearer second-token"})
    yield named("second-token", answer(*ANSWERS["status-401"]))
    yield named("dies-after-patch", ok, method="GET")
    yield named("dies-after-patch", {"fault": "hang-up"})
    stored = {"path": "*/stored-*", "name": "stored"}
    yield {**stored, "fault": "on-demand", "object": config()}
    for n in (1, 5, 999999):
        yield {"name": "stored", "path": [f"*/stored-{n}", f"*/stored-*-{n}"], "per": "name", "method": "PATCH", "times": n,
               "fault": "conflict"}
    yield {**stored, "method": "PATCH", "fault": "headers", "add": ['Warning: 299 - "think twice"']}
    yield {**stored, "fault": "none"}


def rows():
    yield from streams.rows()
    for name, arguments in ANSWERS.items():
        yield named(name, answer(*arguments))
    for name, steps in SENDS.items():
        yield named(name, {"send": steps})
    for name, fault in FAULTS.items():
        yield named(name, fault)
    yield from several()
    yield {"path": "*/configs", "method": "POST", "name": "created", "fault": "mirror"}
    yield {"path": "*", "name": "no script", **answer(404, status(404, "NotFound", "no script $(name)", **NAMED))}


def listener(name, certificate=None, **more):
    return {"name": name, **({"certificate": certificate} if certificate else {}), **more}


LISTENERS = [
    listener("good"), listener("elsewhere"), listener("leaves"), listener("other-list"),
    *(listener(name, name) for name in (
        "wrong-ca", "wrong-host", "only-common-name", "only-common-name-dns", "address-as-name", "wildcard", "expired", "future",
        "not-server", "other-name", "weak-key", "weak-digest", "self-signed", "chain-missing", "by-between", "by-no-authority",
        "by-too-deep", "by-for-other-names", "revoked")),
    *(listener(name, "good") for name in ("ca-empty", "ca-garbage", "ca-truncated", "ca-key")),
    listener("swapped", ["good", "expired"]), listener("tls-1.0", "good", tls="1"), listener("tls-1.1", "good", tls="1.1"),
    listener("client-certificate", "good", **{"client-ca": True}),
    listener("plain", serve="api"), listener("silent", serve="send"), listener("reset", serve="send", send=[{"then": "reset"}]),
    listener("ends-early", serve="send", send=[{"then": "hang-up"}]),
    listener("tls-slow", serve="send", send=[{"base64": "FgMDAHoCAAB2AwM="}, more("\0", 0.2)]), listener("full",
        serve="full"), listener("proxy", serve="proxy"),
    listener("proxy-refuses", serve="proxy", send=["HTTP/1.1 407 Authenticate\r\nContent-Length: 0\r\n\r\n"]),
    listener("proxy-fails", serve="proxy", send=["HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"]),
    listener("proxy-slow", serve="proxy", send=["HTTP/1.1 2", more("0", 0.2)]),
    listener("proxy-endless", serve="proxy", send=["HTTP/1.1 200 OK\r\n", more("X-Header: " + "x" * 500 + "\r\n")]),
    listener("proxy-babbles", serve="proxy", send=["HTTP/1.1 200 OK\r\n\r\n", "Who are you?\r\n" * 100, {"then": "wait"}]),
    listener("proxy-redirects", serve="proxy",
             send=["HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"]),
]


def script():
    return {"credentials": "any", "listeners": LISTENERS, "rows": list(rows())}
