/* SPDX-License-Identifier: Apache-2.0 */
/* Storage in an S3 bucket. */
#include "base/host.h"
#include "check/storage.h"

#define CONFIG_NAMESPACE "openshift-config"
#define CA_KEY "ca-bundle.crt"

static const struct ocreg_where at_s3 = { .up = &ocreg_at_storage, .key = "s3", .n = 2 };
static const struct ocreg_where at_cloud_front = { .up = &at_s3, .key = "cloudFront", .n = 10 };
static const struct ocreg_where at_private_key = { .up = &at_cloud_front, .key = "privateKey", .n = 10 };

/* On AWS the operator fills in the region, but only where there is no endpoint either. */
static void region(const struct ocreg_storage_view *v)
{
	const struct ocreg_where *at = OCREG_BELOW(&at_s3, "region");

	if (*ocreg_storage_text(v->now.settings, OCREG_F_s3_region))
		return;
	if (*ocreg_storage_text(v->now.settings, OCREG_F_s3_region_endpoint))
		ocreg_report(v->c, OCREG_RULE_s3_region, at, NULL,
			     "with a regionEndpoint the operator fills in no region, and the registry ends with \"no region "
			     "parameter provided\"");
	else if (!v->platform)
		ocreg_report(
			v->c, OCREG_RULE_storage_platform, at, NULL,
			"region is unset, which works on AWS only: no Infrastructure is known that says what the platform is");
	else if (strcmp(v->platform, "AWS") != 0)
		ocreg_report(v->c, OCREG_RULE_s3_region, at, NULL,
			     "the cluster is not on AWS, so the operator fills in no region, and the registry ends with \"no "
			     "region parameter provided\"");
}

static void trusted_ca(const struct ocreg_storage_view *v)
{
	const char *name = ocreg_storage_text(ocreg_get_object(v->now.settings, OCREG_F_s3_trusted_ca), OCREG_F_trusted_ca_name);
	const struct ocreg_where *at = OCREG_BELOW(OCREG_BELOW(&at_s3, "trustedCA"), "name");
	const struct ocreg_object *map = NULL;
	struct ocreg_buf buf = { 0 };
	const char *shown;
	enum ocreg_around is;

	if (!*name)
		return;
	is = ocreg_storage_around(v, OCREG_TYPE_config_map, CONFIG_NAMESPACE, name, &map);
	shown = ocreg_storage_plain(name, &buf);
	if (is == OCREG_UNKNOWN)
		ocreg_storage_unknown(v, at, "ConfigMap", CONFIG_NAMESPACE, name);
	else if (is == OCREG_MISSING)
		ocreg_report(v->c, OCREG_RULE_s3_trusted_ca, at, NULL,
			     OCREG_SYNC
			     "unable to get S3 CA bundle: failed to get trusted CA \"%s\": configmap \"%s\" not found\"",
			     shown, shown);
	else if (!ocreg_map_get(map, OCREG_F_config_map_data, CA_KEY) &&
		 !ocreg_map_get(map, OCREG_F_config_map_binary_data, CA_KEY))
		ocreg_report(v->c, OCREG_RULE_s3_trusted_ca_key, at, NULL,
			     OCREG_SYNC
			     "unable to get S3 CA bundle: trusted CA config map \"%s\" does not contain required key \"" CA_KEY
			     "\"",
			     shown);
	ocreg_storage_done(v, &buf);
}

static void private_key(const struct ocreg_storage_view *v, const struct ocreg_object *secret, const char *name, const char *key)
{
	struct ocreg_buf value = { 0 }, name_buf = { 0 }, key_buf = { 0 };
	const char *shown = ocreg_storage_plain(name, &name_buf), *shown_key = ocreg_storage_plain(key, &key_buf);
	enum ocreg_secret_value is = ocreg_secret_value(secret, key, &value);

	if (is == OCREG_VALUE_MISSING)
		ocreg_report(v->c, OCREG_RULE_cloud_front_secret, OCREG_BELOW(&at_private_key, "key"), NULL,
			     "Secret " OCREG_REGISTRY_NAMESPACE
			     "/%s has no key %s: the operator takes it, but pods wait for the volume for ever",
			     shown, shown_key);
	else if (is == OCREG_VALUE_THERE && !strstr(value.data, "-----BEGIN RSA PRIVATE KEY-----"))
		ocreg_report(v->c, OCREG_RULE_cloud_front_pem, &at_private_key, NULL,
			     "key %s of Secret " OCREG_REGISTRY_NAMESPACE
			     "/%s has no block BEGIN RSA PRIVATE KEY: the registry ends with \"failed to decode private key as "
			     "an rsa private key\"",
			     shown_key, shown);
	ocreg_storage_done(v, &key_buf);
	ocreg_storage_done(v, &name_buf);
	ocreg_storage_done(v, &value);
}

static void no_secret(const struct ocreg_storage_view *v, const char *name, bool optional)
{
	struct ocreg_buf shown = { 0 };

	ocreg_report(v->c, OCREG_RULE_cloud_front_secret, &at_private_key, NULL,
		     "Secret " OCREG_REGISTRY_NAMESPACE
		     "/%s is missing: the operator takes it, but pods wait for the volume for ever%s",
		     ocreg_storage_plain(name, &shown), optional ? "; optional means nothing here" : "");
	ocreg_storage_done(v, &shown);
}

static void cloud_front(const struct ocreg_storage_view *v)
{
	const struct ocreg_object *front = ocreg_get_object(v->now.settings, OCREG_F_s3_cloud_front), *secret = NULL;
	const struct ocreg_object *selector = ocreg_get_object(front, OCREG_F_cloud_front_private_key);
	const char *name = ocreg_storage_text(selector, OCREG_F_secret_key_selector_name);
	enum ocreg_around is;

	if (!front)
		return;
	if (!*ocreg_storage_text(front, OCREG_F_cloud_front_base_url))
		ocreg_report(v->c, OCREG_RULE_cloud_front_url, OCREG_BELOW(&at_cloud_front, "baseURL"), NULL,
			     "baseURL is empty: the registry sends clients to addresses without a host");
	if (!selector)
		return;
	if (!*name) {
		ocreg_report(v->c, OCREG_RULE_cloud_front_name, OCREG_BELOW(&at_private_key, "name"), NULL,
			     "the Secret has no name; the operator would say: Progressing Error \"Unable to apply resources: "
			     "unable to apply objects: ... Deployment.apps \"image-registry\" is invalid: "
			     "spec.template.spec.volumes[..].secret.secretName: Required value\"");
		return;
	}
	is = ocreg_storage_around(v, OCREG_TYPE_secret, OCREG_REGISTRY_NAMESPACE, name, &secret);
	if (is == OCREG_UNKNOWN)
		ocreg_storage_unknown(v, &at_private_key, "Secret", OCREG_REGISTRY_NAMESPACE, name);
	else if (is == OCREG_MISSING)
		no_secret(v, name, ocreg_get_bool(selector, OCREG_F_secret_key_selector_optional));
	else
		private_key(v, secret, name, ocreg_storage_text(selector, OCREG_F_secret_key_selector_key));
}

static void encryption(const struct ocreg_storage_view *v)
{
	const struct ocreg_object *s3 = v->now.settings;
	bool managed = strcmp(v->now.state, "Managed") == 0 || (!*v->now.state && !*v->now.holder);
	bool encrypt = ocreg_get_bool(s3, OCREG_F_s3_encrypt);

	if (encrypt)
		return;
	if (managed && ocreg_has(s3, OCREG_F_s3_encrypt))
		ocreg_report(v->c, OCREG_RULE_s3_encrypt, OCREG_BELOW(&at_s3, "encrypt"), NULL,
			     "the storage is Managed: the operator switches on the bucket's encryption and writes true here");
	if (!managed && *ocreg_storage_text(s3, OCREG_F_s3_key_id))
		ocreg_report(v->c, OCREG_RULE_s3_key_id, OCREG_BELOW(&at_s3, "keyID"), NULL,
			     "encrypt is not true, so nothing is encrypted, and the key means nothing");
}

/* Whether the host of an address is a number. */
static bool is_ip(const char *url)
{
	const char *scheme = strstr(url, "://"), *host = scheme ? scheme + 3 : url;

	return *host == '[' || ocreg_host_is_ipv4(host, strcspn(host, ":/?#"));
}

static void virtual_host(const struct ocreg_storage_view *v)
{
	const char *endpoint = ocreg_storage_text(v->now.settings, OCREG_F_s3_region_endpoint);
	struct ocreg_buf bucket = { 0 };

	if (!ocreg_get_bool(v->now.settings, OCREG_F_s3_virtual_hosted_style) || !is_ip(endpoint))
		return;
	ocreg_report(v->c, OCREG_RULE_s3_virtual_host, OCREG_BELOW(&at_s3, "virtualHostedStyle"), NULL,
		     "the bucket becomes a part of the host name, and regionEndpoint is a number: no name server knows "
		     "%s.ADDRESS; " OCREG_SYNC "RequestError: send request failed ... no such host\"",
		     ocreg_storage_plain(*v->now.holder ? v->now.holder : "BUCKET", &bucket));
	ocreg_storage_done(v, &bucket);
}

void ocreg_check_s3(const struct ocreg_storage_view *v)
{
	region(v);
	trusted_ca(v);
	cloud_front(v);
	encryption(v);
	virtual_host(v);
	ocreg_check_bucket_name(v);
}
