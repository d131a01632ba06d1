/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file version.h
 * Which release of the library this is, and how its symbols are marked.
 */
#ifndef OCREG_VERSION_H
#define OCREG_VERSION_H

/** The release of these headers as text. @since 0.1 */
#define OCREG_VERSION "0.1.0"
/** The release of these headers as a number: major * 10000 + minor * 100 + patch. @since 0.1 */
#define OCREG_VERSION_NUM 100

/** Marks what the library exports. @since 0.1 */
#ifndef OCREG_API
#define OCREG_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The release of the library that is loaded, in the form of OCREG_VERSION. Static. @since 0.1 */
OCREG_API const char *ocreg_version(void);

#ifdef __cplusplus
}
#endif
#endif
