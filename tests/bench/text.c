/* SPDX-License-Identifier: Apache-2.0 */
/*
 * text CONFIG.json CONFIG.yaml AROUND.yaml [NAME [ROUNDS]]: what reading, writing and checking cost, beside the bare scan of the two foreign
 * parsers. AROUND has the objects around the Config. Prints `name nanoseconds`, the least of ROUNDS runs, which take turns. With NAME, runs that alone, for a profiler.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <ocreg/ocreg.h>
#include "scan.h"
#include "scan-json.h"

#define ROUNDS 20
#define TIMES 200
#define MOST_AROUND 32

struct input {
	char *json, *yaml;
	size_t json_len, yaml_len;
	struct ocreg_object *object;
	struct ocreg_documents *documents;
	const struct ocreg_object *around[MOST_AROUND];
	size_t n_around;
};

static bool yajl_scan(const struct input *in)
{
	yajl_handle h = yajl_alloc(&scan_json, NULL, NULL);
	bool ok = yajl_parse(h, (const unsigned char *) in->json, in->json_len) == yajl_status_ok &&
		  yajl_complete_parse(h) == yajl_status_ok;

	yajl_free(h);
	return ok;
}

static bool yaml_scan(const struct input *in)
{
	return scan_yaml(in->yaml, in->yaml_len);
}

static bool decode(const char *text, size_t len)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(OCREG_TYPE_CONFIG, text, len, NULL, &o, NULL);

	ocreg_unref(o);
	return r == 0;
}

static bool decode_json(const struct input *in)
{
	return decode(in->json, in->json_len);
}

static bool decode_yaml(const struct input *in)
{
	return decode(in->yaml, in->yaml_len);
}

static bool encode_json(const struct input *in)
{
	char *text = NULL;
	int r = ocreg_encode(in->object, OCREG_FORMAT_JSON, 0, &text, NULL, NULL);

	ocreg_free(text);
	return r == 0;
}

static bool check_findings(const struct input *in, const struct ocreg_check_options *options)
{
	struct ocreg_findings *findings = NULL;
	int r = ocreg_validate(in->object, options, &findings, NULL);

	ocreg_findings_unref(findings);
	return r == 0;
}

static bool validate_schema(const struct input *in)
{
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;

	options.level = OCREG_LEVEL_SCHEMA;
	return check_findings(in, &options);
}

static bool validate(const struct input *in)
{
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;

	options.context = in->around;
	options.n_context = in->n_around;
	return check_findings(in, &options);
}

static const struct {
	const char *name;
	bool (*run)(const struct input *in);
} benches[] = {
	{ "yajl-scan", yajl_scan },     { "decode-json", decode_json },
	{ "encode-json", encode_json }, { "validate-schema", validate_schema },
	{ "validate", validate },       { "libyaml-scan", yaml_scan },
	{ "decode-yaml", decode_yaml },
};
#define N_BENCHES (sizeof(benches) / sizeof(benches[0]))

__attribute__((noreturn)) static void die(const char *what)
{
	fprintf(stderr, "text: %s\n", what);
	exit(1);
}

static char *read_all(const char *path, size_t *retlen)
{
	FILE *f = fopen(path, "rb");
	char *text = malloc(1 << 16);

	if (!f || !text)
		die(path);
	*retlen = fread(text, 1, 1 << 16, f);
	fclose(f);
	return text;
}

/* Both texts are one object, and it survives being written: otherwise the figures would compare different work. */
static void check(struct input *in)
{
	struct ocreg_object *other = NULL;
	char *text = NULL;

	if (ocreg_decode(OCREG_TYPE_CONFIG, in->json, in->json_len, NULL, &in->object, NULL) < 0 ||
	    ocreg_decode(OCREG_TYPE_CONFIG, in->yaml, in->yaml_len, NULL, &other, NULL) < 0)
		die("the document cannot be read");
	if (!ocreg_equal(in->object, other))
		die("the two texts differ");
	ocreg_unref(other);
	if (ocreg_encode(in->object, OCREG_FORMAT_JSON, 0, &text, NULL, NULL) < 0 ||
	    ocreg_decode(OCREG_TYPE_CONFIG, text, strlen(text), NULL, &other, NULL) < 0 || !ocreg_equal(in->object, other))
		die("the object does not survive being written");
	ocreg_free(text);
	ocreg_unref(other);
}

static void read_around(struct input *in, const char *path)
{
	size_t len;
	char *text = read_all(path, &len);

	if (ocreg_decode_all(text, len, NULL, &in->documents, NULL) < 0)
		die("the objects around cannot be read");
	while (in->n_around < MOST_AROUND && in->n_around < ocreg_documents_count(in->documents)) {
		in->around[in->n_around] = ocreg_documents_at(in->documents, in->n_around);
		if (!in->around[in->n_around++])
			die("an object around is of an unknown kind");
	}
	free(text);
}

/* The time that this process had a processor: what else runs on the machine counts less. */
static long long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static long long time_one(size_t which, const struct input *in)
{
	long long begin = now();

	for (int i = 0; i < TIMES; i++)
		if (!benches[which].run(in))
			die(benches[which].name);
	return (now() - begin) / TIMES;
}

int main(int argc, char **argv)
{
	long long least[N_BENCHES] = { 0 };
	struct input in = { 0 };
	int rounds = argc > 5 ? atoi(argv[5]) : ROUNDS;

	if (argc < 4)
		die("usage: text CONFIG.json CONFIG.yaml AROUND.yaml [NAME [ROUNDS]]");
	in.json = read_all(argv[1], &in.json_len);
	in.yaml = read_all(argv[2], &in.yaml_len);
	check(&in);
	read_around(&in, argv[3]);
	for (int round = 0; round < rounds; round++) {
		for (size_t i = 0; i < N_BENCHES; i++) {
			long long ns = argc < 5 || strcmp(argv[4], benches[i].name) == 0 ? time_one(i, &in) : 0;

			if (round == 0 || ns < least[i])
				least[i] = ns;
		}
	}
	for (size_t i = 0; i < N_BENCHES; i++)
		printf("%s %lld\n", benches[i].name, least[i]);
	ocreg_unref(in.object);
	ocreg_documents_unref(in.documents);
	free(in.json);
	free(in.yaml);
	return 0;
}
