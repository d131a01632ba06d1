/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <time.h>
#include "base/error.h"
#include "base/time.h"
#include "check/blocks.h"
#include "check/der.h"
#include "access/plugin-run.h"
#include "access/tls.h"
#include "model/object.h"

#define MOST_TOKEN (64u << 10)
#define HINT_PRINT "run it by hand: it has to print an ExecCredential and nothing else"
#define HINT_VERSION "write the version that the program speaks into apiVersion, or get a newer release of it"
#define HINT_LOGIN "log in again with the program, or check the clock of this machine"

/* What the steps below share. */
struct reading {
	const struct ocreg_plugin_spec *s;
	const char *complaint;
	const struct ocreg_object *status;
	struct ocreg_plugin_answer answer;
	struct ocreg_error **reterr;
};

#define FAIL(r, hint, ...) ocreg_plugin_fail((r)->s, OCREG_E_CREDENTIAL, (r)->complaint, hint, (r)->reterr, __VA_ARGS__)

void ocreg_plugin_answer_done(struct ocreg_plugin_answer *a)
{
	ocreg_buf_done(&a->token);
	ocreg_buf_done(&a->cert);
	ocreg_buf_done(&a->key);
	*a = (struct ocreg_plugin_answer) { 0 };
}

/* Nothing of what was printed may be shown, so an apiVersion is named only if it is one that we know. */
static int check_version(struct reading *r, const char *version)
{
	static const char *const known[] = { "client.authentication.k8s.io/v1", "client.authentication.k8s.io/v1beta1",
					     "client.authentication.k8s.io/v1alpha1" };

	if (version && strcmp(version, r->s->api_version) == 0)
		return 0;
	for (size_t i = 0; version && i < sizeof(known) / sizeof(known[0]); i++)
		if (strcmp(version, known[i]) == 0)
			return FAIL(r, HINT_VERSION, "answered in version %s and was asked in %s", version, r->s->api_version);
	return FAIL(r, HINT_VERSION, "answered in another version than %s", r->s->api_version);
}

static int check_frame(struct reading *r, const struct ocreg_object *o)
{
	const char *kind = ocreg_get_string(o, OCREG_F_exec_credential_kind);
	int e;

	if (!kind || strcmp(kind, OCREG_PLUGIN_KIND) != 0)
		return FAIL(r, HINT_PRINT, "printed something else than an " OCREG_PLUGIN_KIND);
	e = check_version(r, ocreg_get_string(o, OCREG_F_exec_credential_api_version));
	r->status = ocreg_get_object(o, OCREG_F_exec_credential_status);
	return e || r->status ? e : FAIL(r, HINT_PRINT, "answered without a status");
}

/* A member of the status; *ret stays empty where there is none. */
static int take(struct reading *r, unsigned field, struct ocreg_buf *ret)
{
	const struct ocreg_value *v = ocreg_slot(r->status, field, OCREG_KINDS_ALL);

	if (v->state == OCREG_MISFIT)
		return FAIL(r, HINT_PRINT, "answered with %s that is not text", ocreg_row(r->status, field)->json);
	if (v->state == OCREG_VALUE)
		ocreg_buf_add(ret, v->text, v->n);
	return ret->oom ? ocreg_fail_oom(r->reterr) : 0;
}

static int check_token(struct reading *r)
{
	const struct ocreg_buf *token = &r->answer.token;

	if (token->len > MOST_TOKEN)
		return FAIL(r, HINT_PRINT, "gave a token that is longer than %u bytes", MOST_TOKEN);
	for (size_t i = 0; i < token->len; i++)
		if (token->data[i] < '!' || token->data[i] > '~')
			return FAIL(r, HINT_PRINT, "gave a token with characters that no token has");
	return 0;
}

/* What ends at a time, and earlier than the rest; what has ended cannot be used. */
static int ends_at(struct reading *r, const char *what, int64_t at)
{
	time_t t = (time_t) at;
	struct tm tm;
	char text[64];

	if (!r->answer.expires || at < r->answer.expires)
		r->answer.expires = at;
	if (at > time(NULL))
		return 0;
	gmtime_r(&t, &tm);
	strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &tm);
	return FAIL(r, HINT_LOGIN, "gave a %s that expired at %s", what, text);
}

static int check_time(struct reading *r)
{
	struct ocreg_buf text = { 0 };
	int e = take(r, OCREG_F_exec_status_expiration_timestamp, &text);
	int64_t at = 0;

	if (!e && ocreg_has(r->status, OCREG_F_exec_status_expiration_timestamp))
		e = ocreg_time_parse(text.len ? text.data : "", text.len, &at)
			    ? ends_at(r, "credential", at)
			    : FAIL(r, HINT_PRINT, "answered with an expirationTimestamp that is no time of RFC 3339");
	ocreg_buf_done(&text);
	return e;
}

/* The first certificate is the client's own. */
static bool read_first(const struct ocreg_buf *pem, struct ocreg_der_facts *ret, bool *retoom)
{
	static const char type[] = "CERTIFICATE";
	struct ocreg_blocks b = { .data = pem->data, .len = pem->len };
	bool read = false, found = false;

	while (!found && ocreg_blocks_next(&b)) {
		const struct ocreg_block *k = &b.block;

		found = k->state == OCREG_BLOCK_GOOD && k->n_type == strlen(type) && memcmp(k->type, type, k->n_type) == 0;
		if (found)
			read = !ocreg_der_certificate((struct ocreg_der) { (const unsigned char *) k->bytes.data, k->bytes.len },
						      ret);
	}
	*retoom = !found && b.bytes.oom;
	ocreg_blocks_done(&b);
	return read;
}

static int check_pair(struct reading *r)
{
	struct ocreg_buf cert = { 0 }, key = { 0 };
	struct ocreg_der_facts facts;
	bool oom;
	int e;

	ocreg_buf_addf(&cert, "clientCertificateData of \"%s\"", r->s->shown);
	ocreg_buf_addf(&key, "clientKeyData of \"%s\"", r->s->shown);
	e = cert.oom || key.oom ? ocreg_fail_oom(r->reterr)
				: ocreg_tls_check_pair(&r->answer.cert, cert.data, &r->answer.key, key.data, r->reterr);
	ocreg_buf_done(&cert);
	ocreg_buf_done(&key);
	if (e)
		return e;
	if (read_first(&r->answer.cert, &facts, &oom))
		return ends_at(r, "client certificate", facts.not_after);
	return oom ? ocreg_fail_oom(r->reterr) : FAIL(r, HINT_PRINT, "gave a client certificate that cannot be read");
}

static int read_status(struct reading *r)
{
	struct ocreg_plugin_answer *a = &r->answer;
	int e = take(r, OCREG_F_exec_status_token, &a->token);

	if (!e)
		e = take(r, OCREG_F_exec_status_cert_data, &a->cert);
	if (!e)
		e = take(r, OCREG_F_exec_status_key_data, &a->key);
	if (e)
		return e;
	if (!a->token.len && !a->cert.len && !a->key.len)
		return FAIL(r, HINT_PRINT, "gave neither a token nor a client certificate");
	if (!a->cert.len != !a->key.len)
		return FAIL(r, HINT_PRINT, "gave a client %s",
			    a->cert.len ? "certificate without its key" : "key without its certificate");
	e = check_token(r);
	if (!e)
		e = check_time(r);
	return !e && a->cert.len ? check_pair(r) : e;
}

/* The reader's own message may quote what it read. */
static int decode(struct reading *r, const struct ocreg_buf *text, struct ocreg_object **ret)
{
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;
	int e;

	if (!text->len)
		return FAIL(r, HINT_PRINT, "printed nothing");
	options.format = OCREG_FORMAT_JSON;
	e = ocreg_decode(OCREG_TYPE_exec_credential, text->data, text->len, &options, ret, NULL);
	if (!e)
		return 0;
	return e == OCREG_E_NOMEM ? ocreg_fail_oom(r->reterr) : FAIL(r, HINT_PRINT, "printed something else than a JSON object");
}

int ocreg_plugin_answer_read(const struct ocreg_plugin_spec *s, const struct ocreg_buf *text, const char *complaint,
			     struct ocreg_plugin_answer *ret, struct ocreg_error **reterr)
{
	struct reading r = { .s = s, .complaint = complaint, .reterr = reterr };
	struct ocreg_object *o = NULL;
	int e = decode(&r, text, &o);

	if (!e)
		e = check_frame(&r, o);
	if (!e)
		e = read_status(&r);
	ocreg_unref(o);
	if (e)
		ocreg_plugin_answer_done(&r.answer);
	else
		*ret = r.answer;
	return e;
}
