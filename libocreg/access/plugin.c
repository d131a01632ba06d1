/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include "base/clock.h"
#include "base/error.h"
#include "access/plugin-run.h"

#define STEP_BYTES (16u << 10)
#define MOST_STEPS 128 /* of reading at a time: what is written for ever must not keep us */
#define ASKED_MS 20    /* how long one is given to end that nobody waits for any more */
#define ENDED_MS 1000  /* and to be gone, which is up to the kernel */

struct ocreg_plugin {
	struct ocreg_plugin_spec spec;
	pid_t pid, owner;
	int output, errors; /* or -1 */
	struct ocreg_buf printed, complaint;
	bool complained_more;
	bool gone, known; /* it has ended, and we know how */
	int status;
	int verdict; /* why it has to end, 0 as long as it need not */
	bool asked, killed;
	int64_t due; /* when to go on with that */
};

int ocreg_plugin_start(const struct ocreg_plugin_spec *s, struct ocreg_plugin **ret, struct ocreg_error **reterr)
{
	struct ocreg_plugin *p = calloc(1, sizeof(*p));
	int r;

	if (!p)
		return ocreg_fail_oom(reterr);
	p->spec = *s;
	r = ocreg_plugin_spawn(s, &p->pid, &p->output, &p->errors, reterr);
	if (r) {
		free(p);
		return r;
	}
	p->owner = getpid();
	p->due = ocreg_clock_ms() + (s->timeout_ms ? s->timeout_ms : OCREG_PLUGIN_MS);
	*ret = p;
	return 0;
}

static void stop_reading(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

/* Some more of a pipe: how much, 0 when there is nothing now, and then the pipe is closed if there will be nothing any more. */
static size_t take(int *fd, char *to, size_t n)
{
	ssize_t got;

	do
		got = read(*fd, to, n);
	while (got < 0 && errno == EINTR);
	if (got > 0)
		return (size_t) got;
	if (got == 0 || errno != EAGAIN)
		stop_reading(fd);
	return 0;
}

static bool read_output(struct ocreg_plugin *p)
{
	for (size_t i = 0; p->output >= 0 && i < MOST_STEPS; i++) {
		size_t n;

		if (!ocreg_buf_reserve(&p->printed, STEP_BYTES))
			return false;
		n = take(&p->output, p->printed.data + p->printed.len, STEP_BYTES);
		if (!n)
			return true;
		p->printed.len += n;
		if (p->printed.len > OCREG_PLUGIN_OUTPUT) {
			p->verdict = OCREG_E_LIMIT;
			stop_reading(&p->output);
		}
	}
	return true;
}

/* The beginning is kept, and the rest read all the same, so that nobody gets stuck. */
static bool read_complaint(struct ocreg_plugin *p)
{
	char text[OCREG_PLUGIN_COMPLAINT];
	size_t n = 0;

	for (size_t i = 0; p->errors >= 0 && i < MOST_STEPS && (n = take(&p->errors, text, sizeof(text))); i++) {
		size_t room = OCREG_PLUGIN_COMPLAINT - p->complaint.len;

		ocreg_buf_add(&p->complaint, text, n < room ? n : room);
		p->complained_more |= n > room;
	}
	explicit_bzero(text, sizeof(text));
	return !p->complaint.oom;
}

static bool read_all(struct ocreg_plugin *p)
{
	return read_output(p) && read_complaint(p);
}

/* One that may ask the user shares its group with us. */
static void send_signal(const struct ocreg_plugin *p, int number)
{
	kill(p->spec.interactive ? p->pid : -p->pid, number);
}

/* Has it ended? As long as it has not been waited for, its number and its group's are nobody else's. Where the program that we are in waits
 * for all children, or has the kernel do so, we do not learn how. */
static void look(struct ocreg_plugin *p)
{
	siginfo_t info = { 0 };
	int r;

	if (p->gone)
		return;
	do
		r = waitid(P_PID, (id_t) p->pid, &info, WEXITED | WNOHANG | WNOWAIT);
	while (r < 0 && errno == EINTR);
	if (r == 0 && !info.si_pid)
		return;
	p->gone = true;
	if (r < 0)
		return;
	if (p->verdict)
		send_signal(p, SIGKILL);
	p->known = waitpid(p->pid, &p->status, WNOHANG) == p->pid;
}

/* Ask it to end when its time is over, or when it has said too much, and end it if it does not. Whether all that was in vain: the kernel
 * lets nobody end who waits for a broken disk. */
static bool press(struct ocreg_plugin *p)
{
	int64_t now = ocreg_clock_ms();

	if (!p->verdict && now >= p->due)
		p->verdict = OCREG_E_TIMEOUT;
	if (!p->verdict || (p->asked && now < p->due))
		return false;
	if (p->killed)
		return true;
	send_signal(p, p->asked ? SIGKILL : SIGTERM);
	p->killed = p->asked;
	p->asked = true;
	p->due = now + OCREG_PLUGIN_GRACE_MS;
	return false;
}

static int fail_verdict(const struct ocreg_plugin *p, const char *complaint, struct ocreg_error **reterr)
{
	unsigned ms = p->spec.timeout_ms ? p->spec.timeout_ms : OCREG_PLUGIN_MS;

	if (p->verdict == OCREG_E_LIMIT)
		return ocreg_plugin_fail(&p->spec, OCREG_E_LIMIT, complaint, "it has to print an ExecCredential and nothing else",
					 reterr, "printed more than %u bytes, and was ended", OCREG_PLUGIN_OUTPUT);
	return ocreg_plugin_fail(&p->spec, OCREG_E_TIMEOUT, complaint,
				 "run it by hand: it may wait for a login, or for something that does not answer", reterr,
				 "did not end within %u.%03u seconds, and was ended", ms / 1000, ms % 1000);
}

static int conclude(struct ocreg_plugin *p, const char *complaint, struct ocreg_plugin_answer *ret, struct ocreg_error **reterr)
{
	static const char by_hand[] = "run it by hand to see what is wrong; a new login with it may help";

	if (p->verdict)
		return fail_verdict(p, complaint, reterr);
	if (p->known && WIFSIGNALED(p->status))
		return ocreg_plugin_fail(&p->spec, OCREG_E_CREDENTIAL, complaint, by_hand, reterr, "was ended by signal %d",
					 WTERMSIG(p->status));
	if (p->known && WEXITSTATUS(p->status) != 0)
		return ocreg_plugin_fail(&p->spec, OCREG_E_CREDENTIAL, complaint, by_hand, reterr, "failed with exit code %d",
					 WEXITSTATUS(p->status));
	return ocreg_plugin_answer_read(&p->spec, &p->printed, complaint, ret, reterr);
}

/* What others hold open of its pipes must not keep us: all that it wrote itself is there once it has ended. */
int ocreg_plugin_check(struct ocreg_plugin *p, struct ocreg_plugin_answer *ret, struct ocreg_error **reterr)
{
	struct ocreg_buf complaint = { 0 };
	int r;

	look(p);
	if (!read_all(p))
		return ocreg_fail_oom(reterr);
	if (!p->gone && !press(p))
		return OCREG_WAITING;
	ocreg_plugin_complaint(&p->spec, &p->complaint, p->complained_more, &p->printed, &complaint);
	r = complaint.oom ? ocreg_fail_oom(reterr) : conclude(p, complaint.len ? complaint.data : NULL, ret, reterr);
	ocreg_buf_done(&complaint);
	return r;
}

static void end(struct ocreg_plugin *p, int number, int most_ms)
{
	if (p->gone)
		return;
	send_signal(p, number);
	for (int64_t until = ocreg_clock_ms() + most_ms; !p->gone && ocreg_clock_ms() < until; look(p))
		poll(NULL, 0, 1);
}

/* After a fork it is not our child. */
struct ocreg_plugin *ocreg_plugin_free(struct ocreg_plugin *p)
{
	if (!p)
		return NULL;
	stop_reading(&p->output);
	stop_reading(&p->errors);
	if (p->owner == getpid()) {
		p->verdict = OCREG_E_CANCELLED;
		look(p);
		end(p, SIGTERM, ASKED_MS);
		end(p, SIGKILL, ENDED_MS);
	}
	ocreg_buf_done(&p->printed);
	ocreg_buf_done(&p->complaint);
	free(p);
	return NULL;
}
