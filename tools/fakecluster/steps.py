# SPDX-License-Identifier: Apache-2.0
"""Bytes, pauses and ends, as a row spells them out under "send"; and the $(...) of texts."""
import base64
import math
import re
import time

from wire import Hangup

TEMPLATE = re.compile(r"\$\((\w+)(?: ([\w.-]+))?\)")
ENDS = ("end", "hang-up", "reset", "wait", "keep")


class BadStep(ValueError):
    pass


def filled(value, world, request):
    """With $(name), $(namespace), $(nth), $(port LISTENER), $(header NAME) and $(token) put in, in whatever is text."""
    if isinstance(value, dict):
        return {name: filled(member, world, request) for name, member in value.items()}
    if isinstance(value, list):
        return [filled(member, world, request) for member in value]
    if not isinstance(value, str) or "$(" not in value:
        return value
    words = {"name": lambda _: request.name, "nth": lambda _: request.nth, "namespace": lambda _: request.namespace,
             "port": lambda name: world.listeners[name].port, "header": lambda name: request.headers.get(name, ""),
             "token": lambda _: request.headers.get("authorization", "").split(" ")[-1]}
    return TEMPLATE.sub(lambda match: str(words[match[1]](match[2])), value)


def data(step):
    if "base64" in step:
        return base64.b64decode(step["base64"], validate=True)
    return step["text"].encode()


class Writer:
    def __init__(self, world, connection, request, chunked):
        self.world, self.connection, self.request, self.chunked = world, connection, request, chunked

    def write(self, piece):
        if self.chunked:
            self.connection.chunk(piece)
        else:
            self.connection.send(piece)

    def text(self, step):
        self.write(filled(step, self.world, self.request).encode())

    def repeat(self, step):
        """Once, or so many times, or "forever": until the client has had enough."""
        piece, left = data(step), step.get("times", 1)
        left = math.inf if left == "forever" else left
        while left > 0 and time.monotonic() < self.connection.until:
            self.write(piece)
            left -= 1
            time.sleep(step.get("pause", 0))

    def bytes(self, step):
        for byte in data({"text": step["bytes"]} if "bytes" in step else step):
            self.write(bytes([byte]))

    def sleep(self, step):
        time.sleep(step["sleep"])

    def leave(self, step):
        self.connection.listener.leave(step["leave"])

    def then(self, step):
        """How it ends. True: the next request may come."""
        word = step["then"]
        if word == "end":
            self.connection.send("0\r\n\r\n")
        elif word == "wait":
            self.connection.wait()
        elif word == "reset":
            self.connection.reset()
        elif word == "hang-up":
            raise Hangup


def method_of(step):
    if isinstance(step, str):
        return Writer.text
    if not isinstance(step, dict):
        raise BadStep(f"{step!r} is no step")
    for word, method in (("sleep", Writer.sleep), ("leave", Writer.leave), ("bytes", Writer.bytes)):
        if word in step:
            return method
    if "then" in step:
        if step["then"] not in ENDS:
            raise BadStep(f"then: {step['then']!r} is none of {', '.join(ENDS)}")
        return Writer.then
    if not {"text", "base64"} & step.keys():
        raise BadStep(f"{step!r} is no step")
    data(step)
    return Writer.repeat


def of(spec, chunked, kind):
    """What a row does that has these steps. Where no step says how it ends, a stream stays open and everything else is hung up."""
    plan = [(method_of(step), step) for step in (spec if isinstance(spec, list) else [spec])]
    if not plan or plan[-1][0] is not Writer.then:
        plan.append((Writer.then, {"then": "wait" if chunked else "hang-up"}))

    def run(world, connection, request, row):
        writer = Writer(world, connection, request, chunked)
        if chunked:
            connection.begin_stream(kind)
        for method, step in plan:
            method(writer, step)
    return run
