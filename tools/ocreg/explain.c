/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg explain: what a field or a rule means, from the tables of the library. */
#include <stdlib.h>
#include <string.h>
#include "cli.h"

#define WIDTH 78

/* Text in lines of at most WIDTH characters. */
static void print_wrapped(const char *indent, const char *text)
{
	size_t column = 0;
	while (*(text += strspn(text, " \n")) != '\0') {
		size_t n = strcspn(text, " \n");
		bool fits = column > 0 && column + 1 + n <= WIDTH;
		if (column > 0 && !fits)
			putchar('\n');
		printf("%s%.*s", fits ? " " : indent, (int) n, text);
		column = fits ? column + 1 + n : strlen(indent) + n;
		text += n;
	}
	if (column > 0)
		putchar('\n');
}

static const char *kind_word(enum ocreg_kind kind)
{
	static const char *const words[] = {
		"",       "string",          "boolean",         "integer",        "quantity",         "any JSON",
		"object", "list of strings", "list of objects", "map of strings", "map of quantities"
	};
	return (size_t) kind < sizeof(words) / sizeof(*words) ? words[kind] : "";
}

static const char *kind_word_of(unsigned type, unsigned field)
{
	return kind_word((enum ocreg_kind) ocreg_field_number(type, field, OCREG_FIELD_KIND));
}

static void print_fact(const char *label, const char *value)
{
	if (value != NULL && *value != '\0')
		printf("  %-12s %s\n", label, value);
}

static void print_release(const char *label, int64_t release)
{
	char text[48];
	snprintf(text, sizeof(text), "%lld.%lld", (long long) release / 100, (long long) release % 100);
	if (release != 0)
		print_fact(label, text);
}

/* "from 5 to 5120", as much of it as there is a bound for. */
static void print_bounds(const char *label, int64_t min, bool has_min, int64_t max, bool has_max)
{
	char text[80] = "";
	if (has_min)
		snprintf(text, sizeof(text), "from %lld ", (long long) min);
	size_t n = strlen(text);
	if (has_max)
		snprintf(text + n, sizeof(text) - n, "to %lld", (long long) max);
	print_fact(label, text);
}

static void print_allowed(unsigned type, unsigned field)
{
	const char *value;
	for (size_t i = 0; (value = ocreg_field_allowed(type, field, i)) != NULL; i++)
		printf("%*s%-*s %s", i == 0 ? 2 : 0, "", i == 0 ? 12 : 0, i == 0 ? "Allowed" : ",",
		       *value != '\0' ? value : "\"\"");
	if (ocreg_field_allowed(type, field, 0) != NULL)
		putchar('\n');
}

static int64_t number(unsigned type, unsigned field, enum ocreg_field_number what)
{
	return ocreg_field_number(type, field, what);
}

/* Whether it is required, and by which releases if not by all. */
static void print_required(unsigned type, unsigned f)
{
	int64_t since = number(type, f, OCREG_FIELD_REQUIRED_SINCE), until = number(type, f, OCREG_FIELD_REQUIRED_UNTIL);
	char text[48];
	snprintf(text, sizeof(text), "%s", number(type, f, OCREG_FIELD_REQUIRED) != 0 ? "yes" : "no");
	if (since != 0)
		snprintf(text, sizeof(text), "from %lld.%lld on", (long long) since / 100, (long long) since % 100);
	if (until != 0)
		snprintf(text, sizeof(text), "up to %lld.%lld", (long long) until / 100, (long long) until % 100);
	print_fact("Required", text);
}

static void print_facts(unsigned type, unsigned f)
{
	int64_t min = number(type, f, OCREG_FIELD_MIN), max = number(type, f, OCREG_FIELD_MAX);
	int64_t min_len = number(type, f, OCREG_FIELD_MIN_LENGTH), max_len = number(type, f, OCREG_FIELD_MAX_LENGTH);
	int64_t min_items = number(type, f, OCREG_FIELD_MIN_ITEMS), max_items = number(type, f, OCREG_FIELD_MAX_ITEMS);
	bool integer = number(type, f, OCREG_FIELD_KIND) == OCREG_KIND_INT;
	print_required(type, f);
	print_fact("Default", ocreg_field_text(type, f, OCREG_FIELD_DEFAULT));
	print_allowed(type, f);
	print_bounds("Value", min, integer && min != INT64_MIN, max, integer && max != INT64_MAX);
	print_bounds("Characters", min_len, min_len > 0, max_len, max_len > 0);
	print_bounds("Elements", min_items, min_items > 0, max_items, max_items > 0);
	print_fact("Pattern", ocreg_field_text(type, f, OCREG_FIELD_PATTERN));
	print_fact("Format", ocreg_field_text(type, f, OCREG_FIELD_FORMAT));
	print_fact("List", ocreg_field_text(type, f, OCREG_FIELD_LIST_TYPE));
	print_fact("List key", ocreg_field_text(type, f, OCREG_FIELD_KEY));
	print_fact("Null", number(type, f, OCREG_FIELD_NULLABLE) != 0 ? "a value of its own" : "");
	print_fact("Secret", number(type, f, OCREG_FIELD_SECRET) != 0 ? "yes, never shown" : "");
	print_fact("Deprecated", number(type, f, OCREG_FIELD_DEPRECATED) != 0 ? "yes" : "");
	print_release("Since", number(type, f, OCREG_FIELD_SINCE));
	print_release("Checked from", number(type, f, OCREG_FIELD_RULED_SINCE));
	print_release("Until", number(type, f, OCREG_FIELD_UNTIL));
	printf("  %-12s ocreg_%s_*_%s\n", "In C", ocreg_type_name(type), ocreg_field_text(type, f, OCREG_FIELD_NAME));
}

/* The first sentence of a text. */
static int first_sentence(const char *text)
{
	const char *end = strstr(text, ". ");
	return (int) (end != NULL ? (size_t) (end - text) + 1 : strlen(text));
}

static void print_children(unsigned type)
{
	unsigned n = ocreg_field_count(type);
	if (n > 0)
		puts("\nfields:");
	for (unsigned f = 0; f < n; f++) {
		const char *doc = ocreg_field_text(type, f, OCREG_FIELD_DOC);
		printf("  %s <%s>%s\n", ocreg_field_text(type, f, OCREG_FIELD_JSON), kind_word_of(type, f),
		       number(type, f, OCREG_FIELD_REQUIRED) != 0 ? " required" : "");
		printf("      %.*s\n", first_sentence(doc), doc);
	}
}

static int explain_field(const char *kind, const char *path, unsigned type, unsigned field)
{
	const char *guide = ocreg_field_text(type, field, OCREG_FIELD_GUIDE);
	printf("%s.%s <%s>\n\n", kind, path, kind_word_of(type, field));
	print_wrapped("  ", ocreg_field_text(type, field, OCREG_FIELD_DOC));
	if (*guide != '\0') {
		fputs("\n  The guide's wording:\n", stdout);
		print_wrapped("    ", guide);
	}
	putchar('\n');
	print_facts(type, field);
	int64_t element = number(type, field, OCREG_FIELD_ELEMENT);
	if (element > 0)
		print_children((unsigned) element);
	return OCREG_CLI_OK;
}

static int explain_type(const char *word, unsigned type)
{
	printf("%s\n\n", word);
	print_wrapped("  ", ocreg_type_doc(type));
	print_children(type);
	return OCREG_CLI_OK;
}

static int explain_rule(const char *id)
{
	for (size_t i = 0; i < ocreg_rule_count(); i++) {
		if (strcmp(ocreg_rule_text(i, OCREG_RULE_ID), id) != 0)
			continue;
		printf("%s %s\n\n", id, ocreg_rule_text(i, OCREG_RULE_TITLE));
		print_wrapped("  ", ocreg_rule_text(i, OCREG_RULE_RATIONALE));
		putchar('\n');
		print_fact("Level", ocreg_cli_level_name(ocreg_rule_level(i)));
		print_fact("Severity", ocreg_cli_severity_name(ocreg_rule_severity(i)));
		print_release("Since", ocreg_rule_since(i));
		print_release("Until", ocreg_rule_until(i));
		print_fact("Remedy", ocreg_rule_text(i, OCREG_RULE_REMEDY));
		print_fact("Source", ocreg_rule_text(i, OCREG_RULE_SOURCE));
		return OCREG_CLI_OK;
	}
	ocreg_cli_complain("there is no rule %s", id);
	fputs("hint: rules are named in findings, as OCR001\n", stderr);
	return OCREG_CLI_USAGE;
}

/* A path as findings spell it, without the indexes: `spec.routes[0].name` is `spec.routes.name`. */
static void drop_indexes(char *path)
{
	char *to = path;
	for (const char *from = path; *from != '\0'; from++) {
		if (*from == '[') {
			from += strcspn(from, "]");
			if (*from == '\0')
				break;
			continue;
		}
		*to++ = *from;
	}
	*to = '\0';
}

/* The kind that a path starts with, as in `config.spec`; NULL where it starts with a field. */
static const struct ocreg_cli_kind *leading_kind(const char *path)
{
	const struct ocreg_cli_kind *k;
	size_t n = strcspn(path, ".");
	for (size_t i = 0; (k = ocreg_cli_kind_row(i)) != NULL; i++) {
		if (strlen(k->word) == n && strncmp(k->word, path, n) == 0)
			return k;
	}
	return NULL;
}

static int explain_path(char *path)
{
	unsigned type, field;
	const struct ocreg_cli_kind *k = leading_kind(path);
	drop_indexes(path);
	const char *rest = k == NULL ? path : path + strlen(k->word) + (path[strlen(k->word)] == '.');
	int status = ocreg_cli_find_kind("explain", k != NULL ? k->word : NULL, &k);
	if (status != OCREG_CLI_GO)
		return status;
	if (*rest == '\0')
		return explain_type(k->word, ocreg_cli_kind_type(k));
	if (ocreg_field_at(ocreg_cli_kind_type(k), rest, &type, &field) == 0)
		return explain_field(k->word, rest, type, field);
	ocreg_cli_complain("%s has no field %s", k->word, rest);
	fprintf(stderr, "hint: names are case sensitive; `ocreg explain %s` lists what there is\n", k->word);
	return OCREG_CLI_USAGE;
}

static bool is_rule(const char *word)
{
	const char *digits = strstr(word, "OCR") == word ? word + 3 : "";
	return *digits != '\0' && digits[strspn(digits, "0123456789")] == '\0';
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	int status = ocreg_cli_parse(cli, verb, argc, argv, NULL, NULL);
	if (status != OCREG_CLI_GO)
		return status;
	if (cli->n_words != 1)
		return ocreg_cli_usage("explain",
				       "it takes one path, such as spec.storage.s3.bucket, or one rule, such as OCR001");
	const char *word = cli->words[0];
	if (is_rule(word))
		return explain_rule(word);
	char *path = strdup(word);
	status = path != NULL ? explain_path(path) : ocreg_cli_nomem();
	free(path);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_explain = {
	.name = "explain",
	.operands = "PATH|RULE",
	.doc = "Tell what a field or a rule means",
	.notes = "PATH is spec.storage.s3.bucket or config.spec.storage.s3.bucket; indexes are ignored. RULE is OCR001.",
	.run = run,
};
