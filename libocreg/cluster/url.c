/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/error.h"
#include "cluster/url.h"

#define MAX_NAME 253

/* As the API server judges a path segment. */
static const char *refusal(const char *name)
{
	if (!*name)
		return "is empty";
	if (strlen(name) > MAX_NAME)
		return "is longer than 253 characters";
	if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0)
		return "is not a name";
	return strpbrk(name, "/%") ? "holds a slash or a percent sign" : NULL;
}

static int add_segment(struct ocreg_buf *b, const char *what, const char *name, struct ocreg_error **reterr)
{
	const char *why = refusal(name);

	if (why)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "give the name alone, as `oc get` lists it", "the %s \"%.300s\" %s",
				  what, name, why);
	ocreg_buf_addc(b, '/');
	ocreg_url_encode(b, name);
	return 0;
}

static int add_namespace(struct ocreg_buf *b, const struct ocreg_resource *resource, const char *ns, struct ocreg_error **reterr)
{
	if (!resource->namespaced && ns && *ns)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "leave the namespace out", "%s objects are in no namespace",
				  resource->kind);
	if (!resource->namespaced)
		return 0;
	if (!ns)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "name the namespace", "%s objects are in a namespace",
				  resource->kind);
	ocreg_buf_adds(b, "/namespaces");
	return add_segment(b, "namespace", ns, reterr);
}

int ocreg_url_object(struct ocreg_buf *b, const struct ocreg_resource *resource, const char *ns, const char *name,
		     const char *subresource, bool everywhere, struct ocreg_error **reterr)
{
	int r;

	ocreg_buf_addf(b, "/%s/%s", strchr(resource->api_version, '/') ? "apis" : "api", resource->api_version);
	r = everywhere ? 0 : add_namespace(b, resource, ns, reterr);
	if (r)
		return r;
	ocreg_buf_addf(b, "/%s", resource->plural);
	if (name)
		r = add_segment(b, "name", name, reterr);
	if (!r && subresource)
		r = add_segment(b, "subresource", subresource, reterr);
	return r;
}

void ocreg_url_query(struct ocreg_buf *b, const struct ocreg_call_options *options, const char *field_manager)
{
	static const char *const validation[] = { "Strict", "Warn", "Ignore" };

	ocreg_buf_adds(b, "?fieldManager=");
	ocreg_url_encode(b, field_manager);
	ocreg_buf_addf(b, "&fieldValidation=%s", validation[options->fields]);
	if (options->dry_run)
		ocreg_buf_adds(b, "&dryRun=All");
}
