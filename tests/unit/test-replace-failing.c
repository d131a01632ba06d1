/* SPDX-License-Identifier: Apache-2.0 */
/* Calls that fail when a file is replaced or locked: the old text is there, and nothing beside it. */
#include <errno.h>
#include <stdarg.h>
#include "base/replace.h"
#include "folder.h"

/* --- calls that fail when they are told to --- */

static struct {
	const char *call;
	int at, err;
} failing;

static bool fails(const char *name)
{
	if (!failing.call || strcmp(failing.call, name) != 0 || failing.at-- != 0)
		return false;
	errno = failing.err;
	return true;
}

/* What fstat() tells is not what it was. */
static enum { AS_IT_IS, OTHER_OWNER, OTHER_DEVICE, OTHER_FILE } told;

#define WRAP(name, params, args)                               \
	int __real_##name params;                              \
	int __wrap_##name params;                              \
	int __wrap_##name params                               \
	{                                                      \
		return fails(#name) ? -1 : __real_##name args; \
	}
WRAP(mkostemp64, (char *path, int flags), (path, flags))
WRAP(lstat64, (const char *path, struct stat *st), (path, st))
WRAP(faccessat, (int dir, const char *path, int mode, int flags), (dir, path, mode, flags))
WRAP(fchmod, (int fd, mode_t mode), (fd, mode))
WRAP(fsync, (int fd), (fd))
WRAP(close, (int fd), (fd))
WRAP(rename, (const char *from, const char *to), (from, to))
WRAP(mkdir, (const char *path, mode_t mode), (path, mode))
WRAP(flock, (int fd, int what), (fd, what))

int __wrap_fchown(int fd, uid_t user, gid_t group);
int __wrap_fchown(int fd, uid_t user, gid_t group)
{
	(void) fd;
	(void) user;
	(void) group;
	return fails("fchown") ? -1 : 0;
}

int __real_fstat64(int fd, struct stat *st);
int __wrap_fstat64(int fd, struct stat *st);
int __wrap_fstat64(int fd, struct stat *st)
{
	if (fails("fstat64") || __real_fstat64(fd, st) < 0)
		return -1;
	st->st_uid += told == OTHER_OWNER;
	st->st_gid += told == OTHER_OWNER;
	st->st_dev += told == OTHER_DEVICE;
	st->st_ino += told == OTHER_FILE;
	if (told != OTHER_OWNER)
		told = AS_IT_IS;
	return 0;
}

int __real_open64(const char *path, int flags, ...);
int __wrap_open64(const char *path, int flags, mode_t mode);
int __wrap_open64(const char *path, int flags, mode_t mode)
{
	return fails("open64") ? -1 : __real_open64(path, flags, mode);
}

ssize_t __real_write(int fd, const void *s, size_t n);
ssize_t __wrap_write(int fd, const void *s, size_t n);
ssize_t __wrap_write(int fd, const void *s, size_t n)
{
	return fails("write") ? -1 : __real_write(fd, s, n > 3 ? 3 : n);
}

__attribute__((format(printf, 2, 3))) int __wrap_asprintf(char **ret, const char *fmt, ...);
int __wrap_asprintf(char **ret, const char *fmt, ...)
{
	va_list ap;
	int n;

	if (fails("asprintf"))
		return -1;
	va_start(ap, fmt);
	n = vasprintf(ret, fmt, ap);
	va_end(ap);
	return n;
}

/* --- tests --- */

static void check_text(const char *text, mode_t mode)
{
	struct ocreg_buf b = folder_read("f");
	struct stat st = { 0 };

	CHECK_STR(b.data, text);
	CHECK(stat(folder_path("f"), &st) == 0);
	CHECK_INT(st.st_mode & 07777, mode);
	ocreg_buf_done(&b);
}

/* The folder is as it was: it can be removed once the files that the test made are. */
static void check_clean(void)
{
	unlink(folder_path("f"));
	unlink(folder_path("to"));
	CHECK(rmdir(folder) == 0 && mkdir(folder, 0700) == 0);
}

static int replace(const char *name, struct ocreg_error **reterr)
{
	return ocreg_file_replace(folder_path(name), "new text", 8, 0640, reterr);
}

static void test_replace(void)
{
	static const struct {
		const char *call;
		int at, err, code;
		const char *name;
	} rows[] = {
		{ "asprintf", 0, ENOMEM, OCREG_E_NOMEM, "to" }, { "asprintf", 1, ENOMEM, OCREG_E_NOMEM, "to" },
		{ "lstat64", 0, EIO, OCREG_E_FILE, "f" },       { "faccessat", 0, EACCES, OCREG_E_FILE, "f" },
		{ "mkostemp64", 0, EIO, OCREG_E_FILE, "f" },    { "fstat64", 0, EIO, OCREG_E_FILE, "f" },
		{ "fchmod", 0, EIO, OCREG_E_FILE, "f" },        { "write", 0, EIO, OCREG_E_FILE, "f" },
		{ "write", 1, EIO, OCREG_E_FILE, "f" },         { "fsync", 0, EIO, OCREG_E_FILE, "f" },
		{ "close", 0, EIO, OCREG_E_FILE, "f" },         { "rename", 0, EIO, OCREG_E_FILE, "f" },
		{ "mkdir", 0, EIO, OCREG_E_FILE, "none/f" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_error *e = NULL;
		char text[128];

		row("%s fails the %d. time", rows[i].call, rows[i].at + 1);
		folder_write("f", "old", 3, 0640);
		CHECK(symlink("f", folder_path("to")) == 0);
		failing = (typeof(failing)) { rows[i].call, rows[i].at, rows[i].err };
		CHECK_INT(replace(rows[i].name, &e), rows[i].code);
		failing.call = NULL;
		if (rows[i].code != OCREG_E_NOMEM)
			CHECK_HAS(ocreg_error_message(e), strerror_r(rows[i].err, text, sizeof(text)));
		check_text("old", 0640);
		check_clean();
		ocreg_error_unref(e);
	}
}

static void test_goes_on(void)
{
	row("a signal while it is written");
	folder_write("f", "old", 3, 0640);
	failing = (typeof(failing)) { "write", 1, EINTR };
	CHECK_INT(replace("f", NULL), 0);
	check_text("new text", 0640);
	row("the folder cannot be made safe");
	failing = (typeof(failing)) { "open64", 0, EACCES };
	CHECK_INT(replace("f", NULL), 0);
	failing.call = NULL;
	check_clean();
}

static void test_owner(void)
{
	static const struct {
		const char *name;
		int fail_at, code;
		mode_t mode;
	} rows[] = {
		{ "kept", -1, 0, 0640 },
		{ "the user cannot be", 0, OCREG_E_FILE, 0640 },
		{ "the group cannot be", 1, 0, 0600 },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s", rows[i].name);
		folder_write("f", "old", 3, 0640);
		told = OTHER_OWNER;
		failing = (typeof(failing)) { rows[i].fail_at < 0 ? NULL : "fchown", rows[i].fail_at, EPERM };
		CHECK_INT(replace("f", NULL), rows[i].code);
		failing.call = NULL;
		told = AS_IT_IS;
		check_text(rows[i].code ? "old" : "new text", rows[i].mode);
		check_clean();
	}
}

static void test_folders(void)
{
	struct ocreg_error *e = NULL;

	row("a folder that is a link to nothing");
	CHECK(symlink("nothing", folder_path("to")) == 0);
	CHECK_INT(replace("to/f", &e), OCREG_E_FILE);
	CHECK_HAS(ocreg_error_message(e), "No such file");
	ocreg_error_unref(e);
	check_clean();
	row("a folder that is a file");
	folder_write("f", "", 0, 0600);
	CHECK_INT(ocreg_file_make_folders(folder_path("f/x/y")), ENOTDIR);
	check_clean();
}

static void test_lock(void)
{
	static const struct {
		const char *call;
		int at, err, code;
		const char *name;
	} rows[] = {
		{ "asprintf", 0, ENOMEM, OCREG_E_NOMEM, "f" },
		{ "mkdir", 0, EACCES, OCREG_E_FILE, "none/f" },
		{ "open64", 0, EACCES, OCREG_E_FILE, "f" },
		{ "flock", 0, ENOLCK, OCREG_E_FILE, "f" },
		{ "flock", 0, EINTR, 0, "f" },
		{ "fstat64", 0, EIO, 0, "f" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_file_lock lock = { NULL, -1 };

		row("%s: %d", rows[i].call, rows[i].err);
		failing = (typeof(failing)) { rows[i].call, rows[i].at, rows[i].err };
		CHECK_INT(ocreg_file_lock(folder_path(rows[i].name), 10000, &lock, NULL), rows[i].code);
		failing.call = NULL;
		CHECK_INT(lock.path != NULL, rows[i].code == 0);
		ocreg_file_unlock(&lock);
		unlink(folder_path("f.lock"));
		check_clean();
	}
}

/* Somebody put another in its place just now. */
static void test_lock_replaced(void)
{
	for (int other = OTHER_DEVICE; other <= OTHER_FILE; other++) {
		struct ocreg_file_lock lock = { NULL, -1 };

		row("%d", other);
		told = other;
		CHECK_INT(ocreg_file_lock(folder_path("f"), 10000, &lock, NULL), 0);
		CHECK_INT(told, AS_IT_IS);
		ocreg_file_unlock(&lock);
		check_clean();
	}
}

static const struct test tests[] = { TEST(test_replace), TEST(test_goes_on), TEST(test_owner),
				     TEST(test_folders), TEST(test_lock),    TEST(test_lock_replaced) };

int main(int argc, char **argv)
{
	int failed;

	folder_make();
	failed = run_tests(argc, argv, "replace-failing", tests, COUNT(tests));
	folder_remove();
	return failed;
}
