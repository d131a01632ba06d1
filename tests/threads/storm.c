/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Linked into a test, it makes the test's process one that signals come to a thousand times a second, whose handler restarts no system
 * call. What the test itself calls is begun again; what the library calls is the library's business. In the end no SIGPIPE may have
 * come.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#define EVERY_US 1000
#define LEAST 50 /* alarms that must have come */

static volatile sig_atomic_t alarms, pipes;

static void count(int number)
{
	int kept = errno;

	if (number == SIGALRM)
		alarms++;
	else
		pipes++;
	errno = kept;
}

__attribute__((constructor)) static void begin(void)
{
	const struct sigaction action = { .sa_handler = count };
	const struct itimerval often = { { 0, EVERY_US }, { 0, EVERY_US } };

	sigaction(SIGALRM, &action, NULL);
	sigaction(SIGPIPE, &action, NULL);
	setitimer(ITIMER_REAL, &often, NULL);
}

__attribute__((destructor)) static void end(void)
{
	const struct itimerval never = { { 0, 0 }, { 0, 0 } };
	struct sigaction now[2];

	setitimer(ITIMER_REAL, &never, NULL);
	sigaction(SIGALRM, NULL, &now[0]);
	sigaction(SIGPIPE, NULL, &now[1]);
	if (alarms >= LEAST && !pipes && now[0].sa_handler == count && now[1].sa_handler == count)
		return;
	fprintf(stderr, "FAIL storm: %d alarms, %d broken pipes, handlers %s\n", (int) alarms, (int) pipes,
		now[0].sa_handler == count && now[1].sa_handler == count ? "unchanged" : "changed");
	_exit(99);
}

pid_t __real_waitpid(pid_t pid, int *status, int options);
pid_t __wrap_waitpid(pid_t pid, int *status, int options);
pid_t __wrap_waitpid(pid_t pid, int *status, int options)
{
	pid_t r;

	do
		r = __real_waitpid(pid, status, options);
	while (r < 0 && errno == EINTR);
	return r;
}

int __wrap_nanosleep(const struct timespec *asked, struct timespec *left);
int __wrap_nanosleep(const struct timespec *asked, struct timespec *left)
{
	struct timespec rest = *asked;

	(void) left;
	while (clock_nanosleep(CLOCK_MONOTONIC, 0, &rest, &rest) == EINTR)
		;
	return 0;
}
