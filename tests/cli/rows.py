# SPDX-License-Identifier: Apache-2.0
"""The rows that need no cluster. @ROOT@ is the folder of the project, @DIR@ that of the fixtures, @SILENT@ a port that
accepts and never answers, @CLOSED@ one where nobody listens."""
import dataclasses
import re

NOTHING = ("",)
RULE = re.compile(r"\bOCR\d{3}\b")


@dataclasses.dataclass
class Row:
    name: str
    args: tuple
    status: int = 0
    out: tuple = ()             # parts of stdout, text or patterns; NOTHING: it must be empty
    err: tuple = ()
    absent: tuple = ()          # what must be in neither
    stdin: str = ""
    env: dict = dataclasses.field(default_factory=dict)
    to: str = ""                # where stdout goes: "terminal", "terminal for errors" (stderr), "closed pipe", "closed", a file, or "interrupted" when something came
    lines: dict | None = None   # stdout is a JSON object a line, in any order: members of each, by the "context" it is about
    document: dict | None = None  # members of what `validate -o json` prints
    shows_secrets: bool = False
    before: tuple = ()          # requests to the cluster: method, path below the Configs, body
    meanwhile: tuple = ()       # one more request, once it has printed something
    until: int = 0              # "interrupted" and meanwhile: so many lines of stdout
    cue: str = ""               # the same: what it says on stderr, whatever it has printed
    times: int = 1              # so many at once, @N@ counting from 0
    cwd: str = ""               # below @DIR@
    after: dict = dataclasses.field(default_factory=dict)  # what files hold afterwards
    modes: dict = dataclasses.field(default_factory=dict)  # how what `ls -l` says of files begins afterwards
    sarif: int | None = None    # stdout is SARIF with so many results
    plan: bool = False          # stdout is a plan
    kept: tuple | None = None   # what the file holds that is left in @DIR@/edits; (): nothing is left there


def usage(name, args, *err):
    return Row(f"usage: {name}", args, 2, NOTHING, ("ocreg: ", *err, "\nhint: see `ocreg ", "--help`\n"))


def unreadable(name, file, *err, **more):
    """A file that makes `validate` end with 8 and say where."""
    return Row(f"input: {name}", ("validate", "-f", file), 8, NOTHING, (f"ocreg: {file}", *err), **more)


def finding(severity, path, line=None, column=None, **more):
    place = {key: value for key, value in (("line", line), ("column", column)) if value is not None}
    return {"severity": severity, "path": path, **place, **more}


def helped(verb):
    return Row(f"help: {verb}", (verb, "--help"), 0, (f"usage: ocreg {verb}", "--kubeconfig FILE", "-h, --help"), NOTHING)


SERVER = ("--server", "https://127.0.0.1:@CLOSED@", "--token", "abc")
SLOW = ("--server", "https://127.0.0.1:@SILENT@", "--token", "abc", "--request-timeout", "300ms")
BAD_FINDINGS = [finding("error", "spec.managementState", 6, 3), finding("error", "spec.replicas", 7, 3)]

IMAGE = ('{"apiVersion":"config.openshift.io/v1","kind":"Image","metadata":{"name":"cluster"},'
         '"spec":{"registrySources":{"blockedRegistries":["quay.io/team:tag"]}}}')

# What the rules of the operator and of the guide say of the fixtures grows with them; most rows are about other things.
SCHEMA = ("validate", "--level", "schema")

HELP = [
    Row("help", ("--help",), 0, ("usage: ocreg VERB", "validate", "explain", "--request-timeout"), NOTHING),
    Row("help: word", ("help",), 0, ("usage: ocreg VERB",), NOTHING),
    Row("help: word with verb", ("help", "diff"), 0, ("usage: ocreg diff",), NOTHING),
    Row("help: short", ("get", "-h"), 0, ("usage: ocreg get", "--show-secrets"), NOTHING),
    *map(helped, ("get", "validate", "patch", "edit", "plan", "create", "apply", "delete", "auth", "kubeconfig", "logs", "diff", "explain", "version")),
    Row("version", ("version",), 0, (re.compile(r"^ocreg \d+\.\d+\.\d+\nlibocreg \d+\.\d+\.\d+\n$"),), NOTHING),
]

USAGE = [
    Row("usage: nothing", (), 2, NOTHING, ("ocreg: no verb", "usage: ocreg VERB")),
    usage("unknown verb", ("gte",), 'there is no verb "gte"'),
    usage("unknown common option", ("--bad", "get"), "--bad"),
    usage("unknown option of a verb", ("get", "--bad"), "--bad", "`ocreg get --help`"),
    usage("option without its argument", ("get", "-o"), "requires an argument"),
    usage("output of get", ("get", "-o", "xml"), '"xml"'),
    usage("a name for a kind that has another", ("get", "config", "default"), '"default"', "there is one, cluster"),
    usage("three operands", ("get", "config", "cluster", "more"), '"more"'),
    usage("a name, and another after a slash", ("get", "config/cluster", "more"), '"more"'),
    usage("no name after a slash", ("get", "route/"), "say its name"),
    usage("no kind before a slash", ("get", "/cluster"), "there is no kind"),
    usage("half of a group", ("get", "configs.imagereg"), "there is no kind"),
    usage("the group of another", ("get", "image.imageregistry.operator.openshift.io"), "there is no kind"),
    usage("a kind that needs a name", ("patch", "route", "--set", "spec.host=a"), "say its name"),
    usage("a name and a selector", ("get", "route", "a", "-l", "b=c"), "a name goes with neither"),
    usage("a namespace and all", ("get", "route", "-n", "a", "-A"), "exclude each other"),
    usage("events without --watch", ("get", "--output-watch-events"), "goes with --watch"),
    usage("raw and a kind", ("get", "config", "--raw", "/version"), "--raw takes a path"),
    usage("raw, no path", ("get", "--raw", "version"), '"version"'),
    usage("two names", ("get", "route", "a", "b"), '"b"'),
    usage("a name for a kind that has one", ("patch", "pruner", "other", "--set", "spec.suspend=true"), '"other"'),
    usage("unknown kind", ("get", "job"), 'no kind "job"'),
    usage("a name that is mistyped, with a secret behind it", ("get", "--tokn=hunter2-must-stay-hidden"), "no option --tokn,"),
    usage("half of a name that two have, with a secret behind it", ("get", "--toke=hunter2-must-stay-hidden"), "no option --toke,"),
    usage("an argument that is not taken", ("get", "--help=hunter2-must-stay-hidden"), "option --help takes no argument"),
    usage("unknown short option", ("get", "-x"), "no option -x"),
    usage("no short option, but a control character", ("get", "-\x1b"), "no option -?"),
    usage("no token", ("get", "--token"), "option --token requires an argument"),
    usage("a token and a file of one", ("get", "--token", "a", "--token-file", "b"), "exclude each other"),
    usage("trust in everybody and in one", ("get", "--insecure-skip-tls-verify", "--certificate-authority", "a"), "exclude each other"),
    usage("trust, perhaps", ("get", "--insecure-skip-tls-verify=maybe"), 'true or false, not "maybe"'),
    *(usage(f"{name} of nobody", ("get", name, "a=b"), "go with --as") for name in ("--as-uid", "--as-group", "--as-user-extra")),
    usage("before the verb, of nobody", ("--as-group", "a", "get"), "go with --as"),
    *(usage(f"{name} {value!r}", ("get", "--as", "a", name, value), "one line that is not empty")
      for name, value in (("--as-group", ""), ("--as-group", "a\nb"), ("--as-user-extra", "a=\n"), ("--exec-plugins", ""))),
    *(usage(f"fact {value!r}", ("get", "--as", "a", "--as-user-extra", value), "takes KEY=VALUE") for value in ("", "a", "=b")),
    usage("whoami, and somebody", ("whoami", "me"), '"me"'),
    usage("whoami as YAML", ("whoami", "-o", "yaml"), '"yaml"'),
    usage("whoami, two questions", ("whoami", "-t", "--explain"), "exclude each other"),
    usage("whoami, a word as JSON", ("whoami", "-c", "-o", "json"), "not written as JSON"),
    usage("timeout 0", ("get", "--request-timeout", "0"), "more than 0"),
    usage("timeout 0s", ("get", "--request-timeout=0s"), "more than 0"),
    *(usage(f"timeout {text!r}", ("get", "--request-timeout", text), "not a duration")
      for text in ("", "abc", "5x", "-1s", "1.5s", "s", "99999999999s", "1 s")),
    usage("validate nothing", ("validate",), "nothing to check"),
    usage("validate an operand", ("validate", "good.yaml"), "-f"),
    usage("validate -o yaml", ("validate", "-f", "good.yaml", "-o", "yaml"), '"yaml"'),
    usage("level unknown", ("validate", "-f", "good.yaml", "--level", "deep"), '"deep"'),
    usage("live and old", ("validate", "-f", "good.yaml", "--live", "--old", "good.yaml"), "exclude each other"),
    *(usage(f"target {text!r}", ("validate", "-f", "good.yaml", "--target", text), "not a release")
      for text in ("", "4", "4.", "x", "4.7.1", "-4.7", "4.123", "0.1", " 4.7")),
    *(usage(f"target {text}", ("validate", "-f", "good.yaml", "--target", text), "is not a release that is known: 4.4 to 4.23, ")
      for text in ("3.11", "4.3", "4.24")),
    usage("old with two files", ("validate", "-f", "good.yaml", "-f", "bad.yaml", "--old", "good.yaml"), "one file"),
    usage("old with a directory", ("validate", "-f", "dir", "--old", "good.yaml"), "one file"),
    usage("patch nothing", ("patch",), "nothing to change"),
    usage("patch --set without =", ("patch", "--set", "spec.replicas"), "PATH=VALUE"),
    usage("patch --set without a path", ("patch", "--set", "=2"), "PATH=VALUE"),
    usage("patch --set with = in the key only", ("patch", "--set", 'metadata.labels["a=b"]'), "PATH=VALUE"),
    usage("patch -f and --set", ("patch", "-f", "patch.yaml", "--set", "spec.replicas=1"), "exclude each other"),
    usage("patch -f and -p", ("patch", "-f", "patch.yaml", "-p", "{}"), "exclude each other"),
    usage("patch -p and --unset", ("patch", "-p", "{}", "--unset", "spec.proxy"), "exclude each other"),
    usage("patch --type", ("patch", "--type=strategic", "-p", "{}"), '--type takes merge, not "strategic"'),
    usage("edit -o xml", ("edit", "-o", "xml"), '"xml"'),
    usage("edit, a kind that needs a name", ("edit", "secret"), "say its name"),
    usage("plan nothing", ("plan",), "nothing to change"),
    usage("plan -o yaml", ("plan", "--set", "spec.replicas=1", "-o", "yaml"), '"yaml"'),
    usage("plan -f and --set", ("plan", "-f", "patch.yaml", "--set", "spec.replicas=1"), "exclude each other"),
    usage("apply a plan and files", ("apply", "--plan", "a.plan", "-f", "good.yaml"), "no files"),
    usage("apply a plan, dry, here", ("apply", "--plan", "a.plan", "--dry-run=client"), "--dry-run=server"),
    usage("patch --dry-run=maybe", ("patch", "--set", "spec.replicas=1", "--dry-run=maybe"), '"maybe"'),
    *(usage(f"{verb} nothing", (verb,), "-f FILE") for verb in ("create", "apply")),
    *(usage(f"{verb} an operand", (verb, "good.yaml"), "-f") for verb in ("create", "apply")),
    usage("kubeconfig alone", ("kubeconfig",), "view, get-contexts or current-context"),
    usage("kubeconfig, no such question", ("kubeconfig", "set"), "view, get-contexts or current-context"),
    usage("kubeconfig, one word too many", ("kubeconfig", "view", "all"), '"all" is one operand too many'),
    Row("kubeconfig, its contexts", ("kubeconfig", "get-contexts", "--kubeconfig", "@DIR@/fleet.kubeconfig"), 0, ("silent\nclosed\n",), NOTHING),
    Row("kubeconfig, no current context", ("kubeconfig", "current-context", "--kubeconfig", "@DIR@/fleet.kubeconfig"), 1, NOTHING,
        ("there is no current context",)),
    Row("kubeconfig, none of that name", ("kubeconfig", "view", "--kubeconfig", "@DIR@/no.kubeconfig"), 8, NOTHING, ("No such file",)),
    Row("kubeconfig, all of it without secrets", ("kubeconfig", "view", "--kubeconfig", "@DIR@/fleet.kubeconfig"), 0,
        ('"name": "silent"', '"token": "<redacted>"'), NOTHING),
    Row("kubeconfig, one context", ("kubeconfig", "view", "--minify", "--context", "closed", "--kubeconfig", "@DIR@/fleet.kubeconfig"), 0,
        ('"current-context": "closed"',), NOTHING, absent=('"silent"',)),
    usage("auth alone", ("auth",), "can-i"),
    usage("can-i without a kind", ("auth", "can-i", "get"), "a kind"),
    usage("can-i, no verb", ("auth", "can-i", ",", "pod"), "no verb"),
    usage("can-i, no such kind", ("auth", "can-i", "get", "job"), 'no kind "job"'),
    usage("can-i, a namespace and all", ("auth", "can-i", "get", "pod", "-n", "a", "-A"), "exclude each other"),
    usage("can-i --list with a name", ("auth", "can-i", "--list", "pod", "a"), "no name"),
    usage("logs of a Secret", ("logs", "secret/a"), "has no log"),
    usage("logs of two", ("logs", "a", "b"), '"b"'),
    *(usage(f"logs --tail {text!r}", ("logs", "a", "--tail", text), "a number of lines") for text in ("", "x", "1x", "-2")),
    *(usage(f"logs --since {text!r}", ("logs", "a", "--since", text), "is not a time") for text in ("", "x", "0", "-1s")),
    usage("delete nothing", ("delete",), "nothing to delete"),
    usage("delete files and a name", ("delete", "secret", "a", "-f", "good.yaml"), "-f"),
    usage("delete a kind", ("delete", "secret"), "say its name"),
    usage("delete --wait=maybe", ("delete", "secret", "a", "--wait=maybe"), '"maybe"'),
    usage("delete --timeout=soon", ("delete", "secret", "a", "--timeout=soon"), '"soon"'),
    usage("delete --cascade=maybe", ("delete", "secret", "a", "--cascade=maybe"), '"maybe"'),
    usage("create --dry-run=maybe", ("create", "-f", "good.yaml", "--dry-run=maybe"), '"maybe"'),
    usage("diff nothing", ("diff",), "nothing to compare"),
    usage("diff an operand", ("diff", "good.yaml"), "-f"),
    usage("explain nothing", ("explain",), "one path"),
    usage("explain two", ("explain", "spec", "status"), "one path"),
    usage("version of something", ("version", "x"), '"x"'),
]

SEND = [
    Row("create: dry", ("create", "-f", "send.yaml", "-f", "good.yaml", "--dry-run=client"), 0,
        ("secret/sent created (dry run)\nconfigmap/sent created (dry run)\n"
         "config.imageregistry.operator.openshift.io/cluster created (dry run)\n",), NOTHING),
    Row("create: what is wrong", ("create", "-f", "bad.yaml", "--dry-run=client"), 4, NOTHING,
        ("bad.yaml:6:3: error OCR", "bad.yaml:7:3: error OCR", "nothing was created", "--force")),
    Row("create: what is wrong, by force", ("create", "-f", "bad.yaml", "--dry-run=client", "--force"), 0,
        ("cluster created (dry run)\n",), ("bad.yaml:6:3: error OCR",)),
    *(Row(f"{verb}: {name}", (verb, "-f", name), 8, NOTHING, ("ocreg: ", *err))
      for verb in ("create", "apply", "delete")
      for name, *err in (("missing.yaml", "cannot read missing.yaml"), ("unknown.yaml", "unknown.yaml", "Confg"),
                         ("comment.yaml", "comment.yaml: there is no document"), ("malformed.yaml", "malformed.yaml:"), ("dir-without", "dir-without"),
                         ("dir-foreign", "no object"), ("dir-broken", "b.yaml:1:"), ("dir", "a kustomization"))),
    Row("create: a document of another kind in a file", ("create", "-f", "-"), 8, NOTHING, ("document 1 is of a kind", "nothing was sent"),
        stdin="apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n---\napiVersion: v1\nkind: Namespace\n"),
    Row("create: what get shows without secrets", ("create", "-f", "-", "--force"), 4, NOTHING, ("-: there is <redacted> in the place of a secret",),
        stdin='{"apiVersion":"imageregistry.operator.openshift.io/v1","kind":"Config","metadata":{"name":"cluster"},'
              '"spec":{"replicas":1,"httpSecret":"<redacted>"}}'),
    Row("create: another namespace", ("create", "-f", "-", "-n", "b"), 8, NOTHING, ('is in namespace "a", not in "b"',),
        stdin="apiVersion: v1\nkind: Secret\nmetadata: {name: x, namespace: a}\n"),
    Row("delete: without a name", ("delete", "-f", "-"), 8, NOTHING, ("without a name",), stdin="apiVersion: v1\nkind: Secret\n"),
    Row("create: no server", ("create", "-f", "send.yaml", *SERVER), 1, NOTHING, ("ocreg: https://127.0.0.1",)),
    Row("delete: no answer in time", ("delete", "secret", "x", *SLOW), 5, NOTHING, ("ocreg: https://127.0.0.1",)),
]

VALIDATE = [
    Row("validate: good YAML", (*SCHEMA, "-f", "good.yaml"), 0, NOTHING, ("1 file checked: 0 errors, 0 warnings\n",)),
    Row("validate: good JSON", (*SCHEMA, "-f", "good.json"), 0, NOTHING, ("1 file checked",)),
    Row("validate: bad", (*SCHEMA, "-f", "bad.yaml"), 4,
        (re.compile(r"^bad\.yaml:6:3: error OCR\d{3} spec\.managementState: .+\n.+\n.+\n    hint: .+$", re.M),
         re.compile(r"^bad\.yaml:7:3: error OCR\d{3} spec\.replicas: .+$", re.M), "spec.routes[0].name", "spec.replica:"),
        ("1 file checked: 3 errors, 1 warning\n",), ("\033",)),
    Row("validate: standard input", (*SCHEMA, "-f", "-"), 4, (re.compile(r"^-:1:\d+: error OCR", re.M),), (),
        stdin='{"apiVersion":"imageregistry.operator.openshift.io/v1","kind":"Config","spec":{"replicas":"1"}}'),
    Row("validate: an Image", (*SCHEMA, "-f", "-"), 4, ("error OCR033 spec.registrySources.blockedRegistries[0]: ",),
        stdin=IMAGE),
    Row("validate: an object without a name", (*SCHEMA, "-f", "-"), 0,
        ("info OCR022 metadata.name", "hint: add metadata.name: image-registry\n"),
        stdin='{"apiVersion":"config.openshift.io/v1","kind":"ClusterOperator","metadata":{},"spec":{}}'),
    Row("validate: a Route without a name", (*SCHEMA, "-f", "-"), 0, ("hint: add metadata.name\n",),
        stdin='{"apiVersion":"route.openshift.io/v1","kind":"Route","spec":{"to":{"kind":"Service","name":"a"}}}'),
    Row("validate: a Route", (*SCHEMA, "-f", "-", "-o", "json"), 4, ('"OCR036"', '"spec.tls.certificate"'),
        stdin='{"apiVersion":"route.openshift.io/v1","kind":"Route","metadata":{"name":"r"},"spec":{"to":{"kind":"Service",'
              '"name":"image-registry"},"tls":{"termination":"passthrough","certificate":"x"}}}'),
    Row("validate: an Image for an older release", (*SCHEMA, "-f", "-", "--target", "4.22"), 0, (), ("0 errors",), stdin=IMAGE),
    *(Row(f"validate: target {text}", (*SCHEMA, "-f", "good.yaml", "--target", text), 0, (), ("0 errors",))
      for text in ("4.6", "4.23", "5.0", "latest")),
    Row("validate: ibmcos of the release of the guide", (*SCHEMA, "-f", "-", "--target", "4.7"), 0,
        ("warning OCR014 spec.storage.ibmcos: release 4.7 does not have this field (since 4.9)",), ("1 warning",),
        stdin='{"apiVersion":"imageregistry.operator.openshift.io/v1","kind":"Config","metadata":{"name":"cluster"},'
              '"spec":{"managementState":"Unmanaged","replicas":1,"storage":{"ibmcos":{}}}}'),
    Row("validate: several files", (*SCHEMA, "-f", "good.yaml", "-f", "bad.yaml", "-f", "good.json"), 4, ("bad.yaml:6",),
        ("3 files checked",), ("good.yaml:",)),
    Row("validate: one good, one missing", (*SCHEMA, "-f", "gone.yaml", "-f", "bad.yaml"), 8, ("bad.yaml:6",),
        ("gone.yaml: No such file", "1 file checked")),
    Row("validate: directory", (*SCHEMA, "-f", "dir"), 4,
        (re.compile(r"dir/b\.yml:6:3: .*dir/sub/c\.json:1:\d+: ", re.S), "spec.replicas"),
        ("3 files checked",), ("notes.txt", ".hidden", "kustomization", "skipped")),
    Row("validate: good directory", (*SCHEMA, "-f", "dir-good"), 0, NOTHING, ("1 file checked",)),
    Row("validate: directory without files", (*SCHEMA, "-f", "dir-without"), 8, NOTHING, ("nothing to check",)),
    Row("validate: directory of foreign files", (*SCHEMA, "-f", "dir-foreign"), 8, NOTHING, ("skipped",
        "nothing to check")),
    Row("validate: directory with a broken file", (*SCHEMA, "-f", "dir-broken"), 8, NOTHING,
        ("ocreg: dir-broken/b.yaml:", "1 file checked"), ("nothing to check",)),
    Row("validate: directory that leads to itself", (*SCHEMA, "-f", "dir-loop"), 0, NOTHING,
        ("leads back to itself", "1 file checked")),
    Row("validate: directory with a dangling link", (*SCHEMA, "-f", "dir-dangling"), 8, NOTHING, ("gone.yaml",)),
    Row("validate: old errors tolerated", (*SCHEMA, "-f", "new-12.json", "--old", "old-12.json"), 0),
    Row("validate: old errors of a new object", (*SCHEMA, "-f", "new-12.json"), 4, ("spec.logLevel",)),
    Row("validate: old errors before 4.17", (*SCHEMA, "-f", "new-12.json", "--old", "old-12.json", "--target", "4.16"), 4,
        ("spec.logLevel",)),
    Row("validate: old file missing", (*SCHEMA, "-f", "good.yaml", "--old", "gone.yaml"), 8, NOTHING, ("gone.yaml",)),
    Row("validate: context", (*SCHEMA, "-f", "good.yaml", "--context", "good.json"), 0),
    Row("validate: context missing", (*SCHEMA, "-f", "good.yaml", "--context", "gone.json"), 8, NOTHING, ("gone.json",)),
    Row("validate: level schema", (*SCHEMA, "-f", "bad.yaml", "--level", "schema", "--target", "4.7"), 4,
        ("spec.replicas",)),
    Row("validate: control characters are escaped", (*SCHEMA, "-f", "escape.json"), 4, ("spec.logLevel",), (), ("\033",)),
    Row("validate: secret of a wrong type", (*SCHEMA, "-f", "secret-of-wrong-type.json"), 4, ("spec.httpSecret",)),
    Row("validate: colour on a terminal", (*SCHEMA, "-f", "bad.yaml"), 4, ("\033[1;31merror\033[0m OCR",), to="terminal"),
    Row("validate: NO_COLOR", (*SCHEMA, "-f", "bad.yaml"), 4, (": error OCR",), (), ("\033",), env={"NO_COLOR": "1"},
        to="terminal"),
    Row("validate: empty NO_COLOR", (*SCHEMA, "-f", "bad.yaml"), 4, ("\033[1;31m",), env={"NO_COLOR": ""}, to="terminal"),
    Row("validate: dumb terminal", (*SCHEMA, "-f", "bad.yaml"), 4, (), (), ("\033",), env={"TERM": "dumb"}, to="terminal"),
    Row("validate: disk full", (*SCHEMA, "-f", "bad.yaml"), 1, (), ("ocreg: cannot write the result: No space left",),
        to="/dev/full"),
    Row("validate: stdout closed", (*SCHEMA, "-f", "bad.yaml"), 1, (), ("ocreg: cannot write the result: Bad file",),
        to="closed"),
    Row("explain: disk full in the middle", ("explain", "spec"), 1, (), ("ocreg: cannot write the result: No space left",),
        to="/dev/full"),
    Row("json: disk full in the middle", (*SCHEMA, "-o", "json", "-f", "many-pruned.json"), 1, (), ("No space left",),
        to="/dev/full"),
    Row("json: reader gone in the middle", (*SCHEMA, "-o", "json", "-f", "many-pruned.json"), 1, (), (), ("cannot write",),
        to="closed pipe"),
    Row("validate: reader gone", (*SCHEMA, "-f", "bad.yaml"), 1, (), (), ("cannot write",), to="closed pipe"),
]

JSON = [
    Row("json: good", (*SCHEMA, "-o", "json", "-f", "good.yaml"), 0, ('{"findings":[],"pruned":[],"valid":true}\n',),
        NOTHING,
        document={"findings": [], "pruned": [], "valid": True}),
    Row("json: bad", (*SCHEMA, "-o", "json", "-f", "bad.yaml"), 4, (RULE,), NOTHING,
        document={"findings": [finding("error", "spec.managementState", 6, 3, file="bad.yaml", document=0, level="schema"),
                               finding("error", "spec.replicas", 7, 3), finding("error", "spec.routes[0].name", 9, 5),
                               finding("warning", "spec.replica", 10, 3)],
                  "pruned": ["spec.replica"], "valid": False}),
    Row("json: documents", (*SCHEMA, "-o", "json", "-f", "two.yaml"), 4,
        document={"findings": [finding("error", "spec.managementState", 17, 3, document=1), finding("error",
        "spec.replicas", 18, 3),
                               finding("error", "spec.routes[0].name"), finding("warning", "spec.replica")], "valid": False}),
    Row("json: list", (*SCHEMA, "-o", "json", "-f", "list.yaml"), 4,
        document={"findings": [finding("error", "spec.managementState", document=1), finding("error", "spec.replicas"),
                               finding("error", "spec.routes[0].name"), finding("warning", "spec.replica")], "valid": False}),
    Row("json: pruned of several files", (*SCHEMA, "-o", "json", "-f", "pruned.json", "-f", "bad.yaml", "-f",
        "pruned.json"), 4,
        document={"pruned": ["spec.zebra", "spec.apple", "extra", "spec.replica"], "valid": False}),
    Row("json: pruned alone is valid", (*SCHEMA, "-o", "json", "-f", "pruned.json"), 0, document={"valid": True}),
    Row("json: 20,000 pruned", (*SCHEMA, "-o", "json", "-f", "many-pruned.json"), 0, ('"spec.x19999"]',),
        document={"valid": True}),
    Row("json: name with quotes", (*SCHEMA, "-o", "json", "-f", 'odd "name".yaml'), 4, ('"file":"odd \\"name\\".yaml"',),
        document={"valid": False}),
    Row("json: name that is not UTF-8", (*SCHEMA, "-o", "json", "-f",
        b"latin1-\xe4.yaml".decode(errors="surrogateescape")), 4,
        ('"file":"latin1-\\ufffd.yaml"',), document={"valid": False}),
    Row("json: missing file", (*SCHEMA, "-o", "json", "-f", "gone.yaml"), 8, (), ("gone.yaml",),
        document={"findings": [], "pruned": [], "valid": False}),
    Row("json: missing and bad", (*SCHEMA, "-o", "json", "-f", "gone.yaml", "-f", "bad.yaml"), 8, (), ("gone.yaml",),
        document={"valid": False, "pruned": ["spec.replica"]}),
    Row("json: no colour on a terminal", (*SCHEMA, "-o", "json", "-f", "bad.yaml"), 4, (RULE,), (), ("\033",),
        to="terminal"),
]

INPUT = [
    unreadable("malformed JSON", "malformed.json", ":2:"),
    unreadable("malformed YAML", "malformed.yaml", ":"),
    unreadable("empty file", "empty.yaml"),
    unreadable("comment only", "comment.yaml"),
    unreadable("scalar", "scalar.json"),
    unreadable("unknown kind", "unknown.yaml", "Confg"),
    unreadable("NUL in YAML", "nul.yaml", ":1:"),
    unreadable("NUL in JSON", "nul.json", ":1:"),
    unreadable("1 MB of [ as JSON", "brackets.json"),
    unreadable("1 MB of [ in an object", "brackets-inside.json", ":1:"),
    unreadable("1 MB of [ as YAML", "brackets.yaml", ":1:"),
    unreadable("alias bomb", "alias-bomb.yaml"),
    unreadable("invalid UTF-8 in YAML", "latin1.yaml", ":11:"),
    unreadable("invalid UTF-8 in JSON", "latin1.json", ":1:"),
    unreadable("lone surrogate", "surrogate.json", ":1:"),
    unreadable("more than 16 MiB", "huge.json"),
    Row("input: missing file", ("validate", "-f", "gone.yaml"), 8, NOTHING, ("ocreg: cannot read gone.yaml: No such file",)),
    Row("input: empty standard input", ("validate", "-f", "-"), 8, NOTHING, ("ocreg: -",)),
    Row("input: directory to patch", ("patch", "-f", "dir"), 8, NOTHING, ("cannot read dir: Is a directory", "hint: ")),
    Row("input: directory to compare", ("diff", "-f", "dir"), 8, NOTHING, ("cannot read dir: Is a directory", "hint: ")),
    Row("input: missing file to compare", ("diff", "-f", "gone.yaml"), 8, NOTHING, ("cannot read gone.yaml",)),
    Row("input: unknown kind to compare", ("diff", "-f", "unknown.yaml"), 8, NOTHING, ("ocreg: unknown.yaml",)),
    Row("input: patch with a brace missing", ("patch", "--type", "merge", "--patch", '{"spec": {"storage":{"emptyDir":{}}}'), 8,
        NOTHING, ("ocreg: --patch:1:37: ", "one closing brace is missing: `}` for the `{` at line 1, column 1\n",
                  'hint: add `}` at the end: {"spec": {"storage":{"emptyDir":{}}}}\n')),
    Row("input: the same as a file", ("patch", "-f", "-"), 8, NOTHING, ("ocreg: -:1:37: ", "one closing brace is missing"),
        stdin='{"spec": {"storage":{"emptyDir":{}}}'),
    Row("input: the same, validated", ("validate", "-f", "-"), 8, NOTHING, ("ocreg: -:1:37: ", "one closing brace is missing"),
        stdin='{"spec": {"storage":{"emptyDir":{}}}'),
    Row("input: a patch, validated", ("validate", "-f", "-"), 8, NOTHING, ("it may be a patch", "ocreg patch --dry-run=client"),
        stdin='{"spec": {"storage":{"emptyDir":{}}}}'),
    Row("input: the plural in front of the group", ("validate", "-f", "-"), 8, NOTHING,
        ("did you mean apiVersion imageregistry.operator.openshift.io/v1, kind Config?",),
        stdin="apiVersion: configs.imageregistry.operator.openshift.io/v1\nkind: Config\n"),
    Row("input: missing file to patch", ("patch", "-f", "gone.yaml"), 8, NOTHING, ("cannot read gone.yaml",)),
]

EXPLAIN = [
    Row("explain: field", ("explain", "spec.storage.azure.container"), 0,
        ("config.spec.storage.azure.container <string>", "Required     no", "Characters   from 3 to 63",
        "Pattern      ^[0-9a-z]"),
        NOTHING),
    Row("explain: kind first", ("explain", "config.spec.storage.s3.chunkSizeMiB"), 0, ("<integer>", "from 5 to 5120",
        "Since        4.16", "ocreg_s3_*_chunk_size_mib"), NOTHING),
    Row("explain: allowed values", ("explain", "spec.logLevel"), 0, ('"", Normal, Debug, Trace, TraceAll',
        'Default      "Normal"'),
        NOTHING),
    Row("explain: what releases required", ("explain", "spec.managementState"), 0, ("  Required     up to 4.11\n",), NOTHING),
    Row("explain: what they require now", ("explain", "status.conditions.status"), 0,
        ("  Required     from 4.18 on\n", "  Checked from 4.18\n"), NOTHING),
    Row("explain: index of a finding", ("explain", "spec.routes[0].name"), 0, ("config.spec.routes.name <string>",
        "Required     yes"),
        NOTHING),
    Row("explain: object", ("explain", "spec.storage"), 0, ("fields:", "  s3 <object>", "  pvc <object>"), NOTHING),
    Row("explain: kind", ("explain", "config"), 0, ("fields:", "  spec <object> required"), NOTHING),
    Row("explain: secret", ("explain", "spec.httpSecret"), 0, ("never shown",), NOTHING),
    Row("explain: rule", ("explain", "OCR001"), 0, (re.compile(r"^OCR001 .+\n"), "Level        schema", "Severity     ",
        "Remedy"),
        NOTHING),
    Row("explain: no such rule", ("explain", "OCR999"), 2, NOTHING, ("no rule OCR999", "hint: ")),
    Row("explain: no such field", ("explain", "spec.replica"), 2, NOTHING, ("config has no field spec.replica", "hint: ")),
    *(Row(f"explain: odd path {path!r}", ("explain", path), 2, NOTHING, ("ocreg: ",))
      for path in (".", "..", "spec.", ".spec", "spec..replicas", "spec.replicas.x", "nope", "[0]x")),
]

SERVERS = [
    Row("server: unreachable", ("get", *SERVER), 1, NOTHING, ("ocreg: ", "127.0.0.1", "\nhint: ")),
    *(Row(f"server: unreachable for {' '.join(words)}", ("get", *words, *SERVER), 1, NOTHING, ("ocreg: ",))
      for words in (("config", "cluster"), ("config/cluster",), ("configs.imageregistry.operator.openshift.io",),
                    ("config.imageregistry.operator.openshift.io/cluster",), ("configs.imageregistry/cluster",),
                    ("image.config.openshift.io", "cluster"), ("imagepruners",), ("route/default-route",), ("secrets", "a"),
                    ("clusteroperator", "image-registry"), ("deployments/image-registry",))),
    Row("server: unreachable for diff", ("diff", "-f", "good.yaml", *SERVER), 2, NOTHING, ("ocreg: ", "\nhint: ")),
    Row("server: unreachable for patch", ("patch", "--set", "spec.replicas=1", *SERVER), 1, NOTHING, ("ocreg: ",)),
    Row("server: unreachable for a patch as text", ("patch", "--type", "merge", "-p", '{"spec": {"defaultRoute":true}}', *SERVER), 1,
        NOTHING, ("ocreg: ", "127.0.0.1")),
    Row("server: never answers", ("get", *SLOW), 5, NOTHING, ("ocreg: ", "\nhint: ")),
    Row("server: never answers diff", ("diff", "-f", "good.yaml", *SLOW), 5, NOTHING, ("ocreg: ",)),
    Row("server: no kubeconfig", ("get",), 1, NOTHING, ("ocreg: ", "\nhint: ")),
    Row("server: kubeconfig missing", ("get", "--kubeconfig", "gone"), 8, NOTHING, ("ocreg: ", "gone")),
    Row("server: kubeconfig broken", ("get", "--kubeconfig", "kubeconfig-broken"), 1, NOTHING, ("kubeconfig-broken",)),
    Row("server: kubeconfig empty", ("get", "--kubeconfig", "kubeconfig-empty"), 1, NOTHING, ("ocreg: ", "\nhint: ")),
    Row("server: common options before the verb", (*SERVER, "get"), 1, NOTHING, ("ocreg: ",)),
    Row("server: token stays hidden", ("get", "-v", "--server", "https://127.0.0.1:@CLOSED@", "--token",
        "hunter2-must-stay-hidden"), 1,
        NOTHING, ("ocreg: ",)),
]

NOBODY = {"KUBECONFIG": "@DIR@/kubeconfig-empty"}
WHOAMI = [
    helped("whoami"),
    Row("whoami --explain", ("whoami", "--explain", *SERVER), 0,
        (re.compile(r"\Aserver +https://127\.0\.0\.1:\d+, from the options$.*^credential +token, from the options\n\Z", re.M | re.S),), NOTHING,
        ("abc",), env=NOBODY),
    Row("whoami --explain, all", ("whoami", "--explain", *SERVER, "--as", "x", "--proxy-url", "none", "--tls-server-name", "n.test"), 0,
        ("tls-server-name n.test, from the options\n", "proxy           none, from the options\n", "acting as       x, from the options\n"),
        NOTHING, env=NOBODY),
    Row("whoami --explain as JSON", ("whoami", "--explain", "-o", "json", *SERVER), 0,
        ('{"name": "server", "value": "https://127.0.0.1:@CLOSED@", "source": "the options", "skipped": ""}',
         '{"name": "credential", "value": "token", "source": "the options", "skipped": ""}'), NOTHING, env=NOBODY, document={}),
    Row("whoami -t", ("whoami", "-t", *SERVER), 0, (re.compile(r"\Aabc\n\Z"),), NOTHING, env=NOBODY),
    Row("whoami -t, by a file", ("whoami", "-t", *SERVER[:2], "--token-file", "token"), 0, (re.compile(r"\Afrom-a-file\n\Z"),), NOTHING, env=NOBODY),
    Row("whoami -c without one", ("whoami", "-c", *SERVER), 1, NOTHING, ("there is no context",), env=NOBODY),
    Row("whoami --show-server", ("whoami", "--show-server", *SERVER), 0, ("https://127.0.0.1:@CLOSED@\n",), NOTHING, env=NOBODY),
    Row("a warning of whoever trusts everybody", ("whoami", "-t", *SERVER, "--insecure-skip-tls-verify"), 0, ("abc\n",),
        (re.compile(r"\Awarning: the server's certificate is not looked at.*\n\Z"),), env=NOBODY),
    Row("no warning of whoever does not", ("whoami", "-t", *SERVER, "--insecure-skip-tls-verify=false"), 0, ("abc\n",), NOTHING, env=NOBODY),
    Row("a warning for each call", ("get", *SERVER, "--insecure-skip-tls-verify"), 1, NOTHING, ("warning: the server's", "nobody answers"), env=NOBODY),
    Row("groups, and nobody to act as, by a file", ("whoami", "-t", *SERVER, "--as", "a", "--as-group", "b", "--as-group", "c", "--as-user-extra",
        "d=e=f"), 0, ("abc\n",), NOTHING, env=NOBODY),
    Row("a token that cannot be read", ("get", *SERVER[:2], "--token-file", "nowhere"), 8, NOTHING, ("cannot read", "nowhere"), env=NOBODY),
]

ROWS = [*HELP, *USAGE, *WHOAMI, *SEND, *VALIDATE, *JSON, *INPUT, *EXPLAIN, *SERVERS]
