/* SPDX-License-Identifier: Apache-2.0 */
#include <time.h>
#include "base/clock.h"
#include "access/credential.h"

#define FRESH_MS 60000

static void set(struct ocreg_credential *c, struct ocreg_identity *id)
{
	ocreg_identity_unref(c->before);
	c->before = c->now;
	c->now = id;
}

/* Each by itself: where one file is being written just now, the others count all the same. */
static void read_files(struct ocreg_credential *c)
{
	struct ocreg_identity *id = ocreg_identity_copy(c->now);

	c->read_at = ocreg_clock_ms();
	if (!id)
		return;
	if (c->token_file)
		(void) ocreg_identity_read_token(id, c->token_file, NULL);
	if (c->ca_file)
		(void) ocreg_identity_read_ca(id, c->ca_file, NULL);
	if (c->cert_file)
		(void) ocreg_identity_read_pair(id, c->cert_file, c->key_file, c->hooks, NULL);
	if (ocreg_identity_equals(id, c->now))
		ocreg_identity_unref(id);
	else
		set(c, id);
}

static bool has_files(const struct ocreg_credential *c)
{
	return c->token_file || c->ca_file || c->cert_file;
}

void ocreg_credential_refresh(struct ocreg_credential *c)
{
	if (has_files(c) && ocreg_clock_ms() - c->read_at >= FRESH_MS)
		read_files(c);
}

bool ocreg_credential_reject(struct ocreg_credential *c, const struct ocreg_identity *id, bool asked)
{
	if (c->now != id)
		return true;
	if (has_files(c))
		read_files(c);
	c->stale = c->stale || (asked && c->plugin && c->now == id);
	return c->stale || c->now != id;
}

bool ocreg_credential_is_stale(const struct ocreg_credential *c)
{
	return c->plugin && (c->stale || (c->expires && time(NULL) >= c->expires));
}

static void take(struct ocreg_buf *to, struct ocreg_buf *from)
{
	ocreg_buf_done(to);
	*to = *from;
	*from = (struct ocreg_buf) { 0 };
}

int ocreg_credential_renew(struct ocreg_credential *c, struct ocreg_plugin_answer *a)
{
	struct ocreg_identity *id = ocreg_identity_copy(c->now);

	if (!id)
		return OCREG_E_NOMEM;
	ocreg_buf_done(&id->header);
	if (a->token.len && ocreg_identity_set_token(id, a->token.data, NULL)) {
		ocreg_identity_unref(id);
		return OCREG_E_NOMEM;
	}
	take(&id->cert, &a->cert);
	take(&id->key, &a->key);
	c->expires = a->expires;
	c->stale = false;
	set(c, id);
	return 0;
}

void ocreg_credential_mask(const struct ocreg_credential *c, char *s, size_t n)
{
	ocreg_identity_mask(c->now, s, n);
	ocreg_identity_mask(c->before, s, n);
}

void ocreg_credential_done(struct ocreg_credential *c)
{
	ocreg_identity_unref(c->now);
	ocreg_identity_unref(c->before);
	*c = (struct ocreg_credential) { 0 };
}
