// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"encoding/json"

	"libocreg.dev/go/internal/raw"
)

// LibraryVersion is the release of the library that is loaded.
func LibraryVersion() string { return raw.OcregVersion() }

func release(n uint) Release { return Release{n / 100, n % 100} }

// Rule is what makes findings of one id.
type Rule struct {
	ID, Title, Rationale, Remedy string
	Source                       string // where it comes from
	Level                        Level
	Severity                     Severity
	LosesData                    bool    // it warns of images that will be destroyed
	Since                        Release // the first release that has it, the zero value if all older ones have
	Until                        Release // the last, the zero value if the newest has it
}

// Rules gives all rules there are.
func Rules() []Rule {
	all := make([]Rule, raw.OcregRuleCount())
	for i := range all {
		n := int64(i)
		all[i] = Rule{
			ID:        raw.OcregTextOfRule(n, raw.OCREG_RULE_ID),
			Title:     raw.OcregTextOfRule(n, raw.OCREG_RULE_TITLE),
			Rationale: raw.OcregTextOfRule(n, raw.OCREG_RULE_RATIONALE),
			Remedy:    raw.OcregTextOfRule(n, raw.OCREG_RULE_REMEDY),
			Source:    raw.OcregTextOfRule(n, raw.OCREG_RULE_SOURCE),
			Level:     Level(raw.OcregRuleLevel(n)),
			Severity:  Severity(raw.OcregRuleSeverity(n)),
			LosesData: raw.OcregRuleLosesData(n),
			Since:     release(raw.OcregRuleSince(n)),
			Until:     release(raw.OcregRuleUntil(n)),
		}
	}
	return all
}

// FieldKind is what a field holds.
type FieldKind int

// The kinds.
const (
	KindString     FieldKind = 1 + iota // text
	KindBool                            // true or false
	KindInt                             // a 64-bit integer
	KindQuantity                        // an integer or text such as 100Gi
	KindRaw                             // any JSON
	KindObject                          // an object
	KindStrings                         // a list of text
	KindObjects                         // a list of objects
	KindMap                             // a map from text to text
	KindQuantities                      // a map from text to quantities
)

// Field is one field of a type, in the library's own words.
type Field struct {
	Name       string // as in C and Python
	JSON       string // in documents
	Kind       FieldKind
	Element    Typed // a nil pointer of the type of an object, or of the objects in a list; else nil
	Doc        string
	Required   bool
	Secret     bool
	Deprecated bool
	Default    json.RawMessage // what the API server gives
	Allowed    []string        // the values it takes; empty if any
	Since      Release         // the release that brought it, the zero value if it was always there
	Until      Release         // the last that has it, the zero value if the newest has
}

func allowed(id, n uint) []string {
	var values []string
	for i := int64(0); raw.OcregFieldHasAllowed(id, n, i); i++ {
		values = append(values, raw.OcregFieldAllowed(id, n, i))
	}
	return values
}

func fieldOf(id, n uint) Field {
	text := func(what int) string { return raw.OcregTextOfField(id, n, what) }
	number := func(what int) int64 { return raw.OcregNumberOfField(id, n, what) }
	f := Field{
		Name:       text(raw.OCREG_FIELD_NAME),
		JSON:       text(raw.OCREG_FIELD_JSON),
		Kind:       FieldKind(number(raw.OCREG_FIELD_KIND)),
		Doc:        text(raw.OCREG_FIELD_DOC),
		Required:   number(raw.OCREG_FIELD_REQUIRED) != 0,
		Secret:     number(raw.OCREG_FIELD_SECRET) != 0,
		Deprecated: number(raw.OCREG_FIELD_DEPRECATED) != 0,
		Allowed:    allowed(id, n),
		Since:      release(uint(number(raw.OCREG_FIELD_SINCE))),
		Until:      release(uint(number(raw.OCREG_FIELD_UNTIL))),
	}
	if value := text(raw.OCREG_FIELD_DEFAULT); value != "" {
		f.Default = json.RawMessage(value)
	}
	if element := number(raw.OCREG_FIELD_ELEMENT); element > 0 && element <= int64(len(types)) {
		f.Element = types[element-1]
	}
	return f
}

// Fields gives the fields of the type of an object, which may be nil, as (*Config)(nil), in the order of documents.
func Fields(x Typed) []Field {
	all := make([]Field, raw.OcregFieldCount(x.typeID()))
	for i := range all {
		all[i] = fieldOf(x.typeID(), uint(i))
	}
	return all
}

// FieldAt gives the field at a path of JSON names without indexes, as spec.routes.name, seen from the type of an object, which may
// be nil.
func FieldAt(x Typed, path string) (Field, error) {
	if err := checkText(path); err != nil {
		return Field{}, err
	}
	var id, n uint32
	if code := raw.OcregFieldAt(x.typeID(), path, &id, &n); code < 0 {
		return Field{}, &Error{Code: Code(code), Path: path, Message: "there is no such field", RetryAfter: -1}
	}
	return fieldOf(uint(id), uint(n)), nil
}

// TypeName gives what the library calls the type of an object, which may be nil, and what it is for.
func TypeName(x Typed) (name, doc string) {
	return raw.OcregTypeName(x.typeID()), raw.OcregTypeDoc(x.typeID())
}

// NewOfKind makes an empty object of the type that an apiVersion and a kind name; nil if the package has none.
func NewOfKind(apiVersion, kind string) Typed {
	if checkText(apiVersion, kind) != nil {
		return nil
	}
	id := raw.OcregTypeOfKind(apiVersion, kind)
	if id == 0 || id > uint(len(types)) {
		return nil
	}
	return types[id-1].wrap(newObject(id))
}
