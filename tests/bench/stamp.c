/* SPDX-License-Identifier: Apache-2.0 */
/* stamp PROGRAM [ARG...]: print the time, in nanoseconds of the clock on the wall, and become the program. */
#include <stdio.h>
#include <time.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	struct timespec t;

	if (argc < 2)
		return 2;
	clock_gettime(CLOCK_REALTIME, &t);
	dprintf(1, "%lld\n", t.tv_sec * 1000000000LL + t.tv_nsec);
	execv(argv[1], argv + 1);
	return 127;
}
