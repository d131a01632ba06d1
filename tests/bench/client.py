# SPDX-License-Identifier: Apache-2.0
"""What the client costs, beside libcurl alone and beside client-go. All of them ask one server that has its answers ready."""
import os
import resource
import subprocess

from figures import BUILD, HERE, OCREG, PROGRAMS, Figure, measure, output

GO = BUILD / "clientgo"
CLUSTERS = 500
CLIENTS = 200
EVENTS = 10000
TURNS = 8
STARTS = 40


BUILD_GO = ["go", "build", "-C", HERE / "clientgo", "-o", f"{GO}/", "./..."]


class Server:
    """clientgo/server, as long as the `with`: `dir` is what the programs want to be told."""

    def __init__(self, clusters=1, events=EVENTS):
        self.dir = BUILD / "server"
        self.argv = [GO / "server", "-clusters", str(clusters), "-events", str(events), HERE, self.dir]

    def __enter__(self):
        self.dir.mkdir(parents=True, exist_ok=True)
        self.process = subprocess.Popen(self.argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self.process.stdout.readline() != "ready\n":
            raise RuntimeError("the server does not start")
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()

    def seen(self):
        """How many connections there were, when the last one was opened and when the last request came."""
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return tuple(map(int, self.process.stdout.readline().split()))

    @property
    def env(self):
        return {**os.environ, "KUBECONFIG": str(self.dir / "kubeconfig")}

    def ours(self, verb, n):
        return [PROGRAMS / "client", self.dir, verb, n]

    def bare(self, verb, n, *more):
        return [PROGRAMS / "bare", self.dir, verb, n, *more]

    def client_go(self, verb, n):
        return [GO / "client", self.dir, verb, n]


def compare(verb, n, limit=None, **server):
    """The processor's time of N calls in a process of its own, start and all; the start is what one GET takes."""
    with Server(**server) as s:
        ours, bare, scan, other, start = measure(
            s.ours(verb, n), s.bare(verb, n), s.bare(verb, n, "json"), s.client_go(verb, n), s.ours("get", 1), rounds=TURNS)
    yield Figure(f"{verb}-cpu/libcurl", ours.cpu / bare.cpu, 1.25, limit)
    yield Figure(f"{verb}-cpu/libcurl-and-yajl", ours.cpu / scan.cpu)
    yield Figure(f"{verb}-cpu/client-go", ours.cpu / other.cpu, 0.25)
    yield Figure(f"{verb}-cpu-us", ours.cpu / n * 1000)
    yield Figure(f"{verb}-start-ms", start.cpu)


def get(_):
    with Server() as s:
        output(*s.ours("get", 1000))
        yield Figure("get-connections", s.seen()[0], 1)
    yield from compare("get", 3000)


def patch(_):
    yield from compare("patch", 3000)


def listing(_):
    yield from compare("list-configmaps", 50)
    yield from compare("list-routes", 50)


def watch(_):
    yield from compare("watch", EVENTS)


def start(server, *argv):
    """Milliseconds from the moment that a program begins until the server sees its connection, and its request."""
    process = subprocess.Popen([str(word) for word in (PROGRAMS / "stamp", *argv)], stdout=subprocess.PIPE, env=server.env)
    begin = int(process.stdout.readline())
    process.stdout.read()
    if process.wait():
        raise RuntimeError(f"{argv[0]} failed")
    _, connected, requested = server.seen()
    return (connected - begin) / 1e6, (requested - begin) / 1e6


def first(_):
    """On the wall's clock, since that is what a person waits for; the least of many, since others may have the processor."""
    programs = {"ocreg": [OCREG, "get"]}
    with Server() as s:
        programs["libcurl"] = s.bare("get", 1)
        for name, argv in programs.items():
            connected, requested = map(min, zip(*(start(s, *argv) for _ in range(STARTS))))
            goal = 10 if name == "ocreg" else None
            yield Figure(f"first-connection-{name}-ms", connected)
            yield Figure(f"first-request-{name}-ms", requested, goal)


def idle(_):
    with Server() as s:
        yield Figure("idle-client-KiB", float(output(*s.ours("idle", CLIENTS))), 150)
        yield Figure("idle-libcurl-KiB", float(output(*s.bare("idle", CLIENTS))))


def fleet(_):
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    programs = {"curl": [PROGRAMS / "fleet-bare"], "client-go": [GO / "client"], "ocreg": [PROGRAMS / "fleet"]}
    with Server(clusters=CLUSTERS) as s:
        known = {name: argv for name, argv in programs.items() if argv[0].exists()}
        rest = {"client-go": ["fleet"]}
        runs = dict(zip(known, measure(*([*argv, s.dir, *rest.get(name, []), 1] for name, argv in known.items()), rounds=TURNS)))
    if "ocreg" in runs:
        yield Figure("fleet-cpu/curl-multi", runs["ocreg"].cpu / runs["curl"].cpu, 1.2)
        yield Figure("fleet-memory/client-go", runs["ocreg"].memory / runs["client-go"].memory, 1 / 3)
    for name, run in runs.items():
        yield Figure(f"fleet-{name}-cpu-ms", run.cpu)
        yield Figure(f"fleet-{name}-MiB", run.memory)


GROUPS = {"get": get, "patch": patch, "list": listing, "watch": watch, "first": first, "idle": idle, "fleet": fleet}
