/* SPDX-License-Identifier: Apache-2.0 */
/* What --set, --unset, -f and -p ask for. */
#include <stdlib.h>
#include <string.h>
#include "changes.h"

/* The `=` that ends the path: not one in a key in brackets. */
static char *find_equals(char *text)
{
	bool inside = false, quoted = false;
	for (char *s = text; *s != '\0'; s++) {
		if (quoted && *s == '\\' && s[1] != '\0')
			s++;
		else if (*s == '"')
			quoted = inside && !quoted;
		else if (!quoted && (*s == '[' || *s == ']'))
			inside = *s == '[';
		else if (!inside && *s == '=')
			return s;
	}
	return NULL;
}

static int add(struct ocreg_cli_changes *c, const char *arg, bool set)
{
	if (c->n == OCREG_CLI_MAX_CHANGES)
		return ocreg_cli_usage(c->verb, "more than %d changes are too many; use -f", OCREG_CLI_MAX_CHANGES);
	char *path = strdup(arg);
	if (path == NULL)
		return ocreg_cli_nomem();
	c->v[c->n].path = path;
	char *equals = set ? find_equals(path) : NULL;
	c->v[c->n++].value = equals != NULL ? equals + 1 : NULL;
	if (set && (equals == NULL || equals == path))
		return ocreg_cli_usage(c->verb, "--set takes PATH=VALUE, such as spec.replicas=2");
	if (equals != NULL)
		*equals = '\0';
	return OCREG_CLI_GO;
}

static int check_type(const char *verb, const char *arg)
{
	if (strcmp(arg, "merge") == 0)
		return OCREG_CLI_GO;
	return ocreg_cli_usage(verb, "--type takes merge, not \"%s\"", arg);
}

int ocreg_cli_changes_take(struct ocreg_cli_changes *c, int id, const char *arg)
{
	switch (id) {
	case OCREG_CLI_OPT_SET:
	case OCREG_CLI_OPT_UNSET:
		return add(c, arg, id == OCREG_CLI_OPT_SET);
	case OCREG_CLI_OPT_TYPE:
		return check_type(c->verb, arg);
	case 'p':
		c->text = arg;
		return OCREG_CLI_GO;
	default:
		c->file = arg;
		return OCREG_CLI_GO;
	}
}

int ocreg_cli_changes_need(const struct ocreg_cli_changes *c)
{
	int n = (c->n > 0) + (c->file != NULL) + (c->text != NULL);
	if (n == 0)
		return ocreg_cli_usage(c->verb, "there is nothing to change; say what with --set, --unset, -f or -p");
	if (n > 1)
		return ocreg_cli_usage(c->verb, "-f, -p, and --set with --unset exclude each other");
	return OCREG_CLI_GO;
}

const char *ocreg_cli_changes_name(const struct ocreg_cli_changes *c)
{
	return c->file != NULL ? c->file : "--patch";
}

int ocreg_cli_changes_read(struct ocreg_cli_changes *c, unsigned type)
{
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int status = c->file != NULL ? ocreg_cli_read(c->file, &c->read, &c->len) : OCREG_CLI_GO;
	if (c->file != NULL)
		c->text = c->read;
	else if (c->text != NULL)
		c->len = strlen(c->text);
	if (status != OCREG_CLI_GO || c->text == NULL)
		return status;
	int r = ocreg_decode(type, c->text, c->len, NULL, &o, &e);
	ocreg_unref(o);
	return r != 0 ? ocreg_cli_fail_file(ocreg_cli_changes_name(c), r, e) : OCREG_CLI_GO;
}

/* What is wrong with an argument is usage, a value of the wrong type is an invalid object. */
static int fail(const char *path, const char *value, int code, struct ocreg_error *e)
{
	char *name = NULL;
	if (asprintf(&name, "%s %s", value != NULL ? "--set" : "--unset", path) < 0)
		return ocreg_cli_nomem();
	ocreg_cli_fail_file(name, code, e);
	free(name);
	if (code == OCREG_E_NOMEM)
		return OCREG_CLI_FAILURE;
	return code == OCREG_E_TYPE ? OCREG_CLI_INVALID : OCREG_CLI_USAGE;
}

int ocreg_cli_changes_make(const struct ocreg_cli_changes *c, struct ocreg_object *o)
{
	struct ocreg_error *e = NULL;
	if (c->text != NULL) {
		int r = ocreg_apply(o, c->text, c->len, NULL, &e);
		return r != 0 ? ocreg_cli_fail_file(ocreg_cli_changes_name(c), r, e) : OCREG_CLI_GO;
	}
	for (size_t i = 0; i < c->n; i++) {
		int r = ocreg_path_set(o, c->v[i].path, c->v[i].value, &e);
		if (r != 0)
			return fail(c->v[i].path, c->v[i].value, r, e);
	}
	return OCREG_CLI_GO;
}

void ocreg_cli_changes_done(struct ocreg_cli_changes *c)
{
	for (size_t i = 0; i < c->n; i++)
		free(c->v[i].path);
	ocreg_free(c->read);
}
