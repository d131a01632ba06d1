/* SPDX-License-Identifier: Apache-2.0 */
/* scan DIR: read every file of a directory and let libyaml scan it. */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
#include "scan.h"

static bool scan_file(int dir, const char *name)
{
	static char text[1 << 16];
	int fd = openat(dir, name, O_RDONLY);
	ssize_t n = fd < 0 ? -1 : read(fd, text, sizeof(text));

	if (fd >= 0)
		close(fd);
	return n >= 0 && scan_yaml(text, (size_t) n);
}

int main(int argc, char **argv)
{
	DIR *dir = argc == 2 ? opendir(argv[1]) : NULL;
	struct dirent *entry;
	int failed = !dir;

	while (dir && (entry = readdir(dir)))
		if (entry->d_name[0] != '.' && !scan_file(dirfd(dir), entry->d_name))
			failed = 1;
	if (failed)
		fputs("scan: not all files could be scanned\n", stderr);
	return failed;
}
