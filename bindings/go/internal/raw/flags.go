// SPDX-License-Identifier: Apache-2.0

// Package raw is what SWIG makes of the library's headers. raw.go and raw_wrap.c are renewed by tests/bindings/generated --write
// in the library's repository.
package raw

// #cgo pkg-config: libocreg
import "C"
