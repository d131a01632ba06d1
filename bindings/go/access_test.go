// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// What follows needs no server: nobody answers at nobodyAt.
const (
	canary   = "CANARY-0123456789"
	nobodyAt = "https://127.0.0.1:1"
	byToken  = `{"token":"` + canary + `"}`
)

// access is a kubeconfig with one context, x, and that user.
func access(t *testing.T, user string) string {
	t.Helper()
	return kubeconfig(t, `{"apiVersion":"v1","kind":"Config","current-context":"x","clusters":[{"name":"c","cluster":{"server":"`+nobodyAt+
		`"}}],"users":[{"name":"u","user":`+user+`}],"contexts":[{"name":"x","context":{"cluster":"c","user":"u"}}]}`)
}

func client(t *testing.T, options ClientOptions) *Client {
	t.Helper()
	c, err := NewClient(&options)
	must(t, err)
	t.Cleanup(c.Close)
	return c
}

func TestSettings(t *testing.T) {
	path := access(t, byToken)
	for what, row := range map[string]struct {
		options ClientOptions
		want    Setting // a value or something skipped of "" is not looked at
	}{
		"file":    {ClientOptions{}, Setting{"server", nobodyAt, path, ""}},
		"token":   {ClientOptions{}, Setting{"credential", "token", path, ""}},
		"skipped": {ClientOptions{Server: "https://127.0.0.1:2"}, Setting{"server", "https://127.0.0.1:2", "", nobodyAt}},
		"proxy":   {ClientOptions{Proxy: "http://127.0.0.1:3128"}, Setting{"proxy", "http://127.0.0.1:3128", "", ""}},
		"name":    {ClientOptions{TLSServerName: "example.com"}, Setting{"tls-server-name", "example.com", "", ""}},
		"acting": {ClientOptions{As: "me", AsUID: "1", AsGroups: []string{"a", "b"}, AsExtra: map[string][]string{"scopes": {"view", "edit"}}},
			Setting{"acting as", "me, uid 1, group a, group b, scopes: view, scopes: edit", "", ""}},
		"names": {ClientOptions{Cluster: "c", User: "u"}, Setting{"server", nobodyAt, "", ""}},
	} {
		t.Run(what, func(t *testing.T) {
			row.options.Kubeconfig = path
			c := client(t, row.options)
			all := c.Settings()
			i := slices.IndexFunc(all, func(s Setting) bool { return s.Name == row.want.Name })
			if i < 0 || all[i].Value != row.want.Value || !strings.Contains(all[i].Source, row.want.Source) ||
				!strings.Contains(all[i].Skipped, row.want.Skipped) {
				t.Errorf("%q, wanted %q", all, row.want)
			}
			if said := fmt.Sprint(all, c.Explain()); strings.Contains(said, canary) {
				t.Error(said)
			}
		})
	}
}

func TestAccessRefused(t *testing.T) {
	path := access(t, byToken)
	closed, err := ReadKubeconfig(path)
	must(t, err)
	closed.Close()
	for what, row := range map[string]struct {
		options ClientOptions
		code    Code
	}{
		"groups alone":     {ClientOptions{AsGroups: []string{"a"}}, ErrKubeconfig},
		"a line break":     {ClientOptions{As: "me", AsGroups: []string{"a\nb"}}, ErrArgument},
		"no group":         {ClientOptions{As: "me", AsGroups: []string{""}}, ErrArgument},
		"an equals sign":   {ClientOptions{As: "me", AsExtra: map[string][]string{"a=b": {"c"}}}, ErrArgument},
		"two in a line":    {ClientOptions{As: "me", AsExtra: map[string][]string{"a": {"b\nc=d"}}}, ErrArgument},
		"a program's line": {ClientOptions{Plugins: PluginsListed, PluginList: []string{"a\nb"}}, ErrArgument},
		"insecure with CA": {ClientOptions{Insecure: true, CAFile: "ca.crt"}, ErrArgument},
		"two tokens":       {ClientOptions{Token: "a", TokenFile: "b"}, ErrArgument},
		"half a pair":      {ClientOptions{CertFile: "a"}, ErrArgument},
		"no such cluster":  {ClientOptions{Cluster: "none"}, ErrKubeconfig},
		"no such user":     {ClientOptions{User: "none"}, ErrKubeconfig},
		"a NUL":            {ClientOptions{Proxy: "a\x00"}, ErrArgument},
		"closed":           {ClientOptions{Loaded: closed}, ErrArgument},
	} {
		t.Run(what, func(t *testing.T) {
			row.options.Kubeconfig = path
			_, err := NewClient(&row.options)
			wantCode(t, err, row.code)
		})
	}
}

func program(command string, arguments ...string) string {
	arguments = append([]string{}, arguments...)
	text, err := json.Marshal(map[string]any{"exec": map[string]any{"apiVersion": "client.authentication.k8s.io/v1", "command": command,
		"args": arguments, "interactiveMode": "Never"}})
	if err != nil {
		panic(err)
	}
	return string(text)
}

func TestPlugins(t *testing.T) {
	path := access(t, program("true"))
	for what, row := range map[string]struct {
		options ClientOptions
		good    bool
	}{
		"allow":  {ClientOptions{}, true},
		"listed": {ClientOptions{Plugins: PluginsListed, PluginList: []string{"false", "true"}}, true},
		"others": {ClientOptions{Plugins: PluginsListed, PluginList: []string{"other"}}, false},
		"none":   {ClientOptions{Plugins: PluginsListed}, false},
		"deny":   {ClientOptions{Plugins: PluginsDeny}, false},
	} {
		t.Run(what, func(t *testing.T) {
			row.options.Kubeconfig = path
			c, err := NewClient(&row.options)
			if row.good {
				must(t, err)
				c.Close()
				return
			}
			wantCode(t, err, ErrUnsupported)
		})
	}
}

func TestAccessWarnings(t *testing.T) {
	path := access(t, byToken)
	same(t, client(t, ClientOptions{Kubeconfig: path}).Warnings(), nil)
	same(t, len(client(t, ClientOptions{Kubeconfig: path, Insecure: true}).Warnings()), 1)
	must(t, os.Chmod(path, 0o644))
	same(t, len(client(t, ClientOptions{Kubeconfig: path}).Warnings()), 1)
	_, err := NewClient(&ClientOptions{Kubeconfig: path, Strict: true})
	wantCode(t, err, ErrKubeconfig)
}

func TestToken(t *testing.T) {
	folder := t.TempDir()
	file, script := filepath.Join(folder, "token"), filepath.Join(folder, "program")
	must(t, os.WriteFile(file, []byte(canary+"\n"), 0o600), os.WriteFile(script, []byte("#!/bin/sh\n"+
		`printf '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"%s"}}' "$1"`+"\n"), 0o700))
	for what, options := range map[string]ClientOptions{
		"kubeconfig": {Kubeconfig: access(t, byToken)},
		"file":       {Kubeconfig: access(t, "{}"), TokenFile: file},
		"program":    {Kubeconfig: access(t, program(script, canary))},
	} {
		t.Run(what, func(t *testing.T) {
			token, err := client(t, options).Token(t.Context())
			must(t, err)
			same(t, token, canary)
		})
	}
	c := client(t, ClientOptions{Kubeconfig: access(t, `{"username":"me","password":"p"}`)})
	_, err := c.Token(t.Context())
	wantCode(t, err, ErrCredential)
	c.Close()
	_, err = c.Token(t.Context())
	wantCode(t, err, ErrArgument)
	_, err = c.WhoAmI(t.Context())
	wantCode(t, err, ErrArgument)
	same(t, c.Settings(), nil)
	same(t, c.Warnings(), nil)
}

func TestTLSFault(t *testing.T) {
	same(t, fmt.Sprint(TLSNone, TLSExpired, TLSFault(9999)), "NONE EXPIRED OTHER")
	path := kubeconfig(t, "no certificate")
	_, err := NewClient(&ClientOptions{Kubeconfig: access(t, byToken), CAFile: path})
	same(t, wantCode(t, err, ErrCredential).TLSFault, TLSCAGarbage)
}
