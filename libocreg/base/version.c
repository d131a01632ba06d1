/* SPDX-License-Identifier: Apache-2.0 */
#include <ocreg/version.h>

const char *ocreg_version(void)
{
	return OCREG_VERSION;
}
