#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/yaml/compare.py [COUNT] [--seed N] [--print NAME]: what the library reads in YAML is what Kubernetes' own reader, sigs.k8s.io/yaml, reads:
2,000 generated texts, or COUNT; --print shows the text of that name. Where they differ for a reason, refusals.py has it."""
import argparse
import collections
import decimal
import json
import math
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))
from generate import SEED, generate
from refusals import reason

BUILD = pathlib.Path(os.environ.get("OCREG_BUILD", "build")).resolve()
EDGE = 2**63  # beyond, the judge's numbers are floating-point ones


class Reader:
    """A program that answers one text after the other."""

    def __init__(self, *argv):
        self.process = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, request, text):
        data = text.encode("utf-8", "surrogatepass")
        self.process.stdin.write(request.format(len(data)).encode() + b"\n" + data)
        self.process.stdin.flush()
        lines = []
        while True:
            line = self.process.stdout.readline().decode()
            if not line:
                raise RuntimeError(f"{self.process.args[0]} ended with status {self.process.wait()}")
            if line == "end\n":
                return lines
            lines.append(line.rstrip("\n"))

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def plain(value):
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, int) and not isinstance(value, bool) and not -EDGE <= value < 2 * EDGE:
        return float(value)
    return value


def same(a, b):
    """As values: 1 is 1.0, but true is not 1."""
    if type(a) is not type(b) and not {type(a), type(b)} <= {int, float}:
        return False
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, int) and isinstance(b, int) and a != b:
        return is_rounded(a, b)
    return a == b or (isinstance(a, float) and isinstance(b, float) and math.isnan(a) and math.isnan(b))


def is_rounded(judge, library):
    """The library keeps the digits of an integer of which Go makes a floating-point number, and that Go writes with zeros."""
    return abs(judge) >= EDGE // 1024 and judge in (int(float(library)), int(decimal.Decimal(repr(float(library)))))


def outcome(lines):
    """Values of the documents, and the error."""
    error = next((line[6:] for line in lines if line.startswith("error ")), None)
    return [plain(json.loads(line[9:])) for line in lines if line.startswith("document ")], error


def difference(want, got):
    """In words; nothing where both refuse, or read the same."""
    (wanted, refused), (read, error) = want, got
    if refused is not None or error is not None:
        return "" if refused is not None and error is not None else f"judge: {refused or 'reads it'}; library: {error or 'reads it'}"
    # A document of nothing is null for one and none for the other.
    return "" if same([v for v in wanted if v is not None], [v for v in read if v is not None]) else "they read different values"


def build_judge():
    judge = BUILD / "tests" / "yaml" / "judge"
    subprocess.run(["go", "build", "-o", judge, "."], cwd=HERE / "judge", check=True, env={**os.environ, "GOFLAGS": "-mod=readonly"})
    return judge


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", nargs="?", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--print", dest="name")
    args = parser.parse_args()
    rows = generate(args.count, args.seed)
    if args.name:
        print(*(text for name, _, text in rows if name == args.name), end="")
        return 0
    judge, library, counts = Reader(build_judge()), Reader(BUILD / "tests" / "yaml" / "yaml-answer"), collections.Counter()
    only = os.environ.get("OCREG_ONLY", "")
    for name, stream, text in rows:
        if only not in name:
            continue
        told, got = judge.ask("{}", text), outcome(library.ask("{} " + str(int(stream)), text))
        want, why = outcome(told), None
        wrong = difference(want, got) if "vague" not in told else ""
        if wrong:
            why = reason(want[1], got[1], text)
        if wrong and not why:
            counts["failed"] += 1
            print(f"FAIL {name}: {wrong}\n    text: {text!r}\n    judge: {want[0]}\n    library: {got[0]}")
            continue
        counts["passed"] += 1
        counts[why or ("refused by both" if want[1] is not None else "vague" if "vague" in told else "read alike")] += 1
    judge.close()
    library.close()
    for why, n in counts.most_common():
        if why not in ("passed", "failed"):
            print(f"{n:6} {why}")
    print(f"{counts['passed']} passed, {counts['failed']} failed")
    return int(counts["failed"] > 0)


if __name__ == "__main__":
    sys.exit(main())
