/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <unistd.h>
#include "base/error.h"
#include "access/plugin-run.h"
#include "model/object.h"

#define HINT_CORRECT "correct the exec section of the user, or have it written anew by the program's own command"
#define HINT_VERSION "write client.authentication.k8s.io/v1, or v1beta1 if that is what the program speaks"
#define HINT_MODE "add `interactiveMode: Never`, or IfAvailable for a program that may ask the user"

/* What the steps below share. */
struct reading {
	struct ocreg_plugin_spec s;
	struct ocreg_arena *arena;
	struct ocreg_kubeconfig_entry exec; /* the user's name, and what is in `exec` */
	const struct ocreg_client_options *o;
	struct ocreg_error **reterr;
};

#define FAIL(r, hint, fmt, ...)                                                                                   \
	ocreg_fail((r)->reterr, OCREG_E_KUBECONFIG, NULL, hint, "exec of user \"%s\" in %s " fmt, (r)->exec.name, \
		   (r)->exec.file->path __VA_OPT__(, ) __VA_ARGS__)

static const char *keep(struct reading *r, const char *text)
{
	return ocreg_arena_strndup(r->arena, text, strlen(text));
}

static int take(struct reading *r, const struct ocreg_kubeconfig_entry *from, unsigned field, const char **ret)
{
	const char *text;
	int e = ocreg_kubeconfig_text(from, field, &text, r->reterr);

	*ret = NULL;
	if (e || !text)
		return e;
	*ret = keep(r, text);
	return *ret ? 0 : ocreg_fail_oom(r->reterr);
}

static int read_version(struct reading *r)
{
	static const char *const known[] = { "client.authentication.k8s.io/v1", "client.authentication.k8s.io/v1beta1" };
	int e = take(r, &r->exec, OCREG_F_kube_exec_api_version, &r->s.api_version);

	if (e)
		return e;
	if (!r->s.api_version)
		return FAIL(r, HINT_VERSION, "names no apiVersion");
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (strcmp(r->s.api_version, known[i]) == 0)
			return 0;
	return FAIL(r, HINT_VERSION, "is of apiVersion %s, which is not known%s", r->s.api_version,
		    strcmp(r->s.api_version, "client.authentication.k8s.io/v1alpha1") == 0 ? " any more" : "");
}

static int read_hint(struct reading *r)
{
	return take(r, &r->exec, OCREG_F_kube_exec_install_hint, &r->s.install_hint);
}

static int read_command(struct reading *r)
{
	int e = take(r, &r->exec, OCREG_F_kube_exec_command, &r->s.shown);

	if (e)
		return e;
	if (!r->s.shown)
		return FAIL(r, HINT_CORRECT, "names no command");
	r->s.command = strchr(r->s.shown, '/') ? ocreg_kubeconfig_path(r->arena, &r->exec, r->s.shown) : r->s.shown;
	return r->s.command ? 0 : ocreg_fail_oom(r->reterr);
}

/* Elements that are null are empty, as in Go. */
static int read_args(struct reading *r)
{
	const struct ocreg_value *v = ocreg_slot(r->exec.object, OCREG_F_kube_exec_args, OCREG_KINDS_ALL);
	const char **args;

	if (v->state == OCREG_MISFIT)
		return FAIL(r, HINT_CORRECT, "has args that are no list");
	if (v->state != OCREG_VALUE || !v->n)
		return 0;
	args = ocreg_arena_alloc(r->arena, v->n * sizeof(*args));
	if (!args)
		return ocreg_fail_oom(r->reterr);
	for (uint32_t i = 0; i < v->n; i++) {
		if (v->items[i].state == OCREG_MISFIT)
			return FAIL(r, "write every argument as text, in quotes", "has args of which number %u is not text",
				    i + 1);
		args[i] = v->items[i].state == OCREG_VALUE ? keep(r, v->items[i].text) : "";
		if (!args[i])
			return ocreg_fail_oom(r->reterr);
	}
	r->s.args = args;
	r->s.n_args = v->n;
	return 0;
}

static int read_variable(struct reading *r, const struct ocreg_value *item, struct ocreg_plugin_variable *ret)
{
	struct ocreg_kubeconfig_entry entry = { r->exec.name, r->exec.file, item->object };
	int e;

	if (item->state != OCREG_VALUE)
		return FAIL(r, HINT_CORRECT, "has an env of which an element is no variable");
	e = take(r, &entry, OCREG_F_kube_variable_name, &ret->name);
	if (!e)
		e = take(r, &entry, OCREG_F_kube_variable_value, &ret->value);
	if (e)
		return e;
	if (!ret->value)
		ret->value = "";
	if (!ret->name || strchr(ret->name, '='))
		return FAIL(r, HINT_CORRECT, "has a variable %s", ret->name ? "with = in its name" : "without a name");
	return 0;
}

static int read_env(struct reading *r)
{
	const struct ocreg_value *v = ocreg_slot(r->exec.object, OCREG_F_kube_exec_env, OCREG_KINDS_ALL);
	struct ocreg_plugin_variable *env;
	int e = 0;

	if (v->state == OCREG_MISFIT)
		return FAIL(r, HINT_CORRECT, "has an env that is no list");
	if (v->state != OCREG_VALUE || !v->n)
		return 0;
	env = ocreg_arena_alloc(r->arena, v->n * sizeof(*env));
	if (!env)
		return ocreg_fail_oom(r->reterr);
	for (uint32_t i = 0; !e && i < v->n; i++)
		e = read_variable(r, &v->items[i], &env[i]);
	r->s.env = env;
	r->s.n_env = v->n;
	return e;
}

static int read_switch(struct reading *r)
{
	const struct ocreg_value *v = ocreg_slot(r->exec.object, OCREG_F_kube_exec_provide_cluster_info, OCREG_KINDS_ALL);

	if (v->state == OCREG_MISFIT)
		return FAIL(r, HINT_CORRECT, "has a provideClusterInfo that is neither true nor false");
	r->s.provide_cluster_info = ocreg_get_bool(r->exec.object, OCREG_F_kube_exec_provide_cluster_info);
	return 0;
}

/* Version v1 asks for it to be said; before, it was IfAvailable. */
static int read_mode(struct reading *r)
{
	bool may = r->o->interactive && isatty(STDIN_FILENO);
	const char *mode;
	int e = take(r, &r->exec, OCREG_F_kube_exec_interactive_mode, &mode);

	if (e)
		return e;
	if (!mode && strcmp(r->s.api_version, "client.authentication.k8s.io/v1") == 0)
		return FAIL(r, HINT_MODE, "names no interactiveMode");
	if (mode && strcmp(mode, "Always") == 0 && !may)
		return FAIL(r,
			    r->o->interactive ? "run it at a terminal, or use a program that need not ask"
					      : "allow it to ask the user, or use a program that need not",
			    "has to ask the user (interactiveMode: Always), %s",
			    r->o->interactive ? "and standard input is no terminal" : "which the options do not allow");
	if (mode && strcmp(mode, "Always") != 0 && strcmp(mode, "IfAvailable") != 0 && strcmp(mode, "Never") != 0)
		return FAIL(r, "write Never, IfAvailable or Always", "has interactiveMode %s, which is not known", mode);
	r->s.interactive = may && !(mode && strcmp(mode, "Never") == 0);
	return 0;
}

static bool is_line(const char *line, size_t n, const char *text)
{
	while (n && (line[n - 1] == ' ' || line[n - 1] == '\t' || line[n - 1] == '\r'))
		n--;
	while (n && (*line == ' ' || *line == '\t')) {
		line++;
		n--;
	}
	return n && n == strlen(text) && memcmp(line, text, n) == 0;
}

static bool is_listed(const char *list, const char *text)
{
	for (size_t n; list && *list; list += n + (list[n] == '\n')) {
		n = strcspn(list, "\n");
		if (is_line(list, n, text))
			return true;
	}
	return false;
}

static int refuse(struct reading *r)
{
	return ocreg_plugin_fail(&r->s, OCREG_E_UNSUPPORTED, NULL,
				 "allow the program in the options if you trust the kubeconfig, or use a token", r->reterr,
				 "gives the credential, and the options do not let it be run");
}

/* What is allowed by its path is run by that path, wherever PATH leads later. */
static int check_list(struct reading *r)
{
	struct ocreg_buf path = { 0 };
	int e;

	if (is_listed(r->o->plugin_list, r->s.shown))
		return 0;
	if (r->s.command[0] == '/')
		return is_listed(r->o->plugin_list, r->s.command) ? 0 : refuse(r);
	e = ocreg_plugin_find(&r->s, &path, r->reterr);
	if (!e && !is_listed(r->o->plugin_list, path.data))
		e = refuse(r);
	if (!e) {
		r->s.command = keep(r, path.data);
		e = r->s.command ? 0 : ocreg_fail_oom(r->reterr);
	}
	ocreg_buf_done(&path);
	return e;
}

static int check_policy(struct reading *r)
{
	if (r->o->plugins == OCREG_PLUGINS_ALLOW)
		return 0;
	return r->o->plugins == OCREG_PLUGINS_LISTED ? check_list(r) : refuse(r);
}

static int keep_place(struct reading *r)
{
	r->s.user = keep(r, r->exec.name);
	r->s.file = keep(r, r->exec.file->path);
	return r->s.user && r->s.file ? 0 : ocreg_fail_oom(r->reterr);
}

int ocreg_plugin_read(struct ocreg_plugin_spec *ret, struct ocreg_arena *arena, const struct ocreg_kubeconfig_entry *user,
		      const struct ocreg_client_options *options, struct ocreg_error **reterr)
{
	static int (*const steps[])(struct reading *) = { keep_place, read_version, read_hint, read_command, read_args,
							  read_env,   read_switch,  read_mode, check_policy };
	struct reading r = { .arena = arena, .o = options, .reterr = reterr };
	int e = 0;

	r.exec = (struct ocreg_kubeconfig_entry) { user->name, user->file,
						   ocreg_get_object(user->object, OCREG_F_kube_user_exec) };
	if (!r.exec.object)
		return FAIL(&r, HINT_CORRECT, "is no object");
	for (size_t i = 0; !e && i < sizeof(steps) / sizeof(steps[0]); i++)
		e = steps[i](&r);
	if (!e)
		*ret = r.s;
	return e;
}
