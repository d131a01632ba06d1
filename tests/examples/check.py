#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/examples/check.py: every example, built as its reader would build it, does its task on the API server, and says the same in
each language."""
import os
import pathlib
import subprocess
import sys

sys.dont_write_bytecode = True
import languages

ROOT = pathlib.Path(__file__).resolve().parents[2]
PATCH = ('patch: {"spec":{"managementState":"Managed","storage":{"pvc":{"claim":"registry-storage"}},'
         '"rolloutStrategy":"Recreate"}}\n')
FINDINGS = '''\
7:3 OCR004 spec.managementState: "managed" does not match the field's pattern (use one of: Managed, Unmanaged, Force, Removed)
8:3 OCR001 spec.replicas: must be an integer, but is text (write the number without quotes)
9:3 OCR004 spec.rolloutStrategy: "recreate" does not match the field's pattern (use one of: RollingUpdate, Recreate)
10:3 OCR012 spec.DefaultRoute: there is no such field; the API server drops it (did you mean defaultRoute?)
13:7 OCR001 spec.storage.pvc.claim: must be text, but is a number (put the value in quotes)
not valid
'''
UNKNOWN = '''\
12:7 OCR147 spec.storage.pvc.claim: claim openshift-image-registry/registry-storage is not among what was given: it could not be checked \
(give it as context, or check against the cluster)
valid
'''
MOVE = '''\
8:3 OCR158 spec.replicas: claim "registry-storage" is ReadWriteOnce; the operator would say: Progressing Error "Unable to apply \
resources: unable to sync storage configuration: cannot use ReadWriteOnce access mode with more than one replica of the image registry" \
(set spec.replicas to 1, or use a claim with access mode ReadWriteMany)
10:3 OCR153 spec.storage: images are lost: the images are in the registry's pods, which are replaced by new ones with PVC, and go with \
them (copy the images elsewhere first, if anybody needs them)
12:7 OCR227 spec.storage.pvc.claim: the claim is ReadWriteOnce: one pod at a time, and none during an update \
(use object storage, or a claim with access mode ReadWriteMany)
not safe
'''
STAYS = '''\
11:5 OCR226 spec.storage.emptyDir: every restart of the registry's pod loses all images \
(use object storage or a claim; keep emptyDir for trying things out)
safe
'''
CREDENTIALS = (ROOT / "examples" / "s3-credentials.yaml").read_text().replace("b2xkLWlk", "bmV3LWlk").replace("b2xkLXN", "bmV3LXN")
CA = (ROOT / "examples" / "registry-ca.crt").read_text()
MAP = (ROOT / "examples" / "registry-cas.yaml").read_text()
TRUST = MAP.replace("data: {}", "data:\n  registry.example.com..5000: |" + "".join(f"\n    {line}" for line in CA.splitlines()))
ROUTE = "spec.routes=[{name: public, hostname: registry.example.com}]"

# name, what is set before, user and input, example, arguments, exit status, what it prints
ROWS = (
    ("mistakes", (), "check-file", ("examples/wrong-change.yaml",), 1, FINDINGS),
    ("no mistakes", (), "check-file", ("examples/right-change.yaml",), 0, UNKNOWN),
    ("nothing to say", (), "check-file", ("examples/s3-credentials.yaml",), 0, "valid\n"),
    ("a move", (), "check-change", ("examples/live.yaml", "examples/move/config.yaml", "examples/move/claim.yaml"), 1, MOVE),
    ("no change", (), "check-change", ("examples/live.yaml", "examples/live.yaml", "examples/move/claim.yaml"), 0, STAYS),
    ("another kind", (), "check-change", ("examples/s3-credentials.yaml", "examples/live.yaml"), 1, ""),
    ("another key", ("input=new-id new-secret\n",), "set-credentials", ("examples/s3-credentials.yaml",), 0, CREDENTIALS),
    ("no Secret", ("input=new-id new-secret\n",), "set-credentials", ("examples/live.yaml",), 1, ""),
    ("not base64", ("input=new-id new-secret\n",), "set-credentials", ("examples/wrong-credentials.yaml",), 1, ""),
    ("an authority", (), "trust-registry", ("examples/registry-cas.yaml", "registry.example.com:5000", "examples/registry-ca.crt"), 0,
     TRUST),
    ("an IPv6 address", (), "trust-registry", ("examples/registry-cas.yaml", "[2001:db8::1]:5000", "examples/registry-ca.crt"), 1, ""),
    ("removed", (), "show-config", (), 0, "management state: Removed\nreplicas: 1\nstorage: {}\n"),
    ("a route", (ROUTE,), "show-config", (), 0, "management state: Removed\nreplicas: 1\nstorage: {}\nroute: public\n"),
    ("no replicas", ("spec.replicas=0",), "show-config", (), 0, "management state: Removed\nreplicas: 0\nstorage: {}\n"),
    ("switch on", (), "set-storage", ("registry-storage",), 0, PATCH),
    ("storage replaced", ("spec.storage.emptyDir={}", "spec.managementState=Managed"), "set-storage", ("other",), 0,
     'patch: {"spec":{"storage":{"emptyDir":null,"pvc":{"claim":"other"}},"rolloutStrategy":"Recreate"}}\n'),
    ("nothing to do", ("spec.storage.pvc.claim=a", "spec.managementState=Managed", "spec.rolloutStrategy=Recreate"),
     "set-storage", ("a",), 0, "patch: {}\n"),
    ("others are faster", (), "fake-cluster", ("examples/live.yaml",), 0, "replicas: 2\npatches: 4\n"),
    ("no cluster", (), "fake-cluster", ("examples/nowhere.yaml",), 1, ""),
    ("not allowed", ("user=viewer",), "set-storage", ("registry-storage",), 1, PATCH),
)


def run_row(argv, before, args, env):
    viewer = "user=viewer" in before
    given = "".join(word.removeprefix("input=") for word in before if word.startswith("input="))
    languages.reset(env, [word for word in before if not word.startswith(("user=", "input="))])
    if viewer:
        env = {**env, "KUBECONFIG": str(pathlib.Path(env["OCREG_CLUSTER"]) / "viewer.kubeconfig")}
    return subprocess.run([*argv, *args], cwd=ROOT, env=env, input=given, capture_output=True, text=True, timeout=60)


def problem(done, status, out):
    if done.returncode != status:
        return f"exit status {done.returncode}, not {status}: {done.stderr}"
    if done.stdout != out:
        return f"it printed\n{done.stdout}  not\n{out}"
    if status and not out.endswith(("valid\n", "safe\n")) and not done.stderr:
        return "it failed and did not say why"
    return None


def main():
    passed = failed = 0
    work = pathlib.Path(os.environ["OCREG_BUILD"]) / "examples"
    env = languages.environment(work)
    for language, build in languages.ALL.items():
        for name, before, example, args, status, out in ROWS:
            title = f"{language}: {example}: {name}"
            if os.environ.get("OCREG_ONLY", "") not in title:
                continue
            try:
                argv = build(ROOT / "examples" / example, work, env)
                wrong = problem(run_row(argv, before, args, env), status, out)
            except RuntimeError as error:
                wrong = error
            passed, failed = passed + (not wrong), failed + bool(wrong)
            if wrong:
                print(f"FAIL: {title}: {wrong}")
    print(f"{passed} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
