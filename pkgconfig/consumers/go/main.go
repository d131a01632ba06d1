// SPDX-License-Identifier: Apache-2.0

// What every consumer does, by cgo and pkg-config alone: read, change, say what has changed.
package main

/*
#cgo pkg-config: libocreg
#include <stdlib.h>
#include <ocreg/ocreg.h>

static int double_replicas(struct ocreg_object *o)
{
	struct ocreg_config_spec *spec = ocreg_config_get_spec(ocreg_config_from(o));

	return ocreg_config_spec_set_replicas(spec, 2 * ocreg_config_spec_get_replicas(spec));
}
*/
import "C"

import (
	"fmt"
	"os"
	"unsafe"
)

const text = `{"apiVersion":"imageregistry.operator.openshift.io/v1","kind":"Config",` +
	`"metadata":{"name":"cluster"},"spec":{"managementState":"Removed","replicas":1}}`

func check(code C.int, err *C.struct_ocreg_error) {
	if code < 0 {
		fmt.Fprintln(os.Stderr, C.GoString(C.ocreg_error_message(err)))
		os.Exit(1)
	}
}

func main() {
	var before *C.struct_ocreg_object
	var err *C.struct_ocreg_error
	source, path, managed := C.CString(text), C.CString("spec.managementState"), C.CString("Managed")
	defer C.free(unsafe.Pointer(source))
	defer C.free(unsafe.Pointer(path))
	defer C.free(unsafe.Pointer(managed))
	check(C.ocreg_decode(C.OCREG_TYPE_CONFIG, source, C.size_t(len(text)), nil, &before, &err), err)
	after := C.ocreg_copy(before)
	check(C.double_replicas(after), nil)
	check(C.ocreg_path_set(after, path, managed, &err), err)
	var patch *C.char
	check(C.ocreg_diff(before, after, &patch, &err), err)
	fmt.Println(C.GoString(C.ocreg_version()), C.GoString(patch))
	C.ocreg_free(patch)
	C.ocreg_unref(after)
	C.ocreg_unref(before)
}
