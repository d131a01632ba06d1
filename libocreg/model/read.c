/* SPDX-License-Identifier: Apache-2.0 */
/* Which reader, within which limits. */
#include "model/object.h"
#include "text/nodes.h"

static size_t skip_blanks(const char *text, size_t len, size_t i)
{
	while (i < len && text[i] && strchr(" \t\r\n", text[i]))
		i++;
	return i;
}

/* A brace alone does not make JSON: YAML has `{a: b}` as well. */
enum ocreg_format ocreg_guess_format(const char *text, size_t len)
{
	size_t i = skip_blanks(text, len, 0), next = skip_blanks(text, len, i + 1);

	if (i >= len || (text[i] != '{' && text[i] != '['))
		return OCREG_FORMAT_YAML;
	return text[i] == '{' && next < len && text[next] != '"' && text[next] != '}' ? OCREG_FORMAT_YAML : OCREG_FORMAT_JSON;
}

int ocreg_read(const char *text, size_t len, enum ocreg_format format, const struct ocreg_limits *limits, struct ocreg_sink *sink,
	       struct ocreg_error **reterr)
{
	if (format == OCREG_FORMAT_ANY)
		format = ocreg_guess_format(text, len);
	return format == OCREG_FORMAT_YAML ? ocreg_yaml_read(text, len, limits, sink, reterr)
					   : ocreg_json_read(text, len, limits, sink, reterr);
}

int ocreg_read_source(const struct ocreg_source *s, const struct ocreg_limits *limits, struct ocreg_sink *sink,
		      struct ocreg_error **reterr)
{
	return s->nodes ? ocreg_nodes_play(s->nodes, limits, sink, reterr)
			: ocreg_read(s->text, s->len, s->format, limits, sink, reterr);
}

#define MAX_DEPTH 1000 /* raw values are walked by recursion */

struct ocreg_limits ocreg_limits_of(const struct ocreg_decode_options *options)
{
	struct ocreg_limits l = OCREG_LIMITS_DEFAULT;

	l.bytes = options->max_bytes ? options->max_bytes : l.bytes;
	l.depth = options->max_depth ? options->max_depth : l.depth;
	l.nodes = options->max_nodes ? options->max_nodes : l.nodes;
	l.key = options->max_key ? options->max_key : l.key;
	if (l.bytes > OCREG_MAX_BYTES)
		l.bytes = OCREG_MAX_BYTES;
	if (l.depth > MAX_DEPTH)
		l.depth = MAX_DEPTH;
	return l;
}
