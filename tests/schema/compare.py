#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/schema/compare.py [--bite] [--build DIR]: the page of types says what the OpenAPI schemas of OpenShift's CRDs say.

Both ways: each property against its row, each row against its property. --bite breaks the rows one at a time and
shows that the comparison notices. Needs go, which fetches the module that tests/cluster/crds.version names.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys

import yaml

VERSION = pathlib.Path(__file__).parent.parent / "cluster" / "crds.version"
CRDS = {
    "config": "imageregistry/v1/zz_generated.crd-manifests/00_configs.crd.yaml",
    "image_pruner": "imageregistry/v1/zz_generated.crd-manifests/01_imagepruners.crd.yaml",
    "cluster_operator": "config/v1/zz_generated.crd-manifests/0000_00_cluster-version-operator_01_clusteroperators.crd.yaml",
    "route": "route/v1/zz_generated.crd-manifests/routes.crd.yaml",
    "image": "config/v1/zz_generated.crd-manifests/0000_10_config-operator_01_images.crd.yaml",
}

# What no row says, because a rule does; a path that is new here needs one.
RULES = {
    "config.spec.storage.azure.networkAccess: x-kubernetes-validations",
    "config.spec.storage.oss.encryption: anyOf",
    "config.status.latestAvailableRevision: x-kubernetes-validations",
    "config.status.storage.azure.networkAccess: x-kubernetes-validations",
    "image.spec.registrySources: x-kubernetes-validations",
    "route.spec.httpHeaders.actions.request.action: x-kubernetes-validations",
    "route.spec.httpHeaders.actions.request.name: x-kubernetes-validations",
    "route.spec.httpHeaders.actions.request: x-kubernetes-validations",
    "route.spec.httpHeaders.actions.response.action: x-kubernetes-validations",
    "route.spec.httpHeaders.actions.response.name: x-kubernetes-validations",
    "route.spec.httpHeaders.actions.response: x-kubernetes-validations",
    "route.spec.port.targetPort: allOf",
    "route.spec.tls: allOf",
    "route.spec.tls: x-kubernetes-validations",
    "route.spec: allOf",
    "route.spec: x-kubernetes-validations",
}
# What the API server does not look at: a format of text, said of a list.
IDLE = {"image.spec.registrySources.containerRuntimeSearchRegistries: format"}
# Objects of which the CRD does not tell the members.
OPAQUE = {name + ".metadata" for name in CRDS}

# A row's fact and the CRD's word for it, where one is the other.
SAME = {"nullable": "nullable", "default": "default", "enum": "enum", "min": "minimum", "max": "maximum",
        "minLength": "minLength", "maxLength": "maxLength", "minItems": "minItems", "maxItems": "maxItems", "pattern": "pattern", "format": "format"}
STRUCTURE = {"type", "description", "properties", "required", "items", "additionalProperties", "x-kubernetes-list-type",
             "x-kubernetes-list-map-keys", "x-kubernetes-map-type", "x-kubernetes-preserve-unknown-fields",
             "x-kubernetes-int-or-string"}
FACTS = ["kind", "required", "open", "listType", "key", *SAME]


def load_crd(path):
    module = VERSION.read_text().strip()
    # Outside any module of the tree, so that its go.mod does not matter.
    out = subprocess.run(["go", "mod", "download", "-json", module], cwd="/", stdout=subprocess.PIPE, check=True).stdout
    crd = yaml.safe_load((pathlib.Path(json.loads(out)["Dir"]) / path).read_text())
    return crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]


def is_quantity(schema):
    return schema.get("x-kubernetes-int-or-string", False)


def kind_of(schema):
    simple = {"string": "string", "boolean": "bool", "integer": "int"}
    if is_quantity(schema):
        return "quantity"
    if schema["type"] in simple:
        return simple[schema["type"]]
    if schema["type"] == "array":
        return {"string": "strings", "object": "objects"}.get(schema["items"]["type"], "list of " + schema["items"]["type"])
    if "additionalProperties" in schema:
        value = schema["additionalProperties"]
        return "quantities" if is_quantity(value) else {"string": "map"}.get(value["type"], "map of " + value["type"])
    return "raw" if schema.get("x-kubernetes-preserve-unknown-fields") else "object"


def wanted(schema, required):
    """The facts that the row of a property must state."""
    facts = {ours: schema.get(theirs) for ours, theirs in SAME.items()}
    facts.update(kind=kind_of(schema), required=required, nullable=schema.get("nullable", False),
                 open=schema.get("x-kubernetes-preserve-unknown-fields", False))
    facts["listType"] = schema.get("x-kubernetes-list-type") or schema.get("x-kubernetes-map-type")
    facts["key"] = ",".join(schema.get("x-kubernetes-list-map-keys", [])) or None
    if facts["kind"] == "quantities":
        facts["pattern"] = schema["additionalProperties"].get("pattern")
    return facts


def stated(row):
    """The facts that a row states."""
    facts = {fact: row[fact] for fact in FACTS}
    if facts["default"] is not None:
        facts["default"] = json.loads(facts["default"])
    return facts


class Comparison:
    def __init__(self, dump, crds):
        self.types = {t["name"]: t for t in dump["types"]}
        self.crds = crds
        self.seen = set()     # types that a CRD has spoken of
        self.compared = 0
        self.bad = {}         # path: what differs

    def differ(self, path, text):
        self.bad.setdefault(path, []).append(text)

    def run(self):
        for name, schema in self.crds.items():
            if name in self.types:
                self.walk(name, name, schema)
            else:
                self.differ(name, "the page has no such type")
        return self

    def walk(self, path, type_name, schema):
        """One object: every property against its row, then the rows that are left over."""
        rows = {f["json"]: f for f in self.types[type_name]["fields"]}
        self.seen.add(type_name)
        for name, sub in schema.get("properties", {}).items():
            here = path + "." + name
            self.compared += 1
            if name in rows:
                self.check(here, rows.pop(name), sub, name in schema.get("required", []))
            else:
                self.differ(here, "no row of type %s" % type_name)
        for name in rows:
            self.compared += 1
            self.differ(path + "." + name, "a row of type %s, no property" % type_name)

    def check(self, path, row, schema, required):
        schema = {word: value for word, value in schema.items() if f"{path}: {word}" not in IDLE}
        self.keywords(path, schema)
        want, states = wanted(schema, required), stated(row)
        for fact in FACTS:
            have = states[fact]
            # Types first: 1 is not True, and 5.0 is not 5.
            if type(have) is not type(want[fact]) or have != want[fact]:
                self.differ(path, "%s is %s, the CRD has %s" % (fact, json.dumps(have), json.dumps(want[fact])))
        if row["kind"] == "raw" and row["anyJson"]:
            self.differ(path, "any JSON, the CRD wants an object")
        self.below(path, row, schema)

    def below(self, path, row, schema):
        child = schema
        if schema.get("type") == "array":
            child = schema["items"]
            if child["type"] != "object" and set(child) - {"type", "description"}:
                self.differ(path, "no row can say what the CRD says of an element")
            if "x-kubernetes-map-type" in child and schema.get("x-kubernetes-list-type") != "atomic":
                self.differ(path, "no row can say that an element is atomic")
            self.keywords(path, child)
        if row["kind"] not in ("object", "objects"):
            if row["elem"]:
                self.differ(path, "%s with an element type" % row["kind"])
        elif row["elem"] not in self.types:
            self.differ(path, "unknown element type %s" % row["elem"])
        elif path not in OPAQUE:
            self.walk(path, row["elem"], child)

    def keywords(self, path, schema):
        known = STRUCTURE | set(SAME.values())
        if is_quantity(schema):
            known = known | {"anyOf"}
        for word in schema:
            if word not in known and "%s: %s" % (path.replace("[]", ""), word) not in RULES:
                self.differ(path, "no row and no rule says what the CRD says with %s" % word)

    def report(self):
        for path, texts in sorted(self.bad.items()):
            for text in texts:
                print("FAIL: %s: %s" % (path, text))
        for name in sorted(set(self.types) - self.seen):
            print("not in a CRD: %s" % name)
        print("%d passed, %d failed" % (self.compared - len(self.bad), len(self.bad)))
        return 1 if self.bad else 0


def other(value, choices):
    return next(c for c in choices if c != value)


def broken(row):
    """(what, the broken row) for every way in which this row can be wrong."""
    def but(what, **changes):
        return what, dict(row, **changes)

    yield but("json", json=row["json"] + "X")
    yield but("kind", kind=other(row["kind"], ["string", "int"]))
    for flag in ("required", "nullable", "open"):
        yield but(flag, **{flag: not row[flag]})
    yield but("default", default=other(row["default"], ['"x"', None]))
    yield but("enum", enum=row["enum"][:-1] if row["enum"] else ["x"])
    if row["enum"]:
        yield but("enum order and size", enum=row["enum"] + ["x"])
    for bound in ("min", "max", "minLength", "maxLength", "minItems", "maxItems"):
        yield but(bound, **{bound: 1 if row[bound] is None else row[bound] + 1})
        if row[bound] is not None:
            yield but("no " + bound, **{bound: None})
    yield but("pattern", pattern=row["pattern"][:-1] if row["pattern"] else "^x$")
    yield but("format", format=other(row["format"], ["int32", "int64", None]))
    yield but("listType", listType=other(row["listType"], ["atomic", "set", None]))
    yield but("key", key=row["key"] + ",x" if row["key"] else "name")
    if row["kind"] == "raw":
        yield but("anyJson", anyJson=True)
    yield but("elem", elem=other(row["elem"], ["proxy", "pvc"]))


def bite(dump, crds):
    """Break one row at a time. Each must be noticed."""
    passed, missed = 0, []
    # One CRD that speaks of a type is enough to notice: the one with the fewest types.
    speaks = {}
    for name, crd in crds.items():
        comparison = Comparison(dump, {name: crd}).run()
        for t in comparison.seen:
            if t not in speaks or len(comparison.seen) < speaks[t][0]:
                speaks[t] = len(comparison.seen), {name: crd}
    seen = set(speaks)

    def bites(what):
        nonlocal passed
        if Comparison(dump, speaks[t["name"]][1]).run().bad:
            passed += 1
        else:
            missed.append(what)

    for t in dump["types"]:
        if t["name"] not in seen:
            continue
        rows = t["fields"]
        for i, row in enumerate(rows):
            where = "%s.%s" % (t["name"], row["json"])
            for what, wrong in broken(row):
                if what == "elem" and row["elem"] and row["elem"] not in seen:
                    continue  # the CRD does not say what is in it
                t["fields"] = rows[:i] + [wrong] + rows[i + 1:]
                bites("%s: %s" % (where, what))
            t["fields"] = rows[:i] + rows[i + 1:]
            bites("%s: dropped" % where)
        t["fields"] = rows + [dict(rows[0] if rows else {}, json="extra")]
        bites("%s: a row too many" % t["name"])
        t["fields"] = rows
    for what in missed:
        print("FAIL: not noticed: %s" % what)
    print("%d passed, %d failed" % (passed, len(missed)))
    return 1 if missed else 0


def load_types(build):
    typegen = pathlib.Path(build) / "include" / "ocreg" / "typegen"
    return json.loads(subprocess.run([typegen, "--json"], stdout=subprocess.PIPE, check=True).stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default=os.environ.get("OCREG_BUILD", "build"))
    parser.add_argument("--bite", action="store_true")
    args = parser.parse_args()
    dump = load_types(args.build)
    crds = {name: load_crd(path) for name, path in CRDS.items()}
    if not args.bite:
        return Comparison(dump, crds).run().report()
    if Comparison(dump, crds).run().bad:
        sys.exit("without --bite first: the page differs from the CRDs as it is")
    return bite(dump, crds)


if __name__ == "__main__":
    sys.exit(main())
