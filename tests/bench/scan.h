/* SPDX-License-Identifier: Apache-2.0 */
/* What libyaml needs for a text by itself. */
#pragma once
#include <stdbool.h>
#include <yaml.h>

static inline bool scan_yaml(const char *text, size_t len)
{
	yaml_parser_t parser;
	yaml_event_t event;
	bool ok = yaml_parser_initialize(&parser), end = false;

	yaml_parser_set_input_string(&parser, (const unsigned char *) text, len);
	while (ok && !end && (ok = yaml_parser_parse(&parser, &event))) {
		end = event.type == YAML_STREAM_END_EVENT;
		yaml_event_delete(&event);
	}
	yaml_parser_delete(&parser);
	return ok;
}
