# SPDX-License-Identifier: Apache-2.0
"""What a checker of files needs: context, remedies, rules that are switched off, text that may be shown."""
import gc
import unittest

import ocreg

WRONG = """\
# which one, é?
apiVersion: imageregistry.operator.openshift.io/v1
kind: Config
metadata: {name: cluster}
spec:
  managementState: managed # by whom
  replicas: '1'  # ocreg: disable=OCR003 it is text to us
  DefaultRoute: true
  storage: {pvc: {claim: 42}}
"""
CLAIMING = """\
apiVersion: imageregistry.operator.openshift.io/v1
kind: Config
metadata: {name: cluster}
spec:
  managementState: Managed
  replicas: 1
  storage: {pvc: {claim: own}}
"""
SECRET = """\
apiVersion: v1
kind: Secret
metadata: {name: image-registry-private-configuration-user, namespace: %s}
stringData: {key: hush}
"""


def found_in(text=WRONG):
    return ocreg.check(text, level="schema")


class Remedies(unittest.TestCase):
    def test_text(self):
        fixed = ocreg.fix_text(WRONG, found_in())
        self.assertEqual(fixed, WRONG.replace("managed", "Managed").replace("'1'", "1").replace("DefaultRoute", "defaultRoute")
                         .replace("42", "'42'"))
        self.assertEqual(ocreg.fix_text(fixed.encode(), found_in(fixed)), fixed)

    def test_each(self):
        found = found_in()
        self.assertEqual([(r.finding.path, r.finding.fix) for r in ocreg.replacements(WRONG, found)],
                         [("spec.managementState", "replace"), ("spec.replicas", "replace"), ("spec.DefaultRoute", "rename"),
                          ("spec.storage.pvc.claim", "quote")])
        text = WRONG.encode()
        for r in reversed(ocreg.replacements(WRONG, found)):
            self.assertIn(r.finding, found)
            text = text[:r.offset] + r.text.encode() + text[r.offset + r.length:]
        self.assertEqual(text.decode(), ocreg.fix_text(WRONG, found))

    def test_of_what_is_left(self):
        found = found_in()
        rule = next(f.rule for f in found if f.fix == "rename")
        self.assertEqual(ocreg.fix_text(WRONG, found.without(rule)), ocreg.fix_text(WRONG, found).replace("defaultRoute", "DefaultRoute"))

    def test_without_a_text_that_can_be_read(self):
        with self.assertRaises(ocreg.ParseError):
            ocreg.fix_text("{", found_in())
        with self.assertRaises(ocreg.ParseError):
            ocreg.replacements("{", found_in())
        with self.assertRaises(TypeError):
            ocreg.fix_text(None, found_in())


class Without(unittest.TestCase):
    def test_rules(self):
        found = found_in()
        rules = {f.rule for f in found}
        for rule in rules:
            self.assertEqual(list(found.without(rule)), [f for f in found if f.rule != rule])
        left = found.without(*rules)
        self.assertEqual((len(left), left.valid, left.pruned, left.object), (0, True, found.pruned, found.object))
        self.assertEqual((list(found.without()), found.without().pruned), (list(found), found.pruned))

    def test_comments(self):
        rule = next(f.rule for f in found_in() if f.path == "spec.replicas")
        text = WRONG.replace("OCR003", rule)
        found = found_in(text)
        self.assertEqual([f.path for f in found if f not in found.without(text=text.encode())], ["spec.replicas"])
        self.assertEqual(list(found.without(text=text.replace(rule, "OCR000"))), list(found))

    def test_of_an_object(self):
        found = ocreg.Config.from_dict({"spec": {"managementState": "managed"}}).validate(level="schema")
        rule = next(f.rule for f in found if f.path == "spec.managementState")
        left = found.without(rule)
        del found
        gc.collect()
        self.assertNotIn("spec.managementState", [f.path for f in left.without()])


class Context(unittest.TestCase):
    def test_reading(self):
        around = ocreg.Context()
        self.assertEqual((len(around), list(around)), (0, []))
        self.assertTrue(around.read(SECRET % "openshift-image-registry"))
        self.assertTrue(around.read((SECRET % "elsewhere").encode()))
        self.assertFalse(around.read("kind: Unheard\napiVersion: v1\n"))
        self.assertEqual([(type(o), o.metadata.ns) for o in around], [(ocreg.Secret, "openshift-image-registry")])
        self.assertTrue(around.read(SECRET % "elsewhere", all=True))
        self.assertEqual(len(around), 2)
        with self.assertRaises(ocreg.ParseError):
            around.read("{")
        self.assertEqual(len(around), 2)

    def test_objects_outlive_it(self):
        around = ocreg.Context()
        around.read(SECRET % "openshift-image-registry")
        secret, = around
        del around
        gc.collect()
        self.assertEqual(ocreg.entry_get(secret, "key"), b"hush")

    def test_checking_in_it(self):
        alone, nothing, around = ocreg.check(CLAIMING), ocreg.Context(), ocreg.Context()
        around.read(SECRET % "openshift-image-registry")
        self.assertEqual(list(ocreg.check(CLAIMING, context=nothing)), list(alone))
        found = ocreg.check(CLAIMING, context=around)
        self.assertNotEqual(list(found), list(alone))
        self.assertEqual(list(ocreg.check(CLAIMING, context=list(around))), list(found))
        self.assertEqual(list(ocreg.Config.parse(CLAIMING).validate(context=around)), [f._replace(line=0, column=0) for f in found])


class Redacting(unittest.TestCase):
    def test_text(self):
        text = "# above\n" + SECRET % "a" + "unheard: {password: hush}\n"
        shown = ocreg.redact_text(text)
        self.assertNotIn("hush", shown)
        self.assertEqual(len(shown.splitlines()), len(text.splitlines()))
        self.assertTrue(shown.startswith("# above\n"))
        self.assertEqual(ocreg.redact_text(text.encode()), shown)
        with self.assertRaises(ocreg.ParseError):
            ocreg.redact_text("{")


class Losses(unittest.TestCase):
    def test_of_images(self):
        def config(storage):
            return ocreg.Config.from_dict({
                "apiVersion": "imageregistry.operator.openshift.io/v1", "kind": "Config", "metadata": {"name": "cluster"},
                "spec": {"managementState": "Managed", "replicas": 1, "storage": storage},
                "status": {"storageManaged": True, "storage": storage}})
        old = config({"s3": {"bucket": "images", "region": "us-east-1"}, "managementState": "Managed"})
        new = old.copy()
        new.spec.management_state = "Removed"
        losses = [f for f in new.validate(old=old) if f.loses_data]
        self.assertTrue(losses)
        self.assertLessEqual({f.rule for f in losses}, {rule.id for rule in ocreg.rules() if rule.loses_data})
        self.assertEqual({f.severity for f in losses}, {"warning"})


if __name__ == "__main__":
    unittest.main()
