# SPDX-License-Identifier: Apache-2.0
"""Certificates and the map of trusted authorities."""
import datetime
import gc
import unittest

import ocreg

CA = """\
-----BEGIN CERTIFICATE-----
MIIBfzCCASWgAwIBAgIBATAKBggqhkjOPQQDAjAnMRAwDgYDVQQKEwdFeGFtcGxl
MRMwEQYDVQQDEwpFeGFtcGxlIENBMB4XDTI2MDEwMTAwMDAwMFoXDTM2MDEwMTAw
MDAwMFowJzEQMA4GA1UEChMHRXhhbXBsZTETMBEGA1UEAxMKRXhhbXBsZSBDQTBZ
MBMGByqGSM49AgEGCCqGSM49AwEHA0IABHbFOLBs9RV6Y7VWpWtSNtVwF/QyTEJz
vg7H9s4seFDjz+bMdTG+/jVsLNW5gild7GRSgcdzz55D9dcQYrkA3RSjQjBAMA4G
A1UdDwEB/wQEAwICBDAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBQylWvWcsuK
qDFXmoI6uytZPtz7ITAKBggqhkjOPQQDAgNIADBFAiBaqFBFoP74GM3ykzP1U2p7
ziaAOQCx2Rd9wJ6nGqYYDwIhAJXGcccsYvPJSToWtzuOpsmeVLfR+91Q84ue00G/
+XXs
-----END CERTIFICATE-----
"""
LEAF = """\
-----BEGIN CERTIFICATE-----
MIIBejCCASCgAwIBAgIBAzAKBggqhkjOPQQDAjAnMRAwDgYDVQQKEwdFeGFtcGxl
MRMwEQYDVQQDEwpFeGFtcGxlIENBMB4XDTI2MDEwMTAwMDAwMFoXDTM2MDEwMTAw
MDAwMFowHzEdMBsGA1UEAxMUcmVnaXN0cnkuZXhhbXBsZS5jb20wWTATBgcqhkjO
PQIBBggqhkjOPQMBBwNCAAROIRe29kR8i/ChDomVCPTcrtAnNeZYYWazI39DMQuT
1cIy/asMfVvEMMCIm0jfQxlYp1Znkyp8le8L1PN6BAGro0UwQzAMBgNVHRMBAf8E
AjAAMDMGA1UdEQQsMCqCFHJlZ2lzdHJ5LmV4YW1wbGUuY29tghIqLmFwcHMuZXhh
bXBsZS5jb20wCgYIKoZIzj0EAwIDSAAwRQIhAOJCcMZsJfkRn+iRn6kDK2wlwaJa
s24KRIq0kqD8uLF/AiBW4J0xYUkImg9O2btMHBMYMQQ/aHCFOfrktleTOybH+g==
-----END CERTIFICATE-----
"""
HEAD = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "cas", "namespace": "openshift-config"}}


def config_map(**data):
    return ocreg.ConfigMap.from_dict({**HEAD, "data": data})


class Trust(unittest.TestCase):
    def test_certificates(self):
        found = ocreg.certificates("# text\n" + CA + "-----BEGIN X-----\nAAAA\n-----END X-----\n")
        (ca,), (problem,) = found
        self.assertEqual((ca.subject, ca.issuer, ca.is_ca, ca.self_issued, ca.key_type, ca.key_bits, ca.digest, ca.line),
                         ("CN=Example CA,O=Example", "CN=Example CA,O=Example", True, True, "EC", 256, "SHA256", 2))
        self.assertEqual(ca.not_before, datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc))
        self.assertEqual(ca.not_after, datetime.datetime(2036, 1, 1, tzinfo=datetime.timezone.utc))
        self.assertRegex(ca.fingerprint, "^([0-9A-F]{2}:){31}[0-9A-F]{2}$")
        self.assertEqual(problem.line, CA.count("\n") + 2)
        self.assertIn("not a certificate", problem.message)
        self.assertEqual(ocreg.certificates(b""), ((), ()))

    def test_hosts(self):
        for host, want in (("registry.example.com", True), ("a.apps.example.com", True), ("example.com", False), ("", False)):
            self.assertIs(ocreg.certificate_covers(LEAF + CA, host), want, host)
        self.assertIs(ocreg.certificate_covers("", "a"), False)

    def test_keys(self):
        self.assertEqual(ocreg.trust_key("registry.example.com:5000"), "registry.example.com..5000")
        self.assertEqual(ocreg.trust_host("registry.example.com..5000"), "registry.example.com:5000")
        with self.assertRaises(ocreg.InvalidError) as caught:
            ocreg.trust_key("[2001:db8::1]:5000")
        self.assertIn("IPv6", caught.exception.message)
        self.assertTrue(caught.exception.hint)

    def test_change(self):
        cm = config_map(**{"odd key": "not pem", "a.example.com..5000": CA})
        trust = ocreg.Trust(cm)
        self.assertEqual([entry.name for entry in trust], ["", "a.example.com:5000"])
        self.assertIn("host..port", next(iter(trust)).problem)
        trust.merge("a.example.com:5000", LEAF)
        trust.add("b.example.com", CA)
        with self.assertRaises(ocreg.AlreadyExistsError):
            trust.add("b.example.com", CA)
        with self.assertRaises(ocreg.NotFoundError):
            trust.remove("c")
        self.assertEqual(dict(cm.data), {"odd key": "not pem", "a.example.com..5000": CA})
        trust.write(cm)
        self.assertEqual(dict(cm.data), {"odd key": "not pem", "a.example.com..5000": CA + LEAF, "b.example.com": CA})
        trust.replace("a.example.com:5000", LEAF)
        trust.remove("odd key")
        trust.write(cm)
        self.assertEqual(dict(cm.data), {"a.example.com..5000": LEAF, "b.example.com": CA})

    def test_mapping(self):
        trust = ocreg.Trust()
        self.assertEqual((len(trust), "a" in trust, 5 in trust), (0, False, False))
        trust.add("a:1", CA)
        self.assertEqual((len(trust), "a:1" in trust, trust["a:1"].key, repr(trust)), (1, True, "a..1", "<ocreg.Trust ['a:1']>"))
        with self.assertRaises(KeyError):
            trust["a"]

    def test_refused(self):
        trust = ocreg.Trust()
        with self.assertRaises(ocreg.InvalidError) as caught:
            trust.add("a:1", CA + "-----BEGIN PRIVATE KEY-----\nMIIBAAAA\n-----END PRIVATE KEY-----\n")
        self.assertEqual((caught.exception.path, caught.exception.line), ("data[a..1]", CA.count("\n") + 1))
        self.assertNotIn("MIIB", str(caught.exception))
        with self.assertRaises(ocreg.ArgumentError):
            ocreg.Trust(ocreg.Secret())

    def test_entries_outlive_the_map(self):
        trust = ocreg.Trust(config_map(a=CA))
        entry = trust["a"]
        del trust
        gc.collect()
        self.assertEqual(entry.bundle.certificates[0].subject, "CN=Example CA,O=Example")


if __name__ == "__main__":
    unittest.main()
