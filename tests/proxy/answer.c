/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The library's choice of a proxy. A question on standard input is five lines: host, port, and proxy-url, HTTPS_PROXY and NO_PROXY, each of
 * these `=` and the text, or `-`. The answer is one line: `none`, the proxy's URL, or `wrong`; a tab, and where that is from, or what is wrong.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "access/proxy.h"

enum { HOST, PORT, CONFIGURED, HTTPS, NO, N_LINES };

static const char *value(const char *line)
{
	return line[0] == '=' ? line + 1 : NULL;
}

static void answer(char *const *lines)
{
	const struct ocreg_proxy_env env = { value(lines[HTTPS]), value(lines[NO]), "HTTPS_PROXY", "NO_PROXY" };
	struct ocreg_arena arena = { 0 };
	struct ocreg_error *e = NULL;
	struct ocreg_proxy_choice p;
	int r = ocreg_proxy_choose(&p, &arena, value(lines[CONFIGURED]), "kubeconfig", lines[HOST],
				   (unsigned) strtoul(lines[PORT], NULL, 10), &env, &e);

	if (r)
		printf("wrong\t%s\n", ocreg_error_message(e));
	else
		printf("%s\t%s\n", p.url ? p.url : "none", p.from);
	ocreg_error_unref(e);
	ocreg_arena_done(&arena, true);
}

int main(void)
{
	char *lines[N_LINES] = { NULL };
	size_t sizes[N_LINES] = { 0 }, n = 0;

	while (getline(&lines[n], &sizes[n], stdin) > 0) {
		lines[n][strcspn(lines[n], "\n")] = '\0';
		if (++n == N_LINES) {
			answer(lines);
			n = 0;
		}
	}
	for (size_t i = 0; i < N_LINES; i++)
		free(lines[i]);
	return n != 0;
}
