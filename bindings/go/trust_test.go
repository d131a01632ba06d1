// SPDX-License-Identifier: Apache-2.0

package ocreg_test

import (
	"errors"
	"maps"
	"strings"
	"testing"
	"time"

	ocreg "libocreg.dev/go"
)

const caPEM = `-----BEGIN CERTIFICATE-----
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
`

const leafPEM = `-----BEGIN CERTIFICATE-----
MIIBejCCASCgAwIBAgIBAzAKBggqhkjOPQQDAjAnMRAwDgYDVQQKEwdFeGFtcGxl
MRMwEQYDVQQDEwpFeGFtcGxlIENBMB4XDTI2MDEwMTAwMDAwMFoXDTM2MDEwMTAw
MDAwMFowHzEdMBsGA1UEAxMUcmVnaXN0cnkuZXhhbXBsZS5jb20wWTATBgcqhkjO
PQIBBggqhkjOPQMBBwNCAAROIRe29kR8i/ChDomVCPTcrtAnNeZYYWazI39DMQuT
1cIy/asMfVvEMMCIm0jfQxlYp1Znkyp8le8L1PN6BAGro0UwQzAMBgNVHRMBAf8E
AjAAMDMGA1UdEQQsMCqCFHJlZ2lzdHJ5LmV4YW1wbGUuY29tghIqLmFwcHMuZXhh
bXBsZS5jb20wCgYIKoZIzj0EAwIDSAAwRQIhAOJCcMZsJfkRn+iRn6kDK2wlwaJa
s24KRIq0kqD8uLF/AiBW4J0xYUkImg9O2btMHBMYMQQ/aHCFOfrktleTOybH+g==
-----END CERTIFICATE-----
`

func configMap(t *testing.T, data map[string]string) *ocreg.ConfigMap {
	t.Helper()
	m := ocreg.NewConfigMap()
	if err := m.Data().Replace(data); err != nil {
		t.Fatal(err)
	}
	return m
}

func TestCertificates(t *testing.T) {
	found, err := ocreg.ParseCertificates([]byte("# text\n" + caPEM + "-----BEGIN X-----\nAAAA\n-----END X-----\n"))
	if err != nil || len(found.Certificates) != 1 || len(found.Problems) != 1 {
		t.Fatal(found, err)
	}
	c := found.Certificates[0]
	if c.Subject != "CN=Example CA,O=Example" || c.Issuer != c.Subject || !c.IsCA || !c.SelfIssued || c.KeyType != "EC" ||
		c.KeyBits != 256 || c.Digest != "SHA256" || c.Line != 2 || len(c.Fingerprint) != 95 {
		t.Errorf("%+v", c)
	}
	if !c.NotBefore.Equal(time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)) || !c.NotAfter.Equal(time.Date(2036, 1, 1, 0, 0, 0, 0, time.UTC)) {
		t.Error(c.NotBefore, c.NotAfter)
	}
	if p := found.Problems[0]; p.Line != strings.Count(caPEM, "\n")+2 || !strings.Contains(p.Message, "not a certificate") {
		t.Errorf("%+v", p)
	}
}

func TestCertificateCovers(t *testing.T) {
	for host, want := range map[string]bool{"registry.example.com": true, "a.apps.example.com": true, "example.com": false, "": false} {
		got, err := ocreg.CertificateCovers([]byte(leafPEM+caPEM), host)
		if err != nil || got != want {
			t.Errorf("%q: %t, %v", host, got, err)
		}
	}
	if got, err := ocreg.CertificateCovers(nil, "a"); err != nil || got {
		t.Error(got, err)
	}
}

func TestTrustKeys(t *testing.T) {
	key, err := ocreg.TrustKey("registry.example.com:5000")
	if key != "registry.example.com..5000" || err != nil {
		t.Error(key, err)
	}
	if host, err := ocreg.TrustHost(key); host != "registry.example.com:5000" || err != nil {
		t.Error(host, err)
	}
	_, err = ocreg.TrustKey("[2001:db8::1]:5000")
	var e *ocreg.Error
	if !errors.As(err, &e) || !errors.Is(err, ocreg.ErrInvalid) || !strings.Contains(e.Message, "IPv6") || e.Hint == "" {
		t.Error(err)
	}
	if _, err := ocreg.TrustKey("a\x00b"); !errors.Is(err, ocreg.ErrArgument) {
		t.Error(err)
	}
}

func TestTrust(t *testing.T) {
	m := configMap(t, map[string]string{"a.example.com..5000": caPEM})
	trust, err := ocreg.ReadTrust(m)
	if err != nil {
		t.Fatal(err)
	}
	defer trust.Close()
	for _, err := range []error{trust.Merge("a.example.com:5000", []byte(leafPEM)), trust.Add("b.example.com", []byte(caPEM)), trust.Write(m)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	want := map[string]string{"a.example.com..5000": caPEM + leafPEM, "b.example.com": caPEM}
	if got := m.Data().Map(); !maps.Equal(got, want) {
		t.Error(got)
	}
	if err := trust.Add("b.example.com", []byte(caPEM)); !errors.Is(err, ocreg.ErrExists) {
		t.Error(err)
	}
	if err := trust.Replace("c", []byte(caPEM)); !errors.Is(err, ocreg.ErrNotFound) {
		t.Error(err)
	}
	if err := trust.Remove("b.example.com"); err != nil || trust.Len() != 1 {
		t.Error(err, trust.Len())
	}
	for entry := range trust.All() {
		if entry.Name != "a.example.com:5000" || len(entry.Certificates) != 2 || entry.Problem != "" {
			t.Errorf("%+v", entry)
		}
	}
	if entry, ok := trust.Find("a.example.com:5000"); !ok || entry.Key != "a.example.com..5000" {
		t.Error(entry, ok)
	}
	if _, ok := trust.Find("a.example.com"); ok {
		t.Error("it has another port")
	}
}

func TestTrustRefused(t *testing.T) {
	trust := ocreg.NewTrust()
	err := trust.Add("a:1", []byte(caPEM+"-----BEGIN PRIVATE KEY-----\nMIIBAAAA\n-----END PRIVATE KEY-----\n"))
	var e *ocreg.Error
	if !errors.As(err, &e) || e.Path != "data[a..1]" || e.Line != strings.Count(caPEM, "\n")+1 || strings.Contains(e.Error(), "MIIB") {
		t.Error(err)
	}
	if _, err := ocreg.ReadTrust(nil); !errors.Is(err, ocreg.ErrArgument) {
		t.Error(err)
	}
	trust.Close()
	trust.Close()
	if err := trust.Add("a", []byte(caPEM)); !errors.Is(err, ocreg.ErrArgument) || trust.Len() != 0 {
		t.Error(err)
	}
}
