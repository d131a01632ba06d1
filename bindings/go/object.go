// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"encoding/json"
	"fmt"
	"runtime"

	"libocreg.dev/go/internal/raw"
)

// Object is what all types have in common. The zero Object is nobody's: it reads as empty and cannot be changed.
type Object struct {
	tree *tree
	at   raw.Object
}

// Typed is an object of one of the types of this package.
type Typed interface {
	obj() *Object
	typeID() uint
	wrap(Object) Typed
}

// tree is one reference of C's to a tree of objects. All Go views of the tree share it; handles to parts live as long.
type tree struct {
	root    raw.Object
	cleanup runtime.Cleanup
}

// own takes over a reference that C gave.
func own(h raw.Object) Object {
	if h == 0 {
		panic("ocreg: out of memory")
	}
	t := &tree{root: h}
	t.cleanup = runtime.AddCleanup(t, raw.OcregReleaseObject, h)
	return Object{t, h}
}

func newObject(id uint) Object { return own(raw.OcregNew(id)) }

// as is x as one of our types, nil if there is no x.
func as[T Typed](x Object) T {
	var none T
	if x.at == 0 {
		return none
	}
	return none.wrap(x).(T)
}

// handle is what C knows the object by; 0 for nil and for a closed one, which C takes for an object without fields.
func (o *Object) handle() raw.Object {
	if o == nil || o.tree == nil || o.tree.root == 0 {
		return 0
	}
	return o.at
}

// keep is called, deferred or last, where a handle was used: until then the tree must not go.
func (o *Object) keep() {
	if o != nil {
		runtime.KeepAlive(o.tree)
	}
}

// Close releases the whole tree that o is a part of and wipes its secrets now; otherwise that happens when nothing refers to it
// any more. Views of it read as empty from then on. No other goroutine may use it meanwhile.
func (o *Object) Close() {
	if o.handle() == 0 {
		return
	}
	o.tree.cleanup.Stop()
	raw.OcregReleaseObject(o.tree.root)
	o.tree.root = 0
}

func (o *Object) copy() Object {
	defer o.keep()
	if o.handle() == 0 {
		return Object{}
	}
	return own(raw.OcregCopy(o.handle()))
}

// child is a part of o's tree.
func (o *Object) child(h raw.Object) Object {
	if h == 0 {
		return Object{}
	}
	return Object{o.tree, h}
}

func (o *Object) result(code int, field uint) error {
	o.keep()
	if code >= 0 {
		return nil
	}
	if o.handle() == 0 {
		return errNoObject
	}
	return refusal(code, raw.OcregTextOfField(raw.OcregTypeOf(o.at), field, raw.OCREG_FIELD_JSON))
}

func (o *Object) has(field uint) bool {
	defer o.keep()
	return raw.OcregHas(o.handle(), field)
}

func (o *Object) isNull(field uint) bool {
	defer o.keep()
	return raw.OcregIsNull(o.handle(), field)
}

func (o *Object) clear(field uint) error { return o.result(raw.OcregClear(o.handle(), field), field) }

func (o *Object) setNull(field uint) error {
	return o.result(raw.OcregSetNull(o.handle(), field), field)
}

func (o *Object) getString(field uint) string {
	defer o.keep()
	return raw.OcregGetString(o.handle(), field)
}

func (o *Object) setString(field uint, value string) error {
	if err := checkText(value); err != nil {
		return err
	}
	return o.result(raw.OcregSetString(o.handle(), field, value), field)
}

func (o *Object) getRaw(field uint) json.RawMessage {
	if !o.has(field) {
		return nil
	}
	return json.RawMessage(o.getString(field))
}

func (o *Object) setRaw(field uint, value json.RawMessage) error {
	return o.setString(field, string(value))
}

func (o *Object) getInt(field uint) int64 {
	defer o.keep()
	return raw.OcregGetInt(o.handle(), field)
}

func (o *Object) setInt(field uint, value int64) error {
	return o.result(raw.OcregSetInt(o.handle(), field, value), field)
}

func (o *Object) getBool(field uint) bool {
	defer o.keep()
	return raw.OcregGetBool(o.handle(), field)
}

func (o *Object) setBool(field uint, value bool) error {
	return o.result(raw.OcregSetBool(o.handle(), field, value), field)
}

func (o *Object) getObject(field uint) Object {
	defer o.keep()
	return o.child(raw.OcregGetObject(o.handle(), field))
}

func (o *Object) setObject(field uint, value *Object) error {
	defer value.keep()
	if value != nil && value.handle() == 0 {
		return errNoObject
	}
	return o.result(raw.OcregSetObject(o.handle(), field, value.handle()), field)
}

func (o *Object) make(field uint) Object {
	defer o.keep()
	return o.child(raw.OcregMake(o.handle(), field))
}

func (o *Object) part(field uint) part {
	if o == nil {
		return part{field: field}
	}
	return part{*o, field}
}

// Equal tells whether both hold the same: presence counts, the order of members does not, numbers are compared by value.
func (o *Object) Equal(other Typed) bool {
	x := other.obj()
	defer o.keep()
	defer x.keep()
	if o.handle() == 0 || x.handle() == 0 {
		return o.handle() == x.handle()
	}
	return raw.OcregTypeOf(o.handle()) == raw.OcregTypeOf(x.handle()) && raw.OcregEqual(o.handle(), x.handle())
}

// Unknown gives the members that the type does not have, as JSON. They are kept and written back.
func (o *Object) Unknown() map[string]json.RawMessage {
	defer o.keep()
	members := map[string]json.RawMessage{}
	for i := range raw.OcregUnknownCount(o.handle()) {
		members[raw.OcregUnknownName(o.handle(), i)] = json.RawMessage(raw.OcregUnknownValue(o.handle(), i))
	}
	return members
}

// PathGet gives the value at a path such as `spec.routes[0].name` as text, and whether anything is there.
func (o *Object) PathGet(path string) (string, bool, error) {
	defer o.keep()
	var text raw.Text
	var e raw.Error
	if err := checkText(path); err != nil {
		return "", false, err
	}
	if code := raw.OcregPathGet(o.handle(), path, &text, &e); code < 0 {
		return "", false, failure(code, e)
	}
	value, ok := text.Take()
	return value, ok, nil
}

// PathSet sets the value at a path, making the objects on the way. The text is read as the field's kind asks.
func (o *Object) PathSet(path, text string) error {
	defer o.keep()
	var e raw.Error
	if err := checkText(path, text); err != nil {
		return err
	}
	return failure(raw.OcregPathSet(o.handle(), path, text, &e), e)
}

// PathUnset unsets the value at a path.
func (o *Object) PathUnset(path string) error {
	defer o.keep()
	var e raw.Error
	if err := checkText(path); err != nil {
		return err
	}
	return failure(raw.OcregPathUnset(o.handle(), path, &e), e)
}

// String shows the object as JSON, with secrets redacted.
func (o *Object) String() string {
	text, err := o.Encode(EncodeOptions{Redact: true})
	if err != nil {
		return fmt.Sprintf("<%v>", err)
	}
	return string(text)
}
