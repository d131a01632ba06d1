# SPDX-License-Identifier: Apache-2.0
"""The player itself: it waits for a change of the Config or the ImagePruner, finds the recording of it, and plays that."""
import copy
import json
import queue
import secrets
import time

from api import CONFIGS, Api
from . import objects, watching
from .courses import START, START_PRUNER, START_SPEC, Book
from .stage import MANAGER, Changed, Gone, Stage, conditions_of, with_conditions
from .world import CONFIG, MERGE, PRUNER, World, ask, known_objects

PATHS = {"Config": CONFIG, "ImagePruner": PRUNER}
MEMORY = "/api/v1/namespaces/default/configmaps/played"
UNTOLD = ("observedConfig", "unsupportedConfigOverrides")
DEFAULTED = {"logLevel": "Normal"}  # of an ImagePruner, by the API server


class Refused(Exception):
    """No recording fits."""


def plain(spec, kind="Config"):
    """A spec without what every one of them has, and without what means nothing."""
    dropped = {"httpSecret"} if spec.get("httpSecret") else set()
    if kind == "ImagePruner":
        dropped |= {name for name, value in DEFAULTED.items() if spec.get(name) == value}
    return {name: value for name, value in spec.items()
            if name not in dropped and not (name in UNTOLD and value is None) and name != "observedConfig"}


class Player:
    """tell(event, **members) is called with everything that happens, in order."""

    def __init__(self, kubeconfig, tell, speed=1.0, book=None):
        self.kubeconfig, self.tell, self.speed = kubeconfig, tell, speed
        self.api, self.book = Api(kubeconfig), book or Book()
        self.stage = Stage(self.api, tell)
        self.known = known_objects(self.book)
        self.events, self.later = queue.Queue(), []
        self.at, self.uid, self.seen = START, None, {}
        self.pruner_conditions = self.book.data["pruner"]["conditions"]

    def run(self):
        """Until something goes wrong."""
        for kind, path in PATHS.items():
            watching.start(self.kubeconfig, path, lambda *event, kind=kind: self.events.put((kind, *event)))
        while True:
            kind, what, obj = self.later.pop(0) if self.later else self.events.get()
            try:
                self.take(kind, what, obj)
            except Gone:
                self.tell("abandoned", course=self.at)
            except Changed:
                raise Refused(f"the {kind} was changed again before the operator had told of the last change") from None

    def take(self, kind, what, obj):
        if what == "LOST":
            raise Refused(f"the API server does not answer: {obj}")
        if what == "DELETED":
            if kind == "Config" and self.uid and (obj is None or obj["metadata"]["uid"] == self.uid):
                self.uid = None
                self.tell("deleted")
            return
        if kind == "Config" and obj["metadata"]["uid"] != self.uid:
            obj = self.begin(obj)
        if self.uid and obj["metadata"]["generation"] > self.seen.get(kind, 0):
            self.play(kind, obj)

    def begin(self, config):
        """A Config that was not seen before: take up where a player left it, or write what the operator first writes."""
        memory = ask(self.api, "GET", MEMORY, fine=(404,))
        state = json.loads(memory["data"]["state"]) if memory else {}
        self.uid = config["metadata"]["uid"]
        if state.get("uid") == self.uid:
            self.at, self.seen = state["at"], state["seen"]
            pruner = ask(self.api, "GET", PRUNER)
            self.pruner_conditions = conditions_of(pruner.get("status") or {})
            self.tell("resumed", at=self.at, generation=self.seen["Config"])
            return config
        self.at, self.seen = START, {}
        self.stage.clear(self.book)
        self.begin_pruner(self.stage.set_up_start(self.book))
        fresh = plain(config["spec"]) == START_SPEC
        if fresh and not config["spec"].get("httpSecret"):
            config = self.stage.replace(CONFIG, config, "", self.complete_start)
        config = self.write(CONFIG, config, self.book.start_conditions(), observed=fresh,
                            more={"storage": {}, "storageManaged": False, "readyReplicas": 0})
        self.seen["Config"] = config["metadata"]["generation"] - (not fresh)
        self.tell_operator(config)
        self.remember()
        self.tell("began", generation=config["metadata"]["generation"], resourceVersion=config["metadata"]["resourceVersion"])
        return config

    def complete_start(self, config):
        config["spec"]["httpSecret"] = secrets.token_hex(64)

    def begin_pruner(self, pruner):
        if pruner is None:
            pruner = ask(self.api, "POST", f"{PRUNER.rpartition('/')[0]}?{MANAGER}",
                         {"apiVersion": CONFIGS.split("/", 2)[2].rpartition("/")[0], "kind": "ImagePruner",
                          "metadata": {"name": "cluster"}, "spec": START_PRUNER})
        if plain(pruner["spec"], "ImagePruner") != START_PRUNER:
            raise Refused("no recording begins with this ImagePruner")
        self.pruner_conditions = self.book.data["pruner"]["conditions"]
        pruner = self.write(PRUNER, pruner, self.pruner_conditions)
        self.seen["ImagePruner"] = pruner["metadata"]["generation"]

    def write(self, path, obj, conditions, observed=True, more=None):
        """Write the status: these conditions, the generation, and what else there is."""
        def change(body):
            status = body.setdefault("status", {})
            status["conditions"] = with_conditions(status.get("conditions"), conditions)
            status["observedGeneration"] = body["metadata"]["generation"] if observed else status.get("observedGeneration", 0)
            status.update(more or {})
        return self.stage.replace(path, obj, "/status", change)

    def tell_operator(self, config, exceptions=None):
        conditions = objects.clusteroperator(conditions_of(config["status"]), self.pruner_conditions)
        self.stage.tell_clusteroperator({**conditions, **(exceptions or {})})

    def remember(self):
        """So that a player that is started again goes on."""
        state = {"state": json.dumps({"at": self.at, "uid": self.uid, "seen": self.seen})}
        if ask(self.api, "PATCH", MEMORY, {"data": state}, MERGE, fine=(404,)) is None:
            ask(self.api, "POST", MEMORY.rpartition("/")[0],
                {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "played"}, "data": state})

    def find(self, kind, spec):
        """The course of a change to this spec."""
        after = [course for course in self.book.courses.values() if course.kind == kind and course.after == self.at]
        found = plain(spec, kind)
        after.sort(key=lambda course: self.wanted(course) != found)  # what was asked word for word comes first
        fit = [course for course in after if course.completed(found) == course.completed(self.wanted(course))]
        if not fit:
            raise Refused(f"no recording changes the {kind} at {self.at!r} to {json.dumps(found)}")
        around, why = World.read(self.api, self.known), []
        for course in fit:
            differences = World.of(course.around, self.known).differences(around)
            if not differences:
                return course
            why.append(f"{course.name}: {'; '.join(differences)}")
        raise Refused(f"what is around the {kind} is not as recorded: {' | '.join(why)}")

    def wanted(self, course):
        return plain(course.changed(self.book.spec_before(course)), course.kind)

    def play(self, kind, obj):
        began = time.monotonic()
        course = self.find(kind, obj["spec"])
        self.seen[kind] = obj["metadata"]["generation"]
        self.tell("change", course=course.name, kind=kind, generation=self.seen[kind], steps=len(course.steps()))
        self.stage.set_up(course)
        steps = course.steps()
        if kind == "Config" and steps:
            self.wait_until(began + steps[0][0] / 1000 / self.speed)
            obj = self.write_spec(course, obj)
        for number, (ms, conditions) in enumerate(steps, 1):
            self.wait_until(began + ms / 1000 / self.speed)
            obj = self.step(course, obj, number, ms, conditions, began)
        self.at = course.name
        self.remember()
        self.tell("ended", course=course.name, generation=self.seen[kind], resourceVersion=obj["metadata"]["resourceVersion"])

    @staticmethod
    def since(began):
        return round((time.monotonic() - began) * 1000, 1)

    def write_spec(self, course, config):
        spec = course.ended(config["spec"])
        if not spec.get("httpSecret"):
            spec["httpSecret"] = secrets.token_hex(64)
        if spec == config["spec"]:
            return config

        def change(body):
            body["spec"] = copy.deepcopy(spec)
        config = self.stage.replace(CONFIG, config, "", change)
        self.seen["Config"] = config["metadata"]["generation"]
        self.tell("spec", course=course.name, generation=self.seen["Config"], resourceVersion=config["metadata"]["resourceVersion"])
        return config

    def step(self, course, obj, number, ms, conditions, began):
        told, last, more = course.facts.get("status", {}), number == len(course.steps()), {}
        if course.kind == "Config" and number == 1:
            more = {"storage": told.get("storage", obj["spec"]["storage"]), "storageManaged": told.get("storageManaged", False)}
        if last:
            self.stage.finish(course)
            if course.kind == "Config":
                more["readyReplicas"] = told.get("readyReplicas", 0)
        obj = self.write(PATHS[course.kind], obj, conditions, more=more)
        if course.kind == "ImagePruner":
            self.pruner_conditions = conditions_of(obj["status"])
        self.tell("step", course=course.name, step=number, ms=ms, conditions=conditions, took=self.since(began),
                  generation=obj["metadata"]["generation"], resourceVersion=obj["metadata"]["resourceVersion"])
        config = obj if course.kind == "Config" else ask(self.api, "GET", CONFIG)
        self.tell_operator(config, course.facts.get("clusteroperator"))
        return obj

    def wait_until(self, when):
        """The time of the next step. What happens until then is looked at: nobody may change what is played on."""
        while True:
            try:
                event = self.events.get(timeout=max(0, when - time.monotonic()))
            except queue.Empty:
                return
            self.look_at(*event)

    def look_at(self, kind, what, obj):
        if what == "LOST":
            raise Refused(f"the API server does not answer: {obj}")
        if what == "DELETED":
            self.later.append((kind, what, obj))
            if kind == "Config":
                raise Gone(kind)
            return
        newer = obj["metadata"]["generation"] > self.seen.get(kind, 0)
        if kind == "Config" and (newer or obj["metadata"]["uid"] != self.uid):
            raise Changed(kind)
        if newer:
            self.later.append((kind, what, obj))
