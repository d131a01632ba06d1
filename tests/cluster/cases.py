#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every recorded case against the running API server, and against what the library and the command line say.

The record must say what the server says; the library must say what the server says. Each comparison is a case. Of a
rule that came after the server's CRDs (`since`) the record alone tells.
"""
import json
import os
import pathlib
import sys

sys.dont_write_bytecode = True
from judge import differences, from_case, running_server
from kinds import KINDS
from library import CommandLine, Library
from report import Report

CASES = pathlib.Path(__file__).resolve().parent.parent / "vectors" / "crd-cases.json"


def recorded_cases(report):
    """A record without a name means one that its server made up."""
    crds = {kind.crd for kind in KINDS.values()}
    for case in json.loads(CASES.read_text())["cases"]:
        case["object"].setdefault("metadata", {"name": "cluster"})
        if case["crd"] in crds and report.wanted(case["id"], case["name"]):
            yield case


def attempt(judge, case):
    try:
        return judge.judge(case), []
    except RuntimeError as error:
        return None, [str(error)]


def compare(report, label, case, want, judge):
    got, problems = attempt(judge, case)
    problems = problems or differences(want, got)
    report.case(f"{case['id']} ({case['name']}): {label}", problems,
                [("expected", want.text), ("got", got.text if got else ""), ("object", case["object"])])


def main():
    report = Report()
    server = running_server(pathlib.Path(os.environ["OCREG_CLUSTER"]))
    library, command_line = Library(), CommandLine()
    for case in recorded_cases(report):
        truth, problems = (from_case(case), []) if "since" in case else attempt(server, case)
        problems = problems or differences(from_case(case), truth)
        report.case(f"{case['id']} ({case['name']}): the record", problems, [("server", truth.text if truth else "")])
        if truth is None:
            continue
        compare(report, "the library", case, truth, library)
        if not case["subresource"]:
            compare(report, "the command line", case, truth, command_line)
    library.close()
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
