/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The cases of the rules in C, over the public calls alone: where the row's rule reports, and what it says. An argument runs only the
 * rows with that in `PAGE RULE NAME`. Built with NOMEM, each row runs once for each of its allocations, which fails: what is found is the
 * same, or there is an error.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ocreg/ocreg.h>
#ifdef NOMEM
#include "heap.h"
#endif

struct row {
	const char *page, *rule, *name, *text, *type, *old, *says;
	size_t n_text;
	const char *const *context, *const *paths;
	unsigned target;
	int64_t now;
	bool partial, status;
};

static const struct row rows[] = {
#include "rows.inc"
};

/* A row at work. */
struct task {
	const struct row *row;
	struct ocreg_object *old, **context;
	size_t n_context;
	struct ocreg_findings *found;
	struct ocreg_error *error;
	const char *wrong; /* the first wrong thing, or NULL */
	bool oom;
};

static bool decode(struct task *t, const char *text, struct ocreg_object **ret)
{
	return ocreg_decode(0, text, strlen(text), NULL, ret, &t->error) == 0;
}

static bool decode_around(struct task *t)
{
	size_t n = 0;

	while (t->row->context[n])
		n++;
	t->context = calloc(n + 1, sizeof(struct ocreg_object *));
	t->oom = !t->context;
	if (t->oom)
		return false;
	for (; t->n_context < n; t->n_context++)
		if (!decode(t, t->row->context[t->n_context], &t->context[t->n_context]))
			return false;
	return !t->row->old || decode(t, t->row->old, &t->old);
}

static bool check_as_type(struct task *t, const struct ocreg_check_options *options)
{
	struct ocreg_object *o = NULL;
	unsigned type = ocreg_type_find(t->row->type);
	bool ok = type && ocreg_decode(type, t->row->text, t->row->n_text, NULL, &o, &t->error) == 0 &&
		  ocreg_validate(o, options, &t->found, &t->error) == 0;

	ocreg_unref(o);
	return ok;
}

static bool check(struct task *t)
{
	struct ocreg_check_options o = OCREG_CHECK_OPTIONS_INIT;

	if (!decode_around(t))
		return false;
	o.target = t->row->target;
	o.old = t->old;
	o.status = t->row->status;
	o.context = (const struct ocreg_object *const *) t->context;
	o.n_context = t->n_context;
	o.context_partial = t->row->partial;
	o.now = t->row->now;
	return t->row->type ? check_as_type(t, &o)
			    : ocreg_check(t->row->text, t->row->n_text, &o, NULL, &t->found, &t->error) == 0;
}

/* A row about alarm wants none: what runs as it is meant to on a cluster is neither an error nor worth a warning, but for advice. */
static bool is_about(const struct row *row, const struct ocreg_finding *f)
{
	if (strcmp(row->rule, "alarm") == 0)
		return ocreg_finding_severity(f) != OCREG_SEVERITY_INFO && ocreg_finding_level(f) != OCREG_LEVEL_ADVICE;
	return strcmp(ocreg_finding_rule(f), row->rule) == 0;
}

/* The first wrong thing about what was found, or NULL. */
static const char *judge(const struct task *t)
{
	const char *const *want = t->row->paths;
	bool said = !t->row->says;

	for (size_t i = 0; i < ocreg_findings_count(t->found); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(t->found, i);

		if (!is_about(t->row, f))
			continue;
		if (!*want || strcmp(*want, ocreg_finding_path(f)) != 0)
			return "a finding too many, or at another path";
		want++;
		said = said || strstr(ocreg_finding_message(f), t->row->says) || strstr(ocreg_finding_hint(f), t->row->says);
	}
	return *want ? "a finding is missing" : said ? NULL : "none says what it should";
}

static void print_failure(const struct task *t, const char *wrong)
{
	printf("FAIL %s %s %s: %s\n  wanted:", t->row->page, t->row->rule, t->row->name, wrong);
	for (const char *const *path = t->row->paths; *path; path++)
		printf(" [%s]", *path);
	printf("%s%s\n", t->row->says ? " saying " : "", t->row->says ? t->row->says : "");
	for (size_t i = 0; i < ocreg_findings_count(t->found); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(t->found, i);

		printf("  got:    %s [%s] %s (%s)\n", ocreg_finding_rule(f), ocreg_finding_path(f), ocreg_finding_message(f),
		       ocreg_finding_hint(f));
	}
	if (t->error)
		printf("  error:  %s %s\n", ocreg_error_path(t->error), ocreg_error_message(t->error));
}

static void run(struct task *t, const struct row *row)
{
	*t = (struct task) { .row = row };
	t->wrong = check(t) ? judge(t) : "it cannot be checked";
	t->oom |= t->error && ocreg_error_code(t->error) == OCREG_E_NOMEM;
}

static void done(struct task *t)
{
	for (size_t i = 0; i < t->n_context; i++)
		ocreg_unref(t->context[i]);
	free(t->context);
	ocreg_unref(t->old);
	ocreg_findings_unref(t->found);
	ocreg_error_unref(t->error);
}

#ifdef NOMEM
#define MOST 400 /* tries for each row */

static bool run_failing(const struct row *row, long fail_at, bool all)
{
	struct task t;
	bool ok;

	heap_begin(fail_at, all);
	run(&t, row);
	heap.on = false;
	ok = !t.wrong || t.oom;
	if (!ok)
		print_failure(&t, t.wrong);
	heap.on = true;
	done(&t);
	heap.on = false;
	if (ok && !heap.live)
		return true;
	printf("  allocation %ld%s failed; %ld are left over\n", fail_at, all ? " and all after it" : "", heap.live);
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

	run(&t, row);
	if (t.wrong)
		print_failure(&t, t.wrong);
	done(&t);
	return !t.wrong;
}
#endif

static bool is_asked_for(const struct row *row, const char *part)
{
	char name[512];

	snprintf(name, sizeof(name), "%s %s %s", row->page, row->rule, row->name);
	return strstr(name, part) != NULL;
}

int main(int argc, char **argv)
{
	int counts[2] = { 0, 0 };

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (argc < 2 || is_asked_for(&rows[i], argv[1]))
			counts[run_row(&rows[i])]++;
	printf("%d passed, %d failed\n", counts[1], counts[0]);
	return counts[0] > 0;
}
