/* SPDX-License-Identifier: Apache-2.0 */
/* Asking a person for a secret: on the terminal, whatever stdin and stdout are, and without showing what is typed. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include "cli.h"

static const int interrupting[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP };
#define N_INTERRUPTING (sizeof(interrupting) / sizeof(*interrupting))

/* A handler is given nothing but a number. */
static volatile sig_atomic_t caught;

static void catch (int number)
{
	caught = number;
}

/* A signal that is ignored stays so. The others end the reading. */
static void hold(struct sigaction before[N_INTERRUPTING])
{
	struct sigaction action = { .sa_handler = catch };
	caught = 0;
	for (size_t i = 0; i < N_INTERRUPTING; i++) {
		if (sigaction(interrupting[i], NULL, &before[i]) == 0 && before[i].sa_handler != SIG_IGN)
			sigaction(interrupting[i], &action, NULL);
	}
}

static void release(const struct sigaction before[N_INTERRUPTING])
{
	for (size_t i = 0; i < N_INTERRUPTING; i++)
		sigaction(interrupting[i], &before[i], NULL);
	if (caught != 0)
		raise(caught);
}

static void say(int tty, const char *text)
{
	(void) !write(tty, text, strlen(text));
}

/* Up to the end of the line; what does not fit makes it nothing. */
static int read_line(int tty, char *ret, size_t size)
{
	size_t n = 0;
	char c = '\0';
	ssize_t got;
	while ((got = read(tty, &c, 1)) == 1 && c != '\n' && c != '\r') {
		if (n + 1 < size)
			ret[n] = c;
		n++;
	}
	ret[n < size ? n : 0] = '\0';
	explicit_bzero(&c, 1);
	return got == 1 && n + 1 <= size ? 0 : -1;
}

static int ask(int tty, const char *prompt, char *ret, size_t size)
{
	struct sigaction handlers[N_INTERRUPTING];
	struct termios before, quiet;
	if (tcgetattr(tty, &before) != 0)
		return -1;
	quiet = before;
	quiet.c_lflag &= ~(tcflag_t) (ECHO | ECHONL);
	hold(handlers);
	int r = tcsetattr(tty, TCSAFLUSH, &quiet);
	if (r == 0) {
		say(tty, prompt);
		r = read_line(tty, ret, size);
		say(tty, "\n");
		(void) tcsetattr(tty, TCSAFLUSH, &before);
	}
	release(handlers);
	return r;
}

int ocreg_cli_ask_secret(const char *prompt, char *ret, size_t size)
{
	int tty = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY), r = -1;
	if (tty < 0)
		return -1;
	do
		r = ask(tty, prompt, ret, size);
	while (r != 0 && caught == SIGTSTP);
	close(tty);
	if (r != 0)
		explicit_bzero(ret, size);
	return r;
}
