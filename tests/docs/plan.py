#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/docs/plan.py [--bite] [BUILD]: doc/plan.schema.json says of a plan what the page of types says: every member of every part of it,
what it holds, what must be there and what may be, in the same words. --bite shows that each fault is found.
"""
import copy
import json
import os
import pathlib
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "doc" / "plan.schema.json"
PARTS = {"plan_target": "target", "change": "change", "change_owner": "owner", "plan_finding": "finding", "plan_cause": "cause",
         "plan_verdict": "verdict"}
SIMPLE = {"string": {"type": "string"}, "bool": {"type": "boolean"}, "int": {"type": "integer"},
          "strings": {"type": "array", "items": {"type": "string"}}}
OURS = {"digest": {"pattern": "^sha256:[0-9a-f]{64}$"}}  # what no row can say


def value_of(row):
    if row["enum"]:
        return {"enum": row["enum"]}
    if row["min"] is not None and row["min"] == row["max"]:
        return {"const": row["min"]}
    if row["kind"] == "raw":
        return {"type": "object"} if row["open"] else {}
    if row["elem"]:
        part = {"$ref": f"#/$defs/{PARTS[row['elem']]}"}
        return {"type": "array", "items": part} if row["kind"] == "objects" else part
    value = dict(SIMPLE[row["kind"]])
    value.update({word: row[word] for word in ("minLength",) if row[word]})
    return {**value, "format": row["format"]} if row["format"] == "date-time" else value


def members_of(name, type_):
    """Each member with its schema, under a name that a failure can carry."""
    for row in type_["fields"]:
        own = OURS.get(row["json"], {}) if name == "plan" else {}
        yield row["json"], {**value_of(row), **own, "description": row["doc"]}


def faults_of_part(name, type_, part):
    wanted = dict(members_of(name, type_))
    have = part.get("properties", {})
    for member in wanted.keys() | have.keys():
        if wanted.get(member) != have.get(member):
            yield f"{name}.{member} is {have.get(member)}, in the page of types {wanted.get(member)}"
    required = [row["json"] for row in type_["fields"] if row["required"]]
    if part.get("required", []) != required:
        yield f"{name} requires {part.get('required')}, in the page of types {required}"
    if part.get("additionalProperties") is not False or part.get("type") != "object":
        yield f"{name} takes what it does not know"
    if part.get("description") != type_["doc"]:
        yield f"{name} is described otherwise"


def faults(schema, types):
    jsonschema.Draft202012Validator.check_schema(schema)
    yield from faults_of_part("plan", types["plan"], schema)
    for name, word in PARTS.items():
        yield from faults_of_part(name, types[name], schema["$defs"].get(word, {}))
    if set(schema["$defs"]) != set(PARTS.values()):
        yield "there are other parts"


def spoil(schema):
    """The schema with one fault each."""
    for name in ["", *schema["$defs"]]:
        for key in ("required", "additionalProperties", "description"):
            bad = copy.deepcopy(schema)
            part = bad["$defs"][name] if name else bad
            if key in part:
                del part[key]
                yield f"{name or 'plan'} without {key}", bad
        for member in (schema["$defs"][name] if name else schema)["properties"]:
            bad = copy.deepcopy(schema)
            del (bad["$defs"][name] if name else bad)["properties"][member]
            yield f"{name or 'plan'} without {member}", bad


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--bite"]
    build = pathlib.Path(arguments[0] if arguments else os.environ.get("OCREG_BUILD") or ROOT / "build")
    schema = json.loads(SCHEMA.read_text())
    types = {type_["name"]: type_ for type_ in json.loads((build / "include/ocreg/fields.json").read_text())["types"]}
    if "--bite" in sys.argv:
        missed = [name for name, bad in spoil(schema) if not list(faults(bad, types))]
        for name in missed:
            print(f"FAIL: not found: {name}")
        print(f"{len(list(spoil(schema))) - len(missed)} passed, {len(missed)} failed")
        return int(bool(missed))
    found = list(faults(schema, types))
    for fault in found:
        print(f"FAIL: {fault}")
    members = sum(len(types[name]["fields"]) for name in ["plan", *PARTS])
    print(f"{members - len(found)} passed, {len(found)} failed")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
