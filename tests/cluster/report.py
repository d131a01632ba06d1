# SPDX-License-Identifier: Apache-2.0
"""Count what passed, say what failed and why; the last line is what tests/run reads."""
import json
import os


class Report:
    def __init__(self):
        self.only = os.environ.get("OCREG_ONLY", "")
        self.passed = self.failed = 0

    def wanted(self, *names):
        return any(self.only in name for name in names)

    def case(self, name, problems, details=()):
        if not problems:
            self.passed += 1
            return
        self.failed += 1
        print(f"FAIL {name}: " + "; ".join(problems))
        for label, detail in details:
            print(f"    {label}: {detail if isinstance(detail, str) else json.dumps(detail, ensure_ascii=False)}")

    def end(self):
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return int(self.failed > 0)
