/* SPDX-License-Identifier: Apache-2.0 */
/* Names of what the clouds keep objects in. Whether a name is taken or there at all, only the cloud knows. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include "base/fault.h"

/* A bucket of Amazon S3; other makers of S3 may take more. */
bool ocreg_bucket_check_s3(const char *s, size_t n, struct ocreg_fault *fault);
bool ocreg_bucket_check_gcs(const char *s, size_t n, struct ocreg_fault *fault);
/* A container of Azure, without those that begin with a dollar sign. */
bool ocreg_bucket_check_azure(const char *s, size_t n, struct ocreg_fault *fault);
bool ocreg_bucket_check_azure_account(const char *s, size_t n, struct ocreg_fault *fault);
