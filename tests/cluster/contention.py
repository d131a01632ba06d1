#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/cluster/contention.py PROGRAM: nobody's change is lost when five processes edit one object of the real API server at once.

PROGRAM is contend. That the processes were in each other's way is what the server's own metrics say: its answers 409.
"""
import json
import os
import re
import subprocess
import sys
import time

sys.dont_write_bytecode = True
import api
from report import Report

NAME = "contention"
PATH = f"{api.CONFIGS}/{NAME}"
FIRST = {"apiVersion": "imageregistry.operator.openshift.io/v1", "kind": "Config", "metadata": {"name": NAME},
         "spec": {"managementState": "Unmanaged", "replicas": 1, "storage": {}, "logLevel": "Normal"}}
CONFLICT = re.compile(r'^apiserver_request_total\{[^}]*code="409"[^}]*resource="configs"[^}]*verb="PATCH"[^}]*\} (\S+)$', re.M)


def conflicts(server):
    return sum(float(n) for n in CONFLICT.findall(server.request("GET", "/metrics").body))


def main():
    server = api.Api(os.environ["KUBECONFIG"])
    server.request("DELETE", PATH)
    made = server.request("POST", api.CONFIGS, FIRST)
    before, begun = conflicts(server), time.monotonic()
    done = subprocess.run([sys.argv[1], NAME], stdout=subprocess.PIPE, text=True, timeout=300)
    seconds, met = time.monotonic() - begun, conflicts(server) - before
    after = json.loads(done.stdout or "{}")
    spec, requests = after.get("spec", {}), after.get("spec", {}).get("requests", {})
    print(f"1250 edits in {seconds:.1f} s, {met:.0f} conflicts")
    server.request("DELETE", PATH)
    report = Report()
    rows = (("the object was made", made.status, 201), ("every process ended well", done.returncode, 0),
            ("4 x 250 changes of one field", requests.get("read", {}).get("maxRunning"), 1000),
            ("250 changes of another field", requests.get("write", {}).get("maxRunning"), 250),
            ("250 changes of an annotation", after.get("metadata", {}).get("annotations", {}).get("count"), "250"),
            ("the rest is as it was", {k: spec.get(k) for k in FIRST["spec"]}, FIRST["spec"]),
            ("at least 100 conflicts", met >= 100, True))
    for what, got, want in rows:
        report.case(what, [] if got == want else [f"{got!r}, not {want!r}"])
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
