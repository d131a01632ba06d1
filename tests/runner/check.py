#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What judges must be judged: how a layer's outcome is read, and how two answers about an object are compared."""
import json
import os
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / "lib"), str(ROOT / "tests" / "cluster")]
import layer as layers
import library
import mutate
import server
from judge import Verdict, differences, from_errors
from kinds import KINDS
from report import Report

# output, exit status, strict, partial -> passed, failed, ok
OUTCOMES = (
    ("3 passed, 0 failed\n", 0, False, False, (3, 0, True)),
    ("noise\n3 passed, 0 failed, 1 skipped\n\n", 0, False, False, (3, 0, True)),
    ("3 passed, 0 failed, 1 skipped\n", 0, True, False, (3, 1, False)),
    ("3 passed, 1 failed\n", 1, False, False, (3, 1, False)),
    ("3 passed, 1 failed\n", 0, False, False, (3, 1, False)),
    ("3 passed, 0 failed\n", 7, False, False, (3, 1, False)),
    ("3 passed, 0 failed\nand more\n", 0, False, False, (0, 1, False)),
    ("", 0, False, False, (0, 1, False)),
    ("1 passed, 0 failed\n", 0, False, False, (1, 0, True)),
    ("1 passed, 0 failed\n", 0, True, False, (1, 1, False)),
    ("1 passed, 0 failed\n", 0, True, True, (1, 0, True)),
)
A = Verdict(False, frozenset({"a"}))
B = Verdict(False, frozenset({"a.b"}))
SOMEWHERE = Verdict(False, frozenset(), somewhere=True)
GOOD = Verdict(True, stored={"spec": {"replicas": 1}})
# the server's verdict, the library's, whether they agree
COMPARISONS = (
    (A, A, True), (A, B, False), (A, GOOD, False), (GOOD, A, False), (GOOD, GOOD, True),
    (A, Verdict(False, frozenset({"a", "b"})), False),
    (Verdict(False, frozenset({"a", "b"})), A, False),
    (SOMEWHERE, A, True), (SOMEWHERE, GOOD, False),
    (Verdict(False, frozenset({"a"}), somewhere=True), B, False),
    (Verdict(False, None), A, True), (Verdict(False, None), GOOD, False),
    (GOOD, Verdict(True, pruned=frozenset({"x"})), False),
    (GOOD, Verdict(True, stored={"spec": {"replicas": 2}}), False),
    (GOOD, Verdict(True, stored={"spec": {"replicas": 1.0}}), True),
)
# errors as the server words them -> paths, whether one was nowhere
ERRORS = (
    ([("spec.a", "Required value")], ({"spec.a"}, False)),
    ([("<nil>", "Invalid value: null: some validation rules were not checked because ...")], (set(), False)),
    ([("<nil>", "must validate at least one schema"), ("spec.b", "x")], ({"spec.b"}, True)),
)
# object, what is pruned, what stays
PRUNED = (
    ({"a": {"b": 1, "c": 2}}, ["a.b"], {"a": {"c": 2}}),
    ({"a": [{"b": 1}, {"b": 2, "c": 3}]}, ["a[1].b"], {"a": [{"b": 1}, {"c": 3}]}),
    ({"a": {"b.c": 1, "b": {"c": 2}}}, ["a.b.c"], {"a": {"b": {"c": 2}}}),
    ({"x y": 1}, ["x y"], {}),
)
HEADERS = (
    ("#!/bin/sh\n# layer: words\n# needs: build cluster\n# alone: config\n# least: 12\n# limit: 7\n",
     ("words", {"build", "cluster"}, {"config"}, 12, 7, False)),
    ("#!/bin/sh\n", ("", set(), set(), 1, 600, False)),
    ("#!/bin/sh\n# only: where it is named\n", ("", set(), set(), 1, 600, True)),
)


def check_outcomes(report):
    layer = layers.Layer("some", pathlib.Path("some"), least=2)
    for output, code, strict, partial, want in OUTCOMES:
        result = layers.judge(layer, code, output, strict, partial)
        got = (result.passed, result.failed, result.ok)
        report.case(f"outcome of {output!r}, {code}, {strict}, {partial}", [] if got == want else [f"{got}, not {want}"])


def check_comparisons(report):
    for i, (want, got, same) in enumerate(COMPARISONS):
        found = differences(want, got)
        report.case(f"comparison {i}", [] if same == (not found) else [f"differences: {found}"])
    for errors, (paths, somewhere) in ERRORS:
        got = from_errors(errors)
        report.case(f"errors {errors}", [] if got == (frozenset(paths), somewhere) else [str(got)])
    for obj, paths, want in PRUNED:
        got = library.without(json.loads(json.dumps(obj)), paths)
        report.case(f"{obj} without {paths}", [] if got == want else [str(got)])


def check_headers(report):
    with tempfile.TemporaryDirectory() as folder:
        for text, want in HEADERS:
            path = pathlib.Path(folder) / "10-some-name"
            path.write_text(text)
            layer = layers.read_layer(path)
            got = (layer.about, layer.needs, layer.alone, layer.least, layer.limit, layer.named)
            report.case(f"header {text!r}", [] if got == want and layer.name == "some-name" else [f"{got}, not {want}"])


def check_layers(report):
    """The layers of this tree can be read, and one name chooses one layer or a family."""
    found = layers.read_layers(ROOT / "tests" / "layers.d")
    names = [layer.name for layer in found]
    report.case("names of layers are unique", [] if len(set(names)) == len(names) else [str(names)])
    for layer in found:
        report.case(f"layer {layer.name} says what it shows", [] if layer.about else ["no `# layer:` line"])
    report.case("family", [] if {l.name for l in layers.choose(found, ["cluster"])} >= {"cluster-cases", "cluster-mutated"}
                else ["cluster does not choose cluster-cases"])
    shy = [layer for layer in found if layer.named]
    report.case("what runs only by its name", [] if shy and not set(map(id, shy)) & set(map(id, layers.choose(found, [])))
                and layers.choose(found, [shy[0].name]) == shy[:1] else ["it runs unasked, or not where it is named"])


def check_generator(report):
    """The same objects each time, no two alike, and of every kind."""
    first, second = ([obj for _, _, obj in mutate.generate_all(mutate.TOTAL)] for _ in range(2))
    report.case("the generator repeats itself", [] if json.dumps(first) == json.dumps(second) else ["it does not"])
    distinct = len({json.dumps(obj) for obj in first})
    report.case("the generated objects differ", [] if distinct == len(first) else [f"only {distinct} do"])
    for kind in KINDS:
        n = sum(obj["kind"] == kind for obj in first)
        report.case(f"objects of kind {kind}", [] if n >= 50 else [f"only {n}"])


def check_processes(report):
    """Only what is still the recorded process is stopped."""
    with tempfile.TemporaryDirectory() as folder:
        where, me = pathlib.Path(folder), os.getpid()
        for argv, want in ((server.command_line(me), [me]), (["etcd", "--data-dir=x"], [])):
            (where / server.RECORD).write_text(json.dumps([{"pid": me, "argv": argv}]))
            got = server.recorded(where)
            report.case(f"process {argv[0]} is ours", [] if got == want else [f"{got}, not {want}"])
        (where / server.RECORD).unlink()
        (where / "precious").touch()
        report.case("a folder of somebody else is left alone", ["it is not"] if server.is_ours(where) else [])


def main():
    report = Report()
    for check in (check_outcomes, check_comparisons, check_headers, check_layers, check_generator, check_processes):
        if report.wanted(check.__name__):
            check(report)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
