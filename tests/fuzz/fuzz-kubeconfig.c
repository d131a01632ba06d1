/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as a kubeconfig, or as two with a line `%` between, of which KUBECONFIG is the list. What can be read is shown,
 * read again and shown as the same; the first file has its way; a secret is not shown, nor told by an error, where it stands
 * for nothing else; a login is noted and forgotten without a trace; and no client is made of what it does not say.
 */
#include <sys/mman.h>
#include <unistd.h>
#include "access/kubeconfig.h"
#include "laws.h"
#include "model/object.h"

#define TOKEN "sha256~of-the-login"
#define SHOW (OCREG_KUBECONFIG_ALL | OCREG_KUBECONFIG_SECRETS)

/* A file that is nowhere. */
static const char *put(unsigned i, const char *text, size_t n)
{
	static int fds[3];
	static char paths[3][32];

	if (!fds[i]) {
		fds[i] = memfd_create("kubeconfig", MFD_CLOEXEC);
		snprintf(paths[i], sizeof(paths[i]), "/proc/self/fd/%d", fds[i]);
	}
	REQUIRE(fds[i] > 0 && ftruncate(fds[i], 0) == 0 && pwrite(fds[i], text, n, 0) == (ssize_t) n);
	return paths[i];
}

static size_t count(const char *text, size_t n, const char *word)
{
	const char *end = text + n;
	size_t found = 0;

	while ((text = memmem(text, (size_t) (end - text), word, strlen(word)))) {
		text += strlen(word);
		found++;
	}
	return found;
}

static size_t count_in(const struct ocreg_object *o, unsigned field)
{
	const char *text = o ? ocreg_get_string(o, field) : NULL;

	return text ? count(text, strlen(text), SECRET) : 0;
}

/* How often the secret stands where secrets stand. */
static size_t count_hidden(const struct ocreg_kubeconfig *k)
{
	static const unsigned fields[] = { OCREG_F_kube_user_token, OCREG_F_kube_user_password, OCREG_F_kube_user_key_data };
	size_t n = 0;

	for (size_t i = 0; i < k->n; i++)
		for (size_t j = 0; j < ocreg_count(k->files[i].doc, OCREG_F_kubeconfig_users); j++) {
			const struct ocreg_object *u = ocreg_at(k->files[i].doc, OCREG_F_kubeconfig_users, j);

			u = u ? ocreg_get_object(u, OCREG_F_kube_named_user_user) : NULL;
			for (size_t f = 0; f < sizeof(fields) / sizeof(fields[0]); f++)
				n += count_in(u, fields[f]);
		}
	return n;
}

static void look_for_secret(const struct ocreg_kubeconfig *k, size_t there)
{
	struct ocreg_client_options options = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;
	char *text = NULL;
	bool hidden = count_hidden(k) == there;
	int r;

	REQUIRE(ocreg_kubeconfig_view(k, NULL, OCREG_KUBECONFIG_ALL, &text, NULL) == 0);
	REQUIRE(!hidden || !strstr(text, SECRET));
	ocreg_free(text);
	options.loaded = (struct ocreg_kubeconfig *) k;
	options.plugins = OCREG_PLUGINS_DENY; /* these would be run */
	r = ocreg_client_new(&options, &c, &e);
	REQUIRE(!hidden || !e || (!strstr(ocreg_error_message(e), SECRET) && !strstr(ocreg_error_hint(e), SECRET)));
	REQUIRE(!hidden || !c || !strstr(ocreg_client_explain(c), SECRET));
	require_error(r, e);
	ocreg_client_unref(c);
}

/* Every name once, and what it names can be shown, or why it cannot. */
static void look_at_contexts(const struct ocreg_kubeconfig *k)
{
	struct ocreg_lines *names = NULL;

	REQUIRE(ocreg_kubeconfig_contexts(k, &names, NULL) == 0);
	for (size_t i = 0; i < ocreg_lines_count(names); i++) {
		struct ocreg_error *e = NULL;
		char *text = NULL;
		int r = ocreg_kubeconfig_view(k, ocreg_lines_at(names, i), 0, &text, &e);

		REQUIRE(r == 0 || r == OCREG_E_KUBECONFIG);
		require_error(r, e);
		ocreg_free(text);
	}
	ocreg_lines_unref(names);
}

/* The whole, as one file, is the same kubeconfig; but for relative paths, which are of the folder. */
static void read_again(const struct ocreg_kubeconfig *k)
{
	struct ocreg_kubeconfig *again = NULL;
	char *text = NULL, *same = NULL;

	REQUIRE(ocreg_kubeconfig_view(k, NULL, SHOW, &text, NULL) == 0);
	REQUIRE(ocreg_kubeconfig_read(put(2, text, strlen(text)), 0, &again, NULL) == 0);
	REQUIRE(ocreg_kubeconfig_view(again, NULL, SHOW, &same, NULL) == 0);
	REQUIRE(strcmp(text, same) == 0);
	ocreg_kubeconfig_unref(again);
	ocreg_free(same);
	ocreg_free(text);
}

static void log_in_and_out(struct ocreg_kubeconfig *k)
{
	struct ocreg_kubeconfig_login login = OCREG_KUBECONFIG_LOGIN_INIT;
	struct ocreg_error *e = NULL;
	char *text = NULL, *after = NULL;
	int r;

	login.server = "https://api.example:6443";
	login.user = "somebody";
	login.token = TOKEN;
	r = ocreg_kubeconfig_set_login(k, &login, &e);
	require_error(r, e);
	if (r < 0)
		return;
	REQUIRE(ocreg_kubeconfig_current_context(k));
	REQUIRE(ocreg_kubeconfig_view(k, NULL, OCREG_KUBECONFIG_SECRETS, &text, NULL) == 0 && strstr(text, TOKEN));
	REQUIRE(ocreg_kubeconfig_remove_token(k, TOKEN, NULL) == 0);
	REQUIRE(ocreg_kubeconfig_view(k, NULL, OCREG_KUBECONFIG_SECRETS, &after, NULL) == 0 && !strstr(after, TOKEN));
	ocreg_free(after);
	ocreg_free(text);
	read_again(k);
}

/* Nothing is left to be done, but for nulls, which no merge patch makes. */
static void require_merged(const struct ocreg_object *is, const struct ocreg_object *want)
{
	struct ocreg_object *same = ocreg_copy(is);
	char *patch = NULL;

	REQUIRE(same && ocreg_diff(is, want, &patch, NULL) == 0);
	REQUIRE(ocreg_apply(same, patch, strlen(patch), NULL, NULL) == 0 && ocreg_equal(same, is));
	ocreg_free(patch);
	ocreg_unref(same);
}

/* The changes from one to the other, made where nobody else has changed anything, lead to the other; none are none. */
static void merge(const struct ocreg_object *base, const struct ocreg_object *doc)
{
	struct ocreg_object *fresh = ocreg_copy(base);

	REQUIRE(fresh && ocreg_kubeconfig_merge(fresh, base, base, NULL) == 0 && ocreg_equal(fresh, base));
	REQUIRE(ocreg_kubeconfig_merge(fresh, base, doc, NULL) == 0);
	for (size_t s = 0; s < OCREG_KUBE_SECTIONS; s++) {
		const struct ocreg_kubeconfig_place *p = &ocreg_kubeconfig_places[s];

		for (size_t i = 0; i < ocreg_count(doc, p->list); i++) {
			const struct ocreg_object *entry = ocreg_at(doc, p->list, i);
			const char *name = entry ? ocreg_get_string(entry, p->name) : NULL;
			ptrdiff_t at = name ? ocreg_find(fresh, p->list, name) : -1;

			REQUIRE(!name || at >= 0);
			if (!name)
				continue;
			require_merged(ocreg_at(fresh, p->list, (size_t) at), entry);
		}
	}
	ocreg_unref(fresh);
}

/* What the first file has is as if it were alone. */
static void compare(const struct ocreg_kubeconfig *all, const struct ocreg_kubeconfig *first)
{
	const struct ocreg_kubeconfig_file *file = NULL;
	const char *current = ocreg_kubeconfig_current(first, &file);
	struct ocreg_kubeconfig_entry one, other;

	if (current)
		REQUIRE(strcmp(ocreg_kubeconfig_current(all, &file), current) == 0);
	for (enum ocreg_kubeconfig_section s = OCREG_KUBE_CLUSTER; s < OCREG_KUBE_SECTIONS; s++) {
		struct ocreg_lines *names = ocreg_lines_new();

		REQUIRE(names && ocreg_kubeconfig_names(first, s, names) == 0);
		for (size_t i = 0; i < ocreg_lines_count(names); i++) {
			if (ocreg_kubeconfig_find(first, s, ocreg_lines_at(names, i), &one, NULL) != 0)
				continue; /* a line is fit for a terminal, and may differ from the name */
			REQUIRE(ocreg_kubeconfig_find(all, s, ocreg_lines_at(names, i), &other, NULL) == 0);
			REQUIRE(!one.object == !other.object && (!one.object || ocreg_equal(one.object, other.object)));
		}
		ocreg_lines_unref(names);
	}
}

static struct ocreg_kubeconfig *open_list(const char *list)
{
	struct ocreg_kubeconfig *k = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_kubeconfig_open(NULL, list, NULL, &k, &e);

	require_error(r, e);
	return k;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = size ? (const char *) data : "", *cut = memmem(text, size, "\n%\n", 3);
	size_t n = cut ? (size_t) (cut - text) : size;
	const char *one = put(0, text, n), *two = cut ? put(1, cut + 3, size - n - 3) : NULL;
	struct ocreg_kubeconfig *first = open_list(one), *all = NULL;
	char list[80];

	snprintf(list, sizeof(list), "%s:%s", one, two ? two : "");
	all = open_list(list);
	REQUIRE(!all || first);
	if (all) {
		compare(all, first);
		if (all->n == 2)
			merge(all->files[0].doc, all->files[1].doc);
		look_for_secret(all, count(text, size, SECRET));
		look_at_contexts(all);
		read_again(all);
		log_in_and_out(all);
	}
	ocreg_kubeconfig_unref(all);
	ocreg_kubeconfig_unref(first);
	return 0;
}
