// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

func TestEntries(t *testing.T) {
	secret, err := ParseAs[*Secret]([]byte(`{"data": {"a": "AAEC", "bad": "hush hush"}, "stringData": {"b": "text"}}`), nil)
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{"a": "\x00\x01\x02", "b": "text"} {
		if got, err := EntryGet(secret, key); err != nil || !bytes.Equal(got, []byte(want)) {
			t.Errorf("%s: %q, %v", key, got, err)
		}
	}
	var e *Error
	if _, err := EntryGet(secret, "bad"); !errors.As(err, &e) || e.Path != "data[bad]" || strings.Contains(err.Error(), "hush") {
		t.Errorf("bad: %v", err)
	}
	if err := errors.Join(EntrySet(secret, "a", []byte{255, 0}), EntrySet(secret, "b", []byte("new")), EntryRemove(secret, "bad")); err != nil {
		t.Fatal(err)
	}
	if got, want := encoded(t, secret), `{"data":{"a":"/wA=","b":"bmV3"},"stringData":{}}`; got != want {
		t.Errorf("%s, not %s", got, want)
	}
	if EntryHas(secret, "bad") || !EntryHas(secret, "a") {
		t.Error("entries that are there and not there")
	}
}

func TestViews(t *testing.T) {
	secret, err := ParseAs[*Secret]([]byte(`{"data": {"tls.crt": "Yw==", "other": "eA=="}}`), nil)
	if err != nil {
		t.Fatal(err)
	}
	view, err := ViewRead[*RouteCertificate](secret)
	if err != nil || view.Certificate() != "c" || view.HasKey() {
		t.Fatalf("%v, %v", view, err)
	}
	if err := errors.Join(view.SetKey("k"), view.SetCertificateNull(), ViewWrite(secret, view)); err != nil {
		t.Fatal(err)
	}
	if got, want := encoded(t, secret), `{"data":{"other":"eA==","tls.key":"aw=="}}`; got != want {
		t.Errorf("%s, not %s", got, want)
	}
	if _, err := ViewRead[*CABundle](NewConfig()); err == nil {
		t.Error("a Config has no entries")
	}
}

func encoded(t *testing.T, x Typed) string {
	t.Helper()
	text, err := x.obj().Encode(EncodeOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
