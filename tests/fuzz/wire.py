# SPDX-License-Identifier: Apache-2.0
"""What those begin with who read what comes from a server, or leads to one."""
import json

SECRET = "s3kr1t"
ADDRESSES = [
    "https://127.1:6443\n0x7f.1",
    "https://[::1::]:0\na:443",
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
    'WWW-Authenticate: Basic realm="openshift"\r\nwww-authenticate: Negotiate\r\nWWW-Authenticate: Bearer ' + "z" * 5000 + "\r\n",
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



def kubeconfig(cluster, user, name="a", **more):
    return {"apiVersion": "v1", "kind": "Config", "current-context": name, "clusters": [{"name": name, "cluster": cluster}],
            "users": [{"name": name, "user": user}],
            "contexts": [{"name": name, "context": {"cluster": name, "user": name}}], **more}


SERVER = {"server": "https://api.example:6443"}
PROGRAM = {"apiVersion": "client.authentication.k8s.io/v1", "command": "./program", "args": ["a"],
           "env": [{"name": "K", "value": "v"}], "interactiveMode": "Never", "provideClusterInfo": True, "installHint": "get it"}
FILES = {"certificate-authority": "ca.crt", "tls-server-name": "api.internal", "proxy-url": "http://u:p@proxy.example:3128"}
PAIR = {"client-certificate": "c", "client-key-data": "YQ=="}
AS = {"as": "x", "as-groups": ["g"], "as-uid": "1", "as-user-extra": {"k": ["v"]}}
KUBECONFIGS = [json.dumps(document) for document in (
    kubeconfig(SERVER, {"token": SECRET}),
    kubeconfig({**SERVER, "insecure-skip-tls-verify": True}, {"username": "u", "password": SECRET}, extensions=[{"name": "x"}]),
    kubeconfig({**SERVER, **FILES}, {"exec": PROGRAM}, preferences={"colors": True}),
    kubeconfig({**SERVER, "certificate-authority-data": "YQ=="}, PAIR, "b", unknown=[1]),
    kubeconfig(SERVER, {"tokenFile": "token", **AS}),
    kubeconfig(SERVER, {"auth-provider": {"name": "oidc", "config": {"id-token": SECRET}}}),
    {"clusters": None, "users": [], "contexts": [{"name": "a", "context": {"cluster": "gone", "namespace": "n"}}]},
)]
KUBECONFIGS += [f"{a}\n%\n{b}" for a, b in zip(KUBECONFIGS, KUBECONFIGS[1:] + KUBECONFIGS[:1])]
KUBECONFIGS += [
    "apiVersion: v1\r\nkind: Config\r\nusers:\r\n- name: a\r\n  user: {token: s3kr1t}\r\n",
    "\ufeffkind: Config\n",
    "# nothing\n",
    "users: [{name: a, user: {token: x}}, {name: a, user: {token: y}}]\n",
    "-----BEGIN CERTIFICATE-----\n",
    "kind: Pod\n",
]



def credential(status, version="v1", kind="ExecCredential"):
    return json.dumps({"apiVersion": f"client.authentication.k8s.io/{version}", "kind": kind, "status": status})


PLUGINS = [
    credential({"token": SECRET * 3, "expirationTimestamp": "2099-01-01T00:00:00Z"}) + f"\n%\nthe token is {SECRET * 3}\n",
    credential({"token": "t", "expirationTimestamp": "2001-01-01T00:00:00+01:00"}),
    credential({"clientCertificateData": "-----BEGIN CERTIFICATE-----\n", "clientKeyData": SECRET}),
    "\n%\n\x1b[31mno\tway\r\n",
    credential({"token": [SECRET]}, "v1beta1"),
    credential({}, "v1alpha1"),
    credential(None, kind="Status"),
    f"<html>{SECRET}</html>\n%\nclient_secret=variable1 was refused, eyJhbGciOi.{'a1' * 20}\n%\nvariable1\nvariable-2",
    "\n%\n" + "a long story. " * 200 + "\n%\n****\n\nlong\nstory",
]
ISSUER = "https://oauth.example"


def metadata(issuer, authorize, token):
    return json.dumps({"issuer": issuer, "authorization_endpoint": authorize, "token_endpoint": token})


LOGINS = [
    metadata(ISSUER, f"{ISSUER}/oauth/authorize", f"{ISSUER}/oauth/token"),
    metadata(ISSUER + ":443/", ISSUER.upper() + "/x", "https://other.example"),
    json.dumps({"access_token": SECRET, "token_type": "bearer", "expires_in": 86400}),
    json.dumps({"access_token": "a b", "token_type": "MAC", "expires_in": -1}),
    json.dumps({"error": "invalid_grant", "error_description": "the code\x1b[31m has expired"}),
    'Basic realm="openshift \\"x\\"", Bearer, Negotiate dG9rZW4=, Digest nonce=a,realm="b"',
    "basic,,Basic realm=x;y, =, \"",
    f"{ISSUER}:443/a/b?code=1%2b2+3&state=s#f\n/c/../d?x=y#z",
    f"{ISSUER}/oauth/token/implicit\n//oauth.example/x",
    f"{ISSUER}\nHTTPS://OAUTH.example:0443/?code=%00%zz&code",
    f"{ISSUER}\nhttps://u@oauth.example/",
    f"{ISSUER}/?\n?error=access_denied",
    f"{ISSUER}\nrelative",
]
CALLBACKS = [
    "GET /callback?code=sha256~x&state=state-of-the-login HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n",
    "GET /callback?state=state-of-the%2Dlogin&error=access_denied#x HTTP/1.0\r\n\r\nmore",
    "GET /callback?state=another&state=state-of-the-login HTTP/1.1\r\n\r\n",
    "POST /callback?state=state-of-the-login HTTP/1.1\r\n\r\n",
    "GET /favicon.ico HTTP/1.1\r\n\r\n",
    "GET /callback HTTP/2\r\n\r\n",
    "GET http://127.0.0.1/callback?state=state-of-the-login HTTP/1.1\r\n\r\n",
    "\x16\x03\x01\0\r\n\r\n",
    "GET /callback?" + "x" * 2000,
]
PROXIES = [
    f"api.example\nhttp://u:{SECRET}@proxy.example:3128\n.example,10.0.0.0/8,*",
    f"10.1.2.3\nsocks5://u%40:{SECRET}@[fd00::1]\n10.0.0.0/8:6443,[fd00::/8]",
    "127.0.0.1\nHTTPS://proxy.example\n",
    "fd00::1\nproxy.example:1\nfd00::/8, fd00::1:6443",
    f"a\nftp://{SECRET}@x\na:b:c,.,..,*.a,a.",
    "api.example\nnone\nAPI.EXAMPLE:6443",
    "api.example.\nhttp://1.2.3:65536/path?q\n.example.",
    "localhost\nhttp://%zz@[::1%25lo]:0\n1.2.3.4/33,::/129",
]

ALL = {
    "address": ADDRESSES,
    "callback": CALLBACKS,
    "kubeconfig": KUBECONFIGS,
    "login": LOGINS,
    "plugin": PLUGINS,
    "proxy": PROXIES,
    "reply": REPLIES,
    "status": STATUSES,
    "stream": STREAMS,
}
