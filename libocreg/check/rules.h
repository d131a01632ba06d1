/* SPDX-License-Identifier: Apache-2.0 */
#pragma once
#include <stdint.h>
#include <ocreg/check.h>

enum ocreg_rule_id {
#define OCREG_RULE(name, ...) OCREG_RULE_##name,
#include "check/rules.def"
	OCREG_N_RULES,
};

#define OCREG_SEVERITY_LOSS OCREG_SEVERITY_WARNING
enum { OCREG_LOSS_ERROR, OCREG_LOSS_WARNING, OCREG_LOSS_INFO, OCREG_LOSS_LOSS };

struct ocreg_rule {
	const char *id, *title, *rationale, *remedy, *source;
	enum ocreg_level level;
	enum ocreg_severity severity;
	uint16_t since, until;
	bool loses_data;
};
extern const struct ocreg_rule ocreg_rules[];
