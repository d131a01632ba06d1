# SPDX-License-Identifier: Apache-2.0
"""The rows of `ocreg plan` and `ocreg apply --plan`, on a cluster, in this order: each starts from what the one before left."""
import base64
import re

from cluster_rows import ENV, FRESH, SECRETS, SHORT, patched
from fixtures import SECRET
from rows import NOTHING, Row

HIDDEN = base64.b64encode(SECRET.encode()).decode()
HELD = {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "planned"}, "data": {"password": "YQ=="}}
STORAGE = ("--set", "spec.storage.pvc.claim=mounted", "--set", "spec.storage.managementState=Managed")
BROKEN = '{"format":1,"target":{"server":"https://a","apiVersion":"v1","kind":"Secret","name":"a","uid":"a","resourceVersion":"1"},' \
         '"risk":"none","changes":[],"valid":true,"patch":{},"digest":"sha256:0"}'


def row(name, args, *rest, env=None, **more):
    return Row(f"cluster: plan, {name}", args, *rest, env=env or ENV, **more)


def kept(name):
    return {name: "-rw-------"}


ROWS = [
    row("start from the fresh Config", ("patch", "-f", "-"), 0, (patched(),), stdin=FRESH.replace("replicas: 1", "replicas: 2")),
    row("and once more", ("patch", "-f", "-"), 0, (patched(),), stdin=FRESH),
    row("a field", ("plan", "--set", "spec.operatorLogLevel=Debug", "--out", "a.plan"), 0,
        (re.compile(rf"\A{re.escape(SHORT)} at version \d+ on https://127\.0\.0\.1:\d+\n"),
         '\n~ spec.operatorLogLevel: "Normal" -> "Debug"\n    risk: none, nothing comes of it before the registry is Managed\n',
         re.compile(r"^    owner: ocreg \(Update, \d+s ago\)$", re.M), "\nthe server would take it\nrisk: none\n"), NOTHING,
         modes=kept("a.plan")),
    row("and nothing was changed", ("get", "-o", "yaml"), 0, ("  operatorLogLevel: Normal\n",)),
    row("the document", ("plan", "--set", "spec.operatorLogLevel=Debug", "-o", "json", "--field-manager", "me"), 0, (), NOTHING,
        document={"format": 1, "fieldManager": "me", "risk": "none", "valid": True, "verdict": {"accepted": True},
                  "patch": {"spec": {"operatorLogLevel": "Debug"}}}, plan=True),
    row("do it, dry", ("apply", "--plan", "a.plan", "--dry-run=server"), 0, (f"{SHORT} configured (server dry run)\n",), NOTHING),
    row("do it", ("apply", "--plan", "a.plan", "--field-manager", "planner"), 0,
         (re.compile(rf"\A{re.escape(SHORT)} configured\n\Z"),), NOTHING),
    row("and that was changed", ("get", "-o", "json", "--show-managed-fields"), 0, ('"operatorLogLevel": "Debug"',
         '"manager": "planner"')),
    row("do it again", ("apply", "--plan", "a.plan"), 6, NOTHING, ("the object has changed since the plan was made",
         "hint: make the plan anew")),
    row("somebody else's field", ("plan", "-p", '{"spec":{"operatorLogLevel":"Trace"}}'), 0,
        (re.compile(r"^    owner: planner \(Update, \d+s ago\)$", re.M),)),
    row("nothing", ("plan", "--set", "spec.operatorLogLevel=Debug"), 0, ("\nnothing changes\n", "risk: none\n"), NOTHING,
         ("owner",)),
    row("what the server puts back", ("plan", "--unset", "spec.operatorLogLevel"), 0,
        ('~ spec.operatorLogLevel: "Debug" -> "Normal"  (the server does that)\n',)),
    row("what the server leaves", ("plan", "--set", "status.readyReplicas=2", "-o", "json"), 0,
         ('"reason": "the server leaves it as it is"',),
        plan=True),
    row("what is wrong", ("plan", "--set", "spec.managementState=Manged", "--out", "b.plan"), 4,
        (re.compile(r"^error OCR\d{3} spec\.managementState: ", re.M), "the server would not take it: ", "should match"), NOTHING,
        modes=kept("b.plan")),
    row("and what is wrong is not done", ("apply", "--plan", "b.plan"), 4, NOTHING, ("error OCR", "the plan was not applied",
         "--force")),
    row("nor by force", ("apply", "--plan", "b.plan", "--force"), 4, NOTHING, ("should match",)),
    row("what is wrong, as JSON", ("plan", "--set", "spec.managementState=Manged", "--set", "spec.logLevel=Loud", "-o", "json"),
         4, (), NOTHING,
        document={"valid": False, "risk": "none"}, plan=True),
    row("who may not", ("plan", "--set", "spec.operatorLogLevel=Trace"), 7, ("the server would not take it: ", "viewer"), (),
        env={"KUBECONFIG": "@VIEWER@"}),
    row("a field that is not there", ("plan", "--set", "spec.replica=2"), 2, NOTHING, ("--set spec.replica",)),
    row("where nobody can write", ("plan", "--set", "spec.logLevel=Debug", "--out", "nowhere/a.plan"), 1, (),
         ("cannot write nowhere/a.plan",)),

    row("the registry is there", ("patch", "--force", "--set", "spec.managementState=Managed", "--set",
         "spec.rolloutStrategy=Recreate", *STORAGE),
        0, (patched(),)),
    row("an outage", ("plan", "--set", "spec.logLevel=Debug", "--set", "spec.rolloutStrategy=Recreate"), 0,
        ("\n    risk: outage, the pods are replaced, and rolloutStrategy Recreate ends all of them", "\nrisk: outage\n")),
    row("data loss", ("plan", "--set", "spec.managementState=Removed", "--out", "c.plan"), 0,
        ("\n    risk: data-loss, the storage is Managed: ", "warning, data loss OCR151 ", "\nrisk: data-loss\n"), NOTHING,
         modes=kept("c.plan")),
    row("data loss, as JSON", ("plan", "--set", "spec.managementState=Removed", "-o", "json"), 0, ('"losesData": true',), NOTHING,
        document={"risk": "data-loss", "valid": True}, plan=True),
    row("and is not done", ("apply", "--plan", "c.plan"), 4, NOTHING, ("data loss OCR151", "the operator would destroy images",
         "--force")),
    row("but by force", ("apply", "--plan", "c.plan", "--force"), 0, (f"{SHORT} configured\n",), NOTHING),

    row("a Secret", ("plan", "secret", "planned", "-f", "-", "--out", "d.plan"), 0,
         ('~ data.password: "<redacted>" -> "<redacted>"\n',),
        NOTHING, (HIDDEN,), stdin=f"data: {{password: {HIDDEN}}}", before=(("POST", SECRETS, HELD),), modes=kept("d.plan")),
    row("a Secret, as JSON", ("plan", "secret", "planned", "-f", "-", "-o", "json"), 0, ('"patch": "<redacted>"',), ("note: there are secrets",
         "--show-secrets"), (HIDDEN,), stdin=f"data: {{password: {HIDDEN}}}"),
    row("a Secret, as JSON, with all", ("plan", "secret", "planned", "-f", "-", "-o", "json", "--show-secrets"), 0, (HIDDEN,), NOTHING,
        plan=True, stdin=f"data: {{password: {HIDDEN}}}"),
    row("and what stands for one", ("plan", "secret", "planned", "-p", '{"data":{"password":"<redacted>"}}'), 4, NOTHING,
         ("in the place of a secret",)),
    row("a Secret, done", ("apply", "--plan", "d.plan"), 0, ("secret/planned configured\n",), NOTHING),
    row("and that was changed, too", ("get", "secret", "planned", "-o", "yaml", "--show-secrets"), 0, (HIDDEN,)),
    row("delete the Secret", ("delete", "secret", "planned"), 0),
    row("a Secret that is gone", ("apply", "--plan", "d.plan"), 3, NOTHING, ("not found",)),
    row("another Secret of that name", ("apply", "--plan", "d.plan"), 8, NOTHING,
         ("d.plan: target.uid: the plan is for another object of this name",),
        before=(("POST", SECRETS, HELD),)),
    row("delete the other", ("delete", "secret", "planned"), 0),
    row("a plan that was altered", ("apply", "--plan", "-"), 8, NOTHING, ("digest", "something in it was altered"), stdin=BROKEN),
    row("half a plan", ("apply", "--plan", "-"), 4, NOTHING, ("the plan was not applied",), stdin="{}"),
    row("half a plan, forced", ("apply", "--plan", "-", "--force"), 8, NOTHING, ("is no plan",), stdin='{"format":1}'),
    row("no plan", ("apply", "--plan", "none.plan"), 8, NOTHING, ("cannot read none.plan",)),
    row("end with the fresh Config", ("patch", "-f", "-"), 0, (patched(),), stdin=FRESH),
]
