/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"

#define MOST_BYTES 2048
#define NOMEM_HINT "free memory or raise the memory limit of the process, then try again"

struct cause {
	struct cause *next;
	const char *path, *message, *manager;
};

struct note {
	struct note *next;
	const char *text;
};

struct ocreg_error {
	atomic_uint refs;
	int code, http, retry_after, tls_fault;
	unsigned line, column;
	const char *path, *message, *hint, *reason;
	const char *request, *request_id; /* NULL where there was none */
	size_t n_causes;
	struct cause *causes, **last_cause;
	size_t n_notes;
	struct note *notes, **last_note;
	struct ocreg_arena arena;
};

/* clang-format off */
#define CODE(name, hint) { OCREG_##name, #name, hint }
static const struct {
	int code;
	const char *name, *hint;
} codes[] = {
	CODE(OK, ""),
	CODE(AGAIN, "make the change again on the fresh object"),
	CODE(E_NOMEM, NOMEM_HINT),
	CODE(E_ARG, "correct the argument; the header says what it may be"),
	CODE(E_SYNTAX, "correct the text at the line and column given"),
	CODE(E_ENCODING, "save the text as UTF-8 without a byte order mark"),
	CODE(E_LIMIT, "make the input smaller or flatter, or raise the limit if it comes from a source you trust"),
	CODE(E_TYPE, "write a value of the type that the field has; text that looks like a number or a boolean needs quotes"),
	CODE(E_INVALID, "correct the fields that are named"),
	CODE(E_UNKNOWN, "correct the member's spelling or remove it"),
	CODE(E_DUPLICATE, "keep one of the members with this name"),
	CODE(E_NOFIELD, "correct the field's name; `ocreg explain` lists the fields there are"),
	CODE(E_KIND, "give an object of the kind that is expected, with its apiVersion and kind"),
	CODE(E_RANGE, "use an index or a number that is within the range"),
	CODE(E_FILE, "check that the file exists and that you may read it"),
	CODE(E_KUBECONFIG, "log in with `ocreg login` or `oc login`, or name a kubeconfig that has a current context"),
	CODE(E_CREDENTIAL, "check the token, certificate and key that the kubeconfig names, or log in again"),
	CODE(E_UNSUPPORTED, "use a newer release of the library, or another way to do it"),
	CODE(E_RESOLVE, "check the server's name and the name service of this machine"),
	CODE(E_CONNECT, "check that the server is up and that no firewall is in the way"),
	CODE(E_TLS, "give the authority that signed the server's certificate, and connect by a name that is in it"),
	CODE(E_TIMEOUT, "try again, or allow more time"),
	CODE(E_CANCELLED, "repeat the call if it is still wanted"),
	CODE(E_TRUNCATED, "try again; whether a write was done is not known, so read the object first"),
	CODE(E_CONTENT, "check that the address is the API server's and not a proxy or a console"),
	CODE(E_REDIRECT, "connect to the API server's own address"),
	CODE(E_TRANSPORT, "check the network between here and the server"),
	CODE(E_FORK, "make a new client in the child process"),
	CODE(E_BADREQUEST, "correct the request; the server's message says what it could not read"),
	CODE(E_UNAUTHORIZED, "log in again: the credentials are missing, wrong or expired"),
	CODE(E_FORBIDDEN, "ask for a role that allows this, or act as another user"),
	CODE(E_NOTFOUND, "check the name, the namespace and that the cluster has this kind of object"),
	CODE(E_CONFLICT, "read the object again and repeat the change on it"),
	CODE(E_EXISTS, "change the object that is there, or choose another name"),
	CODE(E_GONE, "start again from a fresh list: the version asked for is too old"),
	CODE(E_MEDIATYPE, "send a JSON merge patch: the server does not take this kind for this object"),
	CODE(E_TOOMANY, "wait before the next attempt: the server is busy"),
	CODE(E_SERVER, "try again later; if it stays, look at the logs of the API server and its webhooks"),
	CODE(E_HTTP, "look up what this HTTP status means for an API server"),
	CODE(E_NOOAUTH, "put the exec plugin of the cluster's identity provider into the kubeconfig, or log in with a token"),
};
/* clang-format on */

/* clang-format off */
#define FAULT(name) { OCREG_TLS_##name, #name }
static const struct {
	int fault;
	const char *name;
} faults[] = {
	FAULT(NONE), FAULT(OTHER),
	FAULT(SELF_SIGNED), FAULT(UNKNOWN_AUTHORITY), FAULT(MISSING_INTERMEDIATE), FAULT(NOT_AUTHORITY), FAULT(NAME_CONSTRAINT),
	FAULT(PATH_LENGTH), FAULT(WRONG_SIGNATURE),
	FAULT(WRONG_NAME), FAULT(WRONG_ADDRESS), FAULT(ADDRESS_AS_NAME), FAULT(NAMES_ONLY), FAULT(ADDRESSES_ONLY),
	FAULT(COMMON_NAME_ONLY), FAULT(BARE_WILDCARD), FAULT(NAME_UNKNOWN),
	FAULT(EXPIRED), FAULT(NOT_YET_VALID), FAULT(AUTHORITY_EXPIRED), FAULT(NOT_FOR_SERVERS), FAULT(SHORT_KEY),
	FAULT(WEAK_SIGNATURE), FAULT(REVOKED), FAULT(REVOCATION_LIST), FAULT(CRITICAL_EXTENSION),
	FAULT(VERSION_1_0), FAULT(VERSION_1_1), FAULT(VERSION_OTHER), FAULT(NOT_TLS), FAULT(NO_CIPHER),
	FAULT(CLIENT_DEMANDED), FAULT(CLIENT_REFUSED), FAULT(CLIENT_KEY),
	FAULT(CA_EMPTY), FAULT(CA_GARBAGE), FAULT(CA_TRUNCATED), FAULT(CA_PRIVATE_KEY),
};
/* clang-format on */

#define OUT_OF_MEMORY(text)                                                                                                \
	{                                                                                                                  \
		.refs = 1, .code = OCREG_E_NOMEM, .retry_after = -1, .path = "", .message = "out of memory", .hint = text, \
		.reason = "",                                                                                              \
	}
static struct ocreg_error out_of_memory[] = { OUT_OF_MEMORY(NOMEM_HINT), OUT_OF_MEMORY(OCREG_HINT_SENT) };

static bool is_static(const struct ocreg_error *e)
{
	return e == &out_of_memory[0] || e == &out_of_memory[1];
}

static bool may_change(const struct ocreg_error *e)
{
	return e && !is_static(e);
}

static size_t code_row(int code)
{
	size_t i = 0;

	while (i < sizeof(codes) / sizeof(codes[0]) && codes[i].code != code)
		i++;
	return i;
}

static const char *code_hint(int code)
{
	size_t i = code_row(code);

	return i < sizeof(codes) / sizeof(codes[0]) ? codes[i].hint : "";
}

const char *ocreg_code_name(int code)
{
	size_t i = code_row(code);

	return i < sizeof(codes) / sizeof(codes[0]) ? codes[i].name : "E_OTHER";
}

const char *ocreg_tls_fault_name(int fault)
{
	for (size_t i = 0; i < sizeof(faults) / sizeof(faults[0]); i++)
		if (faults[i].fault == fault)
			return faults[i].name;
	return "OTHER";
}

/* A copy in the error's arena that is one harmless line; NULL when out of memory. */
static const char *keep(struct ocreg_error *e, const char *s)
{
	struct ocreg_buf b = { 0 };
	const char *copy;

	if (!s || !*s)
		return "";
	ocreg_buf_add_escaped(&b, s, strlen(s), MOST_BYTES);
	copy = b.oom ? NULL : ocreg_arena_strndup(&e->arena, b.data, b.len);
	ocreg_buf_done(&b);
	return copy;
}

static struct ocreg_error *error_new(int code, const char *path, const char *hint, const char *message)
{
	struct ocreg_error *e = calloc(1, sizeof(*e));

	if (!e)
		return NULL;
	atomic_init(&e->refs, 1);
	e->code = code;
	e->retry_after = -1;
	e->reason = "";
	e->arena.first = 256;
	e->last_cause = &e->causes;
	e->last_note = &e->notes;
	e->path = keep(e, path);
	e->message = keep(e, message);
	e->hint = hint ? keep(e, hint) : code_hint(code);
	return e->path && e->message && e->hint ? e : ocreg_error_unref(e);
}

int ocreg_fail(struct ocreg_error **reterr, int code, const char *path, const char *hint, const char *fmt, ...)
{
	char message[MOST_BYTES];
	struct ocreg_error *e;
	va_list ap;

	if (!reterr)
		return code;
	va_start(ap, fmt);
	if (vsnprintf(message, sizeof(message), fmt, ap) < 0)
		message[0] = '\0';
	va_end(ap);
	e = error_new(code, path, hint, message);
	*reterr = e ? e : &out_of_memory[0];
	return (*reterr)->code;
}

int ocreg_fail_oom(struct ocreg_error **reterr)
{
	if (reterr)
		*reterr = &out_of_memory[0];
	return OCREG_E_NOMEM;
}

int ocreg_fail_oom_sent(struct ocreg_error **reterr)
{
	if (reterr)
		*reterr = &out_of_memory[1];
	return OCREG_E_NOMEM;
}

void ocreg_error_at(struct ocreg_error *e, unsigned line, unsigned column)
{
	if (!may_change(e))
		return;
	e->line = line;
	e->column = column;
}

void ocreg_error_http(struct ocreg_error *e, int status, const char *reason, int retry_after)
{
	const char *copy;

	if (!may_change(e))
		return;
	copy = keep(e, reason);
	e->http = status;
	e->reason = copy ? copy : "";
	e->retry_after = retry_after;
}

void ocreg_error_origin(struct ocreg_error *e, const char *request, const char *request_id)
{
	if (!may_change(e))
		return;
	e->request = keep(e, request);
	e->request_id = keep(e, request_id);
}

void ocreg_error_cause(struct ocreg_error *e, const char *path, const char *message, const char *manager)
{
	struct cause *c = may_change(e) ? ocreg_arena_zalloc(&e->arena, sizeof(*c)) : NULL;

	if (!c)
		return;
	c->path = keep(e, path);
	c->message = keep(e, message);
	c->manager = keep(e, manager);
	if (!c->path || !c->message || !c->manager)
		return;
	*e->last_cause = c;
	e->last_cause = &c->next;
	e->n_causes++;
}

void ocreg_error_add_note(struct ocreg_error *e, const char *note)
{
	struct note *n = may_change(e) ? ocreg_arena_zalloc(&e->arena, sizeof(*n)) : NULL;

	if (!n)
		return;
	n->text = keep(e, note);
	if (!n->text)
		return;
	*e->last_note = n;
	e->last_note = &n->next;
	e->n_notes++;
}

void ocreg_error_set_tls(struct ocreg_error *e, int fault)
{
	if (may_change(e))
		e->tls_fault = fault;
}

int ocreg_error_code(const struct ocreg_error *e)
{
	return e ? e->code : OCREG_OK;
}

const char *ocreg_error_path(const struct ocreg_error *e)
{
	return e ? e->path : "";
}

const char *ocreg_error_message(const struct ocreg_error *e)
{
	return e ? e->message : "";
}

const char *ocreg_error_hint(const struct ocreg_error *e)
{
	return e ? e->hint : "";
}

unsigned ocreg_error_line(const struct ocreg_error *e)
{
	return e ? e->line : 0;
}

unsigned ocreg_error_column(const struct ocreg_error *e)
{
	return e ? e->column : 0;
}

int ocreg_error_http_status(const struct ocreg_error *e)
{
	return e ? e->http : 0;
}

const char *ocreg_error_request(const struct ocreg_error *e)
{
	return e && e->request ? e->request : "";
}

const char *ocreg_error_request_id(const struct ocreg_error *e)
{
	return e && e->request_id ? e->request_id : "";
}

const char *ocreg_error_reason(const struct ocreg_error *e)
{
	return e ? e->reason : "";
}

int ocreg_error_retry_after(const struct ocreg_error *e)
{
	return e ? e->retry_after : -1;
}

size_t ocreg_error_cause_count(const struct ocreg_error *e)
{
	return e ? e->n_causes : 0;
}

static const struct cause *cause_at(const struct ocreg_error *e, size_t i)
{
	const struct cause *c = e ? e->causes : NULL;

	while (c && i--)
		c = c->next;
	return c;
}

const char *ocreg_error_cause_path(const struct ocreg_error *e, size_t i)
{
	const struct cause *c = cause_at(e, i);

	return c ? c->path : NULL;
}

const char *ocreg_error_cause_message(const struct ocreg_error *e, size_t i)
{
	const struct cause *c = cause_at(e, i);

	return c ? c->message : NULL;
}

const char *ocreg_error_cause_manager(const struct ocreg_error *e, size_t i)
{
	const struct cause *c = cause_at(e, i);

	return c ? c->manager : NULL;
}

size_t ocreg_error_note_count(const struct ocreg_error *e)
{
	return e ? e->n_notes : 0;
}

const char *ocreg_error_note(const struct ocreg_error *e, size_t i)
{
	const struct note *n = e ? e->notes : NULL;

	while (n && i--)
		n = n->next;
	return n ? n->text : NULL;
}

int ocreg_error_tls_fault(const struct ocreg_error *e)
{
	return e ? e->tls_fault : OCREG_TLS_NONE;
}

struct ocreg_error *ocreg_error_ref(struct ocreg_error *e)
{
	if (may_change(e))
		atomic_fetch_add_explicit(&e->refs, 1, memory_order_relaxed);
	return e;
}

struct ocreg_error *ocreg_error_unref(struct ocreg_error *e)
{
	if (!may_change(e) || atomic_fetch_sub_explicit(&e->refs, 1, memory_order_acq_rel) != 1)
		return NULL;
	ocreg_arena_done(&e->arena, false);
	free(e);
	return NULL;
}
