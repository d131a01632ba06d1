# SPDX-License-Identifier: Apache-2.0
"""Reading and changing the Config of a real API server, the one that OCREG_CLUSTER and KUBECONFIG name."""
import os
import pathlib
import threading
import unittest
import warnings

import ocreg

CLUSTER = pathlib.Path(os.environ["OCREG_CLUSTER"])


class Cluster(unittest.TestCase):
    def setUp(self):
        self.client = ocreg.Client(field_manager="ocreg-python")
        self.addCleanup(self.client.close)
        self.start = self.client.config()
        self.addCleanup(self.put_back)

    def put_back(self):
        """The spec as it was."""
        def change(cfg):
            cfg.spec = self.start.spec
        with ocreg.Client() as client:
            client.edit(change)

    def test_get(self):
        cfg = self.client.get(ocreg.Config, "cluster")
        self.assertIsInstance(cfg, ocreg.Config)
        self.assertEqual((cfg.kind, cfg.metadata.name), ("Config", "cluster"))
        self.assertTrue(cfg.metadata.resource_version)
        self.assertEqual(cfg, self.client.config(timeout=10))
        self.assertIn("admin.kubeconfig", self.client.explain())

    def test_not_found(self):
        with self.assertRaises(ocreg.NotFoundError) as raised:
            self.client.get(ocreg.Config, "nobody")
        error = raised.exception
        self.assertEqual((error.http_status, error.reason, error.name), (404, "NotFound", "E_NOTFOUND"))
        self.assertIsInstance(error, LookupError)

    def test_edit(self):
        with self.client.edit() as cfg:
            cfg.spec.replicas = (cfg.spec.replicas or 0) + 1
            wanted = cfg.spec.replicas
        self.assertEqual(self.client.config().spec.replicas, wanted)

    def test_an_edit_that_changes_nothing_sends_nothing(self):
        before = self.client.config().metadata.resource_version
        with self.client.edit():
            pass
        self.assertEqual(self.client.config().metadata.resource_version, before)

    def test_an_edit_that_raises_sends_nothing(self):
        with self.assertRaisesRegex(RuntimeError, "no"):
            with self.client.edit() as cfg:
                cfg.spec.replicas = 77
                raise RuntimeError("no")
        self.assertNotEqual(self.client.config().spec.replicas, 77)

    def test_edit_shows_what_it_does(self):
        edit = self.client.edit()
        with self.assertRaises(ValueError):
            edit.commit()
        cfg = edit.begin()
        cfg.spec.log_level = "Debug" if cfg.spec.log_level != "Debug" else "Trace"
        self.assertEqual(edit.patch, {"spec": {"logLevel": cfg.spec.log_level}})
        self.assertNotEqual(edit.live, cfg)
        self.assertTrue(edit.commit())
        self.assertEqual(edit.object.spec.log_level, cfg.spec.log_level)
        self.assertTrue(edit.findings.valid)
        kept = edit.findings
        edit.object.spec.management_state = "Mangaged"
        with self.assertRaises(ocreg.InvalidError):
            edit.check()
        self.assertEqual((edit.findings.valid, kept.valid), (False, True))

    def test_somebody_else_is_faster(self):
        edit = self.client.edit()
        edit.begin().spec.replicas = 5
        self.client.edit(lambda cfg: setattr(cfg.spec, "replicas", 3))
        self.assertFalse(edit.commit())
        self.assertEqual(edit.object.spec.replicas, 3)
        edit.object.spec.replicas = 6
        self.assertTrue(edit.commit())
        with self.assertRaises(ocreg.ConflictError) as raised:
            with self.client.edit() as cfg:
                cfg.spec.replicas = 7
                self.client.edit(lambda other: setattr(other.spec, "replicas", 8))
        self.assertTrue(raised.exception.hint)
        self.assertEqual(self.client.config().spec.replicas, 8)

    def test_nobodys_change_is_lost(self):
        self.client.edit(lambda cfg: setattr(cfg.spec, "replicas", 0))

        def add(cfg):
            cfg.spec.replicas += 1

        def work():
            for _ in range(10):
                self.client.edit(add)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(self.client.config().spec.replicas, 40)

    def test_an_invalid_change_is_refused_here(self):
        with self.assertRaises(ocreg.InvalidError) as raised:
            with self.client.edit() as cfg:
                cfg.spec.management_state = "Mangaged"
        self.assertEqual((raised.exception.http_status, raised.exception.path), (0, "spec.managementState"))
        self.assertIsInstance(raised.exception, ValueError)

    def test_an_invalid_patch_is_refused_there(self):
        with self.assertRaises(ocreg.InvalidError) as raised:
            self.client.patch(ocreg.Config, {"spec": {"managementState": "Mangaged", "replicas": "x"}})
        error = raised.exception
        self.assertEqual((error.http_status, error.reason), (422, "Invalid"))
        self.assertIn("spec.replicas", [cause.path for cause in error.causes])

    def test_patch(self):
        stored = self.client.patch(ocreg.Config, {"spec": {"replicas": 4, "logLevel": None}})
        self.assertEqual((stored.spec.replicas, stored.spec.log_level), (4, "Normal"))
        stored = self.client.patch(ocreg.Config, '{"spec":{"replicas":5}}', "cluster", dry_run=True)
        self.assertEqual((stored.spec.replicas, self.client.config().spec.replicas), (5, 4))
        with self.assertRaises(ocreg.ConflictError):
            self.client.patch(ocreg.Config, {"spec": {"replicas": 5}}, resource_version="1")

    def test_replace(self):
        cfg = self.client.config()
        cfg.spec.replicas = 9
        stored = self.client.replace(cfg)
        self.assertEqual(stored.spec.replicas, 9)
        with self.assertRaises(ocreg.ConflictError) as raised:
            self.client.replace(cfg)
        self.assertEqual(raised.exception.http_status, 409)

    def test_create(self):
        with self.assertRaises(ocreg.AlreadyExistsError):
            cfg = self.client.config()
            cfg.metadata = {"name": "cluster"}
            self.client.create(cfg)

    def test_unknown_fields(self):
        patch = {"spec": {"bogus": 1}}
        with self.assertRaises(ocreg.Error):
            self.client.patch(ocreg.Config, patch, dry_run=True)
        with self.assertWarnsRegex(ocreg.ServerWarning, "bogus"):
            self.client.patch(ocreg.Config, patch, dry_run=True, fields="warn")
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            self.client.patch(ocreg.Config, patch, dry_run=True, fields="ignore")

    def test_credentials(self):
        with ocreg.Client(CLUSTER / "viewer.kubeconfig") as viewer:
            self.assertEqual(viewer.config(), self.client.config())
            with self.assertRaises(ocreg.ForbiddenError) as raised:
                viewer.patch(ocreg.Config, {"spec": {"replicas": 1}})
            self.assertIsInstance(raised.exception, PermissionError)
        with ocreg.Client(token="sha256~wrong") as nobody, self.assertRaises(ocreg.UnauthorizedError):
            nobody.config()
        with ocreg.Client(CLUSTER / "admin-cert.kubeconfig", timeout=20) as client:
            self.assertEqual(client.config().metadata.name, "cluster")


if __name__ == "__main__":
    unittest.main()
