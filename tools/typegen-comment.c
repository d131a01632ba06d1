/* SPDX-License-Identifier: Apache-2.0 */
/* Text into comments that a compiler and doxygen read as they are meant. */
#include <string.h>
#include "typegen.h"
#include "typegen-accessors.h"

#define WIDTH 110

/* Doxygen takes these for commands; between back-quotes it takes them as they are. `@p` is a command on purpose. */
static bool is_special(const char *s, bool code)
{
	if (code)
		return false;
	return strchr("<>\\#&%", *s) || (*s == '@' && strncmp(s, "@p ", 3) != 0);
}

/*
 * A pattern may hold what ends a comment, what a compiler takes for the start of another, or what doxygen takes for a link. Regular
 * expressions have another spelling for each.
 */
static const char *other_spelling(const char *s, size_t before)
{
	if (strncmp(s, "*/", 2) == 0 || (before && strncmp(s - 1, "/*", 2) == 0))
		return "{0,}";
	return before && strncmp(s - 1, "::", 2) == 0 ? "{2}" : NULL;
}

static void put(FILE *out, const char *s, size_t n, bool *code)
{
	for (size_t i = 0; i < n; i++) {
		const char *other = *code ? other_spelling(&s[i], i) : NULL;
		if (s[i] == '`')
			*code = !*code;
		if (is_special(&s[i], *code))
			fputc('\\', out);
		if (other)
			fputs(other, out);
		else
			fputc(s[i], out);
	}
}

void ocreg_gen_comment(FILE *out, const char *indent, const char *text, const char *tail)
{
	bool code = false;
	size_t column = (size_t) fprintf(out, "%s/**", indent);
	while (*text) {
		size_t n = strcspn(text, " ");
		if (column + 1 + n > WIDTH)
			column = (size_t) fprintf(out, "\n%s * ", indent) - 2;
		fputc(' ', out);
		put(out, text, n, &code);
		column += n + 1;
		text += n + strspn(text + n, " ");
	}
	while (*tail) {
		size_t n = strcspn(tail, "\n");
		fprintf(out, "\n%s *  %.*s", indent, (int) n, tail);
		tail += n + (tail[n] == '\n');
	}
	fputs(" */\n", out);
}
