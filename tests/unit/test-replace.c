/* SPDX-License-Identifier: Apache-2.0 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "harness.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/replace.h"

static char dir[] = P_tmpdir "/ocreg-test-XXXXXX";

static const char *path_of(const char *name)
{
	static char path[2][256];
	static int i;

	i = !i;
	snprintf(path[i], sizeof(path[i]), "%s/%s", dir, name);
	return path[i];
}

static void write_file(const char *name, const char *text, mode_t mode)
{
	FILE *f = fopen(path_of(name), "w");

	CHECK(f && fputs(text, f) >= 0 && fclose(f) == 0 && chmod(path_of(name), mode) == 0);
}

static void check_file(const char *name, const char *text, mode_t mode)
{
	struct ocreg_buf b = { 0 };
	struct stat st = { 0 };

	CHECK_INT(ocreg_file_read(path_of(name), 1 << 20, &b, NULL), 0);
	CHECK_STR(b.data, text);
	CHECK(stat(path_of(name), &st) == 0);
	CHECK_INT(st.st_mode & 07777, mode);
	ocreg_buf_done(&b);
}

/* Whether every name in the folder is one that the test made. */
static void check_clean(void)
{
	static const char *const known[] = { ".", "..", "f", "to", "into", "dangling", "loop", "fifo", "sub", "n" };
	DIR *d = opendir(dir);
	struct dirent *one;

	while (d && (one = readdir(d))) {
		bool ok = false;

		for (size_t i = 0; i < COUNT(known); i++)
			ok = ok || strcmp(one->d_name, known[i]) == 0;
		CHECK_STR(ok ? "" : one->d_name, "");
	}
	CHECK(d && closedir(d) == 0);
}

/* Who held the lock removes its file between the opening and the locking of another. */
static bool vanishing;
int __real_flock(int fd, int what);
int __wrap_flock(int fd, int what);
int __wrap_flock(int fd, int what)
{
	if (vanishing)
		unlink(path_of("n.lock"));
	vanishing = false;
	return __real_flock(fd, what);
}

/* --- tests --- */

static void test_modes(void)
{
	static const struct {
		const char *name;
		mode_t old, asked, got;
	} rows[] = {
		{ "new", 0, 0600, 0600 },
		{ "new, open", 0, 0644, 0644 },
		{ "as it was", 0600, 0600, 0600 },
		{ "it was open", 0644, 0600, 0600 },
		{ "it was stricter", 0600, 0644, 0600 },
		{ "a program", 0755, 0600, 0600 },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s", rows[i].name);
		unlink(path_of("f"));
		if (rows[i].old)
			write_file("f", "old", rows[i].old);
		CHECK_INT(ocreg_file_replace(path_of("f"), "new text", 8, rows[i].asked, NULL), 0);
		check_file("f", "new text", rows[i].got);
		check_clean();
	}
	CHECK_INT(ocreg_file_replace(path_of("f"), "", 0, 0600, NULL), 0);
	check_file("f", "", 0600);
}

static void test_links(void)
{
	struct stat st;

	row("a link");
	write_file("f", "old", 0600);
	CHECK(symlink("f", path_of("to")) == 0);
	CHECK_INT(ocreg_file_replace(path_of("to"), "new", 3, 0600, NULL), 0);
	check_file("f", "new", 0600);
	CHECK(lstat(path_of("to"), &st) == 0 && S_ISLNK(st.st_mode));
	row("a link to nothing yet, in a folder that is not there");
	CHECK(symlink(path_of("sub/deep/g"), path_of("dangling")) == 0);
	CHECK_INT(ocreg_file_replace(path_of("dangling"), "new", 3, 0600, NULL), 0);
	check_file("sub/deep/g", "new", 0600);
	CHECK(stat(path_of("sub/deep"), &st) == 0);
	CHECK_INT(st.st_mode & 0777, 0700);
	row("a link out of a folder");
	CHECK(symlink("../f", path_of("sub/up")) == 0);
	CHECK_INT(ocreg_file_replace(path_of("sub/up"), "up", 2, 0600, NULL), 0);
	check_file("f", "up", 0600);
	row("the current folder");
	CHECK(chdir(dir) == 0);
	CHECK_INT(ocreg_file_replace("f", "here", 4, 0600, NULL), 0);
	check_file("f", "here", 0600);
	check_clean();
}

static void test_refused(void)
{
	static const struct {
		const char *name, *message;
	} rows[] = {
		{ "sub", "Is a directory" },
		{ "fifo", "not supported" },
		{ "loop", "symbolic links" },
		{ "f/x", "Not a directory" },
	};

	write_file("f", "old", 0600);
	mkdir(path_of("sub"), 0700);
	CHECK(mkfifo(path_of("fifo"), 0600) == 0);
	CHECK(symlink("loop", path_of("loop")) == 0);
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_error *e = NULL;

		row("%s", rows[i].name);
		CHECK_INT(ocreg_file_replace(path_of(rows[i].name), "new", 3, 0600, &e), OCREG_E_FILE);
		CHECK_HAS(ocreg_error_message(e), rows[i].message);
		CHECK_HAS(ocreg_error_message(e), rows[i].name);
		ocreg_error_unref(e);
	}
	row("one that may not be written");
	write_file("f", "old", 0400);
	CHECK_INT(ocreg_file_replace(path_of("f"), "new", 3, 0600, NULL), geteuid() ? OCREG_E_FILE : 0);
	check_file("f", geteuid() ? "old" : "new", 0400);
	unlink(path_of("f"));
	check_clean();
}

/* Who reads while others write finds one text or the other. */
static void test_whole(void)
{
	enum { N = 5000, TIMES = 200 };
	char *a = malloc(N + 1), *b = malloc(N + 1);
	unsigned torn = 0, seen = 0;
	int status = -1;
	pid_t child;

	memset(a, 'a', N);
	memset(b, 'b', N);
	a[N] = b[N] = '\0';
	CHECK_INT(ocreg_file_replace(path_of("f"), a, N, 0600, NULL), 0);
	child = fork();
	for (int i = 0; child == 0 && i < TIMES; i++)
		if (ocreg_file_replace(path_of("f"), i % 2 ? a : b, N, 0600, NULL) < 0)
			_exit(1);
	if (child == 0)
		_exit(0);
	while (waitpid(child, &status, WNOHANG) == 0) {
		struct ocreg_buf text = { 0 };

		if (ocreg_file_read(path_of("f"), 1 << 20, &text, NULL) == 0 && text.len == N)
			torn += strcmp(text.data, a) != 0 && strcmp(text.data, b) != 0;
		else
			torn++;
		seen++;
		ocreg_buf_done(&text);
	}
	CHECK_INT(status, 0);
	CHECK_INT(torn, 0);
	CHECK(seen > 0);
	check_clean();
	free(a);
	free(b);
}

static bool count_up(void)
{
	struct ocreg_file_lock lock;
	struct ocreg_buf b = { 0 };
	char text[32];
	bool ok;

	if (ocreg_file_lock(path_of("n"), 20000, &lock, NULL) < 0)
		return false;
	ok = ocreg_file_read(path_of("n"), 100, &b, NULL) == 0;
	snprintf(text, sizeof(text), "%d", ok ? atoi(b.data) + 1 : -1);
	ok = ok && ocreg_file_replace(path_of("n"), text, strlen(text), 0600, NULL) == 0;
	ocreg_file_unlock(&lock);
	ocreg_buf_done(&b);
	return ok;
}

static void test_lock_many(void)
{
	enum { WRITERS = 3, TIMES = 100 };
	char want[32];
	pid_t child[WRITERS];
	int status;

	write_file("n", "0", 0600);
	for (int i = 0; i < WRITERS; i++) {
		child[i] = fork();
		if (child[i] == 0) {
			for (int j = 0; j < TIMES; j++)
				if (!count_up())
					_exit(1);
			_exit(0);
		}
	}
	for (int i = 0; i < WRITERS; i++)
		CHECK(waitpid(child[i], &status, 0) == child[i] && status == 0);
	snprintf(want, sizeof(want), "%d", WRITERS * TIMES);
	check_file("n", want, 0600);
	check_clean();
}

static void test_lock_held(void)
{
	struct ocreg_file_lock lock = { NULL, -1 }, mine = { NULL, -1 };
	struct ocreg_error *e = NULL;
	int64_t begin = ocreg_clock_ms();
	int status;
	pid_t child;

	row("held by another");
	CHECK_INT(ocreg_file_lock(path_of("n"), 0, &lock, NULL), 0);
	CHECK_INT(ocreg_file_lock(path_of("n"), 100, &mine, &e), OCREG_E_TIMEOUT);
	CHECK(ocreg_clock_ms() - begin < 5000);
	CHECK_HAS(ocreg_error_message(e), "another process");
	CHECK(!mine.path);
	ocreg_error_unref(e);
	ocreg_file_unlock(&lock);
	ocreg_file_unlock(&lock);
	check_clean();
	row("left by one that died");
	child = fork();
	if (child == 0)
		_exit(ocreg_file_lock(path_of("n"), 0, &lock, NULL) == 0 ? 0 : 1);
	CHECK(waitpid(child, &status, 0) == child && status == 0);
	CHECK(access(path_of("n.lock"), F_OK) == 0);
	CHECK_INT(ocreg_file_lock(path_of("n"), 0, &lock, NULL), 0);
	ocreg_file_unlock(&lock);
	check_clean();
	row("removed just now");
	vanishing = true;
	CHECK_INT(ocreg_file_lock(path_of("n"), 1000, &lock, NULL), 0);
	CHECK(!vanishing && access(path_of("n.lock"), F_OK) == 0);
	ocreg_file_unlock(&lock);
	check_clean();
	row("no folder");
	write_file("f", "", 0600);
	e = NULL;
	CHECK_INT(ocreg_file_lock(path_of("f/x"), 0, &lock, &e), OCREG_E_FILE);
	CHECK_HAS(ocreg_error_message(e), "cannot lock");
	ocreg_error_unref(e);
}

static void remove_all(void)
{
	static const char *const names[] = { "f",    "n",      "to",         "into",     "dangling", "loop",
					     "fifo", "sub/up", "sub/deep/g", "sub/deep", "sub",      "" };

	for (size_t i = 0; i < COUNT(names); i++)
		remove(path_of(names[i]));
}

static const struct test tests[] = { TEST(test_modes), TEST(test_links),     TEST(test_refused),
				     TEST(test_whole), TEST(test_lock_many), TEST(test_lock_held) };

int main(int argc, char **argv)
{
	int failed;

	if (!mkdtemp(dir))
		return 1;
	failed = run_tests(argc, argv, "replace", tests, COUNT(tests));
	remove_all();
	return failed;
}
