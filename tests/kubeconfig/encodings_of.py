# SPDX-License-Identifier: Apache-2.0
"""One kubeconfig, written in many ways: each with what is special about the case."""
import json

NO_TOKEN = "a token of such characters is a mistake; it is not sent to see what comes of it"
MORE_SHOWN = "with --raw what is not known is shown"
ONLY_FIRST = "what stands behind the first document is a mistake, not a remark"


def yaml(m, token="token-of-alice-0123456789"):
    return (f"apiVersion: v1\nkind: Config\nclusters:\n- name: c\n  cluster:\n    server: {m.server}\n"
            f"    certificate-authority-data: {m.ca}\nusers:\n- name: u\n  user:\n    token: {token}\n"
            "contexts:\n- name: x\n  context:\n    cluster: c\n    user: u\ncurrent-context: x\n")


def with_token(m):
    """Scalars that are text, and such that are something else to YAML."""
    for token in ("123456", "0x1f", "1e3", "1_000", "0777", "0o777", "true", "yes", "~", "null", "2026-01-01", "1.5", ".inf", ".5",
        "+1",
                  "'123456'", '"tru\\u0065"', "!!str 123456", "a#b", "a #b", "a: b", "'a''b'", '"a\\tb"', "|\n      abc",
                      ">-\n      abc",
                  "|-\n      a\n      b", "*none", "&a abc", "on", "Off", "1:30", "0b11", "- a", "@a", "%a", "'", ""):
        yield f"token: {token}", yaml(m, token), {"differs": NO_TOKEN, "ours": "refused"} if "\\t" in token else {}


def whole(m):
    text = yaml(m)
    yield "YAML", text, {}
    yield "JSON", json.dumps(m.doc()), {}
    yield "JSON, indented", json.dumps(m.doc(), indent=1), {}
    yield "JSON with tabs", json.dumps(m.doc(), indent="\t"), {}
    yield "JSON with a comma too many", json.dumps(m.doc())[:-1] + ",}", {}
    yield "JSON with a member twice", json.dumps(m.doc())[:-1] + ', "current-context": "y"}', {}
    yield "JSON, escaped", json.dumps(m.doc()).replace("token", "t\\u006fken"), {}
    yield "JSON that ends early", json.dumps(m.doc())[:-2], {}
    yield "carriage returns", text.replace("\n", "\r\n"), {}
    yield "carriage returns alone", text.replace("\n", "\r"), {}
    yield "a mark", "\ufeff" + text, {}
    yield "a mark before JSON", "\ufeff" + json.dumps(m.doc()), {}
    yield "UTF-16", text.encode("utf-16"), {}
    yield "UTF-16, big end first", b"\xfe\xff" + text.encode("utf-16-be"), {}
    yield "UTF-16 without a mark", text.encode("utf-16-le"), {}
    yield "UTF-32", text.encode("utf-32"), {}
    yield "UTF-16 cut short", text.encode("utf-16")[:-1], {}
    yield "Latin-1", text.replace("x\n", "\u00e4\n").encode("latin-1"), {}
    yield "UTF-8 of other letters", text.replace("name: x", "name: \u00e4").replace("context: x", "context: \u00e4"), {}
    yield "a NUL", text.replace("kind", "ki\0nd"), {}
    yield "a control character", text.replace("Config", "Config # \x07"), {}


def parts(m):
    text = yaml(m)
    yield "nothing", "", {}
    yield "blanks", "  \n\n", {}
    yield "a remark", "# nothing\n", {}
    yield "null", "null\n", {}
    yield "an empty object", "{}\n", {}
    yield "a dash of three", "---\n", {}
    yield "a list", "[]\n", {}
    yield "a word", "kubeconfig\n", {}
    yield "a number", "5\n", {}
    yield "a document's head", "---\n" + text, {}
    yield "a document's end", text + "...\n", {}
    yield "a head at the end", text + "---\n", {}
    yield "a version of YAML", "%YAML 1.1\n---\n" + text, {}
    yield "two documents", text + "---\n" + text.replace("name: x", "name: y"), {"differs": ONLY_FIRST, "ours": "refused",
                                                                              "differs_in_view": ONLY_FIRST}
    yield "a remark before", "# a remark\n" + text, {}
    yield "remarks between", text.replace("users:", "# users\nusers: # they are\n"), {}
    yield "tabs", text.replace("    server", "\tserver"), {}
    yield "an anchor", text.replace("  cluster:\n    server", "  cluster: &c\n    server").replace(
        "users:", "- {name: d, cluster: *c}\nusers:"), {}
    yield "a merge key", text.replace("  cluster:\n    server", "  cluster: &c\n    server").replace(
        "users:", "- {name: d, cluster: {<<: *c, server: 'https://d'}}\nusers:").replace("cluster: c\n", "cluster: d\n", 1), {}
    yield "a section twice", text + "users: []\n", {}
    yield "a member twice", text.replace("    token:", "    token: before\n    token:"), {}
    yield "flow", "{apiVersion: v1, kind: Config, clusters: [{name: c, cluster: {server: '" + m.server + \
        "', certificate-authority-data: " + m.ca + "}}], users: [{name: u, user: {token: abc}}], " \
        "contexts: [{name: x, context: {cluster: c, user: u}}], current-context: x}", {}
    yield "a number for a name", text.replace(": u\n", ": 5\n"), {}
    yield "a quoted number for a name", text.replace(": u\n", ": '5'\n"), {}
    yield "yes for a name", text.replace(": u\n", ": yes\n"), {}
    yield "yes to trust in anybody", text.replace(f"    certificate-authority-data: {m.ca}\n",
        "    insecure-skip-tls-verify: yes\n"), {}
    yield "base64 over lines", text.replace(m.ca, "|\n" + "".join(f"      {m.ca[i:i + 64]}\n" for i in range(0, len(m.ca), 64))), {}
    yield "base64 folded", text.replace(m.ca, ">\n" + "".join(f"      {m.ca[i:i + 64]}\n" for i in range(0, len(m.ca), 64))), {}
    yield "names in capitals", text.replace("token:", "Token:"), {"differs_in_view": MORE_SHOWN}
    yield "a certificate", (m.world.files / "ca.crt").read_text(), {}
    yield "many brackets", "[" * 100_000, {}
    yield "deep", text + "zzz: " + "[" * 90 + "]" * 90 + "\n", {}
    yield "many aliases", text + "zzz1: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"zzz{b}: &{b} [{','.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi")), {}


def every(m):
    yield from with_token(m)
    yield from whole(m)
    yield from parts(m)
