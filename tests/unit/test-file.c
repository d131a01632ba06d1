/* SPDX-License-Identifier: Apache-2.0 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "harness.h"
#include "base/file.h"
#include "base/lines.h"

static char dir[] = P_tmpdir "/ocreg-test-XXXXXX";

static const char *path_of(const char *name)
{
	static char path[256];

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	return path;
}

static void write_file(const char *name, const char *text, size_t n)
{
	FILE *f = fopen(path_of(name), "w");

	CHECK(f && fwrite(text, 1, n, f) == n && fclose(f) == 0);
}

static void test_read(void)
{
	static const size_t sizes[] = { 0, 1, 100, 16383, 16384, 16385, 100000 };
	char *text = malloc(100000);

	for (size_t i = 0; i < 100000; i++)
		text[i] = (char) (i * 7);
	for (size_t i = 0; i < COUNT(sizes); i++) {
		struct ocreg_buf b = { 0 };
		struct ocreg_error *e = NULL;

		row("%zu bytes", sizes[i]);
		write_file("f", text, sizes[i]);
		ocreg_buf_adds(&b, "x");
		CHECK_INT(ocreg_file_read(path_of("f"), sizes[i], &b, &e), 0);
		CHECK_MEM(b.data + 1, b.len - 1, text, sizes[i]);
		CHECK_INT(b.data[b.len], 0);
		if (sizes[i]) {
			CHECK_INT(ocreg_file_read(path_of("f"), sizes[i] - 1, &b, &e), OCREG_E_LIMIT);
			CHECK_HAS(ocreg_error_message(e), path_of("f"));
			CHECK_INT(b.len, sizes[i] + 1);
		}
		ocreg_error_unref(e);
		ocreg_buf_done(&b);
	}
	free(text);
}

static void test_refused(void)
{
	static const struct {
		const char *name, *message;
	} rows[] = {
		{ "missing", "No such file" },
		{ "directory", "a directory" },
		{ "fifo", "a pipe" },
		{ "dangling", "No such file" },
		{ "loop", "" },
		{ "device", "a device" },
		{ "f/x", "Not a directory" },
		{ "esc\x1b[0m", "esc\\x1b[0m" },
	};

	write_file("f", "x", 1);
	CHECK_INT(mkdir(path_of("directory"), 0700), 0);
	CHECK_INT(mkfifo(path_of("fifo"), 0600), 0);
	CHECK_INT(symlink("nowhere", path_of("dangling")), 0);
	CHECK_INT(symlink("loop", path_of("loop")), 0);
	CHECK_INT(symlink("/dev/zero", path_of("device")), 0);
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_buf b = { 0 };
		struct ocreg_error *e = NULL;

		row("%s", rows[i].name);
		CHECK_INT(ocreg_file_read(path_of(rows[i].name), 100, &b, &e), OCREG_E_FILE);
		CHECK_INT(ocreg_error_code(e), OCREG_E_FILE);
		CHECK_HAS(ocreg_error_message(e), rows[i].message);
		CHECK_INT(b.len, 0);
		ocreg_error_unref(e);
		ocreg_buf_done(&b);
	}
}

/* A size that fstat() does not tell. */
static void test_proc(void)
{
	struct ocreg_buf b = { 0 };

	if (access("/proc/self/status", R_OK) < 0)
		return;
	CHECK_INT(ocreg_file_read("/proc/self/status", 1 << 20, &b, NULL), 0);
	CHECK_HAS(b.data, "Name:");
	CHECK_INT(ocreg_file_read("/proc/self/status", 20, &b, NULL), OCREG_E_LIMIT);
	ocreg_buf_done(&b);
}

static void test_lines(void)
{
	struct ocreg_lines *l = ocreg_lines_new();
	char text[3000];

	memset(text, 'x', sizeof(text));
	CHECK_INT(ocreg_lines_count(l), 0);
	CHECK(!ocreg_lines_at(l, 0));
	CHECK_INT(ocreg_lines_add(l, "one\n\x1b[2J", 8), 0);
	CHECK_INT(ocreg_lines_add(l, text, sizeof(text)), 0);
	for (int i = 0; i < 100; i++)
		CHECK_INT(ocreg_lines_add(l, "", 0), 0);
	CHECK_INT(ocreg_lines_count(l), 102);
	CHECK_STR(ocreg_lines_at(l, 0), "one\\x0a\\x1b[2J");
	CHECK_INT(strlen(ocreg_lines_at(l, 1)), 1024 + 3);
	CHECK_STR(ocreg_lines_at(l, 101), "");
	CHECK(!ocreg_lines_at(l, 102));
	CHECK(ocreg_lines_ref(l) == l);
	CHECK(!ocreg_lines_unref(l));
	CHECK_INT(ocreg_lines_count(l), 102);
	CHECK(!ocreg_lines_unref(l));
	CHECK_INT(ocreg_lines_count(NULL), 0);
	CHECK(!ocreg_lines_at(NULL, 0));
	CHECK(!ocreg_lines_unref(NULL));
	CHECK(!ocreg_lines_ref(NULL));
}

static void remove_all(void)
{
	static const char *const names[] = { "f", "fifo", "dangling", "loop", "device", "directory", "" };

	for (size_t i = 0; i < COUNT(names); i++)
		remove(path_of(names[i]));
}

static const struct test tests[] = { TEST(test_read), TEST(test_refused), TEST(test_proc), TEST(test_lines) };

int main(int argc, char **argv)
{
	int failed;

	if (!mkdtemp(dir))
		return 1;
	failed = run_tests(argc, argv, "file", tests, COUNT(tests));
	remove_all();
	return failed;
}
