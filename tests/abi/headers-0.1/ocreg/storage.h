/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file storage.h
 * Typed accessors, each inline over the calls of object.h, which says who owns what and who may write when.
 *
 * Printed from the page of types when the library is built. A getter never applies a default, and gives 0,
 * false or NULL for what is unset, null or of a wrong type. A setter copies what it is given.
 */
#ifndef OCREG_STORAGE_H
#define OCREG_STORAGE_H

#include <ocreg/codec.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Storage in the pod itself, lost with every restart of the pod: for clusters that nobody depends on. It has
 *  no settings; being there selects it. */
struct ocreg_empty_dir;

/** One key of a Secret. */
struct ocreg_secret_key_selector;

/** The fields of struct ocreg_secret_key_selector. @since 0.1 */
enum ocreg_secret_key_selector_field {
	/** The key. */
	OCREG_SECRET_KEY_SELECTOR_KEY = 0,
	/** Name of the Secret, in namespace openshift-image-registry. Empty passes the API server, but no pod can
	 *  then be made. The default came with release 4.17. */
	OCREG_SECRET_KEY_SELECTOR_NAME = 1,
	/** Whether the Secret or the key may be missing. The operator takes no notice: both must be there. */
	OCREG_SECRET_KEY_SELECTOR_OPTIONAL = 2,
};

/** Amazon CloudFront between the clients and an S3 bucket. */
struct ocreg_cloud_front;

/** The fields of struct ocreg_cloud_front. @since 0.1 */
enum ocreg_cloud_front_field {
	/** Address of the CloudFront distribution. Without a scheme it gets https, and a slash is added at the end. */
	OCREG_CLOUD_FRONT_BASE_URL = 0,
	/** Where the private key is that signs the addresses, a PEM file with an RSA key in PKCS 1 form. */
	OCREG_CLOUD_FRONT_PRIVATE_KEY = 1,
	/** The id that AWS gave to the key pair. */
	OCREG_CLOUD_FRONT_KEYPAIR_ID = 2,
	/** How long a signed address is good for, such as 20m. The operator reads Go's notation only: units ns, us,
	 *  ms, s, m and h. Unset and 0s mean 1200 seconds. */
	OCREG_CLOUD_FRONT_DURATION = 3,
};

/** Names the ConfigMap that has a bundle of certificate authorities. Since OpenShift 4.11. */
struct ocreg_trusted_ca;

/** The fields of struct ocreg_trusted_ca. @since 0.1 */
enum ocreg_trusted_ca_field {
	/** A ConfigMap in namespace openshift-config; the bundle is in its key ca-bundle.crt. Empty means none. */
	OCREG_TRUSTED_CA_NAME = 0,
};

/** Storage in an Amazon S3 bucket, or in one of another service that speaks S3. */
struct ocreg_s3;

/** The fields of struct ocreg_s3. @since 0.1 */
enum ocreg_s3_field {
	/** Name of the bucket. Unset lets the operator make a name and create the bucket. */
	OCREG_S3_BUCKET = 0,
	/** Region of the bucket. Unset takes the cluster's region on AWS, provided that regionEndpoint is unset too;
	 *  the registry does not start without one. */
	OCREG_S3_REGION = 1,
	/** Address of an S3 service other than Amazon's own for the region. Unset means Amazon's. Set region with
	 *  it. */
	OCREG_S3_REGION_ENDPOINT = 2,
	/** Size of the parts of an upload, in MiB. Unset means the registry's default of 10. Release 4.16 has it
	 *  behind a feature gate. */
	OCREG_S3_CHUNK_SIZE_MIB = 3,
	/** Whether images are stored encrypted. Unset means false, but the operator sets it to true while it manages
	 *  the bucket. */
	OCREG_S3_ENCRYPT = 4,
	/** The KMS key to encrypt with. Means nothing unless encrypt is true. Unset means the key of the S3 service. */
	OCREG_S3_KEY_ID = 5,
	/** Whether the bucket is a part of the host name and not of the path, with a regionEndpoint of one's own.
	 *  Unset means false. */
	OCREG_S3_VIRTUAL_HOSTED_STYLE = 6,
	/** CloudFront in front of the bucket. Unset means none. */
	OCREG_S3_CLOUD_FRONT = 7,
	/** The authorities to check the S3 service's certificate with, in place of the system's. Unset means those
	 *  of the system. */
	OCREG_S3_TRUSTED_CA = 8,
};

/** Storage in a bucket of Google Cloud Storage. */
struct ocreg_gcs;

/** The fields of struct ocreg_gcs. @since 0.1 */
enum ocreg_gcs_field {
	/** Name of the bucket. Unset lets the operator make a name and create the bucket. */
	OCREG_GCS_BUCKET = 0,
	/** Location of the bucket. Unset takes the cluster's region on Google Cloud. */
	OCREG_GCS_REGION = 1,
	/** The project that the bucket belongs to. Unset takes the cluster's project on Google Cloud. */
	OCREG_GCS_PROJECT_ID = 2,
	/** The KMS key that a bucket made by the operator is encrypted with. Unset means a key that Google manages;
	 *  a bucket of one's own is left as it is. */
	OCREG_GCS_KEY_ID = 3,
};

/** Storage in a container of OpenStack Swift. What is unset comes from the credentials. */
struct ocreg_swift;

/** The fields of struct ocreg_swift. @since 0.1 */
enum ocreg_swift_field {
	/** Address of the identity service, whose path is empty or begins with /v1, /v2 or /v3. An empty path gets
	 *  /v and authVersion. */
	OCREG_SWIFT_AUTH_URL = 0,
	/** Version of the identity protocol: text that holds a plain integer, so 3 and not v3. Unset means 3. */
	OCREG_SWIFT_AUTH_VERSION = 1,
	/** Name of the container. Unset lets the operator make a name and create the container. */
	OCREG_SWIFT_CONTAINER = 2,
	/** Name of the domain; for version 3 of the protocol. */
	OCREG_SWIFT_DOMAIN = 3,
	/** Id of the domain; for version 3 of the protocol. */
	OCREG_SWIFT_DOMAIN_ID = 4,
	/** Name of the tenant, which OpenStack also calls a project. */
	OCREG_SWIFT_TENANT = 5,
	/** Id of the tenant. */
	OCREG_SWIFT_TENANT_ID = 6,
	/** Region of the container. */
	OCREG_SWIFT_REGION_NAME = 7,
};

/** Storage on a PersistentVolumeClaim in namespace openshift-image-registry. */
struct ocreg_pvc;

/** The fields of struct ocreg_pvc. @since 0.1 */
enum ocreg_pvc_field {
	/** Name of the claim. Unset and empty mean image-registry-storage, which the operator creates as 100Gi,
	 *  ReadWriteMany; if somebody else has created a claim of that name, name it here. A ReadWriteOnce claim
	 *  needs one replica and the rollout strategy Recreate. */
	OCREG_PVC_CLAIM = 0,
};

/** Where the private endpoint of an Azure storage account is. Since OpenShift 4.15. */
struct ocreg_azure_internal;

/** The fields of struct ocreg_azure_internal. @since 0.1 */
enum ocreg_azure_internal_field {
	/** The resource group of the virtual network. Unset means the cluster's. */
	OCREG_AZURE_INTERNAL_NETWORK_RESOURCE_GROUP_NAME = 0,
	/** The virtual network. Unset lets the operator find it by the cluster's tags; must be set if that fails. */
	OCREG_AZURE_INTERNAL_VNET_NAME = 1,
	/** The subnet of that network. Unset lets the operator take one of the network's; must be set if that fails. */
	OCREG_AZURE_INTERNAL_SUBNET_NAME = 2,
	/** Name of the private endpoint. Unset lets the operator make one up and write it here. */
	OCREG_AZURE_INTERNAL_PRIVATE_ENDPOINT_NAME = 3,
};

/** Who can reach an Azure storage account. Of no effect if the account key is the user's own. Since OpenShift
 *  4.15. */
struct ocreg_azure_network_access;

/** The fields of struct ocreg_azure_network_access. @since 0.1 */
enum ocreg_azure_network_access_field {
	/** External: reachable from the internet. Internal: through a private endpoint only. Called `type` in
	 *  documents, which is a reserved word of Go. */
	OCREG_AZURE_NETWORK_ACCESS_ACCESS_TYPE = 0,
	/** Details of the private endpoint. Only allowed with Internal; unset leaves all to the operator. */
	OCREG_AZURE_NETWORK_ACCESS_INTERNAL = 1,
};

/** Storage in a container of Azure Blob Storage. */
struct ocreg_azure;

/** The fields of struct ocreg_azure. @since 0.1 */
enum ocreg_azure_field {
	/** Name of the storage account; Azure takes 3 to 24 lower-case letters and digits. Unset lets the operator
	 *  create one; needed with an account key of one's own. */
	OCREG_AZURE_ACCOUNT_NAME = 0,
	/** Name of the container. Unset lets the operator make a name and create the container; needed with an
	 *  account key of one's own. Checked from release 4.4 on. */
	OCREG_AZURE_CONTAINER = 1,
	/** Which Azure: AzurePublicCloud, AzureUSGovernmentCloud, AzureChinaCloud, AzureGermanCloud or
	 *  AzureStackCloud, in any case of letters. Unset means the cluster's if accountName is unset too, else the
	 *  public one. */
	OCREG_AZURE_CLOUD_NAME = 2,
	/** Who can reach the account. Unset means External, which the API server fills in. */
	OCREG_AZURE_NETWORK_ACCESS = 3,
};

/** Storage in a bucket of IBM Cloud Object Storage. Since OpenShift 4.9. */
struct ocreg_ibmcos;

/** The fields of struct ocreg_ibmcos. @since 0.1 */
enum ocreg_ibmcos_field {
	/** Name of the bucket. Unset lets the operator make a name and create the bucket. */
	OCREG_IBMCOS_BUCKET = 0,
	/** Location of the bucket. Unset takes the cluster's. */
	OCREG_IBMCOS_LOCATION = 1,
	/** The resource group of the service instance. Unset takes the cluster's. */
	OCREG_IBMCOS_RESOURCE_GROUP_NAME = 2,
	/** The resource key with the credentials, as a cloud resource name; it must have HMAC keys and the role
	 *  Writer or Manager. Unset lets the operator create one. */
	OCREG_IBMCOS_RESOURCE_KEY_CRN = 3,
	/** The service instance, as a cloud resource name, which ends with two colons. Unset lets the operator
	 *  create one. */
	OCREG_IBMCOS_SERVICE_INSTANCE_CRN = 4,
};

/** The key of Alibaba's key management service to encrypt with. Since OpenShift 4.10. */
struct ocreg_oss_kms;

/** The fields of struct ocreg_oss_kms. @since 0.1 */
enum ocreg_oss_kms_field {
	/** Id of the key. */
	OCREG_OSS_KMS_KEY_ID = 0,
};

/** How images are encrypted in the bucket. Since OpenShift 4.10. */
struct ocreg_oss_encryption;

/** The fields of struct ocreg_oss_encryption. @since 0.1 */
enum ocreg_oss_encryption_field {
	/** AES256: with a key of the service. KMS: with the key in kms, which must then be there. */
	OCREG_OSS_ENCRYPTION_METHOD = 0,
	/** The key. Needed with the method KMS, and not allowed with another. */
	OCREG_OSS_ENCRYPTION_KMS = 1,
};

/** Storage in a bucket of Alibaba Cloud. Only the operators of releases 4.10 to 4.16 can use it; later ones
 *  take it for no storage at all. Since OpenShift 4.10. */
struct ocreg_oss;

/** The fields of struct ocreg_oss. @since 0.1 */
enum ocreg_oss_field {
	/** Name of the bucket. Unset lets the operator make a name and create the bucket. */
	OCREG_OSS_BUCKET = 0,
	/** Region of the bucket. Unset takes the cluster's. */
	OCREG_OSS_REGION = 1,
	/** Whether the registry talks to the bucket within the private network or over the public address. Empty
	 *  means Internal. */
	OCREG_OSS_ENDPOINT_ACCESSIBILITY = 2,
	/** How images are encrypted. Unset means AES256 with a key of the service. */
	OCREG_OSS_ENCRYPTION = 3,
};

/** What the images are kept in: one member says where. With none the operator chooses by the platform; with
 *  two it stops. */
struct ocreg_storage;

/** The fields of struct ocreg_storage. @since 0.1 */
enum ocreg_storage_field {
	/** In the pod, lost when it restarts. */
	OCREG_STORAGE_EMPTY_DIR = 0,
	/** In an S3 bucket. */
	OCREG_STORAGE_S3 = 1,
	/** In a Google Cloud Storage bucket. */
	OCREG_STORAGE_GCS = 2,
	/** In an OpenStack Swift container. */
	OCREG_STORAGE_SWIFT = 3,
	/** On a PersistentVolumeClaim. */
	OCREG_STORAGE_PVC = 4,
	/** In an Azure Blob Storage container. */
	OCREG_STORAGE_AZURE = 5,
	/** In an IBM Cloud Object Storage bucket. */
	OCREG_STORAGE_IBMCOS = 6,
	/** In an Alibaba Cloud bucket; releases 4.10 to 4.16 only. */
	OCREG_STORAGE_OSS = 7,
	/** Managed: the operator sets the storage up as it sees fit, and deletes it with all images when the
	 *  registry is removed. Unmanaged: it only uses it. Unset lets the operator decide once: Managed for what it
	 *  has created, Unmanaged for what was there. It never changes a value, so reset it when the kind of storage
	 *  changes. */
	OCREG_STORAGE_MANAGEMENT_STATE = 8,
};

#ifndef SWIG

/** A new, empty empty_dir.
 *  @return yours, ocreg_empty_dir_unref(); NULL when out of memory */
static inline struct ocreg_empty_dir *ocreg_empty_dir_new(void)
{
	return (struct ocreg_empty_dir *) ocreg_new(20); /* OCREG_TYPE_EMPTY_DIR */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_empty_dir *ocreg_empty_dir_ref(struct ocreg_empty_dir *o)
{
	return (struct ocreg_empty_dir *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_empty_dir *ocreg_empty_dir_unref(struct ocreg_empty_dir *o)
{
	return (struct ocreg_empty_dir *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_empty_dir_unref(); NULL when out of memory */
static inline struct ocreg_empty_dir *ocreg_empty_dir_copy(const struct ocreg_empty_dir *o)
{
	return (struct ocreg_empty_dir *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_empty_dir_object(const struct ocreg_empty_dir *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a empty_dir.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_empty_dir *ocreg_empty_dir_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 20 ? (struct ocreg_empty_dir *) o : NULL; /* OCREG_TYPE_EMPTY_DIR */
}

/** A new, empty secret_key_selector.
 *  @return yours, ocreg_secret_key_selector_unref(); NULL when out of memory */
static inline struct ocreg_secret_key_selector *ocreg_secret_key_selector_new(void)
{
	return (struct ocreg_secret_key_selector *) ocreg_new(21); /* OCREG_TYPE_SECRET_KEY_SELECTOR */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_secret_key_selector *ocreg_secret_key_selector_ref(struct ocreg_secret_key_selector *o)
{
	return (struct ocreg_secret_key_selector *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_secret_key_selector *ocreg_secret_key_selector_unref(struct ocreg_secret_key_selector *o)
{
	return (struct ocreg_secret_key_selector *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_secret_key_selector_unref(); NULL when out of memory */
static inline struct ocreg_secret_key_selector *ocreg_secret_key_selector_copy(const struct ocreg_secret_key_selector *o)
{
	return (struct ocreg_secret_key_selector *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_secret_key_selector_object(const struct ocreg_secret_key_selector *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a secret_key_selector.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_secret_key_selector *ocreg_secret_key_selector_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 21 ? (struct ocreg_secret_key_selector *) o : NULL; /* OCREG_TYPE_SECRET_KEY_SELECTOR */
}

/** Whether `key` holds a value that fits: not unset, not null. */
static inline bool ocreg_secret_key_selector_has_key(const struct ocreg_secret_key_selector *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_KEY);
}

/** Whether `key` is null. */
static inline bool ocreg_secret_key_selector_is_null_key(const struct ocreg_secret_key_selector *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_KEY);
}

/** Make `key` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_key_selector_clear_key(struct ocreg_secret_key_selector *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_KEY);
}

/** Make `key` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_key_selector_null_key(struct ocreg_secret_key_selector *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_KEY);
}

/** Get `key`: The key. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_secret_key_selector_get_key(const struct ocreg_secret_key_selector *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_KEY);
}

/** Set `key`: The key. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_key_selector_set_key(struct ocreg_secret_key_selector *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_KEY, value);
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_secret_key_selector_has_name(const struct ocreg_secret_key_selector *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_secret_key_selector_is_null_name(const struct ocreg_secret_key_selector *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_key_selector_clear_name(struct ocreg_secret_key_selector *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_key_selector_null_name(struct ocreg_secret_key_selector *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_NAME);
}

/** Get `name`: Name of the Secret, in namespace openshift-image-registry. Empty passes the API server, but no
 *  pod can then be made. The default came with release 4.17. Default: `""`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_secret_key_selector_get_name(const struct ocreg_secret_key_selector *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_NAME);
}

/** Set `name`: Name of the Secret, in namespace openshift-image-registry. Empty passes the API server, but no
 *  pod can then be made. The default came with release 4.17. Default: `""`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_key_selector_set_name(struct ocreg_secret_key_selector *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_NAME, value);
}

/** Whether `optional` holds a value that fits: not unset, not null. */
static inline bool ocreg_secret_key_selector_has_optional(const struct ocreg_secret_key_selector *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_OPTIONAL);
}

/** Whether `optional` is null. */
static inline bool ocreg_secret_key_selector_is_null_optional(const struct ocreg_secret_key_selector *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_OPTIONAL);
}

/** Make `optional` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_key_selector_clear_optional(struct ocreg_secret_key_selector *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_OPTIONAL);
}

/** Make `optional` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_key_selector_null_optional(struct ocreg_secret_key_selector *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_OPTIONAL);
}

/** Get `optional`: Whether the Secret or the key may be missing. The operator takes no notice: both must be
 *  there.
 *  @return false if unset: ocreg_secret_key_selector_has_optional() tells */
static inline bool ocreg_secret_key_selector_get_optional(const struct ocreg_secret_key_selector *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_OPTIONAL);
}

/** Set `optional`: Whether the Secret or the key may be missing. The operator takes no notice: both must be
 *  there.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_key_selector_set_optional(struct ocreg_secret_key_selector *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_SECRET_KEY_SELECTOR_OPTIONAL, value);
}

/** A new, empty cloud_front.
 *  @return yours, ocreg_cloud_front_unref(); NULL when out of memory */
static inline struct ocreg_cloud_front *ocreg_cloud_front_new(void)
{
	return (struct ocreg_cloud_front *) ocreg_new(22); /* OCREG_TYPE_CLOUD_FRONT */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_cloud_front *ocreg_cloud_front_ref(struct ocreg_cloud_front *o)
{
	return (struct ocreg_cloud_front *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_cloud_front *ocreg_cloud_front_unref(struct ocreg_cloud_front *o)
{
	return (struct ocreg_cloud_front *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_cloud_front_unref(); NULL when out of memory */
static inline struct ocreg_cloud_front *ocreg_cloud_front_copy(const struct ocreg_cloud_front *o)
{
	return (struct ocreg_cloud_front *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_cloud_front_object(const struct ocreg_cloud_front *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a cloud_front.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_cloud_front *ocreg_cloud_front_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 22 ? (struct ocreg_cloud_front *) o : NULL; /* OCREG_TYPE_CLOUD_FRONT */
}

/** Whether `baseURL` holds a value that fits: not unset, not null. */
static inline bool ocreg_cloud_front_has_base_url(const struct ocreg_cloud_front *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLOUD_FRONT_BASE_URL);
}

/** Whether `baseURL` is null. */
static inline bool ocreg_cloud_front_is_null_base_url(const struct ocreg_cloud_front *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLOUD_FRONT_BASE_URL);
}

/** Make `baseURL` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cloud_front_clear_base_url(struct ocreg_cloud_front *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLOUD_FRONT_BASE_URL);
}

/** Make `baseURL` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cloud_front_null_base_url(struct ocreg_cloud_front *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLOUD_FRONT_BASE_URL);
}

/** Get `baseURL`: Address of the CloudFront distribution. Without a scheme it gets https, and a slash is
 *  added at the end. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cloud_front_get_base_url(const struct ocreg_cloud_front *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLOUD_FRONT_BASE_URL);
}

/** Set `baseURL`: Address of the CloudFront distribution. Without a scheme it gets https, and a slash is
 *  added at the end. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cloud_front_set_base_url(struct ocreg_cloud_front *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLOUD_FRONT_BASE_URL, value);
}

/** Whether `privateKey` holds a value that fits: not unset, not null. */
static inline bool ocreg_cloud_front_has_private_key(const struct ocreg_cloud_front *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLOUD_FRONT_PRIVATE_KEY);
}

/** Whether `privateKey` is null. */
static inline bool ocreg_cloud_front_is_null_private_key(const struct ocreg_cloud_front *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLOUD_FRONT_PRIVATE_KEY);
}

/** Make `privateKey` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cloud_front_clear_private_key(struct ocreg_cloud_front *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLOUD_FRONT_PRIVATE_KEY);
}

/** Make `privateKey` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cloud_front_null_private_key(struct ocreg_cloud_front *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLOUD_FRONT_PRIVATE_KEY);
}

/** Get `privateKey`: Where the private key is that signs the addresses, a PEM file with an RSA key in PKCS 1
 *  form. Required. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_secret_key_selector *ocreg_cloud_front_get_private_key(const struct ocreg_cloud_front *o)
{
	return (struct ocreg_secret_key_selector *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CLOUD_FRONT_PRIVATE_KEY);
}

/** Set `privateKey`: Where the private key is that signs the addresses, a PEM file with an RSA key in PKCS 1
 *  form. Required. Atomic: server-side apply replaces all of it.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cloud_front_set_private_key(struct ocreg_cloud_front *o, const struct ocreg_secret_key_selector *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CLOUD_FRONT_PRIVATE_KEY, (const struct ocreg_object *) value);
}

/** Get `privateKey`, made empty if it was unset or null: Where the private key is that signs the addresses, a
 *  PEM file with an RSA key in PKCS 1 form. Required. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_secret_key_selector *ocreg_cloud_front_make_private_key(struct ocreg_cloud_front *o)
{
	return (struct ocreg_secret_key_selector *) ocreg_make((struct ocreg_object *) o, OCREG_CLOUD_FRONT_PRIVATE_KEY);
}

/** Whether `keypairID` holds a value that fits: not unset, not null. */
static inline bool ocreg_cloud_front_has_keypair_id(const struct ocreg_cloud_front *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLOUD_FRONT_KEYPAIR_ID);
}

/** Whether `keypairID` is null. */
static inline bool ocreg_cloud_front_is_null_keypair_id(const struct ocreg_cloud_front *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLOUD_FRONT_KEYPAIR_ID);
}

/** Make `keypairID` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cloud_front_clear_keypair_id(struct ocreg_cloud_front *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLOUD_FRONT_KEYPAIR_ID);
}

/** Make `keypairID` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cloud_front_null_keypair_id(struct ocreg_cloud_front *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLOUD_FRONT_KEYPAIR_ID);
}

/** Get `keypairID`: The id that AWS gave to the key pair. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cloud_front_get_keypair_id(const struct ocreg_cloud_front *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLOUD_FRONT_KEYPAIR_ID);
}

/** Set `keypairID`: The id that AWS gave to the key pair. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cloud_front_set_keypair_id(struct ocreg_cloud_front *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLOUD_FRONT_KEYPAIR_ID, value);
}

/** Whether `duration` holds a value that fits: not unset, not null. */
static inline bool ocreg_cloud_front_has_duration(const struct ocreg_cloud_front *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLOUD_FRONT_DURATION);
}

/** Whether `duration` is null. */
static inline bool ocreg_cloud_front_is_null_duration(const struct ocreg_cloud_front *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLOUD_FRONT_DURATION);
}

/** Make `duration` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cloud_front_clear_duration(struct ocreg_cloud_front *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLOUD_FRONT_DURATION);
}

/** Make `duration` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cloud_front_null_duration(struct ocreg_cloud_front *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLOUD_FRONT_DURATION);
}

/** Get `duration`: How long a signed address is good for, such as 20m. The operator reads Go's notation only:
 *  units ns, us, ms, s, m and h. Unset and 0s mean 1200 seconds. A duration such as `90s` or `1h30m`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cloud_front_get_duration(const struct ocreg_cloud_front *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLOUD_FRONT_DURATION);
}

/** Set `duration`: How long a signed address is good for, such as 20m. The operator reads Go's notation only:
 *  units ns, us, ms, s, m and h. Unset and 0s mean 1200 seconds. A duration such as `90s` or `1h30m`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cloud_front_set_duration(struct ocreg_cloud_front *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLOUD_FRONT_DURATION, value);
}

/** A new, empty trusted_ca.
 *  @return yours, ocreg_trusted_ca_unref(); NULL when out of memory */
static inline struct ocreg_trusted_ca *ocreg_trusted_ca_new(void)
{
	return (struct ocreg_trusted_ca *) ocreg_new(23); /* OCREG_TYPE_TRUSTED_CA */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_trusted_ca *ocreg_trusted_ca_ref(struct ocreg_trusted_ca *o)
{
	return (struct ocreg_trusted_ca *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_trusted_ca *ocreg_trusted_ca_unref(struct ocreg_trusted_ca *o)
{
	return (struct ocreg_trusted_ca *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_trusted_ca_unref(); NULL when out of memory */
static inline struct ocreg_trusted_ca *ocreg_trusted_ca_copy(const struct ocreg_trusted_ca *o)
{
	return (struct ocreg_trusted_ca *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_trusted_ca_object(const struct ocreg_trusted_ca *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a trusted_ca.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_trusted_ca *ocreg_trusted_ca_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 23 ? (struct ocreg_trusted_ca *) o : NULL; /* OCREG_TYPE_TRUSTED_CA */
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_trusted_ca_has_name(const struct ocreg_trusted_ca *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TRUSTED_CA_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_trusted_ca_is_null_name(const struct ocreg_trusted_ca *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TRUSTED_CA_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_trusted_ca_clear_name(struct ocreg_trusted_ca *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TRUSTED_CA_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_trusted_ca_null_name(struct ocreg_trusted_ca *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TRUSTED_CA_NAME);
}

/** Get `name`: A ConfigMap in namespace openshift-config; the bundle is in its key ca-bundle.crt. Empty means
 *  none. Must match `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`. At most 253
 *  characters.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_trusted_ca_get_name(const struct ocreg_trusted_ca *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_TRUSTED_CA_NAME);
}

/** Set `name`: A ConfigMap in namespace openshift-config; the bundle is in its key ca-bundle.crt. Empty means
 *  none. Must match `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`. At most 253
 *  characters.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_trusted_ca_set_name(struct ocreg_trusted_ca *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_TRUSTED_CA_NAME, value);
}

/** A new, empty s3.
 *  @return yours, ocreg_s3_unref(); NULL when out of memory */
static inline struct ocreg_s3 *ocreg_s3_new(void)
{
	return (struct ocreg_s3 *) ocreg_new(24); /* OCREG_TYPE_S3 */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_s3 *ocreg_s3_ref(struct ocreg_s3 *o)
{
	return (struct ocreg_s3 *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_s3 *ocreg_s3_unref(struct ocreg_s3 *o)
{
	return (struct ocreg_s3 *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_s3_unref(); NULL when out of memory */
static inline struct ocreg_s3 *ocreg_s3_copy(const struct ocreg_s3 *o)
{
	return (struct ocreg_s3 *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_s3_object(const struct ocreg_s3 *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a s3.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_s3 *ocreg_s3_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 24 ? (struct ocreg_s3 *) o : NULL; /* OCREG_TYPE_S3 */
}

/** Whether `bucket` holds a value that fits: not unset, not null. */
static inline bool ocreg_s3_has_bucket(const struct ocreg_s3 *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_S3_BUCKET);
}

/** Whether `bucket` is null. */
static inline bool ocreg_s3_is_null_bucket(const struct ocreg_s3 *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_S3_BUCKET);
}

/** Make `bucket` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_clear_bucket(struct ocreg_s3 *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_S3_BUCKET);
}

/** Make `bucket` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_null_bucket(struct ocreg_s3 *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_S3_BUCKET);
}

/** Get `bucket`: Name of the bucket. Unset lets the operator make a name and create the bucket. The guide:
 *  For a bucket of your own: have uploads that are incomplete after 1 day aborted, and block public access.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_s3_get_bucket(const struct ocreg_s3 *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_S3_BUCKET);
}

/** Set `bucket`: Name of the bucket. Unset lets the operator make a name and create the bucket. The guide:
 *  For a bucket of your own: have uploads that are incomplete after 1 day aborted, and block public access.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_set_bucket(struct ocreg_s3 *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_S3_BUCKET, value);
}

/** Whether `region` holds a value that fits: not unset, not null. */
static inline bool ocreg_s3_has_region(const struct ocreg_s3 *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_S3_REGION);
}

/** Whether `region` is null. */
static inline bool ocreg_s3_is_null_region(const struct ocreg_s3 *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_S3_REGION);
}

/** Make `region` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_clear_region(struct ocreg_s3 *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_S3_REGION);
}

/** Make `region` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_null_region(struct ocreg_s3 *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_S3_REGION);
}

/** Get `region`: Region of the bucket. Unset takes the cluster's region on AWS, provided that regionEndpoint
 *  is unset too; the registry does not start without one.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_s3_get_region(const struct ocreg_s3 *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_S3_REGION);
}

/** Set `region`: Region of the bucket. Unset takes the cluster's region on AWS, provided that regionEndpoint
 *  is unset too; the registry does not start without one.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_set_region(struct ocreg_s3 *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_S3_REGION, value);
}

/** Whether `regionEndpoint` holds a value that fits: not unset, not null. */
static inline bool ocreg_s3_has_region_endpoint(const struct ocreg_s3 *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_S3_REGION_ENDPOINT);
}

/** Whether `regionEndpoint` is null. */
static inline bool ocreg_s3_is_null_region_endpoint(const struct ocreg_s3 *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_S3_REGION_ENDPOINT);
}

/** Make `regionEndpoint` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_clear_region_endpoint(struct ocreg_s3 *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_S3_REGION_ENDPOINT);
}

/** Make `regionEndpoint` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_null_region_endpoint(struct ocreg_s3 *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_S3_REGION_ENDPOINT);
}

/** Get `regionEndpoint`: Address of an S3 service other than Amazon's own for the region. Unset means
 *  Amazon's. Set region with it. The guide: For a RADOS gateway, give the address without an explicit port.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_s3_get_region_endpoint(const struct ocreg_s3 *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_S3_REGION_ENDPOINT);
}

/** Set `regionEndpoint`: Address of an S3 service other than Amazon's own for the region. Unset means
 *  Amazon's. Set region with it. The guide: For a RADOS gateway, give the address without an explicit port.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_set_region_endpoint(struct ocreg_s3 *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_S3_REGION_ENDPOINT, value);
}

/** Whether `chunkSizeMiB` holds a value that fits: not unset, not null. */
static inline bool ocreg_s3_has_chunk_size_mib(const struct ocreg_s3 *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_S3_CHUNK_SIZE_MIB);
}

/** Whether `chunkSizeMiB` is null. */
static inline bool ocreg_s3_is_null_chunk_size_mib(const struct ocreg_s3 *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_S3_CHUNK_SIZE_MIB);
}

/** Make `chunkSizeMiB` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_clear_chunk_size_mib(struct ocreg_s3 *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_S3_CHUNK_SIZE_MIB);
}

/** Make `chunkSizeMiB` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_null_chunk_size_mib(struct ocreg_s3 *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_S3_CHUNK_SIZE_MIB);
}

/** Get `chunkSizeMiB`: Size of the parts of an upload, in MiB. Unset means the registry's default of 10.
 *  Release 4.16 has it behind a feature gate. Must fit 32 bits. From 5 to 5120. Since OpenShift 4.16.
 *  @return 0 if unset: ocreg_s3_has_chunk_size_mib() tells */
static inline int64_t ocreg_s3_get_chunk_size_mib(const struct ocreg_s3 *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_S3_CHUNK_SIZE_MIB);
}

/** Set `chunkSizeMiB`: Size of the parts of an upload, in MiB. Unset means the registry's default of 10.
 *  Release 4.16 has it behind a feature gate. Must fit 32 bits. From 5 to 5120. Since OpenShift 4.16.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_set_chunk_size_mib(struct ocreg_s3 *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_S3_CHUNK_SIZE_MIB, value);
}

/** Whether `encrypt` holds a value that fits: not unset, not null. */
static inline bool ocreg_s3_has_encrypt(const struct ocreg_s3 *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_S3_ENCRYPT);
}

/** Whether `encrypt` is null. */
static inline bool ocreg_s3_is_null_encrypt(const struct ocreg_s3 *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_S3_ENCRYPT);
}

/** Make `encrypt` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_clear_encrypt(struct ocreg_s3 *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_S3_ENCRYPT);
}

/** Make `encrypt` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_null_encrypt(struct ocreg_s3 *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_S3_ENCRYPT);
}

/** Get `encrypt`: Whether images are stored encrypted. Unset means false, but the operator sets it to true
 *  while it manages the bucket. The guide: Optional, false by default.
 *  @return false if unset: ocreg_s3_has_encrypt() tells */
static inline bool ocreg_s3_get_encrypt(const struct ocreg_s3 *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_S3_ENCRYPT);
}

/** Set `encrypt`: Whether images are stored encrypted. Unset means false, but the operator sets it to true
 *  while it manages the bucket. The guide: Optional, false by default.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_set_encrypt(struct ocreg_s3 *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_S3_ENCRYPT, value);
}

/** Whether `keyID` holds a value that fits: not unset, not null. */
static inline bool ocreg_s3_has_key_id(const struct ocreg_s3 *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_S3_KEY_ID);
}

/** Whether `keyID` is null. */
static inline bool ocreg_s3_is_null_key_id(const struct ocreg_s3 *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_S3_KEY_ID);
}

/** Make `keyID` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_clear_key_id(struct ocreg_s3 *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_S3_KEY_ID);
}

/** Make `keyID` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_null_key_id(struct ocreg_s3 *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_S3_KEY_ID);
}

/** Get `keyID`: The KMS key to encrypt with. Means nothing unless encrypt is true. Unset means the key of the
 *  S3 service. The guide: Ignored unless encrypt is true.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_s3_get_key_id(const struct ocreg_s3 *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_S3_KEY_ID);
}

/** Set `keyID`: The KMS key to encrypt with. Means nothing unless encrypt is true. Unset means the key of the
 *  S3 service. The guide: Ignored unless encrypt is true.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_set_key_id(struct ocreg_s3 *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_S3_KEY_ID, value);
}

/** Whether `virtualHostedStyle` holds a value that fits: not unset, not null. */
static inline bool ocreg_s3_has_virtual_hosted_style(const struct ocreg_s3 *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_S3_VIRTUAL_HOSTED_STYLE);
}

/** Whether `virtualHostedStyle` is null. */
static inline bool ocreg_s3_is_null_virtual_hosted_style(const struct ocreg_s3 *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_S3_VIRTUAL_HOSTED_STYLE);
}

/** Make `virtualHostedStyle` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_clear_virtual_hosted_style(struct ocreg_s3 *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_S3_VIRTUAL_HOSTED_STYLE);
}

/** Make `virtualHostedStyle` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_null_virtual_hosted_style(struct ocreg_s3 *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_S3_VIRTUAL_HOSTED_STYLE);
}

/** Get `virtualHostedStyle`: Whether the bucket is a part of the host name and not of the path, with a
 *  regionEndpoint of one's own. Unset means false. Since OpenShift 4.5. The guide: Set it to deploy into
 *  hidden regions.
 *  @return false if unset: ocreg_s3_has_virtual_hosted_style() tells */
static inline bool ocreg_s3_get_virtual_hosted_style(const struct ocreg_s3 *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_S3_VIRTUAL_HOSTED_STYLE);
}

/** Set `virtualHostedStyle`: Whether the bucket is a part of the host name and not of the path, with a
 *  regionEndpoint of one's own. Unset means false. Since OpenShift 4.5. The guide: Set it to deploy into
 *  hidden regions.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_set_virtual_hosted_style(struct ocreg_s3 *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_S3_VIRTUAL_HOSTED_STYLE, value);
}

/** Whether `cloudFront` holds a value that fits: not unset, not null. */
static inline bool ocreg_s3_has_cloud_front(const struct ocreg_s3 *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_S3_CLOUD_FRONT);
}

/** Whether `cloudFront` is null. */
static inline bool ocreg_s3_is_null_cloud_front(const struct ocreg_s3 *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_S3_CLOUD_FRONT);
}

/** Make `cloudFront` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_clear_cloud_front(struct ocreg_s3 *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_S3_CLOUD_FRONT);
}

/** Make `cloudFront` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_null_cloud_front(struct ocreg_s3 *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_S3_CLOUD_FRONT);
}

/** Get `cloudFront`: CloudFront in front of the bucket. Unset means none. The guide: Listed as
 *  ImageRegistryConfigStorageS3CloudFront, which is a name of the program text and not of the field.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_cloud_front *ocreg_s3_get_cloud_front(const struct ocreg_s3 *o)
{
	return (struct ocreg_cloud_front *) ocreg_get_object((const struct ocreg_object *) o, OCREG_S3_CLOUD_FRONT);
}

/** Set `cloudFront`: CloudFront in front of the bucket. Unset means none. The guide: Listed as
 *  ImageRegistryConfigStorageS3CloudFront, which is a name of the program text and not of the field.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_set_cloud_front(struct ocreg_s3 *o, const struct ocreg_cloud_front *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_S3_CLOUD_FRONT, (const struct ocreg_object *) value);
}

/** Get `cloudFront`, made empty if it was unset or null: CloudFront in front of the bucket. Unset means none.
 *  The guide: Listed as ImageRegistryConfigStorageS3CloudFront, which is a name of the program text and not of
 *  the field.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_cloud_front *ocreg_s3_make_cloud_front(struct ocreg_s3 *o)
{
	return (struct ocreg_cloud_front *) ocreg_make((struct ocreg_object *) o, OCREG_S3_CLOUD_FRONT);
}

/** Whether `trustedCA` holds a value that fits: not unset, not null. */
static inline bool ocreg_s3_has_trusted_ca(const struct ocreg_s3 *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_S3_TRUSTED_CA);
}

/** Whether `trustedCA` is null. */
static inline bool ocreg_s3_is_null_trusted_ca(const struct ocreg_s3 *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_S3_TRUSTED_CA);
}

/** Make `trustedCA` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_clear_trusted_ca(struct ocreg_s3 *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_S3_TRUSTED_CA);
}

/** Make `trustedCA` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_null_trusted_ca(struct ocreg_s3 *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_S3_TRUSTED_CA);
}

/** Get `trustedCA`: The authorities to check the S3 service's certificate with, in place of the system's.
 *  Unset means those of the system. Since OpenShift 4.11.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_trusted_ca *ocreg_s3_get_trusted_ca(const struct ocreg_s3 *o)
{
	return (struct ocreg_trusted_ca *) ocreg_get_object((const struct ocreg_object *) o, OCREG_S3_TRUSTED_CA);
}

/** Set `trustedCA`: The authorities to check the S3 service's certificate with, in place of the system's.
 *  Unset means those of the system. Since OpenShift 4.11.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_s3_set_trusted_ca(struct ocreg_s3 *o, const struct ocreg_trusted_ca *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_S3_TRUSTED_CA, (const struct ocreg_object *) value);
}

/** Get `trustedCA`, made empty if it was unset or null: The authorities to check the S3 service's certificate
 *  with, in place of the system's. Unset means those of the system. Since OpenShift 4.11.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_trusted_ca *ocreg_s3_make_trusted_ca(struct ocreg_s3 *o)
{
	return (struct ocreg_trusted_ca *) ocreg_make((struct ocreg_object *) o, OCREG_S3_TRUSTED_CA);
}

/** A new, empty gcs.
 *  @return yours, ocreg_gcs_unref(); NULL when out of memory */
static inline struct ocreg_gcs *ocreg_gcs_new(void)
{
	return (struct ocreg_gcs *) ocreg_new(25); /* OCREG_TYPE_GCS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_gcs *ocreg_gcs_ref(struct ocreg_gcs *o)
{
	return (struct ocreg_gcs *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_gcs *ocreg_gcs_unref(struct ocreg_gcs *o)
{
	return (struct ocreg_gcs *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_gcs_unref(); NULL when out of memory */
static inline struct ocreg_gcs *ocreg_gcs_copy(const struct ocreg_gcs *o)
{
	return (struct ocreg_gcs *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_gcs_object(const struct ocreg_gcs *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a gcs.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_gcs *ocreg_gcs_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 25 ? (struct ocreg_gcs *) o : NULL; /* OCREG_TYPE_GCS */
}

/** Whether `bucket` holds a value that fits: not unset, not null. */
static inline bool ocreg_gcs_has_bucket(const struct ocreg_gcs *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_GCS_BUCKET);
}

/** Whether `bucket` is null. */
static inline bool ocreg_gcs_is_null_bucket(const struct ocreg_gcs *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_GCS_BUCKET);
}

/** Make `bucket` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_gcs_clear_bucket(struct ocreg_gcs *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_GCS_BUCKET);
}

/** Make `bucket` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_gcs_null_bucket(struct ocreg_gcs *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_GCS_BUCKET);
}

/** Get `bucket`: Name of the bucket. Unset lets the operator make a name and create the bucket.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_gcs_get_bucket(const struct ocreg_gcs *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_GCS_BUCKET);
}

/** Set `bucket`: Name of the bucket. Unset lets the operator make a name and create the bucket.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_gcs_set_bucket(struct ocreg_gcs *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_GCS_BUCKET, value);
}

/** Whether `region` holds a value that fits: not unset, not null. */
static inline bool ocreg_gcs_has_region(const struct ocreg_gcs *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_GCS_REGION);
}

/** Whether `region` is null. */
static inline bool ocreg_gcs_is_null_region(const struct ocreg_gcs *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_GCS_REGION);
}

/** Make `region` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_gcs_clear_region(struct ocreg_gcs *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_GCS_REGION);
}

/** Make `region` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_gcs_null_region(struct ocreg_gcs *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_GCS_REGION);
}

/** Get `region`: Location of the bucket. Unset takes the cluster's region on Google Cloud.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_gcs_get_region(const struct ocreg_gcs *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_GCS_REGION);
}

/** Set `region`: Location of the bucket. Unset takes the cluster's region on Google Cloud.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_gcs_set_region(struct ocreg_gcs *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_GCS_REGION, value);
}

/** Whether `projectID` holds a value that fits: not unset, not null. */
static inline bool ocreg_gcs_has_project_id(const struct ocreg_gcs *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_GCS_PROJECT_ID);
}

/** Whether `projectID` is null. */
static inline bool ocreg_gcs_is_null_project_id(const struct ocreg_gcs *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_GCS_PROJECT_ID);
}

/** Make `projectID` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_gcs_clear_project_id(struct ocreg_gcs *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_GCS_PROJECT_ID);
}

/** Make `projectID` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_gcs_null_project_id(struct ocreg_gcs *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_GCS_PROJECT_ID);
}

/** Get `projectID`: The project that the bucket belongs to. Unset takes the cluster's project on Google
 *  Cloud.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_gcs_get_project_id(const struct ocreg_gcs *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_GCS_PROJECT_ID);
}

/** Set `projectID`: The project that the bucket belongs to. Unset takes the cluster's project on Google
 *  Cloud.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_gcs_set_project_id(struct ocreg_gcs *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_GCS_PROJECT_ID, value);
}

/** Whether `keyID` holds a value that fits: not unset, not null. */
static inline bool ocreg_gcs_has_key_id(const struct ocreg_gcs *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_GCS_KEY_ID);
}

/** Whether `keyID` is null. */
static inline bool ocreg_gcs_is_null_key_id(const struct ocreg_gcs *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_GCS_KEY_ID);
}

/** Make `keyID` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_gcs_clear_key_id(struct ocreg_gcs *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_GCS_KEY_ID);
}

/** Make `keyID` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_gcs_null_key_id(struct ocreg_gcs *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_GCS_KEY_ID);
}

/** Get `keyID`: The KMS key that a bucket made by the operator is encrypted with. Unset means a key that
 *  Google manages; a bucket of one's own is left as it is.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_gcs_get_key_id(const struct ocreg_gcs *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_GCS_KEY_ID);
}

/** Set `keyID`: The KMS key that a bucket made by the operator is encrypted with. Unset means a key that
 *  Google manages; a bucket of one's own is left as it is.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_gcs_set_key_id(struct ocreg_gcs *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_GCS_KEY_ID, value);
}

/** A new, empty swift.
 *  @return yours, ocreg_swift_unref(); NULL when out of memory */
static inline struct ocreg_swift *ocreg_swift_new(void)
{
	return (struct ocreg_swift *) ocreg_new(26); /* OCREG_TYPE_SWIFT */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_swift *ocreg_swift_ref(struct ocreg_swift *o)
{
	return (struct ocreg_swift *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_swift *ocreg_swift_unref(struct ocreg_swift *o)
{
	return (struct ocreg_swift *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_swift_unref(); NULL when out of memory */
static inline struct ocreg_swift *ocreg_swift_copy(const struct ocreg_swift *o)
{
	return (struct ocreg_swift *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_swift_object(const struct ocreg_swift *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a swift.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_swift *ocreg_swift_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 26 ? (struct ocreg_swift *) o : NULL; /* OCREG_TYPE_SWIFT */
}

/** Whether `authURL` holds a value that fits: not unset, not null. */
static inline bool ocreg_swift_has_auth_url(const struct ocreg_swift *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SWIFT_AUTH_URL);
}

/** Whether `authURL` is null. */
static inline bool ocreg_swift_is_null_auth_url(const struct ocreg_swift *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SWIFT_AUTH_URL);
}

/** Make `authURL` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_clear_auth_url(struct ocreg_swift *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SWIFT_AUTH_URL);
}

/** Make `authURL` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_null_auth_url(struct ocreg_swift *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SWIFT_AUTH_URL);
}

/** Get `authURL`: Address of the identity service, whose path is empty or begins with /v1, /v2 or /v3. An
 *  empty path gets /v and authVersion.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_swift_get_auth_url(const struct ocreg_swift *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SWIFT_AUTH_URL);
}

/** Set `authURL`: Address of the identity service, whose path is empty or begins with /v1, /v2 or /v3. An
 *  empty path gets /v and authVersion.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_set_auth_url(struct ocreg_swift *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SWIFT_AUTH_URL, value);
}

/** Whether `authVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_swift_has_auth_version(const struct ocreg_swift *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SWIFT_AUTH_VERSION);
}

/** Whether `authVersion` is null. */
static inline bool ocreg_swift_is_null_auth_version(const struct ocreg_swift *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SWIFT_AUTH_VERSION);
}

/** Make `authVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_clear_auth_version(struct ocreg_swift *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SWIFT_AUTH_VERSION);
}

/** Make `authVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_null_auth_version(struct ocreg_swift *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SWIFT_AUTH_VERSION);
}

/** Get `authVersion`: Version of the identity protocol: text that holds a plain integer, so 3 and not v3.
 *  Unset means 3.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_swift_get_auth_version(const struct ocreg_swift *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SWIFT_AUTH_VERSION);
}

/** Set `authVersion`: Version of the identity protocol: text that holds a plain integer, so 3 and not v3.
 *  Unset means 3.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_set_auth_version(struct ocreg_swift *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SWIFT_AUTH_VERSION, value);
}

/** Whether `container` holds a value that fits: not unset, not null. */
static inline bool ocreg_swift_has_container(const struct ocreg_swift *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SWIFT_CONTAINER);
}

/** Whether `container` is null. */
static inline bool ocreg_swift_is_null_container(const struct ocreg_swift *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SWIFT_CONTAINER);
}

/** Make `container` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_clear_container(struct ocreg_swift *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SWIFT_CONTAINER);
}

/** Make `container` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_null_container(struct ocreg_swift *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SWIFT_CONTAINER);
}

/** Get `container`: Name of the container. Unset lets the operator make a name and create the container.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_swift_get_container(const struct ocreg_swift *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SWIFT_CONTAINER);
}

/** Set `container`: Name of the container. Unset lets the operator make a name and create the container.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_set_container(struct ocreg_swift *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SWIFT_CONTAINER, value);
}

/** Whether `domain` holds a value that fits: not unset, not null. */
static inline bool ocreg_swift_has_domain(const struct ocreg_swift *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SWIFT_DOMAIN);
}

/** Whether `domain` is null. */
static inline bool ocreg_swift_is_null_domain(const struct ocreg_swift *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SWIFT_DOMAIN);
}

/** Make `domain` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_clear_domain(struct ocreg_swift *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SWIFT_DOMAIN);
}

/** Make `domain` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_null_domain(struct ocreg_swift *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SWIFT_DOMAIN);
}

/** Get `domain`: Name of the domain; for version 3 of the protocol.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_swift_get_domain(const struct ocreg_swift *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SWIFT_DOMAIN);
}

/** Set `domain`: Name of the domain; for version 3 of the protocol.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_set_domain(struct ocreg_swift *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SWIFT_DOMAIN, value);
}

/** Whether `domainID` holds a value that fits: not unset, not null. */
static inline bool ocreg_swift_has_domain_id(const struct ocreg_swift *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SWIFT_DOMAIN_ID);
}

/** Whether `domainID` is null. */
static inline bool ocreg_swift_is_null_domain_id(const struct ocreg_swift *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SWIFT_DOMAIN_ID);
}

/** Make `domainID` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_clear_domain_id(struct ocreg_swift *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SWIFT_DOMAIN_ID);
}

/** Make `domainID` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_null_domain_id(struct ocreg_swift *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SWIFT_DOMAIN_ID);
}

/** Get `domainID`: Id of the domain; for version 3 of the protocol.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_swift_get_domain_id(const struct ocreg_swift *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SWIFT_DOMAIN_ID);
}

/** Set `domainID`: Id of the domain; for version 3 of the protocol.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_set_domain_id(struct ocreg_swift *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SWIFT_DOMAIN_ID, value);
}

/** Whether `tenant` holds a value that fits: not unset, not null. */
static inline bool ocreg_swift_has_tenant(const struct ocreg_swift *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SWIFT_TENANT);
}

/** Whether `tenant` is null. */
static inline bool ocreg_swift_is_null_tenant(const struct ocreg_swift *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SWIFT_TENANT);
}

/** Make `tenant` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_clear_tenant(struct ocreg_swift *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SWIFT_TENANT);
}

/** Make `tenant` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_null_tenant(struct ocreg_swift *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SWIFT_TENANT);
}

/** Get `tenant`: Name of the tenant, which OpenStack also calls a project.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_swift_get_tenant(const struct ocreg_swift *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SWIFT_TENANT);
}

/** Set `tenant`: Name of the tenant, which OpenStack also calls a project.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_set_tenant(struct ocreg_swift *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SWIFT_TENANT, value);
}

/** Whether `tenantID` holds a value that fits: not unset, not null. */
static inline bool ocreg_swift_has_tenant_id(const struct ocreg_swift *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SWIFT_TENANT_ID);
}

/** Whether `tenantID` is null. */
static inline bool ocreg_swift_is_null_tenant_id(const struct ocreg_swift *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SWIFT_TENANT_ID);
}

/** Make `tenantID` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_clear_tenant_id(struct ocreg_swift *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SWIFT_TENANT_ID);
}

/** Make `tenantID` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_null_tenant_id(struct ocreg_swift *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SWIFT_TENANT_ID);
}

/** Get `tenantID`: Id of the tenant.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_swift_get_tenant_id(const struct ocreg_swift *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SWIFT_TENANT_ID);
}

/** Set `tenantID`: Id of the tenant.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_set_tenant_id(struct ocreg_swift *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SWIFT_TENANT_ID, value);
}

/** Whether `regionName` holds a value that fits: not unset, not null. */
static inline bool ocreg_swift_has_region_name(const struct ocreg_swift *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SWIFT_REGION_NAME);
}

/** Whether `regionName` is null. */
static inline bool ocreg_swift_is_null_region_name(const struct ocreg_swift *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SWIFT_REGION_NAME);
}

/** Make `regionName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_clear_region_name(struct ocreg_swift *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SWIFT_REGION_NAME);
}

/** Make `regionName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_null_region_name(struct ocreg_swift *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SWIFT_REGION_NAME);
}

/** Get `regionName`: Region of the container.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_swift_get_region_name(const struct ocreg_swift *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SWIFT_REGION_NAME);
}

/** Set `regionName`: Region of the container.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_swift_set_region_name(struct ocreg_swift *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SWIFT_REGION_NAME, value);
}

/** A new, empty pvc.
 *  @return yours, ocreg_pvc_unref(); NULL when out of memory */
static inline struct ocreg_pvc *ocreg_pvc_new(void)
{
	return (struct ocreg_pvc *) ocreg_new(27); /* OCREG_TYPE_PVC */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_pvc *ocreg_pvc_ref(struct ocreg_pvc *o)
{
	return (struct ocreg_pvc *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_pvc *ocreg_pvc_unref(struct ocreg_pvc *o)
{
	return (struct ocreg_pvc *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_pvc_unref(); NULL when out of memory */
static inline struct ocreg_pvc *ocreg_pvc_copy(const struct ocreg_pvc *o)
{
	return (struct ocreg_pvc *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_pvc_object(const struct ocreg_pvc *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a pvc.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_pvc *ocreg_pvc_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 27 ? (struct ocreg_pvc *) o : NULL; /* OCREG_TYPE_PVC */
}

/** Whether `claim` holds a value that fits: not unset, not null. */
static inline bool ocreg_pvc_has_claim(const struct ocreg_pvc *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PVC_CLAIM);
}

/** Whether `claim` is null. */
static inline bool ocreg_pvc_is_null_claim(const struct ocreg_pvc *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PVC_CLAIM);
}

/** Make `claim` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pvc_clear_claim(struct ocreg_pvc *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PVC_CLAIM);
}

/** Make `claim` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pvc_null_claim(struct ocreg_pvc *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PVC_CLAIM);
}

/** Get `claim`: Name of the claim. Unset and empty mean image-registry-storage, which the operator creates as
 *  100Gi, ReadWriteMany; if somebody else has created a claim of that name, name it here. A ReadWriteOnce
 *  claim needs one replica and the rollout strategy Recreate. The guide: Leave it empty and
 *  image-registry-storage is created. Also says so after having that claim made by hand, which fails.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_pvc_get_claim(const struct ocreg_pvc *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PVC_CLAIM);
}

/** Set `claim`: Name of the claim. Unset and empty mean image-registry-storage, which the operator creates as
 *  100Gi, ReadWriteMany; if somebody else has created a claim of that name, name it here. A ReadWriteOnce
 *  claim needs one replica and the rollout strategy Recreate. The guide: Leave it empty and
 *  image-registry-storage is created. Also says so after having that claim made by hand, which fails.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pvc_set_claim(struct ocreg_pvc *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PVC_CLAIM, value);
}

/** A new, empty azure_internal.
 *  @return yours, ocreg_azure_internal_unref(); NULL when out of memory */
static inline struct ocreg_azure_internal *ocreg_azure_internal_new(void)
{
	return (struct ocreg_azure_internal *) ocreg_new(28); /* OCREG_TYPE_AZURE_INTERNAL */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_azure_internal *ocreg_azure_internal_ref(struct ocreg_azure_internal *o)
{
	return (struct ocreg_azure_internal *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_azure_internal *ocreg_azure_internal_unref(struct ocreg_azure_internal *o)
{
	return (struct ocreg_azure_internal *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_azure_internal_unref(); NULL when out of memory */
static inline struct ocreg_azure_internal *ocreg_azure_internal_copy(const struct ocreg_azure_internal *o)
{
	return (struct ocreg_azure_internal *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_azure_internal_object(const struct ocreg_azure_internal *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a azure_internal.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_azure_internal *ocreg_azure_internal_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 28 ? (struct ocreg_azure_internal *) o : NULL; /* OCREG_TYPE_AZURE_INTERNAL */
}

/** Whether `networkResourceGroupName` holds a value that fits: not unset, not null. */
static inline bool ocreg_azure_internal_has_network_resource_group_name(const struct ocreg_azure_internal *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_AZURE_INTERNAL_NETWORK_RESOURCE_GROUP_NAME);
}

/** Whether `networkResourceGroupName` is null. */
static inline bool ocreg_azure_internal_is_null_network_resource_group_name(const struct ocreg_azure_internal *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_AZURE_INTERNAL_NETWORK_RESOURCE_GROUP_NAME);
}

/** Make `networkResourceGroupName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_internal_clear_network_resource_group_name(struct ocreg_azure_internal *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_AZURE_INTERNAL_NETWORK_RESOURCE_GROUP_NAME);
}

/** Make `networkResourceGroupName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_internal_null_network_resource_group_name(struct ocreg_azure_internal *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_AZURE_INTERNAL_NETWORK_RESOURCE_GROUP_NAME);
}

/** Get `networkResourceGroupName`: The resource group of the virtual network. Unset means the cluster's. Must
 *  match `^[0-9A-Za-z_.-](?:[0-9A-Za-z_.-]*[0-9A-Za-z_-])?$`. 1 to 90 characters.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_azure_internal_get_network_resource_group_name(const struct ocreg_azure_internal *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_AZURE_INTERNAL_NETWORK_RESOURCE_GROUP_NAME);
}

/** Set `networkResourceGroupName`: The resource group of the virtual network. Unset means the cluster's. Must
 *  match `^[0-9A-Za-z_.-](?:[0-9A-Za-z_.-]*[0-9A-Za-z_-])?$`. 1 to 90 characters.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_internal_set_network_resource_group_name(struct ocreg_azure_internal *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_AZURE_INTERNAL_NETWORK_RESOURCE_GROUP_NAME, value);
}

/** Whether `vnetName` holds a value that fits: not unset, not null. */
static inline bool ocreg_azure_internal_has_vnet_name(const struct ocreg_azure_internal *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_AZURE_INTERNAL_VNET_NAME);
}

/** Whether `vnetName` is null. */
static inline bool ocreg_azure_internal_is_null_vnet_name(const struct ocreg_azure_internal *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_AZURE_INTERNAL_VNET_NAME);
}

/** Make `vnetName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_internal_clear_vnet_name(struct ocreg_azure_internal *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_AZURE_INTERNAL_VNET_NAME);
}

/** Make `vnetName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_internal_null_vnet_name(struct ocreg_azure_internal *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_AZURE_INTERNAL_VNET_NAME);
}

/** Get `vnetName`: The virtual network. Unset lets the operator find it by the cluster's tags; must be set if
 *  that fails. Must match `^[0-9A-Za-z][0-9A-Za-z_.-]*[0-9A-Za-z_]$`. 2 to 64 characters.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_azure_internal_get_vnet_name(const struct ocreg_azure_internal *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_AZURE_INTERNAL_VNET_NAME);
}

/** Set `vnetName`: The virtual network. Unset lets the operator find it by the cluster's tags; must be set if
 *  that fails. Must match `^[0-9A-Za-z][0-9A-Za-z_.-]*[0-9A-Za-z_]$`. 2 to 64 characters.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_internal_set_vnet_name(struct ocreg_azure_internal *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_AZURE_INTERNAL_VNET_NAME, value);
}

/** Whether `subnetName` holds a value that fits: not unset, not null. */
static inline bool ocreg_azure_internal_has_subnet_name(const struct ocreg_azure_internal *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_AZURE_INTERNAL_SUBNET_NAME);
}

/** Whether `subnetName` is null. */
static inline bool ocreg_azure_internal_is_null_subnet_name(const struct ocreg_azure_internal *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_AZURE_INTERNAL_SUBNET_NAME);
}

/** Make `subnetName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_internal_clear_subnet_name(struct ocreg_azure_internal *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_AZURE_INTERNAL_SUBNET_NAME);
}

/** Make `subnetName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_internal_null_subnet_name(struct ocreg_azure_internal *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_AZURE_INTERNAL_SUBNET_NAME);
}

/** Get `subnetName`: The subnet of that network. Unset lets the operator take one of the network's; must be
 *  set if that fails. Must match `^[0-9A-Za-z](?:[0-9A-Za-z_.-]*[0-9A-Za-z_])?$`. 1 to 80 characters.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_azure_internal_get_subnet_name(const struct ocreg_azure_internal *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_AZURE_INTERNAL_SUBNET_NAME);
}

/** Set `subnetName`: The subnet of that network. Unset lets the operator take one of the network's; must be
 *  set if that fails. Must match `^[0-9A-Za-z](?:[0-9A-Za-z_.-]*[0-9A-Za-z_])?$`. 1 to 80 characters.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_internal_set_subnet_name(struct ocreg_azure_internal *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_AZURE_INTERNAL_SUBNET_NAME, value);
}

/** Whether `privateEndpointName` holds a value that fits: not unset, not null. */
static inline bool ocreg_azure_internal_has_private_endpoint_name(const struct ocreg_azure_internal *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_AZURE_INTERNAL_PRIVATE_ENDPOINT_NAME);
}

/** Whether `privateEndpointName` is null. */
static inline bool ocreg_azure_internal_is_null_private_endpoint_name(const struct ocreg_azure_internal *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_AZURE_INTERNAL_PRIVATE_ENDPOINT_NAME);
}

/** Make `privateEndpointName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_internal_clear_private_endpoint_name(struct ocreg_azure_internal *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_AZURE_INTERNAL_PRIVATE_ENDPOINT_NAME);
}

/** Make `privateEndpointName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_internal_null_private_endpoint_name(struct ocreg_azure_internal *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_AZURE_INTERNAL_PRIVATE_ENDPOINT_NAME);
}

/** Get `privateEndpointName`: Name of the private endpoint. Unset lets the operator make one up and write it
 *  here. Must match `^[0-9A-Za-z][0-9A-Za-z_.-]*[0-9A-Za-z_]$`. 2 to 64 characters.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_azure_internal_get_private_endpoint_name(const struct ocreg_azure_internal *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_AZURE_INTERNAL_PRIVATE_ENDPOINT_NAME);
}

/** Set `privateEndpointName`: Name of the private endpoint. Unset lets the operator make one up and write it
 *  here. Must match `^[0-9A-Za-z][0-9A-Za-z_.-]*[0-9A-Za-z_]$`. 2 to 64 characters.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_internal_set_private_endpoint_name(struct ocreg_azure_internal *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_AZURE_INTERNAL_PRIVATE_ENDPOINT_NAME, value);
}

/** A new, empty azure_network_access.
 *  @return yours, ocreg_azure_network_access_unref(); NULL when out of memory */
static inline struct ocreg_azure_network_access *ocreg_azure_network_access_new(void)
{
	return (struct ocreg_azure_network_access *) ocreg_new(29); /* OCREG_TYPE_AZURE_NETWORK_ACCESS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_azure_network_access *ocreg_azure_network_access_ref(struct ocreg_azure_network_access *o)
{
	return (struct ocreg_azure_network_access *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_azure_network_access *ocreg_azure_network_access_unref(struct ocreg_azure_network_access *o)
{
	return (struct ocreg_azure_network_access *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_azure_network_access_unref(); NULL when out of memory */
static inline struct ocreg_azure_network_access *ocreg_azure_network_access_copy(const struct ocreg_azure_network_access *o)
{
	return (struct ocreg_azure_network_access *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_azure_network_access_object(const struct ocreg_azure_network_access *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a azure_network_access.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_azure_network_access *ocreg_azure_network_access_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 29 ? (struct ocreg_azure_network_access *) o : NULL; /* OCREG_TYPE_AZURE_NETWORK_ACCESS */
}

/** Whether `type` holds a value that fits: not unset, not null. */
static inline bool ocreg_azure_network_access_has_access_type(const struct ocreg_azure_network_access *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS_ACCESS_TYPE);
}

/** Whether `type` is null. */
static inline bool ocreg_azure_network_access_is_null_access_type(const struct ocreg_azure_network_access *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS_ACCESS_TYPE);
}

/** Make `type` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_network_access_clear_access_type(struct ocreg_azure_network_access *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS_ACCESS_TYPE);
}

/** Make `type` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_network_access_null_access_type(struct ocreg_azure_network_access *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS_ACCESS_TYPE);
}

/** Get `type`: External: reachable from the internet. Internal: through a private endpoint only. Called
 *  `type` in documents, which is a reserved word of Go. Default: `"External"`. One of `Internal`, `External`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_azure_network_access_get_access_type(const struct ocreg_azure_network_access *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS_ACCESS_TYPE);
}

/** Set `type`: External: reachable from the internet. Internal: through a private endpoint only. Called
 *  `type` in documents, which is a reserved word of Go. Default: `"External"`. One of `Internal`, `External`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_network_access_set_access_type(struct ocreg_azure_network_access *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS_ACCESS_TYPE, value);
}

/** Whether `internal` holds a value that fits: not unset, not null. */
static inline bool ocreg_azure_network_access_has_internal(const struct ocreg_azure_network_access *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS_INTERNAL);
}

/** Whether `internal` is null. */
static inline bool ocreg_azure_network_access_is_null_internal(const struct ocreg_azure_network_access *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS_INTERNAL);
}

/** Make `internal` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_network_access_clear_internal(struct ocreg_azure_network_access *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS_INTERNAL);
}

/** Make `internal` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_network_access_null_internal(struct ocreg_azure_network_access *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS_INTERNAL);
}

/** Get `internal`: Details of the private endpoint. Only allowed with Internal; unset leaves all to the
 *  operator.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_azure_internal *ocreg_azure_network_access_get_internal(const struct ocreg_azure_network_access *o)
{
	return (struct ocreg_azure_internal *) ocreg_get_object((const struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS_INTERNAL);
}

/** Set `internal`: Details of the private endpoint. Only allowed with Internal; unset leaves all to the
 *  operator.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_network_access_set_internal(struct ocreg_azure_network_access *o, const struct ocreg_azure_internal *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS_INTERNAL, (const struct ocreg_object *) value);
}

/** Get `internal`, made empty if it was unset or null: Details of the private endpoint. Only allowed with
 *  Internal; unset leaves all to the operator.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_azure_internal *ocreg_azure_network_access_make_internal(struct ocreg_azure_network_access *o)
{
	return (struct ocreg_azure_internal *) ocreg_make((struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS_INTERNAL);
}

/** A new, empty azure.
 *  @return yours, ocreg_azure_unref(); NULL when out of memory */
static inline struct ocreg_azure *ocreg_azure_new(void)
{
	return (struct ocreg_azure *) ocreg_new(30); /* OCREG_TYPE_AZURE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_azure *ocreg_azure_ref(struct ocreg_azure *o)
{
	return (struct ocreg_azure *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_azure *ocreg_azure_unref(struct ocreg_azure *o)
{
	return (struct ocreg_azure *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_azure_unref(); NULL when out of memory */
static inline struct ocreg_azure *ocreg_azure_copy(const struct ocreg_azure *o)
{
	return (struct ocreg_azure *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_azure_object(const struct ocreg_azure *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a azure.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_azure *ocreg_azure_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 30 ? (struct ocreg_azure *) o : NULL; /* OCREG_TYPE_AZURE */
}

/** Whether `accountName` holds a value that fits: not unset, not null. */
static inline bool ocreg_azure_has_account_name(const struct ocreg_azure *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_AZURE_ACCOUNT_NAME);
}

/** Whether `accountName` is null. */
static inline bool ocreg_azure_is_null_account_name(const struct ocreg_azure *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_AZURE_ACCOUNT_NAME);
}

/** Make `accountName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_clear_account_name(struct ocreg_azure *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_AZURE_ACCOUNT_NAME);
}

/** Make `accountName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_null_account_name(struct ocreg_azure *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_AZURE_ACCOUNT_NAME);
}

/** Get `accountName`: Name of the storage account; Azure takes 3 to 24 lower-case letters and digits. Unset
 *  lets the operator create one; needed with an account key of one's own.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_azure_get_account_name(const struct ocreg_azure *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_AZURE_ACCOUNT_NAME);
}

/** Set `accountName`: Name of the storage account; Azure takes 3 to 24 lower-case letters and digits. Unset
 *  lets the operator create one; needed with an account key of one's own.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_set_account_name(struct ocreg_azure *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_AZURE_ACCOUNT_NAME, value);
}

/** Whether `container` holds a value that fits: not unset, not null. */
static inline bool ocreg_azure_has_container(const struct ocreg_azure *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_AZURE_CONTAINER);
}

/** Whether `container` is null. */
static inline bool ocreg_azure_is_null_container(const struct ocreg_azure *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_AZURE_CONTAINER);
}

/** Make `container` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_clear_container(struct ocreg_azure *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_AZURE_CONTAINER);
}

/** Make `container` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_null_container(struct ocreg_azure *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_AZURE_CONTAINER);
}

/** Get `container`: Name of the container. Unset lets the operator make a name and create the container;
 *  needed with an account key of one's own. Checked from release 4.4 on. Must match
 *  `^[0-9a-z]+(-[0-9a-z]+)*$`. 3 to 63 characters. The guide: Create the container before the registry is to
 *  use it.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_azure_get_container(const struct ocreg_azure *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_AZURE_CONTAINER);
}

/** Set `container`: Name of the container. Unset lets the operator make a name and create the container;
 *  needed with an account key of one's own. Checked from release 4.4 on. Must match
 *  `^[0-9a-z]+(-[0-9a-z]+)*$`. 3 to 63 characters. The guide: Create the container before the registry is to
 *  use it.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_set_container(struct ocreg_azure *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_AZURE_CONTAINER, value);
}

/** Whether `cloudName` holds a value that fits: not unset, not null. */
static inline bool ocreg_azure_has_cloud_name(const struct ocreg_azure *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_AZURE_CLOUD_NAME);
}

/** Whether `cloudName` is null. */
static inline bool ocreg_azure_is_null_cloud_name(const struct ocreg_azure *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_AZURE_CLOUD_NAME);
}

/** Make `cloudName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_clear_cloud_name(struct ocreg_azure *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_AZURE_CLOUD_NAME);
}

/** Make `cloudName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_null_cloud_name(struct ocreg_azure *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_AZURE_CLOUD_NAME);
}

/** Get `cloudName`: Which Azure: AzurePublicCloud, AzureUSGovernmentCloud, AzureChinaCloud, AzureGermanCloud
 *  or AzureStackCloud, in any case of letters. Unset means the cluster's if accountName is unset too, else the
 *  public one. Since OpenShift 4.6. The guide: AzurePublicCloud by default; also AzureUSGovernmentCloud,
 *  AzureChinaCloud and AzureGermanCloud with fitting credentials.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_azure_get_cloud_name(const struct ocreg_azure *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_AZURE_CLOUD_NAME);
}

/** Set `cloudName`: Which Azure: AzurePublicCloud, AzureUSGovernmentCloud, AzureChinaCloud, AzureGermanCloud
 *  or AzureStackCloud, in any case of letters. Unset means the cluster's if accountName is unset too, else the
 *  public one. Since OpenShift 4.6. The guide: AzurePublicCloud by default; also AzureUSGovernmentCloud,
 *  AzureChinaCloud and AzureGermanCloud with fitting credentials.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_set_cloud_name(struct ocreg_azure *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_AZURE_CLOUD_NAME, value);
}

/** Whether `networkAccess` holds a value that fits: not unset, not null. */
static inline bool ocreg_azure_has_network_access(const struct ocreg_azure *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS);
}

/** Whether `networkAccess` is null. */
static inline bool ocreg_azure_is_null_network_access(const struct ocreg_azure *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS);
}

/** Make `networkAccess` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_clear_network_access(struct ocreg_azure *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS);
}

/** Make `networkAccess` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_null_network_access(struct ocreg_azure *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS);
}

/** Get `networkAccess`: Who can reach the account. Unset means External, which the API server fills in.
 *  Default: `{"type":"External"}`. Since OpenShift 4.15.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_azure_network_access *ocreg_azure_get_network_access(const struct ocreg_azure *o)
{
	return (struct ocreg_azure_network_access *) ocreg_get_object((const struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS);
}

/** Set `networkAccess`: Who can reach the account. Unset means External, which the API server fills in.
 *  Default: `{"type":"External"}`. Since OpenShift 4.15.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_azure_set_network_access(struct ocreg_azure *o, const struct ocreg_azure_network_access *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS, (const struct ocreg_object *) value);
}

/** Get `networkAccess`, made empty if it was unset or null: Who can reach the account. Unset means External,
 *  which the API server fills in. Default: `{"type":"External"}`. Since OpenShift 4.15.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_azure_network_access *ocreg_azure_make_network_access(struct ocreg_azure *o)
{
	return (struct ocreg_azure_network_access *) ocreg_make((struct ocreg_object *) o, OCREG_AZURE_NETWORK_ACCESS);
}

/** A new, empty ibmcos.
 *  @return yours, ocreg_ibmcos_unref(); NULL when out of memory */
static inline struct ocreg_ibmcos *ocreg_ibmcos_new(void)
{
	return (struct ocreg_ibmcos *) ocreg_new(31); /* OCREG_TYPE_IBMCOS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_ibmcos *ocreg_ibmcos_ref(struct ocreg_ibmcos *o)
{
	return (struct ocreg_ibmcos *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_ibmcos *ocreg_ibmcos_unref(struct ocreg_ibmcos *o)
{
	return (struct ocreg_ibmcos *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_ibmcos_unref(); NULL when out of memory */
static inline struct ocreg_ibmcos *ocreg_ibmcos_copy(const struct ocreg_ibmcos *o)
{
	return (struct ocreg_ibmcos *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_ibmcos_object(const struct ocreg_ibmcos *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a ibmcos.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_ibmcos *ocreg_ibmcos_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 31 ? (struct ocreg_ibmcos *) o : NULL; /* OCREG_TYPE_IBMCOS */
}

/** Whether `bucket` holds a value that fits: not unset, not null. */
static inline bool ocreg_ibmcos_has_bucket(const struct ocreg_ibmcos *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IBMCOS_BUCKET);
}

/** Whether `bucket` is null. */
static inline bool ocreg_ibmcos_is_null_bucket(const struct ocreg_ibmcos *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IBMCOS_BUCKET);
}

/** Make `bucket` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_clear_bucket(struct ocreg_ibmcos *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IBMCOS_BUCKET);
}

/** Make `bucket` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_null_bucket(struct ocreg_ibmcos *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IBMCOS_BUCKET);
}

/** Get `bucket`: Name of the bucket. Unset lets the operator make a name and create the bucket.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_ibmcos_get_bucket(const struct ocreg_ibmcos *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IBMCOS_BUCKET);
}

/** Set `bucket`: Name of the bucket. Unset lets the operator make a name and create the bucket.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_set_bucket(struct ocreg_ibmcos *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IBMCOS_BUCKET, value);
}

/** Whether `location` holds a value that fits: not unset, not null. */
static inline bool ocreg_ibmcos_has_location(const struct ocreg_ibmcos *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IBMCOS_LOCATION);
}

/** Whether `location` is null. */
static inline bool ocreg_ibmcos_is_null_location(const struct ocreg_ibmcos *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IBMCOS_LOCATION);
}

/** Make `location` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_clear_location(struct ocreg_ibmcos *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IBMCOS_LOCATION);
}

/** Make `location` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_null_location(struct ocreg_ibmcos *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IBMCOS_LOCATION);
}

/** Get `location`: Location of the bucket. Unset takes the cluster's.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_ibmcos_get_location(const struct ocreg_ibmcos *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IBMCOS_LOCATION);
}

/** Set `location`: Location of the bucket. Unset takes the cluster's.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_set_location(struct ocreg_ibmcos *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IBMCOS_LOCATION, value);
}

/** Whether `resourceGroupName` holds a value that fits: not unset, not null. */
static inline bool ocreg_ibmcos_has_resource_group_name(const struct ocreg_ibmcos *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IBMCOS_RESOURCE_GROUP_NAME);
}

/** Whether `resourceGroupName` is null. */
static inline bool ocreg_ibmcos_is_null_resource_group_name(const struct ocreg_ibmcos *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IBMCOS_RESOURCE_GROUP_NAME);
}

/** Make `resourceGroupName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_clear_resource_group_name(struct ocreg_ibmcos *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IBMCOS_RESOURCE_GROUP_NAME);
}

/** Make `resourceGroupName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_null_resource_group_name(struct ocreg_ibmcos *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IBMCOS_RESOURCE_GROUP_NAME);
}

/** Get `resourceGroupName`: The resource group of the service instance. Unset takes the cluster's.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_ibmcos_get_resource_group_name(const struct ocreg_ibmcos *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IBMCOS_RESOURCE_GROUP_NAME);
}

/** Set `resourceGroupName`: The resource group of the service instance. Unset takes the cluster's.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_set_resource_group_name(struct ocreg_ibmcos *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IBMCOS_RESOURCE_GROUP_NAME, value);
}

/** Whether `resourceKeyCRN` holds a value that fits: not unset, not null. */
static inline bool ocreg_ibmcos_has_resource_key_crn(const struct ocreg_ibmcos *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IBMCOS_RESOURCE_KEY_CRN);
}

/** Whether `resourceKeyCRN` is null. */
static inline bool ocreg_ibmcos_is_null_resource_key_crn(const struct ocreg_ibmcos *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IBMCOS_RESOURCE_KEY_CRN);
}

/** Make `resourceKeyCRN` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_clear_resource_key_crn(struct ocreg_ibmcos *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IBMCOS_RESOURCE_KEY_CRN);
}

/** Make `resourceKeyCRN` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_null_resource_key_crn(struct ocreg_ibmcos *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IBMCOS_RESOURCE_KEY_CRN);
}

/** Get `resourceKeyCRN`: The resource key with the credentials, as a cloud resource name; it must have HMAC
 *  keys and the role Writer or Manager. Unset lets the operator create one. Must match
 *  `^crn:.+:.+:.+:cloud-object-storage:.+:.+:.+:resource-key:.+$`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_ibmcos_get_resource_key_crn(const struct ocreg_ibmcos *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IBMCOS_RESOURCE_KEY_CRN);
}

/** Set `resourceKeyCRN`: The resource key with the credentials, as a cloud resource name; it must have HMAC
 *  keys and the role Writer or Manager. Unset lets the operator create one. Must match
 *  `^crn:.+:.+:.+:cloud-object-storage:.+:.+:.+:resource-key:.+$`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_set_resource_key_crn(struct ocreg_ibmcos *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IBMCOS_RESOURCE_KEY_CRN, value);
}

/** Whether `serviceInstanceCRN` holds a value that fits: not unset, not null. */
static inline bool ocreg_ibmcos_has_service_instance_crn(const struct ocreg_ibmcos *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IBMCOS_SERVICE_INSTANCE_CRN);
}

/** Whether `serviceInstanceCRN` is null. */
static inline bool ocreg_ibmcos_is_null_service_instance_crn(const struct ocreg_ibmcos *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IBMCOS_SERVICE_INSTANCE_CRN);
}

/** Make `serviceInstanceCRN` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_clear_service_instance_crn(struct ocreg_ibmcos *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IBMCOS_SERVICE_INSTANCE_CRN);
}

/** Make `serviceInstanceCRN` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_null_service_instance_crn(struct ocreg_ibmcos *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IBMCOS_SERVICE_INSTANCE_CRN);
}

/** Get `serviceInstanceCRN`: The service instance, as a cloud resource name, which ends with two colons.
 *  Unset lets the operator create one. Must match `^crn:.+:.+:.+:cloud-object-storage:.+:.+:.+:{2}$`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_ibmcos_get_service_instance_crn(const struct ocreg_ibmcos *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IBMCOS_SERVICE_INSTANCE_CRN);
}

/** Set `serviceInstanceCRN`: The service instance, as a cloud resource name, which ends with two colons.
 *  Unset lets the operator create one. Must match `^crn:.+:.+:.+:cloud-object-storage:.+:.+:.+:{2}$`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_ibmcos_set_service_instance_crn(struct ocreg_ibmcos *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IBMCOS_SERVICE_INSTANCE_CRN, value);
}

/** A new, empty oss_kms.
 *  @return yours, ocreg_oss_kms_unref(); NULL when out of memory */
static inline struct ocreg_oss_kms *ocreg_oss_kms_new(void)
{
	return (struct ocreg_oss_kms *) ocreg_new(32); /* OCREG_TYPE_OSS_KMS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_oss_kms *ocreg_oss_kms_ref(struct ocreg_oss_kms *o)
{
	return (struct ocreg_oss_kms *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_oss_kms *ocreg_oss_kms_unref(struct ocreg_oss_kms *o)
{
	return (struct ocreg_oss_kms *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_oss_kms_unref(); NULL when out of memory */
static inline struct ocreg_oss_kms *ocreg_oss_kms_copy(const struct ocreg_oss_kms *o)
{
	return (struct ocreg_oss_kms *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_oss_kms_object(const struct ocreg_oss_kms *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a oss_kms.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_oss_kms *ocreg_oss_kms_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 32 ? (struct ocreg_oss_kms *) o : NULL; /* OCREG_TYPE_OSS_KMS */
}

/** Whether `keyID` holds a value that fits: not unset, not null. */
static inline bool ocreg_oss_kms_has_key_id(const struct ocreg_oss_kms *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OSS_KMS_KEY_ID);
}

/** Whether `keyID` is null. */
static inline bool ocreg_oss_kms_is_null_key_id(const struct ocreg_oss_kms *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OSS_KMS_KEY_ID);
}

/** Make `keyID` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_kms_clear_key_id(struct ocreg_oss_kms *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OSS_KMS_KEY_ID);
}

/** Make `keyID` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_kms_null_key_id(struct ocreg_oss_kms *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OSS_KMS_KEY_ID);
}

/** Get `keyID`: Id of the key. Required. At least 1 character.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_oss_kms_get_key_id(const struct ocreg_oss_kms *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OSS_KMS_KEY_ID);
}

/** Set `keyID`: Id of the key. Required. At least 1 character.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_kms_set_key_id(struct ocreg_oss_kms *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OSS_KMS_KEY_ID, value);
}

/** A new, empty oss_encryption.
 *  @return yours, ocreg_oss_encryption_unref(); NULL when out of memory */
static inline struct ocreg_oss_encryption *ocreg_oss_encryption_new(void)
{
	return (struct ocreg_oss_encryption *) ocreg_new(33); /* OCREG_TYPE_OSS_ENCRYPTION */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_oss_encryption *ocreg_oss_encryption_ref(struct ocreg_oss_encryption *o)
{
	return (struct ocreg_oss_encryption *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_oss_encryption *ocreg_oss_encryption_unref(struct ocreg_oss_encryption *o)
{
	return (struct ocreg_oss_encryption *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_oss_encryption_unref(); NULL when out of memory */
static inline struct ocreg_oss_encryption *ocreg_oss_encryption_copy(const struct ocreg_oss_encryption *o)
{
	return (struct ocreg_oss_encryption *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_oss_encryption_object(const struct ocreg_oss_encryption *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a oss_encryption.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_oss_encryption *ocreg_oss_encryption_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 33 ? (struct ocreg_oss_encryption *) o : NULL; /* OCREG_TYPE_OSS_ENCRYPTION */
}

/** Whether `method` holds a value that fits: not unset, not null. */
static inline bool ocreg_oss_encryption_has_method(const struct ocreg_oss_encryption *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OSS_ENCRYPTION_METHOD);
}

/** Whether `method` is null. */
static inline bool ocreg_oss_encryption_is_null_method(const struct ocreg_oss_encryption *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OSS_ENCRYPTION_METHOD);
}

/** Make `method` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_encryption_clear_method(struct ocreg_oss_encryption *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OSS_ENCRYPTION_METHOD);
}

/** Make `method` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_encryption_null_method(struct ocreg_oss_encryption *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OSS_ENCRYPTION_METHOD);
}

/** Get `method`: AES256: with a key of the service. KMS: with the key in kms, which must then be there.
 *  Default: `"AES256"`. One of `KMS`, `AES256`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_oss_encryption_get_method(const struct ocreg_oss_encryption *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OSS_ENCRYPTION_METHOD);
}

/** Set `method`: AES256: with a key of the service. KMS: with the key in kms, which must then be there.
 *  Default: `"AES256"`. One of `KMS`, `AES256`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_encryption_set_method(struct ocreg_oss_encryption *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OSS_ENCRYPTION_METHOD, value);
}

/** Whether `kms` holds a value that fits: not unset, not null. */
static inline bool ocreg_oss_encryption_has_kms(const struct ocreg_oss_encryption *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OSS_ENCRYPTION_KMS);
}

/** Whether `kms` is null. */
static inline bool ocreg_oss_encryption_is_null_kms(const struct ocreg_oss_encryption *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OSS_ENCRYPTION_KMS);
}

/** Make `kms` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_encryption_clear_kms(struct ocreg_oss_encryption *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OSS_ENCRYPTION_KMS);
}

/** Make `kms` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_encryption_null_kms(struct ocreg_oss_encryption *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OSS_ENCRYPTION_KMS);
}

/** Get `kms`: The key. Needed with the method KMS, and not allowed with another.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_oss_kms *ocreg_oss_encryption_get_kms(const struct ocreg_oss_encryption *o)
{
	return (struct ocreg_oss_kms *) ocreg_get_object((const struct ocreg_object *) o, OCREG_OSS_ENCRYPTION_KMS);
}

/** Set `kms`: The key. Needed with the method KMS, and not allowed with another.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_encryption_set_kms(struct ocreg_oss_encryption *o, const struct ocreg_oss_kms *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_OSS_ENCRYPTION_KMS, (const struct ocreg_object *) value);
}

/** Get `kms`, made empty if it was unset or null: The key. Needed with the method KMS, and not allowed with
 *  another.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_oss_kms *ocreg_oss_encryption_make_kms(struct ocreg_oss_encryption *o)
{
	return (struct ocreg_oss_kms *) ocreg_make((struct ocreg_object *) o, OCREG_OSS_ENCRYPTION_KMS);
}

/** A new, empty oss.
 *  @return yours, ocreg_oss_unref(); NULL when out of memory */
static inline struct ocreg_oss *ocreg_oss_new(void)
{
	return (struct ocreg_oss *) ocreg_new(34); /* OCREG_TYPE_OSS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_oss *ocreg_oss_ref(struct ocreg_oss *o)
{
	return (struct ocreg_oss *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_oss *ocreg_oss_unref(struct ocreg_oss *o)
{
	return (struct ocreg_oss *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_oss_unref(); NULL when out of memory */
static inline struct ocreg_oss *ocreg_oss_copy(const struct ocreg_oss *o)
{
	return (struct ocreg_oss *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_oss_object(const struct ocreg_oss *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a oss.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_oss *ocreg_oss_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 34 ? (struct ocreg_oss *) o : NULL; /* OCREG_TYPE_OSS */
}

/** Whether `bucket` holds a value that fits: not unset, not null. */
static inline bool ocreg_oss_has_bucket(const struct ocreg_oss *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OSS_BUCKET);
}

/** Whether `bucket` is null. */
static inline bool ocreg_oss_is_null_bucket(const struct ocreg_oss *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OSS_BUCKET);
}

/** Make `bucket` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_clear_bucket(struct ocreg_oss *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OSS_BUCKET);
}

/** Make `bucket` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_null_bucket(struct ocreg_oss *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OSS_BUCKET);
}

/** Get `bucket`: Name of the bucket. Unset lets the operator make a name and create the bucket. Must match
 *  `^[0-9a-z]+(-[0-9a-z]+)*$`. 3 to 63 characters.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_oss_get_bucket(const struct ocreg_oss *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OSS_BUCKET);
}

/** Set `bucket`: Name of the bucket. Unset lets the operator make a name and create the bucket. Must match
 *  `^[0-9a-z]+(-[0-9a-z]+)*$`. 3 to 63 characters.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_set_bucket(struct ocreg_oss *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OSS_BUCKET, value);
}

/** Whether `region` holds a value that fits: not unset, not null. */
static inline bool ocreg_oss_has_region(const struct ocreg_oss *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OSS_REGION);
}

/** Whether `region` is null. */
static inline bool ocreg_oss_is_null_region(const struct ocreg_oss *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OSS_REGION);
}

/** Make `region` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_clear_region(struct ocreg_oss *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OSS_REGION);
}

/** Make `region` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_null_region(struct ocreg_oss *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OSS_REGION);
}

/** Get `region`: Region of the bucket. Unset takes the cluster's.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_oss_get_region(const struct ocreg_oss *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OSS_REGION);
}

/** Set `region`: Region of the bucket. Unset takes the cluster's.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_set_region(struct ocreg_oss *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OSS_REGION, value);
}

/** Whether `endpointAccessibility` holds a value that fits: not unset, not null. */
static inline bool ocreg_oss_has_endpoint_accessibility(const struct ocreg_oss *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OSS_ENDPOINT_ACCESSIBILITY);
}

/** Whether `endpointAccessibility` is null. */
static inline bool ocreg_oss_is_null_endpoint_accessibility(const struct ocreg_oss *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OSS_ENDPOINT_ACCESSIBILITY);
}

/** Make `endpointAccessibility` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_clear_endpoint_accessibility(struct ocreg_oss *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OSS_ENDPOINT_ACCESSIBILITY);
}

/** Make `endpointAccessibility` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_null_endpoint_accessibility(struct ocreg_oss *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OSS_ENDPOINT_ACCESSIBILITY);
}

/** Get `endpointAccessibility`: Whether the registry talks to the bucket within the private network or over
 *  the public address. Empty means Internal. Default: `"Internal"`. One of `Internal`, `Public`, `""`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_oss_get_endpoint_accessibility(const struct ocreg_oss *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OSS_ENDPOINT_ACCESSIBILITY);
}

/** Set `endpointAccessibility`: Whether the registry talks to the bucket within the private network or over
 *  the public address. Empty means Internal. Default: `"Internal"`. One of `Internal`, `Public`, `""`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_set_endpoint_accessibility(struct ocreg_oss *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OSS_ENDPOINT_ACCESSIBILITY, value);
}

/** Whether `encryption` holds a value that fits: not unset, not null. */
static inline bool ocreg_oss_has_encryption(const struct ocreg_oss *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OSS_ENCRYPTION);
}

/** Whether `encryption` is null. */
static inline bool ocreg_oss_is_null_encryption(const struct ocreg_oss *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OSS_ENCRYPTION);
}

/** Make `encryption` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_clear_encryption(struct ocreg_oss *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OSS_ENCRYPTION);
}

/** Make `encryption` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_null_encryption(struct ocreg_oss *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OSS_ENCRYPTION);
}

/** Get `encryption`: How images are encrypted. Unset means AES256 with a key of the service.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_oss_encryption *ocreg_oss_get_encryption(const struct ocreg_oss *o)
{
	return (struct ocreg_oss_encryption *) ocreg_get_object((const struct ocreg_object *) o, OCREG_OSS_ENCRYPTION);
}

/** Set `encryption`: How images are encrypted. Unset means AES256 with a key of the service.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_oss_set_encryption(struct ocreg_oss *o, const struct ocreg_oss_encryption *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_OSS_ENCRYPTION, (const struct ocreg_object *) value);
}

/** Get `encryption`, made empty if it was unset or null: How images are encrypted. Unset means AES256 with a
 *  key of the service.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_oss_encryption *ocreg_oss_make_encryption(struct ocreg_oss *o)
{
	return (struct ocreg_oss_encryption *) ocreg_make((struct ocreg_object *) o, OCREG_OSS_ENCRYPTION);
}

/** A new, empty storage.
 *  @return yours, ocreg_storage_unref(); NULL when out of memory */
static inline struct ocreg_storage *ocreg_storage_new(void)
{
	return (struct ocreg_storage *) ocreg_new(35); /* OCREG_TYPE_STORAGE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_storage *ocreg_storage_ref(struct ocreg_storage *o)
{
	return (struct ocreg_storage *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_storage *ocreg_storage_unref(struct ocreg_storage *o)
{
	return (struct ocreg_storage *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_storage_unref(); NULL when out of memory */
static inline struct ocreg_storage *ocreg_storage_copy(const struct ocreg_storage *o)
{
	return (struct ocreg_storage *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_storage_object(const struct ocreg_storage *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a storage.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_storage *ocreg_storage_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 35 ? (struct ocreg_storage *) o : NULL; /* OCREG_TYPE_STORAGE */
}

/** Whether `emptyDir` holds a value that fits: not unset, not null. */
static inline bool ocreg_storage_has_empty_dir(const struct ocreg_storage *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STORAGE_EMPTY_DIR);
}

/** Whether `emptyDir` is null. */
static inline bool ocreg_storage_is_null_empty_dir(const struct ocreg_storage *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STORAGE_EMPTY_DIR);
}

/** Make `emptyDir` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_clear_empty_dir(struct ocreg_storage *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STORAGE_EMPTY_DIR);
}

/** Make `emptyDir` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_null_empty_dir(struct ocreg_storage *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STORAGE_EMPTY_DIR);
}

/** Get `emptyDir`: In the pod, lost when it restarts. The guide: For clusters that are not in production
 *  only: each restart of the registry loses all images.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_empty_dir *ocreg_storage_get_empty_dir(const struct ocreg_storage *o)
{
	return (struct ocreg_empty_dir *) ocreg_get_object((const struct ocreg_object *) o, OCREG_STORAGE_EMPTY_DIR);
}

/** Set `emptyDir`: In the pod, lost when it restarts. The guide: For clusters that are not in production
 *  only: each restart of the registry loses all images.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_set_empty_dir(struct ocreg_storage *o, const struct ocreg_empty_dir *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_STORAGE_EMPTY_DIR, (const struct ocreg_object *) value);
}

/** Get `emptyDir`, made empty if it was unset or null: In the pod, lost when it restarts. The guide: For
 *  clusters that are not in production only: each restart of the registry loses all images.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_empty_dir *ocreg_storage_make_empty_dir(struct ocreg_storage *o)
{
	return (struct ocreg_empty_dir *) ocreg_make((struct ocreg_object *) o, OCREG_STORAGE_EMPTY_DIR);
}

/** Whether `s3` holds a value that fits: not unset, not null. */
static inline bool ocreg_storage_has_s3(const struct ocreg_storage *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STORAGE_S3);
}

/** Whether `s3` is null. */
static inline bool ocreg_storage_is_null_s3(const struct ocreg_storage *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STORAGE_S3);
}

/** Make `s3` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_clear_s3(struct ocreg_storage *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STORAGE_S3);
}

/** Make `s3` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_null_s3(struct ocreg_storage *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STORAGE_S3);
}

/** Get `s3`: In an S3 bucket.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_s3 *ocreg_storage_get_s3(const struct ocreg_storage *o)
{
	return (struct ocreg_s3 *) ocreg_get_object((const struct ocreg_object *) o, OCREG_STORAGE_S3);
}

/** Set `s3`: In an S3 bucket.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_set_s3(struct ocreg_storage *o, const struct ocreg_s3 *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_STORAGE_S3, (const struct ocreg_object *) value);
}

/** Get `s3`, made empty if it was unset or null: In an S3 bucket.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_s3 *ocreg_storage_make_s3(struct ocreg_storage *o)
{
	return (struct ocreg_s3 *) ocreg_make((struct ocreg_object *) o, OCREG_STORAGE_S3);
}

/** Whether `gcs` holds a value that fits: not unset, not null. */
static inline bool ocreg_storage_has_gcs(const struct ocreg_storage *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STORAGE_GCS);
}

/** Whether `gcs` is null. */
static inline bool ocreg_storage_is_null_gcs(const struct ocreg_storage *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STORAGE_GCS);
}

/** Make `gcs` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_clear_gcs(struct ocreg_storage *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STORAGE_GCS);
}

/** Make `gcs` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_null_gcs(struct ocreg_storage *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STORAGE_GCS);
}

/** Get `gcs`: In a Google Cloud Storage bucket.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_gcs *ocreg_storage_get_gcs(const struct ocreg_storage *o)
{
	return (struct ocreg_gcs *) ocreg_get_object((const struct ocreg_object *) o, OCREG_STORAGE_GCS);
}

/** Set `gcs`: In a Google Cloud Storage bucket.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_set_gcs(struct ocreg_storage *o, const struct ocreg_gcs *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_STORAGE_GCS, (const struct ocreg_object *) value);
}

/** Get `gcs`, made empty if it was unset or null: In a Google Cloud Storage bucket.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_gcs *ocreg_storage_make_gcs(struct ocreg_storage *o)
{
	return (struct ocreg_gcs *) ocreg_make((struct ocreg_object *) o, OCREG_STORAGE_GCS);
}

/** Whether `swift` holds a value that fits: not unset, not null. */
static inline bool ocreg_storage_has_swift(const struct ocreg_storage *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STORAGE_SWIFT);
}

/** Whether `swift` is null. */
static inline bool ocreg_storage_is_null_swift(const struct ocreg_storage *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STORAGE_SWIFT);
}

/** Make `swift` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_clear_swift(struct ocreg_storage *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STORAGE_SWIFT);
}

/** Make `swift` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_null_swift(struct ocreg_storage *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STORAGE_SWIFT);
}

/** Get `swift`: In an OpenStack Swift container.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_swift *ocreg_storage_get_swift(const struct ocreg_storage *o)
{
	return (struct ocreg_swift *) ocreg_get_object((const struct ocreg_object *) o, OCREG_STORAGE_SWIFT);
}

/** Set `swift`: In an OpenStack Swift container.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_set_swift(struct ocreg_storage *o, const struct ocreg_swift *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_STORAGE_SWIFT, (const struct ocreg_object *) value);
}

/** Get `swift`, made empty if it was unset or null: In an OpenStack Swift container.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_swift *ocreg_storage_make_swift(struct ocreg_storage *o)
{
	return (struct ocreg_swift *) ocreg_make((struct ocreg_object *) o, OCREG_STORAGE_SWIFT);
}

/** Whether `pvc` holds a value that fits: not unset, not null. */
static inline bool ocreg_storage_has_pvc(const struct ocreg_storage *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STORAGE_PVC);
}

/** Whether `pvc` is null. */
static inline bool ocreg_storage_is_null_pvc(const struct ocreg_storage *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STORAGE_PVC);
}

/** Make `pvc` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_clear_pvc(struct ocreg_storage *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STORAGE_PVC);
}

/** Make `pvc` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_null_pvc(struct ocreg_storage *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STORAGE_PVC);
}

/** Get `pvc`: On a PersistentVolumeClaim. The guide: 100Gi are asked for. Object storage is preferred, shared
 *  file storage comes second, and block storage is not recommended in production. Others must not be able to
 *  mount a shared volume. An NFS server of RHEL has known trouble.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_pvc *ocreg_storage_get_pvc(const struct ocreg_storage *o)
{
	return (struct ocreg_pvc *) ocreg_get_object((const struct ocreg_object *) o, OCREG_STORAGE_PVC);
}

/** Set `pvc`: On a PersistentVolumeClaim. The guide: 100Gi are asked for. Object storage is preferred, shared
 *  file storage comes second, and block storage is not recommended in production. Others must not be able to
 *  mount a shared volume. An NFS server of RHEL has known trouble.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_set_pvc(struct ocreg_storage *o, const struct ocreg_pvc *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_STORAGE_PVC, (const struct ocreg_object *) value);
}

/** Get `pvc`, made empty if it was unset or null: On a PersistentVolumeClaim. The guide: 100Gi are asked for.
 *  Object storage is preferred, shared file storage comes second, and block storage is not recommended in
 *  production. Others must not be able to mount a shared volume. An NFS server of RHEL has known trouble.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_pvc *ocreg_storage_make_pvc(struct ocreg_storage *o)
{
	return (struct ocreg_pvc *) ocreg_make((struct ocreg_object *) o, OCREG_STORAGE_PVC);
}

/** Whether `azure` holds a value that fits: not unset, not null. */
static inline bool ocreg_storage_has_azure(const struct ocreg_storage *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STORAGE_AZURE);
}

/** Whether `azure` is null. */
static inline bool ocreg_storage_is_null_azure(const struct ocreg_storage *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STORAGE_AZURE);
}

/** Make `azure` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_clear_azure(struct ocreg_storage *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STORAGE_AZURE);
}

/** Make `azure` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_null_azure(struct ocreg_storage *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STORAGE_AZURE);
}

/** Get `azure`: In an Azure Blob Storage container.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_azure *ocreg_storage_get_azure(const struct ocreg_storage *o)
{
	return (struct ocreg_azure *) ocreg_get_object((const struct ocreg_object *) o, OCREG_STORAGE_AZURE);
}

/** Set `azure`: In an Azure Blob Storage container.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_set_azure(struct ocreg_storage *o, const struct ocreg_azure *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_STORAGE_AZURE, (const struct ocreg_object *) value);
}

/** Get `azure`, made empty if it was unset or null: In an Azure Blob Storage container.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_azure *ocreg_storage_make_azure(struct ocreg_storage *o)
{
	return (struct ocreg_azure *) ocreg_make((struct ocreg_object *) o, OCREG_STORAGE_AZURE);
}

/** Whether `ibmcos` holds a value that fits: not unset, not null. */
static inline bool ocreg_storage_has_ibmcos(const struct ocreg_storage *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STORAGE_IBMCOS);
}

/** Whether `ibmcos` is null. */
static inline bool ocreg_storage_is_null_ibmcos(const struct ocreg_storage *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STORAGE_IBMCOS);
}

/** Make `ibmcos` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_clear_ibmcos(struct ocreg_storage *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STORAGE_IBMCOS);
}

/** Make `ibmcos` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_null_ibmcos(struct ocreg_storage *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STORAGE_IBMCOS);
}

/** Get `ibmcos`: In an IBM Cloud Object Storage bucket. Since OpenShift 4.9.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_ibmcos *ocreg_storage_get_ibmcos(const struct ocreg_storage *o)
{
	return (struct ocreg_ibmcos *) ocreg_get_object((const struct ocreg_object *) o, OCREG_STORAGE_IBMCOS);
}

/** Set `ibmcos`: In an IBM Cloud Object Storage bucket. Since OpenShift 4.9.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_set_ibmcos(struct ocreg_storage *o, const struct ocreg_ibmcos *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_STORAGE_IBMCOS, (const struct ocreg_object *) value);
}

/** Get `ibmcos`, made empty if it was unset or null: In an IBM Cloud Object Storage bucket. Since OpenShift
 *  4.9.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_ibmcos *ocreg_storage_make_ibmcos(struct ocreg_storage *o)
{
	return (struct ocreg_ibmcos *) ocreg_make((struct ocreg_object *) o, OCREG_STORAGE_IBMCOS);
}

/** Whether `oss` holds a value that fits: not unset, not null. */
static inline bool ocreg_storage_has_oss(const struct ocreg_storage *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STORAGE_OSS);
}

/** Whether `oss` is null. */
static inline bool ocreg_storage_is_null_oss(const struct ocreg_storage *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STORAGE_OSS);
}

/** Make `oss` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_clear_oss(struct ocreg_storage *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STORAGE_OSS);
}

/** Make `oss` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_null_oss(struct ocreg_storage *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STORAGE_OSS);
}

/** Get `oss`: In an Alibaba Cloud bucket; releases 4.10 to 4.16 only. Since OpenShift 4.10.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_oss *ocreg_storage_get_oss(const struct ocreg_storage *o)
{
	return (struct ocreg_oss *) ocreg_get_object((const struct ocreg_object *) o, OCREG_STORAGE_OSS);
}

/** Set `oss`: In an Alibaba Cloud bucket; releases 4.10 to 4.16 only. Since OpenShift 4.10.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_set_oss(struct ocreg_storage *o, const struct ocreg_oss *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_STORAGE_OSS, (const struct ocreg_object *) value);
}

/** Get `oss`, made empty if it was unset or null: In an Alibaba Cloud bucket; releases 4.10 to 4.16 only.
 *  Since OpenShift 4.10.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_oss *ocreg_storage_make_oss(struct ocreg_storage *o)
{
	return (struct ocreg_oss *) ocreg_make((struct ocreg_object *) o, OCREG_STORAGE_OSS);
}

/** Whether `managementState` holds a value that fits: not unset, not null. */
static inline bool ocreg_storage_has_management_state(const struct ocreg_storage *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STORAGE_MANAGEMENT_STATE);
}

/** Whether `managementState` is null. */
static inline bool ocreg_storage_is_null_management_state(const struct ocreg_storage *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STORAGE_MANAGEMENT_STATE);
}

/** Make `managementState` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_clear_management_state(struct ocreg_storage *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STORAGE_MANAGEMENT_STATE);
}

/** Make `managementState` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_null_management_state(struct ocreg_storage *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STORAGE_MANAGEMENT_STATE);
}

/** Get `managementState`: Managed: the operator sets the storage up as it sees fit, and deletes it with all
 *  images when the registry is removed. Unmanaged: it only uses it. Unset lets the operator decide once:
 *  Managed for what it has created, Unmanaged for what was there. It never changes a value, so reset it when
 *  the kind of storage changes. Must match `^(Managed|Unmanaged)$`. Since OpenShift 4.6. The guide:
 *  Installations on AWS and Azure get Managed; a bucket or container that is named gets Unmanaged.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_storage_get_management_state(const struct ocreg_storage *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_STORAGE_MANAGEMENT_STATE);
}

/** Set `managementState`: Managed: the operator sets the storage up as it sees fit, and deletes it with all
 *  images when the registry is removed. Unmanaged: it only uses it. Unset lets the operator decide once:
 *  Managed for what it has created, Unmanaged for what was there. It never changes a value, so reset it when
 *  the kind of storage changes. Must match `^(Managed|Unmanaged)$`. Since OpenShift 4.6. The guide:
 *  Installations on AWS and Azure get Managed; a bucket or container that is named gets Unmanaged.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_storage_set_management_state(struct ocreg_storage *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_STORAGE_MANAGEMENT_STATE, value);
}
#endif /* SWIG */

#ifdef __cplusplus
}
#endif
#endif
