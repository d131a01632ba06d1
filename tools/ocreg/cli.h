/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The command line: arguments and printing over the public API, nothing else. A verb is one file and one row in main.c.
 * Results go to stdout, everything else to stderr. Nothing here outlives the process.
 */
#pragma once
#include <stdbool.h>
#include <stdio.h>
#include <ocreg/ocreg.h>

/* What the process answers. `ocreg diff` gives 1 a meaning of its own, see there. */
enum ocreg_cli_status {
	OCREG_CLI_HELP = -2, /* not a status: print the help of the verb */
	OCREG_CLI_GO = -1,   /* not a status: go on */
	OCREG_CLI_OK = 0,
	OCREG_CLI_FAILURE = 1,
	OCREG_CLI_USAGE = 2,
	OCREG_CLI_NOTFOUND = 3,
	OCREG_CLI_INVALID = 4,
	OCREG_CLI_TIMEOUT = 5,
	OCREG_CLI_CONFLICT = 6,
	OCREG_CLI_DENIED = 7,
	OCREG_CLI_INPUT = 8, /* a file that cannot be read or parsed */
};

/* A row of a table of options; the last has no name. */
struct ocreg_cli_option {
	const char *name, *arg, *doc; /* arg is NULL where the option takes none */
	int id;                       /* the letter of its short form, or above 255 */
};

struct ocreg_cli;

struct ocreg_cli_verb {
	const char *name, *operands, *doc, *notes;
	const struct ocreg_cli_option *options;
	int (*run)(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv);
};

/* What every verb has in hand. */
struct ocreg_cli {
	struct ocreg_client_options client;
	struct ocreg_hooks hooks;
	const char *passphrase_file;
	char *groups, *extra, *plugins; /* what options that may be given again have gathered */
	bool verbose;
	char **words; /* the operands, after ocreg_cli_parse() */
	int n_words;
};

/* Takes an option of its verb: OCREG_CLI_GO, or the status to end with. */
typedef int (*ocreg_cli_option_fn)(void *args, int id, const char *arg);

/* One kind of object. */
struct ocreg_cli_kind {
	const char *word, *api_version, *kind, *resource; /* api_version is NULL where the kind is still to come */
	const char *name;                                 /* NULL where there may be many */
	const char *ns;                                   /* NULL where the kind is in no namespace */
};

/* options.c */
int ocreg_cli_parse(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv, ocreg_cli_option_fn fn,
		    void *args);
int ocreg_cli_parse_common(struct ocreg_cli *cli, int argc, char **argv);
int ocreg_cli_usage(const char *verb, const char *format, ...) __attribute__((format(printf, 2, 3)));
void ocreg_cli_print_options(FILE *f, const struct ocreg_cli_option *options);
/* `word` NULL takes the config. Answers OCREG_CLI_GO and sets ret, or the status to end with. */
int ocreg_cli_find_kind(const char *verb, const char *word, const struct ocreg_cli_kind **ret);
/* A kind and a name, as KIND, KIND NAME or KIND/NAME; the name is NULL where none is given. */
int ocreg_cli_kind_words(char *const *words, int n_words, const char *verb, const struct ocreg_cli_kind **ret,
			 const char **retname);
/* The same for all operands, with a name in any case: the kind's own where none is given. */
int ocreg_cli_kind_operand(const struct ocreg_cli *cli, const char *verb, const struct ocreg_cli_kind **ret,
			   const char **retname);
/* NULL if it is none of a kind. */
const struct ocreg_cli_kind *ocreg_cli_kind_of_type(unsigned type);
const struct ocreg_cli_kind *ocreg_cli_kind_row(size_t i);
unsigned ocreg_cli_kind_type(const struct ocreg_cli_kind *kind);
/* A number and a unit, any number of times; as kubectl does, a number alone counts seconds. -1 if it is none of that. */
int64_t ocreg_cli_milliseconds(const char *text);
/* Of a clock that only goes forward. */
int64_t ocreg_cli_now_ms(void);

/* connect.c: the options of every verb, and the client that they describe */
extern const struct ocreg_cli_option ocreg_cli_common[];
void ocreg_cli_begin(struct ocreg_cli *cli);
void ocreg_cli_end(struct ocreg_cli *cli);
void ocreg_cli_print_common(FILE *f);
int ocreg_cli_take_common(struct ocreg_cli *cli, int id, const char *arg);
/* What only all of them together can be wrong about. */
int ocreg_cli_check_common(const struct ocreg_cli *cli);
int ocreg_cli_connect(const struct ocreg_cli *cli, struct ocreg_client **ret);

/* hide.c: nothing of this process is for others to read */
void ocreg_cli_hide_process(void);
struct ocreg_cli_secrets {
	char *text;
	size_t len;
};
/* Move what may be a secret among the arguments to memory of our own; false when out of memory. */
bool ocreg_cli_hide_arguments(int argc, char **argv, struct ocreg_cli_secrets *ret);
void ocreg_cli_secrets_done(struct ocreg_cli_secrets *s);

/* input.c */
int ocreg_cli_read(const char *path, char **ret, size_t *retlen);
/* The same, where `dir` is an open directory in which the file has that name, or -1. */
int ocreg_cli_read_at(int dir, const char *name, const char *path, char **ret, size_t *retlen);
bool ocreg_cli_is_dir(const char *path);
/* An object as it would be: the members of one from a file laid over the live ones. */
int ocreg_cli_merge(const struct ocreg_object *live, const struct ocreg_object *wanted, struct ocreg_object **ret);

/* terminal.c */
/* A line that a person types after `prompt`, which should end in ": "; what is typed is not shown. 0, or -1: there is no terminal, it came to its end
 * or it is more than `size` less one. The caller overwrites it after use. */
int ocreg_cli_ask_secret(const char *prompt, char *ret, size_t size);

/* walk.c */
/* Calls fn for each *.yaml, *.yml and *.json below dir, in order; files and directories whose name starts with a dot are left
 * out. `name` is the end of `path`. fn answers false to stop. Answers OCREG_CLI_GO, OCREG_CLI_INPUT where something could not be read,
 * or OCREG_CLI_FAILURE when stopped. */
int ocreg_cli_walk(const char *dir, bool (*fn)(const char *path, const char *name, void *data), void *data);

/* output.c */
bool ocreg_cli_colour(FILE *f);
/* Text from elsewhere on one line: control characters are escaped. */
void ocreg_cli_plain(FILE *f, const char *text);
/* The same of so many bytes of a text that is NUL-terminated somewhere behind them. */
void ocreg_cli_plain_n(FILE *f, const char *text, size_t n);
void ocreg_cli_json_string(FILE *f, const char *text);
void ocreg_cli_complain(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Print an error, drop it, and answer the status that stands for it. */
int ocreg_cli_fail(int code, struct ocreg_error *e);
/* The same with another hint than the error's, unless NULL, and the findings that tell what was refused, unless NULL. */
int ocreg_cli_fail_findings(int code, struct ocreg_error *e, const char *hint, const struct ocreg_findings *fs);
/* The same for what was read from a file. */
int ocreg_cli_fail_file(const char *file, int code, struct ocreg_error *e);
int ocreg_cli_nomem(void);
/* What was asked for was not done, though nobody refused it. */
void ocreg_cli_warn_unchanged(void);
const char *ocreg_cli_level_name(enum ocreg_level level);
const char *ocreg_cli_severity_name(enum ocreg_severity severity);
/* A finding's first line, which `file` may begin, and what to do about it. */
void ocreg_cli_print_head(FILE *f, const char *file, const struct ocreg_finding *finding);
void ocreg_cli_print_hint(FILE *f, const struct ocreg_finding *finding);
void ocreg_cli_print_findings(FILE *f, const char *file, const struct ocreg_findings *fs);
void ocreg_cli_print_lines(FILE *f, const char *prefix, const struct ocreg_lines *l);
/* Complain if there is in JSON what `ocreg get` shows in the place of secrets: it would take their place. */
bool ocreg_cli_is_redacted(const char *file, const char *json);
/* Write a text to stdout, a line break at its end. */
void ocreg_cli_print_text(const char *text, size_t len);
/* Write an object to stdout, a line break at its end. */
int ocreg_cli_print_object(const struct ocreg_object *o, enum ocreg_format format, unsigned flags);

/* udiff.c */
/* The difference of two texts in unified form, to stdout. *retsame tells whether there was none. */
int ocreg_cli_udiff(const char *old_name, const char *old, const char *new_name, const char *new, bool *retsame);
/* The difference of two objects as people read them: YAML, no secrets, no managed fields. */
int ocreg_cli_diff_objects(const char *old_name, const struct ocreg_object *old, const char *new_name,
			   const struct ocreg_object *new, bool *retsame);

/* text.c */
const char *ocreg_cli_name_of(const struct ocreg_object *o);
/* As kubectl shows ages: the one unit that says enough. */
void ocreg_cli_age(const char *since, char *ret, size_t size);
int ocreg_cli_print_summary(const struct ocreg_object *o, const struct ocreg_cli_kind *kind, bool show_secrets);

/* One per verb. */
extern const struct ocreg_cli_verb ocreg_cli_registry, ocreg_cli_pull_secret, ocreg_cli_whoami;
extern const struct ocreg_cli_verb ocreg_cli_get, ocreg_cli_validate, ocreg_cli_patch, ocreg_cli_diff, ocreg_cli_explain,
	ocreg_cli_version, ocreg_cli_create, ocreg_cli_edit, ocreg_cli_plan, ocreg_cli_apply, ocreg_cli_delete, ocreg_cli_auth,
	ocreg_cli_logs, ocreg_cli_kubeconfig, ocreg_cli_wait, ocreg_cli_fleet, ocreg_cli_login, ocreg_cli_logout;
