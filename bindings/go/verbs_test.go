// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const (
	testSpace  = "openshift-config"
	testLabels = "test=go-verbs"
)

func named(name string) *CallOptions { return &CallOptions{Name: name, Namespace: testSpace} }

func configMap(t *testing.T, name, value string) *ConfigMap {
	t.Helper()
	m, err := ParseAs[*ConfigMap]([]byte(`{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"`+name+`","namespace":"`+testSpace+
		`","labels":{"test":"go-verbs"}},"data":{"key":"`+value+`"}}`), nil)
	must(t, err)
	return m
}

// noMaps is the cluster without the ConfigMaps of these tests, before and after.
func noMaps(t *testing.T) *Client {
	t.Helper()
	c := cluster(t)
	sweep := func() {
		found, err := ListAll[*ConfigMap](context.Background(), c, &ListOptions{Namespace: testSpace, LabelSelector: testLabels})
		must(t, err)
		for _, m := range found.Items {
			_, err := Delete[*ConfigMap](context.Background(), c, named(m.Metadata().Name()))
			must(t, err)
		}
	}
	sweep()
	t.Cleanup(sweep)
	return c
}

func create(t *testing.T, c *Client, name string) *ConfigMap {
	t.Helper()
	stored, err := Create(t.Context(), c, configMap(t, name, "1"), nil)
	must(t, err)
	return stored
}

func TestClusterList(t *testing.T) {
	c := noMaps(t)
	for _, name := range []string{"gv-a", "gv-b", "gv-c"} {
		create(t, c, name)
	}
	for selector, want := range map[string][]string{"": {"gv-a", "gv-b", "gv-c"}, "metadata.name=gv-b": {"gv-b"}, "metadata.name=gv": {}} {
		found, err := ListAll[*ConfigMap](t.Context(), c, &ListOptions{Namespace: testSpace, LabelSelector: testLabels,
			FieldSelector: selector, Limit: 1})
		must(t, err)
		names := []string{}
		for _, m := range found.Items {
			names = append(names, m.Metadata().Name())
		}
		same(t, names, want)
		same(t, found.Version != "", true)
	}
	all, err := ListAll[*Config](t.Context(), c, nil)
	must(t, err)
	same(t, len(all.Items), 1)
	_, err = ListAll[*S3](t.Context(), c, nil)
	wantCode(t, err, ErrKind)
	_, err = ListAll[*Config](t.Context(), c, &ListOptions{LabelSelector: "a\x00"})
	wantCode(t, err, ErrArgument)
}

func TestClusterDelete(t *testing.T) {
	c := noMaps(t)
	first, second := create(t, c, "gv-a"), create(t, c, "gv-b")
	wrong := named("gv-a")
	wrong.UID = second.Metadata().UID()
	_, err := Delete[*ConfigMap](t.Context(), c, wrong)
	wantCode(t, err, ErrConflict)
	right := named("gv-a")
	right.UID, right.ResourceVersion = first.Metadata().UID(), first.Metadata().ResourceVersion()
	right.Propagation = PropagationBackground
	left, err := Delete[*ConfigMap](t.Context(), c, right)
	must(t, err)
	same(t, left == nil, true)
	_, err = Delete[*ConfigMap](t.Context(), c, named("gv-a"))
	wantCode(t, err, ErrNotFound)
}

func TestClusterApply(t *testing.T) {
	c := noMaps(t)
	_, err := Apply(t.Context(), c, configMap(t, "gv-a", "1"), nil)
	must(t, err)
	_, err = Apply(t.Context(), c, configMap(t, "gv-a", "2"), &CallOptions{FieldManager: "another"})
	same(t, wantCode(t, err, ErrConflict).Causes[0].Manager, "ocreg-go")
	stored, err := Apply(t.Context(), c, configMap(t, "gv-a", "2"), &CallOptions{FieldManager: "another", Force: true})
	must(t, err)
	value, _ := stored.Data().Get("key")
	same(t, value, "2")
	stored, err = PatchJSON[*ConfigMap](t.Context(), c, []byte(`[{"op":"replace","path":"/data/key","value":"3"}]`), named("gv-a"))
	must(t, err)
	value, _ = stored.Data().Get("key")
	same(t, value, "3")
	_, err = PatchJSON[*ConfigMap](t.Context(), c, []byte(`[{"op":"test","path":"/data/key","value":"4"}]`), named("gv-a"))
	wantCode(t, err, ErrInvalid)
}

func TestClusterCanAndRaw(t *testing.T) {
	c := cluster(t)
	viewer, err := NewClient(&ClientOptions{Kubeconfig: filepath.Join(os.Getenv("OCREG_CLUSTER"), "viewer.kubeconfig")})
	must(t, err)
	defer viewer.Close()
	asked := []Permission{{Verb: "get", Of: (*Config)(nil)}, {Verb: "patch", Of: (*Config)(nil), Subresource: "status"}}
	answers, err := c.CanEach(t.Context(), asked, nil)
	must(t, err)
	same(t, answers, []bool{true, true})
	answers, err = viewer.CanEach(t.Context(), asked, nil)
	must(t, err)
	same(t, answers, []bool{true, false})
	may, err := Can[*ConfigMap](t.Context(), viewer, "delete", named("gv-a"))
	must(t, err)
	same(t, may, false)
	_, err = Can[*S3](t.Context(), c, "get", nil)
	wantCode(t, err, ErrKind)
	version, err := c.GetRaw(t.Context(), "/version", nil)
	must(t, err)
	same(t, strings.Contains(string(version), "gitVersion"), true)
	_, err = c.GetRaw(t.Context(), "/nothing", nil)
	wantCode(t, err, ErrNotFound)
	_, err = c.GetRaw(t.Context(), "version", nil)
	wantCode(t, err, ErrArgument)
}

func watchMaps(t *testing.T, c *Client, version string) *Watcher[*ConfigMap] {
	t.Helper()
	w, err := Watch[*ConfigMap](c, &ListOptions{Namespace: testSpace, LabelSelector: testLabels, ResourceVersion: version})
	must(t, err)
	t.Cleanup(w.Close)
	return w
}

func TestClusterWatch(t *testing.T) {
	c := noMaps(t)
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	w := watchMaps(t, c, "")
	synced, err := w.Next(ctx)
	must(t, err)
	same(t, synced.Type == EventSynced && synced.Object == nil, true)
	version := w.Version()
	create(t, c, "gv-a")
	_, err = Delete[*ConfigMap](ctx, c, named("gv-a"))
	must(t, err)
	for _, from := range []*Watcher[*ConfigMap]{w, watchMaps(t, c, version)} {
		var told []EventType
		for event, err := range from.Events(ctx) {
			must(t, err)
			same(t, event.Object.Metadata().Name(), "gv-a")
			if told = append(told, event.Type); event.Type == EventDeleted {
				break
			}
		}
		same(t, told, []EventType{EventAdded, EventDeleted})
	}
	w.Close()
	w.Close()
	_, err = w.Next(ctx)
	wantCode(t, err, ErrArgument)
	same(t, w.Version(), "")
}

// TestClusterWatchEnds has a step end by its context, after which the watch goes on, and by Close.
func TestClusterWatchEnds(t *testing.T) {
	c, began := noMaps(t), time.Now()
	w := watchMaps(t, c, "")
	_, err := w.Next(t.Context())
	must(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	_, err = w.Next(ctx)
	same(t, errors.Is(err, context.DeadlineExceeded), true)
	ctx, cancel = context.WithCancel(t.Context())
	time.AfterFunc(200*time.Millisecond, cancel)
	_, err = w.Next(ctx)
	same(t, errors.Is(err, context.Canceled), true)
	create(t, c, "gv-a")
	event, err := w.Next(t.Context())
	must(t, err)
	same(t, event.Type, EventAdded)
	time.AfterFunc(200*time.Millisecond, w.Close)
	_, err = w.Next(t.Context())
	wantCode(t, err, ErrArgument)
	quick(t, began)
}

// pod is a server in the place of one with a pod, which the test cluster has no machine for. It writes two pieces, and goes on when
// asked to follow.
func pod(t *testing.T, asked chan string) *Client {
	t.Helper()
	where := os.Getenv("OCREG_CLUSTER")
	certificate, err := tls.LoadX509KeyPair(filepath.Join(where, "server.crt"), filepath.Join(where, "server.key"))
	must(t, err)
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked <- r.URL.String()
		w.Header().Set("Content-Type", "text/plain")
		io.WriteString(w, "one\n")
		w.(http.Flusher).Flush()
		io.WriteString(w, "t\x00w\xff")
		w.(http.Flusher).Flush()
		if r.URL.Query().Get("follow") == "true" {
			<-r.Context().Done()
		}
	}))
	server.TLS = &tls.Config{Certificates: []tls.Certificate{certificate}}
	server.StartTLS()
	t.Cleanup(server.Close)
	c, err := NewClient(&ClientOptions{Server: strings.Replace(server.URL, "localhost", "127.0.0.1", 1), Token: "t",
		CAFile: filepath.Join(where, "ca.crt")})
	must(t, err)
	t.Cleanup(c.Close)
	return c
}

func TestClusterLogs(t *testing.T) {
	asked := make(chan string, 3)
	real, began, tail := cluster(t), time.Now(), int64(5)
	_, err := real.Logs(t.Context(), testSpace, "nothing", nil)
	wantCode(t, err, ErrNotFound)
	c := pod(t, asked)
	logs, err := c.Logs(t.Context(), "ns", "p", &LogsOptions{Container: "c", Previous: true, Timestamps: true, Tail: &tail, SinceSeconds: 9})
	must(t, err)
	all, err := io.ReadAll(logs)
	must(t, err, logs.Close(), logs.Close())
	same(t, string(all), "one\nt\x00w\xff")
	url := <-asked
	for _, part := range []string{"/pods/p/log", "container=c", "previous=true", "timestamps=true", "tailLines=5", "sinceSeconds=9"} {
		same(t, strings.Contains(url, part), true)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 400*time.Millisecond)
	defer cancel()
	logs, err = c.Logs(ctx, "ns", "p", &LogsOptions{Follow: true})
	must(t, err)
	got, err := io.ReadAll(logs)
	same(t, string(got), "one\nt\x00w\xff")
	same(t, errors.Is(err, context.DeadlineExceeded), true)
	must(t, logs.Close())
	logs, err = c.Logs(t.Context(), "ns", "p", &LogsOptions{Follow: true})
	must(t, err)
	time.AfterFunc(200*time.Millisecond, func() { logs.Close() })
	_, err = io.ReadAll(logs)
	wantCode(t, err, ErrArgument)
	quick(t, began)
}
