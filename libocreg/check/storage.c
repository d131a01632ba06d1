/* SPDX-License-Identifier: Apache-2.0 */
/* One look at a Config, for the rules of its storage. */
#include "base/base64.h"
#include "check/storage.h"

const struct ocreg_where ocreg_at_spec = { .key = "spec", .n = 4 };
const struct ocreg_where ocreg_at_storage = { .up = &ocreg_at_spec, .key = "storage", .n = 7 };

static const struct ocreg_storage_kind kinds[] = {
	{ "EmptyDir", NULL, OCREG_F_storage_empty_dir, -1, false, 0 },
	{ "S3", "bucket", OCREG_F_storage_s3, OCREG_F_s3_bucket, true, 0 },
	{ "Swift", "container", OCREG_F_storage_swift, OCREG_F_swift_container, true, 0 },
	{ "GCS", "bucket", OCREG_F_storage_gcs, OCREG_F_gcs_bucket, true, 0 },
	{ "IBMCOS", "bucket", OCREG_F_storage_ibmcos, OCREG_F_ibmcos_bucket, true, 0 },
	{ "PVC", "claim", OCREG_F_storage_pvc, OCREG_F_pvc_claim, false, 0 },
	{ "Azure", "container", OCREG_F_storage_azure, OCREG_F_azure_container, true, 0 },
	{ "OSS", "bucket", OCREG_F_storage_oss, OCREG_F_oss_bucket, false, OCREG_RELEASE(4, 16) },
};
#define N_KINDS (sizeof(kinds) / sizeof(kinds[0]))

const struct ocreg_storage_kind *ocreg_storage_kind(size_t i)
{
	return i < N_KINDS ? &kinds[i] : NULL;
}

const char *ocreg_storage_text(const struct ocreg_object *o, unsigned field)
{
	const char *s = o ? ocreg_get_string(o, field) : NULL;

	return s ? s : "";
}

const char *ocreg_storage_plain(const char *s, struct ocreg_buf *buf)
{
	ocreg_buf_cut(buf, 0);
	ocreg_buf_add_escaped(buf, s, strlen(s), 253);
	return buf->data && !buf->oom ? buf->data : "";
}

void ocreg_storage_done(const struct ocreg_storage_view *v, struct ocreg_buf *buf)
{
	v->c->fs->oom |= buf->oom;
	ocreg_buf_done(buf);
}

bool ocreg_storage_has(const struct ocreg_checker *c, const struct ocreg_object *storage, const struct ocreg_storage_kind *kind)
{
	unsigned target = c->options->target;

	if (target ? target < ocreg_row(storage, kind->field)->since : kind->until)
		return false;
	return (!target || !kind->until || target <= kind->until) && ocreg_get_object(storage, kind->field);
}

static struct ocreg_storage_choice choose(const struct ocreg_checker *c, const struct ocreg_object *storage)
{
	struct ocreg_storage_choice choice = { .storage = storage, .state = "", .holder = "" };

	if (!storage)
		return choice;
	choice.state = ocreg_storage_text(storage, OCREG_F_storage_management_state);
	for (size_t i = 0; i < N_KINDS; i++)
		if (ocreg_storage_has(c, storage, &kinds[i]) && !choice.n++)
			choice.kind = &kinds[i];
	if (!choice.kind)
		return choice;
	choice.settings = ocreg_get_object(storage, choice.kind->field);
	if (choice.kind->holder >= 0)
		choice.holder = ocreg_storage_text(choice.settings, (unsigned) choice.kind->holder);
	return choice;
}

/* What is set up is in the status; an old object that comes without one is believed to be set up, unless it says that it is removed. */
static void look_at_live(struct ocreg_storage_view *v, const struct ocreg_object *old)
{
	const unsigned managed = OCREG_F_config_status_storage_managed;

	v->old_spec = ocreg_get_object(old, OCREG_F_config_spec);
	v->old = choose(v->c, ocreg_get_object(v->old_spec, OCREG_F_config_spec_storage));
	v->status = ocreg_get_object(old ? old : v->config, OCREG_F_config_status);
	if (v->status)
		v->live = choose(v->c, ocreg_get_object(v->status, OCREG_F_config_status_storage));
	else if (strcmp(ocreg_storage_text(v->old_spec, OCREG_F_config_spec_management_state), "Removed") == 0)
		v->live = choose(v->c, NULL);
	else
		v->live = v->old;
	if (!*v->live.state && ocreg_has(v->status, managed))
		v->live.state = ocreg_get_bool(v->status, managed) ? "Managed" : "Unmanaged";
}

static const char *platform(const struct ocreg_checker *c)
{
	const struct ocreg_object *infrastructure = NULL, *status;
	const char *name;

	if (ocreg_look_around(c, OCREG_TYPE_infrastructure, NULL, "cluster", &infrastructure) != OCREG_THERE)
		return NULL;
	status = ocreg_get_object(infrastructure, OCREG_F_infrastructure_status);
	name = ocreg_storage_text(ocreg_get_object(status, OCREG_F_infrastructure_status_platform_status),
				  OCREG_F_platform_status_platform_type);
	name = *name ? name : ocreg_storage_text(status, OCREG_F_infrastructure_status_platform);
	return *name ? name : NULL;
}

bool ocreg_storage_look(struct ocreg_storage_view *v, struct ocreg_checker *c, const struct ocreg_object *config,
			const struct ocreg_object *old)
{
	const char *name = ocreg_storage_text(ocreg_get_object(config, OCREG_F_config_metadata), OCREG_F_object_meta_name);

	*v = (struct ocreg_storage_view) { .c = c, .config = config, .spec = ocreg_get_object(config, OCREG_F_config_spec) };
	if (!v->spec || (*name && strcmp(name, "cluster") != 0))
		return false;
	v->now = choose(c, ocreg_get_object(v->spec, OCREG_F_config_spec_storage));
	v->state = ocreg_state_meant(v->spec);
	v->platform = platform(c);
	look_at_live(v, old);
	return true;
}

enum ocreg_around ocreg_storage_around(const struct ocreg_storage_view *v, unsigned type, const char *ns, const char *name,
				       const struct ocreg_object **ret)
{
	enum ocreg_around is = ocreg_look_around(v->c, type, ns, name, ret);

	return is == OCREG_THERE || ocreg_look_around(v->c, type, NULL, name, ret) != OCREG_THERE ? is : OCREG_THERE;
}

void ocreg_storage_unknown(const struct ocreg_storage_view *v, const struct ocreg_where *at, const char *what, const char *ns,
			   const char *name)
{
	struct ocreg_buf shown = { 0 };

	ocreg_report(v->c, OCREG_RULE_storage_around, at, NULL, "%s %s/%s is not among what was given: it could not be checked",
		     what, ns, ocreg_storage_plain(name, &shown));
	ocreg_storage_done(v, &shown);
}

struct ocreg_where ocreg_storage_place(const struct ocreg_storage_view *v)
{
	const struct ocreg_field *f = ocreg_row(v->now.storage, v->now.kind->field);

	return (struct ocreg_where) { .up = &ocreg_at_storage, .key = f->json, .n = f->json_len };
}

bool ocreg_secret_has(const struct ocreg_object *secret, const char *key)
{
	return ocreg_map_get(secret, OCREG_F_secret_string_data, key) || ocreg_map_get(secret, OCREG_F_secret_data, key);
}

enum ocreg_secret_value ocreg_secret_value(const struct ocreg_object *secret, const char *key, struct ocreg_buf *buf)
{
	const char *plain = ocreg_map_get(secret, OCREG_F_secret_string_data, key);
	const char *encoded = ocreg_map_get(secret, OCREG_F_secret_data, key);
	size_t offset;

	ocreg_buf_cut(buf, 0);
	if (plain)
		ocreg_buf_adds(buf, plain);
	else if (!encoded)
		return OCREG_VALUE_MISSING;
	else if (!ocreg_base64_decode(buf, encoded, strlen(encoded), &offset))
		return OCREG_VALUE_BROKEN;
	ocreg_buf_add(buf, "", 0);
	return buf->oom ? OCREG_VALUE_BROKEN : OCREG_VALUE_THERE;
}
