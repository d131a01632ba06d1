# SPDX-License-Identifier: Apache-2.0
"""Tells what is wrong with a file, and what to do about it: check-file.py FILE. Needs no cluster."""
import pathlib
import sys

import ocreg

try:
    findings = ocreg.check(pathlib.Path(sys.argv[1]).read_bytes())
except (ocreg.Error, OSError) as e:
    sys.exit(str(e))
for f in findings:
    print(f"{f.line}:{f.column} {f.rule} {f.path}: {f.message} ({f.hint})")
print("valid" if findings.valid else "not valid")
sys.exit(not findings.valid)
