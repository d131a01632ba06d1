#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every recorded case against what the library says of it, without a cluster: verdict, error paths, what is
pruned and what is stored. tests/cluster/cases.py shows that the records are true."""
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "cluster"))
from cases import compare, recorded_cases
from judge import from_case
from library import Library
from report import Report


def main():
    report, library = Report(), Library()
    report.only = sys.argv[1] if len(sys.argv) > 1 else report.only
    for case in recorded_cases(report):
        compare(report, "the library", case, from_case(case), library)
    library.close()
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
