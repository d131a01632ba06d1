# SPDX-License-Identifier: Apache-2.0
"""What the operator was recorded to do: of each change its course, from which state it starts, what it writes and when."""
import copy
import dataclasses
import json
import pathlib

from mergepatch import merged
from seed import FIRST_CONFIG

RECORDINGS = pathlib.Path(__file__).resolve().parents[2] / "rules" / "recordings"
START = "start"
START_SPEC = FIRST_CONFIG["spec"]
START_PRUNER = {"schedule": "", "suspend": False, "keepTagRevisions": 3}
CHANGES = ("merge", "spec", "pruner")
ABSENT = object()


def look(value, path):
    for key in path.split("."):
        if not isinstance(value, dict) or key not in value:
            return ABSENT
        value = value[key]
    return value


def put(value, path, what):
    *way, last = path.split(".")
    for key in way:
        value = value.setdefault(key, {})
    if what is ABSENT:
        value.pop(last, None)
    else:
        value[last] = copy.deepcopy(what)


@dataclasses.dataclass
class Course:
    """One change and what came of it. `around` are the steps of the recording that made what is around the Config."""
    name: str
    after: str
    change: dict
    around: list
    facts: dict
    book: "Book"

    @property
    def kind(self):
        return "ImagePruner" if "pruner" in self.change else "Config"

    def changed(self, spec):
        """What a spec becomes by the change."""
        if "spec" in self.change:
            return {**START_SPEC, "managementState": "Managed", **copy.deepcopy(self.change["spec"])}
        return merged(spec, self.change.get("merge", self.change.get("pruner"))["spec"])

    def completed(self, spec):
        """With what the operator sets where it is absent."""
        spec = copy.deepcopy(spec)
        sets = list(self.facts.get("sets", {}).items())
        if self.facts.get("completed"):
            sets = self.book.completed + sets
            if spec.get("nodeSelector") == {}:
                del spec["nodeSelector"]
        for path, value in sets:
            if look(spec, path) is ABSENT:
                put(spec, path, value)
        return spec

    def ended(self, spec):
        """What the operator makes of the changed spec."""
        spec = self.completed(spec)
        for path, value in self.facts.get("alters", {}).items():
            put(spec, path, value)
        for path in self.facts.get("drops", ()):
            put(spec, path, ABSENT)
        return spec

    def steps(self):
        """[(milliseconds after the change, {condition: [status, reason, message]})]"""
        return [(ms, self.book.conditions_of(parts)) for ms, *parts in self.facts.get("steps", ())]

    def deployment(self):
        """What is told of the Deployment, or None where there is none."""
        return merged(self.book.data["deployment"], self.facts["deployment"]) if "deployment" in self.facts else None


class Book:
    """All courses by name. A recording of two changes has two: the first is that of another recording, or "NAME/first"."""

    def __init__(self, folder=RECORDINGS):
        self.data = json.loads((folder / "courses.json").read_text())
        self.rows = {row["id"]: row for row in json.loads((folder / "recordings.json").read_text())}
        self.completed = [tuple(pair) for pair in self.data["completed"]]
        self.courses = {}
        for name, row in self.rows.items():
            self.add(name, row["steps"], self.data["courses"][name])

    def add(self, name, steps, facts):
        around = [step for step in steps if not set(step) & set(CHANGES)]
        *first, last = [step for step in steps if set(step) & set(CHANGES)]
        after = facts.get("after", START)
        if "first" in facts:
            after = f"{name}/first"
            self.courses[after] = Course(after, START, first[0], around, self.like(facts["first"]), self)
        self.courses[name] = Course(name, after, last, around, facts, self)

    def like(self, first):
        """The facts of another recording, with other names in them and a patch on top."""
        text = json.dumps(self.data["courses"][first["as"]])
        for old, new in first.get("with", {}).items():
            text = text.replace(old, new)
        return merged(json.loads(text), first.get("but", {}))

    def conditions_of(self, parts):
        conditions = {}
        for part in parts:
            conditions.update(self.data["conditions"][part] if isinstance(part, str) else part)
        return conditions

    def way_to(self, name):
        """The courses from the start to this one."""
        way = []
        while name != START:
            way.insert(0, self.courses[name])
            name = way[0].after
        return way

    def spec_before(self, course):
        """The spec of the course's kind that it starts from."""
        spec = START_PRUNER if course.kind == "ImagePruner" else START_SPEC
        for earlier in self.way_to(course.after):
            if earlier.kind == course.kind:
                spec = earlier.ended(earlier.changed(spec))
        return spec

    def start_conditions(self):
        return {**self.data["others"], **self.conditions_of(["removed", "gone"])}
