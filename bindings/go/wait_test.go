// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"
	"encoding/pem"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// answering is a server on loopback, which speaks HTTP/2 too, and a client of it.
func answering(t *testing.T, options ClientOptions, handler http.HandlerFunc) *Client {
	t.Helper()
	server := httptest.NewUnstartedServer(handler)
	server.EnableHTTP2 = true
	server.StartTLS()
	t.Cleanup(server.Close)
	options.CAFile = filepath.Join(t.TempDir(), "ca.crt")
	must(t, os.WriteFile(options.CAFile, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw}), 0o600))
	options.Kubeconfig, options.Server, options.Token = kubeconfig(t, "apiVersion: v1\nkind: Config\n"), server.URL, "t"
	c, err := NewClient(&options)
	must(t, err)
	t.Cleanup(c.Close)
	return c
}

func TestHowItAsks(t *testing.T) {
	for _, row := range []struct {
		options       ClientOptions
		agent, speaks string
	}{
		{ClientOptions{}, "libocreg/" + LibraryVersion(), "HTTP/1.1"},
		{ClientOptions{UserAgent: "mine/1", HTTP2: true}, "mine/1", "HTTP/2.0"},
	} {
		asked := make(chan string, 1)
		c := answering(t, row.options, func(w http.ResponseWriter, r *http.Request) {
			asked <- r.UserAgent() + " " + r.Proto
			w.Header().Set("Content-Type", "application/json")
			w.Header().Set("Audit-Id", "12-34")
			w.WriteHeader(http.StatusForbidden)
		})
		_, err := c.Config(t.Context())
		e := wantCode(t, err, ErrForbidden)
		same(t, <-asked, row.agent+" "+row.speaks)
		same(t, e.RequestID, "12-34")
		same(t, strings.HasPrefix(e.Request, "GET https://127.0.0.1:") && strings.HasSuffix(e.Request, "/configs/cluster"), true)
	}
}

// TestRepeat has the answer to the first change lost.
func TestRepeat(t *testing.T) {
	for _, repeat := range []bool{false, true} {
		var asked atomic.Int32
		c := answering(t, ClientOptions{}, func(w http.ResponseWriter, r *http.Request) {
			if asked.Add(1) == 1 {
				panic(http.ErrAbortHandler)
			}
			w.Header().Set("Content-Type", "application/json")
			w.Write([]byte(liveConfig))
		})
		_, err := Patch[*Config](t.Context(), c, []byte("{}"), &CallOptions{Repeat: repeat})
		same(t, []bool{err == nil, asked.Load() == 2}, []bool{repeat, repeat})
	}
}

func TestContexts(t *testing.T) {
	names, err := Contexts(kubeconfig(t, "apiVersion: v1\nkind: Config\ncontexts:\n- {name: b, context: {}}\n- {name: a, context: {}}\n"))
	must(t, err)
	same(t, names, []string{"b", "a"})
	_, err = Contexts("/nowhere/kubeconfig")
	wantCode(t, err, ErrFile)
	_, err = Contexts("a\x00b")
	wantCode(t, err, ErrArgument)
}

func TestWaitEnds(t *testing.T) {
	began, c := time.Now(), silence(t, ClientOptions{Timeout: 200 * time.Millisecond})
	same(t, len(wantCode(t, c.Wait(t.Context()), ErrTimeout).Causes), 1)
	c = silence(t, ClientOptions{})
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	err := c.Wait(ctx, Goal{Of: (*Config)(nil), Expect: "delete"})
	same(t, errors.Is(err, context.DeadlineExceeded), true)
	same(t, len(wantCode(t, err, ErrTimeout).Causes), 1)
	same(t, errors.Is(c.Wait(ctx), context.DeadlineExceeded), true)
	ctx, cancel = context.WithCancel(t.Context())
	time.AfterFunc(200*time.Millisecond, cancel)
	err = c.Wait(ctx)
	same(t, errors.Is(err, context.Canceled) && errors.Is(err, ErrCancelled), true)
	for _, row := range []struct {
		goal Goal
		want Code
	}{
		{Goal{Of: (*Config)(nil), Expect: "soon"}, ErrArgument},
		{Goal{Of: (*Secret)(nil), Namespace: "a"}, ErrArgument},
		{Goal{Of: (*Config)(nil), Name: "a\x00"}, ErrArgument},
		{Goal{Of: (*S3)(nil)}, ErrKind},
	} {
		wantCode(t, c.Wait(t.Context(), row.goal), row.want)
	}
	c.Close()
	wantCode(t, c.Wait(t.Context()), ErrArgument)
	quick(t, began)
}

func TestClusterWait(t *testing.T) {
	c := noMaps(t)
	made := make(chan error, 1)
	time.AfterFunc(200*time.Millisecond, func() {
		_, err := Create(context.Background(), c, configMap(t, "gv-a", "1"), nil)
		made <- err
	})
	there := Goal{Of: (*ConfigMap)(nil), Expect: "create", Namespace: testSpace, Name: "gv-a"}
	other := there
	other.Expect = "data.key=2"
	must(t, c.Wait(t.Context(), there), <-made)
	ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
	defer cancel()
	err := c.Wait(ctx, there, other)
	same(t, errors.Is(err, context.DeadlineExceeded), true)
	same(t, wantCode(t, err, ErrTimeout).Causes, []Cause{{Path: "configmaps " + testSpace + "/gv-a", Message: "data.key is 1"}})
	_, err = Get[*ConfigMap](t.Context(), c, named("nobody"))
	same(t, len(wantCode(t, err, ErrNotFound).RequestID), 36)
}
