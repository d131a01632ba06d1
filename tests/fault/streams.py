# SPDX-License-Identifier: Apache-2.0
"""Lists, watches and logs of a server that misbehaves: the namespace that is asked for is the name of the script. NAME.1 and NAME.2 do the
same, each from the beginning."""
import base64
import json

MAP = {"apiVersion": "v1", "kind": "ConfigMap"}


def config_map(name, version, value="1"):
    return {**MAP, "metadata": {"name": name, "namespace": "x", "resourceVersion": str(version)}, "data": {"key": value}}


def status(code, message="said the server", **more):
    return {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": message, "code": code, **more}


def items(version, *objects, more="", **members):
    return 200, {"kind": "ConfigMapList", "apiVersion": "v1", "metadata": {"resourceVersion": str(version), "continue": more},
                 "items": [{k: v for k, v in o.items() if k not in MAP} for o in objects], **members}


def event(kind, thing):
    return json.dumps({"type": kind, "object": thing}).encode() + b"\n"


def answer(code, *headers, body=None):
    return code, status(code) if body is None else body, "application/json", headers


def bookmark(version):
    return event("BOOKMARK", {**MAP, "metadata": {"resourceVersion": str(version), "creationTimestamp": None}})


# What a stream does, beside bytes, which are one chunk.
END, CUT, RESET, WAIT = {"then": "end"}, {"then": "hang-up"}, {"then": "reset"}, {"then": "wait"}


def text_or_bytes(data):
    try:
        return {"text": data.decode()}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode()}


def single(data):
    """A chunk for every byte."""
    return [{"bytes": data.decode()}]


def repeat(data, pause=0.0):
    return {**text_or_bytes(data), "pause": pause, "times": "forever"}


BASE = items(5, config_map("a", 3), config_map("b", 4))
LATER = items(20, config_map("a", 3), config_map("c", 15))
A2, C1 = event("MODIFIED", config_map("a", 6, "2")), event("ADDED", config_map("c", 7))
B_GONE = event("DELETED", config_map("b", 8))
MORE = [A2, C1, WAIT]
QUIET = [WAIT]
BUSY = answer(429, "Retry-After: 1"), answer(503, "Retry-After: 1")
EARLY = "Date: Mon, 01 Jan 2001 00:00:00 GMT"  # of a server whose clock is wrong
SECOND_LATER = "Retry-After: Mon, 01 Jan 2001 00:00:01 GMT"
LATE = "Retry-After: Fri, 01 Jan 2100 00:00:00 GMT"
PAGE = [config_map(f"m{i}", i) for i in range(500)]


SILENT = {"send": [WAIT]}
# name: (what lists answer, what streams do); the last goes on for ever
SCRIPTS = {
    "bytes": ([BASE], [[*single(A2 + C1 + B_GONE), WAIT]]),
    "half": ([BASE], [[A2 + C1[:40], END], [C1, WAIT]]),
    "half-cut": ([BASE], [[A2 + C1[:40], CUT], [C1, WAIT]]),
    "half-reset": ([BASE], [[A2, C1[:40], RESET], [C1, WAIT]]),
    "half-character": ([BASE], [[*single(event("MODIFIED", config_map("a", 6, "\u00e9")).replace(b"\\u00e9", b"\xc3\xa9")), WAIT]]),
    "several": ([BASE], [[A2 + C1 + B_GONE, WAIT]]),
    "blank": ([BASE], [[b"\n\r\n  \n" + A2 + b"\n\n", b"\n", C1, WAIT]]),
    "carriage": ([BASE], [[A2.replace(b"\n", b"\r\n") + C1, WAIT]]),
    "bookmark": ([BASE], [[bookmark(9), END], [A2.replace(b'"6"', b'"10"'), WAIT]]),
    "bookmark-410": ([BASE, LATER], [[bookmark(9), event("ERROR", status(410))], QUIET]),
    "error-410": ([BASE, LATER], [[event("ERROR", status(410, "too old resource version: 5 (19)")), END], QUIET]),
    "error-410-open": ([BASE, LATER], [[event("ERROR", status(410)), WAIT], QUIET]),
    "error-500": ([BASE], [[event("ERROR", status(500)), END], MORE]),
    "error-bare": ([BASE], [[b'{"type":"ERROR"}\n', END], MORE]),
    "error-text": ([BASE], [[b'{"type":"ERROR","object":"410"}\n', END], MORE]),
    "error-always": ([BASE], [[event("ERROR", status(500, "the disk is full")), END]]),
    "http-410": ([BASE, LATER], [answer(410), QUIET]),
    "http-410-always": ([BASE], [answer(410)]),
    "http-500": ([BASE], [answer(500), MORE]),
    "http-403": ([BASE], [answer(403)]),
    "http-404": ([BASE], [answer(404)]),
    "watch-429": ([BASE], [BUSY[0], MORE]),
    "watch-503": ([BASE], [BUSY[1], MORE]),
    "watch-date": ([BASE], [answer(503, EARLY, SECOND_LATER), MORE]),
    "watch-date-first": ([BASE], [answer(429, SECOND_LATER, EARLY), MORE]),
    "watch-late": ([BASE], [answer(429, LATE)]),
    "list-429": ([BUSY[0], BASE], [QUIET]),
    "list-503": ([BUSY[1], BASE], [QUIET]),
    "list-date": ([answer(503, EARLY, SECOND_LATER), BASE], [QUIET]),
    "list-past": ([answer(429, "Retry-After: Mon, 01 Jan 2001 00:00:01 GMT"), BASE], [QUIET]),
    "list-late": ([answer(429, LATE)], [QUIET]),
    "list-long": ([answer(503, "Retry-After: 30")], [QUIET]),
    "list-garbage": ([(200, "<html>")], [QUIET]),
    "list-garbage-once": ([(200, "<html>"), BASE], [QUIET]),
    "list-unversioned": ([(200, {"kind": "ConfigMapList", "apiVersion": "v1", "metadata": {}, "items": []})], [QUIET]),
    "hangs-up": ([BASE], [[END]]),
    "hangs-up-empty": ([BASE], [(200, "")]),
    "cuts": ([BASE], [[CUT]]),
    "garbage": ([BASE], [[b"Who are you?\n", WAIT]]),
    "garbage-once": ([BASE], [[A2, b"{\"type\":\"ADDED\",\"object\":{]}\n", WAIT], [C1, WAIT]]),
    "garbage-utf8": ([BASE], [[b"\xff\xfe\n", END]]),
    "html": ([BASE], [(200, "<!DOCTYPE html>\n<html>Log in</html>\n", "text/html")]),
    "other-kind": ([BASE], [[event("ADDED", {**config_map("s", 6), "kind": "Secret"})]]),
    "other-group": ([BASE], [[event("ADDED", {**config_map("s", 6), "apiVersion": "v2"})]]),
    "no-object": ([BASE], [[b'{"type":"ADDED"}\n']]),
    "null-object": ([BASE], [[b'{"type":"ADDED","object":null}\n']]),
    "text-object": ([BASE], [[b'{"type":"ADDED","object":"a"}\n']]),
    "no-type": ([BASE], [[json.dumps({"object": config_map("c", 7)}).encode() + b"\n"]]),
    "unknown-type": ([BASE], [[event("RENAMED", config_map("c", 7))]]),
    "no-version": ([BASE], [[event("ADDED", {**MAP, "metadata": {"name": "c"}})]]),
    "no-name": ([BASE], [[event("ADDED", {**MAP, "metadata": {"resourceVersion": "7"}})]]),
    "array-event": ([BASE], [[b"[]\n"]]),
    "deep": ([BASE], [[b'{"type":"ADDED","object":' + b'{"a":' * 300 + b"1" + b"}" * 301 + b"\n"]]),
    "long-line": ([BASE], [[b'{"type":"ADDED","object":{"a":"', repeat(b"x" * 65536)]]),
    "endless-blank": ([BASE], [[repeat(b"\n" * 100, 0.001)]]),
    "endless-bookmarks": ([BASE], [[repeat(bookmark(9), 0.001)]]),
    "endless-same": ([BASE], [[repeat(event("MODIFIED", config_map("a", 3)), 0.001)]]),
    "stall": ([BASE], [[C1[:40], WAIT]]),
    "stall-then": ([BASE], [[C1[:40], {"sleep": 1}, C1[40:], WAIT]]),
    "silent": ([BASE], [SILENT]),
    "silent-list": ([SILENT], [QUIET]),
    "redirect": ([BASE], [(307, "", None, ["Location: https://localhost:1/"])]),
    "redirect-list": ([(302, "", None, ["Location: /elsewhere"])], [QUIET]),
    "same-again": ([BASE], [[event("ADDED", config_map("a", 3)) + event("ADDED", config_map("b", 4)) + A2, WAIT]]),
    "gone-unknown": ([BASE], [[event("DELETED", config_map("z", 6)) + C1, WAIT]]),
    "modified-unknown": ([BASE], [[event("MODIFIED", config_map("c", 7)), WAIT]]),
    "version-back": ([BASE], [[A2, event("MODIFIED", config_map("a", 2, "old")), C1, WAIT]]),
    "large-event": ([BASE], [[event("ADDED", {**config_map("c", 7), "data": {"key": "1", "large": "x" * (8 << 20)}}), WAIT]]),
    "leaves": ([BASE], [[A2, {"leave": 0.6}, CUT], [C1, WAIT]]),
    # Lists that are read as such.
    "pages": ([items(5, config_map("a", 1), more="p2"), items(5, config_map("b", 2), more="p3"), items(5, config_map("c", 3))], []),
    "pages-410": ([items(5, config_map("a", 1), more="p2"), answer(410), items(9, config_map("a", 1), more="q2"),
                   items(9, config_map("b", 8))], []),
    "pages-410-always": ([items(5, config_map("a", 1), more="p2"), answer(410)] * 20, []),
    "pages-same": ([items(5, config_map("a", 1), more="p2")], []),
    "pages-503": ([items(5, config_map("a", 1), more="p2"), answer(503, "Retry-After: 0"), items(5, config_map("b", 2))], []),
    "no-end": ([items(5, more="page-$(nth)")], []),
    "too-many": ([items(5, *PAGE, more="page-$(nth)")], []),
    "items-null": ([items(5, items=None)], []),
    "items-missing": ([(200, {"kind": "ConfigMapList", "apiVersion": "v1", "metadata": {"resourceVersion": "5"}})], []),
    "items-text": ([items(5, items="a")], []),
    "items-map": ([items(5, items={"a": config_map("a", 1)})], []),
    "items-numbers": ([items(5, items=[1, 2])], []),
    "items-nulls": ([items(5, items=[None])], []),
    "item-of-another-kind": ([items(5, items=[{**config_map("a", 1), "kind": "Secret"}])], []),
    "list-of-another-kind": ([items(5, kind="SecretList")], []),
    "created": ([(201, config_map("a", 1))], []),
    "one-object": ([(200, config_map("a", 1))], []),
    "meta-text": ([items(5, config_map("a", 1), metadata="x")], []),
    "a-status": ([(200, status(200))], []),
}
TEXT = "one\ntwo\n"
LOGS = {
    "log": [TEXT.encode(), b"three", END], "log-bytes": [*single(TEXT.encode()), END], "log-empty": [END],
    "log-nul": [b"a\0b\xff\n", END], "log-cut": [TEXT.encode(), CUT], "log-reset": [TEXT.encode(), {"sleep": 0.2}, RESET],
    "log-stall": [TEXT.encode(), WAIT], "log-stall-then": [TEXT.encode(), {"sleep": 0.8}, b"three", END],
    "log-length": (200, TEXT, "text/plain"), "log-404": answer(404), "log-400": answer(400), "log-500": answer(500),
    "log-redirect": (307, "", None, ["Location: https://localhost:1/"]), "log-large": [b"x" * 65536] * 512 + [END],
}


def action(todo, kind):
    """Of a row: steps of a stream, an answer, or what is one already."""
    if isinstance(todo, dict):
        return todo
    if isinstance(todo, tuple):
        return {"answer": dict(zip(("status", "body", "type", "headers"), todo))}
    steps = [text_or_bytes(step) if isinstance(step, bytes) else step for step in todo]
    return {"send": steps, "chunked": True, "type": kind}


def place(name):
    return {"name": name, "path": [f"*/namespaces/{name}{suffix}/*" for suffix in ("", ".*")], "per": "namespace"}


def in_turn(name, watch, turns):
    """One after the other; the last goes on for ever."""
    for n, todo in enumerate(turns, 1):
        yield {**place(name), "watch": watch, **({"times": 1} if n < len(turns) else {}), **action(todo, "application/json")}


def several():
    """Those that depend on what was asked, or on what was before."""
    yield {**place("items"), "query": {"continue": "p2"}, **action(items(5, config_map("b", 4)), "")}
    yield {**place("items"), **action(items(5, config_map("a", 3), more="p2"), "")}
    yield {**place("forgets"), "watch": True, "query": {"resourceVersion": "20"}, **action(QUIET, "application/json")}
    yield {**place("forgets"), "watch": True, "name": "forgot", **action([event("ERROR", status(410)), END], "application/json")}
    yield {**place("forgets"), "after": "forgot", **action(LATER, "")}
    yield {**place("forgets"), **action(BASE, "")}
    yield {**place("forgets-pages"), "query": {"continue": "p2"}, "name": "forgot-pages", **action(answer(410), "")}
    yield {**place("forgets-pages"), "query": {"continue": "q2"}, **action(items(9, config_map("b", 8)), "")}
    yield {**place("forgets-pages"), "after": "forgot-pages", **action(items(9, config_map("a", 1), more="q2"), "")}
    yield {**place("forgets-pages"), **action(items(5, config_map("a", 1), more="p2"), "")}


def rows():
    for name, todo in LOGS.items():
        yield {**place(name), **action(todo, "text/plain")}
    for name, (lists, streams) in SCRIPTS.items():
        yield from in_turn(name, True, streams)
        yield from in_turn(name, False, lists)
    yield from several()
