// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"errors"
	"testing"
)

const liveConfig = `{"apiVersion":"imageregistry.operator.openshift.io/v1","kind":"Config","metadata":{"name":"cluster"},"spec":` +
	`{"managementState":"Managed","replicas":1,"rolloutStrategy":"Recreate","storage":{"pvc":{"claim":"images"}}}}`

func hasRule(fs *Findings, rule string) bool {
	for _, f := range fs.List {
		if f.Rule == rule {
			return true
		}
	}
	return false
}

func TestWants(t *testing.T) {
	around, err := NewContext()
	if err != nil {
		t.Fatal(err)
	}
	options := &CheckOptions{Level: LevelOperator, Around: around}
	for _, want := range []string{"OCR147", "OCR156"} {
		fs, err := Check([]byte(liveConfig), options)
		if err != nil || !hasRule(fs, want) {
			t.Fatalf("%v %v, no %s", fs, err, want)
		}
		for _, w := range fs.Wants {
			if err := around.Tell(w.Of, w.Namespace, w.Name); err != nil {
				t.Error(err)
			}
		}
		if want == "OCR156" && len(fs.Wants) > 0 {
			t.Error("it wants", fs.Wants)
		}
	}
	if around.Len() != 0 || around.Notes() != nil || around.Release() != (Release{}) {
		t.Error("something is around")
	}
	live, err := ParseConfig([]byte(liveConfig))
	must(t, err)
	if err := around.Tell(live, "", "other"); !errors.Is(err, ErrArgument) {
		t.Error(err)
	}
	if err := around.Tell(live, "", "cluster"); err != nil || around.Len() != 1 {
		t.Error(err, around.Len())
	}
}

func TestNewest(t *testing.T) {
	text := []byte(`{"apiVersion":"imageregistry.operator.openshift.io/v1","kind":"Config","metadata":{"name":"cluster"},"spec":` +
		`{"managementState":"Removed","replicas":1,"storage":{"s3":{"chunkSizeMiB":5}}}}`)
	for target, want := range map[Release]bool{{4, 7}: true, Newest: false, {}: false} {
		if fs, err := Check(text, &CheckOptions{Target: target}); err != nil || hasRule(fs, "OCR014") != want {
			t.Error(target, fs, err)
		}
	}
}

func TestFindingsOfErrors(t *testing.T) {
	var e *Error
	if _, err := Check([]byte("{"), nil); !errors.As(err, &e) {
		t.Fatal(err)
	}
	if fs, err := e.Findings(nil, nil); err != nil || len(fs.List) != 0 {
		t.Error(fs, err)
	}
	if _, err := new(Error).Findings(nil, nil); !errors.Is(err, ErrArgument) {
		t.Error(err)
	}
}

func TestFirstNew(t *testing.T) {
	check := func(spec string) *Findings {
		fs, err := Check([]byte(`{"apiVersion":"imageregistry.operator.openshift.io/v1","kind":"Config","metadata":{"name":"cluster"},"spec":`+spec+`}`), nil)
		must(t, err)
		return fs
	}
	good, bad := check(`{"managementState":"Managed","replicas":1}`), check(`{"managementState":"Managed","replicas":1,"logLevel":"Loud"}`)
	same(t, good.FirstNew(nil) == nil, true)
	if first := bad.FirstNew(good); first == nil || first.Path != "spec.logLevel" {
		t.Error(first)
	}
	var none *Findings
	same(t, none.FirstNew(bad) == nil, true)
}
