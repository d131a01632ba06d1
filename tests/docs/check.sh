#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tests/docs/check.sh [--bite] [BUILD]: every public function, structure, member and constant has a comment that doxygen understands,
# and every parameter is named in it. --bite: shows that headers with one fault each are found.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bite=no
[ "${1-}" != --bite ] || { bite=yes && shift; }
build=${1:-${OCREG_BUILD:-$here/../../build}}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

read_headers() { # FOLDER: doxygen's words to errors, its result to xml
	rm -rf "$work/xml"
	{
		cat "$here/../../doc/Doxyfile"
		printf 'INPUT = "%s"\nSTRIP_FROM_PATH = "%s"\nOUTPUT_DIRECTORY = "%s"\n' "$1" "$1" "$work"
	} >"$work/Doxyfile"
	doxygen "$work/Doxyfile" >"$work/errors" 2>&1 && python3 -B "$here/comments.py" "$work/xml" >"$work/counts"
}

check_bite() { # FAULT TEXT
	mkdir -p "$work/fault"
	printf '/** @file fault.h\n * A fault. */\n%s\n' "$2" >"$work/fault/fault.h"
	if read_headers "$work/fault"; then
		failed=$((failed + 1))
		echo "FAIL: not found: $1"
	else
		passed=$((passed + 1))
	fi
}

if [ $bite = yes ]; then
	passed=0
	failed=0
	check_bite "a function without a comment" 'int ocreg_fault(void);'
	check_bite "an inline function without a comment" 'static inline int ocreg_fault(void) { return 0; }'
	check_bite "a structure without a comment" 'struct ocreg_fault { int i; /**< A number. */ };'
	check_bite "a member without a comment" '/** A fault. */
struct ocreg_fault { int i; };'
	check_bite "a constant without a comment" '/** A fault. */
enum ocreg_fault { OCREG_FAULT };'
	check_bite "a macro without a comment" '#define OCREG_FAULT 1'
	check_bite "a parameter that nobody speaks of" '/** A fault. */
int ocreg_fault(int many);'
	check_bite "a parameter that is not there" '/** A fault. @param much how much */
int ocreg_fault(void);'
	check_bite "a command that doxygen does not know" '/** A @fault. */
int ocreg_fault(void);'
	echo "$passed passed, $failed failed"
	exit $((failed > 0))
fi

"$here/../headers/stage" "$build" "$work/include" >"$work/list"
if read_headers "$work/include/ocreg"; then
	cat "$work/counts"
	exit 0
fi
if [ -s "$work/errors" ]; then
	sed 's/^/FAIL: /' "$work/errors"
	echo "0 passed, $(wc -l <"$work/errors") failed"
else
	cat "$work/counts"
fi
exit 1
