/* SPDX-License-Identifier: Apache-2.0 */
/*
 * heap wipe|plain|late KUBECONFIG CONTEXT NEEDLE...: get an object, let go of everything, and look for secrets in what is left of our own memory.
 * A needle is in hexadecimal, each byte exclusive-or 0xA5, so that it is not there by itself. Prints for each how often it was found while
 * the client was there and afterwards.
 */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <curl/curl.h>
#include <ocreg/ocreg.h>

#define MASK 0xA5
#define MOST (64ul << 20) /* bytes of a mapping: what is larger is the shadow of a sanitizer */
#define NEEDLES 16

static struct {
	unsigned char bytes[128]; /* masked */
	size_t n, during, after;
} needles[NEEDLES];
static size_t n_needles;

static bool read_needle(const char *hex)
{
	size_t n = strlen(hex) / 2;

	if (n_needles == NEEDLES || n < 8 || n > sizeof(needles->bytes))
		return false;
	for (size_t i = 0; i < n; i++) {
		char two[3] = { hex[2 * i], hex[2 * i + 1], '\0' };

		needles[n_needles].bytes[i] = (unsigned char) strtoul(two, NULL, 16);
	}
	needles[n_needles++].n = n;
	return true;
}

/* All of it is read, what a sanitizer forbids too. */
__attribute__((no_sanitize("address"))) static size_t count(const unsigned char *from, const unsigned char *end,
							    const unsigned char *needle, size_t n)
{
	size_t found = 0;

	for (const unsigned char *s = from; s + n <= end; s++) {
		size_t i = 0;

		while (i < n && s[i] == (needle[i] ^ MASK))
			i++;
		found += i == n;
	}
	return found;
}

/* Lines of /proc/self/maps, without stdio, which has memory of its own. */
static size_t read_maps(char *maps, size_t size)
{
	int fd = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
	size_t n = 0;
	ssize_t got;

	while (fd >= 0 && n + 1 < size && (got = read(fd, maps + n, size - n - 1)) > 0)
		n += (size_t) got;
	close(fd);
	maps[n] = '\0';
	return n;
}

/* In all that can be written to but the stack, which is written over all the time. */
static void look(bool after)
{
	static char maps[1 << 20];
	char *rest = NULL;

	read_maps(maps, sizeof(maps));
	for (char *line = strtok_r(maps, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
		char *dash, *blank;
		uintptr_t from = strtoul(line, &dash, 16), end = strtoul(dash + 1, &blank, 16);

		if (strncmp(blank, " rw", 3) != 0 || end - from > MOST || strstr(line, "[stack]") || strstr(line, "[vvar"))
			continue;
		for (size_t i = 0; i < n_needles; i++)
			*(after ? &needles[i].after : &needles[i].during) +=
				count((unsigned char *) from, (unsigned char *) end, needles[i].bytes, needles[i].n);
	}
}

static int use(const char *kubeconfig, const char *context)
{
	struct ocreg_client_options options = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int r;

	options.kubeconfig = kubeconfig;
	options.context = context;
	r = ocreg_client_new(&options, &c, &e);
	if (!r)
		r = ocreg_client_get(c, OCREG_TYPE_CONFIG, NULL, "cluster", NULL, &o, &e);
	if (r)
		fprintf(stderr, "heap: %s\n", ocreg_error_message(e));
	else
		look(false);
	ocreg_error_unref(e);
	ocreg_unref(o);
	ocreg_client_unref(c);
	return r;
}

int main(int argc, char **argv)
{
	int begun = 0;

	for (int i = 4; i < argc; i++)
		if (!read_needle(argv[i]))
			return 2;
	if (argc < 5)
		return 2;
	if (strcmp(argv[1], "late") == 0)
		curl_global_init(CURL_GLOBAL_DEFAULT);
	if (strcmp(argv[1], "plain") != 0)
		begun = ocreg_init(OCREG_INIT_WIPE);
	if (use(argv[2], argv[3]))
		return 1;
	look(true);
	printf("begun %d\n", begun);
	for (size_t i = 0; i < n_needles; i++)
		printf("%zu %zu\n", needles[i].during, needles[i].after);
	return 0;
}
