# SPDX-License-Identifier: Apache-2.0
"""The fake cluster, with the script of these tests."""
import contextlib
import json
import pathlib
import subprocess
import sys

PROGRAM = pathlib.Path(__file__).resolve().parents[2] / "tools" / "fakecluster" / "ocreg-fakecluster"


class NotStarted(RuntimeError):
    pass


@contextlib.contextmanager
def running(folder, script=None, *arguments, stop=10):
    """What it says when it is ready. It ends when its input does."""
    if script is not None:
        (folder / "script.json").write_text(json.dumps(script))
        arguments = ("--script", folder / "script.json", *arguments)
    process = subprocess.Popen([sys.executable, PROGRAM, "--dir", folder, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        line = process.stdout.readline()
        if not line:
            raise NotStarted(f"{PROGRAM.name} did not start: exit status {process.wait(stop)}")
        yield json.loads(line)
    finally:
        process.stdin.close()
        try:
            process.wait(stop)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        finally:
            process.stdout.close()
