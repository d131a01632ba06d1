#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""rows.py vectors.json OUTPUT: the rows of the vector file as C, for run-c.c to include."""
import json
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "lib"))
from as_c import literal, release

FORMATS = {"json": "OCREG_FORMAT_JSON", "yaml": "OCREG_FORMAT_YAML"}
LEVELS = {"schema": "OCREG_LEVEL_SCHEMA", "operator": "OCREG_LEVEL_OPERATOR", "advice": "OCREG_LEVEL_ADVICE"}
MEMBERS = {"name", "op", "type", "input", "hex", "args", "options", "want"}
OPTIONS = {"format", "strict", "max_bytes", "max_depth", "max_nodes", "max_key", "level", "target", "old", "status"}


def members(row):
    unknown = (set(row) - MEMBERS) | (set(row.get("options", {})) - OPTIONS)
    if unknown:
        sys.exit(f"{row['name']}: unknown members {unknown}")
    text = bytes.fromhex(row["hex"]) if "hex" in row else row.get("input", "").encode()
    yield from (f".{name} = {literal(row.get(name, ''))}" for name in ("name", "op", "type", "want"))
    yield f".input = {literal(text)}, .n_input = {len(text)}"
    yield ".args = { " + ", ".join(map(literal, row.get("args", [])))  + " }" if row.get("args") else ".args = { NULL }"
    for name, value in row.get("options", {}).items():
        if name == "format":
            yield f".format = {FORMATS[value]}"
        elif name == "level":
            yield f".level = {LEVELS[value]}"
        elif name == "target":
            yield f".target = {release(value)}"
        elif name == "old":
            yield f".old = {literal(value)}"
        else:
            yield f".{name} = {int(value)}"


def main():
    with open(sys.argv[1], encoding="utf-8") as source, open(sys.argv[2], "w") as out:
        for row in json.load(source)["rows"]:
            out.write("{ " + ", ".join(members(row)) + " },\n")


if __name__ == "__main__":
    main()
