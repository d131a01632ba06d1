/* SPDX-License-Identifier: Apache-2.0 */
/*
 * trust [ROUNDS]: what reading and checking a trust map of 1 MiB cost, beside OpenSSL's own reading of the same text. Prints `name
 * nanoseconds`, the least of ROUNDS runs, which take turns.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <openssl/pem.h>
#include <ocreg/ocreg.h>

#define ROUNDS 20
#define CERTIFICATES 16
#define ENTRIES 8
#define MIB (1u << 20)

struct input {
	char *text; /* of one entry */
	int len;
	struct ocreg_object *map;
};

__attribute__((noreturn)) static void die(const char *what)
{
	fprintf(stderr, "trust: %s\n", what);
	exit(1);
}

static void add_certificate(BIO *out, EVP_PKEY *key, long serial)
{
	X509 *x = X509_new();
	X509_NAME *name = x ? X509_get_subject_name(x) : NULL;

	if (!x || !X509_set_version(x, 2) || !ASN1_INTEGER_set(X509_get_serialNumber(x), serial) ||
	    !X509_gmtime_adj(X509_getm_notBefore(x), 0) || !X509_gmtime_adj(X509_getm_notAfter(x), 365L * 24 * 3600) ||
	    !X509_NAME_add_entry_by_txt(name, "O", MBSTRING_UTF8, (const unsigned char *) "Example", -1, -1, 0) ||
	    !X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, (const unsigned char *) "registry.example.com", -1, -1, 0) ||
	    !X509_set_issuer_name(x, name) || !X509_set_pubkey(x, key) || !X509_sign(x, key, EVP_sha256()) ||
	    !PEM_write_bio_X509(out, x))
		die("no certificate can be made");
	X509_free(x);
}

/* One entry: certificates that differ, as often as fit. */
static void make_text(struct input *in)
{
	EVP_PKEY *key = EVP_RSA_gen(2048);
	BIO *some = BIO_new(BIO_s_mem());
	char *text = NULL;
	size_t n, used = 0;

	for (long i = 1; key && i <= CERTIFICATES; i++)
		add_certificate(some, key, i);
	n = (size_t) BIO_get_mem_data(some, &text);
	in->text = malloc(MIB);
	if (!n || !in->text)
		die("no certificates can be made");
	while (used + n < MIB / ENTRIES) {
		memcpy(in->text + used, text, n);
		used += n;
	}
	in->text[used] = '\0';
	in->len = (int) used;
	BIO_free(some);
	EVP_PKEY_free(key);
}

static void make_map(struct input *in)
{
	static const char head[] = "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"a\",\"namespace\":"
				   "\"openshift-config\"}}";
	char key[64];

	if (ocreg_decode(OCREG_TYPE_CONFIG_MAP, head, sizeof(head) - 1, NULL, &in->map, NULL) < 0)
		die("the map cannot be made");
	for (int i = 0; i < ENTRIES; i++) {
		snprintf(key, sizeof(key), "registry-%d.example.com..5000", i);
		if (ocreg_map_set(in->map, OCREG_CONFIG_MAP_DATA, key, in->text) < 0)
			die("the map cannot be made");
	}
}

static bool openssl_read(const struct input *in)
{
	bool any = true;

	for (int i = 0; i < ENTRIES; i++) {
		BIO *bio = BIO_new_mem_buf(in->text, in->len);
		X509 *x;

		for (any = false; (x = PEM_read_bio_X509(bio, NULL, NULL, NULL)); any = true)
			X509_free(x);
		BIO_free(bio);
	}
	return any;
}

static bool trust_read(const struct input *in)
{
	struct ocreg_trust *t = NULL;
	bool ok = ocreg_trust_read(in->map, &t, NULL) == 0 && ocreg_trust_count(t) == ENTRIES;

	ocreg_trust_unref(t);
	return ok;
}

static bool trust_validate(const struct input *in)
{
	struct ocreg_findings *found = NULL;
	bool ok = ocreg_validate(in->map, NULL, &found, NULL) == 0;

	ocreg_findings_unref(found);
	return ok;
}

static const struct {
	const char *name;
	bool (*run)(const struct input *in);
} benches[] = { { "openssl", openssl_read }, { "trust-read", trust_read }, { "trust-validate", trust_validate } };
#define N_BENCHES (sizeof(benches) / sizeof(benches[0]))

static long long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return t.tv_sec * 1000000000LL + t.tv_nsec;
}

int main(int argc, char **argv)
{
	long long least[N_BENCHES] = { 0 };
	struct input in = { 0 };

	make_text(&in);
	make_map(&in);
	for (int round = 0; round < (argc > 1 ? atoi(argv[1]) : ROUNDS); round++) {
		for (size_t i = 0; i < N_BENCHES; i++) {
			long long begin = now(), ns;

			if (!benches[i].run(&in))
				die(benches[i].name);
			ns = now() - begin;
			if (round == 0 || ns < least[i])
				least[i] = ns;
		}
	}
	for (size_t i = 0; i < N_BENCHES; i++)
		printf("%s %lld\n", benches[i].name, least[i]);
	ocreg_unref(in.map);
	free(in.text);
	return 0;
}
