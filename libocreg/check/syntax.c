/* SPDX-License-Identifier: Apache-2.0 */
/* The value syntaxes, as the public interface shows them. */
#include <ocreg/codec.h>
#include <ocreg/syntax.h>
#include "base/bucket.h"
#include "base/cron.h"
#include "base/duration.h"
#include "base/error.h"
#include "base/host.h"
#include "base/name.h"
#include "base/quantity.h"
#include "base/url.h"
#include "base/utf8.h"
#include "base/zone.h"

#define DAY 86400
#define LATEST 253402300799 /* the end of the year 9999 */

/* --- checks that need more than one call --- */

static bool is_duration(const char *s, size_t n, struct ocreg_fault *f)
{
	int64_t ns;

	return ocreg_duration_check(s, n, &ns, f);
}

static bool is_api_duration(const char *s, size_t n, struct ocreg_fault *f)
{
	if (ocreg_duration_is_format(s, n))
		return true;
	return is_duration(s, n, f);
}

static bool is_api_quantity(const char *s, size_t n, struct ocreg_fault *f)
{
	if (ocreg_quantity_is_valid(s, n))
		return true;
	return ocreg_quantity_check(s, n, f);
}

static bool is_url(const char *s, size_t n, struct ocreg_fault *f)
{
	return ocreg_url_check(s, n, NULL, f);
}

static bool is_zone(const char *s, size_t n, struct ocreg_fault *f)
{
	if (n == 0)
		return ocreg_fault_set(f, 0, NULL, "it is empty");
	if (ocreg_zone_find(s, n) != OCREG_ZONE_MISSING)
		return true;
	return ocreg_fault_set(f, 0, "write it as Europe/Berlin; case counts", "%s",
			       ocreg_zone_is_path(s, n) ? "it leads out of the database"
							: "the database of this machine does not know it");
}

/* The words of the API server are what is wrong. */
static bool read_cron(const char *s, size_t n, bool zones, struct ocreg_cron *ret, struct ocreg_fault *f, bool *oom)
{
	struct ocreg_buf says = { 0 };
	size_t hint;
	bool ok = ocreg_cron_read(s, n, ret, f, &says);

	hint = f->at;
	if (!ok && !says.oom)
		ocreg_fault_set(f, hint, f->hint, "%s", says.data);
	*oom = says.oom;
	ocreg_buf_done(&says);
	if (!ok || zones || !ocreg_cron_mentions_zone(s, n))
		return ok;
	return ocreg_fault_set(f, 0, "leave the zone out and give the time in UTC", "%s", OCREG_CRON_ZONE_REFUSED);
}

/* clang-format off */
static const struct {
	const char *noun;
	bool (*check)(const char *s, size_t n, struct ocreg_fault *f); /* NULL: of cron */
} syntaxes[] = {
	[OCREG_SYNTAX_DNS_LABEL]       = { "a DNS label", ocreg_name_check_label },
	[OCREG_SYNTAX_DNS_NAME]        = { "a DNS name", ocreg_name_check_subdomain },
	[OCREG_SYNTAX_HOST]            = { "a host", ocreg_host_check },
	[OCREG_SYNTAX_HOST_PORT]       = { "a host with or without a port", ocreg_host_port_check },
	[OCREG_SYNTAX_URL]             = { "a URL", is_url },
	[OCREG_SYNTAX_QUALIFIED_NAME]  = { "a qualified name", ocreg_name_check_qualified },
	[OCREG_SYNTAX_LABEL_VALUE]     = { "the value of a label", ocreg_name_check_label_value },
	[OCREG_SYNTAX_KEY]             = { "a key of a ConfigMap or Secret", ocreg_name_check_key },
	[OCREG_SYNTAX_DURATION]        = { "a duration", is_duration },
	[OCREG_SYNTAX_API_DURATION]    = { "a duration", is_api_duration },
	[OCREG_SYNTAX_QUANTITY]        = { "a quantity", ocreg_quantity_check },
	[OCREG_SYNTAX_API_QUANTITY]    = { "a quantity", is_api_quantity },
	[OCREG_SYNTAX_CRON]            = { "a schedule", NULL },
	[OCREG_SYNTAX_CRON_ZONE]       = { "a schedule", NULL },
	[OCREG_SYNTAX_ZONE]            = { "a time zone", is_zone },
	[OCREG_SYNTAX_S3_BUCKET]       = { "a name for a bucket of S3", ocreg_bucket_check_s3 },
	[OCREG_SYNTAX_GCS_BUCKET]      = { "a name for a bucket of Google Cloud Storage", ocreg_bucket_check_gcs },
	[OCREG_SYNTAX_AZURE_CONTAINER] = { "a name for a container of Azure", ocreg_bucket_check_azure },
	[OCREG_SYNTAX_AZURE_ACCOUNT]   = { "a name for a storage account of Azure", ocreg_bucket_check_azure_account },
};
/* clang-format on */

/* A URL with a user name may hold a password, so URLs are not shown. */
static void add_shown(struct ocreg_buf *b, enum ocreg_syntax what, const char *text, size_t len)
{
	if (what == OCREG_SYNTAX_URL) {
		ocreg_buf_adds(b, "the text");
		return;
	}
	ocreg_buf_addc(b, '"');
	ocreg_buf_add_escaped(b, text, len, 64);
	ocreg_buf_addc(b, '"');
}

static int refuse(enum ocreg_syntax what, const char *text, size_t len, const struct ocreg_fault *f, struct ocreg_error **reterr)
{
	size_t at = f->at < len ? f->at : len;
	struct ocreg_buf shown = { 0 };
	int r;

	add_shown(&shown, what, text, len);
	if (shown.oom)
		r = ocreg_fail_oom(reterr);
	else
		r = ocreg_fail(reterr, OCREG_E_INVALID, NULL, f->hint, "%s is not %s: %s", shown.data, syntaxes[what].noun,
			       f->text);
	ocreg_buf_done(&shown);
	if (reterr && r == OCREG_E_INVALID)
		ocreg_error_at(*reterr, 1, (unsigned) ocreg_utf8_length(text, at) + 1);
	return r;
}

static int check_text(const char *text, size_t len, struct ocreg_error **reterr)
{
	if (!text && len)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no text to check");
	if (len && ocreg_utf8_check(text, len) < len)
		return ocreg_fail(reterr, OCREG_E_ENCODING, NULL, NULL, "the text is not UTF-8");
	return 0;
}

static int check_cron(enum ocreg_syntax what, const char *text, size_t len, struct ocreg_cron *ret, struct ocreg_error **reterr)
{
	struct ocreg_fault f;
	bool oom;

	if (read_cron(text, len, what == OCREG_SYNTAX_CRON_ZONE, ret, &f, &oom))
		return 0;
	return oom ? ocreg_fail_oom(reterr) : refuse(what, text, len, &f, reterr);
}

static int check(enum ocreg_syntax what, const char *text, size_t len, struct ocreg_error **reterr)
{
	struct ocreg_cron cron;
	struct ocreg_fault f;

	if (!syntaxes[what].check)
		return check_cron(what, text, len, &cron, reterr);
	return syntaxes[what].check(text, len, &f) ? 0 : refuse(what, text, len, &f, reterr);
}

/* The zone of a schedule, or a zone. */
static int look_up(enum ocreg_syntax what, const char *text, size_t len, struct ocreg_error **reterr)
{
	struct ocreg_cron cron = { .zone = text, .n_zone = len };

	if (what == OCREG_SYNTAX_CRON_ZONE)
		ocreg_cron_read(text, len, &cron, NULL, NULL);
	else if (what != OCREG_SYNTAX_ZONE)
		return 0;
	if (!cron.zone || ocreg_zone_find(cron.zone, cron.n_zone) == OCREG_ZONE_THERE)
		return 0;
	return ocreg_fail(reterr, OCREG_E_FILE, NULL, "install the system's time zone data, tzdata",
			  "this machine has no database of time zones");
}

int ocreg_syntax_check(enum ocreg_syntax what, const char *text, size_t len, struct ocreg_error **reterr)
{
	int r = check_text(text, len, reterr);

	if (r == 0 && ((int) what < OCREG_SYNTAX_DNS_LABEL || what > OCREG_SYNTAX_AZURE_ACCOUNT))
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no syntax %d", (int) what);
	if (r == 0)
		r = check(what, text ? text : "", len, reterr);
	return r ? r : look_up(what, text ? text : "", len, reterr);
}

/* --- values --- */

static int check_result(const void *ret, struct ocreg_error **reterr)
{
	return ret ? 0 : ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the result");
}

int ocreg_duration_parse(const char *text, size_t len, int64_t *retns, struct ocreg_error **reterr)
{
	int64_t ns = 0;
	int r = check_result(retns, reterr);

	if (r == 0)
		r = ocreg_syntax_check(OCREG_SYNTAX_DURATION, text, len, reterr);
	if (r)
		return r;
	ocreg_duration_read(text, len, &ns);
	*retns = ns;
	return 0;
}

int ocreg_duration_print(int64_t ns, char **ret, struct ocreg_error **reterr)
{
	struct ocreg_buf b = { 0 };
	char *text;
	int r = check_result(ret, reterr);

	if (r)
		return r;
	ocreg_duration_add(&b, ns);
	text = ocreg_buf_take(&b, NULL);
	if (!text)
		return ocreg_fail_oom(reterr);
	*ret = text;
	return 0;
}

int ocreg_quantity_compare(const char *text, size_t len, const char *other, size_t otherlen, int *ret,
			   struct ocreg_error **reterr)
{
	int order, r = check_result(ret, reterr);

	if (r == 0)
		r = ocreg_syntax_check(OCREG_SYNTAX_QUANTITY, text, len, reterr);
	if (r == 0)
		r = ocreg_syntax_check(OCREG_SYNTAX_QUANTITY, other, otherlen, reterr);
	if (r)
		return r;
	if (ocreg_quantity_order(text, len, other, otherlen, &order) < 0)
		return ocreg_fail_oom(reterr);
	*ret = (order > 0) - (order < 0);
	return 0;
}

int ocreg_quantity_value(const char *text, size_t len, int64_t *retvalue, struct ocreg_error **reterr)
{
	int r = check_result(retvalue, reterr);

	if (r == 0)
		r = ocreg_syntax_check(OCREG_SYNTAX_QUANTITY, text, len, reterr);
	if (r)
		return r;
	r = ocreg_quantity_whole(text, len, retvalue);
	if (r == OCREG_E_NOMEM)
		return ocreg_fail_oom(reterr);
	return r ? ocreg_fail(reterr, r, NULL, NULL, "the quantity is more than 9223372036854775807") : 0;
}

int ocreg_cron_next(const char *text, size_t len, int64_t after, int offset, int64_t *rettime, struct ocreg_error **reterr)
{
	struct ocreg_cron cron;
	int r = check_result(rettime, reterr);

	if (r == 0)
		r = check_text(text, len, reterr);
	if (r == 0 && (after < -LATEST || after > LATEST || offset <= -DAY || offset >= DAY))
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, "give seconds since 1970, and an offset of less than a day",
			       "the time or the offset is out of range");
	if (r == 0)
		r = check_cron(OCREG_SYNTAX_CRON_ZONE, text ? text : "", len, &cron, reterr);
	if (r)
		return r;
	if (cron.zone)
		return ocreg_fail(reterr, OCREG_E_UNSUPPORTED, NULL, "leave the zone out and give its offset",
				  "the schedule names a time zone");
	return ocreg_cron_find_next(&cron, after, offset, rettime)
		       ? 0
		       : ocreg_fail(reterr, OCREG_E_RANGE, NULL, "choose a day that there is",
				    "the schedule does not come in this year nor in the next five");
}
