/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whom the client trusts. libcurl has a folder of authorities built in; here a folder of the tests stands in for it, so that there is an
 * authority which the machine trusts and the cluster does not.
 */
#include <curl/curl.h>
#include "fault.h"

CURL *__real_curl_easy_init(void);
CURL *__wrap_curl_easy_init(void);

CURL *__wrap_curl_easy_init(void)
{
	CURL *e = __real_curl_easy_init();

	if (e && (curl_easy_setopt(e, CURLOPT_CAPATH, fault_path("authorities", "")) != CURLE_OK ||
		  curl_easy_setopt(e, CURLOPT_CAINFO, NULL) != CURLE_OK))
		abort();
	return e;
}

static void test_authorities(void)
{
	static const struct {
		const char *row, *server;
		int code;
	} rows[] = {
		{ "the cluster's authority, its server", "good", 0 },
		{ "the cluster's authority, the machine's server", "wrong-ca", OCREG_E_TLS },
		{ "no authority given, the machine's server", "wrong-ca-system", 0 },
		{ "no authority given, the cluster's server", "system-trust", OCREG_E_TLS },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_client *c = fault_client(rows[i].server, 5000);
		struct ocreg_object *o = NULL;

		row("%s", rows[i].row);
		CHECK_INT(fault_get(c, "ok", &o, NULL), rows[i].code);
		ocreg_unref(o);
		ocreg_client_unref(c);
	}
}

static const struct test tests[] = { TEST(test_authorities) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "trust", tests, COUNT(tests));
}
