/* SPDX-License-Identifier: Apache-2.0 */
#include <stdbool.h>
#include "base/sha256.h"
#include <ocreg/error.h>
#include <openssl/err.h>
#include <openssl/evp.h>

/* In a context of its own: OpenSSL's configuration has no say in it. */
int ocreg_sha256_bytes(const char *text, size_t len, unsigned char ret[OCREG_SHA256_BYTES])
{
	OSSL_LIB_CTX *context = OSSL_LIB_CTX_new();
	EVP_MD *md = context ? EVP_MD_fetch(context, "SHA256", "") : NULL;
	bool done = md && EVP_Digest(text, len, ret, NULL, md, NULL);

	EVP_MD_free(md);
	OSSL_LIB_CTX_free(context);
	if (!done)
		ERR_clear_error();
	return done ? 0 : OCREG_E_NOMEM;
}

int ocreg_sha256(const char *text, size_t len, char ret[OCREG_SHA256_HEX])
{
	static const char digits[] = "0123456789abcdef";
	unsigned char digest[OCREG_SHA256_BYTES];
	int r = ocreg_sha256_bytes(text, len, digest);

	for (size_t i = 0; !r && i < sizeof(digest); i++) {
		ret[2 * i] = digits[digest[i] >> 4];
		ret[2 * i + 1] = digits[digest[i] & 15];
	}
	ret[OCREG_SHA256_HEX - 1] = '\0';
	return r;
}
