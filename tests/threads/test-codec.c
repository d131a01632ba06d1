/* SPDX-License-Identifier: Apache-2.0 */
/* Eight threads that read, check, change, compare and write at once, each its own object: nothing of the library is shared that is
 * written. ThreadSanitizer is the judge. */
#include <pthread.h>
#include <ocreg/ocreg.h>
#include "harness.h"

#define THREADS 8
#define ROUNDS 60

static const char valid[] = "apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\nmetadata: {name: cluster}\n"
			    "spec:\n  managementState: Managed\n  replicas: 2\n  storage: {pvc: {claim: images}}\n";
static const char invalid[] = "{\"apiVersion\":\"imageregistry.operator.openshift.io/v1\",\"kind\":\"Config\","
			      "\"spec\":{\"replicas\":\"two\",\"unknown\":1,\"managementState\":\"Managd\"}}";

struct worker {
	unsigned (*run)(int64_t number);
	int64_t number;
	unsigned wrong;
};

static struct ocreg_object *read_text(const char *text)
{
	struct ocreg_object *o = NULL;

	return ocreg_decode(0, text, strlen(text), NULL, &o, NULL) == 0 ? o : NULL;
}

static unsigned read_and_write(int64_t number)
{
	struct ocreg_object *o = read_text(valid), *other = ocreg_copy(o);
	char want[64], *patch = NULL, *yaml = NULL;
	unsigned wrong;

	snprintf(want, sizeof(want), "{\"spec\":{\"replicas\":%lld}}", (long long) number);
	wrong = ocreg_config_spec_set_replicas(ocreg_config_get_spec(ocreg_config_from(other)), number) != 0;
	wrong += ocreg_diff(o, other, &patch, NULL) != 0 || strcmp(patch, want) != 0;
	wrong += ocreg_apply(o, want, strlen(want), NULL, NULL) != 0 || !ocreg_equal(o, other);
	wrong += ocreg_encode(o, OCREG_FORMAT_YAML, 0, &yaml, NULL, NULL) != 0;
	ocreg_free(patch);
	ocreg_free(yaml);
	ocreg_unref(other);
	ocreg_unref(o);
	return wrong;
}

static unsigned validate(int64_t number)
{
	struct ocreg_findings *findings = NULL;
	struct ocreg_object *o = read_text(valid);
	unsigned wrong = ocreg_validate(o, NULL, &findings, NULL) != 0;

	(void) number;
	ocreg_findings_unref(findings);
	findings = NULL;
	wrong += ocreg_check(invalid, strlen(invalid), NULL, NULL, &findings, NULL) != 0;
	wrong += !findings || ocreg_findings_valid(findings) || ocreg_findings_count(findings) < 2;
	ocreg_findings_unref(findings);
	ocreg_unref(o);
	return wrong;
}

static unsigned fail_to_read(int64_t number)
{
	struct ocreg_error *e = NULL;
	struct ocreg_object *o = NULL;
	unsigned wrong = ocreg_decode(0, "{\"a\":}", 6, NULL, &o, &e) != OCREG_E_SYNTAX;

	(void) number;
	wrong += ocreg_error_line(e) != 1 || !*ocreg_error_message(e);
	ocreg_error_unref(e);
	return wrong;
}

static const struct {
	const char *what;
	unsigned (*run)(int64_t number);
} rows[] = {
	{ "read, change, compare and write", read_and_write },
	{ "validate", validate },
	{ "fail to read", fail_to_read },
};

static void *work(void *arg)
{
	struct worker *w = arg;

	for (int i = 0; i < ROUNDS; i++)
		w->wrong += w->run(w->number);
	return NULL;
}

static void test_codec(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct worker workers[THREADS];
		pthread_t threads[THREADS];

		row("%s", rows[i].what);
		for (int t = 0; t < THREADS; t++) {
			workers[t] = (struct worker) { rows[i].run, 100 + t, 0 };
			CHECK_INT(pthread_create(&threads[t], NULL, work, &workers[t]), 0);
		}
		for (int t = 0; t < THREADS; t++) {
			pthread_join(threads[t], NULL);
			CHECK_INT(workers[t].wrong, 0);
		}
	}
}

static const struct test tests[] = { TEST(test_codec) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "codec", tests, COUNT(tests));
}
