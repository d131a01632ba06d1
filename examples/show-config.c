/* SPDX-License-Identifier: Apache-2.0 */
/* Shows how the registry is configured: show-config */
#include <stdio.h>
#include <ocreg/ocreg.h>

static void show(const struct ocreg_config *config)
{
	const struct ocreg_config_spec *spec = ocreg_config_get_spec(config);
	char *storage = NULL;

	printf("management state: %s\n", ocreg_config_spec_get_management_state(spec));
	if (ocreg_config_spec_has_replicas(spec)) /* 0 is a value; unset is none */
		printf("replicas: %lld\n", (long long) ocreg_config_spec_get_replicas(spec));
	if (ocreg_path_get(ocreg_config_object(config), "spec.storage", &storage, NULL) == 0 && storage)
		printf("storage: %s\n", storage);
	for (size_t i = 0; i < ocreg_config_spec_count_routes(spec); i++)
		printf("route: %s\n", ocreg_config_route_get_name(ocreg_config_spec_at_routes(spec, i)));
	ocreg_free(storage);
}

int main(void)
{
	struct ocreg_client *client = NULL;
	struct ocreg_object *config = NULL;
	struct ocreg_error *e = NULL;

	int r = ocreg_client_new(NULL, &client, &e);
	if (r == 0)
		r = ocreg_client_get(client, OCREG_TYPE_CONFIG, NULL, NULL, NULL, &config, &e);
	if (r == 0)
		show(ocreg_config_from(config));
	else
		fprintf(stderr, "%s\n%s\n", ocreg_error_message(e), ocreg_error_hint(e));
	ocreg_error_unref(e);
	ocreg_unref(config);
	ocreg_client_unref(client);
	return r != 0;
}
