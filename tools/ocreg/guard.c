/* SPDX-License-Identifier: Apache-2.0 */
/* Before something is deleted: whether images go with it. */
#include <stdlib.h>
#include <string.h>
#include "objects.h"

#define DEFAULT_CLAIM "image-registry-storage" /* of the operator, where the Config names none */

static int get(struct ocreg_cli_guard *g, const char *word, const char *ns, const char *name, struct ocreg_object **ret)
{
	const struct ocreg_cli_kind *kind;
	struct ocreg_error *e = NULL;
	int status = ocreg_cli_find_kind("delete", word, &kind);
	if (status != OCREG_CLI_GO)
		return status;
	int r = ocreg_client_get(g->client, ocreg_cli_kind_type(kind), ns, name, NULL, ret, &e);
	if (r == 0 || r == OCREG_E_NOTFOUND) {
		ocreg_error_unref(e);
		return OCREG_CLI_GO;
	}
	fprintf(stderr, "note: whether images would be destroyed cannot be found out; --force deletes all the same\n");
	return ocreg_cli_fail(r, e);
}

static bool is(const struct ocreg_object *o, const char *path, const char *wanted)
{
	char *value = NULL;
	(void) ocreg_path_get(o, path, &value, NULL);
	bool same = value != NULL && strcmp(value, wanted) == 0;
	ocreg_free(value);
	return same;
}

static bool has(const struct ocreg_object *o, const char *path)
{
	char *value = NULL;
	(void) ocreg_path_get(o, path, &value, NULL);
	bool there = value != NULL && strcmp(value, "null") != 0;
	ocreg_free(value);
	return there;
}

/* What the rules say of the Config once it is changed as the deletion changes it, to the operator's eyes. */
static int would_lose(struct ocreg_cli_guard *g, const struct ocreg_object *live, const char *path, const char *value, bool *ret)
{
	struct ocreg_check_options check = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_object *o = ocreg_copy(live);
	struct ocreg_findings *fs = NULL;
	check.level = OCREG_LEVEL_OPERATOR;
	check.old = live;
	int r = o != NULL ? ocreg_path_set(o, path, value, NULL) : OCREG_E_NOMEM;
	if (r == 0)
		r = ocreg_validate(o, &check, &fs, NULL);
	for (size_t i = 0; r == 0 && i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);
		if (ocreg_finding_loses_data(f))
			*ret |= ocreg_cli_tell(NULL, f, g->verbose);
	}
	ocreg_findings_unref(fs);
	ocreg_unref(o);
	return r == 0 ? OCREG_CLI_GO : ocreg_cli_nomem();
}

/* The finalizer removes the registry: its storage if that is Managed, and in any case its pods, which may hold the images. */
static int guard_config(struct ocreg_cli_guard *g, const struct ocreg_object *live)
{
	bool loses = false;
	int status = would_lose(g, live, "metadata.deletionTimestamp", "2020-01-01T00:00:00Z", &loses);
	if (status == OCREG_CLI_GO && !loses && !has(live, "metadata.deletionTimestamp"))
		status = would_lose(g, live, "spec.managementState", "Removed", &loses);
	if (status != OCREG_CLI_GO || !loses)
		return status;
	ocreg_cli_complain("the Config was not deleted: the operator would destroy images");
	fputs("hint: keep them as the finding says, or delete it with --force if this is meant\n", stderr);
	return OCREG_CLI_INVALID;
}

static int guard_found_config(struct ocreg_cli_guard *g, const char *name)
{
	struct ocreg_object *live = NULL;
	int status = get(g, "config", NULL, name, &live);
	if (status == OCREG_CLI_GO && live != NULL)
		status = guard_config(g, live);
	if (status == OCREG_CLI_GO && live != NULL)
		(void) ocreg_path_get(live, "metadata.resourceVersion", &g->version, NULL);
	ocreg_unref(live);
	return status;
}

/* Whether the Config says that the images are in that claim. */
static bool keeps_images(const struct ocreg_object *config, const char *claim)
{
	static const char *const places[][2] = { { "spec.storage.pvc", "spec.storage.pvc.claim" },
						 { "status.storage.pvc", "status.storage.pvc.claim" } };
	for (size_t i = 0; config != NULL && i < sizeof(places) / sizeof(*places); i++) {
		if (is(config, places[i][1], claim))
			return true;
		if (has(config, places[i][0]) && !has(config, places[i][1]) && strcmp(claim, DEFAULT_CLAIM) == 0)
			return true;
	}
	return false;
}

static int refuse_claim(const char *name, const char *by, const char *user)
{
	ocreg_cli_complain("claim \"%s\" was not deleted: it is in use by %s%s%s, and all that is in it may go with it", name, by,
			   *user != '\0' ? " " : "", user);
	fputs("hint: take it out of use first, or delete it with --force if this is meant\n", stderr);
	return OCREG_CLI_INVALID;
}

/* Pods are read in part only; their volumes are among what is not. */
static bool mounts(const struct ocreg_object *pod, const char *claim)
{
	int f = ocreg_field_find(ocreg_type_of(pod), "spec");
	const struct ocreg_object *spec = f >= 0 ? ocreg_get_object(pod, (unsigned) f) : NULL;
	char *wanted = NULL;
	bool found = false;
	if (asprintf(&wanted, "\"claimName\":\"%s\"", claim) < 0)
		return true;
	for (size_t i = 0; spec != NULL && !found && i < ocreg_unknown_count(spec); i++)
		found = strcmp(ocreg_unknown_name(spec, i), "volumes") == 0 &&
			strstr(ocreg_unknown_value(spec, i), wanted) != NULL;
	free(wanted);
	return found;
}

static int guard_mounted(struct ocreg_cli_guard *g, const char *ns, const char *name)
{
	const struct ocreg_cli_kind *pods;
	struct ocreg_objects *l = NULL;
	struct ocreg_error *e = NULL;
	int status = ocreg_cli_find_kind("delete", "pod", &pods);
	if (status != OCREG_CLI_GO)
		return status;
	int r = ocreg_client_list(g->client, ocreg_cli_kind_type(pods), ns, NULL, &l, &e);
	if (r != 0) {
		fprintf(stderr, "note: whether a pod uses the claim cannot be found out; --force deletes all the same\n");
		return ocreg_cli_fail(r, e);
	}
	for (size_t i = 0; status == OCREG_CLI_GO && i < ocreg_objects_count(l); i++) {
		const struct ocreg_object *pod = ocreg_objects_at(l, i);
		if (mounts(pod, name) && !is(pod, "status.phase", "Succeeded") && !is(pod, "status.phase", "Failed"))
			status = refuse_claim(name, "pod", ocreg_cli_name_of(pod));
	}
	ocreg_objects_unref(l);
	return status;
}

static int guard_claim(struct ocreg_cli_guard *g, const struct ocreg_cli_kind *kind, const char *ns, const char *name)
{
	struct ocreg_object *config = NULL;
	int status = OCREG_CLI_GO;
	if (strcmp(ns, kind->ns) == 0)
		status = get(g, "config", NULL, NULL, &config);
	if (status == OCREG_CLI_GO && keeps_images(config, name))
		status = refuse_claim(name, "the registry, which keeps its images in it", "");
	ocreg_unref(config);
	return status == OCREG_CLI_GO ? guard_mounted(g, ns, name) : status;
}

int ocreg_cli_guard(struct ocreg_cli_guard *g, const struct ocreg_cli_kind *kind, const char *ns, const char *name)
{
	if (strcmp(kind->word, "config") == 0)
		return guard_found_config(g, name);
	return strcmp(kind->word, "pvc") == 0 ? guard_claim(g, kind, ns, name) : OCREG_CLI_GO;
}
