/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file credentials.h
 * Typed accessors, each inline over the calls of object.h, which says who owns what and who may write when.
 *
 * Printed from the page of types when the library is built. A getter never applies a default, and gives 0,
 * false or NULL for what is unset, null or of a wrong type. A setter copies what it is given.
 */
#ifndef OCREG_CREDENTIALS_H
#define OCREG_CREDENTIALS_H

#include <ocreg/codec.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What gives the registry access to an S3 bucket, in Secret image-registry-private-configuration-user. */
struct ocreg_s3_credentials;

/** The fields of struct ocreg_s3_credentials. @since 0.1 */
enum ocreg_s3_credentials_field {
	/** Id of the access key. */
	OCREG_S3_CREDENTIALS_ACCESS_KEY = 0,
	/** The access key's secret. */
	OCREG_S3_CREDENTIALS_SECRET_KEY = 1,
};

/** What gives the registry access to a GCS bucket, in Secret image-registry-private-configuration-user. */
struct ocreg_gcs_credentials;

/** The fields of struct ocreg_gcs_credentials. @since 0.1 */
enum ocreg_gcs_credentials_field {
	/** The key file of a service account, JSON. */
	OCREG_GCS_CREDENTIALS_KEY_FILE = 0,
};

/** What gives the registry access to an Azure storage account, in Secret
 *  image-registry-private-configuration-user. */
struct ocreg_azure_credentials;

/** The fields of struct ocreg_azure_credentials. @since 0.1 */
enum ocreg_azure_credentials_field {
	/** A key of the account, as Azure shows it, which is base64 already. Must not be empty. */
	OCREG_AZURE_CREDENTIALS_ACCOUNT_KEY = 0,
};

/** What gives the registry access to a Swift container, in Secret image-registry-private-configuration-user:
 *  user and password, or the three parts of an application credential, or a token. */
struct ocreg_swift_credentials;

/** The fields of struct ocreg_swift_credentials. @since 0.1 */
enum ocreg_swift_credentials_field {
	/** Name of the user. */
	OCREG_SWIFT_CREDENTIALS_USERNAME = 0,
	/** The user's password. */
	OCREG_SWIFT_CREDENTIALS_PASSWORD = 1,
	/** Id of the application credential. */
	OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_ID = 2,
	/** Name of the application credential. */
	OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_NAME = 3,
	/** Secret of the application credential. */
	OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_SECRET = 4,
	/** A token. */
	OCREG_SWIFT_CREDENTIALS_TOKEN_ID = 5,
};

/** What gives the registry access to IBM Cloud Object Storage, in Secret
 *  image-registry-private-configuration-user. Since OpenShift 4.10. */
struct ocreg_ibmcos_credentials;

/** The fields of struct ocreg_ibmcos_credentials. @since 0.1 */
enum ocreg_ibmcos_credentials_field {
	/** The IAM API key. */
	OCREG_IBMCOS_CREDENTIALS_IAM_API_KEY = 0,
};

/** What gives the registry access to Alibaba Cloud OSS, in Secret image-registry-private-configuration-user.
 *  Since OpenShift 4.10. */
struct ocreg_oss_credentials;

/** The fields of struct ocreg_oss_credentials. @since 0.1 */
enum ocreg_oss_credentials_field {
	/** A credentials file of Alibaba Cloud, INI, that gives an access key pair. */
	OCREG_OSS_CREDENTIALS_CREDENTIALS = 0,
};

/** The certificate of a route of the registry, in the Secret that routes[].secretName names. */
struct ocreg_route_certificate;

/** The fields of struct ocreg_route_certificate. @since 0.1 */
enum ocreg_route_certificate_field {
	/** The certificate and those that lead to its authority, in PEM. */
	OCREG_ROUTE_CERTIFICATE_CERTIFICATE = 0,
	/** The private key, in PEM. */
	OCREG_ROUTE_CERTIFICATE_KEY = 1,
	/** The authority's certificate, in PEM. Mind the name: ca.crt, as other Secrets have it, is not read. */
	OCREG_ROUTE_CERTIFICATE_CA_CERTIFICATE = 2,
};

/** Authorities to trust, in a ConfigMap such as the one that s3.trustedCA names. */
struct ocreg_ca_bundle;

/** The fields of struct ocreg_ca_bundle. @since 0.1 */
enum ocreg_ca_bundle_field {
	/** Their certificates, in PEM, one after the other. */
	OCREG_CA_BUNDLE_BUNDLE = 0,
};

#ifndef SWIG

/** A new, empty s3_credentials.
 *  @return yours, ocreg_s3_credentials_unref(); NULL when out of memory */
static inline struct ocreg_s3_credentials *ocreg_s3_credentials_new(void)
{
	return (struct ocreg_s3_credentials *) ocreg_new(105); /* OCREG_TYPE_S3_CREDENTIALS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_s3_credentials *ocreg_s3_credentials_ref(struct ocreg_s3_credentials *o)
{
	return (struct ocreg_s3_credentials *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_s3_credentials *ocreg_s3_credentials_unref(struct ocreg_s3_credentials *o)
{
	return (struct ocreg_s3_credentials *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_s3_credentials_unref(); NULL when out of memory */
static inline struct ocreg_s3_credentials *ocreg_s3_credentials_copy(const struct ocreg_s3_credentials *o)
{
	return (struct ocreg_s3_credentials *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_s3_credentials_object(const struct ocreg_s3_credentials *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a s3_credentials.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_s3_credentials *ocreg_s3_credentials_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 105 ? (struct ocreg_s3_credentials *) o : NULL; /* OCREG_TYPE_S3_CREDENTIALS */
}

/** Whether `REGISTRY_STORAGE_S3_ACCESSKEY` holds a value that fits: not unset, not null. */
static inline bool ocreg_s3_credentials_has_access_key(const struct ocreg_s3_credentials *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_S3_CREDENTIALS_ACCESS_KEY);
}

/** Whether `REGISTRY_STORAGE_S3_ACCESSKEY` is null. */
static inline bool ocreg_s3_credentials_is_null_access_key(const struct ocreg_s3_credentials *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_S3_CREDENTIALS_ACCESS_KEY);
}

/** Make `REGISTRY_STORAGE_S3_ACCESSKEY` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_credentials_clear_access_key(struct ocreg_s3_credentials *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_S3_CREDENTIALS_ACCESS_KEY);
}

/** Make `REGISTRY_STORAGE_S3_ACCESSKEY` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_credentials_null_access_key(struct ocreg_s3_credentials *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_S3_CREDENTIALS_ACCESS_KEY);
}

/** Get `REGISTRY_STORAGE_S3_ACCESSKEY`: Id of the access key. Required. Secret: redacted where it is shown,
 *  wiped when the tree goes.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_s3_credentials_get_access_key(const struct ocreg_s3_credentials *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_S3_CREDENTIALS_ACCESS_KEY);
}

/** Set `REGISTRY_STORAGE_S3_ACCESSKEY`: Id of the access key. Required. Secret: redacted where it is shown,
 *  wiped when the tree goes.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_credentials_set_access_key(struct ocreg_s3_credentials *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_S3_CREDENTIALS_ACCESS_KEY, value);
}

/** Whether `REGISTRY_STORAGE_S3_SECRETKEY` holds a value that fits: not unset, not null. */
static inline bool ocreg_s3_credentials_has_secret_key(const struct ocreg_s3_credentials *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_S3_CREDENTIALS_SECRET_KEY);
}

/** Whether `REGISTRY_STORAGE_S3_SECRETKEY` is null. */
static inline bool ocreg_s3_credentials_is_null_secret_key(const struct ocreg_s3_credentials *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_S3_CREDENTIALS_SECRET_KEY);
}

/** Make `REGISTRY_STORAGE_S3_SECRETKEY` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_credentials_clear_secret_key(struct ocreg_s3_credentials *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_S3_CREDENTIALS_SECRET_KEY);
}

/** Make `REGISTRY_STORAGE_S3_SECRETKEY` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_credentials_null_secret_key(struct ocreg_s3_credentials *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_S3_CREDENTIALS_SECRET_KEY);
}

/** Get `REGISTRY_STORAGE_S3_SECRETKEY`: The access key's secret. Required. Secret: redacted where it is
 *  shown, wiped when the tree goes.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_s3_credentials_get_secret_key(const struct ocreg_s3_credentials *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_S3_CREDENTIALS_SECRET_KEY);
}

/** Set `REGISTRY_STORAGE_S3_SECRETKEY`: The access key's secret. Required. Secret: redacted where it is
 *  shown, wiped when the tree goes.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_credentials_set_secret_key(struct ocreg_s3_credentials *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_S3_CREDENTIALS_SECRET_KEY, value);
}

/** A new, empty gcs_credentials.
 *  @return yours, ocreg_gcs_credentials_unref(); NULL when out of memory */
static inline struct ocreg_gcs_credentials *ocreg_gcs_credentials_new(void)
{
	return (struct ocreg_gcs_credentials *) ocreg_new(106); /* OCREG_TYPE_GCS_CREDENTIALS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_gcs_credentials *ocreg_gcs_credentials_ref(struct ocreg_gcs_credentials *o)
{
	return (struct ocreg_gcs_credentials *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_gcs_credentials *ocreg_gcs_credentials_unref(struct ocreg_gcs_credentials *o)
{
	return (struct ocreg_gcs_credentials *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_gcs_credentials_unref(); NULL when out of memory */
static inline struct ocreg_gcs_credentials *ocreg_gcs_credentials_copy(const struct ocreg_gcs_credentials *o)
{
	return (struct ocreg_gcs_credentials *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_gcs_credentials_object(const struct ocreg_gcs_credentials *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a gcs_credentials.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_gcs_credentials *ocreg_gcs_credentials_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 106 ? (struct ocreg_gcs_credentials *) o : NULL; /* OCREG_TYPE_GCS_CREDENTIALS */
}

/** Whether `REGISTRY_STORAGE_GCS_KEYFILE` holds a value that fits: not unset, not null. */
static inline bool ocreg_gcs_credentials_has_key_file(const struct ocreg_gcs_credentials *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_GCS_CREDENTIALS_KEY_FILE);
}

/** Whether `REGISTRY_STORAGE_GCS_KEYFILE` is null. */
static inline bool ocreg_gcs_credentials_is_null_key_file(const struct ocreg_gcs_credentials *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_GCS_CREDENTIALS_KEY_FILE);
}

/** Make `REGISTRY_STORAGE_GCS_KEYFILE` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_gcs_credentials_clear_key_file(struct ocreg_gcs_credentials *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_GCS_CREDENTIALS_KEY_FILE);
}

/** Make `REGISTRY_STORAGE_GCS_KEYFILE` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_gcs_credentials_null_key_file(struct ocreg_gcs_credentials *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_GCS_CREDENTIALS_KEY_FILE);
}

/** Get `REGISTRY_STORAGE_GCS_KEYFILE`: The key file of a service account, JSON. Required. Secret: redacted
 *  where it is shown, wiped when the tree goes.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_gcs_credentials_get_key_file(const struct ocreg_gcs_credentials *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_GCS_CREDENTIALS_KEY_FILE);
}

/** Set `REGISTRY_STORAGE_GCS_KEYFILE`: The key file of a service account, JSON. Required. Secret: redacted
 *  where it is shown, wiped when the tree goes.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_gcs_credentials_set_key_file(struct ocreg_gcs_credentials *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_GCS_CREDENTIALS_KEY_FILE, value);
}

/** A new, empty azure_credentials.
 *  @return yours, ocreg_azure_credentials_unref(); NULL when out of memory */
static inline struct ocreg_azure_credentials *ocreg_azure_credentials_new(void)
{
	return (struct ocreg_azure_credentials *) ocreg_new(107); /* OCREG_TYPE_AZURE_CREDENTIALS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_azure_credentials *ocreg_azure_credentials_ref(struct ocreg_azure_credentials *o)
{
	return (struct ocreg_azure_credentials *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_azure_credentials *ocreg_azure_credentials_unref(struct ocreg_azure_credentials *o)
{
	return (struct ocreg_azure_credentials *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_azure_credentials_unref(); NULL when out of memory */
static inline struct ocreg_azure_credentials *ocreg_azure_credentials_copy(const struct ocreg_azure_credentials *o)
{
	return (struct ocreg_azure_credentials *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_azure_credentials_object(const struct ocreg_azure_credentials *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a azure_credentials.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_azure_credentials *ocreg_azure_credentials_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 107 ? (struct ocreg_azure_credentials *) o : NULL; /* OCREG_TYPE_AZURE_CREDENTIALS */
}

/** Whether `REGISTRY_STORAGE_AZURE_ACCOUNTKEY` holds a value that fits: not unset, not null. */
static inline bool ocreg_azure_credentials_has_account_key(const struct ocreg_azure_credentials *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_AZURE_CREDENTIALS_ACCOUNT_KEY);
}

/** Whether `REGISTRY_STORAGE_AZURE_ACCOUNTKEY` is null. */
static inline bool ocreg_azure_credentials_is_null_account_key(const struct ocreg_azure_credentials *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_AZURE_CREDENTIALS_ACCOUNT_KEY);
}

/** Make `REGISTRY_STORAGE_AZURE_ACCOUNTKEY` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_credentials_clear_account_key(struct ocreg_azure_credentials *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_AZURE_CREDENTIALS_ACCOUNT_KEY);
}

/** Make `REGISTRY_STORAGE_AZURE_ACCOUNTKEY` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_credentials_null_account_key(struct ocreg_azure_credentials *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_AZURE_CREDENTIALS_ACCOUNT_KEY);
}

/** Get `REGISTRY_STORAGE_AZURE_ACCOUNTKEY`: A key of the account, as Azure shows it, which is base64 already.
 *  Must not be empty. Required. Secret: redacted where it is shown, wiped when the tree goes. At least 1
 *  character.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_azure_credentials_get_account_key(const struct ocreg_azure_credentials *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_AZURE_CREDENTIALS_ACCOUNT_KEY);
}

/** Set `REGISTRY_STORAGE_AZURE_ACCOUNTKEY`: A key of the account, as Azure shows it, which is base64 already.
 *  Must not be empty. Required. Secret: redacted where it is shown, wiped when the tree goes. At least 1
 *  character.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_credentials_set_account_key(struct ocreg_azure_credentials *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_AZURE_CREDENTIALS_ACCOUNT_KEY, value);
}

/** A new, empty swift_credentials.
 *  @return yours, ocreg_swift_credentials_unref(); NULL when out of memory */
static inline struct ocreg_swift_credentials *ocreg_swift_credentials_new(void)
{
	return (struct ocreg_swift_credentials *) ocreg_new(108); /* OCREG_TYPE_SWIFT_CREDENTIALS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_swift_credentials *ocreg_swift_credentials_ref(struct ocreg_swift_credentials *o)
{
	return (struct ocreg_swift_credentials *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_swift_credentials *ocreg_swift_credentials_unref(struct ocreg_swift_credentials *o)
{
	return (struct ocreg_swift_credentials *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_swift_credentials_unref(); NULL when out of memory */
static inline struct ocreg_swift_credentials *ocreg_swift_credentials_copy(const struct ocreg_swift_credentials *o)
{
	return (struct ocreg_swift_credentials *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_swift_credentials_object(const struct ocreg_swift_credentials *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a swift_credentials.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_swift_credentials *ocreg_swift_credentials_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 108 ? (struct ocreg_swift_credentials *) o : NULL; /* OCREG_TYPE_SWIFT_CREDENTIALS */
}

/** Whether `REGISTRY_STORAGE_SWIFT_USERNAME` holds a value that fits: not unset, not null. */
static inline bool ocreg_swift_credentials_has_username(const struct ocreg_swift_credentials *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_USERNAME);
}

/** Whether `REGISTRY_STORAGE_SWIFT_USERNAME` is null. */
static inline bool ocreg_swift_credentials_is_null_username(const struct ocreg_swift_credentials *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_USERNAME);
}

/** Make `REGISTRY_STORAGE_SWIFT_USERNAME` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_clear_username(struct ocreg_swift_credentials *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_USERNAME);
}

/** Make `REGISTRY_STORAGE_SWIFT_USERNAME` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_null_username(struct ocreg_swift_credentials *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_USERNAME);
}

/** Get `REGISTRY_STORAGE_SWIFT_USERNAME`: Name of the user. Secret: redacted where it is shown, wiped when
 *  the tree goes.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_swift_credentials_get_username(const struct ocreg_swift_credentials *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_USERNAME);
}

/** Set `REGISTRY_STORAGE_SWIFT_USERNAME`: Name of the user. Secret: redacted where it is shown, wiped when
 *  the tree goes.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_set_username(struct ocreg_swift_credentials *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_USERNAME, value);
}

/** Whether `REGISTRY_STORAGE_SWIFT_PASSWORD` holds a value that fits: not unset, not null. */
static inline bool ocreg_swift_credentials_has_password(const struct ocreg_swift_credentials *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_PASSWORD);
}

/** Whether `REGISTRY_STORAGE_SWIFT_PASSWORD` is null. */
static inline bool ocreg_swift_credentials_is_null_password(const struct ocreg_swift_credentials *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_PASSWORD);
}

/** Make `REGISTRY_STORAGE_SWIFT_PASSWORD` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_clear_password(struct ocreg_swift_credentials *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_PASSWORD);
}

/** Make `REGISTRY_STORAGE_SWIFT_PASSWORD` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_null_password(struct ocreg_swift_credentials *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_PASSWORD);
}

/** Get `REGISTRY_STORAGE_SWIFT_PASSWORD`: The user's password. Secret: redacted where it is shown, wiped when
 *  the tree goes.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_swift_credentials_get_password(const struct ocreg_swift_credentials *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_PASSWORD);
}

/** Set `REGISTRY_STORAGE_SWIFT_PASSWORD`: The user's password. Secret: redacted where it is shown, wiped when
 *  the tree goes.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_set_password(struct ocreg_swift_credentials *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_PASSWORD, value);
}

/** Whether `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALID` holds a value that fits: not unset, not null. */
static inline bool ocreg_swift_credentials_has_application_credential_id(const struct ocreg_swift_credentials *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_ID);
}

/** Whether `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALID` is null. */
static inline bool ocreg_swift_credentials_is_null_application_credential_id(const struct ocreg_swift_credentials *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_ID);
}

/** Make `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALID` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_clear_application_credential_id(struct ocreg_swift_credentials *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_ID);
}

/** Make `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALID` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_null_application_credential_id(struct ocreg_swift_credentials *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_ID);
}

/** Get `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALID`: Id of the application credential. Secret: redacted
 *  where it is shown, wiped when the tree goes. Since OpenShift 4.10.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_swift_credentials_get_application_credential_id(const struct ocreg_swift_credentials *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_ID);
}

/** Set `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALID`: Id of the application credential. Secret: redacted
 *  where it is shown, wiped when the tree goes. Since OpenShift 4.10.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_set_application_credential_id(struct ocreg_swift_credentials *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_ID, value);
}

/** Whether `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALNAME` holds a value that fits: not unset, not null. */
static inline bool ocreg_swift_credentials_has_application_credential_name(const struct ocreg_swift_credentials *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_NAME);
}

/** Whether `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALNAME` is null. */
static inline bool ocreg_swift_credentials_is_null_application_credential_name(const struct ocreg_swift_credentials *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_NAME);
}

/** Make `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALNAME` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_clear_application_credential_name(struct ocreg_swift_credentials *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_NAME);
}

/** Make `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALNAME` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_null_application_credential_name(struct ocreg_swift_credentials *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_NAME);
}

/** Get `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALNAME`: Name of the application credential. Secret:
 *  redacted where it is shown, wiped when the tree goes. Since OpenShift 4.10.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_swift_credentials_get_application_credential_name(const struct ocreg_swift_credentials *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_NAME);
}

/** Set `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALNAME`: Name of the application credential. Secret:
 *  redacted where it is shown, wiped when the tree goes. Since OpenShift 4.10.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_set_application_credential_name(struct ocreg_swift_credentials *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_NAME, value);
}

/** Whether `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALSECRET` holds a value that fits: not unset, not null. */
static inline bool ocreg_swift_credentials_has_application_credential_secret(const struct ocreg_swift_credentials *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_SECRET);
}

/** Whether `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALSECRET` is null. */
static inline bool ocreg_swift_credentials_is_null_application_credential_secret(const struct ocreg_swift_credentials *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_SECRET);
}

/** Make `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALSECRET` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_clear_application_credential_secret(struct ocreg_swift_credentials *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_SECRET);
}

/** Make `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALSECRET` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_null_application_credential_secret(struct ocreg_swift_credentials *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_SECRET);
}

/** Get `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALSECRET`: Secret of the application credential. Secret:
 *  redacted where it is shown, wiped when the tree goes. Since OpenShift 4.10.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_swift_credentials_get_application_credential_secret(const struct ocreg_swift_credentials *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_SECRET);
}

/** Set `REGISTRY_STORAGE_SWIFT_APPLICATIONCREDENTIALSECRET`: Secret of the application credential. Secret:
 *  redacted where it is shown, wiped when the tree goes. Since OpenShift 4.10.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_set_application_credential_secret(struct ocreg_swift_credentials *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_APPLICATION_CREDENTIAL_SECRET, value);
}

/** Whether `REGISTRY_STORAGE_SWIFT_TOKENID` holds a value that fits: not unset, not null. */
static inline bool ocreg_swift_credentials_has_token_id(const struct ocreg_swift_credentials *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_TOKEN_ID);
}

/** Whether `REGISTRY_STORAGE_SWIFT_TOKENID` is null. */
static inline bool ocreg_swift_credentials_is_null_token_id(const struct ocreg_swift_credentials *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_TOKEN_ID);
}

/** Make `REGISTRY_STORAGE_SWIFT_TOKENID` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_clear_token_id(struct ocreg_swift_credentials *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_TOKEN_ID);
}

/** Make `REGISTRY_STORAGE_SWIFT_TOKENID` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_null_token_id(struct ocreg_swift_credentials *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_TOKEN_ID);
}

/** Get `REGISTRY_STORAGE_SWIFT_TOKENID`: A token. Secret: redacted where it is shown, wiped when the tree
 *  goes. Since OpenShift 4.10.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_swift_credentials_get_token_id(const struct ocreg_swift_credentials *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_TOKEN_ID);
}

/** Set `REGISTRY_STORAGE_SWIFT_TOKENID`: A token. Secret: redacted where it is shown, wiped when the tree
 *  goes. Since OpenShift 4.10.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_credentials_set_token_id(struct ocreg_swift_credentials *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SWIFT_CREDENTIALS_TOKEN_ID, value);
}

/** A new, empty ibmcos_credentials.
 *  @return yours, ocreg_ibmcos_credentials_unref(); NULL when out of memory */
static inline struct ocreg_ibmcos_credentials *ocreg_ibmcos_credentials_new(void)
{
	return (struct ocreg_ibmcos_credentials *) ocreg_new(109); /* OCREG_TYPE_IBMCOS_CREDENTIALS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_ibmcos_credentials *ocreg_ibmcos_credentials_ref(struct ocreg_ibmcos_credentials *o)
{
	return (struct ocreg_ibmcos_credentials *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_ibmcos_credentials *ocreg_ibmcos_credentials_unref(struct ocreg_ibmcos_credentials *o)
{
	return (struct ocreg_ibmcos_credentials *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_ibmcos_credentials_unref(); NULL when out of memory */
static inline struct ocreg_ibmcos_credentials *ocreg_ibmcos_credentials_copy(const struct ocreg_ibmcos_credentials *o)
{
	return (struct ocreg_ibmcos_credentials *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_ibmcos_credentials_object(const struct ocreg_ibmcos_credentials *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a ibmcos_credentials.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_ibmcos_credentials *ocreg_ibmcos_credentials_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 109 ? (struct ocreg_ibmcos_credentials *) o : NULL; /* OCREG_TYPE_IBMCOS_CREDENTIALS */
}

/** Whether `REGISTRY_STORAGE_IBMCOS_IAMAPIKEY` holds a value that fits: not unset, not null. */
static inline bool ocreg_ibmcos_credentials_has_iam_api_key(const struct ocreg_ibmcos_credentials *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IBMCOS_CREDENTIALS_IAM_API_KEY);
}

/** Whether `REGISTRY_STORAGE_IBMCOS_IAMAPIKEY` is null. */
static inline bool ocreg_ibmcos_credentials_is_null_iam_api_key(const struct ocreg_ibmcos_credentials *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IBMCOS_CREDENTIALS_IAM_API_KEY);
}

/** Make `REGISTRY_STORAGE_IBMCOS_IAMAPIKEY` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_credentials_clear_iam_api_key(struct ocreg_ibmcos_credentials *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IBMCOS_CREDENTIALS_IAM_API_KEY);
}

/** Make `REGISTRY_STORAGE_IBMCOS_IAMAPIKEY` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_credentials_null_iam_api_key(struct ocreg_ibmcos_credentials *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IBMCOS_CREDENTIALS_IAM_API_KEY);
}

/** Get `REGISTRY_STORAGE_IBMCOS_IAMAPIKEY`: The IAM API key. Required. Secret: redacted where it is shown,
 *  wiped when the tree goes.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_ibmcos_credentials_get_iam_api_key(const struct ocreg_ibmcos_credentials *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IBMCOS_CREDENTIALS_IAM_API_KEY);
}

/** Set `REGISTRY_STORAGE_IBMCOS_IAMAPIKEY`: The IAM API key. Required. Secret: redacted where it is shown,
 *  wiped when the tree goes.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_credentials_set_iam_api_key(struct ocreg_ibmcos_credentials *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IBMCOS_CREDENTIALS_IAM_API_KEY, value);
}

/** A new, empty oss_credentials.
 *  @return yours, ocreg_oss_credentials_unref(); NULL when out of memory */
static inline struct ocreg_oss_credentials *ocreg_oss_credentials_new(void)
{
	return (struct ocreg_oss_credentials *) ocreg_new(110); /* OCREG_TYPE_OSS_CREDENTIALS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_oss_credentials *ocreg_oss_credentials_ref(struct ocreg_oss_credentials *o)
{
	return (struct ocreg_oss_credentials *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_oss_credentials *ocreg_oss_credentials_unref(struct ocreg_oss_credentials *o)
{
	return (struct ocreg_oss_credentials *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_oss_credentials_unref(); NULL when out of memory */
static inline struct ocreg_oss_credentials *ocreg_oss_credentials_copy(const struct ocreg_oss_credentials *o)
{
	return (struct ocreg_oss_credentials *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_oss_credentials_object(const struct ocreg_oss_credentials *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a oss_credentials.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_oss_credentials *ocreg_oss_credentials_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 110 ? (struct ocreg_oss_credentials *) o : NULL; /* OCREG_TYPE_OSS_CREDENTIALS */
}

/** Whether `credentials` holds a value that fits: not unset, not null. */
static inline bool ocreg_oss_credentials_has_credentials(const struct ocreg_oss_credentials *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OSS_CREDENTIALS_CREDENTIALS);
}

/** Whether `credentials` is null. */
static inline bool ocreg_oss_credentials_is_null_credentials(const struct ocreg_oss_credentials *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OSS_CREDENTIALS_CREDENTIALS);
}

/** Make `credentials` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_credentials_clear_credentials(struct ocreg_oss_credentials *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OSS_CREDENTIALS_CREDENTIALS);
}

/** Make `credentials` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_credentials_null_credentials(struct ocreg_oss_credentials *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OSS_CREDENTIALS_CREDENTIALS);
}

/** Get `credentials`: A credentials file of Alibaba Cloud, INI, that gives an access key pair. Required.
 *  Secret: redacted where it is shown, wiped when the tree goes.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_oss_credentials_get_credentials(const struct ocreg_oss_credentials *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OSS_CREDENTIALS_CREDENTIALS);
}

/** Set `credentials`: A credentials file of Alibaba Cloud, INI, that gives an access key pair. Required.
 *  Secret: redacted where it is shown, wiped when the tree goes.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_credentials_set_credentials(struct ocreg_oss_credentials *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OSS_CREDENTIALS_CREDENTIALS, value);
}

/** A new, empty route_certificate.
 *  @return yours, ocreg_route_certificate_unref(); NULL when out of memory */
static inline struct ocreg_route_certificate *ocreg_route_certificate_new(void)
{
	return (struct ocreg_route_certificate *) ocreg_new(111); /* OCREG_TYPE_ROUTE_CERTIFICATE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_route_certificate *ocreg_route_certificate_ref(struct ocreg_route_certificate *o)
{
	return (struct ocreg_route_certificate *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_route_certificate *ocreg_route_certificate_unref(struct ocreg_route_certificate *o)
{
	return (struct ocreg_route_certificate *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_route_certificate_unref(); NULL when out of memory */
static inline struct ocreg_route_certificate *ocreg_route_certificate_copy(const struct ocreg_route_certificate *o)
{
	return (struct ocreg_route_certificate *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_route_certificate_object(const struct ocreg_route_certificate *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a route_certificate.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_route_certificate *ocreg_route_certificate_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 111 ? (struct ocreg_route_certificate *) o : NULL; /* OCREG_TYPE_ROUTE_CERTIFICATE */
}

/** Whether `tls.crt` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_certificate_has_certificate(const struct ocreg_route_certificate *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_CERTIFICATE);
}

/** Whether `tls.crt` is null. */
static inline bool ocreg_route_certificate_is_null_certificate(const struct ocreg_route_certificate *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_CERTIFICATE);
}

/** Make `tls.crt` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_certificate_clear_certificate(struct ocreg_route_certificate *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_CERTIFICATE);
}

/** Make `tls.crt` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_certificate_null_certificate(struct ocreg_route_certificate *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_CERTIFICATE);
}

/** Get `tls.crt`: The certificate and those that lead to its authority, in PEM.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_certificate_get_certificate(const struct ocreg_route_certificate *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_CERTIFICATE);
}

/** Set `tls.crt`: The certificate and those that lead to its authority, in PEM.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_certificate_set_certificate(struct ocreg_route_certificate *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_CERTIFICATE, value);
}

/** Whether `tls.key` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_certificate_has_key(const struct ocreg_route_certificate *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_KEY);
}

/** Whether `tls.key` is null. */
static inline bool ocreg_route_certificate_is_null_key(const struct ocreg_route_certificate *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_KEY);
}

/** Make `tls.key` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_certificate_clear_key(struct ocreg_route_certificate *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_KEY);
}

/** Make `tls.key` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_certificate_null_key(struct ocreg_route_certificate *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_KEY);
}

/** Get `tls.key`: The private key, in PEM. Secret: redacted where it is shown, wiped when the tree goes.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_certificate_get_key(const struct ocreg_route_certificate *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_KEY);
}

/** Set `tls.key`: The private key, in PEM. Secret: redacted where it is shown, wiped when the tree goes.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_certificate_set_key(struct ocreg_route_certificate *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_KEY, value);
}

/** Whether `tls.cacrt` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_certificate_has_ca_certificate(const struct ocreg_route_certificate *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_CA_CERTIFICATE);
}

/** Whether `tls.cacrt` is null. */
static inline bool ocreg_route_certificate_is_null_ca_certificate(const struct ocreg_route_certificate *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_CA_CERTIFICATE);
}

/** Make `tls.cacrt` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_certificate_clear_ca_certificate(struct ocreg_route_certificate *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_CA_CERTIFICATE);
}

/** Make `tls.cacrt` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_certificate_null_ca_certificate(struct ocreg_route_certificate *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_CA_CERTIFICATE);
}

/** Get `tls.cacrt`: The authority's certificate, in PEM. Mind the name: ca.crt, as other Secrets have it, is
 *  not read.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_certificate_get_ca_certificate(const struct ocreg_route_certificate *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_CA_CERTIFICATE);
}

/** Set `tls.cacrt`: The authority's certificate, in PEM. Mind the name: ca.crt, as other Secrets have it, is
 *  not read.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_certificate_set_ca_certificate(struct ocreg_route_certificate *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_CERTIFICATE_CA_CERTIFICATE, value);
}

/** A new, empty ca_bundle.
 *  @return yours, ocreg_ca_bundle_unref(); NULL when out of memory */
static inline struct ocreg_ca_bundle *ocreg_ca_bundle_new(void)
{
	return (struct ocreg_ca_bundle *) ocreg_new(112); /* OCREG_TYPE_CA_BUNDLE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_ca_bundle *ocreg_ca_bundle_ref(struct ocreg_ca_bundle *o)
{
	return (struct ocreg_ca_bundle *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_ca_bundle *ocreg_ca_bundle_unref(struct ocreg_ca_bundle *o)
{
	return (struct ocreg_ca_bundle *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_ca_bundle_unref(); NULL when out of memory */
static inline struct ocreg_ca_bundle *ocreg_ca_bundle_copy(const struct ocreg_ca_bundle *o)
{
	return (struct ocreg_ca_bundle *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_ca_bundle_object(const struct ocreg_ca_bundle *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a ca_bundle.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_ca_bundle *ocreg_ca_bundle_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 112 ? (struct ocreg_ca_bundle *) o : NULL; /* OCREG_TYPE_CA_BUNDLE */
}

/** Whether `ca-bundle.crt` holds a value that fits: not unset, not null. */
static inline bool ocreg_ca_bundle_has_bundle(const struct ocreg_ca_bundle *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CA_BUNDLE_BUNDLE);
}

/** Whether `ca-bundle.crt` is null. */
static inline bool ocreg_ca_bundle_is_null_bundle(const struct ocreg_ca_bundle *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CA_BUNDLE_BUNDLE);
}

/** Make `ca-bundle.crt` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ca_bundle_clear_bundle(struct ocreg_ca_bundle *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CA_BUNDLE_BUNDLE);
}

/** Make `ca-bundle.crt` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ca_bundle_null_bundle(struct ocreg_ca_bundle *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CA_BUNDLE_BUNDLE);
}

/** Get `ca-bundle.crt`: Their certificates, in PEM, one after the other. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_ca_bundle_get_bundle(const struct ocreg_ca_bundle *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CA_BUNDLE_BUNDLE);
}

/** Set `ca-bundle.crt`: Their certificates, in PEM, one after the other. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ca_bundle_set_bundle(struct ocreg_ca_bundle *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CA_BUNDLE_BUNDLE, value);
}
#endif /* SWIG */

#ifdef __cplusplus
}
#endif
#endif
