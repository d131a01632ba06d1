// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	crypto_rand "crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/pem"
	"log"
	"math/big"
	"math/rand"
	"net"
	"net/url"
	"strings"
	"time"
)

type generator struct {
	*rand.Rand
	keys []crypto.Signer
	der  [][]byte // certificates that are right
}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}

func newGenerator(r *rand.Rand) *generator {
	g := &generator{Rand: r}
	g.keys = append(g.keys, must(rsa.GenerateKey(crypto_rand.Reader, 2048)), must(rsa.GenerateKey(crypto_rand.Reader, 1024)))
	for _, curve := range []elliptic.Curve{elliptic.P224(), elliptic.P256(), elliptic.P384(), elliptic.P521()} {
		g.keys = append(g.keys, must(ecdsa.GenerateKey(curve, crypto_rand.Reader)))
	}
	_, ed, err := ed25519.GenerateKey(crypto_rand.Reader)
	g.keys = append(g.keys, must(ed, err))
	for range 60 {
		g.der = append(g.der, g.certificate())
	}
	return g
}

func (g *generator) chance(n int) bool { return g.Intn(n) == 0 }

func pick[T any](g *generator, from ...T) T { return from[g.Intn(len(from))] }

func (g *generator) names(t *x509.Certificate) {
	for range g.Intn(3) {
		t.DNSNames = append(t.DNSNames, pick(g, "registry.example.com", "*.example.com", "localhost", "a-b.c"))
	}
	for range g.Intn(2) {
		t.IPAddresses = append(t.IPAddresses, pick(g, net.IP{10, 0, 0, 1}, net.ParseIP("2001:db8::1")))
	}
	if g.chance(4) {
		t.EmailAddresses = []string{"admin@example.com"}
		t.URIs = []*url.URL{{Scheme: "https", Host: "example.com", Path: "/x"}}
	}
}

func (g *generator) extensions(t *x509.Certificate) {
	if g.chance(3) {
		t.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageAny}
	}
	if g.chance(3) {
		t.PolicyIdentifiers = []asn1.ObjectIdentifier{{1, 2, 3}, {2, 5, 29, 32, 0}}
	}
	if g.chance(3) {
		t.OCSPServer, t.CRLDistributionPoints = []string{"http://ocsp.example.com"}, []string{"http://crl.example.com/a"}
	}
	if g.chance(3) {
		t.PermittedDNSDomains, t.ExcludedDNSDomains = []string{"example.com"}, []string{".bad.example.com"}
		t.PermittedIPRanges = []*net.IPNet{{IP: net.IP{10, 0, 0, 0}, Mask: net.CIDRMask(8, 32)}}
	}
	for _, id := range []int{33, 36, 54} {
		if g.chance(6) {
			value := map[int][]byte{33: {0x30, 0}, 36: {0x30, 3, 0x80, 1, 0}, 54: {2, 1, 0}}[id]
			t.ExtraExtensions = append(t.ExtraExtensions, pkix.Extension{Id: asn1.ObjectIdentifier{2, 5, 29, id}, Value: value})
		}
	}
}

func (g *generator) certificate() []byte {
	key, signer := pick(g, g.keys...), pick(g, g.keys...)
	from := time.Date(1960+g.Intn(80), 3, 4, 5, 6, 7, 0, time.UTC)
	t := &x509.Certificate{
		SerialNumber:          new(big.Int).Rand(g.Rand, new(big.Int).Lsh(big.NewInt(1), uint(8+g.Intn(150)))),
		Subject:               pkix.Name{CommonName: pick(g, "CA", "Beispiel GmbH & Söhne", "*.example.com", ""), Organization: []string{"Example"}},
		NotBefore:             from,
		NotAfter:              from.AddDate(g.Intn(40), 0, 0),
		BasicConstraintsValid: !g.chance(4),
		IsCA:                  g.chance(2),
		KeyUsage:              x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature,
	}
	if !t.BasicConstraintsValid {
		t.IsCA = false
	}
	g.names(t)
	g.extensions(t)
	parent := t
	if g.chance(2) {
		parent = &x509.Certificate{Subject: pkix.Name{CommonName: "Parent"}, SubjectKeyId: []byte{1, 2, 3}}
	}
	if parent == t {
		signer = key
	}
	return must(x509.CreateCertificate(crypto_rand.Reader, t, parent, key.Public(), signer))
}

// damage changes some bytes of a certificate, mostly one: those that say what follows as often as all others.
func (g *generator) damage(der []byte) []byte {
	der = bytes.Clone(der)
	for ok := true; ok; ok = g.chance(6) {
		at := g.Intn(len(der))
		switch g.Intn(9) {
		case 0:
			der = append(der[:at], der[at+1:]...)
		case 1:
			der = append(der[:at], append([]byte{byte(g.Intn(256))}, der[at:]...)...)
		case 2:
			der = append(der, byte(g.Intn(256)))
		case 3:
			der = der[:at+1]
		case 4:
			der[at] = pick[byte](g, 0, 1, 2, 3, 4, 5, 6, 0x0c, 0x13, 0x14, 0x16, 0x17, 0x18, 0x1e, 0x30, 0x31, 0x7f, 0x80, 0x81, 0x82, 0xa0, 0xa3, 0xff)
		default:
			der[at] ^= 1 << g.Intn(8)
		}
		if len(der) == 0 {
			break
		}
	}
	return der
}

func (g *generator) block() []byte {
	b := &pem.Block{Type: "CERTIFICATE", Bytes: pick(g, g.der...)}
	if g.chance(3) {
		b.Bytes = g.damage(b.Bytes)
	}
	if g.chance(12) {
		b.Type = pick(g, "TRUSTED CERTIFICATE", "X509 CERTIFICATE", "X509 CRL", "CERTIFICATE REQUEST", "RSA PRIVATE KEY", "", "certificate")
	}
	if g.chance(12) {
		b.Headers = map[string]string{pick(g, "Subject", "Proc-Type", "a"): "4,ENCRYPTED"}
	}
	return pem.EncodeToMemory(b)
}

var pieces = []string{"\n", "\r\n", " ", "\t", "-", "-----", "-----BEGIN CERTIFICATE-----\n", "-----END CERTIFICATE-----\n",
	"\n-----BEGIN CERTIFICATE-----\n", "\n-----END CERTIFICATE-----", "=", "==", "A", "\x00", "\xff", ":", "a: b\n", "# text\n", "-----BEGIN ",
	"\n-----END ", "é", "\r", "\v", "\f", "\u00a0"}

// spoil changes the text of a bundle.
func (g *generator) spoil(text []byte) []byte {
	for ok := true; ok && len(text) > 0; ok = g.chance(2) {
		at := g.Intn(len(text))
		if g.chance(2) { // near the lines that count
			if i := bytes.Index(text[at:], []byte("-----")); i >= 0 {
				at = min(max(at+i+g.Intn(40)-5, 0), len(text)-1)
			}
		}
		switch g.Intn(5) {
		case 0:
			text = append(text[:at:at], text[min(at+1+g.Intn(3), len(text)):]...)
		case 1:
			text = text[:at]
		default:
			text = append(text[:at:at], append([]byte(pick(g, pieces...)), text[at:]...)...)
		}
	}
	return text
}

func (g *generator) bundle() []byte {
	var text []byte
	for range g.Intn(4) {
		if g.chance(3) {
			text = append(text, pick(g, "# a comment\n", "subject=CN = x\n", "\n", "  ", "a: b\n", "\ufeff")...)
		}
		text = append(text, g.block()...)
	}
	if g.chance(6) {
		text = []byte(strings.ReplaceAll(string(text), "\n", "\r\n"))
	}
	if g.chance(8) {
		text = []byte(strings.ReplaceAll(string(text), "\n", " \t\n"))
	}
	if g.chance(12) {
		text = []byte(strings.ReplaceAll(string(text), "\n", "\n "))
	}
	if g.chance(2) {
		text = g.spoil(text)
	}
	return text
}
