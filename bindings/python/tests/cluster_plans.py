# SPDX-License-Identifier: Apache-2.0
"""Plans, on the real API server that OCREG_CLUSTER and KUBECONFIG name."""
import os
import unittest

import ocreg

assert os.environ["OCREG_CLUSTER"]


class Plans(unittest.TestCase):
    def setUp(self):
        self.client = ocreg.Client(field_manager="ocreg-python")
        self.addCleanup(self.client.close)
        self.live = self.client.config()
        self.wanted = self.live.copy()
        self.wanted.spec.replicas = self.live.spec.replicas + 1

    def plan(self, **options):
        return self.client.plan(self.live, self.wanted, **options)

    def test_what_it_says(self):
        plan = self.plan(field_manager="planner")
        self.assertEqual([change.path for change in plan.changes], ["spec.replicas"])
        self.assertEqual(plan.changes[0].new_value, self.wanted.spec.replicas)
        self.assertEqual((plan.target.name, plan.target.uid), ("cluster", self.live.metadata.uid))
        self.assertEqual((plan.risk, plan.valid, plan.verdict.accepted), ("none", True, True))
        self.assertEqual(plan.field_manager, "planner")
        self.assertEqual(self.client.config().spec.replicas, self.live.spec.replicas)

    def test_apply_once(self):
        plan = self.plan()
        stored = self.client.apply_plan(plan.to_json())
        self.assertIsInstance(stored, ocreg.Config)
        self.assertEqual(stored.spec.replicas, self.wanted.spec.replicas)
        with self.assertRaises(ocreg.ConflictError):
            self.client.apply_plan(plan)
        with self.assertRaises(ocreg.ConflictError):
            self.plan()
        with self.client.edit() as cfg:
            cfg.spec.replicas = self.live.spec.replicas

    def test_altered(self):
        plan = self.plan()
        plan.risk = "outage"
        with self.assertRaises(ocreg.ArgumentError) as caught:
            self.client.apply_plan(plan)
        self.assertEqual(caught.exception.path, "digest")

    def test_refused(self):
        self.wanted.spec.management_state = "Manged"
        plan = self.plan()
        self.assertEqual((plan.valid, plan.verdict.accepted, plan.verdict.status), (False, False, 422))

    def test_compare(self):
        changes = ocreg.compare(self.live, self.wanted).changes
        self.assertEqual([(change.path, change.old_value) for change in changes], [("spec.replicas", self.live.spec.replicas)])
