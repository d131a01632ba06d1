#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""pods.py [--full]: what the API server says of a pod template is what the library says of the Config and the ImagePruner that it is made
of, place by place and word by word.

Members that go into a pod template are made up of good and bad values, always the same. A Deployment and a CronJob with them are shown to
the API server, which makes nothing of them; the Config and the ImagePruner with them to `ocreg validate`. 500 of each, 5,000 with --full.
"""
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from judge import running_server
from library import BUILD
from report import Report

SEED = 20261123
TOTAL, FULL_TOTAL = 500, 5000
DRY = "?dryRun=All"
AT_ONCE = 200  # the library takes texts of up to 100,000 values
SHOWN = 50  # of a value; the library cuts long ones
SAID = re.compile(r" is invalid: (spec\.(?:jobTemplate\.spec\.)?template\.spec\.(?:.*?)): ((?:Invalid value|Required value|Unsupported value"
                  r"|Forbidden|Duplicate value|Not found).*)\"$")
REQUIRED, PREFERRED = (f"{word}DuringSchedulingIgnoredDuringExecution" for word in ("required", "preferred"))
PRUNER = ("resources", "nodeSelector", "tolerations", "affinity")

KEYS = ("a", "example.com/a", "kubernetes.io/hostname", "A_b.c-1", "x" * 63, "x" * 64, "", "a b", "-a", "a-", "x/y/z", "/a", "a/", "A.b/c",
        "d" * 253 + "/a", "d" * 254 + "/a", "ä", "a..b/c")
VALUES = ("", "a", "1", "A_b.c-1", "x" * 63, "x" * 64, "a b", "-a", "a.", "ä", "a/b")
NAMES = ("default", "a-b", "a.b", "A", "", "x" * 63, "x" * 64, "-a")
NODES = ("node-1", "node.example.com", "Node", "", "a_b")
RESOURCES = ("cpu", "memory", "ephemeral-storage", "storage", "pods", "gpu", "example.com/gpu", "kubernetes.io/x", "hugepages-2Mi", "hugepages-x",
             "requests.example.com/a", "requests.cpu", "a b", "", "example.com/a b", "d" * 250 + "/a")
AMOUNTS = ("0", "1", "2", "-1", "500m", "1Gi", "2Gi", "3Mi", "4Mi", "1e3", "-1n", "1Ei")
NUMBERS = (1, 2, 100, 0, -1, 101, 2**31 - 1)


class Maker:
    """Values by one source of chance; the first of a pool, which is good, every other time."""

    def __init__(self, rng):
        self.rng = rng

    def one(self, pool, good=0.5):
        return pool[0] if self.rng.random() < good else self.rng.choice(pool)

    def some(self, make, most=3):
        return [make() for _ in range(self.rng.randrange(most + 1))]

    def maybe(self, chance=0.5):
        return self.rng.random() < chance

    def labels(self):
        return {self.one(KEYS): self.one(VALUES) for _ in range(self.rng.randrange(3))}

    def requirement(self, operators, keys, values):
        made = {"key": self.one(keys), "operator": self.rng.choice(operators)}
        if self.maybe(0.7):
            made["values"] = self.some(lambda: self.one(values, 0.7), 2)
        return made

    def selector(self):
        operators = ("In", "In", "NotIn", "Exists", "DoesNotExist", "Gt", "")
        return {"matchLabels": self.labels(), "matchExpressions": self.some(lambda: self.requirement(operators, KEYS, VALUES), 2)}

    def term(self):
        operators = ("In", "In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt", "in")
        made = {"matchExpressions": self.some(lambda: self.requirement(operators, KEYS, VALUES), 2)}
        if self.maybe(0.3):
            made["matchFields"] = self.some(lambda: self.requirement(("In", "NotIn", "Exists"), ("metadata.name", "a"), NODES), 2)
        return made

    def pod_term(self):
        made = {"topologyKey": self.one(("kubernetes.io/hostname", *KEYS))}
        for name in ("labelSelector", "namespaceSelector"):
            if self.maybe():
                made[name] = self.selector()
        if self.maybe(0.3):
            made["namespaces"] = self.some(lambda: self.one(NAMES))
        for name, keys in (("matchLabelKeys", ("m", "n", "a b")), ("mismatchLabelKeys", ("o", "n", ""))):
            if self.maybe(0.2):
                made[name] = self.some(lambda keys=keys: self.one(keys), 2)
        return made

    def pods(self):
        return {REQUIRED: self.some(self.pod_term, 2),
                PREFERRED: self.some(lambda: {"weight": self.one(NUMBERS), "podAffinityTerm": self.pod_term()}, 1)}

    def affinity(self):
        made = {}
        if self.maybe():
            node = made["nodeAffinity"] = {PREFERRED: self.some(lambda: {"weight": self.one(NUMBERS), "preference": self.term()}, 2)}
            if self.maybe():
                node[REQUIRED] = {"nodeSelectorTerms": self.some(self.term, 2)}
        for name in ("podAffinity", "podAntiAffinity"):
            if self.maybe(0.3):
                made[name] = self.pods()
        return made

    def toleration(self):
        pools = {"key": ("a", *KEYS), "operator": ("Exists", "Equal", "", "Foo", "exists"), "value": VALUES,
                 "effect": ("NoExecute", "NoSchedule", "PreferNoSchedule", "", "No"), "tolerationSeconds": (5, 0, -1)}
        return {name: self.one(pool) for name, pool in pools.items() if self.maybe(0.6)}

    def spread(self):
        made = {"maxSkew": self.one(NUMBERS), "topologyKey": self.one(("kubernetes.io/hostname", "zone", "", "a b")),
                "whenUnsatisfiable": self.one(("DoNotSchedule", "ScheduleAnyway", "Foo", ""))}
        pools = {"minDomains": NUMBERS, "nodeAffinityPolicy": ("Honor", "Ignore", "x", ""), "nodeTaintsPolicy": ("Ignore", "Honor", "honor")}
        made |= {name: self.one(pool) for name, pool in pools.items() if self.maybe(0.3)}
        if self.maybe():
            made["labelSelector"] = self.selector()
        if self.maybe(0.3):
            made["matchLabelKeys"] = self.some(lambda: self.one(("m", "n", "a b")), 2)
        return made

    def resources(self):
        made = {name: {self.one(RESOURCES, 0.2): self.one(AMOUNTS, 0.2) for _ in range(self.rng.randrange(4))} for name in ("limits", "requests")}
        if self.maybe(0.1):
            made["claims"] = [{"name": name} for name in self.rng.sample(("a", "b", ""), self.rng.randrange(3))]
        return made

    def members(self):
        makers = {"resources": self.resources, "nodeSelector": self.labels, "tolerations": lambda: self.some(self.toleration),
                  "affinity": self.affinity, "topologySpreadConstraints": lambda: self.some(self.spread)}
        return {name: make() for name, make in makers.items() if self.maybe(0.4)}


def pod(members):
    """A pod template's spec with them; resources are those of its container."""
    rest = {name: value for name, value in members.items() if name != "resources"}
    container = {"name": "registry", "image": "registry", **{name: members[name] for name in members if name == "resources"}}
    return {"containers": [container], **rest}


def deployment(members):
    labels = {"docker-registry": "default"}
    return {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "image-registry"},
            "spec": {"selector": {"matchLabels": labels}, "template": {"metadata": {"labels": labels}, "spec": pod(members)}}}


def cron_job(members):
    template = {"spec": {"restartPolicy": "Never", **pod(members)}}
    return {"apiVersion": "batch/v1", "kind": "CronJob", "metadata": {"name": "image-pruner"},
            "spec": {"schedule": "0 0 * * *", "jobTemplate": {"spec": {"template": template}}}}


def ours(kind, spec):
    return {"apiVersion": "imageregistry.operator.openshift.io/v1", "kind": kind, "metadata": {"name": "cluster"}, "spec": spec}


def config(members):
    return ours("Config", {"managementState": "Managed", "replicas": 1, "storage": {"emptyDir": {}}, **members})


def pruner(members):
    return ours("ImagePruner", members)


SIDES = (("deployments", "/apis/apps/v1/namespaces/default/deployments", deployment, config, None),
         ("cronjobs", "/apis/batch/v1/namespaces/default/cronjobs", cron_job, pruner, PRUNER))


def server_says(server, path, obj):
    answer = server.api.request("POST", path + DRY, obj)
    if answer.status == 201:
        return set()
    if answer.status != 422:
        raise RuntimeError(str(answer))
    return {(cause["field"], cause["message"]) for cause in answer.body["details"]["causes"]}


def library_says(objects):
    """All in one go, as items of one list."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "objects.json"
        path.write_text(json.dumps({"apiVersion": "v1", "kind": "List", "items": objects}))
        done = subprocess.run([BUILD / "tools" / "ocreg", "validate", "--level", "operator", "-o", "json", "-f", path],
                              capture_output=True, text=True, timeout=300)
    if done.returncode not in (0, 4):
        raise RuntimeError(f"ocreg: exit status {done.returncode}, {done.stderr.strip()[:200]}")
    said = [set() for _ in objects]
    for finding in json.loads(done.stdout)["findings"]:
        match = SAID.search(finding["message"])
        if finding["level"] == "schema" and finding["severity"] == "error":
            raise RuntimeError(f"{finding['path']}: {finding['message']}")
        if match:
            said[finding["document"]].add((match[1], match[2]))
    return said


def what(place, text):
    """What two answers are compared by: the place, the sort of fault, and the value. An amount has many spellings."""
    sort, _, rest = text.partition(": ")
    value = re.match(r'"(?:[^"\\]|\\.)*"', rest)
    return place, sort, "" if ".resources." in place or not value else value[0].strip('."')[:SHOWN]


def differences(server, library):
    want, got = ({what(*one) for one in side} for side in (server, library))
    want -= {(place, "Invalid value", "") for place, sort, _ in want if sort == "Required value"}  # an empty key is said to be wrong, too
    found = [f"nothing about {one}" for one in sorted(want - got)] + [f"something about {one}" for one in sorted(got - want)]
    for place, text in library:
        same = [other for at, other in server if at == place]
        if same and "..." not in text and ".resources." not in place and not any(other.startswith(text) for other in same):
            found.append(f"{place}: {text}, where the server says {same}")
    return found


def main():
    report, server = Report(), running_server(pathlib.Path(os.environ["OCREG_CLUSTER"]))
    total = FULL_TOTAL if "--full" in sys.argv else TOTAL
    for name, path, make, make_ours, only in SIDES:
        maker = Maker(random.Random(SEED))
        members = [maker.members() for _ in range(total)]
        members = [{key: one[key] for key in one if not only or key in only} for one in members]
        library_said = [said for i in range(0, total, AT_ONCE) for said in library_says([make_ours(one) for one in members[i:i + AT_ONCE]])]
        for i, library in enumerate(library_said):
            if report.wanted(f"{name}-{i}"):
                said = server_says(server, path, make(members[i]))
                report.case(f"{name}-{i}", differences(said, library), [("members", members[i])])
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
