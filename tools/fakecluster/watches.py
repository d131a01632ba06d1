# SPDX-License-Identifier: Apache-2.0
"""Watches: what is there, then what happens, until somebody goes."""
import json
import time

import kinds
import selection
import status
from wire import Answer

TICK = 0.2  # seconds between two looks whether the client is still there


def line(word, thing):
    return json.dumps({"type": word, "object": thing}).encode() + b"\n"


def bookmark(kind, version, **annotations):
    meta = {"resourceVersion": str(version), "creationTimestamp": None}
    if annotations:
        meta["annotations"] = {"k8s.io/initial-events-end": "true"}
    return line("BOOKMARK", {"apiVersion": kind.version, "kind": kind.kind, "metadata": meta})


class Watch:
    def __init__(self, api, connection, request, every):
        self.store, self.connection, self.query, self.every = api.store, connection, request.query, every
        self.place, self.matches = kinds.place(request.path), selection.of(request)
        asked = request.query.get("resourceVersion", "")
        self.at = int(asked) if asked.isdigit() else 0
        self.until = time.monotonic() + float(request.query.get("timeoutSeconds") or 3600)
        self.marked = time.monotonic()

    def concerns(self, event):
        kind, namespace, _ = event.key
        return kind is self.place.kind and self.place.namespace in ("", namespace)

    def told(self, event):
        """What a watcher with these selectors is told of it; None where it does not concern it."""
        before = event.old is not None and self.matches(event.old)
        after = event.word != "DELETED" and self.matches(event.new)
        if before and after:
            return line("MODIFIED", event.new)
        if after:
            return line("ADDED", event.new)
        return line("DELETED", event.new) if before else None

    def initial(self):
        found, self.at = self.store.of(self.place)
        for o in found:
            if self.matches(o):
                self.connection.chunk(line("ADDED", o))
        if self.query.get("sendInitialEvents") == "true":
            self.connection.chunk(bookmark(self.place.kind, self.at, end=True))

    def more(self):
        """What happened since, or after a while nothing."""
        with self.store.changed:
            if self.at >= self.store.version:
                self.store.changed.wait(TICK)
            if self.at < self.store.oldest:
                return None
            events = [event for event in self.store.events if event.version > self.at]
            self.at = self.store.version
        return [told for event in events if self.concerns(event) and (told := self.told(event))]

    def run(self):
        if not self.at:
            self.initial()
        while time.monotonic() < self.until and not self.connection.gone():
            events = self.more()
            if events is None:
                self.connection.chunk(line("ERROR", status.body(410, f"too old resource version: {self.at} ({self.store.oldest})")))
                break
            for event in events:
                self.connection.chunk(event)
            if self.query.get("allowWatchBookmarks") == "true" and time.monotonic() - self.marked >= self.every:
                self.marked = time.monotonic()
                self.connection.chunk(bookmark(self.place.kind, self.at))
        self.connection.send("0\r\n\r\n")


def serve(api, connection, request, every):
    place = kinds.place(request.path)
    try:
        if place is None or place.name:
            raise status.Failure(404, "the server could not find the requested resource")
        api.admit(request, place)
        watch = Watch(api, connection, request, every)
    except status.Failure as failure:
        connection.give(Answer(failure.code, failure.body))
        return
    connection.begin_stream()
    watch.run()
