/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg get --watch: what happens to objects, as it happens. */
#include <signal.h>
#include <unistd.h>
#include "get.h"

#define TURN_MS 60000

/* What was printed has been written, and it is only between events that the signal comes through: there is nothing left to do. */
static void leave(int number)
{
	(void) number;
	_exit(OCREG_CLI_OK);
}

static void take_signals(sigset_t *set)
{
	struct sigaction action = { .sa_handler = leave };
	sigemptyset(set);
	sigaddset(set, SIGINT);
	sigaddset(set, SIGTERM);
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
}

static int print_text(const char *event, const struct ocreg_object *o, bool namespaced, bool first)
{
	static const struct ocreg_cli_widths wide = { 40, 24 }, narrow = { 40, 0 };
	const struct ocreg_cli_widths *w = namespaced ? &wide : &narrow;
	if (first)
		ocreg_cli_print_row(w, event != NULL ? "EVENT" : NULL, NULL);
	ocreg_cli_print_row(w, event, o);
	return OCREG_CLI_OK;
}

static int print_document(const char *event, const struct ocreg_object *o, const struct ocreg_cli_get_args *a, bool first)
{
	bool yaml = a->output == OCREG_CLI_OUTPUT_YAML;
	int status;
	if (yaml && !first)
		puts("---");
	if (event == NULL)
		return ocreg_cli_print_object(o, ocreg_cli_get_format(a), ocreg_cli_get_flags(a));
	printf(yaml ? "type: %s\nobject:\n" : "{\n  \"type\": \"%s\",\n", event);
	status = ocreg_cli_print_indented(o, a, yaml ? "  " : "  \"object\": ", 2);
	puts(yaml ? "" : "\n}");
	return status;
}

static int print_event(enum ocreg_event_type type, const struct ocreg_object *o, const struct ocreg_cli_get_args *a,
		       bool namespaced, bool first)
{
	static const char *const names[] = { "", "ADDED", "MODIFIED", "DELETED" };
	const char *event = a->events ? names[type & 3] : NULL;
	return a->output == OCREG_CLI_OUTPUT_TEXT ? print_text(event, o, namespaced, first) : print_document(event, o, a, first);
}

/* Signals are held back while something is printed. */
static int follow(struct ocreg_watch *w, const struct ocreg_cli_get_args *a, bool namespaced, int64_t ms)
{
	sigset_t set;
	int64_t end = ms > 0 ? ocreg_cli_now_ms() + ms : INT64_MAX;
	bool first = true;
	int status = OCREG_CLI_OK;
	take_signals(&set);
	while (status == OCREG_CLI_OK && !ferror(stdout)) {
		int64_t left = end - ocreg_cli_now_ms();
		enum ocreg_event_type type = OCREG_EVENT_SYNCED;
		struct ocreg_object *o = NULL;
		struct ocreg_error *e = NULL;
		if (left <= 0)
			break;
		int r = ocreg_watch_next(w, left < TURN_MS ? left : TURN_MS, &type, &o, &e);
		if (r != 0 && r != OCREG_AGAIN)
			return ocreg_cli_fail(r, e);
		ocreg_error_unref(e);
		if (r != 0 || o == NULL)
			continue;
		sigprocmask(SIG_BLOCK, &set, NULL);
		status = print_event(type, o, a, namespaced, first);
		(void) fflush(stdout);
		sigprocmask(SIG_UNBLOCK, &set, NULL);
		first = false;
	}
	return status;
}

int ocreg_cli_watch(struct ocreg_client *c, const struct ocreg_cli_kind *kind, const char *ns, const struct ocreg_cli_get_args *a,
		    int64_t ms)
{
	struct ocreg_watch *w = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_client_watch(c, ocreg_cli_kind_type(kind), ns, &a->list, &w, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	int status = follow(w, a, kind->ns != NULL, ms);
	ocreg_watch_unref(w);
	return status;
}
