/* SPDX-License-Identifier: Apache-2.0 */
/* A check in progress: one walk over a value beside the value it replaces. */
#pragma once
#include "check/findings.h"
#include "model/object.h"

/* A place in the value, from the inside out. Spelled only when there is something to say. */
struct ocreg_where {
	const struct ocreg_where *up;
	const char *key; /* NULL: an element of a list */
	size_t n;        /* bytes of key, or the element's index */
	bool entry;      /* key is that of a map, spelled in brackets as the API server does in checks of its own */
};

struct ocreg_checker {
	const struct ocreg_check_options *options;
	const struct ocreg_type *root;
	struct ocreg_findings *fs;
	struct ocreg_findings *later; /* what the server looks at only if nothing before is badly wrong */
	bool blocked;                 /* something is */
	bool typed;                 /* the server reads it with code of its own: null is nothing, a quantity may be any number */
	bool mute;                  /* only look for members that would be dropped: the server ignores this part */
	bool ruled[OCREG_TYPE_end]; /* the types that have rules to run */
};

/* The place as the API server spells it; the buffer is emptied first. "" when out of memory. */
const char *ocreg_where_text(const struct ocreg_where *at, struct ocreg_buf *path);
/* Text of a value for a message, quoted and escaped; never a secret. The buffer is emptied first. */
const char *ocreg_show(const struct ocreg_field *f, const char *s, size_t n, struct ocreg_buf *buf);

/* The words that a text field takes, as a hint in `hint`; NULL if it takes others too. */
const char *ocreg_words(const struct ocreg_field *f, struct ocreg_buf *hint);
/* Whether the target release has a rule. */
bool ocreg_rule_applies(const struct ocreg_checker *c, enum ocreg_rule_id rule);
/* Add a finding at a place, if the target release has the rule and the level is asked for. hint NULL: the rule's remedy. The finding, lent until
 * the next one; NULL if there is none. */
struct ocreg_finding *ocreg_report(struct ocreg_checker *c, enum ocreg_rule_id rule, const struct ocreg_where *at,
				   const char *hint, const char *fmt, ...) __attribute__((format(printf, 5, 6)));

/* Done with what a finding was spelled with: it lacks something if memory did not suffice, so there is none. */
static inline void ocreg_spelled(struct ocreg_checker *c, struct ocreg_buf *b)
{
	c->fs->oom |= b->oom;
	ocreg_buf_done(b);
}

/* Read the JSON text of a part into an object; false if it does not fit, or if memory does not suffice, which is noted. */
static inline bool ocreg_understand(struct ocreg_checker *c, struct ocreg_object *o, const char *text, size_t n,
				    const struct ocreg_limits *limits)
{
	int r = ocreg_decode_into(o, text, n, OCREG_FORMAT_JSON, limits, NULL);

	c->fs->oom |= r == OCREG_E_NOMEM;
	return r == 0;
}

/* Check a value that is there; old is what it replaces, or NULL. */
void ocreg_check_value(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
		       const struct ocreg_value *old, const struct ocreg_where *at);
/* Check all members of an object. */
void ocreg_check_object(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *at);
/* A value of the wrong type: say so, and which of its members the server would drop. */
void ocreg_check_misfit(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
			const struct ocreg_where *at);

/* When the rules of a type run. */
enum ocreg_stage {
	OCREG_EARLY,    /* with the type's fields */
	OCREG_LATE,     /* the CRD's validation rules: last, and not at all when the object is badly wrong */
	OCREG_OPERATOR, /* what the operator makes of it, from level operator on; also of the object as a whole */
	OCREG_ADVICE,   /* from level advice on; also of the object as a whole */
};

/* The rules of a type that look at more than one field. */
struct ocreg_type_rule {
	uint16_t type;
	uint8_t stage;
	void (*check)(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		      const struct ocreg_where *at);
};
/* One table for each rules-*.c, ended by a row without a type. */
extern const struct ocreg_type_rule ocreg_config_rules[], ocreg_image_rules[], ocreg_route_rules[], ocreg_core_rules[],
	ocreg_operator_rules[], ocreg_storage_rules[], ocreg_pruner_rules[], ocreg_trust_rules[], ocreg_advice_rules[],
	ocreg_claim_rules[], ocreg_route_server_rules[];

/* managementState of a Config's spec as it is meant: a word of another case is refused, but whoever mends it should not have to come again for
 * what the operator makes of it. "" if there is none. */
const char *ocreg_state_meant(const struct ocreg_object *spec);

/* What is around the object, as far as the caller said: how many objects, and object i of them, which may be NULL. */
size_t ocreg_around_count(const struct ocreg_checker *c);
const struct ocreg_object *ocreg_around_at(const struct ocreg_checker *c, size_t i);
enum ocreg_around { OCREG_THERE, OCREG_MISSING, OCREG_UNKNOWN };
/* The object of that type, namespace (NULL: of none) and name; *ret is set to it, lent, if it is there. Nobody having said
 * anything, or not all, makes it UNKNOWN, and something that the findings want. */
enum ocreg_around ocreg_look_around(const struct ocreg_checker *c, unsigned type, const char *ns, const char *name,
				    const struct ocreg_object **ret);
/* Whether all objects of that type in the namespace are around; if not, the findings want them. */
bool ocreg_know_all(const struct ocreg_checker *c, unsigned type, const char *ns);
/* An object without a name. */
void ocreg_report_nameless(struct ocreg_checker *c, const struct ocreg_resource *r, const struct ocreg_where *at);
/* What the server asks of every object's metadata. */
void ocreg_check_meta(struct ocreg_checker *c, const struct ocreg_object *root, const struct ocreg_object *meta,
		      const struct ocreg_where *at);

/* What a member without a row was probably meant to be: a hint in `buf`, or NULL. */
const char *ocreg_suggest(const struct ocreg_type *root, const struct ocreg_type *t, const char *name, size_t n,
			  struct ocreg_buf *buf);
