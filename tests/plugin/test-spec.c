/* SPDX-License-Identifier: Apache-2.0 */
/* The section of the kubeconfig: what is read from it, what is refused, and what the program is asked. */
#include "stub.h"

#define NEVER "\"interactiveMode\":\"Never\""
#define BASE "\"apiVersion\":\"" V1 "\"," NEVER ",\"command\":\"./stub\""

struct row {
	const char *name, *exec;
	int code;
	const char *message, *hint; /* parts of them */
};
/* clang-format off */
static const struct row rows[] = {
	{ "v1", "{" BASE "}", 0, NULL, NULL },
	{ "v1beta1 need not say how it asks", "{\"apiVersion\":\"" V1BETA1 "\",\"command\":\"stub\"}", 0, NULL, NULL },
	{ "IfAvailable", "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":\"IfAvailable\",\"command\":\"stub\"}", 0, NULL, NULL },
	{ "everything", "{" BASE ",\"args\":[\"a\"],\"env\":[{\"name\":\"A\",\"value\":\"b\"}],\"installHint\":\"h\",\"provideClusterInfo\":true}", 0, NULL, NULL },
	{ "everything null or empty", "{" BASE ",\"args\":null,\"env\":null,\"installHint\":null,\"provideClusterInfo\":null}", 0, NULL, NULL },
	{ "lists empty", "{" BASE ",\"args\":[],\"env\":[],\"installHint\":\"\",\"provideClusterInfo\":false}", 0, NULL, NULL },
	{ "members nobody knows", "{" BASE ",\"more\":[1]}", 0, NULL, NULL },

	{ "not an object", "\"aws\"", OCREG_E_KUBECONFIG, "exec of user \"dev\" in /", "correct the exec section" },
	{ "null", "null", OCREG_E_KUBECONFIG, "is no object", NULL },
	{ "empty", "{}", OCREG_E_KUBECONFIG, "names no apiVersion", V1 },
	{ "no version", "{" NEVER ",\"command\":\"stub\"}", OCREG_E_KUBECONFIG, "names no apiVersion", V1 },
	{ "version is a number", "{\"apiVersion\":1,\"command\":\"stub\"}", OCREG_E_KUBECONFIG, "apiVersion of \"dev\" in ", "in quotes" },
	{ "v1alpha1", "{\"apiVersion\":\"" V1 "alpha1\",\"command\":\"stub\"}", OCREG_E_KUBECONFIG, "is of apiVersion " V1 "alpha1, which is not known any more", "v1beta1" },
	{ "v2", "{\"apiVersion\":\"client.authentication.k8s.io/v2\",\"command\":\"stub\"}", OCREG_E_KUBECONFIG, "v2, which is not known", V1 },
	{ "no command", "{\"apiVersion\":\"" V1 "\"," NEVER "}", OCREG_E_KUBECONFIG, "names no command", NULL },
	{ "command empty", "{\"apiVersion\":\"" V1 "\"," NEVER ",\"command\":\"\"}", OCREG_E_KUBECONFIG, "names no command", NULL },
	{ "command is a list", "{\"apiVersion\":\"" V1 "\"," NEVER ",\"command\":[\"a\"]}", OCREG_E_KUBECONFIG, "command of \"dev\"", NULL },
	{ "command has a NUL", "{\"apiVersion\":\"" V1 "\"," NEVER ",\"command\":\"a\\u0000b\"}", OCREG_E_KUBECONFIG, "command of \"dev\"", NULL },
	{ "installHint is a number", "{" BASE ",\"installHint\":1}", OCREG_E_KUBECONFIG, "installHint of \"dev\"", NULL },
	{ "v1 does not say how it asks", "{\"apiVersion\":\"" V1 "\",\"command\":\"stub\"}", OCREG_E_KUBECONFIG, "names no interactiveMode", "interactiveMode: Never" },
	{ "Always", "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":\"Always\",\"command\":\"stub\"}", OCREG_E_KUBECONFIG, "which the options do not allow", "allow it to ask" },
	{ "a mode nobody knows", "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":\"never\",\"command\":\"stub\"}", OCREG_E_KUBECONFIG, "has interactiveMode never", "IfAvailable" },
	{ "mode is a bool", "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":true,\"command\":\"stub\"}", OCREG_E_KUBECONFIG, "interactiveMode of \"dev\"", NULL },
	{ "args are text", "{" BASE ",\"args\":\"a b\"}", OCREG_E_KUBECONFIG, "has args that are no list", NULL },
	{ "an argument is a number", "{" BASE ",\"args\":[\"a\",1]}", OCREG_E_KUBECONFIG, "has args of which number 2 is not text", "in quotes" },
	{ "an argument has a NUL", "{" BASE ",\"args\":[\"CANARY\\u0000b\"]}", OCREG_E_KUBECONFIG, "has args of which number 1 is not text", NULL },
	{ "env is a map", "{" BASE ",\"env\":{\"A\":\"CANARY\"}}", OCREG_E_KUBECONFIG, "has an env that is no list", NULL },
	{ "a variable is text", "{" BASE ",\"env\":[\"A=CANARY\"]}", OCREG_E_KUBECONFIG, "an env of which an element is no variable", NULL },
	{ "a variable is null", "{" BASE ",\"env\":[null]}", OCREG_E_KUBECONFIG, "an env of which an element is no variable", NULL },
	{ "a variable without a name", "{" BASE ",\"env\":[{\"value\":\"CANARY\"}]}", OCREG_E_KUBECONFIG, "a variable without a name", NULL },
	{ "a variable with = in its name", "{" BASE ",\"env\":[{\"name\":\"CANARY=a\",\"value\":\"b\"}]}", OCREG_E_KUBECONFIG, "a variable with = in its name", NULL },
	{ "a name is a number", "{" BASE ",\"env\":[{\"name\":1,\"value\":\"CANARY\"}]}", OCREG_E_KUBECONFIG, "name of \"dev\"", NULL },
	{ "a value is a number", "{" BASE ",\"env\":[{\"name\":\"A\",\"value\":1}]}", OCREG_E_KUBECONFIG, "value of \"dev\"", NULL },
	{ "a value has a NUL", "{" BASE ",\"env\":[{\"name\":\"A\",\"value\":\"CANARY\\u0000\"}]}", OCREG_E_KUBECONFIG, "value of \"dev\"", NULL },
	{ "provideClusterInfo is text", "{" BASE ",\"provideClusterInfo\":\"yes\"}", OCREG_E_KUBECONFIG, "provideClusterInfo that is neither true nor false", NULL },
};
/* clang-format on */

static void check_read(const char *exec, const struct ocreg_client_options *options, int code, const char *message,
		       const char *hint)
{
	struct section s;

	CHECK_INT(section_open(&s, exec, options), code);
	CHECK_HAS(ocreg_error_message(s.err), message ? message : "");
	CHECK_HAS(ocreg_error_hint(s.err), hint ? hint : "");
	CHECK(!strstr(ocreg_error_message(s.err), "CANARY"));
	CHECK(code || !s.err);
	section_done(&s);
}

static void test_read(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s", rows[i].name);
		check_read(rows[i].exec, NULL, rows[i].code, rows[i].message, rows[i].hint);
	}
}

static void test_fields(void)
{
	struct section s;
	char folder[4096];

	row("a path");
	CHECK_INT(section_open(&s, rows[3].exec, NULL), 0);
	CHECK(getcwd(folder, sizeof(folder)) != NULL);
	CHECK(strncmp(s.spec.command, folder, strlen(folder)) == 0);
	CHECK_STR(s.spec.command + strlen(folder), "/./stub");
	CHECK_STR(s.spec.shown, "./stub");
	CHECK_STR(s.spec.user, "dev");
	CHECK_STR(s.spec.api_version, V1);
	CHECK_STR(s.spec.install_hint, "h");
	CHECK_INT(s.spec.n_args, 1);
	CHECK_STR(s.spec.args[0], "a");
	CHECK_INT(s.spec.n_env, 1);
	CHECK_STR(s.spec.env[0].name, "A");
	CHECK_STR(s.spec.env[0].value, "b");
	CHECK(s.spec.provide_cluster_info && !s.spec.interactive && !s.spec.ca && !s.spec.server);
	section_done(&s);
	row("a name");
	CHECK_INT(section_open(&s, rows[1].exec, NULL), 0);
	CHECK_STR(s.spec.command, "stub");
	CHECK(!s.spec.install_hint && !s.spec.n_args && !s.spec.n_env && !s.spec.provide_cluster_info);
	section_done(&s);
}

/* With a terminal for standard input, and without. */
static void test_interactive(void)
{
	static const struct {
		const char *mode;
		bool allowed, terminal, interactive;
		int code;
	} modes[] = {
		{ "Never", true, true, false, 0 },
		{ "IfAvailable", true, true, true, 0 },
		{ "IfAvailable", true, false, false, 0 },
		{ "IfAvailable", false, true, false, 0 },
		{ "Always", true, true, true, 0 },
		{ "Always", true, false, false, OCREG_E_KUBECONFIG },
		{ "Always", false, true, false, OCREG_E_KUBECONFIG },
		{ NULL, true, true, true, 0 },
		{ NULL, true, false, false, 0 },
	};
	int kept = fcntl(0, F_DUPFD_CLOEXEC, 3), pty = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC), terminal;

	CHECK(pty >= 0 && grantpt(pty) == 0 && unlockpt(pty) == 0);
	terminal = open(ptsname(pty), O_RDWR | O_NOCTTY | O_CLOEXEC);
	for (size_t i = 0; i < COUNT(modes); i++) {
		struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
		char exec[256];
		struct section s;

		row("%s, %s, %s terminal", modes[i].mode ? modes[i].mode : "unset", modes[i].allowed ? "allowed" : "not allowed",
		    modes[i].terminal ? "a" : "no");
		snprintf(exec, sizeof(exec), "{\"apiVersion\":\"%s\",\"command\":\"stub\",\"interactiveMode\":\"%s\"}",
			 modes[i].mode ? V1 : V1BETA1, modes[i].mode ? modes[i].mode : "");
		dup2(modes[i].terminal ? terminal : kept, 0);
		o.interactive = modes[i].allowed;
		CHECK_INT(section_open(&s, exec, &o), modes[i].code);
		CHECK(s.spec.interactive == modes[i].interactive);
		if (modes[i].code)
			CHECK_HAS(ocreg_error_message(s.err),
				  modes[i].allowed ? "standard input is no terminal" : "options do not allow");
		section_done(&s);
	}
	dup2(kept, 0);
	close(kept);
	close(terminal);
	close(pty);
}

/* One that may ask reads what is typed, is in our session, and what it says to the user is not kept for an error. */
static void test_asking(void)
{
	int kept[2] = { fcntl(0, F_DUPFD_CLOEXEC, 3), fcntl(2, F_DUPFD_CLOEXEC, 3) }, in[2], err[2];
	struct section s;
	struct outcome o;
	char said[64];
	ssize_t n;

	row("it asks and is answered");
	put_stub("stub", "echo 'Password:' >&2; read p; read pid name state parent group session rest < /proc/$$/stat\n"
			 "[ $session != $$ ] && printf '{\"kind\":\"ExecCredential\",\"apiVersion\":\"" V1
			 "\",\"status\":{\"token\":\"%s\"}}' \"$p\"");
	CHECK(pipe2(in, O_CLOEXEC) == 0 && pipe2(err, O_CLOEXEC) == 0 && write(in[1], "secret\n", 7) == 7);
	CHECK_INT(section_open(&s, EXEC_V1(""), NULL), 0);
	s.spec.interactive = true;
	dup2(in[0], 0);
	dup2(err[1], 2);
	o = run_spec(&s.spec);
	dup2(kept[0], 0);
	dup2(kept[1], 2);
	close(err[1]);
	CHECK_STR(ocreg_error_message(o.err), "");
	CHECK_STR(o.answer.token.data, "secret");
	n = read(err[0], said, sizeof(said));
	CHECK_MEM(said, (size_t) (n > 0 ? n : 0), "Password:\n", 10);
	outcome_done(&o);

	row("it is not answered");
	s.spec.timeout_ms = 200;
	put_stub("stub", "exec sleep 60");
	o = run_spec(&s.spec);
	CHECK_INT(o.code, OCREG_E_TIMEOUT);
	outcome_done(&o);
	section_done(&s);
	for (size_t i = 0; i < 2; i++)
		close(kept[i]);
	close(in[0]);
	close(in[1]);
	close(err[0]);
	CHECK(no_children());
}

/* clang-format off */
#define SPEC(members) "{\"kind\":\"ExecCredential\",\"apiVersion\":\"" V1 "\",\"spec\":{" members "}}"
#define CLUSTER(members) SPEC("\"cluster\":{" members "},\"interactive\":false")
static const char pem[] = "-----BEGIN CERTIFICATE-----\n";
static struct ocreg_buf authority = { (char *) pem, sizeof(pem) - 1, sizeof(pem), false }, no_authority;
static const struct {
	const char *name;
	struct ocreg_plugin_spec about; /* what is about the cluster */
	const char *want; /* NULL: it cannot be asked */
} questions[] = {
	{ "nothing", { .server = "https://a.test:6443" }, SPEC("\"interactive\":false") },
	{ "interactive", { .interactive = true }, SPEC("\"interactive\":true") },
	{ "the server", { .provide_cluster_info = true, .server = "https://a.test:6443" }, CLUSTER("\"server\":\"https://a.test:6443\"") },
	{ "no server", { .provide_cluster_info = true }, CLUSTER("\"server\":\"\"") },
	{ "empty", { .provide_cluster_info = true, .server = "s", .tls_server_name = "", .proxy = "", .cluster_config = "", .ca = &no_authority }, CLUSTER("\"server\":\"s\"") },
	{ "everything", { .provide_cluster_info = true, .server = "https://a.test:6443", .tls_server_name = "b.test", .insecure = true, .ca = &authority,
	  .proxy = "http://me:pass@proxy.test", .cluster_config = "{\"a\": [1, null, \"\\u00e9\"]}" },
	  CLUSTER("\"server\":\"https://a.test:6443\",\"tls-server-name\":\"b.test\",\"insecure-skip-tls-verify\":true,"
	  "\"certificate-authority-data\":\"LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCg==\",\"proxy-url\":\"http://me:pass@proxy.test\",\"config\":{\"a\":[1,null,\"\xc3\xa9\"]}") },
	{ "config of another form", { .provide_cluster_info = true, .server = "s", .cluster_config = "\"text\"" }, CLUSTER("\"server\":\"s\",\"config\":\"text\"") },
	{ "server is not UTF-8", { .provide_cluster_info = true, .server = "\xff" }, NULL },
};
/* clang-format on */

static void test_question(void)
{
	put_stub("stub", "printf '%s' \"$KUBERNETES_EXEC_INFO\" > asked\n" PRINT(TOKEN("t")));
	for (size_t i = 0; i < COUNT(questions); i++) {
		struct ocreg_plugin_spec about = questions[i].about;
		struct section s;
		struct outcome o;
		char *asked;

		row("%s", questions[i].name);
		unlink("asked");
		CHECK_INT(section_open(&s, EXEC_V1(""), NULL), 0);
		about.command = s.spec.command;
		about.shown = s.spec.shown;
		about.user = s.spec.user;
		about.file = s.spec.file;
		about.api_version = s.spec.api_version;
		o = run_spec(&about);
		asked = get_file("asked");
		CHECK_INT(o.code, questions[i].want ? 0 : OCREG_E_CREDENTIAL);
		CHECK_STR(asked, questions[i].want);
		free(asked);
		outcome_done(&o);
		section_done(&s);
	}
}

static const struct test tests[] = { TEST(test_read), TEST(test_fields), TEST(test_interactive), TEST(test_asking),
				     TEST(test_question) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "plugin-spec", tests, COUNT(tests));
}
