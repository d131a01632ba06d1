/* SPDX-License-Identifier: Apache-2.0 */
/* How `ocreg validate` checks: what options say, and what .ocreg.yaml says. */
#include <ctype.h>
#include <fnmatch.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "validate.h"

#define FILE_NAME ".ocreg.yaml"
/* Of release 4; what is older nobody has looked at, and 5.0 follows, with the same API. */
#define OLDEST_MINOR 4
#define LAST_MINOR 23

/* A complaint about an option is one about usage, with its hint. */
__attribute__((format(printf, 2, 3))) static int complain(int status, const char *format, ...)
{
	char *text = NULL;
	va_list ap;
	va_start(ap, format);
	int n = vasprintf(&text, format, ap);
	va_end(ap);
	if (n < 0)
		return ocreg_cli_nomem();
	if (status == OCREG_CLI_USAGE)
		ocreg_cli_usage("validate", "%s", text);
	else
		ocreg_cli_complain("%s", text);
	free(text);
	return status;
}

static int refuse(int status, const char *what, const char *text, const char *wanted)
{
	return complain(status, "%s takes %s, not \"%s\"", what, wanted, text);
}

int ocreg_cli_settings_level(struct ocreg_cli_settings *s, const char *what, const char *text, int status)
{
	for (enum ocreg_level level = OCREG_LEVEL_SCHEMA; level <= OCREG_LEVEL_ADVICE; level++) {
		if (strcmp(text, ocreg_cli_level_name(level)) != 0)
			continue;
		s->level = level;
		s->has_level = true;
		return OCREG_CLI_GO;
	}
	return refuse(status, what, text, "schema, operator or advice");
}

int ocreg_cli_settings_target(struct ocreg_cli_settings *s, const char *what, const char *text, int status)
{
	unsigned major = 0, minor = 0;
	char end;
	bool digits = isdigit((unsigned char) *text) && strlen(text) <= 5 && strspn(text, "0123456789.") == strlen(text);
	bool latest = strcmp(text, "latest") == 0;
	if (!latest && (!digits || sscanf(text, "%2u.%2u%c", &major, &minor, &end) != 2 || major == 0))
		return complain(status, "%s \"%s\" is not a release such as 4.7", what, text);
	if (!latest && (major < 4 || (major == 4 && (minor < OLDEST_MINOR || minor > LAST_MINOR))))
		return complain(status, "%s \"%s\" is not a release that is known: 4.%d to 4.%d, 5.0 and later, latest", what,
				text, OLDEST_MINOR, LAST_MINOR);
	s->target = latest ? OCREG_TARGET_NEWEST : OCREG_RELEASE(major, minor);
	s->has_target = true;
	return OCREG_CLI_GO;
}

int ocreg_cli_settings_fail_on(struct ocreg_cli_settings *s, const char *what, const char *text, int status)
{
	static const char *const words[] = { [OCREG_CLI_FAIL_ON_ERROR] = "error",
					     [OCREG_CLI_FAIL_ON_LOSS] = "data-loss",
					     [OCREG_CLI_FAIL_ON_WARNING] = "warning" };
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		if (strcmp(text, words[i]) != 0)
			continue;
		s->fail_on = (enum ocreg_cli_fail_on) i;
		s->has_fail_on = true;
		return OCREG_CLI_GO;
	}
	return refuse(status, what, text, "error, data-loss or warning");
}

static bool is_rule(const char *id, size_t n)
{
	for (size_t i = 0; i < ocreg_rule_count(); i++) {
		const char *known = ocreg_rule_text(i, OCREG_RULE_ID);
		if (strlen(known) == n && memcmp(known, id, n) == 0)
			return true;
	}
	return false;
}

static int add_disabled(struct ocreg_cli_settings *s, const char *id, size_t n)
{
	size_t had = s->disable != NULL ? strlen(s->disable) : 0;
	char *more = realloc(s->disable, had + n + 2);
	if (more == NULL)
		return ocreg_cli_nomem();
	memcpy(more + had, id, n);
	memcpy(more + had + n, " ", 2);
	s->disable = more;
	return OCREG_CLI_GO;
}

int ocreg_cli_settings_disable(struct ocreg_cli_settings *s, const char *what, const char *text, int status)
{
	for (const char *id = text;; id++) {
		size_t n = strcspn(id, ",");
		if (!is_rule(id, n))
			return refuse(status, what, text, "ids of rules, parted by commas, as OCR042");
		int r = add_disabled(s, id, n);
		if (r != OCREG_CLI_GO)
			return r;
		id += n;
		if (*id == '\0')
			return OCREG_CLI_GO;
	}
}

/* --- the file --- */

static int add_exclude(struct ocreg_cli_settings *s, const char *what, const char *text, int status)
{
	(void) what;
	(void) status;
	char **more = reallocarray(s->excludes, s->n_excludes + 1, sizeof(*more));
	if (more == NULL)
		return ocreg_cli_nomem();
	s->excludes = more;
	s->excludes[s->n_excludes] = strdup(text);
	return s->excludes[s->n_excludes] != NULL ? (s->n_excludes++, OCREG_CLI_GO) : ocreg_cli_nomem();
}

static const struct {
	const char *member;
	bool list;
	int (*take)(struct ocreg_cli_settings *s, const char *what, const char *text, int status);
} members[] = {
	{ "level", false, ocreg_cli_settings_level },
	{ "target", false, ocreg_cli_settings_target },
	{ "fail-on", false, ocreg_cli_settings_fail_on },
	{ "disable", true, ocreg_cli_settings_disable },
	{ "exclude", true, add_exclude },
};

/* One member, or one element of a list; *retmore tells whether it was there. */
static int take_value(struct ocreg_cli_settings *s, const struct ocreg_object *o, size_t member, const char *path,
		      const char *file, bool *retmore)
{
	char what[512], *value = NULL;
	int r = ocreg_path_get(o, path, &value, NULL);
	*retmore = r == 0 && value != NULL;
	if (r == OCREG_E_NOMEM)
		return ocreg_cli_nomem();
	snprintf(what, sizeof(what), "%s: %s", file, members[member].member);
	int status = *retmore ? members[member].take(s, what, value, OCREG_CLI_INPUT) : OCREG_CLI_GO;
	ocreg_free(value);
	return status;
}

static int take_member(struct ocreg_cli_settings *s, const struct ocreg_object *o, size_t member, const char *file)
{
	char path[64];
	bool more = true;
	int status = OCREG_CLI_GO;
	if (!members[member].list)
		return take_value(s, o, member, members[member].member, file, &more);
	for (size_t i = 0; more && status == OCREG_CLI_GO; i++) {
		snprintf(path, sizeof(path), "%s[%zu]", members[member].member, i);
		status = take_value(s, o, member, path, file, &more);
	}
	return status;
}

/* What the command line has said stands; lists grow. */
static bool is_set(const struct ocreg_cli_settings *s, size_t member)
{
	const bool set[] = { s->has_level, s->has_target, s->has_fail_on };
	return member < sizeof(set) / sizeof(*set) && set[member];
}

int ocreg_cli_settings_read(struct ocreg_cli_settings *s, const char *file)
{
	const char *name = file != NULL ? file : FILE_NAME;
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	char *text = NULL;
	size_t len = 0;
	if (file == NULL && access(name, F_OK) != 0)
		return OCREG_CLI_GO;
	int status = ocreg_cli_read(name, &text, &len);
	if (status != OCREG_CLI_GO)
		return status;
	options.flags = OCREG_DECODE_STRICT;
	int r = ocreg_decode(ocreg_type_find("settings"), text, len, &options, &o, &e);
	if (r != 0)
		status = ocreg_cli_fail_file(name, r, e);
	for (size_t i = 0; status == OCREG_CLI_GO && i < sizeof(members) / sizeof(*members); i++) {
		if (!is_set(s, i))
			status = take_member(s, o, i, name);
	}
	ocreg_unref(o);
	free(text);
	return status;
}

bool ocreg_cli_settings_excludes(const struct ocreg_cli_settings *s, const char *path)
{
	const char *base = strrchr(path, '/');
	while (strncmp(path, "./", 2) == 0)
		path += 2;
	for (size_t i = 0; i < s->n_excludes; i++) {
		const char *pattern = s->excludes[i];
		if (fnmatch(pattern, path, FNM_LEADING_DIR) == 0 || (base != NULL && fnmatch(pattern, base + 1, 0) == 0))
			return true;
	}
	return false;
}

void ocreg_cli_settings_done(struct ocreg_cli_settings *s)
{
	for (size_t i = 0; i < s->n_excludes; i++)
		free(s->excludes[i]);
	free(s->excludes);
	free(s->disable);
}
