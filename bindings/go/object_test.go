// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
)

const head = "apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\n"

const text = head + `metadata:
  name: cluster
  labels: {a: "1", b: two}
spec:
  managementState: Managed
  replicas: 1
  httpSecret: hush-hush
  later: {x: 1.50}
  storage:
    s3: {bucket: images, region: eu-west-1}
  routes:
  - {name: one, hostname: a.example}
  - {name: two}
`

func config(t *testing.T) *Config {
	t.Helper()
	cfg, err := ParseConfig([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return cfg
}

// must fails the test at the first error.
func must(t *testing.T, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

func same[T any](t *testing.T, got, want T) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, wanted %v", got, want)
	}
}

func wantCode(t *testing.T, err error, code Code) *Error {
	t.Helper()
	var e *Error
	if !errors.Is(err, code) || !errors.As(err, &e) {
		t.Fatalf("got %v, wanted %v", err, code)
	}
	return e
}

func names(l List[*ConfigRoute]) string {
	var all []string
	for _, route := range l.All() {
		all = append(all, route.Name())
	}
	return strings.Join(all, " ")
}

func TestParse(t *testing.T) {
	any, err := Parse([]byte(text))
	must(t, err)
	cfg, ok := any.(*Config)
	if !ok || cfg.Spec().Storage().S3().Bucket() != "images" {
		t.Errorf("%T %v", any, any)
	}
	same(t, cfg.Spec().Storage().GCS().Bucket(), "") // through nil
	_, err = Parse([]byte("kind: Unheard\napiVersion: v1\n"))
	wantCode(t, err, ErrKind)
}

func TestJSON(t *testing.T) {
	type document struct {
		Config *Config `json:"config"`
		S3     S3      `json:"s3"`
	}
	var d document
	must(t, json.Unmarshal([]byte(`{"config":{"spec":{"replicas":2,"later":1.50}},"s3":{"bucket":"b"}}`), &d))
	same(t, d.Config.Spec().Replicas(), 2)
	same(t, d.S3.Bucket(), "b")
	out, err := json.Marshal(&d)
	must(t, err)
	same(t, string(out), `{"config":{"spec":{"replicas":2,"later":1.50}},"s3":{"bucket":"b"}}`)
	cfg := config(t)
	must(t, json.Unmarshal([]byte(`{"bucket":"other"}`), cfg.Spec().Storage().S3()))
	same(t, cfg.Spec().Storage().String(), `{"s3":{"bucket":"other"}}`)
	if err := json.Unmarshal([]byte(`[]`), cfg.Spec()); !errors.Is(err, ErrType) {
		t.Error(err)
	}
	same(t, cfg.Spec().Replicas(), 1)
	yaml, err := config(t).YAML()
	must(t, err)
	again, err := ParseConfig(yaml)
	must(t, err)
	same(t, again.Equal(config(t)), true)
}

func TestSecretsAreNotShown(t *testing.T) {
	cfg := config(t)
	if shown := cfg.String() + cfg.Spec().String(); strings.Contains(shown, "hush") || !strings.Contains(shown, "redacted") {
		t.Error(shown)
	}
}

func TestSettersCopy(t *testing.T) {
	s3, storage := NewS3(), NewStorage()
	must(t, s3.SetBucket("one"), storage.SetS3(s3), s3.SetBucket("two"))
	same(t, storage.S3().Bucket(), "one")
	must(t, storage.SetS3(nil))
	same(t, storage.HasS3(), false)
}

func TestPartsOutliveTheWhole(t *testing.T) {
	cfg := config(t)
	s3, route, labels := cfg.Spec().Storage().S3(), cfg.Spec().Routes().At(0), cfg.Metadata().Labels()
	must(t, cfg.Spec().Routes().Remove(0))
	cfg = nil
	for range 3 {
		runtime.GC()
	}
	must(t, s3.SetBucket(strings.Repeat("x", 10000)))
	same(t, len(s3.Bucket()), 10000)
	same(t, route.Name(), "one")
	same(t, labels.Map(), map[string]string{"a": "1", "b": "two"})
}

// resident is the memory of the process, C's too, in MiB.
func resident(t *testing.T) int {
	t.Helper()
	text, err := os.ReadFile("/proc/self/statm")
	must(t, err)
	var size, pages int
	_, err = fmt.Sscan(string(text), &size, &pages)
	must(t, err)
	return pages * os.Getpagesize() >> 20
}

// TestTreesAreFreed makes more trees than there is room for if they stay.
func TestTreesAreFreed(t *testing.T) {
	before := resident(t)
	for i := range 40000 {
		cfg := config(t)
		_ = cfg.Spec().Storage().S3().Bucket()
		if _, err := ParseConfig([]byte("{")); err == nil {
			t.Fatal("{ is a Config")
		}
		if i%1000 == 0 {
			runtime.GC()
		}
	}
	if grown := resident(t) - before; grown > 64 {
		t.Errorf("%d MiB more than before", grown)
	}
}

func TestClose(t *testing.T) {
	cfg := config(t)
	spec, routes := cfg.Spec(), cfg.Spec().Routes()
	cfg.Close()
	cfg.Close()
	spec.Close()
	same(t, spec.Replicas(), 0)
	same(t, routes.Len(), 0)
	same(t, cfg.String(), "null")
	wantCode(t, spec.SetReplicas(1), ErrArgument)
	wantCode(t, routes.Append(NewConfigRoute()), ErrArgument)
	wantCode(t, NewConfig().SetSpec(spec), ErrArgument)
	if routes.Add() != nil || spec.Storage() != nil || spec.MakeStorage() != nil {
		t.Error("there is something in a closed object")
	}
	_, err := spec.Validate(nil)
	wantCode(t, err, ErrArgument)
	_, _, err = spec.PathGet("replicas")
	wantCode(t, err, ErrArgument)
	_, err = Diff(spec, NewConfigSpec())
	wantCode(t, err, ErrArgument)
	wantCode(t, spec.Apply([]byte(`{}`)), ErrArgument)
}

func TestZeroAndNil(t *testing.T) {
	var zero S3
	same(t, zero.Bucket(), "")
	wantCode(t, zero.SetBucket("b"), ErrArgument)
	var none *S3
	wantCode(t, none.SetBucket("b"), ErrArgument)
	same(t, none.HasBucket(), false)
	if c := none.Copy(); c.Bucket() != "" {
		t.Error(c)
	}
}

func TestLists(t *testing.T) {
	spec := NewConfigSpec()
	routes := spec.Routes()
	same(t, routes.Len(), 0)
	one := NewConfigRoute()
	must(t, one.SetName("a"), routes.Append(one, one), one.SetName("b"), routes.Set(1, one), routes.Add().SetName("c"),
		routes.Insert(0).SetName("z"))
	same(t, names(routes), "z a b c")
	must(t, routes.Move(0, 3), routes.Remove(0))
	same(t, names(routes), "b c z")
	must(t, spec.SetRoutes(routes.At(2), routes.At(0)))
	same(t, names(routes), "z b")
	for _, err := range []error{routes.Remove(2), routes.Move(0, 2), routes.Set(2, one), routes.Remove(-1)} {
		wantCode(t, err, ErrRange)
	}
	if routes.At(2) != nil || routes.At(-1) != nil || routes.Insert(5) != nil {
		t.Error("an element out of range")
	}
	wantCode(t, spec.SetRoutes(one, nil), ErrArgument)
	same(t, names(routes), "z b")
	must(t, spec.SetRoutes())
	same(t, spec.String(), `{"routes":[]}`)
	misfit, err := ParseAs[*ConfigSpec]([]byte(`{"routes":[5,{"name":"a"}]}`), nil)
	must(t, err)
	if misfit.Routes().At(0) != nil {
		t.Error("5 is a route")
	}
	must(t, misfit.Routes().Set(0, one))
	same(t, names(misfit.Routes()), "b a")
}

func TestStrings(t *testing.T) {
	meta := NewObjectMeta()
	l := meta.Finalizers()
	must(t, l.Append("a", "c"), l.Insert(1, "b"), l.Set(0, "A"), l.Move(2, 0))
	same(t, l.Slice(), []string{"c", "A", "b"})
	same(t, []int{l.Find("b"), l.Find("a")}, []int{2, -1})
	must(t, l.Remove(1))
	for i, value := range l.All() {
		same(t, value, []string{"c", "b"}[i])
	}
	wantCode(t, l.Set(2, "x"), ErrRange)
	wantCode(t, meta.SetFinalizers("ok", "a\x00b"), ErrArgument)
	wantCode(t, l.Append("\xff"), ErrArgument)
	same(t, l.Slice(), []string{"c", "b"})
	same(t, l.At(7)+l.At(-1), "")
}

func TestFind(t *testing.T) {
	status := NewConfigStatus()
	must(t, status.Conditions().Add().SetConditionType("Available"), status.Conditions().Add().SetConditionType("Degraded"))
	same(t, status.Conditions().Find("Degraded").ConditionType(), "Degraded")
	if status.Conditions().Find("Progressing") != nil {
		t.Error("found what is not there")
	}
}

func TestMaps(t *testing.T) {
	meta := NewObjectMeta()
	m := meta.Labels()
	must(t, m.Set("b", "1"), m.Set("a", ""), m.Set("b", "2"))
	same(t, m.Keys(), []string{"b", "a"})
	value, ok := m.Get("a")
	same(t, ok && value == "", true)
	_, ok = m.Get("c")
	same(t, ok, false)
	must(t, m.Delete("b"), m.Delete("nope"))
	same(t, m.Map(), map[string]string{"a": ""})
	for key, value := range m.All() {
		same(t, key+value, "a")
	}
	wantCode(t, meta.SetLabels(map[string]string{"a": "\x00"}), ErrArgument)
	same(t, meta.HasLabels(), true)
	must(t, meta.SetLabels(nil))
	same(t, meta.String(), `{"labels":{}}`)
}

func TestTextsThatCannotBeHeld(t *testing.T) {
	s3 := NewS3()
	for _, bad := range []string{"a\x00b", "\xff", "\xed\xa0\x80"} {
		wantCode(t, s3.SetBucket(bad), ErrArgument)
	}
	wantCode(t, NewConfigSpec().SetObservedConfig(json.RawMessage(`{`)), ErrArgument)
	must(t, s3.SetBucket("\u00fc\u4e16\U0001f600\x7f"))
	same(t, s3.Bucket(), "\u00fc\u4e16\U0001f600\x7f")
}

func TestPaths(t *testing.T) {
	cfg := config(t)
	value, ok, err := cfg.PathGet("spec.routes[1].name")
	must(t, err)
	same(t, ok && value == "two", true)
	_, ok, err = cfg.PathGet("spec.storage.gcs.bucket")
	must(t, err)
	same(t, ok, false)
	must(t, cfg.PathSet("spec.routes[2].name", "three"), cfg.PathUnset("spec.routes[0]"))
	same(t, names(cfg.Spec().Routes()), "two three")
	_, _, err = cfg.PathGet("spec.sotrage")
	same(t, wantCode(t, err, ErrNoField).Path, "spec.sotrage")
	line, column, err := Locate([]byte(text), YAML, "spec.routes[1].name")
	must(t, err)
	same(t, []int{line, column}, []int{15, 6})
}

func TestDiffAndApply(t *testing.T) {
	old, changed := config(t), config(t)
	must(t, changed.Spec().SetReplicas(3), changed.Spec().Storage().S3().ClearRegion())
	patch, err := Diff(old, changed)
	must(t, err)
	same(t, string(patch), `{"spec":{"storage":{"s3":{"region":null}},"replicas":3}}`)
	must(t, old.Apply(patch))
	same(t, old.Equal(changed), true)
	wantCode(t, old.Apply([]byte("{")), ErrSyntax)
	same(t, config(t).Spec().HasLogLevel(), false)
	must(t, old.ApplyDefaults())
	same(t, old.Spec().LogLevel(), "Normal")
	same(t, len(old.Spec().Unknown()), 1)
	same(t, string(old.Spec().Unknown()["later"]), `{"x":1.50}`)
	same(t, old.Copy().Equal(old), true)
	same(t, old.Equal(NewS3()), false)
}

func TestParseAll(t *testing.T) {
	all, err := ParseAll([]byte(text+"---\napiVersion: v1\nkind: Unheard\n"), nil)
	must(t, err)
	if len(all) != 2 || all[1] != nil || !all[0].obj().Equal(config(t)) {
		t.Errorf("got %v", all)
	}
	if _, err = ParseAll([]byte("{"), nil); !errors.Is(err, ErrSyntax) {
		t.Errorf("got %v", err)
	}
}

func TestCheck(t *testing.T) {
	wrong := head + "metadata: {name: cluster}\nspec:\n  replicas: many\n  storage: {s3: {chunkSizeMiB: 1}}\n  bogus: 1\n"
	found, err := Check([]byte(wrong), &CheckOptions{Level: LevelSchema})
	must(t, err)
	same(t, found.Valid, false)
	same(t, found.Pruned, []string{"spec.bogus"})
	var where []string
	for _, f := range found.List {
		if f.Severity == SeverityError {
			where = append(where, f.String()[:4]+f.Path)
			if f.Message == "" || f.Hint == "" || f.Level != LevelSchema || !strings.HasPrefix(f.Rule, "OCR") {
				t.Error(f)
			}
		}
	}
	slices.Sort(where)
	same(t, where, []string{"5:3:spec.replicas", "6:18spec.storage.s3.chunkSizeMiB"})
	cfg := config(t)
	must(t, cfg.Spec().Storage().S3().SetChunkSizeMiB(1))
	found, err = cfg.Validate(&CheckOptions{Target: Release{4, 22}, Context: []Typed{cfg}})
	must(t, err)
	same(t, found.Valid, false)
	found, err = cfg.Validate(&CheckOptions{Target: Release{4, 22}, Old: cfg.Copy()})
	must(t, err)
	same(t, found.Valid, true)
	_, err = Check([]byte("a: 1"), nil)
	wantCode(t, err, ErrKind)
	_, err = Check([]byte(wrong), &CheckOptions{Decode: &DecodeOptions{MaxBytes: 10}})
	wantCode(t, err, ErrLimit)
}

func TestErrors(t *testing.T) {
	_, err := ParseAs[*S3]([]byte("{"), nil)
	e := wantCode(t, err, ErrSyntax)
	if e.Line != 1 || e.Column != 2 || e.Hint == "" || e.RetryAfter >= 0 || e.Timeout() {
		t.Errorf("%+v", e)
	}
	if errors.Is(err, ErrConflict) || !strings.HasPrefix(err.Error(), "1:2: ") {
		t.Error(err)
	}
	for text, code := range map[string]Code{`{"bukcet":1}`: ErrUnknown, `{"bucket":1}`: ErrType, `{"bucket":"a","bucket":"b"}`: ErrDuplicate} {
		_, err := ParseAs[*S3]([]byte(text), nil)
		must(t, err)
		_, err = ParseAs[*S3]([]byte(text), &DecodeOptions{Strict: true})
		wantCode(t, err, code)
	}
	same(t, ErrConflict.String(), "E_CONFLICT")
}

// TestReaders has goroutines read one tree, and others make and drop trees, for the race detector.
func TestReaders(t *testing.T) {
	cfg := config(t)
	var all sync.WaitGroup
	for range 8 {
		all.Add(1)
		go func() {
			defer all.Done()
			for range 200 {
				if cfg.Spec().Storage().S3().Bucket() != "images" || cfg.Metadata().Labels().Len() != 2 {
					t.Error("read something else")
				}
				own := cfg.Copy()
				_ = own.Spec().SetReplicas(2)
				own.Close()
				if _, err := cfg.Validate(nil); err != nil {
					t.Error(err)
				}
			}
		}()
	}
	all.Wait()
}
