#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/cluster/waiting.py [NAME...]: `ocreg wait` while the operator is played on a real API server.

It ends when what is waited for has come and not before; where that does not come, it says at its end what was missing. OCREG_BUILD
names the build folder, OCREG_ONLY or NAME picks the rows with that in their name. The last line is `N passed, N failed`.
"""
import collections
import concurrent.futures
import json
import os
import socket
import struct
import subprocess
import sys
import threading
import time
import urllib.parse

sys.dont_write_bytecode = True
import restart
import server
from api import Api
from player import objects, world
from player.stage import conditions_of
from theatre import BUILD, OCREG, PATIENCE, Wrong, main, same

SPEED = 10  # slow enough for a wait that ends too early to be seen
SHORT = "700ms"  # for what does not come
BEFORE, DURING, AFTER = "before", "during", "after"  # the change, the steps, the end of a recording
TIMEOUT = 5  # exit status
WATCHED = ("configs", "imagepruners", "deployments", "services", "routes", "persistentvolumeclaims", "clusteroperators")

# argv: the words after `ocreg wait`; shows: the reason of Available when it has ended; says: what it says was missing, if it fails.
Wait = collections.namedtuple("Wait", "when argv shows says", defaults=("", ()))

WAITS = {
    "removed-to-managed-emptydir": (
        Wait(DURING, "config", "Ready"),
        Wait(AFTER, "config", "Ready"),
        Wait(DURING, "--for=ready --for=condition=available=true --for=condition=Degraded=False", "Ready"),
        Wait(BEFORE, "config --for=condition=Progressing"),
        Wait(BEFORE, "config/cluster clusteroperator/image-registry deployment/image-registry service/image-registry", "Ready"),
        Wait(AFTER, "config --for=condition=StorageTagged", says=("condition StorageTagged is not set",)),
    ),
    "default-route": (
        Wait(BEFORE, "route/default-route config", "Ready"),
        Wait(AFTER, "route/default-route --for=condition=Admitted", "Ready"),
    ),
    "emptydir-two-replicas": (
        Wait(BEFORE, "config --for=status.readyReplicas=2", "Ready"),
        Wait(BEFORE, "deployment image-registry --for=jsonpath={.status.availableReplicas}=2"),
        Wait(AFTER, "config --for=spec.replicas=3", says=("spec.replicas is 2",)),
    ),
    "pvc-default-claim": (
        Wait(BEFORE, "pvc/image-registry-storage --for=create"),
        Wait(DURING, "config --for=jsonpath={.status.storage.pvc.claim}=image-registry-storage"),
        Wait(AFTER, "pvc/image-registry-storage",
             says=("openshift-image-registry/image-registry-storage", "status.phase is Pending")),
    ),
    "managed-pvc-then-removed": (
        Wait(BEFORE, "pvc/image-registry-storage deployment/image-registry --for=delete"),
        Wait(DURING, "config", "Removed"),
        Wait(AFTER, "clusteroperator", "Removed"),
    ),
    "own-pvc-unmanaged-then-removed": (
        Wait(AFTER, "pvc/mine --for=delete", says=("it is still there",)),
    ),
    "switch-adds-second": (
        Wait(AFTER, "config --for=condition=Available", "Ready"),
        Wait(AFTER, "config",
             says=("condition Progressing is True, Error: Unable to apply resources: ", "exactly one storage type")),
    ),
    "managed-no-storage": (
        Wait(BEFORE, "config --for=condition=Degraded", "StorageNotConfigured"),
        Wait(DURING, "config --timeout 3s",
             says=("condition Degraded is True, StorageNotConfigured: Error: storage backend not configured",)),
        Wait(AFTER, "clusteroperator",
             says=("condition Degraded is True, StorageNotConfigured: ", "storage backend not configured")),
        Wait(AFTER, "deployment/image-registry", says=("it is not there",)),
        Wait(AFTER, "config/cluster service/image-registry --for=ready", says=("condition Degraded is True", "it is not there")),
    ),
    "pvc-claim-missing": (
        Wait(DURING, "config --timeout 3s",
             says=("condition Progressing is True, Error: ", 'persistentvolumeclaims "nope" not found')),
    ),
    "s3-cloudfront-bad-duration": (
        Wait(AFTER, "config", says=("status.observedGeneration is 2, metadata.generation 3",)),
        Wait(AFTER, "config --for=condition=Available", says=("status.observedGeneration is 2, metadata.generation 3",)),
        Wait(AFTER, "config --for=status.readyReplicas=0", says=("status.observedGeneration is 2, metadata.generation 3",)),
        Wait(AFTER, "config --for=spec.managementState=Managed", "Removed"),
    ),
    "rollout-stuck": (
        Wait(AFTER, "config", says=("condition Progressing is True, DeploymentNotCompleted: The deployment has not completed",)),
        Wait(AFTER, "deployment/image-registry", says=("of 1 pods 1 are new and 0 available",)),
    ),
    "route-not-admitted": (
        Wait(AFTER, "route/r", says=("condition Admitted is False, HostAlreadyClaimed",)),
        Wait(AFTER, "config", says=("condition Degraded is True, RouteDegraded",)),
    ),
    "pruner-suspend": (
        Wait(BEFORE, "pruner --for=condition=Scheduled=False"),
        Wait(AFTER, "pruner"),
    ),
    "pruner-bad-schedule": (
        Wait(AFTER, "pruner", says=("condition Degraded is True, SyncError: Error: ", "expected exactly 5 fields")),
        Wait(AFTER, "clusteroperator", says=("condition Degraded is True, ImagePrunerSyncError::Removed",)),
    ),
}


def begin(theatre, argv):
    argv = argv.split()
    if "--timeout" not in argv:
        argv += ["--timeout", f"{PATIENCE}s"]
    return subprocess.Popen([OCREG, "wait", "--kubeconfig", theatre.kubeconfig, *argv], stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def end(process):
    """Its output and complaints."""
    try:
        return process.communicate(timeout=PATIENCE + 10)
    finally:
        process.kill()


def run(theatre, wait):
    """What became of it, and the Config right after."""
    process = begin(theatre, wait.argv + (f" --timeout {SHORT}" if wait.says and "--timeout" not in wait.argv else ""))
    _, errors = end(process)
    return process.returncode, errors, world.ask(Api(theatre.kubeconfig), "GET", world.CONFIG)


def subjects_of(wait):
    """How many objects it is about, each of which it watches."""
    return max(1, sum("/" in word for word in wait.argv.split() if not word.startswith("-")))


def watches_of(theatre):
    """How many watches of these kinds the API server has."""
    lines = theatre.get("/metrics").splitlines()
    return sum(float(line.rpartition(" ")[2]) for line in lines if line.startswith("apiserver_longrunning_requests{")
               and 'verb="WATCH"' in line and any(f'resource="{plural}"' in line for plural in WATCHED))


def until_watched(theatre, before, more):
    """Go on when the API server has so many more watches; some time later if another program left one meanwhile."""
    deadline = time.monotonic() + PATIENCE / 4
    while watches_of(theatre) < before + more and time.monotonic() < deadline:
        time.sleep(0.02)


def judge(wait, status, errors, config):
    if wait.says:
        same(f"the exit status, with {errors!r}", status, TIMEOUT)
        same(f"what {errors!r} does not say", [text for text in wait.says if text not in errors], [])
        return
    same(f"the exit status, with {errors!r}", status, 0)
    if wait.shows:
        same("the reason of Available", conditions_of(config["status"])["Available"][1], wait.shows)


def play(theatre, name, waits):
    """All waits of a recording, each begun when it says; (wait, what was wrong with it or "")."""
    theatre.stop_player()
    theatre.begin(speed=SPEED)
    *first, last = theatre.book.way_to(name)
    world.make(theatre.api, last.around)
    for course in first:
        theatre.change(course)
        theatre.told("ended", course=course.name)
    with concurrent.futures.ThreadPoolExecutor(len(waits)) as pool:
        def start(when):
            return {wait: pool.submit(run, theatre, wait) for wait in waits if wait.when == when}
        watches = watches_of(theatre)
        runs = start(BEFORE)
        until_watched(theatre, watches, sum(map(subjects_of, runs)))
        theatre.change(last)
        theatre.told("change", course=last.name)
        runs |= start(DURING)
        theatre.told("ended", course=last.name)
        runs |= start(AFTER)
        return [(wait, problem(wait, future)) for wait, future in runs.items()]


def problem(wait, future):
    try:
        judge(wait, *future.result())
        return ""
    except (Wrong, world.Failed, OSError, subprocess.SubprocessError) as error:
        return str(error)


def waits_for_a_config_that_is_not_there(theatre):
    theatre.begin()
    world.delete(theatre.api, world.CONFIG)
    watches = watches_of(theatre)
    process = begin(theatre, "config")
    until_watched(theatre, watches, 1)
    theatre.begin()
    _, errors = end(process)
    same(f"the exit status, with {errors!r}", process.returncode, 0)


def says_that_there_is_no_config(theatre):
    theatre.begin()
    world.delete(theatre.api, world.CONFIG)
    process = begin(theatre, f"config --timeout {SHORT}")
    _, errors = end(process)
    same(f"the exit status, with {errors!r}", (process.returncode, "it is not there" in errors), (TIMEOUT, True))


def is_not_taken_in_by_another_object(theatre):
    """A Config that was made anew has a generation of its own."""
    theatre.begin()
    theatre.change(theatre.book.courses["managed-no-storage"])
    theatre.told("ended")
    process = begin(theatre, "config")
    theatre.begin()
    _, errors = end(process)
    same(f"the exit status, with {errors!r}", process.returncode, 0)
    same("the reason of Available", conditions_of(theatre.get(world.CONFIG)["status"])["Available"][1], "Removed")


def outlives_the_server(theatre):
    """The API server is killed and started again under a wait; what came after that is what counts."""
    theatre.begin()
    watches = watches_of(theatre)
    process = begin(theatre, "config/cluster deployment/image-registry")
    until_watched(theatre, watches, 2)
    running = restart.restart(theatre.where)
    if not server.wait_until_ready(theatre.where, [running]):
        raise Wrong("the API server did not come back")
    theatre.change(theatre.book.courses["removed-to-managed-emptydir"])
    theatre.told("ended")
    _, errors = end(process)
    same(f"the exit status, with {errors!r}", process.returncode, 0)
    same("the Deployment is there", theatre.get(f"{objects.DEPLOYMENTS}/image-registry") is not None, True)


class Rough:
    """A way to the API server on which the first connections are reset before TLS has begun."""

    def __init__(self, theatre, resets):
        config = json.loads(theatre.kubeconfig.read_text())
        cluster = config["clusters"][0]["cluster"]
        self.far, self.resets = urllib.parse.urlsplit(cluster["server"]), resets
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        cluster["server"] = f"https://127.0.0.1:{self.socket.getsockname()[1]}"
        self.kubeconfig = theatre.where / "rough.kubeconfig"
        self.kubeconfig.touch(mode=0o600)
        self.kubeconfig.write_text(json.dumps(config))
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            near, _ = self.socket.accept()
            if self.resets > 0:
                self.resets -= 1
                near.recv(65536)
                near.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                near.close()
                continue
            far = socket.create_connection((self.far.hostname, self.far.port))
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=self.pump, args=(one, other), daemon=True).start()

    def pump(self, one, other):
        try:
            while data := one.recv(65536):
                other.sendall(data)
            other.shutdown(socket.SHUT_WR)
        except OSError:
            pass


def outlives_resets_from_the_first_on(theatre):
    """More of them than one request survives."""
    theatre.begin()
    rough = Rough(theatre, resets=6)
    process = begin(theatre, f"config --kubeconfig {rough.kubeconfig}")
    _, errors = end(process)
    same(f"the exit status, with {errors!r}", process.returncode, 0)
    same("resets that did not come", rough.resets, 0)


BEHAVIOUR = (waits_for_a_config_that_is_not_there, says_that_there_is_no_config, is_not_taken_in_by_another_object,
             outlives_the_server, outlives_resets_from_the_first_on)
PROGRAM = ("test_several", "test_degraded", "test_loop")  # of test-wait.c


def run_function(theatre, name):
    """A function of test-wait, which tells by its last line and exit status."""
    theatre.stop_player()
    theatre.begin(speed=SPEED)
    done = subprocess.run([BUILD / "tests" / "cluster" / "test-wait", name], capture_output=True, text=True, timeout=3 * PATIENCE,
                          env={**os.environ, "OCREG_CLUSTER": str(theatre.where)})
    if done.returncode or "0 failed" not in done.stdout or done.stdout.startswith("0 passed"):
        raise Wrong(f"exit status {done.returncode}: {done.stderr.strip()} {done.stdout.strip()}")


class Group:
    """The waits of one recording, which is played when the first of them is asked for."""

    def __init__(self, name):
        self.name, self.results = name, None

    def check(self, theatre, wait):
        if self.results is None:
            self.results = dict.fromkeys(WAITS[self.name], "the recording was not played to its end")
            self.results |= dict(play(theatre, self.name, WAITS[self.name]))
        if self.results[wait]:
            raise Wrong(self.results[wait])


def rows(_):
    for name, waits in WAITS.items():
        group = Group(name)
        for wait in waits:
            yield f"{name} {wait.when}: {wait.argv}", lambda theatre, group=group, wait=wait: group.check(theatre, wait)
    for name in PROGRAM:
        yield f"c {name}", lambda theatre, name=name: run_function(theatre, name)
    for function in BEHAVIOUR:
        yield function.__name__.replace("_", "-"), function


if __name__ == "__main__":
    sys.exit(main(rows, {}))
