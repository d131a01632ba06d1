/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file trust.h
 * Certificates, and the map of further authorities that a cluster trusts.
 *
 * The map is a ConfigMap in namespace openshift-config that the cluster's image configuration names in
 * spec.additionalTrustedCA. Its keys are hosts; a port stands behind two dots, because a key may not hold a colon:
 * `registry.example.com..5000` is registry.example.com:5000. Its values are certificates as PEM text. Here entries go by
 * `host` or `host:port`, and the two dots are nobody's business.
 *
 * Reading is lenient: an entry that cannot be used stays as it is and says why. Writing changes only entries that were
 * changed; the text of every other one stays as it was, to the byte. PEM text and certificates are taken for what Go's
 * encoding/pem and crypto/x509 take them for, because the operator and the nodes read with these.
 *
 * What this page lends lives as long as the map or the list it was asked of, and an entry until the map is changed.
 */
#ifndef OCREG_TRUST_H
#define OCREG_TRUST_H

#include <ocreg/error.h>
#include <ocreg/object.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The certificates of a PEM text. Release it with ocreg_certificates_unref(). @since 0.1 */
struct ocreg_certificates;
/** One of them; lent. @since 0.1 */
struct ocreg_certificate;

/** Read all certificates of a PEM text. What is none, or cannot be read, becomes a problem of the list and not a failure.
 *  @param text PEM, not NUL-terminated; need not outlive the call
 *  @param len its bytes
 *  @param ret set on success; yours
 *  @return 0, OCREG_E_ARG, OCREG_E_LIMIT (more than 16 MiB) or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_certificates_parse(const char *text, size_t len, struct ocreg_certificates **ret,
				       struct ocreg_error **reterr);
/** Drop one reference. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_certificates *ocreg_certificates_unref(struct ocreg_certificates *cs);
/** How many certificates. @since 0.1 */
OCREG_API size_t ocreg_certificates_count(const struct ocreg_certificates *cs);
/** Certificate @p i, in the order of the text; NULL past the last. Lent. @since 0.1 */
OCREG_API const struct ocreg_certificate *ocreg_certificates_at(const struct ocreg_certificates *cs, size_t i);
/** How many blocks of the text are of no use: of another type, broken, or a private key. @since 0.1 */
OCREG_API size_t ocreg_certificates_problem_count(const struct ocreg_certificates *cs);
/** What is wrong with block @p i of those, in one line, without its content; NULL past the last. Lent. @since 0.1 */
OCREG_API const char *ocreg_certificates_problem_at(const struct ocreg_certificates *cs, size_t i);
/** The line of the text that block @p i of those begins in, from 1; 0 past the last. @since 0.1 */
OCREG_API unsigned ocreg_certificates_problem_line(const struct ocreg_certificates *cs, size_t i);

/** Whom it is for, on one line as RFC 2253 writes names, most special part first: `CN=registry,O=Example`. Lent. @since 0.1 */
OCREG_API const char *ocreg_certificate_subject(const struct ocreg_certificate *c);
/** Who signed it, in the same form. Lent. @since 0.1 */
OCREG_API const char *ocreg_certificate_issuer(const struct ocreg_certificate *c);
/** Its serial number, hexadecimal. Lent. @since 0.1 */
OCREG_API const char *ocreg_certificate_serial(const struct ocreg_certificate *c);
/** Its SHA-256 fingerprint: 32 pairs of hexadecimal digits, in capitals, with colons between. Lent. @since 0.1 */
OCREG_API const char *ocreg_certificate_fingerprint(const struct ocreg_certificate *c);
/** How many subject alternative names. @since 0.1 */
OCREG_API size_t ocreg_certificate_san_count(const struct ocreg_certificate *c);
/** Subject alternative name @p i, `DNS:a.example.com`, `IP:10.0.0.1`, `email:...`, `URI:...`, or `other`; NULL past the last.
 *  Lent. @since 0.1 */
OCREG_API const char *ocreg_certificate_san_at(const struct ocreg_certificate *c, size_t i);
/** From when it is valid, in seconds since 1970. @since 0.1 */
OCREG_API int64_t ocreg_certificate_not_before(const struct ocreg_certificate *c);
/** Until when it is valid, in seconds since 1970. @since 0.1 */
OCREG_API int64_t ocreg_certificate_not_after(const struct ocreg_certificate *c);
/** Whether it may sign others: it says CA in its basic constraints. @since 0.1 */
OCREG_API bool ocreg_certificate_is_ca(const struct ocreg_certificate *c);
/** Whether it names itself as its issuer. The signature is not verified. @since 0.1 */
OCREG_API bool ocreg_certificate_self_issued(const struct ocreg_certificate *c);
/** The kind of its key: RSA, EC, ED25519, ...; "" for one that the library does not know. Static. @since 0.1 */
OCREG_API const char *ocreg_certificate_key_type(const struct ocreg_certificate *c);
/** The size of its key in bits; 0 if it is not known. @since 0.1 */
OCREG_API int ocreg_certificate_key_bits(const struct ocreg_certificate *c);
/** The digest that it was signed with: SHA256, SHA1, ...; "" where the method has none of its own. Static. @since 0.1 */
OCREG_API const char *ocreg_certificate_digest(const struct ocreg_certificate *c);
/** The line of the text that it begins in, from 1. @since 0.1 */
OCREG_API unsigned ocreg_certificate_line(const struct ocreg_certificate *c);
/** Whether it names @p host, a DNS name or an IP address without port, among its subject alternative names. A name that only
 *  stands in the subject is none, as for every Kubernetes client. @since 0.1 */
OCREG_API bool ocreg_certificate_covers(const struct ocreg_certificate *c, const char *host);

/** A map of trusted authorities. Release it with ocreg_trust_unref(). One writer or many readers at a time. @since 0.1 */
struct ocreg_trust;
/** One entry; lent until the map is changed. @since 0.1 */
struct ocreg_trust_entry;

/** The key of a ConfigMap for a host: `host:port` becomes `host..port`.
 *  @param host a DNS name or an IPv4 address, with `:port` or not
 *  @param ret set on success; yours, ocreg_free()
 *  @return 0, OCREG_E_INVALID with the reason and a hint (an IPv6 address has no key), or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_trust_key(const char *host, char **ret, struct ocreg_error **reterr);
/** The host that @p key of a ConfigMap stands for: `host..port` becomes `host:port`. The last two dots count.
 *  @param ret set on success; yours, ocreg_free()
 *  @return 0, OCREG_E_INVALID with the reason, or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_trust_host(const char *key, char **ret, struct ocreg_error **reterr);

/** A new, empty map. Yours. NULL when out of memory. @since 0.1 */
OCREG_API struct ocreg_trust *ocreg_trust_new(void);
/** The map that a ConfigMap holds, in data and binaryData.
 *  @param config_map an object of type config_map; need not outlive the call
 *  @param ret set on success; yours
 *  @return 0, OCREG_E_ARG (an object of another type) or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_trust_read(const struct ocreg_object *config_map, struct ocreg_trust **ret, struct ocreg_error **reterr);
/** Make the changes of a map in a ConfigMap: set what was added, replaced or merged, remove what was removed. Everything else of
 *  @p config_map stays as it is. It may be another state of what was read, or a new object.
 *  @return 0, OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_trust_write(const struct ocreg_trust *t, struct ocreg_object *config_map, struct ocreg_error **reterr);
/** Drop it. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_trust *ocreg_trust_unref(struct ocreg_trust *t);

/** Add an entry.
 *  @param host `host` or `host:port`
 *  @param text PEM with at least one certificate, and no private key; text between the blocks is kept
 *  @param len its bytes
 *  @return 0, OCREG_E_EXISTS, OCREG_E_INVALID (not a host, or not only certificates: with line and hint), OCREG_E_LIMIT or
 *  OCREG_E_NOMEM; the map is unchanged by a failure. @since 0.1 */
OCREG_API int ocreg_trust_add(struct ocreg_trust *t, const char *host, const char *text, size_t len, struct ocreg_error **reterr);
/** Give the entry of @p host, which is there, other certificates: @p text, of @p len bytes. @return 0, OCREG_E_NOTFOUND or as ocreg_trust_add(). @since 0.1 */
OCREG_API int ocreg_trust_replace(struct ocreg_trust *t, const char *host, const char *text, size_t len,
				  struct ocreg_error **reterr);
/** Add the certificates of @p text, of @p len bytes, that the entry of @p host does not have yet behind those it has; the entry is
 *  made if it is not there. A
 *  certificate is known again by its fingerprint. @return 0 or as ocreg_trust_add(). @since 0.1 */
OCREG_API int ocreg_trust_merge(struct ocreg_trust *t, const char *host, const char *text, size_t len,
				struct ocreg_error **reterr);
/** Remove the entry of @p host: `host` or `host:port`, or its key. @return 0, OCREG_E_NOTFOUND or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_trust_remove(struct ocreg_trust *t, const char *host, struct ocreg_error **reterr);

/** How many entries. @since 0.1 */
OCREG_API size_t ocreg_trust_count(const struct ocreg_trust *t);
/** Entry @p i, in the order of the ConfigMap, new ones last; NULL past the last. Lent. @since 0.1 */
OCREG_API const struct ocreg_trust_entry *ocreg_trust_at(const struct ocreg_trust *t, size_t i);
/** The entry of @p host, `host` or `host:port`; NULL if there is none. Lent. @since 0.1 */
OCREG_API const struct ocreg_trust_entry *ocreg_trust_find(const struct ocreg_trust *t, const char *host);

/** The key in the ConfigMap. Lent. @since 0.1 */
OCREG_API const char *ocreg_trust_entry_key(const struct ocreg_trust_entry *e);
/** The host, without port; "" if the key is none. Lent. @since 0.1 */
OCREG_API const char *ocreg_trust_entry_host(const struct ocreg_trust_entry *e);
/** The port; 0 if there is none. @since 0.1 */
OCREG_API unsigned ocreg_trust_entry_port(const struct ocreg_trust_entry *e);
/** The PEM text as it is. Lent. @since 0.1 */
OCREG_API const char *ocreg_trust_entry_text(const struct ocreg_trust_entry *e);
/** Why the entry is of no use, in one line; "" if it is. Lent. @since 0.1 */
OCREG_API const char *ocreg_trust_entry_problem(const struct ocreg_trust_entry *e);
/** The certificates of the entry. Lent. @since 0.1 */
OCREG_API const struct ocreg_certificates *ocreg_trust_entry_certificates(const struct ocreg_trust_entry *e);

#ifdef __cplusplus
}
#endif
#endif
