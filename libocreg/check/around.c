/* SPDX-License-Identifier: Apache-2.0 */
/* The objects around the one that is checked: what the caller gave, then what was read of a cluster. */
#include "check/checker.h"
#include "check/context.h"

size_t ocreg_around_count(const struct ocreg_checker *c)
{
	return c->options->n_context + ocreg_context_count(c->options->around);
}

const struct ocreg_object *ocreg_around_at(const struct ocreg_checker *c, size_t i)
{
	const struct ocreg_check_options *options = c->options;

	return i < options->n_context ? options->context[i] : ocreg_context_objects(options->around)[i - options->n_context];
}

static const char *meta_text(const struct ocreg_object *o, unsigned member)
{
	unsigned field = (unsigned) ocreg_field_find(ocreg_type_of(o), "metadata");

	return ocreg_get_string(ocreg_get_object(o, field), member);
}

/* Whether all is known of it that can be; else that is noted. What is in no namespace where its kind has one is nowhere. */
static bool is_known(const struct ocreg_checker *c, const struct ocreg_want *want)
{
	const struct ocreg_check_options *options = c->options;
	const struct ocreg_resource *r = ocreg_resource_of_type(want->type);

	if ((options->n_context && !options->context_partial) || ocreg_context_knows(options->around, want))
		return true;
	if (!r->namespaced == !want->ns)
		ocreg_findings_add_want(c->fs, want);
	return false;
}

enum ocreg_around ocreg_look_around(const struct ocreg_checker *c, unsigned type, const char *ns, const char *name,
				    const struct ocreg_object **ret)
{
	const struct ocreg_want want = { .type = type, .ns = ns, .name = name };

	for (size_t i = 0; i < ocreg_around_count(c); i++) {
		const struct ocreg_object *o = ocreg_around_at(c, i);

		if (!o || o->type != ocreg_schema(type))
			continue;
		if (!ocreg_want_same(meta_text(o, OCREG_F_object_meta_name), name) ||
		    !ocreg_want_same(meta_text(o, OCREG_F_object_meta_ns), ns))
			continue;
		*ret = o;
		return OCREG_THERE;
	}
	return is_known(c, &want) ? OCREG_MISSING : OCREG_UNKNOWN;
}

bool ocreg_know_all(const struct ocreg_checker *c, unsigned type, const char *ns)
{
	const struct ocreg_want want = { .type = type, .ns = ns };

	return is_known(c, &want);
}
