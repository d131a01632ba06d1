/* SPDX-License-Identifier: Apache-2.0 */
/* What is in effect, where it is from, and what was passed over for it. No secret gets in here. */
#pragma once
#include <ocreg/error.h>
#include "base/buf.h"

enum ocreg_setting_id {
	OCREG_SET_CONTEXT,
	OCREG_SET_NAMESPACE,
	OCREG_SET_SERVER,
	OCREG_SET_TLS_NAME,
	OCREG_SET_AUTHORITY,
	OCREG_SET_PROXY,
	OCREG_SET_USER,
	OCREG_SET_CREDENTIAL,
	OCREG_SET_CERTIFICATE,
	OCREG_SET_AS,
	OCREG_N_SETTINGS,
};

/* All zeros at first; out of memory shows in ocreg_settings_finish(). */
struct ocreg_settings {
	struct ocreg_setting {
		struct ocreg_buf value, source, skipped;
	} rows[OCREG_N_SETTINGS];
	const struct ocreg_setting *said[OCREG_N_SETTINGS]; /* those there is something to say of */
	size_t n;
	struct ocreg_buf text; /* all of it, for people */
};

void ocreg_settings_set(struct ocreg_settings *s, enum ocreg_setting_id id, const char *value, const char *source);
/* What would have been another value, and why it is none. */
void ocreg_settings_skip(struct ocreg_settings *s, enum ocreg_setting_id id, const char *what, const char *source,
			 const char *why);
/* False when out of memory. */
bool ocreg_settings_finish(struct ocreg_settings *s);
void ocreg_settings_done(struct ocreg_settings *s);
const char *ocreg_settings_name(const struct ocreg_settings *s, size_t i);
