/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as base64, and as what is to be written so. */
#include "laws.h"

static void encode(const uint8_t *data, size_t size)
{
	struct ocreg_buf text = { 0 }, back = { 0 };
	size_t offset = 0;

	ocreg_buf_adds(&text, "");
	ocreg_buf_adds(&back, "");
	ocreg_base64_encode(&text, data, size);
	REQUIRE(text.len == (size + 2) / 3 * 4 && !strpbrk(text.data, "\r\n"));
	REQUIRE(ocreg_base64_decode(&back, text.data, text.len, &offset));
	REQUIRE(back.len == size && memcmp(back.data, data, size) == 0);
	ocreg_buf_done(&back);
	ocreg_buf_done(&text);
}

/* But for its line ends it is the only way to write those bytes, unless bits are left over in its last character. */
static void compare(const struct ocreg_buf *bytes, const char *text, size_t n)
{
	struct ocreg_buf again = { 0 };
	size_t at = 0, last;

	ocreg_buf_adds(&again, "");
	ocreg_base64_encode(&again, bytes->data, bytes->len);
	for (last = again.len; last && again.data[last - 1] == '='; last--)
		;
	for (size_t i = 0; i < n; i++) {
		if (text[i] == '\r' || text[i] == '\n')
			continue;
		REQUIRE(at < again.len && (text[i] == again.data[at] || at + 1 == last));
		at++;
	}
	REQUIRE(at == again.len);
	ocreg_buf_done(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = size ? (const char *) data : "";
	struct ocreg_buf out = { 0 };
	size_t offset = size;

	ocreg_buf_adds(&out, "kept");
	if (ocreg_base64_decode(&out, text, size, &offset)) {
		struct ocreg_buf bytes = { .data = out.data + 4, .len = out.len - 4 };

		compare(&bytes, text, size);
	} else {
		REQUIRE(offset <= size && out.len == 4);
	}
	REQUIRE(memcmp(out.data, "kept", 4) == 0);
	ocreg_buf_done(&out);
	encode((const uint8_t *) text, size);
	return 0;
}
