/* SPDX-License-Identifier: Apache-2.0 */
/* Rules of Config that look at more than one field. */
#include "check/checker.h"

static bool text_is(const struct ocreg_object *o, unsigned field, const char *wanted)
{
	const char *s = ocreg_get_string(o, field);

	return s && strcmp(s, wanted) == 0;
}

static bool there(const struct ocreg_object *o, unsigned field)
{
	return o->values[field].state == OCREG_VALUE || o->values[field].state == OCREG_MISFIT;
}

static void network_access(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			   const struct ocreg_where *at)
{
	(void) old;
	if (there(o, OCREG_F_azure_network_access_internal) && !text_is(o, OCREG_F_azure_network_access_access_type, "Internal"))
		ocreg_report(c, OCREG_RULE_network_access, at, NULL, "internal is forbidden when type is not Internal");
}

/* The rule stands on spec.storage only, not on status.storage: told apart by the place. */
static void oss_encryption(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			   const struct ocreg_where *at)
{
	const struct ocreg_where *top = at;
	bool kms = there(o, OCREG_F_oss_encryption_kms), method = text_is(o, OCREG_F_oss_encryption_method, "KMS");

	(void) old;
	while (top && top->up)
		top = top->up;
	if (kms == method || (top && strcmp(top->key, "status") == 0))
		return;
	ocreg_report(c, OCREG_RULE_oss_encryption, at, NULL,
		     kms ? "kms is given, but method is not KMS" : "method is KMS, but kms is missing");
}

static void revision(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		     const struct ocreg_where *at)
{
	const unsigned f = OCREG_F_config_status_latest_available_revision;
	struct ocreg_where here = { .up = at, .key = "latestAvailableRevision", .n = 23 };

	if (old && ocreg_has(o, f) && ocreg_has(old, f) && ocreg_get_int(o, f) < ocreg_get_int(old, f))
		ocreg_report(c, OCREG_RULE_revision, &here, NULL, "must only increase");
}

const struct ocreg_type_rule ocreg_config_rules[] = {
	{ OCREG_TYPE_azure_network_access, OCREG_LATE, network_access },
	{ OCREG_TYPE_oss_encryption, OCREG_EARLY, oss_encryption },
	{ OCREG_TYPE_config_status, OCREG_LATE, revision },
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
