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
	ocreg_spelled(c, &shown);
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
	ocreg_spelled(c, &shown);
}

/* Keys are compared in lower case. */
static bool is_annotation_key(struct ocreg_checker *c, const struct ocreg_member *m)
{
	struct ocreg_buf key = { 0 };
	bool ok;

	ocreg_buf_add(&key, m->key, m->n_key);
	for (size_t i = 0; i < key.len; i++)
		if (key.data[i] >= 'A' && key.data[i] <= 'Z')
			key.data[i] = (char) (key.data[i] + 32);
	ok = key.oom || ocreg_name_is_qualified(key.data, key.len);
	ocreg_spelled(c, &key);
	return ok;
}

static void check_annotations(struct ocreg_checker *c, const struct ocreg_object *meta, const struct ocreg_where *up)
{
	const struct ocreg_value *annotations = map_of(meta, OCREG_F_object_meta_annotations);
	struct ocreg_where at = { .up = up, .key = "annotations", .n = 11 };
	size_t total = 0;

	for (uint32_t i = 0; annotations && i < annotations->n; i++) {
		const struct ocreg_member *m = &annotations->members[i];

		if (!is_annotation_key(c, m))
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

	for (uint32_t i = 0; v && i < v->n; i++) {
		const struct ocreg_value *item = &v->items[i];
		const char *s = item->state == OCREG_NULL ? "" : item->text;

		if (item->state != OCREG_MISFIT && !ocreg_name_is_qualified(s, strlen(s)))
			ocreg_report(c, OCREG_RULE_metadata, &at, NULL, "%s is not a qualified name for a finalizer",
				     ocreg_show(&ocreg_raw_field, s, strlen(s), &shown));
	}
	if (ocreg_find(meta, OCREG_F_object_meta_finalizers, "orphan") >= 0 &&
	    ocreg_find(meta, OCREG_F_object_meta_finalizers, "foregroundDeletion") >= 0)
		ocreg_report(c, OCREG_RULE_metadata, &at, "remove one of them",
			     "orphan and foregroundDeletion exclude each other");
	ocreg_spelled(c, &shown);
}

static bool is_empty(const struct ocreg_object *o, unsigned field)
{
	const char *s = ocreg_get_string(o, field);

	return !s || !*s;
}

/* An apiVersion is a version, or a group, a slash and a version. */
static bool has_version(const struct ocreg_object *owner)
{
	const char *s = ocreg_get_string(owner, OCREG_F_owner_reference_api_version), *slash = s ? strchr(s, '/') : NULL;

	return s && *s && (!slash || (slash[1] && !strchr(slash + 1, '/')));
}

static bool is_event(const struct ocreg_object *owner)
{
	const char *version = ocreg_get_string(owner, OCREG_F_owner_reference_api_version);
	const char *kind = ocreg_get_string(owner, OCREG_F_owner_reference_kind);

	return version && kind && strcmp(version + (*version == '/'), "v1") == 0 && strcmp(kind, "Event") == 0;
}

/* As the server does, the list is named and not the element. An owner that is null, NULL here, is an empty one. */
static void check_owner(struct ocreg_checker *c, const struct ocreg_object *owner, const struct ocreg_where *up)
{
	static const unsigned needed[] = { OCREG_F_owner_reference_kind, OCREG_F_owner_reference_name,
					   OCREG_F_owner_reference_uid };
	struct ocreg_where version = { .up = up, .key = "apiVersion", .n = 10 };

	if (!has_version(owner))
		ocreg_report(c, OCREG_RULE_metadata, &version, "write it like v1 or apps/v1",
			     "an owner's apiVersion has no version");
	for (size_t i = 0; i < sizeof(needed) / sizeof(needed[0]); i++) {
		const struct ocreg_field *f = &ocreg_schema(OCREG_TYPE_owner_reference)->fields[needed[i]];
		struct ocreg_where at = { .up = up, .key = f->json, .n = f->json_len };

		if (is_empty(owner, needed[i]))
			ocreg_report(c, OCREG_RULE_metadata, &at, "say which object the owner is", "an owner's %s is empty",
				     f->json);
	}
	if (is_event(owner))
		ocreg_report(c, OCREG_RULE_metadata, up, "remove the reference", "an Event owns nothing");
}

static void check_owners(struct ocreg_checker *c, const struct ocreg_object *meta, const struct ocreg_where *up)
{
	const struct ocreg_value *v = map_of(meta, OCREG_F_object_meta_owner_references);
	struct ocreg_where at = { .up = up, .key = "ownerReferences", .n = 15 };
	size_t controllers = 0;

	for (uint32_t i = 0; v && i < v->n; i++) {
		const struct ocreg_object *owner = ocreg_at(meta, OCREG_F_object_meta_owner_references, i);

		if (v->items[i].state == OCREG_MISFIT)
			continue;
		check_owner(c, owner, &at);
		controllers += ocreg_get_bool(owner, OCREG_F_owner_reference_controller);
	}
	if (controllers > 1)
		ocreg_report(c, OCREG_RULE_metadata, &at, "leave controller: true at one of them",
			     "only one owner can be the controller");
}

void ocreg_report_nameless(struct ocreg_checker *c, const struct ocreg_resource *r, const struct ocreg_where *at)
{
	struct ocreg_buf hint = { 0 };

	if (r->fixed_name)
		ocreg_buf_addf(&hint, "add metadata.name: %s", r->fixed_name);
	ocreg_report(c, OCREG_RULE_nameless, at, hint.data, "the object does not say its name");
	ocreg_spelled(c, &hint);
}

static void check_name(struct ocreg_checker *c, const struct ocreg_object *root, const struct ocreg_object *meta,
		       const struct ocreg_where *up)
{
	const struct ocreg_resource *r = ocreg_resource_of_type(ocreg_type_of(root));
	const char *name = ocreg_get_string(meta, OCREG_F_object_meta_name), *ns = ocreg_get_string(meta, OCREG_F_object_meta_ns);
	struct ocreg_where at_name = { .up = up, .key = "name", .n = 4 }, at_ns = { .up = up, .key = "namespace", .n = 9 };
	struct ocreg_buf shown = { 0 };

	if (!name || !*name)
		ocreg_report_nameless(c, r, &at_name);
	else if (!ocreg_name_is_subdomain(name, strlen(name)))
		ocreg_report(c, OCREG_RULE_name, &at_name, NULL, "%s is not a lower-case DNS name",
			     ocreg_show(&ocreg_raw_field, name, strlen(name), &shown));
	if (ns && *ns && !r->namespaced)
		ocreg_report(c, OCREG_RULE_unknown, &at_ns, "remove the namespace",
			     "a %s does not live in a namespace; the API server drops it", r->kind);
	else if (ns && *ns && !ocreg_name_is_label(ns, strlen(ns)))
		ocreg_report(c, OCREG_RULE_name, &at_ns, "use the name of a namespace: lower-case letters, digits and dashes",
			     "%s is not the name of a namespace", ocreg_show(&ocreg_raw_field, ns, strlen(ns), &shown));
	ocreg_spelled(c, &shown);
}

/* What stands before a dash at the end may be anything, as on the server: characters follow. */
static bool begins_name(struct ocreg_checker *c, const char *prefix, size_t n)
{
	struct ocreg_buf name = { 0 };
	bool dash = n > 1 && prefix[n - 1] == '-', ok;

	ocreg_buf_add(&name, prefix, dash ? n - 2 : n);
	if (dash)
		ocreg_buf_addc(&name, 'a');
	ok = name.oom || ocreg_name_is_subdomain(name.data, name.len);
	ocreg_spelled(c, &name);
	return ok;
}

static void check_generate_name(struct ocreg_checker *c, const struct ocreg_object *meta, const struct ocreg_where *up)
{
	const char *prefix = ocreg_get_string(meta, OCREG_F_object_meta_generate_name);
	struct ocreg_where at = { .up = up, .key = "generateName", .n = 12 };
	struct ocreg_buf shown = { 0 };

	if (prefix && *prefix && !begins_name(c, prefix, strlen(prefix)))
		ocreg_report(c, OCREG_RULE_name, &at, "use lower-case letters, digits, dots and dashes",
			     "%s is not the beginning of a lower-case DNS name",
			     ocreg_show(&ocreg_raw_field, prefix, strlen(prefix), &shown));
	ocreg_spelled(c, &shown);
}

void ocreg_check_meta(struct ocreg_checker *c, const struct ocreg_object *root, const struct ocreg_object *meta,
		      const struct ocreg_where *at)
{
	if (!meta)
		return;
	check_name(c, root, meta, at);
	check_generate_name(c, meta, at);
	check_labels(c, meta, at);
	check_annotations(c, meta, at);
	check_finalizers(c, meta, at);
	check_owners(c, meta, at);
}
