/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/error.h"
#include "base/replace.h"

#define MAX_LINKS 40
#define LOCK_SUFFIX ".lock"

static int fail_errno(struct ocreg_error **reterr, const char *what, const char *path, int err)
{
	char text[128];

	if (err == ENOMEM)
		return ocreg_fail_oom(reterr);
	return ocreg_fail(reterr, OCREG_E_FILE, NULL, NULL, "cannot %s %s: %s", what, path, strerror_r(err, text, sizeof(text)));
}

/* --- where it is --- */

/* The bytes of the folder's name, with its slash; 0: the current one. */
static size_t folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? (size_t) (slash - path) + 1 : 0;
}

/* What a link at path points at, NULL if it is no link or memory is short; errno is EINVAL or ENOENT then if it is none. */
static char *target_of(const char *path)
{
	char text[4096], *target;
	ssize_t n = readlink(path, text, sizeof(text) - 1);

	if (n < 0)
		return NULL;
	text[n] = '\0';
	if (asprintf(&target, "%.*s%s", text[0] == '/' ? 0 : (int) folder_of(path), path, text) >= 0)
		return target;
	errno = ENOMEM;
	return NULL;
}

/* The file behind the links, which need not be there yet. */
static int follow(const char *path, const char *what, char **ret, struct ocreg_error **reterr)
{
	char *at = strdup(path), *next;

	if (!at)
		return ocreg_fail_oom(reterr);
	for (int i = 0; i < MAX_LINKS; i++) {
		next = target_of(at);
		if (!next && (errno == EINVAL || errno == ENOENT)) {
			*ret = at;
			return 0;
		}
		free(at);
		if (!next)
			return fail_errno(reterr, what, path, errno);
		at = next;
	}
	free(at);
	return fail_errno(reterr, what, path, ELOOP);
}

int ocreg_file_make_folders(const char *path)
{
	size_t n = folder_of(path);
	char *dir = strndup(path, n);
	struct stat st;
	int err = 0;

	if (!dir)
		return ENOMEM;
	if (n > 1 && stat(dir, &st) != 0)
		for (size_t i = 1; i < n && (err == 0 || err == EEXIST); i++) {
			if (dir[i] != '/')
				continue;
			dir[i] = '\0';
			err = mkdir(dir, 0700) == 0 ? 0 : errno;
			dir[i] = '/';
		}
	free(dir);
	return err == EEXIST ? 0 : err;
}

/* --- the new one --- */

static int write_all(int fd, const char *text, size_t n)
{
	while (n) {
		ssize_t done = write(fd, text, n);

		if (done < 0 && errno != EINTR)
			return errno;
		text += done > 0 ? done : 0;
		n -= done > 0 ? (size_t) done : 0;
	}
	return 0;
}

/* The owner that the old file has; a group that cannot be kept gets nothing. */
static int keep_owner(int fd, const struct stat *old, mode_t *mode)
{
	struct stat now;

	if (fstat(fd, &now) < 0)
		return errno;
	if (old->st_uid != now.st_uid && fchown(fd, old->st_uid, (gid_t) -1) < 0)
		return errno;
	if (old->st_gid != now.st_gid && fchown(fd, (uid_t) -1, old->st_gid) < 0)
		*mode &= ~(mode_t) 070;
	return 0;
}

static int fill(int fd, const struct stat *old, mode_t mode, const char *text, size_t n)
{
	int err = 0;

	if (old) {
		mode &= old->st_mode;
		err = keep_owner(fd, old, &mode);
	}
	if (!err && fchmod(fd, mode & 0777) < 0)
		err = errno;
	if (!err)
		err = write_all(fd, text, n);
	if (!err && fsync(fd) < 0)
		err = errno;
	return err;
}

/* So that the new name outlives a power cut; not every file system can. */
static void sync_folder(const char *path)
{
	char *dir = strndup(path, folder_of(path));
	int fd = dir ? open(*dir ? dir : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;

	if (fd >= 0) {
		(void) fsync(fd);
		close(fd);
	}
	free(dir);
}

/* What is there already must be a file that may be written, since whoever took that right away meant it. */
static int look(const char *path, struct stat *st, bool *retthere)
{
	*retthere = lstat(path, st) == 0;
	if (!*retthere)
		return errno == ENOENT ? 0 : errno;
	if (!S_ISREG(st->st_mode))
		return S_ISDIR(st->st_mode) ? EISDIR : ENOTSUP;
	return faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0 ? 0 : errno;
}

static int put(const char *path, const struct stat *old, const char *text, size_t n, mode_t mode)
{
	char *beside;
	int fd, err;

	if (asprintf(&beside, "%.*s.%s.XXXXXX", (int) folder_of(path), path, path + folder_of(path)) < 0)
		return ENOMEM;
	fd = mkostemp(beside, O_CLOEXEC);
	err = fd < 0 ? errno : fill(fd, old, mode, text, n);
	if (fd >= 0 && close(fd) < 0)
		err = errno;
	if (!err && rename(beside, path) < 0)
		err = errno;
	if (err && fd >= 0)
		unlink(beside);
	free(beside);
	if (!err)
		sync_folder(path);
	return err;
}

int ocreg_file_replace(const char *path, const char *text, size_t n, mode_t mode, struct ocreg_error **reterr)
{
	struct stat old;
	bool there;
	char *real;
	int err, r = follow(path, "write", &real, reterr);

	if (r < 0)
		return r;
	err = look(real, &old, &there);
	if (!err && !there)
		err = ocreg_file_make_folders(real);
	if (!err)
		err = put(real, there ? &old : NULL, text, n, mode);
	free(real);
	return err ? fail_errno(reterr, "write", path, err) : 0;
}

/* --- the lock --- */

/* Whether what is open there still has that name: who held it before may have removed it. */
static bool is_there(int fd, const char *path)
{
	struct stat a, b;

	return fstat(fd, &a) == 0 && lstat(path, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/* 0: it is ours. EWOULDBLOCK: somebody has it. */
static int try_lock(const char *path, int *retfd)
{
	int fd = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600), err = 0;

	if (fd < 0)
		return errno;
	if (flock(fd, LOCK_EX | LOCK_NB) < 0)
		err = errno;
	else if (!is_there(fd, path))
		err = EWOULDBLOCK;
	if (err)
		close(fd);
	else
		*retfd = fd;
	return err;
}

static int wait_lock(const char *lock, int64_t ms, int *retfd)
{
	const struct timespec nap = { 0, 2 * 1000 * 1000 };
	int64_t until = ocreg_clock_ms() + ms;
	int err = try_lock(lock, retfd);

	while ((err == EWOULDBLOCK || err == EINTR) && ocreg_clock_ms() < until) {
		nanosleep(&nap, NULL);
		err = try_lock(lock, retfd);
	}
	return err;
}

int ocreg_file_lock(const char *path, int64_t ms, struct ocreg_file_lock *ret, struct ocreg_error **reterr)
{
	char *real, *lock;
	int fd = -1, err, r = follow(path, "lock", &real, reterr);

	if (r < 0)
		return r;
	if (asprintf(&lock, "%s" LOCK_SUFFIX, real) < 0) {
		free(real);
		return ocreg_fail_oom(reterr);
	}
	free(real);
	err = ocreg_file_make_folders(lock);
	if (!err)
		err = wait_lock(lock, ms, &fd);
	if (err == EWOULDBLOCK)
		r = ocreg_fail(reterr, OCREG_E_TIMEOUT, NULL, NULL,
			       "cannot change %s: another process has been changing it for %lld seconds", path,
			       (long long) (ms / 1000));
	else if (err)
		r = fail_errno(reterr, "lock", path, err);
	if (err)
		free(lock);
	else
		*ret = (struct ocreg_file_lock) { lock, fd };
	return r;
}

void ocreg_file_unlock(struct ocreg_file_lock *lock)
{
	if (!lock->path)
		return;
	unlink(lock->path);
	close(lock->fd);
	free(lock->path);
	*lock = (struct ocreg_file_lock) { NULL, -1 };
}
