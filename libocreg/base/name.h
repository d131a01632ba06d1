/* SPDX-License-Identifier: Apache-2.0 */
/* Names as Kubernetes wants them. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

#define OCREG_NAME_LABEL_MAX 63
#define OCREG_NAME_SUBDOMAIN_MAX 253

/* A DNS label: lower-case letters, digits and inner dashes, at most 63. */
bool ocreg_name_is_label(const char *s, size_t n);
/* A DNS name, which most objects are called by: labels of any length with dots between, at most 253 in all. */
bool ocreg_name_is_subdomain(const char *s, size_t n);
/* The key of a label or annotation: at most 63 letters, digits and inner dashes, underscores and dots, with a DNS name and a slash
 * before it or not. */
bool ocreg_name_is_qualified(const char *s, size_t n);
/* The value of a label: empty, or such a key without the DNS name. */
bool ocreg_name_is_label_value(const char *s, size_t n);

/* The same without bounds on the length. */
bool ocreg_name_looks_like_subdomain(const char *s, size_t n);
bool ocreg_name_looks_qualified(const char *s, size_t n);
