/* SPDX-License-Identifier: Apache-2.0 */
/* What the API server asks of the metadata of every object. */
#include "base/name.h"
#include "check/checker.h"

#define ANNOTATIONS_MAX (256u * 1024)

static const struct ocreg_value *map_of(const struct ocreg_object *meta, unsigned field)
{
	const struct ocreg_value *v = &meta->values[field];

	return v->state == OCREG_VALUE ? v : NULL;
}

static void bad_key(struct ocreg_checker *c, const struct ocreg_where *at, const char *what, const struct ocreg_member *m)
{
	struct ocreg_buf shown = { 0 };

	ocreg_report(c, OCREG_RULE_metadata, at, NULL, "%s is not a qualified name for %s",
		     ocreg_show(&ocreg_raw_field, m->key, m->n_key, &shown), what);
	ocreg_buf_done(&shown);
}

static void check_labels(struct ocreg_checker *c, const struct ocreg_object *meta, const struct ocreg_where *up)
{
	const struct ocreg_value *labels = map_of(meta, OCREG_F_object_meta_labels);
	struct ocreg_where at = { .up = up, .key = "labels", .n = 6 };
	struct ocreg_buf shown = { 0 };

	for (uint32_t i = 0; labels && i < labels->n; i++) {
		const struct ocreg_member *m = &labels->members[i];

		if (!ocreg_name_is_qualified(m->key, m->n_key))
			bad_key(c, &at, "a label", m);
		if (m->value.state == OCREG_VALUE && !ocreg_name_is_label_value(m->value.text, m->value.n))
			ocreg_report(c, OCREG_RULE_metadata, &at, NULL, "%s is not a label value",
				     ocreg_show(&ocreg_raw_field, m->value.text, m->value.n, &shown));
	}
	ocreg_buf_done(&shown);
}

/* Keys are compared in lower case. */
static bool is_annotation_key(const struct ocreg_member *m)
{
	struct ocreg_buf key = { 0 };
	bool ok;

	ocreg_buf_add(&key, m->key, m->n_key);
	for (size_t i = 0; i < key.len; i++)
		if (key.data[i] >= 'A' && key.data[i] <= 'Z')
			key.data[i] = (char) (key.data[i] + 32);
	ok = key.oom || ocreg_name_is_qualified(key.data ? key.data : "", key.len);
	ocreg_buf_done(&key);
	return ok;
}

static void check_annotations(struct ocreg_checker *c, const struct ocreg_object *meta, const struct ocreg_where *up)
{
	const struct ocreg_value *annotations = map_of(meta, OCREG_F_object_meta_annotations);
	struct ocreg_where at = { .up = up, .key = "annotations", .n = 11 };
	size_t total = 0;

	for (uint32_t i = 0; annotations && i < annotations->n; i++) {
		const struct ocreg_member *m = &annotations->members[i];

		if (!is_annotation_key(m))
			bad_key(c, &at, "an annotation", m);
		total += m->n_key + (m->value.state == OCREG_VALUE ? m->value.n : 0);
	}
	if (total > ANNOTATIONS_MAX)
		ocreg_report(c, OCREG_RULE_metadata, &at, NULL, "annotations have %zu bytes, at most %u are allowed", total,
			     ANNOTATIONS_MAX);
}

static void check_finalizers(struct ocreg_checker *c, const struct ocreg_object *meta, const struct ocreg_where *up)
{
	const struct ocreg_value *v = map_of(meta, OCREG_F_object_meta_finalizers);
	struct ocreg_where at = { .up = up, .key = "finalizers", .n = 10 };
	struct ocreg_buf shown = { 0 };

	for (uint32_t i = 0; v && i < v->n; i++)
		if (v->items[i].state == OCREG_VALUE && !ocreg_name_is_qualified(v->items[i].text, v->items[i].n))
			ocreg_report(c, OCREG_RULE_metadata, &at, NULL, "%s is not a qualified name for a finalizer",
				     ocreg_show(&ocreg_raw_field, v->items[i].text, v->items[i].n, &shown));
	ocreg_buf_done(&shown);
}

static void check_name(struct ocreg_checker *c, const struct ocreg_object *root, const struct ocreg_object *meta,
		       const struct ocreg_where *up)
{
	const struct ocreg_resource *r = ocreg_resource_of_type(ocreg_type_of(root));
	const char *name = ocreg_get_string(meta, OCREG_F_object_meta_name), *ns = ocreg_get_string(meta, OCREG_F_object_meta_ns);
	struct ocreg_where at_name = { .up = up, .key = "name", .n = 4 }, at_ns = { .up = up, .key = "namespace", .n = 9 };
	struct ocreg_buf shown = { 0 };

	if (!name || !*name)
		ocreg_report(c, OCREG_RULE_nameless, &at_name, NULL, "the object does not say its name");
	else if (!ocreg_name_is_subdomain(name, strlen(name)))
		ocreg_report(c, OCREG_RULE_name, &at_name, NULL, "%s is not a lower-case DNS name",
			     ocreg_show(&ocreg_raw_field, name, strlen(name), &shown));
	if (ns && *ns && r && !r->namespaced)
		ocreg_report(c, OCREG_RULE_name, &at_ns, "remove the namespace", "a %s does not live in a namespace", r->kind);
	ocreg_buf_done(&shown);
}

void ocreg_check_meta(struct ocreg_checker *c, const struct ocreg_object *root, const struct ocreg_object *meta,
		      const struct ocreg_where *at)
{
	if (!meta)
		return;
	check_name(c, root, meta, at);
	check_labels(c, meta, at);
	check_annotations(c, meta, at);
	check_finalizers(c, meta, at);
}
