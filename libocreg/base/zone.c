/* SPDX-License-Identifier: Apache-2.0 */
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/scan.h"
#include "base/zone.h"

/* Where systems keep it, in the order in which Go looks. */
static const char *const folders[] = { "/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/usr/lib/locale/TZ", "/etc/zoneinfo" };

bool ocreg_zone_is_path(const char *s, size_t n)
{
	for (size_t i = 0; i + 1 < n; i++)
		if (s[i] == '.' && s[i + 1] == '.')
			return true;
	return *s == '/' || *s == '\\';
}

/* Whether it is a file with rules of a zone. A folder cannot be read. */
static bool holds_zone(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	char magic[4] = "";
	bool ok = fd >= 0 && read(fd, magic, 4) == 4;

	if (fd >= 0)
		close(fd);
	return ok && memcmp(magic, "TZif", 4) == 0;
}

enum ocreg_zone ocreg_zone_find(const char *s, size_t n)
{
	enum ocreg_zone answer = OCREG_ZONE_UNKNOWN;
	char path[PATH_MAX];
	struct stat st;

	if (n == 0 || ocreg_scan_equal(s, n, "UTC") || ocreg_scan_equal(s, n, "Local"))
		return OCREG_ZONE_THERE;
	if (ocreg_zone_is_path(s, n) || n > NAME_MAX || memchr(s, '\0', n))
		return OCREG_ZONE_MISSING;
	for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++) {
		if (stat(folders[i], &st) < 0)
			continue;
		answer = OCREG_ZONE_MISSING;
		snprintf(path, sizeof(path), "%s/%.*s", folders[i], (int) n, s);
		if (holds_zone(path))
			return OCREG_ZONE_THERE;
	}
	return answer;
}
