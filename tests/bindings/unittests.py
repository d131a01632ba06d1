# SPDX-License-Identifier: Apache-2.0
"""unittests.py FOLDER PATTERN: run the unittests of the files there, those whose name holds OCREG_ONLY. The last line is
`N passed, N failed`."""
import os
import signal
import sys
import unittest


class Result(unittest.TextTestResult):
    """Sub-tests count as their test."""

    def names(self):
        return {str(getattr(test, "test_case", test)) for test, _ in self.failures + self.errors}


def every(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from every(test)
        else:
            yield test


def main():
    folder, pattern = sys.argv[1:3]
    sys.dont_write_bytecode = True
    signal.signal(signal.SIGINT, signal.default_int_handler)  # tests interrupt, even where a shell has had this ignored
    only = os.environ.get("OCREG_ONLY", "")
    tests = [test for test in every(unittest.TestLoader().discover(folder, pattern)) if only in test.id()]
    result = unittest.TextTestRunner(sys.stdout, resultclass=Result, verbosity=0).run(unittest.TestSuite(tests))
    for name in sorted(result.names()):
        print(f"FAIL {name}")
    failed, skipped = len(result.names()) + len(result.unexpectedSuccesses), len(result.skipped)
    print(f"{result.testsRun - failed - skipped} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
