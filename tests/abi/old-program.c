/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A program as it was built when 0.1 was new: with the headers of then, which are in headers-0.1. What it prints must not depend on the
 * library that it runs on.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ocreg/ocreg.h>

static const char text[] = "apiVersion: imageregistry.operator.openshift.io/v1\n"
			   "kind: Config\n"
			   "metadata:\n"
			   "  name: cluster\n"
			   "  labels: {team: storage}\n"
			   "spec:\n"
			   "  managementState: Managed\n"
			   "  replicas: 2\n"
			   "  routes:\n"
			   "  - name: public\n"
			   "    hostname: registry.example.com\n"
			   "  storage:\n"
			   "    s3:\n"
			   "      bucket: images\n"
			   "      region: us-east-1\n"
			   "      addedLater: kept\n"
			   "status:\n"
			   "  conditions:\n"
			   "  - type: Available\n"
			   "    status: \"True\"\n";

static void must(int r, struct ocreg_error *e, const char *what)
{
	if (r >= 0)
		return;
	fprintf(stderr, "%s: %s %s\n", what, ocreg_code_name(r), ocreg_error_message(e));
	exit(1);
}

static const char *or_none(const char *s)
{
	return s ? s : "none";
}

static void show(const struct ocreg_config *c)
{
	const struct ocreg_config_spec *spec = ocreg_config_get_spec(c);
	const struct ocreg_s3 *s3 = ocreg_storage_get_s3(ocreg_config_spec_get_storage(spec));

	printf("name %s, team %s\n", or_none(ocreg_object_meta_get_name(ocreg_config_get_metadata(c))),
	       or_none(ocreg_object_meta_get_labels(ocreg_config_get_metadata(c), "team")));
	printf("state %s, replicas %lld\n", or_none(ocreg_config_spec_get_management_state(spec)),
	       (long long) ocreg_config_spec_get_replicas(spec));
	printf("bucket %s, region %s, encrypt %d\n", or_none(ocreg_s3_get_bucket(s3)), or_none(ocreg_s3_get_region(s3)),
	       ocreg_s3_has_encrypt(s3));
	printf("routes %zu, first %s\n", ocreg_config_spec_count_routes(spec),
	       or_none(ocreg_config_route_get_hostname(ocreg_config_spec_at_routes(spec, 0))));
	printf("condition %s\n",
	       or_none(ocreg_condition_get_status(ocreg_config_status_at_conditions(ocreg_config_get_status(c), 0))));
}

static void change(struct ocreg_config *c)
{
	struct ocreg_config_spec *spec = ocreg_config_make_spec(c);
	struct ocreg_s3 *s3 = ocreg_storage_make_s3(ocreg_config_spec_make_storage(spec));
	struct ocreg_config_route *route = ocreg_config_spec_append_routes(spec);

	must(ocreg_s3_set_bucket(s3, "others"), NULL, "set bucket");
	must(ocreg_s3_set_encrypt(s3, true), NULL, "set encrypt");
	must(ocreg_config_route_set_name(route, "second"), NULL, "set name");
	must(ocreg_config_spec_set_replicas(spec, 3), NULL, "set replicas");
}

static void validate(const struct ocreg_config *c)
{
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_findings *findings = NULL;
	struct ocreg_error *e = NULL;

	options.level = OCREG_LEVEL_SCHEMA;
	must(ocreg_validate(ocreg_config_object(c), &options, &findings, &e), e, "validate");
	printf("valid %d\n", ocreg_findings_valid(findings));
	ocreg_findings_unref(findings);
}

int main(void)
{
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;
	struct ocreg_config *c = NULL, *was;
	struct ocreg_error *e = NULL;
	char *patch = NULL, *json = NULL;

	options.format = OCREG_FORMAT_YAML;
	must(ocreg_config_decode(text, strlen(text), &options, &c, &e), e, "decode");
	was = ocreg_config_copy(c);
	show(c);
	change(c);
	validate(c);
	must(ocreg_diff(ocreg_config_object(was), ocreg_config_object(c), &patch, &e), e, "diff");
	must(ocreg_encode(ocreg_config_object(c), OCREG_FORMAT_JSON, 0, &json, NULL, &e), e, "encode");
	printf("%s\n%s\n", patch, json);
	ocreg_free(json);
	ocreg_free(patch);
	ocreg_config_unref(was);
	ocreg_config_unref(c);
	return 0;
}
