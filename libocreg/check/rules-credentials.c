/* SPDX-License-Identifier: Apache-2.0 */
/* The Secret with the credentials for the storage: once it is there, it must be complete for the kind that is chosen. */
#include "base/base64.h"
#include "check/storage.h"

#define USER OCREG_REGISTRY_NAMESPACE "/" OCREG_USER_SECRET
#define MINTED OCREG_REGISTRY_NAMESPACE "/" OCREG_MINTED_SECRET
#define NO_KEY_IN "secret \"" USER "\" does not contain required key \""
#define NO_KEY OCREG_SYNC NO_KEY_IN
#define PREFIX "REGISTRY_STORAGE_"
#define APPLICATION PREFIX "SWIFT_APPLICATIONCREDENTIAL"
#define MAX_GROUPS 3
#define MAX_KEYS 4

/* What a kind of storage asks of the Secret, by release. */
static const struct credential {
	unsigned field, since, until;
	bool filled;                              /* an empty value is as good as none */
	bool whole;                               /* said is the whole text, and not only what stands before the missing key */
	const char *groups[MAX_GROUPS][MAX_KEYS]; /* one of these must be complete; each ends with NULL */
	const char *said;
	const char *minted[2][3], *minted_said; /* the same of the Secret that the cluster makes; NULL: whatever it has will do */
} credentials[] = {
	{ .field = OCREG_F_storage_s3,
	  .groups = { { PREFIX "S3_ACCESSKEY", PREFIX "S3_SECRETKEY" } },
	  .said = NO_KEY,
	  .minted = { { "credentials" }, { "aws_access_key_id", "aws_secret_access_key" } },
	  .minted_said = "failed to generate shared secrets data: invalid secret for aws credentials" },
	{ .field = OCREG_F_storage_gcs,
	  .groups = { { PREFIX "GCS_KEYFILE" } },
	  .said = NO_KEY,
	  .minted = { { "service_account.json" } },
	  .minted_said = "secret \"" MINTED "\" does not contain required key \"service_account.json\"" },
	{ .field = OCREG_F_storage_azure,
	  .groups = { { PREFIX "AZURE_ACCOUNTKEY" } },
	  .said = "the operator would say: StorageExists Unknown ConfigError \"Unable to get configuration: " NO_KEY_IN },
	{ .field = OCREG_F_storage_swift,
	  .until = OCREG_RELEASE(4, 9),
	  .groups = { { PREFIX "SWIFT_USERNAME", PREFIX "SWIFT_PASSWORD" } },
	  .said = NO_KEY },
	{ .field = OCREG_F_storage_swift,
	  .since = OCREG_RELEASE(4, 10),
	  .filled = true,
	  .whole = true,
	  .groups = { { PREFIX "SWIFT_USERNAME", PREFIX "SWIFT_PASSWORD" },
		      { APPLICATION "ID", APPLICATION "NAME", APPLICATION "SECRET" },
		      { PREFIX "SWIFT_TOKENID" } },
	  .said = OCREG_SYNC "secret \"" USER "\" does not contain required keys '" PREFIX "SWIFT_USERNAME' and '" PREFIX
			     "SWIFT_PASSWORD'; or '" APPLICATION "ID', '" APPLICATION "NAME' and '" APPLICATION
			     "SECRET'; or '" PREFIX "SWIFT_TOKENID'\"" },
	{ .field = OCREG_F_storage_ibmcos, .groups = { { PREFIX "IBMCOS_IAMAPIKEY" } }, .said = NO_KEY },
	{ .field = OCREG_F_storage_oss,
	  .whole = true,
	  .groups = { { "credentials" } },
	  .said = OCREG_SYNC "failed to generate shared secrets data: failed to fetch key 'credentials' in secret data\"" },
};

/* A Secret, and where to say what is wrong with it: there, or in the Config that needs it. */
struct place {
	const struct ocreg_storage_view *v;
	const struct ocreg_object *secret;
	const struct credential *want;
	bool own; /* it is the Secret that is checked */
	struct ocreg_where at;
};

static const struct credential *credential_of(const struct ocreg_storage_view *v)
{
	unsigned target = v->c->options->target;

	for (size_t i = 0; i < sizeof(credentials) / sizeof(credentials[0]); i++) {
		const struct credential *c = &credentials[i];

		if (c->field == v->now.kind->field && (target ? c->since <= target : !c->until) &&
		    (!c->until || target <= c->until))
			return c;
	}
	return NULL;
}

/* The place of a key, NULL: of all of them. */
static const struct ocreg_where *at_key(struct place *p, const char *key)
{
	static const struct ocreg_where data = { .key = "data", .n = 4 };

	if (!p->own)
		p->at = ocreg_storage_place(p->v);
	else
		p->at = key ? (struct ocreg_where) { .up = &data, .key = key, .n = strlen(key), .entry = true } : data;
	return &p->at;
}

static bool is_empty(const struct place *p, const char *key)
{
	struct ocreg_buf value = { 0 };
	bool empty = ocreg_secret_value(p->secret, key, &value) == OCREG_VALUE_THERE && !value.len;

	ocreg_storage_done(p->v, &value);
	return empty;
}

static bool has(const struct place *p, const char *key)
{
	return ocreg_secret_has(p->secret, key) && !(p->want->filled && is_empty(p, key));
}

/* How many keys of a group are there, and how many it has. */
static size_t count(const struct place *p, const char *const *group, size_t *n)
{
	size_t found = 0;

	for (*n = 0; group[*n]; ++*n)
		found += has(p, group[*n]);
	return found;
}

static bool has_nothing(const struct ocreg_object *secret)
{
	return !ocreg_map_key(secret, OCREG_F_secret_data, 0) && !ocreg_map_key(secret, OCREG_F_secret_string_data, 0);
}

static void no_way_back(struct place *p)
{
	const struct ocreg_object *minted = NULL;
	bool there = ocreg_storage_around(p->v, OCREG_TYPE_secret, OCREG_REGISTRY_NAMESPACE, OCREG_MINTED_SECRET, &minted) ==
		     OCREG_THERE;

	if (there || has_nothing(p->secret))
		ocreg_report(
			p->v->c, OCREG_RULE_credentials_fallback, at_key(p, NULL), NULL,
			"Secret " USER
			" has none of the keys for %s, and as long as it exists the operator does not look into Secret " MINTED,
			p->v->now.kind->name);
}

static void missing(struct place *p)
{
	const struct credential *want = p->want;

	if (want->whole) {
		ocreg_report(p->v->c, OCREG_RULE_credentials_key, at_key(p, want->groups[1][0] ? NULL : want->groups[0][0]), NULL,
			     "%s", want->said);
		return;
	}
	for (size_t i = 0; want->groups[0][i]; i++)
		if (!has(p, want->groups[0][i]))
			ocreg_report(p->v->c, OCREG_RULE_credentials_key, at_key(p, want->groups[0][i]), NULL, "%s%s\"\"",
				     want->said, want->groups[0][i]);
}

static void keys(struct place *p)
{
	size_t all = 0, n;

	for (size_t i = 0; i < MAX_GROUPS && p->want->groups[i][0]; i++) {
		size_t found = count(p, p->want->groups[i], &n);

		if (found == n)
			return;
		all += found;
	}
	missing(p);
	if (!all)
		no_way_back(p);
}

/* The key file of a Google service account: a JSON object that says its type. */
static bool is_keyfile(const struct ocreg_storage_view *v, const struct ocreg_buf *text)
{
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;
	struct ocreg_object *o = NULL;
	bool good;
	int r;

	options.format = OCREG_FORMAT_JSON;
	r = ocreg_decode(OCREG_TYPE_service_account, text->data, text->len, &options, &o, NULL);
	v->c->fs->oom |= r == OCREG_E_NOMEM;
	good = r == 0 && *ocreg_storage_text(o, OCREG_F_service_account_account_type);
	ocreg_unref(o);
	return good;
}

static void gcs_value(struct place *p, const char *key, const struct ocreg_buf *value)
{
	if (!is_keyfile(p->v, value))
		ocreg_report(p->v->c, OCREG_RULE_gcs_keyfile, at_key(p, key), NULL,
			     "key %s of Secret " USER " is not a JSON object with a type: Google's client cannot read it", key);
}

static void azure_value(struct place *p, const char *key, const struct ocreg_buf *value)
{
	struct ocreg_buf bytes = { 0 };
	size_t offset;

	if (!value->len)
		ocreg_report(p->v->c, OCREG_RULE_azure_key_empty, at_key(p, key), NULL,
			     "the operator would say: StorageExists Unknown ConfigError \"Unable to get configuration: the "
			     "secret " USER " has an empty value for %s; the secret should be removed so that the operator can "
			     "use cluster-wide secrets or it should contain a valid storage account access key\"",
			     key);
	else if (strpbrk(value->data, "\r\n") || !ocreg_base64_decode(&bytes, value->data, value->len, &offset))
		ocreg_report(p->v->c, OCREG_RULE_azure_key_base64, at_key(p, key), NULL,
			     "key %s of Secret " USER " is not base64%s: no request can be signed with it", key,
			     strpbrk(value->data, "\r\n") ? ", it has a line end" : "");
	ocreg_storage_done(p->v, &bytes);
}

/* The operator takes an empty value here. Two of them are one finding. */
static void plain_values(struct place *p)
{
	const char *said = p->want->field == OCREG_F_storage_s3 ? "; " OCREG_SYNC
								  "NoCredentialProviders: no valid providers in chain\""
								: "";
	const char *const *group = p->want->groups[0];
	bool both = group[1] && is_empty(p, group[0]) && is_empty(p, group[1]);

	for (size_t i = 0; group[i] && !(both && i); i++)
		if (is_empty(p, group[i]))
			ocreg_report(p->v->c, OCREG_RULE_credentials_empty, at_key(p, both ? NULL : group[i]), NULL,
				     "%s%s%s in Secret " USER " is empty: the operator only looks whether it is there, and the "
				     "first request to the storage fails%s",
				     group[i], both ? " as well as " : "", both ? group[1] : "", said);
}

static void values(struct place *p)
{
	const char *key = p->want->groups[0][0];
	struct ocreg_buf value = { 0 };

	if (p->want->field == OCREG_F_storage_gcs || p->want->field == OCREG_F_storage_azure) {
		if (ocreg_secret_value(p->secret, key, &value) == OCREG_VALUE_THERE)
			(p->want->field == OCREG_F_storage_gcs ? gcs_value : azure_value)(p, key, &value);
	} else if (!p->want->filled) {
		plain_values(p);
	}
	ocreg_storage_done(p->v, &value);
}

static bool is_minted_whole(const struct credential *want, const struct ocreg_object *minted)
{
	if (!want->minted_said)
		return true;
	for (size_t i = 0; i < 2 && want->minted[i][0]; i++) {
		bool whole = true;

		for (size_t k = 0; want->minted[i][k]; k++)
			whole &= ocreg_secret_has(minted, want->minted[i][k]);
		if (whole)
			return true;
	}
	return false;
}

/* The user has given nothing: then the cluster has to. */
static void minted(const struct ocreg_storage_view *v, const struct credential *want)
{
	const struct ocreg_where at = ocreg_storage_place(v);
	const struct ocreg_object *secret = NULL;

	if (ocreg_storage_around(v, OCREG_TYPE_secret, OCREG_REGISTRY_NAMESPACE, OCREG_MINTED_SECRET, &secret) != OCREG_THERE)
		ocreg_report(v->c, OCREG_RULE_credentials_none, &at, NULL,
			     "neither Secret " USER " nor Secret " MINTED " is there; " OCREG_SYNC
			     "unable to get cluster minted credentials%s: secret \"" OCREG_MINTED_SECRET "\" not found\"",
			     want->field == OCREG_F_storage_azure ? "" : " \"" MINTED "\"");
	else if (!is_minted_whole(want, secret))
		ocreg_report(v->c, OCREG_RULE_credentials_none, &at, NULL,
			     "Secret " MINTED " lacks what is needed; " OCREG_SYNC "%s\"", want->minted_said);
}

/* Nobody said what they are for: then they should be for something. */
void ocreg_check_credentials_alone(struct ocreg_checker *c, const struct ocreg_object *secret)
{
	for (size_t i = 0; i < sizeof(credentials) / sizeof(credentials[0]); i++)
		for (size_t g = 0; g < MAX_GROUPS && credentials[i].groups[g][0]; g++) {
			const char *const *key = credentials[i].groups[g];

			while (*key && ocreg_secret_has(secret, *key))
				key++;
			if (!*key)
				return;
		}
	ocreg_report(c, OCREG_RULE_credentials_unfit, &(struct ocreg_where) { .key = "data", .n = 4 }, NULL,
		     "the keys of no kind of storage are all here, and no other credentials are used beside this Secret");
}

void ocreg_check_credentials(const struct ocreg_storage_view *v, const struct ocreg_object *secret)
{
	struct place p = { .v = v, .secret = secret, .own = secret, .want = credential_of(v) };
	const struct ocreg_where at = ocreg_storage_place(v);
	enum ocreg_around is = OCREG_THERE;

	if (!p.want)
		return;
	if (!secret)
		is = ocreg_storage_around(v, OCREG_TYPE_secret, OCREG_REGISTRY_NAMESPACE, OCREG_USER_SECRET, &p.secret);
	if (is == OCREG_UNKNOWN) {
		ocreg_storage_unknown(v, &at, "Secret", OCREG_REGISTRY_NAMESPACE, OCREG_USER_SECRET);
	} else if (is == OCREG_MISSING) {
		minted(v, p.want);
	} else {
		keys(&p);
		values(&p);
	}
}
