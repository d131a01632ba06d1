# SPDX-License-Identifier: Apache-2.0
"""Rows: which requests meet which fault. The first row that a request meets, and that is not used up, is what happens to it."""
import collections
import fnmatch
import re
import threading

import faults
import steps

CRITERIA = {"listener", "method", "path", "watch", "query", "header", "after", "per", "from", "to", "times"}
ACTIONS = {"fault", "answer", "send"}


class BadRow(ValueError):
    pass


def number(spec, name, default):
    value = spec.get(name, default)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 1):
        raise BadRow(f"{name}: {value!r} is not a number from 1 on")
    return value


def globs(spec, name):
    wanted = spec.get(name, {})
    if not isinstance(wanted, dict) or not all(isinstance(value, str) for value in wanted.values()):
        raise BadRow(f"{name}: not an object of texts")
    return {key.lower() if name == "header" else key: value for key, value in wanted.items()}


class Row:
    def __init__(self, spec):
        if not isinstance(spec, dict):
            raise BadRow(f"{spec!r} is no row")
        action = ACTIONS & spec.keys()
        if len(action) != 1:
            raise BadRow(f"a row has one of fault, answer and send, this one {', '.join(sorted(action)) or 'none'}: {spec}")
        self.spec, self.action = spec, action.pop()
        self.name = spec.get("name") or spec.get("fault") or self.action
        self.listener, self.watch = spec.get("listener"), spec.get("watch")
        self.method = spec.get("method", "*").upper()
        paths = spec.get("path", "*")
        self.path = re.compile("|".join(map(fnmatch.translate, [paths] if isinstance(paths, str) else paths)))
        self.after, self.per = spec.get("after"), spec.get("per")
        if self.per not in (None, "namespace", "name"):
            raise BadRow(f"per: {self.per!r} is neither namespace nor name")
        self.query, self.header = globs(spec, "query"), globs(spec, "header")
        self.first = number(spec, "from", 1)
        times = number(spec, "times", None)
        self.last = number(spec, "to", None if times is None else self.first + times - 1)
        self.met, self.counts, self.memory = 0, collections.Counter(), {}
        self.parameters = {name: value for name, value in spec.items() if name not in CRITERIA | ACTIONS | {"name"}}
        try:
            self.run = ACTION[self.action](spec[self.action], self.parameters)
        except (faults.Unknown, steps.BadStep, TypeError, ValueError) as error:
            raise BadRow(f"{self.name}: {error}") from error

    def concerns(self, listener, request):
        if self.listener not in (None, listener.name) or not fnmatch.fnmatchcase(request.method, self.method):
            return False
        if self.watch is not None and self.watch != request.watches:
            return False
        return bool(self.path.match(request.path)) and all(
            fnmatch.fnmatchcase(have.get(name, ""), want) for have, wanted in ((request.query, self.query), (request.headers,
                                                                                                             self.header))
            for name, want in wanted.items())

    def key(self, listener, request):
        """Each port counts for itself, and if the row says so, each name or namespace."""
        return listener.name, getattr(request, self.per) if self.per else None

    def takes(self, listener, request):
        key = self.key(listener, request)
        self.counts[key] += 1
        request.nth = self.counts[key]
        taken = self.first <= request.nth and (self.last is None or request.nth <= self.last)
        self.met += taken
        return taken

    def shown(self):
        return {**self.spec, "met": self.met}


def no_parameters(parameters):
    if parameters:
        raise BadRow(f"nobody knows {', '.join(sorted(parameters))}")


def answer_of(spec, parameters):
    no_parameters(parameters)
    return faults.answer_of(spec)


def steps_of(spec, parameters):
    chunked, kind = parameters.pop("chunked", False), parameters.pop("type", "application/json")
    no_parameters(parameters)
    return steps.of(spec, chunked, kind)


ACTION = {"fault": faults.of, "answer": answer_of, "send": steps_of}


class Rows:
    def __init__(self):
        self.lock, self.rows = threading.Lock(), []

    def add(self, specs, front=False):
        """All of them or none. In front stand those that were armed last."""
        new = [Row(spec) for spec in (specs if isinstance(specs, list) else [specs])]
        with self.lock:
            self.rows = new + self.rows if front else self.rows + new
        return len(new)

    def clear(self):
        with self.lock:
            self.rows = []

    def find(self, listener, request, below=None):
        """The row that a request meets; below another one, if that one goes on."""
        with self.lock:
            rows = self.rows[self.rows.index(below) + 1:] if below in self.rows else self.rows if below is None else []
            return next((row for row in rows if row.concerns(listener, request) and self.is_after(row, listener, request)
                         and row.takes(listener, request)), None)

    def is_after(self, row, listener, request):
        """Whether another row came first, where one has to."""
        return row.after is None or any(other.name == row.after and other.counts[other.key(listener,
                                                                                           request)] for other in self.rows)

    def shown(self):
        with self.lock:
            return [row.shown() for row in self.rows]
