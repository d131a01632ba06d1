/* SPDX-License-Identifier: Apache-2.0 */
/* Errors, findings and texts, as people and programs read them. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cli.h"

#define RED "\033[1;31m"
#define YELLOW "\033[1;33m"
#define CYAN "\033[36m"
#define PLAIN "\033[0m"

bool ocreg_cli_colour(FILE *f)
{
	const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
	return isatty(fileno(f)) && (no == NULL || *no == '\0') && (term == NULL || strcmp(term, "dumb") != 0);
}

/* Bytes of the control character at s: one below blank or DEL, or one of U+0080 to U+009F. */
static size_t control(const unsigned char *s)
{
	if (*s < 0x20 || *s == 0x7f)
		return 1;
	return *s == 0xc2 && s[1] >= 0x80 && s[1] <= 0x9f ? 2 : 0;
}

void ocreg_cli_plain_n(FILE *f, const char *text, size_t len)
{
	const unsigned char *s = (const unsigned char *) text, *end = s + len;
	while (s < end) {
		size_t n = control(s);
		if (n == 0)
			putc(*s, f);
		else if (*s == '\n' || *s == '\t')
			putc(' ', f);
		else
			fprintf(f, "\\x%02x", s[n - 1]);
		s += n != 0 ? n : 1;
	}
}

void ocreg_cli_plain(FILE *f, const char *text)
{
	ocreg_cli_plain_n(f, text, strlen(text));
}

/* The length of the UTF-8 sequence at s, 0 if it is none. */
static size_t sequence(const unsigned char *s)
{
	static const struct {
		unsigned char from, to, second_from, second_to;
		size_t n;
	} forms[] = { { 0x00, 0x7f, 0, 0, 1 },       { 0xc2, 0xdf, 0x80, 0xbf, 2 }, { 0xe0, 0xe0, 0xa0, 0xbf, 3 },
		      { 0xe1, 0xec, 0x80, 0xbf, 3 }, { 0xed, 0xed, 0x80, 0x9f, 3 }, { 0xee, 0xef, 0x80, 0xbf, 3 },
		      { 0xf0, 0xf0, 0x90, 0xbf, 4 }, { 0xf1, 0xf3, 0x80, 0xbf, 4 }, { 0xf4, 0xf4, 0x80, 0x8f, 4 } };
	for (size_t i = 0; i < sizeof(forms) / sizeof(*forms); i++) {
		if (*s < forms[i].from || *s > forms[i].to)
			continue;
		if (forms[i].n > 1 && (s[1] < forms[i].second_from || s[1] > forms[i].second_to))
			return 0;
		for (size_t j = 2; j < forms[i].n; j++) {
			if ((s[j] & 0xc0) != 0x80)
				return 0;
		}
		return forms[i].n;
	}
	return 0;
}

void ocreg_cli_json_string(FILE *f, const char *text)
{
	const unsigned char *s = (const unsigned char *) text;
	putc('"', f);
	while (*s != '\0') {
		size_t n = sequence(s);
		if (n == 0)
			fputs("\\ufffd", f); /* a file's name may be any bytes, a JSON document may not */
		else if (*s == '"' || *s == '\\')
			fprintf(f, "\\%c", *s);
		else if (*s < 0x20 || *s == 0x7f)
			fprintf(f, "\\u%04x", *s);
		else
			fwrite(s, 1, n, f);
		s += n != 0 ? n : 1;
	}
	putc('"', f);
}

void ocreg_cli_complain(const char *format, ...)
{
	char *text = NULL;
	va_list ap;
	va_start(ap, format);
	int n = vasprintf(&text, format, ap);
	va_end(ap);
	fputs("ocreg: ", stderr);
	ocreg_cli_plain(stderr, n >= 0 ? text : "out of memory");
	putc('\n', stderr);
	if (n >= 0)
		free(text);
}

int ocreg_cli_nomem(void)
{
	ocreg_cli_complain("out of memory");
	return OCREG_CLI_FAILURE;
}

static int status_of(int code)
{
	static const struct {
		int code, status;
	} rows[] = {
		{ OCREG_E_NOTFOUND, OCREG_CLI_NOTFOUND }, { OCREG_E_INVALID, OCREG_CLI_INVALID },
		{ OCREG_E_TIMEOUT, OCREG_CLI_TIMEOUT },   { OCREG_E_CONFLICT, OCREG_CLI_CONFLICT },
		{ OCREG_E_EXISTS, OCREG_CLI_CONFLICT },   { OCREG_E_UNAUTHORIZED, OCREG_CLI_DENIED },
		{ OCREG_E_FORBIDDEN, OCREG_CLI_DENIED },  { OCREG_E_FILE, OCREG_CLI_INPUT },
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		if (rows[i].code == code)
			return rows[i].status;
	}
	return OCREG_CLI_FAILURE;
}

static void print_causes(const struct ocreg_error *e)
{
	size_t n = ocreg_error_cause_count(e);
	for (size_t i = 0; i < n; i++) {
		const char *path = ocreg_error_cause_path(e, i);
		if (n == 1 && *ocreg_error_cause_manager(e, i) == '\0')
			return;
		fputs("  ", stderr);
		ocreg_cli_plain(stderr, path);
		fputs(*path != '\0' ? ": " : "", stderr);
		ocreg_cli_plain(stderr, ocreg_error_cause_message(e, i));
		putc('\n', stderr);
	}
}

static void print_notes(const struct ocreg_error *e)
{
	for (size_t i = 0; i < ocreg_error_note_count(e); i++) {
		fputs("  ", stderr);
		ocreg_cli_plain(stderr, ocreg_error_note(e, i));
		putc('\n', stderr);
	}
}

/* "FILE:3:5: spec.replicas: message", as much of it as there is, and the findings that tell what was refused. */
static void print_error(const char *file, int code, struct ocreg_error *e, const char *hint, const struct ocreg_findings *fs)
{
	const char *message = e != NULL ? ocreg_error_message(e) : ocreg_code_name(code);
	const char *path = e != NULL ? ocreg_error_path(e) : "";
	if (hint == NULL)
		hint = e != NULL ? ocreg_error_hint(e) : "";
	fputs("ocreg: ", stderr);
	if (file != NULL)
		ocreg_cli_plain(stderr, file);
	if (file != NULL && ocreg_error_line(e) > 0)
		fprintf(stderr, ":%u:%u", ocreg_error_line(e), ocreg_error_column(e));
	fputs(file != NULL ? ": " : "", stderr);
	if (*path != '\0' && strstr(message, path) == NULL) {
		ocreg_cli_plain(stderr, path);
		fputs(": ", stderr);
	}
	ocreg_cli_plain(stderr, message);
	putc('\n', stderr);
	ocreg_cli_print_findings(stderr, NULL, fs);
	if (ocreg_findings_count(fs) == 0)
		print_causes(e);
	print_notes(e);
	if (*hint != '\0') {
		fputs("hint: ", stderr);
		ocreg_cli_plain(stderr, hint);
		putc('\n', stderr);
	}
}

int ocreg_cli_fail(int code, struct ocreg_error *e)
{
	return ocreg_cli_fail_findings(code, e, NULL, NULL);
}

int ocreg_cli_fail_findings(int code, struct ocreg_error *e, const char *hint, const struct ocreg_findings *fs)
{
	print_error(NULL, code, e, hint, fs);
	ocreg_error_unref(e);
	return status_of(code);
}

int ocreg_cli_fail_file(const char *file, int code, struct ocreg_error *e)
{
	print_error(file, code, e, NULL, NULL);
	ocreg_error_unref(e);
	return code == OCREG_E_NOMEM ? OCREG_CLI_FAILURE : OCREG_CLI_INPUT;
}

void ocreg_cli_warn_unchanged(void)
{
	fputs("warning: the server left the object as it was: it puts defaults back, and lets nobody write the status here and "
	      "parts of the metadata\n",
	      stderr);
}

const char *ocreg_cli_level_name(enum ocreg_level level)
{
	static const char *const names[] = { "", "schema", "operator", "advice" };
	return (size_t) level < sizeof(names) / sizeof(*names) ? names[level] : "";
}

const char *ocreg_cli_severity_name(enum ocreg_severity severity)
{
	static const char *const names[] = { "", "error", "warning", "info" };
	return (size_t) severity < sizeof(names) / sizeof(*names) ? names[severity] : "";
}

static void print_coloured(FILE *f, const struct ocreg_finding *finding)
{
	static const char *const colours[] = { "", RED, YELLOW, CYAN };
	bool loses = ocreg_finding_loses_data(finding);
	enum ocreg_severity severity = ocreg_finding_severity(finding);
	bool colour = ocreg_cli_colour(f) && (size_t) severity < sizeof(colours) / sizeof(*colours);
	fprintf(f, "%s%s%s%s", colour ? (loses ? RED : colours[severity]) : "", ocreg_cli_severity_name(severity),
		loses ? ", data loss" : "", colour ? PLAIN : "");
}

void ocreg_cli_print_head(FILE *f, const char *file, const struct ocreg_finding *finding)
{
	const char *path = ocreg_finding_path(finding);
	if (file != NULL)
		ocreg_cli_plain(f, file);
	if (file != NULL && ocreg_finding_line(finding) > 0)
		fprintf(f, ":%u:%u", ocreg_finding_line(finding), ocreg_finding_column(finding));
	fputs(file != NULL ? ": " : "", f);
	print_coloured(f, finding);
	fprintf(f, " %s ", ocreg_finding_rule(finding));
	ocreg_cli_plain(f, path);
	fputs(*path != '\0' ? ": " : "", f);
	ocreg_cli_plain(f, ocreg_finding_message(finding));
	putc('\n', f);
}

void ocreg_cli_print_hint(FILE *f, const struct ocreg_finding *finding)
{
	const char *hint = ocreg_finding_hint(finding);
	if (hint == NULL || *hint == '\0')
		return;
	fputs("    hint: ", f);
	ocreg_cli_plain(f, hint);
	putc('\n', f);
}

void ocreg_cli_print_findings(FILE *f, const char *file, const struct ocreg_findings *fs)
{
	for (size_t i = 0; fs != NULL && i < ocreg_findings_count(fs); i++) {
		ocreg_cli_print_head(f, file, ocreg_findings_at(fs, i));
		ocreg_cli_print_hint(f, ocreg_findings_at(fs, i));
	}
}

void ocreg_cli_print_lines(FILE *f, const char *prefix, const struct ocreg_lines *l)
{
	for (size_t i = 0; i < ocreg_lines_count(l); i++) {
		fputs(prefix, f);
		ocreg_cli_plain(f, ocreg_lines_at(l, i));
		putc('\n', f);
	}
}

bool ocreg_cli_is_redacted(const char *file, const char *json)
{
	if (strstr(json, "<redacted>") == NULL)
		return false;
	ocreg_cli_complain("%s: there is <redacted> in the place of a secret", file);
	fputs("hint: nothing was sent; leave such fields out, or show the object with `ocreg get --show-secrets`\n", stderr);
	return true;
}

void ocreg_cli_print_text(const char *text, size_t len)
{
	fwrite(text, 1, len, stdout);
	if (len == 0 || text[len - 1] != '\n')
		putchar('\n');
}

int ocreg_cli_print_object(const struct ocreg_object *o, enum ocreg_format format, unsigned flags)
{
	struct ocreg_error *e = NULL;
	char *text = NULL;
	size_t len = 0;
	int r = ocreg_encode(o, format, flags, &text, &len, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	ocreg_cli_print_text(text, len);
	ocreg_free(text);
	return OCREG_CLI_OK;
}
