// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"
	"runtime"
	"time"

	"libocreg.dev/go/internal/raw"
)

// LoginOptions says where to log in, and as whom. One of User with Password, Token and Web.
type LoginOptions struct {
	// Client says where: a server, or a cluster or context of the kubeconfig, and how that is reached. Its credentials are not used. nil
	// means the cluster of the current context.
	Client         *ClientOptions
	User, Password string
	Token          string // one that there is already: it is tried, and no other is asked for
	Web            bool   // log in in a browser: it is to open Login.URL
	Port           uint16 // on 127.0.0.1, for the browser to come back to; 0: any that is free
}

// Login is a login to OpenShift, as `oc login` does it, from its beginning on. One goroutine may use it at a time.
type Login struct {
	h       raw.Login
	cleanup runtime.Cleanup
}

// make gives C's options, and what to call when they are not needed any more.
func (o *LoginOptions) make() (raw.OcregLoginOptions, func(), error) {
	client, clientDone, err := o.Client.make()
	if err != nil {
		return nil, nil, err
	}
	made := raw.NewOcregLoginOptions()
	done := func() {
		raw.DeleteOcregLoginOptions(made)
		clientDone()
	}
	if err := setTexts([]option{{o.User, made.SetUser}, {o.Password, made.SetPassword}, {o.Token, made.SetToken}}); err != nil {
		done()
		return nil, nil, err
	}
	made.SetClient(client)
	made.SetWeb(o.Web)
	made.SetPort(uint(o.Port))
	return made, done, nil
}

func beginLogin(made raw.OcregLoginOptions, done func()) (*Login, error) {
	defer done()
	var h raw.Login
	var e raw.Error
	if code := raw.OcregLoginBegin(made, &h, &e); code < 0 {
		return nil, failure(code, e)
	}
	l := &Login{h: h}
	l.cleanup = runtime.AddCleanup(l, raw.OcregReleaseLogin, h)
	return l, nil
}

// BeginLogin begins a login. For a browser the cluster is asked where its OAuth server is, which is what the context is for; otherwise
// nothing is sent yet. Options may not be nil: they say how.
func BeginLogin(ctx context.Context, options *LoginOptions) (*Login, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if options == nil {
		options = &LoginOptions{}
	}
	made, done, err := options.make()
	if err != nil {
		return nil, err
	}
	if !options.Web {
		return beginLogin(made, done)
	}
	return beginBefore(ctx, made, done)
}

// beginBefore begins a login that nobody waits for once the context has ended.
func beginBefore(ctx context.Context, made raw.OcregLoginOptions, done func()) (*Login, error) {
	type outcome struct {
		login *Login
		err   error
	}
	begun := make(chan outcome)
	go func() {
		login, err := beginLogin(made, done)
		select {
		case begun <- outcome{login, err}:
		case <-ctx.Done():
			login.Close()
		}
	}()
	select {
	case o := <-begun:
		return o.login, o.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (l *Login) handle() raw.Login {
	if l == nil {
		return 0
	}
	return l.h
}

// Close overwrites its secrets; the token stays good. A second time does nothing.
func (l *Login) Close() {
	if l.handle() == 0 {
		return
	}
	l.cleanup.Stop()
	raw.OcregReleaseLogin(l.h)
	l.h = 0
}

// Finish sends name and password, or waits for the browser, for as long as limit and the context leave; a limit of 0 means the
// client's, and 5 minutes for a browser. With ErrUnauthorized name or password are wrong; with ErrNoOAuth the cluster has no OAuth server;
// with ErrTimeout one can go on waiting for a browser. After any other failure, and when the context is cancelled, it is over.
func (l *Login) Finish(ctx context.Context, limit time.Duration) error {
	defer runtime.KeepAlive(l)
	if err := ctx.Err(); err != nil {
		return err
	}
	h := l.handle()
	patient, done := unhurry(ctx)
	defer done()
	_, err := runUntil(patient, func() { raw.OcregLoginCancel(h) }, func(e *raw.Error) int {
		return raw.OcregLoginFinish(h, timeout(ctx, limit), e)
	})
	return err
}

// text gives what a call lends.
func (l *Login) text(call func(raw.Login) string) string {
	defer runtime.KeepAlive(l)
	return call(l.handle())
}

// URL is what the browser is to open; "" where it is not needed. It is good for one login.
func (l *Login) URL() string { return l.text(raw.OcregLoginUrl) }

// Server is where: https://HOST:PORT.
func (l *Login) Server() string { return l.text(raw.OcregLoginServer) }

// User is the user's name as the cluster knows it; "" before it is finished.
func (l *Login) User() string { return l.text(raw.OcregLoginUser) }

// Token is the token, a secret; "" before it is finished.
func (l *Login) Token() string { return l.text(raw.OcregLoginToken) }

// Warnings tells what is unwise about the way there. It is known before anything secret is sent.
func (l *Login) Warnings() []string {
	defer runtime.KeepAlive(l)
	return textsOf(raw.OcregLoginWarnings(l.handle()))
}

// Expires is when the token ends; zero if the server does not say.
func (l *Login) Expires() time.Time {
	defer runtime.KeepAlive(l)
	if at := raw.OcregLoginExpires(l.handle()); at != 0 {
		return time.Unix(at, 0).UTC()
	}
	return time.Time{}
}

// Client makes a client of the server that was logged in to, as the user who did. Options are for FieldManager, Timeout, UserAgent, HTTP2 and
// whom to act as; they may be nil.
func (l *Login) Client(options *ClientOptions) (*Client, error) {
	defer runtime.KeepAlive(l)
	var made raw.OcregClientOptions
	if options != nil {
		c, done, err := options.make()
		if err != nil {
			return nil, err
		}
		defer done()
		made = c
	}
	var h raw.Client
	var e raw.Error
	if code := raw.OcregLoginClient(l.handle(), made, &h, &e); code < 0 {
		return nil, failure(code, e)
	}
	return ownClient(h), nil
}

// Save notes it in a kubeconfig, under the names that `oc login` gives; Kubeconfig.Save writes that. A namespace of "" means that of the
// current context if it is of this server, else "default".
func (l *Login) Save(k *Kubeconfig, namespace string) error {
	defer runtime.KeepAlive(l)
	if err := checkText(namespace); err != nil {
		return err
	}
	return k.change(func(h raw.Kubeconfig, e *raw.Error) int { return raw.OcregLoginSave(l.handle(), h, namespace, e) })
}

// Logout has the cluster forget a token of a login, which c uses. That it does not know it is no failure; ErrUnsupported means that it is not
// of OpenShift's OAuth server. Kubeconfig.RemoveToken removes it there.
func Logout(ctx context.Context, c *Client, token string) error {
	if err := checkText(token); err != nil {
		return err
	}
	view, err := c.view()
	if err != nil {
		return err
	}
	defer raw.OcregReleaseClient(view)
	_, err = run(ctx, view, func(e *raw.Error) int { return raw.OcregLogout(view, token, e) })
	return err
}
