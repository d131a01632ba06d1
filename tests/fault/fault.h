/* SPDX-License-Identifier: Apache-2.0 */
/* What the programs share that run against the hostile server; tests/fault/run starts it and says where its kubeconfigs are. */
#pragma once
#include <stdint.h>
#include <time.h>
#include <unistd.h>
#include <ocreg/ocreg.h>
#include "harness.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED true /* slower, and with another allocator */
#else
#define SANITIZED false
#endif
#define CANARY "CANARY" /* a part of every secret there is */

static inline int64_t now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t) t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static inline const char *fault_path(const char *name, const char *suffix)
{
	static char path[4][512];
	static unsigned next;
	char *p = path[next++ % 4];
	const char *folder = getenv("OCREG_FAULT");

	if (!folder) {
		fprintf(stderr, "run this by tests/fault/run\n");
		exit(2);
	}
	snprintf(p, sizeof(path[0]), "%s/%s%s", folder, name, suffix);
	return p;
}

/* A client of the server of that name; fails the row when there is none. */
static inline struct ocreg_client *fault_client(const char *server, int64_t timeout_ms)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_error *e = NULL;
	struct ocreg_client *c = NULL;

	o.kubeconfig = fault_path(server, ".kubeconfig");
	o.timeout_ms = timeout_ms;
	if (ocreg_client_new(&o, &c, &e) < 0)
		harness_check(false, __FILE__, __LINE__, "no client: %s", ocreg_error_message(e));
	ocreg_error_unref(e);
	return c;
}

static inline bool is_one_clean_line(const char *s)
{
	for (; *s; s++)
		if ((unsigned char) *s < ' ' || *s == 0x7f)
			return false;
	return true;
}

/* What every error keeps to: a code, one line, no secret. */
static inline void check_error(const struct ocreg_error *e, int code)
{
	if (!CHECK(e != NULL))
		return;
	harness_check(ocreg_error_code(e) == code, __FILE__, __LINE__, "the code is %s (%s), not %s",
		      ocreg_code_name(ocreg_error_code(e)), ocreg_error_message(e), ocreg_code_name(code));
	CHECK(*ocreg_error_message(e) != '\0');
	CHECK(is_one_clean_line(ocreg_error_message(e)) && is_one_clean_line(ocreg_error_hint(e)));
	CHECK(!strstr(ocreg_error_message(e), CANARY) && !strstr(ocreg_error_hint(e), CANARY));
	for (size_t i = 0; i < ocreg_error_cause_count(e); i++)
		CHECK(!strstr(ocreg_error_cause_message(e, i), CANARY));
}

static inline int fault_get(struct ocreg_client *c, const char *script, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	return ocreg_client_get(c, OCREG_TYPE_CONFIG, NULL, script, NULL, ret, reterr);
}

/* How often something happened on a server; -1 when it cannot be told. */
static inline int64_t fault_count_by(struct ocreg_client *c, const char *server, const char *what)
{
	char path[256], *text = NULL;
	int64_t n = -1;

	snprintf(path, sizeof(path), "/fakecluster/count?listener=%s&what=%s", server, what);
	for (char *p = path; *p; p++)
		if (*p == ' ')
			*p = '+';
	if (ocreg_client_get_raw(c, path, NULL, &text, NULL, NULL) == 0)
		n = strtoll(text, NULL, 10);
	ocreg_free(text);
	return n;
}

static inline int64_t fault_count(const char *server, const char *what)
{
	struct ocreg_client *c = fault_client("good", 5000);
	int64_t n = c ? fault_count_by(c, server, what) : -1;

	ocreg_client_unref(c);
	return n;
}
