# SPDX-License-Identifier: Apache-2.0
"""What the server can be told to do. A script that returns True keeps the connection."""
import gzip
import json

import streams

listeners = {}
memory = {}  # what scripts remember, by name
KIND = {"apiVersion": "imageregistry.operator.openshift.io/v1", "kind": "Config"}
HTML = "<!DOCTYPE html><html><head><title>Log in\x1b[31m</title></head><body>Who are you?</body></html>"


def config(name, version="1", **more):
    return {**KIND, "metadata": {"name": name, "resourceVersion": version, **more},
            "spec": {"managementState": "Removed", "replicas": 1, "storage": {}, "logLevel": "Normal"}}


REPEATED = 'patch: Invalid value: "{\\"spec\\":{\\"httpSecret\\":\\"CANARY\\\\\\"\\"}}"'  # the whole object, secret and all


def status(code, reason, message, **details):
    return {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": message, "reason": reason,
            "details": details, "code": code}


NAMED = {"name": "cluster", "group": "imageregistry.operator.openshift.io", "kind": "configs"}
CAUSES = [{"reason": "FieldValueInvalid", "message": "Invalid value: -1: must be positive", "field": "spec.replicas"},
          {"reason": "FieldValueInvalid", "message": "Invalid value: \"null\"", "field": "<nil>"}]
ANSWERS = {  # name: arguments of Connection.answer
    "status-400": (400, status(400, "BadRequest", 'strict decoding error: unknown field "spec.replcas", duplicate field "spec.routes[0].name"')),
    "status-400-other": (400, status(400, "BadRequest", "the body cannot be read")),
    "status-401": (401, status(401, "Unauthorized", "Unauthorized")),
    "status-403": (403, status(403, "Forbidden", 'User "viewer" cannot get resource "configs"', **NAMED)),
    "status-404": (404, status(404, "NotFound", 'configs "status-404" not found', **NAMED)),
    "status-405": (405, status(405, "MethodNotAllowed", "not here")),
    "status-409": (409, status(409, "Conflict", "the object has been modified", **NAMED)),
    "status-409-exists": (409, status(409, "AlreadyExists", "it already exists", **NAMED)),
    "status-409-owned": (409, status(409, "Conflict", "Apply failed with 1 conflict", causes=[
        {"reason": "FieldManagerConflict", "message": 'conflict with "somebody" using v1', "field": ".spec.replicas"}])),
    "selfsubjectaccessreviews": (201, {"kind": "SelfSubjectAccessReview", "apiVersion": "authorization.k8s.io/v1", "status": {"allowed": True}}),
    "status-410": (410, status(410, "Expired", "too old resource version")),
    "status-415": (415, status(415, "UnsupportedMediaType", "the body was in an unknown format")),
    "status-422-strict": (422, status(422, "Invalid", f"{REPEATED}: strict decoding error: unknown field \"spec.x\"", causes=[
        {"reason": "FieldValueInvalid", "field": "patch", "message": f"{REPEATED}: strict decoding error: unknown field \"spec.x\""}])),
    "status-422-type": (422, status(422, "Invalid", f"{REPEATED}: json: cannot unmarshal {REPEATED}", causes=[
        {"reason": "FieldValueInvalid", "field": "patch", "message": f"{REPEATED}: json: cannot unmarshal"}])),
    "status-422-open": (422, status(422, "Invalid", 'patch: Invalid value: "{\\"httpSecret\\":\\"CANARY\\"}\\')),
    "status-422": (422, status(422, "Invalid", "spec.replicas: Invalid value: -1", **NAMED, causes=CAUSES)),
    "status-429-details": (429, status(429, "TooManyRequests", "busy", retryAfterSeconds=999)),
    "status-429": (429, status(429, "TooManyRequests", "busy"), "application/json", ["Retry-After: 888"]),
    "status-429-huge": (429, status(429, "TooManyRequests", "busy"), "application/json", ["Retry-After: 99999999999"]),
    "status-429-bad": (429, status(429, "TooManyRequests", "busy"), "application/json", ["Retry-After: -1"]),
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
    "protobuf": (200, b"k8s\0\n\x0c\n\x02v1\x12\x06Config", "application/vnd.kubernetes.protobuf"),
    "array": (200, []),
    "deleted": (200, {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success"}),
    "pod": (200, {"data": {"password": "CANARY"}, "apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pod"}}),
    "config-list": (200, {**KIND, "kind": "ConfigList", "items": []}),
    "status-200": (200, status(200, "", "success?")),
    "deep": (200, '{"a":' * 300 + "1" + "}" * 300),
    "bad-utf8": (200, b'{"apiVersion":"\xff"}'),
    "gzip-bomb": (200, gzip.compress(b" " * (64 << 20)), "application/json", ["Content-Encoding: gzip"]),
    "warnings": (200, config("warnings"), "application/json",
                 ['Warning: 299 - "first \\"quoted\\" \x1b[31m", 299 host "second" "Wed, 21 Oct 2015 07:28:00 GMT"',
                  'Warning: nonsense', 'Warning: 299 - "third"']),
    "many-warnings": (200, config("many-warnings"), "application/json", ['Warning: 299 - "w"'] * 10000),
    "two-lengths": (200, config("two-lengths"), "application/json", [f"Content-Length: {len(json.dumps(config('two-lengths')))}"]),
}


def ok(connection, request):
    connection.answer(200, config(request.name))
    return True


def redirect(connection, request):
    port = listeners["elsewhere"].port
    target = {"redirect-port": f"https://127.0.0.1:{port}/", "redirect-host": f"https://localhost:{port}/x",
              "redirect-plain": f"http://127.0.0.1:{port}/", "redirect-file": "file:///etc/passwd",
              "redirect-same": "/elsewhere\x1b[31m"}[request.name]
    connection.answer(307, "", None, [f"Location: {target}"])
    return True


def cut_length(connection, request):
    connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n", '{"kind":"Config",')


def cut_chunk(connection, request):
    connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n", '40\r\n{"kind":"Config",')


def cut_json(connection, request):
    text = json.dumps(config(request.name))
    connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n", text[:len(text) // 2])


def cut_header(connection, request):
    connection.send("HTTP/1.1 200 OK\r\nContent-Ty")


def no_answer(connection, request):
    pass


def reset_after_request(connection, request):
    connection.reset()


def silence(connection, request):
    connection.wait()


def slow_header(connection, request):
    connection.send("HTTP/1.1 200 OK\r\nX-Slow: ")
    connection.repeat(b"x", 0.2)


def slow_body(connection, request):
    connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n")
    connection.repeat(b" ", 0.2)


def endless_headers(connection, request):
    connection.send("HTTP/1.1 200 OK\r\n")
    connection.repeat(b"X-Header: " + b"x" * 500 + b"\r\n")


def endless_line(connection, request):
    connection.send("HTTP/1.1 200 OK\r\nX-Header: ")
    connection.repeat(b"x" * 4096)


def endless_informational(connection, request):
    connection.repeat(b"HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n" * 50)


def endless_chunks(connection, request):
    connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
    connection.repeat(b"10000\r\n" + b" " * 65536 + b"\r\n")


def endless_trailers(connection, request):
    connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n")
    connection.repeat(b"X-Trailer: " + b"x" * 500 + b"\r\n")


def endless_extension(connection, request):
    connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1;x=")
    connection.repeat(b"x" * 4096)


def endless_length(connection, request):
    connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9000000000\r\n\r\n")
    connection.repeat(b" " * 65536)


def not_http(connection, request):
    connection.send("SSH-2.0-OpenSSH_9.2\r\n")


def length_and_chunks(connection, request):
    body = json.dumps(config(request.name))
    connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
                    f"{len(body):x}\r\n{body}\r\n0\r\n\r\n")
    return True


def echo(connection, request):
    said = f"you said {request.headers.get('authorization')}"
    code = int(request.name.rsplit("-", 1)[-1])
    if code == 307:
        connection.answer(307, "", None, [f"Location: /?{request.headers.get('authorization', '').split(' ')[-1]}"])
    else:
        connection.answer(code, status(code, "Forbidden", said) if code == 403 else said, "application/json" if code == 403 else "text/plain")
    return True


def busy_once(connection, request):
    if memory.setdefault(request.name, 0):
        return ok(connection, request)
    memory[request.name] = 1
    connection.answer(429 if "429" in request.name else 503, status(429, "TooManyRequests", "busy"), "application/json", ["Retry-After: 0"])
    return True


def count(connection, request):
    """count-LISTENER-OF-WHAT: how often, as metadata.generation."""
    listener, _, what = request.name.removeprefix("count-").partition("_")
    connection.answer(200, config(request.name, generation=listeners[listener].counts[what.replace("_", " ")]))
    return True


def second_token(connection, request):
    if request.headers.get("authorization") == "Bearer second-token":
        return ok(connection, request)
    connection.answer(401, status(401, "Unauthorized", "Unauthorized"))
    return True


def headers(connection, request):
    """What the server was sent, as annotations."""
    connection.answer(200, config(request.name, annotations={**request.headers, "target": request.target}))
    return True


def sent_body(connection, request):
    """Keeps a write, and shows it in an annotation."""
    if request.method != "GET":
        memory[request.name] = f"{request.method} {request.target} {request.headers.get('content-type')} {request.body.decode()}"
    connection.answer(200, config(request.name, annotations={"sent": memory.get(request.name, "")}))
    return True


def stored(connection, request):
    """One object that keeps what is patched into it. stored-N answers Conflict N times."""
    kept = memory.setdefault(request.name, {"object": config(request.name), "version": 1,
                                            "conflicts": int(request.name.rsplit("-", 1)[-1])})
    if request.method == "PATCH":
        patch = json.loads(request.body)
        if kept["conflicts"]:
            kept["conflicts"] -= 1
            kept["version"] += 1
            kept["object"]["metadata"]["resourceVersion"] = str(kept["version"])
        if patch["metadata"]["resourceVersion"] != str(kept["version"]):
            connection.answer(409, status(409, "Conflict", "the object has been modified", **NAMED))
            return True
        kept["version"] += 1
        kept["object"]["spec"].update(patch.get("spec", {}))
        kept["object"]["metadata"]["resourceVersion"] = str(kept["version"])
    connection.answer(200, kept["object"], "application/json",
                      ['Warning: 299 - "think twice"'] if request.method == "PATCH" else [])
    return True


def dies_after_patch(connection, request):
    """Answers reads, and takes writes without a word: whether they were done the client cannot know."""
    if request.method == "GET":
        return ok(connection, request)
    return None


def body_of_17_mib(connection, request):
    connection.answer(200, " " * (17 << 20))
    return True


SCRIPTS = {
    "ok": ok, "redirect-": redirect, "cut-length": cut_length, "cut-chunk": cut_chunk, "cut-json": cut_json, "cut-header": cut_header,
    "no-answer": no_answer, "reset-after-request": reset_after_request, "silence": silence, "slow-header": slow_header,
    "slow-body": slow_body, "endless-headers": endless_headers, "endless-line": endless_line,
    "endless-informational": endless_informational, "endless-chunks": endless_chunks, "endless-trailers": endless_trailers,
    "endless-extension": endless_extension, "endless-length": endless_length, "not-http": not_http,
    "length-and-chunks": length_and_chunks, "echo-": echo, "busy-once-": busy_once, "count-": count, "second-token": second_token,
    "headers": headers, "sent-body": sent_body, "stored-": stored, "dies-after-patch": dies_after_patch, "large": body_of_17_mib,
}


def play(connection, request):
    if request.namespace:
        return streams.play(connection, request)
    if request.name in ANSWERS:
        connection.answer(*ANSWERS[request.name])
        return True
    for name, script in SCRIPTS.items():
        if request.name == name or (name.endswith("-") and request.name.startswith(name)):
            return script(connection, request)
    if request.method == "POST" and request.name == "configs":
        return sent_body(connection, request)
    connection.answer(404, status(404, "NotFound", f"no script {request.name}", **NAMED))
    return True
