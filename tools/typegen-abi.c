/* SPDX-License-Identifier: Apache-2.0 */
/* --abi: `type id member kind` for each field, and `type id - type` for each type. */
#include "typegen.h"

int ocreg_gen_abi(int argc, char **argv)
{
	(void) argc, (void) argv;
	for (unsigned id = 1; id <= OCREG_GEN_TYPES; id++) {
		const struct ocreg_type *t = ocreg_schema(id);
		printf("%s %u - type\n", t->name, id);
		for (unsigned i = 0; i < t->n_fields; i++) {
			const struct ocreg_field *f = &t->fields[i];
			printf("%s %u %s %s%s%s\n", t->name, i, f->name, ocreg_gen_kind(f), f->elem ? ":" : "",
			       f->elem ? ocreg_gen_elem(f) : "");
		}
	}
	return 0;
}
