#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/cluster/contention.py PROGRAM: nobody's change is lost when nine writers, and `ocreg patch`, edit one object at once.

PROGRAM is contend. That they were in each other's way is what the server's own metrics say: its answers 409.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import time

sys.dont_write_bytecode = True
import api
from report import Report

OCREG = pathlib.Path(os.environ.get("OCREG_BUILD", "build")) / "tools" / "ocreg"
PATCHES = 25
TIMES = 500 if os.environ.get("OCREG_FULL") else 100
PATH = f"{api.CONFIGS}/cluster"
CONFLICT = re.compile(r'^apiserver_request_total\{[^}]*code="409"[^}]*resource="configs"[^}]*verb="PATCH"[^}]*\} (\S+)$', re.M)


def conflicts(server):
    return sum(float(n) for n in CONFLICT.findall(server.request("GET", "/metrics").body))


def patch_on():
    """Labels, one after the other; the exit statuses."""
    return [subprocess.run([OCREG, "patch", "--set", f"metadata.labels.l{i}=set"], stdout=subprocess.DEVNULL, timeout=60).returncode
            for i in range(PATCHES)]


def contend(program):
    """The exit status and output of the writers; those of `ocreg patch`, and whether it ended before them."""
    with subprocess.Popen([program, "cluster", str(TIMES)], stdout=subprocess.PIPE, text=True) as writers:
        statuses, early = patch_on(), writers.poll() is None
        output = writers.communicate(timeout=300)[0]
    return writers.returncode, json.loads(output or "{}"), statuses, early


def restore(server, first):
    """The object as it was before."""
    metadata = server.request("GET", PATH).body["metadata"]
    kept = {"name": "cluster", "resourceVersion": metadata["resourceVersion"]}
    return server.request("PUT", PATH, {**first, "metadata": kept}).status


def main():
    server = api.Api(os.environ["KUBECONFIG"])
    first = server.request("GET", PATH).body
    before, begun = conflicts(server), time.monotonic()
    try:
        status, after, patched, early = contend(sys.argv[1])
    finally:
        seconds, met, restored = time.monotonic() - begun, conflicts(server) - before, restore(server, first)
    metadata, spec = after.get("metadata", {}), after.get("spec", {})
    requests = spec.get("requests", {})
    print(f"{9 * TIMES + PATCHES} edits in {seconds:.1f} s, {met:.0f} conflicts")
    report = Report()
    rows = (("every writer ended well", status, 0),
            (f"8 x {TIMES} changes of one field", requests.get("read", {}).get("maxRunning"), 8 * TIMES),
            (f"{TIMES} changes of another field", requests.get("write", {}).get("maxRunning"), TIMES),
            (f"{TIMES} changes of an annotation", metadata.get("annotations", {}).get("count"), str(TIMES)),
            ("ocreg patch ended well each time, beside them", (patched, early), ([0] * PATCHES, True)),
            ("each of its labels is there", metadata.get("labels"), {f"l{i}": "set" for i in range(PATCHES)}),
            ("the rest is as it was", {k: spec.get(k) for k in first["spec"]}, first["spec"]),
            ("at least 100 conflicts", met >= 100, True), ("it is as it was again", restored, 200))
    for what, got, want in rows:
        report.case(what, [] if got == want else [f"{got!r}, not {want!r}"])
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
