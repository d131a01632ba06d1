// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"time"

	"libocreg.dev/go/internal/raw"
)

// Syntax is what a text can be checked for.
type Syntax int

// The syntaxes.
const (
	SyntaxDNSLabel       Syntax = 1 + iota // a part of a DNS name, in lower case
	SyntaxDNSName                          // a DNS name in lower case, which most objects are called by
	SyntaxHost                             // a DNS name in either case, or an IPv4 address
	SyntaxHostPort                         // a host, and a port or none; an IPv6 address stands in brackets
	SyntaxURL                              // an http or https URL without a user name
	SyntaxQualifiedName                    // the key of a label or annotation
	SyntaxLabelValue                       // the value of a label
	SyntaxKey                              // a key in the data of a ConfigMap or Secret
	SyntaxDuration                         // a length of time as the operator reads it, as Go does
	SyntaxAPIDuration                      // a length of time as the API server takes it; the operator fails on some
	SyntaxQuantity                         // an amount such as 250m or 100Gi, as programs in Go read it
	SyntaxAPIQuantity                      // an amount as the API server takes it; programs in Go fail on some
	SyntaxCron                             // when a CronJob runs, without a time zone
	SyntaxCronZone                         // the same with a time zone or without, as release 4.15 and before took it
	SyntaxZone                             // a time zone that the database of this machine knows
	SyntaxS3Bucket                         // the name of a bucket of Amazon S3
	SyntaxGCSBucket                        // the name of a bucket of Google Cloud Storage
	SyntaxAzureContainer                   // the name of a container of Azure
	SyntaxAzureAccount                     // the name of a storage account of Azure
)

// CheckSyntax checks a text. The error says what is wrong, with the column and a hint.
func CheckSyntax(what Syntax, text string) error {
	var e raw.Error
	if code := raw.OcregSyntaxCheck(int(what), text, &e); code < 0 {
		return failure(code, e)
	}
	return nil
}

// ParseDuration reads a duration as the operator does.
func ParseDuration(text string) (time.Duration, error) {
	var ns int64
	var e raw.Error
	if code := raw.OcregDurationParse(text, &ns, &e); code < 0 {
		return 0, failure(code, e)
	}
	return time.Duration(ns), nil
}

// FormatDuration writes a duration as the operator does.
func FormatDuration(d time.Duration) (string, error) {
	var text raw.Text
	var e raw.Error
	if code := raw.OcregDurationPrint(int64(d), &text, &e); code < 0 {
		return "", failure(code, e)
	}
	s, _ := text.Take()
	return s, nil
}

// CompareQuantities gives -1, 0 or 1 for the first of two quantities being less, equal or greater; exactly.
func CompareQuantities(quantity, other string) (int, error) {
	var order int32
	var e raw.Error
	if code := raw.OcregQuantityCompare(quantity, other, &order, &e); code < 0 {
		return 0, failure(code, e)
	}
	return int(order), nil
}

// QuantityValue gives a quantity in whole units, a fraction rounded away from zero.
func QuantityValue(quantity string) (int64, error) {
	var value int64
	var e raw.Error
	if code := raw.OcregQuantityValue(quantity, &value, &e); code < 0 {
		return 0, failure(code, e)
	}
	return value, nil
}

// NextRun tells when a schedule of cron comes next, on clocks with the offset from UTC that the given time has.
func NextRun(schedule string, after time.Time) (time.Time, error) {
	var found int64
	var e raw.Error
	zone, offset := after.Zone()
	if code := raw.OcregCronNext(schedule, after.Unix(), offset, &found, &e); code < 0 {
		return time.Time{}, failure(code, e)
	}
	return time.Unix(found, 0).In(time.FixedZone(zone, offset)), nil
}
