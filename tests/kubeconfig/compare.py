#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Kubeconfigs, good and broken, with their flags: ocreg takes and refuses those that kubectl takes and refuses, and asks the same
server in the same way as the same user. What the server saw of a request is compared, and what `config view --raw --minify` shows.

A case that is meant to differ says why; it fails when it does not differ any more. The last line is `N passed, N failed`.
"""
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import cases
import world as worlds

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "cluster"))
from report import Report

TOOL = pathlib.Path(os.environ.get("OCREG_BUILD") or HERE.parents[1] / "build").resolve() / "tools" / "ocreg"
DATA = ("certificate-authority-data", "client-certificate-data", "client-key-data")
SECONDS = 30


def kubectl():
    folder = subprocess.run([HERE.parent / "cluster" / "build"], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    return pathlib.Path(folder) / "kubectl"


class Stage:
    """A case's folder, and the two programs in it."""

    def __init__(self, world, folder, judge):
        self.world, self.folder, self.judge = world, folder, judge

    def enter(self, case, number):
        where = self.folder / f"{number}"
        shutil.copytree(self.world.files, where)
        for name, content in case.files.items():
            path = where / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
            path.chmod(0o755 if content[:2] in (b"#!", "#!") else 0o600)
        (where / "cwd").mkdir(exist_ok=True)
        (where / "home").mkdir(exist_ok=True)
        return where

    def run(self, case, where, argv):
        env = {"PATH": f"{where}/bin:{os.environ['PATH']}", "HOME": str(where / "home"), "KUBERC": "off"}
        if case.list is not None:
            env["KUBECONFIG"] = case.list.replace("@", str(where))
        flags = [flag.replace("@", str(where)) for flag in case.flags]
        return subprocess.run([*argv, *flags], env={**env, **case.env}, cwd=where / "cwd", stdin=subprocess.DEVNULL,
            capture_output=True,
                              timeout=SECONDS)

    def ask(self, case, number):
        where = self.enter(case, number)
        theirs = self.run(case, where, [self.judge, "get", "--raw", worlds.PATH])
        ours = self.run(case, where, [TOOL, "get", "config", "-o", "json", "--request-timeout=20s"])
        views = [self.run(case, where, [self.judge, "config", "view", "--raw", "--minify", "-o", "json"]),
                 self.run(case, where, [TOOL, "kubeconfig", "view", "--raw", "--minify"])] if case.view else []
        shutil.rmtree(where)
        return theirs, ours, views


def seen(done):
    """What the server saw, or None: nothing was got."""
    if done.returncode:
        return None
    return json.loads(json.loads(done.stdout)["metadata"]["annotations"]["saw"])


def plain(value, name=""):
    """kubectl writes what is empty or a default, or not, which means nothing; members that it does not know it leaves out."""
    if isinstance(value, dict):
        known = {k: plain(v, k) for k, v in value.items() if not k.startswith("zzz")}
        return {k: v for k, v in known.items() if v not in (None, "", False, {}, [])}
    if isinstance(value, list):
        return [plain(v) for v in value]
    if name in DATA and isinstance(value, str):
        return "".join(value.split())
    return None if (name, value) == ("interactiveMode", "IfAvailable") else value


def shown(done):
    return plain(json.loads(done.stdout)) if done.returncode == 0 else None


def difference(a, b, name=""):
    """The members that are not the same, and nothing else."""
    if isinstance(a, dict) and isinstance(b, dict):
        parts = {key: difference(a.get(key), b.get(key), key) for key in {**a, **b} if a.get(key) != b.get(key)}
        return "; ".join(parts.values())
    words = ["nothing" if side is None else "it" if isinstance(side, dict) else repr(side) for side in (a, b)]
    return f"{name} {words[0]}, not {words[1]}".strip()


def describe(done):
    return (done.stderr.decode(errors="replace").strip() or "taken").split("\n")[0][:400]


def problems_of_get(case, theirs, ours):
    a, b = seen(theirs), seen(ours)
    problems = []
    if ours.returncode < 0 or ours.returncode > 8:
        problems.append(f"ocreg ended with {ours.returncode}")
    if any(secret in ours.stderr for secret in cases.SECRETS):
        problems.append("an error shows a secret")
    if ours.returncode and b"ocreg: " not in ours.stderr:
        problems.append("there is no error")
    if case.differs:
        outcome = "taken" if b else "refused"
        if a == b:
            problems.append(f"no difference any more, which was: {case.differs}")
        elif outcome != case.ours:
            problems.append(f"{outcome} by ocreg, not {case.ours}")
    elif a != b and not (b is None and case.may_refuse and case.may_refuse.encode() in ours.stderr):
        problems.append(f"kubectl has {difference(a, b, 'got')}")
    return problems


def problems_of_view(case, theirs, ours):
    a, b = shown(theirs), shown(ours)
    return [f"config view: kubectl has {difference(a, b)}"] if a != b and not case.differs_in_view else []


def judge(report, case, answers):
    theirs, ours, views = answers
    problems = problems_of_get(case, theirs, ours)
    details = [("kubectl", describe(theirs)), ("ocreg", describe(ours))]
    if views:
        problems += problems_of_view(case, *views)
    report.case(case.name, problems, details)
    if os.environ.get("OCREG_VERBOSE"):
        print(f"{case.name}: {details}")


def main():
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        world = worlds.World(pathlib.Path(folder))
        stage = Stage(world, pathlib.Path(folder), kubectl())
        wanted = [case for case in cases.every(world) if report.wanted(case.name)]
        with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
            for case, answers in zip(wanted, pool.map(stage.ask, wanted, range(len(wanted)))):
                judge(report, case, answers)
        world.close()
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
