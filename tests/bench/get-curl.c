/* SPDX-License-Identifier: Apache-2.0 */
/*
 * get-curl URL CA TOKEN [N]: the same GET with libcurl and nothing else. CA and TOKEN are files. Prints the body; with N, repeats the
 * request N times after the first and prints what one cost.
 */
#include <string.h>
#include <curl/curl.h>
#include "loop.h"

static char text[2][1 << 16];

static const char *read_all(int which, const char *path)
{
	FILE *f = fopen(path, "rb");
	size_t n = f ? fread(text[which], 1, sizeof(text[which]) - 1, f) : 0;

	if (f)
		fclose(f);
	text[which][n] = '\0';
	text[which][strcspn(text[which], which ? "\n" : "")] = '\0';
	return text[which];
}

static size_t drop(char *data, size_t size, size_t n, void *to)
{
	(void) data;
	(void) to;
	return size * n;
}

static int get(void *data)
{
	long status = 0;
	CURLcode code = curl_easy_perform(data);

	curl_easy_getinfo(data, CURLINFO_RESPONSE_CODE, &status);
	if (code != CURLE_OK || status != 200)
		fprintf(stderr, "get-curl: %s, status %ld\n", curl_easy_strerror(code), status);
	return code != CURLE_OK || status != 200;
}

int main(int argc, char **argv)
{
	struct curl_slist *headers = NULL;
	struct curl_blob ca = { .flags = CURL_BLOB_NOCOPY };
	char authorization[4096];
	CURL *h;
	int r;

	if (argc < 4)
		return 2;
	ca.data = (char *) read_all(0, argv[2]);
	ca.len = strlen(ca.data);
	snprintf(authorization, sizeof(authorization), "Authorization: Bearer %.4000s", read_all(1, argv[3]));
	headers = curl_slist_append(headers, authorization);
	headers = curl_slist_append(headers, "Accept: application/json");
	curl_global_init(CURL_GLOBAL_DEFAULT);
	h = curl_easy_init();
	curl_easy_setopt(h, CURLOPT_URL, argv[1]);
	curl_easy_setopt(h, CURLOPT_HTTPHEADER, headers);
	curl_easy_setopt(h, CURLOPT_HTTP_VERSION, (long) CURL_HTTP_VERSION_1_1);
	curl_easy_setopt(h, CURLOPT_CAINFO_BLOB, &ca);
	curl_easy_setopt(h, CURLOPT_CAPATH, NULL);
	if (argc > 4)
		curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, drop);
	r = argc > 4 ? repeat(get, h, atoi(argv[4])) : get(h);
	curl_easy_cleanup(h);
	curl_slist_free_all(headers);
	curl_global_cleanup();
	return r;
}
