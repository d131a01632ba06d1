#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/cluster/rounds.py PROGRAM: what the library does not know is as it was after a thousand rounds of reading and writing.

PROGRAM is rounds. The objects hold what has no row in the library's schema. Texts of numbers count, not only their values, both in
what the server keeps and in what it is sent. With OCREG_FULL in the environment ten thousand rounds.
"""
import json
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import api
from relay import Relay
from report import Report

NS, NAME, MANAGER = "openshift-image-registry", "rounds", "libocreg"
MERGE = "application/merge-patch+json"
FIRST = 15  # rounds in which each object is written in each way
ROUNDS = 10000 if os.environ.get("OCREG_FULL") else 1000
STRANGE = {
    "": "empty", "a.b/c~d": [], "\u00e9\u2028\U0001f600": "\u0001\u007f\"\\/\t\n", "null": None, "nulls": [None, {"a": None}],
    "numbers": [0, -1, 1.5, 0.1, 1e-7, 1e21, 123456789012345678, 9007199254740993, 1.7976931348623157e308, 5e-324, -2.5e-10],
    "deep": {"a": {"b": [[[{"c": {}}]], []]}},
    "texts": ["1", "1.50", "true", "null", "~", "", " a ", "yes", "0x10", "2020-01-01", "- a\n- b\n", "#"],
    "flags": {"on": True, "off": False}, "long": "x" * 5000}
LABELS = {"a": "", "example.com/b": "c.d_e-f", "zz.example.com/number": "1.50"}
NOTES = {
    "example.com/json": json.dumps(STRANGE), "text": "a: b\n# c\t\u2028 ", "empty": "", "number": "0010", "yaml": "- |\n  a\n\n"}
OWNERS = [{"apiVersion": "example.com/v9", "kind": "Thing", "name": "x", "uid": "8d0f6e1c-0000-0000-0000-000000000000",
           "blockOwnerDeletion": False, "controller": False}]
METADATA = {"name": NAME, "labels": LABELS, "annotations": NOTES, "ownerReferences": OWNERS}
HERE = {**METADATA, "namespace": NS}
CONTAINER = {
    "name": "c", "image": "x", "args": ["--x=1"], "env": [{"name": "A", "value": "1"}, {"name": "B", "valueFrom": {
        "fieldRef": {"apiVersion": "v1", "fieldPath": "metadata.name"}}}],
    "resources": {"requests": {"cpu": "100m", "memory": "1.5Gi"}},
    "ports": [{"containerPort": 5000, "protocol": "TCP"}], "volumeMounts": [{"name": "v", "mountPath": "/v"}],
    "readinessProbe": {"httpGet": {"path": "/", "port": "http"}, "periodSeconds": 7},
    "securityContext": {"capabilities": {"drop": ["ALL"]}, "runAsNonRoot": True}}
TEMPLATE = {"metadata": {"labels": {"app": NAME}, "annotations": {"a": "1"}}, "spec": {
    "containers": [CONTAINER], "tolerations": [{"operator": "Exists"}],
    "volumes": [{"name": "v", "emptyDir": {"sizeLimit": "1Gi"}}],
    "topologySpreadConstraints": [{"maxSkew": 1, "topologyKey": "zone", "whenUnsatisfiable": "ScheduleAnyway"}], "hostAliases": [
        {"ip": "10.0.0.1", "hostnames": ["a", "b"]}], "terminationGracePeriodSeconds": 55, "priority": 7}}
OPERATORS = "/apis/config.openshift.io/v1/clusteroperators"
SINCE = "2020-02-03T04:05:06Z"
SUBJECTS = (  # where it is, what it is, the path that the rounds write, subresource
    (api.CONFIGS, {"apiVersion": "imageregistry.operator.openshift.io/v1", "kind": "Config", "metadata": METADATA, "spec": {
        "managementState": "Removed", "replicas": 1, "storage": {}, "logging": 2, "unsupportedConfigOverrides": STRANGE,
        "observedConfig": {"more": STRANGE}, "requests": {"read": {"maxInQueue": 3}}}},
     ("spec", "requests", "read", "maxRunning"), ""),
    (OPERATORS, {"apiVersion": "config.openshift.io/v1", "kind": "ClusterOperator", "metadata": METADATA, "spec": {}, "status": {
        "extension": STRANGE, "versions": [{"name": "operator", "version": "4.22.0"}], "relatedObjects": [
            {"group": "", "resource": "namespaces", "name": NS}], "conditions": [
            {"type": "Available", "status": "True", "reason": "Ready", "message": "a\nb", "lastTransitionTime": SINCE}]}},
     ("status", "versions", 0, "version"), "/status"),
    (f"/api/v1/namespaces/{NS}/configmaps", {
        "apiVersion": "v1", "kind": "ConfigMap", "metadata": HERE, "binaryData": {"b": "AAEC/w=="}, "immutable": False,
        "data": {"text": "a: 1\n", "other.yaml": "- |\n  x\n", "empty": "", "count": "0"}}, ("data", "count"), ""),
    (f"/apis/apps/v1/namespaces/{NS}/deployments", {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": HERE, "spec": {
        "selector": {"matchLabels": {"app": NAME}}, "template": TEMPLATE, "revisionHistoryLimit": 4, "minReadySeconds": 3,
        "strategy": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": "25%", "maxUnavailable": 1}}}},
     ("spec", "replicas"), ""),
    ("/api/v1/nodes", {"apiVersion": "v1", "kind": "Node", "metadata": METADATA, "spec": {
        "podCIDR": "10.1.0.0/24", "podCIDRs": ["10.1.0.0/24"], "providerID": "a://b", "unschedulable": True, "taints": [
            {"key": "a", "effect": "NoExecute", "value": "b"}]}}, ("metadata", "labels", "count"), ""))


class Number(str):
    """A number's text, which is not that of a string."""

    def __eq__(self, other):
        return isinstance(other, Number) and str.__eq__(self, other)

    __hash__ = str.__hash__


def read(text):
    return json.loads(text, parse_int=Number, parse_float=Number)


def rest(value, path):
    """All but what the rounds change: the field itself, the version, and what is said of who wrote it."""
    inner = value
    for step in path[:-1]:
        inner = inner[step]
    inner.pop(path[-1], None)
    metadata = value["metadata"]
    for name in ("resourceVersion", "generation"):
        metadata.pop(name, None)  # objects of old kinds have no generation
    metadata["managedFields"] = [entry for entry in metadata["managedFields"] if entry["manager"] != MANAGER]
    return value


def leaves(value, path=()):
    if isinstance(value, dict):
        return [leaf for name, inner in value.items() for leaf in leaves(inner, (*path, name))]
    return [path]


class Subject:
    def __init__(self, admin, path, thing, field, subresource):
        self.admin, self.collection, self.thing, self.field, self.subresource = admin, path, thing, field, subresource
        self.path = f"{path}/{NAME}"

    def make(self):
        self.remove()
        made = self.admin.request("POST", f"{self.collection}?fieldManager=maker", self.thing)
        if made.status == 201 and self.subresource:
            patch = {name: self.thing[name] for name in ("apiVersion", "kind", "status")}
            made = self.admin.request("PATCH", f"{self.path}{self.subresource}?fieldManager=maker", patch, MERGE)
        label = {"apiVersion": self.thing["apiVersion"], "kind": self.thing["kind"],
                 "metadata": {"labels": {"owned": "by-another"}}}
        applied = self.admin.request("PATCH", f"{self.path}?fieldManager=other", label, "application/apply-patch+yaml")
        if made.status not in (200, 201) or applied.status != 200:
            raise RuntimeError(f"{self.path}: {made}; {applied}")

    def remove(self):
        self.admin.request("DELETE", self.path)

    def live(self):
        return rest(read(self.admin.request("GET", self.path).raw), self.field)

    def unowned(self):
        """The same, less who owns which field."""
        live = self.live()
        del live["metadata"]["managedFields"]
        return live

    def written(self):
        """The path that a patch has: of a list the whole."""
        whole = next((i for i, step in enumerate(self.field) if isinstance(step, int)), len(self.field))
        return self.field[:whole]

    def sent(self, request, before):
        """What is wrong with it."""
        body = read(request.body)
        if request.method == "PATCH":
            more = set(leaves(body)) - {("metadata", "resourceVersion"), self.written()}
            return [f"a patch has {more}"] if more or self.written() not in leaves(body) else []
        return differences(before, rest(body, self.field))

    def judge(self, report, asked, made, before):
        name, mine = self.thing["kind"], [r for r in asked if r.path == self.path + self.subresource]
        for what, method, least in (("patches", "PATCH", 2), ("replacements", "PUT", 1)):
            bodies = [request for request in mine if request.method == method]
            problems = [f"{len(bodies)} of them"] if len(bodies) < least * ROUNDS // len(SUBJECTS) // 3 else []
            for request in bodies:
                problems = problems or self.sent(request, before)
            report.case(f"{name}: what {len(bodies)} {what} had", problems)
        report.case(f"{name}: what is stored in the end", differences(before, self.live()))
        report.case(f"{name}: is what was made", differences(made, self.unowned()))


def differences(want, got, path=""):
    if want == got:
        return []
    if isinstance(want, dict) and isinstance(got, dict) and set(want) == set(got):
        return [problem for name in want for problem in differences(want[name], got[name], f"{path}.{name}")]
    return [f"{path}: {got!r}, not {want!r}"]


def run(program, folder, rounds):
    done = subprocess.run([program, str(rounds)], env={**os.environ, "OCREG_CLUSTER": str(folder)}, capture_output=True, text=True,
                          timeout=600)
    return [] if done.returncode == 0 else [f"exit status {done.returncode}: {done.stdout}{done.stderr}"]


def main():
    admin, report = api.Api(os.environ["KUBECONFIG"]), Report()
    subjects = [Subject(admin, *row) for row in SUBJECTS]
    with tempfile.TemporaryDirectory(prefix="ocreg-rounds-") as folder:
        relay = Relay(os.environ["OCREG_CLUSTER"], folder)
        try:
            for subject in subjects:
                subject.make()
            made = [subject.unowned() for subject in subjects]
            report.case("the first rounds", run(sys.argv[1], folder, FIRST))  # take the fields over from who made the objects
            before = [subject.live() for subject in subjects]
            relay.take()
            report.case("the rounds", run(sys.argv[1], folder, ROUNDS))
            asked = relay.take()[0]
            print(f"{ROUNDS} rounds, {len(asked)} requests")
            for subject, first, state in zip(subjects, made, before):
                subject.judge(report, asked, first, state)
        finally:
            for subject in subjects:
                subject.remove()
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
