/* SPDX-License-Identifier: Apache-2.0 */
/* Storage on a claim: what the operator looks at, once, when the claim is set. */
#include <strings.h>
#include "check/storage.h"

static struct ocreg_where claim_place(void)
{
	static const struct ocreg_where pvc = { .up = &ocreg_at_storage, .key = "pvc", .n = 3 };

	return (struct ocreg_where) { .up = &pvc, .key = "claim", .n = 5 };
}

/* The namespace of a claim of that name somewhere else; NULL if there is none. */
static const char *elsewhere(const struct ocreg_storage_view *v, const char *name)
{
	for (size_t i = 0; i < ocreg_around_count(v->c); i++) {
		const struct ocreg_object *o = ocreg_around_at(v->c, i), *meta;

		if (ocreg_type_of(o) != OCREG_TYPE_persistent_volume_claim)
			continue;
		meta = ocreg_get_object(o, OCREG_F_persistent_volume_claim_metadata);
		if (strcmp(ocreg_storage_text(meta, OCREG_F_object_meta_name), name) == 0)
			return ocreg_storage_text(meta, OCREG_F_object_meta_ns);
	}
	return NULL;
}

static void missing(const struct ocreg_storage_view *v, const char *name)
{
	const struct ocreg_where at = claim_place();
	const char *ns = elsewhere(v, name);
	struct ocreg_buf shown = { 0 }, where = { 0 };

	if (ns)
		ocreg_buf_addf(&where,
			       "the claim is in namespace %s, and the registry takes those of " OCREG_REGISTRY_NAMESPACE " only",
			       ocreg_storage_plain(ns, &shown));
	else
		ocreg_buf_adds(&where, "there is no such claim in namespace " OCREG_REGISTRY_NAMESPACE);
	ocreg_report(v->c, OCREG_RULE_pvc_missing, &at, NULL,
		     "%s; " OCREG_SYNC "persistentvolumeclaims \"%s\" not found\", and StorageExists False \"PVC Issues Found\"",
		     where.data && !where.oom ? where.data : "", ocreg_storage_plain(name, &shown));
	ocreg_storage_done(v, &where);
	ocreg_storage_done(v, &shown);
}

static bool has_mode(const struct ocreg_object *claim_spec, const char *mode)
{
	size_t n = ocreg_count(claim_spec, OCREG_F_persistent_volume_claim_spec_access_modes);

	for (size_t i = 0; i < n; i++) {
		const char *is = ocreg_string_at(claim_spec, OCREG_F_persistent_volume_claim_spec_access_modes, i);

		if (is && strcmp(is, mode) == 0)
			return true;
	}
	return false;
}

/* The operator does not look again at a claim that it has set up. */
static bool is_set_up(const struct ocreg_storage_view *v, const char *name)
{
	return v->status && v->live.kind == v->now.kind &&
	       strcmp(*v->live.holder ? v->live.holder : OCREG_DEFAULT_CLAIM, name) == 0;
}

/* What a claim for one node asks of the Deployment. */
struct one_node {
	const char *name;     /* of the claim, fit for a message */
	const char *strategy; /* likewise */
	bool many, rolling;   /* more than one replica; not Recreate */
};

static void later(const struct ocreg_storage_view *v, const struct one_node *is)
{
	if (is->many || is->rolling)
		ocreg_report(v->c, OCREG_RULE_pvc_rwo_later,
			     OCREG_BELOW(&ocreg_at_spec, is->many ? "replicas" : "rolloutStrategy"), NULL,
			     "claim \"%s\" is ReadWriteOnce, and %s: the operator does not check it again, and a second pod "
			     "hangs until it can have the volume",
			     is->name,
			     is->many ? "more than one pod is to use it" : "a new pod is started before the old one has gone");
}

static void at_once(const struct ocreg_storage_view *v, const struct one_node *is)
{
	if (is->many)
		ocreg_report(v->c, OCREG_RULE_pvc_rwo_replicas, OCREG_BELOW(&ocreg_at_spec, "replicas"), NULL,
			     "claim \"%s\" is ReadWriteOnce; " OCREG_SYNC
			     "cannot use ReadWriteOnce access mode with more than one replica of the image registry\"",
			     is->name);
	if (is->rolling)
		ocreg_report(v->c, OCREG_RULE_pvc_rwo_rollout, OCREG_BELOW(&ocreg_at_spec, "rolloutStrategy"), NULL,
			     "claim \"%s\" is ReadWriteOnce; " OCREG_SYNC
			     "cannot use ReadWriteOnce access mode with %s rollout strategy\"%s",
			     is->name, is->strategy, is->many ? ", once there is one replica" : "");
}

static void one_writer(const struct ocreg_storage_view *v, const char *name)
{
	struct ocreg_buf claim = { 0 }, strategy = { 0 };
	struct one_node is = {
		.name = ocreg_storage_plain(name, &claim),
		.strategy = ocreg_storage_plain(ocreg_storage_text(v->spec, OCREG_F_config_spec_rollout_strategy), &strategy),
		.many = ocreg_get_int(v->spec, OCREG_F_config_spec_replicas) > 1,
	};

	is.rolling = strcasecmp(is.strategy, "Recreate") != 0;
	if (is_set_up(v, name))
		later(v, &is);
	else
		at_once(v, &is);
	ocreg_storage_done(v, &strategy);
	ocreg_storage_done(v, &claim);
}

static void modes(const struct ocreg_storage_view *v, const struct ocreg_object *claim, const char *name)
{
	const struct ocreg_object *spec = ocreg_get_object(claim, OCREG_F_persistent_volume_claim_spec);
	const struct ocreg_where at = claim_place();
	struct ocreg_buf buf = { 0 };
	const char *shown = ocreg_storage_plain(name, &buf);

	if (strcmp(ocreg_storage_text(spec, OCREG_F_persistent_volume_claim_spec_volume_mode), "Block") == 0)
		ocreg_report(
			v->c, OCREG_RULE_pvc_block, &at, NULL,
			"claim \"%s\" is of volume mode Block, a bare device: the operator takes it, but no pod can mount it",
			shown);
	if (has_mode(spec, "ReadWriteOnce") && !has_mode(spec, "ReadWriteMany"))
		one_writer(v, name);
	else if (!has_mode(spec, "ReadWriteMany") && !is_set_up(v, name))
		ocreg_report(v->c, OCREG_RULE_pvc_modes, &at, NULL,
			     OCREG_SYNC "PVC %s does not contain the necessary access modes: ReadWriteMany or ReadWriteOnce\"",
			     shown);
	ocreg_storage_done(v, &buf);
}

/* Whether the operator takes the claim of the default name for its own. */
static bool taken(const struct ocreg_storage_view *v, const struct ocreg_object *claim)
{
	const struct ocreg_object *meta = ocreg_get_object(claim, OCREG_F_persistent_volume_claim_metadata);
	const char *mark = ocreg_map_get(meta, OCREG_F_object_meta_annotations, OCREG_OPERATORS_MARK);
	const struct ocreg_where at = claim_place();
	struct ocreg_finding *f;

	if (mark && strcmp(mark, "true") == 0)
		return false;
	f = ocreg_report(v->c, OCREG_RULE_pvc_default_taken, &at, NULL,
			 "claim is empty and " OCREG_DEFAULT_CLAIM " is there, but not made by the operator; " OCREG_SYNC
			 "could not create default PVC, it already exists and is not owned by the operator\", and StorageExists "
			 "False \"PVC Already Exists\"");
	if (ocreg_has(v->now.settings, OCREG_F_pvc_claim))
		ocreg_findings_fix(v->c->fs, f, OCREG_FIX_REPLACE, "\"" OCREG_DEFAULT_CLAIM "\"");
	return true;
}

void ocreg_check_pvc(const struct ocreg_storage_view *v)
{
	bool by_default = !*v->now.holder;
	const char *name = by_default ? OCREG_DEFAULT_CLAIM : v->now.holder;
	const struct ocreg_where at = claim_place();
	const struct ocreg_object *claim = NULL;
	enum ocreg_around is =
		ocreg_storage_around(v, OCREG_TYPE_persistent_volume_claim, OCREG_REGISTRY_NAMESPACE, name, &claim);

	if (is == OCREG_THERE) {
		if (!by_default || !taken(v, claim))
			modes(v, claim, name);
		return;
	}
	if (by_default)
		ocreg_report(v->c, OCREG_RULE_pvc_default, &at, NULL,
			     "claim is empty: the operator creates " OCREG_DEFAULT_CLAIM
			     ", ReadWriteMany and 100Gi, of the default storage class%s",
			     is == OCREG_UNKNOWN ? ", unless one of that name is there, which was not given" : "");
	else if (is == OCREG_MISSING)
		missing(v, name);
	else
		ocreg_storage_unknown(v, &at, "claim", OCREG_REGISTRY_NAMESPACE, name);
}
