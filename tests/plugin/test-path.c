/* SPDX-License-Identifier: Apache-2.0 */
/* Where a program is looked for, and which ones the options let be run. */
#include "stub.h"

#define COMMAND(command) "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":\"Never\",\"command\":\"" command "\"}"

/* clang-format off */
static const struct {
	const char *name, *command;
	enum ocreg_plugins plugins;
	const char *list;
	int code; /* of reading it */
	const char *message;
} policies[] = {
	{ "any", "stub", OCREG_PLUGINS_ALLOW, NULL, 0, NULL },
	{ "none", "stub", OCREG_PLUGINS_DENY, NULL, OCREG_E_UNSUPPORTED, "the program \"stub\" gives the credential, and the options do not let it be run (user \"dev\" in " },
	{ "none, whatever is listed", "stub", OCREG_PLUGINS_DENY, "stub", OCREG_E_UNSUPPORTED, "do not let it be run" },
	{ "a policy nobody knows", "stub", (enum ocreg_plugins) 3, "stub", OCREG_E_UNSUPPORTED, "do not let it be run" },
	{ "listed by name", "stub", OCREG_PLUGINS_LISTED, "other\nstub\nthird", 0, NULL },
	{ "listed with blanks and line ends", "stub", OCREG_PLUGINS_LISTED, "\n other \r\n \t stub \r\n", 0, NULL },
	{ "listed as it is named", "./bin/stub", OCREG_PLUGINS_LISTED, "./bin/stub", 0, NULL },
	{ "listed by path", "stub", OCREG_PLUGINS_LISTED, "@/bin/stub", 0, NULL },
	{ "listed by path, named by a relative one", "bin/stub", OCREG_PLUGINS_LISTED, "@/bin/stub", 0, NULL },
	{ "list missing", "stub", OCREG_PLUGINS_LISTED, NULL, OCREG_E_UNSUPPORTED, "do not let it be run" },
	{ "list empty", "stub", OCREG_PLUGINS_LISTED, "", OCREG_E_UNSUPPORTED, "do not let it be run" },
	{ "list blank", "stub", OCREG_PLUGINS_LISTED, "\n \n\t\r\n", OCREG_E_UNSUPPORTED, "do not let it be run" },
	{ "another listed", "stub", OCREG_PLUGINS_LISTED, "stu\nstuc\nstubb\nxstub\nst ub", OCREG_E_UNSUPPORTED, "do not let it be run" },
	{ "one of that name elsewhere", "./other/stub", OCREG_PLUGINS_LISTED, "stub\n@/bin/stub", OCREG_E_UNSUPPORTED, "do not let it be run" },
	{ "another path listed", "stub", OCREG_PLUGINS_LISTED, "/usr/bin/stub", OCREG_E_UNSUPPORTED, "do not let it be run" },
	{ "listed by path, and nowhere", "no-such-program", OCREG_PLUGINS_LISTED, "/usr/bin/no-such-program", OCREG_E_CREDENTIAL, "is not found in PATH" },
};
/* clang-format on */

static void check_policy(const char *exec, const struct ocreg_client_options *options, int code, const char *message)
{
	struct section s;

	CHECK_INT(section_open(&s, exec, options), code);
	CHECK_HAS(ocreg_error_message(s.err), message ? message : "");
	section_done(&s);
}

/* @ in a list stands for the folder. */
static void test_policy(void)
{
	char folder[4096], path[8192];

	CHECK(getcwd(folder, sizeof(folder)) != NULL);
	snprintf(path, sizeof(path), "%s/bin:/usr/bin:/bin", folder);
	mkdir("bin", 0700);
	put_stub("bin/stub", PRINT(TOKEN("t")));
	setenv("PATH", path, 1);
	for (size_t i = 0; i < COUNT(policies); i++) {
		struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
		const char *at = policies[i].list ? strchr(policies[i].list, '@') : NULL;
		char exec[512], list[8192];

		row("%s", policies[i].name);
		snprintf(exec, sizeof(exec), COMMAND("%s"), policies[i].command);
		if (at)
			snprintf(list, sizeof(list), "%.*s%s%s", (int) (at - policies[i].list), policies[i].list, folder, at + 1);
		o.plugins = policies[i].plugins;
		o.plugin_list = at ? list : policies[i].list;
		check_policy(exec, &o, policies[i].code, policies[i].message);
	}
	row("what was allowed by its path is run by it");
	{
		struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
		struct section s;
		struct outcome done;

		snprintf(path, sizeof(path), "%s/bin/stub", folder);
		o.plugins = OCREG_PLUGINS_LISTED;
		o.plugin_list = path;
		CHECK_INT(section_open(&s, COMMAND("stub"), &o), 0);
		setenv("PATH", "/nowhere", 1);
		done = run_spec(&s.spec);
		CHECK_INT(done.code, 0);
		outcome_done(&done);
		section_done(&s);
	}
	setenv("PATH", "/usr/bin:/bin", 1);
}

/* clang-format off */
static const struct {
	const char *name, *path; /* @ stands for the folder; NULL: there is none */
	int code;
	const char *message, *token;
} paths[] = {
	{ "found", "@/bin:/usr/bin:/bin", 0, NULL, "bin" },
	{ "the first counts", "@/second:@/bin:/usr/bin:/bin", 0, NULL, "second" },
	{ "a file that is no program is passed over", "@/plain:@/bin:/usr/bin:/bin", 0, NULL, "bin" },
	{ "a folder is passed over", "@/folder:@/bin:/usr/bin:/bin", 0, NULL, "bin" },
	{ "what is not there is passed over", "/no/such/folder:@/stub:@/bin:/usr/bin:/bin", 0, NULL, "bin" },
	{ "nowhere", "/usr/bin:/bin", OCREG_E_CREDENTIAL, "is not found in PATH", NULL },
	{ "not from where we are", "/usr/bin", OCREG_E_CREDENTIAL, "is not found in PATH", NULL },
	{ "a dot", ".:@/bin", OCREG_E_CREDENTIAL, "leads into the working directory", NULL },
	{ "empty in front", ":@/bin", OCREG_E_CREDENTIAL, "leads into the working directory", NULL },
	{ "empty within", "/usr/bin::@/bin", OCREG_E_CREDENTIAL, "leads into the working directory", NULL },
	{ "relative", "bin:/usr/bin", OCREG_E_CREDENTIAL, "leads into the working directory", NULL },
	{ "relative, behind a good one", "@/bin:.:/usr/bin:/bin", 0, NULL, "bin" },
	{ "relative, and not there", "nowhere:@/bin:/usr/bin:/bin", 0, NULL, "bin" },
	{ "empty", "", OCREG_E_CREDENTIAL, "is not found in PATH", NULL },
	{ "unset", NULL, OCREG_E_CREDENTIAL, "is not found in PATH", NULL },
};
/* clang-format on */

static void set_path(const char *path, const char *folder)
{
	struct ocreg_buf b = { 0 };

	if (!path) {
		unsetenv("PATH");
		return;
	}
	ocreg_buf_adds(&b, "");
	for (const char *c = path; *c; c++)
		if (*c == '@')
			ocreg_buf_adds(&b, folder);
		else
			ocreg_buf_addc(&b, *c);
	setenv("PATH", b.data ? b.data : "", 1);
	ocreg_buf_done(&b);
}

static void test_path(void)
{
	char folder[4096];

	CHECK(getcwd(folder, sizeof(folder)) != NULL);
	mkdir("bin", 0700);
	mkdir("second", 0700);
	mkdir("plain", 0700);
	mkdir("folder", 0700);
	mkdir("folder/stub", 0700);
	put_stub("bin/stub", PRINT(TOKEN("bin")));
	put_stub("second/stub", PRINT(TOKEN("second")));
	put_stub("stub", PRINT(TOKEN("here")));
	put_file("plain/stub", "#!/bin/sh\n", 0600);
	for (size_t i = 0; i < COUNT(paths); i++) {
		struct outcome o;

		row("PATH: %s", paths[i].name);
		set_path(paths[i].path, folder);
		o = run_exec(COMMAND("stub"), 5000);
		set_path("/usr/bin:/bin", folder);
		CHECK_INT(o.code, paths[i].code);
		CHECK_HAS(ocreg_error_message(o.err), paths[i].message ? paths[i].message : "");
		if (paths[i].token)
			CHECK_STR(o.answer.token.data, paths[i].token);
		outcome_done(&o);
	}
	row("relative to the kubeconfig, wherever we are");
	{
		struct section s;
		struct outcome o;

		CHECK_INT(section_open(&s, COMMAND("second/stub"), NULL), 0);
		CHECK(chdir("/") == 0);
		o = run_spec(&s.spec);
		CHECK(chdir(folder) == 0);
		CHECK_STR(o.answer.token.data, "second");
		outcome_done(&o);
		section_done(&s);
	}
}

static const struct test tests[] = { TEST(test_policy), TEST(test_path) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "plugin-path", tests, COUNT(tests));
}
