// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"encoding/json"

	"libocreg.dev/go/internal/raw"
)

// Format is how a document is written.
type Format int

// The formats. Any guesses when reading and is JSON when writing.
const (
	Any Format = iota
	JSON
	YAML
	JSONIndented
)

// DecodeOptions says how to read. 0 in a limit means its default.
type DecodeOptions struct {
	Format   Format
	Strict   bool // unknown and duplicate members and values of a wrong type are errors
	MaxBytes int
	MaxDepth int
	MaxNodes int // after YAML aliases are expanded
	MaxKey   int
}

// make gives C's options, none for the defaults, and what to call when they are not needed any more.
func (o *DecodeOptions) make() (raw.OcregDecodeOptions, func()) {
	if o == nil || *o == (DecodeOptions{}) {
		return nil, func() {}
	}
	c := raw.NewOcregDecodeOptions()
	c.SetFormat(int(o.Format))
	if o.Strict {
		c.SetFlags(uint(raw.OCREG_DECODE_STRICT))
	}
	c.SetMaxBytes(int64(o.MaxBytes))
	c.SetMaxDepth(int64(o.MaxDepth))
	c.SetMaxNodes(int64(o.MaxNodes))
	c.SetMaxKey(int64(o.MaxKey))
	return c, func() { raw.DeleteOcregDecodeOptions(c) }
}

func decode(id uint, text []byte, options *DecodeOptions) (Object, error) {
	c, done := options.make()
	defer done()
	var h raw.Object
	var e raw.Error
	if code := raw.OcregDecode(id, string(text), c, &h, &e); code < 0 {
		return Object{}, failure(code, e)
	}
	return own(h), nil
}

// decode makes o hold what a text says: in place if it is a part of something, as a tree of its own if it is nobody's.
func (o *Object) decode(id uint, text []byte) error {
	x, err := decode(id, text, &DecodeOptions{Format: JSON})
	if err != nil {
		return err
	}
	if o.handle() == 0 {
		*o = x
		return nil
	}
	defer o.keep()
	defer x.Close()
	return refusal(raw.OcregAssign(o.handle(), x.handle()), "")
}

// Parse reads one document in JSON or YAML as the type that its apiVersion and kind name.
func Parse(text []byte) (Typed, error) { return ParseWith(text, nil) }

// ParseWith is Parse with options.
func ParseWith(text []byte, options *DecodeOptions) (Typed, error) {
	x, err := decode(0, text, options)
	if err != nil {
		return nil, err
	}
	id := int(raw.OcregTypeOf(x.at))
	if id > len(types) {
		x.Close()
		return nil, &Error{Code: ErrKind, Path: "kind", Message: "the library knows this kind, the package does not", RetryAfter: -1}
	}
	return types[id-1].wrap(x), nil
}

// ParseAll reads all documents of a text, and the items of a List. A document of a kind that the library does not know is nil. Options
// may be nil.
func ParseAll(text []byte, options *DecodeOptions) ([]Typed, error) {
	c, done := options.make()
	defer done()
	var d raw.Documents
	var e raw.Error
	if code := raw.OcregDecodeAll(string(text), c, &d, &e); code < 0 {
		return nil, failure(code, e)
	}
	defer raw.OcregReleaseDocuments(d)
	all := make([]Typed, raw.OcregDocumentsCount(d))
	for i := range all {
		h := raw.OcregDocumentsAt(d, int64(i))
		if h == 0 {
			continue
		}
		if id := int(raw.OcregTypeOf(h)); id <= len(types) {
			all[i] = types[id-1].wrap(own(raw.OcregHold(h)))
		}
	}
	return all, nil
}

// ParseAs reads one document in JSON or YAML as a T, whatever it says of itself.
func ParseAs[T Typed](text []byte, options *DecodeOptions) (T, error) {
	var none T
	x, err := decode(none.typeID(), text, options)
	if err != nil {
		return none, err
	}
	return as[T](x), nil
}

// ParseConfig reads a Config in JSON or YAML.
func ParseConfig(text []byte) (*Config, error) { return ParseAs[*Config](text, nil) }

// EncodeOptions says how to write.
type EncodeOptions struct {
	Format          Format
	Redact          bool // show <redacted> in place of secrets
	NoManagedFields bool
}

// Encode writes the object. Secrets are in it unless options say otherwise.
func (o *Object) Encode(options EncodeOptions) ([]byte, error) {
	defer o.keep()
	flags := 0
	if options.Redact {
		flags |= raw.OCREG_ENCODE_REDACT
	}
	if options.NoManagedFields {
		flags |= raw.OCREG_ENCODE_NO_MANAGED_FIELDS
	}
	if o.handle() == 0 {
		return []byte("null"), nil
	}
	var text raw.Text
	var e raw.Error
	if code := raw.OcregEncode(o.handle(), int(options.Format), uint(flags), &text, &e); code < 0 {
		return nil, failure(code, e)
	}
	out, _ := text.Take()
	return []byte(out), nil
}

// MarshalJSON writes the object as JSON, secrets and all.
func (o *Object) MarshalJSON() ([]byte, error) { return o.Encode(EncodeOptions{}) }

// YAML writes the object as YAML, secrets and all.
func (o *Object) YAML() ([]byte, error) { return o.Encode(EncodeOptions{Format: YAML}) }

// Diff is the smallest JSON merge patch (RFC 7396) that turns one object into another of the same type.
func Diff[T Typed](from, to T) (json.RawMessage, error) {
	a, b := from.obj(), to.obj()
	defer a.keep()
	defer b.keep()
	var text raw.Text
	var e raw.Error
	if code := raw.OcregDiff(a.handle(), b.handle(), &text, &e); code < 0 {
		return nil, failure(code, e)
	}
	patch, _ := text.Take()
	return json.RawMessage(patch), nil
}

// Locate gives line and column of a path in a text, as an error or a finding spells it; of what is around it if it is not there.
func Locate(text []byte, format Format, path string) (line, column int, err error) {
	if err := checkText(path); err != nil {
		return 0, 0, err
	}
	var l, c uint32
	var e raw.Error
	if code := raw.OcregLocate(string(text), int(format), path, &l, &c, &e); code < 0 {
		return 0, 0, failure(code, e)
	}
	return int(l), int(c), nil
}

// Apply applies a JSON merge patch (RFC 7396). On failure the object is unchanged.
func (o *Object) Apply(patch []byte) error {
	defer o.keep()
	var e raw.Error
	return failure(raw.OcregApply(o.handle(), string(patch), nil, &e), e)
}

// ApplyDefaults gives every unset field that has one the default that the API server would give it.
func (o *Object) ApplyDefaults() error {
	defer o.keep()
	return refusal(raw.OcregApplyDefaults(o.handle()), "")
}
