/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The cases of documents of logins in C, over the public calls alone. An argument runs only the rows with that in their name. Built with NOMEM, each
 * row runs once for each of its allocations, which fails: what comes of it is the same, or there is an error.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ocreg/ocreg.h>
#ifdef NOMEM
#include "heap.h"
#endif

struct row {
	const char *name, *op, *text, *more, *registry, *user, *password, *want;
	const char *const *secrets;
};

static const struct row rows[] = {
#include "rows.inc"
};

/* A row at work. */
struct task {
	const struct row *row;
	char *got;
	size_t size;
	struct ocreg_auths *list;
	struct ocreg_error *error;
	int code;
};

static size_t length(const char *text)
{
	return text ? strlen(text) : 0;
}

static int call(struct task *t)
{
	const struct row *r = t->row;

	switch (*r->op) {
	case 's':
		return ocreg_auths_set(r->text, length(r->text), r->registry, r->user, r->password, &t->got, &t->size, &t->error);
	case 'r':
		return ocreg_auths_remove(r->text, length(r->text), r->registry, &t->got, &t->size, &t->error);
	case 'm':
		return ocreg_auths_merge(r->text, length(r->text), r->more, length(r->more), &t->got, &t->size, &t->error);
	default:
		return ocreg_auths_list(r->text, length(r->text), &t->list, &t->error);
	}
}

/* The outcome as text, which is longer than what comes of any row. */
static void describe(const struct task *t, char *to, size_t size)
{
	size_t n = 0;

	*to = '\0';
	if (t->code < 0)
		snprintf(to, size, "error %s %u:%u %s", ocreg_code_name(t->code), ocreg_error_line(t->error),
			 ocreg_error_column(t->error), ocreg_error_path(t->error));
	else if (t->got)
		snprintf(to, size, "%s", t->got);
	for (size_t i = 0; i < ocreg_auths_count(t->list); i++) {
		const char *note = ocreg_auths_note(t->list, i);

		n += (size_t) snprintf(to + n, size - n, "%s %s%s%s%s\n", ocreg_auths_registry(t->list, i),
				       ocreg_auths_user(t->list, i), *note ? " (" : "", note, *note ? ")" : "");
	}
}

/* Where memory is short, what is wrong with a text is not looked for so closely. */
static bool is_near(const struct task *t)
{
#ifdef NOMEM
	const char *name = ocreg_code_name(t->code);

	return t->code == OCREG_E_SYNTAX && strncmp(t->row->want + strlen("error "), name, strlen(name)) == 0;
#else
	(void) t;
	return false;
#endif
}

/* The first wrong thing, or NULL. */
static const char *judge(const struct task *t, const char *text)
{
	if (strcmp(text, t->row->want) != 0 && !is_near(t))
		return "another outcome";
	if (t->code < 0 && (ocreg_error_code(t->error) != t->code || !*ocreg_error_message(t->error)))
		return "the error is not the one that was answered";
	if (t->got && strlen(t->got) != t->size)
		return "the size is wrong";
	for (const char *const *secret = t->row->secrets; *secret; secret++) {
		if (strstr(ocreg_error_message(t->error), *secret) || strstr(ocreg_error_hint(t->error), *secret))
			return "a message holds a secret";
		for (size_t i = 0; i < ocreg_auths_count(t->list); i++)
			if (strstr(ocreg_auths_note(t->list, i), *secret))
				return "a note holds a secret";
	}
	return NULL;
}

static char outcome[1 << 16];

static const char *run(struct task *t, const struct row *row)
{
	*t = (struct task) { .row = row };
	t->code = call(t);
	describe(t, outcome, sizeof(outcome));
	return judge(t, outcome);
}

static void print_failure(const struct task *t, const char *wrong)
{
	printf("FAIL %s: %s\n  wanted: %s\n  got:    %s\n  saying: %s (%s)\n", t->row->name, wrong, t->row->want, outcome,
	       ocreg_error_message(t->error), ocreg_error_hint(t->error));
}

static void done(struct task *t)
{
	ocreg_free(t->got);
	ocreg_auths_unref(t->list);
	ocreg_error_unref(t->error);
}

#ifdef NOMEM
#define MOST 400 /* tries for each row */

static bool run_failing(const struct row *row, long fail_at, bool all)
{
	struct task t;
	const char *wrong;

	heap_begin(fail_at, all);
	wrong = run(&t, row);
	heap.on = false;
	if (t.code == OCREG_E_NOMEM && ocreg_error_code(t.error) == OCREG_E_NOMEM && !t.got && !t.list)
		wrong = NULL;
	if (wrong)
		print_failure(&t, wrong);
	heap.on = true;
	done(&t);
	heap.on = false;
	if (!wrong && !heap.live)
		return true;
	printf("%s: allocation %ld%s failed; %ld are left over\n", row->name, fail_at, all ? " and all after it" : "", heap.live);
	return false;
}

static bool run_row(const struct row *row)
{
	bool ok = run_failing(row, 0, false);
	long total = heap.count, step = total / MOST + 1;

	for (long n = 1; ok && n <= total; n += step)
		ok = run_failing(row, n, n % 4 == 0);
	return ok;
}
#else
static bool run_row(const struct row *row)
{
	struct task t;
	const char *wrong = run(&t, row);

	if (wrong)
		print_failure(&t, wrong);
	done(&t);
	return !wrong;
}
#endif

int main(int argc, char **argv)
{
	int counts[2] = { 0, 0 };

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (argc < 2 || strstr(rows[i].name, argv[1]))
			counts[run_row(&rows[i])]++;
	printf("%d passed, %d failed\n", counts[1], counts[0]);
	return counts[0] > 0;
}
