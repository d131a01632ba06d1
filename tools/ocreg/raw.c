/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg get --raw: what the server has at a path, without the secrets of kinds that are known. */
#include <string.h>
#include "get.h"

/* Whether a name stands at s in quotes, perhaps with List behind it. */
static bool is_name(const char *s, const char *name)
{
	size_t n = strlen(name);
	if (*s != '"' || strncmp(s + 1, name, n) != 0)
		return false;
	s += n + 1;
	return *s == '"' || strncmp(s, "List\"", 5) == 0;
}

/* An answer that cannot be redacted, but has an object of a kind that is known: a list of them, an event. */
static bool may_hold_secrets(const char *text)
{
	static const char member[] = "\"kind\":";
	if (strstr(text, "\"metadata\":") == NULL)
		return false;
	for (const char *s = text; (s = strstr(s, member)) != NULL;) {
		s += sizeof(member) - 1;
		s += strspn(s, " ");
		for (size_t i = 0; ocreg_cli_kind_row(i) != NULL; i++) {
			if (is_name(s, ocreg_cli_kind_row(i)->kind))
				return true;
		}
	}
	return false;
}

static int print_redacted(const char *text, size_t len)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(0, text, len, NULL, &o, NULL), status = OCREG_CLI_OK;
	if (r == OCREG_E_NOMEM)
		return ocreg_cli_nomem();
	if (r == 0) {
		status = ocreg_cli_print_object(o, OCREG_FORMAT_JSON, OCREG_ENCODE_REDACT);
		ocreg_unref(o);
		return status;
	}
	if (!may_hold_secrets(text)) {
		ocreg_cli_print_text(text, len);
		return status;
	}
	ocreg_cli_complain("the answer may hold secrets, and is not one that they can be taken out of");
	fputs("hint: `ocreg get KIND` shows lists without them; --show-secrets prints the answer as it is\n", stderr);
	return OCREG_CLI_FAILURE;
}

int ocreg_cli_get_raw(struct ocreg_client *c, const struct ocreg_cli_get_args *a)
{
	struct ocreg_error *e = NULL;
	char *text = NULL;
	size_t len = 0;
	int status = OCREG_CLI_OK, r = ocreg_client_get_raw(c, a->raw, NULL, &text, &len, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	if (a->secrets || len == 0 || text[strspn(text, " \t\r\n")] != '{')
		ocreg_cli_print_text(text, len);
	else
		status = print_redacted(text, len);
	ocreg_free(text);
	return status;
}
