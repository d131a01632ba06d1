/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The tables that schema.def expands into. Whoever walks a value walks these rows; nothing else knows which types and fields there
 * are.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <ocreg/reflect.h>
#include "base/pattern.h"

/* Flags of a row. */
#define OCREG_REQUIRED (1u << 0)   /* the API server refuses the object without it */
#define OCREG_NULLABLE (1u << 1)   /* null is a value of its own */
#define OCREG_SECRET (1u << 2)     /* never shown; wiped on free */
#define OCREG_KEEP (1u << 3)       /* the Go writer always emits it: real objects have it even when unset */
#define OCREG_DEPRECATED (1u << 4) /* another field replaces it */
#define OCREG_OPEN (1u << 5)       /* raw: an object whose members are nobody's business (preserve-unknown-fields) */
#define OCREG_ANY_JSON (1u << 6)   /* raw: not even an object is asked for */

/* Flag of a type. */
#define OCREG_PARTIAL true /* the API has more fields than the type has rows */

enum ocreg_type_id {
	OCREG_TYPE_none,
#define OCREG_TYPE(t, ...) OCREG_TYPE_##t,
#include "model/schema.def"
	OCREG_TYPE_public_end,
#define OCREG_TYPE(t, ...) OCREG_TYPE_##t,
#include "model/internal.def"
	OCREG_TYPE_end,
};

/* clang-format off */
#define OCREG_TYPE(t, ...) enum ocreg_fields_of_##t {
#define OCREG_FIELD(t, m, ...) OCREG_F_##t##_##m,
#define OCREG_END(t) OCREG_N_##t };
/* clang-format on */
#define OCREG_AND_INTERNAL
#include "model/schema.def"
#undef OCREG_AND_INTERNAL

enum ocreg_list_type { OCREG_LIST_NONE, OCREG_LIST_ATOMIC, OCREG_LIST_SET, OCREG_LIST_MAP };

enum ocreg_value_format {
	OCREG_VALUE_ANY,
	OCREG_VALUE_INT32,
	OCREG_VALUE_INT64,
	OCREG_VALUE_DURATION,
	OCREG_VALUE_DATE_TIME,
	OCREG_VALUE_BASE64, /* a MAP of bytes */
};

struct ocreg_field {
	const char *json, *name, *doc, *guide;
	const char *fallback;          /* the API server's default, as JSON */
	const char *const *oneof;      /* allowed values, NULL-terminated */
	const char *key;               /* list of type map: the members that identify an element, comma-separated */
	int64_t min, max;              /* an INT, with `bounded` */
	uint16_t min_len, max_len;     /* characters of a STRING; 0: no bound */
	uint16_t min_items, max_items; /* elements of a list; 0: no bound */
	uint16_t elem;                 /* enum ocreg_type_id */
	uint16_t since, until;
	uint16_t required_since; /* a REQUIRED one: before, it was not */
	uint16_t required_until; /* another: up to then it was; 0: never */
	uint16_t ruled_since;    /* before, the API server did not look at the value but for its type, and the list had no key */
	uint8_t json_len;
	uint8_t kind; /* enum ocreg_kind */
	uint8_t flags;
	uint8_t list;    /* enum ocreg_list_type */
	uint8_t format;  /* enum ocreg_value_format */
	uint8_t pattern; /* enum ocreg_pattern_id */
	bool bounded;
};

struct ocreg_type {
	const char *name, *doc, *header;
	const struct ocreg_field *fields;
	const uint16_t *signatures; /* of the fields' names, see schema.c */
	uint16_t n_fields;
	uint16_t since;
	bool secrets; /* it has a field that is SECRET */
	bool partial; /* a member without a row is no mistake */
};

/* The table of a type; NULL for an unknown id. */
const struct ocreg_type *ocreg_schema(unsigned type);
/* The row whose JSON name is the n bytes at json; NULL if there is none. `hint` is a row to try first, any value. */
const struct ocreg_field *ocreg_schema_find(const struct ocreg_type *t, const char *json, size_t n, unsigned hint);
/* The text of a pattern; NULL for OCREG_PATTERN_NONE and unknown ids. */
const char *ocreg_pattern_text(unsigned pattern);

/* A kind of object that the API server knows by URL. */
struct ocreg_resource {
	const char *api_version, *kind, *plural, *fixed_name;
	uint16_t type;
	bool namespaced;
};
/* The resource of a type, NULL if it has none; of an apiVersion and kind, NULL if unknown. */
const struct ocreg_resource *ocreg_resource_of_type(unsigned type);
const struct ocreg_resource *ocreg_resource_of_kind(const char *api_version, const char *kind);
/* The resource that was probably meant, of an apiVersion and kind that are unknown; NULL if there is none. */
const struct ocreg_resource *ocreg_resource_meant(const char *api_version, const char *kind);
