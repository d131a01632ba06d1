#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the API server refuses, as findings: they name places where something is wrong, and the rules that the library finds there.

The objects are those of the recorded cases, of the rules' cases and mutated ones, sent as dry runs. A refusal is a case: it has findings,
each at a place that the server names or the library knows. The last case is the share of findings that have a rule.
"""
import json
import pathlib
import re
import sys

sys.dont_write_bytecode = True
from judge import NOT_CHECKED, renamed
from kinds import KINDS, RELEASE
from library import Program
from mutate import generate_all
from report import Report

TESTS = pathlib.Path(__file__).resolve().parent.parent
RECORDED = TESTS / "vectors" / "crd-cases.json"
MUTATED = 1000
SHARE = 0.95
SERVER_SAYS = "OCR044"


def objects():
    """Name, object, and whether fields are read strictly. What is sent to create must be whole."""
    for case in json.loads(RECORDED.read_text())["cases"]:
        if not case["valid"] and "oldObject" not in case and not case["subresource"] and "since" not in case:
            yield case["id"], case["object"]
    for page in sorted((TESTS / "rules").glob("*.json")):
        for row in json.loads(page.read_text())["rows"]:
            if row["paths"] and "object" in row and "old" not in row and not row.get("status"):
                yield f"{row['rule']} {row['name']}", row["object"]
    for name, _, obj in generate_all(MUTATED):
        yield name, obj


def asked():
    for name, obj in objects():
        if obj.get("kind") in KINDS and isinstance(obj.get("metadata", {}), dict):
            obj = renamed({**obj, "metadata": obj.get("metadata", {})}, "refused")
            for strict in (False, True):
                yield f"{name}{', strictly' * strict}", obj, strict


class Refusals(Program):
    """`refuse`, kept running."""

    def __init__(self):
        super().__init__("refuse")

    def ask(self, obj, strict):
        major, minor = RELEASE.split(".")
        self.send(json.dumps(obj, ensure_ascii=False).encode("utf-8", "surrogatepass"), b"", int(strict), major, minor)
        answer = {"cause": [], "refused": [], "found": [], "code": []}
        for word, rest in self.lines():
            answer[word].append(rest)
        return answer


def is_at(path, place):
    """Whether a place is that of a path, or above it: what is of the wrong type has no members to be minded."""
    return path == place or path.startswith((f"{place}.", f"{place}[")) and place != ""


def told_in(cause):
    """Where a cause says that something is wrong, and whether that is exact; None if it does not say."""
    path, _, message = cause.partition("\t")
    if path:
        return path, True
    for words in (r'"([^" ]+)" must ', r"Checked value must be .* in (\S+)$"):
        if found := re.search(words, message):
            return found[1], False
    return None


def is_right(place, answer):
    """Whether the server means the place: it names it, or what is around it in words; or does not say where anything is."""
    for cause in answer["cause"]:
        if NOT_CHECKED in cause:
            continue
        if not (told := told_in(cause)):
            return not place or place in {found.partition(" ")[2] for found in answer["found"]}
        path, exact = told
        if is_at(path, place) or not exact and is_at(place, path):
            return True
    return False


def problems(answer):
    """What is wrong with the findings of a refusal, and (rule, path) of each."""
    told = [refused.partition("\t")[0].partition(" ")[::2] for refused in answer["refused"]]
    wrong = [f"{path} is not where anything is wrong" for _, path in told if not is_right(path, answer)]
    if not told and not all(NOT_CHECKED in cause for cause in answer["cause"]):
        wrong.append("nothing was found")
    return wrong, told


def main():
    report, program = Report(), Refusals()
    told, known = 0, 0
    for name, obj, strict in asked():
        if not report.wanted(name):
            continue
        answer = program.ask(obj, strict)
        if answer["code"] not in (["E_INVALID"], ["E_BADREQUEST"]):
            continue
        wrong, found = problems(answer)
        rules = {tuple(line.split(" ", 1)) for line in answer["found"]}
        told += len(found)
        known += sum(finding in rules for finding in found)
        report.case(name, wrong, [("answer", answer), ("object", obj)])
        if "-v" in sys.argv and any(rule == SERVER_SAYS for rule, _ in found):
            print(name, json.dumps(answer, ensure_ascii=False))
    program.close()
    print(f"{known} of {told} findings have the rule that the library finds")
    if not report.only:
        report.case("the rules of refusals", [] if known >= SHARE * told else [f"{known} of {told} findings are by a rule"])
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
