#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""mutate.py [--full|--print NAME]: objects of every kind, made from good ones by a few random changes each, always the same: what the API
server says of each, verdict, paths, what it drops and what it adds, is what the library must say. Half of them are Configs.

1,000 objects, or 10,000 with --full; --print shows the object of that name.
"""
import copy
import json
import os
import pathlib
import random
import sys

sys.dont_write_bytecode = True
from judge import differences, running_server
from kinds import KINDS
from library import Library
from report import Report

HERE = pathlib.Path(__file__).resolve().parent
SEED = 20260317
TOTAL, FULL_TOTAL = 1000, 10000
HEAD = ("apiVersion", "kind", "metadata")
STATUS = ("ClusterOperator",)  # all there is to them is their status

NUMBERS = (0, -1, 1, 4, 5, 5120, 5121, 2.0, 2.5, 1e3, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**53 + 1, 2**63 - 1, 2**63,
           -2**63, 1e19, 1e300)
STRINGS = ("", "a", "ab", "x" * 63, "x" * 64, "x" * 81, "x" * 254, "Upper", "with space", "tail-", "-head", "a_b", "a.b",
           "ünïcödé", "日本語", "\U0001f600", "e\u0301", "line\n", "tab\t", "nul\x00", "\u2028", "\ufeff", "null", "true", "1")
QUANTITIES = ("1", "100m", "1Gi", "1.5", ".5", "5.", "+1", "-1", "1e3", "1E3", "1e", "1 Gi", "1GB", "0x10", "", "1Ki", "1mi", "٣",
              0, 1, -1, 2.0, 1.5, 2**63, True, None, "9" * 40, "1e-3", "1n", "Inf")
DURATIONS = ("10m", "1h30m", "1.5s", "500ms", "1us", "1µs", "1μs", "1ns", "-5s", "+5s", "0", "", "10", "abc", "1 h", "1d", "1w",
             "2 days", "1m1", ".5s", "1.s", "9223372036s", "9999999999s", 5, None, "1H")
ENUMS = ("Managed", "Unmanaged", "Force", "Removed", "managed", "Normal", "Debug", "TraceAll", "RollingUpdate", "Recreate",
         "Internal", "External", "Public", "KMS", "AES256", "", "KMS ", None)
LABELS = {"bad key!": "v", "a/b/c": "v", "": "v", "-a": "v", "UPPER/case": "v", "ok": "not ok!", "long": "v" * 64, "k" * 64: "v",
          "example.com/": "v", "number": 1, "none": None, "list": [], "fine": "", "fine2": "A.b_c-9", "x.y/z": "ok"}
HEADERS = ("%", "%%", "100%", "a%%b", "%[req.hdr(a)]", "%[res.hdr(a)]", "%[req.hdr(a),lower]", "%[req.hdr(a),base64,lower]", "%[ssl_c_der,base64]",
           "%[ssl_c_der]", "%[req.hdr()]", "%[req.hdr(a)", "%{req.hdr(a)}", "%[req.hdr(a)]%[req.hdr(b)]", "%[ req.hdr(a)]", "\\%", "a\tb",
           "X" * 16384, "X" * 16385, "%[req.hdr(ü)]", "%[Req.hdr(a)]", "%[req.hdr(a),upper]", "cookie", "Set-Cookie", "PROXY",
           "strict-transport-security", "x" * 255, "x" * 256, "a:b", "host")
REGISTRIES = ("quay.io", "quay.io:443", "quay.io/a/b", "*.quay.io", "*", "*.quay.io:443", "https://quay.io", "quay.io/a:tag", "quay.io@sha256:0",
              "", "localhost", "localhost:5000", "[::1]:5000", "10.0.0.1:5000", "quay.io:", "quay.io:99999", "-a.io", "a_b.io", "A.io",
              "*.", ".io", "a..io", "a" * 256, "a" * 257, "a.io/", "a.io//b", "quay.io/A")
UNICODE = ("ü", "日", "\U0001f600", "\u0301", "\u200b", "\u202e", "\ufffd", "\x7f", "\x01", "\u00a0", "ſ", "K")
COUNTS = (0, 1, 2, 3, 4, 8, 9, 20, 21, 32, 33, 64, 65, 100, 101)
MEMBERS = ("extra", "Replicas", "managementstate", "kind", "metadata", "a.b", "a b", "ünï", "$ref", "0", "name", "kms", "type")
VALUES = (None, True, False, 0, 1.5, "", "text", [], {}, [None], [[]], [{}], {"a": None}, {"a": {"b": [1]}}, ["a", "a"])


def places(value, path=()):
    """Every place below an object, as the path to it."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield (*path, key)
        yield from places(item, (*path, key))


def parent(obj, path):
    for key in path[:-1]:
        obj = obj[key]
    return obj


def parts_of(obj):
    """What is changed of it: its spec or status, and of kinds that have neither everything but the head."""
    if obj["kind"] in STATUS:
        return ("status",)
    return ("spec",) if KINDS[obj["kind"]].spec or "spec" in obj else tuple(name for name in obj if name not in HEAD)


def below(obj, want=lambda path, value: True):
    return [path for part in parts_of(obj) for path in places(obj.get(part), (part,)) if want(path, parent(obj, path)[path[-1]])]


def tops(obj):
    """The parts that are there, as paths."""
    return [(part,) for part in parts_of(obj) if part in obj]


def choose(rng, found):
    """Any place, or by depth first, so that the many deep ones do not drown the few others."""
    if rng.random() < 0.5:
        return rng.choice(found)
    depth = rng.choice(sorted({len(path) for path in found}))
    return rng.choice([path for path in found if len(path) == depth])


def put(rng, obj, want, values):
    found = below(obj, want)
    if found:
        path = choose(rng, found)
        parent(obj, path)[path[-1]] = copy.deepcopy(rng.choice(values))


def change_type(rng, obj):
    put(rng, obj, lambda path, value: True, VALUES)


def change_number(rng, obj):
    put(rng, obj, lambda path, value: isinstance(value, (int, float)) and not isinstance(value, bool), NUMBERS)


def change_string(rng, obj):
    put(rng, obj, lambda path, value: isinstance(value, str), STRINGS)


def change_enum(rng, obj):
    names = ("managementState", "logLevel", "operatorLogLevel", "rolloutStrategy", "type", "method", "endpointAccessibility",
             "imageStreamImportMode", "termination", "insecureEdgeTerminationPolicy", "wildcardPolicy", "kind", "status")
    put(rng, obj, lambda path, value: path[-1] in names, ENUMS)


def change_quantity(rng, obj):
    put(rng, obj, lambda path, value: path[-2] in ("limits", "requests") and "resources" in path, QUANTITIES)


def change_duration(rng, obj):
    put(rng, obj, lambda path, value: path[-1] in ("duration", "maxWaitInQueue", "keepYoungerThanDuration"), DURATIONS)


def make_null(rng, obj):
    put(rng, obj, lambda path, value: True, (None,))


def take_away(rng, obj):
    found = [*below(obj), *tops(obj)]
    if found:
        path = choose(rng, found)
        del parent(obj, path)[path[-1]]


def add_member(rng, obj):
    if rng.random() < 0.1:
        obj.setdefault(rng.choice(MEMBERS), copy.deepcopy(rng.choice(VALUES)))
        return
    found = below(obj, lambda path, value: isinstance(value, dict))
    found += [path for path in tops(obj) if isinstance(obj[path[0]], dict)]
    if found:
        path = choose(rng, found)
        parent(obj, path)[path[-1]][rng.choice(MEMBERS)] = copy.deepcopy(rng.choice(VALUES))


def change_list(rng, obj):
    found = below(obj, lambda path, value: isinstance(value, list) and value)
    if not found:
        return
    path = choose(rng, found)
    items = parent(obj, path)[path[-1]]
    extra = rng.choice((copy.deepcopy(items[0]), None, "text", 1, {}, []))
    items.insert(rng.randrange(len(items) + 1), extra)


def change_header(rng, obj):
    put(rng, obj, lambda path, value: "httpHeaders" in path and path[-1] in ("value", "name"), HEADERS)


def change_registry(rng, obj):
    put(rng, obj, lambda path, value: "registrySources" in path and isinstance(value, str), REGISTRIES)


def change_characters(rng, obj):
    """A character somewhere in a text, or one taken away."""
    found = below(obj, lambda path, value: isinstance(value, str))
    if not found:
        return
    path = choose(rng, found)
    text = parent(obj, path)[path[-1]]
    at = rng.randrange(len(text) + 1)
    extra = rng.choice(("", *UNICODE))
    parent(obj, path)[path[-1]] = text[:at] + extra + text[at + (not extra):]


def change_length(rng, obj):
    """As many elements as may or may not be allowed, each a little different."""
    found = below(obj, lambda path, value: isinstance(value, list) and value)
    if not found:
        return
    path = choose(rng, found)
    items = parent(obj, path)[path[-1]]
    items[:] = [numbered(items[0], i) for i in range(rng.choice(COUNTS))]


def numbered(item, i):
    if isinstance(item, str):
        return f"{item}{i}"
    if not isinstance(item, dict):
        return item
    return {key: f"{value}{i}" if isinstance(value, str) and key in ("name", "domainName", "key") else copy.deepcopy(value)
            for key, value in item.items()}


def change_name(rng, obj):
    """A member gets another name: of other letters, or that of a member elsewhere."""
    found = below(obj, lambda path, value: isinstance(path[-1], str))
    if not found:
        return
    path = choose(rng, found)
    name, at = path[-1], parent(obj, path)
    other = rng.choice((name.swapcase(), name[:-1], name + "s", name.upper(), rng.choice(found)[-1]))
    if other not in at:
        at[other] = at.pop(name)


def move_value(rng, obj):
    """The value of another place."""
    found = below(obj)
    if found:
        path, other = choose(rng, found), choose(rng, found)
        parent(obj, path)[path[-1]] = copy.deepcopy(parent(obj, other)[other[-1]])


def change_storage(rng, obj):
    """Another storage, or one more beside what is there."""
    spec = obj.get("spec")
    if obj["kind"] != "Config" or not isinstance(spec, dict):
        return
    name = rng.choice(sorted(STORAGES))
    storage = spec.get("storage")
    if rng.random() < 0.5 or not isinstance(storage, dict):
        storage = spec["storage"] = {}
    storage[name] = copy.deepcopy(STORAGES[name])


def change_labels(rng, obj):
    """A write of the status leaves them as they are."""
    if obj["kind"] in STATUS:
        return
    key = rng.choice(sorted(LABELS))
    where = rng.choice(("labels", "annotations"))
    obj["metadata"].setdefault(where, {})[key] = LABELS[key]


MUTATIONS = ((change_type, 4), (change_number, 4), (change_string, 5), (change_enum, 3), (change_quantity, 3),
             (change_duration, 3), (make_null, 3), (take_away, 5), (add_member, 5), (change_list, 3), (change_storage, 4),
             (change_header, 2), (change_registry, 2), (change_characters, 3), (change_length, 2), (change_name, 2), (move_value, 2),
             (change_labels, 1))
FULL, STORAGES, OTHERS = (json.loads((HERE / name).read_text())
                          for name in ("full-config.json", "storages.json", "full-others.json"))


def config_seeds():
    """A full one with each storage, and a small one with each storage."""
    for name in sorted(STORAGES):
        full = copy.deepcopy(FULL)
        full["spec"]["storage"] = {"managementState": "Managed", name: copy.deepcopy(STORAGES[name])}
        yield full
        yield {**copy.deepcopy(full), "spec": {"replicas": 1, "storage": {name: copy.deepcopy(STORAGES[name])}}}


def seeds(kind):
    return list(config_seeds()) if kind == "Config" else [obj for obj in OTHERS if obj["kind"] == kind]


def mutated(rng, start):
    functions, weights = zip(*MUTATIONS)
    obj, names = copy.deepcopy(start), []
    for function in rng.choices(functions, weights, k=rng.choice((1, 1, 1, 2, 3))):
        function(rng, obj)
        names.append(function.__name__)
    return "+".join(names), obj


def counts(total):
    """Half of them Configs, of the others equally many."""
    each = total // 2 // (len(KINDS) - 1)
    return {kind: each if kind != "Config" else total - each * (len(KINDS) - 1) for kind in KINDS}


def generate(kind, count):
    """Name, what was done, object; no two alike, and none that is still what it was made from. The first are the same whatever the
    count."""
    rng, starts = random.Random(SEED), seeds(kind)
    seen = {json.dumps(start) for start in starts}
    for i in range(count):
        text = json.dumps(starts[i % len(starts)])
        while text in seen:
            how, obj = mutated(rng, starts[i % len(starts)])
            text = json.dumps(obj)
        seen.add(text)
        yield f"{kind}-{i:03}", how, obj


def generate_all(total):
    return (row for kind, count in counts(total).items() for row in generate(kind, count))


def main():
    if sys.argv[1:2] == ["--print"]:
        print(*(json.dumps(obj, indent=2, ensure_ascii=False) for name, _, obj in generate_all(FULL_TOTAL) if name == sys.argv[2]))
        return 0
    report, library = Report(), Library()
    server = running_server(pathlib.Path(os.environ["OCREG_CLUSTER"]))
    for name, how, obj in generate_all(FULL_TOTAL if "--full" in sys.argv else TOTAL):
        if not report.wanted(name, how):
            continue
        case = {"object": obj, "subresource": "status" if obj["kind"] in STATUS else ""}
        want, got = server.judge(case), library.judge(case)
        report.case(f"{name} ({how})", differences(want, got),
                    [("server", want.text), ("library", got.text), ("object", obj)])
    library.close()
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
