/* SPDX-License-Identifier: Apache-2.0 */
/* The two parts of a Config that the API server takes in any shape: unsupportedConfigOverrides and observedConfig. */
#include <strings.h>
#include "base/name.h"
#include "base/scan.h"
#include "check/operator.h"

struct raw {
	const struct ocreg_operator *op;
	struct ocreg_arena arena;
};

static bool is_null(const struct ocreg_raw_child *c)
{
	return c->text[0] == 'n';
}

/* What Go calls a JSON value. */
static const char *go_kind(const struct ocreg_raw_child *c)
{
	switch (c->text[0]) {
	case '{':
		return "object";
	case '[':
		return "array";
	case '"':
		return "string";
	case 't':
	case 'f':
		return "bool";
	default:
		return "number";
	}
}

/* The members of an object, the elements of a list. */
static size_t children(struct raw *r, const char *text, size_t n, struct ocreg_raw_child **ret)
{
	size_t count = 0;
	int result = ocreg_raw_children(&r->arena, text, n, ret, &count);

	if (result < 0)
		r->op->c->fs->oom = true;
	return result == 0 ? count : 0;
}

/* As Go finds members: case does not count. */
static bool is_called(const struct ocreg_raw_child *c, const char *name)
{
	return c->n_key == strlen(name) && strncasecmp(c->key, name, c->n_key) == 0;
}

static struct ocreg_where below(const struct ocreg_where *up, const struct ocreg_raw_child *c, size_t i)
{
	return (struct ocreg_where) { .up = up, .key = c->key, .n = c->key ? c->n_key : i };
}

/* The text of a JSON string, NUL-terminated; NULL if it is none, or has escapes, which none of the values that count has. */
static const char *plain(struct raw *r, const struct ocreg_raw_child *c)
{
	const char *s;

	if (c->text[0] != '"' || memchr(c->text, '\\', c->n))
		return NULL;
	s = ocreg_arena_strndup(&r->arena, c->text + 1, c->n - 2);
	r->op->c->fs->oom |= !s;
	return s;
}

/* --- unsupportedConfigOverrides --- */

static void wrong_kind(struct raw *r, const struct ocreg_where *at, const struct ocreg_raw_child *c, const char *field,
		       const char *wanted)
{
	ocreg_refuse_sync(
		r->op, OCREG_RULE_overrides, at, NULL,
		"*v1.Deployment, Namespace=" OCREG_NAMESPACE
		", Name=image-registry: invalid unsupportedConfigOverrides: json: cannot unmarshal %s into Go struct field "
		"ConfigOverrides.%s of type %s",
		go_kind(c), field, wanted);
}

static void unread(struct raw *r, const struct ocreg_where *at)
{
	ocreg_report(r->op->c, OCREG_RULE_override_unread, at, NULL, "the operator does not read it");
}

/* Case does not count in the keys of annotations. */
static bool is_annotation(const struct ocreg_raw_child *c)
{
	char key[OCREG_NAME_SUBDOMAIN_MAX + 1 + OCREG_NAME_LABEL_MAX];

	if (c->n_key > sizeof(key))
		return false;
	for (size_t i = 0; i < c->n_key; i++)
		key[i] = (char) (ocreg_scan_is(c->key[i], OCREG_UPPER) ? c->key[i] - 'A' + 'a' : c->key[i]);
	return ocreg_name_is_qualified(key, c->n_key);
}

static void check_annotations(struct raw *r, const struct ocreg_raw_child *map, const struct ocreg_where *up)
{
	struct ocreg_raw_child *c;
	size_t n = children(r, map->text, map->n, &c);

	for (size_t i = 0; i < n; i++) {
		struct ocreg_where at = below(up, &c[i], i);
		struct ocreg_buf shown = { 0 };

		if (c[i].text[0] != '"' && !is_null(&c[i]))
			wrong_kind(r, &at, &c[i], "deployment.annotations", "string");
		else if (!is_annotation(&c[i]))
			ocreg_refuse_sync(
				r->op, OCREG_RULE_overrides, &at, "use the name of an annotation, such as example.com/name",
				"*v1.Deployment, Namespace=" OCREG_NAMESPACE
				", Name=image-registry: Deployment.apps \"image-registry\" is invalid: metadata.annotations: "
				"Invalid value: %s",
				ocreg_quoted(r->op->c, c[i].key, c[i].n_key, &shown));
		ocreg_buf_done(&shown);
	}
}

static void check_class(struct raw *r, const struct ocreg_raw_child *c, const struct ocreg_where *at)
{
	struct ocreg_where said = { .key = "runtimeClassName", .n = 16 };
	const char *s = plain(r, c);

	if (c->text[0] != '"')
		wrong_kind(r, at, c, "deployment.runtimeClassName", "string");
	else if (!s || !ocreg_name_is_subdomain(s, strlen(s)))
		ocreg_refuse_pod(r->op, OCREG_RULE_overrides, at, &said, "Invalid value: it is not the name of a RuntimeClass");
}

static void check_deployment(struct raw *r, const struct ocreg_raw_child *deployment, const struct ocreg_where *up)
{
	struct ocreg_raw_child *c;
	size_t n = children(r, deployment->text, deployment->n, &c);

	for (size_t i = 0; i < n; i++) {
		struct ocreg_where at = below(up, &c[i], i);
		bool annotations = is_called(&c[i], "annotations"), class = is_called(&c[i], "runtimeClassName");

		if (!annotations && !class)
			unread(r, &at);
		else if (is_null(&c[i]))
			continue;
		else if (class)
			check_class(r, &c[i], &at);
		else if (c[i].text[0] == '{')
			check_annotations(r, &c[i], &at);
		else
			wrong_kind(r, &at, &c[i], "deployment.annotations", "map[string]string");
	}
}

static void check_overrides(struct raw *r, const struct ocreg_value *v, const struct ocreg_where *up)
{
	struct ocreg_raw_child *c;
	size_t n = children(r, v->text, v->n, &c);

	for (size_t i = 0; i < n; i++) {
		struct ocreg_where at = below(up, &c[i], i);

		if (!is_called(&c[i], "deployment"))
			unread(r, &at);
		else if (c[i].text[0] == '{')
			check_deployment(r, &c[i], &at);
		else if (!is_null(&c[i]))
			wrong_kind(r, &at, &c[i], "deployment", "resource.DeploymentOverrides");
	}
}

/* --- observedConfig --- */

static bool is_version(const char *s)
{
	static const char *const names[] = { "VersionTLS10", "VersionTLS11", "VersionTLS12", "VersionTLS13", "" };

	for (size_t i = 0; s && i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(s, names[i]) == 0)
			return true;
	return false;
}

/* Names as Go has them. */
static bool is_cipher(const char *s)
{
	static const char *const names[] = {
		"AES_128_GCM_SHA256",
		"AES_256_GCM_SHA384",
		"CHACHA20_POLY1305_SHA256",
		"ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
		"ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
		"ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
		"ECDHE_ECDSA_WITH_AES_256_CBC_SHA",
		"ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
		"ECDHE_ECDSA_WITH_CHACHA20_POLY1305",
		"ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
		"ECDHE_ECDSA_WITH_RC4_128_SHA",
		"ECDHE_RSA_WITH_3DES_EDE_CBC_SHA",
		"ECDHE_RSA_WITH_AES_128_CBC_SHA",
		"ECDHE_RSA_WITH_AES_128_CBC_SHA256",
		"ECDHE_RSA_WITH_AES_128_GCM_SHA256",
		"ECDHE_RSA_WITH_AES_256_CBC_SHA",
		"ECDHE_RSA_WITH_AES_256_GCM_SHA384",
		"ECDHE_RSA_WITH_CHACHA20_POLY1305",
		"ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
		"ECDHE_RSA_WITH_RC4_128_SHA",
		"RSA_WITH_3DES_EDE_CBC_SHA",
		"RSA_WITH_AES_128_CBC_SHA",
		"RSA_WITH_AES_128_CBC_SHA256",
		"RSA_WITH_AES_128_GCM_SHA256",
		"RSA_WITH_AES_256_CBC_SHA",
		"RSA_WITH_AES_256_GCM_SHA384",
		"RSA_WITH_RC4_128_SHA",
	};

	if (!s || strncmp(s, "TLS_", 4) != 0)
		return false;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(s + 4, names[i]) == 0)
			return true;
	return false;
}

static void bad_tls(struct raw *r, const struct ocreg_where *at, const char *what, const struct ocreg_raw_child *c)
{
	struct ocreg_buf shown = { 0 };

	ocreg_refuse_sync(r->op, OCREG_RULE_observed_config, at, NULL,
			  "*v1.Deployment, Namespace=" OCREG_NAMESPACE
			  ", Name=image-registry: unable to generate tls config: invalid %s: %s",
			  what, ocreg_quoted(r->op->c, c->text, c->n, &shown));
	ocreg_buf_done(&shown);
}

static void check_serving(struct raw *r, const struct ocreg_raw_child *serving, const struct ocreg_where *up)
{
	struct ocreg_raw_child *c, *suite;
	size_t n = children(r, serving->text, serving->n, &c);

	for (size_t i = 0; i < n; i++) {
		struct ocreg_where at = below(up, &c[i], i);
		size_t suites = 0;

		if (ocreg_scan_equal(c[i].key, c[i].n_key, "minTLSVersion") && !is_version(plain(r, &c[i])))
			bad_tls(r, &at, "TLS version", &c[i]);
		if (ocreg_scan_equal(c[i].key, c[i].n_key, "cipherSuites") && c[i].text[0] == '[')
			suites = children(r, c[i].text, c[i].n, &suite);
		for (size_t j = 0; j < suites; j++) {
			struct ocreg_where here = below(&at, &suite[j], j);

			if (!is_cipher(plain(r, &suite[j])))
				bad_tls(r, &here, "cipher suite", &suite[j]);
		}
	}
}

static void check_observed(struct raw *r, const struct ocreg_value *v, const struct ocreg_where *up)
{
	struct ocreg_raw_child *c;
	size_t n = children(r, v->text, v->n, &c);

	for (size_t i = 0; i < n; i++) {
		struct ocreg_where at = below(up, &c[i], i);

		if (ocreg_scan_equal(c[i].key, c[i].n_key, "servingInfo") && c[i].text[0] == '{')
			check_serving(r, &c[i], &at);
	}
}

void ocreg_check_overrides(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			   const struct ocreg_where *at)
{
	static const struct {
		unsigned field;
		void (*check)(struct raw *r, const struct ocreg_value *v, const struct ocreg_where *at);
	} parts[] = {
		{ OCREG_F_config_spec_unsupported_config_overrides, check_overrides },
		{ OCREG_F_config_spec_observed_config, check_observed },
	};
	struct ocreg_where spec;
	struct ocreg_operator op;
	struct raw r = { .op = &op };

	(void) at;
	if (!ocreg_operator_acts(&op, c, o, old, &spec))
		return;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		const struct ocreg_value *v = &op.spec->values[parts[i].field];
		struct ocreg_where here = ocreg_below(&spec, op.spec, parts[i].field);

		if (v->state == OCREG_VALUE && v->text[0] == '{')
			parts[i].check(&r, v, &here);
	}
	ocreg_arena_done(&r.arena, false);
}
