/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/error.h"
#include "base/file.h"
#include "base/replace.h"
#include "model/auths.h"

#define LOCK_MS 10000

/* --- which file --- */

static const char *variable(const char *name)
{
	const char *value = secure_getenv(name);

	return value && *value ? value : NULL;
}

/* The home directory as HOME has it, or else as the system does. */
static int add_home(struct ocreg_buf *b, struct ocreg_error **reterr)
{
	const char *home = variable("HOME");
	struct passwd entry, *found = NULL;
	char text[4096];

	if (!home && getpwuid_r(getuid(), &entry, text, sizeof(text), &found) == 0 && found && *found->pw_dir)
		home = found->pw_dir;
	if (!home)
		return ocreg_fail(reterr, OCREG_E_FILE, NULL, "name a file, or set REGISTRY_AUTH_FILE",
				  "there is no home directory to keep logins in");
	ocreg_buf_adds(b, home);
	return 0;
}

int ocreg_auths_file(char **ret, struct ocreg_error **reterr)
{
	const char *file = variable("REGISTRY_AUTH_FILE"), *runtime = variable("XDG_RUNTIME_DIR");
	struct ocreg_buf b = { 0 };
	char *path;
	int r = 0;

	if (!ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the path");
	if (!file && !runtime)
		r = add_home(&b, reterr);
	else
		ocreg_buf_adds(&b, file ? file : runtime);
	if (!file)
		ocreg_buf_adds(&b, runtime ? "/containers/auth.json" : "/.docker/config.json");
	path = r == 0 ? ocreg_buf_take(&b, NULL) : NULL;
	ocreg_buf_done(&b);
	if (r < 0)
		return r;
	if (!path)
		return ocreg_fail_oom(reterr);
	*ret = path;
	return 0;
}

/* --- changing it --- */

struct change {
	const char *more, *registry; /* one of the two */
	size_t len;
};

static int fail_in(const char *path, const struct ocreg_error *err, struct ocreg_error **reterr)
{
	int code = ocreg_error_code(err), r;

	if (code == OCREG_E_NOMEM)
		return ocreg_fail_oom(reterr);
	r = ocreg_fail(reterr, code, ocreg_error_path(err), ocreg_error_hint(err), "%s: %s", path, ocreg_error_message(err));
	if (r == code && reterr)
		ocreg_error_at(*reterr, ocreg_error_line(err), ocreg_error_column(err));
	return r;
}

static int read_file(const char *path, struct ocreg_buf *b, struct ocreg_error **reterr)
{
	if (access(path, F_OK) < 0 && errno == ENOENT)
		return 0;
	return ocreg_file_read(path, OCREG_LIMITS_DEFAULT.bytes, b, reterr);
}

/* What is wrong with the logins to put in has nothing to do with the file, and is told before that is looked at. */
static int check_more(const struct change *c, struct ocreg_error **reterr)
{
	char *text = NULL;
	int r = c->registry ? 0 : ocreg_auths_merge(NULL, 0, c->more, c->len, &text, NULL, reterr);

	ocreg_free(text);
	return r;
}

static int change_text(const struct change *c, const struct ocreg_buf *b, char **ret, size_t *retn, struct ocreg_error **reterr)
{
	if (c->registry)
		return ocreg_auths_remove(b->data, b->len, c->registry, ret, retn, reterr);
	return ocreg_auths_merge(b->data, b->len, c->more, c->len, ret, retn, reterr);
}

/* With the lock held. */
static int change_locked(const char *path, const struct change *c, struct ocreg_error **reterr)
{
	struct ocreg_error *err = NULL;
	struct ocreg_buf b = { 0 };
	char *text = NULL;
	size_t n;
	int r = read_file(path, &b, reterr);

	if (r == 0) {
		r = change_text(c, &b, &text, &n, &err);
		if (r < 0)
			r = fail_in(path, err, reterr);
	}
	if (r == 0)
		r = ocreg_file_replace(path, text, n, 0600, reterr);
	ocreg_error_unref(err);
	ocreg_free(text);
	ocreg_buf_done(&b);
	return r;
}

static int change_file(const char *path, const struct change *c, struct ocreg_error **reterr)
{
	struct ocreg_file_lock lock;
	char *own = NULL;
	int r = check_more(c, reterr);

	if (r == 0 && !path)
		r = ocreg_auths_file(&own, reterr);
	if (r < 0)
		return r;
	path = path ? path : own;
	if (c->registry && access(path, F_OK) < 0 && errno == ENOENT)
		r = ocreg_fail(reterr, OCREG_E_NOTFOUND, NULL, NULL, "there is no file %s, and so no login in it", path);
	else
		r = ocreg_file_lock(path, LOCK_MS, &lock, reterr);
	if (r == 0) {
		r = change_locked(path, c, reterr);
		ocreg_file_unlock(&lock);
	}
	ocreg_free(own);
	return r;
}

int ocreg_auths_file_merge(const char *path, const char *more, size_t len, struct ocreg_error **reterr)
{
	if (!more)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no document to take logins from");
	return change_file(path, &(struct change) { .more = more, .len = len }, reterr);
}

int ocreg_auths_file_remove(const char *path, const char *registry, struct ocreg_error **reterr)
{
	if (!registry)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "no registry is named");
	return change_file(path, &(struct change) { .registry = registry }, reterr);
}
