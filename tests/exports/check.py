#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/exports/check.py [--bite] [--build DIR]: what the shared library exports is what the installed headers declare and
what libocreg.map lists: functions called ocreg_*, and not many. --bite shows that one fault each is found.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
MOST = 320
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.S)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.M)


def exported(text):
    """Names and kinds from `nm -D`; the names of versions are no symbols."""
    rows = [line.split()[-2:] for line in text.splitlines()]
    return {name.split("@")[0]: kind for kind, name in rows if kind != "A"}


def without_bodies(text):
    """The text outside braces; those of extern "C" count as nothing."""
    text = re.sub(r'extern\s*"C"\s*{', "", DIRECTIVE.sub("", COMMENT.sub("", text)))
    depth, kept = 0, []
    for part in re.split(r"([{}])", text):
        if part == "{":
            depth += 1
        elif part == "}":
            depth = max(depth - 1, 0)
            kept.append(";" if depth == 0 else "")
        elif depth == 0:
            kept.append(part)
    return "".join(kept)


def declared(text):
    """Functions that are declared and not inline: name, and whether it is marked OCREG_API."""
    for statement in without_bodies(text).split(";"):
        name = re.search(r"\b(\w+)\s*\(", statement)
        if name and not re.search(r"\b(inline|typedef)\b", statement):
            yield name[1], "OCREG_API" in statement.split()


def mapped(text):
    parts = re.findall(r"global:(.*?)(?:local:|})", COMMENT.sub("", text), re.S)
    return [name.strip() for part in parts for name in part.split(";") if name.strip()]


def problems(symbols, headers, script):
    names, marks, listed = exported(symbols), {}, mapped(script)
    for text in headers:
        marks.update(declared(text))
    for name, kind in sorted(names.items()):
        if not name.startswith("ocreg_"):
            yield f"{name} is exported and has another prefix"
        if kind != "T":
            yield f"{name} is exported and is no function ({kind})"
        if name not in marks:
            yield f"{name} is exported and no installed header declares it"
        if name not in listed:
            yield f"{name} is exported and not in libocreg.map"
    for name, marked in sorted(marks.items()):
        if name not in names:
            yield f"{name} is declared and not exported"
        if not marked:
            yield f"{name} is declared without OCREG_API"
    for name in sorted(listed):
        if name not in names:
            yield f"{name} is in libocreg.map and not exported"
        if listed.count(name) > 1:
            yield f"{name} is in libocreg.map twice"
    if len(names) > MOST:
        yield f"{len(names)} functions are exported, more than {MOST}"


def inputs(build):
    library = pathlib.Path(build) / "libocreg" / "libocreg.so"
    symbols = subprocess.run(["nm", "-D", "--defined-only", library], capture_output=True, text=True, check=True).stdout
    with tempfile.TemporaryDirectory() as work:
        subprocess.run([ROOT / "tests/headers/stage", build, work], stdout=subprocess.DEVNULL, check=True)
        headers = [path.read_text() for path in sorted(pathlib.Path(work).glob("ocreg/*.h"))]
    return symbols, headers, (ROOT / "libocreg/libocreg.map").read_text()


def bites(symbols, headers, script):
    many = "".join(f"0 T ocreg_many_{i}@@OCREG_0.1\n" for i in range(MOST + 1))
    yield "another prefix", (symbols + "0 T foo_bar@@OCREG_0.1\n", headers, script)
    yield "data", (re.sub(r" T (?=ocreg_new\b)", " R ", symbols), headers, script)
    yield "too many", (symbols + many, [*headers, re.sub(r".* (\w+)@.*\n", r"OCREG_API void \1(void);", many)],
                       script.replace("global:", "global: " + re.sub(r".* (\w+)@.*\n", r"\1;", many)))
    yield "not exported", (re.sub(r".* ocreg_new@.*\n", "", symbols), headers, script)
    yield "not declared", (symbols, [text.replace(" *ocreg_new(", " *ocreg_old(") for text in headers], script)
    yield "not marked", (symbols, [re.sub(r"OCREG_API (.*\bocreg_new\()", r"\1", text) for text in headers], script)
    yield "not in the map", (symbols, headers, script.replace("\tocreg_new;", ""))
    yield "a wildcard in the map", (symbols, headers, script.replace("global:", "global: ocreg_*;"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default=os.environ.get("OCREG_BUILD", ROOT / "build"))
    parser.add_argument("--bite", action="store_true")
    args = parser.parse_args()
    given = inputs(args.build)
    good = list(problems(*given))
    if args.bite:
        cases = list(bites(*given))
        found = [f"not found: {name}" for name, fault in cases if not set(problems(*fault)) - set(good)]
        count = len(cases)
    else:
        found, count = good, len(exported(given[0]))
    for line in found:
        print(f"FAIL: {line}")
    print(f"{max(count - len(found), 0)} passed, {len(found)} failed")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
