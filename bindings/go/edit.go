// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"
	"encoding/json"

	"libocreg.dev/go/internal/raw"
)

// edit is a change in the making.
type edit struct {
	view raw.Client
	e    raw.Edit
}

// object is the object to change, with a reference of its own: the library's goes with the next commit.
func (e *edit) object() Object { return own(raw.OcregHold(raw.OcregEditObject(e.e))) }

// Edit reads an object, calls change, checks the result and sends the difference, valid only for the version that was read. It
// does so again as long as others are faster, so change may be called more than once, and nobody's concurrent change is lost.
// It gives what the server stored. An error of change is returned as it is, and nothing is sent. The change is refused with
// ErrInvalid if it has a finding of severity error that the object did not have before. Options may be nil.
func Edit[T Typed](ctx context.Context, c *Client, change func(T) error, options *CallOptions) (T, error) {
	var none T
	if options == nil {
		options = &CallOptions{}
	}
	view, err := c.view()
	if err != nil {
		return none, err
	}
	defer raw.OcregReleaseClient(view)
	e := &edit{view: view}
	if err := e.begin(ctx, none.typeID(), options); err != nil {
		return none, err
	}
	defer raw.OcregReleaseEdit(e.e)
	for {
		object := e.object()
		if err := change(as[T](object)); err != nil {
			return none, err
		}
		if err := e.confirm(none.typeID(), options); err != nil {
			return none, err
		}
		again, err := e.commit(ctx, options)
		if err != nil {
			return none, err
		}
		if !again {
			return as[T](e.object()), nil
		}
	}
}

func (e *edit) begin(ctx context.Context, id uint, options *CallOptions) error {
	made, err := options.make(ctx)
	if err != nil {
		return err
	}
	defer raw.DeleteOcregCallOptions(made)
	_, err = run(ctx, e.view, func(err *raw.Error) int {
		return raw.OcregEditBegin(e.view, id, options.Namespace, options.Name, made, &e.e, err)
	})
	return err
}

// Pending is a change that is about to be sent.
type Pending struct {
	Live     Typed           // the object as it was read: a copy
	Patch    json.RawMessage // what will be sent, without the precondition
	Findings *Findings       // what the check of the change found
}

func (e *edit) findings() (*Findings, error) {
	lent := raw.OcregEditFindings(e.e)
	if lent == 0 { // there are no rules for this kind
		return &Findings{Valid: true}, nil
	}
	return without(lent, nil, "")
}

func (e *edit) patch() (json.RawMessage, error) {
	var text raw.Text
	var err raw.Error
	if code := raw.OcregEditPatch(e.e, &text, &err); code < 0 {
		return nil, failure(code, err)
	}
	patch, _ := text.Take()
	return json.RawMessage(patch), nil
}

// confirm checks the change, and asks the caller about it.
func (e *edit) confirm(id uint, options *CallOptions) error {
	if options.Confirm == nil {
		return nil
	}
	var err raw.Error
	if code := raw.OcregEditCheck(e.e, &err); code < 0 {
		return failure(code, err)
	}
	found, failed := e.findings()
	if failed != nil {
		return failed
	}
	patch, failed := e.patch()
	if failed != nil {
		return failed
	}
	live := types[id-1].wrap(own(raw.OcregCopy(raw.OcregEditLive(e.e))))
	return options.Confirm(Pending{live, patch, found})
}

// commit tells whether somebody else was faster.
func (e *edit) commit(ctx context.Context, options *CallOptions) (bool, error) {
	code, err := run(ctx, e.view, func(err *raw.Error) int { return raw.OcregEditCommit(e.e, err) })
	options.warn(raw.OcregEditWarnings(e.e))
	return code == raw.OCREG_AGAIN, err
}
