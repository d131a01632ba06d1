/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as the stream of a watch, in one piece, byte by byte, and in pieces of other sizes: the same events, and the same
 * end. (Linked so that __wrap_ocreg_exchange_read() stands in for the connection.)
 */
#include "cluster/call.h"
#include "cluster/watch.h"
#include "laws.h"

static struct {
	const char *text;
	size_t n, at, piece;
} stream;

int __wrap_ocreg_exchange_read(struct ocreg_exchange *x, struct ocreg_buf *more, struct ocreg_error **reterr);
int __wrap_ocreg_exchange_read(struct ocreg_exchange *x, struct ocreg_buf *more, struct ocreg_error **reterr)
{
	size_t n = stream.n - stream.at < stream.piece ? stream.n - stream.at : stream.piece;

	(void) x;
	(void) reterr;
	if (!n)
		return OCREG_ENDED;
	ocreg_buf_cut(more, 0);
	ocreg_buf_add(more, stream.text + stream.at, n);
	stream.at += n;
	return 0;
}

static struct ocreg_client *client(void)
{
	static struct ocreg_client *c;
	struct ocreg_client_options options = OCREG_CLIENT_OPTIONS_INIT;

	options.server = "https://127.0.0.1:1";
	options.token = "none";
	if (!c) {
		unsetenv("KUBECONFIG");
		setenv("HOME", "/nonexistent", 1);
		REQUIRE(ocreg_client_new(&options, &c, NULL) == 0);
	}
	return c;
}

static void note_event(struct ocreg_buf *b, struct ocreg_watch *w)
{
	char *text = NULL;

	REQUIRE(w->object && ocreg_encode(w->object, OCREG_FORMAT_JSON, 0, &text, NULL, NULL) == 0);
	REQUIRE(w->version && *w->version);
	ocreg_buf_addf(b, "%d %s\n", w->type, text);
	ocreg_free(text);
	w->object = ocreg_unref(w->object);
}

static void note_end(struct ocreg_buf *b, struct ocreg_watch *w, int r, struct ocreg_error *e)
{
	ocreg_buf_addf(b, "%d %s %s", r, e ? ocreg_error_message(e) : "", w->version ? w->version : "");
	require_error(r, e);
}

/* Everything that a stream tells, in that many bytes at a time. */
static void tell(struct ocreg_buf *b, const char *text, size_t n, size_t piece, bool complete)
{
	struct ocreg_watch *w = NULL;
	struct ocreg_error *e = NULL;
	int r = OCREG_WAITING;

	stream.text = text;
	stream.n = n;
	stream.at = 0;
	stream.piece = piece;
	REQUIRE(ocreg_client_watch(client(), OCREG_TYPE_CONFIG_MAP, "x", NULL, &w, NULL) == 0);
	w->known.complete = complete;
	while (r == OCREG_WAITING || r == OCREG_TOLD) {
		r = ocreg_watch_tell_stream(w, &e);
		if (r == OCREG_TOLD)
			note_event(b, w);
	}
	note_end(b, w, r, e);
	ocreg_watch_unref(w);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = size ? (const char *) data : "";
	const size_t pieces[] = { 1, 7, size / 2 + 1 };
	struct ocreg_buf whole = { 0 };
	bool complete = size && (data[size - 1] & 1);

	tell(&whole, text, size, size + 1, complete);
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		struct ocreg_buf parts = { 0 };

		tell(&parts, text, size, pieces[i], complete);
		REQUIRE(parts.len == whole.len && memcmp(parts.data, whole.data, whole.len) == 0);
		ocreg_buf_done(&parts);
	}
	ocreg_buf_done(&whole);
	return 0;
}
