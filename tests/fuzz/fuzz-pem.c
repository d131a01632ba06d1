/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as PEM text, or, if they begin as DER does, as one certificate: nothing crashes, what is told of a certificate or of a problem is one line that
 * a terminal can take and points into the text, and a certificate survives being carried through a trust map.
 */
#include "laws.h"

static unsigned lines_of(const char *text, size_t n)
{
	unsigned lines = 1;

	for (size_t i = 0; i < n; i++)
		lines += text[i] == '\n';
	return lines;
}

static void look_at(const struct ocreg_certificate *c, unsigned lines)
{
	require_line(ocreg_certificate_subject(c));
	require_line(ocreg_certificate_issuer(c));
	require_line(ocreg_certificate_serial(c));
	require_line(ocreg_certificate_key_type(c));
	require_line(ocreg_certificate_digest(c));
	REQUIRE(strlen(ocreg_certificate_fingerprint(c)) == 95);
	REQUIRE(ocreg_certificate_key_bits(c) >= 0);
	REQUIRE(ocreg_certificate_line(c) >= 1 && ocreg_certificate_line(c) <= lines);
	for (size_t i = 0; i < ocreg_certificate_san_count(c); i++) {
		const char *san = ocreg_certificate_san_at(c, i);

		require_line(san);
		if (strncmp(san, "IP:", 3) == 0)
			REQUIRE(ocreg_certificate_covers(c, san + 3));
	}
	ocreg_certificate_covers(c, "registry.example.com");
	ocreg_certificate_covers(c, "10.0.0.1");
	REQUIRE(!ocreg_certificate_covers(c, ""));
}

/* Only certificates and nothing else may be added, and then they are all there. */
static void carry(const char *text, size_t n, const struct ocreg_certificates *cs)
{
	struct ocreg_trust *t = ocreg_trust_new();
	struct ocreg_error *e = NULL;
	int r = ocreg_trust_add(t, "a.example:5000", text, n, &e);
	const struct ocreg_certificates *kept;

	if (ocreg_certificates_problem_count(cs) || !ocreg_certificates_count(cs))
		REQUIRE(r == OCREG_E_INVALID || r == OCREG_E_LIMIT);
	require_error(r, e);
	if (r == 0) {
		kept = ocreg_trust_entry_certificates(ocreg_trust_find(t, "a.example:5000"));
		REQUIRE(ocreg_certificates_count(kept) == ocreg_certificates_count(cs));
		REQUIRE(ocreg_trust_merge(t, "a.example:5000", text, n, NULL) == 0);
		REQUIRE(strcmp(ocreg_trust_entry_text(ocreg_trust_at(t, 0)), text) == 0);
		REQUIRE(ocreg_trust_merge(t, "b.example", text, n, NULL) == 0);
		REQUIRE(*ocreg_trust_entry_problem(ocreg_trust_find(t, "b.example")) == '\0');
	}
	ocreg_trust_unref(t);
}

static void read_text(const char *text, size_t n)
{
	const unsigned lines = lines_of(text, n);
	struct ocreg_certificates *cs = NULL;
	unsigned line = 0;

	REQUIRE(ocreg_certificates_parse(text, n, &cs, NULL) == 0);
	for (size_t i = 0; i < ocreg_certificates_count(cs); i++) {
		look_at(ocreg_certificates_at(cs, i), lines);
		REQUIRE(ocreg_certificate_line(ocreg_certificates_at(cs, i)) >= line);
		line = ocreg_certificate_line(ocreg_certificates_at(cs, i));
	}
	for (size_t i = 0; i < ocreg_certificates_problem_count(cs); i++) {
		require_line(ocreg_certificates_problem_at(cs, i));
		REQUIRE(ocreg_certificates_problem_line(cs, i) >= 1 && ocreg_certificates_problem_line(cs, i) <= lines);
	}
	carry(text, n, cs);
	ocreg_certificates_unref(cs);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ocreg_buf b = { 0 };

	if (size && data[0] == 0x30) {
		ocreg_buf_adds(&b, "-----BEGIN CERTIFICATE-----\n");
		ocreg_base64_encode(&b, data, size);
		ocreg_buf_adds(&b, "\n-----END CERTIFICATE-----\n");
	} else {
		ocreg_buf_add(&b, (const char *) data, size);
		ocreg_buf_adds(&b, "");
	}
	read_text(b.data, b.len);
	ocreg_buf_done(&b);
	return 0;
}
