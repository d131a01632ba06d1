# SPDX-License-Identifier: Apache-2.0
"""What the client costs, beside libcurl alone and beside client-go. All of them ask one server that has its answers ready."""
import os
import resource
import subprocess
import typing

from figures import BUILD, HERE, OCREG, PROGRAMS, Figure, measure, output

GO = BUILD / "clientgo"
BUILD_GO = ["go", "build", "-C", HERE / "clientgo", "-o", f"{GO}/", "./..."]


class Counts(typing.NamedTuple):
    """How much of everything."""
    turns: int = 8
    calls: int = 3000
    lists: int = 50
    events: int = 10000
    starts: int = 40
    clients: int = 200
    clusters: int = 500
    at_once: int = 32


counts = Counts()


class Server:
    """clientgo/server, as long as the `with`: `dir` is what the programs want to be told."""

    def __init__(self, clusters=1):
        self.dir = BUILD / "server"
        self.argv = [GO / "server", "-clusters", str(clusters), "-events", str(counts.events), HERE, self.dir]

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


def compare(verb, n, over_curl, over_scan, over_go=None):
    """The processor's time of N calls in a process of its own, start and all; the start is what one GET takes.

    libcurl alone drops what comes; as soon as anybody looks at it, it has to be read, and yajl's is the scan that the library
    stands on. The goal is the same for both; what --check holds them to is given."""
    with Server() as s:
        ours, bare, scan, other, one = measure(
            s.ours(verb, n), s.bare(verb, n), s.bare(verb, n, "json"), s.client_go(verb, n), s.ours("get", 1), rounds=counts.turns)
    yield Figure(f"{verb}-cpu/libcurl", ours.cpu / bare.cpu, 1.25, over_curl)
    yield Figure(f"{verb}-cpu/libcurl-and-yajl", ours.cpu / scan.cpu, 1.25, over_scan)
    yield Figure(f"{verb}-cpu/client-go", ours.cpu / other.cpu, 0.25, over_go)
    yield Figure(f"{verb}-cpu-us", ours.cpu / n * 1000)
    yield Figure(f"{verb}-start-ms", one.cpu)


def get(_):
    with Server() as s:
        output(*s.ours("get", counts.calls))
        yield Figure("get-connections", s.seen()[0], 1)
    yield from compare("get", counts.calls, 1.6, 1.4, 0.33)


def patch(_):
    yield from compare("patch", counts.calls, 1.6, 1.4, 0.33)


def listing(_):
    yield from compare("list-configmaps", counts.lists, 6, 2.4)
    yield from compare("list-routes", counts.lists, 8, 2.6)


def watch(_):
    yield from compare("watch", counts.events, 4, 1.6)


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
            connected, requested = map(min, zip(*(start(s, *argv) for _ in range(counts.starts))))
            goal = 10 if name == "ocreg" else None
            yield Figure(f"first-connection-{name}-ms", connected)
            yield Figure(f"first-request-{name}-ms", requested, goal)


def idle(_):
    with Server() as s:
        yield Figure("idle-client-KiB", float(output(*s.ours("idle", counts.clients))), 150)
        yield Figure("idle-libcurl-KiB", float(output(*s.bare("idle", counts.clients))))


def fleet(_):
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    with Server(clusters=counts.clusters) as s:
        programs = {"ocreg": [PROGRAMS / "fleet", s.dir], "curl": [PROGRAMS / "fleet-bare", s.dir],
                    "client-go": [GO / "client", s.dir, "fleet"]}
        runs = dict(zip(programs, measure(*([*argv, counts.at_once] for argv in programs.values()), rounds=counts.turns)))
        yield Figure("fleet-clusters-not-read", counts.clusters * (3 * counts.turns) - s.seen()[0], 0)
    yield Figure("fleet-cpu/curl-multi", runs["ocreg"].cpu / runs["curl"].cpu, 1.2, 1.3)
    yield Figure("fleet-memory/client-go", runs["ocreg"].memory / runs["client-go"].memory, 1 / 3, 0.45)
    for name, run in runs.items():
        yield Figure(f"fleet-{name}-cpu-ms", run.cpu)
        yield Figure(f"fleet-{name}-MiB", run.memory)


GROUPS = {"get": get, "patch": patch, "list": listing, "watch": watch, "first": first, "idle": idle, "fleet": fleet}
