/* SPDX-License-Identifier: Apache-2.0 */
/* metadata.managedFields, read for one field. */
#include "cluster/plan.h"

struct ownership {
	const struct ocreg_difference *d;
	struct ocreg_arena arena;
};

static bool is_field(const struct ocreg_raw_child *c, const struct ocreg_compare_step *s)
{
	return c->n_key == s->n + 2 && memcmp(c->key, "f:", 2) == 0 && memcmp(c->key + 2, s->name, s->n) == 0;
}

/*
 * Whether a tree of fields has the one that d is about. A leaf stands for everything below it. What is below a list goes by keys that an index does
 * not tell: whoever owns something of the list owns its elements here. 0, 1, or OCREG_E_NOMEM.
 */
static int owns(struct ownership *o, const char *tree, size_t n)
{
	for (size_t i = 0; i < o->d->n_steps; i++) {
		const struct ocreg_compare_step *step = &o->d->steps[i];
		struct ocreg_raw_child *v = NULL, *found = NULL;
		size_t count = 0;
		int r = ocreg_raw_children(&o->arena, tree, n, &v, &count);

		if (r < 0)
			return r;
		if (r > 0 || count == 0)
			return r == 0 && i > 0;
		if (!step->name)
			return 1;
		for (size_t j = 0; j < count && !found; j++)
			found = is_field(&v[j], step) ? &v[j] : NULL;
		if (!found)
			return 0;
		tree = found->text;
		n = found->n;
	}
	return 1;
}

static int copy_text(struct ocreg_object *to, unsigned field, const struct ocreg_object *from, unsigned of)
{
	const char *text = ocreg_get_string(from, of);

	return text && *text ? ocreg_set_string(to, field, text) : 0;
}

static int add(struct ocreg_object *change, const struct ocreg_object *entry)
{
	static const unsigned fields[][2] = {
		{ OCREG_F_change_owner_manager, OCREG_F_managed_fields_entry_manager },
		{ OCREG_F_change_owner_operation, OCREG_F_managed_fields_entry_operation },
		{ OCREG_F_change_owner_subresource, OCREG_F_managed_fields_entry_subresource },
		{ OCREG_F_change_owner_time, OCREG_F_managed_fields_entry_time },
	};
	struct ocreg_object *owner = ocreg_insert(change, OCREG_F_change_owners, ocreg_count(change, OCREG_F_change_owners));
	int r = owner ? 0 : OCREG_E_NOMEM;

	for (size_t i = 0; !r && i < sizeof(fields) / sizeof(fields[0]); i++)
		r = copy_text(owner, fields[i][0], entry, fields[i][1]);
	return r ? OCREG_E_NOMEM : 0;
}

int ocreg_plan_add_owners(const struct ocreg_object *live, const struct ocreg_difference *d, struct ocreg_object *change)
{
	int f = ocreg_field_find(ocreg_type_of(live), "metadata");
	const struct ocreg_object *meta = f >= 0 && d->from ? ocreg_get_object(live, (unsigned) f) : NULL;
	size_t n = meta ? ocreg_count(meta, OCREG_F_object_meta_managed_fields) : 0;
	struct ownership o = { .d = d };
	int r = 0;

	for (size_t i = 0; r >= 0 && i < n; i++) {
		const struct ocreg_object *entry = ocreg_at(meta, OCREG_F_object_meta_managed_fields, i);
		const char *tree = entry ? ocreg_get_string(entry, OCREG_F_managed_fields_entry_fields_v1) : NULL;

		r = tree ? owns(&o, tree, strlen(tree)) : 0;
		if (r > 0)
			r = add(change, entry);
	}
	ocreg_arena_done(&o.arena, false);
	return r < 0 ? OCREG_E_NOMEM : 0;
}
