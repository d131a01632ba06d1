#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""rows.py cases.json OUTPUT: the rows of the file as C, for run-c.c to include."""
import json
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "lib"))
from as_c import literal, strings

TEXTS = ("name", "op", "text", "more", "registry", "user", "password", "want")


def members(row):
    unknown = set(row) - {*TEXTS, "secrets"}
    if unknown:
        sys.exit(f"{row['name']}: unknown members {unknown}")
    yield from (f".{name} = {literal(row[name])}" for name in TEXTS if name in row)
    yield f".secrets = {strings(['canary', *row.get('secrets', [])])}"


def main():
    with open(sys.argv[1], encoding="utf-8") as source, open(sys.argv[2], "w", encoding="utf-8") as out:
        for row in json.load(source)["rows"]:
            out.write("{ " + ", ".join(members(row)) + " },\n")


if __name__ == "__main__":
    main()
