/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Programs that give no credential: what is said of each, by when, and that nothing is left of it. The word CANARY stands for what may
 * be a secret; it is never shown.
 */
#include "stub.h"

#define MS 400 /* how long one may take that does not end by itself */
#define JWT "eyJCANARY.eyJCANARY.CANARY"
#define STATUS(status) PRINT(ANSWER(V1, status))
#define TIME(text) STATUS("\"token\":\"CANARY\",\"expirationTimestamp\":" text)

struct row {
	const char *name, *stub;
	int code;
	const char *message, *hint; /* parts of them */
	const char *exec;           /* NULL: EXEC_V1("") */
};
/* clang-format off */
static const struct row rows[] = {
	{ "not found", "", OCREG_E_CREDENTIAL, "the program \"no-such-program\" is not found in PATH (user \"dev\" in ", "the kubeconfig says: get it at   https://example.com",
	  "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":\"Never\",\"command\":\"no-such-program\",\"installHint\":\"get it at\\r\\n\\thttps://example.com\"}" },
	{ "not found, nobody says where it is", "", OCREG_E_CREDENTIAL, "is not found in PATH", "install it", "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":\"Never\",\"command\":\"no-such-program\"}" },
	{ "path not found", "", OCREG_E_CREDENTIAL, "\"/no/such/program\" is not found (", "install it", "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":\"Never\",\"command\":\"/no/such/program\"}" },
	{ "path through a file", "", OCREG_E_CREDENTIAL, "is not found (", "install it", "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":\"Never\",\"command\":\"./stub/program\"}" },
	{ "relative path not found", "", OCREG_E_CREDENTIAL, "\"./none\" is not found (", "install it", "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":\"Never\",\"command\":\"./none\"}" },
	{ "path is too long", NULL, OCREG_E_CREDENTIAL, "cannot be run: File name too long", "by hand", NULL },
	{ "not executable", "", OCREG_E_CREDENTIAL, "may not be run", "chmod +x", "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":\"Never\",\"command\":\"./ca.crt\"}" },
	{ "a folder", "", OCREG_E_CREDENTIAL, "may not be run", "name a program", "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":\"Never\",\"command\":\"../.\"}" },
	{ "not a program", "", OCREG_E_CREDENTIAL, "is no program for this machine", "#!", "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":\"Never\",\"command\":\"./text\"}" },
	{ "without its interpreter", "", OCREG_E_CREDENTIAL, "its interpreter is not found", "install the interpreter", "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":\"Never\",\"command\":\"./script\"}" },

	{ "hangs", "sleep 60", OCREG_E_TIMEOUT, "did not end within 0.400 seconds, and was ended", "run it by hand", NULL },
	{ "hangs and complains", "echo 'open https://example.com to log in' >&2; sleep 60", OCREG_E_TIMEOUT, "): open https://example.com to log in", "run it by hand", NULL },
	{ "ignores SIGTERM", "trap '' TERM; while :; do sleep 1; done", OCREG_E_TIMEOUT, "did not end", NULL, NULL },
	{ "stops itself", "kill -STOP $$", OCREG_E_TIMEOUT, "did not end", NULL, NULL },
	{ "closes its output and hangs", "exec >&-; sleep 60", OCREG_E_TIMEOUT, "did not end", NULL, NULL },
	{ "closes everything and hangs", "exec >&- 2>&- <&-; sleep 60", OCREG_E_TIMEOUT, "did not end", NULL, NULL },
	{ "prints half and hangs", "printf '{\"kind\":\"Exec'; sleep 60", OCREG_E_TIMEOUT, "did not end", NULL, NULL },
	{ "answers and hangs", PRINT(TOKEN("CANARY")) "sleep 60", OCREG_E_TIMEOUT, "did not end", NULL, NULL },
	{ "answers when it is asked to end", "trap 'printf \"%s\" \"$1\"; exit 0' TERM; sleep 60 & wait", OCREG_E_TIMEOUT, "did not end", NULL, EXEC_V1(",\"args\":[\"" "{}" "\"]") },
	{ "forks on", "i=0; while [ $i -lt 30 ]; do sleep 60 & i=$((i + 1)); done; wait", OCREG_E_TIMEOUT, "did not end", NULL, NULL },
	{ "forks on and ignores SIGTERM", "trap '' TERM; i=0; while [ $i -lt 30 ]; do sleep 60 & i=$((i + 1)); done; wait", OCREG_E_TIMEOUT, "did not end", NULL, NULL },
	{ "leaves others that ignore SIGTERM", "(trap '' TERM; while :; do sleep 1; done) & wait", OCREG_E_TIMEOUT, "did not end", NULL, NULL },

	{ "floods its output", "exec yes CANARY", OCREG_E_LIMIT, "printed more than 1048576 bytes", "and nothing else", NULL },
	{ "floods its output and ignores SIGTERM", "trap '' TERM PIPE; while :; do head -c 100000 /dev/zero; sleep 0.01; done", OCREG_E_LIMIT, "printed more than", NULL, NULL },
	{ "prints a byte too many and ends", "head -c 1048577 /dev/zero", OCREG_E_LIMIT, "printed more than", NULL, NULL },
	{ "floods its complaint", "exec yes 'go away' >&2", OCREG_E_TIMEOUT, "): go away; go away", NULL, NULL },
	{ "floods both", "yes CANARY-flood >&2 & exec yes CANARY-flood", OCREG_E_LIMIT, "printed more than", NULL, NULL },

	{ "fails", "exit 3", OCREG_E_CREDENTIAL, "failed with exit code 3 (user \"dev\" in ", "run it by hand", NULL },
	{ "fails with an answer", PRINT(TOKEN("CANARY")) "exit 1", OCREG_E_CREDENTIAL, "failed with exit code 1", NULL, NULL },
	{ "fails and says why", "echo 'no session; log in' >&2; exit 1", OCREG_E_CREDENTIAL, "): no session; log in", NULL, NULL },
	{ "fails in several lines", "printf 'one\\r\\ntwo\\n\\tthree\\n\\n' >&2; exit 1", OCREG_E_CREDENTIAL, "): one; two;  three", NULL, NULL },
	{ "fails with terminal codes", "printf '\\033[31mred\\a' >&2; exit 1", OCREG_E_CREDENTIAL, "): \\x1b[31mred\\x07", NULL, NULL },
	{ "fails with what is not UTF-8", "printf 'a\\377b' >&2; exit 1", OCREG_E_CREDENTIAL, "): a\\xffb", NULL, NULL },
	{ "fails at length", "yes 'a line' | head -n 300 >&2; echo the end >&2; exit 1", OCREG_E_CREDENTIAL, "a line; the end", NULL, NULL },
	{ "tells what env has", "echo \"wrong password: $PASSWORD!\" >&2; exit 1", OCREG_E_CREDENTIAL, "wrong password: ******************!", NULL,
	  EXEC_V1(",\"env\":[{\"name\":\"PASSWORD\",\"value\":\"CANARY of \\\"a\\\" pass\"}]") },
	{ "tells what env has where it is cut", "head -c 4090 /dev/zero | tr '\\0' x >&2; echo \"$PASSWORD\" >&2; exit 1", OCREG_E_CREDENTIAL, "xxx******", NULL,
	  EXEC_V1(",\"env\":[{\"name\":\"PASSWORD\",\"value\":\"CANARY-password\"}]") },
	{ "tells what env has, which is asterisks", "echo 'wrong password: ****' >&2; exit 1", OCREG_E_CREDENTIAL, "wrong password: ****", NULL, EXEC_V1(",\"env\":[{\"name\":\"PASSWORD\",\"value\":\"****\"}]") },
	{ "tells what args have", "echo \"not known: $2 $3 $4\" >&2; exit 1", OCREG_E_CREDENTIAL, "not known: --client-secret=************* --Password *************", NULL,
	  EXEC_V1(",\"args\":[\"login\",\"--client-secret=CANARY-secret\",\"--Password\",\"CANARY/secret\"]") },
	{ "tells what args have that is no secret", "echo \"not known: $1 $2 $3 $4 $5 $6\" >&2; exit 1", OCREG_E_CREDENTIAL, "not known: login --url=https://a.test -v -- --token me", NULL,
	  EXEC_V1(",\"args\":[\"login\",\"--url=https://a.test\",\"-v\",\"--\",\"--token\",\"me\"]") },
	{ "tells more than what env has where it is cut", "yes 'go away' >&2", OCREG_E_TIMEOUT, "): go away; go away", NULL, EXEC_V1(",\"env\":[{\"name\":\"PASSWORD\",\"value\":\"CANARY\"}]") },
	{ "tells the end of what it prints", "printf 'xx CANARY-12'; echo 'refused: CANARY-123' >&2; exit 1", OCREG_E_CREDENTIAL, "refused: *********3", NULL, NULL },
	{ "tells long words", "echo '0123456789012345678901234567890123456789 and aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' >&2; exit 1", OCREG_E_CREDENTIAL,
	  "): 0123456789012345678901234567890123456789 and aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", NULL, NULL },
	{ "complains with a NUL and a lone return", "printf 'a\\000b\\rc\\r' >&2; exit 1", OCREG_E_CREDENTIAL, "): a b c", NULL, NULL },
	{ "complains with nothing", "printf '\\n\\n \\t\\n' >&2; exit 1", OCREG_E_CREDENTIAL, "failed with exit code 1 (user \"dev\" in ", NULL, NULL },
	{ "tells what it prints", PRINT(TOKEN("CANARY-in-both")) "echo 'refused: CANARY-in-both.' >&2; exit 1", OCREG_E_CREDENTIAL, "refused: **************.", NULL, NULL },
	{ "tells a token", "echo 'refused: " JWT " and sha256~CANARY' >&2; exit 1", OCREG_E_CREDENTIAL, "refused: ************************** and *************", NULL, NULL },
	{ "tells what looks like a secret", "echo 'CANARY/0123456789abcdefghijklmnopqrstuvw= at /home/somebody/with/a/long/path/0123456789 or a.host.of.a.long.name.example0.com' >&2; exit 1", OCREG_E_CREDENTIAL,
	  "******* at /home/somebody/with/a/long/path/0123456789 or a.host.of.a.long.name.example0.com", NULL, NULL },
	{ "dies", "kill -SEGV $$", OCREG_E_CREDENTIAL, "was ended by signal 11", "run it by hand", NULL },
	{ "is killed", "kill -KILL $$", OCREG_E_CREDENTIAL, "was ended by signal 9", NULL, NULL },
	{ "another keeps its output open", "sleep 60 & echo $! > left; exit 1", OCREG_E_CREDENTIAL, "exit code 1", NULL, NULL },
	{ "another writes when it is gone", "(sleep 0.1; echo '\"}') & echo $! > left; printf '{\"kind\":\"'", OCREG_E_CREDENTIAL, "something else than a JSON object", NULL, NULL },

	{ "prints nothing", "", OCREG_E_CREDENTIAL, "printed nothing", "run it by hand", NULL },
	{ "prints nothing and says why", "echo 'log in first' >&2", OCREG_E_CREDENTIAL, "printed nothing (user \"dev\" in ", NULL, NULL },
	{ "prints HTML", PRINT("<html><body>CANARY</body></html>"), OCREG_E_CREDENTIAL, "something else than a JSON object", "an ExecCredential and nothing else", NULL },
	{ "prints half of it", "printf '{\"kind\":\"ExecCredential\",\"status\":{\"token\":\"CANA'", OCREG_E_CREDENTIAL, "something else than a JSON object", NULL, NULL },
	{ "prints it twice", PRINT(TOKEN("CANARY")) PRINT(TOKEN("CANARY")), OCREG_E_CREDENTIAL, "something else than a JSON object", NULL, NULL },
	{ "prints more than that", "echo 'Warning: CANARY'\n" PRINT(TOKEN("CANARY")), OCREG_E_CREDENTIAL, "something else than a JSON object", NULL, NULL },
	{ "prints YAML", "echo 'kind: ExecCredential'", OCREG_E_CREDENTIAL, "something else than a JSON object", NULL, NULL },
	{ "prints a list", PRINT("[\"CANARY\"]"), OCREG_E_CREDENTIAL, "something else than a JSON object", NULL, NULL },
	{ "prints what is not UTF-8", "printf '{\"kind\":\"\\377CANARY\"}'", OCREG_E_CREDENTIAL, "something else than a JSON object", NULL, NULL },
	{ "prints too deep a tree", "yes '{\"a\":' | head -n 200 | tr -d '\\n'", OCREG_E_CREDENTIAL, "something else than a JSON object", NULL, NULL },
	{ "only a token", PRINT("CANARY"), OCREG_E_CREDENTIAL, "something else than a JSON object", NULL, NULL },
	{ "another kind", PRINT("{\"kind\":\"CANARY\",\"apiVersion\":\"" V1 "\",\"status\":{\"token\":\"CANARY\"}}"), OCREG_E_CREDENTIAL, "something else than an ExecCredential", NULL, NULL },
	{ "no kind", PRINT("{\"apiVersion\":\"" V1 "\",\"status\":{\"token\":\"CANARY\"}}"), OCREG_E_CREDENTIAL, "something else than an ExecCredential", NULL, NULL },
	{ "v1alpha1", PRINT(ANSWER(V1 "alpha1", "\"token\":\"CANARY\"")), OCREG_E_CREDENTIAL, "answered in version " V1 "alpha1 and was asked in " V1, "apiVersion", NULL },
	{ "v1beta1 where v1 was asked for", PRINT(ANSWER(V1BETA1, "\"token\":\"CANARY\"")), OCREG_E_CREDENTIAL, "answered in version " V1BETA1 " and was asked in " V1, "apiVersion", NULL },
	{ "v1 where v1beta1 was asked for", PRINT(TOKEN("CANARY")), OCREG_E_CREDENTIAL, "answered in version " V1 " and was asked in " V1BETA1, "apiVersion",
	  "{\"apiVersion\":\"" V1BETA1 "\",\"command\":\"./stub\"}" },
	{ "a version nobody knows", PRINT(ANSWER("CANARY/v7", "\"token\":\"CANARY\"")), OCREG_E_CREDENTIAL, "answered in another version than " V1, "apiVersion", NULL },
	{ "no version", PRINT("{\"kind\":\"ExecCredential\",\"status\":{\"token\":\"CANARY\"}}"), OCREG_E_CREDENTIAL, "answered in another version", NULL, NULL },
	{ "no status", PRINT("{\"kind\":\"ExecCredential\",\"apiVersion\":\"" V1 "\"}"), OCREG_E_CREDENTIAL, "answered without a status", NULL, NULL },
	{ "status null", PRINT("{\"kind\":\"ExecCredential\",\"apiVersion\":\"" V1 "\",\"status\":null}"), OCREG_E_CREDENTIAL, "answered without a status", NULL, NULL },
	{ "status is text", PRINT("{\"kind\":\"ExecCredential\",\"apiVersion\":\"" V1 "\",\"status\":\"CANARY\"}"), OCREG_E_CREDENTIAL, "answered without a status", NULL, NULL },
	{ "empty status", STATUS(""), OCREG_E_CREDENTIAL, "neither a token nor a client certificate", NULL, NULL },
	{ "empty token", STATUS("\"token\":\"\""), OCREG_E_CREDENTIAL, "neither a token nor a client certificate", NULL, NULL },
	{ "token null", STATUS("\"token\":null"), OCREG_E_CREDENTIAL, "neither a token nor a client certificate", NULL, NULL },
	{ "token is a number", STATUS("\"token\":12345"), OCREG_E_CREDENTIAL, "with token that is not text", NULL, NULL },
	{ "token has a NUL", "cat nul.json", OCREG_E_CREDENTIAL, "with token that is not text", NULL, NULL },
	{ "token has a line break and a header", "cat header.json", OCREG_E_CREDENTIAL, "characters that no token has", NULL, NULL },
	{ "token has a blank", STATUS("\"token\":\"CANARY CANARY\""), OCREG_E_CREDENTIAL, "characters that no token has", NULL, NULL },
	{ "token is not ASCII", STATUS("\"token\":\"CANARY\xc3\xa9\""), OCREG_E_CREDENTIAL, "characters that no token has", NULL, NULL },
	{ "token is too long", "printf '{\"kind\":\"ExecCredential\",\"apiVersion\":\"" V1 "\",\"status\":{\"token\":\"'; head -c 65537 /dev/zero | tr '\\0' t; printf '\"}}'", OCREG_E_CREDENTIAL, "longer than 65536 bytes", NULL, NULL },
	{ "token has a DEL", STATUS("\"token\":\"CANARY\\u007f\""), OCREG_E_CREDENTIAL, "characters that no token has", NULL, NULL },
	{ "expired", TIME("\"2020-01-01T01:00:00+01:00\""), OCREG_E_CREDENTIAL, "a credential that expired at 2020-01-01T00:00:00Z", "clock of this machine", NULL },
	{ "a time nobody knows", TIME("\"CANARY\""), OCREG_E_CREDENTIAL, "an expirationTimestamp that is no time", NULL, NULL },
	{ "an empty time", TIME("\"\""), OCREG_E_CREDENTIAL, "an expirationTimestamp that is no time", NULL, NULL },
	{ "time is a number", TIME("4102444800"), OCREG_E_CREDENTIAL, "with expirationTimestamp that is not text", NULL, NULL },
	{ "certificate without its key", "cat no-key.json", OCREG_E_CREDENTIAL, "a client certificate without its key", NULL, NULL },
	{ "key without its certificate", "cat no-cert.json", OCREG_E_CREDENTIAL, "a client key without its certificate", NULL, NULL },
	{ "certificate is a number", STATUS("\"clientCertificateData\":1"), OCREG_E_CREDENTIAL, "with clientCertificateData that is not text", NULL, NULL },
	{ "key is a list", STATUS("\"token\":\"CANARY\",\"clientKeyData\":[]"), OCREG_E_CREDENTIAL, "with clientKeyData that is not text", NULL, NULL },
	{ "certificate and key of two", "cat crossed.json", OCREG_E_CREDENTIAL, "clientCertificateData of \"./stub\" and the key in clientKeyData of \"./stub\" do not belong together", NULL, NULL },
	{ "certificate and key the other way round", "cat swapped.json", OCREG_E_CREDENTIAL, "clientCertificateData of \"./stub\" is not a certificate", NULL, NULL },
	{ "certificate is garbage", STATUS("\"clientCertificateData\":\"CANARY\",\"clientKeyData\":\"CANARY\""), OCREG_E_CREDENTIAL, "is not a certificate", NULL, NULL },
	{ "certificate of a name that nobody uses any more", "cat old-name.json", OCREG_E_CREDENTIAL, "a client certificate that cannot be read", NULL, NULL },
	{ "certificate that Go does not read", "cat odd.json", OCREG_E_CREDENTIAL, "a client certificate that cannot be read", NULL, NULL },
	{ "key is locked", "cat locked.json", OCREG_E_UNSUPPORTED, "is encrypted", NULL, NULL },
	{ "certificate is torn", "cat torn.json", OCREG_E_CREDENTIAL, "certificate", NULL, NULL },
	{ "certificate has expired", "cat expired.json", OCREG_E_CREDENTIAL, "a client certificate that expired at 2020-01-02T00:00:00Z", NULL, NULL },
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

static struct outcome run_long_path(void)
{
	char exec[6000], path[5001];

	memset(path, 'a', 5000);
	path[5000] = '\0';
	snprintf(exec, sizeof(exec), "{\"apiVersion\":\"" V1BETA1 "\",\"command\":\"/%s\"}", path);
	return run_exec(exec, MS);
}

static void check_row(const struct row *r)
{
	struct state before = state_now();
	struct outcome o;

	row("%s", r->name);
	put_stub("stub", r->stub ? r->stub : "");
	o = r->stub ? run_exec(r->exec ? r->exec : EXEC_V1(""), MS) : run_long_path();
	CHECK_INT(o.code, r->code);
	CHECK(o.ms <= MS + LATE_MS);
	CHECK_HAS(ocreg_error_message(o.err), r->message);
	if (r->hint)
		CHECK_HAS(ocreg_error_hint(o.err), r->hint);
	CHECK(!strstr(ocreg_error_message(o.err), "CANARY") && !strstr(ocreg_error_hint(o.err), "CANARY"));
	CHECK(!o.answer.token.data && !o.answer.cert.data && !o.answer.key.data);
	outcome_done(&o);
	end_what_is_left();
	CHECK(no_children());
	check_state(&before);
}

static void test_bad(void)
{
	adopt_orphans();
	put_file("text", "just text\n", 0700);
	put_file("script", "#!/no/such/interpreter\n", 0700);
	put_file("nul.json", TOKEN("CANARY\\u0000"), 0600);
	put_file("header.json", TOKEN("CANARY\\r\\nX-Evil: CANARY"), 0600);
	for (size_t i = 0; i < COUNT(rows); i++)
		check_row(&rows[i]);
}

static const struct test tests[] = { TEST(test_bad) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "plugin-bad", tests, COUNT(tests));
}
