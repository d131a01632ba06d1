/* SPDX-License-Identifier: Apache-2.0 */
#include <time.h>
#include "base/clock.h"

int64_t ocreg_clock_us(void)
{
	struct timespec t = { 0 };

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t) t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

int64_t ocreg_clock_ms(void)
{
	return ocreg_clock_us() / 1000;
}
