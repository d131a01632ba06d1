// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"

	"libocreg.dev/go/internal/raw"
)

// Compare gives the fields in which two objects differ: a plan that has changes and nothing else.
func Compare[T Typed](from, to T) (*Plan, error) {
	var h raw.Object
	var e raw.Error
	defer from.obj().keep()
	defer to.obj().keep()
	if code := raw.OcregCompare(from.obj().handle(), to.obj().handle(), &h, &e); code < 0 {
		return nil, failure(code, e)
	}
	return as[*Plan](own(h)), nil
}

// Plan tells what a change would do: the fields, and who owns them, what is at risk, what the check finds, and what the server says to a
// dry run. Live is the object as it was read, with its managed fields; wanted is a copy of it with the change. Nothing is changed. Where
// the check or the server refuses it, the plan says so. It fails with ErrConflict if the object has changed since it was read. Options may
// be nil.
func (c *Client) Plan(ctx context.Context, live, wanted Typed, options *CallOptions) (*Plan, error) {
	defer live.obj().keep()
	defer wanted.obj().keep()
	return do[*Plan](ctx, c, options, func(v raw.Client, o *CallOptions, made raw.OcregCallOptions, h *raw.Object, e *raw.Error) int {
		return raw.OcregClientPlan(v, live.obj().handle(), wanted.obj().handle(), made, h, e)
	})
}

// ApplyPlan does exactly what a plan says, whatever its findings and its risk, and gives what the server stored. It fails with ErrConflict if
// the object has changed since the plan was made, and with ErrArgument if the plan was altered, or is for another server or another object of that
// name. Options may be nil.
func (c *Client) ApplyPlan(ctx context.Context, plan *Plan, options *CallOptions) (Typed, error) {
	var h raw.Object
	if options == nil {
		options = &CallOptions{}
	}
	defer plan.obj().keep()
	err := ask(ctx, c, options, func(view raw.Client, made raw.OcregCallOptions, e *raw.Error) int {
		return raw.OcregClientApplyPlan(view, plan.obj().handle(), made, &h, e)
	})
	if err != nil {
		return nil, err
	}
	stored := own(h)
	id := int(raw.OcregTypeOf(h))
	if id > len(types) {
		stored.Close()
		return nil, &Error{Code: ErrKind, Message: "the library knows this kind, the package does not", RetryAfter: -1}
	}
	return types[id-1].wrap(stored), nil
}
