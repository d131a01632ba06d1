/* SPDX-License-Identifier: Apache-2.0 */
/* Where the cluster's own registry is. Who may read what differs: any user may see image streams, few the Route. */
#include <string.h>
#include <ocreg/registry.h>
#include "base/error.h"
#include "base/options.h"
#include "model/object.h"

#define ROUTE_NAMESPACE "openshift-image-registry"
#define ROUTE "default-route"

struct search {
	struct ocreg_client *client;
	struct ocreg_call_options call;
	char *found; /* with malloc() */
	bool internal;
};

static int keep(struct search *s, const char *host, bool internal, struct ocreg_error **reterr)
{
	if (!host || !*host)
		return 0;
	s->found = strdup(host);
	s->internal = internal;
	return s->found ? 0 : ocreg_fail_oom(reterr);
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

/* The object, or NULL where it is not there or not for this user to see: the next place may know. */
static int read_object(struct search *s, unsigned type, const char *ns, const char *name, struct ocreg_object **ret,
		       struct ocreg_error **reterr)
{
	struct ocreg_error *err = NULL;
	int r = ocreg_client_get(s->client, type, ns, name, &s->call, ret, &err);
	bool elsewhere = r == OCREG_E_NOTFOUND || r == OCREG_E_FORBIDDEN;

	if (r < 0 && !elsewhere && reterr)
		*reterr = ocreg_error_ref(err);
	ocreg_error_unref(err);
	return elsewhere ? 0 : r;
}

static int ask_route(struct search *s, struct ocreg_error **reterr)
{
	struct ocreg_object *route = NULL;
	int r = read_object(s, OCREG_TYPE_route, ROUTE_NAMESPACE, ROUTE, &route, reterr);

	if (r == 0 && route)
		r = keep(s, host_of_route(route), false, reterr);
	ocreg_unref(route);
	return r;
}

static int keep_image(struct search *s, const struct ocreg_object *status, struct ocreg_error **reterr)
{
	int r = keep(s, ocreg_string_at(status, OCREG_F_image_status_external_registry_hostnames, 0), false, reterr);

	if (r < 0 || s->found)
		return r;
	return keep(s, ocreg_get_string(status, OCREG_F_image_status_internal_registry_hostname), true, reterr);
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

static int search(struct search *s, struct ocreg_error **reterr)
{
	static int (*const places[])(struct search * s, struct ocreg_error * *reterr) = { ask_route, ask_image };
	int r = 0;

	for (size_t i = 0; r == 0 && !s->found && i < sizeof(places) / sizeof(places[0]); i++)
		r = places[i](s, reterr);
	if (r == 0 && !s->found)
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
	if (r < 0)
		return r;
	*ret = s.found;
	if (retinternal)
		*retinternal = s.internal;
	return 0;
}
