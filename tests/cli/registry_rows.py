# SPDX-License-Identifier: Apache-2.0
"""The rows of `ocreg registry` and `ocreg pull-secret`: ALONE need no cluster. Each starts from what those before it left."""
import base64
import json
import re

from cluster_rows import ENV
from fixtures import SECRET
from rows import NOTHING, Row, usage

HIDDEN = base64.b64encode(f"bob:{SECRET}".encode()).decode()
OTHER = base64.b64encode(b"alice:other").decode()
KNOWN = (HIDDEN, OTHER, SECRET[:12])
LOGIN = ("-u", "bob", "--password-stdin")
TOKEN = ("--server", "https://127.0.0.1:@CLOSED@", "--token", SECRET)
HOME = {"XDG_RUNTIME_DIR": "@DIR@/runtime"}
CONFIGS = "/api/v1/namespaces/openshift-config/secrets"
WHERE = "secret/pull-secret in openshift-config"
TABLE = re.compile(r"\AREGISTRY +USER +NOTE\n")


def entry(auth, tabs="\t\t\t"):
    return "{\n" + f'{tabs}"auth": "{auth}"\n{tabs[:-1]}' + "}"


def saved(**auths):
    entries = (f'\t\t"{name.replace("_", ".")}": {entry(auth)}' for name, auth in auths.items())
    return '{\n\t"auths": {\n' + ",\n".join(entries) + "\n\t}\n}\n"


def login(name, *rest, **more):
    return Row(f"registry: {name}", *rest, **{"stdin": SECRET + "\n", "env": HOME, "absent": KNOWN} | more)


def held(name):
    """Only its owner may read the file."""
    return {name: "-rw-------"}


ALONE = [
    usage("registry, and what", ("registry",), "say what to do"),
    usage("registry, and something else", ("registry", "enter"), "say what to do"),
    usage("registry, one operand too many", ("registry", "login", "quay.io"), "--registry"),
    usage("registry, logout with a user", ("registry", "logout", "--registry", "a.io", "-u", "bob"), "no user"),
    usage("registry, logout to nowhere", ("registry", "logout", "--registry", "a.io", "--to", "-"), "takes a file"),
    usage("registry, info with a registry", ("registry", "info", "--registry", "a.io"), "takes no options"),
    usage("registry, two passwords", ("registry", "login", "--registry", "a.io", "-p", SECRET, "--password-stdin"),
          "exclude each other"),
    usage("registry, no password for another", ("registry", "login", "--registry", "a.io"), "--use-token"),
    usage("registry, a token and a password", ("registry", "login", "--registry", "a.io", "--use-token", "--password-stdin"),
          "exclude each other"),
    usage("pull-secret, and what", ("pull-secret",), "say what to do"),
    usage("pull-secret, no registry", ("pull-secret", "add", *LOGIN), "which registry"),
    usage("pull-secret, no user", ("pull-secret", "add", "a.io", "--password-stdin"), "which user"),
    usage("pull-secret, a registry and a document", ("pull-secret", "add", "a.io", "--from", "-"), "names the registries"),
    usage("pull-secret, a user and a document", ("pull-secret", "add", "--from", "-", "-u", "bob"), "of its own"),
    usage("pull-secret, remove with a user", ("pull-secret", "remove", "a.io", "-u", "bob"), "only `ocreg pull-secret add`"),
    usage("pull-secret, list one", ("pull-secret", "list", "a.io"), "one operand too many"),
    usage("pull-secret, a file and a Secret", ("pull-secret", "list", "-f", "a", "-n", "b"), "exclude each other"),
    usage("pull-secret, a file and a server", ("pull-secret", "remove", "a.io", "-f", "a", "--dry-run=server"), "--dry-run=server"),
    usage("pull-secret, any Secret", ("pull-secret", "list", "-n", "default"), "--name"),
    Row("help: registry", ("registry", "--help"), 0, ("usage: ocreg registry login", "--password-stdin"), NOTHING),
    Row("help: pull-secret", ("pull-secret", "--help"), 0, ("usage: ocreg pull-secret add", "--from FILE|-"), NOTHING),

    login("login", ("registry", "login", "--registry", "quay.io", *LOGIN), 0,
          ("login to quay.io saved in @DIR@/runtime/containers/auth.json\n",), NOTHING,
          after={"runtime/containers/auth.json": saved(quay_io=HIDDEN)}, modes=held("runtime/containers/auth.json")),
    login("login beside another", ("registry", "login", "--registry", "a.io", "-u", "alice", "--password-stdin"), 0, (), NOTHING,
          stdin="other\r\n", after={"runtime/containers/auth.json": saved(quay_io=HIDDEN, a_io=OTHER)}),
    login("login in its place", ("registry", "login", "--registry", "quay.io", "-u", "alice", "--password-stdin"), 0, (), NOTHING,
          stdin="other", after={"runtime/containers/auth.json": saved(quay_io=OTHER, a_io=OTHER)}),
    login("list", ("pull-secret", "list", "-f", "runtime/containers/auth.json"), 0,
          (TABLE, re.compile(r"^quay\.io +alice +-\na\.io +alice +-\n\Z", re.M)), NOTHING),
    login("logout", ("registry", "logout", "--registry", "quay.io"), 0,
          ("login to quay.io removed from @DIR@/runtime/containers/auth.json\n",), NOTHING,
          after={"runtime/containers/auth.json": saved(a_io=OTHER)}),
    login("logout once more", ("registry", "logout", "--registry", "quay.io"), 3, NOTHING,
          ("there is no login for quay.io", "hint: ")),
    login("login where a variable says", ("registry", "login", "--registry", "quay.io", *LOGIN), 0, ("saved in @DIR@/of/mine\n",),
          NOTHING,
          env={**HOME, "REGISTRY_AUTH_FILE": "@DIR@/of/mine"}, modes=held("of/mine")),
    login("login without a session", ("registry", "login", "--registry", "quay.io", *LOGIN), 0,
          ("saved in @DIR@/home/.docker/config.json\n",), NOTHING, env={}, modes=held("home/.docker/config.json")),
    login("login to a file", ("registry", "login", "--registry", "quay.io:443/team", *LOGIN, "--to", "to.json"), 0,
          ("login to quay.io:443/team saved in to.json\n",), NOTHING, modes=held("to.json")),
    Row("registry: login to stdout", ("registry", "login", "--registry", "quay.io", *LOGIN, "--to", "-"), 0,
        (saved(quay_io=HIDDEN),),
        NOTHING, stdin=SECRET, shows_secrets=True),
    login("login by an argument",
          ("registry", "login", "--registry", "quay.io", "-u", "bob", "--password", SECRET, "--to", "to.json"), 0,
          ("saved in to.json",), NOTHING),
    login("login as anybody", ("registry", "login", "--registry", "b.io", "--password-stdin", "--to", "to.json"), 0, ("saved in",),
          NOTHING),
    login("and that is called user", ("pull-secret", "list", "-f", "to.json"), 0, (re.compile(r"^b\.io +user +-$", re.M),),
          NOTHING),
    login("the token for the cluster", ("registry", "login", "--registry", "c.io", "--use-token", "--to", "token.json", *TOKEN), 0,
          ("login to c.io saved in token.json\n",), NOTHING, modes=held("token.json"),
          after={"token.json": saved(c_io=base64.b64encode(f"user:{SECRET}".encode()).decode())}),
    login("no token",
          ("registry", "login", "--registry", "c.io", "--use-token", "--to", "token.json", "--kubeconfig", "empty.yaml"), 1,
          NOTHING, ("ocreg: ",)),
    login("no password", ("registry", "login", "--registry", "a.io", "-u", "bob", "--password-stdin", "--to", "to.json"), 4,
          NOTHING,
          ("the password is empty",), stdin="\n"),
    login("a colon in the user", ("registry", "login", "--registry", "a.io", "-u", "a:b", "--password-stdin", "--to", "to.json"),
          4, NOTHING,
          ("a colon in the user's name", "any name without a colon")),
    login("lines for a password", ("registry", "login", "--registry", "a.io", *LOGIN, "--to", "to.json"), 4, NOTHING,
          ("control character",), stdin=f"{SECRET}\n{SECRET}\n"),
    login("a password that has no end", ("registry", "login", "--registry", "a.io", *LOGIN, "--to", "to.json"), 8, NOTHING,
          ("no password on standard input",), stdin=SECRET * 4000),
    login("a NUL in the password", ("registry", "login", "--registry", "a.io", *LOGIN, "--to", "to.json"), 8, NOTHING,
          ("no password on standard input",), stdin=f"{SECRET}\0"),
    login("a password where none may be",
          ("registry", "login", "--registry", f"https://bob:{SECRET}@a.io", *LOGIN, "--to", "to.json"), 4,
          NOTHING, ("user name or password in it",)),
    login("no registry", ("registry", "login", "--registry", "a.io/x:latest", *LOGIN, "--to", "to.json"), 4, NOTHING, ("tag",)),
    login("no cluster to ask for one", ("registry", "info", "--server", "https://127.0.0.1:@CLOSED@", "--token", "abc"), 1, NOTHING,
          ("127.0.0.1:@CLOSED@",)),
    login("a folder", ("registry", "login", "--registry", "a.io", *LOGIN, "--to", "home"), 8, NOTHING, ("cannot", "home")),
    login("a file that is none", ("registry", "login", "--registry", "a.io", *LOGIN, "--to", "good.yaml"), 8, NOTHING,
          ("ocreg: good.yaml:1:1: the text is not JSON",)),
    login("one that a helper answers for", ("pull-secret", "add", "a.io", *LOGIN, "-f", "helped.json"), 0,
          ("a.io added to helped.json\n",),
          ("note: a.io: podman and docker ask docker-credential-pass",)),
    login("what more it has is kept", ("pull-secret", "list", "-f", "helped.json"), 0, ("docker-credential-pass",), NOTHING,
          after={"helped.json": '{"credHelpers": {"a.io": "pass"}, "auths": {"a.io": {"auth":"%s"}}}' % HIDDEN}),
    login("add, dry", ("pull-secret", "add", "b.io", *LOGIN, "-f", "helped.json", "--dry-run=client"), 0,
          ("b.io added to helped.json (dry run)\n",), NOTHING,
          after={"helped.json": '{"credHelpers": {"a.io": "pass"}, "auths": {"a.io": {"auth":"%s"}}}' % HIDDEN}),
    login("add to a new file, dry", ("pull-secret", "add", "b.io", *LOGIN, "-f", "none.json", "--dry-run=client"), 0,
          ("b.io added to none.json (dry run)\n",), NOTHING),
    login("remove what is not there, dry", ("pull-secret", "remove", "b.io", "-f", "helped.json", "--dry-run=client"), 3, NOTHING,
          ("there is no login for b.io",)),
    login("remove", ("pull-secret", "remove", "a.io", "-f", "helped.json"), 0, ("a.io removed from helped.json\n",), NOTHING,
          after={"helped.json": '{"credHelpers": {"a.io": "pass"}, "auths": {}}'}),
    login("list none", ("pull-secret", "list", "-f", "helped.json"), 0, NOTHING, NOTHING),
    login("list standard input", ("pull-secret", "list", "-f", "-"), 0, (TABLE, "quay.io ", " bob "), NOTHING,
          stdin=saved(quay_io=HIDDEN)),
    login("list a password in a name", ("pull-secret", "list", "-f", "-"), 0, ("<redacted>@a.io ",), NOTHING,
          stdin=json.dumps({"auths": {f"https://bob:{SECRET}@a.io": {"auth": HIDDEN}}})),
    login("list without quotes", ("pull-secret", "list", "-f", "-"), 8, NOTHING, ("ocreg: -:1:26: the text is not JSON",),
          stdin='{"auths":{"a.io":{"auth":%s}}}' % HIDDEN),
    login("add a document", ("pull-secret", "add", "--from", "-", "-f", "to.json"), 0,
          ("a.io added to to.json\nquay.io added to to.json\n",),
          NOTHING, stdin=json.dumps({"auths": {"a.io": {"auth": OTHER}, "quay.io": {"auth": HIDDEN}}})),
    login("add no document", ("pull-secret", "add", "--from", "-", "-f", "to.json"), 8, NOTHING,
          ("ocreg: -:1:1: the text is not JSON",),
          stdin=SECRET),
    login("add what is no login", ("pull-secret", "add", "--from", "-", "-f", "to.json"), 4, NOTHING,
          ("ocreg: -:1:29: auths[a.io]: auth has no colon",),
          stdin=json.dumps({"auths": {"a.io": {"auth": base64.b64encode(SECRET.encode()).decode()}}})),
    login("add what was never there", ("pull-secret", "add", "--from", "nowhere.json", "-f", "to.json"), 8, NOTHING,
          ("nowhere.json",)),
]

DOCUMENT = json.dumps({"auths": {"first.io": {"auth": OTHER, "email": "a@b.c"}}, "kept": [1, 2.50]})
CHANGED = base64.b64encode(DOCUMENT.replace("}}, ", '}, "first.io/team": {"auth":"%s"}}, ' % HIDDEN).encode()).decode()
PULL_SECRET = {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "pull-secret", "labels": {"kept": "yes"}},
               "type": "kubernetes.io/dockerconfigjson", "stringData": {".dockerconfigjson": DOCUMENT}}
OPAQUE = {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "opaque"}, "stringData": {".dockerconfigjson": DOCUMENT}}
BROKEN = {**OPAQUE, "metadata": {"name": "broken"}, "type": "kubernetes.io/dockerconfigjson",
          "stringData": {".dockerconfigjson": json.dumps({"auths": [SECRET]})}}
ROUTES = "/apis/route.openshift.io/v1/namespaces/openshift-image-registry/routes"
ROUTE = {"apiVersion": "route.openshift.io/v1", "kind": "Route", "metadata": {"name": "default-route"},
         "spec": {"host": "wanted.example.com", "to": {"kind": "Service", "name": "image-registry"}}}
IMAGES = "/apis/config.openshift.io/v1/images"
IMAGE = {"apiVersion": "config.openshift.io/v1", "kind": "Image", "metadata": {"name": "cluster"}, "spec": {}}
REFUSED = {"host": "refused.example.com", "conditions": [{"type": "Admitted", "status": "False"}]}
ADMITTED = {"host": "admitted.example.com", "conditions": [{"type": "Admitted", "status": "True"}]}


def row(name, args, *rest, **more):
    return Row(f"cluster: registry, {name}", args, *rest, **{"env": {**ENV, **HOME}, "stdin": SECRET, "absent": KNOWN} | more)


def status_of_image(**status):
    return ("PATCH", f"{IMAGES}/cluster/status", {"status": status})


ROWS = [
    row("no pull secret", ("pull-secret", "list"), 3, NOTHING, ('"pull-secret" not found',)),
    row("nothing to remove", ("pull-secret", "remove", "quay.io"), 3, NOTHING, ('"pull-secret" not found',)),
    row("one that is made, dry", ("pull-secret", "add", "quay.io", *LOGIN, "--dry-run=server"), 0,
        (f"quay.io added to {WHERE} (server dry run)\n",), NOTHING),
    row("still none", ("pull-secret", "list"), 3, NOTHING, ('"pull-secret" not found',)),
    row("one that is made", ("pull-secret", "add", "quay.io", *LOGIN), 0, (f"quay.io added to {WHERE}\n",), NOTHING),
    row("and is one", ("get", "secret", "pull-secret", "-n", "openshift-config", "-o", "json"), 0,
        ('"type": "kubernetes.io/dockerconfigjson"',), NOTHING),
    row("another", ("pull-secret", "add", "first.io/team", *LOGIN, "--field-manager", "tester", "-v=8"), 0,
        (f"first.io/team added to {WHERE}\n",),
        ("PATCH https://",), before=(("DELETE", f"{CONFIGS}/pull-secret", None), ("POST", CONFIGS, PULL_SECRET)),
        absent=(*KNOWN, CHANGED, base64.b64encode(DOCUMENT.encode()).decode())),
    row("what was there is there", ("get", "secret", "pull-secret", "-n", "openshift-config", "-o", "json", "--show-secrets",
        "--show-managed-fields"), 0,
        (CHANGED, '"kept": "yes"', '"manager": "tester"'), NOTHING),
    row("list", ("pull-secret", "list"), 0, (TABLE, re.compile(r"^first\.io +alice +-\nfirst\.io/team +bob +-\n\Z", re.M)),
        NOTHING),
    row("the same again", ("pull-secret", "add", "first.io/team", *LOGIN), 0, (f"first.io/team added to {WHERE}\n",), NOTHING),
    row("four at once", ("pull-secret", "add", "r@N@.io", *LOGIN), 0, ("added to",), (), times=4),
    row("and four more", ("pull-secret", "add", "s@N@.io", *LOGIN), 0, ("added to",), (), times=4),
    row("all are there", ("pull-secret", "list"), 0, tuple(re.compile(rf"^{name} +\w+ +-$", re.M) for name in
        (r"first\.io", r"first\.io/team", *(f"{which}{n}\\.io" for which in "rs" for n in range(4)))), NOTHING),
    row("four go at once", ("pull-secret", "remove", "r@N@.io"), 0, ("removed from",), (), times=4),
    row("and are gone", ("pull-secret", "list"), 0, ("s0.io", "s3.io", "first.io/team"), NOTHING,
        absent=(*KNOWN, "r0.io", "r3.io")),
    row("a document", ("pull-secret", "add", "--from", "-"), 0, (f"first.io added to {WHERE}\nnew.io added to {WHERE}\n",), NOTHING,
        stdin=json.dumps({"auths": {"first.io": {"auth": HIDDEN}, "new.io": {"auth": OTHER}}})),
    row("which wins", ("pull-secret", "list"), 0, (re.compile(r"^first\.io +bob +-$", re.M), "new.io"), NOTHING),
    row("a star, for the kubelet", ("pull-secret", "add", "*.example.com", *LOGIN), 0, ("*.example.com added",),
        ("note: *.example.com: only",)),
    row("remove", ("pull-secret", "remove", "new.io"), 0, (f"new.io removed from {WHERE}\n",), NOTHING),
    row("remove once more", ("pull-secret", "remove", "new.io"), 3, NOTHING, ("there is no login for new.io",)),
    row("remove, dry", ("pull-secret", "remove", "first.io", "--dry-run=server"), 0, ("(server dry run)",), NOTHING),
    row("which is still there", ("pull-secret", "list"), 0, ("first.io ",), NOTHING),
    row("of a namespace", ("pull-secret", "add", "quay.io", *LOGIN, "-n", "default", "--name", "mine"), 0,
        ("quay.io added to secret/mine in default\n",), NOTHING),
    row("list of a namespace", ("pull-secret", "list", "-n", "default", "--name", "mine"), 0, ("quay.io ",), NOTHING),
    row("of no namespace", ("pull-secret", "add", "quay.io", *LOGIN, "-n", "nowhere", "--name", "mine"), 3, NOTHING,
        ('"nowhere" not found',)),
    row("another type", ("pull-secret", "add", "quay.io", *LOGIN, "-n", "default", "--name", "opaque"), 4, NOTHING,
        ("the Secret opaque in namespace default is of type Opaque",),
        before=(("POST", "/api/v1/namespaces/default/secrets", OPAQUE),)),
    row("list of another type", ("pull-secret", "list", "-n", "default", "--name", "opaque"), 4, NOTHING, ("is not of type",)),
    row("remove from another type", ("pull-secret", "remove", "first.io", "-n", "default", "--name", "opaque"), 4, NOTHING,
        ("is of type Opaque",)),
    row("what cannot be changed", ("pull-secret", "add", "quay.io", *LOGIN, "-n", "default", "--name", "broken"), 8, NOTHING,
        ("ocreg: broken:1:11: auths is not an object",), before=(("POST", "/api/v1/namespaces/default/secrets", BROKEN),)),
    row("who may not", ("pull-secret", "add", "quay.io", *LOGIN), 7, NOTHING, ("viewer",), env={"KUBECONFIG": "@VIEWER@"}),
    row("nowhere to log in to", ("registry", "info"), 3, NOTHING, ("nothing that may be read", "hint: "),
        before=(("DELETE", "/api/v1/namespaces/default/secrets/mine", None),
        ("DELETE", "/api/v1/namespaces/default/secrets/opaque", None),
                ("DELETE", "/api/v1/namespaces/default/secrets/broken", None), ("DELETE", f"{CONFIGS}/pull-secret", None))),
    row("its name within the cluster", ("registry", "info"), 0,
        (re.compile(r"\Aimage-registry\.openshift-image-registry\.svc:5000\n\Z"),),
        ("note: this host is only reached from within",),
        before=(("POST", IMAGES, IMAGE),
        status_of_image(internalRegistryHostname="image-registry.openshift-image-registry.svc:5000"))),
    row("its names outside", ("registry", "info"), 0, (re.compile(r"\Aa\.example\.com\n\Z"),), NOTHING,
        before=(status_of_image(externalRegistryHostnames=["a.example.com", "b.example.com"]),)),
    row("the Route that is wanted", ("registry", "info"), 0, (re.compile(r"\Awanted\.example\.com\n\Z"),), NOTHING,
        before=(("POST", ROUTES, ROUTE),)),
    row("the Route that is served", ("registry", "info"), 0, (re.compile(r"\Aadmitted\.example\.com\n\Z"),), NOTHING,
        before=(("PATCH", f"{ROUTES}/default-route/status", {"status": {"ingress": [REFUSED, ADMITTED]}}),)),
    row("login there by the client's token", ("registry", "login", "--to", "own.json"), 0,
        ("login to admitted.example.com saved in own.json\n",), NOTHING, modes=held("own.json")),
    row("as anybody", ("pull-secret", "list", "-f", "own.json"), 0, (re.compile(r"^admitted\.example\.com +user +-$", re.M),),
        NOTHING),
    row("and by another name", ("registry", "login", "-u", "kubeadmin", "--to", "own.json"), 0, ("saved in own.json\n",), NOTHING),
    row("which is there", ("pull-secret", "list", "-f", "own.json"), 0, (" kubeadmin ",), NOTHING),
    row("login there", ("registry", "login", *LOGIN), 0,
        ("login to admitted.example.com saved in @DIR@/runtime/containers/auth.json\n",), NOTHING),
    row("and logout", ("registry", "logout"), 0, ("login to admitted.example.com removed from",), NOTHING),
    row("end as before", ("registry", "info"), 3, NOTHING, ("nothing that may be read",),
        before=(("DELETE", f"{ROUTES}/default-route", None),
                ("DELETE", f"{IMAGES}/cluster", None))),
]
