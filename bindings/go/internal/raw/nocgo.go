// SPDX-License-Identifier: Apache-2.0

//go:build !cgo

package raw

// Without cgo there is no C library: set CGO_ENABLED=1 and have a C compiler.
var _ = libocreg_needs_cgo
