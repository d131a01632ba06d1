/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as YAML: what can be read, read again once it is printed as JSON or as YAML, says the same; what was written down
 * of it plays as often as one likes; and a text of several documents falls into slices that say by themselves what they say in
 * it.
 */
#include "events.h"
#include "text/nodes.h"

#define MOST_SLICES 1000

static void play_twice(const struct ocreg_events *e, const char *text, size_t n)
{
	struct ocreg_nodes nodes = { 0 };
	struct ocreg_events again;

	REQUIRE(ocreg_yaml_record(text, n, NULL, &nodes, NULL) == 0);
	for (int i = 0; i < 2; i++) {
		ocreg_events_init(&again);
		REQUIRE(ocreg_nodes_play(&nodes, NULL, &again.sink, NULL) == 0);
		REQUIRE(same_events(e, &again, false));
		ocreg_events_done(&again);
	}
	ocreg_nodes_done(&nodes);
}

static unsigned breaks(const char *text, size_t n)
{
	unsigned count = 0;

	for (size_t i = 0; i < n; i++)
		count += text[i] == '\n' || (text[i] == '\r' && (i + 1 == n || text[i + 1] != '\n'));
	return count;
}

static void split(const struct ocreg_events *e, bool readable, const char *text, size_t n)
{
	const struct ocreg_limits limits = OCREG_LIMITS_DEFAULT;
	struct ocreg_slice *slices = NULL;
	struct ocreg_error *error = NULL;
	struct ocreg_events one;
	size_t count = 0, at = 0;
	int r = ocreg_yaml_split(text, n, &limits, MOST_SLICES, &slices, &count, &error);

	require_error(r, error);
	for (size_t i = 0; i < count; i++) {
		REQUIRE(slices[i].begin >= at && slices[i].begin + slices[i].len <= n);
		at = slices[i].begin + slices[i].len;
		REQUIRE(slices[i].line == breaks(text, slices[i].begin));
	}
	if (readable)
		REQUIRE(r == 0 && count == 1);
	if (readable && read_events(&one, ocreg_yaml_read, text + slices[0].begin, slices[0].len)) {
		REQUIRE(same_events(e, &one, false));
		ocreg_events_done(&one);
	} else {
		REQUIRE(!readable);
	}
	free(slices);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = size ? (const char *) data : "";
	struct ocreg_events e;
	bool readable = read_events(&e, ocreg_yaml_read, text, size);

	if (readable) {
		round_trip(&e, ocreg_yaml_read, text, size, OCREG_FORMAT_JSON);
		round_trip(&e, ocreg_yaml_read, text, size, OCREG_FORMAT_YAML);
		play_twice(&e, text, size);
	}
	split(&e, readable, text, size);
	ocreg_events_done(&e);
	return 0;
}
