/* SPDX-License-Identifier: Apache-2.0 */
/* What a typed value is made of. */
#pragma once
#include <stdatomic.h>
#include <string.h>
#include <ocreg/codec.h>
#include "base/arena.h"
#include "base/limits.h"
#include "model/schema.h"
#include "text/print.h"

enum ocreg_state {
	OCREG_UNSET,
	OCREG_NULL,
	OCREG_VALUE,
	OCREG_MISFIT, /* a value of another type than the field's, kept as JSON in `text` */
};

#define OCREG_V_NUMBER 1u  /* QUANTITY: written as a number */
#define OCREG_V_COMPACT 2u /* RAW, MISFIT: known to have no white space between tokens */

struct ocreg_value {
	union {
		char *text;                   /* STRING, QUANTITY, RAW, and any MISFIT; NUL-terminated */
		int64_t integer;              /* INT */
		bool boolean;                 /* BOOL */
		struct ocreg_object *object;  /* OBJECT */
		struct ocreg_value *items;    /* STRINGS, OBJECTS */
		struct ocreg_member *members; /* MAP, QUANTITIES */
	};
	uint32_t n;   /* bytes of text, items, members */
	uint32_t cap; /* how many there is room for */
	uint8_t state;
	uint8_t flags;
};

struct ocreg_member {
	const char *key;
	uint32_t n_key;
	struct ocreg_value value;
};

/* A name that came twice in one object or map. */
struct ocreg_duplicate {
	struct ocreg_duplicate *next;
	const struct ocreg_field *map; /* the map it came in, NULL for the object itself */
	const char *key;
};

/* One reference count and one arena for everything below a root. */
struct ocreg_tree {
	atomic_uint refs;
	bool secret; /* wipe on free */
	struct ocreg_arena arena;
};

struct ocreg_object {
	struct ocreg_tree *tree;
	const struct ocreg_type *type;
	struct ocreg_value unknown; /* a MAP of RAW: members without a row */
	struct ocreg_duplicate *duplicates;
	struct ocreg_value values[]; /* one per row */
};

/* What one kind of value can do; walkers know nothing else about it. Values given are in state VALUE. */
struct ocreg_kind_ops {
	void (*print)(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_printer *p, unsigned flags);
	bool (*equal)(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b);
	/* the value of a merge patch that turns a into b, which differ */
	int (*diff)(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b,
		    struct ocreg_printer *p);
	/* a deep copy of src at dst, which is UNSET */
	int (*copy)(const struct ocreg_field *f, struct ocreg_tree *t, const struct ocreg_value *src, struct ocreg_value *dst);
};
extern const struct ocreg_kind_ops ocreg_kinds[];
/* The field that an element of a list, or a value of a map, of kind f is. */
const struct ocreg_field *ocreg_element_field(const struct ocreg_field *f);
extern const struct ocreg_field ocreg_raw_field;

/* What stands for a secret. */
void ocreg_print_redacted(struct ocreg_printer *p);
/* Whether members without a row may be what was meant to be a secret: the type has a map of secrets. */
bool ocreg_hides_unknown(const struct ocreg_type *t);
/* Whether the entry of a map holds secrets though the map does not. */
bool ocreg_hides_entry(const struct ocreg_field *map, const char *key, size_t n);

/* Any state. */
void ocreg_value_print(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_printer *p, unsigned flags);
bool ocreg_value_equal(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b);
int ocreg_value_copy(const struct ocreg_field *f, struct ocreg_tree *t, const struct ocreg_value *src, struct ocreg_value *dst);

/* All of an object's members. */
void ocreg_object_print(const struct ocreg_object *o, struct ocreg_printer *p, unsigned flags);
int ocreg_object_diff(const struct ocreg_object *a, const struct ocreg_object *b, struct ocreg_printer *p);
int ocreg_object_copy(const struct ocreg_object *src, struct ocreg_object *dst);
/* The values of a merge patch between two maps, or two sets of unknown members. */
int ocreg_members_diff(const struct ocreg_field *elem, const struct ocreg_value *a, const struct ocreg_value *b,
		       struct ocreg_printer *p);

/* A tree that will take about `expected` bytes; 0 if nobody knows. */
struct ocreg_tree *ocreg_tree_new(size_t expected);
void ocreg_tree_unref(struct ocreg_tree *t);
/* An empty object in a tree of its own. */
struct ocreg_object *ocreg_root_new(const struct ocreg_type *type, size_t expected);
/* An empty object in a tree; NULL when out of memory. */
struct ocreg_object *ocreg_object_new(struct ocreg_tree *t, const struct ocreg_type *type);
/* Copy n bytes into v, into the memory it has if they fit. v becomes a VALUE. */
int ocreg_value_set_text(struct ocreg_tree *t, struct ocreg_value *v, const char *s, size_t n);
/* Make room for one more item or member; NULL when out of memory. The new one is zeroed and counted. */
struct ocreg_value *ocreg_items_add(struct ocreg_tree *t, struct ocreg_value *list);
struct ocreg_member *ocreg_members_add(struct ocreg_tree *t, struct ocreg_value *map, const char *key, size_t n);
struct ocreg_member *ocreg_members_find(const struct ocreg_value *map, const char *key, size_t n);
/* The same, looking at index `near` first: maps that are compared are mostly in one order. */
struct ocreg_member *ocreg_members_find_near(const struct ocreg_value *map, uint32_t near, const char *key, size_t n);
void ocreg_members_drop(struct ocreg_value *map, struct ocreg_member *m);
/* Leave nothing of a map's value, which is text. */
void ocreg_member_wipe(struct ocreg_member *m);
/* Back to UNSET; secret text is wiped. */
void ocreg_value_clear(const struct ocreg_field *f, struct ocreg_value *v);
/* The slot of a field if its kind is in the set of kinds; NULL otherwise. */
struct ocreg_value *ocreg_slot(const struct ocreg_object *o, unsigned field, unsigned kinds);

#define OCREG_K(kind) (1u << OCREG_KIND_##kind)
#define OCREG_KINDS_TEXT (OCREG_K(STRING) | OCREG_K(QUANTITY) | OCREG_K(RAW))
#define OCREG_KINDS_LIST (OCREG_K(STRINGS) | OCREG_K(OBJECTS))
#define OCREG_KINDS_MAP (OCREG_K(MAP) | OCREG_K(QUANTITIES))
#define OCREG_KINDS_ALL (~0u)

static inline const struct ocreg_field *ocreg_row(const struct ocreg_object *o, unsigned i)
{
	return &o->type->fields[i];
}

/* raw.c: values that are JSON text, compared, patched and taken apart by value. */
bool ocreg_raw_equal(const char *a, size_t na, const char *b, size_t nb);
int ocreg_raw_diff(const char *a, size_t na, const char *b, size_t nb, struct ocreg_printer *p);
/* Apply merge patch p to a (NULL: nothing there) and print the result. */
int ocreg_raw_merge(const char *a, size_t na, const char *p, size_t np, struct ocreg_printer *out);
/* The members of a JSON object, or elements of a list, one level: keys unescaped (NULL in a list), values as slices of text. 0, 1 if text
 * is neither, or OCREG_E_NOMEM. */
struct ocreg_raw_child {
	const char *key;
	size_t n_key;
	const char *text;
	size_t n;
};
int ocreg_raw_children(struct ocreg_arena *a, const char *text, size_t n, struct ocreg_raw_child **ret, size_t *retn);

/* duplicates.c: remember a name that came twice in o, or in its map of a field; keep only the last of members with one name. 0 or
 * OCREG_E_NOMEM. */
int ocreg_duplicate_note(struct ocreg_object *o, const struct ocreg_field *map, const char *key, size_t n);
int ocreg_duplicates_drop(struct ocreg_value *map, struct ocreg_object *owner, const struct ocreg_field *field);

/* Objects inside of a document that have trees of their own, such as the items of a list, so that nothing is read twice. */
struct ocreg_parts {
	unsigned field; /* the field of the root, of kind RAW, where they are */
	bool many;      /* there is a list of them, and not one by itself */
	const struct ocreg_type *type;
	struct ocreg_object **v; /* what is there already stays before what comes */
	size_t n, cap, most;
};
/* ocreg_decode_into() of a JSON document with parts. What v holds belongs to the caller, after a failure too; what it held and does not
 * any more is NULL. OCREG_E_KIND: what should be a part is no object, or they are no list. OCREG_E_LIMIT: there would be more than
 * `most`. Each part may have as many values as a document. */
int ocreg_decode_parts(struct ocreg_object *root, const char *text, size_t len, struct ocreg_parts *parts,
		       struct ocreg_error **reterr);

/* decode.c, read.c: for those who bring their own limits and place. */
int ocreg_decode_into(struct ocreg_object *root, const char *text, size_t len, enum ocreg_format format,
		      const struct ocreg_limits *limits, struct ocreg_error **reterr);
enum ocreg_format ocreg_guess_format(const char *text, size_t len);
struct ocreg_limits ocreg_limits_of(const struct ocreg_decode_options *options);
/* A document, and if it is YAML perhaps what was written down of it already. */
struct ocreg_source {
	const char *text;
	size_t len;
	enum ocreg_format format;
	const struct ocreg_nodes *nodes; /* or NULL */
};
int ocreg_decode_source(struct ocreg_object *root, const struct ocreg_source *source, const struct ocreg_limits *limits,
			struct ocreg_error **reterr);
int ocreg_read_source(const struct ocreg_source *source, const struct ocreg_limits *limits, struct ocreg_sink *sink,
		      struct ocreg_error **reterr);
/* Read text of either format into a sink. */
int ocreg_read(const char *text, size_t len, enum ocreg_format format, const struct ocreg_limits *limits, struct ocreg_sink *sink,
	       struct ocreg_error **reterr);

/* locate.c: find many paths in one scan. Targets are sorted by path. Of members with one name the last is found. */
struct ocreg_target {
	const char *path;
	size_t found; /* bytes of the path that were found; what line and column stand for */
	unsigned line, column;
	size_t event; /* if all of the path was found: the number of the key or element among the events of the document, from 1; else 0 */
	unsigned value_line, value_column;
};
int ocreg_locate_targets(const struct ocreg_source *source, const struct ocreg_limits *limits, struct ocreg_target *targets,
			 size_t n, struct ocreg_error **reterr);

/* Add a map key to a path as the API server spells it. */
void ocreg_path_add_key(struct ocreg_buf *path, const char *key, size_t n);
