// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

func listed(t *testing.T, text []byte) string {
	t.Helper()
	all, err := AuthsList(text)
	must(t, err)
	return fmt.Sprint(all)
}

func TestAuths(t *testing.T) {
	one, err := AuthsSet(nil, "quay.io", "me", canary)
	must(t, err)
	two, err := AuthsSet(one, "registry.example.com:5000", "you", canary)
	must(t, err)
	same(t, listed(t, two), "[{quay.io me } {registry.example.com:5000 you }]")
	left, err := AuthsRemove(two, "registry.example.com:5000")
	must(t, err)
	same(t, listed(t, left), listed(t, one))
	merged, err := AuthsMerge([]byte("{}"), two)
	must(t, err)
	same(t, listed(t, merged), listed(t, two))
	other, err := AuthsSet(nil, "quay.io", "other", canary)
	must(t, err)
	merged, err = AuthsMerge(one, other)
	must(t, err)
	same(t, listed(t, merged), listed(t, other))
	_, err = AuthsRemove(one, "none.example.com")
	wantCode(t, err, ErrNotFound)
	_, err = AuthsSet(one, "quay.io", "a:b", canary)
	wantCode(t, err, ErrInvalid)
	_, err = AuthsList([]byte("["))
	wantCode(t, err, ErrSyntax)
	_, err = AuthsSet(nil, "quay.io\x00", "me", canary)
	wantCode(t, err, ErrArgument)
}

func TestAuthsFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "auth.json")
	t.Setenv("REGISTRY_AUTH_FILE", path)
	named, err := AuthsFile()
	must(t, err)
	same(t, named, path)
	login, err := AuthsSet(nil, "quay.io", "me", canary)
	must(t, err)
	for _, where := range []string{"", path} {
		must(t, AuthsFileMerge(where, login))
		text, err := os.ReadFile(path)
		must(t, err)
		same(t, listed(t, text), "[{quay.io me }]")
		must(t, AuthsFileRemove(where, "quay.io"))
		wantCode(t, AuthsFileRemove(where, "quay.io"), ErrNotFound)
	}
}

func TestRegistryHost(t *testing.T) {
	s, where := newSite(t)
	where.Token = "sha256~" + canary
	c := client(t, *where)
	_, _, err := c.RegistryHost(t.Context())
	wantCode(t, err, ErrNotFound)
	s.has("/apis/route.openshift.io/v1/namespaces/openshift-image-registry/routes/default-route", `{"apiVersion":"route.openshift.io/v1",`+
		`"kind":"Route","metadata":{"name":"default-route"},"spec":{"host":"outside.example.com","to":{"kind":"Service","name":"x"}},`+
		`"status":{"ingress":[{"host":"outside.example.com","conditions":[{"type":"Admitted","status":"True"}]}]}}`)
	host, internal, err := c.RegistryHost(t.Context())
	must(t, err)
	same(t, host, "outside.example.com")
	same(t, internal, false)
}

func TestClusterPullSecret(t *testing.T) {
	c, where := cluster(t), named("gv-pull")
	gone := func() { _, _ = Delete[*Secret](context.Background(), c, where) }
	gone()
	t.Cleanup(gone)
	wantCode(t, c.PullSecretRemove(t.Context(), "quay.io", where), ErrNotFound)
	for _, registry := range []string{"quay.io", "registry.example.com"} {
		login, err := AuthsSet(nil, registry, "me", canary)
		must(t, err, c.PullSecretMerge(t.Context(), login, where))
	}
	must(t, c.PullSecretRemove(t.Context(), "quay.io", where))
	secret, err := Get[*Secret](t.Context(), c, where)
	must(t, err)
	text, err := EntryGet(secret, ".dockerconfigjson")
	must(t, err)
	same(t, listed(t, text), "[{registry.example.com me }]")
	wantCode(t, c.PullSecretRemove(t.Context(), "a\x00", nil), ErrArgument)
	wantCode(t, c.PullSecretMerge(t.Context(), []byte("["), where), ErrSyntax)
}
