/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The kubeconfig files, read and merged as `oc` does it: a named file; else those that KUBECONFIG lists, the first to name a thing
 * winning, missing ones left out; else ~/.kube/config. At most 64 files of 16 MiB.
 */
#pragma once
#include <stdatomic.h>
#include <ocreg/object.h>
#include <ocreg/error.h>
#include "base/arena.h"
#include "base/lines.h"

#define OCREG_MOST_KUBECONFIGS 64

struct ocreg_kubeconfig_file {
	const char *path, *folder;
	struct ocreg_object *doc;
};

struct ocreg_kubeconfig {
	atomic_uint refs;
	struct ocreg_arena arena;
	struct ocreg_kubeconfig_file files[OCREG_MOST_KUBECONFIGS];
	size_t n;
};

/* What was found under a name; object NULL where the name has nothing. */
struct ocreg_kubeconfig_entry {
	const char *name;
	const struct ocreg_kubeconfig_file *file;
	const struct ocreg_object *object;
};

enum ocreg_kubeconfig_section { OCREG_KUBE_CLUSTER, OCREG_KUBE_USER, OCREG_KUBE_CONTEXT };

/* Read what there is; n is 0 when there is nothing. The arguments: the file that was named, KUBECONFIG and HOME, each NULL or empty if
 * there is none. *ret is the caller's, with one reference. 0, OCREG_E_FILE, OCREG_E_LIMIT, OCREG_E_KUBECONFIG or OCREG_E_NOMEM. */
int ocreg_kubeconfig_open(const char *named, const char *list, const char *home, struct ocreg_kubeconfig **ret,
			  struct ocreg_error **reterr);
/* Drop one reference. NULL is fine. NULL. */
struct ocreg_kubeconfig *ocreg_kubeconfig_unref(struct ocreg_kubeconfig *k);

/* current-context of the first file that has one; NULL if none has. */
const char *ocreg_kubeconfig_current(const struct ocreg_kubeconfig *k, const struct ocreg_kubeconfig_file **retfile);
/* Find a named entry; OCREG_E_KUBECONFIG when there is none, or when a file has two of that name. */
int ocreg_kubeconfig_find(const struct ocreg_kubeconfig *k, enum ocreg_kubeconfig_section section, const char *name,
			  struct ocreg_kubeconfig_entry *ret, struct ocreg_error **reterr);
/* Every name there is, each once, in the order of the files. 0 or OCREG_E_NOMEM. */
int ocreg_kubeconfig_names(const struct ocreg_kubeconfig *k, enum ocreg_kubeconfig_section section, struct ocreg_lines *ret);
/* Text of a field, NULL if unset or empty; OCREG_E_KUBECONFIG when the field holds something else, a number for instance. */
int ocreg_kubeconfig_text(const struct ocreg_kubeconfig_entry *e, unsigned field, const char **ret, struct ocreg_error **reterr);
/* A file that an entry names, in the arena: a relative path means the kubeconfig's own folder. NULL when out of memory. */
const char *ocreg_kubeconfig_path(struct ocreg_arena *a, const struct ocreg_kubeconfig_entry *e, const char *path);
