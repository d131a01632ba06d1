/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A YAML document as a list of nodes in the order of the text: what yaml.c writes down and replay.c plays to a sink. A document must
 * be known as a whole before its first event goes out, since a merge key far below may change what a map begins with.
 */
#pragma once
#include <stdbool.h>
#include <stdint.h>
#include "base/arena.h"
#include "base/buf.h"
#include "text/event.h"
#include "text/tag.h"

enum ocreg_node_kind { OCREG_NODE_SCALAR, OCREG_NODE_ALIAS, OCREG_NODE_LIST, OCREG_NODE_MAP };

struct ocreg_node {
	char *text; /* a scalar's, in the arena */
	size_t len;
	unsigned line, column;
	uint32_t next;   /* the node after this one and all that is in it; 0 while a container is open */
	uint32_t target; /* an alias's node */
	uint8_t kind, tag;
	bool plain;  /* a scalar without quotes */
	bool merges; /* a map with a merge key */
};

struct ocreg_nodes {
	struct ocreg_node *at;
	uint32_t n, cap;
	struct ocreg_arena arena;
};

/* A member of a map. */
struct ocreg_pair {
	uint32_t key, value;
};

struct ocreg_replay {
	struct ocreg_reader reader;
	const struct ocreg_node *nodes, *now;
	struct ocreg_limits limits;
	size_t values, bytes; /* given out so far */
	struct ocreg_sink *sink;
	struct ocreg_error **reterr;
	struct ocreg_buf number;
	struct ocreg_arena arena;
};

/* Write down the only document of a YAML text, as ocreg_yaml_read() does; limits NULL: the defaults. The nodes are the caller's. */
int ocreg_yaml_record(const char *text, size_t len, const struct ocreg_limits *limits, struct ocreg_nodes *ret,
		      struct ocreg_error **reterr);
/* Room for one more, in an array that begins with `first`; NULL when out of memory. */
struct ocreg_node *ocreg_nodes_add(struct ocreg_nodes *nodes, uint32_t first);
/* Wipe and free. */
void ocreg_nodes_done(struct ocreg_nodes *nodes);
/* Play the nodes to the sink, as often as needed. limits NULL: the defaults. */
int ocreg_nodes_play(const struct ocreg_nodes *nodes, const struct ocreg_limits *limits, struct ocreg_sink *sink,
		     struct ocreg_error **reterr);

/* Whether a node is the key of a merge. */
static inline bool ocreg_node_is_merge(const struct ocreg_node *n)
{
	return n->kind == OCREG_NODE_SCALAR && n->len == 2 && n->text[0] == '<' && n->text[1] == '<' &&
	       (n->tag == OCREG_TAG_MERGE || (n->tag == OCREG_TAG_NONE && n->plain));
}

/* What replay.c and merge.c share. */
int ocreg_replay_fail(struct ocreg_replay *r, const struct ocreg_node *n, int code, const char *hint, const char *what);
/* Count one more value against the limit. */
int ocreg_replay_count(struct ocreg_replay *r, const struct ocreg_node *n);
/* The node itself, or what it is an alias of. */
const struct ocreg_node *ocreg_replay_node(const struct ocreg_replay *r, uint32_t i);
/* The text of a key, which may stand in r->number. */
int ocreg_replay_key(struct ocreg_replay *r, uint32_t i, const char **ret, size_t *retn);
/* The members of a map with merge keys, as Kubernetes' reader ends up with: what is merged counts where the merge key stands, later
 * members replace earlier ones, and of several maps in a list the first wins. In the arena. */
int ocreg_replay_merge(struct ocreg_replay *r, uint32_t map, struct ocreg_pair **ret, size_t *retn);
