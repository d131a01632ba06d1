#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""cluster.py PROGRAM [PART-OF-A-NAME]: run a test program beside a cluster whose ports differ in what they let be seen of the registry."""
import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile

FAKE = pathlib.Path(__file__).resolve().parents[2] / "tools" / "fakecluster" / "ocreg-fakecluster"
ROUTE, IMAGE, STREAMS, SECRETS = "*/routes/default-route", "*/images/cluster", "*/imagestreams", "*/secrets"
INTERNAL = "image-registry.openshift-image-registry.svc:5000"


def refused(path, code=403, reason="Forbidden", **more):
    return {"path": path, "fault": "error", "code": code, "reason": reason, "message": "not for you", **more}


def answered(path, body, **more):
    return {"path": path, "answer": {"status": 200, "type": "application/json", "body": body}, **more}


def image(**status):
    return {"apiVersion": "config.openshift.io/v1", "kind": "Image", "metadata": {"name": "cluster"}, "status": status}


def streams(**status):
    return {"apiVersion": "image.openshift.io/v1", "kind": "ImageStreamList", "items": [{"metadata": {"name": "cli"}, "status": status}]}


def secret(name, text, of="kubernetes.io/dockerconfigjson"):
    return {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": name, "namespace": "openshift-config"}, "type": of,
            "data": {".dockerconfigjson": base64.b64encode(text.encode()).decode()}}


NO_ROUTE = refused(ROUTE)
PORTS = {  # what differs from a cluster where everything is there
    "no-route": [refused(ROUTE, 404, "NotFound")],
    "secret-route": [NO_ROUTE],
    "only-inside": [NO_ROUTE, answered(IMAGE, image(internalRegistryHostname=INTERNAL)), refused(STREAMS, 404, "NotFound")],
    "streams": [NO_ROUTE, answered(IMAGE, image(internalRegistryHostname=INTERNAL))],
    "streams-inside": [NO_ROUTE, refused(IMAGE), answered(STREAMS, streams(dockerImageRepository=f"{INTERNAL}/openshift/cli"))],
    "no-streams": [NO_ROUTE, refused(IMAGE), answered(STREAMS, {"items": []})],
    "other-streams": [NO_ROUTE, refused(IMAGE), answered(STREAMS, {"items": [{"status": {"publicDockerImageRepository": 1}}]})],
    "broken-streams": [NO_ROUTE, refused(IMAGE), answered(STREAMS, "{")],
    "nothing": [NO_ROUTE, refused(IMAGE), refused(STREAMS)],
    "failing": [refused(ROUTE, 500, "InternalError")],
    "expired": [refused("*", 401, "Unauthorized")],
}
DOCUMENT = '{"auths":{"first.io":{"auth":"YTpi"}},"kept":1}'
OBJECTS = [
    {"apiVersion": "route.openshift.io/v1", "kind": "Route",
     "metadata": {"name": "default-route", "namespace": "openshift-image-registry"}, "spec": {"host": "wanted.example.com"},
     "status": {"ingress": [{"host": "served.example.com", "conditions": [{"type": "Admitted", "status": "True"}]}]}},
    image(externalRegistryHostnames=["outside.example.com", "other.example.com"], internalRegistryHostname=INTERNAL),
    *(secret(name, DOCUMENT) for name in ("pull-secret", "stormy", "endless")),
    secret("opaque", DOCUMENT, "Opaque"), secret("broken", '{"auths":{"a.io":{"auth":canary}}}'), secret("empty", ""),
]
ROWS = [
    *({**row, "listener": name} for name, rows in PORTS.items() for row in rows),
    answered(STREAMS, streams(publicDockerImageRepository="streams.example.com/openshift/cli", dockerImageRepository=f"{INTERNAL}/a/b")),
    {"path": f"{SECRETS}/stormy", "method": "PATCH", "fault": "conflict", "times": 3},
    {"path": f"{SECRETS}/endless", "method": "PATCH", "fault": "conflict"},
    refused(f"{SECRETS}/raced", 404, "NotFound", method="GET", times=1),
    refused(SECRETS, 409, "AlreadyExists", method="POST", times=1, name="raced", header={"user-agent": "raced*"}),
    refused(f"{SECRETS}/lost", 404, "NotFound", method="GET"),
    refused(SECRETS, 409, "AlreadyExists", method="POST", header={"user-agent": "lost*"}),
]
SCRIPT = {"objects": [*OBJECTS, secret("raced", DOCUMENT)], "rows": ROWS, "listeners": [{"name": name} for name in PORTS]}


def main():
    with tempfile.TemporaryDirectory(prefix="ocreg-registry-") as folder:
        script = pathlib.Path(folder) / "script.json"
        script.write_text(json.dumps(SCRIPT))
        environment = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy") and not k.startswith("KUBERNETES_")}
        return subprocess.run([sys.executable, FAKE, "--dir", f"{folder}/cluster", "--script", script, "--", *sys.argv[1:]],
                              env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
