/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as JSON: what can be read, read again once it is printed, says the same, in every format; printing that once more
 * changes no byte; the tree of slices has the same value; and what is refused is refused at a place in the text.
 */
#include "events.h"
#include "model/object.h"

/* The slices of the members, printed one by one, are what the printer makes of the whole. */
static void take_apart(const char *text, size_t n)
{
	struct ocreg_raw_child *children = NULL;
	struct ocreg_arena arena = { 0 };
	struct ocreg_buf whole = { 0 }, parts = { 0 };
	struct ocreg_printer p;
	size_t count = 0;
	int r = ocreg_raw_children(&arena, text, n, &children, &count);

	REQUIRE(r == 0 || r == 1);
	ocreg_printer_init(&p, &parts, OCREG_FORMAT_JSON);
	if (r == 0 && *text == '{')
		ocreg_print_begin_map(&p);
	else if (r == 0)
		ocreg_print_begin_list(&p);
	for (size_t i = 0; i < count; i++) {
		if (children[i].key)
			ocreg_print_key(&p, children[i].key, children[i].n_key);
		ocreg_print_raw(&p, children[i].text, children[i].n);
	}
	if (r == 0 && *text == '{')
		ocreg_print_end_map(&p);
	else if (r == 0)
		ocreg_print_end_list(&p);
	ocreg_printer_init(&p, &whole, OCREG_FORMAT_JSON);
	ocreg_print_raw(&p, text, n);
	REQUIRE(r == 1 || ocreg_raw_equal(parts.data, parts.len, whole.data, whole.len));
	ocreg_buf_done(&whole);
	ocreg_buf_done(&parts);
	ocreg_arena_done(&arena, false);
}

static void read_printed(const struct ocreg_buf *compact, const struct ocreg_events *e)
{
	struct ocreg_events again;

	REQUIRE(ocreg_raw_equal(compact->data, compact->len, compact->data, compact->len));
	take_apart(compact->data, compact->len);
	/* JSON is YAML, but for escapes of half a character and names that are too long for libyaml. */
	if (read_events(&again, ocreg_yaml_read, compact->data, compact->len))
		REQUIRE(same_events(e, &again, true));
	ocreg_events_done(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = size ? (const char *) data : "";
	struct ocreg_buf compact = { 0 };
	struct ocreg_events e;

	if (read_events(&e, ocreg_json_read, text, size)) {
		REQUIRE(ocreg_utf8_check_json(text, size) == size);
		round_trip(&e, ocreg_json_read, text, size, OCREG_FORMAT_JSON);
		round_trip(&e, ocreg_json_read, text, size, OCREG_FORMAT_JSON_INDENTED);
		round_trip(&e, ocreg_json_read, text, size, OCREG_FORMAT_YAML);
		print_events(&compact, OCREG_FORMAT_JSON, ocreg_json_read, text, size);
		read_printed(&compact, &e);
	}
	ocreg_buf_done(&compact);
	ocreg_events_done(&e);
	return 0;
}
