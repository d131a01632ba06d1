/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/file.h"

#define STEP_BYTES (16u << 10)

static int fail_errno(struct ocreg_error **reterr, const char *path, int err)
{
	char text[128];

	if (err == ENOMEM)
		return ocreg_fail_oom(reterr);
	return ocreg_fail(reterr, OCREG_E_FILE, NULL, NULL, "cannot read %s: %s", path, strerror_r(err, text, sizeof(text)));
}

static int fail_size(struct ocreg_error **reterr, const char *path, size_t max)
{
	return ocreg_fail(reterr, OCREG_E_LIMIT, NULL, NULL, "%s is larger than %zu bytes", path, max);
}

static const char *kind_of(mode_t mode)
{
	static const struct {
		mode_t mode;
		const char *name;
	} kinds[] = { { S_IFDIR, "a directory" }, { S_IFIFO, "a pipe" }, { S_IFSOCK, "a socket" } };

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if ((mode & S_IFMT) == kinds[i].mode)
			return kinds[i].name;
	return "a device";
}

/* Sizes lie (/proc says 0), so the end of the file decides, and the limit holds whatever fstat() said. */
static int read_all(int fd, const char *path, size_t max, struct ocreg_buf *buf, struct ocreg_error **reterr)
{
	size_t begin = buf->len;
	ssize_t n;

	do {
		size_t left = max - (buf->len - begin);

		if (!ocreg_buf_reserve(buf, STEP_BYTES))
			return ocreg_fail_oom(reterr);
		n = read(fd, buf->data + buf->len, left < STEP_BYTES ? left + 1 : STEP_BYTES);
		if (n < 0 && errno != EINTR)
			return fail_errno(reterr, path, errno);
		if (n > 0 && (size_t) n > left)
			return fail_size(reterr, path, max);
		if (n > 0)
			buf->len += (size_t) n;
	} while (n != 0);
	buf->data[buf->len] = '\0';
	return 0;
}

static int read_fd(int fd, const char *path, size_t max, struct ocreg_buf *buf, struct ocreg_error **reterr)
{
	struct stat st;

	if (fstat(fd, &st) < 0)
		return fail_errno(reterr, path, errno);
	if (!S_ISREG(st.st_mode))
		return ocreg_fail(reterr, OCREG_E_FILE, NULL, NULL, "cannot read %s: it is %s, not a file", path,
				  kind_of(st.st_mode));
	if (st.st_size > 0 && (size_t) st.st_size > max)
		return fail_size(reterr, path, max);
	if (!ocreg_buf_reserve(buf, (size_t) st.st_size + STEP_BYTES))
		return ocreg_fail_oom(reterr);
	return read_all(fd, path, max, buf, reterr);
}

int ocreg_file_read(const char *path, size_t max, struct ocreg_buf *buf, struct ocreg_error **reterr)
{
	/* O_NONBLOCK: opening a FIFO that nobody writes to must not hang. */
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	size_t begin = buf->len;
	int r;

	if (fd < 0)
		return fail_errno(reterr, path, errno);
	r = read_fd(fd, path, max, buf, reterr);
	close(fd);
	if (r < 0)
		ocreg_buf_cut(buf, begin);
	return r;
}
