// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

const password = "CANARY-password"

// site is a cluster, as far as a login goes, and its OAuth server.
type site struct {
	*httptest.Server
	lock   sync.Mutex
	asked  url.Values        // what the code was asked for with
	gone   atomic.Int64      // tokens that were deleted
	silent atomic.Bool       // it does not answer
	object map[string]string // by path
}

func answer(w http.ResponseWriter, status int, value map[string]any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(value)
}

func refuse(w http.ResponseWriter, status int, reason string) {
	answer(w, status, map[string]any{"kind": "Status", "apiVersion": "v1", "status": "Failure", "reason": reason, "code": status})
}

func (s *site) discovery(w http.ResponseWriter, r *http.Request) {
	if s.silent.Load() {
		<-r.Context().Done()
		return
	}
	answer(w, http.StatusOK, map[string]any{"issuer": s.URL, "authorization_endpoint": s.URL + "/oauth/authorize",
		"token_endpoint": s.URL + "/oauth/token", "code_challenge_methods_supported": []string{"S256"}})
}

func (s *site) authorize(w http.ResponseWriter, r *http.Request) {
	who, what, _ := r.BasicAuth()
	query := r.URL.Query()
	if query.Get("client_id") == "openshift-challenging-client" && (who != "me" || what != password) {
		w.Header().Set("WWW-Authenticate", `Basic realm="openshift"`)
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	s.lock.Lock()
	s.asked = query
	s.lock.Unlock()
	w.Header().Set("Location", query.Get("redirect_uri")+"?"+url.Values{"code": {"CANARY-code"}, "state": {query.Get("state")}}.Encode())
	w.WriteHeader(http.StatusFound)
}

func (s *site) token(w http.ResponseWriter, r *http.Request) {
	_ = r.ParseForm()
	proof := sha256.Sum256([]byte(r.Form.Get("code_verifier")))
	s.lock.Lock()
	defer s.lock.Unlock()
	if r.Form.Get("code") != "CANARY-code" || base64.RawURLEncoding.EncodeToString(proof[:]) != s.asked.Get("code_challenge") {
		answer(w, http.StatusBadRequest, map[string]any{"error": "invalid_grant"})
		return
	}
	answer(w, http.StatusOK, map[string]any{"access_token": "sha256~" + canary, "token_type": "Bearer", "expires_in": 86400})
}

// api is what a user may do.
func (s *site) api(w http.ResponseWriter, r *http.Request) {
	tokens := "/apis/oauth.openshift.io/v1/oauthaccesstokens/"
	switch {
	case r.Header.Get("Authorization") != "Bearer sha256~"+canary:
		refuse(w, http.StatusUnauthorized, "Unauthorized")
	case r.Method == http.MethodPost && r.URL.Path == "/apis/authentication.k8s.io/v1/selfsubjectreviews":
		answer(w, http.StatusCreated, map[string]any{"kind": "SelfSubjectReview", "apiVersion": "authentication.k8s.io/v1",
			"status": map[string]any{"userInfo": map[string]any{"username": "me", "uid": "7", "groups": []string{"a", "b"},
				"extra": map[string]any{"scopes": []string{"user:full", "x=y"}}}}})
	case r.Method == http.MethodDelete && strings.HasPrefix(r.URL.Path, tokens):
		s.gone.Add(1)
		answer(w, http.StatusOK, map[string]any{"kind": "Status", "apiVersion": "v1", "status": "Success"})
	default:
		s.lock.Lock()
		text, ok := s.object[r.URL.Path]
		s.lock.Unlock()
		if !ok {
			refuse(w, http.StatusNotFound, "NotFound")
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, text)
	}
}

// has puts an object there.
func (s *site) has(path, text string) {
	s.lock.Lock()
	defer s.lock.Unlock()
	s.object[path] = text
}

func newSite(t *testing.T) (*site, *ClientOptions) {
	t.Helper()
	s := &site{object: map[string]string{}}
	routes := http.NewServeMux()
	routes.HandleFunc("/.well-known/oauth-authorization-server", s.discovery)
	routes.HandleFunc("/oauth/authorize", s.authorize)
	routes.HandleFunc("/oauth/token", s.token)
	routes.HandleFunc("/", s.api)
	s.Server = httptest.NewUnstartedServer(routes)
	s.Config.ErrorLog = log.New(io.Discard, "", 0) // who is not trusted is told so
	s.StartTLS()
	t.Cleanup(func() {
		s.CloseClientConnections()
		s.Close()
	})
	authority := filepath.Join(t.TempDir(), "ca.crt")
	must(t, os.WriteFile(authority, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: s.Certificate().Raw}), 0o600))
	return s, &ClientOptions{Kubeconfig: kubeconfig(t, "apiVersion: v1\nkind: Config\n"), Server: s.URL, CAFile: authority}
}

func begun(t *testing.T, options *LoginOptions) *Login {
	t.Helper()
	l, err := BeginLogin(t.Context(), options)
	must(t, err)
	t.Cleanup(l.Close)
	return l
}

// TestLogin logs in, keeps that in a kubeconfig, and logs out.
func TestLogin(t *testing.T) {
	s, where := newSite(t)
	l := begun(t, &LoginOptions{Client: where, User: "me", Password: password})
	same(t, l.Server(), s.URL)
	same(t, []string{l.URL(), l.User(), l.Token()}, []string{"", "", ""})
	same(t, l.Warnings(), nil)
	must(t, l.Finish(t.Context(), 20*time.Second))
	same(t, []string{l.User(), l.Token()}, []string{"me", "sha256~" + canary})
	same(t, time.Until(l.Expires()) > 23*time.Hour, true)
	path := filepath.Join(t.TempDir(), "config")
	k, err := ReadKubeconfigOrNew(path)
	must(t, err, l.Save(k, "here"), k.Save())
	c := client(t, ClientOptions{Kubeconfig: path})
	same(t, strings.HasPrefix(k.CurrentContext(), "here/"), true)
	must(t, Logout(t.Context(), c, l.Token()))
	same(t, s.gone.Load(), 1)
	wantCode(t, Logout(t.Context(), c, "eyJ"), ErrUnsupported)
	l.Close()
	l.Close()
	same(t, l.Token(), "")
	wantCode(t, l.Finish(t.Context(), 0), ErrArgument)
}

func TestWhoAmI(t *testing.T) {
	_, where := newSite(t)
	l := begun(t, &LoginOptions{Client: where, Token: "sha256~" + canary})
	_, err := l.Client(nil)
	wantCode(t, err, ErrArgument)
	must(t, l.Finish(t.Context(), 0))
	for _, options := range []*ClientOptions{nil, {FieldManager: "me"}} {
		c, err := l.Client(options)
		must(t, err)
		who, err := c.WhoAmI(t.Context())
		must(t, err)
		same(t, who, User{"me", "7", []string{"a", "b"}, map[string][]string{"scopes": {"user:full", "x=y"}}})
		c.Close()
	}
	where.Token = "another"
	_, err = client(t, *where).WhoAmI(t.Context())
	wantCode(t, err, ErrUnauthorized)
}

// TestBrowser has a browser log in, after one wait was too short.
func TestBrowser(t *testing.T) {
	s, where := newSite(t)
	l := begun(t, &LoginOptions{Client: where, Web: true})
	wantCode(t, l.Finish(t.Context(), 100*time.Millisecond), ErrTimeout)
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	err := l.Finish(ctx, 0)
	if wantCode(t, err, ErrTimeout); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	shown := make(chan error, 1)
	go func() {
		response, err := s.Client().Get(l.URL())
		if err == nil {
			_, err = io.Copy(io.Discard, response.Body)
			response.Body.Close()
		}
		shown <- err
	}()
	must(t, l.Finish(t.Context(), 20*time.Second), <-shown)
	same(t, l.Token(), "sha256~"+canary)
}

func TestLoginEnds(t *testing.T) {
	s, where := newSite(t)
	began := time.Now()
	l := begun(t, &LoginOptions{Client: where, Web: true})
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(100*time.Millisecond, cancel)
	err := l.Finish(ctx, 20*time.Second)
	if wantCode(t, err, ErrCancelled); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	s.silent.Store(true)
	ctx, cancel = context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	_, err = BeginLogin(ctx, &LoginOptions{Client: where, Web: true})
	same(t, errors.Is(err, context.DeadlineExceeded), true)
	_, err = BeginLogin(ctx, &LoginOptions{Client: where, Token: "t"})
	same(t, errors.Is(err, context.DeadlineExceeded), true)
	quick(t, began)
}

func TestLoginRefused(t *testing.T) {
	_, where := newSite(t)
	for what, row := range map[string]struct {
		options LoginOptions
		code    Code
	}{
		"no way":         {LoginOptions{}, ErrArgument},
		"no password":    {LoginOptions{User: "me"}, ErrArgument},
		"a colon":        {LoginOptions{User: "a:b", Password: canary}, ErrArgument},
		"two ways":       {LoginOptions{Token: "a", Web: true}, ErrArgument},
		"a NUL":          {LoginOptions{User: "me", Password: "a\x00b"}, ErrArgument},
		"wrong password": {LoginOptions{User: "me", Password: canary}, ErrUnauthorized},
		"wrong token":    {LoginOptions{Token: "sha256~wrong"}, ErrUnauthorized},
		"nobody there":   {LoginOptions{Client: &ClientOptions{Server: nobodyAt}, User: "me", Password: canary}, ErrConnect},
	} {
		t.Run(what, func(t *testing.T) {
			if row.options.Client == nil {
				row.options.Client = where
			}
			row.options.Client.Kubeconfig = where.Kubeconfig
			l, err := BeginLogin(t.Context(), &row.options)
			if err == nil {
				defer l.Close()
				err = l.Finish(t.Context(), 20*time.Second)
			}
			wantCode(t, err, row.code)
			if strings.Contains(fmt.Sprintf("%+v", err), canary) {
				t.Error(err)
			}
		})
	}
	_, err := BeginLogin(t.Context(), nil)
	wantCode(t, err, ErrArgument)
}

// TestNoOAuth is a cluster whose users come from elsewhere, and one whose certificate nobody vouches for.
func TestNoOAuth(t *testing.T) {
	_, where := newSite(t)
	server := httptest.NewTLSServer(http.NotFoundHandler())
	t.Cleanup(server.Close)
	where.Server = server.URL
	l := begun(t, &LoginOptions{Client: where, User: "me", Password: canary})
	wantCode(t, l.Finish(t.Context(), 20*time.Second), ErrNoOAuth)
	where.CAFile, where.Token = "", "t"
	_, err := client(t, *where).WhoAmI(t.Context())
	if e := wantCode(t, err, ErrTLS); e.TLSFault != TLSSelfSigned || len(e.Notes) == 0 {
		t.Errorf("%v %q", e.TLSFault, e.Notes)
	}
}
