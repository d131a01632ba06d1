#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/pem/compare.py [--build DIR] [--count N] [--seed N] [--keep FOLDER] [--bite]: PEM bundles, good and broken, are to the library what they
are to Go.

judge.go makes the bundles and says what encoding/pem and crypto/x509 make of them; verdict.c says what the library does. The
two agree on every block: whether it is one, whether it is a certificate, and what that says. Differences that are known, and why they stand,
are in KNOWN. --keep leaves the bundles there. --bite shows that a difference would be found.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent

# What Go says, what we say, why both may stand.
KNOWN = (
    # OpenSSL has the last word on the structure, and takes nothing behind the signature, or of a form that it does not know, that Go does not look at.
    (r"certificate .*", r"broken .*: it is not a certificate$", "OpenSSL reads all of the structure, Go what it needs"),
    # Go parses URLs and mailboxes in full.
    (r"broken x509: cannot parse URI .*", r"certificate .*", "a URI is not taken apart"),
    (r"broken x509: failed to parse (rfc822Name|URI) constraint .*", r"certificate .*", "a constraint is not taken apart"),
)


def parse(text):
    bundles, current = {}, None
    for line in text.splitlines():
        if line.isdigit():
            current = bundles.setdefault(int(line), [])
        else:
            current.append(line)
    return bundles


def ours_in_order(lines):
    """By line of the text, which is not shown by Go."""
    parted = [line.split(" ", 1) for line in lines]
    return [rest for _, rest in sorted(parted, key=lambda part: int(part[0]))]


def normal(line):
    """What both must agree on: names in one order, and no size where Go has none."""
    words = line.split(" ")
    if words[0] != "certificate":
        return words[0]
    _, fingerprint, begin, end, ca, *rest = words
    kind = rest.pop(0)
    bits = rest.pop(0) if rest and rest[0].isdigit() else ""
    if kind not in ("RSA", "EC"):
        kind, bits = kind if kind in ("ED25519", "DSA") else "-", ""
    names = sorted(name for name in " ".join(rest).split("\t") if name and not name.startswith("URI:") and name != "other")
    return (fingerprint, begin, end, ca, kind, bits, tuple(names))


def known(go, our):
    return any(re.fullmatch(theirs, go) and re.match(ours, our) for theirs, ours, _ in KNOWN)


def differences(judged, found):
    for number, go in judged.items():
        our = ours_in_order(found.get(number, []))
        if len(go) != len(our):
            yield number, f"Go has {go}, the library {our}"
            continue
        for theirs, ours in zip(go, our):
            if normal(theirs) != normal(ours) and not known(theirs, ours):
                yield number, f"Go: {theirs}; the library: {ours}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, default=os.environ.get("OCREG_BUILD", HERE.parents[1] / "build"))
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=pathlib.Path)
    parser.add_argument("--bite", action="store_true")
    args = parser.parse_args()
    verdict = pathlib.Path(args.build).resolve() / "tests" / "pem" / "verdict"
    with tempfile.TemporaryDirectory() as work:
        folder = args.keep or pathlib.Path(work)
        folder.mkdir(exist_ok=True)
        program = pathlib.Path(work) / "judge"
        subprocess.run(["go", "build", "-o", program, "judge.go", "generate.go"], cwd=HERE, check=True)
        judged = parse(subprocess.run([program, str(args.seed), str(args.count), folder], check=True, stdout=subprocess.PIPE,
                                      text=True).stdout)
        found = parse(subprocess.run([verdict, str(args.count), folder], check=True, stdout=subprocess.PIPE, text=True).stdout)
        if args.bite:
            found = {number: lines[1:] if number % 2 else [line.replace("true", "false") for line in lines]
                     for number, lines in found.items()}
        bad = {}
        for number, text in differences(judged, found):
            bad.setdefault(number, text)
        if args.bite:
            print(f"{int(bool(bad))} passed, {int(not bad)} failed")
            return int(not bad)
        for number, text in sorted(bad.items())[:20]:
            print(f"FAIL bundle {number} of seed {args.seed}: {text}")
            print((folder / f"{number}.pem").read_bytes()[:4000])
        print(f"{len(judged) - len(bad)} passed, {len(bad)} failed")
        return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
