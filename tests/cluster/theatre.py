# SPDX-License-Identifier: Apache-2.0
"""A test cluster on which the player plays, while the library watches: what tests of the player and of waiting share."""
import json
import os
import pathlib
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time

import server
from api import Api
from player import objects, world
from player.courses import Book
from mergepatch import between

BUILD = pathlib.Path(os.environ.get("OCREG_BUILD", server.HERE.parent.parent / "build")).resolve()
OCREG = BUILD / "tools" / "ocreg"
SPEED = 100
PATIENCE = 20  # seconds for anything that the player or a watch has to tell


class Wrong(Exception):
    """Something is not as recorded."""


def same(what, found, wanted):
    if found != wanted:
        raise Wrong(f"{what}: {json.dumps(found, sort_keys=True)}, not {json.dumps(wanted, sort_keys=True)}")


def documents(stream):
    """JSON documents, one after the other, as they come."""
    decoder, text = json.JSONDecoder(), ""
    for line in stream:
        text += line
        if line.rstrip() != "}":
            continue
        try:
            value, end = decoder.raw_decode(text)
        except ValueError:
            continue
        text = text[end:].lstrip()
        yield value


class Process:
    """A program that prints JSON; what it prints is read as it comes and kept."""

    def __init__(self, argv, lines=False):
        self.process = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.queue = queue.Queue()
        threading.Thread(target=self.read, args=(lines,), daemon=True).start()

    def read(self, lines):
        for value in map(json.loads, self.process.stdout) if lines else documents(self.process.stdout):
            self.queue.put(value)
        self.queue.put(None)

    def until(self, wanted, what):
        """Everything up to the first that is wanted."""
        deadline, passed = time.monotonic() + PATIENCE, []
        while True:
            try:
                value = self.queue.get(timeout=max(0, deadline - time.monotonic()))
            except queue.Empty:
                raise Wrong(f"nothing of {what} in {PATIENCE} s") from None
            if value is None:
                self.queue.put(None)
                raise Wrong(f"ended, waiting for {what}: {self.process.stderr.read()[-600:]}")
            passed.append(value)
            if wanted(value):
                return passed

    def has_told(self, event):
        """Whether this event is among what was not read yet, or there is no more to come."""
        return any(line is None or line["event"] == event for line in list(self.queue.queue))

    def stop(self):
        self.process.terminate()
        try:
            return self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()


class Theatre:
    """The cluster, the player, and the watches of Config and ImagePruner."""

    def __init__(self, where, book):
        self.where, self.book = where, book
        self.kubeconfig = where / "admin.kubeconfig"
        self.api, self.player, self.watches = None, None, {}

    def open(self, watched):
        """Once there are the first objects, the watches begin with them. `watched` are the words for their kinds."""
        self.api = Api(self.kubeconfig)
        self.begin()
        for kind, word in watched.items():
            self.watches[kind] = self.watch(word)
            self.watches[kind].until(lambda event: True, f"the first {kind}")

    def watch(self, word):
        return Process([OCREG, "get", word, "--kubeconfig", self.kubeconfig, "--watch", "--output-watch-events", "-o", "json",
                        "--request-timeout", "30m"])

    def play(self, speed=SPEED):
        if self.player is None or self.player.process.poll() is not None:
            self.player = Process([server.HERE / "play", self.where, "--speed", str(speed)], lines=True)

    def stop_player(self):
        if self.player:
            self.player.stop()
        self.player = None

    def begin(self, speed=SPEED):
        """The start of every recording. What the player told of it."""
        world.reset(self.api, self.book, objects.everything(self.book))
        self.play(speed)
        return self.told("began")

    def told(self, event, **members):
        """What the player told up to this event."""
        def wanted(line):
            if line["event"] == "refused" != event:
                raise Wrong(f"the player refused: {line['why']}")
            return line["event"] == event and all(line.get(name) == value for name, value in members.items())
        return self.player.until(wanted, f"{event} {members or ''} of the player")

    def patch(self, kind, patch, *more):
        word = "pruner" if kind == "ImagePruner" else "config"
        done = subprocess.run([OCREG, "patch", word, "--kubeconfig", self.kubeconfig, "--force", "-f", "-", *more],
                              input=json.dumps(patch), capture_output=True, text=True, timeout=PATIENCE)
        if done.returncode:
            raise Wrong(f"ocreg patch: exit status {done.returncode}: {done.stderr.strip()}")

    def change(self, course):
        """Make the change of a course. A spec that is replaced is patched to be the new one."""
        if "spec" not in course.change:
            self.patch(course.kind, course.change.get("merge", course.change.get("pruner")))
            return
        spec = self.get(world.CONFIG)["spec"]
        self.patch(course.kind, {"spec": between(spec, course.changed(spec))})

    def get(self, path):
        return world.ask(self.api, "GET", path, fine=(404,))

    def stop(self):
        self.stop_player()
        for watch in self.watches.values():
            watch.stop()


def passes(theatre, name, function):
    """Whether a row does, and a line if it does not. The next one finds a new player then."""
    try:
        function(theatre)
        return True
    except (Wrong, world.Failed, OSError, KeyError, subprocess.SubprocessError) as error:
        print(f"FAIL {name}: {'' if isinstance(error, Wrong) else type(error).__name__ + ' '}{error}", flush=True)
        theatre.stop_player()
        return False


def main(rows, watched):
    """Run the rows, (name, function of a theatre), on a cluster of their own, which is gone afterwards; the exit status."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    only = sys.argv[1:] or [os.environ.get("OCREG_ONLY", "")]
    programs = subprocess.run([server.HERE / "build"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    with tempfile.TemporaryDirectory(prefix="ocreg-theatre-") as folder:
        theatre = Theatre(pathlib.Path(folder) / "cluster", Book())
        server.up(pathlib.Path(programs), theatre.where)
        try:
            theatre.open(watched)
            results = [passes(theatre, name, function) for name, function in rows(theatre.book)
                       if any(word in name for word in only)]
        finally:
            theatre.stop()
            server.down(theatre.where)
    print(f"{results.count(True)} passed, {results.count(False)} failed")
    return int(False in results)
