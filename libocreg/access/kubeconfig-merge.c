/* SPDX-License-Identifier: Apache-2.0 */
#include "base/error.h"
#include "access/kubeconfig.h"
#include "model/object.h"

static const struct ocreg_object *find(const struct ocreg_object *doc, const struct ocreg_kubeconfig_place *p, const char *name)
{
	ptrdiff_t at = ocreg_find(doc, p->list, name);

	return at < 0 ? NULL : ocreg_at(doc, p->list, (size_t) at);
}

/* An entry that is new, or that somebody has removed meanwhile, comes as a whole. */
static int add_entry(struct ocreg_object *fresh, unsigned list, const struct ocreg_object *entry, struct ocreg_error **reterr)
{
	struct ocreg_object *o = ocreg_insert(fresh, list, ocreg_count(fresh, list));

	return !o || ocreg_assign(o, entry) ? ocreg_fail_oom(reterr) : 0;
}

static int merge_entry(struct ocreg_object *fresh, const struct ocreg_object *base, const struct ocreg_object *entry,
		       const struct ocreg_kubeconfig_place *p, struct ocreg_error **reterr)
{
	const char *name = ocreg_get_string(entry, p->name);
	const struct ocreg_object *old = name ? find(base, p, name) : NULL;
	ptrdiff_t at = name ? ocreg_find(fresh, p->list, name) : -1;
	char *patch = NULL;
	int r;

	if (!name || (old && ocreg_equal(old, entry)))
		return 0;
	if (at < 0)
		return add_entry(fresh, p->list, entry, reterr);
	if (!old)
		return ocreg_assign(ocreg_at(fresh, p->list, (size_t) at), entry) ? ocreg_fail_oom(reterr) : 0;
	r = ocreg_diff(old, entry, &patch, reterr);
	if (!r)
		r = ocreg_apply(ocreg_at(fresh, p->list, (size_t) at), patch, strlen(patch), NULL, reterr);
	ocreg_free(patch);
	return r;
}

static bool same(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

static int merge_text(struct ocreg_object *fresh, const struct ocreg_object *base, const struct ocreg_object *doc, unsigned field,
		      struct ocreg_error **reterr)
{
	const char *text = ocreg_get_string(doc, field);

	if (same(text, ocreg_get_string(base, field)))
		return 0;
	return ocreg_set_string(fresh, field, text) ? ocreg_fail_oom(reterr) : 0;
}

int ocreg_kubeconfig_merge(struct ocreg_object *fresh, const struct ocreg_object *base, const struct ocreg_object *doc,
			   struct ocreg_error **reterr)
{
	static const unsigned texts[] = { OCREG_F_kubeconfig_api_version, OCREG_F_kubeconfig_kind,
					  OCREG_F_kubeconfig_current_context };
	int r = 0;

	for (size_t i = 0; !r && i < sizeof(texts) / sizeof(texts[0]); i++)
		r = merge_text(fresh, base, doc, texts[i], reterr);
	for (size_t s = 0; s < OCREG_KUBE_SECTIONS; s++) {
		const struct ocreg_kubeconfig_place *p = &ocreg_kubeconfig_places[s];

		for (size_t i = 0; !r && i < ocreg_count(doc, p->list); i++)
			if (ocreg_at(doc, p->list, i))
				r = merge_entry(fresh, base, ocreg_at(doc, p->list, i), p, reterr);
	}
	return r;
}
