/* SPDX-License-Identifier: Apache-2.0 */
/* get-client N [SERVER]: read the Config through one client, N times after the first. KUBECONFIG says where, SERVER overrides it. */
#include <ocreg/ocreg.h>
#include "loop.h"

static int get(void *data)
{
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_client_get(data, OCREG_TYPE_CONFIG, NULL, NULL, NULL, &o, &e);

	if (r < 0)
		fprintf(stderr, "get-client: %s\n", ocreg_error_message(e));
	ocreg_error_unref(e);
	ocreg_unref(o);
	return r;
}

int main(int argc, char **argv)
{
	struct ocreg_client_options options = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;
	int r;

	options.server = argc > 2 ? argv[2] : NULL;
	if (ocreg_client_new(&options, &c, &e) < 0) {
		fprintf(stderr, "get-client: %s\n", ocreg_error_message(e));
		ocreg_error_unref(e);
		return 1;
	}
	r = repeat(get, c, argc > 1 ? atoi(argv[1]) : 1);
	ocreg_client_unref(c);
	return r;
}
