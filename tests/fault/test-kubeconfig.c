/* SPDX-License-Identifier: Apache-2.0 */
/* Kubeconfigs, good and bad: what is found, and what is said of what is not. The certificates are those of the hostile server. */
#include <sys/stat.h>
#include "access/access.h"
#include "fault.h"

#define HEAD "{\"apiVersion\":\"v1\",\"kind\":\"Config\",\"current-context\":\"x\","
#define CLUSTER "\"clusters\":[{\"name\":\"c\",\"cluster\":{\"server\":\"https://127.0.0.1:1\"}}],"
#define USER "\"users\":[{\"name\":\"u\",\"user\":{\"token\":\"CANARY-token\"}}],"
#define CONTEXT "\"contexts\":[{\"name\":\"x\",\"context\":{\"cluster\":\"c\",\"user\":\"u\"}}]}"
/* A kubeconfig that is right but for its cluster, or its user. */
#define WITH_CLUSTER(members) HEAD "\"clusters\":[{\"name\":\"c\",\"cluster\":{" members "}}]," USER CONTEXT
#define WITH_USER(members) HEAD CLUSTER "\"users\":[{\"name\":\"u\",\"user\":{" members "}}]," CONTEXT
#define SERVER "\"server\":\"https://127.0.0.1:1\""

struct row {
	const char *name, *text;
	int code;
	const char *message, *hint; /* parts of them */
};
/* clang-format off */
static const struct row rows[] = {
	{ "good", HEAD CLUSTER USER CONTEXT, 0, NULL, NULL },
	{ "YAML", "apiVersion: v1\nkind: Config\ncurrent-context: x\nclusters:\n- name: c\n  cluster: {server: 'https://127.0.0.1:1'}\n"
	  "users:\n- name: u\n  user: {token: CANARY}\ncontexts:\n- name: x\n  context: {cluster: c, user: u}\n", 0, NULL, NULL },
	{ "without apiVersion and kind", "{\"current-context\":\"x\"," CLUSTER USER CONTEXT, 0, NULL, NULL },
	{ "members nobody knows", HEAD "\"extensions\":[{\"name\":\"e\",\"extension\":{\"a\":1}}]," CLUSTER USER CONTEXT, 0, NULL, NULL },
	{ "server without a scheme", WITH_CLUSTER("\"server\":\"localhost:6443\""), 0, NULL, NULL },
	{ "IPv6", WITH_CLUSTER("\"server\":\"https://[::1]:6443/prefix/\""), 0, NULL, NULL },
	{ "user without credentials", WITH_USER(""), OCREG_E_CREDENTIAL, "no other credential", "log in" },
	{ "key and certificate", WITH_USER("\"client-certificate\":\"client.crt\",\"client-key\":\"client.key\""), 0, NULL, NULL },
	{ "authority as file", WITH_CLUSTER(SERVER ",\"certificate-authority\":\"ca.crt\""), 0, NULL, NULL },
	{ "tokenFile missing, token there", WITH_USER("\"token\":\"CANARY\",\"tokenFile\":\"nowhere\""), 0, NULL, NULL },

	{ "empty", "", OCREG_E_KUBECONFIG, "missing or empty", "`ocreg login` or `oc login`" },
	{ "only a comment", "# nothing\n", OCREG_E_KUBECONFIG, "missing or empty", "`ocreg login` or `oc login`" },
	{ "garbage", "\x01\x02 CANARY", OCREG_E_KUBECONFIG, "neither YAML nor JSON (line 1", "correct the file" },
	{ "bad YAML", "users:\n- name: u\n  user: {token: CANARY\n", OCREG_E_KUBECONFIG, "neither YAML nor JSON (line", "correct the file" },
	{ "bad JSON", "{\"users\":\n [CANARY]}", OCREG_E_KUBECONFIG, "users[0]: must be an object, but is text", "correct it there" },
	{ "not UTF-8", "{\"users\":\"\xff\"}", OCREG_E_KUBECONFIG, "neither YAML nor JSON (line 1", "correct the file" },
	{ "only a token", "CANARY-sha256~abc\n", OCREG_E_KUBECONFIG, "holds no kubeconfig", "`ocreg login` or `oc login`" },
	{ "a list", "[]", OCREG_E_KUBECONFIG, "holds no kubeconfig", "`ocreg login` or `oc login`" },
	{ "a certificate", "-----BEGIN CERTIFICATE-----\nCANARY\n-----END CERTIFICATE-----\n", OCREG_E_KUBECONFIG, "is a certificate or a key", "name the kubeconfig" },
	{ "a Pod", "apiVersion: v1\nkind: Pod\n", OCREG_E_KUBECONFIG, "its kind Pod", "`ocreg login` or `oc login`" },
	{ "another version", "apiVersion: v2\nkind: Config\n", OCREG_E_KUBECONFIG, "its apiVersion is v2", "`ocreg login` or `oc login`" },
	{ "no current context", "{" CLUSTER USER CONTEXT, OCREG_E_KUBECONFIG, "no current context", "oc config use-context" },
	{ "context missing", HEAD CLUSTER USER "\"contexts\":[{\"name\":\"y\",\"context\":{}},{\"name\":\"z\",\"context\":{}}]}", OCREG_E_KUBECONFIG,
	  "no context \"x\" in", "contexts there are: \"y\", \"z\"" },
	{ "no contexts", HEAD "\"users\":[]}", OCREG_E_KUBECONFIG, "no context \"x\"", "contexts there are: none" },
	{ "context null", HEAD "\"contexts\":[{\"name\":\"x\",\"context\":null}]}", OCREG_E_KUBECONFIG, "names no cluster", NULL },
	{ "context twice", HEAD CLUSTER USER "\"contexts\":[{\"name\":\"x\",\"context\":{}},{\"name\":\"x\",\"context\":{}}]}", OCREG_E_KUBECONFIG,
	  "has the same name", "kubectl refuses" },
	{ "context without cluster", HEAD CLUSTER USER "\"contexts\":[{\"name\":\"x\",\"context\":{\"user\":\"u\"}}]}", OCREG_E_KUBECONFIG, "names no cluster", "cluster: NAME" },
	{ "context without user", HEAD CLUSTER USER "\"contexts\":[{\"name\":\"x\",\"context\":{\"cluster\":\"c\"}}]}", OCREG_E_KUBECONFIG, "names no user", "user: NAME" },
	{ "cluster missing", HEAD USER CONTEXT, OCREG_E_KUBECONFIG, "no cluster \"c\"", "clusters there are: none" },
	{ "user missing", HEAD CLUSTER CONTEXT, OCREG_E_KUBECONFIG, "no user \"u\"", "users there are: none" },
	{ "no server", WITH_CLUSTER(""), OCREG_E_KUBECONFIG, "names no server", "https://HOST:6443" },
	{ "server is a number", WITH_CLUSTER("\"server\":6443"), OCREG_E_KUBECONFIG, "server: must be text", "correct it there" },
	{ "server is http", WITH_CLUSTER("\"server\":\"http://127.0.0.1:1\""), OCREG_E_UNSUPPORTED, "is not https", "anybody on the way" },
	{ "server is ftp", WITH_CLUSTER("\"server\":\"ftp://127.0.0.1:1\""), OCREG_E_KUBECONFIG, "is not https", "https://HOST:PORT" },
	{ "server has a password", WITH_CLUSTER("\"server\":\"https://me:CANARY@127.0.0.1:1\""), OCREG_E_KUBECONFIG, "holds a user name", "kubeconfig's user" },
	{ "server has a query", WITH_CLUSTER("\"server\":\"https://127.0.0.1:1/?a=b\""), OCREG_E_KUBECONFIG, "is not a URL", "https://HOST:PORT" },
	{ "server has a blank", WITH_CLUSTER("\"server\":\"https://127.0.0.1 :1\""), OCREG_E_KUBECONFIG, "is not a URL", "https://HOST:PORT" },
	{ "server has no host", WITH_CLUSTER("\"server\":\"https://:6443\""), OCREG_E_KUBECONFIG, "is not a URL", NULL },
	{ "port too high", WITH_CLUSTER("\"server\":\"https://127.0.0.1:65536\""), OCREG_E_KUBECONFIG, "is not a URL", NULL },
	{ "port missing", WITH_CLUSTER("\"server\":\"https://127.0.0.1:\""), OCREG_E_KUBECONFIG, "is not a URL", NULL },
	{ "port 0", WITH_CLUSTER("\"server\":\"https://127.0.0.1:0\""), OCREG_E_KUBECONFIG, "is not a URL", NULL },
	{ "host that only libcurl takes for an address", WITH_CLUSTER("\"server\":\"https://127.1:6443\""), OCREG_E_KUBECONFIG, "is not a URL", NULL },
	{ "host in hexadecimal", WITH_CLUSTER("\"server\":\"https://0x7f000001:6443\""), OCREG_E_KUBECONFIG, "is not a URL", NULL },
	{ "host in octal", WITH_CLUSTER("\"server\":\"https://0177.0.0.01\""), OCREG_E_KUBECONFIG, "is not a URL", NULL },
	{ "host that begins as a number", WITH_CLUSTER("\"server\":\"https://0x.7f.0xg:6443\""), 0, NULL, NULL },
	{ "no address in brackets", WITH_CLUSTER("\"server\":\"https://[::1::]:6443\""), OCREG_E_KUBECONFIG, "is not a URL", NULL },
	{ "server has a line break", WITH_CLUSTER("\"server\":\"https://127.0.0.1\\r\\nX: y\""), OCREG_E_KUBECONFIG, "is not a URL", NULL },
	{ "tls-server-name", WITH_CLUSTER(SERVER ",\"tls-server-name\":\"a b\""), OCREG_E_KUBECONFIG, "tls-server-name", "DNS name" },
	{ "tls-server-name with a port", WITH_CLUSTER(SERVER ",\"tls-server-name\":\"a:443\""), OCREG_E_KUBECONFIG, "tls-server-name", "DNS name" },
	{ "proxy by https", WITH_CLUSTER(SERVER ",\"proxy-url\":\"https://me:CANARY@127.0.0.1:1\""), 0, NULL, NULL },
	{ "proxy by ftp", WITH_CLUSTER(SERVER ",\"proxy-url\":\"ftp://me:CANARY@127.0.0.1:1\""), OCREG_E_KUBECONFIG, "proxy-url", NULL },
	{ "insecure", WITH_CLUSTER(SERVER ",\"insecure-skip-tls-verify\":true"), 0, NULL, NULL },
	{ "insecure, and an authority", WITH_CLUSTER(SERVER ",\"insecure-skip-tls-verify\":true,\"certificate-authority\":\"ca.crt\""), OCREG_E_KUBECONFIG,
	  "names an authority, and says insecure", "remove insecure" },
	{ "authority not base64", WITH_CLUSTER(SERVER ",\"certificate-authority-data\":\"AA*A\""), OCREG_E_CREDENTIAL, "is not base64: character 3", "base64 -w0" },
	{ "authority not PEM", WITH_CLUSTER(SERVER ",\"certificate-authority-data\":\"QUFB\""), OCREG_E_CREDENTIAL, "holds no certificate", "BEGIN CERTIFICATE" },
	{ "authority is a key", WITH_CLUSTER(SERVER ",\"certificate-authority\":\"client.key\""), OCREG_E_CREDENTIAL, "holds no certificate", "BEGIN CERTIFICATE" },
	{ "authority is DER", WITH_CLUSTER(SERVER ",\"certificate-authority\":\"good.der\""), OCREG_E_CREDENTIAL, "holds no certificate", "BEGIN CERTIFICATE" },
	{ "authority missing", WITH_CLUSTER(SERVER ",\"certificate-authority\":\"nowhere.crt\""), OCREG_E_FILE, "nowhere.crt", NULL },
	{ "authority empty", WITH_CLUSTER(SERVER ",\"certificate-authority\":\"empty\""), OCREG_E_CREDENTIAL, "empty holds no certificate", "BEGIN CERTIFICATE" },
	{ "certificate empty", WITH_USER("\"client-certificate\":\"empty\",\"client-key\":\"client.key\""), OCREG_E_CREDENTIAL, "empty is not a certificate", NULL },
	{ "authority is a folder", WITH_CLUSTER(SERVER ",\"certificate-authority\":\".\""), OCREG_E_FILE, "a directory", NULL },
	{ "token is a number", WITH_USER("\"token\":12345"), OCREG_E_KUBECONFIG, "token: must be text", "correct it there" },
	{ "token has a line break", WITH_USER("\"token\":\"CANARY\\r\\nX-Evil: 1\""), OCREG_E_CREDENTIAL, "characters that no token has", "line breaks" },
	{ "token is not ASCII", WITH_USER("\"token\":\"CANARY\xc3\xa9\""), OCREG_E_CREDENTIAL, "characters that no token has", NULL },
	{ "token file missing", WITH_USER("\"tokenFile\":\"nowhere\""), OCREG_E_FILE, "nowhere", NULL },
	{ "token file empty, token there", WITH_USER("\"token\":\"CANARY\",\"tokenFile\":\"blank\""), OCREG_E_CREDENTIAL, "blank is empty", "log in again" },
	{ "token file empty", WITH_USER("\"tokenFile\":\"blank\""), OCREG_E_CREDENTIAL, "blank is empty", "log in again" },
	{ "token and password", WITH_USER("\"token\":\"CANARY\",\"username\":\"me\",\"password\":\"CANARY\""), OCREG_E_KUBECONFIG, "both a token and a password", "remove username" },
	{ "user name with a colon", WITH_USER("\"username\":\"a:b\",\"password\":\"CANARY\""), OCREG_E_CREDENTIAL, "colon", "token instead" },
	{ "certificate without key", WITH_USER("\"client-certificate\":\"client.crt\""), OCREG_E_CREDENTIAL, "without its key", "client-key" },
	{ "key of another", WITH_USER("\"client-certificate\":\"client.crt\",\"client-key\":\"good.key\""), OCREG_E_CREDENTIAL, "do not belong together", "requested with" },
	{ "key is a certificate", WITH_USER("\"client-certificate\":\"client.crt\",\"client-key\":\"client.crt\""), OCREG_E_CREDENTIAL, "is not a private key", "BEGIN PRIVATE KEY" },
	{ "key encrypted", WITH_USER("\"client-certificate\":\"client.crt\",\"client-key\":\"encrypted.key\""), OCREG_E_CREDENTIAL, "is encrypted", NULL },
	{ "certificate is a key", WITH_USER("\"client-certificate\":\"client.key\",\"client-key\":\"client.key\""), OCREG_E_CREDENTIAL, "is not a certificate", "BEGIN CERTIFICATE" },
	{ "key data not base64", WITH_USER("\"client-certificate\":\"client.crt\",\"client-key-data\":\"CANARY!\""), OCREG_E_CREDENTIAL, "client-key-data of \"u\"", "base64" },
	{ "auth-provider", WITH_USER("\"auth-provider\":{\"name\":\"oidc\"}"), OCREG_E_UNSUPPORTED, "retired", "give a token" },
	{ "as everything", WITH_USER("\"token\":\"CANARY\",\"as\":\"me\",\"as-uid\":\"1\",\"as-groups\":[\"g\"],\"as-user-extra\":{\"a/b\":[\"c\"]}"), 0, NULL, NULL },
	{ "as-groups", WITH_USER("\"token\":\"CANARY\",\"as-groups\":[\"g\"]"), OCREG_E_KUBECONFIG, "no user to act as", "name the user" },
	{ "as-uid", WITH_USER("\"token\":\"CANARY\",\"as-uid\":\"g\""), OCREG_E_KUBECONFIG, "no user to act as", "name the user" },
	{ "as-user-extra", WITH_USER("\"token\":\"CANARY\",\"as-user-extra\":{\"a\":[\"b\"]}"), OCREG_E_KUBECONFIG, "no user to act as", "name the user" },
	{ "as-user-extra without a list", WITH_USER("\"token\":\"CANARY\",\"as\":\"me\",\"as-user-extra\":{\"a\":\"b\"}"), OCREG_E_KUBECONFIG, "not a list of texts", "a list" },
	{ "as-user-extra a list", WITH_USER("\"token\":\"CANARY\",\"as\":\"me\",\"as-user-extra\":[\"a\"]"), OCREG_E_KUBECONFIG, "not a list of texts", "a list" },
	{ "as with a line break", WITH_USER("\"token\":\"CANARY\",\"as\":\"me\\nX: y\""), OCREG_E_ARG, "control character", NULL },
};
/* clang-format on */

static void put(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");

	if (!f || fputs(text, f) < 0)
		abort();
	fclose(f);
}

static void check_new(const struct ocreg_client_options *o, int code, const char *message, const char *hint)
{
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_client_new(o, &c, &e);

	harness_check(r == code, __FILE__, __LINE__, "%s: %s", ocreg_code_name(r), ocreg_error_message(e));
	CHECK((r == 0) == (c != NULL));
	if (c)
		CHECK(*ocreg_client_explain(c) && !strstr(ocreg_client_explain(c), CANARY));
	if (r)
		check_error(e, code);
	if (message)
		CHECK_HAS(ocreg_error_message(e), message);
	if (hint)
		CHECK_HAS(ocreg_error_hint(e), hint);
	ocreg_error_unref(e);
	ocreg_client_unref(c);
}

static void test_files(void)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;

	put(fault_path("blank", ""), " \n");
	put(fault_path("empty", ""), "");
	o.kubeconfig = fault_path("row", ".kubeconfig");
	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s", rows[i].name);
		put(o.kubeconfig, rows[i].text);
		check_new(&o, rows[i].code, rows[i].message, rows[i].hint);
	}
}

static void test_kinds_of_files(void)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;

	row("missing");
	o.kubeconfig = fault_path("nowhere", ".kubeconfig");
	check_new(&o, OCREG_E_FILE, "No such file", "exists");
	row("a folder");
	o.kubeconfig = getenv("OCREG_FAULT");
	check_new(&o, OCREG_E_FILE, "a directory", "exists");
	row("a pipe that nobody writes to");
	o.kubeconfig = fault_path("pipe", "");
	CHECK_INT(mkfifo(o.kubeconfig, 0600), 0);
	check_new(&o, OCREG_E_FILE, "a pipe", NULL);
	row("a device without an end");
	o.kubeconfig = "/dev/zero";
	check_new(&o, OCREG_E_FILE, "a device", NULL);
}

static void test_environment(void)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	const char *folder = getenv("OCREG_FAULT");
	char list[2048], path[600];

	row("nothing at all");
	check_new(&o, OCREG_E_KUBECONFIG, "there is no kubeconfig", "`ocreg login` or `oc login`");
	row("~/.kube/config");
	snprintf(path, sizeof(path), "%s/.kube", folder);
	CHECK_INT(mkdir(path, 0700), 0);
	put(fault_path(".kube/config", ""), HEAD CLUSTER USER CONTEXT);
	check_new(&o, 0, NULL, NULL);
	row("a list of files that are not there");
	CHECK_INT(setenv("KUBECONFIG", "/nowhere/a:/nowhere/b", 1), 0);
	check_new(&o, OCREG_E_KUBECONFIG, "missing or empty", NULL);
	row("a list, the first that names a thing winning");
	put(fault_path("one", ""),
	    "{\"current-context\":\"x\",\"contexts\":[{\"name\":\"x\",\"context\":{\"cluster\":\"c\",\"user\":\"v\"}}]}");
	put(fault_path("two", ""),
	    "{\"current-context\":\"y\",\"users\":[{\"name\":\"v\",\"user\":{\"token\":\"CANARY\"}}]," CLUSTER CONTEXT);
	snprintf(list, sizeof(list), "/nowhere:%s/one::%s/two:%s/one", folder, folder, folder);
	CHECK_INT(setenv("KUBECONFIG", list, 1), 0);
	check_new(&o, 0, NULL, NULL);
	row("a broken file in the list");
	put(fault_path("two", ""), "{");
	check_new(&o, OCREG_E_KUBECONFIG, "/two is neither", NULL);
	unsetenv("KUBECONFIG");
	unlink(fault_path(".kube/config", ""));
}

static void test_options(void)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;

	row("a server is enough, and asking as nobody is said");
	o.kubeconfig = fault_path("empty", "");
	o.server = "https://127.0.0.1:1";
	put(o.kubeconfig, "");
	if (CHECK_INT(ocreg_client_new(&o, &c, NULL), 0))
		CHECK_HAS(ocreg_lines_at(ocreg_client_warnings(c), 0), "asked as nobody");
	ocreg_client_unref(c);
	row("server and token are enough");
	o.server = "https://127.0.0.1:1";
	o.token = "CANARY";
	check_new(&o, 0, NULL, NULL);
	row("an authority of one's own");
	o.ca_file = fault_path("ca", ".crt");
	check_new(&o, 0, NULL, NULL);
	row("an authority that is none");
	o.ca_file = fault_path("ca", ".key");
	check_new(&o, OCREG_E_CREDENTIAL, "holds no certificate", NULL);
	row("an authority for a server that is not to be verified");
	put(fault_path("row", ".kubeconfig"), WITH_CLUSTER(SERVER ",\"insecure-skip-tls-verify\":true"));
	o = (struct ocreg_client_options) OCREG_CLIENT_OPTIONS_INIT;
	o.kubeconfig = fault_path("row", ".kubeconfig");
	o.ca_file = fault_path("ca", ".crt");
	check_new(&o, 0, NULL, NULL);
	row("a token instead of a program");
	put(fault_path("row", ".kubeconfig"), WITH_USER("\"exec\":{\"command\":\"oc\"}"));
	o = (struct ocreg_client_options) OCREG_CLIENT_OPTIONS_INIT;
	o.kubeconfig = fault_path("row", ".kubeconfig");
	o.token = "CANARY";
	check_new(&o, 0, NULL, NULL);
	row("a context that is not there");
	o.context = "elsewhere";
	check_new(&o, OCREG_E_KUBECONFIG, "no context \"elsewhere\"", "\"x\"");
	row("a token that is none");
	o.context = NULL;
	o.token = "CANARY two";
	check_new(&o, OCREG_E_CREDENTIAL, "characters that no token has", NULL);
	row("a timeout that is none");
	o.token = NULL;
	o.timeout_ms = -1;
	check_new(&o, OCREG_E_ARG, "negative", NULL);
	row("options of no size");
	o.size = 0;
	check_new(&o, OCREG_E_ARG, "size", "INIT");
}

static void test_explain(void)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;
	char want[2048];

	o.kubeconfig = fault_path("row", ".kubeconfig");
	put(o.kubeconfig, WITH_CLUSTER(SERVER ",\"certificate-authority\":\"ca.crt\""));
	if (CHECK_INT(ocreg_client_new(&o, &c, NULL), 0)) {
		snprintf(want, sizeof(want),
			 "context         x, from %s\nserver          https://127.0.0.1:1, from %s\nauthority       %s, from %s\n"
			 "user            u, from %s\ncredential      token, from %s",
			 o.kubeconfig, o.kubeconfig, fault_path("ca", ".crt"), o.kubeconfig, o.kubeconfig, o.kubeconfig);
		CHECK_STR(ocreg_client_explain(c), want);
	}
	ocreg_client_unref(c);
}

/* What a pod is given, where no kubeconfig is: the environment names the server, files hold the token and the authority. */
static void test_pod(void)
{
	static const struct {
		const char *row, *host, *port, *server, *token, *want_server, *want_header;
		int code;
	} pods[] = {
		{ "a pod", "10.0.0.1", "443", NULL, NULL, "https://10.0.0.1:443", "Authorization: Bearer of-the-pod", 0 },
		{ "IPv6", "fd00::1", "443", NULL, NULL, "https://[fd00::1]:443", "Authorization: Bearer of-the-pod", 0 },
		{ "options win", "10.0.0.1", "443", "https://127.0.0.1:1", "mine", "https://127.0.0.1:1",
		  "Authorization: Bearer mine", 0 },
		{ "no pod", NULL, "443", NULL, NULL, NULL, NULL, OCREG_E_KUBECONFIG },
		{ "an empty port", "10.0.0.1", "", NULL, NULL, NULL, NULL, OCREG_E_KUBECONFIG },
	};

	put(fault_path("token", ""), "of-the-pod\n");
	for (size_t i = 0; i < COUNT(pods); i++) {
		struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
		struct ocreg_surroundings around = { .service_host = pods[i].host,
						     .service_port = pods[i].port,
						     .service_account = getenv("OCREG_FAULT") };
		struct ocreg_error *e = NULL;
		struct ocreg_access a = { 0 };

		row("%s", pods[i].row);
		o.server = pods[i].server;
		o.token = pods[i].token;
		CHECK_INT(ocreg_access_load(&a, &o, &around, &e), pods[i].code);
		CHECK_STR(a.address.server, pods[i].want_server);
		CHECK_STR(a.credential.now->header.data, pods[i].want_header);
		CHECK_INT(a.credential.now->ca.len > 0, pods[i].code == 0);
		CHECK((pods[i].token == NULL && pods[i].code == 0) == (a.credential.token_file != NULL));
		ocreg_error_unref(e);
		ocreg_access_done(&a);
	}
}

static const struct test tests[] = {
	TEST(test_files),   TEST(test_kinds_of_files), TEST(test_environment),
	TEST(test_options), TEST(test_explain),        TEST(test_pod),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "kubeconfig", tests, COUNT(tests));
}
