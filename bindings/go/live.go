// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"
	"runtime"

	"libocreg.dev/go/internal/raw"
)

// Want is an object that rules looked for, while nobody said whether it is there.
type Want struct {
	Of              Typed  // a nil pointer of its kind: (*Secret)(nil)
	Namespace, Name string // "" for kinds that have no namespace; a Name of "" means all of that kind
}

func wants(fs raw.Findings) []Want {
	var all []Want
	for i := range raw.OcregFindingsWantCount(fs) {
		w := raw.OcregFindingsWantAt(fs, i)
		all = append(all, Want{types[w.GetType()-1], w.GetNs(), w.GetName()})
	}
	return all
}

// Tell tells what is on a cluster, from a cache for instance: an object, or with a nil one of that kind that there is none of that name.
// Without a name all of that kind in the namespace have been told. For checks with CheckOptions.Around.
func (c *Context) Tell(object Typed, namespace, name string) error {
	defer runtime.KeepAlive(c)
	if err := checkText(namespace, name); err != nil {
		return err
	}
	o := object.obj()
	defer o.keep()
	var e raw.Error
	return failure(raw.OcregContextTell(c.handle(), object.typeID(), namespace, name, o.handle(), &e), e)
}

// Notes tells what of a cluster could not be read, and why: a line for each kind.
func (c *Context) Notes() []string {
	defer runtime.KeepAlive(c)
	return textsOf(raw.OcregContextNotes(c.handle()))
}

func releaseOf(number uint) Release { return Release{number / 100, number % 100} }

// Release is the release of the cluster that Validate or CheckLive has asked; zero if it is not known.
func (c *Context) Release() Release {
	defer runtime.KeepAlive(c)
	return releaseOf(raw.OcregContextRelease(c.handle()))
}

// Release finds out the release of the cluster; it is zero if the cluster does not say, or not to this user.
func (c *Client) Release(ctx context.Context) (Release, error) {
	var number uint32
	err := ask(ctx, c, &CallOptions{}, func(view raw.Client, made raw.OcregCallOptions, e *raw.Error) int {
		return raw.OcregClientRelease(view, made, &number, e)
	})
	return releaseOf(uint(number)), err
}

// LookAround reads what findings want into around, each once, and tells how many were new: with 0 another check, with CheckOptions.Around,
// finds the same.
func (c *Client) LookAround(ctx context.Context, fs *Findings, around *Context) (int, error) {
	defer runtime.KeepAlive(fs)
	defer runtime.KeepAlive(around)
	var n uint64
	err := ask(ctx, c, &CallOptions{}, func(view raw.Client, made raw.OcregCallOptions, e *raw.Error) int {
		return raw.OcregClientLookAround(view, fs.handle(), around.handle(), made, &n, e)
	})
	return int(n), err
}

// Validate checks an object for the cluster, as an update of what it has by its name, among the objects that it has, and by the
// rules of its release; options.Target, Old and Context come first. around keeps what is read for further calls, and tells what could
// not be read. Options and around may be nil.
func (c *Client) Validate(ctx context.Context, object Typed, options *CheckOptions, around *Context) (*Findings, error) {
	defer object.obj().keep()
	return c.checkLive(ctx, options, around, func(v raw.Client, made raw.OcregCheckOptions, fs *raw.Findings, e *raw.Error) int {
		return raw.OcregClientValidate(v, object.obj().handle(), made, around.handle(), fs, e)
	})
}

// Check checks a text for the cluster, as the function Check does, and otherwise as Validate. Options and around may be nil.
func (c *Client) Check(ctx context.Context, text []byte, options *CheckOptions, around *Context) (*Findings, error) {
	return c.checkLive(ctx, options, around, func(v raw.Client, made raw.OcregCheckOptions, fs *raw.Findings, e *raw.Error) int {
		var first raw.Object
		defer func() { raw.OcregReleaseObject(first) }()
		return raw.OcregClientCheck(v, string(text), made, around.handle(), &first, fs, e)
	})
}

type liveCheck func(v raw.Client, made raw.OcregCheckOptions, fs *raw.Findings, e *raw.Error) int

func (c *Client) checkLive(ctx context.Context, options *CheckOptions, around *Context, check liveCheck) (*Findings, error) {
	defer runtime.KeepAlive(around)
	view, err := c.view()
	if err != nil {
		return nil, err
	}
	defer raw.OcregReleaseClient(view)
	made, done := options.make()
	defer done()
	var fs raw.Findings
	if _, err = run(ctx, view, func(e *raw.Error) int { return check(view, made, &fs, e) }); err != nil {
		return nil, err
	}
	return take(fs), nil
}

// refused is the library's own of an error; a copy of the error shares it.
type refused struct{ h raw.Error }

func keepError(h raw.Error) *refused {
	r := &refused{raw.OcregHoldError(h)}
	runtime.AddCleanup(r, raw.OcregReleaseError, r.h)
	return r
}

// Findings gives what a server refused: for each cause the finding that Validate has at its path of sent, what was sent as it would have become,
// and else the server's words by rule OCR044. There are none if the error is not about what was sent. sent may be nil, as may the
// options, of which Old and Target matter.
func (e *Error) Findings(sent Typed, options *CheckOptions) (*Findings, error) {
	var o *Object
	if sent != nil {
		o = sent.obj()
	}
	defer o.keep()
	if e.from == nil {
		return nil, &Error{Code: ErrArgument, Message: "no call of the library has failed with this error", RetryAfter: -1}
	}
	defer runtime.KeepAlive(e.from)
	made, done := options.make()
	defer done()
	var fs raw.Findings
	var failed raw.Error
	if code := raw.OcregErrorFindings(e.from.h, o.handle(), made, &fs, &failed); code < 0 {
		return nil, failure(code, failed)
	}
	return take(fs), nil
}
