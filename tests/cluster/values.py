#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Durations, quantities and schedules, put together at random from a fixed seed: the library reckons as Go's package time, Kubernetes'
resource.Quantity and the cron of its controllers do. values/main.go is the judge.
"""
import ctypes
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from report import Report

HERE = pathlib.Path(__file__).resolve().parent
EACH = 1500
INVALID, RANGE = -7, -12
SUFFIXES = ["", "", "", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei", "e3", "E-3", "e+18", "e-12", "K", "i", "e", "MB"]
UNITS = ["ns", "us", "\u00b5s", "\u03bcs", "ms", "s", "m", "h", "h", "m", "s", "d", "", " h"]


class Library:
    """The public functions, called as they are."""

    def __init__(self):
        self.c = ctypes.CDLL(pathlib.Path(os.environ.get("OCREG_BUILD", "build")) / "libocreg" / "libocreg.so.0")
        self.c.ocreg_free.argtypes = [ctypes.c_void_p]

    def call(self, name, ret, *arguments):
        code = getattr(self.c, name)(*arguments, ctypes.byref(ret), None)
        return {0: ret.value, INVALID: "wrong", RANGE: "never"}[code]

    def text(self, text):
        data = text.encode()
        return ctypes.c_char_p(data), ctypes.c_size_t(len(data))

    def printed(self, ns):
        text = ctypes.c_char_p()
        self.call("ocreg_duration_print", text, ctypes.c_int64(ns))
        out = text.value.decode()
        self.c.ocreg_free(text)
        return out

    def answer(self, q):
        what, text = q["What"], self.text(q["Text"])
        if what == "duration":
            ns = self.call("ocreg_duration_parse", ctypes.c_int64(), *text)
            return ns if ns == "wrong" else f"{ns} {self.printed(ns)}"
        if what == "quantity":
            return str(self.call("ocreg_quantity_value", ctypes.c_int64(), *text))
        if what == "quantities":
            return str(self.call("ocreg_quantity_compare", ctypes.c_int(), *text, *self.text(q["Other"])))
        return str(self.call("ocreg_cron_next", ctypes.c_int64(), *text, ctypes.c_int64(q["After"]), ctypes.c_int(q["Offset"])))


def number(dice, digits):
    """One digit at least: without any Go takes a suffix alone for 0, and the API server takes nothing."""
    whole = "".join(dice.choices("0123456789", k=dice.randint(1, digits)))
    part = "." + "".join(dice.choices("0123456789", k=dice.randint(0, 12))) if dice.random() < 0.3 else ""
    return whole + part if dice.random() < 0.95 else (part if len(part) > 1 else "0")


def duration(dice):
    terms = "".join(number(dice, dice.choice((2, 4, 8, 19))) + dice.choice(UNITS) for _ in range(dice.choice((1, 1, 2, 3))))
    return {"What": "duration", "Text": dice.choice(("", "", "", "-", "+")) + terms}


def a_quantity(dice):
    return dice.choice(("", "", "", "-", "+")) + number(dice, dice.choice((1, 2, 3, 6, 19, 25))) + dice.choice(SUFFIXES)


def quantity(dice):
    return {"What": "quantity", "Text": a_quantity(dice)}


def quantities(dice):
    """Often two spellings that are near to each other."""
    n, suffix = dice.randint(0, 2000), dice.choice(("Ki", "k", "m", "", "Gi", "E", "Ei"))
    near = (f"{n}{suffix}", f"{n * 1024 + dice.choice((-1, 0, 0, 1))}" if suffix == "Ki" else f"{n}000{dice.choice(('', '.1', 'm'))}")
    text, other = near if dice.random() < 0.5 else (a_quantity(dice), a_quantity(dice))
    return {"What": "quantities", "Text": text, "Other": other}


def field(dice, low, high):
    def point():
        return str(dice.randint(low, high))
    parts = [dice.choice(("*", "?", f"*/{dice.randint(1, high)}", point(), point(), f"{low}-{point()}", f"{point()}/{dice.randint(1, 9)}"))
             for _ in range(dice.choice((1, 1, 2)))]
    return ",".join(parts)


def schedule(dice):
    bounds = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 6))
    text = " ".join(field(dice, *b) if dice.random() < 0.6 else "*" for b in bounds)
    if dice.random() < 0.1:
        text = dice.choice(("@daily", "@weekly", "@hourly", "@monthly", "@yearly", "@every 90m", "@every 1.9s", "@every -1h", "@every 10ms"))
    return {"What": "next", "Text": text, "After": dice.randint(-4 * 10**9, 2 * 10**10), "Offset": dice.choice((0, 0, 3600, -18000, 20700, -86340))}


def judge(questions):
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "judge"
        subprocess.run(["go", "build", "-o", program, "./values"], cwd=HERE, check=True)
        text = "".join(json.dumps(q) + "\n" for q in questions)
        done = subprocess.run([program], input=text.encode(), stdout=subprocess.PIPE, check=True, timeout=120)
    return [json.loads(line) for line in done.stdout.splitlines()]


def main():
    report, dice, library = Report(), random.Random(4), Library()
    questions = [make(dice) for make in (duration, quantity, quantities, schedule) for _ in range(EACH)]
    wanted = [q for q in questions if report.wanted(json.dumps(q))]
    for q, want in zip(wanted, judge(wanted)):
        got = library.answer(q)
        report.case(json.dumps(q), [f"Go says {want}, the library {got}"] if got != want else [])
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
