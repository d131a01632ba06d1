/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file hooks.h
 * What a program can put between the client and the world: a log, a meter, a clock, a resolver.
 *
 * Hooks are called by the thread that makes the call, in the middle of it; where threads share a client, several may call at once. They must not
 * use the client, and what they are handed is lent for the time of the call. No hook is ever handed a secret.
 */
#ifndef OCREG_HOOKS_H
#define OCREG_HOOKS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How much is logged; each has what the ones before have. @since 0.1 */
enum ocreg_log_level {
	OCREG_LOG_OFF = 0,      /**< Nothing. */
	OCREG_LOG_RETRIES = 1,  /**< Attempts that failed and are made again, and the server's warnings. */
	OCREG_LOG_REQUESTS = 2, /**< Each attempt: method, URL, status, time, Audit-Id. `-v=6` of `ocreg`. */
	OCREG_LOG_HEADERS = 3,  /**< The request's headers, and what took the time. `-v=7`. */
	OCREG_LOG_BODIES = 4,   /**< The answer's headers, and how the bodies begin (1,024 bytes). `-v=8`. */
	OCREG_LOG_ALL = 5,      /**< The bodies as a whole. `-v=9`. */
};

/** What one call came to, all its attempts together. A stream is a call that ends when its header is there. @since 0.1 */
struct ocreg_measure {
	size_t size;        /**< sizeof(struct ocreg_measure) as the library knows it: members may be added. */
	const char *method; /**< "GET". */
	const char *
		path; /**< The path without the names in it, "/api/v1/namespaces/{namespace}/secrets/{name}": few enough to count by. */
	const char *verb;    /**< As roles call it: "get", "list", "watch", "create", "update", "patch", "delete". */
	int status;          /**< The HTTP status; 0 if there was no answer. */
	int code;            /**< What it came to, an enum ocreg_code. */
	unsigned retries;    /**< Attempts beyond the first. */
	int64_t duration_us; /**< From the first attempt to the end, pauses included, in microseconds. */
};

/** What to call. Start from OCREG_HOOKS_INIT; every hook may be NULL. @since 0.1 */
struct ocreg_hooks {
	size_t size; /**< sizeof(struct ocreg_hooks). */
	void *data;  /**< Handed to every hook. */
	/** Log a line, without a line break: control characters are escaped, credentials and the values of Secrets are hidden. */
	void (*log)(enum ocreg_log_level level, const char *line, void *data);
	enum ocreg_log_level log_level; /**< How much. */
	/** A call has ended. */
	void (*measure)(const struct ocreg_measure *m, void *data);
	/** The time that deadlines and pauses are measured by, in milliseconds from any point on; it must never go back. While the library waits it
	 *  looks at it once a second at least. */
	int64_t (*clock)(void *data);
	/** Where to connect to instead: a tunnel, another resolver's answer. Asked before each request; a connection to the same place is used again. The
	 *  certificate is checked for the server's own name all the same. No proxy is used then.
	 *  @param host,port the server's: a name or an address, without brackets
	 *  @param ret write "ADDRESS:PORT" there, an IPv6 address in brackets, or a name in its place; @p size bytes with the NUL
	 *  @return 0, or -1: there is no way, the call fails with OCREG_E_RESOLVE */
	int (*resolve)(const char *host, unsigned port, char *ret, size_t size, void *data);
	/** The passphrase of an encrypted private key. Asked while a client is made, and when the key's file has changed.
	 *  @param key where the key is from: a file, or a member of the kubeconfig
	 *  @param ret write it there, ended by a NUL; @p size bytes. The library overwrites it after use
	 *  @return 0, or -1: nobody knows it, and the key cannot be used (OCREG_E_CREDENTIAL) */
	int (*passphrase)(const char *key, char *ret, size_t size, void *data);
};
/** The defaults of struct ocreg_hooks. @since 0.1 */
#define OCREG_HOOKS_INIT                                                                      \
	{                                                                                     \
		sizeof(struct ocreg_hooks), NULL, NULL, OCREG_LOG_OFF, NULL, NULL, NULL, NULL \
	}

#ifdef __cplusplus
}
#endif
#endif
