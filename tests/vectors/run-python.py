# SPDX-License-Identifier: Apache-2.0
"""The vectors in Python, through the package as people use it. An argument runs only the rows with that in their name."""
import datetime
import json
import pathlib
import sys

import ocreg
from ocreg._types import class_name

VECTORS = pathlib.Path(__file__).with_name("vectors.json")
LIMITS = ("max_bytes", "max_depth", "max_nodes", "max_key")


class Task:
    """One row: what its input says, and how to name places in it."""

    def __init__(self, row):
        self.row, self.args, self.options = row, row.get("args", []), row.get("options", {})
        self.text = bytes.fromhex(row["hex"]) if "hex" in row else row["input"]
        self.object = None

    def limits(self):
        return {name: value for name, value in self.options.items() if name in LIMITS}

    def decode(self):
        how = {"format": self.options.get("format"), "strict": bool(self.options.get("strict")), **self.limits()}
        if not self.row.get("type"):
            return ocreg.parse(self.text, **how)
        return getattr(ocreg, class_name(self.row["type"])).parse(self.text, **how)

    def other(self, text):
        return type(self.object).parse(text)

    def place(self):
        """The object that has the field that the first argument names, and the attribute."""
        *way, last = self.args[0].split(".")
        at = self.object
        for step in way:
            if step.isdecimal():
                at = at[int(step)] if int(step) < len(at) else None
            elif at is not None:
                at = getattr(at, step)
        return at, last

    def value(self):
        return getattr(*self.place())

    def kind(self):
        at, name = self.place()
        return next(field.kind for field in ocreg.fields(at) if field.name == name)


def then_json(change):
    def run(task):
        change(task)
        return task.object.to_json()
    return run


def plain(value):
    if value is None:
        return "none"
    return "value " + (str(value).lower() if isinstance(value, bool) else str(value))


def get(task):
    text = task.object.path_get(task.args[0])
    return "none" if text is None else f"value {text}"


def state(task):
    at, name = task.place()
    return "unset" if at is None else "value" if at.has(name) else "null" if at.is_null(name) else "unset"


def read(task):
    at, name = task.place()
    return plain(None if at is None else getattr(at, name))


def put(task):
    read_as = {"int": int, "bool": "true".__eq__, "raw": json.loads}
    setattr(*task.place(), read_as.get(task.kind(), str)(task.args[1]))


def insert(task):
    element = task.args[2]
    task.value().insert(int(task.args[1]), element if task.kind() == "strings" else element_of(task))


def element_of(task):
    at, name = task.place()
    cls = next(field.element for field in ocreg.fields(at) if field.name == name)
    return cls.parse(task.args[2])


def remove(task):
    del task.value()[int(task.args[1])]


def diff(task):
    return ocreg.diff(task.object, task.other(task.args[0]))


def compact(value):
    return json.dumps(value, separators=(",", ":"))


def lines(findings, places):
    out = [f"{f.rule} {f.severity} {f.path}" + (f" {f.line}:{f.column} {f.document}" if places else "") for f in findings]
    return "\n".join(out + [f"pruned {path}" for path in findings.pruned]) or "nothing"


def validate(task):
    options = {name: value for name, value in task.options.items() if name in ("level", "target")}
    old = task.options.get("old")
    return lines(task.object.validate(old=task.other(old) if old else None, status=bool(task.options.get("status")), **options), False)


def check(task):
    options = {name: value for name, value in task.options.items() if name in ("level", "target", "format")}
    return lines(ocreg.check(task.text, **options, **task.limits()), True)


def locate(task):
    return "%d:%d" % ocreg.locate(task.text, task.args[0], format=task.options.get("format"))


def syntax(task):
    ocreg.check_syntax(task.args[0], task.text)
    return "right"


def duration(task):
    ns = ocreg.parse_duration(task.text)
    return f"{ns} {ocreg.format_duration(ns)}"


def next_run(task):
    after, offset = map(int, task.args)
    zone = datetime.timezone(datetime.timedelta(seconds=offset))
    return str(int(ocreg.next_run(task.text, datetime.datetime.fromtimestamp(after, zone)).timestamp()))


ON_TEXT = {"check": check, "locate": locate, "syntax": syntax, "duration": duration, "next run": next_run,
           "quantity": lambda t: str(ocreg.quantity_value(t.text)),
           "quantities": lambda t: str(ocreg.compare_quantities(t.text, t.args[0]))}
OPS = {
    "json": lambda t: t.object.to_json(), "yaml": lambda t: t.object.to_yaml(), "indented": lambda t: t.object.to_json(indent=True),
    "redacted": lambda t: t.object.to_json(redact=True), "brief": lambda t: t.object.to_json(managed_fields=False),
    "copy": lambda t: t.object.copy().to_json(), "type": lambda t: type(t.object).__name__.lower(),
    "get": get, "set": then_json(lambda t: t.object.path_set(*t.args)), "unset": then_json(lambda t: t.object.path_unset(*t.args)),
    "state": state, "read": read, "put": then_json(put), "clear": then_json(lambda t: delattr(*t.place())),
    "null": then_json(lambda t: setattr(*t.place(), ocreg.NULL)), "make": then_json(lambda t: t.place()[0].make(t.place()[1])),
    "insert": then_json(insert), "assign": then_json(lambda t: t.value().__setitem__(int(t.args[1]), element_of(t))),
    "remove": then_json(remove), "move": then_json(lambda t: t.value().move(int(t.args[1]), int(t.args[2]))),
    "find": lambda t: "none" if t.value().find(t.args[1]) is None else "found", "count": lambda t: str(len(t.value())),
    "entry": lambda t: plain(t.value().get(t.args[1])), "put_entry": then_json(lambda t: t.value().__setitem__(*t.args[1:])),
    "drop_entry": then_json(lambda t: t.value().pop(t.args[1])), "keys": lambda t: ",".join(t.value()),
    "unknown": lambda t: ",".join(f"{name}={compact(value)}" for name, value in t.object.unknown.items()),
    "equal": lambda t: "true" if t.object == t.other(t.args[0]) else "false", "diff": diff,
    "apply": then_json(lambda t: t.object.apply(t.args[0])), "defaults": then_json(lambda t: t.object.apply_defaults()),
    "validate": validate,
}
# What only Python, which counts positions itself, says of a list.
OWN_ERRORS = {IndexError: "error E_RANGE"}


def outcome(row):
    task = Task(row)
    try:
        if row["op"] in ON_TEXT:
            return ON_TEXT[row["op"]](task)
        task.object = task.decode()
        return OPS[row["op"]](task)
    except ocreg.Error as error:
        place = f" {error.line}:{error.column}" if error.line else ""
        return f"error {error.name}{place}" + (f" {error.path}" if error.path else "")
    except tuple(OWN_ERRORS) as error:
        return OWN_ERRORS[type(error)]


def same(got, want):
    return got == want if isinstance(got, str) else got == json.loads(want)


def main():
    only = sys.argv[1] if len(sys.argv) > 1 else ""
    rows = [row for row in json.loads(VECTORS.read_text())["rows"] if only in row["name"]]
    failed = 0
    for row in rows:
        got = outcome(row)
        if not same(got, row["want"]):
            failed += 1
            print(f"FAIL {row['name']}: {row['op']}\n  wanted: {row['want']}\n  got:    {got}")
    print(f"{len(rows) - failed} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
