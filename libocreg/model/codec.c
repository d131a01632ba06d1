/* SPDX-License-Identifier: Apache-2.0 */
/* Reading a document as an object: which type it is, and whether everything has to fit. */
#include "base/error.h"
#include "base/options.h"
#include "model/strict.h"

/* A document with nothing but what belongs inside of an object is a patch of one. */
static int fail_nameless(const struct ocreg_object *meta, const char *path, struct ocreg_error **reterr)
{
	bool patch = !meta->values[OCREG_F_list_document_api_version].state && !meta->values[OCREG_F_list_document_kind].state &&
		     (ocreg_members_find(&meta->unknown, "spec", 4) || ocreg_members_find(&meta->unknown, "data", 4));

	if (!patch)
		return ocreg_fail(reterr, OCREG_E_KIND, path, "an object of the API starts with apiVersion and kind",
				  "the document does not say what it is");
	return ocreg_fail(reterr, OCREG_E_KIND, path,
			  "a patch is checked with the object that it changes: `ocreg patch --dry-run=client -f FILE`",
			  "the document does not say what it is: it may be a patch, or an object without its first lines");
}

static int fail_unknown(const char *api_version, const char *kind, struct ocreg_error **reterr)
{
	const struct ocreg_resource *meant = ocreg_resource_meant(api_version, kind);
	struct ocreg_buf hint = { 0 };
	int r;

	if (meant)
		ocreg_buf_addf(&hint, "did you mean apiVersion %s, kind %s?", meant->api_version, meant->kind);
	r = hint.oom ? ocreg_fail_oom(reterr)
		     : ocreg_fail(reterr, OCREG_E_KIND, "kind", hint.len ? hint.data : NULL,
				  "%s of %s is not a kind that this library knows", kind, api_version);
	ocreg_buf_done(&hint);
	return r;
}

/* The type that a document's own apiVersion and kind name. */
static int type_of_text(const char *text, size_t len, enum ocreg_format format, const struct ocreg_limits *limits, unsigned *ret,
			struct ocreg_error **reterr)
{
	struct ocreg_object *meta = ocreg_new(OCREG_TYPE_list_document);
	const char *api_version, *kind;
	int r;

	if (!meta)
		return ocreg_fail_oom(reterr);
	r = ocreg_decode_into(meta, text, len, format, limits, reterr);
	if (r == 0) {
		api_version = ocreg_get_string(meta, OCREG_F_list_document_api_version);
		kind = ocreg_get_string(meta, OCREG_F_list_document_kind);
		*ret = api_version && kind ? ocreg_type_of_kind(api_version, kind) : 0;
		if (!api_version || !kind)
			r = fail_nameless(meta, api_version ? "kind" : "apiVersion", reterr);
		else if (!*ret)
			r = fail_unknown(api_version, kind, reterr);
	}
	ocreg_unref(meta);
	return r;
}

static const char *strict_message(int code)
{
	switch (code) {
	case OCREG_E_TYPE:
		return "the value is of the wrong type";
	case OCREG_E_UNKNOWN:
		return "there is no such field";
	default:
		return "the member stands twice in its object";
	}
}

static int strict(const struct ocreg_object *o, const char *text, size_t len, enum ocreg_format format,
		  struct ocreg_error **reterr)
{
	struct ocreg_buf path = { 0 };
	unsigned line = 0, column = 0;
	int r = ocreg_first_misfit(o, &path);

	if (r < 0 && path.oom)
		r = ocreg_fail_oom(reterr);
	else if (r < 0) {
		ocreg_locate(text, len, format, path.data, &line, &column, NULL);
		ocreg_fail(reterr, r, path.data, NULL, "%s", strict_message(r));
		if (reterr)
			ocreg_error_at(*reterr, line, column);
	}
	ocreg_buf_done(&path);
	return r;
}

static int decode(unsigned type, const char *text, size_t len, const struct ocreg_decode_options *options,
		  struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_limits limits = ocreg_limits_of(options);
	struct ocreg_object *o;
	int r = 0;

	if (!type)
		r = type_of_text(text, len, options->format, &limits, &type, reterr);
	if (r < 0)
		return r;
	o = ocreg_root_new(ocreg_schema(type), 3 * len);
	if (!o)
		return ocreg_fail_oom(reterr);
	r = ocreg_decode_into(o, text, len, options->format, &limits, reterr);
	if (r == 0 && (options->flags & OCREG_DECODE_STRICT))
		r = strict(o, text, len, options->format, reterr);
	if (r < 0)
		ocreg_unref(o);
	else
		*ret = o;
	return r;
}

int ocreg_decode(unsigned type, const char *text, size_t len, const struct ocreg_decode_options *options,
		 struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_decode_options own = OCREG_DECODE_OPTIONS_INIT;
	int r = ocreg_options_copy(&own, sizeof(own), options, reterr);

	if (r < 0)
		return r;
	if (!text || !ret || (type && !ocreg_schema(type)))
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no text, or no such type");
	return decode(type, text, len, &own, ret, reterr);
}
