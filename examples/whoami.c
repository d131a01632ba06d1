/* SPDX-License-Identifier: Apache-2.0 */
/* Connects as `oc` would; says how, and whom the cluster takes us for: whoami */
#include <stdio.h>
#include <ocreg/ocreg.h>

/* Where each setting is from, and what is unwise about them. Nothing was asked of the server yet. */
static void show_way(const struct ocreg_client *client)
{
	const struct ocreg_lines *warnings = ocreg_client_warnings(client);

	for (size_t i = 0; i < ocreg_lines_count(warnings); i++)
		fprintf(stderr, "warning: %s\n", ocreg_lines_at(warnings, i));
	puts(ocreg_client_explain(client));
}

static void show_user(const struct ocreg_user *user)
{
	const struct ocreg_lines *groups = ocreg_user_groups(user);

	printf("we are %s\n", ocreg_user_name(user));
	for (size_t i = 0; i < ocreg_lines_count(groups); i++)
		printf("in the group %s\n", ocreg_lines_at(groups, i));
}

/* Of a server that was refused, the notes are its certificates, and the authorities that were trusted. */
static void complain(const struct ocreg_error *e)
{
	int fault = ocreg_error_tls_fault(e);

	fprintf(stderr, "%s\n", ocreg_error_message(e));
	if (fault != OCREG_TLS_NONE)
		fprintf(stderr, "fault: %s\n", ocreg_tls_fault_name(fault));
	for (size_t i = 0; i < ocreg_error_note_count(e); i++)
		fprintf(stderr, "  %s\n", ocreg_error_note(e, i));
	fprintf(stderr, "%s\n", ocreg_error_hint(e));
}

int main(void)
{
	struct ocreg_client *client = NULL;
	struct ocreg_user *user = NULL;
	struct ocreg_error *e = NULL;

	int r = ocreg_client_new(NULL, &client, &e);
	if (r == 0) {
		show_way(client);
		r = ocreg_client_whoami(client, NULL, &user, &e);
	}
	if (r == 0)
		show_user(user);
	else
		complain(e);
	ocreg_error_unref(e);
	ocreg_user_unref(user);
	ocreg_client_unref(client);
	return r != 0;
}
