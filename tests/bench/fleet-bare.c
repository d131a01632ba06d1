/* SPDX-License-Identifier: Apache-2.0 */
/* fleet-bare DIR AT_ONCE: read from every cluster, from so many at the same time, from one thread, with libcurl's multi handle, epoll and nothing else. DIR is clientgo/server's. */
#include <curl/curl.h>
#include <sys/epoll.h>
#include "place.h"

#define CLUSTERS 1000
#define PATH "/apis/imageregistry.operator.openshift.io/v1/configs/cluster"

struct cluster {
	CURL *easy;
	struct curl_blob ca;
};

struct fleet {
	const char *dir;
	char *servers[CLUSTERS];
	size_t n, next;
	CURLM *multi;
	int epoll, running;
	long timeout;
	struct curl_slist *headers;
};

static void die(const char *what)
{
	fprintf(stderr, "fleet-bare: %s\n", what);
	exit(1);
}

static int on_socket(CURL *easy, curl_socket_t s, int what, void *data, void *known)
{
	struct fleet *f = data;
	struct epoll_event e = { .data.fd = s };

	(void) easy;
	if (what == CURL_POLL_REMOVE)
		return epoll_ctl(f->epoll, EPOLL_CTL_DEL, s, NULL) && 0;
	e.events = (what & CURL_POLL_IN ? (uint32_t) EPOLLIN : 0) | (what & CURL_POLL_OUT ? (uint32_t) EPOLLOUT : 0);
	if (epoll_ctl(f->epoll, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, s, &e))
		die("epoll");
	curl_multi_assign(f->multi, s, f);
	return 0;
}

static int on_timer(CURLM *multi, long ms, void *data)
{
	(void) multi;
	((struct fleet *) data)->timeout = ms;
	return 0;
}

static size_t drop(char *data, size_t size, size_t n, void *to)
{
	(void) data;
	(void) to;
	return size * n;
}

static void ask_next(struct fleet *f)
{
	struct cluster *c;
	char url[4096], ca[64];

	if (f->next == f->n)
		return;
	c = calloc(1, sizeof(*c));
	snprintf(ca, sizeof(ca), "ca-%zu.crt", f->next);
	c->ca = (struct curl_blob) { .data = place_read(f->dir, ca), .flags = CURL_BLOB_NOCOPY };
	c->ca.len = strlen(c->ca.data);
	snprintf(url, sizeof(url), "%s%s", f->servers[f->next++], PATH);
	c->easy = curl_easy_init();
	curl_easy_setopt(c->easy, CURLOPT_URL, url);
	curl_easy_setopt(c->easy, CURLOPT_PRIVATE, c);
	curl_easy_setopt(c->easy, CURLOPT_HTTPHEADER, f->headers);
	curl_easy_setopt(c->easy, CURLOPT_HTTP_VERSION, (long) CURL_HTTP_VERSION_1_1);
	curl_easy_setopt(c->easy, CURLOPT_CAINFO_BLOB, &c->ca);
	curl_easy_setopt(c->easy, CURLOPT_CAPATH, NULL);
	curl_easy_setopt(c->easy, CURLOPT_FORBID_REUSE, 1L);
	curl_easy_setopt(c->easy, CURLOPT_WRITEFUNCTION, drop);
	curl_multi_add_handle(f->multi, c->easy);
	f->running++;
}

static void finish(struct fleet *f, const CURLMsg *m)
{
	CURL *easy = m->easy_handle;
	struct cluster *c;
	long status;

	if (m->data.result != CURLE_OK)
		die(curl_easy_strerror(m->data.result));
	curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
	curl_easy_getinfo(easy, CURLINFO_PRIVATE, &c);
	if (status != 200)
		die("the server refuses");
	curl_multi_remove_handle(f->multi, easy);
	curl_easy_cleanup(easy);
	free(c->ca.data);
	free(c);
}

static void take_results(struct fleet *f)
{
	CURLMsg *m;

	for (int left; (m = curl_multi_info_read(f->multi, &left));) {
		finish(f, m);
		ask_next(f);
	}
}

static void run(struct fleet *f)
{
	struct epoll_event events[64];

	while (f->running) {
		int n = epoll_wait(f->epoll, events, 64, f->timeout < 0 ? 1000 : (int) f->timeout);

		for (int i = 0; i < n; i++) {
			int what = (events[i].events & EPOLLIN ? CURL_CSELECT_IN : 0) |
				   (events[i].events & EPOLLOUT ? CURL_CSELECT_OUT : 0) |
				   (events[i].events & (EPOLLERR | EPOLLHUP) ? CURL_CSELECT_ERR : 0);

			curl_multi_socket_action(f->multi, events[i].data.fd, what, &f->running);
		}
		if (n <= 0)
			curl_multi_socket_action(f->multi, CURL_SOCKET_TIMEOUT, 0, &f->running);
		take_results(f);
	}
}

int main(int argc, char **argv)
{
	struct fleet f = { .epoll = epoll_create1(0), .timeout = -1 };
	char authorization[4096], *token;

	if (argc != 3)
		return 2;
	f.dir = argv[1];
	f.n = place_cut(place_read(f.dir, "servers"), f.servers, CLUSTERS);
	token = place_read(f.dir, "token");
	snprintf(authorization, sizeof(authorization), "Authorization: Bearer %.4000s", token);
	curl_global_init(CURL_GLOBAL_DEFAULT);
	f.headers = curl_slist_append(curl_slist_append(NULL, authorization), "Accept: application/json");
	f.multi = curl_multi_init();
	curl_multi_setopt(f.multi, CURLMOPT_SOCKETFUNCTION, on_socket);
	curl_multi_setopt(f.multi, CURLMOPT_SOCKETDATA, &f);
	curl_multi_setopt(f.multi, CURLMOPT_TIMERFUNCTION, on_timer);
	curl_multi_setopt(f.multi, CURLMOPT_TIMERDATA, &f);
	for (int i = atoi(argv[2]); i > 0; i--)
		ask_next(&f);
	run(&f);
	curl_multi_cleanup(f.multi);
	curl_slist_free_all(f.headers);
	curl_global_cleanup();
	return 0;
}
