/* SPDX-License-Identifier: Apache-2.0 */
/* The certificates that were refused, in words. */
#include <openssl/err.h>
#include <openssl/pem.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "check/pem.h"
#include "access/tls-judge.h"

#define MOST_CERTIFICATES 8
#define MOST_NAMES 6
#define FAILED " <- this one failed"
#define GET "`oc get configmap -n openshift-config-managed "
#define BUNDLE " -o jsonpath='{.data.ca-bundle\\.crt}'`"
#define ADD "; put it into certificate-authority-data, or name its file (--certificate-authority, ca_file)"

/* clang-format off */
/* Who signs in an OpenShift cluster, as a piece of the name, and where the certificate is that those outside are to trust. */
static const struct {
	const char *issuer, *hint;
} signers[] = {
	{ "CN=ingress-operator@",
	  "signed by the ingress operator: the router's authority is missing; " GET "default-ingress-cert" BUNDLE " prints it" ADD },
	{ "CN=kube-apiserver-lb-signer", "signed by the API server's own authority for its load balancer; " GET
	  "kube-apiserver-server-ca" BUNDLE " prints it" ADD },
	{ "loadbalancer-serving-signer", "signed by the API server's own authority for its load balancer; " GET
	  "kube-apiserver-server-ca" BUNDLE " prints it" ADD },
	{ "CN=kube-apiserver-localhost-signer", "signed by the API server's authority for localhost, which is for its own machine; " GET
	  "kube-apiserver-server-ca" BUNDLE " prints it" ADD },
	{ "CN=kube-apiserver-service-network-signer", "signed by the API server's authority for the service network, which is for pods; a pod has "
	  "it in /var/run/secrets/kubernetes.io/serviceaccount/ca.crt, and " GET "kube-apiserver-server-ca" BUNDLE " prints it" ADD },
	{ "service-serving-signer@", "signed by the service CA operator: this is a service of the cluster and not its API; ConfigMap "
	  "openshift-service-ca.crt of every namespace has the authority, as service-ca.crt" },
};
/* clang-format on */

#define HINT_NAMESAKE                                                                                                          \
	"an authority of that name is trusted, and this is another one: it was renewed, or the cluster is another; fetch the " \
	"new one "                                                                                                             \
	"from the cluster by a way you trust, or log in again"

/* The certificates one after the other, as our own reader has them: those that it cannot read are missing. */
static struct ocreg_certificates *read_certificate(X509 *x)
{
	BIO *b = BIO_new(BIO_s_mem());
	struct ocreg_certificates *cs = NULL;
	char *text = NULL;
	long n;

	if (b && PEM_write_bio_X509(b, x) == 1) {
		n = BIO_get_mem_data(b, &text);
		cs = ocreg_pem_read(text, (size_t) n);
	}
	BIO_free(b);
	return cs;
}

static void add_time(struct ocreg_buf *b, int64_t at)
{
	time_t t = (time_t) at;
	char text[40] = "";
	struct tm tm;

	if (gmtime_r(&t, &tm))
		strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &tm);
	ocreg_buf_adds(b, text);
}

static void add_text(struct ocreg_buf *b, const char *s)
{
	ocreg_buf_add_escaped(b, s, strlen(s), 200);
}

static void add_names(struct ocreg_buf *b, const struct ocreg_certificate *c)
{
	size_t n = c->n_sans < MOST_NAMES ? c->n_sans : MOST_NAMES;

	for (size_t i = 0; i < n; i++) {
		ocreg_buf_adds(b, i ? ", " : "");
		add_text(b, c->sans[i]);
	}
	if (c->n_sans > n)
		ocreg_buf_addf(b, " and %zu more", c->n_sans - n);
	if (!c->n_sans)
		ocreg_buf_adds(b, "no names");
}

static void add_key(struct ocreg_buf *b, const struct ocreg_certificate *c)
{
	ocreg_buf_addf(b, "%s key of %d bits", c->key_type, c->key_bits);
}

static void describe(struct ocreg_buf *b, const struct ocreg_certificate *c)
{
	add_text(b, *c->subject ? c->subject : "no subject");
	ocreg_buf_adds(b, ", issued by ");
	add_text(b, c->issuer);
	ocreg_buf_adds(b, "; for ");
	add_names(b, c);
	ocreg_buf_adds(b, "; valid from ");
	add_time(b, c->not_before);
	ocreg_buf_adds(b, " to ");
	add_time(b, c->not_after);
	ocreg_buf_adds(b, "; ");
	add_key(b, c);
	ocreg_buf_addf(b, "%s%s; SHA-256 %s", *c->digest ? ", signed with " : "", c->digest, c->fingerprint);
}

/* A note, unless memory is short: then there is one less. */
static void note(struct ocreg_tls_trial *t, struct ocreg_buf *b)
{
	if (!t->notes)
		t->notes = ocreg_lines_new();
	if (t->notes && !b->oom)
		(void) ocreg_lines_add(t->notes, b->data, b->len);
	ocreg_buf_done(b);
}

static void note_certificate(struct ocreg_tls_trial *t, const char *which, int i, X509 *x, bool failed)
{
	struct ocreg_certificates *cs = read_certificate(x);
	const struct ocreg_certificate *c = ocreg_certificates_at(cs, 0);
	const char *why = ocreg_certificates_problem_at(cs, 0);
	struct ocreg_buf b = { 0 };

	ocreg_buf_addf(&b, "%s %d: ", which, i);
	if (c)
		describe(&b, c);
	else
		ocreg_buf_adds(&b, why ? why : "out of memory");
	ocreg_buf_adds(&b, failed ? FAILED : "");
	note(t, &b);
	ocreg_certificates_unref(cs);
}

static void note_sent(X509_STORE_CTX *ctx, X509 *bad, struct ocreg_tls_trial *t)
{
	STACK_OF(X509) *sent = X509_STORE_CTX_get0_untrusted(ctx);
	int n = sk_X509_num(sent), most = n < MOST_CERTIFICATES ? n : MOST_CERTIFICATES;
	bool found = false;
	struct ocreg_buf b = { 0 };

	for (int i = 0; i < most; i++) {
		bool failed = !found && X509_cmp(sk_X509_value(sent, i), bad) == 0;

		note_certificate(t, "sent", i, sk_X509_value(sent, i), failed);
		found |= failed;
	}
	if (n > most) {
		ocreg_buf_addf(&b, "sent: %d more", n - most);
		note(t, &b);
	}
	if (!found)
		note_certificate(t, "above, at", X509_STORE_CTX_get_error_depth(ctx), bad, true);
}

static void add_variable(struct ocreg_buf *b, const char *name)
{
	const char *value = secure_getenv(name);

	if (!value)
		return;
	ocreg_buf_addf(b, ", as %s says: ", name);
	add_text(b, value);
}

/* The authorities that count, by name if they are few. */
static void note_trusted(X509_STORE_CTX *ctx, struct ocreg_tls_trial *t)
{
	STACK_OF(X509_OBJECT) *all = X509_STORE_get0_objects(X509_STORE_CTX_get0_store(ctx));
	struct ocreg_buf b = { 0 };
	int n = 0;

	ocreg_buf_adds(&b, "trusted: ");
	add_text(&b, t->trust);
	if (t->machine) {
		add_variable(&b, X509_get_default_cert_file_env());
		add_variable(&b, X509_get_default_cert_dir_env());
	}
	for (int i = 0; !t->machine && i < sk_X509_OBJECT_num(all) && n <= MOST_NAMES; i++) {
		X509 *x = X509_OBJECT_get0_X509(sk_X509_OBJECT_value(all, i));
		struct ocreg_certificates *cs = x ? read_certificate(x) : NULL;

		if (!x)
			continue;
		ocreg_buf_adds(&b, n ? ", " : ": ");
		add_text(&b, n < MOST_NAMES ? ocreg_certificate_subject(ocreg_certificates_at(cs, 0)) : "...");
		ocreg_certificates_unref(cs);
		n++;
	}
	note(t, &b);
}

static void detail_names(struct ocreg_tls_trial *t, const struct ocreg_certificate *c)
{
	ocreg_buf_adds(&t->detail, "it is for ");
	add_names(&t->detail, c);
	ocreg_buf_adds(&t->detail, ", and ");
	add_text(&t->detail, t->host);
	ocreg_buf_adds(&t->detail, " was expected");
}

static void detail_end(struct ocreg_tls_trial *t, const struct ocreg_certificate *c)
{
	ocreg_buf_adds(&t->detail, "on ");
	add_time(&t->detail, c->not_after);
}

static void detail_begin(struct ocreg_tls_trial *t, const struct ocreg_certificate *c)
{
	ocreg_buf_adds(&t->detail, "it is from ");
	add_time(&t->detail, c->not_before);
	ocreg_buf_adds(&t->detail, " on");
}

static void detail_issuer(struct ocreg_tls_trial *t, const struct ocreg_certificate *c)
{
	add_text(&t->detail, c->issuer);
}

static void detail_subject(struct ocreg_tls_trial *t, const struct ocreg_certificate *c)
{
	add_text(&t->detail, c->subject);
}

static void detail_key(struct ocreg_tls_trial *t, const struct ocreg_certificate *c)
{
	add_key(&t->detail, c);
}

static void detail_digest(struct ocreg_tls_trial *t, const struct ocreg_certificate *c)
{
	ocreg_buf_adds(&t->detail, c->digest);
}

static const struct {
	int from, to;
	void (*add)(struct ocreg_tls_trial *t, const struct ocreg_certificate *c);
} details[] = {
	{ OCREG_TLS_UNKNOWN_AUTHORITY, OCREG_TLS_MISSING_INTERMEDIATE, detail_issuer },
	{ OCREG_TLS_SELF_SIGNED, OCREG_TLS_WRONG_SIGNATURE, detail_subject },
	{ OCREG_TLS_WRONG_NAME, OCREG_TLS_BARE_WILDCARD, detail_names },
	{ OCREG_TLS_EXPIRED, OCREG_TLS_EXPIRED, detail_end },
	{ OCREG_TLS_NOT_YET_VALID, OCREG_TLS_NOT_YET_VALID, detail_begin },
	{ OCREG_TLS_AUTHORITY_EXPIRED, OCREG_TLS_AUTHORITY_EXPIRED, detail_end },
	{ OCREG_TLS_NOT_FOR_SERVERS, OCREG_TLS_NOT_FOR_SERVERS, detail_subject },
	{ OCREG_TLS_SHORT_KEY, OCREG_TLS_SHORT_KEY, detail_key },
	{ OCREG_TLS_WEAK_SIGNATURE, OCREG_TLS_WEAK_SIGNATURE, detail_digest },
	{ OCREG_TLS_REVOKED, OCREG_TLS_CRITICAL_EXTENSION, detail_subject },
};

static void add_detail(struct ocreg_tls_trial *t, const struct ocreg_certificate *c)
{
	for (size_t i = 0; i < sizeof(details) / sizeof(details[0]); i++)
		if (t->fault >= details[i].from && t->fault <= details[i].to) {
			details[i].add(t, c);
			return;
		}
}

static void find_hint(struct ocreg_tls_trial *t, const char *issuer)
{
	for (size_t i = 0; i < sizeof(signers) / sizeof(signers[0]); i++)
		if (strstr(issuer, signers[i].issuer)) {
			t->hint = signers[i].hint;
			return;
		}
}

void ocreg_tls_note_chain(X509_STORE_CTX *ctx, X509 *bad, struct ocreg_tls_trial *t)
{
	struct ocreg_certificates *cs = read_certificate(bad);
	const struct ocreg_certificate *c = ocreg_certificates_at(cs, 0);

	note_sent(ctx, bad, t);
	note_trusted(ctx, t);
	if (c)
		add_detail(t, c);
	if (t->fault == OCREG_TLS_UNKNOWN_AUTHORITY || t->fault == OCREG_TLS_SELF_SIGNED)
		t->hint = ocreg_tls_is_namesake(ctx, bad) ? HINT_NAMESAKE : NULL;
	if (c && !t->hint && t->fault == OCREG_TLS_UNKNOWN_AUTHORITY)
		find_hint(t, c->issuer);
	ocreg_certificates_unref(cs);
}
