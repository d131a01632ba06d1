/* SPDX-License-Identifier: Apache-2.0 */
/* The text that an editor is given: what there is to say, as comments, and the object. */
#include <stdlib.h>
#include <string.h>
#include "edit.h"

void ocreg_cli_page_drop(struct ocreg_cli_page *t)
{
	ocreg_free(t->data);
	*t = (struct ocreg_cli_page) { 0 };
}

void ocreg_cli_sheet_forget(struct ocreg_cli_sheet *s)
{
	for (size_t i = 0; i < s->n_notes; i++)
		ocreg_free(s->notes[i].text);
	free(s->notes);
	s->notes = NULL;
	s->n_notes = 0;
	s->may_confirm = false;
}

void ocreg_cli_sheet_done(struct ocreg_cli_sheet *s)
{
	ocreg_cli_sheet_forget(s);
	ocreg_cli_page_drop(&s->body);
	ocreg_cli_page_drop(&s->written);
}

/* Takes the text over. */
static int add(struct ocreg_cli_sheet *s, unsigned line, char *text)
{
	struct ocreg_cli_note *more = text != NULL ? reallocarray(s->notes, s->n_notes + 1, sizeof(*more)) : NULL;
	if (more == NULL) {
		ocreg_free(text);
		return ocreg_cli_nomem();
	}
	s->notes = more;
	s->notes[s->n_notes++] = (struct ocreg_cli_note) { line, text };
	return OCREG_CLI_GO;
}

/* The line of a path in the object as it is written. */
static unsigned line_of(const struct ocreg_cli_sheet *s, const char *path)
{
	unsigned line = 0, column;
	if (*path == '\0' || s->body.data == NULL)
		return 0;
	return ocreg_locate(s->body.data, s->body.len, OCREG_FORMAT_ANY, path, &line, &column, NULL) == 0 ? line : 0;
}

int ocreg_cli_sheet_note(struct ocreg_cli_sheet *s, const char *path, const char *message)
{
	char *text = NULL;
	bool named = *path != '\0' && strstr(message, path) == NULL;
	if (asprintf(&text, "%s%s%s", named ? path : "", named ? ": " : "", message) < 0)
		return ocreg_cli_nomem();
	return add(s, line_of(s, path), text);
}

int ocreg_cli_sheet_note_finding(struct ocreg_cli_sheet *s, const struct ocreg_finding *finding)
{
	unsigned line = ocreg_finding_line(finding);
	char *text = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&text, &len);
	if (f == NULL)
		return ocreg_cli_nomem();
	ocreg_cli_print_head(f, NULL, finding);
	ocreg_cli_print_hint(f, finding);
	if (fclose(f) != 0) {
		ocreg_free(text);
		return ocreg_cli_nomem();
	}
	return add(s, line > 0 ? line : line_of(s, ocreg_finding_path(finding)), text);
}

int ocreg_cli_sheet_note_error(struct ocreg_cli_sheet *s, const struct ocreg_error *e)
{
	size_t n = ocreg_error_cause_count(e);
	int status = ocreg_cli_sheet_note(s, ocreg_error_path(e), ocreg_error_message(e));
	if (status == OCREG_CLI_GO && ocreg_error_line(e) > 0)
		s->notes[s->n_notes - 1].line = ocreg_error_line(e);
	for (size_t i = 0; status == OCREG_CLI_GO && n > 1 && i < n; i++)
		status = ocreg_cli_sheet_note(s, ocreg_error_cause_path(e, i), ocreg_error_cause_message(e, i));
	return status;
}

/* Each line of a note behind a mark, and its place if it has one: as it stands below a head of so many lines. */
static void print_note(FILE *f, const struct ocreg_cli_note *n, unsigned head)
{
	const char *s = n->text;
	for (bool first = true; *s != '\0'; first = false) {
		size_t len = strcspn(s, "\n");
		fputs("#   ", f);
		if (first && n->line > 0)
			fprintf(f, "line %u: ", n->line + head);
		ocreg_cli_plain_n(f, s, len);
		putc('\n', f);
		s += len + (s[len] == '\n');
	}
}

static void print_head(FILE *f, const struct ocreg_cli_sheet *s, unsigned head)
{
	fputs("# ", f);
	ocreg_cli_print_kind_name(f, s->kind, s->name);
	fputs("\n# Save the file and leave the editor to make the change. Leave the file as it is, or empty, to make none.\n"
	      "# The lines up here that begin with '#' are no part of it. metadata.managedFields is not shown and stays as it "
	      "is.\n",
	      f);
	if (s->hides)
		fputs("# Where <redacted> stands there is a secret, which stays as it is unless another value is put there.\n",
		      f);
	if (s->n_notes > 0)
		fputs("#\n# Nothing was changed yet:\n", f);
	for (size_t i = 0; i < s->n_notes; i++)
		print_note(f, &s->notes[i], head);
	if (s->may_confirm)
		fputs("# Change the values, or take this line away to have them as they stand below.\n", f);
	fputs("#\n", f);
}

static unsigned count_lines(const struct ocreg_cli_page *t)
{
	unsigned n = 0;
	for (size_t i = 0; i < t->len; i++)
		n += t->data[i] == '\n';
	return n;
}

/* Once to count the lines of the head, and once with their numbers. */
int ocreg_cli_sheet_write(struct ocreg_cli_sheet *s)
{
	unsigned head = 0;
	for (int pass = 0; pass < 2; pass++) {
		ocreg_cli_page_drop(&s->written);
		FILE *f = open_memstream(&s->written.data, &s->written.len);
		if (f == NULL)
			return ocreg_cli_nomem();
		print_head(f, s, head);
		if (pass > 0)
			fwrite(s->body.data, 1, s->body.len, f);
		if (fclose(f) != 0)
			return ocreg_cli_nomem();
		head = count_lines(&s->written);
	}
	return OCREG_CLI_GO;
}

const char *ocreg_cli_sheet_body(const char *text)
{
	while (*text == '#' || *text == '\n' || *text == '\r') {
		text += strcspn(text, "\n");
		text += *text == '\n';
	}
	return text;
}
