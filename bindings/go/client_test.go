// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// silence is a server on loopback that takes connections and says nothing, and a client of it.
func silence(t *testing.T, options ClientOptions) *Client {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			t.Cleanup(func() { connection.Close() })
		}
	}()
	options.Kubeconfig = kubeconfig(t, "apiVersion: v1\nkind: Config\n")
	options.Server = "https://" + listener.Addr().String()
	options.Token = "sha256~CANARY"
	c, err := NewClient(&options)
	must(t, err)
	t.Cleanup(c.Close)
	return c
}

func kubeconfig(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "config")
	must(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

// quick fails the test if something took long.
func quick(t *testing.T, began time.Time) {
	t.Helper()
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("it took %v", took)
	}
}

func TestClientOptions(t *testing.T) {
	_, err := NewClient(&ClientOptions{Kubeconfig: "/nowhere/kubeconfig"})
	if wantCode(t, err, ErrFile); !strings.Contains(err.Error(), "/nowhere/kubeconfig") {
		t.Error(err)
	}
	_, err = NewClient(&ClientOptions{Kubeconfig: kubeconfig(t, "apiVersion: v1\nkind: Config\ncurrent-context: none\n")})
	wantCode(t, err, ErrKubeconfig)
	_, err = NewClient(&ClientOptions{Server: "https://a\x00b"})
	wantCode(t, err, ErrArgument)
	c := silence(t, ClientOptions{})
	if said := c.Explain(); !strings.Contains(said, "127.0.0.1") || strings.Contains(said, "CANARY") {
		t.Error(said)
	}
}

func TestClientClosed(t *testing.T) {
	c := silence(t, ClientOptions{})
	c.Close()
	c.Close()
	_, err := c.Config(t.Context())
	wantCode(t, err, ErrArgument)
	_, err = c.Edit(t.Context(), func(*Config) error { return nil }, nil)
	wantCode(t, err, ErrArgument)
	same(t, c.Explain(), "")
}

func TestDeadlines(t *testing.T) {
	began := time.Now()
	c := silence(t, ClientOptions{Timeout: 200 * time.Millisecond})
	_, err := c.Config(t.Context())
	if e := wantCode(t, err, ErrTimeout); !e.Timeout() || errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	c = silence(t, ClientOptions{})
	_, err = Patch[*Config](t.Context(), c, []byte("{}"), &CallOptions{Timeout: 100 * time.Millisecond})
	wantCode(t, err, ErrTimeout)
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	_, err = c.Config(ctx)
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	_, err = c.Config(ctx) // it is over already
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	quick(t, began)
}

// TestCancel ends one of two calls of one client by its context; the other goes on to its own end.
func TestCancel(t *testing.T) {
	began := time.Now()
	c := silence(t, ClientOptions{})
	ctx, cancel := context.WithCancel(t.Context())
	var all sync.WaitGroup
	all.Add(1)
	go func() {
		defer all.Done()
		_, err := Get[*Config](t.Context(), c, &CallOptions{Timeout: time.Second})
		if !errors.Is(err, ErrTimeout) {
			t.Error(err)
		}
	}()
	time.AfterFunc(200*time.Millisecond, cancel)
	_, err := c.Edit(ctx, func(*Config) error { return errors.New("it began") }, nil)
	if !errors.Is(err, context.Canceled) || !errors.Is(err, ErrCancelled) {
		t.Error(err)
	}
	if took := time.Since(began); took > 900*time.Millisecond {
		t.Errorf("it took %v", took)
	}
	all.Wait()
}

func TestManyWait(t *testing.T) {
	began := time.Now()
	c := silence(t, ClientOptions{Timeout: 300 * time.Millisecond})
	var all sync.WaitGroup
	for range 30 {
		all.Add(1)
		go func() {
			defer all.Done()
			if _, err := c.Config(t.Context()); !errors.Is(err, ErrTimeout) {
				t.Error(err)
			}
		}()
	}
	all.Wait()
	quick(t, began)
}
