# SPDX-License-Identifier: Apache-2.0
"""What those begin with who read what comes from a server, or leads to one."""
import json

SECRET = "s3kr1t"
ADDRESSES = [
    "https://api.example:6443\n\nopenshift-image-registry\nimage-registry-private-configuration\na=b,c!=d",
    "HTTPS://10.0.0.1/a/prefix/\ntls.example\n..\n.\n",
    "https://[fd00::1]:443\nfd00::1\na/b\na%2fb\na&limit=1",
    "api.example\n\na b\nüñ\nmetadata.name=x y",
    "https://u:p@api.example\n\n\n\n",
    "http://api.example:80\n\nn\nm\n#?",
    "https://api.example:65536\n\n" + "n" * 253 + "\n" + "m" * 254,
    "https://api.example:6443/a%zz?x#y\n\n+\n~\n%00",
    "https://API.Example:0443//\nTLS.Example",
    "https://[::ffff:1.2.3.4]/",
    "https://api_1.example:1/%2e%2e/;a=b/@c",
    "https://-a-.example:6443/..",
    "https://",
    "https://[]:1",
    "https://[fe80::1%25eth0]:1",
]
REPLIES = [
    "Content-Type: application/json\r\nContent-Length: 2\r\nAudit-Id: 7d1c2a4e-3f27-4c06-9ae4-0a9c4ca4ad55\r\n\r\n",
    "date: Wed, 21 Oct 2015 07:28:00 GMT\r\nretry-after: Wed, 21 Oct 2015 07:28:05 GMT\r\nlocation: https://elsewhere.example/\r\n",
    "Retry-After: 99999999999\r\n",
    "Retry-After: -1\nRetry-After:\n",
    'Warning: 299 - "unknown field \\"spec.x\\"" "Wed, 21 Oct 2015 07:28:00 GMT", 299 - "two"\r\nwarning: 199 agent "three"\r\n',
    "Warning: 299 - \"no end\r\nWarning: ,,, \r\n",
    "Content-Length: 1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n",
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n",
    "no colon\r\n: no name\r\n \tfolded: x\r\n",
    "Location: " + "x" * 1100 + "\r\nAudit-Id: " + "y" * 70 + "\r\n",
    "Content-Type:application/jsonx;charset=utf-8\r\n",
    "".join(f'Warning: 299 - "{i}"\r\n' for i in range(40)),
]


def status(code, reason, message, **more):
    return json.dumps({"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": message,
                       "reason": reason, "code": code, **more})


def cause(field, message, reason="FieldValueInvalid"):
    return {"reason": reason, "message": message, "field": field}


def causes(*all_of_them):
    return {"causes": list(all_of_them)}


OWNED = cause(".spec.replicas", 'conflict with "oc \\"x\\"" using v1', "FieldManagerConflict")
REPEATED = 'Invalid value: "{\\"a\\":\\"' + SECRET + '\\"}": spec.storage: exactly one'
STATUSES = [
    "404\n" + status(404, "NotFound", 'secrets "a" not found', details={"name": "a", "kind": "secrets"}),
    "403\n" + status(403, "Forbidden", "User cannot patch"),
    "409\n" + status(409, "Conflict", "the object has been modified", details=causes(OWNED)),
    "409 5\n" + status(409, "AlreadyExists", "it is there"),
    "422\n" + status(422, "Invalid", "Config is invalid", details=causes(cause("spec.replicas", REPEATED), cause("<nil>", "null"))),
    "422\n" + status(422, "Invalid", REPEATED),
    "422\n" + status("422", 1, None, details=[]),
    "400\n" + status(400, "BadRequest", 'strict decoding error: unknown field "spec.x", duplicate field "spec.y[0].z"'),
    "400\n" + status(400, "BadRequest", 'unknown field "spec'),
    "429 2\n" + status(429, "TooManyRequests", "later", details={"retryAfterSeconds": 7}),
    "500\n" + status(500, "InternalError", "\u202e\x1b]0;x\x07", details=causes(*[cause(None, None)] * 70)),
    "503\n<html>\x1b[31mnot ready</html>",
    "401\nUnauthorized",
    "200\n" + json.dumps({"kind": "Secret", "data": {"a": SECRET}}),
    "200\n[]",
    "301\n",
    "999\n{",
]


def event(what, name, version, **more):
    metadata = {"name": name, "namespace": "x", "resourceVersion": version}
    return json.dumps({"type": what, "object": {"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, **more}})


GONE = json.dumps({"type": "ERROR", "object": json.loads(status(410, "Expired", "too old resource version"))})
OBJECT = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a", "resourceVersion": "1"}}
LATE = json.dumps({"object": OBJECT, "type": "ADDED"})
STREAMS = ["\n".join(lines) + "\n" for lines in (
    [event("ADDED", "a", "1", data={"k": "v"}), event("MODIFIED", "a", "2", data={"k": "w"}), event("DELETED", "a", "3")],
    [event("ADDED", "a", "1"), event("ADDED", "a", "1"), event("BOOKMARK", "", "9"), event("ADDED", "b", "10") + "\r", "", "  "],
    [event("ADDED", "a", "1"), GONE],
    [LATE, event("OTHER", "a", "2")],
    [event("DELETED", "unknown", "4"), "junk"],
    ['{"type":"ADDED","object":[]}'],
    ['{"type":"ERROR","object":{"kind":"Status","code":"x"}}'],
    ['{"type":"ADDED","type":"DELETED","object":{"apiVersion":"v1","kind":"Secret"}}'],
)] + [event("ADDED", "a", "1") + "\n" + event("ADDED", "cut", "2")[:60]]

ALL = {"address": ADDRESSES, "reply": REPLIES, "status": STATUSES, "stream": STREAMS}
