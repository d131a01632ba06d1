/* SPDX-License-Identifier: Apache-2.0 */
/* What the operator and the nodes make of the map of trusted authorities. */
#include <stdlib.h>
#include "base/name.h"
#include "check/checker.h"
#include "check/trust-key.h"
#include "check/trust.h"

#define HOME "openshift-config"
#define STORAGE_KEY_SINCE OCREG_RELEASE(4, 11)

static const char *text_in(const struct ocreg_object *o, unsigned field)
{
	const char *s = o ? ocreg_get_string(o, field) : NULL;

	return s ? s : "";
}

static const struct ocreg_object *in(const struct ocreg_object *o, unsigned field)
{
	return o ? ocreg_get_object(o, field) : NULL;
}

/* --- the image configuration --- */

static const char *named_map(const struct ocreg_object *image)
{
	return text_in(in(in(image, OCREG_F_image_spec), OCREG_F_image_spec_additional_trusted_ca),
		       OCREG_F_config_map_name_reference_name);
}

static const char *elsewhere(const struct ocreg_checker *c, const char *name)
{
	for (size_t i = 0; i < ocreg_around_count(c); i++) {
		const struct ocreg_object *o = ocreg_around_at(c, i);
		const struct ocreg_object *meta = o && o->type == ocreg_schema(OCREG_TYPE_config_map)
							  ? ocreg_get_object(o, OCREG_F_config_map_metadata)
							  : NULL;

		if (meta && strcmp(text_in(meta, OCREG_F_object_meta_name), name) == 0)
			return text_in(meta, OCREG_F_object_meta_ns);
	}
	return NULL;
}

static void report_missing(struct ocreg_checker *c, const char *name, const struct ocreg_where *at)
{
	const char *ns = elsewhere(c, name);
	struct ocreg_buf hint = { 0 };

	if (ns && *ns)
		ocreg_buf_addf(&hint, "there is one in namespace %s: the operator looks in openshift-config only", ns);
	else if (ns)
		ocreg_buf_adds(&hint, "the one that was given has no namespace: set it to openshift-config");
	ocreg_report(
		c, OCREG_RULE_trust_config_map, at, hint.len ? hint.data : NULL,
		"there is no such ConfigMap in namespace openshift-config; the operator would say: "
		"ImageRegistryCertificatesControllerDegraded Error \"failed to update object *v1.ConfigMap, "
		"Namespace=openshift-image-registry, Name=image-registry-certificates: image-registry-certificates: configmap "
		"\"%s\" not found\"",
		name);
	c->fs->oom |= hint.oom;
	ocreg_buf_done(&hint);
}

/* There is one object that counts. */
static bool is_cluster(const struct ocreg_object *image)
{
	const char *name = text_in(in(image, OCREG_F_image_metadata), OCREG_F_object_meta_name);

	return !*name || strcmp(name, "cluster") == 0;
}

static void image_trust(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *up)
{
	struct ocreg_where spec = { .up = up, .key = "spec", .n = 4 };
	struct ocreg_where ca = { .up = &spec, .key = "additionalTrustedCA", .n = 19 };
	struct ocreg_where at = { .up = &ca, .key = "name", .n = 4 };
	const struct ocreg_object *map = NULL;
	const char *name = named_map(o);
	enum ocreg_around found;

	(void) old;
	if (!*name || !is_cluster(o) || c->options->status)
		return;
	if (!ocreg_name_is_subdomain(name, strlen(name))) {
		struct ocreg_buf shown = { 0 };

		ocreg_report(c, OCREG_RULE_trust_config_map, &at, "name the ConfigMap: small letters, digits, dashes and dots",
			     "%s cannot be the name of a ConfigMap", ocreg_show(&ocreg_raw_field, name, strlen(name), &shown));
		c->fs->oom |= shown.oom;
		ocreg_buf_done(&shown);
		return;
	}
	found = ocreg_look_around(c, OCREG_TYPE_config_map, HOME, name, &map);
	if (found == OCREG_MISSING)
		report_missing(c, name, &at);
	else if (found == OCREG_UNKNOWN)
		ocreg_report(c, OCREG_RULE_trust_around, &at, NULL,
			     "whether ConfigMap %s is in namespace openshift-config was not checked", name);
}

/* --- is a ConfigMap the map? --- */

static bool ends_like_a_file(const char *key, size_t n)
{
	static const char *const ends[] = { ".crt",    ".pem", ".cer", ".ca",  ".key",  ".json", ".yaml", ".yml", ".conf",
					    ".config", ".cfg", ".txt", ".xml", ".html", ".toml", ".ini",  ".sh",  ".properties" };

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		size_t end = strlen(ends[i]);

		if (n >= end && memcmp(key + n - end, ends[i], end) == 0)
			return true;
	}
	return false;
}

/* host..port, host:port or an IPv6 address: nothing else is called so. */
static bool has_port(const struct ocreg_trust_entry *e)
{
	const char *colon = strrchr(e->key, ':');

	return e->port || e->key[0] == '[' || (colon && colon[1] && strspn(colon + 1, "0123456789") == strlen(colon + 1));
}

static bool holds_certificate(const struct ocreg_trust_entry *e)
{
	return e->certificates->n || memmem(e->text, e->n_text, "-----BEGIN CERTIFICATE", 22);
}

/* Nobody names it, so only what cannot be anything else is taken for it: hosts with ports, or certificates by names of hosts and nothing else. */
static bool looks_like_it(const struct ocreg_trust *t, bool at_home)
{
	size_t hosts = 0;

	for (size_t i = 0; i < t->n; i++) {
		const struct ocreg_trust_entry *e = &t->v[i];

		if (has_port(e) && (at_home || holds_certificate(e)))
			return true;
		hosts += *e->host && strchr(e->host, '.') && !ends_like_a_file(e->key, strlen(e->key)) && holds_certificate(e);
	}
	return at_home && hosts && hosts == t->n;
}

static bool is_named(const struct ocreg_checker *c, const struct ocreg_object *o, bool *retknown)
{
	const struct ocreg_object *image = NULL;

	*retknown = ocreg_look_around(c, OCREG_TYPE_image, NULL, "cluster", &image) == OCREG_THERE && *named_map(image);
	return *retknown && strcmp(named_map(image), text_in(in(o, OCREG_F_config_map_metadata), OCREG_F_object_meta_name)) == 0;
}

/* Whether it may be the map at all, before anything of it is read. */
static bool may_be_it(const struct ocreg_checker *c, const struct ocreg_object *o, bool *retnamed)
{
	const char *ns = text_in(in(o, OCREG_F_config_map_metadata), OCREG_F_object_meta_ns);
	bool known;

	*retnamed = is_named(c, o, &known);
	return *retnamed || (!known && (!*ns || strcmp(ns, HOME) == 0));
}

static bool is_trust_map(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_trust *t, bool named)
{
	const struct ocreg_object *meta = in(o, OCREG_F_config_map_metadata), *other = NULL;
	const char *ns = text_in(meta, OCREG_F_object_meta_ns);
	bool at_home = strcmp(ns, HOME) == 0;
	struct ocreg_where metadata = { .key = "metadata", .n = 8 };
	struct ocreg_where at = { .up = &metadata, .key = "namespace", .n = 9 };

	if (!named)
		return looks_like_it(t, at_home); /* the namespace of a map that nobody names has its advice elsewhere */
	if (at_home)
		return true;
	if (ocreg_look_around(c, OCREG_TYPE_config_map, HOME, text_in(meta, OCREG_F_object_meta_name), &other) == OCREG_THERE)
		return false;
	ocreg_report(c, OCREG_RULE_trust_home, &at, NULL,
		     *ns ? "the operator does not find the map in namespace %s" : "the map has no namespace%s", ns);
	return true;
}

/* --- its entries --- */

/* The key that was meant, with two dots for the colon; NULL if it cannot be told. Yours. */
static char *meant_key(const char *key, bool *oom)
{
	struct ocreg_buf host = { 0 };
	const char *colon = strchr(key, ':');
	size_t n = colon ? (size_t) (colon - key) : 0;
	char *meant = NULL;

	while (n && key[n - 1] == '.')
		n--;
	ocreg_buf_add(&host, key, n);
	ocreg_buf_adds(&host, colon ? colon : "");
	*oom |= host.oom || (host.len && ocreg_trust_key(host.data, &meant, NULL) == OCREG_E_NOMEM);
	ocreg_buf_done(&host);
	return meant;
}

static void check_colon(struct ocreg_checker *c, const struct ocreg_trust_entry *e, const struct ocreg_where *at)
{
	char *meant = meant_key(e->key, &c->fs->oom);
	struct ocreg_buf hint = { 0 };
	struct ocreg_finding *f;

	if (meant)
		ocreg_buf_addf(&hint, "write %s: two dots stand for the colon", meant);
	else
		ocreg_buf_adds(&hint, "an IPv6 address cannot be a key: give the registry a DNS name");
	f = ocreg_report(c, OCREG_RULE_trust_key_colon, at, hint.oom ? NULL : hint.data,
			 "a key of a ConfigMap cannot hold a colon or a bracket: the API server refuses it");
	if (meant)
		ocreg_findings_fix(c->fs, f, OCREG_FIX_RENAME, meant);
	c->fs->oom |= hint.oom;
	ocreg_buf_done(&hint);
	ocreg_free(meant);
}

/* The folder that the nodes make of a key. */
static void check_key(struct ocreg_checker *c, const struct ocreg_trust_entry *e, const struct ocreg_where *at)
{
	struct ocreg_trust_name name;
	struct ocreg_buf folder = { 0 };
	const char *dots = NULL;

	if (strchr(e->key, ':') || strchr(e->key, '[')) {
		check_colon(c, e, at);
		return;
	}
	if (ocreg_trust_read_key(e->key, strlen(e->key), &name))
		return;
	for (const char *p = e->key; (p = strstr(p, "..")); p++)
		dots = p;
	if (dots) {
		ocreg_buf_add_escaped(&folder, e->key, (size_t) (dots - e->key), 253);
		ocreg_buf_addc(&folder, ':');
		ocreg_buf_add_escaped(&folder, dots + 2, strlen(dots + 2), 253);
	} else {
		ocreg_buf_add_escaped(&folder, e->key, strlen(e->key), 253);
	}
	ocreg_report(c, OCREG_RULE_trust_key, at, name.hint,
		     "%s; the nodes make the folder \"%s\" of it, which no image leads to", name.why,
		     folder.oom ? "" : folder.data);
	c->fs->oom |= folder.oom;
	ocreg_buf_done(&folder);
}

static void check_reserved(struct ocreg_checker *c, const struct ocreg_trust_entry *e, const struct ocreg_where *at)
{
	unsigned target = c->options->target;

	if (strcmp(e->key, "image-registry.openshift-image-registry.svc..5000") == 0 ||
	    strcmp(e->key, "image-registry.openshift-image-registry.svc.cluster.local..5000") == 0)
		ocreg_report(c, OCREG_RULE_trust_reserved, at, NULL,
			     "it takes the place of the authority that signed the internal registry's certificate");
	else if (strcmp(e->key, "storage-ca-bundle.pem") == 0 && (!target || target >= STORAGE_KEY_SINCE))
		ocreg_report(c, OCREG_RULE_trust_reserved, at, NULL,
			     "the operator puts the storage's authorities under this key, over what stands there");
}

static void check_entry(struct ocreg_checker *c, const struct ocreg_trust_entry *e)
{
	const struct ocreg_certificates *cs = e->certificates;
	struct ocreg_where map = { .key = e->binary ? "binaryData" : "data", .n = e->binary ? 10 : 4 };
	struct ocreg_where at = { .up = &map, .key = e->key, .n = strlen(e->key), .entry = true };

	check_key(c, e, &at);
	check_reserved(c, e, &at);
	if (cs->n == 0)
		ocreg_report(c, OCREG_RULE_trust_empty, &at, ocreg_pem_guess(e->text, e->n_text),
			     "there is no certificate in it%s%s", cs->n_notes ? ": " : "",
			     cs->n_notes ? cs->notes[0].message : "");
	ocreg_check_bundle(c, cs, &at);
}

static void trust_map(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		      const struct ocreg_where *up)
{
	struct ocreg_trust *t = NULL;
	bool named;

	(void) old;
	(void) up;
	if (!may_be_it(c, o, &named))
		return;
	if (ocreg_trust_read(o, &t, NULL) < 0) {
		c->fs->oom = true;
		return;
	}
	if (is_trust_map(c, o, t, named))
		for (size_t i = 0; i < t->n; i++)
			check_entry(c, &t->v[i]);
	ocreg_trust_unref(t);
}

const struct ocreg_type_rule ocreg_trust_rules[] = {
	{ OCREG_TYPE_image, OCREG_OPERATOR, image_trust },
	{ OCREG_TYPE_config_map, OCREG_OPERATOR, trust_map },
	{ OCREG_TYPE_config_map, OCREG_OPERATOR, ocreg_check_storage_bundle },
	{ OCREG_TYPE_secret, OCREG_OPERATOR, ocreg_check_tls_secret },
	{ OCREG_TYPE_config, OCREG_OPERATOR, ocreg_check_config_certificates },
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
