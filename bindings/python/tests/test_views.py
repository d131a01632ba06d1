# SPDX-License-Identifier: Apache-2.0
"""Entries of Secrets and ConfigMaps, and typed views of them."""
import unittest

import ocreg


class Entries(unittest.TestCase):
    def test_a_secret(self):
        secret = ocreg.Secret.from_dict({"data": {"a": "AAEC", "bad": "hush hush"}, "stringData": {"b": "text"}})
        self.assertEqual((ocreg.entry_get(secret, "a"), ocreg.entry_get(secret, "b")), (b"\x00\x01\x02", b"text"))
        self.assertTrue(ocreg.entry_has(secret, "bad"))
        with self.assertRaises(ocreg.Error) as raised:
            ocreg.entry_get(secret, "bad")
        self.assertEqual(raised.exception.path, "data[bad]")
        self.assertNotIn("hush", str(raised.exception))
        ocreg.entry_set(secret, "a", b"\xff\x00")
        ocreg.entry_set(secret, "b", "new")
        ocreg.entry_remove(secret, "bad")
        self.assertEqual(secret.to_dict(), {"data": {"a": "/wA=", "b": "bmV3"}, "stringData": {}})
        self.assertFalse(ocreg.entry_has(secret, "none"))

    def test_a_config_map(self):
        config_map = ocreg.ConfigMap()
        ocreg.entry_set(config_map, "text", "PEM")
        ocreg.entry_set(config_map, "bytes", b"\xff")
        self.assertEqual(config_map.to_dict(), {"data": {"text": "PEM"}, "binaryData": {"bytes": "/w=="}})


class Views(unittest.TestCase):
    def test_reading_and_writing(self):
        secret = ocreg.Secret.from_dict({"data": {"tls.crt": "Yw==", "tls.key": "aw==", "other": "eA=="}})
        view = ocreg.view_read(secret, ocreg.RouteCertificate)
        self.assertEqual((view.certificate, view.key, view.ca_certificate), ("c", "k", None))
        self.assertNotIn("'k'", repr(view))
        view.certificate, view.key, view.ca_certificate = ocreg.NULL, None, "a"
        ocreg.view_write(secret, view)
        self.assertEqual(secret.to_dict(), {"data": {"tls.key": "aw==", "other": "eA==", "tls.cacrt": "YQ=="}})

    def test_what_has_none(self):
        with self.assertRaises(ocreg.Error):
            ocreg.view_read(ocreg.Config(), ocreg.CABundle)
        with self.assertRaises(ocreg.Error):
            ocreg.view_read(ocreg.Secret(), ocreg.Config)


if __name__ == "__main__":
    unittest.main()
