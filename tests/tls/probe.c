/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What becomes of a request to the server of each kubeconfig, on standard output: a line of "== FILE", then code, fault, message
 * and hint, each in a line, and the notes. With --twice each client asks two times, and tells how it went each time.
 */
#include <stdio.h>
#include <string.h>
#include <ocreg/ocreg.h>

#define TIMEOUT 20000

static int know_passphrase(const char *key, char *ret, size_t size, void *data)
{
	(void) key;
	(void) data;
	snprintf(ret, size, "secret");
	return 0;
}

static void tell(const char *file, int code, struct ocreg_error *e)
{
	printf("== %s\n%s\n%s\n%s\n%s\n", file, ocreg_code_name(code), ocreg_tls_fault_name(ocreg_error_tls_fault(e)),
	       ocreg_error_message(e), ocreg_error_hint(e));
	for (size_t i = 0; i < ocreg_error_note_count(e); i++)
		printf("%s\n", ocreg_error_note(e, i));
	ocreg_error_unref(e);
}

static void probe(const char *file, int times)
{
	struct ocreg_hooks hooks = OCREG_HOOKS_INIT;
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;
	int r;

	hooks.passphrase = know_passphrase;
	o.kubeconfig = file;
	o.timeout_ms = TIMEOUT;
	o.hooks = &hooks;
	r = ocreg_client_new(&o, &c, &e);
	if (r)
		tell(file, r, e);
	for (int i = 0; c && i < times; i++) {
		char *text = NULL;

		e = NULL;
		r = ocreg_client_get_raw(c, "/version", NULL, &text, NULL, &e);
		tell(file, r, e);
		ocreg_free(text);
	}
	ocreg_client_unref(c);
}

int main(int argc, char **argv)
{
	int times = argc > 1 && strcmp(argv[1], "--twice") == 0 ? 2 : 1;

	for (int i = times; i < argc; i++)
		probe(argv[i], times);
	return 0;
}
