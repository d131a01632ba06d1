// SPDX-License-Identifier: Apache-2.0

// What Go's own packages and those of Kubernetes make of values: a line of JSON in, a line of JSON out.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"time"

	"github.com/robfig/cron/v3"
	"gopkg.in/inf.v0"
	"k8s.io/apimachinery/pkg/api/resource"
)

type question struct {
	What, Text, Other string
	After             int64
	Offset            int
}

func duration(q question) (string, error) {
	d, err := time.ParseDuration(q.Text)
	return fmt.Sprintf("%d %s", int64(d), d), err
}

// Not by Value(), which overflows in silence and rounds -0.1 to 1.
func quantity(q question) (string, error) {
	a, err := resource.ParseQuantity(q.Text)
	if err != nil {
		return "", err
	}
	whole := new(inf.Dec).Round(a.AsDec(), 0, inf.RoundUp).UnscaledBig()
	if new(big.Int).Abs(whole).BitLen() > 63 {
		return "never", nil
	}
	return whole.String(), nil
}

func quantities(q question) (string, error) {
	a, err := resource.ParseQuantity(q.Text)
	if err != nil {
		return "", err
	}
	b, err := resource.ParseQuantity(q.Other)
	return fmt.Sprint(a.Cmp(b)), err
}

func next(q question) (string, error) {
	s, err := cron.ParseStandard(q.Text)
	if err != nil {
		return "", err
	}
	found := s.Next(time.Unix(q.After, 0).In(time.FixedZone("", q.Offset)))
	if found.IsZero() {
		return "never", nil
	}
	return fmt.Sprint(found.Unix()), nil
}

func main() {
	in, out := bufio.NewScanner(os.Stdin), json.NewEncoder(os.Stdout)
	judges := map[string]func(question) (string, error){"duration": duration, "quantity": quantity, "quantities": quantities, "next": next}
	for in.Scan() {
		var q question
		if err := json.Unmarshal(in.Bytes(), &q); err != nil {
			panic(err)
		}
		answer, err := judges[q.What](q)
		if err != nil {
			answer = "wrong"
		}
		if err := out.Encode(answer); err != nil {
			panic(err)
		}
	}
}
