/* SPDX-License-Identifier: Apache-2.0 */
/*
 * bare DIR VERB N [json]: the same requests as client.c makes, with libcurl and nothing else: what comes is counted and dropped; with
 * json, yajl goes over it first, since who wants to know what came needs no less. DIR is clientgo/server's.
 */
#include <curl/curl.h>
#include "place.h"
#include "scan-json.h"

#define CLUSTERS 1000
#define PATCH "{\"spec\":{\"logLevel\":\"Debug\"}}"
#define CONFIGS "/apis/imageregistry.operator.openshift.io/v1/configs"

static struct curl_slist *headers;
static struct curl_blob ca;
static char *server;
static yajl_handle json;

static void scan_begin(void)
{
	json = yajl_alloc(&scan_json, NULL, NULL);
	yajl_config(json, yajl_allow_multiple_values, 1);
}

static size_t drop(char *data, size_t size, size_t n, void *lines)
{
	if (json && yajl_parse(json, (unsigned char *) data, n) != yajl_status_ok)
		return 0;
	for (const char *at = data, *end = data + n; lines && (at = memchr(at, '\n', (size_t) (end - at))); at++)
		++*(long *) lines;
	return size * n;
}

static CURL *handle(const char *path, const char *patch)
{
	CURL *h = curl_easy_init();
	char url[4096];

	snprintf(url, sizeof(url), "%s%s", server, path);
	curl_easy_setopt(h, CURLOPT_URL, url);
	curl_easy_setopt(h, CURLOPT_HTTPHEADER, headers);
	curl_easy_setopt(h, CURLOPT_HTTP_VERSION, (long) CURL_HTTP_VERSION_1_1);
	curl_easy_setopt(h, CURLOPT_CAINFO_BLOB, &ca);
	curl_easy_setopt(h, CURLOPT_CAPATH, NULL);
	curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, drop);
	curl_easy_setopt(h, CURLOPT_WRITEDATA, NULL);
	if (patch) {
		curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "PATCH");
		curl_easy_setopt(h, CURLOPT_POSTFIELDS, patch);
	}
	return h;
}

static void perform(CURL *h)
{
	long status = 0;
	CURLcode code = curl_easy_perform(h);

	curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, &status);
	if (code == CURLE_OK && status == 200)
		return;
	fprintf(stderr, "bare: %s, status %ld\n", curl_easy_strerror(code), status);
	exit(1);
}

static void repeat(CURL *h, int n)
{
	while (n-- > 0)
		perform(h);
	curl_easy_cleanup(h);
}

static void get(int n)
{
	repeat(handle(CONFIGS "/cluster", NULL), n);
}

static void patch(int n)
{
	headers = curl_slist_append(headers, "Content-Type: application/merge-patch+json");
	repeat(handle(CONFIGS "/cluster?fieldManager=libocreg&fieldValidation=Strict", PATCH), n);
}

static void list_config_maps(int n)
{
	repeat(handle("/api/v1/configmaps?limit=500", NULL), n);
}

static void list_routes(int n)
{
	repeat(handle("/apis/route.openshift.io/v1/routes?limit=500", NULL), n);
}

/* N events, each in its line. */
static void watch(int n)
{
	CURL *h = handle(CONFIGS "?watch=1&allowWatchBookmarks=true&timeoutSeconds=300&resourceVersion=1000", NULL);
	long lines = 0;

	curl_easy_setopt(h, CURLOPT_WRITEDATA, &lines);
	repeat(h, 1);
	if (lines < n)
		exit(1);
}

/* N handles, each with its connection. Prints what each takes, in KiB. */
static void idle(int n)
{
	CURL *handles[CLUSTERS], *first = handle(CONFIGS "/cluster", NULL);
	long before;

	perform(first);
	before = place_memory();
	for (int i = 0; i < n && i < CLUSTERS; i++)
		perform(handles[i] = handle(CONFIGS "/cluster", NULL));
	printf("%.1f\n", (double) (place_memory() - before) / n);
	for (int i = 0; i < n && i < CLUSTERS; i++)
		curl_easy_cleanup(handles[i]);
	curl_easy_cleanup(first);
}

static const struct {
	const char *name;
	void (*run)(int n);
} verbs[] = {
	{ "get", get },     { "patch", patch }, { "list-configmaps", list_config_maps }, { "list-routes", list_routes },
	{ "watch", watch }, { "idle", idle },
};

int main(int argc, char **argv)
{
	char authorization[4096];

	if (argc < 4)
		return 2;
	curl_global_init(CURL_GLOBAL_DEFAULT);
	ca = (struct curl_blob) { .data = place_read(argv[1], "ca.crt"), .flags = CURL_BLOB_NOCOPY };
	ca.len = strlen(ca.data);
	server = strtok(place_read(argv[1], "servers"), "\n");
	snprintf(authorization, sizeof(authorization), "Authorization: Bearer %.4000s", place_read(argv[1], "token"));
	headers = curl_slist_append(headers, authorization);
	headers = curl_slist_append(headers, "Accept: application/json");
	if (argc > 4)
		scan_begin();
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
		if (strcmp(argv[2], verbs[i].name) == 0)
			verbs[i].run(atoi(argv[3]));
	curl_slist_free_all(headers);
	curl_global_cleanup();
	return 0;
}
