#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/cluster/restart.py: the API server is killed and started again, twice, under a watch and edits; nothing is lost and nothing told twice.

On a cluster of its own, which is gone afterwards. `survive` does the watching, editing and judging.
"""
import json
import os
import pathlib
import select
import signal
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
import server

BUILD = pathlib.Path(os.environ.get("OCREG_BUILD", server.HERE.parent.parent / "build"))
KILLS = 2
CHANGES = 30  # that must be acknowledged between two kills
PATIENCE = 60  # seconds for them


def wait_for_changes(program, seen, more):
    """Until so many more were acknowledged; how many it were."""
    deadline = time.monotonic() + PATIENCE
    target = seen + more
    while seen < target:
        if not select.select([program.stdout], [], [], max(0, deadline - time.monotonic()))[0]:
            raise RuntimeError(f"no change in {PATIENCE} s after {seen}")
        line = program.stdout.readline()
        if not line:
            raise RuntimeError("survive ended")
        seen = int(line)
    return seen


def restart(where):
    """Kill it, and start it as it was, on the same port, with what etcd kept."""
    etcd, api = json.loads((where / server.RECORD).read_text())
    os.kill(api["pid"], signal.SIGKILL)
    os.waitpid(api["pid"], 0)  # only then is the port free
    process = server.spawn(where, "kube-apiserver", api["argv"])
    (where / server.RECORD).write_text(json.dumps([etcd, {"pid": process.pid, "argv": process.args}]))
    return process


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    programs = subprocess.run([server.HERE / "build"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    with tempfile.TemporaryDirectory(prefix="ocreg-restart-") as name:
        where = pathlib.Path(name) / "cluster"
        server.up(pathlib.Path(programs), where)
        program = subprocess.Popen([BUILD / "tests/cluster/survive"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
                                   env={**os.environ, "OCREG_CLUSTER": str(where)})
        running = []  # kept, so that nobody else waits for them
        try:
            seen = wait_for_changes(program, 0, CHANGES)
            for _ in range(KILLS):
                running.append(restart(where))
                seen = wait_for_changes(program, seen, CHANGES)
            rest = program.communicate(timeout=PATIENCE)[0]
        finally:
            if program.poll() is None:
                program.kill()
            server.down(where)
    print(f"{seen} changes under {KILLS} kills")
    print(rest.rstrip().splitlines()[-1])
    return int(program.returncode != 0)


if __name__ == "__main__":
    sys.exit(main())
