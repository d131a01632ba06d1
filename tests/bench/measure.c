/* SPDX-License-Identifier: Apache-2.0 */
/*
 * measure ROUNDS PROGRAM [ARG...] [-- PROGRAM [ARG...]]...: run the programs in turns. For each, in order, prints the least of its wall
 * clock in nanoseconds, of its processor time in nanoseconds, and of its peak memory in KiB. Their output goes nowhere.
 *
 * A program of its own, and a small one, because a child's peak memory is never less than that of the process it was forked from.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MOST 8

struct program {
	char **argv;
	long long wall, cpu;
	long memory;
};

static long long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static long long nanoseconds(struct timeval t)
{
	return t.tv_sec * 1000000000LL + t.tv_usec * 1000LL;
}

static void keep_least(long long *least, long long v)
{
	if (!*least || v < *least)
		*least = v;
}

static int run(struct program *p)
{
	long long begin = now();
	struct rusage use;
	pid_t pid = fork();
	int status;

	if (pid == 0) {
		int null = open("/dev/null", O_RDWR);

		dup2(null, 0);
		dup2(null, 1);
		execv(p->argv[0], p->argv);
		_exit(127);
	}
	if (pid < 0 || wait4(pid, &status, 0, &use) != pid || status) {
		fprintf(stderr, "measure: %s failed\n", p->argv[0]);
		return 1;
	}
	keep_least(&p->wall, now() - begin);
	keep_least(&p->cpu, nanoseconds(use.ru_utime) + nanoseconds(use.ru_stime));
	if (!p->memory || use.ru_maxrss < p->memory)
		p->memory = use.ru_maxrss;
	return 0;
}

int main(int argc, char **argv)
{
	struct program programs[MOST] = { 0 };
	int rounds = argc > 2 ? atoi(argv[1]) : 0;
	size_t n = 0;

	if (rounds > 0)
		programs[n++].argv = argv + 2;
	for (int i = 2; i < argc && n < MOST; i++) {
		if (strcmp(argv[i], "--") != 0)
			continue;
		argv[i] = NULL;
		programs[n++].argv = argv + i + 1;
	}
	for (int round = 0; round < rounds; round++)
		for (size_t i = 0; i < n; i++)
			if (run(&programs[i]))
				return 1;
	for (size_t i = 0; i < n; i++)
		printf("%lld %lld %ld\n", programs[i].wall, programs[i].cpu, programs[i].memory);
	return n == 0;
}
