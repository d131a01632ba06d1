/* SPDX-License-Identifier: Apache-2.0 */
/* The parts of `ocreg validate`. */
#pragma once
#include "cli.h"

/* settings.c: what the command line and .ocreg.yaml say, the first before the second. */
enum ocreg_cli_fail_on { OCREG_CLI_FAIL_ON_ERROR, OCREG_CLI_FAIL_ON_LOSS, OCREG_CLI_FAIL_ON_WARNING };

struct ocreg_cli_settings {
	enum ocreg_level level;
	unsigned target;
	enum ocreg_cli_fail_on fail_on;
	bool has_level, has_target, has_fail_on;
	char *disable;   /* ids, each with a blank after it */
	char **excludes; /* patterns of paths */
	size_t n_excludes;
};

/* Each takes what is written where `what` says, "--level" or "FILE: level". OCREG_CLI_GO, or `status` after a complaint. */
int ocreg_cli_settings_level(struct ocreg_cli_settings *s, const char *what, const char *text, int status);
int ocreg_cli_settings_target(struct ocreg_cli_settings *s, const char *what, const char *text, int status);
int ocreg_cli_settings_fail_on(struct ocreg_cli_settings *s, const char *what, const char *text, int status);
int ocreg_cli_settings_disable(struct ocreg_cli_settings *s, const char *what, const char *text, int status);
/* Read the settings of a file; NULL: of .ocreg.yaml in the current directory, if it is there. */
int ocreg_cli_settings_read(struct ocreg_cli_settings *s, const char *file);
bool ocreg_cli_settings_excludes(const struct ocreg_cli_settings *s, const char *path);
void ocreg_cli_settings_done(struct ocreg_cli_settings *s);

/* tree.c: which files to look at. There may be many, so that little is kept of each. */
struct ocreg_cli_entry {
	uint32_t dir, name; /* where they begin in the tree's names; the directory ends in a slash */
	uint32_t text;      /* the number of what was kept of it, from 1; 0: nothing was */
	bool named, kustomize, foreign, patch;
};

struct ocreg_cli_text {
	char *s;
	size_t len;
};

struct ocreg_cli_tree {
	struct ocreg_cli_entry *v;
	size_t n, cap;
	char *names, *path;
	size_t names_len, names_cap, path_cap;
	struct ocreg_cli_text *texts; /* standard input, which can be read once only, and what was kept of reading files before */
	size_t n_texts;
	const struct ocreg_cli_settings *settings;
	int dir; /* the directory of the last file that was read, if it is open */
	uint32_t dir_name;
	bool dir_open;
	size_t kept; /* bytes of text that need not be read again */
	int status;  /* OCREG_CLI_GO, or the worst that happened */
};

/* One of them. */
struct ocreg_cli_input {
	struct ocreg_cli_tree *tree;
	struct ocreg_cli_entry *entry;
	const char *path; /* "-" is standard input; lent until the next one is asked for */
	bool named;       /* by itself, not found in a directory */
	bool kustomize;   /* it tells what to do with others */
	const char *skip; /* why it is not looked at, or NULL; static */
};

/* Add a file, standard input, or all files of a directory. */
void ocreg_cli_tree_add(struct ocreg_cli_tree *t, const char *name);
/* When all are there: find out which are patches and templates' values. */
void ocreg_cli_tree_sort(struct ocreg_cli_tree *t);
/* The one with that number, below t->n. */
struct ocreg_cli_input ocreg_cli_tree_at(struct ocreg_cli_tree *t, size_t i);
/* The text of a file, which the caller frees. What was kept of it is given away, but for standard input. */
int ocreg_cli_tree_read(const struct ocreg_cli_input *in, char **ret, size_t *retlen);
/* Keep a text for the next reading, as long as there is not too much of that; false: it is not kept. */
bool ocreg_cli_tree_keep(const struct ocreg_cli_input *in, char *text, size_t len);
/* Whether text is a template that something else has to fill in first. */
bool ocreg_cli_is_template(const char *text, size_t len);
void ocreg_cli_tree_done(struct ocreg_cli_tree *t);

/* report-*.c: how findings are printed. */
struct ocreg_cli_report;
struct ocreg_cli_file {
	const char *name, *text;
	size_t len;
	const struct ocreg_findings *findings;
	char *shown; /* the text without secrets, made when it is first needed; NULL where it cannot be read */
	bool tried;
};
struct ocreg_cli_form {
	const char *name;
	void (*begin)(struct ocreg_cli_report *r);
	void (*finding)(struct ocreg_cli_report *r, struct ocreg_cli_file *file, const struct ocreg_finding *f);
	void (*pruned)(struct ocreg_cli_report *r, const char *path);
	void (*end)(struct ocreg_cli_report *r, bool ok); /* ok: all could be read */
};
struct ocreg_cli_report {
	const struct ocreg_cli_form *form;
	size_t n[4], losses, checked, skipped, fixed; /* n: all findings, and those of each severity */
	FILE *pruned;
	char *pruned_text;
	size_t pruned_len;
	void *seen;
	struct ocreg_replacements *fixes; /* of the file at hand */
	const struct ocreg_findings *fixes_of;
	bool nomem;
};
extern const struct ocreg_cli_form ocreg_cli_text, ocreg_cli_json, ocreg_cli_sarif, ocreg_cli_github;

/* The line of a file, from 1, as it may be shown; NULL if there is none or it cannot be shown. Not NUL-terminated. */
const char *ocreg_cli_file_line(struct ocreg_cli_file *file, unsigned line, size_t *retlen);

/* fix.c: carry out the certain remedies, again and again as one lets another be found, and print the difference if asked. The new text, which
 * the caller frees, or NULL if there is nothing to do. Answers OCREG_CLI_GO or the status of the failure. */
struct ocreg_cli_fixing {
	const struct ocreg_check_options *check;
	const char *disable;
	bool print, write;
};
int ocreg_cli_fix(const struct ocreg_cli_fixing *how, const char *path, const char *text, size_t len, char **ret, size_t *retlen,
		  size_t *retfixed);
