# SPDX-License-Identifier: Apache-2.0
"""What is run. Nothing that comes out may show a secret, but where a row asks for it. @NAME@ is the secret of that name, @B64:NAME@ the
same in base64, @SAFE@ the folder of what tests keep."""
import dataclasses

import scripts
import stage

LOUD = ("-v=9",)
HEAD = "apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\nmetadata: {name: cluster}\n"
FILES = {  # each with secrets, and with mistakes around them
    "config.yaml": HEAD + "spec:\n  managementState: Managed\n  replicas: two\n  httpSecret: @typed@\n  storage: {emptyDir: {}}\n",
    "shape.yaml": HEAD + "spec:\n  httpSecret: [@typed@]\n  httpSecrt: @typed@\n  proxy: {http: 'http://me:@typed@@x:1', htp: 'http://me:@typed@@x'}\n",
    "broken.yaml": HEAD + "spec:\n  httpSecret: \"@typed@\n  replicas: 1\n",
    "broken.json": '{"kind":"Secret","apiVersion":"v1","stringData":{"a":"@typed@","b":"@typed@}}',
    "secret.yaml": "apiVersion: v1\nkind: Secret\nmetadata: {name: typed}\nstringData: {password: '@typed@'}\n",
    "secret-bad.yaml": "apiVersion: v1\nkind: Secret\nmetadata: {name: typed}\ndata: {password: '@typed@!', 'a/b': '@B64:typed@'}\nstringData: @typed@\n",
    "secret-twice.yaml": "apiVersion: v1\nkind: Secret\nmetadata: {name: typed}\nstringData: {a: '@typed@', a: '@typed@'}\n",
    "login.yaml": "apiVersion: v1\nkind: Secret\ntype: kubernetes.io/dockerconfigjson\nmetadata: {name: typed}\n"
                  "stringData: {.dockerconfigjson: '{\"auths\":{\"quay.io\":{\"auth\":\"@B64:typed@\",}}'}\n",
    "list.yaml": "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata: {name: typed}\n  stringData: {password: '@typed@'}\n"
                 "- apiVersion: v1\n  kind: Secret\n  metadata: {name: typed!}\n  stringData: {password: '@typed@'}\n",
    "route.yaml": "apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: typed}\nspec: {to: {kind: Service, name: a}, tls: {termination: edge, key: '@typed@'}}\n",
    "patch.json": '{"spec":{"httpSecret":"@typed@"}}',
    "other.yaml": HEAD + "spec: {managementState: Managed, replicas: 2, httpSecret: @typed@, storage: {emptyDir: {}}}\n",
}


@dataclasses.dataclass
class Row:
    name: str
    args: tuple
    status: object = 0          # or several
    says: tuple = ()            # what must be there, or the row is about something else
    shows: tuple = ()           # the names of secrets that are asked for
    records: str = ""           # the secret that the server must have been sent
    stdin: str = ""
    env: dict = dataclasses.field(default_factory=dict)


def context(name, *args, **more):
    return Row(f"{name}: {' '.join(args)}", (*args, "--context", name), **more)


GOOD = ("token", "file", "basic", "key", "data", "plugin-good", "proxied")
LOCKED = ("--client-key-passphrase-file", "@SAFE@/passphrase")
CREDENTIALS = [
    *(context(user, *args) for user in GOOD for args in (
        ("get", *LOUD), ("whoami", *LOUD), ("whoami", "--explain"), ("get", "-v"), ("auth", "can-i", "get", "pod", *LOUD))),
    *(context(user, "get", "secret/none", *LOUD, status=3) for user in GOOD),
    Row("locked", ("get", "--context", "locked", *LOCKED, *LOUD)),
    Row("a token among the arguments", ("get", "--context", "second", "--token", "@token@", *LOUD)),
    Row("a token among the arguments, joined", ("get", "--context", "second", "--token=@token@", *LOUD)),
    Row("a token behind a name that is mistyped", ("get", "--tokn=@token@"), 2),
    Row("a token that is none", ("get", "--token", "@token@ x"), (1, 2), ("token",)),
    Row("the file of a token", ("get", "--context", "second", "--token-file", "@SAFE@/token-file", *LOUD)),
    Row("the files of a key", ("get", "--context", "key", "--client-certificate", "@SAFE@/client.crt", "--client-key", "@SAFE@/client.key", *LOUD)),
    Row("a key in the place of a certificate", ("get", "--context", "key", "--client-certificate", "@SAFE@/client.key", *LOUD), (1, 8)),
    Row("a key in the place of an authority", ("get", "--certificate-authority", "@SAFE@/client.key", *LOUD), (1, 8)),
    Row("a token in the place of a key", ("get", "--context", "key", "--client-key", "@SAFE@/token-file", *LOUD), (1, 8)),
    Row("a key in the place of a token", ("get", "--token-file", "@SAFE@/client.key", *LOUD), (1, 8)),
    Row("a key in the place of a kubeconfig", ("get", "--kubeconfig", "@SAFE@/client.key", *LOUD), (1, 8)),
    Row("a token in the place of a kubeconfig", ("get", "--kubeconfig", "@SAFE@/token-file", *LOUD), (1, 8)),
    Row("the wrong passphrase", ("get", "--context", "locked", "--client-key-passphrase-file", "@SAFE@/token-file", *LOUD), (1, 8)),
    Row("no passphrase", ("get", "--context", "locked", *LOUD), (1, 8)),
    Row("a token that is refused", ("get", "--context", "second", *LOUD), 7),
    Row("a server that is another", ("get", "--context", "wrong", *LOUD), 1),
    Row("a retired way to log in", ("get", "--context", "provider", *LOUD), 1),
    *(context(f"plugin-{how}", "get", *LOUD, status=1) for how in stage.PLUGINS[1:]),
    Row("plugins that may not be run", ("get", "--context", "plugin-good", "--exec-plugins", "deny", *LOUD), 1),
    Row("a proxy that refuses and tells", ("get", "--context", "badly-proxied", *LOUD), 1),
    Row("a proxy of another kind", ("get", "--context", "wrongly-proxied", *LOUD), 1),
    Row("a proxy among the arguments", ("get", "--proxy-url", "http://me:@proxy@@127.0.0.1:@PROXY@", *LOUD)),
    Row("a proxy of the environment", ("get", "--context", "named", *LOUD), env={"HTTPS_PROXY": "http://me:@proxy@@127.0.0.1:@PROXY@"}),
    Row("a proxy of the environment that tells", ("get", "--context", "named", *LOUD), 1, env={"HTTPS_PROXY": "http://me:@proxy@@127.0.0.1:@REFUSES@"}),
    Row("a server with a password", ("get", "--server", "https://me:@token@@127.0.0.1:1", *LOUD), (1, 2)),
    Row("another user", ("whoami", "--as", "somebody", "--as-user-extra", "fact=a", *LOUD)),
    Row("whoami -t", ("whoami", "-t"), shows=("token",), says=("@token@",)),
    Row("whoami -t of a plugin", ("whoami", "-t", "--context", "plugin-good"), shows=("plugin-token",), says=("@plugin-token@",)),
    Row("a login with a password among the arguments", ("login", "-u", "me", "-p", "@password@", *LOUD), 1),
    Row("a login with a password of standard input", ("login", "-u", "me", *LOUD), 1, stdin="@password@\n"),
    Row("a login with a token that is refused", ("login", "--token", "@typed@", *LOUD), 7),
    Row("a login with a key in the place of a token", ("login", "--token-file", "@SAFE@/client.key", *LOUD), (1, 2, 7, 8)),
    Row("whoami -t without a token", ("whoami", "-t", "--context", "basic"), 1),
]

ECHOES = [row for name in scripts.ECHOES for row in (
    context("token", "get", "configmap", name, "-o", "json", *LOUD, status=(0, 1, 3, 4, 6, 7)),
    context("basic", "get", "configmap", name, "-v=6", status=(0, 1, 3, 4, 6, 7)),
    context("plugin-good", "patch", "configmap", name, "--force", "--set", "data.a=b", *LOUD, status=(0, 1, 3, 4, 6, 7)))]

SHOWN = "<redacted>"
KINDS = (("config", "http"), ("secret/data", "data"), ("secret/login", "login"), ("secret/key", "tls"), ("route/route", "route"),
         ("deployment/image-registry", "environment"))
PRINTED = [
    *(Row(f"get {kind} -o {form}", ("get", kind, "-o", form, *LOUD), says=(SHOWN,)) for kind, _ in (*KINDS, ("secret/applied", ""))
      for form in ("text", "yaml", "json")),
    *(Row(f"get {kind} --show-secrets", ("get", kind, "-o", "json", "--show-secrets"), shows=(mark, "applied", "proxy"))
      for kind, mark in KINDS),
    *(Row(f"get secret -o {form}", ("get", "secret", "-o", form, *LOUD), says=(SHOWN,)) for form in ("yaml", "json")),
    Row("get secret, as text", ("get", "secret", *LOUD)),
    Row("get secret -w", ("get", "secret", "-w", "-o", "json", "--output-watch-events", "--request-timeout", "1s", *LOUD), (0, 5), (SHOWN,)),
    Row("get --raw a Secret", ("get", "--raw", "/api/v1/namespaces/openshift-image-registry/secrets/data", *LOUD), says=(SHOWN,)),
    Row("get --raw Secrets", ("get", "--raw", "/api/v1/namespaces/openshift-image-registry/secrets", *LOUD), 1),
    *(Row(f"fleet {task} -o {form}", ("fleet", task, "--contexts", "token,basic,badly-proxied,second", "-o", form, *LOUD), (102, 103, 104))
      for task in ("get", "validate") for form in ("text", "json")),
    Row("fleet wait", ("fleet", "wait", "--all", "--timeout", "700ms", "--for", "spec.replicas=1"), range(100, 201)),
    Row("wait", ("wait", "--for", "spec.httpSecret=x", "--timeout", "500ms", *LOUD), (2, 5)),
    Row("logs", ("logs", "none", *LOUD), 3),
    *(Row(f"kubeconfig view {' '.join(args)}", ("kubeconfig", "view", *args)) for args in ((), ("--minify",), ("--minify", "--context", "basic"),
                                                                                          ("--minify", "--context", "plugin-good"))),
    Row("kubeconfig view --raw", ("kubeconfig", "view", "--raw", "--minify"), says=("@token@",), shows=("token",)),
    Row("a list of logins", ("pull-secret", "list", "-f", "-"), says=("quay.io",), stdin='{"auths":{"quay.io":{"auth":"@B64:login@"}}}'),
    Row("a list of logins, broken", ("pull-secret", "list", "-f", "-"), (1, 4, 8), stdin='{"auths":{"quay.io":{"auth":"@B64:login@}}'),
]

VALIDATED = [
    *(Row(f"validate {name} -o {form}", ("validate", "-f", name, "-o", form, "-v"), (0, 4, 8)) for name in FILES if name != "patch.json"
      for form in ("text", "json", "sarif", "github")),
    *(Row(f"validate {name} --fix", ("validate", "-f", name, "--fix", "--dry-run"), (0, 4, 8)) for name in FILES if name != "patch.json"),
    *(Row(f"validate {name} --live", ("validate", "-f", name, "--live", *LOUD), (0, 4, 8)) for name in ("config.yaml", "secret.yaml", "list.yaml")),
    Row("validate --old", ("validate", "-f", "other.yaml", "--old", "config.yaml"), (0, 4, 8)),
    Row("validate --context", ("validate", "-f", "other.yaml", "--context", "secret.yaml"), (0, 4)),
    Row("explain", ("explain", "spec.httpSecret")),
]

FORCE = ("--force", *LOUD)
CHANGED = [
    Row("diff", ("diff", "-f", "other.yaml", *LOUD), 1, (SHOWN,)),
    Row("plan", ("plan", "-p", '{"spec":{"httpSecret":"@typed@"}}', *LOUD), (0, 4), (SHOWN,)),
    Row("plan -o json", ("plan", "-f", "patch.json", "-o", "json", *LOUD), (0, 4), (SHOWN,)),
    Row("plan -o json --show-secrets", ("plan", "-f", "patch.json", "-o", "json", "--show-secrets"), (0, 4), ("@typed@",), ("typed",)),
    Row("plan of a Secret", ("plan", "secret/data", "-p", '{"stringData":{"password":"@typed@"}}', "-o", "json", *LOUD), (0, 4), (SHOWN,)),
    Row("patch --set", ("patch", "--set", "spec.httpSecret=@typed@", "--dry-run=server", *FORCE), records="typed"),
    Row("patch --set what is not there", ("patch", "--set", "spec.httpSecrt=@typed@", *FORCE), 2),
    Row("patch --set in a wrong place", ("patch", "--set", "spec.replicas=@typed@", "--dry-run=server", *LOUD), (2, 4), shows=("typed",)),
    Row("patch -f", ("patch", "-f", "-", "--dry-run=server", *FORCE), (0, 4), stdin='{"spec":{"httpSecret":"@typed@"}}', records="typed"),
    Row("patch -f, broken", ("patch", "-f", "-", *FORCE), (2, 4, 8), stdin='{"spec":{"httpSecret":"@typed@}'),
    Row("patch -p, broken", ("patch", "-p", '{"spec":{"httpSecret":"@typed@}', *FORCE), (2, 4, 8)),
    Row("create", ("create", "-f", "secret.yaml", *FORCE), records="typed"),
    Row("create again", ("create", "-f", "secret.yaml", *FORCE), 6),
    *(Row(f"create {name}", ("create", "-f", name, *LOUD), (4, 8)) for name in ("secret-bad.yaml", "broken.json", "list.yaml")),
    Row("apply", ("apply", "-f", "secret.yaml", *FORCE)),
    Row("apply a Route", ("apply", "-f", "route.yaml", *FORCE), (0, 4)),
    Row("diff of a Secret", ("diff", "-f", "secret.yaml", *LOUD), (0, 1)),
    Row("patch a Secret, verbose", ("patch", "secret/typed", "--set", "stringData.more=@typed@", *FORCE), says=(SHOWN,)),
    Row("delete", ("delete", "secret", "typed", *LOUD)),
]

EDITOR = "@SAFE@/editor"
EDITED = [
    Row("edit the Config", ("edit", "--force", *LOUD), says=("edited",), env={"EDITOR": f"{EDITOR} 's/replicas: 1/replicas: 2/'"}),
    Row("edit a Secret", ("edit", "secret/data", "--force", *LOUD), says=("edited",), records="typed",
        env={"EDITOR": f"{EDITOR} 's/password: <redacted>/password: @B64:typed@/'"}),
    Row("edit in vain", ("edit", "--force", *LOUD), 1, env={"EDITOR": f"{EDITOR} fail"}),
    Row("edit for a plugin's token", ("edit", "--context", "plugin-good", *LOUD), env={"EDITOR": f"{EDITOR} 's/a/a/'"}),
]

ROWS = [*CREDENTIALS, *ECHOES, *PRINTED, *VALIDATED, *CHANGED, *EDITED]
