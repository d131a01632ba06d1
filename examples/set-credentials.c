/* SPDX-License-Identifier: Apache-2.0 */
/* Gives the registry another key to its S3 bucket: set-credentials SECRET.yaml, with the key's id and its secret on standard input, where no list
 * of processes shows them. Needs no cluster; prints the Secret for `oc apply -f -`. */
#include <stdio.h>
#include <ocreg/ocreg.h>

static size_t read_file(const char *path, char *text, size_t size)
{
	FILE *f = fopen(path, "rb");
	size_t len = f ? fread(text, 1, size, f) : 0;

	if (f)
		fclose(f);
	return len;
}

/* The view is a copy of two entries of the Secret; writing it leaves the others alone. */
static int change(struct ocreg_object *secret, const char *id, const char *key, struct ocreg_error **reterr)
{
	struct ocreg_object *view = NULL;
	int r = ocreg_view_read(secret, OCREG_TYPE_S3_CREDENTIALS, &view, reterr);
	struct ocreg_s3_credentials *credentials = ocreg_s3_credentials_from(view);

	if (r == 0)
		fprintf(stderr, "%s\n", ocreg_s3_credentials_has_access_key(credentials) ? "another key" : "the first key");
	if (r == 0)
		r = ocreg_s3_credentials_set_access_key(credentials, id);
	if (r == 0)
		r = ocreg_s3_credentials_set_secret_key(credentials, key);
	if (r == 0)
		r = ocreg_view_write(secret, view, reterr);
	ocreg_unref(view);
	return r;
}

int main(int argc, char **argv)
{
	static char text[1 << 20], id[256], key[256];
	struct ocreg_object *secret = NULL;
	struct ocreg_error *e = NULL;
	char *yaml = NULL;

	if (argc != 2 || scanf("%255s %255s", id, key) != 2) {
		fprintf(stderr, "usage: set-credentials SECRET.yaml, with id and secret on standard input\n");
		return 2;
	}
	int r = ocreg_decode(0, text, read_file(argv[1], text, sizeof(text)), NULL, &secret, &e);
	if (r == 0)
		r = change(secret, id, key, &e);
	if (r == 0)
		r = ocreg_encode(secret, OCREG_FORMAT_YAML, 0, &yaml, NULL, &e);
	if (r == 0)
		fputs(yaml, stdout);
	else
		fprintf(stderr, "%s\n%s\n", ocreg_error_message(e), ocreg_error_hint(e));
	ocreg_free(yaml);
	ocreg_error_unref(e);
	ocreg_unref(secret);
	return r != 0;
}
