/* SPDX-License-Identifier: Apache-2.0 */
/* The list of findings while it grows. */
#pragma once
#include "base/arena.h"
#include "base/buf.h"
#include "check/rules.h"

struct ocreg_finding {
	const struct ocreg_rule *rule;
	const char *path, *message, *hint;
	unsigned line, column, document;
	enum ocreg_fix fix;
	const char *fix_text;
};

struct ocreg_findings {
	struct ocreg_arena arena;
	struct ocreg_finding *v;
	size_t n, cap;
	const char **pruned;
	size_t n_pruned, cap_pruned;
	struct ocreg_want *wants;
	size_t n_wants, cap_wants;
	bool oom; /* sticky */
};

struct ocreg_findings *ocreg_findings_new(void);
/* hint NULL: the rule's remedy. The finding, or NULL when out of memory. */
struct ocreg_finding *ocreg_findings_add(struct ocreg_findings *fs, enum ocreg_rule_id rule, const char *path, const char *hint,
					 const char *fmt, ...) __attribute__((format(printf, 5, 6)));
/* What would mend it for certain; f may be NULL. */
void ocreg_findings_fix(struct ocreg_findings *fs, struct ocreg_finding *f, enum ocreg_fix fix, const char *text);
void ocreg_findings_add_pruned(struct ocreg_findings *fs, const char *path);
/* Note that a rule has looked for an object in vain, once. */
void ocreg_findings_add_want(struct ocreg_findings *fs, const struct ocreg_want *want);
void ocreg_findings_append_wants(struct ocreg_findings *fs, const struct ocreg_findings *more);
/* Take over a finding of another list. */
void ocreg_findings_append_one(struct ocreg_findings *fs, const struct ocreg_finding *f, unsigned document);
/* Take over all findings of another list, as of document number `document`. */
void ocreg_findings_append(struct ocreg_findings *fs, const struct ocreg_findings *more, unsigned document);
