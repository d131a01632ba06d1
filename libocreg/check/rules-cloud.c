/* SPDX-License-Identifier: Apache-2.0 */
/* Storage with Azure, Google, OpenStack and IBM. */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <strings.h>
#include "base/bucket.h"
#include "base/scan.h"
#include "check/storage.h"

#define AZURE_KEY "REGISTRY_STORAGE_AZURE_ACCOUNTKEY"

static const struct ocreg_where at_azure = { .up = &ocreg_at_storage, .key = "azure", .n = 5 };
static const struct ocreg_where at_swift = { .up = &ocreg_at_storage, .key = "swift", .n = 5 };
static const struct ocreg_where at_ibmcos = { .up = &ocreg_at_storage, .key = "ibmcos", .n = 6 };

#define AZURE_STACK "AzureStackCloud"

static bool is_cloud(const char *name)
{
	static const char *const clouds[] = { "AzurePublicCloud",  "AzureCloud",
					      "AzureUSGovernment", "AzureUSGovernmentCloud",
					      "AzureChinaCloud",   "AzureGermanCloud",
					      AZURE_STACK };

	for (size_t i = 0; i < sizeof(clouds) / sizeof(clouds[0]); i++)
		if (strcasecmp(name, clouds[i]) == 0)
			return true;
	return false;
}

static void cloud_name(const struct ocreg_storage_view *v)
{
	const char *name = ocreg_storage_text(v->now.settings, OCREG_F_azure_cloud_name);
	const struct ocreg_where *at = OCREG_BELOW(&at_azure, "cloudName");
	struct ocreg_buf shown = { 0 };

	if (strcasecmp(name, AZURE_STACK) == 0)
		ocreg_report(v->c, OCREG_RULE_storage_around, at, "use it on a cluster of that platform only",
			     AZURE_STACK " needs the file with the endpoints of the Azure Stack Hub that the cluster is on: it "
					 "could not be checked");
	if (!*name || is_cloud(name))
		return;
	ocreg_storage_plain(name, &shown);
	for (size_t i = 0; i < shown.len; i++)
		shown.data[i] = (char) toupper((unsigned char) shown.data[i]);
	ocreg_report(v->c, OCREG_RULE_azure_cloud, at, NULL,
		     OCREG_SYNC "autorest/azure: There is no cloud environment matching the name \"%s\"\"",
		     shown.data && !shown.oom ? shown.data : "");
	ocreg_storage_done(v, &shown);
}

/* A name that a cloud would not take, by its rules in `check`. */
static void bad_name(const struct ocreg_storage_view *v, enum ocreg_rule_id rule, const struct ocreg_where *at, const char *name,
		     bool (*check)(const char *s, size_t n, struct ocreg_fault *fault))
{
	struct ocreg_fault fault = { .hint = NULL };
	struct ocreg_buf shown = { 0 }, why = { 0 };

	if (*name && !check(name, strlen(name), &fault))
		ocreg_report(v->c, rule, at, fault.hint, "\"%s\": %s", ocreg_storage_plain(name, &shown),
			     ocreg_storage_plain(fault.text, &why));
	ocreg_storage_done(v, &why);
	ocreg_storage_done(v, &shown);
}

/* Whoever else offers S3 may take other names. */
void ocreg_check_bucket_name(const struct ocreg_storage_view *v)
{
	bool s3 = v->now.kind->field == OCREG_F_storage_s3;
	const struct ocreg_where place = ocreg_storage_place(v);

	if (!s3 || !*ocreg_storage_text(v->now.settings, OCREG_F_s3_region_endpoint))
		bad_name(v, OCREG_RULE_bucket_name, OCREG_BELOW(&place, "bucket"), v->now.holder,
			 v->now.kind->field == OCREG_F_storage_gcs ? ocreg_bucket_check_gcs : ocreg_bucket_check_s3);
}

static bool has_user_key(const struct ocreg_storage_view *v)
{
	const struct ocreg_object *secret = NULL;
	struct ocreg_buf value = { 0 };
	bool filled;

	if (ocreg_storage_around(v, OCREG_TYPE_secret, OCREG_REGISTRY_NAMESPACE, OCREG_USER_SECRET, &secret) != OCREG_THERE)
		return false;
	filled = ocreg_secret_value(secret, AZURE_KEY, &value) != OCREG_VALUE_MISSING && value.len;
	ocreg_storage_done(v, &value);
	return filled;
}

/* With a key of the user's own the operator asks Azure nothing, and so needs to be told all. */
static void user_key(const struct ocreg_storage_view *v)
{
	const struct ocreg_object *access = ocreg_get_object(v->now.settings, OCREG_F_azure_network_access);

	if (!has_user_key(v))
		return;
	if (!*ocreg_storage_text(v->now.settings, OCREG_F_azure_account_name))
		ocreg_report(v->c, OCREG_RULE_azure_user_key, OCREG_BELOW(&at_azure, "accountName"), NULL,
			     "the operator would say: StorageExists False StorageNotConfigured \"Storage account key is "
			     "provided, but account name is not specified\"");
	if (!*v->now.holder)
		ocreg_report(v->c, OCREG_RULE_azure_user_key, OCREG_BELOW(&at_azure, "container"), NULL,
			     "the operator would say: StorageExists False StorageNotConfigured \"Storage account is provided, "
			     "but container is not specified\"");
	if (strcmp(ocreg_storage_text(access, OCREG_F_azure_network_access_access_type), "Internal") == 0)
		ocreg_report(v->c, OCREG_RULE_azure_network_ignored, OCREG_BELOW(&at_azure, "networkAccess"), NULL,
			     "there is an account key of the user's own: the operator leaves the account alone, and makes no "
			     "private endpoint");
}

void ocreg_check_azure(const struct ocreg_storage_view *v)
{
	cloud_name(v);
	bad_name(v, OCREG_RULE_azure_account_name, OCREG_BELOW(&at_azure, "accountName"),
		 ocreg_storage_text(v->now.settings, OCREG_F_azure_account_name), ocreg_bucket_check_azure_account);
	user_key(v);
}

void ocreg_check_gcs(const struct ocreg_storage_view *v)
{
	ocreg_check_bucket_name(v);
}

/* As Go's strconv.Atoi; NULL: it is a number. */
static const char *not_a_number(const char *s)
{
	const char *digits = s + (*s == '+' || *s == '-');
	size_t n = strlen(digits);

	if (!n || ocreg_scan_span(digits, n, OCREG_DIGIT) != n)
		return "invalid syntax";
	errno = 0;
	(void) strtoll(s, NULL, 10);
	return errno == ERANGE ? "value out of range" : NULL;
}

static void auth_version(const struct ocreg_storage_view *v)
{
	const char *version = ocreg_storage_text(v->now.settings, OCREG_F_swift_auth_version), *wrong = not_a_number(version);
	struct ocreg_buf shown = { 0 };

	if (*version && wrong)
		ocreg_report(v->c, OCREG_RULE_swift_auth_version, OCREG_BELOW(&at_swift, "authVersion"), NULL,
			     "the operator would say: Progressing Error \"Unable to apply resources: ... unable to parse "
			     "authVersion: strconv.Atoi: parsing \"%s\": %s\"",
			     ocreg_storage_plain(version, &shown), wrong);
	ocreg_storage_done(v, &shown);
}

static void auth_url(const struct ocreg_storage_view *v)
{
	const char *url = ocreg_storage_text(v->now.settings, OCREG_F_swift_auth_url), *scheme = strstr(url, "://");
	const char *path = scheme ? scheme + 3 + strcspn(scheme + 3, "/?#") : url;
	size_t n = strcspn(path, "?#");
	struct ocreg_buf shown = { 0 };

	if (!*url || (scheme && n <= 1))
		return;
	if (n >= 3 && path[0] == '/' && path[1] == 'v' && path[2] >= '1' && path[2] <= '3')
		return;
	ocreg_report(v->c, OCREG_RULE_swift_auth_url, OCREG_BELOW(&at_swift, "authURL"), NULL,
		     "the path is neither empty nor begins with /v1, /v2 or /v3; the operator would say: Progressing Error "
		     "\"Unable to apply resources: ... Incorrect Auth URL: %s\"",
		     ocreg_storage_plain(path, &shown));
	ocreg_storage_done(v, &shown);
}

void ocreg_check_swift(const struct ocreg_storage_view *v)
{
	auth_version(v);
	auth_url(v);
}

static void location(const struct ocreg_storage_view *v)
{
	const struct ocreg_where *at = OCREG_BELOW(&at_ibmcos, "location");

	if (*ocreg_storage_text(v->now.settings, OCREG_F_ibmcos_location))
		return;
	if (!v->platform)
		ocreg_report(v->c, OCREG_RULE_storage_platform, at, NULL,
			     "location is unset, which works on IBM's platforms only: no Infrastructure is known that says what "
			     "the platform is");
	else if (strcmp(v->platform, "IBMCloud") != 0 && strcmp(v->platform, "PowerVS") != 0)
		ocreg_report(v->c, OCREG_RULE_ibmcos_location, at, NULL,
			     "the cluster is not on a platform of IBM's; " OCREG_SYNC
			     "unable to get location from infrastructure\"");
}

void ocreg_check_ibmcos(const struct ocreg_storage_view *v)
{
	location(v);
	ocreg_check_bucket_name(v);
	if (*ocreg_storage_text(v->now.settings, OCREG_F_ibmcos_resource_key_crn))
		ocreg_report(v->c, OCREG_RULE_ibmcos_key, OCREG_BELOW(&at_ibmcos, "resourceKeyCRN"), NULL,
			     "only IBM Cloud knows whether the resource key has HMAC keys and the role Writer or Manager; if "
			     "not, the operator would say \"specified resource key credentials does not contain HMAC keys\" or "
			     "\"specified resource key's IAM role is not valid\"");
}
