#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/cluster/playing.py [NAME...]: the player plays every recording on a real API server, and what a watch of the library saw is what was recorded.

Each recording starts from a new Config; its changes are made by `ocreg patch`, and two `ocreg get --watch` run all the time. What they saw is
compared step by step, and what is on the server in the end with the record. Then the player's own behaviour: what it refuses, that it
goes on where another one stopped, and that it gives way to other writers. On a cluster of its own, which is gone afterwards.
OCREG_BUILD names the build folder, OCREG_ONLY or NAME picks the rows with that in their name. The last line is `N passed, N failed`.
"""
import json
import os
import pathlib
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True
import server
from api import Api
from player import objects, world
from player.courses import START_PRUNER, START_SPEC, Book
from player.player import plain
from player.stage import conditions_of

from mergepatch import between

OCREG = pathlib.Path(os.environ.get("OCREG_BUILD", server.HERE.parent.parent / "build")).resolve() / "tools" / "ocreg"
SPEED = 100
PATIENCE = 20  # seconds for anything that the player or a watch has to tell
UNPLAYABLE = {}  # name: why it cannot be played
OWN = ("AsExpected",)


class Wrong(Exception):
    """Something is not as recorded."""


def same(what, found, wanted):
    if found != wanted:
        raise Wrong(f"{what}: {json.dumps(found, sort_keys=True)}, not {json.dumps(wanted, sort_keys=True)}")


def documents(stream):
    """JSON documents, one after the other, as they come."""
    decoder, text = json.JSONDecoder(), ""
    for line in stream:
        text += line
        if line.rstrip() != "}":
            continue
        try:
            value, end = decoder.raw_decode(text)
        except ValueError:
            continue
        text = text[end:].lstrip()
        yield value


class Process:
    """A program that prints JSON; what it prints is read as it comes and kept."""

    def __init__(self, argv, lines=False):
        self.process = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.queue, self.seen = queue.Queue(), []
        threading.Thread(target=self.read, args=(lines,), daemon=True).start()

    def read(self, lines):
        for value in map(json.loads, self.process.stdout) if lines else documents(self.process.stdout):
            self.queue.put(value)
        self.queue.put(None)

    def until(self, wanted, what):
        """Everything up to the first that is wanted."""
        deadline, passed = time.monotonic() + PATIENCE, []
        while True:
            try:
                value = self.queue.get(timeout=max(0, deadline - time.monotonic()))
            except queue.Empty:
                raise Wrong(f"nothing of {what} in {PATIENCE} s") from None
            if value is None:
                self.queue.put(None)
                raise Wrong(f"ended, waiting for {what}: {self.process.stderr.read()[-600:]}")
            passed.append(value)
            if wanted(value):
                return passed

    def stop(self):
        self.process.terminate()
        try:
            return self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()


class Theatre:
    """The cluster, the player, and the watches of Config and ImagePruner."""

    def __init__(self, where, book):
        self.where, self.book = where, book
        self.kubeconfig = where / "admin.kubeconfig"
        self.api = Api(self.kubeconfig)
        self.player, self.watches = None, {}

    def open(self):
        """Once there is a Config and an ImagePruner, the watches begin with them."""
        self.begin()
        for kind, word in (("Config", "config"), ("ImagePruner", "pruner")):
            self.watches[kind] = self.watch(word)
            self.watches[kind].until(lambda event: True, f"the first {kind}")

    def watch(self, word):
        return Process([OCREG, "get", word, "--kubeconfig", self.kubeconfig, "--watch", "--output-watch-events", "-o", "json",
                        "--request-timeout", "30m"])

    def play(self, speed=SPEED):
        if self.player is None or self.player.process.poll() is not None:
            self.player = Process([server.HERE / "play", self.where, "--speed", str(speed)], lines=True)

    def stop_player(self):
        if self.player:
            self.player.stop()
        self.player = None

    def begin(self, speed=SPEED):
        """The start of every recording. What the player told of it."""
        world.reset(self.api, self.book, objects.everything(self.book))
        self.play(speed)
        return self.told("began")

    def told(self, event, **members):
        """What the player told up to this event."""
        def wanted(line):
            if line["event"] == "refused" != event:
                raise Wrong(f"the player refused: {line['why']}")
            return line["event"] == event and all(line.get(name) == value for name, value in members.items())
        return self.player.until(wanted, f"{event} {members or ''} of the player")

    def patch(self, kind, patch, *more):
        word = "pruner" if kind == "ImagePruner" else "config"
        done = subprocess.run([OCREG, "patch", word, "--kubeconfig", self.kubeconfig, "--force", "-f", "-", *more],
                              input=json.dumps(patch), capture_output=True, text=True, timeout=PATIENCE)
        if done.returncode:
            raise Wrong(f"ocreg patch: exit status {done.returncode}: {done.stderr.strip()}")

    def change(self, course):
        """Make the change of a course. A spec that is replaced is patched to be the new one."""
        if "spec" not in course.change:
            self.patch(course.kind, course.change.get("merge", course.change.get("pruner")))
            return
        spec = self.get(world.CONFIG)["spec"]
        self.patch(course.kind, {"spec": between(spec, course.changed(spec))})

    def get(self, path):
        return world.ask(self.api, "GET", path, fine=(404,))

    def stop(self):
        self.stop_player()
        for watch in self.watches.values():
            watch.stop()


def version(obj):
    return obj["metadata"]["resourceVersion"]


def wanted_changes(book, way, kind):
    """The changes of conditions that a watch has to see, from the start on."""
    conditions = book.start_conditions() if kind == "Config" else book.data["pruner"]["conditions"]
    changes, now = [conditions], dict(conditions)
    for course in way:
        for _, step in course.steps() if course.kind == kind else ():
            changes.append({name: value for name, value in step.items() if now.get(name) != value})
            now.update(step)
    return [change for change in changes if change], now


def seen_changes(states):
    changes, before = [], {}
    for state in states:
        now = conditions_of(state.get("status") or {})
        changes.append({name: value for name, value in now.items() if before.get(name) != value})
        if set(before) - set(now):
            raise Wrong(f"conditions are gone: {set(before) - set(now)}")
        before = now
    return [change for change in changes if change]


def states_of(watch, last):
    """The states of the object that has this uid, which a watch saw up to this version; the first is the new object."""
    events = watch.until(lambda event: event["type"] != "DELETED" and version(event["object"]) == version(last), "the last state")
    events = [event for event in events if event["object"]["metadata"]["uid"] == last["metadata"]["uid"]]
    same("the types of the events", [event["type"] for event in events], ["ADDED"] + ["MODIFIED"] * (len(events) - 1))
    return [event["object"] for event in events]


def check_versions(states, told, patches, first):
    """Nothing twice, nothing backwards, and every write of the player: the others are those of the start and of `ocreg patch`."""
    versions = [int(version(state)) for state in states]
    same("the versions", versions, sorted(set(versions)))
    writes = [int(line["resourceVersion"]) for line in told if line["event"] in ("began", "spec", "step")]
    missing = [number for number in writes if number not in versions]
    same("the writes that were not seen", missing, [])
    same("the number of states", len(states), first + len(writes) + patches)


def check_lag(states, told):
    """The generation is the observed one from the first step of a course on, and not before."""
    steps = {line["resourceVersion"] for line in told if line["event"] in ("began", "step")}
    for before, state in zip(states, states[1:]):
        observed = (state.get("status") or {}).get("observedGeneration")
        if version(state) in steps:
            same("observedGeneration", observed, state["metadata"]["generation"])
        elif "status" in before:
            same("observedGeneration that lags", observed, before["status"]["observedGeneration"])


def check_times(told):
    for line in told:
        if line["event"] == "step" and line["took"] < line["ms"] / SPEED - 1:
            raise Wrong(f"step {line['step']} came after {line['took']} ms, not {line['ms'] / SPEED}")


def check_config(book, way, config):
    """The Config in the end: the spec with what the operator put into it, and the status."""
    last, told = way[-1], way[-1].facts.get("status", {})
    spec = dict(config["spec"])
    same("the length of httpSecret", len(spec.pop("httpSecret", "")), 128)
    configs = [course for course in way if course.kind == "Config"]
    changed = last.changed(book.spec_before(last)) if configs else START_SPEC
    wanted = last.ended(changed) if last.facts.get("steps") and configs else last.completed(changed)
    wanted.pop("httpSecret", None)
    same("spec", spec, wanted)
    if not configs:
        return
    status = config["status"]
    lags = not last.facts.get("steps")
    same("the generation was observed", status["observedGeneration"] == config["metadata"]["generation"], not lags)
    same("status.storage", status["storage"], told.get("storage", {} if lags else spec["storage"]))
    same("status.storageManaged", status["storageManaged"], told.get("storageManaged", False))
    same("status.readyReplicas", status["readyReplicas"], told.get("readyReplicas", 0))


def env_of(container):
    return {entry["name"]: entry.get("value", entry.get("valueFrom", "")) for entry in container.get("env", ())}


def told_of(deployment):
    """What the record tells of a Deployment."""
    spec, pod = deployment["spec"], deployment["spec"]["template"]["spec"]
    told = {"replicas": spec["replicas"], "strategy": spec["strategy"], "resources": pod["containers"][0].get("resources", {}),
            "topologySpreadConstraints": len(pod.get("topologySpreadConstraints", ())), "env": env_of(pod["containers"][0]),
            "volumes": {volume["name"]: {k: v for k, v in volume.items() if k != "name"} for volume in pod.get("volumes", ())}}
    return {**told, "affinity": pod["affinity"]} if "affinity" in pod else told


def items(theatre, path):
    return {item["metadata"]["name"]: item for item in theatre.get(path)["items"]}


def check_objects(theatre, course):
    """What the operator made, in the end."""
    deployments, facts = items(theatre, objects.DEPLOYMENTS), course.facts
    same("the Deployment", told_of(deployments["image-registry"]) if deployments else None, course.deployment())
    same("the Service is there", list(items(theatre, objects.SERVICES)), ["image-registry"] if deployments else [])
    routes = items(theatre, objects.ROUTES)
    same("the Routes", {name: spec_told(route) for name, route in routes.items()}, facts.get("routes", {}))
    made = [step["create"]["metadata"]["name"] for step in course.around
            if "create" in step and step["create"]["kind"] == "PersistentVolumeClaim"]
    same("the claims", sorted(items(theatre, objects.CLAIMS)), sorted(made + [objects.CLAIM] * ("claim" in facts)))
    same("buckets", world.facts(theatre.api).get("buckets", ""), " ".join(facts.get("buckets", ())))
    image = theatre.get(world.IMAGE)["status"]
    same("the hosts", sorted(image.get("externalRegistryHostnames", ())),
         sorted(told.get("host") or f"{name}-openshift-image-registry.apps.example.com" for name, told in facts.get("routes", {}).items()))
    if "cronjob" in facts:
        spec = theatre.get(f"{objects.CRONJOBS}/image-pruner")["spec"]
        container = spec["jobTemplate"]["spec"]["template"]["spec"]["containers"][0]
        same("the CronJob", {"schedule": spec["schedule"], "suspend": spec["suspend"], "args": container["command"] + container["args"]},
             facts["cronjob"])


def spec_told(route):
    spec = route["spec"]
    same("the target of a Route", (spec["to"], spec["wildcardPolicy"]), ({"kind": "Service", "name": "image-registry", "weight": 100}, "None"))
    tls = {name: value for name, value in spec["tls"].items() if name != "termination"}
    return {**({"host": spec["host"]} if "host" in spec else {}), **({"tls": tls} if tls else {})}


def check_clusteroperator(theatre, course, conditions):
    """It says what the Config says, or what is recorded of it alone."""
    told = conditions_of(theatre.get(f"{objects.CLUSTEROPERATORS}/image-registry")["status"])
    for kind in ("Available", "Progressing", "Degraded"):
        if kind in course.facts.get("clusteroperator", {}):
            same(f"ClusterOperator {kind}", told[kind], course.facts["clusteroperator"][kind])
            continue
        status, reason, message = conditions[kind]
        same(f"ClusterOperator {kind}", told[kind][:2], [status, reason or "AsExpected"])
        missing = [line for line in message.split("\n") if line and f"{kind}: {line}" not in told[kind][2].split("\n")]
        same(f"what ClusterOperator {kind} does not say", missing, [])


def check_ends(row, conditions):
    """What the rules are tested with is the same recording."""
    kind, status, reason = row["ends"] if isinstance(row["ends"], list) else ("log", "", "")
    if kind != "log":
        same(f"{kind} of recordings.json", [status, reason], conditions[kind][:2])


def play_recording(theatre, name):
    book, way = theatre.book, theatre.book.way_to(name)
    told = theatre.begin()
    world.make(theatre.api, way[-1].around)
    for course in way:
        theatre.change(course)
        told += theatre.told("ended", course=course.name)
    finals = {"Config": theatre.get(world.CONFIG), "ImagePruner": theatre.get(world.PRUNER)}
    for kind, final in finals.items():
        states = states_of(theatre.watches[kind], final)
        changes, conditions = wanted_changes(book, way, kind)
        same(f"the steps of the {kind}", seen_changes(states), changes)
        same(f"the last conditions of the {kind}", conditions_of(final["status"]), conditions)
        writes = [line for line in told if line["event"] in ("began", "spec", "step") and is_of(line, book, kind)]
        check_versions(states, writes, sum(course.kind == kind for course in way), first=2)
        if kind == "Config":
            check_lag(states, writes)
            check_clusteroperator(theatre, way[-1], conditions)
        if kind == way[-1].kind:
            check_ends(book.rows[name], conditions)
    check_times(told)
    check_config(book, way, finals["Config"])
    check_objects(theatre, way[-1])


def is_of(line, book, kind):
    return (kind == "Config") if line["event"] == "began" else book.courses[line["course"]].kind == kind


MANAGED = {"spec": {"managementState": "Managed", "storage": {"emptyDir": {}}}}


def refuses_what_is_not_recorded(theatre):
    theatre.begin()
    theatre.patch("Config", {"spec": {"replicas": 17}})
    refusal(theatre, '"replicas": 17')


def refusal(theatre, why):
    """The player says so in its output and on stderr, ends with status 3, and has written nothing."""
    told = theatre.told("refused")
    if why not in told[-1]["why"]:
        raise Wrong(f"the player refused for another reason: {told[-1]['why']}")
    same("exit status", theatre.player.process.wait(PATIENCE), 3)
    errors = theatre.player.process.stderr.read()
    if why not in errors:
        raise Wrong(f"stderr is {errors!r}")
    config = theatre.get(world.CONFIG)
    if config["status"]["observedGeneration"] >= config["metadata"]["generation"]:
        raise Wrong("it wrote the status")


def refuses_another_world(theatre):
    theatre.begin()
    world.set_facts(theatre.api, {"rollout": "never"})
    theatre.patch("Config", MANAGED)
    refusal(theatre, "rollout is 'never', not None")


def refuses_another_secret(theatre):
    course = theatre.book.courses["s3-unmanaged-with-secret"]
    theatre.begin()
    secret = {**course.around[0]["create"], "stringData": {"REGISTRY_STORAGE_S3_ACCESSKEY": "another"}}
    world.make(theatre.api, [{"create": secret}])
    theatre.change(course)
    refusal(theatre, "Secret openshift-image-registry/image-registry-private-configuration-user has another content")


def refuses_a_change_on_top(theatre):
    theatre.stop_player()
    theatre.begin(speed=0.1)
    theatre.patch("Config", MANAGED)
    theatre.told("change")
    theatre.patch("Config", {"spec": {"replicas": 2}})
    refusal(theatre, "changed again before")


def goes_on_with_the_state(theatre):
    """A player that is ended and started again takes up the state that it left."""
    theatre.begin()
    theatre.patch("Config", MANAGED)
    theatre.told("ended", course="removed-to-managed-emptydir")
    theatre.stop_player()
    theatre.play()
    theatre.told("resumed", at="removed-to-managed-emptydir")
    theatre.change(theatre.book.courses["switch-adds-second"])
    theatre.told("ended", course="switch-adds-second")


def plays_what_was_changed_before(theatre):
    """A change that was made before any player ran is played when one starts."""
    theatre.stop_player()
    world.reset(theatre.api, theatre.book, objects.everything(theatre.book))
    theatre.patch("Config", MANAGED)
    theatre.play()
    theatre.told("ended", course="removed-to-managed-emptydir")
    config = theatre.get(world.CONFIG)
    same("observedGeneration", config["status"]["observedGeneration"], config["metadata"]["generation"])


def gives_way_to_others(theatre):
    """Changes of metadata at the same time cost neither a step nor the change."""
    theatre.stop_player()
    theatre.begin(speed=10)
    theatre.patch("Config", MANAGED)
    count = 0
    while theatre.player.queue.empty() or theatre.player.queue.queue[-1]["event"] != "ended":
        count += 1
        theatre.patch("Config", {"metadata": {"annotations": {"count": str(count)}}})
        if count > 500:
            raise Wrong("no end")
    told = theatre.told("ended", course="removed-to-managed-emptydir")
    same("the steps", [line["step"] for line in told if line["event"] == "step"], [1, 2])
    same("the annotation", theatre.get(world.CONFIG)["metadata"]["annotations"]["count"], str(count))
    theatre.stop_player()


def is_reset_by_command(theatre):
    theatre.stop_player()
    subprocess.run([server.HERE / "play", theatre.where, "--reset"], check=True, timeout=PATIENCE)
    config = theatre.get(world.CONFIG)
    same("the Config", (plain(config["spec"]), config.get("status")), (START_SPEC, None))
    same("what is left", [path for path in objects.everything(theatre.book) if theatre.get(path)], [])


BEHAVIOUR = (refuses_what_is_not_recorded, refuses_another_world, refuses_another_secret, refuses_a_change_on_top,
             goes_on_with_the_state, plays_what_was_changed_before, gives_way_to_others, is_reset_by_command)


def rows(book):
    for name in book.rows:
        if name not in UNPLAYABLE:
            yield name, lambda theatre, name=name: play_recording(theatre, name)
    for function in BEHAVIOUR:
        yield function.__name__.replace("_", "-"), function


def run(theatre, only):
    passed = failed = 0
    for name, function in rows(theatre.book):
        if not any(word in name for word in only):
            continue
        try:
            function(theatre)
            passed += 1
        except (Wrong, world.Failed, OSError, KeyError, subprocess.SubprocessError) as error:
            failed += 1
            print(f"FAIL {name}: {type(error).__name__ if not isinstance(error, Wrong) else ''} {error}", flush=True)
            theatre.stop_player()
    print(f"{passed} passed, {failed} failed")
    return int(failed > 0)


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    only = sys.argv[1:] or [os.environ.get("OCREG_ONLY", "")]
    programs = subprocess.run([server.HERE / "build"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    with tempfile.TemporaryDirectory(prefix="ocreg-playing-") as folder:
        where = pathlib.Path(folder) / "cluster"
        server.up(pathlib.Path(programs), where)
        theatre = None
        try:
            theatre = Theatre(where, Book())
            theatre.open()
            return run(theatre, only)
        finally:
            if theatre:
                theatre.stop()
            server.down(where)


if __name__ == "__main__":
    sys.exit(main())
