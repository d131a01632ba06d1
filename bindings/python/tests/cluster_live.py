# SPDX-License-Identifier: Apache-2.0
"""Checks for a cluster, and what it refuses, on the real API server that KUBECONFIG names."""
import unittest

import ocreg

NS = "openshift-image-registry"
BUCKET = {"apiVersion": "imageregistry.operator.openshift.io/v1", "kind": "Config", "metadata": {"name": "cluster"},
          "spec": {"managementState": "Managed", "replicas": 1, "storage": {"s3": {"bucket": "images", "region": "us-east-1"}}}}


def rules(found):
    return {one.rule for one in found}


class Live(unittest.TestCase):
    def setUp(self):
        self.client = ocreg.Client()
        self.addCleanup(self.client.close)
        self.config = ocreg.Config.from_dict(BUCKET)

    def test_validate(self):
        around = ocreg.Context()
        found = self.client.validate(self.config, level="operator", around=around)
        self.assertIn("OCR177", rules(found))
        self.assertEqual((found.wants, around.notes), ((), ()))
        self.assertIn(ocreg.Config, [type(one) for one in around])
        self.assertEqual(rules(self.client.validate(self.config, level="operator")), rules(found))
        self.assertEqual(rules(self.client.check(self.config.to_json(), level="operator", around=around)), rules(found))

    def test_look_around(self):
        around = ocreg.Context()
        found = self.config.validate(around=around)
        self.assertGreater(self.client.look_around(found, around), 2)
        self.assertEqual(self.client.look_around(found, around), 0)
        self.assertIsNone(self.client.release())

    def test_refusal(self):
        self.config.spec.log_level = "Loud"
        with self.assertRaises(ocreg.InvalidError) as caught:
            self.client.apply(self.config, dry_run=True, force=True)
        self.assertEqual([(one.rule, one.path) for one in caught.exception.findings(self.config)], [("OCR003", "spec.logLevel")])
        self.assertEqual([(one.rule, one.path) for one in caught.exception.findings()], [("OCR044", "spec.logLevel")])
