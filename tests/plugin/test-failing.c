/* SPDX-License-Identifier: Apache-2.0 */
/* Every call of a run that the kernel may refuse fails, in each way there is: the right answer or a clear error, and nothing is lost. */
#include <spawn.h>
#include "stub.h"
#include "../fault/failing.h"

#define MOST 4 /* of the calls of one function */

/* What the injector does not know: calls that answer an errno, or set it. */
enum point {
	ACTIONS,
	ACTION_OPEN,
	ACTION_DUP,
	ACTION_CLOSE,
	ATTRIBUTES,
	ATTRIBUTES_MASK,
	ATTRIBUTES_DEFAULT,
	ATTRIBUTES_FLAGS,
	SPAWN,
	LOOK,
	WAIT,
	N_POINTS
};
static struct {
	bool on, blind; /* nobody ever ends */
	enum point point;
	int err;
	long nth, count[N_POINTS];
} fault;

static int fate(enum point point)
{
	return fault.on && ++fault.count[point] == fault.nth && point == fault.point ? fault.err : 0;
}

static int fate_errno(enum point point)
{
	int err = fate(point);

	if (err)
		errno = err;
	return err ? -1 : 0;
}

/* clang-format off */
int __real_waitid(idtype_t type, id_t id, siginfo_t *info, int options);
int __wrap_waitid(idtype_t type, id_t id, siginfo_t *info, int options);
int __wrap_waitid(idtype_t type, id_t id, siginfo_t *info, int options)
{
	int r = fault.blind ? 0 : fate_errno(LOOK);

	return r || fault.blind ? r : __real_waitid(type, id, info, options);
}
#define INSTEAD(point, how, name, params, args)                 \
	int __real_##name params;                               \
	int __wrap_##name params;                               \
	int __wrap_##name params                                \
	{                                                       \
		int r = how(point);                             \
                                                                \
		return r ? r : __real_##name args;              \
	}
INSTEAD(ACTIONS, fate, posix_spawn_file_actions_init, (posix_spawn_file_actions_t *a), (a))
INSTEAD(ACTION_OPEN, fate, posix_spawn_file_actions_addopen, (posix_spawn_file_actions_t *a, int fd, const char *path, int flags, mode_t mode), (a, fd, path, flags, mode))
INSTEAD(ACTION_DUP, fate, posix_spawn_file_actions_adddup2, (posix_spawn_file_actions_t *a, int from, int to), (a, from, to))
INSTEAD(ACTION_CLOSE, fate, posix_spawn_file_actions_addclosefrom_np, (posix_spawn_file_actions_t *a, int from), (a, from))
INSTEAD(ATTRIBUTES, fate, posix_spawnattr_init, (posix_spawnattr_t *a), (a))
INSTEAD(ATTRIBUTES_MASK, fate, posix_spawnattr_setsigmask, (posix_spawnattr_t *a, const sigset_t *s), (a, s))
INSTEAD(ATTRIBUTES_DEFAULT, fate, posix_spawnattr_setsigdefault, (posix_spawnattr_t *a, const sigset_t *s), (a, s))
INSTEAD(ATTRIBUTES_FLAGS, fate, posix_spawnattr_setflags, (posix_spawnattr_t *a, short flags), (a, flags))
INSTEAD(SPAWN, fate, posix_spawn, (pid_t *p, const char *path, const posix_spawn_file_actions_t *a, const posix_spawnattr_t *b, char *const *argv, char *const *envp), (p, path, a, b, argv, envp))
INSTEAD(WAIT, fate_errno, waitpid, (pid_t pid, int *status, int options), (pid, status, options))
/* clang-format on */

static const struct scenario {
	const char *name, *stub;
	int code;
} scenarios[] = {
	{ "a token", PRINT(TOKEN("t")), 0 },
	{ "a failure", "echo why >&2; exit 1", OCREG_E_CREDENTIAL },
	{ "a flood", "exec yes", OCREG_E_LIMIT },
};

static bool is_clear(int code)
{
	return code == OCREG_E_CREDENTIAL || code == OCREG_E_NOMEM || code == OCREG_E_TIMEOUT || code == OCREG_E_LIMIT;
}

struct attempt {
	const struct ocreg_plugin_spec *spec;
	int code; /* without a failure */
	const char *what;
	long nth;
};

static void check_outcome(const struct attempt *a, struct outcome *o, const struct state *before)
{
	harness_check(o->code == a->code || is_clear(o->code), __FILE__, __LINE__, "%s %ld: the answer is %d", a->what, a->nth,
		      o->code);
	outcome_done(o);
	harness_check(no_children(), __FILE__, __LINE__, "%s %ld: a child is left", a->what, a->nth);
	check_state(before);
}

/* With the injector of the fault tests. */
static void try_point(struct attempt a, size_t point, const struct failing_way *w)
{
	struct state before = state_now();
	struct outcome o;

	a.what = failing_point(point)->name;
	failing_arm(point, w->what, w->sockets_only, a.nth, false);
	o = run_spec(a.spec);
	failing_disarm();
	check_outcome(&a, &o, &before);
}

/* We look at the clock ourselves. */
static bool may_fail(size_t point)
{
	return strcmp(failing_point(point)->name, "clock_gettime") != 0;
}

static void try_points(const struct attempt *a)
{
	struct outcome o;
	long counts[64];

	failing_arm(0, 0, false, 0, false);
	o = run_spec(a->spec);
	failing_disarm();
	outcome_done(&o);
	for (size_t i = 0; failing_point(i); i++)
		counts[i] = failing_count(i);
	for (size_t i = 0; failing_point(i); i++)
		for (const struct failing_way *w = failing_point(i)->ways; counts[i] && w->what && may_fail(i); w++)
			for (long nth = 1; nth <= counts[i] && nth <= MOST; nth++)
				try_point((struct attempt) { a->spec, a->code, NULL, nth }, i, w);
}

/* And with those above. */
static void try_own(const struct attempt *a)
{
	static const int errors[] = { ENOMEM, EAGAIN, EINVAL, EINTR, ECHILD };

	for (unsigned point = 0; point < N_POINTS; point++)
		for (size_t e = 0; e < COUNT(errors); e++)
			for (long nth = 1; nth <= 2; nth++) {
				struct attempt own = { a->spec, a->code, "own", nth };
				struct state before = state_now();
				struct outcome o;

				memset(&fault, 0, sizeof(fault));
				fault.point = point;
				fault.err = errors[e];
				fault.nth = nth;
				fault.on = true;
				o = run_spec(a->spec);
				fault.on = false;
				check_outcome(&own, &o, &before);
			}
}

static void test_calls(void)
{
	struct section s;

	CHECK_INT(section_open(&s, EXEC_V1(""), NULL), 0);
	for (size_t i = 0; i < COUNT(scenarios); i++) {
		struct attempt a = { &s.spec, scenarios[i].code, NULL, 0 };

		put_stub("stub", scenarios[i].stub);
		row("%s, calls", scenarios[i].name);
		try_points(&a);
		row("%s, starting and waiting", scenarios[i].name);
		try_own(&a);
	}
	section_done(&s);
}

/* Whom not even SIGKILL ends, in the middle of a call for a broken disk, is not waited for. */
static void test_stuck(void)
{
	struct state before = state_now();
	struct section s;
	struct outcome o;

	row("it cannot be ended");
	put_stub("stub", "exec sleep 60");
	CHECK_INT(section_open(&s, EXEC_V1(""), NULL), 0);
	s.spec.timeout_ms = 50;
	fault.blind = true;
	o = run_spec(&s.spec);
	fault.blind = false;
	CHECK_INT(o.code, OCREG_E_TIMEOUT);
	CHECK(o.ms < 50 + 2 * OCREG_PLUGIN_GRACE_MS + LATE_MS);
	outcome_done(&o);
	section_done(&s);
	CHECK(no_children());
	check_state(&before);
}

/* That the calls are made through what stands between. */
static void test_seen(void)
{
	static const char *const names[] = { "pipe2", "read", "close" };
	struct section s;
	struct outcome o;

	row("calls are seen");
	CHECK_INT(section_open(&s, EXEC_V1(""), NULL), 0);
	put_stub("stub", PRINT(TOKEN("t")));
	memset(&fault, 0, sizeof(fault));
	fault.on = true;
	failing_arm(0, 0, false, 0, false);
	o = run_spec(&s.spec);
	failing_disarm();
	fault.on = false;
	CHECK_INT(o.code, 0);
	outcome_done(&o);
	for (unsigned i = 0; i < N_POINTS; i++)
		harness_check(fault.count[i] > 0, __FILE__, __LINE__, "call %u is not seen", i);
	for (size_t i = 0; failing_point(i); i++)
		for (size_t n = 0; n < COUNT(names); n++)
			if (strcmp(failing_point(i)->name, names[n]) == 0)
				harness_check(failing_count(i) > 0, __FILE__, __LINE__, "%s is not seen", names[n]);
	section_done(&s);
}

static const struct test tests[] = { TEST(test_seen), TEST(test_calls), TEST(test_stuck) };

int main(int argc, char **argv)
{
	adopt_orphans();
	return run_tests(argc, argv, "plugin-failing", tests, COUNT(tests));
}
