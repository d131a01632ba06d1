/* SPDX-License-Identifier: Apache-2.0 */
/* Memory that is overwritten as it is given back, for the libraries below this one. They can be told so once, before they have any. */
#include <curl/curl.h>
#include <malloc.h>
#include <openssl/crypto.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <ocreg/init.h>

static void wipe_free(void *p)
{
	if (p)
		explicit_bzero(p, malloc_usable_size(p));
	free(p);
}

/* realloc() would leave a copy behind where it moves. */
static void *wipe_realloc(void *p, size_t n)
{
	size_t old = p ? malloc_usable_size(p) : 0;
	void *more;

	if (p && n && n <= old)
		return p;
	more = p && !n ? NULL : malloc(n);
	if (more && p)
		memcpy(more, p, old);
	if (more || !n)
		wipe_free(p);
	return more;
}

/* Of libcurl, which does not say that it is too late. */

static atomic_bool asked;

static void *curl_alloc(size_t n)
{
	atomic_store(&asked, true);
	return malloc(n);
}

static void *curl_zalloc(size_t n, size_t size)
{
	atomic_store(&asked, true);
	return calloc(n, size);
}

static char *curl_copy(const char *s)
{
	atomic_store(&asked, true);
	return strdup(s);
}

static int begin_curl(void)
{
	struct curl_slist *l;

	if (curl_global_init_mem(CURL_GLOBAL_DEFAULT, curl_alloc, wipe_free, wipe_realloc, curl_copy, curl_zalloc))
		return OCREG_E_NOMEM;
	atomic_store(&asked, false);
	l = curl_slist_append(NULL, "");
	curl_slist_free_all(l);
	if (!l)
		return OCREG_E_NOMEM;
	return atomic_load(&asked) ? 0 : OCREG_E_UNSUPPORTED;
}

/* Of OpenSSL. */

static void *ssl_alloc(size_t n, const char *file, int line)
{
	(void) file;
	(void) line;
	return malloc(n);
}

static void *ssl_realloc(void *p, size_t n, const char *file, int line)
{
	(void) file;
	(void) line;
	return wipe_realloc(p, n);
}

static void ssl_free(void *p, const char *file, int line)
{
	(void) file;
	(void) line;
	wipe_free(p);
}

static int result;

static void begin(void)
{
	result = CRYPTO_set_mem_functions(ssl_alloc, ssl_realloc, ssl_free) ? begin_curl() : OCREG_E_UNSUPPORTED;
}

int ocreg_init(unsigned flags)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	if (flags & ~(unsigned) OCREG_INIT_WIPE)
		return OCREG_E_ARG;
	if (!flags)
		return 0;
	pthread_once(&once, begin);
	return result;
}
