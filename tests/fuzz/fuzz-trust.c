/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Changes of a trust map: lines such as `+1registry.example.com:5000` up to one that is `%`, and behind it a ConfigMap. Whatever is done to some
 * entries, all others stay as they are, to the byte and in their order, and what is written reads as the map that it was written from.
 */
#include "laws.h"
#include "unit/certificates.h"

struct touched {
	char *keys[64];
	size_t n;
};

static bool is_touched(const struct touched *t, const char *key)
{
	for (size_t i = 0; i < t->n; i++)
		if (strcmp(t->keys[i], key) == 0)
			return true;
	return false;
}

static void touch(struct touched *t, const char *key)
{
	REQUIRE(t->n < sizeof(t->keys) / sizeof(t->keys[0]));
	t->keys[t->n] = strdup(key);
	REQUIRE(t->keys[t->n++]);
}

static const char *text_of(char which)
{
	static const char *const texts[] = { PEM_CA,
					     PEM_SECOND_CA,
					     PEM_CA PEM_SECOND_CA,
					     "# the first\n" PEM_CA "# that was it",
					     "",
					     "no certificate",
					     "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n" };

	return texts[(unsigned char) which % (sizeof(texts) / sizeof(texts[0]))];
}

static void expect_all(const struct ocreg_trust *t, const char *key, const char *text)
{
	const struct ocreg_trust_entry *entry = NULL;
	struct ocreg_certificates *cs = NULL;

	for (size_t i = 0; i < ocreg_trust_count(t) && !entry; i++)
		if (strcmp(ocreg_trust_entry_key(ocreg_trust_at(t, i)), key) == 0)
			entry = ocreg_trust_at(t, i);
	REQUIRE(entry && ocreg_certificates_parse(text, strlen(text), &cs, NULL) == 0);
	for (size_t i = 0; i < ocreg_certificates_count(cs); i++) {
		const struct ocreg_certificates *has = ocreg_trust_entry_certificates(entry);
		const char *print = ocreg_certificate_fingerprint(ocreg_certificates_at(cs, i));
		bool found = false;

		for (size_t k = 0; k < ocreg_certificates_count(has); k++)
			found |= strcmp(ocreg_certificate_fingerprint(ocreg_certificates_at(has, k)), print) == 0;
		REQUIRE(found);
	}
	ocreg_certificates_unref(cs);
}

static void put(struct ocreg_trust *t, const char *line, struct touched *done)
{
	static int (*const verbs[])(struct ocreg_trust *, const char *, const char *, size_t, struct ocreg_error **) = {
		['+'] = ocreg_trust_add, ['='] = ocreg_trust_replace, ['&'] = ocreg_trust_merge
	};
	const char *text = text_of(line[1]), *host = line + 2;
	struct ocreg_error *e = NULL;
	char *key = NULL, *back = NULL;
	int r = verbs[(unsigned char) *line](t, host, text, strlen(text), &e);

	require_error(r, e);
	if (r < 0)
		return;
	REQUIRE(ocreg_trust_key(host, &key, NULL) == 0);
	REQUIRE(ocreg_trust_host(key, &back, NULL) == 0 && strcmp(back, host) == 0);
	expect_all(t, key, text);
	touch(done, key);
	ocreg_free(back);
	ocreg_free(key);
}

static void take_out(struct ocreg_trust *t, const char *line, struct touched *done)
{
	const struct ocreg_trust_entry *entry = NULL;
	size_t n = ocreg_trust_count(t);
	struct ocreg_error *e = NULL;
	char *key;
	int r;

	for (size_t i = 0; i < n && !entry; i++)
		if (strcmp(ocreg_trust_entry_key(ocreg_trust_at(t, i)), line + 1) == 0)
			entry = ocreg_trust_at(t, i);
	if (!entry)
		entry = ocreg_trust_find(t, line + 1);
	key = entry ? strdup(ocreg_trust_entry_key(entry)) : NULL;
	r = ocreg_trust_remove(t, line + 1, &e);
	require_error(r, e);
	REQUIRE(r == (key ? 0 : OCREG_E_NOTFOUND));
	if (key)
		touch(done, key);
	free(key);
}

static void run(struct ocreg_trust *t, char *program, struct touched *done)
{
	char *save = NULL;

	for (char *line = strtok_r(program, "\n", &save); line && done->n < 64; line = strtok_r(NULL, "\n", &save)) {
		if (strchr("+=&", *line) && line[1] && line[2])
			put(t, line, done);
		else if (*line == '-')
			take_out(t, line, done);
	}
}

/* Of one of the two maps: what nobody touched is there, and nothing else. */
static void compare(const struct ocreg_object *was, const struct ocreg_object *is, unsigned field, const struct touched *done)
{
	const char *a, *b;

	for (size_t i = 0, j = 0;; i++, j++) {
		while ((a = ocreg_map_key(was, field, i)) && is_touched(done, a))
			i++;
		while ((b = ocreg_map_key(is, field, j)) && is_touched(done, b))
			j++;
		if (!a || !b)
			break;
		REQUIRE(strcmp(a, b) == 0);
		a = ocreg_map_get(was, field, a);
		b = ocreg_map_get(is, field, b);
		REQUIRE(!a == !b && (!a || strcmp(a, b) == 0));
	}
	REQUIRE(!a && !b);
}

static void reread(const struct ocreg_trust *t, const struct ocreg_object *written)
{
	struct ocreg_trust *again = NULL;

	REQUIRE(ocreg_trust_read(written, &again, NULL) == 0);
	REQUIRE(ocreg_trust_count(again) == ocreg_trust_count(t));
	for (size_t i = 0; i < ocreg_trust_count(t); i++) {
		const struct ocreg_trust_entry *e = ocreg_trust_at(t, i);
		size_t k = 0;

		require_line(ocreg_trust_entry_problem(e));
		while (k < ocreg_trust_count(again) &&
		       (strcmp(ocreg_trust_entry_key(ocreg_trust_at(again, k)), ocreg_trust_entry_key(e)) != 0 ||
			strcmp(ocreg_trust_entry_text(ocreg_trust_at(again, k)), ocreg_trust_entry_text(e)) != 0))
			k++;
		REQUIRE(k < ocreg_trust_count(again));
	}
	ocreg_trust_unref(again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *cut = memmem(data, size, "\n%\n", 3), *map = cut ? cut + 3 : "{}";
	const size_t n_program = cut ? (size_t) (cut - (const char *) data) : size;
	struct ocreg_object *was = NULL, *is;
	struct touched done = { .n = 0 };
	struct ocreg_trust *t = NULL;
	char *program;

	if (ocreg_decode(OCREG_TYPE_CONFIG_MAP, map, cut ? (size_t) ((const char *) data + size - map) : 2, NULL, &was, NULL) < 0)
		return 0;
	program = whole_text(data, n_program);
	is = ocreg_copy(was);
	REQUIRE(program && is && ocreg_trust_read(was, &t, NULL) == 0);
	run(t, program, &done);
	REQUIRE(ocreg_trust_write(t, is, NULL) == 0);
	compare(was, is, OCREG_CONFIG_MAP_DATA, &done);
	compare(was, is, OCREG_CONFIG_MAP_BINARY_DATA, &done);
	reread(t, is);
	for (size_t i = 0; i < done.n; i++)
		free(done.keys[i]);
	ocreg_trust_unref(t);
	ocreg_unref(is);
	ocreg_unref(was);
	free(program);
	return 0;
}
