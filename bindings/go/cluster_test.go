// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// cluster is a client of the real API server that KUBECONFIG names; the spec is put back as it was when the test ends.
func cluster(t *testing.T) *Client {
	t.Helper()
	if os.Getenv("OCREG_CLUSTER") == "" {
		t.Skip("there is no test cluster: OCREG_CLUSTER names none")
	}
	c, err := NewClient(&ClientOptions{FieldManager: "ocreg-go"})
	must(t, err)
	start, err := c.Config(t.Context())
	must(t, err)
	t.Cleanup(func() {
		defer c.Close()
		_, err := c.Edit(context.Background(), func(cfg *Config) error { return cfg.SetSpec(start.Spec()) }, nil)
		must(t, err)
	})
	return c
}

func replicas(t *testing.T, c *Client) int64 {
	t.Helper()
	cfg, err := c.Config(t.Context())
	must(t, err)
	return cfg.Spec().Replicas()
}

func TestClusterGet(t *testing.T) {
	c := cluster(t)
	cfg, err := Get[*Config](t.Context(), c, &CallOptions{Name: "cluster"})
	must(t, err)
	same(t, cfg.Kind()+" "+cfg.Metadata().Name(), "Config cluster")
	_, err = Get[*Config](t.Context(), c, &CallOptions{Name: "nobody"})
	e := wantCode(t, err, ErrNotFound)
	same(t, e.HTTPStatus, 404)
	same(t, e.Reason, "NotFound")
}

func TestClusterEdit(t *testing.T) {
	c := cluster(t)
	wanted := replicas(t, c) + 1
	stored, err := c.Edit(t.Context(), func(cfg *Config) error { return cfg.Spec().SetReplicas(wanted) }, nil)
	must(t, err)
	same(t, stored.Spec().Replicas(), wanted)
	same(t, replicas(t, c), wanted)
	version := stored.Metadata().ResourceVersion()
	stored, err = c.Edit(t.Context(), func(*Config) error { return nil }, nil)
	must(t, err)
	same(t, stored.Metadata().ResourceVersion(), version)
	no := errors.New("no")
	_, err = c.Edit(t.Context(), func(cfg *Config) error { return errors.Join(cfg.Spec().SetReplicas(77), no) }, nil)
	same(t, errors.Is(err, no), true)
	same(t, replicas(t, c), wanted)
	_, err = c.Edit(t.Context(), func(cfg *Config) error { return cfg.Spec().SetManagementState("Mangaged") }, nil)
	e := wantCode(t, err, ErrInvalid)
	same(t, e.Path, "spec.managementState")
	same(t, e.HTTPStatus, 0)
}

// TestClusterConfirm has the caller of an edit refuse what was found.
func TestClusterConfirm(t *testing.T) {
	c := cluster(t)
	before, no := replicas(t, c), errors.New("no")
	for _, answer := range []error{no, nil} {
		var found Pending
		_, err := c.Edit(t.Context(), func(cfg *Config) error { return cfg.Spec().SetReplicas(before + 1) },
			&CallOptions{Confirm: func(p Pending) error { found = p; return answer }})
		same(t, errors.Is(err, no), answer != nil)
		same(t, found.Findings.Valid, true)
		same(t, string(found.Patch), fmt.Sprintf(`{"spec":{"replicas":%d}}`, before+1))
		same(t, found.Live.(*Config).Spec().Replicas(), before)
		same(t, replicas(t, c) == before, answer != nil)
	}
}

// TestClusterFaster has another client change the object between the reading and the writing of an edit.
func TestClusterFaster(t *testing.T) {
	c := cluster(t)
	calls := 0
	stored, err := c.Edit(t.Context(), func(cfg *Config) error {
		if calls++; calls == 1 {
			_, err := Patch[*Config](t.Context(), c, []byte(`{"spec":{"replicas":8}}`), nil)
			must(t, err)
		}
		return cfg.Spec().SetLogLevel([]string{"Debug", "Trace"}[calls%2])
	}, nil)
	must(t, err)
	same(t, calls, 2)
	same(t, stored.Spec().Replicas(), 8)
}

func TestClusterNobodysChangeIsLost(t *testing.T) {
	c := cluster(t)
	_, err := Patch[*Config](t.Context(), c, []byte(`{"spec":{"replicas":0}}`), nil)
	must(t, err)
	var all sync.WaitGroup
	for range 4 {
		all.Add(1)
		go func() {
			defer all.Done()
			for range 10 {
				add := func(cfg *Config) error { return cfg.Spec().SetReplicas(cfg.Spec().Replicas() + 1) }
				if _, err := c.Edit(t.Context(), add, nil); err != nil {
					t.Error(err)
				}
			}
		}()
	}
	all.Wait()
	same(t, replicas(t, c), 40)
}

func TestClusterPatch(t *testing.T) {
	c := cluster(t)
	stored, err := Patch[*Config](t.Context(), c, []byte(`{"spec":{"replicas":4}}`), nil)
	must(t, err)
	same(t, stored.Spec().Replicas(), 4)
	stored, err = Patch[*Config](t.Context(), c, []byte(`{"spec":{"replicas":5}}`), &CallOptions{DryRun: true})
	must(t, err)
	same(t, []int64{stored.Spec().Replicas(), replicas(t, c)}, []int64{5, 4})
	_, err = Patch[*Config](t.Context(), c, []byte(`{"spec":{"replicas":5}}`), &CallOptions{ResourceVersion: "1"})
	wantCode(t, err, ErrConflict)
	_, err = Patch[*Config](t.Context(), c, []byte(`{"spec":{"managementState":"Mangaged","replicas":"x"}}`), nil)
	e := wantCode(t, err, ErrInvalid)
	same(t, e.HTTPStatus, 422)
	same(t, slices.ContainsFunc(e.Causes, func(cause Cause) bool { return cause.Path == "spec.replicas" }), true)
}

func TestClusterWarnings(t *testing.T) {
	c, bogus := cluster(t), []byte(`{"spec":{"bogus":1}}`)
	var warned []string
	_, err := Patch[*Config](t.Context(), c, bogus, &CallOptions{DryRun: true, Fields: FieldsWarn, Warnings: &warned})
	must(t, err)
	same(t, len(warned) == 1 && strings.Contains(warned[0], "bogus"), true)
	_, err = Patch[*Config](t.Context(), c, bogus, &CallOptions{DryRun: true, Fields: FieldsIgnore, Warnings: &warned})
	must(t, err)
	same(t, len(warned), 0)
	if _, err = Patch[*Config](t.Context(), c, bogus, &CallOptions{DryRun: true}); err == nil {
		t.Error("an unknown member is taken")
	}
}

func TestClusterReplaceAndCreate(t *testing.T) {
	c := cluster(t)
	cfg, err := c.Config(t.Context())
	must(t, err, cfg.Spec().SetReplicas(9))
	stored, err := Replace(t.Context(), c, cfg, nil)
	must(t, err)
	same(t, stored.Spec().Replicas(), 9)
	_, err = Replace(t.Context(), c, cfg, nil)
	same(t, wantCode(t, err, ErrConflict).HTTPStatus, 409)
	must(t, cfg.Metadata().ClearResourceVersion())
	_, err = Create(t.Context(), c, cfg, nil)
	wantCode(t, err, ErrExists)
}

func TestClusterCredentials(t *testing.T) {
	cluster(t)
	for file, code := range map[string]Code{"viewer": ErrForbidden, "admin-cert": 0, "admin-tokenfile": 0} {
		c, err := NewClient(&ClientOptions{Kubeconfig: filepath.Join(os.Getenv("OCREG_CLUSTER"), file+".kubeconfig")})
		must(t, err)
		_, err = c.Config(t.Context())
		must(t, err)
		_, err = Patch[*Config](t.Context(), c, []byte(`{"spec":{"replicas":1}}`), &CallOptions{DryRun: true})
		if code == 0 {
			must(t, err)
		} else {
			wantCode(t, err, code)
		}
		c.Close()
	}
	c, err := NewClient(&ClientOptions{Token: "sha256~wrong"})
	must(t, err)
	defer c.Close()
	_, err = c.Config(t.Context())
	wantCode(t, err, ErrUnauthorized)
}

func TestClusterWhoAmI(t *testing.T) {
	c := cluster(t)
	who, err := c.WhoAmI(t.Context())
	must(t, err)
	same(t, who.Name != "" && slices.Contains(who.Groups, "system:authenticated"), true)
	other, err := NewClient(&ClientOptions{As: "somebody", AsGroups: []string{"one", "two"}, AsExtra: map[string][]string{"fact": {"a=b", "c"}}})
	must(t, err)
	defer other.Close()
	who, err = other.WhoAmI(t.Context())
	must(t, err)
	same(t, who, User{"somebody", "", []string{"one", "two", "system:authenticated"}, map[string][]string{"fact": {"a=b", "c"}}})
}

func TestClusterLive(t *testing.T) {
	c := cluster(t)
	cfg, err := ParseConfig([]byte(liveConfig))
	must(t, err)
	around, err := NewContext()
	must(t, err)
	options := &CheckOptions{Level: LevelOperator}
	fs, err := c.Validate(t.Context(), cfg, options, around)
	if err != nil || !hasRule(fs, "OCR156") || len(fs.Wants) > 0 || around.Len() != 1 {
		t.Error(fs, err, around.Len())
	}
	if fs, err = c.Check(t.Context(), []byte(liveConfig), options, nil); err != nil || !hasRule(fs, "OCR156") {
		t.Error(fs, err)
	}
	fs, err = cfg.Validate(&CheckOptions{Level: LevelOperator, Around: around})
	if n, failed := c.LookAround(t.Context(), fs, around); err != nil || failed != nil || n != 0 {
		t.Error(n, err, failed)
	}
	if release, err := c.Release(t.Context()); err != nil || release != (Release{}) {
		t.Error(release, err)
	}
	must(t, cfg.Spec().SetLogLevel("Loud"))
	var e *Error
	if _, err := Apply(t.Context(), c, cfg, &CallOptions{DryRun: true, Force: true}); !errors.As(err, &e) {
		t.Fatal(err)
	}
	if fs, err := e.Findings(cfg, nil); err != nil || len(fs.List) != 1 || fs.List[0].Rule != "OCR003" || fs.List[0].Path != "spec.logLevel" {
		t.Error(fs, err)
	}
}
