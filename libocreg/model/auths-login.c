/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/base64.h"
#include "base/utf8.h"
#include "model/auths.h"

static int keep_user(struct ocreg_arena *a, const char *user, size_t n, struct ocreg_login *ret)
{
	if (!ret->flaw && n == 0)
		ret->flaw = "the user's name is empty";
	if (memchr(user, '\0', n) || ocreg_utf8_check(user, n) < n) {
		ret->flaw = ret->flaw ? ret->flaw : "the user's name is not text";
		return 0;
	}
	ret->user = ocreg_arena_strndup(a, user, n);
	return ret->user ? 0 : OCREG_E_NOMEM;
}

/* `token`: there is one besides, so that no password is needed. */
static int take_pair(struct ocreg_arena *a, const struct ocreg_buf *plain, bool token, struct ocreg_login *ret)
{
	const char *colon = plain->len ? memchr(plain->data, ':', plain->len) : NULL;

	if (plain->oom)
		return OCREG_E_NOMEM;
	if (!colon) {
		ret->flaw = "auth has no colon, between a user and a password";
		return 0;
	}
	if (!token && colon + 1 == plain->data + plain->len)
		ret->flaw = "the password is empty";
	return keep_user(a, plain->data, (size_t) (colon - plain->data), ret);
}

static int read_auth(struct ocreg_arena *a, const struct ocreg_json_member *auth, bool token, struct ocreg_login *ret)
{
	struct ocreg_buf plain = { 0 };
	size_t offset;
	int r = 0;

	ret->at = auth->begin;
	if (ocreg_base64_decode(&plain, auth->text, auth->n, &offset))
		r = take_pair(a, &plain, token, ret);
	else
		ret->flaw = "auth is not base64";
	ocreg_buf_done(&plain);
	return r;
}

static int read_plain(struct ocreg_arena *a, const struct ocreg_json_member *user, const struct ocreg_json_member *password,
		      struct ocreg_login *ret)
{
	ret->at = user->begin;
	if (memchr(user->text, ':', user->n))
		ret->flaw = "there is a colon in the user's name";
	else if (!password)
		ret->flaw = "the password is empty";
	return keep_user(a, user->text, user->n, ret);
}

/* A member that says something; one that is there and no text is wrong. */
static const struct ocreg_json_member *text_of(const struct ocreg_json_members *m, const char *key, struct ocreg_login *ret)
{
	const struct ocreg_json_member *one = ocreg_json_member(m, key, strlen(key));

	if (one && !one->text && one->what != 'n') {
		ret->flaw = "it has a value that is not text";
		ret->at = one->begin;
	}
	return one && one->text && one->n ? one : NULL;
}

int ocreg_auths_login(struct ocreg_arena *a, const struct ocreg_auths_doc *d, const struct ocreg_json_member *m,
		      struct ocreg_login *ret)
{
	const struct ocreg_json_member *auth, *user, *password, *token, *other;
	struct ocreg_json_members entry;
	int r;

	*ret = (struct ocreg_login) { .user = "", .at = m->begin };
	if (m->what != '{') {
		ret->flaw = "the entry is not an object";
		return 0;
	}
	r = ocreg_json_members(a, d->text, m->begin, m->end, &entry, NULL);
	if (r < 0)
		return OCREG_E_NOMEM;
	auth = text_of(&entry, "auth", ret);
	user = text_of(&entry, "username", ret);
	password = text_of(&entry, "password", ret);
	token = text_of(&entry, "identitytoken", ret);
	other = text_of(&entry, "registrytoken", ret);
	token = token ? token : other;
	if (ret->flaw)
		return 0;
	if (auth)
		return read_auth(a, auth, token, ret);
	if (user)
		return read_plain(a, user, token ? token : password, ret);
	ret->flaw = token ? NULL : "there is no login in the entry";
	return 0;
}
