/* SPDX-License-Identifier: Apache-2.0 */
/* What was read, as the public interface shows it. */
#include <stdlib.h>
#include "base/error.h"
#include "base/limits.h"
#include "check/trust.h"

int ocreg_certificates_parse(const char *text, size_t len, struct ocreg_certificates **ret, struct ocreg_error **reterr)
{
	const size_t most = OCREG_LIMITS_DEFAULT.bytes;
	struct ocreg_certificates *cs;

	if (!text || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no text to read");
	if (len > most)
		return ocreg_fail(reterr, OCREG_E_LIMIT, NULL, NULL, "the text has %zu bytes, at most %zu are read", len, most);
	cs = ocreg_pem_read(text, len);
	if (!cs)
		return ocreg_fail_oom(reterr);
	*ret = cs;
	return 0;
}

struct ocreg_certificates *ocreg_certificates_unref(struct ocreg_certificates *cs)
{
	if (!cs)
		return NULL;
	ocreg_arena_done(&cs->arena, false);
	free(cs->v);
	free(cs->notes);
	free(cs);
	return NULL;
}

size_t ocreg_certificates_count(const struct ocreg_certificates *cs)
{
	return cs ? cs->n : 0;
}

const struct ocreg_certificate *ocreg_certificates_at(const struct ocreg_certificates *cs, size_t i)
{
	return cs && i < cs->n ? &cs->v[i] : NULL;
}

size_t ocreg_certificates_problem_count(const struct ocreg_certificates *cs)
{
	return cs ? cs->n_notes : 0;
}

const char *ocreg_certificates_problem_at(const struct ocreg_certificates *cs, size_t i)
{
	return cs && i < cs->n_notes ? cs->notes[i].message : NULL;
}

unsigned ocreg_certificates_problem_line(const struct ocreg_certificates *cs, size_t i)
{
	return cs && i < cs->n_notes ? cs->notes[i].line : 0;
}

const char *ocreg_certificate_subject(const struct ocreg_certificate *c)
{
	return c ? c->subject : "";
}

const char *ocreg_certificate_issuer(const struct ocreg_certificate *c)
{
	return c ? c->issuer : "";
}

const char *ocreg_certificate_serial(const struct ocreg_certificate *c)
{
	return c ? c->serial : "";
}

const char *ocreg_certificate_fingerprint(const struct ocreg_certificate *c)
{
	return c ? c->fingerprint : "";
}

size_t ocreg_certificate_san_count(const struct ocreg_certificate *c)
{
	return c ? c->n_sans : 0;
}

const char *ocreg_certificate_san_at(const struct ocreg_certificate *c, size_t i)
{
	return c && i < c->n_sans ? c->sans[i] : NULL;
}

int64_t ocreg_certificate_not_before(const struct ocreg_certificate *c)
{
	return c ? c->not_before : 0;
}

int64_t ocreg_certificate_not_after(const struct ocreg_certificate *c)
{
	return c ? c->not_after : 0;
}

bool ocreg_certificate_is_ca(const struct ocreg_certificate *c)
{
	return c && c->is_ca;
}

bool ocreg_certificate_self_issued(const struct ocreg_certificate *c)
{
	return c && c->self_issued;
}

const char *ocreg_certificate_key_type(const struct ocreg_certificate *c)
{
	return c ? c->key_type : "";
}

int ocreg_certificate_key_bits(const struct ocreg_certificate *c)
{
	return c ? c->key_bits : 0;
}

const char *ocreg_certificate_digest(const struct ocreg_certificate *c)
{
	return c ? c->digest : "";
}

unsigned ocreg_certificate_line(const struct ocreg_certificate *c)
{
	return c ? c->line : 0;
}

size_t ocreg_trust_count(const struct ocreg_trust *t)
{
	return t ? t->n : 0;
}

const struct ocreg_trust_entry *ocreg_trust_at(const struct ocreg_trust *t, size_t i)
{
	return t && i < t->n ? &t->v[i] : NULL;
}

const char *ocreg_trust_entry_key(const struct ocreg_trust_entry *e)
{
	return e ? e->key : "";
}

const char *ocreg_trust_entry_host(const struct ocreg_trust_entry *e)
{
	return e ? e->host : "";
}

unsigned ocreg_trust_entry_port(const struct ocreg_trust_entry *e)
{
	return e ? e->port : 0;
}

const char *ocreg_trust_entry_text(const struct ocreg_trust_entry *e)
{
	return e ? e->text : "";
}

const char *ocreg_trust_entry_problem(const struct ocreg_trust_entry *e)
{
	return e ? e->problem : "";
}

const struct ocreg_certificates *ocreg_trust_entry_certificates(const struct ocreg_trust_entry *e)
{
	return e ? e->certificates : NULL;
}
