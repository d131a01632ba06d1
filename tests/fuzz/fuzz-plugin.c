/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as what a program printed that was asked for a credential, and, behind a line `%`, as what it complained of, and
 * behind another as the variables that it was given. Of what it printed no error tells anything, what it complained of becomes
 * a line without any of it, and what is taken for a credential can be sent.
 */
#include <time.h>
#include "access/plugin-run.h"
#include "laws.h"

#define LEAST_SECRET 8 /* bytes: what is shorter is in every text */
#define MOST_VARIABLES 4

static struct ocreg_plugin_variable variables[MOST_VARIABLES];

static const struct ocreg_plugin_spec spec = {
	.command = "/bin/program",
	.shown = "program",
	.user = "u",
	.file = "config",
	.api_version = "client.authentication.k8s.io/v1",
	.env = variables,
};

static void answer(const struct ocreg_buf *text, struct ocreg_buf *token)
{
	struct ocreg_plugin_answer a = { .expires = 0 };
	struct ocreg_error *e = NULL;
	int r = ocreg_plugin_answer_read(&spec, text, "", &a, &e);

	REQUIRE(r == 0 || r == OCREG_E_CREDENTIAL);
	if (e)
		REQUIRE(!strstr(ocreg_error_message(e), SECRET) && !strstr(ocreg_error_hint(e), SECRET));
	require_error(r, e);
	if (r == 0) {
		REQUIRE(a.token.len || a.cert.len);
		REQUIRE(!a.cert.len == !a.key.len && (a.expires == 0 || a.expires > time(NULL) - 60));
		for (size_t i = 0; i < a.token.len; i++)
			REQUIRE(a.token.data[i] > ' ' && a.token.data[i] < 0x7f);
		ocreg_buf_add(token, a.token.data ? a.token.data : "", a.token.len);
	} else {
		REQUIRE(!a.token.data && !a.cert.data && !a.key.data);
	}
	ocreg_plugin_answer_done(&a);
}

/* What the token and the variables hold is not in it; but for what was masked already, and what is as good as every word. */
static void complain(struct ocreg_buf *text, const struct ocreg_buf *output, const struct ocreg_buf *token, bool cut)
{
	struct ocreg_plugin_spec s = spec;
	struct ocreg_buf line = { 0 };

	while (s.n_env < MOST_VARIABLES && variables[s.n_env].value)
		s.n_env++;
	ocreg_buf_adds(&line, "");
	ocreg_plugin_complaint(&s, text, cut, output, &line);
	REQUIRE(!line.oom && line.len <= 2 * text->len + 16 && !memchr(line.data, '\n', line.len));
	if (token->len >= LEAST_SECRET && strspn(token->data, "*") < token->len)
		REQUIRE(!memmem(line.data, line.len, token->data, token->len));
	for (size_t i = 0; i < s.n_env; i++) {
		const char *value = variables[i].value;

		if (strlen(value) >= LEAST_SECRET && !strpbrk(value, "*;. \t\r\n"))
			REQUIRE(!memmem(line.data, line.len, value, strlen(value)));
	}
	ocreg_buf_done(&line);
}

static void keep(struct ocreg_buf *b, const char *text, size_t n)
{
	ocreg_buf_adds(b, "");
	ocreg_buf_add(b, text, n);
	REQUIRE(!b->oom);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char mark[] = "\n%\n";
	const char *text = size ? (const char *) data : "", *end = text + size, *cut = memmem(text, size, mark, 3);
	const char *said = cut ? cut + 3 : end, *more = memmem(said, (size_t) (end - said), mark, 3);
	struct ocreg_buf output = { 0 }, complaint = { 0 }, token = { 0 };
	char *values = whole_text(more ? more + 3 : "", more ? (size_t) (end - more - 3) : 0), *rest = values;

	REQUIRE(values);
	memset(variables, 0, sizeof(variables));
	for (size_t i = 0; i < MOST_VARIABLES && rest; i++)
		variables[i] = (struct ocreg_plugin_variable) { "NAME", strsep(&rest, "\n") };
	keep(&output, text, (size_t) ((cut ? cut : end) - text));
	keep(&complaint, said, (size_t) ((more ? more : end) - said));
	ocreg_buf_adds(&token, "");
	answer(&output, &token);
	complain(&complaint, &output, &token, size & 1);
	ocreg_buf_done(&token);
	ocreg_buf_done(&complaint);
	ocreg_buf_done(&output);
	free(values);
	return 0;
}
