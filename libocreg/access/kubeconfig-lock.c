/* SPDX-License-Identifier: Apache-2.0 */
/*
 * kubectl makes PATH.lock, which must not be there, and removes it; when it dies in between, nobody can lock the file any more. The same name is
 * used here, so that neither runs into the other. In addition ours is held with flock(), which ends with the process, so that one that
 * was left can be told from one that is in use.
 */
#include <errno.h>
#include <fcntl.h>
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
#include "access/kubeconfig.h"

#define OUR_MODE 0600 /* kubectl's has 0 */

static bool is_same(int fd, const char *path)
{
	struct stat a, b;

	return fstat(fd, &a) == 0 && lstat(path, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/* It must be locked from the moment on that it has its name, so it gets that last. */
static int make(const char *path, int *retfd)
{
	char *own;
	int fd, err = 0;

	if (asprintf(&own, "%s.XXXXXX", path) < 0)
		return ENOMEM;
	fd = mkostemp(own, O_CLOEXEC);
	if (fd < 0 || fchmod(fd, OUR_MODE) < 0 || flock(fd, LOCK_EX | LOCK_NB) < 0 || link(own, path) < 0)
		err = errno;
	if (fd >= 0)
		unlink(own);
	free(own);
	if (err && fd >= 0)
		close(fd);
	else if (!err)
		*retfd = fd;
	return err;
}

/* One of ours that nobody holds. EEXIST: it is in use, or kubectl's. */
static int take_over(const char *path, int *retfd)
{
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
	struct stat st;

	if (fd < 0)
		return EEXIST;
	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode) || (st.st_mode & 0777) != OUR_MODE || st.st_uid != geteuid() ||
	    flock(fd, LOCK_EX | LOCK_NB) < 0 || !is_same(fd, path)) {
		close(fd);
		return EEXIST;
	}
	*retfd = fd;
	return 0;
}

static int try_lock(const char *path, int *retfd)
{
	int err = make(path, retfd);

	return err == EEXIST ? take_over(path, retfd) : err;
}

static int wait_for(const char *path, int64_t ms, int *retfd)
{
	const struct timespec nap = { 0, 5 * 1000 * 1000 };
	int64_t until = ocreg_clock_ms() + ms;
	int err = try_lock(path, retfd);

	while (err == EEXIST && ocreg_clock_ms() < until) {
		nanosleep(&nap, NULL);
		err = try_lock(path, retfd);
	}
	return err;
}

static int fail(const char *path, int err, struct ocreg_error **reterr)
{
	char text[128];

	if (err == ENOMEM)
		return ocreg_fail_oom(reterr);
	if (err == EEXIST)
		return ocreg_fail(reterr, OCREG_E_TIMEOUT, NULL,
				  "wait for the other program; if none is changing the file, one has died: remove the lock",
				  "another program is changing the kubeconfig: its lock %s has been there all the time", path);
	return ocreg_fail(reterr, OCREG_E_FILE, NULL, "the folder must be one that you may write to",
			  "cannot make the lock %s: %s", path, strerror_r(err, text, sizeof(text)));
}

int ocreg_kubeconfig_lock(const char *path, int64_t ms, struct ocreg_kubeconfig_lock *ret, struct ocreg_error **reterr)
{
	char *lock;
	int fd = -1, err, r;

	if (asprintf(&lock, "%s.lock", path) < 0)
		return ocreg_fail_oom(reterr);
	err = ocreg_file_make_folders(lock);
	if (!err)
		err = wait_for(lock, ms, &fd);
	if (!err) {
		*ret = (struct ocreg_kubeconfig_lock) { lock, fd };
		return 0;
	}
	r = fail(lock, err, reterr);
	free(lock);
	return r;
}

void ocreg_kubeconfig_unlock(struct ocreg_kubeconfig_lock *lock)
{
	unlink(lock->path);
	close(lock->fd);
	free(lock->path);
	*lock = (struct ocreg_kubeconfig_lock) { NULL, -1 };
}
