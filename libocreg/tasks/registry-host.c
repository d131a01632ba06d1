/* SPDX-License-Identifier: Apache-2.0 */
/* Where the cluster's own registry is. Who may read what differs: any user may see image streams, few the Route. */
#include <stdlib.h>
#include <string.h>
#include <ocreg/registry.h>
#include "base/error.h"
#include "base/options.h"
#include "model/object.h"

#define ROUTE_NAMESPACE "openshift-image-registry"
#define ROUTE "default-route"
#define STREAMS "/apis/image.openshift.io/v1/namespaces/openshift/imagestreams?limit=1"

struct search {
	struct ocreg_client *client;
	struct ocreg_call_options call;
	char *found;    /* with malloc() */
	char *fallback; /* the name within the cluster, should nothing better be found */
};

/* Up to the first slash, since a repository has a path. */
static int keep(char **to, const char *host, struct ocreg_error **reterr)
{
	if (*to || !host || !*host)
		return 0;
	*to = strndup(host, strcspn(host, "/"));
	return *to ? 0 : ocreg_fail_oom(reterr);
}

static bool is_admitted(const struct ocreg_object *ingress)
{
	ptrdiff_t i = ocreg_find(ingress, OCREG_F_route_ingress_conditions, "Admitted");
	const struct ocreg_object *condition = i < 0 ? NULL : ocreg_at(ingress, OCREG_F_route_ingress_conditions, (size_t) i);
	const char *status = condition ? ocreg_get_string(condition, OCREG_F_route_ingress_condition_status) : NULL;

	return status && strcmp(status, "True") == 0;
}

/* The host that a router serves, else the one that is wanted. */
static const char *host_of_route(const struct ocreg_object *route)
{
	const struct ocreg_object *status = ocreg_get_object(route, OCREG_F_route_status),
				  *spec = ocreg_get_object(route, OCREG_F_route_spec);

	for (size_t i = 0; status && i < ocreg_count(status, OCREG_F_route_status_ingress); i++) {
		const struct ocreg_object *ingress = ocreg_at(status, OCREG_F_route_status_ingress, i);
		const char *host = ingress && is_admitted(ingress) ? ocreg_get_string(ingress, OCREG_F_route_ingress_host) : NULL;

		if (host && *host)
			return host;
	}
	return spec ? ocreg_get_string(spec, OCREG_F_route_spec_host) : NULL;
}

/* Where it is not there, or not for this user to see, the next place may know. */
static int pass(int r, struct ocreg_error *err, struct ocreg_error **reterr)
{
	bool elsewhere = r == OCREG_E_NOTFOUND || r == OCREG_E_FORBIDDEN;

	if (r < 0 && !elsewhere && reterr)
		*reterr = ocreg_error_ref(err);
	ocreg_error_unref(err);
	return elsewhere ? 0 : r;
}

static int read_object(struct search *s, unsigned type, const char *ns, const char *name, struct ocreg_object **ret,
		       struct ocreg_error **reterr)
{
	struct ocreg_error *err = NULL;
	int r = ocreg_client_get(s->client, type, ns, name, &s->call, ret, &err);

	return pass(r, err, reterr);
}

static int ask_route(struct search *s, struct ocreg_error **reterr)
{
	struct ocreg_object *route = NULL;
	int r = read_object(s, OCREG_TYPE_route, ROUTE_NAMESPACE, ROUTE, &route, reterr);

	if (r == 0 && route)
		r = keep(&s->found, host_of_route(route), reterr);
	ocreg_unref(route);
	return r;
}

static int keep_image(struct search *s, const struct ocreg_object *status, struct ocreg_error **reterr)
{
	int r = keep(&s->found, ocreg_string_at(status, OCREG_F_image_status_external_registry_hostnames, 0), reterr);

	if (r == 0)
		r = keep(&s->fallback, ocreg_get_string(status, OCREG_F_image_status_internal_registry_hostname), reterr);
	return r;
}

static int ask_image(struct search *s, struct ocreg_error **reterr)
{
	struct ocreg_object *image = NULL, *status;
	int r = read_object(s, OCREG_TYPE_image, NULL, NULL, &image, reterr);

	status = r == 0 && image ? ocreg_get_object(image, OCREG_F_image_status) : NULL;
	if (status)
		r = keep_image(s, status, reterr);
	ocreg_unref(image);
	return r;
}

static int keep_streams(struct search *s, const struct ocreg_object *list, struct ocreg_error **reterr)
{
	const struct ocreg_object *stream = ocreg_at(list, OCREG_F_image_stream_list_items, 0),
				  *status = stream ? ocreg_get_object(stream, OCREG_F_image_stream_status) : NULL;
	int r = 0;

	if (status)
		r = keep(&s->found, ocreg_get_string(status, OCREG_F_image_stream_status_public_repository), reterr);
	if (status && r == 0)
		r = keep(&s->fallback, ocreg_get_string(status, OCREG_F_image_stream_status_repository), reterr);
	return r;
}

static int ask_streams(struct search *s, struct ocreg_error **reterr)
{
	struct ocreg_object *list = ocreg_new(OCREG_TYPE_image_stream_list);
	const struct ocreg_limits limits = OCREG_LIMITS_DEFAULT;
	struct ocreg_error *err = NULL;
	char *text = NULL;
	size_t n = 0;
	int r = list ? 0 : ocreg_fail_oom(reterr);

	if (r == 0) {
		r = ocreg_client_get_raw(s->client, STREAMS, &s->call, &text, &n, &err);
		r = pass(r, err, reterr);
	}
	if (r == 0 && text)
		r = ocreg_decode_into(list, text, n, OCREG_FORMAT_JSON, &limits, reterr);
	if (r == 0)
		r = keep_streams(s, list, reterr);
	ocreg_free(text);
	ocreg_unref(list);
	return r;
}

static int search(struct search *s, struct ocreg_error **reterr)
{
	static int (*const places[])(struct search * s, struct ocreg_error * *reterr) = { ask_route, ask_image, ask_streams };
	int r = 0;

	for (size_t i = 0; r == 0 && !s->found && i < sizeof(places) / sizeof(places[0]); i++)
		r = places[i](s, reterr);
	if (r == 0 && !s->found && !s->fallback)
		r = ocreg_fail(reterr, OCREG_E_NOTFOUND, NULL,
			       "name the registry; `ocreg patch --set spec.defaultRoute=true` makes it a Route",
			       "nothing that may be read says where the cluster's registry is");
	return r;
}

int ocreg_registry_host(struct ocreg_client *c, const struct ocreg_call_options *options, char **ret, bool *retinternal,
			struct ocreg_error **reterr)
{
	struct search s = { .client = c, .call = OCREG_CALL_OPTIONS_INIT };
	int r = ocreg_options_copy(&s.call, sizeof(s.call), options, reterr);

	if (r < 0)
		return r;
	if (!ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the host");
	s.call.warnings = NULL;
	r = search(&s, reterr);
	if (r == 0) {
		*ret = s.found ? s.found : s.fallback;
		if (retinternal)
			*retinternal = !s.found;
	}
	if (r < 0)
		free(s.found);
	if (r < 0 || s.found)
		free(s.fallback);
	return r;
}
