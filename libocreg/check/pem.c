/* SPDX-License-Identifier: Apache-2.0 */
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include "check/der.h"
#include "check/pem.h"

/* One context for each text that is read: making one costs less than reading five certificates. */
struct reader {
	struct ocreg_certificates *cs;
	OSSL_LIB_CTX *context;
	EVP_MD *sha256;
	BIO *scratch; /* OpenSSL writes names into it */
	struct ocreg_buf text;
	bool keyless; /* some certificate has no key that OpenSSL can read */
};

static bool reader_begin(struct reader *r)
{
	r->context = OSSL_LIB_CTX_new();
	r->sha256 = r->context ? EVP_MD_fetch(r->context, "SHA256", "") : NULL;
	r->scratch = BIO_new(BIO_s_mem());
	return r->sha256 && r->scratch;
}

static void reader_end(struct reader *r)
{
	r->cs->oom |= r->text.oom;
	ocreg_buf_done(&r->text);
	BIO_free(r->scratch);
	EVP_MD_free(r->sha256);
	OSSL_LIB_CTX_free(r->context);
	ERR_clear_error();
}

static void *keep(struct reader *r, const void *bytes, size_t n)
{
	void *p = ocreg_arena_strndup(&r->cs->arena, bytes, n);

	r->cs->oom |= !p;
	return p;
}

/* The text that was written, which is wiped. */
static const char *keep_text(struct reader *r)
{
	const char *kept = keep(r, r->text.len ? r->text.data : "", r->text.len);

	ocreg_buf_cut(&r->text, 0);
	return kept;
}

static const char *name_text(struct reader *r, const X509_NAME *name)
{
	char *text = NULL;
	long n;

	r->cs->oom |= X509_NAME_print_ex(r->scratch, name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0;
	n = BIO_get_mem_data(r->scratch, &text);
	ocreg_buf_add(&r->text, text, (size_t) n);
	(void) BIO_reset(r->scratch);
	return keep_text(r);
}

static const char *hex(struct reader *r, const unsigned char *bytes, size_t n, const char *between)
{
	for (size_t i = 0; i < n; i++)
		ocreg_buf_addf(&r->text, "%s%02X", i ? between : "", bytes[i]);
	return keep_text(r);
}

static const char *fingerprint(struct reader *r, const unsigned char *der, size_t n)
{
	unsigned char digest[32];

	if (!EVP_Digest(der, n, digest, NULL, r->sha256, NULL)) {
		r->cs->oom = true;
		return "";
	}
	return hex(r, digest, sizeof(digest), ":");
}

/* Only ASCII gets here, see der-extensions.c; control characters are not for a terminal. */
static void print_text(struct reader *r, const char *what, struct ocreg_der s)
{
	ocreg_buf_adds(&r->text, what);
	for (size_t i = 0; i < s.n; i++)
		ocreg_buf_addf(&r->text, s.p[i] >= ' ' && s.p[i] < 0x7f ? "%c" : "\\x%02x", s.p[i]);
}

static void print_address(struct reader *r, struct ocreg_der s)
{
	if (s.n == 4) {
		ocreg_buf_addf(&r->text, "IP:%u.%u.%u.%u", s.p[0], s.p[1], s.p[2], s.p[3]);
		return;
	}
	ocreg_buf_adds(&r->text, "IP:");
	for (size_t i = 0; i + 1 < s.n; i += 2)
		ocreg_buf_addf(&r->text, "%s%x", i ? ":" : "", (unsigned) s.p[i] << 8 | s.p[i + 1]);
}

static const char *san(struct reader *r, unsigned tag, struct ocreg_der name)
{
	switch (tag) {
	case 0x81:
		print_text(r, "email:", name);
		break;
	case 0x82:
		print_text(r, "DNS:", name);
		break;
	case 0x86:
		print_text(r, "URI:", name);
		break;
	case 0x87:
		print_address(r, name);
		break;
	default:
		ocreg_buf_adds(&r->text, "other");
	}
	return keep_text(r);
}

static void read_sans(struct reader *r, struct ocreg_der names, struct ocreg_certificate *c)
{
	struct ocreg_der all = names, name;
	unsigned tag;
	size_t n = 0;

	while (ocreg_der_any(&all, &tag, &name))
		n++;
	c->sans = n ? ocreg_arena_alloc(&r->cs->arena, n * sizeof(*c->sans)) : NULL;
	r->cs->oom |= n && !c->sans;
	while (c->sans && ocreg_der_any(&names, &tag, &name))
		c->sans[c->n_sans++] = san(r, tag, name);
}

static void read_key(X509 *x, struct ocreg_certificate *c)
{
	static const struct {
		int id;
		const char *name;
	} kinds[] = {
		{ EVP_PKEY_RSA, "RSA" },         { EVP_PKEY_RSA_PSS, "RSA" }, { EVP_PKEY_EC, "EC" },
		{ EVP_PKEY_ED25519, "ED25519" }, { EVP_PKEY_ED448, "ED448" }, { EVP_PKEY_DSA, "DSA" },
	};
	const EVP_PKEY *key = X509_get0_pubkey(x);

	c->key_type = "";
	for (size_t i = 0; key && i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (EVP_PKEY_get_base_id(key) == kinds[i].id)
			c->key_type = kinds[i].name;
	c->key_bits = EVP_PKEY_get_bits(key);
}

static const char *digest_name(const X509 *x)
{
	int digest = NID_undef;

	OBJ_find_sigid_algs(X509_get_signature_nid(x), &digest, NULL);
	return digest == NID_undef ? "" : OBJ_nid2sn(digest);
}

static void read_values(struct reader *r, X509 *x, const struct ocreg_der_facts *f, struct ocreg_certificate *c)
{
	const ASN1_INTEGER *serial = X509_get0_serialNumber(x);

	c->subject = name_text(r, X509_get_subject_name(x));
	c->issuer = name_text(r, X509_get_issuer_name(x));
	c->serial = hex(r, ASN1_STRING_get0_data(serial), (size_t) ASN1_STRING_length(serial), "");
	c->not_before = f->not_before;
	c->not_after = f->not_after;
	c->self_issued = X509_NAME_cmp(X509_get_subject_name(x), X509_get_issuer_name(x)) == 0;
	c->digest = digest_name(x);
	c->fingerprint = fingerprint(r, c->der, c->n_der);
	read_key(x, c);
	c->is_ca = f->is_ca;
	read_sans(r, f->names, c);
}

/* der is one element, see der.c: there is nothing behind it. */
static X509 *decode(OSSL_LIB_CTX *context, const unsigned char *der, size_t n)
{
	X509 *x = X509_new_ex(context, NULL);
	const unsigned char *p = der;

	if (x && d2i_X509(&x, &p, (long) n))
		return x;
	X509_free(x);
	return NULL;
}

/* Whether memory was why something failed; what OpenSSL noted is forgotten. */
static bool lacked_memory(void)
{
	bool lacked = false;

	for (unsigned long e; (e = ERR_get_error());)
		lacked |= ERR_GET_REASON(e) == ERR_R_MALLOC_FAILURE;
	return lacked;
}

/* Grow an array of the list by one, zeroed; NULL when out of memory. */
static void *grow(struct ocreg_certificates *cs, void **v, size_t *n, size_t *cap, size_t size)
{
	if (*n == *cap) {
		void *more = reallocarray(*v, *cap ? *cap * 2 : 4, size);

		if (!more) {
			cs->oom = true;
			return NULL;
		}
		*v = more;
		*cap = *cap ? *cap * 2 : 4;
	}
	return memset((char *) *v + size * (*n)++, 0, size);
}

/* `the CERTIFICATE in line 3 ...` */
static const char *const flaws[] = {
	[OCREG_PEM_INDENTED] = "does not begin its line",
	[OCREG_PEM_OPEN] = "has no END",
	[OCREG_PEM_CROSSED] = "is followed by the END of another type",
	[OCREG_PEM_SPOILED] = "is not PEM: its text is not base64, or its END is not whole",
	[OCREG_PEM_HEADERS] = "has header lines, and is skipped for that",
	[OCREG_PEM_OTHER] = "is not a certificate, and is skipped",
	[OCREG_PEM_BROKEN] = "cannot be read",
	[OCREG_PEM_KEY] = "must be kept from others",
};

static void note(struct reader *r, enum ocreg_pem_flaw flaw, const struct ocreg_block *b, const char *why)
{
	struct ocreg_certificates *cs = r->cs;
	struct ocreg_pem_note *n = grow(cs, (void **) &cs->notes, &cs->n_notes, &cs->cap_notes, sizeof(*cs->notes));
	struct ocreg_buf text = { 0 };

	if (!n)
		return;
	ocreg_buf_adds(&text, "the ");
	ocreg_buf_add_escaped(&text, b->n_type ? b->type : "block", b->n_type ? b->n_type : 5, 40);
	ocreg_buf_addf(&text, " in line %u %s%s%s", b->line, flaws[flaw], why ? ": " : "", why ? why : "");
	*n = (struct ocreg_pem_note) { .line = b->line, .flaw = (uint8_t) flaw };
	n->message = text.oom ? "" : keep(r, text.data, text.len);
	cs->oom |= text.oom;
	ocreg_buf_done(&text);
}

static bool type_is(const struct ocreg_block *b, const char *type)
{
	return b->n_type == strlen(type) && memcmp(b->type, type, b->n_type) == 0;
}

static void read_certificate(struct reader *r, const struct ocreg_block *b)
{
	struct ocreg_der der = { (const unsigned char *) b->bytes.data, b->bytes.len };
	struct ocreg_certificates *cs = r->cs;
	struct ocreg_der_facts facts;
	const char *why = ocreg_der_certificate(der, &facts);
	X509 *x = why ? NULL : decode(r->context, der.p, der.n);
	struct ocreg_certificate *c;

	r->keyless |= x && EVP_PKEY_get_bits(X509_get0_pubkey(x)) <= 0;
	if (!x || (facts.on_curve && !X509_get0_pubkey(x))) {
		note(r, OCREG_PEM_BROKEN, b, why ? why : x ? "its key is not on its curve" : "it is not a certificate");
	} else if ((c = grow(cs, (void **) &cs->v, &cs->n, &cs->cap, sizeof(*cs->v)))) {
		c->line = b->line;
		c->der = keep(r, der.p, der.n);
		c->n_der = der.n;
		if (c->der)
			read_values(r, x, &facts, c);
	}
	X509_free(x);
	cs->oom |= lacked_memory();
}

static bool is_key(const struct ocreg_block *b)
{
	return b->n_type >= 11 && memcmp(b->type + b->n_type - 11, "PRIVATE KEY", 11) == 0;
}

static void read_block(struct reader *r, const struct ocreg_block *b)
{
	static const enum ocreg_pem_flaw flaw_of[] = {
		[OCREG_BLOCK_INDENTED] = OCREG_PEM_INDENTED,
		[OCREG_BLOCK_OPEN] = OCREG_PEM_OPEN,
		[OCREG_BLOCK_CROSSED] = OCREG_PEM_CROSSED,
		[OCREG_BLOCK_SPOILED] = OCREG_PEM_SPOILED,
	};

	if (is_key(b))
		note(r, OCREG_PEM_KEY, b, NULL);
	else if (b->state != OCREG_BLOCK_GOOD)
		note(r, flaw_of[b->state], b, NULL);
	else if (!type_is(b, "CERTIFICATE"))
		note(r, OCREG_PEM_OTHER, b, NULL);
	else if (b->headers)
		note(r, OCREG_PEM_HEADERS, b, NULL);
	else
		read_certificate(r, b);
}

static struct ocreg_certificates *read_all(const char *text, size_t len, bool *retkeyless)
{
	struct ocreg_blocks blocks = { .data = text, .len = len };
	struct ocreg_certificates *cs = calloc(1, sizeof(*cs));
	struct reader r = { .cs = cs };
	bool ok = true;

	if (!cs)
		return NULL;
	while (ok && ocreg_blocks_next(&blocks)) {
		ok = r.context || reader_begin(&r);
		if (ok)
			read_block(&r, &blocks.block);
	}
	cs->oom |= !ok || blocks.bytes.oom;
	*retkeyless = r.keyless;
	reader_end(&r);
	ocreg_blocks_done(&blocks);
	return cs->oom ? ocreg_certificates_unref(cs) : cs;
}

/* A key that is none looks like one that memory did not suffice for: only what OpenSSL says twice is so. */
struct ocreg_certificates *ocreg_pem_read(const char *text, size_t len)
{
	bool keyless = false;
	struct ocreg_certificates *cs = read_all(text, len, &keyless);

	if (!keyless)
		return cs;
	ocreg_certificates_unref(cs);
	return read_all(text, len, &keyless);
}

bool ocreg_pem_has(const struct ocreg_certificates *cs, const char *fingerprint)
{
	for (size_t i = 0; i < cs->n; i++)
		if (strcmp(cs->v[i].fingerprint, fingerprint) == 0)
			return true;
	return false;
}

const char *ocreg_pem_guess(const char *text, size_t len)
{
	if (len == 0 || strspn(text, " \t\r\n") >= len)
		return "it is empty";
	if (len > 2 && text[0] == 0x30 && (text[1] & 0x80))
		return "it looks like DER: convert it with `openssl x509 -inform der`";
	if (memchr(text, 0, len))
		return "it is not text: store it as UTF-8, not as UTF-16";
	if (memmem(text, len, "CERTIFICATE-----\\n", 18))
		return "its line ends are written as \\n: use a block scalar, `|`";
	if (len > 10 && memcmp(text, "LS0tLS1CRU", 10) == 0)
		return "it is base64 once more: data holds PEM text as it is, only binaryData is in base64";
	if (len > 3 && memcmp(text, "MII", 3) == 0)
		return "it lacks the lines BEGIN CERTIFICATE and END CERTIFICATE";
	return NULL;
}

bool ocreg_certificate_covers(const struct ocreg_certificate *c, const char *host)
{
	const unsigned flags = X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS;
	OSSL_LIB_CTX *context = c && host && *host ? OSSL_LIB_CTX_new() : NULL;
	X509 *x = context ? decode(context, c->der, c->n_der) : NULL;
	bool yes = x && (X509_check_ip_asc(x, host, 0) == 1 || X509_check_host(x, host, 0, flags, NULL) == 1);

	X509_free(x);
	OSSL_LIB_CTX_free(context);
	ERR_clear_error();
	return yes;
}

/* Nobody is asked for a passphrase; that one would be needed is the answer. */
static int no_passphrase(char *buf, int size, int writing, void *asked)
{
	(void) buf;
	(void) size;
	(void) writing;
	*(bool *) asked = true;
	return 0;
}

static enum ocreg_pair compare(const struct ocreg_certificate *c, const char *key, size_t len)
{
	OSSL_LIB_CTX *context = OSSL_LIB_CTX_new();
	X509 *x = context ? decode(context, c->der, c->n_der) : NULL;
	BIO *in = x && len <= INT32_MAX ? BIO_new_mem_buf(key, (int) len) : NULL;
	bool encrypted = false;
	EVP_PKEY *k = in ? PEM_read_bio_PrivateKey_ex(in, NULL, no_passphrase, &encrypted, context, NULL) : NULL;
	enum ocreg_pair pair = OCREG_PAIR_UNKNOWN;

	if (in && !k)
		pair = encrypted ? OCREG_PAIR_ENCRYPTED : OCREG_PAIR_NO_KEY;
	else if (k)
		pair = X509_check_private_key(x, k) == 1 ? OCREG_PAIR_FITS : OCREG_PAIR_DIFFERS;
	EVP_PKEY_free(k);
	BIO_free(in);
	X509_free(x);
	OSSL_LIB_CTX_free(context);
	return lacked_memory() ? OCREG_PAIR_UNKNOWN : pair;
}

/* Here too what memory did not suffice for looks like no key. */
enum ocreg_pair ocreg_pem_pair(const struct ocreg_certificate *c, const char *key, size_t len)
{
	enum ocreg_pair pair = compare(c, key, len);

	return pair == OCREG_PAIR_FITS ? pair : compare(c, key, len);
}
