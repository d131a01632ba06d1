/* SPDX-License-Identifier: Apache-2.0 */
/* Objects inside of a document that get trees of their own. */
#include <stdlib.h>
#include "base/error.h"
#include "model/decoder.h"

static const struct ocreg_field part_field = { .kind = OCREG_KIND_RAW };
static const struct ocreg_field part_list_field = { .kind = OCREG_KIND_OBJECTS };

static bool is_their_field(const struct ocreg_decoder *d)
{
	return d->n == 1 && d->slot == &d->root->values[d->parts->field];
}

bool ocreg_part_is_next(const struct ocreg_decoder *d)
{
	return d->parts->many ? d->frames[d->n - 1].element == &part_field : is_their_field(d);
}

bool ocreg_parts_are_next(const struct ocreg_decoder *d)
{
	return d->parts->many && is_their_field(d);
}

/* Of members with one name the last one counts. */
static void forget_parts(struct ocreg_decoder *d)
{
	struct ocreg_parts *p = d->parts;

	while (p->n > d->inherited) {
		p->n--;
		p->v[p->n] = ocreg_unref(p->v[p->n]);
	}
	d->strays = (struct ocreg_value) { .state = OCREG_VALUE };
	d->root->values[p->field] = (struct ocreg_value) { 0 };
}

int ocreg_parts_begin(struct ocreg_decoder *d)
{
	const struct ocreg_frame f = {
		.container = &d->strays, .field = &part_list_field, .element = &part_field, .owner = d->root, .last = ~0u
	};

	forget_parts(d);
	return ocreg_decoder_push(d, &f);
}

static int reserve(struct ocreg_decoder *d)
{
	struct ocreg_parts *p = d->parts;
	size_t cap = p->cap ? p->cap * 2 : 16;
	struct ocreg_object **v;

	if (p->n == p->most)
		return ocreg_fail(d->reterr, OCREG_E_LIMIT, NULL, NULL, "there are more than %zu objects", p->most);
	if (p->n < p->cap)
		return 0;
	v = reallocarray(p->v, cap, sizeof(struct ocreg_object *));
	if (!v)
		return ocreg_fail_oom(d->reterr);
	p->v = v;
	p->cap = cap;
	return 0;
}

/* One is about as large as the one before. */
int ocreg_part_begin(struct ocreg_decoder *d)
{
	struct ocreg_frame f = { .last = ~0u };
	int r;

	if (!d->parts->many)
		forget_parts(d);
	r = reserve(d);
	if (r < 0)
		return r;
	d->part = ocreg_root_new(d->parts->type, d->part_bytes + d->part_bytes / 16);
	if (!d->part)
		return ocreg_fail_oom(d->reterr);
	d->tree = d->part->tree;
	d->sink.reader->renew(d->sink.reader);
	f.object = d->part;
	return ocreg_decoder_push(d, &f);
}

int ocreg_part_end(struct ocreg_decoder *d)
{
	d->part_bytes = ocreg_arena_used(&d->part->tree->arena);
	d->parts->v[d->parts->n++] = d->part;
	d->part = NULL;
	d->tree = d->root->tree;
	d->sink.reader->renew(d->sink.reader);
	return 0;
}

void ocreg_parts_open(struct ocreg_decoder *d, struct ocreg_parts *parts)
{
	d->parts = parts;
	d->inherited = parts->n;
}

int ocreg_parts_close(struct ocreg_decoder *d, int r)
{
	const struct ocreg_value *v = &d->root->values[d->parts->field];

	ocreg_unref(d->part);
	if (v->state == OCREG_NULL)
		forget_parts(d);
	if (r == 0 && (d->strays.n || v->state))
		r = ocreg_fail(d->reterr, OCREG_E_KIND, NULL, NULL, "there is something else than objects");
	return r;
}
