/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The one way text goes: a reader (json.c, yaml.c) pushes events into a sink (the typed decoder, the raw keeper, a printer, the
 * locator). No tree stands between them.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <ocreg/error.h>
#include "base/limits.h"

struct ocreg_sink;

/* What a sink does with each event: 0 to go on, a negative code to stop, which the reader then returns as it is; the sink has
 * set the error itself. Text is not NUL-terminated and lives until the call returns. Keys and strings are unescaped UTF-8 and may
 * hold NUL bytes; a number is its text. Readers keep the limits: depth, nodes and key length need no check here. */
struct ocreg_sink_ops {
	int (*null)(struct ocreg_sink *s);
	int (*boolean)(struct ocreg_sink *s, bool v);
	int (*number)(struct ocreg_sink *s, const char *text, size_t n);
	int (*string)(struct ocreg_sink *s, const char *text, size_t n);
	int (*key)(struct ocreg_sink *s, const char *text, size_t n);
	int (*begin_map)(struct ocreg_sink *s);
	int (*end_map)(struct ocreg_sink *s);
	int (*begin_list)(struct ocreg_sink *s);
	int (*end_list)(struct ocreg_sink *s);
};

struct ocreg_reader;

struct ocreg_sink {
	const struct ocreg_sink_ops *ops;
	struct ocreg_reader *reader; /* set by the reader for as long as it runs */
};

/* Where a reader is, for sinks that want to know. */
struct ocreg_reader {
	const char *text;                               /* JSON: the source, so that a sink may keep a slice of it; YAML: NULL */
	size_t (*offset)(const struct ocreg_reader *r); /* JSON: the byte after the current token */
	void (*place)(const struct ocreg_reader *r, size_t n, unsigned *line,
		      unsigned *column); /* start of the current event; n: its text's
													  * length as given to the sink */
	/* JSON: while on, only the beginnings and ends of containers come: a sink that keeps slices needs no more. What does not come is still
	 * read, but counts for no limit. YAML: NULL. */
	void (*skip)(struct ocreg_reader *r, bool on);
	/* JSON: count the values anew, since what comes is a document of its own. YAML: NULL. */
	void (*renew)(struct ocreg_reader *r);
};

/* Read exactly one JSON document. OCREG_E_SYNTAX, _ENCODING, _LIMIT with line and column and a message of our own (never yajl's),
 * _NOMEM, or what the sink answered. */
int ocreg_json_read(const char *text, size_t len, const struct ocreg_limits *limits, struct ocreg_sink *sink,
		    struct ocreg_error **reterr);

/* Read the only document of a YAML text; none at all (empty, comments) and a second one are OCREG_E_SYNTAX, where empty documents do
 * not count. Scalars mean what they mean
 * to Kubernetes' own reader (sigs.k8s.io/yaml): plain 1.1 words yes/no/on/off/y/n..., octal and hexadecimal integers, 1_000, .5, null and ~; keys
 * become text; duplicate keys are passed on. Aliases are expanded within limits.nodes; merge keys are applied; tags other than the
 * core ones, complex keys and NaN/infinity are errors. Numbers are passed on as JSON numbers. */
int ocreg_yaml_read(const char *text, size_t len, const struct ocreg_limits *limits, struct ocreg_sink *sink,
		    struct ocreg_error **reterr);

/* One document's slice of a YAML text: bytes, and the lines before it. */
struct ocreg_slice {
	size_t begin, len;
	unsigned line;
};
/* Cut a YAML text of several documents into slices, empty documents left out, at most max of them (more: OCREG_E_LIMIT). One pass.
 * The slices, which the caller frees with free(). */
int ocreg_yaml_split(const char *text, size_t len, const struct ocreg_limits *limits, size_t max, struct ocreg_slice **ret,
		     size_t *retn, struct ocreg_error **reterr);
