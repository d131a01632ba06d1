/* SPDX-License-Identifier: Apache-2.0 */
/* fleet-bare DIR N: read from every cluster N times, from one thread, with libcurl's multi handle, epoll and nothing else. DIR is clientgo/server's. */
#include <curl/curl.h>
#include <sys/epoll.h>
#include "place.h"

#define CLUSTERS 1000
#define PATH "/apis/imageregistry.operator.openshift.io/v1/configs/cluster"

struct fleet {
	CURLM *multi;
	int epoll, running;
	long timeout;
	struct curl_slist *headers;
	struct curl_blob ca;
	struct cluster {
		CURL *easy;
		int left;
	} clusters[CLUSTERS];
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

static void add(struct fleet *f, struct cluster *c, const char *server, int n)
{
	char url[4096];

	snprintf(url, sizeof(url), "%s%s", server, PATH);
	c->left = n;
	c->easy = curl_easy_init();
	curl_easy_setopt(c->easy, CURLOPT_URL, url);
	curl_easy_setopt(c->easy, CURLOPT_PRIVATE, c);
	curl_easy_setopt(c->easy, CURLOPT_HTTPHEADER, f->headers);
	curl_easy_setopt(c->easy, CURLOPT_HTTP_VERSION, (long) CURL_HTTP_VERSION_1_1);
	curl_easy_setopt(c->easy, CURLOPT_CAINFO_BLOB, &f->ca);
	curl_easy_setopt(c->easy, CURLOPT_CAPATH, NULL);
	curl_easy_setopt(c->easy, CURLOPT_WRITEFUNCTION, drop);
	curl_multi_add_handle(f->multi, c->easy);
}

static void take_results(struct fleet *f)
{
	struct cluster *c;
	CURLMsg *m;
	long status;

	for (int left; (m = curl_multi_info_read(f->multi, &left));) {
		if (m->data.result != CURLE_OK)
			die(curl_easy_strerror(m->data.result));
		curl_easy_getinfo(m->easy_handle, CURLINFO_RESPONSE_CODE, &status);
		curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE, &c);
		if (status != 200)
			die("the server refuses");
		curl_multi_remove_handle(f->multi, c->easy);
		if (--c->left > 0 && !curl_multi_add_handle(f->multi, c->easy))
			f->running++;
	}
}

static void run(struct fleet *f)
{
	struct epoll_event events[64];

	f->running = 1;
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
	char *servers[CLUSTERS], authorization[4096];
	size_t n;

	if (argc != 3)
		return 2;
	n = place_cut(place_read(argv[1], "servers"), servers, CLUSTERS);
	f.ca = (struct curl_blob) { .data = place_read(argv[1], "ca.crt"), .flags = CURL_BLOB_NOCOPY };
	f.ca.len = strlen(f.ca.data);
	snprintf(authorization, sizeof(authorization), "Authorization: Bearer %.4000s", place_read(argv[1], "token"));
	curl_global_init(CURL_GLOBAL_DEFAULT);
	f.headers = curl_slist_append(curl_slist_append(NULL, authorization), "Accept: application/json");
	f.multi = curl_multi_init();
	curl_multi_setopt(f.multi, CURLMOPT_MAXCONNECTS, (long) CLUSTERS);
	curl_multi_setopt(f.multi, CURLMOPT_SOCKETFUNCTION, on_socket);
	curl_multi_setopt(f.multi, CURLMOPT_SOCKETDATA, &f);
	curl_multi_setopt(f.multi, CURLMOPT_TIMERFUNCTION, on_timer);
	curl_multi_setopt(f.multi, CURLMOPT_TIMERDATA, &f);
	for (size_t i = 0; i < n; i++)
		add(&f, &f.clusters[i], servers[i], atoi(argv[2]));
	run(&f);
	for (size_t i = 0; i < n; i++)
		curl_easy_cleanup(f.clusters[i].easy);
	curl_multi_cleanup(f.multi);
	curl_slist_free_all(f.headers);
	curl_global_cleanup();
	return 0;
}
