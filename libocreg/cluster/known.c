/* SPDX-License-Identifier: Apache-2.0 */
#include <search.h>
#include <stdlib.h>
#include <string.h>
#include "cluster/client.h"
#include "cluster/known.h"

struct told {
	struct ocreg_object *object; /* as it was last told */
	unsigned round;
	struct told *next; /* that the last list did not show */
};

static int compare_text(const char *a, const char *b)
{
	return strcmp(a ? a : "", b ? b : "");
}

static int compare(const void *a, const void *b)
{
	const struct ocreg_object *x = ((const struct told *) a)->object, *y = ((const struct told *) b)->object;
	int r = compare_text(ocreg_object_name(x), ocreg_object_name(y));

	return r ? r : compare_text(ocreg_object_namespace(x), ocreg_object_namespace(y));
}

static void free_told(void *p)
{
	struct told *e = p;

	ocreg_unref(e->object);
	free(e);
}

void ocreg_known_done(struct ocreg_known *k)
{
	tdestroy(k->tree, free_told);
	k->tree = NULL;
}

void ocreg_known_begin(struct ocreg_known *k)
{
	k->round++;
	k->complete = true;
}

static struct told *find(const struct ocreg_known *k, const struct ocreg_object *o)
{
	struct told key = { .object = (struct ocreg_object *) o };
	struct told **at = tfind(&key, &k->tree, compare);

	return at ? *at : NULL;
}

static int add(struct ocreg_known *k, struct ocreg_object *o)
{
	struct told *e = calloc(1, sizeof(*e));

	if (!e)
		return OCREG_E_NOMEM;
	e->object = ocreg_ref(o);
	e->round = k->round;
	if (tsearch(e, &k->tree, compare))
		return OCREG_NEWS_NEW;
	free_told(e);
	return OCREG_E_NOMEM;
}

/* The same name with another uid is another object, but to whoever is told of it the one has become the other. */
int ocreg_known_see(struct ocreg_known *k, struct ocreg_object *o)
{
	struct told *e = find(k, o);

	if (!e)
		return add(k, o);
	e->round = k->round;
	if (compare_text(ocreg_object_version(e->object), ocreg_object_version(o)) == 0)
		return OCREG_NEWS_SAME;
	ocreg_unref(e->object);
	e->object = ocreg_ref(o);
	return OCREG_NEWS_CHANGED;
}

bool ocreg_known_forget(struct ocreg_known *k, const struct ocreg_object *o)
{
	struct told *e = find(k, o);

	if (!e)
		return false;
	tdelete(e, &k->tree, compare);
	free_told(e);
	return true;
}

struct search {
	unsigned round;
	struct told **end;
};

static void look(const void *node, VISIT visit, void *data)
{
	struct search *s = data;
	struct told *e = *(struct told *const *) node;

	if ((visit != postorder && visit != leaf) || e->round == s->round)
		return;
	*s->end = e;
	s->end = &e->next;
	e->next = NULL;
}

void ocreg_known_end(struct ocreg_known *k)
{
	struct search s = { k->round, &k->unseen };

	k->unseen = NULL;
	twalk_r(k->tree, look, &s);
}

struct ocreg_object *ocreg_known_take_unseen(struct ocreg_known *k)
{
	struct told *e = k->unseen;
	struct ocreg_object *o;

	if (!e)
		return NULL;
	k->unseen = e->next;
	o = ocreg_ref(e->object);
	tdelete(e, &k->tree, compare);
	free_told(e);
	return o;
}
