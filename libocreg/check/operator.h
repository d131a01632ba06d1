/* SPDX-License-Identifier: Apache-2.0 */
/* What an operator makes of an object, and what it would say of what it cannot make. */
#pragma once
#include "check/checker.h"

#define OCREG_NAMESPACE "openshift-image-registry"

struct ocreg_operator {
	struct ocreg_checker *c;
	const struct ocreg_object *spec, *old_spec; /* old_spec: NULL if there was none */
	const struct ocreg_where *at;               /* the place of spec */
	bool pruner;                                /* the one of ImagePruner, which makes a CronJob; else that of Config */
	const char *verb;                           /* what it fails to do with the Deployment or CronJob: create, update */
};

/* Whether the operator acts on the object: on an ImagePruner always, on a Config while it is Managed; never on a write to the status. */
bool ocreg_operator_acts(struct ocreg_operator *op, struct ocreg_checker *c, const struct ocreg_object *o,
			 const struct ocreg_object *old, struct ocreg_where *at);

/* The place of a member of o. */
struct ocreg_where ocreg_below(const struct ocreg_where *up, const struct ocreg_object *o, unsigned field);
/* Text of a field, "" where there is none; whether there is a value of the field's type. */
const char *ocreg_text_or_empty(const struct ocreg_object *o, unsigned field);
bool ocreg_has_value(const struct ocreg_object *o, unsigned field);

/* Text in quotes, for a message; the buffer is emptied first. Out of memory is noted in the findings. */
const char *ocreg_quoted(struct ocreg_checker *c, const char *s, size_t n, struct ocreg_buf *buf);

/* The Deployment or CronJob would be refused for its pod template. said: the place that Kubernetes tells, NULL if
 * it is `at`. The text is what Kubernetes says about it. */
void ocreg_refuse_pod(const struct ocreg_operator *op, enum ocreg_rule_id rule, const struct ocreg_where *at,
		      const struct ocreg_where *said, const char *fmt, ...) __attribute__((format(printf, 5, 6)));
/* The objects that the operator makes of a Config would not be made. */
void ocreg_refuse_sync(const struct ocreg_operator *op, enum ocreg_rule_id rule, const struct ocreg_where *at, const char *hint,
		       const char *fmt, ...) __attribute__((format(printf, 5, 6)));

/* Members of a pod template, by what Kubernetes asks of them. */
void ocreg_pod_label_key(const struct ocreg_operator *op, enum ocreg_rule_id rule, const struct ocreg_where *at,
			 const struct ocreg_where *said, const char *s, size_t n);
void ocreg_pod_label_value(const struct ocreg_operator *op, enum ocreg_rule_id rule, const struct ocreg_where *at,
			   const struct ocreg_where *said, const char *s, size_t n);
/* A map of labels. */
void ocreg_pod_labels(const struct ocreg_operator *op, enum ocreg_rule_id rule, const struct ocreg_value *map,
		      const struct ocreg_where *said, const struct ocreg_where *up);
void ocreg_pod_selector(const struct ocreg_operator *op, const struct ocreg_object *selector, const struct ocreg_where *at);
/* A list of label keys in o, beside the selector that it refines, or NULL. */
void ocreg_pod_label_keys(const struct ocreg_operator *op, enum ocreg_rule_id rule, const struct ocreg_object *o, unsigned keys,
			  const struct ocreg_object *selector, const struct ocreg_where *up);
void ocreg_pod_affinity(const struct ocreg_operator *op, const struct ocreg_object *affinity, const struct ocreg_where *at);
void ocreg_pod_resources(const struct ocreg_operator *op, const struct ocreg_object *resources, const struct ocreg_where *at);
/* For each object of a list that is there. */
void ocreg_pod_each(const struct ocreg_operator *op, const struct ocreg_value *list, const struct ocreg_where *up,
		    void (*check)(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *at));

/* Rules of a whole object; rows of ocreg_operator_rules. */
void ocreg_check_pod(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		     const struct ocreg_where *at);
void ocreg_check_config_routes(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			       const struct ocreg_where *at);
void ocreg_check_requests(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			  const struct ocreg_where *at);
void ocreg_check_readable(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			  const struct ocreg_where *at);
void ocreg_check_overrides(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			   const struct ocreg_where *at);
