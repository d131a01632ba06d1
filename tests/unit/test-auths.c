/* SPDX-License-Identifier: Apache-2.0 */
/* What the rows of tests/registry cannot say: arguments that are missing, a machine without a home, memory that is short. */
#include <errno.h>
#include <pwd.h>
#include "folder.h"
#include "heap.h"
#include <ocreg/ocreg.h>

#define LONG 5000 /* more than an arena has room for without asking */

/* --- what the system says --- */

static struct {
	int code;
	const char *home; /* NULL: there is no such user */
} user;

int __wrap_getpwuid_r(uid_t uid, struct passwd *entry, char *text, size_t n, struct passwd **ret);
int __wrap_getpwuid_r(uid_t uid, struct passwd *entry, char *text, size_t n, struct passwd **ret)
{
	(void) uid;
	*ret = user.home ? entry : NULL;
	snprintf(text, n, "%s", user.home ? user.home : "");
	entry->pw_dir = text;
	return user.code;
}

static int access_fails; /* 0: no, else with this errno */

int __real_access(const char *path, int mode);
int __wrap_access(const char *path, int mode);
int __wrap_access(const char *path, int mode)
{
	if (!access_fails)
		return __real_access(path, mode);
	errno = access_fails;
	return -1;
}

/* --- arguments --- */

static void test_missing(void)
{
	struct ocreg_auths *list = NULL;
	char *text = NULL;
	size_t n;
	const struct {
		const char *name;
		int code;
	} rows[] = {
		{ "merge: nothing", ocreg_auths_merge("", 0, NULL, 0, &text, &n, NULL) },
		{ "merge: no place", ocreg_auths_merge("", 0, "{}", 2, NULL, &n, NULL) },
		{ "set: no registry", ocreg_auths_set("", 0, NULL, "a", "b", &text, &n, NULL) },
		{ "set: no user", ocreg_auths_set("", 0, "a.io", NULL, "b", &text, &n, NULL) },
		{ "set: no password", ocreg_auths_set("", 0, "a.io", "a", NULL, &text, &n, NULL) },
		{ "set: no place", ocreg_auths_set("", 0, "a.io", "a", "b", NULL, &n, NULL) },
		{ "remove: no registry", ocreg_auths_remove("", 0, NULL, &text, &n, NULL) },
		{ "remove: no place", ocreg_auths_remove("", 0, "a.io", NULL, &n, NULL) },
		{ "list: no place", ocreg_auths_list("", 0, NULL, NULL) },
		{ "file: no place", ocreg_auths_file(NULL, NULL) },
		{ "file: nothing to merge", ocreg_auths_file_merge("f", NULL, 0, NULL) },
		{ "file: nothing to remove", ocreg_auths_file_remove("f", NULL, NULL) },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s", rows[i].name);
		CHECK_INT(rows[i].code, OCREG_E_ARG);
	}
	row("nothing is given");
	CHECK(!text && !list);
	row("a user that is not UTF-8");
	CHECK_INT(ocreg_auths_set("", 0, "a.io", "\xff", "b", &text, &n, NULL), OCREG_E_INVALID);
}

static void test_list(void)
{
	static const char text[] = "{\"auths\":{\"a.io\":{\"auth\":\"YTpi\"}}}";
	struct ocreg_auths *list = NULL;

	CHECK_INT(ocreg_auths_list(text, sizeof(text) - 1, &list, NULL), 0);
	for (size_t i = 0; i < 3; i++) {
		const struct ocreg_auths *of = i == 2 ? NULL : list;

		row("%s", i == 0 ? "the first" : i == 1 ? "behind the last" : "no list");
		CHECK_INT(ocreg_auths_count(of), of ? 1 : 0);
		CHECK_STR(ocreg_auths_registry(of, i), i ? NULL : "a.io");
		CHECK_STR(ocreg_auths_user(of, i), i ? NULL : "a");
		CHECK_STR(ocreg_auths_note(of, i), i ? NULL : "");
	}
	CHECK(!ocreg_auths_unref(NULL) && !ocreg_auths_unref(list));
}

/* --- the file --- */

static void test_home(void)
{
	static const struct {
		const char *name, *variable, *home, *want;
		int code;
	} rows[] = {
		{ "the variable", "/v", "/h", "/v/.docker/config.json", 0 },
		{ "an empty variable", "", "/h", "/h/.docker/config.json", 0 },
		{ "no variable", NULL, "/h", "/h/.docker/config.json", 0 },
		{ "no such user", NULL, NULL, NULL, 0 },
		{ "a user without a home", NULL, "", NULL, 0 },
		{ "users cannot be asked for", NULL, "/h", NULL, EIO },
	};

	unsetenv("REGISTRY_AUTH_FILE");
	unsetenv("XDG_RUNTIME_DIR");
	for (size_t i = 0; i < COUNT(rows); i++) {
		char *path = NULL;

		row("%s", rows[i].name);
		CHECK((rows[i].variable ? setenv("HOME", rows[i].variable, 1) : unsetenv("HOME")) == 0);
		user = (typeof(user)) { rows[i].code, rows[i].home };
		CHECK_INT(ocreg_auths_file(&path, NULL), rows[i].want ? 0 : OCREG_E_FILE);
		CHECK_STR(path, rows[i].want);
		ocreg_free(path);
		if (!rows[i].want)
			CHECK_INT(ocreg_auths_file_merge(NULL, "{}", 2, NULL), OCREG_E_FILE);
	}
}

static void test_refused(void)
{
	static const struct {
		const char *name, *text, *file;
		int code;
	} rows[] = {
		{ "twice", "{\"auths\":{\"a.io\":{},\"a.io\":{}}}", "f", OCREG_E_DUPLICATE },
		{ "not JSON", "{", "f", OCREG_E_SYNTAX },
		{ "no object", "7", "f", OCREG_E_TYPE },
		{ "a file in place of a folder", "", "f/x", OCREG_E_FILE },
	};
	static const char more[] = "{\"auths\":{\"a.io\":{\"auth\":\"YTpi\"}}}";

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_error *e = NULL;

		row("%s", rows[i].name);
		folder_write("f", rows[i].text, strlen(rows[i].text), 0600);
		CHECK_INT(ocreg_auths_file_merge(folder_path(rows[i].file), more, sizeof(more) - 1, &e), rows[i].code);
		CHECK_HAS(ocreg_error_message(e), folder_path(rows[i].file));
		CHECK_INT(ocreg_auths_file_merge(folder_path(rows[i].file), more, sizeof(more) - 1, NULL), rows[i].code);
		ocreg_error_unref(e);
	}
	row("nothing can be taken out of it either");
	CHECK_INT(ocreg_auths_file_remove(folder_path("f/x"), "a.io", NULL), OCREG_E_FILE);
	row("one that cannot be looked at is not taken for none");
	folder_write("f", more, sizeof(more) - 1, 0600);
	access_fails = EIO;
	CHECK_INT(ocreg_auths_file_remove(folder_path("f"), "a.io", NULL), 0);
	access_fails = 0;
}

/* --- memory --- */

static int merge_file(const char *more, struct ocreg_error **reterr)
{
	folder_write("f", "{\"auths\":{\"b.io\":{}}}", 21, 0600);
	return ocreg_auths_file_merge(folder_path("f"), more, strlen(more), reterr);
}

static int refuse_file(const char *text, struct ocreg_error **reterr)
{
	folder_write("f", text, strlen(text), 0600);
	return ocreg_auths_file_remove(folder_path("f"), "a.io", reterr);
}

static int find_file(const char *text, struct ocreg_error **reterr)
{
	char *path = NULL;
	int r = ocreg_auths_file(&path, reterr);

	(void) text;
	ocreg_free(path);
	return r;
}

static int make_list(const char *text, struct ocreg_error **reterr)
{
	struct ocreg_auths *list = NULL;
	int r = ocreg_auths_list(text, strlen(text), &list, reterr);

	ocreg_auths_unref(list);
	return r;
}

static void check_failing(int (*run)(const char *text, struct ocreg_error **reterr), const char *text, int code)
{
	long total = 1;

	for (long i = 0; i <= 2 * total + 1; i++) {
		struct ocreg_error *e = NULL;
		long n = i / 2;
		int r;

		heap_begin(n, false);
		r = run(text, i % 2 ? &e : NULL);
		heap.on = false;
		total = n ? total : heap.count;
		CHECK(r == code || (n && r == OCREG_E_NOMEM));
		CHECK_INT(ocreg_error_code(e), i % 2 ? r : 0);
		ocreg_error_unref(e);
	}
}

static void test_memory(void)
{
	char name[LONG + 1], text[2 * LONG + 100];

	memset(name, 'x', LONG);
	name[LONG] = '\0';
	snprintf(text, sizeof(text), "{\"%s\":1,\"auths\":{\"a.io\":{\"username\":\"%s\",\"password\":\"p\"}}}", name, name);
	setenv("HOME", "/h", 1);
	row("a list");
	check_failing(make_list, text, 0);
	row("the name of the file");
	check_failing(find_file, NULL, 0);
	row("a file");
	check_failing(merge_file, "{\"auths\":{\"a.io\":{\"auth\":\"YTpi\"}}}", 0);
	row("a file that is refused");
	check_failing(refuse_file, "7", OCREG_E_TYPE);
}

static const struct test tests[] = { TEST(test_missing), TEST(test_list), TEST(test_home), TEST(test_refused),
				     TEST(test_memory) };

int main(int argc, char **argv)
{
	int failed;

	folder_make();
	failed = run_tests(argc, argv, "auths", tests, COUNT(tests));
	folder_remove();
	return failed;
}
