/* SPDX-License-Identifier: Apache-2.0 */
/* Switches the registry on, on a volume: set-storage CLAIM */
#include <stdio.h>
#include <ocreg/ocreg.h>

/* A ReadWriteOnce volume has one user: one replica, and the old pod ends before the new one starts. */
static int change(struct ocreg_config_spec *spec, const char *claim)
{
	int r = ocreg_config_spec_clear_storage(spec);
	if (r == 0)
		r = ocreg_pvc_set_claim(ocreg_storage_make_pvc(ocreg_config_spec_make_storage(spec)), claim);
	if (r == 0)
		r = ocreg_config_spec_set_rollout_strategy(spec, "Recreate");
	if (r == 0)
		r = ocreg_config_spec_set_replicas(spec, 1);
	return r ? r : ocreg_config_spec_set_management_state(spec, "Managed");
}

static int change_and_commit(struct ocreg_edit *edit, const char *claim, struct ocreg_error **reterr)
{
	char *patch = NULL;
	int r = OCREG_AGAIN;

	while (r == OCREG_AGAIN) { /* somebody else was faster: the same change to the fresh object */
		r = change(ocreg_config_get_spec(ocreg_config_from(ocreg_edit_object(edit))), claim);
		if (r == 0)
			r = ocreg_edit_patch(edit, &patch, reterr);
		if (r == 0)
			printf("patch: %s\n", patch);
		ocreg_free(patch);
		patch = NULL;
		if (r == 0)
			r = ocreg_edit_commit(edit, reterr);
	}
	return r;
}

int main(int argc, char **argv)
{
	struct ocreg_client *client = NULL;
	struct ocreg_edit *edit = NULL;
	struct ocreg_error *e = NULL;

	int r = ocreg_client_new(NULL, &client, &e);
	if (r == 0)
		r = ocreg_edit_begin(client, OCREG_TYPE_CONFIG, NULL, NULL, NULL, &edit, &e);
	if (r == 0)
		r = change_and_commit(edit, argc > 1 ? argv[1] : "image-registry-storage", &e);
	if (r != 0)
		fprintf(stderr, "%s %s\n%s\n", ocreg_code_name(r), ocreg_error_message(e), ocreg_error_hint(e));
	ocreg_error_unref(e);
	ocreg_edit_unref(edit);
	ocreg_client_unref(client);
	return r != 0;
}
