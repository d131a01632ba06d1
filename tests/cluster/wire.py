#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/cluster/wire.py PROGRAM: each verb asks the API server what kubectl asks it, and a thousand calls take one connection.

PROGRAM is wire. Both go through a relay that notes what they send. kubectl is of the server's release, and `oc` sends the same.
"""
import dataclasses
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import api
import server
from relay import Relay
from report import Report

NS, NAME = "openshift-config", "wired"
CONFIGS = "configs.imageregistry.operator.openshift.io"
MAP = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": NAME, "namespace": NS}, "data": {"key": "value"}}
OLD_MAP = {**MAP, "metadata": {**MAP["metadata"], "resourceVersion": "1"}}
CONFIG = {"apiVersion": "imageregistry.operator.openshift.io/v1", "kind": "Config", "metadata": {"name": NAME},
          "spec": {"managementState": "Removed", "replicas": 1, "storage": {}}}
POD = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": NAME, "namespace": NS},
       "spec": {"containers": [{"name": "c", "image": "x"}]}}
MAPS, PODS = f"/api/v1/namespaces/{NS}/configmaps", f"/api/v1/namespaces/{NS}/pods"
MERGE, STATUS = '{"spec":{"replicas":2}}', '{"status":{"readyReplicas":1}}'
LIST = '[{"op":"test","path":"/spec/replicas","value":1},{"op":"replace","path":"/spec/replicas","value":2}]'
STRICT = {"fieldValidation": "Strict"}  # which kubectl leaves out with `patch`: then what it misspells is dropped, with a warning
LASTING = {"allowWatchBookmarks": "true", "timeoutSeconds": "N"}  # what client-go's watches that last have, and kubectl's does not


@dataclasses.dataclass
class Row:
    kubectl: str  # words; @MAP and @OLD are files
    ours: str  # of wire; TEXT is text
    text: str = ""
    more: dict = dataclasses.field(default_factory=dict)  # what we ask beside, and why is said above
    body: object = None  # where kubectl's is not JSON


def attributes(**more):
    return {"apiVersion": "authorization.k8s.io/v1", "kind": "SelfSubjectAccessReview", "spec": {"resourceAttributes": more}}


REGISTRY = {"group": CONFIGS.partition(".")[2], "resource": "configs"}
OBJECT, CONFIG_ARGS, MAP_ARGS = json.dumps(MAP), f"config - {NAME}", f"config_map {NS} {NAME}"
ROWS = (
    Row(f"get {CONFIGS} {NAME} -o json", f"get {CONFIG_ARGS}"),
    Row(f"get {CONFIGS} {NAME} --subresource=status -o json", f"get {CONFIG_ARGS} subresource=status"),
    Row(f"get configmaps {NAME} -n {NS} -o json", f"get {MAP_ARGS}"),
    Row(f"get {CONFIGS} -o json", "list config - -"),
    Row(f"get configmaps -n {NS} -o json -l a=b,c!=d", f"list config_map {NS} - label=a=b,c!=d"),
    Row("get configmaps -A -o json --field-selector=metadata.name=x", "list config_map - - field=metadata.name=x"),
    Row("create -f @MAP", "create config_map - - TEXT", OBJECT),
    Row("create -f @MAP --dry-run=server", "create config_map - - TEXT dry-run=1", OBJECT),
    Row("replace -f @OLD", "replace config_map - - TEXT", json.dumps(OLD_MAP)),
    Row(f"patch {CONFIGS} {NAME} --type=merge -p TEXT", f"patch {CONFIG_ARGS} TEXT", MERGE, STRICT),
    Row(f"patch {CONFIGS} {NAME} --type=merge -p TEXT --dry-run=server", f"patch {CONFIG_ARGS} TEXT dry-run=1", MERGE, STRICT),
    Row(f"patch {CONFIGS} {NAME} --type=merge -p TEXT --subresource=status", f"patch {CONFIG_ARGS} TEXT subresource=status",
        STATUS, STRICT),
    Row(f"patch {CONFIGS} {NAME} --type=json -p TEXT", f"patch-json {CONFIG_ARGS} TEXT", LIST, STRICT),
    Row(f"patch {CONFIGS} {NAME} --type=json -p TEXT --dry-run=server", f"patch-json {CONFIG_ARGS} TEXT dry-run=1", LIST, STRICT),
    Row("apply --server-side -f @MAP", "apply config_map - - TEXT", OBJECT),
    Row("apply --server-side -f @MAP --force-conflicts", "apply config_map - - TEXT force=1", OBJECT),
    Row("apply --server-side -f @MAP --dry-run=server", "apply config_map - - TEXT dry-run=1", OBJECT),
    Row(f"delete configmaps {NAME} -n {NS} --wait=false", f"delete {MAP_ARGS} propagation=1"),
    Row(f"delete configmaps {NAME} -n {NS} --wait=false --cascade=foreground", f"delete {MAP_ARGS} propagation=2"),
    Row(f"delete configmaps {NAME} -n {NS} --wait=false --cascade=orphan --dry-run=server",
        f"delete {MAP_ARGS} propagation=3 dry-run=1"),
    Row(f"get configmaps -n {NS} -w -o name --request-timeout=1", f"watch config_map {NS} -", more=LASTING),
    Row(f"get {CONFIGS} -w -o name --request-timeout=1 --field-selector=metadata.name={NAME}",
        f"watch config - - field=metadata.name={NAME}", more=LASTING),
    Row(f"auth can-i update {CONFIGS}", "can config - - text=update", body=attributes(verb="update", **REGISTRY)),
    Row(f"auth can-i patch {CONFIGS} --subresource=status", "can config - - text=patch subresource=status",
        body=attributes(verb="patch", subresource="status", **REGISTRY)),
    Row(f"auth can-i get secrets/x -n {NS}", f"can secret {NS} x text=get",
        body=attributes(verb="get", namespace=NS, resource="secrets", name="x")),
    Row(f"logs {NAME} -n {NS} -c c --tail=5 --since=60s --previous --timestamps",
        f"logs pod {NS} {NAME} container=c tail=5 since=60 previous=1 timestamps=1"),
    Row(f"logs {NAME} -n {NS} -c c -f", f"logs pod {NS} {NAME} container=c follow=1"),
    Row("get --raw /apis/config.openshift.io/v1?timeout=5s", "raw - - - text=/apis/config.openshift.io/v1?timeout=5s"),
)


def parameters(request, more=()):
    """What a request asks for, comparable: of names of managers, versions and times only that they are there."""
    values = {"fieldManager": "NAME", "resourceVersion": "VERSION", "timeoutSeconds": "N", "watch": "true"}
    found = {name: values.get(name, value) for name, value in request.query.items()}
    if request.path.startswith("/api") and found.get("timeout") == "1s":
        del found["timeout"]  # kubectl's --request-timeout, which is a setting of the client here
    if found.get("follow") == "false":
        del found["follow"]  # as where nothing is said
    return {**found, **dict(more)}


def content(request, row):
    """The body as a value; less what says what kind of thing it is where kubectl does not."""
    if row.body and not request.body.startswith(b"{"):
        return row.body
    value = json.loads(request.body) if request.body else None
    if request.method == "DELETE":
        value = {k: v for k, v in value.items() if k not in ("apiVersion", "kind")}
    return value


def kind_of_content(request, row):
    return "application/json" if row.body else request.headers.get("content-type")


def is_what_has_more(request):
    return "watch" in request.query or request.method != "GET"


def compare(row, ours, theirs):
    """What is wrong. kubectl looks at other things beside, so those of its requests count that are for the same thing."""
    same = [r for r in theirs if any((r.method, r.path) == (o.method, o.path) for o in ours)]
    same = same[-len(ours):] if row.kubectl.startswith(("patch", "create")) else same
    if not ours or len(ours) != len(same):
        return [f"{len(ours)} requests, and {len(same)} of kubectl's"]
    problems = []
    for our, their in zip(ours, same):
        for what, got, want in (("method and path", (our.method, our.path), (their.method, their.path)),
                                ("parameters", parameters(our), parameters(their, row.more if is_what_has_more(their) else {})),
                                ("content type", kind_of_content(our, row), kind_of_content(their, row)),
                                ("body", content(our, row), content(their, row))):
            if got != want:
                problems.append(f"{what}: {got}, and kubectl's: {want}")
    return problems


class Wire:
    def __init__(self, program, folder):
        self.folder, self.program = pathlib.Path(folder), os.path.abspath(program)
        self.relay = Relay(os.environ["OCREG_CLUSTER"], folder)
        programs = subprocess.run([server.HERE / "build"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
        self.kubectl = [f"{programs}/kubectl", f"--kubeconfig={folder}/admin.kubeconfig", f"--cache-dir={folder}/cache"]
        (self.folder / "map.json").write_text(json.dumps(MAP))
        (self.folder / "old.json").write_text(json.dumps(OLD_MAP))

    def run(self, *argv):
        """What it asked for, over how many connections, and how it ended."""
        self.relay.take()
        done = subprocess.run(argv, cwd=self.folder, env={**os.environ, "OCREG_CLUSTER": str(self.folder)}, capture_output=True,
                              text=True, timeout=60)
        return *self.relay.take(), done

    def row(self, row):
        words = {"@MAP": "map.json", "@OLD": "old.json", "TEXT": row.text}
        theirs, _, said = self.run(*self.kubectl, *(words.get(word, word) for word in row.kubectl.split()))
        words["TEXT"] = f"text={row.text}"
        ours, connections, done = self.run(self.program, *(words.get(word, word) for word in row.ours.split()))
        problems = compare(row, ours, theirs)
        if done.returncode or not 0 < connections <= 2:  # a watch has one of its own
            problems.append(f"exit status {done.returncode}, {connections} connections: {done.stdout}{done.stderr}")
        return problems + ([f"kubectl said {said.stderr.strip()}"] if problems else [])


def put(admin, things):
    """What is there already stays."""
    for path, thing in things:
        admin.request("POST", path, thing)


def remove(admin, things):
    """Nothing on this cluster takes away what keeps an object until its dependents are gone."""
    for path, thing in things:
        where = f"{path}/{thing['metadata']['name']}"
        admin.request("PATCH", where, {"metadata": {"finalizers": None}}, "application/merge-patch+json")
        admin.request("DELETE", f"{where}?gracePeriodSeconds=0")


def main():
    admin, report = api.Api(os.environ["KUBECONFIG"]), Report()
    made = ((api.CONFIGS, CONFIG), (PODS, POD), (MAPS, MAP))
    with tempfile.TemporaryDirectory(prefix="ocreg-wire-") as folder:
        wire = Wire(sys.argv[1], folder)
        for row in ROWS:
            if not report.wanted(row.kubectl):
                continue
            put(admin, made)
            report.case(row.kubectl, wire.row(row))
            if row.kubectl.startswith("delete"):
                remove(admin, made)
        if report.wanted("a thousand calls"):
            asked, connections, done = wire.run(wire.program, "many")
            print(f"{len(asked)} requests, {connections} connections")
            well = (connections, done.returncode) == (1, 0) and len(asked) >= 1000
            said = f"{connections} connections: {done.stdout}{done.stderr}"
            report.case("a thousand calls, one connection", [] if well else [said])
    remove(admin, (*made, (MAPS, {"metadata": {"name": "wire"}})))
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
