/* SPDX-License-Identifier: Apache-2.0 */
/* Authority, client certificate and token are replaced under a client's feet, and the server with them: no call fails, and a watch that is open
 * goes on. Where the server is now the hook says. */
#include <sys/stat.h>
#include "fault.h"

#define TIMEOUT 10000
#define MAP OCREG_TYPE_CONFIG_MAP

static unsigned port; /* of the server as it is now */

static int resolve(const char *host, unsigned old, char *ret, size_t size, void *data)
{
	(void) host;
	(void) old;
	(void) data;
	return snprintf(ret, size, "127.0.0.1:%u", port) < (int) size ? 0 : -1;
}

static void copy(const char *from, const char *to)
{
	char text[16384];
	FILE *in = fopen(fault_path(from, ""), "r"), *out = fopen(fault_path(to, ".new"), "w");
	size_t n;

	if (!in || !out)
		abort();
	while ((n = fread(text, 1, sizeof(text), in)) > 0)
		if (fwrite(text, 1, n, out) != n)
			abort();
	fclose(in);
	fclose(out);
	if (rename(fault_path(to, ".new"), fault_path(to, "")))
		abort();
}

static unsigned port_of(const char *server)
{
	struct ocreg_client *c = fault_client(server, TIMEOUT);
	const char *name, *url = "";
	unsigned n;

	for (size_t i = 0; (name = ocreg_client_setting(c, i, OCREG_SETTING_NAME)); i++)
		if (strcmp(name, "server") == 0)
			url = ocreg_client_setting(c, i, OCREG_SETTING_VALUE);
	n = (unsigned) strtoul(strrchr(url, ':') + 1, NULL, 10);
	ocreg_client_unref(c);
	return n;
}

static struct ocreg_client *client(const char *server, bool certificate)
{
	static struct ocreg_hooks hooks = OCREG_HOOKS_INIT;
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;

	hooks.resolve = resolve;
	port = port_of(server);
	o.kubeconfig = fault_path("good", ".kubeconfig");
	o.ca_file = fault_path("rotating", ".crt");
	o.token_file = certificate ? NULL : fault_path("token", "");
	o.cert_file = certificate ? fault_path("rotating-client", ".crt") : NULL;
	o.key_file = certificate ? fault_path("rotating-client", ".key") : NULL;
	o.timeout_ms = TIMEOUT;
	o.hooks = &hooks;
	if (!CHECK_INT(ocreg_client_new(&o, &c, &e), 0))
		fprintf(stderr, "%s\n", ocreg_error_message(e));
	ocreg_error_unref(e);
	return c;
}

static void get(struct ocreg_client *c, int code)
{
	struct ocreg_error *e = NULL;
	int r = fault_get(c, "ok", NULL, &e);

	harness_check(r == code, __FILE__, __LINE__, "%s: %s", ocreg_code_name(r), ocreg_error_message(e));
	ocreg_error_unref(e);
}

static void test_authority(void)
{
	struct ocreg_client *c;

	copy("ca.crt", "rotating.crt");
	c = client("good", false);
	row("as it was");
	get(c, 0);
	row("the server has another authority, the file has not");
	port = port_of("wrong-ca");
	get(c, OCREG_E_TLS);
	row("the file has it too");
	copy("other-ca.crt", "rotating.crt");
	get(c, 0);
	row("a file that is no good changes nothing");
	copy("token", "rotating.crt");
	get(c, 0);
	row("and back");
	copy("ca.crt", "rotating.crt");
	port = port_of("good");
	get(c, 0);
	ocreg_client_unref(c);
}

static enum ocreg_event_type next(struct ocreg_watch *w)
{
	enum ocreg_event_type type = (enum ocreg_event_type) 0;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_watch_next(w, TIMEOUT, &type, &o, &e);

	harness_check(r == 0, __FILE__, __LINE__, "%s: %s", ocreg_code_name(r), ocreg_error_message(e));
	ocreg_error_unref(e);
	return type;
}

static void test_with_a_watch(void)
{
	struct ocreg_watch *w = NULL;
	struct ocreg_client *c;
	struct ocreg_error *e = NULL;

	copy("ca.crt", "rotating.crt");
	c = client("good", false);
	row("a watch is opened");
	CHECK_INT(ocreg_client_watch(c, MAP, "half-cut", NULL, &w, &e), 0);
	CHECK_INT(next(w), OCREG_EVENT_ADDED);
	row("authority and token change, with the server");
	copy("other-ca.crt", "rotating.crt");
	port = port_of("wrong-ca");
	get(c, 0);
	row("it goes on, by connections that it makes anew");
	for (int i = 0; i < 4; i++)
		CHECK(next(w) != 0);
	get(c, 0);
	ocreg_watch_unref(w);
	ocreg_client_unref(c);
}

/* That its certificate is not taken a client learns from the server. */
static void test_certificate(void)
{
	struct ocreg_client *c;

	copy("ca.crt", "rotating.crt");
	copy("wrong-ca.crt", "rotating-client.crt");
	copy("wrong-ca.key", "rotating-client.key");
	c = client("client-certificate", true);
	row("one that the server does not take");
	get(c, OCREG_E_TLS);
	row("half of a new pair");
	copy("client.crt", "rotating-client.crt");
	get(c, OCREG_E_TLS);
	row("both halves");
	copy("client.key", "rotating-client.key");
	get(c, 0);
	ocreg_client_unref(c);
}

static const struct test tests[] = { TEST(test_authority), TEST(test_with_a_watch), TEST(test_certificate) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "rotation", tests, COUNT(tests));
}
