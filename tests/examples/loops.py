#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/examples/loops.py: the examples of programs that wait for several things at once do their task on the API server, without a
thread of the library's."""
import os
import pathlib
import shlex
import signal
import subprocess
import sys
import threading

sys.dont_write_bytecode = True
import languages

ROOT = pathlib.Path(__file__).resolve().parents[2]
LONG = 60  # seconds


def has(package, env):
    return not package or subprocess.run(["pkg-config", "--exists", package], env=env).returncode == 0


def build_c(path, work, env, package=""):
    program = work / f"{path.name}-c"
    flags = languages.run(["pkg-config", "--cflags", "--libs", "libocreg", *([package] if package else [])], env).split()
    languages.run(["cc", "-std=gnu11", "-Wall", "-Wextra", "-Werror", f"{path}.c", "-o", program, *flags], env)
    return [program]


def read_all(argv, env):
    """Several clusters, of which one is not there."""
    cluster = pathlib.Path(env["OCREG_CLUSTER"])
    there = [cluster / name for name in ("admin.kubeconfig", "viewer.kubeconfig", "admin-cert.kubeconfig")]
    for more, status in (((), 0), (("/nowhere/kubeconfig",), 1)):
        done = subprocess.run([*argv, "--check", *there, *more], env=env, capture_output=True, text=True, timeout=LONG)
        want = sorted([*(f"{path}: Removed" for path in there), "threads: 1"])
        if done.returncode != status or sorted(done.stdout.splitlines()) != want or (more and more[0] not in done.stderr):
            return f"exit status {done.returncode}, not {status}; it printed\n{done.stdout}{done.stderr}"
    return None


def count_threads(process):
    return len(os.listdir(f"/proc/{process.pid}/task"))


def watch_with(process, env):
    """What it prints as the state changes; then it is interrupted."""
    for state in ("Removed", "Unmanaged", "Managed"):
        if state != "Removed":
            languages.reset(env, [f"spec.managementState={state}", "spec.storage.emptyDir={}"])
        line = process.stdout.readline()
        if line != f"{state}\n":
            return f"it printed {line!r}, not {state}"
        if process.args[0].name.endswith("-c") and count_threads(process) != 1:
            return f"it has {count_threads(process)} threads"
    process.send_signal(signal.SIGINT)
    rest = process.stdout.read()
    status = process.wait(LONG)
    return f"interrupted, it printed {rest!r}, and its exit status is {status}" if rest or status else None


def watch(argv, env):
    with subprocess.Popen(argv, env=env, stdout=subprocess.PIPE, text=True) as process:
        timer = threading.Timer(LONG, process.kill)
        timer.start()
        try:
            return watch_with(process, env)
        finally:
            timer.cancel()
            process.kill()


ROWS = (  # example, its language, what its build needs beside the library, what it does
    ("loop-poll", "C", "", read_all),
    ("loop-asyncio", "Python", "", read_all),
    ("loop-sd-event", "C", "libsystemd", watch),
    ("loop-libuv", "C", "libuv", watch),
    ("watch-context", "Go", "", watch),
)


def run_row(example, language, package, does, work, env):
    path = ROOT / "examples" / example
    try:
        argv = build_c(path, work, env, package) if language == "C" else languages.ALL[language](path, work, env)
        languages.reset(env)
        return does(argv, env)
    except (RuntimeError, subprocess.TimeoutExpired) as error:
        return error


def main():
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    work = pathlib.Path(os.environ["OCREG_BUILD"]) / "examples"
    env = languages.environment(work)
    for example, language, package, does in ROWS:
        if os.environ.get("OCREG_ONLY", "") not in example:
            continue
        if not has(package, env):
            print(f"SKIPPED: {example}: {shlex.quote(package)} is not there")
            counts["skipped"] += 1
            continue
        wrong = run_row(example, language, package, does, work, env)
        counts["failed" if wrong else "passed"] += 1
        if wrong:
            print(f"FAIL: {example}: {wrong}")
    print("{passed} passed, {failed} failed, {skipped} skipped".format(**counts))
    return int(counts["failed"] > 0)


if __name__ == "__main__":
    sys.exit(main())
