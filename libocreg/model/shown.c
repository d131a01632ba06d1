/* SPDX-License-Identifier: Apache-2.0 */
/* Secrets within values that are none by themselves: passwords of addresses, and what is in the environment of a container. */
#include "model/shown.h"
#include <string.h>

bool ocreg_looks_secret(const char *name, size_t n)
{
	static const char *const words[] = { "secr", "pass", "token", "key", "cred", "auth", "cert", "last-applied" };
	char lower[256];

	for (size_t i = 0; i < n && i < sizeof(lower); i++)
		lower[i] = name[i] >= 'A' && name[i] <= 'Z' ? (char) (name[i] + 32) : name[i];
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (memmem(lower, n < sizeof(lower) ? n : sizeof(lower), words[i], strlen(words[i])))
			return true;
	return n > sizeof(lower);
}

void ocreg_add_shown(struct ocreg_buf *out, const char *s, size_t n)
{
	const char *end = s + n, *at, *name;

	while (s < end && (at = memchr(s, '@', (size_t) (end - s)))) {
		for (name = at; name > s && !strchr(" \t\r\n\"'/", name[-1]);)
			name--;
		if (name - s >= 3 && memcmp(name - 3, "://", 3) == 0) {
			ocreg_buf_add(out, s, (size_t) (name - s));
			ocreg_buf_adds(out, OCREG_REDACTED);
		} else {
			ocreg_buf_add(out, s, (size_t) (at - s));
		}
		ocreg_buf_addc(out, '@');
		s = at + 1;
	}
	ocreg_buf_add(out, s, (size_t) (end - s));
}

/* --- JSON --- */

static const char *string_end(const char *s, const char *end)
{
	for (s++; s < end && *s != '"'; s++)
		if (*s == '\\')
			s++;
	return s < end ? s + 1 : end;
}

/* A string as a whole, or one character. */
static const char *token_end(const char *s, const char *end)
{
	return *s == '"' ? string_end(s, end) : s + 1;
}

static bool is_token(const char *s, size_t n, const char *wanted)
{
	return n == strlen(wanted) && memcmp(s, wanted, n) == 0;
}

/* Where one is in `"name": NAME, "value": VALUE`, which is how the API server writes the entries of an environment. */
static unsigned next_step(unsigned step, const char *s, size_t n)
{
	static const char *const tokens[] = { "\"name\"", ":", NULL, ",", "\"value\"", ":" };

	if (step < sizeof(tokens) / sizeof(tokens[0]) && (tokens[step] ? is_token(s, n, tokens[step]) : *s == '"'))
		return step + 1;
	return is_token(s, n, tokens[0]);
}

void ocreg_add_shown_json(struct ocreg_buf *out, const char *s, size_t n)
{
	const char *end = s + n, *name = NULL;
	unsigned step = 0;
	size_t n_name = 0;

	for (const char *to; s < end; s = to) {
		to = token_end(s, end);
		n = (size_t) (to - s);
		if (*s != '"')
			ocreg_buf_addc(out, *s);
		else if (step == 6 && ocreg_looks_secret(name, n_name))
			ocreg_buf_adds(out, "\"" OCREG_REDACTED "\"");
		else
			ocreg_add_shown(out, s, n);
		if (strchr(" \t\r\n", *s))
			continue;
		if (step == 2) {
			name = s;
			n_name = n;
		}
		step = next_step(step, s, n);
	}
}
