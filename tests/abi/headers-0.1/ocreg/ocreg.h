/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file ocreg.h
 * Everything: include this one.
 */
#ifndef OCREG_H
#define OCREG_H

#include <ocreg/version.h>
#include <ocreg/init.h>
#include <ocreg/error.h>
#include <ocreg/object.h>
#include <ocreg/codec.h>
#include <ocreg/reflect.h>
#include <ocreg/check.h>
#include <ocreg/lint.h>
#include <ocreg/syntax.h>
#include <ocreg/trust.h>
#include <ocreg/types.h>
#include <ocreg/client.h>
#include <ocreg/kubeconfig.h>
#include <ocreg/login.h>
#include <ocreg/wait.h>
#include <ocreg/loop.h>
#include <ocreg/view.h>
#include <ocreg/plan.h>
#include <ocreg/registry.h>

#endif
