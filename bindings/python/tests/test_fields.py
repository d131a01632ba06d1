# SPDX-License-Identifier: Apache-2.0
"""Every field of every type, written and read back as a native attribute: a test for each, made from the library's tables."""
import keyword
import unittest

import ocreg
from ocreg import _objects

CLASSES = sorted(_objects.CLASSES.values(), key=lambda cls: cls.__name__)


def filled(cls, name):
    """An object that can be told from an empty one."""
    made = cls()
    for field in ocreg.fields(cls):
        if field.kind == "string":
            setattr(made, field.name, name)
            return made
    made.apply({"later": name})
    return made


def samples(field):
    """Two values to write, and what reads back."""
    return {
        "string": [("text", "text"), ("", "")],
        "bool": [(True, True), (False, False)],
        "int": [(7, 7), (0, 0), (-2**63, -2**63), (2**63 - 1, 2**63 - 1)],
        "quantity": [("100Gi", "100Gi"), (5, "5")],
        "raw": [({"a": [1, None, "x"]}, {"a": [1, None, "x"]}), ({}, {})],
        "strings": [(["b", "a", ""], ["b", "a", ""]), ([], [])],
        "map": [({"k": "v", "": ""}, {"k": "v", "": ""}), ({}, {})],
        "quantities": [({"cpu": "100m", "memory": 5}, {"cpu": "100m", "memory": "5"}), ({}, {})],
    }.get(field.kind) or object_samples(field)


def object_samples(field):
    one, two = filled(field.element, "one"), filled(field.element, "two")
    if field.kind == "object":
        return [(one, one), (one.to_dict(), one), (field.element(), field.element())]
    return [([one, two.to_dict()], [one, two]), ([], [])]


WRONG = {"string": 5, "bool": 1, "int": True, "quantity": 1.5, "raw": object(), "object": "text", "strings": "text", "objects": {"a": 1},
         "map": ["a"], "quantities": {"cpu": True}}


class Fields(unittest.TestCase):
    def check(self, cls, field):
        doc = getattr(cls, field.name).__doc__
        self.assertTrue(doc and field.doc == doc)
        self.assertFalse(keyword.iskeyword(field.name))
        for value, wanted in samples(field):
            made = cls(**{field.name: value})
            self.check_reads(made, field, wanted)
            again = cls.parse(made.to_json())
            self.check_reads(again, field, wanted)
            self.assertEqual(made, again)
        self.check_states(cls, field)

    def check_reads(self, made, field, wanted):
        self.assertEqual(getattr(made, field.name), wanted)
        self.assertTrue(made.has(field.name))
        self.assertFalse(made.is_null(field.name))
        self.assertIn(field.json, made.to_dict())

    def check_states(self, cls, field):
        made = cls()
        empty = [] if field.kind in ("strings", "objects") else {} if field.kind in ("map", "quantities") else None
        setattr(made, field.name, ocreg.NULL)
        self.assertTrue(made.is_null(field.name))
        self.assertEqual(getattr(made, field.name), empty)
        self.assertEqual(made.to_dict(), {field.json: None})
        for unset in (lambda: delattr(made, field.name), lambda: setattr(made, field.name, None)):
            setattr(made, field.name, samples(field)[0][0])
            unset()
            self.assertEqual((getattr(made, field.name), made.has(field.name), made.to_dict()), (empty, False, {}))
        setattr(made, field.name, samples(field)[0][0])
        before = made.to_json()
        with self.assertRaises(TypeError):
            setattr(made, field.name, WRONG[field.kind])
        self.assertEqual(made.to_json(), before)


def add(cls, field):
    setattr(Fields, f"test_{cls.__name__}_{field.name}", lambda self: self.check(cls, field))


for cls in CLASSES:
    for field in ocreg.fields(cls):
        add(cls, field)


class Tables(unittest.TestCase):
    def test_everything_is_walked(self):
        """As many as the library itself counts."""
        raw = _objects.raw
        counted = sum(raw.ocreg_field_count(type_id) for type_id in range(1, raw.ocreg_type_count() + 1))
        walked = [name for name in dir(Fields) if name.startswith("test_")]
        self.assertEqual(len(walked), counted)
        self.assertGreater(counted, 180)

    def test_fields_by_path(self):
        field = ocreg.field_at(ocreg.Config, "spec.routes.name")
        self.assertIn(field, ocreg.fields(ocreg.ConfigRoute))
        self.assertEqual(field.name, "name")
        self.assertIs(ocreg.field_at(ocreg.Config(), "spec.routes").element, ocreg.ConfigRoute)
        with self.assertRaises(ocreg.FieldError) as raised:
            ocreg.field_at(ocreg.Config, "spec.bogus")
        self.assertEqual(raised.exception.path, "spec.bogus")

    def test_classes_by_kind(self):
        self.assertIs(ocreg.type_of_kind("imageregistry.operator.openshift.io/v1", "Config"), ocreg.Config)
        self.assertIsNone(ocreg.type_of_kind("v1", "Config"))

    def test_attributes_are_the_fields(self):
        for cls in CLASSES:
            own = {name for name, value in vars(cls).items() if isinstance(value, property)}
            self.assertEqual(own, {field.name for field in ocreg.fields(cls)})

    def test_each_code_has_an_exception(self):
        raw = _objects.raw
        for name in dir(raw):
            if name.startswith("OCREG_E_"):
                word = raw.ocreg_code_name(getattr(raw, name))
                self.assertEqual("OCREG_" + word, name)
                self.assertIsNot(type(ocreg._errors.make(getattr(raw, name), word)), ocreg.Error, name)


if __name__ == "__main__":
    unittest.main()
