/* SPDX-License-Identifier: Apache-2.0 */
#pragma once
#include <stdint.h>
#include <ocreg/check.h>

enum ocreg_rule_id {
#define OCREG_RULE(name, ...) OCREG_RULE_##name,
#include "check/rules.def"
	OCREG_N_RULES,
};

struct ocreg_rule {
	const char *id, *title, *rationale, *remedy, *source;
	enum ocreg_level level;
	enum ocreg_severity severity;
	uint16_t since, until;
};
extern const struct ocreg_rule ocreg_rules[];
