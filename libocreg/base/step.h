/* SPDX-License-Identifier: Apache-2.0 */
/* What something that is done in steps answers beside 0 and codes. */
#pragma once

#define OCREG_WAITING 2 /* for news, or for the time that is due */
#define OCREG_ENDED 3   /* there is no more */
