# SPDX-License-Identifier: Apache-2.0
"""What others can see of `ocreg` while it runs, and what it leaves behind when it is killed."""
import os
import pathlib
import resource
import signal
import subprocess
import time

import scripts

SECONDS = 20
PROCESS = ("cmdline", "environ")


def until(what, check):
    """Wait until it is so."""
    end = time.monotonic() + SECONDS
    while not check():
        if time.monotonic() > end:
            raise TimeoutError(f"{what} did not come")
        time.sleep(0.01)


def allow_cores():
    limit = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))


def start(theater, tool, args, **env):
    """A call that gets no answer, in the middle of it."""
    record = theater.safe / "requests"
    before = record.stat().st_size
    process = subprocess.Popen([tool, *args], cwd=theater.folder / "cwd", env=theater.environment(**env), stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=allow_cores)
    until("the request", lambda: scripts.STALLS.encode() in record.read_bytes()[before:])
    return process


def looks(theater, process, allowed=()):
    for name in PROCESS:
        yield from theater.search(name, pathlib.Path(f"/proc/{process.pid}/{name}").read_bytes(), allowed)
    for name, data in theater.files().items():
        if name.startswith(("home", "tmp")):
            yield from theater.search(name, data)


def killed(theater, tool, args, **env):
    """While it waits, and after it was killed."""
    process = start(theater, tool, args, **env)
    try:
        yield from looks(theater, process)
    finally:
        process.kill()
        out, err = process.communicate()
    yield from theater.search("stdout", out)
    yield from theater.search("stderr", err)
    for name, data in theater.files().items():
        if name.startswith(("home", "tmp")):
            yield from theater.search(f"{name}, after it was killed", data)


def cores(theater):
    return [path for path in (theater.folder / "cwd").iterdir() if path.name.startswith("core")]


def crash(theater, process):
    """Whether it leaves a core file."""
    process.send_signal(signal.SIGSEGV)
    process.communicate()
    found = cores(theater)
    for path in found:
        path.unlink()
    return bool(found)


def core_file(theater, tool):
    """None of ocreg; but of another program in its place, where the system makes any."""
    other = subprocess.Popen(["sleep", "60"], cwd=theater.folder / "cwd", preexec_fn=allow_cores)
    can = crash(theater, other)
    if crash(theater, start(theater, tool, ("get", "configmap", scripts.STALLS))):
        yield "there is a core file"
    elif not can:
        print("note: this system makes no core files, so that none was to be found", flush=True)


def ordinary_user(theater, tool):
    """Another program of the same user cannot read its memory or environment, even one that may look at others."""
    process = start(theater, tool, ("get", "configmap", scripts.STALLS))
    try:
        owner = os.stat(f"/proc/{process.pid}/environ")
        if (owner.st_uid, owner.st_mode & 0o77) != (0, 0):
            yield f"its environ is for {owner.st_uid} {oct(owner.st_mode)}"
    finally:
        process.kill()
        process.communicate()


WAITS = """\
#!/bin/sh
cp "$1" "$(dirname "$0")/edited"
echo $PPID >"$(dirname "$0")/edits"
exec sleep 60
"""


def edit_killed(theater, tool):
    """With the file of the editor still there."""
    ready = theater.safe / "edits"
    ready.unlink(missing_ok=True)
    process = subprocess.Popen([tool, "edit", "secret/data"], cwd=theater.folder / "cwd", stdin=subprocess.DEVNULL,
                               env=theater.environment(EDITOR=theater.write("waits", WAITS, 0o700)), stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, start_new_session=True)
    try:
        until("the editor", lambda: ready.exists() and ready.read_text().endswith("\n"))
        yield from looks(theater, process)
        if "<redacted>" not in (theater.safe / "edited").read_text():
            yield "the editor has another object"
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
    for name, data in theater.files().items():
        if name.startswith(("home", "tmp")):
            yield from theater.search(f"{name}, after it was killed", data)


CALLS = {
    "by a kubeconfig": (),
    "by a token among the arguments": ("--context", "second", "--token", "@"),
    "by a token among the arguments, joined": ("--context", "second", "--token=@"),
    "by the file of a token": ("--context", "file"),
    "by a password": ("--context", "basic"),
    "by a key": ("--context", "key"),
    "by a key that is locked": ("--context", "locked", "--client-key-passphrase-file", "PASSPHRASE"),
    "by a plugin": ("--context", "plugin-good"),
    "through a proxy": ("--context", "proxied"),
}
SENT = {
    "a secret by --set": ("patch", "configmap", scripts.STALLS, "--set", "data.a=@", "--force"),
    "a secret by -p": ("patch", "configmap", scripts.STALLS, "-p", '{"data":{"a":"@"}}', "--force"),
}


def cases(theater, tool):
    text = theater.text("token")
    for name, args in CALLS.items():
        args = [arg.replace("@", text).replace("PASSPHRASE", str(theater.safe / "passphrase")) for arg in args]
        yield f"while it runs, {name}", lambda args=args: killed(theater, tool, ["get", "configmap", scripts.STALLS, *args])
    for name, args in SENT.items():
        args = [arg.replace("@", theater.text("typed")) for arg in args]
        yield f"while it runs, {name}", lambda args=args: killed(theater, tool, args)
    yield "while it runs, for others", lambda: ordinary_user(theater, tool)
    yield "while an editor runs", lambda: edit_killed(theater, tool)
    yield "when it crashes", lambda: core_file(theater, tool)
