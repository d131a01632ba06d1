// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"runtime"
	"strings"

	"libocreg.dev/go/internal/raw"
)

// Context has objects that rules may look at, from any number of texts, for CheckOptions.Context. One goroutine may use it at a time.
type Context struct {
	h       raw.Context
	cleanup runtime.Cleanup
}

// NewContext makes one without any.
func NewContext() (*Context, error) {
	var h raw.Context
	var e raw.Error
	if code := raw.OcregContextNew(&h, &e); code < 0 {
		return nil, failure(code, e)
	}
	c := &Context{h: h}
	c.cleanup = runtime.AddCleanup(c, raw.OcregReleaseContext, h)
	return c, nil
}

func (c *Context) handle() raw.Context {
	if c == nil {
		return 0
	}
	return c.h
}

// Close releases the context now; otherwise that happens when nothing refers to it any more. Objects that it gave stay.
func (c *Context) Close() {
	if c.handle() == 0 {
		return
	}
	c.cleanup.Stop()
	raw.OcregReleaseContext(c.h)
	c.h = 0
}

func (c *Context) read(text []byte, all bool) (bool, error) {
	defer runtime.KeepAlive(c)
	var known bool
	var e raw.Error
	if code := raw.OcregContextRead(c.handle(), string(text), all, &known, &e); code < 0 {
		return false, failure(code, e)
	}
	return known, nil
}

// Read takes what may matter from a text: objects of the cluster as a whole and those in the namespaces of the registry and of the
// cluster's configuration, each the first time that it is met. Documents of other kinds are not even read. It tells whether there is
// any document of a known kind, taken or not.
func (c *Context) Read(text []byte) (known bool, err error) { return c.read(text, false) }

// ReadAll is Read for every object of a known kind, wherever it is.
func (c *Context) ReadAll(text []byte) (known bool, err error) { return c.read(text, true) }

// Len tells how many objects there are.
func (c *Context) Len() int {
	defer runtime.KeepAlive(c)
	return int(raw.OcregContextCount(c.handle()))
}

// Objects gives all objects, for CheckOptions.Context.
func (c *Context) Objects() []Typed {
	defer runtime.KeepAlive(c)
	all := make([]Typed, 0, c.Len())
	for i := range c.Len() {
		h := raw.OcregContextAt(c.handle(), int64(i))
		if id := int(raw.OcregTypeOf(h)); id <= len(types) {
			all = append(all, types[id-1].wrap(own(raw.OcregHold(h))))
		}
	}
	return all
}

// Without gives the findings without those that nobody wants to hear of: of the rules that are named and, where the text that was
// checked is not nil, as its comments `# ocreg: disable=OCR042 reason` say.
func (fs *Findings) Without(text []byte, rules ...string) (*Findings, error) {
	defer runtime.KeepAlive(fs)
	named := strings.Join(rules, ",")
	if err := checkText(named); err != nil {
		return nil, err
	}
	return without(fs.handle(), text, named)
}

func without(fs raw.Findings, text []byte, rules string) (*Findings, error) {
	var left raw.Findings
	var e raw.Error
	if code := raw.OcregFindingsWithout(fs, string(text), rules, &left, &e); code < 0 {
		return nil, failure(code, e)
	}
	return take(left), nil
}

// Replacement is what the certain remedy of a finding does to its text.
type Replacement struct {
	Finding Finding
	Offset  int    // the first byte that goes
	Length  int    // how many go
	Text    string // what comes in their place
}

// Replacements tells what the certain remedies of findings do to the text that was checked, in its order. Remedies that cannot be
// carried out without touching anything else are left out.
func Replacements(text []byte, fs *Findings) ([]Replacement, error) {
	defer runtime.KeepAlive(fs)
	var rs raw.Replacements
	var e raw.Error
	if code := raw.OcregReplacementsFind(string(text), fs.handle(), &rs, &e); code < 0 {
		return nil, failure(code, e)
	}
	defer raw.OcregReleaseReplacements(rs)
	all := make([]Replacement, raw.OcregReplacementsCount(rs))
	for i := range all {
		r := raw.OcregReplacementsAt(rs, int64(i))
		all[i] = Replacement{finding(r.GetFinding()), int(r.GetOffset()), int(r.GetLength()), r.GetText()}
	}
	return all, nil
}

// FixText gives the text that was checked with the certain remedies of its findings. Comments, order, indentation and quotes stay as
// they are.
func FixText(text []byte, fs *Findings) ([]byte, error) {
	defer runtime.KeepAlive(fs)
	var fixed raw.Text
	var e raw.Error
	if code := raw.OcregFixText(string(text), fs.handle(), &fixed, &e); code < 0 {
		return nil, failure(code, e)
	}
	out, _ := fixed.Take()
	return []byte(out), nil
}

// RedactText gives the text as it may be shown: line for line the same, with <redacted> in place of secrets.
func RedactText(text []byte) ([]byte, error) {
	var shown raw.Text
	var e raw.Error
	if code := raw.OcregRedactText(string(text), &shown, &e); code < 0 {
		return nil, failure(code, e)
	}
	out, _ := shown.Take()
	return []byte(out), nil
}
