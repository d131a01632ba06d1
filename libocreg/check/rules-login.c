/* SPDX-License-Identifier: Apache-2.0 */
/* Advice on Secrets that log in to the cluster's registry. */
#include "base/base64.h"
#include "check/advice.h"

#define KEY ".dockerconfigjson"

/* The registry by its names in the cluster, or by that of the default route. */
static bool is_our_registry(const char *host, size_t n)
{
	static const char *const beginnings[] = { "image-registry.openshift-image-registry.svc",
						  "default-route-openshift-image-registry." };

	for (size_t i = 0; i < sizeof(beginnings) / sizeof(beginnings[0]); i++)
		if (n >= strlen(beginnings[i]) && memcmp(host, beginnings[i], strlen(beginnings[i])) == 0)
			return true;
	return false;
}

/* Tokens have no colon: a second one is of the name. */
static bool has_colon(struct ocreg_checker *c, const struct ocreg_object *login)
{
	const char *auth = ocreg_advice_text(login, OCREG_F_registry_login_auth);
	struct ocreg_buf plain = { 0 };
	const char *first;
	size_t offset;
	bool ret = strchr(ocreg_advice_text(login, OCREG_F_registry_login_username), ':') != NULL;

	if (!ret && ocreg_base64_decode(&plain, auth, strlen(auth), &offset) && plain.len) {
		first = memchr(plain.data, ':', plain.len);
		ret = first && memchr(first + 1, ':', plain.len - (size_t) (first + 1 - plain.data));
	}
	ocreg_spelled(c, &plain);
	return ret;
}

static void check_login(struct ocreg_checker *c, const struct ocreg_raw_child *child, const struct ocreg_where *at)
{
	const struct ocreg_limits limits = OCREG_LIMITS_DEFAULT;
	struct ocreg_object *login;
	struct ocreg_buf host = { 0 };

	if (!child->key || !is_our_registry(child->key, child->n_key))
		return;
	login = ocreg_new(OCREG_TYPE_registry_login);
	c->fs->oom |= !login;
	ocreg_buf_add_escaped(&host, child->key, child->n_key, 100);
	if (login && !host.oom && ocreg_understand(c, login, child->text, child->n, &limits) && has_colon(c, login))
		ocreg_report(c, OCREG_RULE_login_colon, at, NULL, "the name to log in to %s with has a colon in it", host.data);
	ocreg_spelled(c, &host);
	ocreg_unref(login);
}

static void check_logins(struct ocreg_checker *c, const struct ocreg_object *config, const struct ocreg_where *at)
{
	const struct ocreg_value *auths = &config->values[OCREG_F_docker_config_auths];
	struct ocreg_arena arena = { 0 };
	struct ocreg_raw_child *child = NULL;
	size_t n = 0;

	if (auths->state != OCREG_VALUE)
		return;
	if (ocreg_raw_children(&arena, auths->text, auths->n, &child, &n) < 0)
		c->fs->oom = true;
	for (size_t i = 0; i < n; i++)
		check_login(c, &child[i], at);
	ocreg_arena_done(&arena, true);
}

void ocreg_advise_login(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *at)
{
	const char *plain = ocreg_map_get(o, OCREG_F_secret_string_data, KEY),
		   *coded = ocreg_map_get(o, OCREG_F_secret_data, KEY);
	unsigned field = plain ? OCREG_F_secret_string_data : OCREG_F_secret_data;
	struct ocreg_where data = ocreg_advice_place(o, field, at), here = { .up = &data, .key = KEY, .n = sizeof(KEY) - 1 };
	const struct ocreg_limits limits = OCREG_LIMITS_DEFAULT;
	struct ocreg_object *config;
	struct ocreg_buf text = { 0 };
	size_t offset;

	(void) old;
	if (!plain && !coded)
		return;
	config = ocreg_new(OCREG_TYPE_docker_config);
	if (plain)
		ocreg_buf_adds(&text, plain);
	else
		ocreg_base64_decode(&text, coded, strlen(coded), &offset);
	c->fs->oom |= text.oom || !config;
	if (config && text.len && ocreg_understand(c, config, text.data, text.len, &limits))
		check_logins(c, config, &here);
	ocreg_spelled(c, &text);
	ocreg_unref(config);
}
