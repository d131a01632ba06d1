#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""rows.py OUTPUT DEPFILE: the rows of all pages of cases as C, for run-c.c to include. README.md says what a row is."""
import datetime
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parent / "lib"))
from as_c import literal, release, strings

MEMBERS = {"rule", "name", "object", "text", "type", "old", "context", "partial", "target", "now", "status", "paths", "says", "source"}
NEEDED = {"rule", "name", "paths"}


def pages():
    return sorted(HERE.glob("*.json"))


def read_rows():
    for page in pages():
        for row in json.loads(page.read_text())["rows"]:
            wrong = (set(row) - MEMBERS) | (NEEDED - set(row))
            if wrong or ("object" in row) == ("text" in row):
                raise ValueError(f"{page.name}: {row.get('rule')} {row.get('name')}: members {wrong or 'object, text'}")
            yield {**row, "page": page.stem}


def text_of(row):
    return row["text"] if "text" in row else json.dumps(row["object"], ensure_ascii=False)


def seconds(time):
    return int(datetime.datetime.strptime(time, "%Y-%m-%dT%H:%M:%S%z").timestamp())


def members(row):
    text = text_of(row)
    yield f".page = {literal(row['page'])}, .rule = {literal(row['rule'])}, .name = {literal(row['name'])}"
    yield f".text = {literal(text)}, .n_text = {len(text.encode('utf-8', 'surrogatepass'))}"
    yield f".context = {strings(map(json.dumps, row.get('context', [])))}"
    yield f".paths = {strings(row['paths'])}"
    yield f".partial = {int(row.get('partial', False))}, .status = {int(row.get('status', False))}"
    if "type" in row:
        yield f".type = {literal(row['type'])}"
    if "old" in row:
        yield f".old = {literal(json.dumps(row['old']))}"
    if "target" in row:
        yield f".target = {release(row['target'])}"
    if "now" in row:
        yield f".now = {seconds(row['now'])}"
    if "says" in row:
        yield f".says = {literal(row['says'])}"


def main():
    output, depfile = sys.argv[1:]
    pathlib.Path(output).write_text("".join("{ " + ", ".join(members(row)) + " },\n" for row in read_rows()))
    # The folder too: a new page of cases is taken in by itself.
    pathlib.Path(depfile).write_text(f"{output}: {HERE} " + " ".join(map(str, pages())) + "\n")


if __name__ == "__main__":
    main()
