# SPDX-License-Identifier: Apache-2.0
"""The faults that have a name: what each does, its parameters and their defaults, and the kind of trouble that it stands for."""
import base64
import datetime
import email.utils
import gzip
import inspect
import json
import time
import zlib

import kinds
import status
import steps
import watches
from wire import Answer, Hangup

FAULTS = {}
LOGIN = "<!DOCTYPE html><html><head><title>Log in\x1b[31m</title></head><body>Who are you?</body></html>"
HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = HEAD + "Transfer-Encoding: chunked\r\n\r\n"


class Unknown(ValueError):
    pass


class Fault:
    def __init__(self, function):
        self.function, self.name = function, function.__name__.rstrip("_").replace("_", "-")
        self.about = inspect.getdoc(function)
        self.spelled = {name.rstrip("_"): name for name in function.__kwdefaults__ or ()}  # type_, which Python has already
        self.parameters = {word: function.__kwdefaults__[name] for word, name in self.spelled.items()}

    def value(self, word, value):
        """As the parameter's default is; what comes from a URL is text."""
        default = self.parameters[word]
        if isinstance(value, str) and isinstance(default, bool):
            return value == "true"
        if isinstance(default, (int, float)):
            return type(default)(value)
        return value


def fault(function):
    made = Fault(function)
    FAULTS[made.name] = made
    return function


def of(name, parameters):
    """What a row does that names a fault."""
    if name not in FAULTS:
        raise Unknown(f"there is no fault {name!r}; there are {', '.join(sorted(FAULTS))}")
    found = FAULTS[name]
    if (strange := parameters.keys() - found.parameters.keys()):
        raise Unknown(f"{name} has no parameter {', '.join(sorted(strange))}; it has {', '.join(found.parameters) or 'none'}")
    values = {found.spelled[word]: found.value(word, value) for word, value in parameters.items()}
    return lambda world, connection, request, row: found.function(world, connection, request, row, **values)


def answer_of(spec):
    """What a row does that spells out its answer."""
    if not isinstance(spec, dict) or (strange := spec.keys() - {"status", "type", "headers", "body", "base64", "repeat", "gzip"}):
        raise Unknown(f"{spec!r} is no answer" if not isinstance(spec, dict) else f"an answer has no {', '.join(sorted(strange))}")

    def run(world, connection, request, row):
        body = steps.filled(spec.get("body", ""), world, request)
        if "base64" in spec:
            body = base64.b64decode(spec["base64"])
        elif "repeat" in spec:
            body = spec["repeat"]["text"].encode() * spec["repeat"]["times"]
        answer = Answer(spec.get("status", 200), body, spec.get("type", "application/json"),
                        steps.filled(spec.get("headers", []), world, request))
        if spec.get("gzip"):
            answer.body = gzip.compress(answer.data())
        connection.give(answer)
    return run


def given(value):
    """A parameter that may be JSON, or come as text from a URL."""
    return json.loads(value) if isinstance(value, str) else value


# What the cluster says.

@fault
def error(world, connection, request, row, *, code=500, reason=None, message="said the fake cluster", details={}, headers=[]):
    """A Status of that code."""
    connection.answer(code, status.body(code, message, reason, **given(details)), "application/json", given(headers))


@fault
def bare_error(world, connection, request, row, *, code=500):
    """That code, and no body."""
    connection.answer(code)


@fault
def conflict(world, connection, request, row):
    """409, since somebody else was faster: the object has another version now. A conflict storm is this, times N."""
    place = kinds.place(request.path)
    if place and place.name:
        world.store.touch(place)
    failure = status.conflict(place.kind, place.name) if place else status.Failure(409, status.MODIFIED)
    connection.answer(failure.code, failure.body)


@fault
def unauthorized(world, connection, request, row):
    """401, whatever the credentials are."""
    connection.answer(401, status.body(401, "Unauthorized"))


@fault
def stale_token(world, connection, request, row):
    """401 until the Authorization header is another than the first that this row saw."""
    if row.memory.setdefault("authorization", request.headers.get("authorization")) == request.headers.get("authorization"):
        connection.answer(401, status.body(401, "Unauthorized"))
    else:
        world.go_on(connection, request, row)


@fault
def gone(world, connection, request, row, *, event=False):
    """410: what was asked for is too old. With event, a watch hears it as an ERROR event."""
    if event:
        error_event(world, connection, request, row, code=410, message="too old resource version")
    else:
        connection.answer(410, status.body(410, "too old resource version"))


@fault
def busy(world, connection, request, row, *, code=429, wait="1", date=0, retry=[]):
    """429, or another code, with Retry-After: `wait`, or a date so many seconds from now, or each of the list `retry`."""
    values = given(retry) or [wait]
    if date:
        when = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=date)
        values = [email.utils.format_datetime(when, usegmt=True)]
    connection.answer(code, status.body(code, "busy"), "application/json", [f"Retry-After: {value}" for value in values])


@fault
def redirect(world, connection, request, row, *, location="https://localhost:1/", code=307):
    """Go elsewhere."""
    connection.answer(code, "", None, [f"Location: {steps.filled(location, world, request)}"])


@fault
def mirror(world, connection, request, row):
    """200 with an object of the kind that was asked for, whose annotations are what was sent: headers, "target", and "sent" for a write."""
    place = kinds.place(request.path) or kinds.Place(kinds.ALL[0], "", request.name, "")
    sent = f"{request.method} {request.target} {request.headers.get('content-type')} {request.body.decode(errors='replace')}"
    notes = {**request.headers, "target": request.target, **({"sent": sent} if request.method != "GET" else {})}
    connection.answer(200, {"apiVersion": place.kind.version, "kind": place.kind.kind,
                            "metadata": {"name": place.name or "mirror", "resourceVersion": "1", "annotations": notes}})


@fault
def none(world, connection, request, row):
    """The right answer, whatever the rows below say."""
    world.serve(connection, request)


# The right answer, wrongly told. These go on to the rows below, so that several can come together; at the end of them is the cluster.

@fault
def on_demand(world, connection, request, row, *, object_={}):
    """The right answer, from an object that is made when it is first asked for, whatever its name."""
    place = kinds.place(request.path)
    if place and place.name and world.store.key(place) not in world.store.objects:
        world.seed([{**steps.filled(given(object_), world, request)}])
    world.go_on(connection, request, row)


def changed(world, connection, request, row, change):
    connection.changes.append(change)
    world.go_on(connection, request, row)


@fault
def headers(world, connection, request, row, *, add=[]):
    """The right answer with more headers: Warning, Retry-After, a second Content-Length."""
    more = [given(add)] if isinstance(add, str) and not add.startswith("[") else given(add)
    changed(world, connection, request, row, lambda answer: answer.headers.extend(more))


@fault
def wrong_type(world, connection, request, row, *, type_="text/html"):
    """The right answer with a wrong Content-Type."""
    changed(world, connection, request, row, lambda answer: setattr(answer, "kind", type_))


@fault
def login_page(world, connection, request, row, *, code=200, type_="text/html"):
    """HTML, as somebody on the way sends it who wants a person to log in."""
    connection.answer(code, LOGIN, type_)


@fault
def wrong_kind(world, connection, request, row, *, kind="Pod", version="v1"):
    """The right object, said to be of another kind."""
    def change(answer):
        if isinstance(answer.body, dict):
            answer.body = {**answer.body, "kind": kind, "apiVersion": version}
    changed(world, connection, request, row, change)


@fault
def half_json(world, connection, request, row):
    """A complete answer whose body is half of the JSON."""
    def change(answer):
        answer.body = answer.data()[:len(answer.data()) // 2]
    changed(world, connection, request, row, change)


@fault
def empty(world, connection, request, row):
    """A success without a body."""
    changed(world, connection, request, row, lambda answer: setattr(answer, "body", b""))


@fault
def junk(world, connection, request, row, *, text="Who are you?"):
    """Anything but JSON, said to be JSON."""
    connection.answer(200, text)


@fault
def compressed(world, connection, request, row, *, encoding="gzip", bomb=0):
    """The right answer, or so many MiB of blanks, compressed although nobody asked for that. encoding plain is only said to be."""
    def change(answer):
        body = b" " * (bomb << 20) if bomb else answer.data()
        packed = {"gzip": gzip.compress, "deflate": zlib.compress, "plain": bytes,
                  "gzip, gzip": lambda data: gzip.compress(gzip.compress(data))}[encoding](body)
        answer.body = packed
        answer.headers.append(f"Content-Encoding: {'gzip' if encoding == 'plain' else encoding}")
    changed(world, connection, request, row, change)


# The right answer, badly sent.

@fault
def delay(world, connection, request, row, *, seconds=1.0):
    """The right answer, later."""
    time.sleep(seconds)
    world.go_on(connection, request, row)


@fault
def slow(world, connection, request, row, *, rate=10.0, part="all"):
    """The right answer, so many bytes a second: a slow loris. Part all, or body."""
    write, seen = connection.writer, bytearray()

    def drip(data):
        for byte in data:
            if part != "body" or b"\r\n\r\n" in seen:
                if time.monotonic() > connection.until:
                    raise Hangup
                time.sleep(1 / rate)
            else:
                seen.append(byte)
            write(bytes([byte]))
    connection.writer = drip
    world.go_on(connection, request, row)


@fault
def tiny(world, connection, request, row):
    """The right answer, each byte in a packet of its own."""
    slow(world, connection, request, row, rate=1e9)


@fault
def cut(world, connection, request, row, *, at=-1, then="hang-up"):
    """The right answer, until byte `at` of the body (or half of what comes at once); then hang-up, reset or wait."""
    write, seen = connection.writer, bytearray()

    def send(data):
        seen.extend(data)
        head = seen.find(b"\r\n\r\n") + 4
        if head < 4:
            return write(data)
        end = head + (at if at >= 0 else (len(seen) - head) // 2)
        if len(seen) <= end or (at < 0 and len(seen) == head):
            return write(data)
        write(data[:len(data) - (len(seen) - end)])
        steps.Writer(world, connection, request, False).then({"then": then})
        raise Hangup
    connection.writer = send
    world.go_on(connection, request, row)


# No right answer at all.

@fault
def hang_up(world, connection, request, row):
    """The connection ends without an answer."""
    raise Hangup


@fault
def hang_up_after(world, connection, request, row):
    """What was asked for is done, and the connection ends without an answer: the client cannot know."""
    connection.writer = lambda data: None
    world.go_on(connection, request, row)
    raise Hangup


@fault
def reset(world, connection, request, row):
    """The connection is reset."""
    connection.reset()


@fault
def black_hole(world, connection, request, row):
    """Nothing comes, for ever."""
    connection.wait()


@fault
def away(world, connection, request, row, *, seconds=0.5):
    """The connection ends, and for a while nobody listens."""
    connection.listener.leave(seconds)
    raise Hangup


@fault
def not_http(world, connection, request, row, *, text="SSH-2.0-OpenSSH_9.2\r\n"):
    """Something else listens here."""
    connection.send(text)
    raise Hangup


ENDLESS = {
    "headers": ("HTTP/1.1 200 OK\r\n", b"X-Header: " + b"x" * 500 + b"\r\n"),
    "header": ("HTTP/1.1 200 OK\r\nX-Header: ", b"x" * 4096),
    "informational": ("", b"HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n" * 50),
    "body": (HEAD + "\r\n", b" " * 65536),
    "length": (HEAD + "Content-Length: 9000000000\r\n\r\n", b" " * 65536),
    "chunks": (CHUNKED, b"10000\r\n" + b" " * 65536 + b"\r\n"),
    "trailers": (CHUNKED + "0\r\n", b"X-Trailer: " + b"x" * 500 + b"\r\n"),
    "extension": (CHUNKED + "1;x=", b"x" * 4096),
    "blanks": (CHUNKED, b"64\r\n" + b"\n" * 100 + b"\r\n"),
}


@fault
def endless(world, connection, request, row, *, what="body", pause=0.0):
    """What never ends: body, headers, header, informational, length, chunks, trailers, extension, or blanks of a watch."""
    begin, piece = ENDLESS[what]
    connection.send(begin)
    while time.monotonic() < connection.until:
        connection.send(piece)
        time.sleep(pause)
    raise Hangup


# Watches.

@fault
def junk_line(world, connection, request, row, *, text="Who are you?"):
    """A line that is no event, at the beginning of a watch."""
    connection.begin_stream()
    connection.chunk(text.encode() + b"\n")
    connection.wait()


@fault
def bookmark_only(world, connection, request, row, *, pause=0.1, version=0):
    """A watch on which nothing but bookmarks comes."""
    place = kinds.place(request.path)
    connection.begin_stream()
    while time.monotonic() < connection.until:
        connection.chunk(watches.bookmark(place.kind, version or world.store.version))
        time.sleep(pause)


@fault
def error_event(world, connection, request, row, *, code=500, message="said the fake cluster"):
    """A watch that says ERROR and ends."""
    connection.begin_stream()
    connection.chunk(watches.line("ERROR", status.body(code, message)))
    connection.send("0\r\n\r\n")


@fault
def half_event(world, connection, request, row):
    """A watch that is cut in the middle of an event."""
    place = kinds.place(request.path)
    found, version = world.store.of(place)
    thing = found[0] if found else {"apiVersion": place.kind.version, "kind": place.kind.kind,
                                    "metadata": {"name": "half", "resourceVersion": str(version)}}
    event = watches.line("MODIFIED", thing)
    connection.begin_stream()
    connection.chunk(event[:len(event) // 2])
    raise Hangup


@fault
def end_of_watch(world, connection, request, row):
    """A watch that ends as soon as it has begun."""
    connection.begin_stream()
    connection.send("0\r\n\r\n")


@fault
def compaction(world, connection, request, row):
    """The right answer, after the cluster forgot what happened: older versions and lists half read are gone (410)."""
    world.store.forget()
    world.go_on(connection, request, row)
