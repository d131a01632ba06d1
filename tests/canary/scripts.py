# SPDX-License-Identifier: Apache-2.0
"""What the cluster does: it takes the right credentials only, and where an object's name asks for it, it tells what it was shown."""
import json

SAID = "you said $(header authorization), $(token)"
KIND = {"apiVersion": "imageregistry.operator.openshift.io/v1", "kind": "Config"}
REGISTRY = "openshift-image-registry"


def status(code, reason="Forbidden", message=SAID, **details):
    return {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": message, "reason": reason,
            "code": code, **({"details": details} if details else {})}


def answer(code, body, kind="application/json", headers=()):
    return {"answer": {"status": code, "body": body, "type": kind, "headers": list(headers)}}


CAUSE = {"reason": "FieldValueInvalid", "message": f"Invalid value: {SAID}", "field": "spec.$(token)"}
OWNED = {"reason": "FieldManagerConflict", "message": 'conflict with "$(token)" using v1', "field": ".spec.replicas"}
MAP = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "$(name)", "namespace": REGISTRY, "resourceVersion": "1"}}
ECHOES = {  # by the name of the ConfigMap that is asked for
    "status-message": answer(403, status(403)),
    "status-401": answer(401, status(401, "Unauthorized")),
    "status-reason": answer(403, status(403, "$(token)")),
    "status-500": answer(500, status(500, "InternalError")),
    "status-409": answer(409, status(409, "Conflict")),
    "status-410": answer(410, status(410, "Expired")),
    "status-429": answer(429, status(429, "TooManyRequests"), headers=["Retry-After: $(token)"]),
    "status-details": answer(404, status(404, "NotFound", name="$(token)", kind="$(token)", group="$(token)", uid="$(token)")),
    "status-causes": answer(422, status(422, "Invalid", causes=[CAUSE, CAUSE])),
    "status-owners": answer(409, status(409, "Conflict", causes=[OWNED])),
    "text": answer(403, SAID, "text/plain"),
    "html": answer(502, f"<html><head><title>{SAID}</title></head><body>{SAID}</body></html>", "text/html"),
    "html-good": answer(200, f"<html><head><title>{SAID}</title></head></html>", "text/html"),
    "broken": answer(200, f'{{"kind":"{SAID}'),
    "broken-status": answer(403, f'{{"kind":"Status","message":"{SAID}'),
    "array": answer(200, [SAID]),
    "another-kind": answer(200, {**MAP, "kind": "$(token)"}),
    "type-header": {"send": ["HTTP/1.1 200 OK\r\nContent-Type: application/$(token)\r\nContent-Length: 2\r\n\r\n{}"]},
    "warning": answer(200, MAP, headers=[f'Warning: 299 - "{SAID}"']),
    "warning-refused": answer(403, status(403, message="no"), headers=[f'Warning: 299 - "{SAID}"']),
    "header": answer(200, MAP, headers=[f"X-Said: {SAID}", f"Set-Cookie: said={SAID}", f"WWW-Authenticate: {SAID}"]),
    "audit-id": answer(403, status(403, message="no"), headers=["Audit-Id: $(token)"]),
    "redirect": answer(302, "", headers=["Location: https://127.0.0.1:1/$(token)?token=$(token)"]),
    "redirect-user": answer(307, "", headers=["Location: https://me:$(token)@127.0.0.1:1/"]),
    "status-line": {"send": [f"HTTP/1.1 403 {SAID}\r\nContent-Length: 0\r\n\r\n"]},
    "not-http": {"send": [f"220 {SAID}\r\n"]},
    "bad-header": {"send": [f"HTTP/1.1 200 OK\r\n{SAID}\r\nContent-Length: 5\r\n\r\n{{}}"]},
    "two-lengths": {"send": ["HTTP/1.1 200 OK\r\nContent-Length: $(token)\r\n\r\n{}"]},
}
STALLS = "black-hole"


def rows(good):
    """`good` are the values of Authorization that are taken."""
    for name, what in ECHOES.items():
        yield {"path": f"*/configmaps/{name}", **what}
    yield {"path": f"*/configmaps/{STALLS}", "fault": "black-hole"}
    for value in good:
        yield {"path": "*", "header": {"authorization": value}, "fault": "none"}
    yield {"path": "*", "listener": "mutual", "fault": "none"}
    yield {"path": "*", "fault": "unauthorized"}


def secret(name, data, **more):
    return {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": name, "namespace": REGISTRY, **more.pop("metadata", {})},
            "data": data, **more}


def objects(stage, encoded):
    applied = json.dumps(secret("applied", {"password": encoded(stage.text("applied"))}))
    login = json.dumps({"auths": {"quay.io": {"auth": encoded("me:" + stage.text("login"))}}})
    return [
        {**KIND, "metadata": {"name": "cluster", "annotations": {
            "kubectl.kubernetes.io/last-applied-configuration": json.dumps({"spec": {"httpSecret": stage.text("applied")}})}},
         "spec": {"managementState": "Managed", "replicas": 1, "httpSecret": stage.text("http"), "storage": {"emptyDir": {}},
                  "proxy": {"http": f"http://me:{stage.text('proxy')}@proxy.test:3128"}}},
        secret("data", {"password": encoded(stage.text("data")), "REGISTRY_STORAGE_S3_SECRETKEY": encoded(stage.text("data"))}),
        secret("applied", {"a": ""}, metadata={"annotations": {"kubectl.kubernetes.io/last-applied-configuration": applied}}),
        secret("login", {".dockerconfigjson": encoded(login)}, type="kubernetes.io/dockerconfigjson"),
        secret("key", {"tls.key": encoded(stage.text("tls")), "tls.crt": encoded("x")}, type="kubernetes.io/tls"),
        {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "image-registry", "namespace": REGISTRY},
         "spec": {"replicas": 1, "template": {"spec": {"containers": [{"name": "registry", "env": [
             {"name": "REGISTRY_HTTP_SECRET", "value": stage.text("environment")}, {"name": "A", "value": "shown"}]}]}}}},
        {"apiVersion": "route.openshift.io/v1", "kind": "Route", "metadata": {"name": "route", "namespace": REGISTRY},
         "spec": {"to": {"kind": "Service", "name": "a"}, "tls": {"termination": "edge", "key": stage.text("route")}}},
    ]


def script(stage, encoded):
    good = [f"Bearer {stage.text(name)}" for name in ("token", "plugin-token")] + ["Basic " + encoded("me:" + stage.text("password"))]
    return {"credentials": "any", "rows": list(rows(good)), "objects": objects(stage, encoded),
            "listeners": [{"name": "mutual", "client-ca": True}, {"name": "wrong-ca", "certificate": "wrong-ca"}]}
