/* SPDX-License-Identifier: Apache-2.0 */
/* once FOLDER: a target without a fuzzer, which is shown every file of a folder, once, and names the one that broke a law. */
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>
#include "laws.h"

static struct {
	unsigned passed;
	char file[4096];
} now;

static void on_abort(int number)
{
	(void) number;
	printf("FAIL %s\n%u passed, 1 failed\n", now.file, now.passed);
	fflush(stdout);
	_exit(1);
}

/* A copy of its own size, for sanitizers to look behind. */
static void show(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct stat st;
	uint8_t *data;

	REQUIRE(fd >= 0 && fstat(fd, &st) == 0);
	data = malloc(st.st_size ? (size_t) st.st_size : 1);
	REQUIRE(data && read(fd, data, (size_t) st.st_size) == st.st_size);
	close(fd);
	LLVMFuzzerTestOneInput(data, (size_t) st.st_size);
	free(data);
	now.passed++;
}

int main(int argc, char **argv)
{
	struct dirent **names = NULL;
	int n = argc == 2 ? scandir(argv[1], &names, NULL, alphasort) : -1;

	signal(SIGABRT, on_abort);
	signal(SIGSEGV, on_abort);
	for (int i = 0; i < n; i++) {
		if (*names[i]->d_name != '.') {
			snprintf(now.file, sizeof(now.file), "%s/%s", argv[1], names[i]->d_name);
			show(now.file);
		}
		free(names[i]);
	}
	free(names);
	printf("%u passed, %d failed\n", now.passed, now.passed == 0);
	return now.passed == 0;
}
