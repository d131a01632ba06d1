/* SPDX-License-Identifier: Apache-2.0 */
#include "base/base64.h"
#include "base/error.h"
#include "access/plugin-run.h"
#include "model/object.h"

static int set(struct ocreg_object *o, unsigned field, const char *text)
{
	return text && *text ? ocreg_set_string(o, field, text) : 0;
}

static int set_authority(struct ocreg_object *o, const struct ocreg_buf *pem)
{
	struct ocreg_buf text = { 0 };
	int r = 0;

	if (pem && pem->len) {
		ocreg_base64_encode(&text, pem->data, pem->len);
		r = text.oom ? OCREG_E_NOMEM : ocreg_set_string(o, OCREG_F_exec_cluster_ca_data, text.data);
	}
	ocreg_buf_done(&text);
	return r;
}

/* What is not so is left out, but for the server: as client-go writes it. */
static int describe_cluster(const struct ocreg_plugin_spec *s, struct ocreg_object *question)
{
	struct ocreg_object *spec = ocreg_make(question, OCREG_F_exec_credential_spec);
	struct ocreg_object *o = spec ? ocreg_make(spec, OCREG_F_exec_spec_cluster) : NULL;
	int r = o ? ocreg_set_string(o, OCREG_F_exec_cluster_server, s->server ? s->server : "") : OCREG_E_NOMEM;

	if (!r)
		r = set(o, OCREG_F_exec_cluster_tls_server_name, s->tls_server_name);
	if (!r && s->insecure)
		r = ocreg_set_bool(o, OCREG_F_exec_cluster_insecure, true);
	if (!r)
		r = set_authority(o, s->ca);
	if (!r)
		r = set(o, OCREG_F_exec_cluster_proxy_url, s->proxy);
	return r ? r : set(o, OCREG_F_exec_cluster_config, s->cluster_config);
}

static int describe(const struct ocreg_plugin_spec *s, struct ocreg_object *question)
{
	struct ocreg_object *spec = ocreg_make(question, OCREG_F_exec_credential_spec);
	int r = spec ? ocreg_set_bool(spec, OCREG_F_exec_spec_interactive, s->interactive) : OCREG_E_NOMEM;

	if (!r)
		r = ocreg_set_string(question, OCREG_F_exec_credential_kind, OCREG_PLUGIN_KIND);
	if (!r)
		r = ocreg_set_string(question, OCREG_F_exec_credential_api_version, s->api_version);
	return !r && s->provide_cluster_info ? describe_cluster(s, question) : r;
}

int ocreg_plugin_question(const struct ocreg_plugin_spec *s, char **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *question = ocreg_new(OCREG_TYPE_exec_credential);
	int r = question ? describe(s, question) : OCREG_E_NOMEM;

	if (!r)
		r = ocreg_encode(question, OCREG_FORMAT_JSON, 0, ret, NULL, NULL);
	ocreg_unref(question);
	if (r == OCREG_E_NOMEM)
		return ocreg_fail_oom(reterr);
	return r ? ocreg_plugin_fail(s, OCREG_E_CREDENTIAL, NULL, "correct the cluster in the kubeconfig", reterr,
				     "cannot be told about the cluster: what describes it is not UTF-8")
		 : 0;
}
