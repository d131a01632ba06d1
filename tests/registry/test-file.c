/* SPDX-License-Identifier: Apache-2.0 */
/* Logins in files: who may read them, which file it is, and that nobody loses what another adds. */
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "harness.h"
#include <ocreg/ocreg.h>

#define WRITERS 2
#define TIMES 200

static char dir[] = P_tmpdir "/ocreg-test-XXXXXX";

static const char *path_of(const char *name)
{
	static char path[2][256];
	static int i;

	i = !i;
	snprintf(path[i], sizeof(path[i]), "%s/%s", dir, name);
	return path[i];
}

static char *read_text(const char *name)
{
	static char text[1 << 20];
	FILE *f = fopen(path_of(name), "r");
	size_t n = f ? fread(text, 1, sizeof(text) - 1, f) : 0;

	text[n] = '\0';
	if (f)
		fclose(f);
	return text;
}

static unsigned mode_of(const char *name)
{
	struct stat st;

	return stat(path_of(name), &st) == 0 ? st.st_mode & 07777 : 0;
}

static int put(const char *path, const char *registry, const char *password, struct ocreg_error **reterr)
{
	char *more = NULL;
	int r = ocreg_auths_set(NULL, 0, registry, "user", password, &more, NULL, reterr);

	if (r == 0)
		r = ocreg_auths_file_merge(path, more, strlen(more), reterr);
	ocreg_free(more);
	return r;
}

static void write_text(const char *name, const char *text, mode_t mode)
{
	FILE *f = fopen(path_of(name), "w");

	CHECK(f && fputs(text, f) >= 0 && fclose(f) == 0 && chmod(path_of(name), mode) == 0);
}

static void test_modes(void)
{
	static const struct {
		const char *name, *text;
		mode_t mode, want;
	} rows[] = { { "new", NULL, 0, 0600 },
		     { "private", "{}", 0600, 0600 },
		     { "open", "{\"auths\":{}}", 0644, 0600 },
		     { "empty", "", 0640, 0600 } };

	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s", rows[i].name);
		unlink(path_of("f"));
		if (rows[i].text)
			write_text("f", rows[i].text, rows[i].mode);
		CHECK_INT(put(path_of("f"), "a.io", "secret", NULL), 0);
		CHECK_HAS(read_text("f"), "\"a.io\"");
		CHECK_INT(mode_of("f"), rows[i].want);
		CHECK_INT(ocreg_auths_file_remove(path_of("f"), "a.io", NULL), 0);
		CHECK(!strstr(read_text("f"), "a.io"));
		CHECK_INT(mode_of("f"), rows[i].want);
		CHECK(access(path_of("f.lock"), F_OK) != 0);
	}
}

static void test_which(void)
{
	static const struct {
		const char *name, *variables[3]; /* REGISTRY_AUTH_FILE, XDG_RUNTIME_DIR, HOME; below the folder */
		const char *want;
	} rows[] = { { "as said", { "a/f", "run", "home" }, "a/f" },
		     { "of the session", { NULL, "run", "home" }, "run/containers/auth.json" },
		     { "of docker", { NULL, NULL, "home" }, "home/.docker/config.json" } };
	static const char *const variables[] = { "REGISTRY_AUTH_FILE", "XDG_RUNTIME_DIR", "HOME" };
	struct ocreg_error *e = NULL;
	char *path = NULL;

	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s", rows[i].name);
		for (size_t j = 0; j < COUNT(variables); j++)
			CHECK_INT(rows[i].variables[j] ? setenv(variables[j], path_of(rows[i].variables[j]), 1)
						       : setenv(variables[j], "", 1),
				  0);
		CHECK_INT(ocreg_auths_file(&path, NULL), 0);
		CHECK_STR(path, path_of(rows[i].want));
		ocreg_free(path);
		path = NULL;
		CHECK_INT(put(NULL, "a.io", "secret", NULL), 0);
		CHECK_HAS(read_text(rows[i].want), "\"a.io\"");
		CHECK_INT(ocreg_auths_file_remove(NULL, "a.io", NULL), 0);
		CHECK_INT(remove(path_of(rows[i].want)), 0);
	}
	CHECK_INT(ocreg_auths_file(NULL, &e), OCREG_E_ARG);
	ocreg_error_unref(e);
}

static void test_refused(void)
{
	static const struct {
		const char *name, *text, *says;
		int code;
		unsigned line;
	} rows[] = { { "not JSON", "{\n \"auths\": canary\n}", "not JSON", OCREG_E_SYNTAX, 2 },
		     { "a list", "[]", "not an object", OCREG_E_TYPE, 1 },
		     { "of the older form", "{\"a.io\":{\"auth\":\"canary\"}}", ".dockercfg", OCREG_E_UNSUPPORTED, 1 } };
	struct ocreg_error *e = NULL;

	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s", rows[i].name);
		write_text("f", rows[i].text, 0644);
		CHECK_INT(put(path_of("f"), "a.io", "canary", &e), rows[i].code);
		CHECK_HAS(ocreg_error_message(e), path_of("f"));
		CHECK_HAS(ocreg_error_message(e), rows[i].says);
		CHECK(!strstr(ocreg_error_message(e), "canary"));
		CHECK_INT(ocreg_error_line(e), rows[i].line);
		CHECK_STR(read_text("f"), rows[i].text);
		CHECK_INT(mode_of("f"), 0644);
		CHECK(access(path_of("f.lock"), F_OK) != 0);
		e = ocreg_error_unref(e);
	}
	row("nothing to remove");
	CHECK_INT(ocreg_auths_file_remove(path_of("none/f"), "a.io", &e), OCREG_E_NOTFOUND);
	CHECK(access(path_of("none"), F_OK) != 0);
	e = ocreg_error_unref(e);
	row("what is put in is wrong, and the file is not there");
	CHECK_INT(ocreg_auths_file_merge(path_of("none/f"), "{\"auths\":{\"a.io\":1}}", 20, &e), OCREG_E_INVALID);
	CHECK(access(path_of("none"), F_OK) != 0);
	e = ocreg_error_unref(e);
	row("no place to write to");
	write_text("f", "{}", 0600);
	CHECK_INT(put(path_of("f/x"), "a.io", "canary", &e), OCREG_E_FILE);
	CHECK(!strstr(ocreg_error_message(e), "canary"));
	ocreg_error_unref(e);
}

/* Each adds entries of its own and takes every second out again. */
static int add_many(int writer)
{
	char registry[32];
	int r = 0;

	for (int i = 0; r == 0 && i < TIMES; i++) {
		snprintf(registry, sizeof(registry), "w%d-%d.io", writer, i);
		r = put(path_of("f"), registry, "secret", NULL);
		if (r == 0 && i % 2)
			r = ocreg_auths_file_remove(path_of("f"), registry, NULL);
	}
	return r;
}

static void test_writers(void)
{
	struct ocreg_auths *list = NULL;
	pid_t child[WRITERS];
	const char *text;
	int status;

	write_text("f", "{\n  \"auths\": {\n    \"first.io\": {}\n  },\n  \"kept\": 1\n}\n", 0600);
	for (int w = 0; w < WRITERS; w++) {
		child[w] = fork();
		if (child[w] == 0)
			_exit(add_many(w) == 0 ? 0 : 1);
	}
	for (int w = 0; w < WRITERS; w++)
		CHECK(waitpid(child[w], &status, 0) == child[w] && status == 0);
	text = read_text("f");
	CHECK_INT(ocreg_auths_list(text, strlen(text), &list, NULL), 0);
	CHECK_INT(ocreg_auths_count(list), 1 + WRITERS * TIMES / 2);
	CHECK_STR(ocreg_auths_registry(list, 0), "first.io");
	CHECK_HAS(text, "  \"kept\": 1\n}\n");
	CHECK(access(path_of("f.lock"), F_OK) != 0);
	ocreg_auths_unref(list);
}

static void remove_all(void)
{
	static const char *const names[] = { "a", "run/containers", "run", "home/.docker", "home", "f", "" };

	for (size_t i = 0; i < COUNT(names); i++)
		remove(path_of(names[i]));
}

static const struct test tests[] = { TEST(test_modes), TEST(test_which), TEST(test_refused), TEST(test_writers) };

int main(int argc, char **argv)
{
	int failed;

	if (!mkdtemp(dir))
		return 1;
	failed = run_tests(argc, argv, "file", tests, COUNT(tests));
	remove_all();
	return failed;
}
