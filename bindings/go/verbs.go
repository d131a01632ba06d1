// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"

	"libocreg.dev/go/internal/raw"
)

// PatchJSON sends a JSON patch (RFC 6902) and gives what the server stored. Options may be nil.
func PatchJSON[T Typed](ctx context.Context, c *Client, patch []byte, options *CallOptions) (T, error) {
	var none T
	return do[T](ctx, c, options, func(v raw.Client, o *CallOptions, made raw.OcregCallOptions, h *raw.Object, e *raw.Error) int {
		return raw.OcregClientPatchJson(v, none.typeID(), o.Namespace, o.Name, string(patch), made, h, e)
	})
}

// Apply applies an object (server-side apply) and gives what the server stored: the fields it has become the field manager's, those
// it had before and has no more go. For fields of others it fails with ErrConflict, whose causes name their managers, unless
// options.Force takes them over. Options may be nil.
func Apply[T Typed](ctx context.Context, c *Client, object T, options *CallOptions) (T, error) {
	defer object.obj().keep()
	return do[T](ctx, c, options, func(v raw.Client, o *CallOptions, made raw.OcregCallOptions, h *raw.Object, e *raw.Error) int {
		return raw.OcregClientApply(v, object.obj().handle(), made, h, e)
	})
}

// Delete deletes an object. It gives the object if it is still there, waiting for its finalizers, and nil if it is gone. Options may
// be nil.
func Delete[T Typed](ctx context.Context, c *Client, options *CallOptions) (T, error) {
	var none T
	return do[T](ctx, c, options, func(v raw.Client, o *CallOptions, made raw.OcregCallOptions, h *raw.Object, e *raw.Error) int {
		return raw.OcregClientDelete(v, none.typeID(), o.Namespace, o.Name, made, h, e)
	})
}

// GetRaw reads anything that the server has, by its path: "/version". It may hold secrets. Options may be nil.
func (c *Client) GetRaw(ctx context.Context, path string, options *CallOptions) ([]byte, error) {
	var text raw.Text
	var n uint64
	if options == nil {
		options = &CallOptions{}
	}
	if err := checkText(path); err != nil {
		return nil, err
	}
	err := ask(ctx, c, options, func(view raw.Client, made raw.OcregCallOptions, e *raw.Error) int {
		return raw.OcregClientGetRaw(view, path, made, &text, &n, e)
	})
	if err != nil {
		return nil, err
	}
	return text.TakeBytes(n), nil
}

// Permission is something that somebody may do, or may not.
type Permission struct {
	Verb            string // get, list, watch, create, update, patch or delete
	Of              Typed  // any object of the kind; a nil pointer will do: (*Config)(nil)
	Namespace, Name string // "" for all
	Subresource     string
}

// Can tells whether the user may do this to the object or the kind that options name; they may be nil.
func Can[T Typed](ctx context.Context, c *Client, verb string, options *CallOptions) (bool, error) {
	var of T
	if options == nil {
		options = &CallOptions{}
	}
	answers, err := c.CanEach(ctx, []Permission{{verb, of, options.Namespace, options.Name, options.Subresource}},
		&CallOptions{Timeout: options.Timeout, Warnings: options.Warnings})
	return err == nil && answers[0], err
}

// CanEach tells what of this the user may do; the answers are in the order of the questions. Options may be nil.
func (c *Client) CanEach(ctx context.Context, asked []Permission, options *CallOptions) ([]bool, error) {
	if options == nil {
		options = &CallOptions{}
	}
	permissions := raw.NewOcregPermissions()
	defer raw.DeleteOcregPermissions(permissions)
	for _, p := range asked {
		if err := checkText(p.Verb, p.Namespace, p.Name, p.Subresource); err != nil {
			return nil, err
		}
		if !permissions.Add(p.Verb, p.Of.typeID(), p.Namespace, p.Name, p.Subresource) {
			return nil, refusal(raw.OCREG_E_NOMEM, "")
		}
	}
	err := ask(ctx, c, options, func(view raw.Client, made raw.OcregCallOptions, e *raw.Error) int {
		return permissions.Ask(view, made, e)
	})
	if err != nil {
		return nil, err
	}
	answers := make([]bool, len(asked))
	for i := range answers {
		answers[i] = permissions.Allowed(int64(i))
	}
	return answers, nil
}
