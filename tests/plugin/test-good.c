/* SPDX-License-Identifier: Apache-2.0 */
/* Programs that give a credential: what is taken from them, and what they are given. */
#include "stub.h"

#define MS 10000
#define FAR 2340000000 /* 2044-02-25, and what the certificates are valid beyond */

static struct outcome run_stub(const char *stub, const char *exec)
{
	put_stub("stub", stub);
	return run_exec(exec ? exec : EXEC_V1(""), MS);
}

struct row {
	const char *name, *stub, *exec, *token;
	int64_t expires;
	bool pair;
};
/* clang-format off */
static const struct row rows[] = {
	{ "v1", PRINT(TOKEN("t")), NULL, "t", 0, false },
	{ "v1beta1", PRINT(ANSWER(V1BETA1, "\"token\":\"t\"")), "{\"apiVersion\":\"" V1BETA1 "\",\"command\":\"./stub\"}", "t", 0, false },
	{ "over several lines", "printf '\\n{ \"kind\" : \"ExecCredential\",\\n\\t\"apiVersion\":\"" V1 "\", \"status\" : {\\r\\n \"token\": \"t\" } }\\n\\n'", NULL, "t", 0, false },
	{ "in pieces", "printf '{\"kind\":\"ExecCredential\",\"apiVersion\":\"" V1 "\",\"sta'; sleep 0.05; printf 'tus\":{\"tok'; sleep 0.05; printf 'en\":\"t\"}}'", NULL, "t", 0, false },
	{ "with members nobody knows", PRINT("{\"kind\":\"ExecCredential\",\"apiVersion\":\"" V1 "\",\"spec\":{\"x\":1},\"status\":{\"token\":\"t\",\"more\":[1]},\"x\":null}"), NULL, "t", 0, false },
	{ "token at its longest", "printf '{\"kind\":\"ExecCredential\",\"apiVersion\":\"" V1 "\",\"status\":{\"token\":\"'; head -c 65536 /dev/zero | tr '\\0' t; printf '\"}}'", NULL, NULL, 0, false },
	{ "every character of a token", PRINT(TOKEN("!#$%&()*+,-./0:;<=>?@A[]^_`a{|}~\\\"\\\\")), NULL, "!#$%&()*+,-./0:;<=>?@A[]^_`a{|}~\"\\", 0, false },
	{ "certificate data empty", PRINT(ANSWER(V1, "\"token\":\"t\",\"clientCertificateData\":\"\",\"clientKeyData\":null")), NULL, "t", 0, false },
	{ "with a time", PRINT(ANSWER(V1, "\"token\":\"t\",\"expirationTimestamp\":\"2044-02-25T08:00:00Z\"")), NULL, "t", FAR, false },
	{ "with a time elsewhere", PRINT(ANSWER(V1, "\"token\":\"t\",\"expirationTimestamp\":\"2044-02-25T09:30:00.5+01:30\"")), NULL, "t", FAR, false },
	{ "time null", PRINT(ANSWER(V1, "\"token\":\"t\",\"expirationTimestamp\":null")), NULL, "t", 0, false },
	{ "certificate", "cat pair.json", NULL, "", 2366841600, true },
	{ "certificate and token", "cat pair-and-token.json", NULL, "both", 2366841600, true },
	{ "certificate that ends later than the rest", "cat pair-until.json", NULL, "", 2335219200, true },
	{ "certificate that ends earlier than the rest", "cat pair-beyond.json", NULL, "", 2366841600, true },
	{ "certificate with its chain", "cat chain.json", NULL, "", 2366841600, true },
	{ "certificate behind something else", "cat not-first.json", NULL, "", 2366841600, true },
	{ "complains much", "yes complaint | head -n 100000 >&2\n" PRINT(TOKEN("t")), NULL, "t", 0, false },
	{ "another keeps its output open", "sleep 60 & echo $! > left\n" PRINT(TOKEN("t")), NULL, "t", 0, false },
	{ "another goes on complaining", "yes >&2 & echo $! > left\n" PRINT(TOKEN("t")), NULL, "t", 0, false },
	{ "as large as can be", "a='" TOKEN("t") "'; printf '%s' \"$a\"; head -c $((1048576 - ${#a})) /dev/zero | tr '\\0' ' '", NULL, "t", 0, false },
	{ "variable", "printf '%s' '{\"kind\":\"ExecCredential\",\"apiVersion\":\"" V1 "\",\"status\":{\"token\":\"'\"$GREETING\"'\"}}'",
	  EXEC_V1(",\"env\":[{\"name\":\"GREETING\",\"value\":\"hello\"}]"), "hello", 0, false },
	{ "of two variables the later", "printf '%s' '{\"kind\":\"ExecCredential\",\"apiVersion\":\"" V1 "\",\"status\":{\"token\":\"'\"$GREETING\"'\"}}'",
	  EXEC_V1(",\"env\":[{\"name\":\"GREETING\",\"value\":\"hello\"},{\"name\":\"GREETING\",\"value\":\"bye\"}]"), "bye", 0, false },
};
/* clang-format on */

static void end_what_is_left(void)
{
	char *pid = get_file("left");

	if (pid)
		kill(atoi(pid), SIGKILL);
	free(pid);
	unlink("left");
}

static void test_good(void)
{
	adopt_orphans();
	for (size_t i = 0; i < COUNT(rows); i++) {
		const struct row *r = &rows[i];
		struct state before = state_now();
		struct outcome o;

		row("%s", r->name);
		o = run_stub(r->stub, r->exec);
		CHECK_STR(ocreg_error_message(o.err), "");
		CHECK_INT(o.code, 0);
		if (r->token)
			CHECK_STR(o.answer.token.len ? o.answer.token.data : "", r->token);
		else
			CHECK_INT(o.answer.token.len, 65536);
		CHECK_INT(o.answer.expires, r->expires);
		CHECK(r->pair == (o.answer.cert.len > 0) && r->pair == (o.answer.key.len > 0));
		outcome_done(&o);
		end_what_is_left();
		CHECK(no_children());
		check_state(&before);
	}
}

/* A program that writes down what it is given, and what that is. */
static char *witness(const char *stub, const char *exec)
{
	struct ocreg_buf text = { 0 };
	struct outcome o;
	char *seen;

	unlink("seen");
	ocreg_buf_addf(&text, "{\n%s\n} > seen\n%s", stub, PRINT(TOKEN("t")));
	o = run_stub(text.data, exec);
	CHECK_STR(ocreg_error_message(o.err), "");
	outcome_done(&o);
	ocreg_buf_done(&text);
	seen = get_file("seen");
	return seen ? seen : strdup("");
}

static void check_witness(const char *name, const char *stub, const char *exec, const char *want)
{
	char *seen;

	row("%s", name);
	seen = witness(stub, exec);
	CHECK_STR(seen, want);
	free(seen);
}

static void test_given(void)
{

	check_witness("arguments are not looked at", "shift 0; printf '%s|' \"$@\"",
		      EXEC_V1(",\"args\":[\"a b\",\"; touch evil\",\"$(touch evil)\",\"`touch "
			      "evil`\",\"\",\"*\",\"'\\\"\\\\\",null,\"\\n\",\"\xc3\xa9\"]"),
		      "a b|; touch evil|$(touch evil)|`touch evil`||*|'\"\\||\n|\xc3\xa9|");
	CHECK(access("evil", F_OK) < 0);
	check_witness("its name is its path", "basename \"$0\"", NULL, "stub\n");
	setenv("OCREG_HERE", "ours", 1);
	setenv("OCREG_THERE", "ours", 1);
	setenv("KUBERNETES_EXEC_INFO", "ours", 1);
	check_witness("variables", "echo \"$OCREG_HERE $OCREG_THERE $EMPTY- $BLANK\"",
		      EXEC_V1(",\"env\":[{\"name\":\"OCREG_THERE\",\"value\":\"its = "
			      "own\"},{\"name\":\"EMPTY\"},{\"name\":\"BLANK\",\"value\":\" a  b\"}]"),
		      "ours its = own -  a  b\n");
	check_witness("no variable twice",
		      "tr '\\0' '\\n' < /proc/$$/environ | grep -c -e ^OCREG_THERE= -e ^KUBERNETES_EXEC_INFO=",
		      EXEC_V1(",\"env\":[{\"name\":\"OCREG_THERE\",\"value\":\"a\"},{\"name\":\"OCREG_THERE\",\"value\":\"b\"},{"
			      "\"name\":\"KUBERNETES_EXEC_INFO\",\"value\":\"x\"}]"),
		      "2\n");
	CHECK_STR(getenv("OCREG_THERE"), "ours");
	unsetenv("OCREG_HERE");
	unsetenv("OCREG_THERE");
	unsetenv("KUBERNETES_EXEC_INFO");
	check_witness("nothing to read", "cat; readlink /proc/$$/fd/0", NULL, "/dev/null\n");
}

/* Files, signals and the session: all that a child would get from a program that does not look. */
static void test_surroundings(void)
{
	struct sigaction ignored = { .sa_handler = SIG_IGN }, before[2];
	int numbers[] = { SIGPIPE, SIGINT }, fd = open("/dev/null", O_RDONLY);
	sigset_t set, old;

	check_witness("our files are closed",
		      "for f in /proc/$$/fd/*; do [ ${f##*/} -gt 2 ] && [ \"$(readlink $f)\" = /dev/null ] && echo $f; done; :",
		      NULL, "");
	CHECK(fd > 2 && close(fd) == 0);
	for (size_t i = 0; i < COUNT(numbers); i++)
		sigaction(numbers[i], &ignored, &before[i]);
	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigprocmask(SIG_BLOCK, &set, &old);
	check_witness("its signals are as in the beginning",
		      "for s in $(sed -n 's/^Sig[BI][lg].://p' /proc/$$/status); do echo $((0x$s & 0x7fffffff)); done", NULL,
		      "0\n0\n");
	sigprocmask(SIG_SETMASK, &old, NULL);
	for (size_t i = 0; i < COUNT(numbers); i++)
		sigaction(numbers[i], &before[i], NULL);
	check_witness(
		"a session of its own",
		"read pid name state parent group session rest < /proc/$$/stat; [ $group = $$ ] && [ $session = $$ ] && echo yes",
		NULL, "yes\n");
}

/* What clears its environment has none at all. */
static void test_no_environment(void)
{
	char *path = strdup(getenv("PATH"));

	clearenv();
	check_witness("no environment", "/usr/bin/env | /usr/bin/cut -d= -f1 | /usr/bin/sort", NULL,
		      "KUBERNETES_EXEC_INFO\nPWD\n");
	setenv("PATH", path, 1);
	free(path);
}

/* Where our own streams are closed, the pipes have their numbers. */
static void test_closed(void)
{
	for (int last = 0; last <= 2; last++) {
		int kept[3];
		struct outcome o;

		row("streams 0 to %d are closed", last);
		fflush(NULL);
		put_stub("stub", PRINT(TOKEN("t")) "echo complaint >&2; exit 1");
		for (int fd = 0; fd <= last; fd++) {
			kept[fd] = fcntl(fd, F_DUPFD_CLOEXEC, 100);
			close(fd);
		}
		o = run_exec(EXEC_V1(""), MS);
		for (int fd = 0; fd <= last; fd++) {
			dup2(kept[fd], fd);
			close(kept[fd]);
		}
		CHECK_INT(o.code, OCREG_E_CREDENTIAL);
		CHECK_HAS(ocreg_error_message(o.err), "): complaint");
		outcome_done(&o);
	}
}

static const struct test tests[] = { TEST(test_good), TEST(test_given), TEST(test_surroundings), TEST(test_no_environment),
				     TEST(test_closed) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "plugin-good", tests, COUNT(tests));
}
