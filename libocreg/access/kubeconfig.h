/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The kubeconfig files, read and merged as `oc` does it: a named file; else those that KUBECONFIG lists, the first to name a thing
 * winning, missing ones left out; else ~/.kube/config. At most 64 files of 16 MiB.
 */
#pragma once
#include <stdatomic.h>
#include <ocreg/kubeconfig.h>
#include <ocreg/object.h>
#include "base/arena.h"
#include "base/lines.h"

#define OCREG_MOST_KUBECONFIGS 64

struct ocreg_kubeconfig_file {
	const char *path, *folder;
	const char *caution; /* who else than its owner may read or change it, in words; NULL: nobody */
	struct ocreg_object *doc;
	struct ocreg_object *base; /* the file as it was read, where doc was changed since; else NULL */
};

struct ocreg_kubeconfig {
	atomic_uint refs;
	struct ocreg_arena arena;
	struct ocreg_kubeconfig_file files[OCREG_MOST_KUBECONFIGS]; /* those that hold something */
	size_t n;
	const char *target; /* the file for what is new; NULL if there can be none */
	size_t target_at;   /* where among the files it has its place */
	bool nobody;        /* its user is nobody, and meant to be */
};

/* What was found under a name; object NULL where the name has nothing. Lent until the next change. */
struct ocreg_kubeconfig_entry {
	const char *name;
	const struct ocreg_kubeconfig_file *file;
	const struct ocreg_object *object;
};

enum ocreg_kubeconfig_section { OCREG_KUBE_CLUSTER, OCREG_KUBE_USER, OCREG_KUBE_CONTEXT, OCREG_KUBE_SECTIONS };

/* Where a section is: the list in a kubeconfig, and name and value in its elements. */
struct ocreg_kubeconfig_place {
	const char *noun;
	unsigned list, name, value;
};
extern const struct ocreg_kubeconfig_place ocreg_kubeconfig_places[OCREG_KUBE_SECTIONS];

/* Read what there is; n is 0 when there is nothing. The arguments: the file that was named, KUBECONFIG and HOME, each NULL or empty if
 * there is none. *ret is the caller's, with one reference. 0, OCREG_E_FILE, OCREG_E_LIMIT, OCREG_E_KUBECONFIG or OCREG_E_NOMEM. */
int ocreg_kubeconfig_open(const char *named, const char *list, const char *home, struct ocreg_kubeconfig **ret,
			  struct ocreg_error **reterr);

/* current-context of the first file that has one; NULL if none has. */
const char *ocreg_kubeconfig_current(const struct ocreg_kubeconfig *k, const struct ocreg_kubeconfig_file **retfile);
/* Find a named entry; OCREG_E_KUBECONFIG when there is none. */
int ocreg_kubeconfig_find(const struct ocreg_kubeconfig *k, enum ocreg_kubeconfig_section section, const char *name,
			  struct ocreg_kubeconfig_entry *ret, struct ocreg_error **reterr);
/* Every name there is, each once, in the order of the files. 0 or OCREG_E_NOMEM. */
int ocreg_kubeconfig_names(const struct ocreg_kubeconfig *k, enum ocreg_kubeconfig_section section, struct ocreg_lines *ret);
/* Text of a field, NULL if unset or empty; OCREG_E_KUBECONFIG when the field holds something else, a number for instance. */
int ocreg_kubeconfig_text(const struct ocreg_kubeconfig_entry *e, unsigned field, const char **ret, struct ocreg_error **reterr);
/* A file that an entry names, in the arena: a relative path means the kubeconfig's own folder. NULL when out of memory. */
const char *ocreg_kubeconfig_path(struct ocreg_arena *a, const struct ocreg_kubeconfig_entry *e, const char *path);

/* Line i about files that others may read or change, for the client's warnings; NULL past the last. Lent as long as k. */
const char *ocreg_kubeconfig_caution(const struct ocreg_kubeconfig *k, size_t i);
/* Refuse such files: 0 or OCREG_E_KUBECONFIG. */
int ocreg_kubeconfig_check_private(const struct ocreg_kubeconfig *k, struct ocreg_error **reterr);

/* kubeconfig-file.c: read and check one file. *ret NULL: it is empty. *retformat: how it is written. */
int ocreg_kubeconfig_read_file(const char *path, struct ocreg_object **ret, enum ocreg_format *retformat,
			       struct ocreg_error **reterr);
/* What there is to say about who may read or change a file, in the arena, or NULL. 0 or OCREG_E_NOMEM. */
int ocreg_kubeconfig_look_at_mode(const char *path, struct ocreg_arena *arena, const char **ret);
/* kubeconfig-merge.c: make the changes that lead from base to doc in fresh, entry by entry. 0, OCREG_E_KUBECONFIG or OCREG_E_NOMEM. */
int ocreg_kubeconfig_merge(struct ocreg_object *fresh, const struct ocreg_object *base, const struct ocreg_object *doc,
			   struct ocreg_error **reterr);

/* kubeconfig-lock.c: hold the lock of a file as kubectl and `oc` do: PATH.lock stands beside it for as long. Waits ms milliseconds at most.
 * One that a process of this library left when it died is taken over. 0, OCREG_E_TIMEOUT, OCREG_E_FILE or OCREG_E_NOMEM. */
struct ocreg_kubeconfig_lock {
	char *path;
	int fd;
};
int ocreg_kubeconfig_lock(const char *path, int64_t ms, struct ocreg_kubeconfig_lock *ret, struct ocreg_error **reterr);
void ocreg_kubeconfig_unlock(struct ocreg_kubeconfig_lock *lock);
