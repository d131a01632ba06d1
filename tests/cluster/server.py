# SPDX-License-Identifier: Apache-2.0
"""Start and stop the two processes of a test cluster. Its folder says which they are, and `down` stops only those."""
import json
import os
import pathlib
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time

import certs
import kubeconfigs
import seed
from api import Api

HERE = pathlib.Path(__file__).resolve().parent
DEFAULT = HERE.parent.parent / "build" / "cluster"
RECORD = "processes.json"
ATTEMPTS = 3  # a free port can be taken between finding and using it
READY_SECONDS = 90
STOP_SECONDS = 10


def say(text):
    print(f"tests/cluster: {text}", file=sys.stderr, flush=True)


def free_ports(n):
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(n)]
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


def etcd_argv(programs, where, client, peer):
    url, peer_url = f"http://127.0.0.1:{client}", f"http://127.0.0.1:{peer}"
    return [str(programs / "etcd"), f"--data-dir={where}/etcd", "--unsafe-no-fsync",
            f"--listen-client-urls={url}", f"--advertise-client-urls={url}",
            f"--listen-peer-urls={peer_url}", f"--initial-advertise-peer-urls={peer_url}",
            f"--initial-cluster=default={peer_url}"]


def apiserver_argv(programs, where, client, port):
    return [str(programs / "kube-apiserver"), f"--etcd-servers=http://127.0.0.1:{client}",
            "--bind-address=127.0.0.1", "--advertise-address=127.0.0.1", f"--secure-port={port}",
            f"--tls-cert-file={where}/server.crt", f"--tls-private-key-file={where}/server.key",
            f"--client-ca-file={where}/ca.crt", f"--token-auth-file={where}/tokens.csv", "--authorization-mode=RBAC",
            "--service-account-issuer=https://test", f"--service-account-key-file={where}/service-account.key",
            f"--service-account-signing-key-file={where}/service-account.key",
            "--service-cluster-ip-range=10.0.0.0/24", "--disable-admission-plugins=ServiceAccount",
            "--endpoint-reconciler-type=none", "--allow-privileged=true"]


def spawn(where, name, argv):
    """In a session of its own, so that Ctrl-C reaches whoever started it and not the server."""
    with open(where / f"{name}.log", "wb") as log:
        return subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
                                start_new_session=True)


def record(where, processes):
    part = where / f".{RECORD}.part"
    part.write_text(json.dumps([{"pid": p.pid, "argv": p.args} for p in processes]))
    os.replace(part, where / RECORD)


def recorded(where):
    """The recorded processes that still are what was recorded: a pid may have gone to somebody else."""
    try:
        entries = json.loads((where / RECORD).read_text())
    except FileNotFoundError:
        return []
    return [entry["pid"] for entry in entries if command_line(entry["pid"]) == entry["argv"]]


def command_line(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0")[:-1]
    except (FileNotFoundError, ProcessLookupError):
        return None


def stop(where):
    """Without ceremony: the data goes too, and an API server that lost its etcd takes long to end by itself."""
    pids = recorded(where)
    for pid in pids:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    deadline = time.monotonic() + STOP_SECONDS
    while any(map(command_line, pids)) and time.monotonic() < deadline:  # a zombie's command line is empty
        time.sleep(0.02)


def is_ours(where):
    return not where.exists() or (where / RECORD).exists() or not any(where.iterdir())


def down(where):
    if not is_ours(where):
        raise RuntimeError(f"{where} is not the folder of a test cluster; nothing was removed")
    stop(where)
    shutil.rmtree(where, ignore_errors=True)


def healthy(where):
    """Whether a whole cluster, seeded, is running there already."""
    if len(recorded(where)) != 2 or not (where / "seeded").exists():
        return False
    try:
        return Api(where / "admin.kubeconfig").request("GET", "/readyz").status == 200
    except OSError:
        return False


def wait_until_ready(where, processes):
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline:
        for process in processes:
            if process.poll() is not None:
                return False
        try:
            if Api(where / "admin.kubeconfig").request("GET", "/readyz").status == 200:
                return True
        except OSError:
            pass
        time.sleep(0.1)
    return False


def start(programs, where, tokens):
    """Both processes, ready, or None."""
    shutil.rmtree(where / "etcd", ignore_errors=True)
    client, peer, port = free_ports(3)
    kubeconfigs.write_all(where, f"https://127.0.0.1:{port}", tokens)
    processes = []
    for name, argv in (("etcd", etcd_argv(programs, where, client, peer)),
                       ("kube-apiserver", apiserver_argv(programs, where, client, port))):
        processes.append(spawn(where, name, argv))
        record(where, processes)
    return processes if wait_until_ready(where, processes) else None


def log_tail(where, lines=8):
    text = "".join(f"--- {name}.log\n" + "".join((where / f"{name}.log").read_text(errors="replace")
                                                 .splitlines(keepends=True)[-lines:])
                   for name in ("etcd", "kube-apiserver") if (where / f"{name}.log").exists())
    return text.rstrip()


def start_somehow(programs, where, tokens):
    for _ in range(ATTEMPTS):
        processes = start(programs, where, tokens)
        if processes:
            return
        say("the servers did not become ready:\n" + log_tail(where))
        stop(where)
    raise RuntimeError(f"the servers did not become ready in {ATTEMPTS} attempts")


def up(programs, where):
    """A running, seeded cluster in the folder; the one that runs there already, if it is well."""
    if healthy(where):
        say(f"already running in {where}")
        return
    began = time.monotonic()
    down(where)
    where.mkdir(parents=True, mode=0o700)
    record(where, [])
    tokens = {"admin": secrets.token_hex(16), "viewer": secrets.token_hex(16)}
    try:
        certs.make_all(where)
        kubeconfigs.write_private(where / "tokens.csv", f'{tokens["admin"]},admin,1,"system:masters"\n'
                                                        f'{tokens["viewer"]},viewer,2\n')
        start_somehow(programs, where, tokens)
        seed.seed(Api(where / "admin.kubeconfig"))
    except BaseException:
        stop(where)
        raise
    (where / "seeded").touch()
    say(f"ready after {time.monotonic() - began:.1f} s; stop it with tests/cluster/down {where}")
