/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The one interface file. SWIG reads the installed headers themselves; ocreg-python.swg and ocreg-go.swg say how values and errors
 * cross, and nothing else. What is wrapped here is for the layers above it, python/ and go/, which are what people see.
 *
 * The headers of types hide their inline accessors from SWIG: they are one-liners over the calls of object.h, which the layers
 * above use with the fields that reflection (Python) or typegen (Go) gives them.
 */
%module ocreg_raw

%{
#include <stdlib.h>
#include <string.h>
#include <ocreg/ocreg.h>
%}

%include <stdint.i>
#define OCREG_API

/* Counts are the typemaps' business, and calls never go from C into another language. */
%ignore ocreg_ref;
%ignore ocreg_unref;
%ignore ocreg_findings_unref;
%ignore ocreg_documents_unref;
%ignore ocreg_certificates_unref;
%ignore ocreg_trust_unref;
%ignore ocreg_context_unref;
%ignore ocreg_replacements_unref;
%ignore ocreg_client_ref;
%ignore ocreg_client_unref;
%ignore ocreg_edit_unref;
%ignore ocreg_objects_unref;
%ignore ocreg_watch_unref;
%ignore ocreg_logs_unref;
%ignore ocreg_error_ref;
%ignore ocreg_error_unref;
%ignore ocreg_lines_unref;
%ignore ocreg_kubeconfig_ref;
%ignore ocreg_kubeconfig_unref;
%ignore ocreg_user_unref;
%ignore ocreg_login_unref;
%ignore ocreg_auths_unref;
%ignore ocreg_free;
%ignore ocreg_edit_fn;
%ignore ocreg_edit_run;
%newobject ocreg_new;
%newobject ocreg_copy;
%newobject ocreg_client_view;
%newobject ocreg_trust_new;

/* Options know their size and start from their defaults; what they point to is handled below. */
%ignore size;
%ignore OCREG_DECODE_OPTIONS_INIT;
%ignore OCREG_CHECK_OPTIONS_INIT;
%ignore OCREG_CLIENT_OPTIONS_INIT;
%ignore OCREG_CALL_OPTIONS_INIT;
%ignore OCREG_LIST_OPTIONS_INIT;
%ignore OCREG_LOGS_OPTIONS_INIT;
%ignore OCREG_LOGIN_OPTIONS_INIT;
%ignore OCREG_KUBECONFIG_LOGIN_INIT;
%ignore ocreg_check_options::context;
%ignore ocreg_check_options::n_context;
%ignore ocreg_call_options::warnings;
%ignore ocreg_context_objects; /* one at a time, below */
%ignore ocreg_permission;      /* ocreg_permissions, below */
%ignore ocreg_client_can;
%ignore ocreg_goal; /* ocreg_goals, below */
%ignore ocreg_client_wait;
%ignore ocreg_client_options::hooks; /* C would call them */
%immutable ocreg_replacement::finding;
%immutable ocreg_replacement::offset;
%immutable ocreg_replacement::length;
%immutable ocreg_replacement::text;
%nodefaultctor;
%nodefaultdtor;

/* A text in an options object is a copy of its own. ocreg_free() wipes what it frees. */
%typemap(memberin) const char * {
	ocreg_free((char *) $1);
	$1 = $input ? strdup($input) : NULL;
}

#if defined(SWIGPYTHON)
%include "ocreg-python.swg"
#elif defined(SWIGGO)
%include "ocreg-go.swg"
#endif

%{
#define START(type, init)                        \
	struct type *o = malloc(sizeof(*o));     \
	if (o)                                   \
		*o = (struct type) init;         \
	return o

/* Call options, and the warnings that come back through them. */
struct call {
	struct ocreg_call_options options;
	struct ocreg_lines *warnings;
};

/* An empty text is none. False when out of memory. */
static bool set_copy(const char **to, const char *text)
{
	*to = text && *text ? strdup(text) : NULL;
	return *to || !text || !*text;
}
%}

%extend ocreg_decode_options {
	ocreg_decode_options() { START(ocreg_decode_options, OCREG_DECODE_OPTIONS_INIT); }
	~ocreg_decode_options() { free($self); }
}

%extend ocreg_check_options {
	ocreg_check_options() { START(ocreg_check_options, OCREG_CHECK_OPTIONS_INIT); }
	~ocreg_check_options() {
		free((void *) $self->context);
		free($self);
	}
	/* The object must live until the check is done. False when out of memory. */
	bool add_context(const struct ocreg_object *o) {
		size_t n = $self->n_context;
		const struct ocreg_object **all = realloc((void *) $self->context, (n + 1) * sizeof(*all));

		if (!all)
			return false;
		all[n] = o;
		$self->context = all;
		$self->n_context = n + 1;
		return true;
	}
}

%extend ocreg_client_options {
	ocreg_client_options() { START(ocreg_client_options, OCREG_CLIENT_OPTIONS_INIT); }
	~ocreg_client_options() {
		const char *texts[] = { $self->kubeconfig,    $self->context,   $self->server,    $self->token,
					$self->ca_file,	      $self->as,	$self->field_manager, $self->user_agent,
					$self->cluster,	      $self->user,	$self->tls_server_name, $self->proxy,
					$self->token_file,    $self->cert_file, $self->key_file,  $self->as_uid,
					$self->as_groups,     $self->as_extra,	$self->plugin_list };

		for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
			ocreg_free((char *) texts[i]);
		free($self);
	}
}

/* The client's options must live as long as these. */
%extend ocreg_login_options {
	ocreg_login_options() { START(ocreg_login_options, OCREG_LOGIN_OPTIONS_INIT); }
	~ocreg_login_options() {
		ocreg_free((char *) $self->user);
		ocreg_free((char *) $self->password);
		ocreg_free((char *) $self->token);
		free($self);
	}
}

%extend ocreg_kubeconfig_login {
	ocreg_kubeconfig_login() { START(ocreg_kubeconfig_login, OCREG_KUBECONFIG_LOGIN_INIT); }
	~ocreg_kubeconfig_login() {
		const char *texts[] = { $self->server, $self->user,   $self->token,	      $self->ns,
					$self->ca_file, $self->ca_pem, $self->tls_server_name, $self->proxy };

		for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
			ocreg_free((char *) texts[i]);
		free($self);
	}
}

%extend ocreg_call_options {
	ocreg_call_options() {
		struct call *c = malloc(sizeof(*c));

		if (!c)
			return NULL;
		*c = (struct call) { .options = OCREG_CALL_OPTIONS_INIT };
		c->options.warnings = &c->warnings;
		return &c->options;
	}
	~ocreg_call_options() {
		ocreg_free((char *) $self->resource_version);
		ocreg_free((char *) $self->subresource);
		ocreg_free((char *) $self->field_manager);
		ocreg_free((char *) $self->uid);
		ocreg_lines_unref(((struct call *) $self)->warnings);
		free($self);
	}
	/* What the server warned of. Lent, until the options go. */
	const struct ocreg_lines *caught() { return ((struct call *) $self)->warnings; }
}

%extend ocreg_list_options {
	ocreg_list_options() { START(ocreg_list_options, OCREG_LIST_OPTIONS_INIT); }
	~ocreg_list_options() {
		ocreg_free((char *) $self->label_selector);
		ocreg_free((char *) $self->field_selector);
		ocreg_free((char *) $self->resource_version);
		free($self);
	}
}

%extend ocreg_logs_options {
	ocreg_logs_options() { START(ocreg_logs_options, OCREG_LOGS_OPTIONS_INIT); }
	~ocreg_logs_options() {
		ocreg_free((char *) $self->container);
		free($self);
	}
}

/* What is asked of ocreg_client_can(), and its answers. */
%immutable ocreg_permissions::count;
%ignore ocreg_permissions::all;
%inline %{
struct ocreg_permissions {
	struct ocreg_permission *all;
	size_t count;
};
%}
%extend ocreg_permissions {
	ocreg_permissions() { return calloc(1, sizeof(struct ocreg_permissions)); }
	~ocreg_permissions() {
		for (size_t i = 0; i < $self->count; i++) {
			struct ocreg_permission *p = &$self->all[i];

			ocreg_free((char *) p->verb);
			ocreg_free((char *) p->ns);
			ocreg_free((char *) p->name);
			ocreg_free((char *) p->subresource);
		}
		free($self->all);
		free($self);
	}
	/* False when out of memory. */
	bool add(const char *verb, unsigned type, const char *ns, const char *name, const char *subresource) {
		struct ocreg_permission *all = realloc($self->all, ($self->count + 1) * sizeof(*all)), *p;

		if (!all)
			return false;
		$self->all = all;
		p = &all[$self->count++];
		*p = (struct ocreg_permission) { .type = type };
		return set_copy(&p->verb, verb) && set_copy(&p->ns, ns) && set_copy(&p->name, name) &&
		       set_copy(&p->subresource, subresource);
	}
	bool allowed(size_t i) const { return i < $self->count && $self->all[i].allowed; }
	int ask(struct ocreg_client *c, const struct ocreg_call_options *options, struct ocreg_error **reterr) {
		return ocreg_client_can(c, $self->all, $self->count, options, reterr);
	}
}

/* What ocreg_client_wait() waits for. */
%immutable ocreg_goals::count;
%ignore ocreg_goals::all;
%inline %{
struct ocreg_goals {
	struct ocreg_goal *all;
	size_t count;
};
%}
%extend ocreg_goals {
	ocreg_goals() { return calloc(1, sizeof(struct ocreg_goals)); }
	~ocreg_goals() {
		for (size_t i = 0; i < $self->count; i++) {
			struct ocreg_goal *g = &$self->all[i];

			ocreg_free((char *) g->ns);
			ocreg_free((char *) g->name);
			ocreg_free((char *) g->expect);
		}
		free($self->all);
		free($self);
	}
	/* False when out of memory. */
	bool add(unsigned type, const char *ns, const char *name, const char *expect) {
		struct ocreg_goal *all = realloc($self->all, ($self->count + 1) * sizeof(*all)), *g;

		if (!all)
			return false;
		$self->all = all;
		g = &all[$self->count++];
		*g = (struct ocreg_goal) { .type = type };
		return set_copy(&g->ns, ns) && set_copy(&g->name, name) && set_copy(&g->expect, expect);
	}
	int wait(struct ocreg_client *c, const struct ocreg_call_options *options, struct ocreg_error **reterr) {
		return ocreg_client_wait(c, $self->all, $self->count, options, reterr);
	}
}

/* For SWIG a function and an enum cannot have one name; these calls get another. */
%{
#define ocreg_text_of_field ocreg_field_text
#define ocreg_number_of_field ocreg_field_number
#define ocreg_text_of_rule ocreg_rule_text
%}
#define ocreg_field_text(type, field, what) ocreg_text_of_field(type, field, what)
#define ocreg_field_number(type, field, what) ocreg_number_of_field(type, field, what)
#define ocreg_rule_text(i, what) ocreg_text_of_rule(i, what)

%include <ocreg/version.h>
%include <ocreg/error.h>
%include <ocreg/object.h>
%include <ocreg/codec.h>
%include <ocreg/reflect.h>
%include <ocreg/check.h>
%include <ocreg/trust.h>
%include <ocreg/syntax.h>
%include <ocreg/client.h>
%include <ocreg/kubeconfig.h>
%include <ocreg/login.h>
%include <ocreg/registry.h>
%include <ocreg/wait.h>
%include <ocreg/view.h>
%include <ocreg/lint.h>
%include <ocreg/plan.h>
#if defined(SWIGPYTHON)
%include "ocreg-python-loop.swg"
#endif
%inline %{
const struct ocreg_object *ocreg_context_at(const struct ocreg_context *c, size_t i)
{
	return i < ocreg_context_count(c) ? ocreg_context_objects(c)[i] : NULL;
}
%}
#ifndef SWIGGO
%include <ocreg/meta.h>
%include <ocreg/scheduling.h>
%include <ocreg/storage.h>
%include <ocreg/config.h>
%include <ocreg/pruner.h>
%include <ocreg/image.h>
%include <ocreg/clusteroperator.h>
%include <ocreg/route.h>
%include <ocreg/core.h>
%include <ocreg/infrastructure.h>
%include <ocreg/credentials.h>
%include <ocreg/change.h>
#endif
%include <ocreg/types.h>
