/* SPDX-License-Identifier: Apache-2.0 */
/* Reading, merging and showing kubeconfigs, and what a login makes of them. What kubectl says of the same files is asked in
 * tests/kubeconfig. */
#include "base/lines.h"
#include "access/kubeconfig.h"
#include "folder.h"
#include "model/object.h"
#include "wiping.h"

static void write_text(const char *name, const char *text)
{
	folder_write(name, text, strlen(text), 0600);
}

static struct ocreg_kubeconfig *open_list(const char *list, struct ocreg_error **reterr)
{
	struct ocreg_kubeconfig *k = NULL;

	(void) ocreg_kubeconfig_open(NULL, list, NULL, &k, reterr);
	return k;
}

#define ONE "clusters: [{name: c, cluster: {server: 'https://one'}}]\n"
#define TWO                                                                                                        \
	"clusters: [{name: c, cluster: {server: 'https://two', tls-server-name: t}}, {name: d, cluster: {server: " \
	"'https://d'}}]\n"                                                                                         \
	"users: [{name: u, user: {token: t2, zzz: 1}}]\n"                                                          \
	"contexts: [{name: x, context: {cluster: c, user: u}}, {name: w, context: {cluster: d, user: u}}]\n"       \
	"current-context: w\n"

/* What is refused, and what the message says. */
static const struct {
	const char *name, *text;
	size_t n;           /* 0: a string */
	const char *wanted; /* NULL: taken */
} texts[] = {
	{ "nothing", "", 0, NULL },
	{ "comments", "# nothing\n\n   # here\n", 0, NULL },
	{ "null", "---\nnull\n", 0, NULL },
	{ "empty object", "{}", 0, NULL },
	{ "a mark", "\xef\xbb\xbf" ONE, 0, NULL },
	{ "carriage returns", "clusters:\r\n- name: c\r\n  cluster:\r\n    server: https://one\r\n", 0, NULL },
	{ "UTF-16, little end first", "\xff\xfe{\0}\0", 6, NULL },
	{ "UTF-16, big end first", "\xfe\xff\0{\0}", 6, NULL },
	{ "half of UTF-16", "\xff\xfe{\0}", 5, "broken UTF-16" },
	{ "UTF-16 without a mark", "{\0}\0", 4, "neither YAML nor JSON" },
	{ "a key", "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n", 0, "is a certificate or a key" },
	{ "no object", "[]", 0, "holds no kubeconfig" },
	{ "no YAML", "{a: ", 0, "neither YAML nor JSON (line 1" },
	{ "another kind", "kind: Secret\napiVersion: v1\n", 0, "is not a kubeconfig: its apiVersion is v1, its kind Secret" },
	{ "another version", "kind: Config\napiVersion: v2\n", 0, "its apiVersion is v2" },
	{ "a number for text", "users: [{name: u, user: {token: 5}}]\n", 0,
	  "users[0].user.token: must be text, but is a number (line 1" },
	{ "text for a number", "clusters: [{name: c, cluster: {insecure-skip-tls-verify: 'no'}}]\n", 0, "must be true or false" },
	{ "a name twice", "users: [{name: u, user: {}}, {name: u, user: {}}]\n", 0,
	  "users[1]: an element before has the same name" },
	{ "an object for a list", "users: {}\n", 0, "users: must be" },
	{ "what is not known", "zzz: {a: [1]}\nusers: [{name: u, user: {qqq: 1}}]\n", 0, NULL },
};

static void test_texts(void)
{
	for (size_t i = 0; i < COUNT(texts); i++) {
		struct ocreg_error *e = NULL;
		struct ocreg_kubeconfig *k;

		row("%s", texts[i].name);
		folder_write("f", texts[i].text, texts[i].n ? texts[i].n : strlen(texts[i].text), 0600);
		k = open_list(folder_path("f"), &e);
		CHECK_INT(k == NULL, texts[i].wanted != NULL);
		if (texts[i].wanted) {
			CHECK_HAS(ocreg_error_message(e), texts[i].wanted);
			CHECK_INT(ocreg_error_code(e), OCREG_E_KUBECONFIG);
		}
		ocreg_error_unref(e);
		ocreg_kubeconfig_unref(k);
	}
}

/* Lists of files: what is in $ is the folder. */
static const struct {
	const char *list, *current, *contexts, *server; /* server: of cluster c */
	const char *wanted;                             /* the error */
} lists[] = {
	{ "$/one:$/two", "w", "x w", "https://one", NULL },
	{ "$/two:$/one", "w", "x w", "https://two", NULL },
	{ ":$/missing::$/empty:/dev/null:$/two:$/two:", "w", "x w", "https://two", NULL },
	{ "$/three:$/two", "x", "x w", "https://two", NULL },
	{ "$/missing", NULL, "", NULL, NULL },
	{ "$/empty", NULL, "", NULL, NULL },
	{ "", NULL, "", NULL, NULL },
	{ "$/one:$/broken", NULL, NULL, NULL, "broken is neither YAML nor JSON" },
	{ "$/one:$/one/x", NULL, NULL, NULL, "Not a directory" },
	{ "$/one:$", NULL, NULL, NULL, "it is a directory" },
	{ "$/fifo", NULL, NULL, NULL, "it is a pipe" },
	{ "/dev/zero", NULL, NULL, NULL, "it is a device" },
};

static void spell(const char *pattern, char *ret, size_t size)
{
	size_t n = 0;

	ret[0] = '\0';
	for (; *pattern && n < size - 1; pattern++)
		n += (size_t) snprintf(ret + n, size - n, *pattern == '$' ? "%s" : "%.1s", *pattern == '$' ? folder : pattern);
}

static void check_contexts(const struct ocreg_kubeconfig *k, const char *wanted)
{
	struct ocreg_lines *names = NULL;
	char text[256] = "";

	CHECK_INT(ocreg_kubeconfig_contexts(k, &names, NULL), 0);
	for (size_t i = 0; i < ocreg_lines_count(names); i++)
		snprintf(text + strlen(text), sizeof(text) - strlen(text), "%s%s", i ? " " : "", ocreg_lines_at(names, i));
	CHECK_STR(text, wanted);
	ocreg_lines_unref(names);
}

static const char *server_of(const struct ocreg_kubeconfig *k, const char *cluster)
{
	struct ocreg_kubeconfig_entry e;

	return ocreg_kubeconfig_find(k, OCREG_KUBE_CLUSTER, cluster, &e, NULL) == 0
		       ? ocreg_get_string(e.object, OCREG_F_kube_cluster_server)
		       : NULL;
}

static void test_lists(void)
{
	write_text("one", ONE);
	write_text("two", TWO);
	write_text("three", "current-context: x\nclusters:\nusers: null\n");
	write_text("empty", "");
	write_text("broken", "{a: ");
	CHECK(mkfifo(folder_path("fifo"), 0600) == 0);
	for (size_t i = 0; i < COUNT(lists); i++) {
		struct ocreg_error *e = NULL;
		struct ocreg_kubeconfig *k;
		char list[1024];

		row("%s", lists[i].list);
		spell(lists[i].list, list, sizeof(list));
		k = open_list(list, &e);
		if (lists[i].wanted) {
			CHECK(!k);
			CHECK_HAS(ocreg_error_message(e), lists[i].wanted);
		} else if (CHECK(k)) {
			CHECK_STR(ocreg_kubeconfig_current_context(k), lists[i].current);
			check_contexts(k, lists[i].contexts);
			CHECK_STR(server_of(k, "c"), lists[i].server);
		}
		ocreg_error_unref(e);
		ocreg_kubeconfig_unref(k);
	}
}

static void test_missing(void)
{
	struct ocreg_kubeconfig *k = NULL;
	struct ocreg_error *e = NULL;

	row("a file that was named");
	CHECK_INT(ocreg_kubeconfig_read(folder_path("missing"), 0, &k, &e), OCREG_E_FILE);
	CHECK_HAS(ocreg_error_message(e), "No such file");
	e = ocreg_error_unref(e);
	row("to be made");
	CHECK_INT(ocreg_kubeconfig_read(folder_path("missing"), OCREG_KUBECONFIG_NEW, &k, &e), 0);
	CHECK_INT(k->n, 0);
	k = ocreg_kubeconfig_unref(k);
	row("at home");
	CHECK_INT(ocreg_kubeconfig_open(NULL, "", folder, &k, NULL), 0);
	CHECK_STR(k->target, folder_path(".kube/config"));
	k = ocreg_kubeconfig_unref(k);
	row("wrong calls");
	CHECK_INT(ocreg_kubeconfig_read(NULL, 2, &k, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_kubeconfig_read(NULL, 0, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_kubeconfig_contexts(NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_kubeconfig_view(NULL, NULL, 0, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_kubeconfig_save(NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_kubeconfig_remove_token(NULL, "t", NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_kubeconfig_set_login(NULL, NULL, NULL), OCREG_E_ARG);
	CHECK(!ocreg_kubeconfig_ref(NULL) && !ocreg_kubeconfig_unref(NULL) && !ocreg_kubeconfig_current_context(NULL));
}

static const struct {
	mode_t mode;
	const char *wanted;
} modes[] = {
	{ 0600, NULL },
	{ 0400, NULL },
	{ 0700, NULL },
	{ 0640, "may be read by its group: " },
	{ 0644, "may be read by its group and others: " },
	{ 0620, "may be changed by its group: " },
	{ 0666, "may be read by its group and others and changed by its group and others: " },
	{ 0602, "may be changed by others: " },
};

static void test_modes(void)
{
	for (size_t i = 0; i < COUNT(modes); i++) {
		struct ocreg_error *e = NULL;
		struct ocreg_kubeconfig *k;

		row("%o", modes[i].mode);
		folder_write("mode", ONE, strlen(ONE), modes[i].mode);
		k = open_list(folder_path("mode"), NULL);
		if (modes[i].wanted)
			CHECK_HAS(ocreg_kubeconfig_caution(k, 0), modes[i].wanted);
		else
			CHECK_STR(ocreg_kubeconfig_caution(k, 0), NULL);
		CHECK_STR(ocreg_kubeconfig_caution(k, 1), NULL);
		CHECK_INT(ocreg_kubeconfig_check_private(k, &e), modes[i].wanted ? OCREG_E_KUBECONFIG : 0);
		ocreg_error_unref(e);
		ocreg_kubeconfig_unref(k);
	}
}

static const struct {
	const char *context;
	unsigned flags;
	const char *wanted, *unwanted; /* in compact JSON */
} views[] = {
	{ NULL, 0, "\"users\":[{\"name\":\"u\",\"user\":{\"token\":\"<redacted>\"}}]", "https://one" },
	{ NULL, OCREG_KUBECONFIG_SECRETS, "\"token\":\"t2\",\"zzz\":1", "https://one" },
	{ "x", 0, "\"clusters\":[{\"name\":\"c\",\"cluster\":{\"server\":\"https://one\"}}]", "\"w\"" },
	{ "x", 0, "\"current-context\":\"x\"", "t2" },
	{ NULL, OCREG_KUBECONFIG_ALL, "https://one\"}},{\"name\":\"d\"", "https://two" },
};

static char *compact(const char *text)
{
	struct ocreg_object *o = NULL;
	char *ret = NULL;

	CHECK_INT(ocreg_decode(OCREG_TYPE_kubeconfig, text, strlen(text), NULL, &o, NULL), 0);
	CHECK_INT(ocreg_encode(o, OCREG_FORMAT_JSON, 0, &ret, NULL, NULL), 0);
	ocreg_unref(o);
	return ret;
}

static void test_views(void)
{
	struct ocreg_kubeconfig *k;
	char list[600], *text = NULL;

	spell("$/one:$/two", list, sizeof(list));
	k = open_list(list, NULL);
	for (size_t i = 0; i < COUNT(views); i++) {
		char *shown;

		row("%s %u", views[i].context ? views[i].context : "current", views[i].flags);
		CHECK_INT(ocreg_kubeconfig_view(k, views[i].context, views[i].flags, &text, NULL), 0);
		shown = compact(text);
		CHECK_HAS(shown, views[i].wanted);
		CHECK(!strstr(shown, views[i].unwanted));
		ocreg_free(shown);
		ocreg_free(text);
	}
	row("no such context");
	CHECK_INT(ocreg_kubeconfig_view(k, "z", 0, &text, NULL), OCREG_E_KUBECONFIG);
	row("no such flag");
	CHECK_INT(ocreg_kubeconfig_view(k, "z", 8, &text, NULL), OCREG_E_ARG);
	ocreg_kubeconfig_unref(k);
}

#define CERT "client-certificate-data: QQ==, client-key-data: QQ==, username: a, password: b, as: root, tokenFile: f"

/* A login: the files before, as one, and the whole after it. */
static const struct {
	const char *name, *before, *server, *user, *ns, *pem;
	const char *wanted;
} logins[] = {
	{ "into nothing", "", "https://api.crc.testing:6443", "kubeadmin", NULL, NULL,
	  "{\"apiVersion\":\"v1\",\"kind\":\"Config\","
	  "\"clusters\":[{\"name\":\"api-crc-testing:6443\",\"cluster\":{\"server\":\"https://api.crc.testing:6443\"}}],"
	  "\"users\":[{\"name\":\"kubeadmin/api-crc-testing:6443\",\"user\":{\"token\":\"T\"}}],"
	  "\"contexts\":[{\"name\":\"default/api-crc-testing:6443/kubeadmin\",\"context\":{\"cluster\":\"api-crc-testing:6443\","
	  "\"user\":\"kubeadmin/api-crc-testing:6443\",\"namespace\":\"default\"}}],"
	  "\"current-context\":\"default/api-crc-testing:6443/kubeadmin\"}" },
	{ "without a port, IPv6, an authority", "", "https://[::1]/x", "u", "n", "A",
	  "{\"apiVersion\":\"v1\",\"kind\":\"Config\","
	  "\"clusters\":[{\"name\":\"[::1]:443\",\"cluster\":{\"server\":\"https://[::1]/"
	  "x\",\"certificate-authority-data\":\"QQ==\"}}],"
	  "\"users\":[{\"name\":\"u/[::1]:443\",\"user\":{\"token\":\"T\"}}],"
	  "\"contexts\":[{\"name\":\"n/[::1]:443/u\",\"context\":{\"cluster\":\"[::1]:443\",\"user\":\"u/"
	  "[::1]:443\",\"namespace\":\"n\"}}],"
	  "\"current-context\":\"n/[::1]:443/u\"}" },
	{ "over what was there, of which what is not known stays",
	  "q: 1\nclusters: [{name: 'h:1', cluster: {server: 'https://old', insecure-skip-tls-verify: true, q: 2}}]\n"
	  "users: [{name: o, user: {token: o}}, {name: 'u/h:1', q: 3, user: {" CERT ", q: 4}}]\n"
	  "contexts: [{name: mine, context: {cluster: 'h:1', user: 'u/h:1', namespace: default}}]\n",
	  "https://h:1", "u", NULL, NULL,
	  "{\"clusters\":[{\"name\":\"h:1\",\"cluster\":{\"server\":\"https://h:1\",\"q\":2}}],"
	  "\"users\":[{\"name\":\"o\",\"user\":{\"token\":\"o\"}},{\"name\":\"u/"
	  "h:1\",\"user\":{\"token\":\"T\",\"q\":4},\"q\":3}],"
	  "\"contexts\":[{\"name\":\"mine\",\"context\":{\"cluster\":\"h:1\",\"user\":\"u/h:1\",\"namespace\":\"default\"}}],"
	  "\"current-context\":\"mine\",\"q\":1}" },
};

static void test_logins(void)
{
	for (size_t i = 0; i < COUNT(logins); i++) {
		struct ocreg_kubeconfig_login l = OCREG_KUBECONFIG_LOGIN_INIT;
		struct ocreg_kubeconfig *k;
		struct ocreg_buf text;
		char *shown;

		row("%s", logins[i].name);
		write_text("login", logins[i].before);
		k = open_list(folder_path("login"), NULL);
		l.server = logins[i].server;
		l.user = logins[i].user;
		l.token = "T";
		l.ns = logins[i].ns;
		l.ca_pem = logins[i].pem;
		CHECK_INT(ocreg_kubeconfig_set_login(k, &l, NULL), 0);
		CHECK_INT(ocreg_kubeconfig_save(k, NULL), 0);
		ocreg_kubeconfig_unref(k);
		text = folder_read("login");
		shown = compact(text.data);
		CHECK_STR(shown, logins[i].wanted);
		ocreg_free(shown);
		ocreg_buf_done(&text);
	}
}

static const struct {
	const char *name, *server, *user, *token;
	int wanted;
} wrong[] = {
	{ "no server", NULL, "u", "t", OCREG_E_ARG },
	{ "no user", "https://h", "", "t", OCREG_E_ARG },
	{ "no token", "https://h", "u", NULL, OCREG_E_ARG },
	{ "no URL", "h:1", "u", "t", OCREG_E_KUBECONFIG },
	{ "a password in the URL", "https://u:p@h", "u", "t", OCREG_E_KUBECONFIG },
	{ "not UTF-8", "https://h", "u", "\xff", OCREG_E_ARG },
};

static void test_wrong_logins(void)
{
	struct ocreg_kubeconfig *k;
	char *text;

	write_text("wrong", TWO);
	k = open_list(folder_path("wrong"), NULL);
	for (size_t i = 0; i < COUNT(wrong); i++) {
		struct ocreg_kubeconfig_login l = OCREG_KUBECONFIG_LOGIN_INIT;

		row("%s", wrong[i].name);
		l.server = wrong[i].server;
		l.user = wrong[i].user;
		l.token = wrong[i].token;
		CHECK_INT(ocreg_kubeconfig_set_login(k, &l, NULL), wrong[i].wanted);
		CHECK_INT(ocreg_kubeconfig_view(k, NULL, OCREG_KUBECONFIG_ALL, &text, NULL), 0);
		CHECK(!strstr(text, "u/h"));
		ocreg_free(text);
	}
	row("nowhere to put it");
	ocreg_kubeconfig_unref(k);
	CHECK_INT(ocreg_kubeconfig_open(NULL, NULL, NULL, &k, NULL), 0);
	CHECK_INT(ocreg_kubeconfig_set_login(k,
					     &(struct ocreg_kubeconfig_login) { .size = sizeof(struct ocreg_kubeconfig_login),
										.server = "https://h",
										.user = "u",
										.token = "t" },
					     NULL),
		  OCREG_E_KUBECONFIG);
	ocreg_kubeconfig_unref(k);
}

static void login(struct ocreg_kubeconfig *k, const char *server, const char *user, const char *token)
{
	struct ocreg_kubeconfig_login l = OCREG_KUBECONFIG_LOGIN_INIT;

	l.server = server;
	l.user = user;
	l.token = token;
	CHECK_INT(ocreg_kubeconfig_set_login(k, &l, NULL), 0);
}

static void check_has(const char *name, const char *wanted, bool is_there)
{
	struct ocreg_buf text = folder_read(name);

	CHECK_INT(strstr(text.data ? text.data : "", wanted) != NULL, is_there);
	ocreg_buf_done(&text);
}

/* What there is changes where it is; what is new comes into the first file that is there, else the last that was named. */
static void test_where(void)
{
	struct ocreg_kubeconfig *k;
	char list[600];

	row("two files");
	write_text("a", "users: [{name: other, user: {token: o}}]\n");
	write_text("b", "users: [{name: 'u/h:1', user: {token: old}}]\n");
	spell("$/none:$/a:$/b", list, sizeof(list));
	k = open_list(list, NULL);
	login(k, "https://h:1", "u", "NEW");
	CHECK_INT(ocreg_kubeconfig_save(k, NULL), 0);
	check_has("b", "NEW", true);
	check_has("b", "https", false);
	check_has("a", "NEW", false);
	check_has("a", "https://h:1", true);
	check_has("a", "current-context", true);
	CHECK(access(folder_path("none"), F_OK) < 0);
	ocreg_kubeconfig_unref(k);

	row("none is there");
	spell("$/none:$/new", list, sizeof(list));
	k = open_list(list, NULL);
	login(k, "https://h:1", "u", "NEW");
	CHECK_STR(ocreg_kubeconfig_current_context(k), "default/h:1/u");
	CHECK_INT(ocreg_kubeconfig_save(k, NULL), 0);
	check_has("new", "NEW", true);
	CHECK(access(folder_path("none"), F_OK) < 0);
	ocreg_kubeconfig_unref(k);

	row("the first is empty");
	write_text("void", "");
	spell("$/void:$/a", list, sizeof(list));
	k = open_list(list, NULL);
	login(k, "https://h:2", "v", "V");
	CHECK_INT(ocreg_kubeconfig_save(k, NULL), 0);
	check_has("void", "https://h:2", true);
	check_has("a", "h:2", false);
	ocreg_kubeconfig_unref(k);
}

static void test_removing(void)
{
	struct ocreg_kubeconfig *k;

	row("every one of them");
	write_text("r", "users: [{name: a, user: {token: T, q: 1}}, {name: b, user: {token: U}}, {name: c, user: {token: T}}]\n");
	k = open_list(folder_path("r"), NULL);
	CHECK_INT(ocreg_kubeconfig_remove_token(k, "T", NULL), 0);
	CHECK_INT(ocreg_kubeconfig_save(k, NULL), 0);
	check_has("r", "token: T", false);
	check_has("r", "token: U", true);
	check_has("r", "q: 1", true);
	row("none of them");
	CHECK_INT(ocreg_kubeconfig_remove_token(k, "T", NULL), 0);
	CHECK(!k->files[0].base);
	CHECK_INT(ocreg_kubeconfig_remove_token(k, "", NULL), OCREG_E_ARG);
	ocreg_kubeconfig_unref(k);
}

/* JSON: what libyaml holds is not the library's to wipe. */
static void test_wiping(void)
{
	static const char json[] =
		"{\"users\":[{\"name\":\"u/h:1\",\"user\":{\"token\":\"" SECRET "\",\"tokn\":\"" SECRET "\"}}],"
		"\"contexts\":[{\"name\":\"x\",\"context\":{\"user\":\"u/h:1\"}}],\"current-context\":\"x\"}";
	struct ocreg_kubeconfig *k;
	char *text = NULL;

	row("all that there is to do");
	write_text("wipe", json);
	found = 0;
	looking = true;
	k = open_list(folder_path("wipe"), NULL);
	CHECK_INT(ocreg_kubeconfig_view(k, NULL, OCREG_KUBECONFIG_SECRETS, &text, NULL), 0);
	CHECK_HAS(text, SECRET);
	ocreg_free(text);
	CHECK_INT(ocreg_kubeconfig_view(k, NULL, 0, &text, NULL), 0);
	CHECK(!strstr(text, "hush"));
	ocreg_free(text);
	login(k, "https://h:1", "u", "another");
	login(k, "https://h:1", "v", SECRET);
	CHECK_INT(ocreg_kubeconfig_save(k, NULL), 0);
	CHECK_INT(ocreg_kubeconfig_remove_token(k, SECRET, NULL), 0);
	CHECK_INT(ocreg_kubeconfig_save(k, NULL), 0);
	ocreg_kubeconfig_unref(k);
	looking = false;
	CHECK_INT(found, 0);
	check_has("wipe", "\"token\": \"" SECRET, false);
	check_has("wipe", "tokn", true);
}

static const struct test tests[] = { TEST(test_texts),    TEST(test_lists),  TEST(test_missing),      TEST(test_modes),
				     TEST(test_views),    TEST(test_logins), TEST(test_wrong_logins), TEST(test_where),
				     TEST(test_removing), TEST(test_wiping) };

int main(int argc, char **argv)
{
	int r;

	folder_make();
	r = run_tests(argc, argv, "kubeconfig", tests, COUNT(tests));
	folder_remove();
	return r;
}
