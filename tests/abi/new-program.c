/* SPDX-License-Identifier: Apache-2.0 */
/* A program of tomorrow, which knows a field and a type that today's library lacks: it is told so, and nothing else happens. */
#include <stdio.h>
#include <ocreg/ocreg.h>

int main(void)
{
	struct ocreg_s3 *s3 = ocreg_s3_new();
	struct ocreg_added_type *added = ocreg_added_type_new();
	const char *got;
	int r;

	ocreg_s3_set_bucket(s3, "images");
	r = ocreg_s3_set_added_later(s3, "value");
	got = ocreg_s3_get_added_later(s3);
	printf("setter %s, getter %s, has %d, bucket %s, type %s\n", ocreg_code_name(r), got ? got : "unset",
	       ocreg_s3_has_added_later(s3), ocreg_s3_get_bucket(s3), added ? "there" : "missing");
	ocreg_added_type_unref(added);
	ocreg_s3_unref(s3);
	return 0;
}
