/* SPDX-License-Identifier: Apache-2.0 */
/* What the rules of spec.storage share: one look at a Config, at what is set up on the cluster, and at what is around. */
#pragma once
#include "check/checker.h"

#define OCREG_REGISTRY_NAMESPACE "openshift-image-registry"
#define OCREG_USER_SECRET "image-registry-private-configuration-user"
#define OCREG_MINTED_SECRET "installer-cloud-credentials"
#define OCREG_OPERATORS_MARK "imageregistry.openshift.io" /* annotation of what the operator has made: "true" */
#define OCREG_DEFAULT_CLAIM "image-registry-storage"

/* How the operator begins when it cannot set up the storage. */
#define OCREG_SYNC "the operator would say: Progressing Error \"Unable to apply resources: unable to sync storage configuration: "

/* A place below another, by a name that is known here. */
#define OCREG_BELOW(at, name) (&(const struct ocreg_where) { .up = (at), .key = (name), .n = strlen(name) })
extern const struct ocreg_where ocreg_at_spec, ocreg_at_storage;

/* A kind of storage that the operator knows. */
struct ocreg_storage_kind {
	const char *name; /* as the operator calls it */
	const char *what; /* what holds the images; NULL: the pod itself */
	unsigned field;   /* of a storage */
	int holder;       /* the field of its settings that names what holds the images; -1: none does */
	bool stumbles; /* the operator clears its name in spec as it removes it, and crashes if spec has gone on to another kind */
	unsigned until; /* the last release that counts it, 0: the newest does */
};

/* What a storage says. */
struct ocreg_storage_choice {
	const struct ocreg_object *storage, *settings; /* NULL: not there; of several kinds, the settings of the first */
	const struct ocreg_storage_kind *kind;         /* the first kind in the operator's order; NULL: none */
	unsigned n;                                    /* how many kinds */
	const char *state;                             /* managementState, "" where it is unset */
	const char *holder;                            /* name of the bucket, container or claim, "" where it is unset */
};

/* A Config, as it would be, beside what is live. */
struct ocreg_storage_view {
	struct ocreg_checker *c;
	const struct ocreg_object *config, *spec;
	const struct ocreg_object *old_spec, *status; /* of the live object, NULL if nobody said */
	struct ocreg_storage_choice now, old, live;   /* of spec, of the old spec, and what is set up */
	const char *state;                            /* managementState, "" where it is unset */
	const char *platform;                         /* NULL: nobody said */
};

/* Look at a Config. False if it has no spec, or is none that the operator looks at. */
bool ocreg_storage_look(struct ocreg_storage_view *v, struct ocreg_checker *c, const struct ocreg_object *config,
			const struct ocreg_object *old);
/* The same as ocreg_look_around(), in the registry's namespace or another; an object that says no namespace is taken to be there. */
enum ocreg_around ocreg_storage_around(const struct ocreg_storage_view *v, unsigned type, const char *ns, const char *name,
				       const struct ocreg_object **ret);
/* Say that an object that matters is not known. */
void ocreg_storage_unknown(const struct ocreg_storage_view *v, const struct ocreg_where *at, const char *what, const char *ns,
			   const char *name);
/* Kind i in the operator's order; NULL past the last. */
const struct ocreg_storage_kind *ocreg_storage_kind(size_t i);
/* Whether the storage has settings of a kind that the target release counts. */
bool ocreg_storage_has(const struct ocreg_checker *c, const struct ocreg_object *storage, const struct ocreg_storage_kind *kind);
/* The place of the chosen kind's settings, spec.storage.KIND; there must be one. */
struct ocreg_where ocreg_storage_place(const struct ocreg_storage_view *v);

/* A string of an object that may be missing: "" if it is, or is unset. */
const char *ocreg_storage_text(const struct ocreg_object *o, unsigned field);
/* Text from outside, fit for a message, without quotes. The buffer is emptied first. */
const char *ocreg_storage_plain(const char *s, struct ocreg_buf *buf);
/* Wipe and free a buffer; that memory has run out is remembered. */
void ocreg_storage_done(const struct ocreg_storage_view *v, struct ocreg_buf *buf);

/* The pages of rules; each runs for a Config of which there is something to say. */
void ocreg_check_loss(const struct ocreg_storage_view *v);
/* The Secret of the user where no Config is around. */
void ocreg_check_credentials_alone(struct ocreg_checker *c, const struct ocreg_object *secret);
void ocreg_check_credentials(const struct ocreg_storage_view *v, const struct ocreg_object *secret);
void ocreg_check_empty_dir(const struct ocreg_storage_view *v);
void ocreg_check_pvc(const struct ocreg_storage_view *v);
void ocreg_check_s3(const struct ocreg_storage_view *v);
void ocreg_check_gcs(const struct ocreg_storage_view *v);
void ocreg_check_azure(const struct ocreg_storage_view *v);
void ocreg_check_swift(const struct ocreg_storage_view *v);
void ocreg_check_ibmcos(const struct ocreg_storage_view *v);
void ocreg_check_bucket_name(const struct ocreg_storage_view *v);

bool ocreg_secret_has(const struct ocreg_object *secret, const char *key);
/* A value of a Secret, data or stringData, as plain bytes in `buf`, whose owner wipes it. */
enum ocreg_secret_value { OCREG_VALUE_MISSING, OCREG_VALUE_THERE, OCREG_VALUE_BROKEN };
enum ocreg_secret_value ocreg_secret_value(const struct ocreg_object *secret, const char *key, struct ocreg_buf *buf);
