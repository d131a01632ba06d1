/* SPDX-License-Identifier: Apache-2.0 */
/* fleet DIR AT_ONCE: what fleet-bare.c does, with the library: a client of each cluster, and a loop in which they read. */
#include <ocreg/ocreg.h>
#include "place.h"

#define CLUSTERS 1000

struct fleet {
	const char *dir;
	char *servers[CLUSTERS];
	size_t n, next;
	struct ocreg_loop *loop;
};

__attribute__((noreturn)) static void die(const struct ocreg_error *e)
{
	fprintf(stderr, "fleet: %s\n", ocreg_error_message(e));
	exit(1);
}

static struct ocreg_client *client_of(const struct fleet *f, size_t i)
{
	struct ocreg_client_options options = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;
	char kubeconfig[4096], ca[4096];

	snprintf(kubeconfig, sizeof(kubeconfig), "%s/kubeconfig", f->dir);
	snprintf(ca, sizeof(ca), "%s/ca-%zu.crt", f->dir, i);
	options.kubeconfig = kubeconfig;
	options.server = f->servers[i];
	options.ca_file = ca;
	if (ocreg_client_new(&options, &c, &e) < 0)
		die(e);
	return c;
}

/* The client lives as long as its task. */
static void ask_next(struct fleet *f)
{
	struct ocreg_request q = OCREG_REQUEST_INIT;
	struct ocreg_client *c;
	struct ocreg_error *e = NULL;

	if (f->next == f->n)
		return;
	c = client_of(f, f->next++);
	q.verb = OCREG_VERB_GET;
	q.type = OCREG_TYPE_CONFIG;
	if (ocreg_loop_begin(f->loop, c, &q, NULL, &e) < 0)
		die(e);
	ocreg_client_unref(c);
}

static void run(struct fleet *f)
{
	struct ocreg_task *t;

	while (ocreg_loop_count(f->loop)) {
		while ((t = ocreg_loop_next(f->loop))) {
			if (ocreg_task_code(t) < 0)
				die(ocreg_task_error(t));
			ask_next(f);
		}
		if (ocreg_loop_count(f->loop))
			(void) ocreg_loop_wait(f->loop, -1);
	}
}

int main(int argc, char **argv)
{
	struct ocreg_error *e = NULL;
	struct fleet f = { 0 };

	if (argc != 3)
		return 2;
	f.dir = argv[1];
	f.n = place_cut(place_read(f.dir, "servers"), f.servers, CLUSTERS);
	if (ocreg_loop_new(&f.loop, &e) < 0)
		die(e);
	for (int i = atoi(argv[2]); i > 0; i--)
		ask_next(&f);
	run(&f);
	ocreg_loop_free(f.loop);
	return 0;
}
