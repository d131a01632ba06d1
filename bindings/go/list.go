// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"iter"

	"libocreg.dev/go/internal/raw"
)

// part is a list or map of an object.
type part struct {
	owner Object
	field uint
}

// Len tells how many elements or entries there are.
func (p part) Len() int {
	defer p.owner.keep()
	return int(raw.OcregCount(p.owner.handle(), p.field))
}

// Move moves the element at from so that it becomes the element at to.
func (p part) move(from, to int) error {
	return p.owner.result(raw.OcregMove(p.owner.handle(), p.field, int64(from), int64(to)), p.field)
}

func (p part) remove(i int) error {
	return p.owner.result(raw.OcregRemove(p.owner.handle(), p.field, int64(i)), p.field)
}

func (p part) find(key string) int {
	defer p.owner.keep()
	if checkText(key) != nil {
		return -1
	}
	return int(raw.OcregFind(p.owner.handle(), p.field, key))
}

// begin makes the list or map be there, empty if it was not.
func (p part) begin() error {
	if x := p.owner.make(p.field); x.at == 0 {
		return p.owner.result(raw.OCREG_E_NOMEM, p.field)
	}
	return nil
}

// cut removes the elements from i on.
func (p part) cut(i int) error {
	for n := p.Len(); n > i; n-- {
		if err := p.remove(n - 1); err != nil {
			return err
		}
	}
	return nil
}

// dropFirst removes the first n elements.
func (p part) dropFirst(n int) error {
	for range n {
		if err := p.remove(0); err != nil {
			return err
		}
	}
	return nil
}

// replace adds n elements by add behind those that are there, and only then removes those.
func (p part) replace(n int, add func(i int) error) error {
	if err := p.begin(); err != nil {
		return err
	}
	old := p.Len()
	for i := range n {
		if err := add(i); err != nil {
			_ = p.cut(old)
			return err
		}
	}
	return p.dropFirst(old)
}

// List is a list of objects in place. Its elements are parts of the object that has the list.
type List[T Typed] struct{ part }

// At gives element i, nil past the end and where the element is not an object.
func (l List[T]) At(i int) T {
	defer l.owner.keep()
	if i < 0 {
		return as[T](Object{})
	}
	return as[T](l.owner.child(raw.OcregAt(l.owner.handle(), l.field, int64(i))))
}

// Insert makes a new, empty element before element i; i equal to the length appends. It is nil where i is out of range.
func (l List[T]) Insert(i int) T {
	defer l.owner.keep()
	if i < 0 {
		return as[T](Object{})
	}
	return as[T](l.owner.child(raw.OcregInsert(l.owner.handle(), l.field, int64(i))))
}

// Add makes a new, empty last element.
func (l List[T]) Add() T { return l.Insert(l.Len()) }

// Append adds deep copies of values.
func (l List[T]) Append(values ...T) error {
	for _, value := range values {
		if value.obj().handle() == 0 {
			return errNoObject
		}
		if err := l.assign(l.Add(), value); err != nil {
			return err
		}
	}
	return nil
}

// Set makes element i a deep copy of value.
func (l List[T]) Set(i int, value T) error {
	element := l.At(i)
	if element.obj().handle() == 0 && i >= 0 && i < l.Len() {
		if err := l.remove(i); err != nil {
			return err
		}
		element = l.Insert(i)
	}
	return l.assign(element, value)
}

func (l List[T]) assign(element, value T) error {
	from, to := value.obj(), element.obj()
	defer from.keep()
	defer to.keep()
	if l.owner.handle() != 0 && to.handle() == 0 {
		return l.owner.result(raw.OCREG_E_RANGE, l.field)
	}
	return l.owner.result(raw.OcregAssign(to.handle(), from.handle()), l.field)
}

// Replace puts deep copies of values in place of all elements.
func (l List[T]) Replace(values ...T) error {
	for _, value := range values {
		if value.obj().handle() == 0 {
			return errNoObject
		}
	}
	return l.replace(len(values), func(i int) error { return l.Append(values[i]) })
}

// Move moves the element at from so that it becomes the element at to.
func (l List[T]) Move(from, to int) error { return l.move(from, to) }

// Remove removes element i. A value that was got of it stays valid, outside the tree.
func (l List[T]) Remove(i int) error { return l.remove(i) }

// Find gives the element whose key, mostly its name, is this; nil if there is none.
func (l List[T]) Find(key string) T { return l.At(l.find(key)) }

// All goes through the elements.
func (l List[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i := 0; i < l.Len(); i++ {
			if !yield(i, l.At(i)) {
				return
			}
		}
	}
}

// Strings is a list of text in place.
type Strings struct{ part }

// At gives element i, "" past the end and where the element is not text.
func (l Strings) At(i int) string {
	defer l.owner.keep()
	if i < 0 {
		return ""
	}
	return raw.OcregStringAt(l.owner.handle(), l.field, int64(i))
}

// Insert puts value before element i; i equal to the length appends.
func (l Strings) Insert(i int, value string) error {
	if err := checkText(value); err != nil {
		return err
	}
	return l.owner.result(raw.OcregInsertString(l.owner.handle(), l.field, int64(i), value), l.field)
}

// Append adds values.
func (l Strings) Append(values ...string) error {
	for _, value := range values {
		if err := l.Insert(l.Len(), value); err != nil {
			return err
		}
	}
	return nil
}

// Set makes element i value.
func (l Strings) Set(i int, value string) error {
	if i < 0 || i >= l.Len() {
		return l.owner.result(raw.OCREG_E_RANGE, l.field)
	}
	if err := l.Insert(i, value); err != nil {
		return err
	}
	return l.remove(i + 1)
}

// Replace puts values in place of all elements.
func (l Strings) Replace(values ...string) error {
	return l.replace(len(values), func(i int) error { return l.Append(values[i]) })
}

// Move moves the element at from so that it becomes the element at to.
func (l Strings) Move(from, to int) error { return l.move(from, to) }

// Remove removes element i.
func (l Strings) Remove(i int) error { return l.remove(i) }

// Find gives the index of the first element that is value, -1 if there is none.
func (l Strings) Find(value string) int { return l.find(value) }

// All goes through the elements.
func (l Strings) All() iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := 0; i < l.Len(); i++ {
			if !yield(i, l.At(i)) {
				return
			}
		}
	}
}

// Slice gives a copy of the elements.
func (l Strings) Slice() []string {
	values := make([]string, 0, l.Len())
	for _, value := range l.All() {
		values = append(values, value)
	}
	return values
}

// Map is a map from text to text, or to quantities, in place.
type Map struct{ part }

// Get gives the entry of key, and whether there is one that is text.
func (m Map) Get(key string) (string, bool) {
	defer m.owner.keep()
	if checkText(key) != nil || !raw.OcregMapHas(m.owner.handle(), m.field, key) {
		return "", false
	}
	return raw.OcregMapGet(m.owner.handle(), m.field, key), true
}

// Set sets the entry of key.
func (m Map) Set(key, value string) error {
	if err := checkText(key, value); err != nil {
		return err
	}
	return m.owner.result(raw.OcregMapSet(m.owner.handle(), m.field, key, value), m.field)
}

// Delete removes the entry of key, if there is one.
func (m Map) Delete(key string) error {
	if err := checkText(key); err != nil {
		return err
	}
	return m.owner.result(raw.OcregMapDelete(m.owner.handle(), m.field, key), m.field)
}

// Replace puts the entries of values in place of all there are.
func (m Map) Replace(values map[string]string) error {
	for key, value := range values {
		if err := checkText(key, value); err != nil {
			return err
		}
	}
	if err := m.owner.clear(m.field); err != nil {
		return err
	}
	if err := m.begin(); err != nil {
		return err
	}
	for key, value := range values {
		if err := m.Set(key, value); err != nil {
			return err
		}
	}
	return nil
}

// Keys gives the keys in the order of the document.
func (m Map) Keys() []string {
	defer m.owner.keep()
	keys := make([]string, m.Len())
	for i := range keys {
		keys[i] = raw.OcregMapKey(m.owner.handle(), m.field, int64(i))
	}
	return keys
}

// All goes through the entries in the order of the document.
func (m Map) All() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, key := range m.Keys() {
			value, _ := m.Get(key)
			if !yield(key, value) {
				return
			}
		}
	}
}

// Map gives a copy of the entries.
func (m Map) Map() map[string]string {
	values := make(map[string]string, m.Len())
	for key, value := range m.All() {
		values[key] = value
	}
	return values
}
