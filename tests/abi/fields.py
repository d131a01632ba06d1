#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/abi/fields.py [--bite] [--append] [--build DIR]: the ids in fields.txt are still what they were.

Type and field ids are part of the ABI: inline code in programs holds them. fields.txt has each id that was ever
published, `type id member kind`, and is only appended to. --append adds what the page of types has and the file has
not. --bite shows that a file with one fault each is found.
"""
import argparse
import os
import pathlib
import subprocess
import sys

FILE = pathlib.Path(__file__).with_name("fields.txt")


def current(build):
    typegen = pathlib.Path(build) / "include" / "ocreg" / "typegen"
    return subprocess.run([typegen, "--abi"], capture_output=True, text=True, check=True).stdout.splitlines()


def published():
    return [line for line in FILE.read_text().splitlines() if line and not line.startswith("#")]


def problems(old, new):
    """One line for each id that has changed its meaning, and for each that is not in the file."""
    ids = {tuple(line.split()[:2]): line for line in new}
    for line in old:
        now = ids.get(tuple(line.split()[:2]))
        if line not in new:
            yield f"`{line}` is published and is now {f'`{now}`' if now else 'gone'}: ids are never changed"
    for line in new:
        if line not in old:
            yield f"`{line}` is not in fields.txt: run tests/abi/fields.py --append"
    if len(set(old)) != len(old):
        yield "fields.txt has a line twice"


def bites(lines):
    """Faults that must be found: name, published lines, current lines."""
    first = next(i for i, line in enumerate(lines) if line.split()[1] == "0")
    type_, _, member, kind = lines[first].split()
    changed = lines[:first] + [f"{type_} 0 {member} {'bool' if kind != 'bool' else 'int'}"] + lines[first + 1:]
    renamed = lines[:first] + [f"{type_} 0 {member}x {kind}"] + lines[first + 1:]
    moved = [f"{line.split()[0]} {int(line.split()[1]) + 1} {' '.join(line.split()[2:])}" if i == first else line
             for i, line in enumerate(lines)]
    yield "a field is gone", lines, lines[:first] + lines[first + 1:]
    yield "a kind has changed", lines, changed
    yield "a member has another name", lines, renamed
    yield "an id has moved", lines, moved
    yield "a new field is not in the file", lines, [*lines, "zz 0 new string"]
    yield "a line of the file is doubled", [*lines, lines[0]], lines


def report(found, cases):
    for line in found:
        print(f"FAIL: {line}")
    print(f"{cases - len(found)} passed, {len(found)} failed")
    return int(bool(found))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default=os.environ.get("OCREG_BUILD", "build"))
    parser.add_argument("--append", action="store_true")
    parser.add_argument("--bite", action="store_true")
    args = parser.parse_args()
    new = current(args.build)
    if args.bite:
        cases = list(bites(new))
        return report([f"not found: {name}" for name, before, after in cases if not list(problems(before, after))], len(cases))
    old = published()
    if args.append:
        with open(FILE, "a") as out:
            out.writelines(f"{line}\n" for line in new if line not in old)
        old = published()
    found = list(problems(old, new))
    return report(found, max(len(set(old) | set(new)), len(found)))


if __name__ == "__main__":
    sys.exit(main())
