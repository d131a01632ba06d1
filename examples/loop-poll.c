/* SPDX-License-Identifier: Apache-2.0 */
/* Reads how the registries of several clusters are configured, all at once and from one thread: loop-poll [--check] KUBECONFIG...
 * With --check it also says how many threads there are. */
#include <dirent.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <ocreg/ocreg.h>

#define TICK 1000 /* ms */

static int begin(struct ocreg_loop *loop, char *path)
{
	struct ocreg_client_options options = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_request request = OCREG_REQUEST_INIT;
	struct ocreg_client *client = NULL;
	struct ocreg_error *e = NULL;
	int r;

	options.kubeconfig = path;
	request.verb = OCREG_VERB_GET;
	request.type = OCREG_TYPE_CONFIG;
	request.data = path;
	r = ocreg_client_new(&options, &client, &e);
	if (r == 0)
		r = ocreg_loop_begin(loop, client, &request, NULL, &e);
	if (r)
		fprintf(stderr, "%s: %s\n", path, ocreg_error_message(e));
	ocreg_error_unref(e);
	ocreg_client_unref(client); /* the task has it */
	return r;
}

static int show(struct ocreg_task *task)
{
	const char *path = ocreg_task_data(task);
	const struct ocreg_config *config = ocreg_config_from(ocreg_task_object(task));

	if (ocreg_task_code(task))
		fprintf(stderr, "%s: %s\n", path, ocreg_error_message(ocreg_task_error(task)));
	else
		printf("%s: %s\n", path, ocreg_config_spec_get_management_state(ocreg_config_get_spec(config)));
	return ocreg_task_code(task);
}

/* Whatever else the program polls stands beside the loop's descriptor. */
static int run(struct ocreg_loop *loop)
{
	struct pollfd fds[] = { { .fd = ocreg_loop_fd(loop), .events = POLLIN } };
	struct ocreg_task *task;
	int failed = 0;

	while (ocreg_loop_count(loop)) {
		if (poll(fds, 1, TICK) == 0)
			fprintf(stderr, "waiting for %zu more\n", ocreg_loop_count(loop));
		while ((task = ocreg_loop_next(loop)))
			failed |= show(task);
	}
	return failed;
}

static void show_threads(void)
{
	DIR *d = opendir("/proc/self/task");
	int n = 0;

	for (struct dirent *e; d && (e = readdir(d));)
		n += e->d_name[0] != '.';
	if (d)
		closedir(d);
	printf("threads: %d\n", n);
}

int main(int argc, char **argv)
{
	int check = argc > 1 && strcmp(argv[1], "--check") == 0, failed = 0;
	struct ocreg_loop *loop = NULL;

	if (ocreg_loop_new(&loop, NULL))
		return 1;
	for (int i = 1 + check; i < argc; i++)
		failed |= begin(loop, argv[i]);
	failed |= run(loop);
	if (check)
		show_threads();
	ocreg_loop_free(loop);
	return failed != 0;
}
