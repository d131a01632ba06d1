// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"fmt"
	"runtime"
	"time"

	"libocreg.dev/go/internal/raw"
)

// Level is how deep to check; each includes those before it.
type Level int

// The levels. 0 means all.
const (
	LevelSchema   Level = 1 + iota // what the API server refuses, drops or changes
	LevelOperator                  // what the API server takes and the operator then fails on
	LevelAdvice                    // what works, but not as meant, or against the guide
)

func (l Level) String() string {
	return [...]string{"all", "schema", "operator", "advice"}[max(0, min(l, LevelAdvice))]
}

// Severity is how bad a finding is.
type Severity int

// The severities.
const (
	SeverityError   Severity = 1 + iota // it will be refused, or will not work
	SeverityWarning                     // it will be taken, but not all of it, or not as meant
	SeverityInfo                        // something could not be checked, or is worth knowing
)

func (s Severity) String() string {
	return [...]string{"", "error", "warning", "info"}[max(0, min(s, SeverityInfo))]
}

// Finding says which rule, where, what is wrong and what to do.
type Finding struct {
	Rule         string // stable, never reused
	Level        Level
	Severity     Severity
	Path         string // the field, as the API server spells it
	Line, Column int    // from 1; 0 without text
	Document     int    // of the text, from 0
	Message      string
	Hint         string
	LosesData    bool   // the change makes the operator delete images
	Fix          Fix    // what mends it for certain, where something does
	FixText      string // the new name, or the new value as JSON
}

// Fix is what the certain remedy of a finding does to the member at its path.
type Fix int

// The remedies.
const (
	FixNone    Fix = iota // there is no certain one
	FixRename             // it gets another name
	FixReplace            // it gets another value
	FixRemove             // it goes
	FixQuote              // it gets quotes around it as it is written: it is text
)

func (f Fix) String() string {
	return [...]string{"none", "rename", "replace", "remove", "quote"}[max(0, min(f, FixQuote))]
}

func (f Finding) String() string {
	where := ""
	if f.Line > 0 {
		where = fmt.Sprintf("%d:%d: ", f.Line, f.Column)
	}
	if f.Path != "" {
		return fmt.Sprintf("%s%s: %s: %s [%s]", where, f.Severity, f.Path, f.Message, f.Rule)
	}
	return fmt.Sprintf("%s%s: %s [%s]", where, f.Severity, f.Message, f.Rule)
}

// Findings is what a check found; it never stops at the first problem.
type Findings struct {
	List   []Finding
	Pruned []string // paths of members that the API server would drop without a word
	Valid  bool     // none of them has severity error
	Wants  []Want   // what rules looked for in vain; Client.LookAround reads it from a cluster
	from   *source
}

// source is what the library found; a copy of Findings shares it.
type source struct{ h raw.Findings }

func (fs *Findings) handle() raw.Findings {
	if fs == nil || fs.from == nil {
		return 0
	}
	return fs.from.h
}

// FirstNew gives the first finding that forbids a change: an error that the object did not have before; nil if nothing forbids it. before
// may be nil.
func (fs *Findings) FirstNew(before *Findings) *Finding {
	defer runtime.KeepAlive(fs)
	defer runtime.KeepAlive(before)
	h := raw.OcregFindingsFirstNew(fs.handle(), before.handle())
	if h == 0 {
		return nil
	}
	first := finding(h)
	return &first
}

// CheckOptions says how to check.
type CheckOptions struct {
	Level   Level
	Target  Release   // of the cluster; the zero value means the newest known
	Old     Typed     // what the object replaces: errors that it already has in unchanged parts are tolerated
	Status  bool      // check a write to the status subresource
	Context []Typed   // objects around it that rules may look at
	Partial bool      // there may be others than those of Context
	Around  *Context  // what a cluster has, see Client.LookAround and Context.Tell
	Now     time.Time // for rules about expiry; the zero value means the clock
	Decode  *DecodeOptions
}

// Release is a release of OpenShift.
type Release struct{ Major, Minor uint }

// Newest is the newest release that is known, where the zero value would mean that of a cluster too.
var Newest = Release{raw.OCREG_TARGET_NEWEST / 100, raw.OCREG_TARGET_NEWEST % 100}

func (o *CheckOptions) make() (raw.OcregCheckOptions, func()) {
	if o == nil {
		return nil, func() {}
	}
	c := raw.NewOcregCheckOptions()
	c.SetLevel(int(o.Level))
	c.SetTarget(o.Target.Major*100 + o.Target.Minor)
	if o.Old != nil {
		c.SetOld(o.Old.obj().handle())
	}
	c.SetStatus(o.Status)
	for _, around := range o.Context {
		c.AddContext(around.obj().handle())
	}
	c.SetContextPartial(o.Partial)
	if o.Around != nil {
		c.SetAround(o.Around.handle())
	}
	if !o.Now.IsZero() {
		c.SetNow(o.Now.Unix())
	}
	d, done := o.Decode.make()
	if d != nil {
		c.SetDecode(d)
	}
	return c, func() {
		done()
		raw.DeleteOcregCheckOptions(c)
		if o.Old != nil {
			o.Old.obj().keep()
		}
		for _, around := range o.Context {
			around.obj().keep()
		}
		runtime.KeepAlive(o.Around)
	}
}

func finding(f raw.Finding) Finding {
	return Finding{
		Rule:      raw.OcregFindingRule(f),
		Level:     Level(raw.OcregFindingLevel(f)),
		Severity:  Severity(raw.OcregFindingSeverity(f)),
		Path:      raw.OcregFindingPath(f),
		Line:      int(raw.OcregFindingLine(f)),
		Column:    int(raw.OcregFindingColumn(f)),
		Document:  int(raw.OcregFindingDocument(f)),
		Message:   raw.OcregFindingMessage(f),
		Hint:      raw.OcregFindingHint(f),
		LosesData: raw.OcregFindingLosesData(f),
		Fix:       Fix(raw.OcregFindingFix(f)),
		FixText:   raw.OcregFindingFixText(f),
	}
}

// take copies findings and keeps the library's, which go when nothing refers to them any more.
func take(fs raw.Findings) *Findings {
	found := &Findings{Valid: raw.OcregFindingsValid(fs), Wants: wants(fs), from: &source{fs}}
	runtime.AddCleanup(found.from, raw.OcregReleaseFindings, fs)
	for i := range raw.OcregFindingsCount(fs) {
		found.List = append(found.List, finding(raw.OcregFindingsAt(fs, i)))
	}
	for i := range raw.OcregFindingsPrunedCount(fs) {
		found.Pruned = append(found.Pruned, raw.OcregFindingsPrunedAt(fs, i))
	}
	return found
}

// Validate checks the object. Options may be nil.
func (o *Object) Validate(options *CheckOptions) (*Findings, error) {
	defer o.keep()
	c, done := options.make()
	defer done()
	var fs raw.Findings
	var e raw.Error
	if code := raw.OcregValidate(o.handle(), c, &fs, &e); code < 0 {
		return nil, failure(code, e)
	}
	return take(fs), nil
}

// Check reads and checks a text: every document of it, each by its own kind. Findings have line and column. Options may be nil.
func Check(text []byte, options *CheckOptions) (*Findings, error) {
	c, done := options.make()
	defer done()
	var first raw.Object
	var fs raw.Findings
	var e raw.Error
	if code := raw.OcregCheck(string(text), c, &first, &fs, &e); code < 0 {
		return nil, failure(code, e)
	}
	raw.OcregReleaseObject(first)
	return take(fs), nil
}
