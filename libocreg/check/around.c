/* SPDX-License-Identifier: Apache-2.0 */
/* The objects around the one that is checked. */
#include "check/checker.h"

static const char *meta_text(const struct ocreg_object *o, unsigned member)
{
	unsigned field = (unsigned) ocreg_field_find(ocreg_type_of(o), "metadata");

	return ocreg_get_string(ocreg_get_object(o, field), member);
}

static bool same(const char *a, const char *b)
{
	return strcmp(a ? a : "", b ? b : "") == 0;
}

enum ocreg_around ocreg_look_around(const struct ocreg_checker *c, unsigned type, const char *ns, const char *name,
				    const struct ocreg_object **ret)
{
	const struct ocreg_check_options *options = c->options;

	for (size_t i = 0; i < options->n_context; i++) {
		const struct ocreg_object *o = options->context[i];

		if (!o || o->type != ocreg_schema(type))
			continue;
		if (!same(meta_text(o, OCREG_F_object_meta_name), name) || !same(meta_text(o, OCREG_F_object_meta_ns), ns))
			continue;
		*ret = o;
		return OCREG_THERE;
	}
	return options->n_context && !options->context_partial ? OCREG_MISSING : OCREG_UNKNOWN;
}
