#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/examples/check.py: every example, built as its reader would build it, does its task on the API server, and says the same in
each language."""
import base64
import json
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
WHOAMI = """\
context         test, from KUBECONFIG
server          SERVER, from KUBECONFIG
authority       certificate-authority-data, from KUBECONFIG
user            USER, from KUBECONFIG
credential      token, from KUBECONFIG
"""
STRANGER = ("the server's certificate is signed by an authority that is not trusted", "\nfault: UNKNOWN_AUTHORITY\n  sent 0: ",
            " <- this one failed\n", "\n  trusted: certificate-authority-data, from ", ": CN=Example CA,O=Example\n")
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
    ("an administrator", (), "whoami", (), 0,
     f"{WHOAMI}we are admin\nin the group system:masters\nin the group system:authenticated\n"),
    ("a viewer", ("user=viewer",), "whoami", (), 0, f"{WHOAMI}we are viewer\nin the group system:authenticated\n"),
    ("a server that is not trusted", ("user=stranger",), "whoami", (), 1, WHOAMI),
    ("no kubeconfig", ("user=nobody",), "whoami", (), 1, ""),
)
SAYS = {"a server that is not trusted": STRANGER, "no kubeconfig": ("the kubeconfig that was named", "`ocreg login`"),
        "not allowed": ("viewer",)}


def write_stranger(path, kubeconfig):
    """The same cluster, trusted by an authority that did not sign for it."""
    kubeconfig["clusters"][0]["cluster"]["certificate-authority-data"] = base64.b64encode(CA.encode()).decode()
    path.touch(mode=0o600)
    path.write_text(json.dumps(kubeconfig))


def kubeconfig_of(before, env, work):
    user = next((word.removeprefix("user=") for word in before if word.startswith("user=")), None)
    if user == "stranger":
        write_stranger(work / "stranger.kubeconfig", json.loads(pathlib.Path(env["KUBECONFIG"]).read_text()))
        return str(work / "stranger.kubeconfig")
    return str(pathlib.Path(env["OCREG_CLUSTER"]) / f"{user}.kubeconfig") if user else env["KUBECONFIG"]


def with_names(out, path):
    """What is different each time, by its name."""
    if not os.path.exists(path):
        return out
    kubeconfig = json.loads(pathlib.Path(path).read_text())
    for name, text in (("SERVER", kubeconfig["clusters"][0]["cluster"]["server"]), ("USER", kubeconfig["users"][0]["name"]),
                       ("KUBECONFIG", path)):
        out = out.replace(name, text)
    return out


def run_row(argv, row, env, work):
    """What is wrong with it."""
    name, before, _, args, status, out = row
    given = "".join(word.removeprefix("input=") for word in before if word.startswith("input="))
    languages.reset(env, [word for word in before if not word.startswith(("user=", "input="))])
    path = kubeconfig_of(before, env, work)
    done = subprocess.run([*argv, *args], cwd=ROOT, env={**env, "KUBECONFIG": path}, input=given, capture_output=True, text=True,
                          timeout=60)
    return problem(done, status, with_names(out, path), SAYS.get(name, ()))


def problem(done, status, out, says):
    if done.returncode != status:
        return f"exit status {done.returncode}, not {status}: {done.stderr}"
    if done.stdout != out:
        return f"it printed\n{done.stdout}  not\n{out}"
    if status and not out.endswith(("valid\n", "safe\n")) and not done.stderr:
        return "it failed and did not say why"
    return next((f"it does not say {text!r}: {done.stderr}" for text in says if text not in done.stderr), None)


def outcome(build, row, env, work):
    try:
        return run_row(build(ROOT / "examples" / row[2], work, env), row, env, work)
    except RuntimeError as error:
        return error


def main():
    passed = failed = 0
    work = pathlib.Path(os.environ["OCREG_BUILD"]) / "examples"
    env = languages.environment(work)
    for language, build in languages.ALL.items():
        for row in ROWS:
            title = f"{language}: {row[2]}: {row[0]}"
            if os.environ.get("OCREG_ONLY", "") not in title:
                continue
            wrong = outcome(build, row, env, work)
            passed, failed = passed + (not wrong), failed + bool(wrong)
            if wrong:
                print(f"FAIL: {title}: {wrong}")
    print(f"{passed} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
