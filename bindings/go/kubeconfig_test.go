// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestKubeconfig(t *testing.T) {
	k, err := ReadKubeconfig(access(t, byToken))
	must(t, err)
	contexts, err := k.Contexts()
	must(t, err)
	same(t, contexts, []string{"x"})
	same(t, k.CurrentContext(), "x")
	for _, what := range []KubeconfigView{{}, {Context: "x"}, {All: true}, {Secrets: true}, {Secrets: true, All: true}} {
		shown, err := k.View(what)
		must(t, err)
		same(t, json.Valid(shown), true)
		same(t, strings.Contains(string(shown), canary), what.Secrets)
	}
	_, err = k.View(KubeconfigView{Context: "none"})
	wantCode(t, err, ErrKubeconfig)
	token, err := client(t, ClientOptions{Loaded: k}).Token(t.Context())
	must(t, err)
	same(t, token, canary)
	must(t, k.SetLogin(KubeconfigLogin{Server: "https://api.example.com:6443", User: "me", Token: canary}))
	for _, all := range []bool{false, true} {
		shown, err := k.View(KubeconfigView{All: all})
		must(t, err)
		same(t, strings.Contains(string(shown), nobodyAt), all)
		same(t, strings.Contains(string(shown), "api.example.com"), true)
	}
}

func TestKubeconfigLogin(t *testing.T) {
	path := filepath.Join(t.TempDir(), "config")
	_, err := ReadKubeconfig(path)
	wantCode(t, err, ErrFile)
	k, err := ReadKubeconfigOrNew(path)
	must(t, err)
	wantCode(t, k.SetLogin(KubeconfigLogin{Server: "no URL", User: "me", Token: canary}), ErrKubeconfig)
	wantCode(t, k.SetLogin(KubeconfigLogin{Server: nobodyAt, User: "me"}), ErrArgument)
	must(t, k.SetLogin(KubeconfigLogin{Server: "https://api.example.com:6443", User: "me", Token: canary, Namespace: "here"}), k.Save())
	about, err := os.Stat(path)
	must(t, err)
	same(t, about.Mode().Perm(), 0o600)
	k, err = ReadKubeconfig(path)
	must(t, err)
	same(t, k.CurrentContext(), "here/api-example-com:6443/me")
	must(t, k.RemoveToken(canary), k.RemoveToken("another"), k.Save())
	text, err := os.ReadFile(path)
	must(t, err)
	same(t, strings.Contains(string(text), canary), false)
}

func TestKubeconfigClosed(t *testing.T) {
	k, err := ReadKubeconfig(access(t, byToken))
	must(t, err)
	k.Close()
	k.Close()
	_, err = k.Contexts()
	wantCode(t, err, ErrArgument)
	wantCode(t, k.Save(), ErrArgument)
	same(t, k.CurrentContext(), "")
	var none *Kubeconfig
	wantCode(t, none.RemoveToken(canary), ErrArgument)
	_, err = ReadKubeconfig("a\x00")
	wantCode(t, err, ErrArgument)
}
