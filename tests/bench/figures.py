# SPDX-License-Identifier: Apache-2.0
"""What a benchmark says, and how programs are measured."""
import dataclasses
import os
import pathlib
import subprocess
import typing

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILD = pathlib.Path(os.environ.get("OCREG_BUILD") or ROOT / "build").resolve() / os.environ.get("BENCH_FOLDER", "bench")
PROGRAMS = BUILD / "tests" / "bench"
OCREG = BUILD / "tools" / "ocreg"
ROUNDS = 20


@dataclasses.dataclass
class Figure:
    name: str
    value: float
    goal: float | None = None
    limit: float | None = None  # the goal where nothing is said

    @property
    def ok(self):
        limit = self.goal if self.limit is None else self.limit
        return limit is None or self.value <= limit

    def __str__(self):
        value = f"{self.value:.2f}".rstrip("0").rstrip(".")
        return f"{self.name} {value} {'-' if self.goal is None else f'{self.goal:g}'}"


class Run(typing.NamedTuple):
    """The least that a program needed, in milliseconds of the clock and of the processor, and in MiB."""
    wall: float
    cpu: float
    memory: float


def output(*argv, env=None):
    """What a program prints; it must succeed."""
    done = subprocess.run([str(arg) for arg in argv], stdout=subprocess.PIPE, text=True, env=env)
    if done.returncode:
        raise RuntimeError(f"{argv[0]} failed")
    return done.stdout


def measure(*programs, rounds=ROUNDS, env=None):
    argv = [word for program in programs for word in ("--", *program)][1:]
    lines = output(PROGRAMS / "measure", rounds, *argv, env=env).splitlines()
    for wall, cpu, memory in map(str.split, lines):
        yield Run(int(wall) / 1e6, int(cpu) / 1e6, int(memory) / 1024)
