/* SPDX-License-Identifier: Apache-2.0 */
/* One request from the inside, for the files that know libcurl: http.c runs it, http-setup.c tells libcurl how, transfer.c is called by libcurl,
 * outcome.c tells how it ended. */
#pragma once
#include <curl/curl.h>
#include "cluster/http.h"
#include "access/tls.h"

/* While it runs. */
struct ocreg_transfer {
	const struct ocreg_message *q;
	struct ocreg_reply *reply;
	size_t header;
	bool connected, sent, header_ended;
	bool stream;            /* the body is handed on, not kept */
	bool paused;            /* until some of it was */
	struct ocreg_buf ahead; /* what was not handed on yet */
	int failed;             /* the code of what we, not libcurl, found wrong */
	unsigned handshakes;    /* on the connection that is being made */
};

/* libcurl keeps the connection in the multi handle. */
struct ocreg_http {
	const struct ocreg_access *access;
	struct ocreg_identity *identity; /* whose material libcurl points to */
	CURL *easy;
	struct ocreg_wire *wire; /* it runs on; NULL when it does not */
	struct ocreg_ride ride;
	struct ocreg_transfer now;
	struct ocreg_tls_trial trial, proxy_trial;
	struct curl_slist *headers, *route, type;
	char *proxy_host;
	char detail[CURL_ERROR_SIZE];
};

/* Whether the answer, as far as it is there, is one of success. */
bool ocreg_transfer_is_good(const struct ocreg_http *h);
/* Have libcurl call us. */
bool ocreg_transfer_listen(struct ocreg_http *h);

/* What holds for all requests. */
bool ocreg_http_set_up(struct ocreg_http *h);
/* Where the caller wants to connect to now: 0, OCREG_E_RESOLVE or OCREG_E_NOMEM. */
int ocreg_http_find_way(struct ocreg_http *h);
bool ocreg_http_set_request(struct ocreg_http *h, const struct ocreg_message *q, struct curl_slist *headers);
void ocreg_http_forget_headers(struct ocreg_http *h);

/* code: what we broke it off for, or 0 for what libcurl says. */
int ocreg_http_fail(const struct ocreg_http *h, int code, const struct ocreg_span *span, struct ocreg_error **reterr);
