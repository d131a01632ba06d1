// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"iter"
	"runtime"
	"strconv"
	"time"

	"libocreg.dev/go/internal/raw"
)

// Certificate is what a certificate says.
type Certificate struct {
	Subject, Issuer     string   // on one line, as RFC 2253 writes names
	Serial              string   // hexadecimal
	Fingerprint         string   // SHA-256, pairs of hexadecimal digits with colons between
	SANs                []string // subject alternative names: DNS:a.example.com, IP:10.0.0.1
	NotBefore, NotAfter time.Time
	IsCA                bool
	SelfIssued          bool   // it names itself as its issuer; the signature is not verified
	KeyType             string // RSA, EC, ED25519, ...; "" for one that the library does not know
	KeyBits             int
	Digest              string // that it was signed with: SHA256, ...
	Line                int    // of the text, from 1
}

// Problem is a block of a PEM text that is of no use.
type Problem struct {
	Line    int
	Message string
}

// Bundle is what a PEM text holds.
type Bundle struct {
	Certificates []Certificate
	Problems     []Problem
}

func certificate(c raw.Certificate) Certificate {
	sans := make([]string, raw.OcregCertificateSanCount(c))
	for i := range sans {
		sans[i] = raw.OcregCertificateSanAt(c, int64(i))
	}
	return Certificate{
		Subject:     raw.OcregCertificateSubject(c),
		Issuer:      raw.OcregCertificateIssuer(c),
		Serial:      raw.OcregCertificateSerial(c),
		Fingerprint: raw.OcregCertificateFingerprint(c),
		SANs:        sans,
		NotBefore:   time.Unix(raw.OcregCertificateNotBefore(c), 0).UTC(),
		NotAfter:    time.Unix(raw.OcregCertificateNotAfter(c), 0).UTC(),
		IsCA:        raw.OcregCertificateIsCa(c),
		SelfIssued:  raw.OcregCertificateSelfIssued(c),
		KeyType:     raw.OcregCertificateKeyType(c),
		KeyBits:     raw.OcregCertificateKeyBits(c),
		Digest:      raw.OcregCertificateDigest(c),
		Line:        int(raw.OcregCertificateLine(c)),
	}
}

func bundle(cs raw.Certificates) Bundle {
	var b Bundle
	for i := range raw.OcregCertificatesCount(cs) {
		b.Certificates = append(b.Certificates, certificate(raw.OcregCertificatesAt(cs, i)))
	}
	for i := range raw.OcregCertificatesProblemCount(cs) {
		b.Problems = append(b.Problems, Problem{int(raw.OcregCertificatesProblemLine(cs, i)), raw.OcregCertificatesProblemAt(cs, i)})
	}
	return b
}

// ParseCertificates reads all certificates of a PEM text; what else is in it becomes a problem.
func ParseCertificates(text []byte) (Bundle, error) {
	var cs raw.Certificates
	var e raw.Error
	if code := raw.OcregCertificatesParse(string(text), &cs, &e); code < 0 {
		return Bundle{}, failure(code, e)
	}
	defer raw.OcregReleaseCertificates(cs)
	return bundle(cs), nil
}

// CertificateCovers tells whether the first certificate of a PEM text names a host, a DNS name or an IP address without port. It is
// false if there is none.
func CertificateCovers(text []byte, host string) (bool, error) {
	if err := checkText(host); err != nil {
		return false, err
	}
	var cs raw.Certificates
	var e raw.Error
	if code := raw.OcregCertificatesParse(string(text), &cs, &e); code < 0 {
		return false, failure(code, e)
	}
	defer raw.OcregReleaseCertificates(cs)
	first := raw.OcregCertificatesAt(cs, 0)
	return first != 0 && raw.OcregCertificateCovers(first, host), nil
}

func spelled(name string, spell func(string, *raw.Text, *raw.Error) int) (string, error) {
	if err := checkText(name); err != nil {
		return "", err
	}
	var text raw.Text
	var e raw.Error
	if code := spell(name, &text, &e); code < 0 {
		return "", failure(code, e)
	}
	s, _ := text.Take()
	return s, nil
}

// TrustKey gives the key of a ConfigMap for host or host:port.
func TrustKey(host string) (string, error) { return spelled(host, raw.OcregTrustKey) }

// TrustHost gives the host or host:port that a key stands for.
func TrustHost(key string) (string, error) { return spelled(key, raw.OcregTrustHost) }

// TrustEntry is whom a cluster trusts for one registry.
type TrustEntry struct {
	Name    string // host, or host:port; "" if the key is neither
	Key     string // in the ConfigMap
	Text    string
	Problem string // why it is of no use; "" if it is
	Bundle
}

func trustEntry(e raw.TrustEntry) TrustEntry {
	name := raw.OcregTrustEntryHost(e)
	if port := raw.OcregTrustEntryPort(e); port != 0 {
		name += ":" + strconv.FormatUint(uint64(port), 10)
	}
	return TrustEntry{name, raw.OcregTrustEntryKey(e), raw.OcregTrustEntryText(e), raw.OcregTrustEntryProblem(e),
		bundle(raw.OcregTrustEntryCertificates(e))}
}

// Trust is the map that the image configuration names in spec.additionalTrustedCA. Entries go by host or host:port. One goroutine may
// use it at a time.
type Trust struct {
	h       raw.Trust
	cleanup runtime.Cleanup
}

func ownTrust(h raw.Trust) *Trust {
	if h == 0 {
		panic("ocreg: out of memory")
	}
	t := &Trust{h: h}
	t.cleanup = runtime.AddCleanup(t, raw.OcregReleaseTrust, h)
	return t
}

// NewTrust makes an empty map.
func NewTrust() *Trust { return ownTrust(raw.OcregTrustNew()) }

// ReadTrust reads the map of a ConfigMap.
func ReadTrust(m *ConfigMap) (*Trust, error) {
	o := &Object{}
	if m != nil {
		o = &m.Object
	}
	defer o.keep()
	var h raw.Trust
	var e raw.Error
	if code := raw.OcregTrustRead(o.handle(), &h, &e); code < 0 {
		return nil, failure(code, e)
	}
	return ownTrust(h), nil
}

func (t *Trust) handle() raw.Trust {
	if t == nil {
		return 0
	}
	return t.h
}

// Close releases the map now; otherwise that happens when nothing refers to it any more.
func (t *Trust) Close() {
	if t.handle() == 0 {
		return
	}
	t.cleanup.Stop()
	raw.OcregReleaseTrust(t.h)
	t.h = 0
}

// Write makes the changes of the map in a ConfigMap; everything else of it stays as it is.
func (t *Trust) Write(m *ConfigMap) error {
	defer runtime.KeepAlive(t)
	o := &Object{}
	if m != nil {
		o = &m.Object
	}
	defer o.keep()
	var e raw.Error
	return failure(raw.OcregTrustWrite(t.handle(), o.handle(), &e), e)
}

func (t *Trust) change(how func(raw.Trust, string, string, *raw.Error) int, host string, text []byte) error {
	defer runtime.KeepAlive(t)
	if err := checkText(host); err != nil {
		return err
	}
	var e raw.Error
	return failure(how(t.handle(), host, string(text), &e), e)
}

// Add adds an entry; for one that is there already the error is ErrExists.
func (t *Trust) Add(host string, text []byte) error {
	return t.change(raw.OcregTrustAdd, host, text)
}

// Replace gives an entry that is there other certificates.
func (t *Trust) Replace(host string, text []byte) error {
	return t.change(raw.OcregTrustReplace, host, text)
}

// Merge adds the certificates that an entry does not have yet; it is made if it is not there.
func (t *Trust) Merge(host string, text []byte) error {
	return t.change(raw.OcregTrustMerge, host, text)
}

// Remove removes an entry.
func (t *Trust) Remove(host string) error {
	return t.change(func(h raw.Trust, host, _ string, e *raw.Error) int { return raw.OcregTrustRemove(h, host, e) }, host, nil)
}

// Len tells how many entries there are.
func (t *Trust) Len() int {
	defer runtime.KeepAlive(t)
	return int(raw.OcregTrustCount(t.handle()))
}

// All goes through the entries in the order of the ConfigMap, new ones last. The map must not be changed meanwhile.
func (t *Trust) All() iter.Seq[TrustEntry] {
	return func(yield func(TrustEntry) bool) {
		defer runtime.KeepAlive(t)
		for i := range t.Len() {
			if !yield(trustEntry(raw.OcregTrustAt(t.handle(), int64(i)))) {
				return
			}
		}
	}
}

// Find gives the entry of host or host:port, and whether there is one.
func (t *Trust) Find(host string) (TrustEntry, bool) {
	defer runtime.KeepAlive(t)
	if checkText(host) != nil {
		return TrustEntry{}, false
	}
	e := raw.OcregTrustFind(t.handle(), host)
	if e == 0 {
		return TrustEntry{}, false
	}
	return trustEntry(e), true
}
