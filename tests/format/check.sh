#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tests/format/check.sh [--bite]: the C code is as .clang-format wants it, the Go code as gofmt does. --bite: shows that files with one
# fault each are found.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
[ "${1-}" = --bite ] || exec tests/lib/format

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp .clang-format "$work"
git init -q "$work"
cd "$work"
passed=0
failed=0

check() { # FOUND-OR-FINE FILE TEXT
	local result=fine
	printf '%b' "$3" >"$2"
	"$root/tests/lib/format" >/dev/null 2>&1 || result=found
	rm "$2"
	if [ $result = "$1" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL: $result: $3"
	fi
}

unset OCREG_ONLY
check fine a.c 'int f(void)\n{\n\treturn 0;\n}\n'
check found a.c 'int f(void)\n{\n    return 0;\n}\n'
check found a.c 'int f(void) {\n\treturn 0;\n}\n'
check found a.h 'static inline int f(int i)\n{\n\tif (i) return 1;\n\treturn 0;\n}\n'
check found a.go 'package a\n\nfunc f() int {\n    return 0\n}\n'
echo "$passed passed, $failed failed"
[ $failed = 0 ]
