#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/docs/text.py [--bite | --write] [BUILD]: the documents say what is so.

rules.md and fields.md are what the library prints; errors.md has every code of error.h with its number, and no other;
every link to a file or a heading leads somewhere; every layer and test that is to be run is there. --write prints rules.md
and fields.md anew. --bite shows that a document with one fault is found.
"""
import functools
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "lib"))
import layer as layers

CODE = re.compile(r"^\s*OCREG_(OK|AGAIN|E_\w+) = (-?\d+)", re.M)
ROW = re.compile(r"^\| `(OK|AGAIN|E_\w+)` \| (-?\d+) \|", re.M)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.*)$", re.M)
RUN = re.compile(r"\btests/run ([a-z][a-z-]*)(?: -k ([\w.-]+))?")
CODE_TEXT = re.compile(r"^```.*?^```|`[^`\n]+`", re.M | re.S)


def print_rules(build):
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "print-rules"
        libs = build / "libocreg"
        subprocess.run(["cc", "-I", ROOT / "include", "-I", build / "include", ROOT / "tests/docs/print-rules.c",
                        "-o", program, f"-L{libs}", "-locreg", f"-Wl,-rpath,{libs}"], check=True)
        return subprocess.run([program], stdout=subprocess.PIPE, text=True, check=True).stdout


def printed(build):
    return {"rules.md": print_rules(build), "fields.md": (build / "include/ocreg/fields.md").read_text()}


def check_printed(name, have, want):
    if have != want:
        yield f"doc/{name} is not what the library prints: tests/docs/text.py --write"


def check_codes(header, document):
    wanted, written = dict(CODE.findall(header)), dict(ROW.findall(document))
    for name in wanted.keys() | written.keys():
        if wanted.get(name) != written.get(name):
            yield f"doc/errors.md: {name} is {written.get(name, 'missing')}, in error.h {wanted.get(name, 'missing')}"


def anchor(heading):
    """As the usual renderers make it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


def anchors(path):
    return {anchor(heading) for heading in HEADING.findall(path.read_text())}


def target_problem(path, link):
    if re.match(r"[a-z]+:", link):
        return None
    name, _, heading = link.partition("#")
    target = (path.parent / name).resolve() if name else path
    if not target.exists():
        return "there is no such file"
    if heading and heading not in anchors(target):
        return "there is no such heading"
    return None


def check_links(path, text):
    for link in LINK.findall(CODE_TEXT.sub("", text)):
        problem = target_problem(path, link)
        if problem:
            yield f"{path.relative_to(ROOT)}: {link}: {problem}"


@functools.cache
def all_tests():
    """What is written in the tests, the texts that have their names."""
    return "\n".join(path.read_text(errors="replace") for path in sorted((ROOT / "tests").rglob("*"))
                     if path.is_file() and path.suffix in (".c", ".h", ".py", ".json", ".build", ""))


def check_runs(path, text):
    found = layers.read_layers(ROOT / "tests" / "layers.d")
    for name, only in RUN.findall(text):
        try:
            layers.choose(found, [name])
        except KeyError:
            yield f"{path.relative_to(ROOT)}: tests/run {name}: there is no such layer"
        if only and only != "pattern" and only not in all_tests():
            yield f"{path.relative_to(ROOT)}: tests/run {name} -k {only}: there is no such test"


def documents():
    """Every Markdown file, but what is built or belongs to test data."""
    for path in sorted(ROOT.rglob("*.md")):
        folders = path.relative_to(ROOT).parts[:-1]
        if not any(part.startswith((".", "build")) or part in ("testdata", "cases") for part in folders):
            yield path


def check(build):
    for name, text in printed(build).items():
        path = ROOT / "doc" / name
        yield name, check_printed(name, path.read_text() if path.exists() else "", text)
    header = (ROOT / "include/ocreg/error.h").read_text()
    yield "errors.md", check_codes(header, (ROOT / "doc/errors.md").read_text())
    for path in documents():
        yield str(path.relative_to(ROOT)), [*check_links(path, path.read_text()), *check_runs(path, path.read_text())]


def bite(_):
    header = "\tOCREG_OK = 0,\n\tOCREG_E_ARG = -2,\n"
    good = "| `OK` | 0 | x |\n| `E_ARG` | -2 | x |\n"
    readme = ROOT / "README.md"
    faults = {
        "an old document": check_printed("rules.md", "a", "b"),
        "a code that is missing": check_codes(header, "| `OK` | 0 | x |\n"),
        "a code that is not there": check_codes(header, good + "| `E_NEW` | -3 | x |\n"),
        "a code with another number": check_codes(header, good.replace("-2", "-3")),
        "a link to nothing": check_links(readme, "see [this](doc/nothing.md)"),
        "a link to no heading": check_links(readme, "see [this](README.md#nothing)"),
        "a heading of its own that is not there": check_links(readme, "see [this](#nothing)"),
        "a layer that is not there": check_runs(readme, "`tests/run nothing`"),
        "a test that is not there": check_runs(readme, "`tests/run unit -k test_that" + "_nobody_wrote`"),
    }
    for name, problems in faults.items():
        yield name, [] if list(problems) else [f"not found: {name}"]


def write(build):
    for name, text in printed(build).items():
        (ROOT / "doc" / name).write_text(text)


def main():
    words = [word for word in sys.argv[1:] if word.startswith("-")]
    rest = [word for word in sys.argv[1:] if not word.startswith("-")]
    build = pathlib.Path(rest[0] if rest else os.environ.get("OCREG_BUILD", ROOT / "build")).resolve()
    if words == ["--write"]:
        return write(build)
    failed = passed = 0
    for name, problems in (bite if words == ["--bite"] else check)(build):
        if os.environ.get("OCREG_ONLY", "") not in name:
            continue
        problems = list(problems)
        failed, passed = failed + bool(problems), passed + (not problems)
        for problem in problems:
            print(f"FAIL: {problem}")
    print(f"{passed} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
