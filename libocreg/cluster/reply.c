/* SPDX-License-Identifier: Apache-2.0 */
#include <strings.h>
#include <time.h>
#include "base/time.h"
#include "cluster/reply.h"
#include "cluster/warning.h"

#define MAX_LOCATION (8u << 10)
#define MAX_CHALLENGE (8u << 10)
#define MAX_SECONDS 9999999

static int on_content_type(struct ocreg_reply *r, const char *value, size_t n)
{
	static const char json[] = "application/json";

	r->is_json = n >= sizeof(json) - 1 && strncasecmp(value, json, sizeof(json) - 1) == 0;
	return 0;
}

static int on_content_length(struct ocreg_reply *r, const char *value, size_t n)
{
	(void) value;
	(void) n;
	r->lengths++;
	return 0;
}

static int on_transfer_encoding(struct ocreg_reply *r, const char *value, size_t n)
{
	(void) value;
	(void) n;
	r->is_chunked = true;
	return 0;
}

static int on_location(struct ocreg_reply *r, const char *value, size_t n)
{
	ocreg_buf_cut(&r->location, 0);
	ocreg_buf_add(&r->location, value, n < MAX_LOCATION ? n : MAX_LOCATION);
	return r->location.oom ? OCREG_E_NOMEM : 0;
}

static int on_www_authenticate(struct ocreg_reply *r, const char *value, size_t n)
{
	if (r->challenge.len + n > MAX_CHALLENGE)
		return 0;
	ocreg_buf_adds(&r->challenge, r->challenge.len ? ", " : "");
	ocreg_buf_add(&r->challenge, value, n);
	return r->challenge.oom ? OCREG_E_NOMEM : 0;
}

/* How long it is from now on until then, by the server's clock where it shows it: ours may be wrong. */
static void count_down(struct ocreg_reply *r)
{
	int64_t left = r->retry_at - (r->date ? r->date : (int64_t) time(NULL));

	if (r->retry_at)
		r->retry_after = left < 0 ? 0 : left < MAX_SECONDS ? (int) left : MAX_SECONDS;
}

static int on_date(struct ocreg_reply *r, const char *value, size_t n)
{
	if (ocreg_time_parse_http(value, n, &r->date))
		count_down(r);
	return 0;
}

/* Seconds, or a date. */
static int on_retry_after(struct ocreg_reply *r, const char *value, size_t n)
{
	int seconds = 0;

	if (ocreg_time_parse_http(value, n, &r->retry_at)) {
		count_down(r);
		return 0;
	}
	for (size_t i = 0; i < n; i++) {
		if (value[i] < '0' || value[i] > '9')
			return 0;
		if (seconds < 1000000)
			seconds = seconds * 10 + (value[i] - '0');
	}
	if (n)
		r->retry_after = seconds;
	return 0;
}

static int on_audit_id(struct ocreg_reply *r, const char *value, size_t n)
{
	if (n >= sizeof(r->audit_id)) /* none of ours, and half of anything else could not be told from a secret */
		n = 0;
	memcpy(r->audit_id, value, n);
	r->audit_id[n] = '\0';
	return 0;
}

static int on_warning(struct ocreg_reply *r, const char *value, size_t n)
{
	return ocreg_warning_parse(&r->warnings, value, n);
}

#define HEADER(name, take)                   \
	{                                    \
		name, sizeof(name) - 1, take \
	}
static const struct {
	const char *name;
	size_t len;
	int (*take)(struct ocreg_reply *r, const char *value, size_t n);
} headers[] = {
	HEADER("content-type", on_content_type),
	HEADER("content-length", on_content_length),
	HEADER("transfer-encoding", on_transfer_encoding),
	HEADER("location", on_location),
	HEADER("www-authenticate", on_www_authenticate),
	HEADER("date", on_date),
	HEADER("retry-after", on_retry_after),
	HEADER("warning", on_warning),
	HEADER("audit-id", on_audit_id),
};

static void start(struct ocreg_reply *r)
{
	r->is_json = true;
	r->retry_after = -1;
	r->date = r->retry_at = 0;
	r->audit_id[0] = '\0';
	r->lengths = 0;
	r->is_chunked = false;
	ocreg_buf_cut(&r->location, 0);
	ocreg_buf_cut(&r->challenge, 0);
}

int ocreg_reply_header(struct ocreg_reply *r, const char *line, size_t n)
{
	const char *colon = memchr(line, ':', n);
	const char *value, *end = line + n;

	if (n > 5 && memcmp(line, "HTTP/", 5) == 0)
		start(r);
	if (!colon)
		return 0;
	for (value = colon + 1; value < end && (*value == ' ' || *value == '\t'); value++)
		;
	while (end > value && (end[-1] == '\r' || end[-1] == '\n' || end[-1] == ' ' || end[-1] == '\t'))
		end--;
	for (size_t i = 0; i < sizeof(headers) / sizeof(headers[0]); i++)
		if ((size_t) (colon - line) == headers[i].len && strncasecmp(line, headers[i].name, headers[i].len) == 0)
			return headers[i].take(r, value, (size_t) (end - value));
	return 0;
}

bool ocreg_reply_is_ambiguous(const struct ocreg_reply *r)
{
	return r->lengths > 1 || (r->lengths && r->is_chunked);
}

void ocreg_reply_done(struct ocreg_reply *r)
{
	ocreg_buf_done(&r->body);
	ocreg_buf_done(&r->location);
	ocreg_buf_done(&r->challenge);
	ocreg_buf_done(&r->header);
	ocreg_lines_unref(r->warnings);
	*r = (struct ocreg_reply) { 0 };
}
