/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <sys/stat.h>
#include "base/error.h"
#include "base/replace.h"
#include "access/kubeconfig.h"
#include "model/object.h"

#define LOCK_MS 10000

static bool is_missing(const char *path)
{
	struct stat st;

	return stat(path, &st) < 0 && errno == ENOENT;
}

/* The file as it is now, which is not as it was read. */
static int read_fresh(const char *path, struct ocreg_object **ret, enum ocreg_format *retformat, struct ocreg_error **reterr)
{
	int r = 0;

	*ret = NULL;
	*retformat = OCREG_FORMAT_YAML;
	if (!is_missing(path))
		r = ocreg_kubeconfig_read_file(path, ret, retformat, reterr);
	if (!r && !*ret)
		*ret = ocreg_new(OCREG_TYPE_kubeconfig);
	return r || *ret ? r : ocreg_fail_oom(reterr);
}

static int write_file(const char *path, const struct ocreg_object *doc, enum ocreg_format format, struct ocreg_error **reterr)
{
	char *text = NULL;
	size_t n = 0;
	int r = ocreg_encode(doc, format == OCREG_FORMAT_JSON ? OCREG_FORMAT_JSON_INDENTED : OCREG_FORMAT_YAML, 0, &text, &n,
			     reterr);

	if (!r)
		r = ocreg_file_replace(path, text, n, 0600, reterr);
	ocreg_free(text);
	return r;
}

static void settle(struct ocreg_kubeconfig_file *f, struct ocreg_object *doc)
{
	ocreg_unref(f->doc);
	ocreg_unref(f->base);
	f->doc = doc;
	f->base = NULL;
	f->caution = NULL;
}

static int save_file(struct ocreg_kubeconfig_file *f, struct ocreg_error **reterr)
{
	struct ocreg_kubeconfig_lock lock;
	struct ocreg_object *fresh = NULL;
	enum ocreg_format format;
	int r = ocreg_kubeconfig_lock(f->path, LOCK_MS, &lock, reterr);

	if (r)
		return r;
	r = read_fresh(f->path, &fresh, &format, reterr);
	if (!r)
		r = ocreg_kubeconfig_merge(fresh, f->base, f->doc, reterr);
	if (!r)
		r = write_file(f->path, fresh, format, reterr);
	ocreg_kubeconfig_unlock(&lock);
	if (r)
		ocreg_unref(fresh);
	else
		settle(f, fresh);
	return r;
}

int ocreg_kubeconfig_save(struct ocreg_kubeconfig *k, struct ocreg_error **reterr)
{
	int r = 0;

	if (!k)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no kubeconfig");
	for (size_t i = 0; !r && i < k->n; i++)
		if (k->files[i].base)
			r = save_file(&k->files[i], reterr);
	return r;
}
