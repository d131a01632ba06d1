// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"

	"libocreg.dev/go/internal/raw"
)

// field is one row of the library's tables.
type field struct {
	id            uint
	name, json    string
	kind, element int
}

func fieldsOf(id uint) []field {
	fields := make([]field, raw.OcregFieldCount(id))
	for i := range fields {
		n := uint(i)
		fields[i] = field{
			id:      n,
			name:    raw.OcregTextOfField(id, n, raw.OCREG_FIELD_NAME),
			json:    raw.OcregTextOfField(id, n, raw.OCREG_FIELD_JSON),
			kind:    int(raw.OcregNumberOfField(id, n, raw.OCREG_FIELD_KIND)),
			element: int(raw.OcregNumberOfField(id, n, raw.OCREG_FIELD_ELEMENT)),
		}
	}
	return fields
}

// made is a new object of a type.
func made(id uint) Typed { return types[id-1].wrap(newObject(id)) }

// method finds the method for a field: prefix, the field's name as Go spells it, suffix.
func method(x Typed, prefix, name, suffix string) (reflect.Value, bool) {
	spelled := map[string]string{"ns": "namespace", "op": "operator"}[name]
	if spelled == "" {
		spelled = strings.ReplaceAll(name, "_", "")
	}
	t := reflect.TypeOf(x)
	for i := range t.NumMethod() {
		if strings.EqualFold(t.Method(i).Name, prefix+spelled+suffix) {
			return reflect.ValueOf(x).Method(i), true
		}
	}
	return reflect.Value{}, false
}

func call(t *testing.T, x Typed, prefix string, f field, suffix string, arguments ...any) any {
	t.Helper()
	m, ok := method(x, prefix, f.name, suffix)
	if !ok {
		t.Fatalf("no method %s%s%s", prefix, f.name, suffix)
	}
	values := make([]reflect.Value, len(arguments))
	for i, argument := range arguments {
		values[i] = reflect.ValueOf(argument)
	}
	result := m.Call(values)[0].Interface()
	if err, ok := result.(error); ok && err != nil {
		t.Fatal(err)
	}
	return result
}

// filled is an object that can be told from an empty one.
func filled(t *testing.T, id uint, name string) Typed {
	x := made(id)
	if err := x.obj().Apply([]byte(fmt.Sprintf(`{"later":%q}`, name))); err != nil {
		t.Fatal(err)
	}
	return x
}

func sameObject(a any, b Typed) bool { return a.(Typed).obj().Equal(b) }

// samples are, for each kind, what to give to the setter and what tells whether it is there.
func samples(t *testing.T, f field) []sample {
	switch f.kind {
	case raw.OCREG_KIND_STRING:
		return []sample{plain("text"), plain("")}
	case raw.OCREG_KIND_QUANTITY:
		return []sample{plain("100Gi")}
	case raw.OCREG_KIND_BOOL:
		return []sample{plain(true), plain(false)}
	case raw.OCREG_KIND_INT:
		return []sample{plain(int64(7)), plain(int64(0)), plain(int64(math.MinInt64)), plain(int64(math.MaxInt64))}
	case raw.OCREG_KIND_RAW:
		return []sample{plain(json.RawMessage(`{"a":[1.50,null,"x"]}`)), plain(json.RawMessage(`{}`))}
	case raw.OCREG_KIND_STRINGS:
		return []sample{{[]any{"b", "a", ""}, func(got any) bool {
			return reflect.DeepEqual(got.(Strings).Slice(), []string{"b", "a", ""})
		}}, {nil, func(got any) bool { return got.(Strings).Len() == 0 }}}
	case raw.OCREG_KIND_MAP, raw.OCREG_KIND_QUANTITIES:
		values := map[string]string{"k": "5", "": "1Gi"}
		return []sample{{[]any{values}, func(got any) bool { return reflect.DeepEqual(got.(Map).Map(), values) }},
			{[]any{map[string]string{}}, func(got any) bool { return got.(Map).Len() == 0 }}}
	case raw.OCREG_KIND_OBJECT:
		one, empty := filled(t, uint(f.element), "one"), made(uint(f.element))
		return []sample{{[]any{one}, func(got any) bool { return sameObject(got, one) }},
			{[]any{empty}, func(got any) bool { return sameObject(got, empty) }}}
	case raw.OCREG_KIND_OBJECTS:
		one, two := filled(t, uint(f.element), "one"), filled(t, uint(f.element), "two")
		return []sample{{[]any{one, two}, func(got any) bool {
			l := reflect.ValueOf(got)
			at := func(i int) any { return l.MethodByName("At").Call([]reflect.Value{reflect.ValueOf(i)})[0].Interface() }
			return lenOf(got) == 2 && sameObject(at(0), one) && sameObject(at(1), two)
		}}, {nil, func(got any) bool { return lenOf(got) == 0 }}}
	}
	t.Fatalf("kind %d", f.kind)
	return nil
}

type sample struct {
	arguments []any
	holds     func(got any) bool
}

func plain(value any) sample {
	return sample{[]any{value}, func(got any) bool { return reflect.DeepEqual(got, value) }}
}

func lenOf(list any) int {
	return int(reflect.ValueOf(list).MethodByName("Len").Call(nil)[0].Int())
}

// isEmpty tells whether a getter gave what it gives for an unset field.
func isEmpty(got any) bool {
	if v := reflect.ValueOf(got); v.MethodByName("Len").IsValid() {
		return lenOf(got) == 0
	}
	return reflect.ValueOf(got).IsZero()
}

func checkField(t *testing.T, id uint, f field) {
	for i, s := range samples(t, f) {
		x := made(id)
		call(t, x, "Set", f, "", s.arguments...)
		checkHolds(t, x, f, s, i)
		text, err := json.Marshal(x)
		if err != nil {
			t.Fatal(err)
		}
		again := made(id)
		if err := json.Unmarshal(text, again); err != nil {
			t.Fatal(err)
		}
		checkHolds(t, again, f, s, i)
		if !again.obj().Equal(x) {
			t.Errorf("sample %d: %s is not what was written", i, text)
		}
	}
	checkStates(t, id, f)
}

func checkHolds(t *testing.T, x Typed, f field, s sample, i int) {
	t.Helper()
	if got := call(t, x, "", f, ""); !s.holds(got) {
		t.Errorf("sample %d: got %v", i, got)
	}
	if call(t, x, "Has", f, "") != true || call(t, x, "Is", f, "Null") != false {
		t.Errorf("sample %d: it is not there", i)
	}
}

func checkStates(t *testing.T, id uint, f field) {
	x := made(id)
	want := func(text string, has, null bool) {
		t.Helper()
		if x.obj().String() != text || call(t, x, "Has", f, "") != has || call(t, x, "Is", f, "Null") != null {
			t.Errorf("%v, wanted %s", x, text)
		}
		if got := call(t, x, "", f, ""); !has && !isEmpty(got) {
			t.Errorf("unset or null, and reads as %v", got)
		}
	}
	want("{}", false, false)
	call(t, x, "Set", f, "Null")
	want(fmt.Sprintf(`{%q:null}`, f.json), false, true)
	call(t, x, "Set", f, "", samples(t, f)[0].arguments...)
	call(t, x, "Clear", f, "")
	want("{}", false, false)
	if f.kind == raw.OCREG_KIND_OBJECT {
		call(t, x, "Make", f, "")
		want(fmt.Sprintf(`{%q:{}}`, f.json), true, false)
	}
	nobody := reflect.Zero(reflect.TypeOf(x)).Interface().(Typed)
	if got := call(t, nobody, "", f, ""); !isEmpty(got) {
		t.Errorf("nil reads as %v", got)
	}
}

// TestFields writes and reads every field of every type through its methods, as the library's tables tell them.
func TestFields(t *testing.T) {
	if int(raw.OcregTypeCount()) != len(types) {
		t.Fatalf("the library has %d types, the package %d", raw.OcregTypeCount(), len(types))
	}
	for id := uint(1); id <= raw.OcregTypeCount(); id++ {
		for _, f := range fieldsOf(id) {
			t.Run(raw.OcregTypeName(id)+"."+f.name, func(t *testing.T) { checkField(t, id, f) })
		}
	}
}

func TestTypes(t *testing.T) {
	for i, x := range types {
		id := uint(i) + 1
		if x.typeID() != id || raw.OcregTypeOf(made(id).obj().at) != id {
			t.Errorf("%T has id %d", x, x.typeID())
		}
	}
}

// TestCodes compares the codes here with those of the library.
func TestCodes(t *testing.T) {
	seen := map[Code]bool{}
	for _, code := range []Code{ErrNoMemory, ErrArgument, ErrSyntax, ErrEncoding, ErrLimit, ErrType, ErrInvalid, ErrUnknown,
		ErrDuplicate, ErrNoField, ErrKind, ErrRange, ErrFile, ErrKubeconfig, ErrCredential, ErrUnsupported, ErrResolve, ErrConnect,
		ErrTLS, ErrTimeout, ErrCancelled, ErrTruncated, ErrContent, ErrRedirect, ErrTransport, ErrFork, ErrBadRequest,
		ErrUnauthorized, ErrForbidden, ErrNotFound, ErrConflict, ErrExists, ErrGone, ErrMediaType, ErrTooManyRequests, ErrServer,
		ErrHTTP, ErrNoOAuth} {
		seen[code] = true
	}
	for n := -1; n > -1000; n-- {
		if known := raw.OcregCodeName(n) != "E_OTHER"; known != seen[Code(n)] {
			t.Errorf("code %d, %s: known to the library: %v, here: %v", n, raw.OcregCodeName(n), known, seen[Code(n)])
		}
	}
}

// TestTLSFaults does so with what can be wrong with TLS.
func TestTLSFaults(t *testing.T) {
	seen := map[TLSFault]bool{}
	for _, fault := range []TLSFault{TLSNone, TLSSelfSigned, TLSUnknownAuthority, TLSMissingIntermediate, TLSNotAuthority, TLSNameConstraint,
		TLSPathLength, TLSWrongSignature, TLSWrongName, TLSWrongAddress, TLSAddressAsName, TLSNamesOnly,
		TLSAddressesOnly, TLSCommonNameOnly, TLSBareWildcard, TLSNameUnknown, TLSExpired, TLSNotYetValid,
		TLSAuthorityExpired, TLSNotForServers, TLSShortKey, TLSWeakSignature, TLSRevoked, TLSRevocationList,
		TLSCriticalExtension, TLSVersion10, TLSVersion11, TLSVersionOther, TLSNotTLS, TLSNoCipher, TLSClientDemanded,
		TLSClientRefused, TLSClientKey, TLSCAEmpty, TLSCAGarbage, TLSCATruncated, TLSCAPrivateKey} {
		seen[fault] = true
	}
	for n := range TLSFault(1000) {
		if known := n.String() != TLSOther.String(); known != seen[n] {
			t.Errorf("fault %d, %s: known to the library: %v, here: %v", n, n, known, seen[n])
		}
	}
}
