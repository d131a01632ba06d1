/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/error.h"
#include "base/options.h"

int ocreg_options_copy(void *dst, size_t size, const void *options, struct ocreg_error **reterr)
{
	size_t theirs;

	if (!options)
		return 0;
	memcpy(&theirs, options, sizeof(theirs));
	if (theirs < sizeof(theirs) || theirs > 4096)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "start from the INIT macro of the options",
				  "the options have a size of %zu bytes", theirs);
	memcpy(dst, options, theirs < size ? theirs : size);
	memcpy(dst, &size, sizeof(size));
	return 0;
}
