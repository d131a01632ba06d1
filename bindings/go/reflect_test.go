// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"strings"
	"testing"

	"libocreg.dev/go/internal/raw"
)

func TestReflectRules(t *testing.T) {
	ids := map[string]Rule{}
	for _, rule := range Rules() {
		ids[rule.ID] = rule
		if rule.Title == "" || rule.Rationale == "" || rule.Remedy == "" || rule.Source == "" || rule.Level == 0 || rule.Severity == 0 {
			t.Errorf("%+v", rule)
		}
	}
	same(t, len(ids), len(Rules()))
	same(t, ids["OCR001"].Since, Release{})
	same(t, ids["OCR015"].Since, Release{4, 15})
	for _, f := range findings(t, wrong).List {
		same(t, ids[f.Rule].Level, f.Level)
	}
}

func TestReflectFields(t *testing.T) {
	for i, x := range types {
		name, doc := TypeName(x)
		if name == "" || doc == "" || len(Fields(x)) != int(raw.OcregFieldCount(uint(i)+1)) {
			t.Errorf("%T: %q %q", x, name, doc)
		}
	}
	f, err := FieldAt((*Config)(nil), "spec.managementState")
	must(t, err)
	same(t, f.Name+" "+f.JSON, "management_state managementState")
	same(t, f.Kind, KindString)
	f, err = FieldAt((*Config)(nil), "spec.routes")
	must(t, err)
	if _, ok := f.Element.(*ConfigRoute); !ok || f.Kind != KindObjects {
		t.Errorf("%+v", f)
	}
	f, err = FieldAt((*Config)(nil), "spec.logLevel")
	must(t, err)
	same(t, f.Allowed, []string{"", "Normal", "Debug", "Trace", "TraceAll"})
	same(t, string(f.Default), `"Normal"`)
	_, err = FieldAt((*Config)(nil), "spec.bogus")
	wantCode(t, err, ErrNoField)
}

func TestNewOfKind(t *testing.T) {
	cfg, ok := NewOfKind("imageregistry.operator.openshift.io/v1", "Config").(*Config)
	if !ok || cfg.SetKind("Config") != nil {
		t.Errorf("%v", cfg)
	}
	for _, kind := range []string{"Unheard", "", "Config\x00"} {
		if x := NewOfKind("imageregistry.operator.openshift.io/v1", kind); x != nil {
			t.Errorf("%q: %v", kind, x)
		}
	}
}

func TestLibraryVersion(t *testing.T) {
	if strings.Count(LibraryVersion(), ".") < 1 {
		t.Error(LibraryVersion())
	}
}
