# SPDX-License-Identifier: Apache-2.0
"""What the library says about an object: through `answer`, a small program over its public API, which also tells what
would be stored; and through the command line, `ocreg validate -o json`."""
import json
import os
import pathlib
import subprocess
import tempfile

from judge import Verdict, comparable
from kinds import KINDS, RELEASE

RAW = ("observedConfig", "unsupportedConfigOverrides", "extension")  # may be null, and so may anything inside
BUILD = pathlib.Path(os.environ.get("OCREG_BUILD", "build"))


class Program:
    """A program of this folder kept running: one request after the other through its standard input and output."""

    def __init__(self, name):
        self.name = name
        self.process = subprocess.Popen([BUILD / "tests" / "cluster" / name], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def send(self, new, old, flag, major, minor):
        self.process.stdin.write(f"{len(new)} {len(old)} {flag} {major} {minor}\n".encode() + new + old)
        self.process.stdin.flush()

    def lines(self):
        """First word and rest of each line of an answer."""
        while True:
            line = self.process.stdout.readline().decode()
            if not line:
                raise RuntimeError(f"{self.name} ended with status {self.process.wait()}")
            word, _, rest = line.rstrip("\n").partition(" ")
            if word == "end":
                return
            yield word, rest

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Library(Program):
    """`answer`: what the library finds in an object, and what would be stored."""

    def __init__(self):
        super().__init__("answer")

    def judge(self, case):
        """As of the release of the server that it is compared with, but where the record says what came later."""
        new, old = (json.dumps(case[part], ensure_ascii=False).encode() if part in case else b""
                    for part in ("object", "oldObject"))
        status = int(case.get("subresource") == "status")
        major, minor = target_of(case).split(".")
        self.send(new, old, status, major, minor)
        return self.read_verdict()

    def read_verdict(self):
        errors, pruned, stored, text = set(), set(), None, []
        for word, rest in self.lines():
            if word == "error":
                path, _, message = rest.partition("\t")
                errors.add(path)
                text.append(f"{path}: {message}")
            elif word == "pruned":
                pruned.add(rest)
            elif word == "stored":
                stored = as_stored(json.loads(rest), pruned)
        valid = not errors
        return Verdict(valid, frozenset(errors), frozenset(pruned), comparable(stored) if valid else None,
                       text="; ".join(text))


def target_of(case):
    return case.get("since", RELEASE)


def as_stored(obj, pruned):
    """What the server would keep of an object with its defaults: nothing pruned, null only where a field may be null."""
    metadata = obj.get("metadata") or {}
    for name in ("labels", "annotations"):  # read as text, where null is empty
        if isinstance(metadata.get(name), dict):
            metadata[name] = {key: value or "" for key, value in metadata[name].items()}
    kept = without(obj, pruned)
    return kept if KINDS[obj["kind"]].core else drop_nulls(kept)


def drop_nulls(value):
    if isinstance(value, list):
        return [drop_nulls(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {name: item if name in RAW else drop_nulls(item) for name, item in value.items()
            if item is not None or name in RAW}


def without(obj, paths):
    """The library tells what the server would prune and keeps it; take it out. Later elements of a list go first."""
    for path in sorted(paths, reverse=True):
        remove(obj, path)
    return obj


def remove(value, path):
    """A member's name may hold dots: the longest that is there is meant."""
    if isinstance(value, list):
        index, _, rest = path[1:].partition("]")
        remove(value[int(index)], rest.removeprefix("."))
        return
    if not isinstance(value, dict):
        return
    if path in value:
        del value[path]
        return
    for name in sorted(value, key=len, reverse=True):
        rest = path.removeprefix(name)
        if rest != path and rest[:1] in (".", "["):
            remove(value[name], rest.removeprefix("."))
            return


class CommandLine:
    """`ocreg validate`, once per object. It has no words for what would be stored, nor for writes of the status."""

    def __init__(self):
        self.ocreg = BUILD / "tools" / "ocreg"

    def judge(self, case):
        with tempfile.TemporaryDirectory() as folder:
            argv = [self.ocreg, "validate", "--level", "schema", "--target", target_of(case), "-o", "json"]
            for option, part in (("-f", "object"), ("--old", "oldObject")):
                if part in case:
                    path = pathlib.Path(folder) / f"{part}.json"
                    path.write_text(json.dumps(case[part]))
                    argv += [option, path]
            done = subprocess.run(argv, capture_output=True, text=True, timeout=30)
        try:
            answer = json.loads(done.stdout)
        except ValueError:
            raise RuntimeError(f"ocreg: exit status {done.returncode}, {done.stderr.strip()[:200]}") from None
        if done.returncode != (0 if answer["valid"] else 4):
            raise RuntimeError(f"ocreg: exit status {done.returncode} where valid is {answer['valid']}")
        errors = [f for f in answer["findings"] if f["severity"] == "error"]
        return Verdict(answer["valid"], frozenset(f["path"] for f in errors), frozenset(answer["pruned"]),
                       text="; ".join(f"{f['path']}: {f['message']}" for f in errors))
