/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include "base/bucket.h"

#define L60 "abcdefghijklmnopqrstuvwxyz0123456789-abcdefghijklmnopqrstuvw"

enum { S3, GCS, AZURE, ACCOUNT };
static bool (*const checks[])(const char *s, size_t n, struct ocreg_fault *f) = { ocreg_bucket_check_s3, ocreg_bucket_check_gcs,
										  ocreg_bucket_check_azure,
										  ocreg_bucket_check_azure_account };
static const char *const names[] = { "s3", "gcs", "azure", "account" };

/* clang-format off */
static const struct {
	const char *text;
	int check;
	const char *wrong;	/* NULL: it is fine */
	size_t at;
} rows[] = {
	{ "abc", S3, NULL, 0 },
	{ "my.images-1", S3, NULL, 0 },
	{ L60 "abc", S3, NULL, 0 },
	{ "1.2.3.4.5", S3, NULL, 0 },
	{ "ab", S3, "shorter than 3", 2 },
	{ "", S3, "shorter than 3", 0 },
	{ L60 "abcd", S3, "longer than 63", 63 },
	{ "Images", S3, "upper-case", 0 },
	{ "my_images", S3, "a \"_\"", 2 },
	{ "my\x7fimages", S3, "a character", 2 },
	{ "my images", S3, "a character", 2 },
	{ "m\xc3\xbc", S3, "a character", 1 },
	{ "-images", S3, "begins or ends", 0 },
	{ "images.", S3, "begins or ends", 6 },
	{ "my..images", S3, ".. in it", 2 },
	{ "192.168.5.4", S3, "IPv4", 0 },
	{ "xn--a", S3, "begins with xn--", 0 },
	{ "sthree-a", S3, "begins with sthree-", 0 },
	{ "amzn-s3-demo-a", S3, "begins with amzn-s3-demo-", 0 },
	{ "a-s3alias", S3, "ends with -s3alias", 1 },
	{ "a--ol-s3", S3, "ends with --ol-s3", 1 },
	{ "a.mrap", S3, "ends with .mrap", 1 },
	{ "a--x-s3", S3, "ends with --x-s3", 1 },
	{ "a--table-s3", S3, "ends with --table-s3", 1 },
	{ "my_images-1", GCS, NULL, 0 },
	{ L60 "abc." L60 "abc", GCS, NULL, 0 },
	{ L60 "abcd", GCS, "a part of it is longer than 63", 63 },
	{ L60 "a." L60 "a." L60 "a." L60, GCS, "longer than 222", 222 },
	{ "ab", GCS, "shorter than 3", 2 },
	{ "goog-images", GCS, "begins with goog", 0 },
	{ "my-google", GCS, "google in it", 3 },
	{ "my-g00gle", GCS, "g00gle in it", 3 },
	{ "10.0.0.1", GCS, "IPv4", 0 },
	{ "_images", GCS, "begins or ends", 0 },
	{ "images-1", AZURE, NULL, 0 },
	{ L60 "abc", AZURE, NULL, 0 },
	{ "ab", AZURE, "shorter than 3", 2 },
	{ L60 "abcd", AZURE, "longer than 63", 63 },
	{ "my--images", AZURE, "-- in it", 2 },
	{ "images-", AZURE, "begins or ends", 6 },
	{ "my.images", AZURE, "a \".\"", 2 },
	{ "$web", AZURE, "a \"$\"", 0 },
	{ "images1", ACCOUNT, NULL, 0 },
	{ "abcdefghijklmnopqrstuvwx", ACCOUNT, NULL, 0 },
	{ "abcdefghijklmnopqrstuvwxy", ACCOUNT, "longer than 24", 24 },
	{ "my-images", ACCOUNT, "a \"-\"", 2 },
	{ "ab", ACCOUNT, "shorter than 3", 2 },
};
/* clang-format on */

static void test_names(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_fault f = { 0 };
		bool ok = checks[rows[i].check](rows[i].text, strlen(rows[i].text), &f);

		row("%s: %s", names[rows[i].check], rows[i].text);
		CHECK_INT(ok, !rows[i].wrong);
		CHECK_INT(f.at, rows[i].at);
		if (rows[i].wrong)
			CHECK_HAS(f.text, rows[i].wrong);
		CHECK_INT(checks[rows[i].check](rows[i].text, strlen(rows[i].text), NULL), ok);
	}
}

static const struct test tests[] = { TEST(test_names) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "bucket", tests, COUNT(tests));
}
