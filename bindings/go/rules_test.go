// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"libocreg.dev/go/internal/raw"
)

// rulePages are the files of cases that C and Python run too; they are there only in the library's repository.
const rulePages = "../../tests/rules/*.json"

type ruleCase struct {
	Rule, Name, Text, Type, Target string
	Object, Old                    json.RawMessage
	Context                        []json.RawMessage
	Partial, Status                bool
	Now                            time.Time
	Paths                          []string
	Says                           string
}

func parseCase(t *testing.T, text json.RawMessage) Typed {
	x, err := Parse(text)
	must(t, err)
	return x
}

func (c *ruleCase) options(t *testing.T) *CheckOptions {
	o := &CheckOptions{Status: c.Status, Partial: c.Partial, Now: c.Now}
	if c.Target != "" {
		_, err := fmt.Sscanf(c.Target, "%d.%d", &o.Target.Major, &o.Target.Minor)
		must(t, err)
	}
	if c.Old != nil {
		o.Old = parseCase(t, c.Old)
	}
	for _, around := range c.Context {
		o.Context = append(o.Context, parseCase(t, around))
	}
	return o
}

func (c *ruleCase) check(text []byte, t *testing.T) (*Findings, error) {
	if c.Type == "" {
		return Check(text, c.options(t))
	}
	x, err := decode(raw.OcregTypeFind(c.Type), text, nil)
	must(t, err)
	return x.Validate(c.options(t))
}

func (c *ruleCase) isAbout(f Finding) bool {
	if c.Rule == "alarm" {
		return f.Severity != SeverityInfo && f.Level != LevelAdvice
	}
	return f.Rule == c.Rule
}

func (c *ruleCase) run(t *testing.T) {
	text := []byte(c.Text)
	if c.Object != nil {
		text = c.Object
	}
	found, err := c.check(text, t)
	must(t, err)
	paths, said := []string{}, c.Says == ""
	for _, f := range found.List {
		if !c.isAbout(f) {
			continue
		}
		paths = append(paths, f.Path)
		said = said || strings.Contains(f.Message, c.Says) || strings.Contains(f.Hint, c.Says)
	}
	if !slices.Equal(paths, c.Paths) || !said {
		t.Errorf("wanted %q saying %q, got %q in\n%v", c.Paths, c.Says, paths, found.List)
	}
}

// TestRules runs the cases that C and Python run, with the same outcomes.
func TestRules(t *testing.T) {
	pages, err := filepath.Glob(rulePages)
	must(t, err)
	if len(pages) == 0 {
		t.Skip("there are no cases here")
	}
	for _, page := range pages {
		text, err := os.ReadFile(page)
		must(t, err)
		var file struct{ Rows []ruleCase }
		must(t, json.Unmarshal(text, &file))
		for _, c := range file.Rows {
			name := fmt.Sprintf("%s %s %s", strings.TrimSuffix(filepath.Base(page), ".json"), c.Rule, c.Name)
			t.Run(name, c.run)
		}
	}
}
