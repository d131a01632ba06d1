/* SPDX-License-Identifier: Apache-2.0 */
/* What somebody meant who wrote a name that is none. */
#include <strings.h>
#include "check/checker.h"

#define MAX_NAME 40
#define LEAST_PART 4 /* of a name that is told by a part of it */

/* --- beside --- */

static size_t least(size_t a, size_t b, size_t c)
{
	size_t m = a < b ? a : b;

	return m < c ? m : c;
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
}

/* Edits between two short names, case aside. */
static size_t distance(const char *a, size_t na, const char *b, size_t nb)
{
	size_t row[MAX_NAME + 1];

	if (na > MAX_NAME || nb > MAX_NAME)
		return MAX_NAME;
	for (size_t j = 0; j <= nb; j++)
		row[j] = j;
	for (size_t i = 1; i <= na; i++) {
		size_t diagonal = row[0];

		row[0] = i;
		for (size_t j = 1; j <= nb; j++) {
			size_t above = row[j];

			row[j] = least(above + 1, row[j - 1] + 1, diagonal + (lower(a[i - 1]) != lower(b[j - 1])));
			diagonal = above;
		}
	}
	return row[nb];
}

static const struct ocreg_field *nearest(const struct ocreg_type *t, const char *name, size_t n)
{
	const struct ocreg_field *best = NULL;
	size_t least_edits = n / 3 + 1;

	for (unsigned i = 0; i < t->n_fields; i++) {
		size_t d = distance(name, n, t->fields[i].json, t->fields[i].json_len);

		if (d < least_edits) {
			least_edits = d;
			best = &t->fields[i];
		}
	}
	return best;
}

/* Whether the one name begins or ends with the other as a word of its own: httpProxy with http, regionEndpoint with endpoint. */
static bool is_part(const char *whole, size_t n, const char *part, size_t m)
{
	if (m < LEAST_PART || n <= m)
		return false;
	if (strncasecmp(whole, part, m) == 0)
		return whole[m] < 'a' || whole[m] > 'z';
	return strncasecmp(whole + n - m, part, m) == 0 && whole[n - m] < 'a';
}

/* The field with the longest part in common; host is told from hostname, which has no capital in it. */
static const struct ocreg_field *by_part(const struct ocreg_type *t, const char *name, size_t n)
{
	const struct ocreg_field *best = NULL;
	size_t most = 0;

	for (unsigned i = 0; i < t->n_fields; i++) {
		const struct ocreg_field *f = &t->fields[i];
		size_t m = f->json_len < n ? f->json_len : n;
		bool begins = n >= LEAST_PART && m == n && strncasecmp(f->json, name, n) == 0;

		if (m <= most || !(begins || is_part(name, n, f->json, f->json_len) || is_part(f->json, f->json_len, name, n)))
			continue;
		most = m;
		best = f;
	}
	return best;
}

/* What other programs call it. */
static const struct ocreg_field *by_alias(const struct ocreg_type *t, const char *name, size_t n)
{
	static const char *const aliases[][2] = {
		{ "persistentVolumeClaim", "pvc" },
		{ "aws", "s3" },
		{ "google", "gcs" },
		{ "filesystem", "pvc" },
		{ "cos", "ibmcos" },
		{ "openstack", "swift" },
	};

	for (size_t i = 0; i < sizeof(aliases) / sizeof(aliases[0]); i++)
		if (strlen(aliases[i][0]) == n && strncasecmp(aliases[i][0], name, n) == 0)
			return ocreg_schema_find(t, aliases[i][1], strlen(aliases[i][1]), 0);
	return NULL;
}

/* --- elsewhere --- */

/* A type on the way from the root, by the field that leads there. */
struct step {
	const struct ocreg_type *type;
	const struct ocreg_field *by;
	size_t up;
};

struct search {
	const struct ocreg_type *here; /* where the name stands */
	const char *name;
	size_t n, n_steps;
	struct step steps[OCREG_TYPE_end];
	bool seen[OCREG_TYPE_end];
};

static bool is_name(const struct search *s, const char *name, size_t n)
{
	return s->n == n && strncasecmp(s->name, name, n) == 0;
}

/* Whether the name is that of a field, or that and its parent's in one: s3Bucket, httpProxy. */
static bool is_meant(const struct search *s, const struct step *step, const struct ocreg_field *f)
{
	const struct ocreg_field *up = step->by;

	if (is_name(s, f->json, f->json_len))
		return true;
	if (!up || s->n != (size_t) up->json_len + f->json_len)
		return false;
	return (strncasecmp(s->name, up->json, up->json_len) == 0 &&
		strncasecmp(s->name + up->json_len, f->json, f->json_len) == 0) ||
	       (strncasecmp(s->name, f->json, f->json_len) == 0 &&
		strncasecmp(s->name + f->json_len, up->json, up->json_len) == 0);
}

/* A resource that is asked for: its name is a key. */
static bool is_resource(const struct search *s, const struct step *step, const struct ocreg_field *f)
{
	bool of_volume = step->type == ocreg_schema(OCREG_TYPE_volume_resources);

	if (f->kind != OCREG_KIND_QUANTITIES || strcmp(f->json, "requests") != 0)
		return false;
	return of_volume ? is_name(s, "storage", 7) : is_name(s, "cpu", 3) || is_name(s, "memory", 6);
}

static void add_step(struct search *s, size_t up, const struct ocreg_field *f)
{
	bool leads = f->kind == OCREG_KIND_OBJECT || f->kind == OCREG_KIND_OBJECTS;

	if (!leads || s->seen[f->elem] || strcmp(f->json, "metadata") == 0 || strcmp(f->json, "status") == 0)
		return;
	s->seen[f->elem] = true;
	s->steps[s->n_steps++] = (struct step) { ocreg_schema(f->elem), f, up };
}

/* The names on the way to a step, from the outside in. */
static void add_way(const struct search *s, size_t i, struct ocreg_buf *buf)
{
	size_t way[OCREG_TYPE_end], n = 0;

	for (; i; i = s->steps[i].up)
		way[n++] = i;
	while (n--) {
		const struct ocreg_field *f = s->steps[way[n]].by;

		ocreg_buf_addf(buf, "%s%s.", f->json, f->kind == OCREG_KIND_OBJECTS ? "[]" : "");
	}
}

static const char *found(const struct search *s, size_t i, const struct ocreg_field *f, bool resource, struct ocreg_buf *buf)
{
	ocreg_buf_adds(buf, "did you mean ");
	if (s->steps[i].type != s->here || resource)
		add_way(s, i, buf);
	ocreg_buf_adds(buf, f->json);
	if (resource)
		ocreg_buf_addf(buf, ".%.*s", (int) s->n, s->name);
	ocreg_buf_addc(buf, '?');
	return buf->oom ? NULL : buf->data;
}

/* The field of that name nearest to the root, as when indentation was lost, or a level forgotten. */
static const char *elsewhere(const struct ocreg_type *root, const struct ocreg_type *here, const char *name, size_t n,
			     struct ocreg_buf *buf)
{
	struct search s = { .here = here, .name = name, .n = n, .n_steps = 1, .steps[0].type = root };

	if (is_name(&s, "name", 4) || is_name(&s, "key", 3) || is_name(&s, "type", 4) || is_name(&s, "value", 5))
		return NULL; /* many have it */
	for (size_t i = 0; i < s.n_steps; i++) {
		const struct ocreg_type *t = s.steps[i].type;

		for (unsigned k = 0; k < t->n_fields; k++) {
			bool resource = is_resource(&s, &s.steps[i], &t->fields[k]);

			if (resource || is_meant(&s, &s.steps[i], &t->fields[k]))
				return found(&s, i, &t->fields[k], resource, buf);
			add_step(&s, i, &t->fields[k]);
		}
	}
	return NULL;
}

/* The field of metadata of that name, as when it stands beside or in spec. */
static const char *in_metadata(const char *name, size_t n, struct ocreg_buf *buf)
{
	const struct ocreg_type *meta = ocreg_schema(OCREG_TYPE_object_meta);
	const struct ocreg_field *f = ocreg_schema_find(meta, name, n, 0);

	if (!f || f == &meta->fields[OCREG_F_object_meta_name])
		return NULL;
	ocreg_buf_addf(buf, "did you mean metadata.%s?", f->json);
	return buf->oom ? NULL : buf->data;
}

const char *ocreg_suggest(const struct ocreg_type *root, const struct ocreg_type *t, const char *name, size_t n,
			  struct ocreg_buf *buf)
{
	const struct ocreg_field *f = nearest(t, name, n);
	const char *far;

	ocreg_buf_cut(buf, 0);
	far = f ? NULL : elsewhere(root, t, name, n, buf);
	if (far)
		return far;
	f = f ? f : by_part(t, name, n);
	f = f ? f : by_alias(t, name, n);
	if (!f)
		return in_metadata(name, n, buf);
	ocreg_buf_addf(buf, "did you mean %s?", f->json);
	return buf->oom ? NULL : buf->data;
}
