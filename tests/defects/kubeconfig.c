/* SPDX-License-Identifier: Apache-2.0 */
/* The last of the defects that were measured elsewhere: ten ways in which a kubeconfig was not read as it is written. */
#include <sys/stat.h>
#include "fault/fault.h"

#define LONG 20000
#define EXEC "client.authentication.k8s.io/v1"

/* Kubeconfigs are put together from these; each is the inside of a map. */
static char server[128], authority[512];

__attribute__((format(printf, 3, 4))) static const char *put(const char *name, mode_t mode, const char *fmt, ...)
{
	const char *path = fault_path(name, "");
	FILE *f = fopen(path, "w");
	va_list ap;

	va_start(ap, fmt);
	CHECK(f && vfprintf(f, fmt, ap) >= 0);
	va_end(ap);
	CHECK(f && fclose(f) == 0 && chmod(path, mode) == 0);
	return path;
}

static char *take(const char *name)
{
	FILE *f = fopen(fault_path(name, ""), "r");
	char *text = calloc(1, 1 << 16);

	CHECK(f && text && fread(text, 1, (1 << 16) - 1, f) > 0);
	if (f)
		fclose(f);
	return text;
}

static const char *kubeconfig(const char *name, const char *cluster, const char *user)
{
	return put(name, 0600,
		   "{apiVersion: v1, kind: Config, current-context: c, contexts: [{name: c, context: {cluster: c, user: u}}],\n"
		   "clusters: [{name: c, cluster: {%s}}],\nusers: [{name: u, user: {%s}}]}\n",
		   cluster, user);
}

/* Where a server of the tests is. */
static const char *server_of(const char *name)
{
	struct ocreg_client *c = fault_client(name, LONG);
	const char *at = strstr(ocreg_client_explain(c), "https://");

	snprintf(server, sizeof(server), "server: '%.*s'", at ? (int) strcspn(at, ", \n") : 0, at);
	ocreg_client_unref(c);
	return server;
}

/* On a server, with its authority by an absolute path. */
static const char *trusted(const char *name, const char *more)
{
	snprintf(authority, sizeof(authority), "%s, certificate-authority: '%s'%s", server_of(name), fault_path("ca.crt", ""),
		 more);
	return authority;
}

/* What the server was told by whoever has that kubeconfig. */
static int ask(const char *path, const char *want)
{
	struct ocreg_client_options options = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	char *got = NULL;
	int r;

	options.kubeconfig = path;
	options.timeout_ms = LONG;
	r = ocreg_client_new(&options, &c, &e);
	if (!r)
		r = fault_get(c, "headers", &o, &e);
	harness_check((r == 0) == (want != NULL), __FILE__, __LINE__, "%s: %s", ocreg_code_name(r), ocreg_error_message(e));
	if (o)
		CHECK_INT(ocreg_path_get(o, "metadata.annotations.authorization", &got, NULL), 0);
	if (want && *want)
		CHECK_STR(got, want);
	ocreg_free(got);
	ocreg_error_unref(e);
	ocreg_unref(o);
	ocreg_client_unref(c);
	return r;
}

static void list_of_files(void)
{
	char list[2048];
	size_t n = 0;

	row("a list of files");
	put("first", 0600,
	    "{apiVersion: v1, kind: Config, current-context: c, contexts: [{name: c, context: {cluster: c, user: u}}],"
	    "users: [{name: u, user: {token: first}}]}");
	kubeconfig("second", trusted("good", ""), "token: second");
	n += (size_t) snprintf(list, sizeof(list), "%s:", fault_path("first", ""));
	snprintf(list + n, sizeof(list) - n, "%s::%s", fault_path("missing", ""), fault_path("second", ""));
	setenv("KUBECONFIG", list, 1);
	ask(NULL, "Bearer first");
	unsetenv("KUBECONFIG");
}

static void relative_authority(void)
{
	char cluster[512], *pem = take("ca.crt");

	row("a relative certificate-authority");
	CHECK(mkdir(fault_path("folder", ""), 0700) == 0);
	put("folder/authority.pem", 0600, "%s", pem);
	free(pem);
	snprintf(cluster, sizeof(cluster), "%s, certificate-authority: authority.pem", server_of("good"));
	ask(kubeconfig("folder/config", cluster, "token: t"), "Bearer t");
	snprintf(cluster, sizeof(cluster), "%s, certificate-authority: missing.pem", server_of("good"));
	CHECK_INT(ask(kubeconfig("folder/config", cluster, "token: t"), NULL), OCREG_E_FILE);
}

static void token_file(void)
{
	row("tokenFile");
	put("folder/its-token", 0600, "from-a-file\n");
	ask(kubeconfig("folder/config", trusted("good", ""), "tokenFile: its-token, token: from-the-kubeconfig"),
	    "Bearer from-a-file");
	CHECK(ask(kubeconfig("folder/config", trusted("good", ""), "tokenFile: missing"), NULL) < 0);
}

static void proxy(void)
{
	struct ocreg_client *c = fault_client("proxied", LONG);
	int64_t before = fault_count("good", "requests");

	row("proxy-url");
	CHECK_INT(fault_get(c, "ok", NULL, NULL), 0);
	CHECK_INT(fault_count("proxy", "to api.cluster.test"), 1);
	ocreg_client_unref(c);
	c = fault_client("proxy-down", LONG);
	CHECK_INT(fault_get(c, "ok", NULL, NULL), OCREG_E_CONNECT);
	ocreg_client_unref(c);
	CHECK(fault_count("good", "requests") - before <= 0);
}

static void tls_server_name(void)
{
	row("tls-server-name");
	ask(kubeconfig("config", trusted("other-name", ", tls-server-name: api.cluster.test"), "token: t"), "Bearer t");
	CHECK(ask(kubeconfig("config", trusted("other-name", ", tls-server-name: api.elsewhere.test"), "token: t"), NULL) < 0);
	CHECK(ask(kubeconfig("config", trusted("other-name", ""), "token: t"), NULL) < 0);
}

/* A user of a program in PATH, which prints what `print` says, a line of a shell. */
static const char *by_program(const char *print, const char *more)
{
	char user[2048];

	put("bin/credential-of-the-tests", 0700,
	    "#!/bin/sh\ntoken=none\n%s\nprintf '{\"apiVersion\":\"" EXEC
	    "\",\"kind\":\"ExecCredential\",\"status\":{\"token\":\"%%s\"}}' \"$token\"\n",
	    print);
	snprintf(user, sizeof(user), "exec: {apiVersion: " EXEC ", command: credential-of-the-tests, interactiveMode: Never%s}",
		 more);
	return kubeconfig("config", trusted("good", ""), user);
}

static void bare_command(void)
{
	char path[1024], user[1024];

	row("exec: a bare command");
	CHECK(mkdir(fault_path("bin", ""), 0700) == 0);
	snprintf(path, sizeof(path), "%s:%s", fault_path("bin", ""), getenv("PATH"));
	setenv("PATH", path, 1);
	ask(by_program("token=its-own", ""), "Bearer its-own");
	snprintf(user, sizeof(user), "exec: {apiVersion: " EXEC ", command: no-such-program, interactiveMode: Never}");
	CHECK_INT(ask(kubeconfig("config", trusted("good", ""), user), NULL), OCREG_E_CREDENTIAL);
	CHECK(ask(by_program("exit 7", ""), NULL) < 0);
}

/* An argument is one argument, whatever is in it, and what the program's environment has, ours has not. */
static void no_shell(void)
{
	static const char hostile[] = "a  b; touch $TRACE; $(touch $TRACE) `touch $TRACE` > $TRACE | * ' \\\\ \\\"";
	char more[2048];

	row("exec: arguments");
	setenv("TRACE", fault_path("trace", ""), 1);
	snprintf(more, sizeof(more), ", args: [\"%s\", ''], env: [{name: WANTED, value: \"%s\"}]", hostile, hostile);
	ask(by_program("[ $# = 2 ] && [ \"$1\" = \"$WANTED\" ] && [ \"$2\" = '' ] && token=as-they-are", more),
	    "Bearer as-they-are");
	CHECK(access(getenv("TRACE"), F_OK) < 0);
	CHECK(!getenv("WANTED"));
}

static void long_output(void)
{
	row("exec: output of more than 4096 bytes");
	ask(by_program("printf '%500000s' ''; token=behind-a-lot", ""), "Bearer behind-a-lot");
}

/* A file's end was not the end of what was read. */
static void certificate_files(void)
{
	static const size_t sizes[] = { 0, 4096, 8192 };

	row("client-certificate and client-key");
	for (size_t i = 0; i < COUNT(sizes); i++) {
		const char *const names[][2] = { { "client.crt", "folder/cert" }, { "client.key", "folder/key" } };

		for (size_t k = 0; k < COUNT(names); k++) {
			char *pem = take(names[k][0]);
			size_t n = strlen(pem);

			put(names[k][1], 0600, "%s%*s", pem, sizes[i] > n ? (int) (sizes[i] - n) : 0, "");
			free(pem);
		}
		ask(kubeconfig("folder/config", trusted("client-certificate", ""), "client-certificate: cert, client-key: key"),
		    "");
	}
	CHECK(ask(kubeconfig("folder/config", trusted("client-certificate", ""), "client-certificate: cert"), NULL) < 0);
}

/* What cannot be used was passed over, and the request went out as nobody. */
static void nobody(void)
{
	row("never as nobody");
	CHECK(ask(kubeconfig("config", trusted("good", ""), "client-certificate: missing, client-key: missing"), NULL) < 0);
	CHECK(ask(kubeconfig("config", trusted("good", ""), "client-certificate-data: '%', client-key-data: '%'"), NULL) < 0);
	CHECK(ask(kubeconfig("config", trusted("good", ""), "auth-provider: {name: oidc}"), NULL) < 0);
	CHECK(ask(kubeconfig("config", trusted("good", ""), "token: [a]"), NULL) < 0);
}

static void ten_ways(void)
{
	CHECK(chdir("/") == 0);
	list_of_files();
	relative_authority();
	token_file();
	proxy();
	tls_server_name();
	bare_command();
	no_shell();
	long_output();
	certificate_files();
	nobody();
}

static const struct test tests[] = {
	{ "kubeconfig-ten-ways", ten_ways },
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "defects", tests, COUNT(tests));
}
