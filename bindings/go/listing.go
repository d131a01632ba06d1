// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"
	"time"

	"libocreg.dev/go/internal/raw"
)

// ListOptions says which objects to list or to watch.
type ListOptions struct {
	Namespace       string // "" for all
	LabelSelector   string // as kubectl writes it: "a=b,c!=d"
	FieldSelector   string // "metadata.name=cluster"
	ResourceVersion string // list: not older than this; watch: what happened since
	Limit           int64  // how many objects to ask for at a time; all are read in any case
	Timeout         time.Duration
}

// Listing is the objects of a kind.
type Listing[T Typed] struct {
	Items   []T
	Version string // of the list as a whole: a watch can go on from it
}

func (o *ListOptions) make(ctx context.Context) (raw.OcregListOptions, error) {
	if err := checkText(o.Namespace); err != nil {
		return nil, err
	}
	c := raw.NewOcregListOptions()
	err := setTexts([]option{{o.LabelSelector, c.SetLabelSelector}, {o.FieldSelector, c.SetFieldSelector},
		{o.ResourceVersion, c.SetResourceVersion}})
	if err != nil {
		raw.DeleteOcregListOptions(c)
		return nil, err
	}
	c.SetLimit(o.Limit)
	c.SetTimeoutMs(timeout(ctx, o.Timeout))
	return c, nil
}

// ListAll lists the objects of a kind, to the end. Options may be nil.
func ListAll[T Typed](ctx context.Context, c *Client, options *ListOptions) (*Listing[T], error) {
	var none T
	var list raw.Objects
	if options == nil {
		options = &ListOptions{}
	}
	view, err := c.view()
	if err != nil {
		return nil, err
	}
	defer raw.OcregReleaseClient(view)
	made, err := options.make(ctx)
	if err != nil {
		return nil, err
	}
	defer raw.DeleteOcregListOptions(made)
	_, err = run(ctx, view, func(e *raw.Error) int {
		return raw.OcregClientList(view, none.typeID(), options.Namespace, made, &list, e)
	})
	if err != nil {
		return nil, err
	}
	defer raw.OcregReleaseObjects(list)
	found := &Listing[T]{make([]T, raw.OcregObjectsCount(list)), raw.OcregObjectsVersion(list)}
	for i := range found.Items {
		found.Items[i] = as[T](own(raw.OcregHold(raw.OcregObjectsAt(list, int64(i)))))
	}
	return found, nil
}
