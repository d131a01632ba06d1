/* SPDX-License-Identifier: Apache-2.0 */
/* Trusts an authority for a registry: trust-registry MAP.yaml HOST[:PORT] CA.crt. Needs no cluster; prints the map for `oc apply -f -`. */
#include <stdio.h>
#include <ocreg/ocreg.h>

static size_t read_file(const char *path, char *text, size_t size)
{
	FILE *f = fopen(path, "rb");
	size_t len = f ? fread(text, 1, size, f) : 0;

	if (f)
		fclose(f);
	return len;
}

static void show(const struct ocreg_trust *trust)
{
	for (size_t i = 0; i < ocreg_trust_count(trust); i++) {
		const struct ocreg_trust_entry *entry = ocreg_trust_at(trust, i);
		const struct ocreg_certificates *cs = ocreg_trust_entry_certificates(entry);

		for (size_t k = 0; k < ocreg_certificates_count(cs); k++)
			fprintf(stderr, "%s: %s\n", ocreg_trust_entry_key(entry),
				ocreg_certificate_subject(ocreg_certificates_at(cs, k)));
	}
}

int main(int argc, char **argv)
{
	static char map_text[1 << 21], ca[1 << 20];
	struct ocreg_object *map = NULL;
	struct ocreg_trust *trust = NULL;
	struct ocreg_error *e = NULL;
	char *yaml = NULL;

	if (argc != 4) {
		fprintf(stderr, "usage: trust-registry MAP.yaml HOST[:PORT] CA.crt\n");
		return 2;
	}
	size_t map_len = read_file(argv[1], map_text, sizeof(map_text)), ca_len = read_file(argv[3], ca, sizeof(ca));
	int r = ocreg_decode(OCREG_TYPE_CONFIG_MAP, map_text, map_len, NULL, &map, &e);
	if (r == 0)
		r = ocreg_trust_read(map, &trust, &e);
	if (r == 0)
		r = ocreg_trust_merge(trust, argv[2], ca, ca_len, &e);
	if (r == 0)
		r = ocreg_trust_write(trust, map, &e);
	if (r == 0)
		r = ocreg_encode(map, OCREG_FORMAT_YAML, 0, &yaml, NULL, &e);
	if (r == 0) {
		show(trust);
		fputs(yaml, stdout);
	} else {
		fprintf(stderr, "%s\n%s\n", ocreg_error_message(e), ocreg_error_hint(e));
	}
	ocreg_free(yaml);
	ocreg_error_unref(e);
	ocreg_trust_unref(trust);
	ocreg_unref(map);
	return r != 0;
}
