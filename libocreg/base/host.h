/* SPDX-License-Identifier: Apache-2.0 */
/* Hosts, and the ports behind them. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include "base/fault.h"

/* A name of the DNS in either case, or an IPv4 address: labels of letters, digits and inner dashes, at most 63 each and 253 in all. */
bool ocreg_host_check(const char *s, size_t n, struct ocreg_fault *fault);
/* The same with a port behind it or not; an IPv6 address stands in brackets. */
bool ocreg_host_port_check(const char *s, size_t n, struct ocreg_fault *fault);
/* A number from 1 to 65535. */
bool ocreg_port_check(const char *s, size_t n, struct ocreg_fault *fault);

bool ocreg_host_is_ipv4(const char *s, size_t n);
/* Without brackets or zone. */
bool ocreg_host_is_ipv6(const char *s, size_t n);
