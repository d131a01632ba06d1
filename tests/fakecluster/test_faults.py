# SPDX-License-Identifier: Apache-2.0
"""Every fault that has a name makes the trouble that it is for, to those requests that its row says."""
import json
import unittest

import harness
from harness import CONFIGS, MAPS, config, config_map

import faults
import rows

ONE = f"{CONFIGS}/cluster"
WATCH = f"{MAPS}?watch=1"
END, RESET, TIME, ENOUGH, WHOLE = "end", "reset", "time", "enough", "whole"


def body_of(data):
    return data.partition(b"\r\n\r\n")[2]


def right(data):
    return json.loads(body_of(data))["kind"] == "Config"


def status(code, **members):
    def check(data):
        said = json.loads(body_of(data))
        return f" {code} ".encode() in data[:16] and said["code"] == code and all(said[name] == value for name,
                                                                                  value in members.items())
    return check


def has(*words):
    return lambda data: all(word.encode() in data for word in words)


def lacks(word):
    return lambda data: word.encode() not in data


def begins(word):
    return lambda data: data.startswith(word.encode())


def half(data):
    head, _, body = data.partition(b"\r\n\r\n")
    return f"Content-Length: {len(body)}".encode() in head and body.startswith(b'{"apiVersion"') and not body.endswith(b"}")


def is_redirect(data):
    return b" 307 " in data[:16] and b"Location: https://localhost:1/\r\n" in data


# name, parameters, what is asked for, how it ends, what came until then
ROWS = (
    ("error", {}, ONE, WHOLE, status(500, reason="InternalError", message="said the fake cluster")),
    ("error", {"code": 422, "message": "no", "details": {"causes": []}}, ONE, WHOLE, status(422, reason="Invalid",
                                                                                            details={"causes": []})),
    ("error", {"code": 403, "headers": ["Warning: 299 - w"]}, ONE, WHOLE, has(" 403 ", "\r\nWarning: 299 - w\r\n")),
    ("bare-error", {"code": 503}, ONE, WHOLE, has(" 503 ", "Content-Length: 0\r\n")),
    ("conflict", {}, ONE, WHOLE, status(409, reason="Conflict")),
    ("unauthorized", {}, ONE, WHOLE, status(401, reason="Unauthorized")),
    ("stale-token", {}, ONE, WHOLE, status(401)),
    ("gone", {}, MAPS, WHOLE, status(410, reason="Expired")),
    ("gone", {"event": True}, WATCH, WHOLE, has('"ERROR"', '"code": 410', "0\r\n\r\n")),
    ("busy", {}, ONE, WHOLE, has(" 429 ", "Retry-After: 1\r\n")),
    ("busy", {"code": 503, "date": 5}, ONE, WHOLE, has(" 503 ", "Retry-After: ", " GMT\r\n")),
    ("busy", {"retry": ["3", "soon"]}, ONE, WHOLE, has("Retry-After: 3\r\n", "Retry-After: soon\r\n")),
    ("redirect", {}, ONE, WHOLE, is_redirect),
    ("mirror", {}, ONE, WHOLE, has('"target": "/apis/', '"host": "x"')),
    ("none", {}, ONE, WHOLE, right),
    ("on-demand", {"object": config("$(name)", replicas=7)}, f"{CONFIGS}/made", WHOLE, has('"replicas": 7', '"name": "made"')),
    ("headers", {"add": ['Warning: 299 - "w"']}, ONE, WHOLE, has('Warning: 299 - "w"\r\n', '"Config"')),
    ("wrong-type", {}, ONE, WHOLE, has("Content-Type: text/html\r\n", '"Config"')),
    ("login-page", {}, ONE, WHOLE, has("Content-Type: text/html\r\n", "<!DOCTYPE html>")),
    ("wrong-kind", {}, ONE, WHOLE, has('"kind": "Pod"', '"apiVersion": "v1"', '"replicas"')),
    ("half-json", {}, ONE, WHOLE, half),
    ("empty", {}, ONE, WHOLE, has(" 200 ", "Content-Length: 0\r\n")),
    ("junk", {}, ONE, WHOLE, has("application/json", "Who are you?")),
    ("compressed", {}, ONE, WHOLE, has("Content-Encoding: gzip\r\n")),
    ("compressed", {"encoding": "plain"}, ONE, WHOLE, has("Content-Encoding: gzip\r\n", '"Config"')),
    ("compressed", {"encoding": "deflate", "bomb": 1}, ONE, WHOLE, has("Content-Encoding: deflate\r\n")),
    ("delay", {"seconds": 0.5}, ONE, WHOLE, right),
    ("slow", {"rate": 20}, ONE, TIME, lambda data: 3 < len(data) < 30),
    ("slow", {"rate": 20, "part": "body"}, ONE, TIME, lambda data: 3 < len(body_of(data)) < 30),
    ("tiny", {}, ONE, WHOLE, right),
    ("cut", {}, ONE, END, lambda data: not half(data) and body_of(data).startswith(b'{"apiVersion"')),
    ("cut", {"at": 5}, ONE, END, lambda data: len(body_of(data)) == 5),
    ("cut", {"at": 0, "then": "reset"}, ONE, RESET, lambda data: not body_of(data)),
    ("cut", {"at": 9, "then": "wait"}, ONE, TIME, lambda data: len(body_of(data)) == 9),
    ("hang-up", {}, ONE, END, begins("")),
    ("hang-up-after", {}, ONE, END, lambda data: data == b""),
    ("reset", {}, ONE, RESET, lambda data: data == b""),
    ("black-hole", {}, ONE, TIME, lambda data: data == b""),
    ("away", {"seconds": 0.1}, ONE, END, lambda data: data == b""),
    ("not-http", {}, ONE, END, begins("SSH-2.0")),
    *(("endless", {"what": what}, ONE, ENOUGH, begins("HTTP/1.1 ")) for what in faults.ENDLESS),
    ("junk-line", {}, WATCH, TIME, has("Who are you?\n")),
    ("bookmark-only", {}, WATCH, TIME, lambda data: data.count(b"BOOKMARK") > 3 and b"ADDED" not in data),
    ("error-event", {"code": 500}, WATCH, WHOLE, has('"ERROR"', '"code": 500', "0\r\n\r\n")),
    ("half-event", {}, WATCH, END, lambda data: b"MODIFIED" in data and b"}}\n" not in data),
    ("end-of-watch", {}, WATCH, WHOLE, lambda data: body_of(data) == b"0\r\n\r\n"),
    ("compaction", {}, ONE, WHOLE, right),
)


class Faults(harness.Case):
    script = {"objects": [config(), config_map("a", n="1")]}

    def test_each(self):
        for name, parameters, target, end, check in ROWS:
            with self.subTest(name, **parameters):
                self.cluster.get("/fakecluster/disarm")
                self.arm({"fault": name, **parameters})
                data, ended = self.cluster.raw(target, 0.7 if end == TIME else 5)
                self.assertEqual(end, ended, data[:300])
                self.assertTrue(check(data), data[:300])

    def test_all_are_tested(self):
        self.assertEqual(set(faults.FAULTS), {row[0] for row in ROWS})

    def test_names_are_free(self):
        for fault in faults.FAULTS.values():
            self.assertFalse(set(fault.parameters) & (rows.CRITERIA | rows.ACTIONS), fault.name)

    def test_conflict_is_one(self):
        before = self.said(200, self.cluster.get(ONE))["metadata"]["resourceVersion"]
        self.arm({"fault": "conflict", "method": "PATCH", "times": 1})
        self.said(409, self.cluster.patch(ONE, {"spec": {"replicas": 3}}))
        self.said(409, self.cluster.patch(ONE, {"metadata": {"resourceVersion": before}}))
        self.said(200, self.cluster.patch(ONE, {"spec": {"replicas": 3}}))

    def test_hang_up_after_has_done_it(self):
        self.arm({"fault": "hang-up-after", "method": "DELETE"})
        self.cluster.raw(f"{MAPS}/a", method="DELETE")
        self.said(404, self.cluster.get(f"{MAPS}/a"))

    def test_stale_token(self):
        self.arm({"fault": "stale-token"})
        for _ in range(3):
            self.said(401, self.cluster.get(ONE))
        self.said(200, self.cluster.get("/fakecluster/rotate?token=fresh"))
        self.said(200, self.cluster.get(ONE))

    def test_faults_come_together(self):
        self.arm([{"fault": "headers", "add": ["X-One: 1"]}, {"fault": "wrong-type"}, {"fault": "half-json"}])
        data, _ = self.cluster.raw(ONE)
        self.assertTrue(half(data) and has("X-One: 1", "text/html")(data), data)

    def test_the_right_one_goes_slowly(self):
        self.arm({"fault": "delay", "seconds": 0.4})
        began = harness.time.monotonic()
        self.said(200, self.cluster.get(ONE))
        self.assertGreater(harness.time.monotonic() - began, 0.35)


class Rows(harness.Case):
    script = {"objects": [config()], "listeners": [{"name": "second", "certificate": "good"}]}

    def codes(self, count, path="/version", **more):
        return [self.cluster.get(path, **more)[0] for _ in range(count)]

    def row(self, code, **criteria):
        self.arm({"fault": "error", "code": code, **criteria})

    def test_counting(self):
        for criteria, want in (({}, [500] * 5), ({"times": 2}, [500, 500, 200, 200, 200]), ({"from": 3}, [200, 200, 500, 500, 500]),
                               ({"from": 2, "to": 4}, [200, 500, 500, 500, 200]), ({"from": 2, "times": 1}, [200, 500, 200,
                                                                                                             200, 200])):
            with self.subTest(**criteria):
                self.cluster.get("/fakecluster/disarm")
                self.row(500, **criteria)
                self.assertEqual(want, self.codes(5))

    def test_one_after_the_other(self):
        self.arm([{"fault": "error", "code": 501, "times": 1}, {"fault": "error", "code": 502, "times": 2}])
        self.assertEqual([501, 502, 502, 200], self.codes(4))

    def test_what_was_armed_last_comes_first(self):
        self.row(501)
        self.row(502, times=1)
        self.assertEqual([502, 501], self.codes(2))

    def test_criteria(self):
        for criteria, met, other in (
                ({"method": "patch"}, ("PATCH", ONE, {}), ("GET", ONE, None)), ({"path": "*/configs/*"}, ("GET", ONE, None),
                                                                                ("GET", CONFIGS, None)),
                ({"path": ["/readyz", "/livez"]}, ("GET", "/livez", None), ("GET", "/healthz", None)),
                ({"watch": True}, ("GET", f"{CONFIGS}?watch=1", None), ("GET", CONFIGS, None)),
                ({"query": {"limit": "5*"}}, ("GET", f"{CONFIGS}?limit=500", None), ("GET", CONFIGS, None)),
                ({"listener": "second"}, None, ("GET", ONE, None))):
            with self.subTest(**criteria):
                self.cluster.get("/fakecluster/disarm")
                self.row(507, **criteria)
                if met:
                    self.said(507, self.cluster.ask(*met))
                self.said(200, self.cluster.ask(*other))

    def test_header(self):
        self.row(507, header={"X-Who": "a*"})
        self.assertEqual([507], self.codes(1, **{"X-Who": "anna"}))
        self.assertEqual([200], self.codes(1, **{"X-Who": "berta"}))

    def test_each_port_counts_for_itself(self):
        self.row(507, times=1)
        self.assertEqual([507, 200], self.codes(2, listener="second"))
        self.assertEqual([507, 200], self.codes(2))

    def test_per(self):
        self.row(507, times=1, per="name", path="*/configs/*")
        self.assertEqual([507, 200], self.codes(2, ONE))
        self.assertEqual([507, 404], self.codes(2, f"{CONFIGS}/b"))

    def test_after(self):
        self.arm([{"fault": "error", "code": 501, "path": "/readyz", "after": "first"},
                  {"fault": "error", "code": 502, "path": "/livez", "name": "first"}])
        self.assertEqual([200, 502, 501], [*self.codes(1, "/readyz"), *self.codes(1, "/livez"), *self.codes(1, "/readyz")])

    def test_by_get_alone(self):
        self.said(200, self.cluster.get("/fakecluster/arm?fault=busy&code=503&wait=7&times=1&path=/ver*&header.x-a=1"))
        self.assertEqual([200], self.codes(1))
        with self.cluster.open("GET", "/version", **{"X-A": "1"}) as answer:
            self.assertEqual((503, "7"), (answer.status, answer.headers["Retry-After"]))
        self.assertEqual(1, self.said(200, self.cluster.get("/fakecluster/rows"))[0]["met"])

    def test_answers_and_steps(self):
        for row, want in (({"answer": {"status": 418, "body": {"path": "$(name)"}}}, (418, {"path": "version"})),
                          ({"answer": {"base64": "/w==", "type": "a/b"}}, (200, "\ufffd")),
                          ({"answer": {"repeat": {"text": "ab", "times": 3}}}, (200, "ababab")),
                          ({"send": ["HTTP/1.1 299 X\r\nContent-Length: 2\r\n\r\n", {"bytes": "ok"}, {"then": "keep"}]}, (299,
                                                                                                                          "ok")),
                          ({"send": [{"text": "a", "times": 2}, {"sleep": 0.01}, "b", {"then": "end"}], "chunked": True},
                           (200, "aab"))):
            with self.subTest(row):
                self.cluster.get("/fakecluster/disarm")
                self.arm(row)
                self.assertEqual(want, self.cluster.get("/version"))

    def test_bad_rows(self):
        for row, why in (({}, "has one of"), ({"fault": "x"}, "there is no fault"), ({"fault": "error", "cod": 5},
                                                                                     "no parameter cod"),
                         ({"fault": "error", "answer": {}}, "has one of"), ({"send": [{"then": "dance"}]}, "none of"),
                         ({"send": [5]}, "is no step"),
                         ({"answer": {"cod": 1}}, "has no cod"), ({"fault": "error", "times": 0}, "not a number"),
                         ({"fault": "error", "per": "day"}, "per"),
                         ({"fault": "error", "code": "many"}, "invalid literal"), ([1], "is no row"), ({"send": [], "x": 1},
                                                                                                       "nobody knows x")):
            with self.subTest(row):
                said = self.said(400, self.cluster.ask("POST", "/fakecluster/rows", row))
                self.assertIn(why, said["message"])
        self.assertEqual([], self.said(200, self.cluster.get("/fakecluster/rows")))


class Everything(unittest.TestCase):
    def test_documented(self):
        text = (harness.ROOT / "doc" / "fakecluster.md").read_text()
        for fault in faults.FAULTS.values():
            with self.subTest(fault.name):
                self.assertIn(f"\n| `{fault.name}` | {', '.join(f'`{name}`' for name in fault.parameters)} | {fault.about} |\n", text)
