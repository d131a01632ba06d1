/* SPDX-License-Identifier: Apache-2.0 */
/* What every consumer does, as C and as C++: read, change, say what has changed. */
#include <stdio.h>
#include <string.h>
#include <ocreg/ocreg.h>

static const char text[] = "{\"apiVersion\":\"imageregistry.operator.openshift.io/v1\",\"kind\":\"Config\","
			   "\"metadata\":{\"name\":\"cluster\"},\"spec\":{\"managementState\":\"Removed\",\"replicas\":1}}";

static int fail(struct ocreg_error *e)
{
	fprintf(stderr, "%s\n", ocreg_error_message(e));
	ocreg_error_unref(e);
	return 1;
}

int main(void)
{
	struct ocreg_config *before = NULL, *after = NULL;
	struct ocreg_config_spec *spec;
	struct ocreg_error *e = NULL;
	char *patch = NULL;

	if (ocreg_config_decode(text, strlen(text), NULL, &before, &e) < 0)
		return fail(e);
	after = ocreg_config_copy(before);
	spec = ocreg_config_get_spec(after);
	if (ocreg_config_spec_set_replicas(spec, 2 * ocreg_config_spec_get_replicas(spec)) < 0 ||
	    ocreg_config_spec_set_management_state(spec, "Managed") < 0 ||
	    ocreg_diff(ocreg_config_object(before), ocreg_config_object(after), &patch, &e) < 0)
		return fail(e);
	printf("%s %s\n", ocreg_version(), patch);
	ocreg_free(patch);
	ocreg_config_unref(after);
	ocreg_config_unref(before);
	return 0;
}
