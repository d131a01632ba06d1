# SPDX-License-Identifier: Apache-2.0
"""A layer of the tests is one executable file, tests/layers.d/NN-NAME. Its first comments say what it is:

    # layer: what it shows, in one line
    # needs: build, prefix or cluster, any of them  (what must be there before it runs)
    # alone: WORD                                   (never at the same time as another layer with that word)
    # least: N                                      (how many cases it has at least; checked where CI is set)
    # limit: SECONDS                                (600 where nothing is said)
    # only: WHY                                     (runs only where it is asked for by its name)

Its last line on standard output is `N passed, N failed`, with `, N skipped` where something was.
"""
import dataclasses
import os
import pathlib
import re

HEADER = re.compile(r"^(?:#|//)\s*(layer|needs|alone|least|limit|only):\s*(.*)$")
COUNTS = re.compile(r"(\d+) passed, (\d+) failed(?:, (\d+) skipped)?")
NEEDS = {"build", "prefix", "cluster"}


@dataclasses.dataclass
class Layer:
    name: str
    path: pathlib.Path
    about: str = ""
    needs: frozenset = frozenset()
    alone: frozenset = frozenset()
    least: int = 1
    limit: float = 600
    named: bool = False


@dataclasses.dataclass
class Result:
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    why: str = ""  # what is wrong beside the failed cases

    @property
    def ok(self):
        return not self.failed and not self.why

    def __str__(self):
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        return f"{self.passed} passed, {self.failed} failed{skipped}"


def read_layer(path):
    lines = path.read_text(errors="replace").splitlines()[:20]
    said = {match[1]: match[2].strip() for match in map(HEADER.match, lines) if match}
    needs = frozenset(said.get("needs", "").split())
    if not needs <= NEEDS:
        raise ValueError(f"{path.name}: unknown need: {', '.join(sorted(needs - NEEDS))}")
    return Layer(path.name.split("-", 1)[1], path, said.get("layer", ""), needs, frozenset(said.get("alone", "").split()),
                 int(said.get("least", 1)), float(said.get("limit", 600)), "only" in said)


def read_layers(folder):
    return [read_layer(path) for path in sorted(folder.iterdir())
            if re.match(r"\d+-", path.name) and os.access(path, os.X_OK)]


def choose(layers, names):
    """By name, or by the first words of it: `cluster` is also cluster-cases. Raises KeyError with what matches nothing."""
    if not names:
        return [layer for layer in layers if not layer.named]
    for name in names:
        if not any(matches(layer, name) for layer in layers):
            raise KeyError(name)
    return [layer for layer in layers if any(matches(layer, name) for name in names)]


def matches(layer, name):
    return layer.name == name or layer.name.startswith(name + "-")


def last_counts(text):
    """The numbers of the last line that is not blank, or None."""
    lines = text.rstrip().splitlines()
    match = COUNTS.fullmatch(lines[-1].strip()) if lines else None
    return Result(*(int(number or 0) for number in match.groups())) if match else None


def judge(layer, code, text, strict, partial):
    """What came of a layer. strict: nothing may be skipped or have gone missing. partial: only some cases were asked for."""
    result = last_counts(text) or Result(failed=1, why="its last line is not `N passed, N failed`")
    if code and not result.failed:
        result.failed, result.why = 1, result.why or f"exit status {code}"
    if strict and result.skipped:
        result.why = f"{result.skipped} skipped"
    if strict and not partial and result.passed + result.failed < layer.least:
        result.why = f"fewer than {layer.least} cases"
    if result.why and not result.failed:
        result.failed = 1
    return result
