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

/* A pattern may hold what ends a comment or what a compiler takes for the start of another: the star has a longer spelling. */
static bool is_comment_mark(const char *s)
{
	return strncmp(s, "*/", 2) == 0 || strncmp(s, "/*", 2) == 0;
}

static void put(FILE *out, const char *s, size_t n, bool *code)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '`')
			*code = !*code;
		if (s[i] == '*' && (is_comment_mark(&s[i]) || (i && is_comment_mark(&s[i - 1])))) {
			fputs("{0,}", out);
			continue;
		}
		if (is_special(&s[i], *code))
			fputc('\\', out);
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
