/* SPDX-License-Identifier: Apache-2.0 */
/* Servers that fail, lie and attack: each row names what happens and what the caller is told. */
#pragma once
#include "rows.h"

#define HOSTILE_SHORT 1000 /* ms for servers that never end by themselves */

struct hostile_row {
	const char *server, *script;
	int code;
	const char *message, *hint; /* parts of them; NULL where any will do */
	int http, retry_after;      /* retry_after as asked for, -1 if not */
};
/* clang-format off */
static const struct hostile_row hostile_rows[] = {
	{ "good", "status-400", OCREG_E_BADREQUEST, "unknown field", "the spelling of the field", 400, -1 },
	{ "good", "status-400-other", OCREG_E_BADREQUEST, "cannot be read", "correct the request", 400, -1 },
	{ "good", "status-401", OCREG_E_UNAUTHORIZED, "Unauthorized", "log in again", 401, -1 },
	{ "good", "status-403", OCREG_E_FORBIDDEN, "cannot get resource", "the verb \"get\" on configs.imageregistry.operator.openshift.io", 403, -1 },
	{ "good", "status-404", OCREG_E_NOTFOUND, "not found", "the image registry operator has not created it", 404, -1 },
	{ "good", "status-405", OCREG_E_HTTP, "not here", NULL, 405, -1 },
	{ "good", "status-409", OCREG_E_CONFLICT, "has been modified", "read the object again", 409, -1 },
	{ "good", "status-409-exists", OCREG_E_EXISTS, "already exists", "change the object that is there", 409, -1 },
	{ "good", "status-410", OCREG_E_GONE, "too old", NULL, 410, -1 },
	{ "good", "status-415", OCREG_E_MEDIATYPE, "unknown format", "merge patch", 415, -1 },
	{ "good", "status-422", OCREG_E_INVALID, "spec.replicas: Invalid value", "correct the fields", 422, -1 },
	{ "good", "status-429", OCREG_E_TOOMANY, "busy", "wait before", 429, 888 },
	{ "good", "status-429-details", OCREG_E_TOOMANY, "busy", "wait before", 429, 999 },
	{ "good", "status-429-huge", OCREG_E_TOOMANY, "busy", "wait before", 429, 9999999 },
	{ "good", "status-429-bad", OCREG_E_TOOMANY, "busy", "wait before", 429, -1 },
	{ "good", "status-429-garbage", OCREG_E_TOOMANY, "busy", "wait before", 429, -1 },
	{ "good", "status-429-1e9", OCREG_E_TOOMANY, "busy", "wait before", 429, -1 },
	{ "good", "status-429-two", OCREG_E_TOOMANY, "busy", "wait before", 429, 889 },
	{ "good", "status-500", OCREG_E_SERVER, "an error on the server", "try again later", 500, -1 },
	{ "good", "status-503", OCREG_E_SERVER, "not ready", "not ready: try again", 503, -1 },
	{ "good", "status-504", OCREG_E_SERVER, "a webhook took too long", "in time", 504, -1 },
	{ "good", "bare-401", OCREG_E_UNAUTHORIZED, "HTTP 401", "log in again", 401, -1 },
	{ "good", "bare-403", OCREG_E_FORBIDDEN, "HTTP 403", "the verb \"get\"", 403, -1 },
	{ "good", "bare-409", OCREG_E_CONFLICT, "HTTP 409", NULL, 409, -1 },
	{ "good", "bare-422", OCREG_E_INVALID, "HTTP 422", NULL, 422, -1 },
	{ "good", "bare-500", OCREG_E_SERVER, "HTTP 500", NULL, 500, -1 },
	{ "good", "page-404", OCREG_E_NOTFOUND, "404 page not found", "capability ImageRegistry", 404, -1 },
	{ "good", "page-502", OCREG_E_SERVER, "HTTP 502: <!DOCTYPE html>", NULL, 502, -1 },
	{ "good", "broken-status", OCREG_E_FORBIDDEN, "HTTP 403", "the verb", 403, -1 },
	{ "good", "teapot", OCREG_E_HTTP, "short and stout", NULL, 418, -1 },
	{ "good", "html-200", OCREG_E_CONTENT, "not JSON", "check that the address is the API server's", 200, -1 },
	{ "good", "html-as-json", OCREG_E_CONTENT, "<!DOCTYPE html>", NULL, 200, -1 },
	{ "good", "empty-200", OCREG_E_CONTENT, "empty", NULL, 200, -1 },
	{ "good", "yaml-200", OCREG_E_CONTENT, "not JSON", NULL, 200, -1 },
	{ "good", "protobuf", OCREG_E_CONTENT, "not JSON", NULL, 200, -1 },
	{ "good", "array", OCREG_E_CONTENT, "not the JSON of an object", NULL, 200, -1 },
	{ "good", "pod", OCREG_E_CONTENT, "another kind", NULL, 200, -1 },
	{ "good", "other-version", OCREG_E_CONTENT, "another kind", NULL, 200, -1 },
	{ "good", "config-list", OCREG_E_CONTENT, "another kind", NULL, 200, -1 },
	{ "good", "status-200", OCREG_E_CONTENT, "another kind", NULL, 200, -1 },
	{ "good", "bad-utf8", OCREG_E_CONTENT, "not the JSON", NULL, 200, -1 },
	{ "good", "gzip-bomb", OCREG_E_CONTENT, "not the JSON", NULL, 200, -1 },
	{ "good", "deflate-bomb", OCREG_E_CONTENT, "not the JSON", NULL, 200, -1 },
	{ "good", "gzip-twice", OCREG_E_CONTENT, "not the JSON", NULL, 200, -1 },
	{ "good", "not-http", OCREG_E_CONTENT, "not HTTP", NULL, 0, -1 },
	{ "good", "deep", OCREG_E_LIMIT, "nested too deeply", NULL, 0, -1 },
	{ "good", "large", OCREG_E_LIMIT, "body of the answer is too long", NULL, 0, -1 },
	{ "good", "length-beyond", OCREG_E_LIMIT, "body of the answer is too long", NULL, 0, -1 },
	{ "good", "length-huge", OCREG_E_LIMIT, "body of the answer is too long", NULL, 0, -1 },
	{ "good", "endless-headers", OCREG_E_LIMIT, "header of the answer is too long", NULL, 0, -1 },
	{ "good", "endless-line", OCREG_E_LIMIT, "header of the answer is too long", NULL, 0, -1 },
	{ "good", "endless-informational", OCREG_E_LIMIT, "header of the answer is too long", NULL, 0, -1 },
	{ "good", "endless-chunks", OCREG_E_LIMIT, "body of the answer is too long", NULL, 0, -1 },
	{ "good", "endless-length", OCREG_E_LIMIT, "body of the answer is too long", NULL, 0, -1 },
	{ "good", "endless-trailers", OCREG_E_LIMIT, "header of the answer is too long", NULL, 0, -1 },
	{ "good", "endless-extension", OCREG_E_TIMEOUT, "reading the answer took longer", NULL, 0, -1 },
	{ "good", "endless-body", OCREG_E_LIMIT, "body of the answer is too long", NULL, 0, -1 },
	{ "good", "status-99", OCREG_E_CONTENT, "not HTTP", NULL, 0, -1 },
	{ "good", "status-999", OCREG_E_HTTP, "HTTP 999", NULL, 999, -1 },
	{ "good", "length-negative", OCREG_E_CONTENT, "not HTTP", NULL, 0, -1 },
	{ "good", "length-garbage", OCREG_E_CONTENT, "not HTTP", NULL, 0, -1 },
	{ "good", "length-hex", OCREG_E_CONTENT, "empty", NULL, 200, -1 },
	{ "good", "length-empty", OCREG_E_CONTENT, "not HTTP", NULL, 0, -1 },
	{ "good", "length-short", OCREG_E_CONTENT, "not the JSON of an object", NULL, 200, -1 },
	{ "good", "length-other", OCREG_E_CONTENT, "not the JSON", NULL, 200, -1 },
	{ "good", "http-0.9", OCREG_E_CONTENT, "not HTTP", NULL, 0, -1 },
	{ "good", "http-3", OCREG_E_CONTENT, "not HTTP", NULL, 0, -1 },
	{ "good", "switching", OCREG_E_TIMEOUT, "took longer", NULL, 0, -1 },
	{ "good", "chunk-negative", OCREG_E_TRUNCATED, "cut short", NULL, 0, -1 },
	{ "good", "chunk-garbage", OCREG_E_TRUNCATED, "cut short", NULL, 0, -1 },
	{ "good", "chunk-huge", OCREG_E_TRUNCATED, "cut short", NULL, 0, -1 },
	{ "good", "header-nul", OCREG_E_CONTENT, "not HTTP", NULL, 0, -1 },
	{ "good", "header-folded", OCREG_E_CONTENT, "another kind", NULL, 200, -1 },
	{ "good", "silence", OCREG_E_TIMEOUT, "waiting for the answer took longer than the 1000 ms", "allow more time", 0, -1 },
	{ "good", "slow-status", OCREG_E_TIMEOUT, "took longer", NULL, 0, -1 },
	{ "good", "slow-chunks", OCREG_E_TIMEOUT, "took longer", NULL, 0, -1 },
	{ "good", "cut-length-open", OCREG_E_TIMEOUT, "took longer", NULL, 0, -1 },
	{ "good", "slow-header", OCREG_E_TIMEOUT, "took longer", NULL, 0, -1 },
	{ "good", "slow-body", OCREG_E_TIMEOUT, "reading the answer", NULL, 0, -1 },
	{ "good", "cut-length", OCREG_E_TRUNCATED, "cut short", "try again", 0, -1 },
	{ "good", "cut-chunk", OCREG_E_TRUNCATED, "cut short", NULL, 0, -1 },
	{ "good", "cut-json", OCREG_E_TRUNCATED, "cut short", NULL, 0, -1 },
	{ "good", "cut-header", OCREG_E_TRUNCATED, "cut short", NULL, 0, -1 },
	{ "good", "reset-in-body", OCREG_E_TRUNCATED, "cut short", NULL, 0, -1 },
	{ "good", "no-answer", OCREG_E_TRANSPORT, "without an answer", NULL, 0, -1 },
	{ "good", "reset-after-request", OCREG_E_TRANSPORT, "the connection broke", "check the network", 0, -1 },
	{ "good", "redirect-port", OCREG_E_REDIRECT, "points to https://127.0.0.1:", "API server's own address", 307, -1 },
	{ "good", "redirect-host", OCREG_E_REDIRECT, "points to https://localhost:", NULL, 307, -1 },
	{ "good", "redirect-plain", OCREG_E_REDIRECT, "points to http://127.0.0.1:", NULL, 307, -1 },
	{ "good", "redirect-file", OCREG_E_REDIRECT, "points to file:///etc/passwd", NULL, 307, -1 },
	{ "good", "redirect-same", OCREG_E_REDIRECT, "points to /elsewhere\\x1b", NULL, 307, -1 },
	{ "good", "redirect-301", OCREG_E_REDIRECT, "points to https://127.0.0.1:", NULL, 301, -1 },
	{ "good", "redirect-302", OCREG_E_REDIRECT, "points to https://127.0.0.1:", NULL, 302, -1 },
	{ "good", "redirect-303", OCREG_E_REDIRECT, "points to https://127.0.0.1:", NULL, 303, -1 },
	{ "good", "redirect-308", OCREG_E_REDIRECT, "points to //127.0.0.1:", NULL, 308, -1 },
	{ "good", "echo-403", OCREG_E_FORBIDDEN, "you said Bearer ***", NULL, 403, -1 },
	{ "good", "echo-500", OCREG_E_SERVER, "you said Bearer ***", NULL, 500, -1 },
	{ "good", "echo-200", OCREG_E_CONTENT, "you said Bearer ***", NULL, 200, -1 },
	{ "good", "echo-307", OCREG_E_REDIRECT, "***", NULL, 307, -1 },
	{ "basic", "echo-500", OCREG_E_SERVER, "you said Basic ***", NULL, 500, -1 },
	{ "wrong-ca", "ok", OCREG_E_TLS, "an authority that is not trusted", "certificate-authority-data", 0, -1 },
	{ "system-trust", "ok", OCREG_E_TLS, "an authority that is not trusted", "certificate-authority-data", 0, -1 },
	{ "wrong-host", "ok", OCREG_E_TLS, "not for this IP address", "subject alternative names", 0, -1 },
	{ "only-common-name", "ok", OCREG_E_TLS, "as its common name only", "subject alternative names", 0, -1 },
	{ "only-common-name-dns", "ok", OCREG_E_TLS, "as its common name only", "subject alternative names", 0, -1 },
	{ "other-name", "ok", OCREG_E_TLS, "not for this IP address", "tls-server-name", 0, -1 },
	{ "tls-name-wrong", "ok", OCREG_E_TLS, "for another name", "tls-server-name", 0, -1 },
	{ "expired", "ok", OCREG_E_TLS, "has expired", "renewed", 0, -1 },
	{ "future", "ok", OCREG_E_TLS, "not valid yet", "clock of this machine", 0, -1 },
	{ "not-server", "ok", OCREG_E_TLS, "not meant for servers", NULL, 0, -1 },
	{ "address-as-name", "ok", OCREG_E_TLS, "this IP address as a DNS name", "subject alternative names", 0, -1 },
	{ "wildcard", "ok", OCREG_E_TLS, "not for this IP address", "subject alternative names", 0, -1 },
	{ "weak-key", "ok", OCREG_E_TLS, "a key that is too short", "administrator", 0, -1 },
	{ "weak-digest", "ok", OCREG_E_TLS, "a method that is too weak", "administrator", 0, -1 },
	{ "self-signed", "ok", OCREG_E_TLS, "signed by itself", "certificate-authority-data", 0, -1 },
	{ "chain-missing", "ok", OCREG_E_TLS, "an authority that is not trusted", "certificate-authority-data", 0, -1 },
	{ "by-no-authority", "ok", OCREG_E_TLS, "may not sign others", "administrator", 0, -1 },
	{ "by-too-deep", "ok", OCREG_E_TLS, "more authorities above it than one of them allows", "administrator", 0, -1 },
	{ "by-for-other-names", "ok", OCREG_E_TLS, "may not sign for such names", "administrator", 0, -1 },
	{ "tls-1.0", "ok", OCREG_E_TLS, "no version of TLS from 1.2 on", "TLS 1.2 or later", 0, -1 },
	{ "tls-1.1", "ok", OCREG_E_TLS, "no version of TLS from 1.2 on", "TLS 1.2 or later", 0, -1 },
	{ "tls-slow", "ok", OCREG_E_TIMEOUT, "the TLS handshake took longer", NULL, 0, -1 },
	{ "full", "ok", OCREG_E_TIMEOUT, "connecting took longer", "allow more time", 0, -1 },
	{ "plain", "ok", OCREG_E_TRANSPORT, "the connection ended in the TLS handshake", "no TLS at all", 0, -1 },
	{ "silent", "ok", OCREG_E_TIMEOUT, "the TLS handshake took longer", NULL, 0, -1 },
	{ "reset", "ok", OCREG_E_TRANSPORT, "the connection ended in the TLS handshake: ", "try again; if it does so each time, check that the port", 0, -1 },
	{ "ends-early", "ok", OCREG_E_TRANSPORT, "the connection ended in the TLS handshake: ", "try again", 0, -1 },
	{ "refused", "ok", OCREG_E_CONNECT, "nobody answers", "the server is up", 0, -1 },
	{ "unresolved", "ok", OCREG_E_RESOLVE, "cannot be resolved", "name service", 0, -1 },
	{ "proxy-refuses", "ok", OCREG_E_TRANSPORT, "407", NULL, 0, -1 },
	{ "proxy-fails", "ok", OCREG_E_TRANSPORT, "502", NULL, 0, -1 },
	{ "proxy-redirects", "ok", OCREG_E_TRANSPORT, "302", NULL, 0, -1 },
	{ "proxy-slow", "ok", OCREG_E_TIMEOUT, "connecting took longer", NULL, 0, -1 },
	{ "proxy-endless", "ok", OCREG_E_TRANSPORT, "response headers", NULL, 0, -1 },
	{ "proxy-babbles", "ok", OCREG_E_TLS, "does not speak TLS", "something else", 0, -1 },
	{ "proxy-down", "ok", OCREG_E_CONNECT, "nobody answers by the proxy http://127.0.0.1:", NULL, 0, -1 },
	{ "client-certificate", "ok", OCREG_E_TLS, "demands a client certificate", "client-certificate and client-key", 0, -1 },
};
/* clang-format on */

static inline int64_t hostile_timeout(const struct hostile_row *r)
{
	return r->code == OCREG_E_TIMEOUT ? HOSTILE_SHORT : LONG;
}

static inline void check_hostile(const struct hostile_row *r, const struct ocreg_error *e)
{
	check_error(e, r->code);
	if (r->message)
		CHECK_HAS(ocreg_error_message(e), r->message);
	if (r->hint)
		CHECK_HAS(ocreg_error_hint(e), r->hint);
	CHECK(*ocreg_error_hint(e) != '\0');
	CHECK_INT(ocreg_error_http_status(e), r->http);
	CHECK_INT(ocreg_error_retry_after(e), r->retry_after);
}
