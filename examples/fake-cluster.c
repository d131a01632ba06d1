/* SPDX-License-Identifier: Apache-2.0 */
/* A test against a cluster where others are always faster: fake-cluster CONFIG.yaml */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <ocreg/ocreg.h>

struct cluster {
	char dir[32], kubeconfig[64];
	int input; /* it ends when this is closed, and so when the test does */
	pid_t pid;
};

static void run_cluster(const struct cluster *c, const char *objects, const int in[2], const int out[2])
{
	dup2(in[0], 0);
	dup2(out[1], 1);
	close(in[1]);
	execlp("ocreg-fakecluster", "ocreg-fakecluster", "--dir", c->dir, "--object", objects, (char *) NULL);
	_exit(127);
}

/* It is ready when it has said a line. */
static int start(struct cluster *c, const char *objects)
{
	int in[2], out[2];
	char line[4096];

	strcpy(c->dir, "/tmp/fake-cluster-XXXXXX");
	if (!mkdtemp(c->dir) || pipe(in) != 0 || pipe(out) != 0 || (c->pid = fork()) < 0)
		return OCREG_E_FILE;
	if (c->pid == 0)
		run_cluster(c, objects, in, out);
	close(in[0]);
	close(out[1]);
	c->input = in[1];
	snprintf(c->kubeconfig, sizeof(c->kubeconfig), "%s/kubeconfig", c->dir);
	return read(out[0], line, sizeof(line)) > 0 ? 0 : OCREG_E_CONNECT;
}

static void stop(const struct cluster *c)
{
	char command[64];

	close(c->input);
	waitpid(c->pid, NULL, 0);
	snprintf(command, sizeof(command), "rm -r %s", c->dir);
	if (system(command) != 0)
		perror(c->dir);
}

/* What is tested. */
static int scale(struct ocreg_object *o, void *data)
{
	return ocreg_config_spec_set_replicas(ocreg_config_get_spec(ocreg_config_from(o)), *(const int64_t *) data);
}

static int test(const struct cluster *cluster, struct ocreg_error **reterr)
{
	struct ocreg_client_options options = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *client = NULL;
	struct ocreg_object *config = NULL;
	char *armed = NULL, *patches = NULL;
	int64_t replicas = 2;

	options.kubeconfig = cluster->kubeconfig;
	int r = ocreg_client_new(&options, &client, reterr);
	if (r == 0)
		r = ocreg_client_get_raw(client, "/fakecluster/arm?fault=conflict&method=PATCH&times=3", NULL, &armed, NULL,
					 reterr);
	if (r == 0)
		r = ocreg_edit_run(client, OCREG_TYPE_CONFIG, NULL, NULL, scale, &replicas, NULL, &config, reterr);
	if (r == 0)
		r = ocreg_client_get_raw(client, "/fakecluster/count?what=PATCH+cluster", NULL, &patches, NULL, reterr);
	if (r == 0)
		printf("replicas: %lld\npatches: %s",
		       (long long) ocreg_config_spec_get_replicas(ocreg_config_get_spec(ocreg_config_from(config))), patches);
	ocreg_free(armed);
	ocreg_free(patches);
	ocreg_unref(config);
	ocreg_client_unref(client);
	return r;
}

int main(int argc, char **argv)
{
	struct cluster cluster = { .input = -1, .pid = -1 };
	struct ocreg_error *e = NULL;
	int r;

	if (argc < 2)
		return 1;
	r = start(&cluster, argv[1]);
	if (r == 0)
		r = test(&cluster, &e);
	if (r != 0)
		fprintf(stderr, "%s %s\n", ocreg_code_name(r), e ? ocreg_error_message(e) : "no cluster");
	ocreg_error_unref(e);
	stop(&cluster);
	return r != 0;
}
