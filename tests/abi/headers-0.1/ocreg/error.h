/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file error.h
 * Why a call failed.
 *
 * Functions that can fail answer 0 or a negative enum ocreg_code. Those that can fail for more than
 * one reason take a last argument `struct ocreg_error **reterr`, which may be NULL: it is set on every
 * failure and left alone on success. There is no "last error" of a thread: an error belongs to the
 * call that returned it. Messages are one line, name no function and never show a secret.
 */
#ifndef OCREG_ERROR_H
#define OCREG_ERROR_H

#include <stddef.h>
#include <ocreg/version.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What went wrong, and so what a program can do about it. A value never changes its meaning. @since 0.1 */
enum ocreg_code {
	OCREG_OK = 0,    /**< It worked. */
	OCREG_AGAIN = 1, /**< Not a failure: the object changed meanwhile; repeat the change on the fresh one. */

	OCREG_E_NOMEM = -1,        /**< Out of memory. */
	OCREG_E_ARG = -2,          /**< The caller passed something a call cannot work with. */
	OCREG_E_SYNTAX = -3,       /**< Not JSON, not YAML. */
	OCREG_E_ENCODING = -4,     /**< Not UTF-8, or a lone surrogate. */
	OCREG_E_LIMIT = -5,        /**< Larger, deeper or more than the limits allow. */
	OCREG_E_TYPE = -6,         /**< A value of another type than its field. */
	OCREG_E_INVALID = -7,      /**< Refused by validation, ours or the server's (422). */
	OCREG_E_UNKNOWN = -8,      /**< Strict reading met a member that the type does not have. */
	OCREG_E_DUPLICATE = -9,    /**< Strict reading met a member twice. */
	OCREG_E_NOFIELD = -10,     /**< The type has no such field, or the field is of another kind. */
	OCREG_E_KIND = -11,        /**< Another kind of object than asked for, or one the library does not know. */
	OCREG_E_RANGE = -12,       /**< No such element of a list, or a number that does not fit. */
	OCREG_E_FILE = -13,        /**< A file cannot be read. */
	OCREG_E_KUBECONFIG = -14,  /**< The kubeconfig does not say where the server is or who asks. */
	OCREG_E_CREDENTIAL = -15,  /**< Token, certificate or key cannot be used. */
	OCREG_E_UNSUPPORTED = -16, /**< Known, but not done by this release of the library. */

	OCREG_E_RESOLVE = -30,   /**< The server's name cannot be resolved. */
	OCREG_E_CONNECT = -31,   /**< Nobody answers at the server's address. */
	OCREG_E_TLS = -32,       /**< The server's certificate is not trusted, or the handshake failed. */
	OCREG_E_TIMEOUT = -33,   /**< The deadline passed. */
	OCREG_E_CANCELLED = -34, /**< The call was cancelled. */
	OCREG_E_TRUNCATED = -35, /**< The connection ended before the answer did. */
	OCREG_E_CONTENT = -36,   /**< The answer is not what an API server sends. */
	OCREG_E_REDIRECT = -37,  /**< The server points elsewhere; redirects are never followed. */
	OCREG_E_TRANSPORT = -38, /**< Another failure of the connection. */
	OCREG_E_FORK = -39,      /**< The client was made in another process: make one after fork. */

	OCREG_E_BADREQUEST = -50,   /**< HTTP 400. */
	OCREG_E_UNAUTHORIZED = -51, /**< HTTP 401: the credentials are missing, wrong or expired. */
	OCREG_E_FORBIDDEN = -52,    /**< HTTP 403: the user may not do this. */
	OCREG_E_NOTFOUND = -53,     /**< HTTP 404. */
	OCREG_E_CONFLICT = -54,     /**< HTTP 409: the object has changed since it was read. */
	OCREG_E_EXISTS = -55,       /**< HTTP 409 AlreadyExists. */
	OCREG_E_GONE = -56,         /**< HTTP 410. */
	OCREG_E_MEDIATYPE = -57,    /**< HTTP 415: the server does not take this kind of patch. */
	OCREG_E_TOOMANY = -58,      /**< HTTP 429: come back after ocreg_error_retry_after() seconds. */
	OCREG_E_SERVER = -59,       /**< HTTP 5xx. */
	OCREG_E_HTTP = -60,         /**< Another HTTP status. */
	OCREG_E_NOOAUTH = -61,      /**< The cluster has no OAuth server to log in at: its users come from elsewhere. */
};

/** What was wrong with a TLS connection, or with what one was to be made with; see ocreg_error_tls_fault(). A value never changes its
 *  meaning, and new ones may come. @since 0.1 */
enum ocreg_tls_fault {
	OCREG_TLS_NONE = 0,  /**< Nothing of the sort. */
	OCREG_TLS_OTHER = 1, /**< Something that has no value of its own here. */

	OCREG_TLS_SELF_SIGNED = 10,          /**< The server's certificate is signed by itself, and is not one that is trusted. */
	OCREG_TLS_UNKNOWN_AUTHORITY = 11,    /**< It is signed by an authority that is not trusted. */
	OCREG_TLS_MISSING_INTERMEDIATE = 12, /**< The server leaves out a certificate between its own and an authority. */
	OCREG_TLS_NOT_AUTHORITY = 13,        /**< It is signed by one that may not sign others. */
	OCREG_TLS_NAME_CONSTRAINT = 14,      /**< An authority may not sign for its names. */
	OCREG_TLS_PATH_LENGTH = 15,          /**< More authorities stand between than one of them allows. */
	OCREG_TLS_WRONG_SIGNATURE = 16,      /**< A signature is not that of the one who is named. */

	OCREG_TLS_WRONG_NAME = 20,       /**< It is for other names than the one that was expected. */
	OCREG_TLS_WRONG_ADDRESS = 21,    /**< It is for other IP addresses. */
	OCREG_TLS_ADDRESS_AS_NAME = 22,  /**< The IP address stands in it as a DNS name, which does not count. */
	OCREG_TLS_NAMES_ONLY = 23,       /**< An IP address was expected, and it has DNS names only. */
	OCREG_TLS_ADDRESSES_ONLY = 24,   /**< A DNS name was expected, and it has IP addresses only. */
	OCREG_TLS_COMMON_NAME_ONLY = 25, /**< The name stands in its common name only, which does not count. */
	OCREG_TLS_BARE_WILDCARD = 26,    /**< It is for "*", which does not count. */
	OCREG_TLS_NAME_UNKNOWN = 27,     /**< The server says that it has no certificate for the name. */

	OCREG_TLS_EXPIRED = 30,            /**< It has expired. */
	OCREG_TLS_NOT_YET_VALID = 31,      /**< It, or an authority, is not valid yet. */
	OCREG_TLS_AUTHORITY_EXPIRED = 32,  /**< An authority has expired. */
	OCREG_TLS_NOT_FOR_SERVERS = 33,    /**< It, or an authority, is not meant for servers. */
	OCREG_TLS_SHORT_KEY = 34,          /**< A key is too short. */
	OCREG_TLS_WEAK_SIGNATURE = 35,     /**< A signature is made by a method that is too weak: SHA-1, MD5. */
	OCREG_TLS_REVOKED = 36,            /**< It, or an authority, is on a revocation list that stands among the authorities. */
	OCREG_TLS_REVOCATION_LIST = 37,    /**< Such a list cannot be used. */
	OCREG_TLS_CRITICAL_EXTENSION = 38, /**< A certificate has a critical extension that is not known. */

	OCREG_TLS_VERSION_1_0 = 40,   /**< The server speaks TLS 1.0. */
	OCREG_TLS_VERSION_1_1 = 41,   /**< The server speaks TLS 1.1. */
	OCREG_TLS_VERSION_OTHER = 42, /**< The server speaks no version from TLS 1.2 on. */
	OCREG_TLS_NOT_TLS = 43,       /**< What answers does not speak TLS. */
	OCREG_TLS_NO_CIPHER = 44,     /**< The server takes nothing of what was offered. */

	OCREG_TLS_CLIENT_DEMANDED = 50, /**< The server demands a client certificate, and there was none. */
	OCREG_TLS_CLIENT_REFUSED = 51,  /**< The server refuses the client certificate. */
	OCREG_TLS_CLIENT_KEY = 52,      /**< The client certificate and the key do not belong together. */

	OCREG_TLS_CA_EMPTY = 60,       /**< The text of the authorities to trust is empty. */
	OCREG_TLS_CA_GARBAGE = 61,     /**< It holds no certificate. */
	OCREG_TLS_CA_TRUNCATED = 62,   /**< It ends in the middle of a certificate. */
	OCREG_TLS_CA_PRIVATE_KEY = 63, /**< It holds a private key. */
};

/** Why a call failed. Release it with ocreg_error_unref(). @since 0.1 */
struct ocreg_error;

/** The code of @p e, an enum ocreg_code; OCREG_OK for NULL. @since 0.1 */
OCREG_API int ocreg_error_code(const struct ocreg_error *e);

/** The field that the error is about, spelled as the API server spells it (`spec.routes[0].name`); "" if none.
 *  Lent: valid as long as @p e. @since 0.1 */
OCREG_API const char *ocreg_error_path(const struct ocreg_error *e);

/** What is wrong, in one line. Control characters of foreign text are escaped. Lent. @since 0.1 */
OCREG_API const char *ocreg_error_message(const struct ocreg_error *e);

/** What a person can do about it, in one line; "" if nothing better than the message is known. Lent. @since 0.1 */
OCREG_API const char *ocreg_error_hint(const struct ocreg_error *e);

/** The line in the text that was read, from 1; 0 where there is no text. @since 0.1 */
OCREG_API unsigned ocreg_error_line(const struct ocreg_error *e);

/** The column in characters, from 1; 0 where there is no text. @since 0.1 */
OCREG_API unsigned ocreg_error_column(const struct ocreg_error *e);

/** The HTTP status the server answered with; 0 if it did not answer. @since 0.1 */
OCREG_API int ocreg_error_http_status(const struct ocreg_error *e);

/** The Kubernetes reason, "Conflict" or "NotFound" for instance; "" if none. Lent. @since 0.1 */
OCREG_API const char *ocreg_error_reason(const struct ocreg_error *e);

/** Seconds to wait before the next attempt, as the server asked; -1 if it did not. @since 0.1 */
OCREG_API int ocreg_error_retry_after(const struct ocreg_error *e);

/** What was asked: "GET https://HOST/PATH", with the query; "" where nothing was asked. Lent. @since 0.1 */
OCREG_API const char *ocreg_error_request(const struct ocreg_error *e);

/** The server's own name for the request (Audit-Id), by which its audit log has it; "" if it named none. Lent. @since 0.1 */
OCREG_API const char *ocreg_error_request_id(const struct ocreg_error *e);

/** How many causes the server named (Status.details.causes). @since 0.1 */
OCREG_API size_t ocreg_error_cause_count(const struct ocreg_error *e);

/** The field of cause @p i, "" if it names none; NULL past the last. Lent. @since 0.1 */
OCREG_API const char *ocreg_error_cause_path(const struct ocreg_error *e, size_t i);

/** The message of cause @p i; NULL past the last. Lent. @since 0.1 */
OCREG_API const char *ocreg_error_cause_message(const struct ocreg_error *e, size_t i);

/** The field manager that cause @p i of a conflict names as the owner of its field; "" if it names none, NULL past the last.
 *  Lent. @since 0.1 */
OCREG_API const char *ocreg_error_cause_manager(const struct ocreg_error *e, size_t i);

/** How many notes there are: further facts, for people. @since 0.1 */
OCREG_API size_t ocreg_error_note_count(const struct ocreg_error *e);

/** Note @p i, one line; NULL past the last. Where a server's certificate was refused: each certificate that it sent, and which
 *  authorities are trusted. Control characters of foreign text are escaped. Lent. @since 0.1 */
OCREG_API const char *ocreg_error_note(const struct ocreg_error *e, size_t i);

/** What was wrong with TLS, an enum ocreg_tls_fault; OCREG_TLS_NONE for an error of another kind. @since 0.1 */
OCREG_API int ocreg_error_tls_fault(const struct ocreg_error *e);

/** Take one more reference of @p e. NULL is fine. @return @p e. @since 0.1 */
OCREG_API struct ocreg_error *ocreg_error_ref(struct ocreg_error *e);

/** Drop one reference. NULL is fine. @return NULL, so that `e = ocreg_error_unref(e)` always works. @since 0.1 */
OCREG_API struct ocreg_error *ocreg_error_unref(struct ocreg_error *e);

/** The name of @p code as it stands in this file, without "OCREG_": "E_CONFLICT". "E_OTHER" for an unknown one.
 *  Static. @since 0.1 */
OCREG_API const char *ocreg_code_name(int code);

/** The name of @p fault as it stands in this file, without "OCREG_TLS_": "EXPIRED". "OTHER" for an unknown one. Static. @since 0.1 */
OCREG_API const char *ocreg_tls_fault_name(int fault);

#ifdef __cplusplus
}
#endif
#endif
