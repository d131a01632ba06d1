/* SPDX-License-Identifier: Apache-2.0 */
/* What is wrong with certificates, in bundles of authorities and in Secrets of Routes. */
#include <time.h>
#include "base/base64.h"
#include "check/checker.h"
#include "check/trust.h"

#define SOON (30 * 24 * 3600)
#define REGISTRY "openshift-image-registry"

static int64_t now_of(const struct ocreg_checker *c)
{
	return c->options->now ? c->options->now : (int64_t) time(NULL);
}

static void add_day(struct ocreg_buf *b, int64_t seconds)
{
	time_t t = (time_t) seconds;
	struct tm tm = { 0 };

	gmtime_r(&t, &tm);
	ocreg_buf_addf(b, "%04d-%02d-%02d", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday);
}

/* --- one certificate --- */

/* What is wrong with one of a bundle: false if nothing, else a few words about it are added. */
typedef bool (*flaw_fn)(const struct ocreg_certificates *cs, size_t i, int64_t now, struct ocreg_buf *says);

static bool out_of_date(const struct ocreg_certificates *cs, size_t i, int64_t now, struct ocreg_buf *says)
{
	const struct ocreg_certificate *x = &cs->v[i];

	if (x->not_before <= now && now <= x->not_after)
		return false;
	ocreg_buf_adds(says, now > x->not_after ? "expired on " : "is not valid before ");
	add_day(says, now > x->not_after ? x->not_after : x->not_before);
	return true;
}

static bool expires_soon(const struct ocreg_certificates *cs, size_t i, int64_t now, struct ocreg_buf *says)
{
	const struct ocreg_certificate *x = &cs->v[i];

	if (now < x->not_before || now > x->not_after || x->not_after - now > SOON)
		return false;
	ocreg_buf_adds(says, "expires on ");
	add_day(says, x->not_after);
	return true;
}

static bool is_leaf(const struct ocreg_certificates *cs, size_t i, int64_t now, struct ocreg_buf *says)
{
	(void) now;
	if (cs->v[i].is_ca)
		return false;
	ocreg_buf_adds(says, "is not an authority");
	return true;
}

static bool is_weak(const struct ocreg_certificates *cs, size_t i, int64_t now, struct ocreg_buf *says)
{
	const struct ocreg_certificate *x = &cs->v[i];
	bool rsa = strcmp(x->key_type, "RSA") == 0, factors = rsa || strcmp(x->key_type, "DSA") == 0;

	(void) now;
	if (factors && x->key_bits < 2048) {
		ocreg_buf_addf(says, "has %s %s key of %d bits", rsa ? "an" : "a", x->key_type, x->key_bits);
		return true;
	}
	/* What it says of itself nobody verifies. */
	if (x->self_issued || (strcmp(x->digest, "SHA1") != 0 && strcmp(x->digest, "MD5") != 0))
		return false;
	ocreg_buf_addf(says, "is signed with %s", x->digest);
	return true;
}

static bool is_twice(const struct ocreg_certificates *cs, size_t i, int64_t now, struct ocreg_buf *says)
{
	(void) now;
	for (size_t k = 0; k < i; k++) {
		if (strcmp(cs->v[k].fingerprint, cs->v[i].fingerprint) != 0)
			continue;
		ocreg_buf_addf(says, "stands in line %u already", cs->v[k].line);
		return true;
	}
	return false;
}

/* One finding for a bundle, about the first that has the flaw. who: what stands before it, "" or `Secret x: `. */
static void report_first(struct ocreg_checker *c, enum ocreg_rule_id rule, flaw_fn flaw, const struct ocreg_certificates *cs,
			 const char *who, const struct ocreg_where *at)
{
	struct ocreg_buf says = { 0 }, unused = { 0 };
	size_t n = 0;

	for (size_t i = 0; i < cs->n; i++) {
		struct ocreg_buf one = { 0 };

		if (flaw(cs, i, now_of(c), n ? &unused : &one) && n++ == 0) {
			ocreg_buf_addf(&says, "%sthe certificate in line %u (", who, cs->v[i].line);
			ocreg_buf_add_escaped(&says, cs->v[i].subject, strlen(cs->v[i].subject), 120);
			ocreg_buf_addf(&says, ") %s", one.oom ? "" : one.data);
		}
		says.oom |= one.oom;
		ocreg_buf_done(&one);
	}
	if (n > 1)
		ocreg_buf_addf(&says, ", and %zu more like it", n - 1);
	if (n && !says.oom)
		ocreg_report(c, rule, at, NULL, "%s", says.data);
	c->fs->oom |= says.oom;
	ocreg_buf_done(&says);
	ocreg_buf_done(&unused);
}

static void report_notes(struct ocreg_checker *c, const struct ocreg_certificates *cs, const struct ocreg_where *at)
{
	const struct ocreg_pem_note *first = NULL;
	size_t n = 0;

	for (size_t i = 0; i < cs->n_notes; i++) {
		if (cs->notes[i].flaw == OCREG_PEM_KEY)
			ocreg_report(c, OCREG_RULE_trust_private_key, at, NULL, "%s", cs->notes[i].message);
		else if (n++ == 0)
			first = &cs->notes[i];
	}
	if (first && cs->n && n > 1)
		ocreg_report(c, OCREG_RULE_trust_block, at, NULL, "%s, and %zu more blocks are of no use", first->message, n - 1);
	else if (first && cs->n)
		ocreg_report(c, OCREG_RULE_trust_block, at, NULL, "%s", first->message);
}

void ocreg_check_bundle(struct ocreg_checker *c, const struct ocreg_certificates *cs, const struct ocreg_where *at)
{
	static const struct {
		enum ocreg_rule_id rule;
		flaw_fn flaw;
	} flaws[] = {
		{ OCREG_RULE_trust_validity, out_of_date }, { OCREG_RULE_trust_expiring, expires_soon },
		{ OCREG_RULE_trust_leaf, is_leaf },         { OCREG_RULE_trust_weak, is_weak },
		{ OCREG_RULE_trust_twice, is_twice },
	};

	report_notes(c, cs, at);
	for (size_t i = 0; i < sizeof(flaws) / sizeof(flaws[0]); i++)
		if (ocreg_rule_applies(c, flaws[i].rule))
			report_first(c, flaws[i].rule, flaws[i].flaw, cs, "", at);
}

/* --- the bundle of the storage --- */

static const char *text_in(const struct ocreg_object *o, unsigned field)
{
	const char *s = o ? ocreg_get_string(o, field) : NULL;

	return s ? s : "";
}

static const struct ocreg_object *in(const struct ocreg_object *o, unsigned field)
{
	return o ? ocreg_get_object(o, field) : NULL;
}

static const char *storage_bundle(const struct ocreg_object *config)
{
	const struct ocreg_object *storage = in(in(config, OCREG_F_config_spec), OCREG_F_config_spec_storage);

	return text_in(in(in(storage, OCREG_F_storage_s3), OCREG_F_s3_trusted_ca), OCREG_F_trusted_ca_name);
}

static void check_storage_text(struct ocreg_checker *c, const struct ocreg_object *config_map, const char *who,
			       const struct ocreg_where *at, bool all)
{
	const char *text = ocreg_map_get(config_map, OCREG_F_config_map_data, "ca-bundle.crt");
	struct ocreg_certificates *cs = text ? ocreg_pem_read(text, strlen(text)) : NULL;

	c->fs->oom |= text && !cs;
	if (!cs)
		return; /* that the key is missing is told elsewhere */
	if (cs->n == 0)
		ocreg_report(c, OCREG_RULE_ca_bundle, at, ocreg_pem_guess(text, strlen(text)),
			     "%sthere is no certificate in it%s%s", who, cs->n_notes ? ": " : "",
			     cs->n_notes ? cs->notes[0].message : "");
	if (all)
		ocreg_check_bundle(c, cs, at);
	ocreg_certificates_unref(cs);
}

void ocreg_check_storage_bundle(struct ocreg_checker *c, const struct ocreg_object *config_map, const struct ocreg_object *old,
				const struct ocreg_where *up)
{
	const struct ocreg_object *meta = in(config_map, OCREG_F_config_map_metadata), *config = NULL;
	struct ocreg_where data = { .up = up, .key = "data", .n = 4 };
	struct ocreg_where at = { .up = &data, .key = "ca-bundle.crt", .n = 13, .entry = true };

	(void) old;
	if (ocreg_look_around(c, OCREG_TYPE_config, NULL, "cluster", &config) == OCREG_THERE && *storage_bundle(config) &&
	    strcmp(text_in(meta, OCREG_F_object_meta_name), storage_bundle(config)) == 0 &&
	    strcmp(text_in(meta, OCREG_F_object_meta_ns), "openshift-config") == 0)
		check_storage_text(c, config_map, "", &at, true);
}

/* --- Secrets of Routes --- */

/* A value of a Secret as the cluster would have it. False if there is none. */
static bool secret_value(const struct ocreg_object *secret, const char *key, struct ocreg_buf *value)
{
	const char *text = ocreg_map_get(secret, OCREG_F_secret_string_data, key);
	size_t offset;

	if (text) {
		ocreg_buf_adds(value, text);
		return true;
	}
	text = ocreg_map_get(secret, OCREG_F_secret_data, key);
	return text && ocreg_base64_decode(value, text, strlen(text), &offset);
}

static void check_pair(struct ocreg_checker *c, const struct ocreg_certificate *x, const struct ocreg_buf *key, const char *who,
		       const struct ocreg_where *at)
{
	static const char *const wrong[] = {
		[OCREG_PAIR_DIFFERS] = "the certificate and the key do not belong together",
		[OCREG_PAIR_NO_KEY] = "tls.key is not a private key in PEM",
		[OCREG_PAIR_ENCRYPTED] = "the key is encrypted: no router can read it",
		[OCREG_PAIR_UNKNOWN] = NULL,
	};
	enum ocreg_pair pair = ocreg_pem_pair(x, key->len ? key->data : "", key->len);

	c->fs->oom |= pair == OCREG_PAIR_UNKNOWN;
	if (wrong[pair])
		ocreg_report(c, OCREG_RULE_tls_pair, at, NULL, "%s%s", who, wrong[pair]);
}

static void check_host(struct ocreg_checker *c, const struct ocreg_certificate *x, const char *host, const char *who,
		       const struct ocreg_where *at)
{
	struct ocreg_buf shown = { 0 };

	if (!*host || ocreg_certificate_covers(x, host))
		return;
	ocreg_report(c, OCREG_RULE_tls_certificate, at, NULL, "%sthe certificate is not for host %s", who,
		     ocreg_show(&ocreg_raw_field, host, strlen(host), &shown));
	c->fs->oom |= shown.oom;
	ocreg_buf_done(&shown);
}

/* The first certificate is the one that is shown, the others lead to its authority. host: "" if it is not known. */
static void check_secret(struct ocreg_checker *c, const struct ocreg_object *secret, const char *host, const char *who,
			 const struct ocreg_where *cert_at, const struct ocreg_where *pair_at)
{
	struct ocreg_buf cert = { 0 }, key = { 0 };
	bool have_cert = secret_value(secret, "tls.crt", &cert), have_key = secret_value(secret, "tls.key", &key);
	struct ocreg_certificates *cs = have_cert ? ocreg_pem_read(cert.len ? cert.data : "", cert.len) : NULL;

	c->fs->oom |= cert.oom || key.oom || (have_cert && !cs);
	if (cs && cs->n == 0)
		ocreg_report(c, OCREG_RULE_tls_pair, cert_at, "put the certificate under tls.crt, in PEM",
			     "%sthere is no certificate in tls.crt", who);
	if (cs && cs->n) {
		report_first(c, OCREG_RULE_tls_certificate, out_of_date, cs, who, cert_at);
		check_host(c, &cs->v[0], host, who, cert_at);
		if (have_key)
			check_pair(c, &cs->v[0], &key, who, pair_at);
	}
	ocreg_certificates_unref(cs);
	ocreg_buf_done(&cert);
	ocreg_buf_done(&key);
}

/* The Route of a Config in the context that takes its certificate from there; NULL if there is none. */
static const struct ocreg_object *route_of(const struct ocreg_checker *c, const char *secret)
{
	const struct ocreg_object *config = NULL, *spec;

	if (ocreg_look_around(c, OCREG_TYPE_config, NULL, "cluster", &config) != OCREG_THERE)
		return NULL;
	spec = in(config, OCREG_F_config_spec);
	for (size_t i = 0; spec && i < ocreg_count(spec, OCREG_F_config_spec_routes); i++) {
		const struct ocreg_object *route = ocreg_at(spec, OCREG_F_config_spec_routes, i);

		if (*secret && strcmp(text_in(route, OCREG_F_config_route_secret_name), secret) == 0)
			return route;
	}
	return NULL;
}

void ocreg_check_tls_secret(struct ocreg_checker *c, const struct ocreg_object *secret, const struct ocreg_object *old,
			    const struct ocreg_where *up)
{
	const struct ocreg_object *meta = in(secret, OCREG_F_secret_metadata), *route = NULL;
	bool plain = ocreg_map_get(secret, OCREG_F_secret_string_data, "tls.crt") != NULL;
	struct ocreg_where data = { .up = up, .key = plain ? "stringData" : "data", .n = plain ? 10 : 4 };
	struct ocreg_where cert = { .up = &data, .key = "tls.crt", .n = 7, .entry = true };
	struct ocreg_where key = { .up = &data, .key = "tls.key", .n = 7, .entry = true };

	(void) old;
	if (strcmp(text_in(meta, OCREG_F_object_meta_ns), REGISTRY) == 0)
		route = route_of(c, text_in(meta, OCREG_F_object_meta_name));
	if (route || strcmp(text_in(secret, OCREG_F_secret_secret_type), "kubernetes.io/tls") == 0)
		check_secret(c, secret, text_in(route, OCREG_F_config_route_hostname), "", &cert, &key);
}

static void check_route(struct ocreg_checker *c, const struct ocreg_object *route, const struct ocreg_where *up)
{
	const char *name = text_in(route, OCREG_F_config_route_secret_name);
	struct ocreg_where at = { .up = up, .key = "secretName", .n = 10 };
	const struct ocreg_object *secret = NULL;
	struct ocreg_buf who = { 0 };

	if (!*name || ocreg_look_around(c, OCREG_TYPE_secret, REGISTRY, name, &secret) != OCREG_THERE)
		return; /* that it is missing is told elsewhere */
	ocreg_buf_adds(&who, "Secret ");
	ocreg_buf_add_escaped(&who, name, strlen(name), 253);
	ocreg_buf_adds(&who, ": ");
	if (!who.oom)
		check_secret(c, secret, text_in(route, OCREG_F_config_route_hostname), who.data, &at, &at);
	c->fs->oom |= who.oom;
	ocreg_buf_done(&who);
}

void ocreg_check_config_certificates(struct ocreg_checker *c, const struct ocreg_object *config, const struct ocreg_object *old,
				     const struct ocreg_where *up)
{
	const struct ocreg_object *spec = in(config, OCREG_F_config_spec), *bundle = NULL;
	struct ocreg_where at = { .up = up, .key = "spec", .n = 4 }, routes = { .up = &at, .key = "routes", .n = 6 };
	struct ocreg_where storage = { .up = &at, .key = "storage", .n = 7 }, s3 = { .up = &storage, .key = "s3", .n = 2 };
	struct ocreg_where ca = { .up = &s3, .key = "trustedCA", .n = 9 }, name = { .up = &ca, .key = "name", .n = 4 };

	(void) old;
	if (c->options->status || strcmp(ocreg_state_meant(spec), "Managed") != 0)
		return;
	for (size_t i = 0; i < ocreg_count(spec, OCREG_F_config_spec_routes); i++) {
		struct ocreg_where here = { .up = &routes, .n = i };

		check_route(c, ocreg_at(spec, OCREG_F_config_spec_routes, i), &here);
	}
	if (*storage_bundle(config) &&
	    ocreg_look_around(c, OCREG_TYPE_config_map, "openshift-config", storage_bundle(config), &bundle) == OCREG_THERE)
		check_storage_text(c, bundle, "", &name, false);
}
