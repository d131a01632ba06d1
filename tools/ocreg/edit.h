/* SPDX-License-Identifier: Apache-2.0 */
/* The parts of `ocreg edit`: a private file, what is written in it, an editor, and signals that let it tidy up. */
#pragma once
#include "objects.h"

/* Text that may hold secrets. */
struct ocreg_cli_page {
	char *data; /* goes with ocreg_free() */
	size_t len;
};
void ocreg_cli_page_drop(struct ocreg_cli_page *t);

/* A file that nobody else can read, in a folder of its own: what an editor leaves beside it goes with it. */
struct ocreg_cli_draft {
	char *dir, *path;
};

/* Make the folder in TMPDIR, else in /tmp. There is no file before the first write. */
int ocreg_cli_draft_make(struct ocreg_cli_draft *d, const char *name);
int ocreg_cli_draft_write(const struct ocreg_cli_draft *d, const char *text, size_t len);
int ocreg_cli_draft_read(const struct ocreg_cli_draft *d, struct ocreg_cli_page *ret);
/* Overwrite everything in the folder, and remove it. */
void ocreg_cli_draft_remove(struct ocreg_cli_draft *d);
/* Leave it where it is. */
void ocreg_cli_draft_leave(struct ocreg_cli_draft *d);

/* Something to say to whoever edits; a line of 0 stands for none. */
struct ocreg_cli_note {
	unsigned line; /* of the object's text */
	char *text;
};

/* What is in the file: a head of comments, and the object. */
struct ocreg_cli_sheet {
	const struct ocreg_cli_kind *kind;
	const char *name;
	struct ocreg_cli_page body, written; /* the object; the whole, as it was written last */
	struct ocreg_cli_note *notes;
	size_t n_notes;
	bool hides;       /* secrets */
	bool may_confirm; /* the object as it stands is an answer, once a line of the head is taken away */
};

/* Each says its word at the line of its path. */
int ocreg_cli_sheet_note(struct ocreg_cli_sheet *s, const char *path, const char *message);
int ocreg_cli_sheet_note_finding(struct ocreg_cli_sheet *s, const struct ocreg_finding *finding);
int ocreg_cli_sheet_note_error(struct ocreg_cli_sheet *s, const struct ocreg_error *e);
/* No notes any more. */
void ocreg_cli_sheet_forget(struct ocreg_cli_sheet *s);
/* Make `written` of the rest. */
int ocreg_cli_sheet_write(struct ocreg_cli_sheet *s);
/* Where the object begins in what was read. */
const char *ocreg_cli_sheet_body(const char *text);
void ocreg_cli_sheet_done(struct ocreg_cli_sheet *s);

/* The words of an editor's command line: quotes and backslashes as in a shell, and nothing else of it. An array that ends with NULL, in one
 * piece to free(), with room for one more word; NULL when out of memory, or where it is not one. */
char **ocreg_cli_editor_words(const char *text);
/* Start the editor that the environment names, and wait for it. OCREG_CLI_GO, or a status after a complaint. */
int ocreg_cli_editor_run(const char *path);

/* From here on a signal that would end the process cancels the calls of the client, or the editor. */
void ocreg_cli_signals_hold(struct ocreg_client *c);
/* The one that came, or 0. */
int ocreg_cli_signals_caught(void);
/* Back to what was before, and end by the signal that came, if any did. */
void ocreg_cli_signals_release(void);

/* One run of the verb. */
struct ocreg_cli_edit {
	const struct ocreg_cli *cli;
	struct ocreg_cli_send_args args;
	enum ocreg_format format;
	bool secrets; /* are shown */
	const struct ocreg_cli_kind *kind;
	const char *ns, *name;
	unsigned type;
	struct ocreg_cli_live live;
	struct ocreg_edit *edit;
	struct ocreg_cli_draft draft;
	struct ocreg_cli_sheet sheet;
	struct ocreg_cli_page shown; /* the object as it was shown first */
	struct ocreg_object *base;   /* what the user started from */
	struct ocreg_object *typed;  /* what came of it */
	char *patch;                 /* the difference of both */
	struct ocreg_object *after;  /* as the server stored it */
	int refused;                 /* the status of the last refusal, or OCREG_CLI_OK */
};

/* edit-change.c */
/* Read the object, again perhaps. */
int ocreg_cli_edit_begin(struct ocreg_cli_edit *run);
/* The live object as it is shown; NULL when out of memory. */
struct ocreg_object *ocreg_cli_edit_base(const struct ocreg_cli_edit *run);
int ocreg_cli_edit_encode(const struct ocreg_cli_edit *run, const struct ocreg_object *o, struct ocreg_cli_page *ret);
/* Make the change that was typed: OCREG_CLI_GO if it was refused, and the notes say why. */
int ocreg_cli_edit_make(struct ocreg_cli_edit *run);
