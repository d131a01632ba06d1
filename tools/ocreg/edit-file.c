/* SPDX-License-Identifier: Apache-2.0 */
/* The private file that an editor is given. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "edit.h"

int ocreg_cli_draft_make(struct ocreg_cli_draft *d, const char *name)
{
	const char *tmp = getenv("TMPDIR");
	if (tmp == NULL || *tmp == '\0')
		tmp = "/tmp";
	if (asprintf(&d->dir, "%s/ocreg-edit-XXXXXX", tmp) < 0) {
		d->dir = NULL;
		return ocreg_cli_nomem();
	}
	if (mkdtemp(d->dir) == NULL) {
		ocreg_cli_complain("cannot make a folder in %s: %s", tmp, strerror(errno));
		ocreg_cli_draft_leave(d);
		return OCREG_CLI_FAILURE;
	}
	if (asprintf(&d->path, "%s/%s", d->dir, name) < 0) {
		d->path = NULL;
		ocreg_cli_draft_remove(d);
		return ocreg_cli_nomem();
	}
	return OCREG_CLI_GO;
}

static int write_all(int fd, const char *text, size_t len)
{
	while (len > 0) {
		ssize_t n = write(fd, text, len);
		if (n < 0 && errno != EINTR)
			return -1;
		text += n > 0 ? n : 0;
		len -= n > 0 ? (size_t) n : 0;
	}
	return 0;
}

/* Zeros where the text was. What has another name elsewhere, or is no file, is not ours to touch. */
static void wipe(int fd)
{
	static const char zeros[4096];
	struct stat st;
	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_nlink > 1 || lseek(fd, 0, SEEK_SET) != 0)
		return;
	for (off_t left = st.st_size; left > 0; left -= (off_t) sizeof(zeros)) {
		if (write_all(fd, zeros, left < (off_t) sizeof(zeros) ? (size_t) left : sizeof(zeros)) != 0)
			return;
	}
	(void) fdatasync(fd);
}

/* The editor may have put another file in the place of ours, so it is opened anew. */
int ocreg_cli_draft_write(const struct ocreg_cli_draft *d, const char *text, size_t len)
{
	int fd = open(d->path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
	int r = fd >= 0 ? fchmod(fd, 0600) : -1;
	if (r == 0) {
		wipe(fd);
		r = ftruncate(fd, 0);
	}
	if (r == 0)
		r = lseek(fd, 0, SEEK_SET) == 0 ? write_all(fd, text, len) : -1;
	if (r != 0)
		ocreg_cli_complain("cannot write %s: %s", d->path, strerror(errno));
	if (fd >= 0)
		close(fd);
	return r == 0 ? OCREG_CLI_GO : OCREG_CLI_FAILURE;
}

int ocreg_cli_draft_read(const struct ocreg_cli_draft *d, struct ocreg_cli_page *ret)
{
	return ocreg_cli_read(d->path, &ret->data, &ret->len);
}

static void remove_entries(DIR *dir)
{
	const struct dirent *entry;
	while ((entry = readdir(dir)) != NULL) {
		int fd = openat(dirfd(dir), entry->d_name, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
		if (fd >= 0) {
			wipe(fd);
			close(fd);
		}
		(void) unlinkat(dirfd(dir), entry->d_name, 0);
	}
}

void ocreg_cli_draft_remove(struct ocreg_cli_draft *d)
{
	DIR *dir = d->dir != NULL ? opendir(d->dir) : NULL;
	if (dir != NULL) {
		remove_entries(dir);
		closedir(dir);
		if (rmdir(d->dir) != 0)
			ocreg_cli_complain("cannot remove %s: %s", d->dir, strerror(errno));
	}
	ocreg_cli_draft_leave(d);
}

void ocreg_cli_draft_leave(struct ocreg_cli_draft *d)
{
	free(d->dir);
	free(d->path);
	*d = (struct ocreg_cli_draft) { 0 };
}
