#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tests/headers/check.sh [--bite] [BUILD]: every installed header compiles alone, and twice, as C11 and as C++17, warnings being errors.
# --bite: shows that headers with one fault each are found.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bite=no
[ "${1-}" != --bite ] || { bite=yes && shift; }
build=${1:-${OCREG_BUILD:-$here/../../build}}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wcast-qual -Wundef -Werror"
languages=("cc -std=c11 -x c -Wstrict-prototypes" "c++ -std=c++17 -x c++")

compiles() { # LANGUAGE HEADER
	printf '#include <%s>\n#include <%s>\nextern int used_by_nobody;\n' "$2" "$2" |
		$1 $warnings -I"$work/include" -fsyntax-only - 2>"$work/errors"
}

count() { # RIGHT-OR-WRONG NAME
	if [ "$1" = right ]; then
		passed=$((passed + 1))
		return
	fi
	failed=$((failed + 1))
	echo "FAIL: $2"
	head -n 5 "$work/errors"
}

check() {
	local header language
	for header in "${headers[@]}"; do
		for language in "${languages[@]}"; do
			compiles "$language" "$header" && count right || count wrong "$header by ${language%% -x*}"
		done
	done
}

check_bite() { # FAULT TEXT: one language that refuses is enough
	local language refused=wrong
	printf '%s\n' "$2" >"$work/include/ocreg/fault.h"
	for language in "${languages[@]}"; do
		compiles "$language" ocreg/fault.h || refused=right
	done
	count $refused "not found: $1"
}

check_typegen() { # FAULT NOUN...
	local fault=$1 refused=right
	shift
	"$build/include/ocreg/typegen" --headers "$work" "$@" 2>"$work/errors" && refused=wrong
	count $refused "not found: $fault"
}

mapfile -t headers < <("$here/stage" "$build" "$work/include")
[ ${#headers[@]} -gt 0 ] || { echo "FAIL: no headers in $build" && failed=1; }
if [ $bite = yes ]; then
	check_bite "no guard" 'struct ocreg_fault { int i; };'
	check_bite "a type that was not included" '#pragma once
size_t ocreg_fault(void);'
	check_bite "a word of C++" '#pragma once
int ocreg_fault(int class);'
	check_bite "a conversion" '#pragma once
static inline int ocreg_fault(long i) { return i; }'
	check_bite "a pointer without a cast" '#pragma once
static inline char *ocreg_fault(void *p) { return p; }'
	check_bite "a structure that nobody declared" '#pragma once
int ocreg_fault(struct ocreg_nobody *o);'
	check_typegen "a noun without a header" meta scheduling config
	check_typegen "a header that uses a later one" config meta scheduling storage
else
	check
fi
echo "$passed passed, $failed failed"
[ $failed = 0 ]
