/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include "base/base64.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/file.h"
#include "cluster/credential.h"

#define MAX_TOKEN (64u << 10)
#define FRESH_MS 60000
#define BEARER "Authorization: Bearer "
#define BASIC "Authorization: Basic "

static bool is_visible(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] < 0x21 || s[i] > 0x7e)
			return false;
	return n > 0;
}

static void set_header(struct ocreg_credential *c, struct ocreg_buf *header)
{
	ocreg_buf_done(&c->header);
	c->header = *header;
	*header = (struct ocreg_buf) { 0 };
	c->generation++;
}

static int set_bearer(struct ocreg_credential *c, const char *token, size_t n, const char *what, struct ocreg_error **reterr)
{
	struct ocreg_buf b = { 0 };

	if (!n)
		return ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL, "log in again to get a token", "%s is empty", what);
	if (n > MAX_TOKEN)
		return ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL, "check that it holds a token and nothing else",
				  "%s is longer than %u bytes", what, MAX_TOKEN);
	if (!is_visible(token, n))
		return ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL,
				  "remove blanks, line breaks and quotes around the token, or log in again",
				  "%s holds characters that no token has", what);
	ocreg_buf_adds(&b, BEARER);
	ocreg_buf_add(&b, token, n);
	if (b.oom) {
		ocreg_buf_done(&b);
		return ocreg_fail_oom(reterr);
	}
	if (b.len != c->header.len || memcmp(b.data, c->header.data, b.len) != 0)
		set_header(c, &b);
	ocreg_buf_done(&b);
	return 0;
}

int ocreg_credential_token(struct ocreg_credential *c, const char *token, struct ocreg_error **reterr)
{
	return set_bearer(c, token, strlen(token), "the token", reterr);
}

static int read_file(struct ocreg_credential *c, struct ocreg_error **reterr)
{
	static const char blank[] = " \t\r\n";
	struct ocreg_buf text = { 0 }, what = { 0 };
	size_t from = 0;
	int r = ocreg_file_read(c->file, MAX_TOKEN + 64, &text, reterr);

	if (!r) {
		while (text.len && memchr(blank, text.data[text.len - 1], sizeof(blank) - 1))
			text.len--;
		while (from < text.len && memchr(blank, text.data[from], sizeof(blank) - 1))
			from++;
		ocreg_buf_addf(&what, "the token in %s", c->file);
		r = what.oom ? ocreg_fail_oom(reterr) : set_bearer(c, text.data + from, text.len - from, what.data, reterr);
	}
	ocreg_buf_done(&text);
	ocreg_buf_done(&what);
	c->read_at = ocreg_clock_ms();
	return r;
}

int ocreg_credential_file(struct ocreg_credential *c, const char *path, const char *fallback, struct ocreg_error **reterr)
{
	int r;

	c->file = strdup(path);
	if (!c->file)
		return ocreg_fail_oom(reterr);
	r = read_file(c, fallback ? NULL : reterr);
	return r && fallback ? ocreg_credential_token(c, fallback, reterr) : r;
}

int ocreg_credential_basic(struct ocreg_credential *c, const char *user, const char *password, struct ocreg_error **reterr)
{
	struct ocreg_buf pair = { 0 }, header = { 0 };
	bool oom;

	if (strchr(user, ':'))
		return ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL, "log in with a token instead", "the user name holds a colon");
	ocreg_buf_addf(&pair, "%s:%s", user, password);
	ocreg_buf_adds(&header, BASIC);
	if (!pair.oom)
		ocreg_base64_encode(&header, pair.data, pair.len);
	ocreg_buf_adds(&c->secret, password);
	oom = pair.oom || header.oom || c->secret.oom;
	if (!oom)
		set_header(c, &header);
	ocreg_buf_done(&pair);
	ocreg_buf_done(&header);
	return oom ? ocreg_fail_oom(reterr) : 0;
}

bool ocreg_credential_refresh(struct ocreg_credential *c, unsigned generation, bool rejected)
{
	if (c->file && ((rejected && c->generation == generation) || ocreg_clock_ms() - c->read_at >= FRESH_MS))
		(void) read_file(c, NULL);
	return c->generation != generation;
}

static void mask(char *s, size_t n, const char *secret, size_t len)
{
	char *end = s + n;

	if (len < 4)
		return;
	while ((s = memmem(s, (size_t) (end - s), secret, len))) {
		memset(s, '*', len);
		s += len;
	}
}

void ocreg_credential_mask(const struct ocreg_credential *c, char *s, size_t n)
{
	const char *blank;

	if (!n)
		return;
	mask(s, n, c->secret.data, c->secret.len);
	blank = c->header.len ? memrchr(c->header.data, ' ', c->header.len) : NULL;
	if (blank)
		mask(s, n, blank + 1, strlen(blank + 1));
}

void ocreg_credential_done(struct ocreg_credential *c)
{
	ocreg_buf_done(&c->header);
	ocreg_buf_done(&c->secret);
	free(c->file);
	*c = (struct ocreg_credential) { 0 };
}
