/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a client is to the rest of the process: no descriptor is inherited by another program, no thread runs, no signal is handled,
 * blocked or raised.
 */
#include <dirent.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include "held.h"

static bool is_any(int fd)
{
	(void) fd;
	return true;
}

static bool is_connection(int fd)
{
	struct sockaddr_storage a = { .ss_family = AF_UNSPEC };
	socklen_t n = sizeof(a);

	return getsockname(fd, (struct sockaddr *) &a, &n) == 0 && a.ss_family == AF_INET;
}

/* Descriptors above the three that everybody has, without the one that looks. */
static int count_descriptors(bool (*is_such)(int fd))
{
	DIR *d = opendir("/proc/self/fd");
	int n = 0;

	for (struct dirent *e; d && (e = readdir(d));)
		n += atoi(e->d_name) > 2 && atoi(e->d_name) != dirfd(d) && is_such(atoi(e->d_name));
	closedir(d);
	return n;
}

static const struct {
	const char *option;
	bool (*is_such)(int fd);
} counts[] = { { "--count-descriptors", is_any }, { "--count-connections", is_connection } };

/* How many such descriptors another program inherits. */
static int count_inherited(const char *option)
{
	char *const argv[] = { (char[]) { "/proc/self/exe" }, (char *) option, NULL };
	pid_t pid;

	return posix_spawn(&pid, argv[0], NULL, NULL, argv, environ) ? -1 : wait_for(pid);
}

static void test_exec(void)
{
	int before = count_descriptors(is_any);
	struct held h;

	begin_all(&h, "good");
	for (size_t i = 0; i < COUNT(counts); i++) {
		row("%s", counts[i].option);
		CHECK(count_descriptors(counts[i].is_such) >= before + 4);
		CHECK_INT(count_inherited(counts[i].option), before);
	}
	row("all are closed in the end");
	end_all(&h);
	CHECK_INT(count_descriptors(is_any), before);
}

static int count_threads(void)
{
	DIR *d = opendir("/proc/self/task");
	int n = 0;

	for (struct dirent *e; d && (e = readdir(d));)
		n += e->d_name[0] != '.';
	closedir(d);
	return n;
}

static void test_no_thread(void)
{
	int before = count_threads();
	struct held h;

	row("while there is everything");
	begin_all(&h, "good");
	CHECK_INT(count_threads(), before);
	row("when it goes on");
	CHECK_INT(next(h.half, LONG), 0);
	CHECK_INT(count_threads(), before);
	row("and afterwards");
	end_all(&h);
	CHECK_INT(count_threads(), before);
}

/* Signals. */

static volatile sig_atomic_t pipes;

static void count_pipe(int number)
{
	(void) number;
	pipes++;
}

/* What is done with each, and which are blocked. */
struct dispositions {
	struct sigaction actions[NSIG];
	sigset_t blocked;
};

static void look_at_signals(struct dispositions *d)
{
	memset(d, 0, sizeof(*d));
	for (int i = 1; i < NSIG; i++)
		sigaction(i, NULL, &d->actions[i]);
	pthread_sigmask(SIG_SETMASK, NULL, &d->blocked);
}

static void check_signals(const struct dispositions *before)
{
	struct dispositions now;

	look_at_signals(&now);
	for (int i = 1; i < NSIG; i++)
		harness_check(now.actions[i].sa_handler == before->actions[i].sa_handler &&
				      now.actions[i].sa_flags == before->actions[i].sa_flags &&
				      sigismember(&now.blocked, i) == sigismember(&before->blocked, i),
			      __FILE__, __LINE__, "signal %d is handled otherwise", i);
}

/* Servers that end a connection while they are written to, or have before. */
static void meet_resets(struct ocreg_client *c, char *body)
{
	static const char *const scripts[] = { "reset-after-request", "no-answer", "reset-in-body", "dies-after-patch",
					       "not-http" };

	for (size_t i = 0; i < 4 * COUNT(scripts); i++) {
		const char *script = scripts[i % COUNT(scripts)];

		fault_get(c, "ok", NULL, NULL);
		CHECK(ocreg_client_patch(c, CONFIG, NULL, script, body, strlen(body), NULL, NULL, NULL) < 0);
	}
}

static char *long_patch(size_t n)
{
	static const char begin[] = "{\"metadata\":{\"annotations\":{\"a\":\"", end[] = "\"}}}";
	char *s = malloc(n + sizeof(begin) + sizeof(end));

	if (!s)
		abort();
	memcpy(s, begin, sizeof(begin) - 1);
	memset(s + sizeof(begin) - 1, 'x', n);
	memcpy(s + sizeof(begin) - 1 + n, end, sizeof(end));
	return s;
}

static void test_signals(void)
{
	static const char *const servers[] = { "good", "reset", "leaves", "silent" };
	struct sigaction counting = { .sa_handler = count_pipe }, old;
	struct dispositions before;
	char *body = long_patch(4 << 20);
	struct held h;

	sigaction(SIGPIPE, &counting, &old);
	look_at_signals(&before);
	for (size_t i = 0; i < COUNT(servers); i++) {
		struct ocreg_client *c = fault_client(servers[i], i == 3 ? 300 : 2000);

		row("%s: connections that break", servers[i]);
		if (i < 1)
			meet_resets(c, body);
		else
			ocreg_client_patch(c, CONFIG, NULL, "ok", body, strlen(body), NULL, NULL, NULL);
		ocreg_client_unref(c);
		CHECK_INT(pipes, 0);
		check_signals(&before);
	}
	row("everything there is");
	begin_all(&h, "good");
	check_signals(&before);
	end_all(&h);
	check_signals(&before);
	CHECK_INT(pipes, 0);
	sigaction(SIGPIPE, &old, NULL);
	free(body);
}

static const struct test tests[] = { TEST(test_exec), TEST(test_no_thread), TEST(test_signals) };

int main(int argc, char **argv)
{
	for (size_t i = 0; argc == 2 && i < COUNT(counts); i++)
		if (strcmp(argv[1], counts[i].option) == 0)
			return count_descriptors(counts[i].is_such);
	return run_tests(argc, argv, "process", tests, COUNT(tests));
}
