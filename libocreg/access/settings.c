/* SPDX-License-Identifier: Apache-2.0 */
#include "access/settings.h"

#define MOST_SHOWN 512 /* bytes of a value */
#define MOST_PATH 4096

static const char *const names[OCREG_N_SETTINGS] = {
	[OCREG_SET_CONTEXT] = "context",
	[OCREG_SET_NAMESPACE] = "namespace",
	[OCREG_SET_SERVER] = "server",
	[OCREG_SET_TLS_NAME] = "tls-server-name",
	[OCREG_SET_AUTHORITY] = "authority",
	[OCREG_SET_PROXY] = "proxy",
	[OCREG_SET_USER] = "user",
	[OCREG_SET_CREDENTIAL] = "credential",
	[OCREG_SET_CERTIFICATE] = "certificate",
	[OCREG_SET_AS] = "acting as",
};

static void put(struct ocreg_buf *b, const char *text, size_t most)
{
	ocreg_buf_cut(b, 0);
	ocreg_buf_add_escaped(b, text, strlen(text), most);
}

void ocreg_settings_set(struct ocreg_settings *s, enum ocreg_setting_id id, const char *value, const char *source)
{
	put(&s->rows[id].value, value, MOST_SHOWN);
	put(&s->rows[id].source, source, MOST_PATH);
}

void ocreg_settings_skip(struct ocreg_settings *s, enum ocreg_setting_id id, const char *what, const char *source,
			 const char *why)
{
	struct ocreg_buf *b = &s->rows[id].skipped;

	ocreg_buf_adds(b, b->len ? "; " : "");
	ocreg_buf_add_escaped(b, what, strlen(what), MOST_SHOWN);
	ocreg_buf_adds(b, " of ");
	ocreg_buf_add_escaped(b, source, strlen(source), MOST_PATH);
	ocreg_buf_addf(b, " (%s)", why);
}

const char *ocreg_settings_name(const struct ocreg_settings *s, size_t i)
{
	return names[s->said[i] - s->rows];
}

static void describe(struct ocreg_settings *s, size_t i)
{
	const struct ocreg_setting *row = s->said[i];
	struct ocreg_buf *b = &s->text;

	ocreg_buf_addf(b, "%s%-15s %s", i ? "\n" : "", ocreg_settings_name(s, i), row->value.len ? row->value.data : "none");
	if (row->source.len)
		ocreg_buf_addf(b, ", from %s", row->source.data);
	if (row->skipped.len)
		ocreg_buf_addf(b, "; not %s", row->skipped.data);
}

bool ocreg_settings_finish(struct ocreg_settings *s)
{
	bool oom = false;

	for (size_t i = 0; i < OCREG_N_SETTINGS; i++) {
		const struct ocreg_setting *row = &s->rows[i];

		oom = oom || row->value.oom || row->source.oom || row->skipped.oom;
		if (row->value.len || row->skipped.len)
			s->said[s->n++] = row;
	}
	for (size_t i = 0; i < s->n && !oom; i++)
		describe(s, i);
	return !oom && !s->text.oom;
}

void ocreg_settings_done(struct ocreg_settings *s)
{
	for (size_t i = 0; i < OCREG_N_SETTINGS; i++) {
		ocreg_buf_done(&s->rows[i].value);
		ocreg_buf_done(&s->rows[i].source);
		ocreg_buf_done(&s->rows[i].skipped);
	}
	ocreg_buf_done(&s->text);
}
