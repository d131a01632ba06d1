/* SPDX-License-Identifier: Apache-2.0 */
/* Names as Kubernetes wants them. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include "base/fault.h"

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

/* Labels with dots between, of letters and digits of some classes of scan.h and inner dashes; at most `most` bytes each, or of any length
 * if that is 0. What is wrong is told. */
bool ocreg_name_labels(const char *s, size_t n, unsigned classes, size_t most, struct ocreg_fault *fault);
/* Like ocreg_name_is_label(), ocreg_name_is_subdomain(), ocreg_name_is_qualified() and ocreg_name_is_label_value(), telling what is
 * wrong. */
bool ocreg_name_check_label(const char *s, size_t n, struct ocreg_fault *fault);
bool ocreg_name_check_subdomain(const char *s, size_t n, struct ocreg_fault *fault);
bool ocreg_name_check_qualified(const char *s, size_t n, struct ocreg_fault *fault);
bool ocreg_name_check_label_value(const char *s, size_t n, struct ocreg_fault *fault);
/* The key of a ConfigMap or Secret: 1 to 253 letters, digits, dashes, underscores and dots, and neither . nor begun by two dots. */
bool ocreg_name_check_key(const char *s, size_t n, struct ocreg_fault *fault);
