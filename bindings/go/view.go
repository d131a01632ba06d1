// SPDX-License-Identifier: Apache-2.0

package ocreg

import "libocreg.dev/go/internal/raw"

// EntryHas tells whether a Secret or ConfigMap has an entry.
func EntryHas(holder Typed, key string) bool {
	o := holder.obj()
	defer o.keep()
	return checkText(key) == nil && raw.OcregEntryHas(o.handle(), key)
}

// EntryGet gives the bytes of an entry of a Secret or ConfigMap, whichever way they are written there.
func EntryGet(holder Typed, key string) ([]byte, error) {
	o := holder.obj()
	defer o.keep()
	if err := checkText(key); err != nil {
		return nil, err
	}
	var text raw.Text
	var n uint64
	var e raw.Error
	if code := raw.OcregEntryGet(o.handle(), key, &text, &n, &e); code < 0 {
		return nil, failure(code, e)
	}
	return text.TakeBytes(n), nil
}

// EntrySet sets an entry of a Secret or ConfigMap, whether it was there or not.
func EntrySet(holder Typed, key string, value []byte) error {
	o := holder.obj()
	defer o.keep()
	if err := checkText(key); err != nil {
		return err
	}
	var e raw.Error
	return failure(raw.OcregEntrySet(o.handle(), key, string(value), &e), e)
}

// EntryRemove removes an entry of a Secret or ConfigMap; one that is not there is fine.
func EntryRemove(holder Typed, key string) error {
	o := holder.obj()
	defer o.keep()
	if err := checkText(key); err != nil {
		return err
	}
	var e raw.Error
	return failure(raw.OcregEntryRemove(o.handle(), key, &e), e)
}

// ViewRead makes a view of a Secret or ConfigMap: an object of a type such as *S3Credentials, *RouteCertificate or *CABundle, whose
// fields are entries. It is a copy.
func ViewRead[T Typed](holder Typed) (T, error) {
	var none T
	o := holder.obj()
	defer o.keep()
	var at raw.Object
	var e raw.Error
	if code := raw.OcregViewRead(o.handle(), none.typeID(), &at, &e); code < 0 {
		return none, failure(code, e)
	}
	return as[T](own(at)), nil
}

// ViewWrite writes a view back: a value sets its entry, null removes it, unset leaves it as it is. Other entries stay.
func ViewWrite(holder, view Typed) error {
	o, v := holder.obj(), view.obj()
	defer o.keep()
	defer v.keep()
	var e raw.Error
	return failure(raw.OcregViewWrite(o.handle(), v.handle(), &e), e)
}
