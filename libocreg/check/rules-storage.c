/* SPDX-License-Identifier: Apache-2.0 */
/* Which storage the operator takes a Config to mean, and what it does when that is none, or several. */
#include "check/storage.h"

/* What the operator chooses where nothing is chosen. */
static const struct platform {
	const char *name;
	unsigned since, until;
	const char *choice; /* NULL: nothing */
} platforms[] = {
	{ "AWS", 0, 0, "s3: {}" },
	{ "Azure", 0, 0, "azure: {}" },
	{ "GCP", 0, 0, "gcs: {}" },
	{ "OpenStack", 0, 0, "swift: {}, or pvc: {claim: image-registry-storage} where there is no Swift" },
	{ "oVirt", 0, 0, "pvc: {claim: image-registry-storage}" },
	{ "BareMetal", 0, 0, NULL },
	{ "VSphere", 0, 0, NULL },
	{ "None", 0, 0, NULL },
	{ "IBMCloud", OCREG_RELEASE(4, 9), 0, "ibmcos: {}" },
	{ "PowerVS", OCREG_RELEASE(4, 9), 0, "ibmcos: {}" },
	{ "Nutanix", OCREG_RELEASE(4, 8), 0, NULL },
	{ "KubeVirt", OCREG_RELEASE(4, 8), 0, NULL },
	{ "EquinixMetal", OCREG_RELEASE(4, 8), 0, NULL },
	{ "External", OCREG_RELEASE(4, 8), 0, NULL },
	{ "AlibabaCloud", OCREG_RELEASE(4, 10), OCREG_RELEASE(4, 16), "oss: {}" },
	{ "AlibabaCloud", OCREG_RELEASE(4, 17), 0, NULL },
};

/* NULL: nothing. A platform that the operator has never heard of gets storage in the pod. */
static const char *platform_choice(const struct ocreg_storage_view *v)
{
	unsigned target = v->c->options->target;

	for (size_t i = 0; i < sizeof(platforms) / sizeof(platforms[0]); i++) {
		const struct platform *p = &platforms[i];

		if (strcmp(p->name, v->platform) == 0 && (target ? p->since <= target : !p->until) &&
		    (!p->until || target <= p->until))
			return p->choice;
	}
	return "emptyDir: {}";
}

static const char *names_of_kinds(const struct ocreg_storage_view *v, struct ocreg_buf *names)
{
	const struct ocreg_storage_kind *kind;

	for (size_t i = 0; (kind = ocreg_storage_kind(i)); i++)
		if (ocreg_storage_has(v->c, v->now.storage, kind))
			ocreg_buf_addf(names, "%s%s", names->len ? " " : "", kind->name);
	return names->oom ? "" : names->data;
}

static void several(const struct ocreg_storage_view *v)
{
	struct ocreg_buf buf = { 0 };
	const char *names = names_of_kinds(v, &buf);

	if (strcmp(v->state, "Removed") == 0)
		ocreg_report(v->c, OCREG_RULE_storage_kinds_removed, &ocreg_at_storage, NULL,
			     "%u kinds of storage are set (%s): the operator cannot tell which to remove; only its log would say "
			     "\"unable to get generators: exactly one storage type should be configured at the same time, got "
			     "%u: [%s]\"",
			     v->now.n, names, v->now.n, names);
	else
		ocreg_report(v->c, OCREG_RULE_storage_kinds, &ocreg_at_storage, NULL,
			     "%u kinds of storage are set; the operator would say: Progressing Error \"Unable to apply "
			     "resources: unable to sync storage configuration: exactly one storage type should be configured at "
			     "the same time, got %u: [%s]\"",
			     v->now.n, v->now.n, names);
	ocreg_storage_done(v, &buf);
}

static void nothing_chosen(const struct ocreg_storage_view *v)
{
	const char *choice = v->platform ? platform_choice(v) : NULL;
	struct ocreg_buf shown = { 0 };

	if (!v->platform)
		ocreg_report(v->c, OCREG_RULE_storage_platform, &ocreg_at_storage, NULL,
			     "no kind of storage is set: what the operator chooses depends on the platform, and no "
			     "Infrastructure is known");
	else if (!choice)
		ocreg_report(v->c, OCREG_RULE_storage_missing, &ocreg_at_storage, NULL,
			     "no kind of storage is set, and platform %s has no default; the operator would say: Degraded "
			     "StorageNotConfigured \"Error: storage backend not configured\"",
			     ocreg_storage_plain(v->platform, &shown));
	else if (*v->now.state)
		ocreg_report(v->c, OCREG_RULE_storage_state_lost, &ocreg_at_storage, NULL,
			     "no kind of storage is set: the operator replaces all of it by {%s}, and managementState %s is lost",
			     choice, ocreg_storage_plain(v->now.state, &shown));
	else
		ocreg_report(v->c, OCREG_RULE_storage_default, &ocreg_at_storage, NULL,
			     "no kind of storage is set: on platform %s the operator chooses {%s}",
			     ocreg_storage_plain(v->platform, &shown), choice);
	ocreg_storage_done(v, &shown);
}

static void only_oss(const struct ocreg_storage_view *v)
{
	const struct ocreg_where *at = OCREG_BELOW(&ocreg_at_storage, "oss");
	const char *choice = v->platform ? platform_choice(v) : NULL;

	if (choice)
		ocreg_report(v->c, OCREG_RULE_storage_oss, at, NULL,
			     "the operators of release 4.17 and later take oss for no storage: they replace it by {%s}", choice);
	else
		ocreg_report(v->c, OCREG_RULE_storage_oss, at, NULL,
			     "the operators of release 4.17 and later take oss for no storage; where the platform has no "
			     "default, they would say: Degraded StorageNotConfigured \"Error: storage backend not configured\"");
}

static bool is_operators_claim(const struct ocreg_storage_view *v)
{
	const struct ocreg_object *claim = NULL, *meta;
	const char *mark;

	if (ocreg_storage_around(v, OCREG_TYPE_persistent_volume_claim, OCREG_REGISTRY_NAMESPACE, v->now.holder, &claim) !=
	    OCREG_THERE)
		return strcmp(v->now.holder, OCREG_DEFAULT_CLAIM) == 0;
	meta = ocreg_get_object(claim, OCREG_F_persistent_volume_claim_metadata);
	mark = ocreg_map_get(meta, OCREG_F_object_meta_annotations, OCREG_OPERATORS_MARK);
	return mark && strcmp(mark, "true") == 0;
}

/* Whether what holds the images looks like something that the operator has made: it writes the names that it makes up into spec. */
static bool is_operators_own(const struct ocreg_storage_view *v)
{
	if (!*v->now.holder)
		return true;
	if (v->now.kind == v->live.kind && strcmp(v->now.holder, v->live.holder) == 0 && strcmp(v->live.state, "Managed") == 0)
		return true;
	return v->now.kind->field == OCREG_F_storage_pvc ? is_operators_claim(v)
							 : strstr(v->now.holder, "-image-registry-") != NULL;
}

static void not_its_own(const struct ocreg_storage_view *v)
{
	const struct ocreg_where *at = OCREG_BELOW(&ocreg_at_storage, "managementState");
	const char *before = *v->old.state ? v->old.state : v->live.state;
	struct ocreg_buf buf = { 0 };
	const char *name;

	if (strcmp(v->now.state, "Managed") != 0 || !v->now.kind->what || is_operators_own(v))
		return;
	name = ocreg_storage_plain(v->now.holder, &buf);
	if (v->live.kind && v->live.kind != v->now.kind && strcmp(before, "Managed") == 0)
		ocreg_report(v->c, OCREG_RULE_storage_state_kept, at, NULL,
			     "the storage changes from %s to %s, but Managed stays: the operator would delete %s \"%s\" once the "
			     "registry is removed",
			     v->live.kind->name, v->now.kind->name, v->now.kind->what, name);
	else
		ocreg_report(v->c, OCREG_RULE_storage_state_owned, at, NULL,
			     "Managed hands %s \"%s\" to the operator, which changes its settings and deletes it once the "
			     "registry is removed",
			     v->now.kind->what, name);
	ocreg_storage_done(v, &buf);
}

void ocreg_check_empty_dir(const struct ocreg_storage_view *v)
{
	int64_t replicas = ocreg_get_int(v->spec, OCREG_F_config_spec_replicas);

	if (replicas > 1)
		ocreg_report(v->c, OCREG_RULE_empty_dir_replicas, OCREG_BELOW(&ocreg_at_spec, "replicas"), NULL,
			     "with emptyDir each of the %lld pods has images of its own, and what is pushed to one is missing in "
			     "the others",
			     (long long) replicas);
}

/* What there is to say about the one kind that is chosen. */
static const struct {
	unsigned field;
	void (*check)(const struct ocreg_storage_view *v);
} pages[] = {
	{ OCREG_F_storage_empty_dir, ocreg_check_empty_dir },
	{ OCREG_F_storage_s3, ocreg_check_s3 },
	{ OCREG_F_storage_gcs, ocreg_check_gcs },
	{ OCREG_F_storage_pvc, ocreg_check_pvc },
	{ OCREG_F_storage_azure, ocreg_check_azure },
	{ OCREG_F_storage_swift, ocreg_check_swift },
	{ OCREG_F_storage_ibmcos, ocreg_check_ibmcos },
};

static void chosen(const struct ocreg_storage_view *v)
{
	not_its_own(v);
	ocreg_check_credentials(v, NULL);
	for (size_t i = 0; i < sizeof(pages) / sizeof(pages[0]); i++)
		if (pages[i].field == v->now.kind->field)
			pages[i].check(v);
}

/* The operator acts where it manages the registry, and where it removes it. */
static void config_storage(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			   const struct ocreg_where *at)
{
	bool managed;
	struct ocreg_storage_view v;

	(void) old; /* NULL for releases that tolerate nothing; what is live matters to all */
	(void) at;
	if (c->options->status || !ocreg_storage_look(&v, c, o, c->options->old))
		return;
	ocreg_check_loss(&v);
	managed = strcmp(v.state, "Managed") == 0;
	if (v.now.n > 1 && (managed || strcmp(v.state, "Removed") == 0))
		several(&v);
	else if (managed && v.now.kind)
		chosen(&v);
	else if (managed && ocreg_get_object(v.now.storage, OCREG_F_storage_oss) && ocreg_rule_applies(c, OCREG_RULE_storage_oss))
		only_oss(&v);
	else if (managed)
		nothing_chosen(&v);
}

static bool is_user_secret(const struct ocreg_object *secret)
{
	const struct ocreg_object *meta = ocreg_get_object(secret, OCREG_F_secret_metadata);
	const char *ns = ocreg_storage_text(meta, OCREG_F_object_meta_ns);

	return strcmp(ocreg_storage_text(meta, OCREG_F_object_meta_name), OCREG_USER_SECRET) == 0 &&
	       (!*ns || strcmp(ns, OCREG_REGISTRY_NAMESPACE) == 0);
}

/* The credentials, with the Config around that they are for. */
static void user_secret(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *at)
{
	const struct ocreg_object *config = NULL;
	struct ocreg_storage_view v;

	(void) old;
	(void) at;
	if (!is_user_secret(o))
		return;
	if (ocreg_look_around(c, OCREG_TYPE_config, NULL, "cluster", &config) != OCREG_THERE) {
		ocreg_check_credentials_alone(c, o);
		return;
	}
	if (ocreg_storage_look(&v, c, config, NULL) && strcmp(v.state, "Managed") == 0 && v.now.n == 1)
		ocreg_check_credentials(&v, o);
}

const struct ocreg_type_rule ocreg_storage_rules[] = {
	{ OCREG_TYPE_config, OCREG_OPERATOR, config_storage },
	{ OCREG_TYPE_secret, OCREG_OPERATOR, user_secret },
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
