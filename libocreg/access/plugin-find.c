/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/error.h"
#include "access/plugin-run.h"

#define MOST_SHOWN 200 /* bytes of a name, so that the reason has its place */
#define MOST_TEXT 512
#define HINT_INSTALL "install it, or put its folder into PATH"

int ocreg_plugin_fail(const struct ocreg_plugin_spec *s, int code, const char *complaint, const char *hint,
		      struct ocreg_error **reterr, const char *fmt, ...)
{
	char text[MOST_TEXT] = "";
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	return ocreg_fail(reterr, code, NULL, hint, "the program \"%.*s\" %s (user \"%.*s\" in %.*s)%s%s", MOST_SHOWN, s->shown,
			  text, MOST_SHOWN, s->user, MOST_SHOWN, s->file, complaint ? ": " : "", complaint ? complaint : "");
}

static bool is_program(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && !S_ISDIR(st.st_mode) && faccessat(AT_FDCWD, path, X_OK, AT_EACCESS) == 0;
}

/* The kubeconfig says how to get the program, over several lines perhaps. */
static int fail_missing(const struct ocreg_plugin_spec *s, struct ocreg_error **reterr)
{
	struct ocreg_buf hint = { 0 };
	int r;

	ocreg_buf_adds(&hint, HINT_INSTALL);
	if (s->install_hint)
		ocreg_buf_addf(&hint, "; the kubeconfig says: %s", s->install_hint);
	if (hint.oom) {
		r = ocreg_fail_oom(reterr);
	} else {
		for (char *c = hint.data; *c; c++)
			if (*c == '\n' || *c == '\r' || *c == '\t')
				*c = ' ';
		r = ocreg_plugin_fail(s, OCREG_E_CREDENTIAL, NULL, hint.data, reterr, "is not found%s",
				      s->command[0] == '/' ? "" : " in PATH");
	}
	ocreg_buf_done(&hint);
	return r;
}

static int fail_relative(const struct ocreg_plugin_spec *s, struct ocreg_error **reterr)
{
	return ocreg_plugin_fail(s, OCREG_E_CREDENTIAL, NULL, "name only absolute folders in PATH", reterr,
				 "is found only where PATH leads into the working directory, and is not run from there");
}

static int find_in(const struct ocreg_plugin_spec *s, const char *list, struct ocreg_buf *ret, struct ocreg_error **reterr)
{
	for (size_t n; *list; list += n + (list[n] == ':')) {
		n = strcspn(list, ":");
		ocreg_buf_cut(ret, 0);
		ocreg_buf_add(ret, n ? list : ".", n ? n : 1);
		ocreg_buf_addf(ret, "/%s", s->command);
		if (ret->oom)
			return ocreg_fail_oom(reterr);
		if (is_program(ret->data))
			return ret->data[0] == '/' ? 0 : fail_relative(s, reterr);
	}
	return fail_missing(s, reterr);
}

int ocreg_plugin_find(const struct ocreg_plugin_spec *s, struct ocreg_buf *ret, struct ocreg_error **reterr)
{
	const char *list = getenv("PATH");

	if (s->command[0] != '/')
		return find_in(s, list ? list : "", ret, reterr);
	if (access(s->command, F_OK) < 0 && (errno == ENOENT || errno == ENOTDIR))
		return fail_missing(s, reterr);
	ocreg_buf_adds(ret, s->command);
	return ret->oom ? ocreg_fail_oom(reterr) : 0;
}
