# SPDX-License-Identifier: Apache-2.0
"""What rules look for, and what they say once they are told."""
import unittest

import ocreg

CONFIG = """\
apiVersion: imageregistry.operator.openshift.io/v1
kind: Config
metadata: {name: cluster}
spec: {managementState: Managed, replicas: 1, rolloutStrategy: Recreate, storage: {pvc: {claim: images}}}
"""
NS = "openshift-image-registry"


def rules(found):
    return {one.rule for one in found}


class Around(unittest.TestCase):
    def test_wants(self):
        around = ocreg.Context()
        found = ocreg.check(CONFIG, level="operator", around=around)
        self.assertEqual(set(found.wants), {
            (ocreg.Config, None, "cluster"), (ocreg.Infrastructure, None, "cluster"), (ocreg.PersistentVolumeClaim, NS, "images")})
        self.assertIn("OCR147", rules(found))
        for want in found.wants:
            around.tell(want.type, want.name, want.namespace)
        found = ocreg.parse(CONFIG).validate(level="operator", around=around)
        self.assertEqual(found.wants, ())
        self.assertIn("OCR156", rules(found))

    def test_all_are_told(self):
        around = ocreg.Context()
        around.tell(ocreg.PersistentVolumeClaim, None, NS)
        self.assertNotIn((ocreg.PersistentVolumeClaim, NS, "images"), ocreg.check(CONFIG, around=around).wants)

    def test_what_is_there(self):
        around = ocreg.Context()
        around.tell(ocreg.Config, object=ocreg.parse(CONFIG.replace("pvc: {claim: images}", "emptyDir: {}")))
        self.assertIn("OCR153", rules(ocreg.check(CONFIG, around=around)))
        self.assertEqual([type(one) for one in around], [ocreg.Config])
        self.assertEqual((around.notes, around.release), ((), None))

    def test_another_object(self):
        with self.assertRaises(ocreg.ArgumentError):
            ocreg.Context().tell(ocreg.Secret, "a", NS, ocreg.parse(CONFIG))
        with self.assertRaises(ocreg.KindError):
            ocreg.Context().tell(ocreg.S3, "a")

    def test_newest(self):
        text = CONFIG.replace("pvc: {claim: images}", "s3: {chunkSizeMiB: 5}")
        self.assertIn("OCR014", rules(ocreg.check(text, target="4.7")))
        self.assertNotIn("OCR014", rules(ocreg.check(text, target="newest")))


class Refusals(unittest.TestCase):
    def test_no_server(self):
        with self.assertRaises(ocreg.ParseError) as caught:
            ocreg.parse("{")
        self.assertEqual(list(caught.exception.findings()), [])
        with self.assertRaises(ValueError):
            ocreg.Error("made by hand").findings()
