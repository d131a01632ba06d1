/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file init.h
 * What a program may ask for before it does anything else. Nothing here is needed: the library begins by itself.
 */
#ifndef OCREG_INIT_H
#define OCREG_INIT_H

#include <ocreg/error.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What ocreg_init() does. @since 0.1 */
enum ocreg_init_flags {
	OCREG_INIT_WIPE =
		1, /**< Memory that libcurl and OpenSSL give back is overwritten first. The library overwrites its own secrets in any
			      *   case; without this two copies of what they sent and received, with the token, may stay in memory that they have
			      *   freed. It holds for the whole process, for others who use them too. Not for what HTTP/2 is made with. */
};

/** Set up what holds for the whole process. To be called by a program, not by a library within one, before any other function of this library,
 *  libcurl or OpenSSL, and before there are threads. Called again it does no more and answers the same.
 *  @param flags of enum ocreg_init_flags
 *  @return 0; OCREG_E_UNSUPPORTED: it is too late, somebody has used libcurl or OpenSSL, and what was asked for does not hold;
 *  OCREG_E_ARG: there is no such flag; OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_init(unsigned flags);

#ifdef __cplusplus
}
#endif
#endif
