/* SPDX-License-Identifier: Apache-2.0 */
/* Advice on Config, ImagePruner, ClusterOperator and ConfigMap. */
#include <strings.h>
#include "check/advice.h"

struct ocreg_where ocreg_advice_place(const struct ocreg_object *o, unsigned field, const struct ocreg_where *up)
{
	const struct ocreg_field *f = ocreg_row(o, field);

	return (struct ocreg_where) { .up = up, .key = f->json, .n = f->json_len };
}

const char *ocreg_advice_text(const struct ocreg_object *o, unsigned field)
{
	const char *s = ocreg_get_string(o, field);

	return s ? s : "";
}

const char *ocreg_advice_meta(const struct ocreg_object *o, unsigned member)
{
	unsigned field = (unsigned) ocreg_field_find(ocreg_type_of(o), "metadata");

	return ocreg_advice_text(ocreg_get_object(o, field), member);
}

/* --- storage --- */

/* A storage of a Config, and the places on the way to it. */
struct chosen {
	struct ocreg_checker *c;
	const struct ocreg_object *spec, *storage;
	const char *state;
	struct ocreg_where at_spec, at;
};

static bool is(const char *a, const char *b)
{
	return strcmp(a, b) == 0;
}

static void empty_dir(const struct chosen *s)
{
	struct ocreg_where at = ocreg_advice_place(s->storage, OCREG_F_storage_empty_dir, &s->at);

	if (ocreg_has(s->storage, OCREG_F_storage_empty_dir) && !is(s->state, "Removed"))
		ocreg_report(s->c, OCREG_RULE_empty_dir, &at, NULL, "every restart of the registry's pod loses all images");
}

/* The part of an address between what is before `://` and the first slash. */
static const char *authority(const char *url, size_t *n)
{
	const char *scheme = strstr(url, "://"), *begin = scheme ? scheme + 3 : url;

	*n = strcspn(begin, "/?#");
	return begin;
}

static bool is_rados(const char *s, size_t n)
{
	static const char *const words[] = { "rgw", "rados", "ceph" };

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		for (size_t j = 0, m = strlen(words[i]); j + m <= n; j++)
			if (strncasecmp(s + j, words[i], m) == 0)
				return true;
	return false;
}

static void rados_port(const struct chosen *s, const struct ocreg_object *s3, const struct ocreg_where *up)
{
	const char *url = ocreg_advice_text(s3, OCREG_F_s3_region_endpoint);
	struct ocreg_where at = ocreg_advice_place(s3, OCREG_F_s3_region_endpoint, up);
	size_t n, digits;
	const char *host = authority(url, &n);

	for (digits = 0; digits < n && host[n - digits - 1] >= '0' && host[n - digits - 1] <= '9'; digits++)
		;
	if (!digits || digits == n || host[n - digits - 1] != ':' || !is_rados(host, n))
		return;
	ocreg_report(s->c, OCREG_RULE_rados_port, &at, NULL, "the address of a RADOS gateway is given with the port %.*s",
		     (int) digits, host + n - digits);
}

/* A bucket that is named is the user's own, unless it is said to be managed. */
static void s3(const struct chosen *s)
{
	const struct ocreg_object *s3 = ocreg_get_object(s->storage, OCREG_F_storage_s3);
	struct ocreg_where at_s3 = ocreg_advice_place(s->storage, OCREG_F_storage_s3, &s->at);
	struct ocreg_where at;

	if (!s3)
		return;
	rados_port(s, s3, &at_s3);
	at = ocreg_advice_place(s3, OCREG_F_s3_bucket, &at_s3);
	if (*ocreg_advice_text(s3, OCREG_F_s3_bucket) &&
	    !is(ocreg_advice_text(s->storage, OCREG_F_storage_management_state), "Managed"))
		ocreg_report(
			s->c, OCREG_RULE_own_bucket, &at, NULL,
			"a bucket of your own: the operator neither blocks public access nor cleans up uploads that break off");
}

static void azure(const struct chosen *s)
{
	const struct ocreg_object *azure = ocreg_get_object(s->storage, OCREG_F_storage_azure);
	struct ocreg_where at_azure, at;

	if (!azure || !*ocreg_advice_text(azure, OCREG_F_azure_account_name) ||
	    !*ocreg_advice_text(azure, OCREG_F_azure_container) ||
	    is(ocreg_advice_text(s->storage, OCREG_F_storage_management_state), "Managed"))
		return;
	at_azure = ocreg_advice_place(s->storage, OCREG_F_storage_azure, &s->at);
	at = ocreg_advice_place(azure, OCREG_F_azure_container, &at_azure);
	ocreg_report(s->c, OCREG_RULE_azure_container, &at, NULL,
		     "the operator does not make this container with an account key of your own");
}

/* The first kind of storage that is chosen; NULL if none is. */
static const struct ocreg_field *kind_of_storage(const struct ocreg_object *storage)
{
	for (unsigned i = 0; i < storage->type->n_fields; i++)
		if (ocreg_row(storage, i)->kind == OCREG_KIND_OBJECT && storage->values[i].state == OCREG_VALUE)
			return ocreg_row(storage, i);
	return NULL;
}

static void removed_storage(const struct chosen *s)
{
	const struct ocreg_field *kind = kind_of_storage(s->storage);
	struct ocreg_where at = ocreg_advice_place(s->spec, OCREG_F_config_spec_management_state, &s->at_spec);

	if (kind && is(s->state, "Removed"))
		ocreg_report(s->c, OCREG_RULE_removed_storage, &at, NULL,
			     "storage %s is chosen, but there is no registry to use it", kind->json);
}

static void config_storage(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			   const struct ocreg_where *at)
{
	const struct ocreg_object *spec = ocreg_get_object(o, OCREG_F_config_spec);
	struct chosen s = { .c = c, .spec = spec, .storage = ocreg_get_object(spec, OCREG_F_config_spec_storage) };

	(void) old;
	if (c->options->status || !s.storage)
		return;
	s.state = ocreg_state_meant(spec);
	s.at_spec = ocreg_advice_place(o, OCREG_F_config_spec, at);
	s.at = ocreg_advice_place(spec, OCREG_F_config_spec_storage, &s.at_spec);
	empty_dir(&s);
	s3(&s);
	azure(&s);
	removed_storage(&s);
}

/* --- what the cluster says --- */

static void cluster_operator(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			     const struct ocreg_where *at)
{
	const struct ocreg_object *status = ocreg_get_object(o, OCREG_F_cluster_operator_status);
	const unsigned list = OCREG_F_cluster_operator_status_conditions;
	struct ocreg_where at_status = ocreg_advice_place(o, OCREG_F_cluster_operator_status, at);

	(void) old;
	if (!is(ocreg_advice_meta(o, OCREG_F_object_meta_name), "image-registry"))
		return;
	for (size_t i = 0; i < ocreg_count(status, list); i++) {
		const struct ocreg_object *condition = ocreg_at(status, list, i);
		struct ocreg_where at_list = ocreg_advice_place(status, list, &at_status);
		struct ocreg_where here = { .up = &at_list, .n = i };

		if (is(ocreg_advice_text(condition, OCREG_F_cluster_operator_condition_condition_type), "Available") &&
		    is(ocreg_advice_text(condition, OCREG_F_cluster_operator_condition_status), "True") &&
		    is(ocreg_advice_text(condition, OCREG_F_cluster_operator_condition_reason), "Removed"))
			ocreg_report(c, OCREG_RULE_available_removed, &here, NULL,
				     "Available for the reason Removed: no registry runs");
	}
}

/* --- ConfigMaps --- */

/* Whether a key could be host or host..port, and is no name of a file with certificates. */
static bool may_be_host(const char *key)
{
	static const char *const endings[] = { ".crt", ".pem", ".cer", ".cert", ".key", ".json", ".yaml", ".yml" };
	size_t n = strlen(key);

	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
		if (n > strlen(endings[i]) && is(key + n - strlen(endings[i]), endings[i]))
			return false;
	return strchr(key, '.') != NULL;
}

static bool is_trust_map(const struct ocreg_object *o)
{
	const struct ocreg_value *data = &o->values[OCREG_F_config_map_data];
	bool any = false;

	for (uint32_t i = 0; data->state == OCREG_VALUE && i < data->n; i++) {
		const struct ocreg_value *v = &data->members[i].value;

		if (v->state != OCREG_VALUE || !may_be_host(data->members[i].key) ||
		    !strstr(v->text, "-----BEGIN CERTIFICATE-----"))
			return false;
		any = true;
	}
	return any;
}

/* Whether it is known which ConfigMap the cluster trusts: then the rules on that one have their say. */
static bool is_trust_known(const struct ocreg_checker *c)
{
	const struct ocreg_object *image = NULL, *spec, *named;

	if (ocreg_look_around(c, OCREG_TYPE_image, NULL, "cluster", &image) != OCREG_THERE)
		return false;
	spec = ocreg_get_object(image, OCREG_F_image_spec);
	named = ocreg_get_object(spec, OCREG_F_image_spec_additional_trusted_ca);
	return *ocreg_advice_text(named, OCREG_F_config_map_name_reference_name) != '\0';
}

/* The cluster's own maps are in namespaces that begin with openshift-. */
static void trust_namespace(struct ocreg_checker *c, const struct ocreg_object *o)
{
	const char *ns = ocreg_advice_meta(o, OCREG_F_object_meta_ns);
	struct ocreg_where meta = { .key = "metadata", .n = 8 }, at = { .up = &meta, .key = "namespace", .n = 9 };
	struct ocreg_buf shown = { 0 };

	if (strncmp(ns, "openshift-", 10) == 0 || is_trust_known(c) || !is_trust_map(o))
		return;
	ocreg_buf_add_escaped(&shown, ns, strlen(ns), 64);
	if (*ns)
		ocreg_report(c, OCREG_RULE_trust_namespace, &at, NULL,
			     "this looks like authorities for registries, which are not looked for in namespace %s", shown.data);
	else
		ocreg_report(c, OCREG_RULE_trust_namespace, &at, NULL,
			     "this looks like authorities for registries, and says no namespace");
	c->fs->oom |= shown.oom;
	ocreg_spelled(c, &shown);
}

static void metrics_file(struct ocreg_checker *c, const struct ocreg_object *o)
{
	const struct ocreg_value *data = &o->values[OCREG_F_config_map_data];
	struct ocreg_where at_data = ocreg_advice_place(o, OCREG_F_config_map_data, NULL);
	const char *ns = ocreg_advice_meta(o, OCREG_F_object_meta_ns);

	if (!is(ns, "openshift-image-registry") || data->state != OCREG_VALUE)
		return;
	for (uint32_t i = 0; i < data->n; i++) {
		const struct ocreg_member *m = &data->members[i];
		struct ocreg_where at = { .up = &at_data, .key = m->key, .n = m->n_key };

		if (m->value.state == OCREG_VALUE && strstr(m->value.text, "openshift:") && strstr(m->value.text, "metrics:"))
			ocreg_report(c, OCREG_RULE_metrics_file, &at, NULL,
				     "settings of the registry in a file, which nobody reads");
	}
}

static void config_map(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		       const struct ocreg_where *at)
{
	(void) old;
	(void) at;
	trust_namespace(c, o);
	metrics_file(c, o);
}

static void feature_gate(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			 const struct ocreg_where *at)
{
	struct ocreg_where here = ocreg_advice_place(o, OCREG_F_s3_chunk_size_mib, at);

	(void) old;
	if (ocreg_has(o, OCREG_F_s3_chunk_size_mib))
		ocreg_report(c, OCREG_RULE_feature_gate, &here, NULL,
			     "release 4.16 drops this field, unless its feature gate is on");
}

const struct ocreg_type_rule ocreg_advice_rules[] = {
	{ OCREG_TYPE_config, OCREG_ADVICE, config_storage },
	{ OCREG_TYPE_config, OCREG_ADVICE, ocreg_advise_claim_of_config },
	{ OCREG_TYPE_cluster_operator, OCREG_ADVICE, cluster_operator },
	{ OCREG_TYPE_persistent_volume_claim, OCREG_ADVICE, ocreg_advise_claim },
	{ OCREG_TYPE_config_map, OCREG_ADVICE, config_map },
	{ OCREG_TYPE_secret, OCREG_ADVICE, ocreg_advise_login },
	{ OCREG_TYPE_s3, OCREG_EARLY, feature_gate },
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
