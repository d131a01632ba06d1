# SPDX-License-Identifier: Apache-2.0
"""Checking, and what errors say."""
import datetime
import unittest

import ocreg
from test_objects import CONFIG, HEAD, config

WRONG = HEAD + """metadata: {name: cluster}
spec:
  replicas: many
  managementState: Mangaged
  storage: {s3: {chunkSizeMiB: 1}}
  bogus: 1
"""


class Check(unittest.TestCase):
    def test_findings(self):
        found = ocreg.check(WRONG)
        self.assertFalse(found.valid)
        self.assertEqual(found.pruned, ("spec.bogus",))
        places = {f.path: (f.line, f.column) for f in found if f.severity == "error"}
        self.assertEqual(places, {"spec.replicas": (5, 3), "spec.managementState": (6, 3),
                                  "spec.storage.s3.chunkSizeMiB": (7, 18)})
        first = found[0]
        self.assertIsInstance(first, tuple)
        self.assertRegex(first.rule, r"^OCR\d{3}$")
        self.assertEqual((first.level, first.document), ("schema", 0))
        self.assertTrue(all(f.message and f.hint for f in found if f.severity == "error"))
        self.assertEqual({(f.loses_data, bool(f.fix_text)) for f in found if not f.fix}, {(False, False)})
        self.assertEqual(found.object.spec.unknown, {"bogus": 1})
        self.assertIn(first.rule, str(found))

    def test_remedies(self):
        wrong = "kind: Config\napiVersion: imageregistry.operator.openshift.io/v1\nmetadata: {name: cluster}\nspec:\n  replicas: '1'\n" \
                "  managementState: managed\n  DefaultRoute: true\n  storage: {pvc: {claim: 42}}\n"
        found = {f.path: (f.fix, f.fix_text) for f in ocreg.check(wrong, level="schema")}
        self.assertEqual(found, {"spec.replicas": ("replace", "1"), "spec.managementState": ("replace", '"Managed"'),
                                 "spec.DefaultRoute": ("rename", "defaultRoute"), "spec.storage.pvc.claim": ("quote", "")})

    def test_what_is_right(self):
        found = ocreg.check(CONFIG.replace("  later: {x: 1.50}\n", ""), level="schema")
        self.assertEqual((found.valid, list(found), found.pruned, len(found)), (True, [], (), 0))

    def test_validate(self):
        cfg = config()
        cfg.spec.storage.s3.chunk_size_mib = 1
        found = cfg.validate(level="schema")
        self.assertEqual([(f.path, f.line) for f in found if f.severity == "error"], [("spec.storage.s3.chunkSizeMiB", 0)])
        self.assertIs(found.object, cfg)
        old = cfg.copy()
        self.assertTrue(cfg.validate(old=old, target="4.22").valid)
        self.assertFalse(cfg.validate(target="4.22", context=[old], status=False, now=1).valid)

    def test_around(self):
        around = {"context": [config()], "context_partial": True}
        for now in (1.5, datetime.datetime.now(datetime.timezone.utc)):
            self.assertEqual(list(ocreg.check(CONFIG, now=now, **around)), list(ocreg.check(CONFIG, **around)))
        with self.assertRaises(ValueError):
            config().validate(now=datetime.datetime(2026, 1, 31))

    def test_options(self):
        for bad, error in (({"level": "deep"}, ValueError), ({"target": "four"}, ValueError), ({"lvel": "schema"}, TypeError)):
            with self.assertRaises(error):
                config().validate(**bad)
            with self.assertRaises(error):
                ocreg.check(CONFIG, **bad)

    def test_all_documents(self):
        first, other = ocreg.parse_all(CONFIG + "---\napiVersion: v1\nkind: Unheard\n")
        self.assertEqual((first, other), (config(), None))
        self.assertEqual(ocreg.parse_all('{"apiVersion":"v1","kind":"List","items":[' + config().to_json() + "]}"), [config()])
        with self.assertRaises(ocreg.ParseError):
            ocreg.parse_all("{")

    def test_what_has_no_kind(self):
        with self.assertRaises(ocreg.KindError):
            ocreg.check("a: 1")

    def test_locate(self):
        self.assertEqual(ocreg.locate(CONFIG, "spec.routes[1].name"), (15, 6))
        self.assertEqual(ocreg.locate(CONFIG, "spec.nowhere"), ocreg.locate(CONFIG, "spec"))

    def test_rules(self):
        ids = [rule.id for rule in ocreg.rules()]
        self.assertEqual(len(ids), len(set(ids)))
        self.assertIn("OCR001", ids)
        self.assertTrue(all(rule.title and rule.rationale and rule.remedy and rule.level and rule.severity for rule in ocreg.rules()))
        releases = {rule.id: (rule.since, rule.until, rule.loses_data) for rule in ocreg.rules()}
        self.assertEqual((releases["OCR001"], releases["OCR015"]), ((None, None, False), ("4.15", None, False)))


class Errors(unittest.TestCase):
    def test_parse(self):
        for text, name, place in (("{", "E_SYNTAX", (1, 2)), ("a: [1\n", "E_SYNTAX", None), (b"\xff", "E_ENCODING", (1, 1)), ("", None, None)):
            with self.subTest(text=text), self.assertRaises(ocreg.ParseError) as raised:
                ocreg.S3.parse(text)
            error = raised.exception
            self.assertIsInstance(error, ValueError)
            self.assertLess(error.code, 0)
            if name:
                self.assertEqual(error.name, name)
            if place:
                self.assertEqual((error.line, error.column), place)
            self.assertTrue(error.message and error.hint)
            self.assertIsNone(error.retry_after)
            self.assertEqual((error.causes, error.http_status), ((), 0))

    def test_strict(self):
        for text, name, path in (('{"bukcet":1}', "E_UNKNOWN", "bukcet"), ('{"bucket":1}', "E_TYPE", "bucket"),
                                 ('{"bucket":"a","bucket":"b"}', "E_DUPLICATE", "bucket")):
            ocreg.S3.parse(text)
            with self.assertRaises(ocreg.ParseError) as raised:
                ocreg.S3.parse(text, strict=True)
            self.assertEqual((raised.exception.name, raised.exception.path), (name, path))

    def test_limits(self):
        with self.assertRaises(ocreg.ParseError) as raised:
            ocreg.S3.parse('{"a":' + "[" * 1000000)
        self.assertEqual(raised.exception.name, "E_LIMIT")
        with self.assertRaises(ocreg.ParseError):
            ocreg.S3.parse('{"a":[[1]]}', max_depth=2)
        with self.assertRaises(TypeError):
            ocreg.S3.parse("{}", depth=1)
        with self.assertRaises(ValueError):
            ocreg.S3.parse("{}", format="toml")
        with self.assertRaises(TypeError):
            ocreg.S3.parse(None)

    def test_text(self):
        error = ocreg.NotFoundError("no such thing", path="spec.x", line=2, column=3)
        self.assertEqual(str(error), "2:3: spec.x: no such thing")
        self.assertIsInstance(error, LookupError)

    def test_classes(self):
        for error, base in ((ocreg.ForbiddenError, PermissionError), (ocreg.TimedOutError, TimeoutError),
                            (ocreg.TransportError, ConnectionError), (ocreg.FileError, OSError), (ocreg.FieldError, AttributeError)):
            self.assertTrue(issubclass(error, base) and issubclass(error, ocreg.Error))
            self.assertEqual(str(error("text", code=-1)), "text")


if __name__ == "__main__":
    unittest.main()
