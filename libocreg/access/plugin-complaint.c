/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include "base/scan.h"
#include "access/plugin-run.h"

#define LEAST_SECRET 4          /* bytes: what is shorter is in every text */
#define LEAST_PRINTED 8         /* of what the output has too */
#define LEAST_RANDOM 32         /* of a word of letters and digits that nobody would write */
#define MOST_OUTPUT (32u << 10) /* of that: where a credential is */
#define HEAD 500                /* of what is shown: how it begins, and how it ends */
#define TAIL 900

static bool begins(const char *s, size_t n, const char *with)
{
	return n >= strlen(with) && memcmp(s, with, strlen(with)) == 0;
}

/* Where the text was cut, the front of a secret may stand at its end. */
static void mask_cut(struct ocreg_buf *text, const char *secret, size_t n)
{
	for (size_t k = n < text->len ? n : text->len; k >= LEAST_SECRET; k--) {
		char *end = text->data + text->len - k;

		if (memcmp(end, secret, k) == 0) {
			memset(end, '*', k);
			return;
		}
	}
}

static void mask(struct ocreg_buf *text, bool cut, const char *secret)
{
	size_t n = strlen(secret);
	char *at = text->data;

	if (n < LEAST_SECRET)
		return;
	for (; (at = memmem(at, text->len - (size_t) (at - text->data), secret, n)); at += n)
		memset(at, '*', n);
	if (cut)
		mask_cut(text, secret, n);
}

static bool sounds_secret(const char *flag, size_t n)
{
	static const char *const words[] = { "secret", "password", "passwd", "passphrase", "token", "key", "credential" };

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		for (size_t at = 0; at + strlen(words[i]) <= n; at++)
			if (strncasecmp(flag + at, words[i], strlen(words[i])) == 0)
				return true;
	return false;
}

/* --client-secret=VALUE and --client-secret VALUE. */
static void mask_arguments(const struct ocreg_plugin_spec *s, struct ocreg_buf *text, bool cut)
{
	bool secret = false;

	for (size_t i = 0; i < s->n_args; i++) {
		const char *arg = s->args[i], *value = strchr(arg, '=');

		if (arg[0] != '-') {
			if (secret)
				mask(text, cut, arg);
			secret = false;
			continue;
		}
		secret = sounds_secret(arg, value ? (size_t) (value - arg) : strlen(arg));
		if (secret && value) {
			mask(text, cut, value + 1);
			secret = false;
		}
	}
}

static bool is_of_word(char c)
{
	return ocreg_scan_is(c, OCREG_ALNUM | OCREG_DASH | OCREG_UNDER | OCREG_DOT) || (c && strchr("~+/=", c));
}

/* A token, or another text that no person wrote: letters and digits with nothing in between. */
static bool looks_random(const char *word, size_t n)
{
	bool letter = false, digit = false;

	if (begins(word, n, "eyJ") || begins(word, n, "sha256~"))
		return n > LEAST_PRINTED;
	if (n < LEAST_RANDOM || word[0] == '/')
		return false;
	for (size_t i = 0; i < n; i++) {
		if (word[i] == '.')
			return false;
		letter |= ocreg_scan_is(word[i], OCREG_LOWER | OCREG_UPPER);
		digit |= ocreg_scan_is(word[i], OCREG_DIGIT);
	}
	return letter && digit;
}

static void mask_random(struct ocreg_buf *text)
{
	for (size_t at = 0, n; at < text->len; at += n + !n) {
		char *word = text->data + at;

		n = 0;
		while (at + n < text->len && is_of_word(word[n]))
			n++;
		if (looks_random(word, n))
			memset(word, '*', n);
	}
}

/* How many bytes of text the output has as well, if they begin a word or are in one; 0 if they are few. */
static size_t printed(const char *text, size_t n, const struct ocreg_buf *output)
{
	size_t most = output->len < MOST_OUTPUT ? output->len : MOST_OUTPUT, same = 0;
	const char *found;

	while (same < LEAST_PRINTED && same < n && is_of_word(text[same]))
		same++;
	found = same == LEAST_PRINTED ? memmem(most ? output->data : "", most, text, same) : NULL;
	if (!found)
		return 0;
	most -= (size_t) (found - output->data);
	while (same < n && same < most && text[same] == found[same])
		same++;
	return same;
}

static void mask_printed(struct ocreg_buf *text, const struct ocreg_buf *output)
{
	for (size_t at = 0, n; at < text->len; at += n + !n) {
		n = printed(text->data + at, text->len - at, output);
		memset(text->data + at, '*', n);
	}
}

/* Lines become parts of one. Nothing is left out within a line, so that the halves of a secret stay apart. */
static void add_line(struct ocreg_buf *ret, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		bool ends_line = s[i] == '\r' && s[i + 1] == '\n'; /* a NUL is behind all */

		if (s[i] == '\n')
			ocreg_buf_adds(ret, "; ");
		else if (!s[i] || s[i] == '\t' || (s[i] == '\r' && !ends_line))
			ocreg_buf_addc(ret, ' ');
		else if (!ends_line)
			ocreg_buf_addc(ret, s[i]);
	}
}

void ocreg_plugin_complaint(const struct ocreg_plugin_spec *s, struct ocreg_buf *text, bool cut, const struct ocreg_buf *output,
			    struct ocreg_buf *ret)
{
	size_t n;

	if (!text->len)
		return;
	for (size_t i = 0; i < s->n_env; i++)
		mask(text, cut, s->env[i].value);
	mask_arguments(s, text, cut);
	mask_printed(text, output);
	mask_random(text);
	n = text->len;
	while (n && memchr(" \t\r\n", text->data[n - 1], 4))
		n--;
	if (n <= HEAD + TAIL) {
		add_line(ret, text->data, n);
		return;
	}
	add_line(ret, text->data, HEAD);
	ocreg_buf_adds(ret, " ... ");
	add_line(ret, text->data + n - TAIL, TAIL);
}
