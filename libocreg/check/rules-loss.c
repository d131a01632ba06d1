/* SPDX-License-Identifier: Apache-2.0 */
/* Changes that destroy images, or leave them behind. */
#include "check/storage.h"

/* What decides whether the operator deletes: managementState of the storage in spec. Where the new spec leaves it out it is that of the live
 * object, which a patch keeps; "" if nobody knows. */
static const char *deciding_state(const struct ocreg_storage_view *v)
{
	const struct ocreg_storage_choice *live = &v->live;

	if (*v->now.state)
		return v->now.state;
	if (*live->state)
		return live->state;
	if (*v->old.state)
		return v->old.state;
	return live->kind && !*live->holder ? "Managed" : "";
}

/* The bucket, container or claim of a storage, for a message. */
static const char *holder(const struct ocreg_storage_view *v, const struct ocreg_storage_choice *choice, struct ocreg_buf *buf)
{
	const char *name = choice->holder;
	struct ocreg_buf shown = { 0 };

	if (!*name && v->old.kind == choice->kind)
		name = v->old.holder;
	if (!*name && v->now.kind == choice->kind)
		name = v->now.holder;
	if (!*name && choice->kind->field == OCREG_F_storage_pvc)
		name = OCREG_DEFAULT_CLAIM;
	if (*name)
		ocreg_buf_addf(buf, "%s \"%s\"", choice->kind->what, ocreg_storage_plain(name, &shown));
	else
		ocreg_buf_addf(buf, "the %s that the operator has made", choice->kind->what);
	ocreg_storage_done(v, &shown);
	return buf->oom ? "" : buf->data;
}

/* The driver of the old kind clears a name in settings that are no longer there. */
static void crash(const struct ocreg_storage_view *v)
{
	if (v->live.kind->stumbles && v->live.kind != v->now.kind && (*v->now.state || v->now.kind))
		ocreg_report(v->c, OCREG_RULE_removal_crash, &ocreg_at_storage, NULL,
			     "the storage changes from %s to %s in the step that removes the registry: the operator crashes "
			     "while it removes the old storage, again and again",
			     v->live.kind->name, v->now.kind ? v->now.kind->name : "none");
}

static void removed(const struct ocreg_storage_view *v)
{
	const struct ocreg_where *at = OCREG_BELOW(&ocreg_at_spec, "managementState");
	bool known = v->live.kind || v->status || v->old_spec;
	const struct ocreg_storage_choice *gone = known ? &v->live : &v->now;
	const char *state = deciding_state(v);
	struct ocreg_buf buf = { 0 };
	const char *what;

	if (!gone->kind || v->now.n > 1 ||
	    strcmp(ocreg_storage_text(v->old_spec, OCREG_F_config_spec_management_state), "Removed") == 0)
		return;
	if (!gone->kind->what) {
		if (known)
			ocreg_report(v->c, OCREG_RULE_loss_empty_dir, at, NULL,
				     "the images are in the registry's pods, which go, and they with them");
		return;
	}
	what = holder(v, gone, &buf);
	if (strcmp(state, "Managed") == 0 && known)
		ocreg_report(v->c, OCREG_RULE_loss_removed, at, NULL,
			     "the storage is Managed: with the registry the operator deletes %s and every image in it", what);
	else if (strcmp(state, "Managed") == 0 || (!*state && known))
		ocreg_report(v->c, OCREG_RULE_storage_around, at, NULL,
			     "%s is deleted with every image in it if the registry is running now and its storage is Managed: "
			     "what is live is not known",
			     what);
	if (strcmp(state, "Managed") == 0 && known)
		crash(v);
	ocreg_storage_done(v, &buf);
}

/* The finalizer takes the way of Removed, whatever managementState says. */
static void deleted(const struct ocreg_storage_view *v)
{
	const struct ocreg_object *meta = ocreg_get_object(v->config, OCREG_F_config_metadata);
	const struct ocreg_storage_choice *gone = v->status ? &v->live : &v->now;
	struct ocreg_buf what = { 0 };

	if (!*ocreg_storage_text(meta, OCREG_F_object_meta_deletion_timestamp) || !gone->kind || !gone->kind->what ||
	    strcmp(deciding_state(v), "Managed") != 0)
		return;
	ocreg_report(v->c, OCREG_RULE_loss_deleted, OCREG_BELOW(OCREG_BELOW(NULL, "metadata"), "deletionTimestamp"), NULL,
		     "the Config is being deleted and its storage is Managed: the operator deletes %s and every image in it",
		     holder(v, gone, &what));
	ocreg_storage_done(v, &what);
}

static bool looks_generated(const char *name)
{
	return strstr(name, "-image-registry-") || strcmp(name, OCREG_DEFAULT_CLAIM) == 0;
}

/* A name on one side only is the same place if the operator makes that name up. */
static bool same_holder(const char *a, const char *b)
{
	if (!*a || !*b)
		return (!*a && !*b) || looks_generated(*a ? a : b);
	return strcmp(a, b) == 0;
}

static void moved(const struct ocreg_storage_view *v)
{
	bool same_kind = v->live.kind == v->now.kind;
	struct ocreg_buf what = { 0 };

	if (v->now.n != 1 || !v->live.kind || (same_kind && same_holder(v->live.holder, v->now.holder)))
		return;
	if (!v->live.kind->what)
		ocreg_report(v->c, OCREG_RULE_loss_empty_dir, &ocreg_at_storage, NULL,
			     "the images are in the registry's pods, which are replaced by new ones with %s, and go with them",
			     v->now.kind->name);
	else
		ocreg_report(
			v->c, OCREG_RULE_storage_moved, &ocreg_at_storage, NULL,
			"the images stay behind in %s: nobody moves them to the new storage, and the registry no longer has them",
			holder(v, &v->live, &what));
	ocreg_storage_done(v, &what);
}

void ocreg_check_loss(const struct ocreg_storage_view *v)
{
	deleted(v);
	if (strcmp(v->state, "Removed") == 0)
		removed(v);
	else if (strcmp(v->state, "Managed") == 0)
		moved(v);
}
