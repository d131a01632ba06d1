# SPDX-License-Identifier: Apache-2.0
"""The rows of `ocreg edit`, on a cluster, in this order. The editor is tests/cli/editor: each text is what it does when it is opened once more."""
import base64
import re

from cluster_rows import CLAIM, CLAIMS, ENV, FRESH, SECRETS, SHORT, patched
from fixtures import SECRET
from rows import NOTHING, Row

HIDDEN = base64.b64encode(SECRET.encode()).decode()
OTHER = base64.b64encode(b"another").decode()
HELD = {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "edited"}, "stringData": {"password": SECRET}}
NOTE = "note: edit cancelled, "
TYPED = "note: what was typed is kept in @DIR@/edits/ocreg-edit-"
ALONE = re.compile(r"\A" + re.escape(SHORT) + r" edited\n\Z")
TO_DEBUG = "s/logLevel: Normal/logLevel: Debug/"
TO_TRACE = "s/logLevel: Debug/logLevel: Trace/"
WRONG = "s/managementState: Removed/managementState: Remved/"
RIGHT = "s/managementState: Remved/managementState: Removed/"
CONFIRM = "s/# Change the values.*\\n//"
EDITS = {"TMPDIR": "@DIR@/edits"}


def editor(*steps):
    return " ".join(["@ROOT@/tests/cli/editor", *(f"'{step}'" for step in steps)])


def edit(name, steps, status=0, out=(), err=(), absent=(), *, args=("edit",), env=None, kept=(), **more):
    """A row that leaves nothing behind, unless `kept` says what is in a file."""
    return Row(f"cluster: edit, {name}", args, status, out, err, absent, kept=kept,
               env=ENV | EDITS | {"EDITOR": editor(*steps)} | (env or {}), **more)


def check(name, *parts, args=("get", "-o", "yaml")):
    return Row(f"cluster: edit, {name}", args, 0, parts, env=ENV)


def data_loss(name, status, out, err, **more):
    return edit(name, ["s/managementState: Managed/managementState: Removed/"], status, out, ("warning, data loss OCR151 ",
         *err), **more)


ROWS = [
    Row("cluster: edit, start from the fresh Config", ("patch", "-f", "-"), 0, (patched(),), env=ENV,
         stdin=FRESH.replace("replicas: 1",
        "replicas: 2")),
    Row("cluster: edit, and once more", ("patch", "-f", "-"), 0, (patched(),), env=ENV, stdin=FRESH),
    edit("leave it", [], 0, NOTHING, ("round 1: config-cluster.yaml 0o100600 in 0o40700", "\nkind: Config\n", "  replicas: 1\n",
         f"{NOTE}nothing was changed"), ("managedFields:", "round 2")),
    edit("leave all but the head", ["s/^# Save.*\\n//"], 0, NOTHING, (f"{NOTE}nothing was changed",), ("round 2",)),
    edit("the same in other words", ["s/replicas: 1/replicas: 0x1/"], 0, NOTHING, (f"{NOTE}nothing was changed",), ("round 2",)),
    edit("empty", ["empty"], 0, NOTHING, (f"{NOTE}the file is empty",), ("round 2",)),
    edit("a field", [TO_DEBUG], 0, (ALONE,), (), ("round 2",)),
    check("and there it is", "  logLevel: Debug\n"),
    edit("as JSON", ['s/"logLevel": "Debug"/"logLevel": "Normal"/'], 0, (ALONE,), ("round 1: config-cluster.json",
         '\n  "kind": "Config",\n'),
         args=("edit", "config/cluster", "-o", "json")),
    edit("a field, verbose", [TO_DEBUG], 0, ("\n-  logLevel: Normal\n+  logLevel: Debug\n", f"{SHORT} edited (server dry run)\n"),
         args=("edit", "-v", "--dry-run=server")),
    edit("dry", [TO_DEBUG], 0, (f"{SHORT} edited (dry run)\n",), args=("edit", "--dry-run=client")),
    check("and it was but tried", "  logLevel: Normal\n"),
    edit("as somebody", [TO_DEBUG], 0, (ALONE,), args=("edit", "--field-manager", "somebody")),
    check("whose change is recorded", '"manager": "somebody"', args=("get", "-o", "json", "--show-managed-fields")),
    edit("what only the operator writes", ["s/^spec:/status: {readyReplicas: 3}\\nspec:/"], 0, (f"{SHORT} edited (no change)\n",),
         ("the server left the object as it was",)),

    edit("no YAML", ["s/^spec:/spec: [/", "s/spec: \\[/spec:/ ;; s/logLevel: Debug/logLevel: Normal/"], 0, (ALONE,),
         ("ocreg: ", "# Nothing was changed yet:\n#   line ", "round 2", "spec: [\n"), ("round 3",)),
    edit("no YAML, and give up", ["s/^spec:/spec: [/"], 8, NOTHING, ("round 2", f"{NOTE}the file was left as it was", TYPED),
         ("round 3",), kept=("# Nothing was changed yet:", "spec: [\n")),
    edit("no YAML, and empty", ["s/^spec:/spec: [/", "empty"], 8, NOTHING, (f"{NOTE}the file is empty", TYPED),
         kept=("spec: [\n",)),
    edit("what is wrong", [WRONG, RIGHT + " ;; " + TO_DEBUG], 0, (ALONE,),
         (re.compile(r"^error OCR\d{3} spec\.managementState: ", re.M),
         re.compile(r"^#   line \d+: error OCR\d{3} spec.managementState: ", re.M),
          "\nthere:   managementState: Remved\n"), ("round 3",)),
    edit("what is wrong, and give up", [WRONG], 4, NOTHING, ("error OCR", "ocreg: ", "round 2", TYPED), kept=("Remved",)),
    edit("what is wrong, and take it back", [WRONG, RIGHT], 0, NOTHING, (f"{NOTE}nothing was changed",), ("round 3",)),
    edit("what the server refuses", [WRONG, RIGHT + " ;; " + TO_TRACE], 0, (ALONE,),
         (re.compile(r"^#   line \d+: .*should match", re.M), "\nthere:   managementState: Remved\n"), args=("edit", "--force")),
    edit("what the server refuses, and give up", [WRONG], 4, NOTHING, ("should match", TYPED), args=("edit", "--force"),
         kept=("Remved",)),
    edit("a member twice", ["s/  replicas: 1/  replicas: 1\\n  replicas: 2/"], 4, NOTHING, ("OCR013",
         "\nthere:   replicas: 2\n"), kept=("replicas: 2",)),
    edit("the name", ["s/name: cluster/name: other/"], 4, NOTHING, ("metadata.name: it says which object this is",
         "\nthere:   name: other\n"),
         kept=("name: other",)),
    edit("the kind", ["s/kind: Config/kind: ImagePruner/"], 4, NOTHING, ("kind: it says which object this is",),
         kept=("kind: ImagePruner",)),
    edit("who may not", ["s/  logLevel: Trace/  logLevel: Normal/"], 7, NOTHING, ("viewer", "round 2"),
         env={"KUBECONFIG": "@VIEWER@"}, kept=("  logLevel: Normal",)),

    edit("beside another change", ["patch --set spec.operatorLogLevel=Debug ;; s/  logLevel: Trace/  logLevel: Normal/"], 0,
         (ALONE,), (),
         ("round 2",)),
    check("and both are there", "  logLevel: Normal\n", "  operatorLogLevel: Debug\n"),
    edit("the same change as another", ["patch --set spec.logLevel=Debug ;; s/  logLevel: Normal/  logLevel: Debug/"], 0,
         (f"{SHORT} edited (no change)\n",), (), ("round 2",)),
    edit("against another change", ["patch --set spec.logLevel=Trace ;; s/  logLevel: Debug/  logLevel: TraceAll/"], 6, NOTHING,
         ("spec.logLevel was changed by somebody else meanwhile",
         re.compile(r'^#   line \d+: spec.logLevel: somebody else made it "Trace"', re.M),
          "\nthere:   logLevel: TraceAll\n", TYPED), ("round 3",), kept=("logLevel: TraceAll",)),
    check("and nothing was lost", "  logLevel: Trace\n"),
    edit("against another change, meant", ["patch --set spec.logLevel=Normal ;; s/  logLevel: Trace/  logLevel: TraceAll/",
         CONFIRM], 0,
         (ALONE,), (), ("round 3",)),
    check("and that was done", "  logLevel: TraceAll\n", "  operatorLogLevel: Debug\n"),
    edit("against two changes", ["patch --set spec.logLevel=Trace ;; s/  logLevel: TraceAll/  logLevel: Debug/",
                                 f"patch --set spec.operatorLogLevel=Normal ;; {CONFIRM}"], 0, (ALONE,), (), ("round 3",)),
    check("and neither was lost", "  logLevel: Debug\n", "  operatorLogLevel: Normal\n"),

    edit("a claim that is not there",
         ["s/managementState: Removed/managementState: Managed/ ;; s/  storage: .*/  storage: {pvc: {claim: mounted}}/",
         "empty"], 4, NOTHING,
         ("error OCR156 spec.storage.pvc.claim: there is no such claim", "\nround 2", "OCR156"), kept=("mounted",)),
    edit("the registry is there",
         ["s/managementState: Removed/managementState: Managed/ ;; s/  replicas: 1/  replicas: 1\\n  rolloutStrategy: Recreate/"
                                   " ;; s/  rolloutStrategy: RollingUpdate\\n//"
                                   " ;; s/  storage: .*/  storage: {managementState: Managed, pvc: {claim: mounted}}/"], 0,
                                   (ALONE,),
         before=(("POST", CLAIMS, CLAIM),)),
    data_loss("what destroys images", 4, NOTHING, ("would destroy images", "#   the operator would destroy images"),
         kept=("Removed",)),
    data_loss("what destroys images, dry", 4, NOTHING, ("would destroy images",), args=("edit", "--dry-run=server"),
         kept=("Removed",)),
    data_loss("what destroys images, meant", 0, (ALONE,), (), args=("edit", "--force")),

    edit("an editor that fails", ["fail"], 1, NOTHING, ('editor" ended with status 3',),
         before=(("DELETE", f"{CLAIMS}/mounted", None), ("PATCH", f"{CLAIMS}/mounted", {"metadata": {"finalizers": None}}))),
    edit("an editor that fails late", [f"{TO_TRACE} ;; fail"], 1, NOTHING, ("ended with status 3", TYPED),
         kept=("logLevel: Trace",)),
    edit("an editor that is not there", [], 1, NOTHING, ('cannot start the editor "none": No such file', "\nhint: "),
         env={"EDITOR": "none -x"}),
    edit("an editor that is no command", [], 1, NOTHING, ("a quote in it does not end",), env={"EDITOR": "vi 'a"}),
    edit("no editor", [], 1, NOTHING, ("there is no terminal for an editor", "\nhint: "), env={"EDITOR": " "}),
    edit("the editor of kubectl", [], 0, NOTHING, ("round 1",), env={"EDITOR": "none", "KUBE_EDITOR": editor()}),
    edit("the editor of ocreg", [], 0, NOTHING, ("round 1",), env={"KUBE_EDITOR": "none", "OCREG_EDITOR": editor()}),
    edit("no folder", [], 1, NOTHING, ("cannot make a folder in @DIR@/nowhere",), env={"TMPDIR": "@DIR@/nowhere"}),
    edit("ended by a signal", ["kill TERM"], -15, NOTHING, ("round 1",)),
    edit("ended by a signal, late", [f"{TO_TRACE} ;; kill HUP"], -1, NOTHING, (TYPED,), kept=("logLevel: Trace",)),

    edit("a Secret", [f"wait ;; s/{HIDDEN}/{OTHER}/"], 0, ("secret/edited edited\n",), ("left: nothing", HIDDEN),
         ("Where <redacted> stands",), shows_secrets=True,
         args=("edit", "secret", "edited", "--show-secrets"), before=(("POST", SECRETS, HELD),)),
    edit("a Secret that is not shown", ["s/^metadata:/metadata:\\n  labels: {edited: really}/"], 0, ("secret/edited edited\n",),
         ("# Where <redacted> stands", "\n  password: <redacted>\n"), (OTHER,), args=("edit", "secret", "edited")),
    check("and its secret stays", f"  password: {OTHER}\n", "    edited: really\n",
          args=("get", "secret", "edited", "-o", "yaml", "--show-secrets")),
    edit("a secret that is not shown", [f"s/password: <redacted>/password: {HIDDEN}/"], 0, ("secret/edited edited\n",), (), (OTHER,),
         args=("edit", "secret", "edited")),
    Row("cluster: edit, and that was changed", ("get", "secret", "edited", "-o", "yaml", "--show-secrets"), 0, (HIDDEN,), env=ENV,
        shows_secrets=True),
    edit("what stands for a secret, elsewhere", ["s/password: <redacted>/password: <redacted>\\n  more: <redacted>/"], 4, NOTHING,
         ("there is <redacted> in the place of a secret",), (HIDDEN,), args=("edit", "secret", "edited"), kept=("more: <redacted>",)),
    edit("a secret that is not shown, and somebody else's", [f"patch secret edited --set stringData.password=third ;; "
         "s/password: <redacted>/password: Zm91cnRo/"], 6, NOTHING, ("data.password was changed by somebody else meanwhile",
         'somebody else made it "<redacted>" meanwhile'), (HIDDEN, "dGhpcmQ="), args=("edit", "secret", "edited"),
         kept=("Zm91cnRo",)),
    edit("a secret that is not shown, and mine", [f"patch secret edited --set stringData.password=fifth ;; "
         "s/password: <redacted>/password: Zm91cnRo/", CONFIRM], 0, ("secret/edited edited\n",), ("data.password was changed by somebody",),
         (HIDDEN,), args=("edit", "secret", "edited")),
    Row("cluster: edit, and that is there", ("get", "secret", "edited", "-o", "yaml", "--show-secrets"), 0, ("password: Zm91cnRo\n",),
        env=ENV),
    edit("a secret that is not shown, by somebody else", [f"patch secret edited --set stringData.password=another ;; "
         "s/edited: really/edited: twice/"], 0, ("secret/edited edited\n",), (), (HIDDEN, OTHER), args=("edit", "secret", "edited")),
    check("and both are there", f"  password: {OTHER}\n", "    edited: twice\n",
          args=("get", "secret", "edited", "-o", "yaml", "--show-secrets")),
    edit("a Secret in a namespace", [], 0, NOTHING, (OTHER,), args=("edit", "secret/edited", "-n", "openshift-image-registry",
         "--show-secrets")),
    edit("a Secret that is not there", [], 3, NOTHING, ("ocreg: ",), ("round 1",), args=("edit", "secret", "edited", "-n",
         "default")),
    edit("a hidden Secret", [f"s/{OTHER}/<redacted>/"], 4, NOTHING, ("there is <redacted> in the place of a secret",),
         args=("edit", "secret", "edited", "--show-secrets"), kept=("<redacted>",)),
    Row("cluster: edit, delete the Secret", ("delete", "secret", "edited"), 0, env=ENV),
    Row("cluster: edit, end with the fresh Config", ("patch", "-f", "-"), 0, (patched(),), env=ENV, stdin=FRESH),
]
