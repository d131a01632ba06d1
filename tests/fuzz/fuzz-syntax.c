/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as a value: two texts parted by a line break. What one syntax takes, the wider one takes too; what is printed reads as the same; comparing and
 * reckoning agree with each other; and who refuses says where.
 */
#include "laws.h"

#define MOST 0x3fffffffffLL

struct text {
	const char *s;
	size_t n;
};

static bool takes(enum ocreg_syntax what, struct text t)
{
	struct ocreg_error *e = NULL;
	int r = ocreg_syntax_check(what, t.s, t.n, &e);

	if (r == OCREG_E_INVALID)
		REQUIRE(ocreg_error_column(e) >= 1 && ocreg_error_column(e) <= ocreg_utf8_length(t.s, t.n) + 1);
	require_error(r, e);
	return r == 0;
}

static void nest(struct text t)
{
	static const enum ocreg_syntax wider[][2] = {
		{ OCREG_SYNTAX_DNS_LABEL, OCREG_SYNTAX_DNS_NAME },
		{ OCREG_SYNTAX_HOST, OCREG_SYNTAX_HOST_PORT },
		{ OCREG_SYNTAX_DNS_NAME, OCREG_SYNTAX_KEY },
		{ OCREG_SYNTAX_DNS_LABEL, OCREG_SYNTAX_LABEL_VALUE },
		{ OCREG_SYNTAX_DURATION, OCREG_SYNTAX_API_DURATION },
		{ OCREG_SYNTAX_QUANTITY, OCREG_SYNTAX_API_QUANTITY },
		{ OCREG_SYNTAX_CRON, OCREG_SYNTAX_CRON_ZONE },
		{ OCREG_SYNTAX_LABEL_VALUE, OCREG_SYNTAX_KEY },
		{ OCREG_SYNTAX_AZURE_ACCOUNT, OCREG_SYNTAX_DNS_LABEL },
		{ OCREG_SYNTAX_AZURE_CONTAINER, OCREG_SYNTAX_DNS_LABEL },
	};

	for (size_t i = 0; i < sizeof(wider) / sizeof(wider[0]); i++)
		if (t.n && takes(wider[i][0], t))
			REQUIRE(takes(wider[i][1], t));
	for (enum ocreg_syntax s = OCREG_SYNTAX_DNS_LABEL; s <= OCREG_SYNTAX_AZURE_ACCOUNT; s++)
		takes(s, t);
}

static void duration(struct text t)
{
	int64_t ns, again;
	char *print = NULL;

	if (ocreg_duration_parse(t.s, t.n, &ns, NULL) < 0)
		return;
	REQUIRE(takes(OCREG_SYNTAX_DURATION, t));
	REQUIRE(ocreg_duration_print(ns, &print, NULL) == 0);
	REQUIRE(ocreg_duration_parse(print, strlen(print), &again, NULL) == 0 && again == ns);
	ocreg_free(print);
}

static void quantities(struct text a, struct text b)
{
	int64_t x, y;
	int ab, ba, self;

	if (ocreg_quantity_compare(a.s, a.n, a.s, a.n, &self, NULL) < 0)
		return;
	REQUIRE(self == 0 && takes(OCREG_SYNTAX_QUANTITY, a));
	if (ocreg_quantity_compare(a.s, a.n, b.s, b.n, &ab, NULL) < 0)
		return;
	REQUIRE(ocreg_quantity_compare(b.s, b.n, a.s, a.n, &ba, NULL) == 0 && ab == -ba);
	if (ocreg_quantity_value(a.s, a.n, &x, NULL) < 0 || ocreg_quantity_value(b.s, b.n, &y, NULL) < 0)
		return;
	REQUIRE(x == y || (x < y) == (ab < 0));
}

static void schedule(struct text t, int64_t after, int offset)
{
	int64_t next, again;

	if (ocreg_cron_next(t.s, t.n, after, offset, &next, NULL) < 0)
		return;
	REQUIRE(next > after && takes(OCREG_SYNTAX_CRON, t));
	REQUIRE(ocreg_cron_next(t.s, t.n, next - 1, offset, &again, NULL) == 0 && again == next);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *s = size ? (const char *) data : "", *cut = memchr(s, '\n', size);
	struct text a = { s, cut ? (size_t) (cut - s) : size }, b = { cut ? cut + 1 : "1", cut ? size - a.n - 1 : 1 };
	int64_t after = 0;

	for (size_t i = 0; i < b.n && i < 8; i++)
		after = after * 31 + b.s[i];
	nest(a);
	nest(b);
	duration(a);
	quantities(a, b);
	schedule(a, after % MOST, (int) (after % 86400));
	return 0;
}
