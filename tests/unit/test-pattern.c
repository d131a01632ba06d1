/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include "base/pattern.h"

#define P(name) OCREG_PATTERN_##name, #name
#define YES true
#define NO false

/* clang-format off */
static const struct {
	unsigned pattern;
	const char *name, *text;
	bool match;
} rows[] = {
	{ P(config_state), "Managed", YES },
	{ P(config_state), "Unmanaged", YES },
	{ P(config_state), "Force", YES },
	{ P(config_state), "Removed", YES },
	{ P(config_state), "", NO },
	{ P(config_state), "managed", NO },
	{ P(config_state), "Managed\n", NO },
	{ P(config_state), " Managed", NO },
	{ P(config_state), "Manage", NO },
	{ P(config_state), "ManagedUnmanaged", NO },
	{ P(config_state), "Managed|Unmanaged", NO },
	{ P(storage_state), "Managed", YES },
	{ P(storage_state), "Unmanaged", YES },
	{ P(storage_state), "Removed", NO },
	{ P(storage_state), "", NO },
	{ P(rollout_strategy), "RollingUpdate", YES },
	{ P(rollout_strategy), "Recreate", YES },
	{ P(rollout_strategy), "Rolling", NO },
	{ P(rollout_strategy), "", NO },

	{ P(container), "a", YES },
	{ P(container), "0-a-0", YES },
	{ P(container), "ab", YES },
	{ P(container), "", NO },
	{ P(container), "-a", NO },
	{ P(container), "a-", NO },
	{ P(container), "a--b", NO },
	{ P(container), "-", NO },
	{ P(container), "A", NO },
	{ P(container), "a.b", NO },
	{ P(container), "$root", NO },
	{ P(container), "ab\n", NO },
	{ P(container), "\xc3\xa4", NO },

	{ P(config_map_name), "", YES },
	{ P(config_map_name), "a", YES },
	{ P(config_map_name), "a.b-c.0", YES },
	{ P(config_map_name), "a--b", YES },
	{ P(config_map_name), ".", NO },
	{ P(config_map_name), "a.", NO },
	{ P(config_map_name), ".a", NO },
	{ P(config_map_name), "a..b", NO },
	{ P(config_map_name), "a.-b", NO },
	{ P(config_map_name), "a-.b", NO },
	{ P(config_map_name), "A", NO },
	{ P(config_map_name), "a_b", NO },
	{ P(config_map_name), "\n", NO },

	{ P(azure_resource_group), ".", YES },
	{ P(azure_resource_group), "-", YES },
	{ P(azure_resource_group), ".-", YES },
	{ P(azure_resource_group), "my_Group.1", YES },
	{ P(azure_resource_group), "", NO },
	{ P(azure_resource_group), "a.", NO },
	{ P(azure_resource_group), "..", NO },
	{ P(azure_resource_group), "a b", NO },
	{ P(azure_resource_group), "a\n", NO },
	{ P(azure_resource_group), "gr\xc3\xbc" "n", NO },

	{ P(azure_vnet), "ab", YES },
	{ P(azure_vnet), "a_", YES },
	{ P(azure_vnet), "0.-.a", YES },
	{ P(azure_vnet), "a", NO },
	{ P(azure_vnet), "", NO },
	{ P(azure_vnet), "_a", NO },
	{ P(azure_vnet), "a-", NO },
	{ P(azure_vnet), "a.", NO },
	{ P(azure_vnet), "a b", NO },

	{ P(azure_subnet), "a", YES },
	{ P(azure_subnet), "a_", YES },
	{ P(azure_subnet), "a-.b", YES },
	{ P(azure_subnet), "_", NO },
	{ P(azure_subnet), "", NO },
	{ P(azure_subnet), "a-", NO },
	{ P(azure_subnet), "a/b", NO },

	{ P(ibmcos_resource_key), "crn:a:b:c:cloud-object-storage:d:e:f:resource-key:g", YES },
	{ P(ibmcos_resource_key), "crn:v1:bluemix:public:cloud-object-storage:global:a/0123:uuid:resource-key:uuid", YES },
	{ P(ibmcos_resource_key), "crn:::::x:cloud-object-storage:d:e:f:resource-key:g", YES },
	{ P(ibmcos_resource_key), "crn:a:b:c:cloud-object-storage:d:e:f:resource-key::", YES },
	{ P(ibmcos_resource_key), "crn:a:b:c:cloud-object-storage:d:e:f:resource-key:g\xc3\xa4", YES },
	{ P(ibmcos_resource_key), "crn:a:b:c:cloud-object-storage:cloud-object-storage:d:e:f:resource-key:g", YES },
	{ P(ibmcos_resource_key), "crn:a:cloud-object-storage:b:c:cloud-object-storage:d:e:f:resource-key:g", YES },
	{ P(ibmcos_resource_key), "crn:a:b:c:cloud-object-storage:d:resource-key:e:f:resource-key:g", YES },
	{ P(ibmcos_resource_key), "crn:a:b:c:cloud-object-storage:d:e:f:resource-key:", NO },
	{ P(ibmcos_resource_key), "crn:a:b:cloud-object-storage:d:e:f:resource-key:g", NO },
	{ P(ibmcos_resource_key), "crn:a:b:c:cloud-object-storage:d:e:resource-key:g", NO },
	{ P(ibmcos_resource_key), "crn:a::c:cloud-object-storage:d:e:f:resource-key:g", NO },
	{ P(ibmcos_resource_key), "crn:a:b:c:cloud-object-storage:d:e:f:resource-key:g\n", NO },
	{ P(ibmcos_resource_key), "crn:a:b\n:c:cloud-object-storage:d:e:f:resource-key:g", NO },
	{ P(ibmcos_resource_key), "xcrn:a:b:c:cloud-object-storage:d:e:f:resource-key:g", NO },
	{ P(ibmcos_resource_key), "crn:a:b:c:cloud-object-storage:d:e:f::", NO },
	{ P(ibmcos_resource_key), "crn:", NO },
	{ P(ibmcos_resource_key), "cr", NO },
	{ P(ibmcos_resource_key), "", NO },

	{ P(ibmcos_service_instance), "crn:a:b:c:cloud-object-storage:d:e:f::", YES },
	{ P(ibmcos_service_instance), "crn:a:b:c:cloud-object-storage:d:e:f:::", YES },
	{ P(ibmcos_service_instance), "crn:a:b:c:cloud-object-storage:d:e:f:g:h::", YES },
	{ P(ibmcos_service_instance), "crn:a:b:c:cloud-object-storage:d:e:f:", NO },
	{ P(ibmcos_service_instance), "crn:a:b:c:cloud-object-storage:d:e:f", NO },
	{ P(ibmcos_service_instance), "crn:a:b:c:cloud-object-storage:d:e::", NO },
	{ P(ibmcos_service_instance), "crn:a:b:c:cloud-object-storage:d:e:::", NO },
	{ P(ibmcos_service_instance), "crn:a:b:c:cloud-object-storage:d:e::::", YES },
	{ P(ibmcos_service_instance), "crn:a:b:c:cloud-object-storage:d:e:f::x", NO },
	{ P(ibmcos_service_instance), "crn:a:b:c:cloud-object-storage:d:e:f::\n", NO },
	{ P(ibmcos_service_instance), "crn:a:b:c:cloud-object-storage", NO },

	{ P(quantity), "100Gi", YES },
	{ P(quantity), "100MB", NO },
	{ P(condition_type), "Available", YES },
	{ P(condition_type), "x.example.com/A.b_c-d", YES },
	{ P(condition_type), "x.example.com/", NO },
	{ P(condition_type), "/Available", NO },
	{ P(condition_type), "X/Available", NO },
	{ P(condition_type), "a/b/c", NO },
	{ P(condition_type), "_", NO },
	{ P(condition_type), "", NO },

	{ P(registry), "quay.io", YES },
	{ P(registry), "localhost", YES },
	{ P(registry), "a", YES },
	{ P(registry), "quay.io:443/ns/repo", YES },
	{ P(registry), "quay.io:99999", YES },
	{ P(registry), "*.com", YES },
	{ P(registry), "*.a-b.C", YES },
	{ P(registry), "A.B", YES },
	{ P(registry), "quay.io/a--b", YES },
	{ P(registry), "quay.io/a---b.c_d__e/f", YES },
	{ P(registry), "0/0", YES },
	{ P(registry), "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.com", YES },
	{ P(registry), "", NO },
	{ P(registry), "*", NO },
	{ P(registry), "*.", NO },
	{ P(registry), "*.example.com/repo", NO },
	{ P(registry), "*.example.com:5", NO },
	{ P(registry), "host_name", NO },
	{ P(registry), "quay.io/", NO },
	{ P(registry), "quay.io//x", NO },
	{ P(registry), "a-.com", NO },
	{ P(registry), "-a.com", NO },
	{ P(registry), "quay.io/a..b", NO },
	{ P(registry), "quay.io/a.-b", NO },
	{ P(registry), "quay.io/a___b", NO },
	{ P(registry), "quay.io:", NO },
	{ P(registry), "quay.io:x", NO },
	{ P(registry), "quay.io/repo:tag", NO },
	{ P(registry), "quay.io/Repo", NO },
	{ P(registry), " quay.io", NO },
	{ P(registry), "**.example.com", NO },
	{ P(registry), "ex*mple.com", NO },
	{ P(registry), "quay.io/a-", NO },
	{ P(registry), "quay.io/-a", NO },
	{ P(registry), "quay.io/a_", NO },
	{ P(registry), "https://quay.io", NO },
	{ P(registry), "[::1]", NO },
	{ P(registry), "quay.io.", NO },
	{ P(registry), "a..b", NO },
	{ P(registry), ".a", NO },
	{ P(registry), "quay.io\n", NO },
	{ P(registry), "quay.io/a\n", NO },
	{ P(registry), "a@b", NO },
	{ P(registry), "*.a.", NO },
	{ P(registry), "*.-a", NO },

	{ P(route_host), "a", YES },
	{ P(route_host), "A.b", YES },
	{ P(route_host), "a-b.0", YES },
	{ P(route_host), "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", YES },
	{ P(route_host), "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", YES },
	{ P(route_host), "", NO },
	{ P(route_host), "-a", NO },
	{ P(route_host), "a-", NO },
	{ P(route_host), "a..b", NO },
	{ P(route_host), "a.", NO },
	{ P(route_host), ".a", NO },
	{ P(route_host), "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", NO },
	{ P(route_host), "a.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", NO },
	{ P(route_host), "a_b", NO },
	{ P(route_host), "a\n", NO },
	{ P(route_host), "*.a", NO },

	{ P(route_path), "/", YES },
	{ P(route_path), "/a b", YES },
	{ P(route_path), "//", YES },
	{ P(route_path), "/\n", YES },
	{ P(route_path), "", NO },
	{ P(route_path), "a", NO },
	{ P(route_path), "a/", NO },
	{ P(route_path), " /", NO },

	{ P(header_name), "a", YES },
	{ P(header_name), "X-Forwarded-For", YES },
	{ P(header_name), "!#$%&'*+-.^_`|~", YES },
	{ P(header_name), "0", YES },
	{ P(header_name), "", NO },
	{ P(header_name), "a b", NO },
	{ P(header_name), "a:", NO },
	{ P(header_name), "a\n", NO },
	{ P(header_name), "(", NO },
	{ P(header_name), "\xc3\xa4", NO },

	{ P(request_header), "a", YES },
	{ P(request_header), "100%%", YES },
	{ P(request_header), "%[req.hdr(host)]", YES },
	{ P(request_header), "%[req.hdr(X-A),lower,base64]", YES },
	{ P(request_header), "%{+Q}[ssl_c_der]", YES },
	{ P(request_header), "%{-Q,X}[ssl_c_der,base64]", YES },
	{ P(request_header), "%{+E}[ssl_c_der]", YES },
	{ P(request_header), "%{+F}[ssl_c_der]", NO },
	{ P(request_header), "a %[ssl_c_der] b", YES },
	{ P(request_header), "]", YES },
	{ P(request_header), "\xc3\xa4", YES },
	{ P(request_header), "", NO },
	{ P(request_header), "%", NO },
	{ P(request_header), "%a", NO },
	{ P(request_header), "100%", NO },
	{ P(request_header), "%[res.hdr(host)]", NO },
	{ P(request_header), "%[req.hdr()]", NO },
	{ P(request_header), "%[req.hdr(a b)]", NO },
	{ P(request_header), "%[req.hdr(a)", NO },
	{ P(request_header), "%[req.hdr(a),upper]", NO },
	{ P(request_header), "%[req.hdr(a),]", NO },
	{ P(request_header), "%{Q", NO },
	{ P(request_header), "%{}[ssl_c_der]", NO },
	{ P(request_header), "%{Q}", NO },
	{ P(request_header), "%{Q,}[ssl_c_der]", NO },
	{ P(request_header), "%[ssl_c_der]\n", NO },
	{ P(request_header), "a\tb", NO },
	{ P(request_header), "\x7f", NO },
	{ P(request_header), "%[ssl_c_ver]", NO },

	{ P(response_header), "a", YES },
	{ P(response_header), "%[res.hdr(host)]", YES },
	{ P(response_header), "%[ssl_c_der]", YES },
	{ P(response_header), "", NO },
	{ P(response_header), "%[req.hdr(host)]", NO },
	{ P(response_header), "%[res.hdr(host)", NO },
	{ P(response_header), "\r", NO },
};
/* clang-format on */

static void test_rows(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s: %s", rows[i].name, rows[i].text);
		CHECK_INT(ocreg_pattern_match(rows[i].pattern, rows[i].text, strlen(rows[i].text)), rows[i].match);
	}
}

/* Text that makes a back-tracking matcher take for ever. */
static void test_linear(void)
{
	static const char colons[] = "crn:::::::::::::::::";
	size_t n = 1 << 20;
	char *s = malloc(n);

	if (!CHECK(s))
		return;
	for (size_t i = 0; i < n; i++)
		s[i] = ':';
	memcpy(s, colons, sizeof(colons) - 1);
	row("colons");
	CHECK(!ocreg_pattern_match(OCREG_PATTERN_ibmcos_resource_key, s, n));
	row("a path of a's");
	for (size_t i = 0; i < n; i++)
		s[i] = i % 3 == 1 ? '/' : i % 3 ? '-' : 'a';
	s[1] = s[n - 1] = '.';
	CHECK(!ocreg_pattern_match(OCREG_PATTERN_registry, s, n));
	memset(s, 'a', n);
	s[1] = '/';
	s[n - 1] = '!';
	CHECK(!ocreg_pattern_match(OCREG_PATTERN_registry, s, n));
	row("dashes");
	memset(s, '-', n);
	for (unsigned p = OCREG_PATTERN_NONE + 1; p < OCREG_N_PATTERNS; p++)
		CHECK(!ocreg_pattern_match(p, s, n) || p == OCREG_PATTERN_azure_resource_group ||
		      p == OCREG_PATTERN_header_name || p == OCREG_PATTERN_request_header || p == OCREG_PATTERN_response_header);
	free(s);
}

static void test_nul(void)
{
	CHECK(!ocreg_pattern_match(OCREG_PATTERN_config_state, "Managed\0x", 9));
	CHECK(!ocreg_pattern_match(OCREG_PATTERN_quantity, "1\0", 2));
	CHECK(!ocreg_pattern_match(OCREG_PATTERN_container, "a\0b", 3));
	CHECK(!ocreg_pattern_match(OCREG_PATTERN_header_name, "a\0b", 3));
	CHECK(ocreg_pattern_match(OCREG_PATTERN_ibmcos_service_instance, "crn:a:b\0:c:cloud-object-storage:d:e:f::", 39));
}

static void test_none(void)
{
	CHECK(ocreg_pattern_match(OCREG_PATTERN_NONE, "\n", 1));
	CHECK(ocreg_pattern_match(OCREG_N_PATTERNS, "\n", 1));
}

static const struct test tests[] = { TEST(test_rows), TEST(test_linear), TEST(test_nul), TEST(test_none) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "pattern", tests, COUNT(tests));
}
