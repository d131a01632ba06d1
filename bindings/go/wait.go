// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"
	"errors"
	"time"

	"libocreg.dev/go/internal/raw"
)

// Goal is what is expected of one object.
type Goal struct {
	Of Typed // any object of the kind; a nil pointer will do: (*Config)(nil)

	// Expect is as `kubectl wait --for` takes it: create, delete, condition=TYPE, condition=TYPE=STATUS, jsonpath={.PATH}=VALUE; or
	// PATH=VALUE, such as status.readyReplicas=2; or ready, which "" means as well: the object does what it is for.
	Expect          string
	Namespace, Name string // "" where a kind has only one object
}

// unhurried is a context that leaves its deadline to the library, which tells at the end what is missing.
type unhurried struct {
	context.Context
	from context.Context
}

func (u unhurried) Deadline() (time.Time, bool) { return u.from.Deadline() }

// unhurry gives a context that ends with ctx, but for its deadline, and what must be called in the end.
func unhurry(ctx context.Context) (context.Context, func()) {
	inner, cancel := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, func() {
		if !errors.Is(ctx.Err(), context.DeadlineExceeded) {
			cancel()
		}
	})
	return unhurried{inner, ctx}, func() {
		stop()
		cancel()
	}
}

func goalsOf(goals []Goal) (raw.OcregGoals, error) {
	made := raw.NewOcregGoals()
	for _, g := range goals {
		expect := g.Expect
		if expect == "" {
			expect = "ready"
		}
		if err := checkText(expect, g.Namespace, g.Name); err != nil {
			raw.DeleteOcregGoals(made)
			return nil, err
		}
		if !made.Add(uint(g.Of.typeID()), g.Namespace, g.Name, expect) {
			raw.DeleteOcregGoals(made)
			return nil, refusal(raw.OCREG_E_NOMEM, "")
		}
	}
	return made, nil
}

// Wait waits until all goals are met at the same time; without any, until the registry is as its configuration asks for. The objects are
// watched, not polled; one that is not there is waited for, and failures of the network are survived. It fails with ErrTimeout at the deadline
// of ctx, or without one at the client's: then the causes of the Error say of each goal that is not met what the object says instead.
func (c *Client) Wait(ctx context.Context, goals ...Goal) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if len(goals) == 0 {
		goals = []Goal{{Of: (*Config)(nil)}}
	}
	made, err := goalsOf(goals)
	if err != nil {
		return err
	}
	defer raw.DeleteOcregGoals(made)
	patient, done := unhurry(ctx)
	defer done()
	return ask(patient, c, &CallOptions{}, func(view raw.Client, options raw.OcregCallOptions, e *raw.Error) int {
		return made.Wait(view, options, e)
	})
}
