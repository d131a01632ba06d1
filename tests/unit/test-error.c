/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include "base/error.h"

/* Every code there is. */
static const struct {
	int code;
	const char *name;
} codes[] = {
#define CODE(name)                  \
	{                           \
		OCREG_##name, #name \
	}
	CODE(E_NOMEM),     CODE(E_ARG),        CODE(E_SYNTAX),     CODE(E_ENCODING),     CODE(E_LIMIT),     CODE(E_TYPE),
	CODE(E_INVALID),   CODE(E_UNKNOWN),    CODE(E_DUPLICATE),  CODE(E_NOFIELD),      CODE(E_KIND),      CODE(E_RANGE),
	CODE(E_FILE),      CODE(E_KUBECONFIG), CODE(E_CREDENTIAL), CODE(E_UNSUPPORTED),  CODE(E_RESOLVE),   CODE(E_CONNECT),
	CODE(E_TLS),       CODE(E_TIMEOUT),    CODE(E_CANCELLED),  CODE(E_TRUNCATED),    CODE(E_CONTENT),   CODE(E_REDIRECT),
	CODE(E_TRANSPORT), CODE(E_FORK),       CODE(E_BADREQUEST), CODE(E_UNAUTHORIZED), CODE(E_FORBIDDEN), CODE(E_NOTFOUND),
	CODE(E_CONFLICT),  CODE(E_EXISTS),     CODE(E_GONE),       CODE(E_MEDIATYPE),    CODE(E_TOOMANY),   CODE(E_SERVER),
	CODE(E_HTTP),      CODE(E_NOOAUTH),
};

static void test_codes(void)
{
	const char *hints[COUNT(codes)];
	struct ocreg_error *errors[COUNT(codes)];

	for (size_t i = 0; i < COUNT(codes); i++) {
		row("%s", codes[i].name);
		CHECK_STR(ocreg_code_name(codes[i].code), codes[i].name);
		errors[i] = NULL;
		CHECK_INT(ocreg_fail(&errors[i], codes[i].code, NULL, NULL, "no"), codes[i].code);
		CHECK_INT(ocreg_error_code(errors[i]), codes[i].code);
		hints[i] = ocreg_error_hint(errors[i]);
		CHECK(hints[i] && *hints[i]);
		for (size_t k = 0; k < i; k++)
			CHECK(strcmp(hints[i], hints[k]) != 0);
	}
	for (size_t i = 0; i < COUNT(codes); i++)
		ocreg_error_unref(errors[i]);
	row("codes that are not failures");
	CHECK_STR(ocreg_code_name(0), "OK");
	CHECK_STR(ocreg_code_name(OCREG_AGAIN), "AGAIN");
	CHECK_STR(ocreg_code_name(-29), "E_OTHER");
	CHECK_STR(ocreg_code_name(17), "E_OTHER");
}

static void test_object(void)
{
	struct ocreg_error *e = NULL;

	CHECK_INT(ocreg_fail(&e, OCREG_E_CONFLICT, "spec.replicas", "wait", "%s is %d", "it", 7), OCREG_E_CONFLICT);
	CHECK_STR(ocreg_error_path(e), "spec.replicas");
	CHECK_STR(ocreg_error_message(e), "it is 7");
	CHECK_STR(ocreg_error_hint(e), "wait");
	CHECK_INT(ocreg_error_line(e), 0);
	CHECK_INT(ocreg_error_http_status(e), 0);
	CHECK_STR(ocreg_error_reason(e), "");
	CHECK_INT(ocreg_error_retry_after(e), -1);
	CHECK_INT(ocreg_error_cause_count(e), 0);
	CHECK(!ocreg_error_cause_path(e, 0));
	ocreg_error_at(e, 3, 14);
	ocreg_error_http(e, 409, "Conflict", 5);
	ocreg_error_cause(e, "spec.a", "is wrong", "");
	ocreg_error_cause(e, "", "is wrong, too", "kubectl");
	CHECK_INT(ocreg_error_line(e), 3);
	CHECK_INT(ocreg_error_column(e), 14);
	CHECK_INT(ocreg_error_http_status(e), 409);
	CHECK_STR(ocreg_error_reason(e), "Conflict");
	CHECK_INT(ocreg_error_retry_after(e), 5);
	CHECK_INT(ocreg_error_cause_count(e), 2);
	CHECK_STR(ocreg_error_cause_path(e, 0), "spec.a");
	CHECK_STR(ocreg_error_cause_message(e, 0), "is wrong");
	CHECK_STR(ocreg_error_cause_path(e, 1), "");
	CHECK_STR(ocreg_error_cause_message(e, 1), "is wrong, too");
	CHECK(!ocreg_error_cause_message(e, 2));
	CHECK_STR(ocreg_error_cause_manager(e, 0), "");
	CHECK_STR(ocreg_error_cause_manager(e, 1), "kubectl");
	CHECK(!ocreg_error_cause_manager(e, 2));
	CHECK(ocreg_error_ref(e) == e);
	CHECK(!ocreg_error_unref(e));
	CHECK_STR(ocreg_error_message(e), "it is 7");
	e = ocreg_error_unref(e);
	CHECK(!e);
}

static void test_notes(void)
{
	struct ocreg_error *e = NULL;

	ocreg_fail(&e, OCREG_E_TLS, NULL, NULL, "no");
	CHECK_INT(ocreg_error_tls_fault(e), OCREG_TLS_NONE);
	CHECK_INT(ocreg_error_note_count(e), 0);
	CHECK(!ocreg_error_note(e, 0));
	ocreg_error_set_tls(e, OCREG_TLS_EXPIRED);
	ocreg_error_add_note(e, "one\ntwo");
	ocreg_error_add_note(e, "three");
	CHECK_INT(ocreg_error_tls_fault(e), OCREG_TLS_EXPIRED);
	CHECK_INT(ocreg_error_note_count(e), 2);
	CHECK_STR(ocreg_error_note(e, 0), "one\\x0atwo");
	CHECK_STR(ocreg_error_note(e, 1), "three");
	CHECK(!ocreg_error_note(e, 2));
	ocreg_error_unref(e);
}

/* Each has a name of its own, and a number that nobody changes. */
static void test_faults(void)
{
	static const struct {
		int fault, number;
		const char *name;
	} rows[] = {
		{ OCREG_TLS_NONE, 0, "NONE" },
		{ OCREG_TLS_OTHER, 1, "OTHER" },
		{ OCREG_TLS_SELF_SIGNED, 10, "SELF_SIGNED" },
		{ OCREG_TLS_UNKNOWN_AUTHORITY, 11, "UNKNOWN_AUTHORITY" },
		{ OCREG_TLS_MISSING_INTERMEDIATE, 12, "MISSING_INTERMEDIATE" },
		{ OCREG_TLS_NOT_AUTHORITY, 13, "NOT_AUTHORITY" },
		{ OCREG_TLS_NAME_CONSTRAINT, 14, "NAME_CONSTRAINT" },
		{ OCREG_TLS_PATH_LENGTH, 15, "PATH_LENGTH" },
		{ OCREG_TLS_WRONG_SIGNATURE, 16, "WRONG_SIGNATURE" },
		{ OCREG_TLS_WRONG_NAME, 20, "WRONG_NAME" },
		{ OCREG_TLS_WRONG_ADDRESS, 21, "WRONG_ADDRESS" },
		{ OCREG_TLS_ADDRESS_AS_NAME, 22, "ADDRESS_AS_NAME" },
		{ OCREG_TLS_NAMES_ONLY, 23, "NAMES_ONLY" },
		{ OCREG_TLS_ADDRESSES_ONLY, 24, "ADDRESSES_ONLY" },
		{ OCREG_TLS_COMMON_NAME_ONLY, 25, "COMMON_NAME_ONLY" },
		{ OCREG_TLS_BARE_WILDCARD, 26, "BARE_WILDCARD" },
		{ OCREG_TLS_NAME_UNKNOWN, 27, "NAME_UNKNOWN" },
		{ OCREG_TLS_EXPIRED, 30, "EXPIRED" },
		{ OCREG_TLS_NOT_YET_VALID, 31, "NOT_YET_VALID" },
		{ OCREG_TLS_AUTHORITY_EXPIRED, 32, "AUTHORITY_EXPIRED" },
		{ OCREG_TLS_NOT_FOR_SERVERS, 33, "NOT_FOR_SERVERS" },
		{ OCREG_TLS_SHORT_KEY, 34, "SHORT_KEY" },
		{ OCREG_TLS_WEAK_SIGNATURE, 35, "WEAK_SIGNATURE" },
		{ OCREG_TLS_REVOKED, 36, "REVOKED" },
		{ OCREG_TLS_REVOCATION_LIST, 37, "REVOCATION_LIST" },
		{ OCREG_TLS_CRITICAL_EXTENSION, 38, "CRITICAL_EXTENSION" },
		{ OCREG_TLS_VERSION_1_0, 40, "VERSION_1_0" },
		{ OCREG_TLS_VERSION_1_1, 41, "VERSION_1_1" },
		{ OCREG_TLS_VERSION_OTHER, 42, "VERSION_OTHER" },
		{ OCREG_TLS_NOT_TLS, 43, "NOT_TLS" },
		{ OCREG_TLS_NO_CIPHER, 44, "NO_CIPHER" },
		{ OCREG_TLS_CLIENT_DEMANDED, 50, "CLIENT_DEMANDED" },
		{ OCREG_TLS_CLIENT_REFUSED, 51, "CLIENT_REFUSED" },
		{ OCREG_TLS_CLIENT_KEY, 52, "CLIENT_KEY" },
		{ OCREG_TLS_CA_EMPTY, 60, "CA_EMPTY" },
		{ OCREG_TLS_CA_GARBAGE, 61, "CA_GARBAGE" },
		{ OCREG_TLS_CA_TRUNCATED, 62, "CA_TRUNCATED" },
		{ OCREG_TLS_CA_PRIVATE_KEY, 63, "CA_PRIVATE_KEY" },
		{ 99, 99, "OTHER" },
		{ -1, -1, "OTHER" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s %d", rows[i].name, rows[i].number);
		CHECK_INT(rows[i].fault, rows[i].number);
		CHECK_STR(ocreg_tls_fault_name(rows[i].fault), rows[i].name);
	}
}

/* A request without an identifier has the other all the same. */
static void test_origin(void)
{
	static const struct {
		const char *request, *request_id;
	} rows[] = { { "PATCH /a", "77" }, { "GET /a", NULL }, { NULL, "77" }, { NULL, NULL } };

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_error *e = NULL;

		row("%s, %s", rows[i].request ? rows[i].request : "no request", rows[i].request_id ? rows[i].request_id : "none");
		ocreg_fail(&e, OCREG_E_SERVER, NULL, NULL, "no");
		CHECK_STR(ocreg_error_request(e), "");
		CHECK_STR(ocreg_error_request_id(e), "");
		ocreg_error_origin(e, rows[i].request, rows[i].request_id);
		CHECK_STR(ocreg_error_request(e), rows[i].request ? rows[i].request : "");
		CHECK_STR(ocreg_error_request_id(e), rows[i].request_id ? rows[i].request_id : "");
		ocreg_error_unref(e);
	}
}

static void test_null(void)
{
	CHECK_INT(ocreg_fail(NULL, OCREG_E_TLS, NULL, NULL, "no"), OCREG_E_TLS);
	CHECK_INT(ocreg_fail_oom(NULL), OCREG_E_NOMEM);
	CHECK_INT(ocreg_fail_oom_sent(NULL), OCREG_E_NOMEM);
	CHECK_INT(ocreg_error_code(NULL), 0);
	CHECK_STR(ocreg_error_message(NULL), "");
	CHECK_STR(ocreg_error_path(NULL), "");
	CHECK_STR(ocreg_error_hint(NULL), "");
	CHECK_STR(ocreg_error_reason(NULL), "");
	CHECK_STR(ocreg_error_request(NULL), "");
	CHECK_STR(ocreg_error_request_id(NULL), "");
	CHECK_INT(ocreg_error_line(NULL), 0);
	CHECK_INT(ocreg_error_cause_count(NULL), 0);
	CHECK(!ocreg_error_cause_message(NULL, 0));
	CHECK(!ocreg_error_ref(NULL));
	CHECK(!ocreg_error_unref(NULL));
	ocreg_error_at(NULL, 1, 1);
	ocreg_error_http(NULL, 1, "", 1);
	ocreg_error_origin(NULL, "GET /", "1");
	ocreg_error_cause(NULL, "", "", "");
	ocreg_error_add_note(NULL, "");
	ocreg_error_set_tls(NULL, 1);
	CHECK_INT(ocreg_error_tls_fault(NULL), 0);
	CHECK_INT(ocreg_error_note_count(NULL), 0);
	CHECK(!ocreg_error_note(NULL, 0));
}

/* One error for all who run out of memory: nobody may change it, or free it. */
static void check_shared(struct ocreg_error *e)
{
	CHECK_INT(ocreg_error_code(e), OCREG_E_NOMEM);
	ocreg_error_at(e, 1, 2);
	ocreg_error_http(e, 500, "x", 1);
	ocreg_error_origin(e, "GET /", "1");
	ocreg_error_cause(e, "x", "y", "");
	ocreg_error_add_note(e, "x");
	ocreg_error_set_tls(e, OCREG_TLS_EXPIRED);
	CHECK_INT(ocreg_error_note_count(e), 0);
	CHECK_INT(ocreg_error_tls_fault(e), 0);
	CHECK_INT(ocreg_error_line(e), 0);
	CHECK_INT(ocreg_error_http_status(e), 0);
	CHECK_INT(ocreg_error_cause_count(e), 0);
	CHECK_STR(ocreg_error_request(e), "");
	CHECK_STR(ocreg_error_request_id(e), "");
	for (int i = 0; i < 10; i++)
		CHECK(!ocreg_error_unref(e));
	CHECK(ocreg_error_ref(e) == e);
	CHECK_STR(ocreg_error_message(e), "out of memory");
}

static void test_out_of_memory(void)
{
	struct ocreg_error *before = NULL, *after = NULL;

	row("before anything was sent");
	CHECK_INT(ocreg_fail_oom(&before), OCREG_E_NOMEM);
	check_shared(before);
	row("after it was sent");
	CHECK_INT(ocreg_fail_oom_sent(&after), OCREG_E_NOMEM);
	check_shared(after);
	CHECK_STR(ocreg_error_hint(after), OCREG_HINT_SENT);
	CHECK(strcmp(ocreg_error_hint(before), ocreg_error_hint(after)) != 0);
}

/* What comes from outside cannot break the line or reach the terminal. */
static void test_escaped(void)
{
	struct ocreg_error *e = NULL;
	char text[5000];

	ocreg_fail(&e, OCREG_E_SERVER, "a\nb", "x\x1b[0m", "one\ntwo %s", "\xff\x1b]0;evil\x07");
	ocreg_error_http(e, 500, "Bad\r\nThing", -1);
	ocreg_error_cause(e, "\x01", "a\nb", "");
	CHECK_STR(ocreg_error_message(e), "one\\x0atwo \\xff\\x1b]0;evil\\x07");
	CHECK_STR(ocreg_error_path(e), "a\\x0ab");
	CHECK_STR(ocreg_error_hint(e), "x\\x1b[0m");
	CHECK_STR(ocreg_error_reason(e), "Bad\\x0d\\x0aThing");
	CHECK_STR(ocreg_error_cause_path(e, 0), "\\x01");
	CHECK_STR(ocreg_error_cause_message(e, 0), "a\\x0ab");
	ocreg_error_unref(e);
	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	ocreg_fail(&e, OCREG_E_SERVER, NULL, NULL, "%s", text);
	CHECK(strlen(ocreg_error_message(e)) < 2100);
	ocreg_error_unref(e);
}

static const struct test tests[] = {
	TEST(test_codes),  TEST(test_object), TEST(test_notes),         TEST(test_faults),
	TEST(test_origin), TEST(test_null),   TEST(test_out_of_memory), TEST(test_escaped),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "error", tests, COUNT(tests));
}
