/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/host.h"
#include "base/scan.h"
#include "base/url.h"
#include "model/auths.h"

#define MOST_BYTES 512

static bool check_path(const char *s, size_t n, size_t from, struct ocreg_fault *fault)
{
	for (size_t i = from; i < n; i++) {
		if (s[i] == ':' || s[i] == '@')
			return ocreg_fault_set(fault, i, "leave out tag and digest", "there is a tag, a digest or a user in it");
		if (s[i] != '/' && !ocreg_scan_is(s[i], OCREG_DIGIT | OCREG_LOWER | OCREG_DASH | OCREG_UNDER | OCREG_DOT))
			return ocreg_fault_set(
				fault, i, NULL,
				"its path has another character than small letters, digits, dots, dashes and underscores");
		if (s[i] == '/' && (i + 1 == n || s[i + 1] == '/'))
			return ocreg_fault_set(fault, i, NULL, "a part of its path is empty");
	}
	return true;
}

/* A star may stand for any letters of a name, and is looked at as if it were one. */
static bool check_host(const char *s, size_t n, struct ocreg_fault *fault)
{
	char plain[MOST_BYTES];

	for (size_t i = 0; i < n; i++)
		plain[i] = (char) (s[i] == '*' ? 'x' : s[i]);
	return ocreg_host_port_check(plain, n, fault);
}

bool ocreg_registry_check(const char *s, size_t n, struct ocreg_fault *fault)
{
	const char *slash = n ? memchr(s, '/', n) : NULL;
	size_t host = slash ? (size_t) (slash - s) : n;

	if (n == 0)
		return ocreg_fault_set(fault, 0, NULL, "it is empty");
	if (n > MOST_BYTES)
		return ocreg_fault_set(fault, MOST_BYTES, NULL, "it is longer than %d characters", MOST_BYTES);
	if (memmem(s, n, "://", 3))
		return ocreg_url_check(s, n, NULL, fault);
	if (memchr(s, '@', host))
		return ocreg_fault_set(fault, 0, "leave out what is before the @, and give credentials in their own place",
				       "there is a user name or password in it");
	if (!check_host(s, host, fault))
		return false;
	return check_path(s, n, host, fault);
}

static bool is_one_of(const char *s, size_t n, const char *const *words)
{
	for (; *words; words++)
		if (ocreg_scan_equal(s, n, *words))
			return true;
	return false;
}

const char *ocreg_registry_note(const char *s, size_t n)
{
	static const char *const hub[] = { "docker.io", "index.docker.io", "registry-1.docker.io", NULL };

	if (memchr(s, '*', n))
		return "only the kubelet takes the star for any name: podman and docker look for the very text";
	if (is_one_of(s, n, hub))
		return "docker looks for https://index.docker.io/v1/ instead";
	return NULL;
}
