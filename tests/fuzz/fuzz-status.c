/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as what a server says of a request: `STATUS[ RETRY-AFTER]` and a line break, then the body. It becomes one error of
 * clean lines with what the server said, its causes become findings, and an object that was sent back is not shown.
 */
#include "cluster/status.h"
#include "laws.h"

static const struct ocreg_ask asks[] = {
	{ "https://api.example:6443", "patch", NULL, "/apis/x", NULL, NULL, NULL },
	{ "https://api.example:6443", "update", NULL, NULL, NULL, "cluster", "status" },
	{ "https://api.example:6443", "get", NULL, NULL, "openshift-image-registry", "a", NULL },
};
static const unsigned types[] = { 0, OCREG_TYPE_CONFIG, OCREG_TYPE_SECRET };

static void look_at(struct ocreg_error *e, int code, int status)
{
	struct ocreg_findings *fs = NULL;

	REQUIRE(code < 0 && ocreg_error_http_status(e) == status && ocreg_error_retry_after(e) >= -1);
	require_line(ocreg_error_reason(e));
	REQUIRE(ocreg_error_cause_count(e) <= 1000);
	for (size_t i = 0; i < ocreg_error_cause_count(e); i++) {
		require_line(ocreg_error_cause_message(e, i));
		require_line(ocreg_error_cause_manager(e, i));
		REQUIRE(ocreg_error_cause_path(e, i));
	}
	REQUIRE(ocreg_error_findings(e, NULL, NULL, &fs, NULL) == 0);
	for (size_t i = 0; i < ocreg_findings_count(fs); i++)
		require_line(ocreg_finding_message(ocreg_findings_at(fs, i)));
	ocreg_findings_unref(fs);
	require_error(code, e);
}

static void refuse(const struct ocreg_reply *reply, const struct ocreg_ask *ask)
{
	struct ocreg_error *e = NULL;
	int r = ocreg_status_fail(reply, ask, &e);

	REQUIRE(r == ocreg_status_fail(reply, ask, NULL));
	look_at(e, r, reply->status);
}

/* An answer that is an object after all may hold secrets: none of it is told. */
static void misfit(const struct ocreg_reply *reply, const struct ocreg_ask *ask)
{
	struct ocreg_error *e = NULL;
	const char *body = reply->body.data ? reply->body.data : "";
	int r = ocreg_status_not_an_object(reply, ask, "no object", &e);

	if (reply->status < 300 && body[strspn(body, " \t\r\n")] == '{')
		REQUIRE(!strstr(ocreg_error_message(e), SECRET));
	REQUIRE(r == OCREG_E_CONTENT);
	require_error(r, e);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = size ? (const char *) data : "", *end = memchr(text, '\n', size);
	size_t begin = end ? (size_t) (end + 1 - text) : 0;
	struct ocreg_reply reply = { .retry_after = -1, .is_json = true };
	char head[16] = "";

	if (end && begin <= sizeof(head)) {
		memcpy(head, text, begin - 1);
		sscanf(head, "%3d %7d", &reply.status, &reply.retry_after);
	}
	reply.status = reply.status < 0 ? 0 : reply.status;
	ocreg_buf_add(&reply.body, text + begin, size - begin);
	for (size_t i = 0; i < sizeof(asks) / sizeof(asks[0]); i++) {
		struct ocreg_ask ask = asks[i];

		ask.resource = ocreg_resource_of_type(types[i]);
		refuse(&reply, &ask);
		misfit(&reply, &ask);
	}
	ocreg_reply_done(&reply);
	return 0;
}
