/* SPDX-License-Identifier: Apache-2.0 */
/* An editor, and the signals that come while it is there. */
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "edit.h"

/* --- signals --- */

static const int ending[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT };
#define N_ENDING (sizeof(ending) / sizeof(*ending))

/* A handler is given nothing but a number. */
static volatile sig_atomic_t caught;
static struct ocreg_client *volatile held;

static void catch (int number)
{
	caught = number;
	ocreg_client_cancel(held);
}

/* A signal that is ignored, as under nohup, stays so. */
static void handle(void (*fn)(int), void (*instead)(int))
{
	struct sigaction now, action = { .sa_handler = fn };
	for (size_t i = 0; i < N_ENDING; i++) {
		if (sigaction(ending[i], NULL, &now) == 0 && now.sa_handler == instead)
			sigaction(ending[i], &action, NULL);
	}
}

void ocreg_cli_signals_hold(struct ocreg_client *c)
{
	caught = 0;
	held = c;
	handle(catch, SIG_DFL);
}

int ocreg_cli_signals_caught(void)
{
	return caught;
}

void ocreg_cli_signals_release(void)
{
	handle(SIG_DFL, catch);
	held = NULL;
	if (caught == 0)
		return;
	(void) fflush(NULL);
	raise(caught);
}

/* --- the editor --- */

/* Copies one word to `to` and ends it; answers where it ends in the text, NULL where a quote does not. */
static const char *take_word(const char *s, char **to)
{
	char quote = '\0';
	for (; *s != '\0' && (quote != '\0' || (*s != ' ' && *s != '\t')); s++) {
		if (quote == '\0' && (*s == '"' || *s == '\''))
			quote = *s;
		else if (*s == quote)
			quote = '\0';
		else if (*s == '\\' && quote != '\'' && s[1] != '\0')
			*(*to)++ = *++s;
		else
			*(*to)++ = *s;
	}
	*(*to)++ = '\0';
	return quote == '\0' ? s : NULL;
}

char **ocreg_cli_editor_words(const char *text)
{
	size_t len = strlen(text), n = 0;
	char **words = calloc(1, (len / 2 + 3) * sizeof(*words) + len + 2);
	char *to = (char *) (words + len / 2 + 3);
	for (const char *s = text; words != NULL && *(s += strspn(s, " \t")) != '\0';) {
		words[n++] = to;
		s = take_word(s, &to);
		if (s == NULL) {
			free(words);
			return NULL;
		}
	}
	return words;
}

/* The terminal sends its signals to the editor too, and it is the editor that knows what they mean: only what ends both is passed on. */
static int wait_for(pid_t child, const sigset_t *set)
{
	int status = 0, number;
	while (waitpid(child, &status, WNOHANG) == 0) {
		if (sigwait(set, &number) != 0)
			continue;
		if (number == SIGTERM || number == SIGHUP) {
			caught = number;
			kill(child, number);
		}
	}
	return status;
}

/* What came while the editor was there was for the editor. */
static void drain(const sigset_t *set)
{
	static const struct timespec at_once = { 0, 0 };
	int number;
	while ((number = sigtimedwait(set, NULL, &at_once)) > 0) {
		if (number == SIGTERM || number == SIGHUP)
			caught = number;
	}
}

static int spawn(char **argv, pid_t *ret)
{
	posix_spawnattr_t attributes;
	sigset_t none, fatal;
	sigemptyset(&none);
	sigemptyset(&fatal);
	sigaddset(&fatal, SIGPIPE);
	if (posix_spawnattr_init(&attributes) != 0)
		return ENOMEM;
	posix_spawnattr_setsigmask(&attributes, &none);
	posix_spawnattr_setsigdefault(&attributes, &fatal);
	posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
	int e = posix_spawnp(ret, argv[0], NULL, &attributes, argv, environ);
	posix_spawnattr_destroy(&attributes);
	return e;
}

static int start(char **argv)
{
	sigset_t set, before;
	pid_t child;
	int status = 0;
	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	for (size_t i = 0; i < N_ENDING; i++)
		sigaddset(&set, ending[i]);
	sigprocmask(SIG_BLOCK, &set, &before);
	int e = spawn(argv, &child);
	if (e == 0)
		status = wait_for(child, &set);
	drain(&set);
	sigprocmask(SIG_SETMASK, &before, NULL);
	if (e != 0) {
		ocreg_cli_complain("cannot start the editor \"%s\": %s", argv[0], strerror(e));
		fputs("hint: name one in KUBE_EDITOR or EDITOR\n", stderr);
	} else if (WIFSIGNALED(status)) {
		ocreg_cli_complain("the editor \"%s\" was ended by signal %d", argv[0], WTERMSIG(status));
	} else if (WEXITSTATUS(status) != 0) {
		ocreg_cli_complain("the editor \"%s\" ended with status %d", argv[0], WEXITSTATUS(status));
	}
	return e == 0 && status == 0 && caught == 0 ? OCREG_CLI_GO : OCREG_CLI_FAILURE;
}

static const char *editor(void)
{
	static const char *const names[] = { "OCREG_EDITOR", "KUBE_EDITOR", "EDITOR" };
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		const char *value = getenv(names[i]);
		if (value != NULL && value[strspn(value, " \t")] != '\0')
			return value;
	}
	return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) ? "vi" : NULL;
}

int ocreg_cli_editor_run(const char *path)
{
	const char *text = editor();
	if (text == NULL) {
		ocreg_cli_complain("there is no terminal for an editor");
		fputs("hint: name one that needs none in KUBE_EDITOR or EDITOR, or use `ocreg patch`\n", stderr);
		return OCREG_CLI_FAILURE;
	}
	char **argv = ocreg_cli_editor_words(text);
	if (argv == NULL) {
		ocreg_cli_complain("the editor \"%s\" cannot be started: a quote in it does not end", text);
		return OCREG_CLI_FAILURE;
	}
	size_t n = 0;
	while (argv[n] != NULL)
		n++;
	char *file = strdup(path);
	argv[n] = file;
	int status = file != NULL ? start(argv) : ocreg_cli_nomem();
	free(file);
	free(argv);
	return status;
}
