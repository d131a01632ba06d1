/* SPDX-License-Identifier: Apache-2.0 */
/* The summary that `ocreg get` prints for people. */
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "cli.h"

#define MAX_NESTING 8 /* the tables are not that deep */
#define WIDTH 22

/* A line of the summary. `quiet` lines are left out where nothing is set. */
struct row {
	const char *label, *path;
	bool quiet;
};

static const struct row before_storage[] = {
	{ "Management state", "spec.managementState", false },
	{ "Replicas", "spec.replicas", false },
	{ "  ready", "status.readyReplicas", true },
	{ "Rollout strategy", "spec.rolloutStrategy", false },
	{ NULL, NULL, false },
};
static const struct row after_storage[] = {
	{ "Default route", "spec.defaultRoute", false },
	{ "Read only", "spec.readOnly", true },
	{ "Redirects disabled", "spec.disableRedirect", true },
	{ "HTTP proxy", "spec.proxy.http", true },
	{ "HTTPS proxy", "spec.proxy.https", true },
	{ "No proxy for", "spec.proxy.noProxy", true },
	{ "Log level", "spec.logLevel", true },
	{ "Operator log level", "spec.operatorLogLevel", true },
	{ "Node selector", "spec.nodeSelector", true },
	{ "Resources", "spec.resources", true },
	{ "Overrides", "spec.unsupportedConfigOverrides", true },
	{ NULL, NULL, false },
};

static void print_value(const char *label, const char *value)
{
	printf("%-*s", WIDTH, label);
	ocreg_cli_plain(stdout, value);
	putchar('\n');
}

static int print_rows(const struct ocreg_object *o, const struct row *rows)
{
	for (; rows->label != NULL; rows++) {
		char *value = NULL;
		int r = ocreg_path_get(o, rows->path, &value, NULL);
		if (r == OCREG_E_NOMEM)
			return ocreg_cli_nomem();
		bool set = value != NULL && strcmp(value, "null") != 0 && strcmp(value, "{}") != 0 && *value != '\0';
		if (set || !rows->quiet)
			print_value(rows->label, set ? value : "not set");
		ocreg_free(value);
	}
	return OCREG_CLI_OK;
}

static const struct ocreg_object *object_of(const struct ocreg_object *o, const char *json)
{
	int f = o != NULL ? ocreg_field_find(ocreg_type_of(o), json) : -1;
	return f >= 0 ? ocreg_get_object(o, (unsigned) f) : NULL;
}

static const char *string_of(const struct ocreg_object *o, const char *json)
{
	int f = ocreg_field_find(ocreg_type_of(o), json);
	const char *s = f >= 0 ? ocreg_get_string(o, (unsigned) f) : NULL;
	return s != NULL ? s : "";
}

static enum ocreg_kind kind_of(const struct ocreg_object *o, unsigned f)
{
	return (enum ocreg_kind) ocreg_field_number(ocreg_type_of(o), f, OCREG_FIELD_KIND);
}

static void print_scalar(const struct ocreg_object *o, unsigned f, const char *label)
{
	char number[32];
	enum ocreg_kind kind = kind_of(o, f);
	const char *text = kind == OCREG_KIND_BOOL ? (ocreg_get_bool(o, f) ? "true" : "false") : ocreg_get_string(o, f);
	if (kind == OCREG_KIND_INT) {
		snprintf(number, sizeof(number), "%lld", (long long) ocreg_get_int(o, f));
		text = number;
	}
	if (text != NULL && *text != '\0')
		print_value(label, text);
}

/* The fields of a storage variant, those of objects in it by their path. `depth` is bounded by the tables, not by the input. */
static void print_fields(const struct ocreg_object *o, const char *prefix, unsigned depth)
{
	unsigned type = ocreg_type_of(o);
	for (unsigned f = 0; f < ocreg_field_count(type); f++) {
		char label[128];
		if (!ocreg_has(o, f))
			continue;
		snprintf(label, sizeof(label), "%s%s", prefix, ocreg_field_text(type, f, OCREG_FIELD_JSON));
		if (kind_of(o, f) != OCREG_KIND_OBJECT) {
			print_scalar(o, f, label);
			continue;
		}
		size_t n = strlen(label);
		snprintf(label + n, sizeof(label) - n, ".");
		if (depth < MAX_NESTING)
			print_fields(ocreg_get_object(o, f), label, depth + 1);
	}
}

/* Every variant that is set: the API server does not refuse two, so the eye must see them. */
static void print_storage(const struct ocreg_object *storage)
{
	unsigned type = storage != NULL ? ocreg_type_of(storage) : 0, n = 0;
	for (unsigned f = 0; storage != NULL && f < ocreg_field_count(type); f++) {
		if (kind_of(storage, f) != OCREG_KIND_OBJECT || !ocreg_has(storage, f))
			continue;
		print_value(n++ == 0 ? "Storage" : "", ocreg_field_text(type, f, OCREG_FIELD_JSON));
		print_fields(ocreg_get_object(storage, f), "  ", 0);
	}
	if (n == 0)
		print_value("Storage", "not set");
	if (storage != NULL && *string_of(storage, "managementState") != '\0')
		print_value("  managed", string_of(storage, "managementState"));
}

static void print_routes(const struct ocreg_object *spec)
{
	int f = spec != NULL ? ocreg_field_find(ocreg_type_of(spec), "routes") : -1;
	size_t n = f >= 0 ? ocreg_count(spec, (unsigned) f) : 0;
	for (size_t i = 0; i < n; i++) {
		const struct ocreg_object *route = ocreg_at(spec, (unsigned) f, i);
		printf("%-*s", WIDTH, i == 0 ? "Routes" : "");
		ocreg_cli_plain(stdout, route != NULL ? string_of(route, "name") : "?");
		if (route != NULL && *string_of(route, "hostname") != '\0') {
			fputs("  https://", stdout);
			ocreg_cli_plain(stdout, string_of(route, "hostname"));
		}
		if (route != NULL && *string_of(route, "secretName") != '\0') {
			fputs("  secret ", stdout);
			ocreg_cli_plain(stdout, string_of(route, "secretName"));
		}
		putchar('\n');
	}
	if (n == 0)
		print_value("Routes", "none");
}

void ocreg_cli_age(const char *since, char *ret, size_t size)
{
	static const struct {
		long seconds, from;
		char unit;
	} units[] = { { 86400, 2 * 86400, 'd' }, { 3600, 2 * 3600, 'h' }, { 60, 120, 'm' }, { 1, 0, 's' } };
	struct tm tm = { 0 };
	const char *end = strptime(since, "%Y-%m-%dT%H:%M:%S", &tm);
	long age = end != NULL ? (long) (time(NULL) - timegm(&tm)) : 0;
	snprintf(ret, size, "%s", end != NULL ? "0s" : "-");
	for (size_t i = 0; end != NULL && i < sizeof(units) / sizeof(*units); i++) {
		if (age < units[i].from || age < 0)
			continue;
		snprintf(ret, size, "%ld%c", age / units[i].seconds, units[i].unit);
		return;
	}
}

enum { N_COLUMNS = 5 };
static const char *const columns[N_COLUMNS] = { "TYPE", "STATUS", "REASON", "AGE", "MESSAGE" };

/* One cell; `age` is room for a text that is made here. */
static const char *cell(const struct ocreg_object *condition, size_t column, char *age, size_t size)
{
	static const char *const members[N_COLUMNS] = { "type", "status", "reason", "lastTransitionTime", "message" };
	const char *text = condition != NULL ? string_of(condition, members[column]) : "";
	if (column != 3)
		return text;
	ocreg_cli_age(text, age, size);
	return age;
}

static void print_cell(const char *text, size_t width)
{
	ocreg_cli_plain(stdout, text);
	for (size_t n = strlen(text); n < width; n++)
		putchar(' ');
}

static void print_conditions(const struct ocreg_object *status)
{
	int f = status != NULL ? ocreg_field_find(ocreg_type_of(status), "conditions") : -1;
	size_t n = f >= 0 ? ocreg_count(status, (unsigned) f) : 0, width[N_COLUMNS];
	char age[32];
	for (size_t c = 0; c < N_COLUMNS; c++) {
		width[c] = strlen(columns[c]);
		for (size_t i = 0; i < n; i++) {
			size_t len = strlen(cell(ocreg_at(status, (unsigned) f, i), c, age, sizeof(age)));
			width[c] = len > width[c] && len < 40 ? len : width[c];
		}
	}
	width[N_COLUMNS - 1] = 0;
	for (size_t i = 0; i <= n && n > 0; i++) {
		for (size_t c = 0; c < N_COLUMNS; c++) {
			const char *text = i == 0 ? columns[c] : cell(ocreg_at(status, (unsigned) f, i - 1), c, age, sizeof(age));
			fputs(c > 0 ? "  " : i == 0 ? "\n" : "", stdout);
			print_cell(text, width[c]);
		}
		putchar('\n');
	}
	if (n == 0)
		puts("\nno conditions: the operator has not looked at it yet");
}

static void print_generation(const struct ocreg_object *o)
{
	char *is = NULL, *seen = NULL;
	ocreg_path_get(o, "metadata.generation", &is, NULL);
	ocreg_path_get(o, "status.observedGeneration", &seen, NULL);
	if (is != NULL && seen != NULL)
		printf("%-*s%s, the operator has seen %s\n", WIDTH, "Generation", is, seen);
	else if (is != NULL)
		printf("%-*s%s, not seen by the operator\n", WIDTH, "Generation", is);
	ocreg_free(is);
	ocreg_free(seen);
}

static int print_config(const struct ocreg_object *o)
{
	const struct ocreg_object *spec = object_of(o, "spec");
	int status = print_rows(o, before_storage);
	if (status != OCREG_CLI_OK)
		return status;
	print_storage(object_of(spec, "storage"));
	print_routes(spec);
	status = print_rows(o, after_storage);
	print_generation(o);
	print_conditions(object_of(o, "status"));
	return status;
}

static int print_part(const char *title, const struct ocreg_object *o)
{
	char *text = NULL;
	struct ocreg_error *e = NULL;
	int r = o != NULL ? ocreg_encode(o, OCREG_FORMAT_YAML, 0, &text, NULL, &e) : 0;
	if (r != 0)
		return ocreg_cli_fail(r, e);
	if (text == NULL || strncmp(text, "{}", 2) == 0)
		printf("%-*snot set\n", WIDTH, title);
	else
		printf("%s\n", title);
	for (const char *line = text; line != NULL && *line != '\0' && strncmp(text, "{}", 2) != 0;) {
		size_t n = strcspn(line, "\n");
		printf("  %.*s\n", (int) n, line);
		line += n + (line[n] == '\n');
	}
	ocreg_free(text);
	return OCREG_CLI_OK;
}

static bool has_field(const struct ocreg_object *o, const char *json)
{
	return ocreg_field_find(ocreg_type_of(o), json) >= 0;
}

/* All but the head of an object. */
static int print_rest(const struct ocreg_object *o)
{
	static const char *const head[] = { "apiVersion", "kind", "metadata" };
	struct ocreg_object *rest = ocreg_copy(o);
	for (size_t i = 0; rest != NULL && i < sizeof(head) / sizeof(*head); i++)
		(void) ocreg_clear(rest, (unsigned) ocreg_field_find(ocreg_type_of(o), head[i]));
	int r = rest != NULL ? print_part("Contents", rest) : ocreg_cli_nomem();
	ocreg_unref(rest);
	return r;
}

/* A kind without a summary of its own: what is asked for and what is, the conditions as a table; or what it has instead. */
static int print_any(const struct ocreg_object *o)
{
	if (!has_field(o, "spec") && !has_field(o, "status"))
		return print_rest(o);
	unsigned type, field;
	bool has_conditions = ocreg_field_at(ocreg_type_of(o), "status.conditions", &type, &field) == 0;
	const struct ocreg_object *status = object_of(o, "status");
	struct ocreg_object *rest = status != NULL ? ocreg_copy(status) : NULL;
	if (status != NULL && (rest == NULL || (has_conditions && ocreg_clear(rest, field) != 0)))
		return ocreg_unref(rest), ocreg_cli_nomem();
	int r = has_field(o, "spec") ? print_part("Spec", object_of(o, "spec")) : OCREG_CLI_OK;
	if (r == OCREG_CLI_OK && has_field(o, "status"))
		r = print_part("Status", rest);
	if (r == OCREG_CLI_OK && has_conditions)
		print_conditions(status);
	ocreg_unref(rest);
	return r;
}

const char *ocreg_cli_name_of(const struct ocreg_object *o)
{
	const struct ocreg_object *metadata = object_of(o, "metadata");
	return metadata != NULL ? string_of(metadata, "name") : "";
}

/* The object as it may be shown, so that nobody below has to think of it. */
static int hide_secrets(const struct ocreg_object *o, struct ocreg_object **ret)
{
	struct ocreg_error *e = NULL;
	char *text = NULL;
	size_t len = 0;
	int r = ocreg_encode(o, OCREG_FORMAT_JSON, OCREG_ENCODE_REDACT, &text, &len, &e);
	if (r == 0)
		r = ocreg_decode(ocreg_type_of(o), text, len, NULL, ret, &e);
	ocreg_free(text);
	return r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
}

int ocreg_cli_print_summary(const struct ocreg_object *o, const struct ocreg_cli_kind *kind, bool show_secrets)
{
	struct ocreg_object *hidden = NULL;
	int status = show_secrets ? OCREG_CLI_GO : hide_secrets(o, &hidden);
	if (status != OCREG_CLI_GO)
		return status;
	if (hidden != NULL)
		o = hidden;
	const char *name = ocreg_cli_name_of(o);
	printf("%s/", kind->resource);
	ocreg_cli_plain(stdout, *name != '\0' || kind->name == NULL ? name : kind->name);
	fputs("\n\n", stdout);
	status = strcmp(kind->word, "config") == 0 ? print_config(o) : print_any(o);
	ocreg_unref(hidden);
	return status;
}
