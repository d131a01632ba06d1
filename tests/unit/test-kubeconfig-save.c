/* SPDX-License-Identifier: Apache-2.0 */
/* Saving a kubeconfig while others do, while it goes wrong, and while memory runs out. */
#include <dirent.h>
#include <signal.h>
#include <sys/wait.h>
#include "base/clock.h"
#include "access/kubeconfig.h"
#include "folder.h"
#include "heap.h"
#include "model/object.h"

#define WRITERS 4
#define LOGINS 50

static const char start[] = "apiVersion: v1\nkind: Config\nzzz: {a: 1}\nusers: [{name: first, user: {token: t, q: 1}}]\n";

static int set(struct ocreg_kubeconfig *k, const char *user, const char *token)
{
	struct ocreg_kubeconfig_login l = OCREG_KUBECONFIG_LOGIN_INIT;

	l.server = "https://h:1";
	l.user = user;
	l.token = token;
	return ocreg_kubeconfig_set_login(k, &l, NULL);
}

/* A login by somebody who read the file before. 0, or where it failed. */
static int login(struct ocreg_kubeconfig *k, const char *user)
{
	return set(k, user, "t") ? 1 : ocreg_kubeconfig_save(k, NULL) ? 2 : 0;
}

static struct ocreg_kubeconfig *open_file(const char *name)
{
	struct ocreg_kubeconfig *k = NULL;

	(void) ocreg_kubeconfig_open(folder_path(name), NULL, NULL, &k, NULL);
	return k;
}

static size_t count_users(const char *name)
{
	struct ocreg_kubeconfig *k = open_file(name);
	size_t n = k && k->n ? ocreg_count(k->files[0].doc, OCREG_F_kubeconfig_users) : 0;

	ocreg_kubeconfig_unref(k);
	return n;
}

static size_t count_names(void)
{
	DIR *d = opendir(folder);
	size_t n = 0;

	while (d && readdir(d))
		n++;
	return d && closedir(d) == 0 ? n - 2 : 0;
}

/* --- several at a time --- */

static int write_logins(int writer)
{
	struct ocreg_kubeconfig *k = open_file("many");
	int r = k ? 0 : 3;

	for (int i = 0; !r && i < LOGINS; i++) {
		char user[32];

		snprintf(user, sizeof(user), "u%d-%d", writer, i);
		r = login(k, user);
	}
	ocreg_kubeconfig_unref(k);
	return r;
}

static void test_writers(void)
{
	pid_t pids[WRITERS];
	struct ocreg_buf text;

	folder_write("many", start, strlen(start), 0600);
	for (int i = 0; i < WRITERS; i++) {
		pids[i] = fork();
		if (pids[i] == 0)
			_exit(write_logins(i));
	}
	for (int i = 0; i < WRITERS; i++) {
		int status = -1;

		CHECK(pids[i] > 0 && waitpid(pids[i], &status, 0) == pids[i]);
		CHECK_INT(status, 0);
	}
	CHECK_INT(count_users("many"), 1 + WRITERS * LOGINS);
	text = folder_read("many");
	CHECK_HAS(text.data, "zzz:");
	CHECK_HAS(text.data, "q: 1");
	ocreg_buf_done(&text);
	CHECK(access(folder_path("many.lock"), F_OK) < 0);
}

/* --- dying in between --- */

/* Tells of each login once it is saved. */
__attribute__((noreturn)) static void write_until_killed(int out, int round)
{
	struct ocreg_kubeconfig *k = open_file("killed");

	for (int i = 0;; i++) {
		char user[32];

		snprintf(user, sizeof(user), "u%d-%d", round, i);
		if (!k || login(k, user) || write(out, "x", 1) != 1)
			_exit(1);
	}
}

static size_t run_and_kill(int round)
{
	size_t told = 0, enough = 1 + (size_t) round % 5;
	int ends[2], status;
	char c[64];
	pid_t pid;

	if (!CHECK(pipe(ends) == 0) || (pid = fork()) < 0)
		return 0;
	if (pid == 0)
		write_until_killed(ends[1], round);
	close(ends[1]);
	while (told < enough) {
		ssize_t n = read(ends[0], c, sizeof(c));

		if (!CHECK(n > 0))
			break;
		told += (size_t) n;
	}
	usleep((useconds_t) (round * 37 % 300));
	CHECK(kill(pid, SIGKILL) == 0 && waitpid(pid, &status, 0) == pid);
	for (ssize_t n; (n = read(ends[0], c, sizeof(c))) > 0;)
		told += (size_t) n;
	close(ends[0]);
	return told;
}

/* What was told to be saved is there, whenever the writer died, and the next is not held up. */
static void test_killed(void)
{
	size_t told = 1;

	folder_write("killed", start, strlen(start), 0600);
	for (int i = 0; i < 40; i++) {
		struct ocreg_kubeconfig *k;
		int64_t begin;
		size_t now;

		told += run_and_kill(i);
		now = count_users("killed");
		CHECK(now >= told && now <= told + 1);
		begin = ocreg_clock_ms();
		k = open_file("killed");
		CHECK_INT(login(k, "next"), 0);
		CHECK(ocreg_clock_ms() - begin < 5000);
		told = count_users("killed");
		ocreg_kubeconfig_unref(k);
	}
}

/* --- the lock --- */

static void test_locks(void)
{
	struct ocreg_kubeconfig_lock lock, other;
	struct ocreg_error *e = NULL;
	pid_t pid;

	row("held by another");
	CHECK_INT(ocreg_kubeconfig_lock(folder_path("l"), 0, &lock, NULL), 0);
	CHECK_INT(ocreg_kubeconfig_lock(folder_path("l"), 30, &other, &e), OCREG_E_TIMEOUT);
	CHECK_HAS(ocreg_error_message(e), folder_path("l.lock"));
	CHECK_HAS(ocreg_error_hint(e), "remove the lock");
	e = ocreg_error_unref(e);
	ocreg_kubeconfig_unlock(&lock);
	CHECK(access(folder_path("l.lock"), F_OK) < 0);

	row("left by one that died");
	pid = fork();
	if (pid == 0)
		_exit(ocreg_kubeconfig_lock(folder_path("l"), 0, &lock, NULL) ? 1 : 0);
	CHECK(pid > 0 && waitpid(pid, NULL, 0) == pid && access(folder_path("l.lock"), F_OK) == 0);
	CHECK_INT(ocreg_kubeconfig_lock(folder_path("l"), 0, &lock, NULL), 0);
	CHECK_INT(ocreg_kubeconfig_lock(folder_path("l"), 0, &other, NULL), OCREG_E_TIMEOUT);
	ocreg_kubeconfig_unlock(&lock);

	row("left by kubectl");
	folder_write("l.lock", "", 0, 0);
	CHECK_INT(ocreg_kubeconfig_lock(folder_path("l"), 30, &lock, NULL), OCREG_E_TIMEOUT);
	CHECK(unlink(folder_path("l.lock")) == 0);

	row("a link for a lock");
	CHECK(symlink("l", folder_path("l.lock")) == 0);
	CHECK_INT(ocreg_kubeconfig_lock(folder_path("l"), 30, &lock, NULL), OCREG_E_TIMEOUT);
	CHECK(unlink(folder_path("l.lock")) == 0);

	row("no place for it");
	CHECK_INT(ocreg_kubeconfig_lock("/proc/self/none", 0, &lock, &e), OCREG_E_FILE);
	CHECK_HAS(ocreg_error_message(e), "/proc/self/none.lock");
	ocreg_error_unref(e);
}

/* --- where it goes --- */

static void check_mode(const char *name, mode_t wanted)
{
	struct stat st = { 0 };

	CHECK(stat(folder_path(name), &st) == 0);
	CHECK_INT(st.st_mode & 07777, wanted);
}

static void test_places(void)
{
	static const struct {
		mode_t before, after;
	} modes[] = { { 0644, 0600 }, { 0600, 0600 }, { 0666, 0600 }, { 0400, 0400 } };
	struct ocreg_kubeconfig *k = NULL;
	struct stat st = { 0 };

	for (size_t i = 0; i < COUNT(modes); i++) {
		row("mode %o", modes[i].before);
		folder_write("m", start, strlen(start), modes[i].before);
		k = open_file("m");
		CHECK_INT(login(k, "u"), 0);
		CHECK(!ocreg_kubeconfig_caution(k, 0));
		ocreg_kubeconfig_unref(k);
		check_mode("m", modes[i].after);
		CHECK(unlink(folder_path("m")) == 0);
	}
	row("a link");
	folder_write("real", start, strlen(start), 0600);
	CHECK(symlink("real", folder_path("link")) == 0);
	k = open_file("link");
	CHECK_INT(login(k, "u"), 0);
	ocreg_kubeconfig_unref(k);
	CHECK(lstat(folder_path("link"), &st) == 0 && S_ISLNK(st.st_mode));
	CHECK_INT(count_users("real"), 2);

	row("a folder that is missing");
	k = NULL;
	CHECK_INT(ocreg_kubeconfig_open(NULL, NULL, folder_path("home"), &k, NULL), 0);
	CHECK_INT(login(k, "u"), 0);
	ocreg_kubeconfig_unref(k);
	check_mode("home/.kube", 0700);
	check_mode("home/.kube/config", 0600);
}

/* --- what goes wrong --- */

static void test_failures(void)
{
	struct ocreg_kubeconfig *k;
	size_t names;

	row("a file that was spoilt meanwhile stays as it is");
	folder_write("s", start, strlen(start), 0600);
	k = open_file("s");
	folder_write("s", "{a: ", 4, 0600);
	names = count_names();
	CHECK_INT(set(k, "u", "t"), 0);
	CHECK_INT(ocreg_kubeconfig_save(k, NULL), OCREG_E_KUBECONFIG);
	CHECK_INT(count_names(), names);

	row("one that is whole again takes it");
	folder_write("s", start, strlen(start), 0600);
	CHECK_INT(ocreg_kubeconfig_save(k, NULL), 0);
	CHECK_INT(count_users("s"), 2);

	row("one that was removed is made anew");
	CHECK(unlink(folder_path("s")) == 0);
	CHECK_INT(login(k, "v"), 0);
	CHECK_INT(count_users("s"), 1);
	ocreg_kubeconfig_unref(k);

	row("a folder that takes no files");
	CHECK_INT(ocreg_kubeconfig_open(NULL, "/proc/self/none", NULL, &k, NULL), 0);
	CHECK_INT(set(k, "u", "t"), 0);
	CHECK_INT(ocreg_kubeconfig_save(k, NULL), OCREG_E_FILE);
	ocreg_kubeconfig_unref(k);
}

/* What somebody else changed in the same entry stays, if it is not what we change. */
static void test_both(void)
{
	static const char ours[] = "users: [{name: 'u/h:1', user: {token: old}}]\n";
	static const char theirs[] = "users: [{name: 'u/h:1', user: {token: old, more: 1}}, {name: w, user: {token: w}}]\n"
				     "current-context: theirs\n";
	struct ocreg_kubeconfig *k;
	struct ocreg_buf text;

	folder_write("both", ours, strlen(ours), 0600);
	k = open_file("both");
	CHECK_INT(ocreg_kubeconfig_remove_token(k, "old", NULL), 0);
	folder_write("both", theirs, strlen(theirs), 0600);
	CHECK_INT(ocreg_kubeconfig_save(k, NULL), 0);
	text = folder_read("both");
	CHECK_HAS(text.data, "more: 1");
	CHECK_HAS(text.data, "token: w");
	CHECK_HAS(text.data, "current-context: theirs");
	CHECK(!strstr(text.data, "old"));
	ocreg_buf_done(&text);
	CHECK_INT(ocreg_count(k->files[0].doc, OCREG_F_kubeconfig_users), 2);
	ocreg_kubeconfig_unref(k);
}

/* --- without memory --- */

static int use_all(const char *path, struct ocreg_error **reterr)
{
	struct ocreg_kubeconfig *k = NULL;
	struct ocreg_lines *names = NULL;
	struct ocreg_kubeconfig_login l = OCREG_KUBECONFIG_LOGIN_INIT;
	char *text = NULL;
	int r = ocreg_kubeconfig_read(path, 0, &k, reterr);

	l.server = "https://h:1";
	l.user = "u";
	l.token = "new";
	l.ca_pem = "PEM";
	if (!r)
		r = ocreg_kubeconfig_contexts(k, &names, reterr);
	if (!r)
		r = ocreg_kubeconfig_set_login(k, &l, reterr);
	if (!r)
		r = ocreg_kubeconfig_remove_token(k, "t", reterr);
	if (!r)
		r = ocreg_kubeconfig_view(k, NULL, 0, &text, reterr);
	if (!r)
		r = ocreg_kubeconfig_save(k, reterr);
	ocreg_free(text);
	ocreg_lines_unref(names);
	ocreg_kubeconfig_unref(k);
	return r;
}

/* The file is the old one or the new one. */
static void test_memory(void)
{
	struct ocreg_error *e = NULL;
	int r = OCREG_E_NOMEM;

	for (long at = 1; r; at++) {
		row("allocation %ld", at);
		e = NULL;
		folder_write("oom", start, strlen(start), 0644);
		heap_begin(at, false);
		r = use_all(folder_path("oom"), &e);
		heap.on = false;
		CHECK_INT(r, r ? OCREG_E_NOMEM : 0);
		CHECK_INT(ocreg_error_code(e), r);
		CHECK_INT(count_users("oom"), r ? 1 : 2);
		ocreg_error_unref(e);
		if (!CHECK(at < 3000))
			break;
	}
}

static const struct test tests[] = { TEST(test_writers),  TEST(test_killed), TEST(test_locks), TEST(test_places),
				     TEST(test_failures), TEST(test_both),   TEST(test_memory) };

int main(int argc, char **argv)
{
	int r;

	folder_make();
	r = run_tests(argc, argv, "kubeconfig-save", tests, COUNT(tests));
	folder_remove();
	return r;
}
