// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"
	"errors"
	"fmt"
	"math"
	"runtime"
	"sync"
	"time"

	"libocreg.dev/go/internal/raw"
)

// FieldValidation is how the API server treats unknown and duplicate members.
type FieldValidation int

// It refuses them, drops them with a warning, or drops them.
const (
	FieldsStrict FieldValidation = iota
	FieldsWarn
	FieldsIgnore
)

// Propagation is what becomes of the objects that belong to a deleted one.
type Propagation int

// What the kind says; they are deleted after it; it stays until they are gone; they stay.
const (
	PropagationDefault Propagation = iota
	PropagationBackground
	PropagationForeground
	PropagationOrphan
)

// CallOptions says how to make one call.
type CallOptions struct {
	Name, Namespace string // which object; not needed where a kind has only one
	DryRun          bool   // the server does everything but store it
	Fields          FieldValidation
	ResourceVersion string // patch, delete: fail with ErrConflict unless the object is at this version
	Subresource     string
	FieldManager    string // the name under which this change is recorded; "" means the client's
	Force           bool   // apply: take fields over from their managers
	UID             string // delete: fail with ErrConflict if the object is another one of that name
	Propagation     Propagation
	Repeat          bool          // the change may happen twice: it is sent again where the connection was lost before the answer
	Timeout         time.Duration // 0 means the client's; the context's deadline holds in any case
	Warnings        *[]string     // if not nil, set to what the server warned of

	// Confirm, if not nil, is called by Edit before a change is sent; with an error nothing is, and Edit gives it. An edit does not by
	// itself refuse what loses images, see Finding.LosesData.
	Confirm func(Pending) error
}

// Client is a connection to one cluster as one user. Goroutines may share it.
type Client struct {
	lock    sync.RWMutex // held for reading while a view is made, for writing to close
	c       raw.Client
	cleanup runtime.Cleanup
}

var errClosed = &Error{Code: ErrArgument, Message: "the client is closed", RetryAfter: -1}

// milliseconds rounds up: 0 would mean something else.
func milliseconds(d time.Duration) int64 {
	return int64(math.Ceil(float64(d) / float64(time.Millisecond)))
}

// option is a text of an options object; "" leaves the default.
type option struct {
	value string
	set   func(string)
}

func setTexts(options []option) error {
	for _, text := range options {
		if err := checkText(text.value); err != nil {
			return err
		}
		if text.value != "" {
			text.set(text.value)
		}
	}
	return nil
}

// NewClient makes a client from the configuration that `oc` would use. Nothing is sent yet. Options may be nil.
func NewClient(options *ClientOptions) (*Client, error) {
	o, done, err := options.make()
	if err != nil {
		return nil, err
	}
	defer done()
	var h raw.Client
	var e raw.Error
	if code := raw.OcregClientNew(o, &h, &e); code < 0 {
		return nil, failure(code, e)
	}
	return ownClient(h), nil
}

func ownClient(h raw.Client) *Client {
	c := &Client{c: h}
	c.cleanup = runtime.AddCleanup(c, raw.OcregReleaseClient, h)
	return c
}

// Contexts gives the names of the contexts that there are in a kubeconfig, with a path of "" in those that `oc` would read, each once.
func Contexts(path string) ([]string, error) {
	if err := checkText(path); err != nil {
		return nil, err
	}
	var lines raw.Lines
	var e raw.Error
	if code := raw.OcregContextNames(path, &lines, &e); code < 0 {
		return nil, failure(code, e)
	}
	defer raw.OcregReleaseLines(lines)
	return textsOf(lines), nil
}

// Close closes the connections and wipes the credentials, as soon as no call needs them. A second time does nothing.
func (c *Client) Close() {
	c.lock.Lock()
	defer c.lock.Unlock()
	if c.c != 0 {
		c.cleanup.Stop()
		raw.OcregReleaseClient(c.c)
		c.c = 0
	}
}

// view is the client for one call, or for the calls of one edit: what cancels it leaves others alone.
func (c *Client) view() (raw.Client, error) {
	c.lock.RLock()
	defer c.lock.RUnlock()
	if c.c == 0 {
		return 0, errClosed
	}
	v := raw.OcregClientView(c.c)
	if v == 0 {
		return 0, refusal(raw.OCREG_E_NOMEM, "")
	}
	return v, nil
}

// run makes a call that waits for the network, and cancels it when the context ends.
func run(ctx context.Context, view raw.Client, call func(e *raw.Error) int) (int, error) {
	return runUntil(ctx, func() { raw.OcregClientCancel(view) }, call)
}

// runUntil is run for whatever can be cancelled.
func runUntil(ctx context.Context, cancel func(), call func(e *raw.Error) int) (int, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	done, ended := make(chan struct{}), make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(ended)
		for tick := time.NewTicker(20 * time.Millisecond); ; { // the call may not have come to where it can be cancelled
			cancel()
			select {
			case <-done:
				tick.Stop()
				return
			case <-tick.C:
			}
		}
	})
	var e raw.Error
	code := call(&e)
	close(done)
	if !stop() {
		<-ended
	}
	err := failure(code, e)
	if reason := over(ctx); reason != nil && (errors.Is(err, ErrCancelled) || errors.Is(err, ErrTimeout)) {
		err = fmt.Errorf("%w: %w", reason, err)
	}
	return code, err
}

// over tells why a context has ended, nil if it has not. The library's clock may reach a deadline before the context's timer.
func over(ctx context.Context) error {
	if deadline, ok := ctx.Deadline(); ok && ctx.Err() == nil && !time.Now().Before(deadline) {
		return context.DeadlineExceeded
	}
	return ctx.Err()
}

// make gives C's options for one call.
func (o *CallOptions) make(ctx context.Context) (raw.OcregCallOptions, error) {
	if err := checkText(o.Name, o.Namespace); err != nil {
		return nil, err
	}
	c := raw.NewOcregCallOptions()
	err := setTexts([]option{{o.ResourceVersion, c.SetResourceVersion}, {o.Subresource, c.SetSubresource},
		{o.FieldManager, c.SetFieldManager}, {o.UID, c.SetUid}})
	if err != nil {
		raw.DeleteOcregCallOptions(c)
		return nil, err
	}
	c.SetDryRun(o.DryRun)
	c.SetFields(int(o.Fields))
	c.SetForce(o.Force)
	c.SetPropagation(int(o.Propagation))
	c.SetRepeat(o.Repeat)
	c.SetTimeoutMs(timeout(ctx, o.Timeout))
	return c, nil
}

// timeout is the shorter of what was asked for and what the context leaves, in milliseconds; 0 means the client's.
func timeout(ctx context.Context, asked time.Duration) int64 {
	if deadline, ok := ctx.Deadline(); ok {
		if left := max(time.Until(deadline), time.Millisecond); asked == 0 || left < asked {
			asked = left
		}
	}
	return milliseconds(asked)
}

// warn hands on what the server warned of.
func (o *CallOptions) warn(lines raw.Lines) {
	if o.Warnings == nil {
		return
	}
	*o.Warnings = textsOf(lines)
}

func textsOf(lines raw.Lines) []string {
	var texts []string
	for i := range raw.OcregLinesCount(lines) {
		texts = append(texts, raw.OcregLinesAt(lines, i))
	}
	return texts
}

type verb func(view raw.Client, o *CallOptions, c raw.OcregCallOptions, h *raw.Object, e *raw.Error) int

// ask makes one call.
func ask(ctx context.Context, c *Client, options *CallOptions, call func(view raw.Client, made raw.OcregCallOptions, e *raw.Error) int) error {
	view, err := c.view()
	if err != nil {
		return err
	}
	defer raw.OcregReleaseClient(view)
	made, err := options.make(ctx)
	if err != nil {
		return err
	}
	defer raw.DeleteOcregCallOptions(made)
	_, err = run(ctx, view, func(e *raw.Error) int { return call(view, made, e) })
	options.warn(made.Caught())
	return err
}

// do makes one call that answers with an object.
func do[T Typed](ctx context.Context, c *Client, options *CallOptions, call verb) (T, error) {
	var none T
	var h raw.Object
	if options == nil {
		options = &CallOptions{}
	}
	err := ask(ctx, c, options, func(view raw.Client, made raw.OcregCallOptions, e *raw.Error) int {
		return call(view, options, made, &h, e)
	})
	if err != nil || h == 0 { // what was deleted may be gone
		return none, err
	}
	return as[T](own(h)), nil
}

// Get reads an object. Options may be nil.
func Get[T Typed](ctx context.Context, c *Client, options *CallOptions) (T, error) {
	var none T
	return do[T](ctx, c, options, func(v raw.Client, o *CallOptions, made raw.OcregCallOptions, h *raw.Object, e *raw.Error) int {
		return raw.OcregClientGet(v, none.typeID(), o.Namespace, o.Name, made, h, e)
	})
}

// Create creates an object and gives what the server stored. Options may be nil.
func Create[T Typed](ctx context.Context, c *Client, object T, options *CallOptions) (T, error) {
	defer object.obj().keep()
	return do[T](ctx, c, options, func(v raw.Client, o *CallOptions, made raw.OcregCallOptions, h *raw.Object, e *raw.Error) int {
		return raw.OcregClientCreate(v, object.obj().handle(), made, h, e)
	})
}

// Replace replaces an object as a whole, which must be at the version that was read, and gives what the server stored. Options
// may be nil.
func Replace[T Typed](ctx context.Context, c *Client, object T, options *CallOptions) (T, error) {
	defer object.obj().keep()
	return do[T](ctx, c, options, func(v raw.Client, o *CallOptions, made raw.OcregCallOptions, h *raw.Object, e *raw.Error) int {
		return raw.OcregClientReplace(v, object.obj().handle(), made, h, e)
	})
}

// Patch sends a JSON merge patch and gives what the server stored. Options may be nil.
func Patch[T Typed](ctx context.Context, c *Client, patch []byte, options *CallOptions) (T, error) {
	var none T
	return do[T](ctx, c, options, func(v raw.Client, o *CallOptions, made raw.OcregCallOptions, h *raw.Object, e *raw.Error) int {
		return raw.OcregClientPatch(v, none.typeID(), o.Namespace, o.Name, string(patch), made, h, e)
	})
}

// Config reads the configuration of the registry.
func (c *Client) Config(ctx context.Context) (*Config, error) { return Get[*Config](ctx, c, nil) }

// Edit changes the configuration of the registry; see the function Edit.
func (c *Client) Edit(ctx context.Context, change func(*Config) error, options *CallOptions) (*Config, error) {
	return Edit(ctx, c, change, options)
}
