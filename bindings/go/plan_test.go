// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"encoding/json"
	"testing"
)

func TestCompare(t *testing.T) {
	a, err := ParseAs[*Config]([]byte(`{"spec":{"replicas":1,"httpSecret":"a"}}`), nil)
	must(t, err)
	b, err := ParseAs[*Config]([]byte(`{"spec":{"replicas":2,"httpSecret":"b"}}`), nil)
	must(t, err)
	plan, err := Compare(a, b)
	must(t, err)
	text, err := json.Marshal(plan)
	must(t, err)
	same(t, string(text), `{"changes":[{"path":"spec.httpSecret","from":"\u003credacted\u003e","to":"\u003credacted\u003e"},`+
		`{"path":"spec.replicas","from":1,"to":2}]}`)
	_, err = Compare[Typed](a, plan)
	wantCode(t, err, ErrArgument)
}

func TestClusterPlan(t *testing.T) {
	c := cluster(t)
	live, err := c.Config(t.Context())
	must(t, err)
	wanted := live.Copy()
	must(t, wanted.Spec().SetReplicas(live.Spec().Replicas()+1))
	plan, err := c.Plan(t.Context(), live, wanted, nil)
	must(t, err)
	same(t, plan.Risk(), "none")
	same(t, plan.Verdict().Accepted(), true)
	stored, err := c.ApplyPlan(t.Context(), plan, nil)
	must(t, err)
	same(t, stored.(*Config).Spec().Replicas(), wanted.Spec().Replicas())
	_, err = c.ApplyPlan(t.Context(), plan, nil)
	wantCode(t, err, ErrConflict)
	must(t, plan.SetRisk("outage"))
	_, err = c.ApplyPlan(t.Context(), plan, nil)
	wantCode(t, err, ErrArgument)
	_, err = c.Plan(t.Context(), live, wanted, nil)
	wantCode(t, err, ErrConflict)
}
