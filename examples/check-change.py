# SPDX-License-Identifier: Apache-2.0
"""Tells what a change would do, before it is made: check-change.py LIVE.yaml CHANGE.yaml AROUND.yaml... Needs no cluster.

LIVE is what the change replaces; AROUND are claims, Secrets and other objects, of which no more are there.
"""
import pathlib
import sys

import ocreg

try:
    live, change, *around = (pathlib.Path(name).read_bytes() for name in sys.argv[1:])
    objects = [o for text in around for o in ocreg.parse_all(text) if o is not None]  # None: of a kind that nobody knows
    findings = ocreg.check(change, old=ocreg.parse(live), context=objects)
except (ocreg.Error, OSError) as e:
    sys.exit(str(e))
for f in findings:
    loses = "images are lost: " if f.loses_data else ""
    print(f"{f.line}:{f.column} {f.rule} {f.path}: {loses}{f.message} ({f.hint})")
safe = findings.valid and not any(f.loses_data for f in findings)
print("safe" if safe else "not safe")
sys.exit(not safe)
