# SPDX-License-Identifier: Apache-2.0
"""The cases of the rules in Python, through the package as people use it. An argument runs only the rows with that in
`PAGE RULE NAME`."""
import datetime
import json
import pathlib
import sys

import ocreg
from ocreg._types import class_name

HERE = pathlib.Path(__file__).resolve().parent


def read_rows():
    for page in sorted(HERE.glob("*.json")):
        for row in json.loads(page.read_text())["rows"]:
            yield f"{page.stem} {row['rule']} {row['name']}", row


def check(row):
    text = row["text"] if "text" in row else json.dumps(row["object"])
    options = {name: row[name] for name in ("target", "status") if name in row}
    if "now" in row:
        options["now"] = datetime.datetime.strptime(row["now"], "%Y-%m-%dT%H:%M:%S%z")
    old = ocreg.parse(json.dumps(row["old"])) if "old" in row else None
    context = [ocreg.parse(json.dumps(around)) for around in row.get("context", [])]
    options.update(old=old, context=context, context_partial=row.get("partial", False))
    if "type" in row:
        return getattr(ocreg, class_name(row["type"])).parse(text).validate(**options)
    return ocreg.check(text, **options)


def is_about(rule, finding):
    if rule == "alarm":
        return finding.severity != "info" and finding.level != "advice"
    return finding.rule == rule


def judge(row):
    """What is wrong, or nothing."""
    found = [finding for finding in check(row) if is_about(row["rule"], finding)]
    paths = [finding.path for finding in found]
    if paths != row["paths"]:
        return f"paths {paths}, not {row['paths']}"
    said = [text for finding in found for text in (finding.message, finding.hint)]
    return "" if any(row.get("says", "") in text for text in said or [""]) else f"says {said}, not {row['says']!r}"


def main():
    only = sys.argv[1] if len(sys.argv) > 1 else ""
    rows = [(name, row) for name, row in read_rows() if only in name]
    failed = 0
    for name, row in rows:
        try:
            wrong = judge(row)
        except ocreg.Error as error:
            wrong = f"it cannot be checked: {error}"
        if wrong:
            failed += 1
            print(f"FAIL {name}: {wrong}")
    print(f"{len(rows) - failed} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
