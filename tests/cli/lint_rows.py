# SPDX-License-Identifier: Apache-2.0
"""The rows of `ocreg validate` beyond one file and its findings: trees, forms of output, settings, remedies."""
import re

import lint_fixtures as files
from rows import NOTHING, SCHEMA, Row, finding, usage


def lint(name, *args, status=0, level=True, **more):
    return Row(f"lint: {name}", ((*SCHEMA,) if level else ("validate",)) + args, status, **more)


def fixed(name, file, want, status=0, **more):
    """What --fix makes of a file, byte for byte; once more, it finds nothing to do."""
    path = f"lint/fix/{file}"
    want = {path: want}
    return [lint(f"fix {name}", "-f", path, "--fix", status=status, after=want, **more),
            lint(f"fix {name}, once more", "-f", path, "--fix", status=status, after=want, absent=("@@", "fixed"))]


def bad(*args, **more):
    return lint(*args, "-f", "lint/bad.yaml", **more)


DIFF = ("--- lint/fix/broken.yaml\n+++ lint/fix/broken.yaml\n@@ ", "\n-  managementState: managed   # the operator's own word\n",
        "\n+  managementState: Managed   # the operator's own word\n", "\n   httpSecret: <redacted>\n", '\n+    b: "05000"\n',
        "http://<redacted>@proxy.example.com")
BOTH = [finding("error", "spec.replicas", 6, 3), finding("error", "spec.logLevel", 7, 3)]

USAGE = [
    usage("disable an unknown rule", ("validate", "-f", "good.yaml", "--disable", "OCR999"), "--disable", '"OCR999"'),
    usage("disable nothing", ("validate", "-f", "good.yaml", "--disable", ""), "--disable"),
    usage("disable with a blank", ("validate", "-f", "good.yaml", "--disable", "OCR001, OCR002"), "--disable"),
    usage("fail on what", ("validate", "-f", "good.yaml", "--fail-on", "info"), '"info"'),
    usage("form", ("validate", "-f", "good.yaml", "-o", "junit"), '"junit"'),
    usage("fix of standard input", ("validate", "-f", "-", "--fix"), "--dry-run"),
    usage("dry run of nothing", ("validate", "-f", "good.yaml", "--dry-run"), "--fix"),
    usage("dry run as JSON", ("validate", "-f", "good.yaml", "--fix", "--dry-run", "-o", "json"), "-o text"),
]

TEXT = [
    bad("source and caret", status=4, out=("lint/bad.yaml:6:3: error OCR001 spec.replicas: must be an integer, but is text\n"
                                           "    6 |   replicas: two\n      |   ^~~~~~~~\n    hint: ",)),
    lint("a warning has its line too", "-f", "lint/warning.yaml", out=("    7 |   zebra: 2\n      |   ^~~~~\n",)),
    lint("values of a Secret", "-f", "lint/secret.yaml", status=4, out=("6 |   a: <redacted>\n",), absent=("!",)),
    lint("text in place of a map of secrets", "-f", "lint/secret-text.yaml", status=4, out=("4 | data: <redacted>\n",)),
    lint("a misspelt map of secrets", "-f", "lint/secret-typo.yaml", out=("did you mean data?", "6 | spec: <redacted>\n")),
    lint("no caret behind a secret", "-f", "lint/secret-before.yaml", status=4, out=("1 | {apiVersion: v1, ", "<redacted>"), absent=("^",)),
    lint("misspelt names of secrets", "-f", "lint/secret-misspelt.yaml", out=("  httpSecrt: <redacted>\n", "httpProxi: ")),
    lint("a secret behind an alias", "-f", "lint/secret-shared.yaml", status=4, out=("    6 |   replicas: two\n",)),
    lint("a secret that is a number", "-f", "lint/secret-number.yaml", status=4, out=("httpSecret: <redacted>\n",),
         absent=("8800555",)),
    lint("the difference of a secret", "-f", "lint/secret-number.yaml", "--fix", "--dry-run", status=4,
         out=("what differs is secret",), absent=("8800555",)),
]

FORMS = [
    bad("GitHub", "-o", "github", status=4, err=NOTHING,
        out=(re.compile(r"^::error file=lint/bad\.yaml,line=6,col=3,title=OCR001::spec\.replicas: .+%0Ahint: .+$", re.M),)),
    lint("GitHub escapes", "-o", "github", "-f", "lint/blank name.yaml", "-f", 'odd "name".yaml', status=4,
         out=('::error file=odd "name".yaml,line=',)),
    bad("SARIF", "-o", "sarif", status=4, err=NOTHING, sarif=2, out=('"startLine":6,"startColumn":3',)),
    lint("SARIF of nothing", "-o", "sarif", "-f", "lint/mixed/config.yaml", sarif=0),
    lint("SARIF of a name with blanks", "-o", "sarif", "-f", "lint/blank name.yaml", status=4, sarif=2,
         out=('"uri":"lint/blank%20name.yaml"',)),
    lint("SARIF of a file that is not there", "-o", "sarif", "-f", "gone.yaml", status=8, sarif=0,
         out=('"executionSuccessful":false',)),
    lint("SARIF has remedies", "-o", "sarif", "-f", "lint/fix/dry.yaml", status=4, sarif=11,
         out=('"insertedContent":{"text":"Managed"}', '"deletedRegion":{"startLine":6,"startColumn":20,"endLine":6,"endColumn":27}')),
    lint("SARIF hides a secret", "-o", "sarif", "-f", "lint/secret-number.yaml", status=4, sarif=1, absent=("8800555",)),
    lint("JSON hides a secret", "-o", "json", "-f", "lint/secret.yaml", status=4, document={"valid": False}),
]

TREES = [
    lint("objects of a tree are context", "-f", "lint/tree", level=False, absent=("could not be checked", "no such claim"),
         err=("2 files checked",)),
    lint("objects of two files are context", "-f", "lint/tree/config.yaml", "-f", "lint/tree/sub/claim.yaml", level=False,
         absent=("could not be checked",)),
    lint("a tree is part of what is around", "-f", "lint/tree/config.yaml", level=False, out=("info ", "could not be checked")),
    lint("what is around is told", "-f", "lint/tree/config.yaml", "--context", "lint/around", level=False, status=4,
         out=("no such claim",)),
    lint("a List around", "-f", "lint/tree/config.yaml", "--context", "lint/claim-list.yaml", level=False,
         absent=("could not be checked", "no such claim")),
    lint("two around", "-f", "lint/tree/config.yaml", "--context", "lint/around", "--context", "lint/tree/sub", level=False,
         absent=("could not be checked", "no such claim")),
    lint("nothing that matters around", "-f", "lint/tree/config.yaml", "--context", "lint/around/job.yaml", level=False),
    lint("a file around that is not there", "-f", "lint/tree/config.yaml", "--context", "gone.yaml", status=8, err=("gone.yaml",)),
    lint("kustomize", "-f", "lint/kustomize", level=False,
         err=("note: lint/kustomize/over/patch.yaml: skipped: ", "note: lint/kustomize/over/merge.yaml: skipped: ",
              "note: lint/kustomize/over/more.yaml: skipped: ", "1 file checked", "3 skipped"), absent=("OCR003", "kustomization.y")),
    lint("a patch that is named", "-f", "lint/kustomize/over/merge.yaml", status=4, out=("OCR003",)),
    lint("a kustomization that is named", "-f", "lint/kustomize/base/kustomization.yaml", status=8, err=("name its directory",)),
    lint("templates", "-f", "lint/chart", err=("config.yaml: skipped: it is a template", "other.yaml: skipped: it is a template",
                                               "1 file checked", "2 skipped")),
    lint("a template that is named", "-f", "lint/chart/templates/config.yaml", status=8, err=("config.yaml:6:",)),
    lint("foreign kinds are counted", "-f", "lint/mixed", out=NOTHING, err=("2 files checked", "2 skipped\n"), absent=("note:",)),
    lint("foreign kinds are told of", "-v", "-f", "lint/mixed", err=("note: lint/mixed/job.yaml: skipped: Job of batch/v1",)),
    lint("foreign kinds in a file that is named", "-f", "lint/mixed/both.yaml", out=("info OCR023 kind: ",)),
    lint("nothing but foreign kinds", "-f", "lint/mixed/jobs.yaml", status=8, err=("no document in it that can be checked",)),
]

SETTINGS = [
    bad("disable", "--disable", "OCR001", status=4, out=("OCR003",), absent=("OCR001",)),
    bad("disable two", "--disable", "OCR001,OCR003", out=NOTHING, err=("0 errors",)),
    bad("disable twice", "--disable", "OCR001", "--disable", "OCR003", out=NOTHING),
    lint("a comment on the line above", "-f", "lint/disable-next.yaml", status=4, out=("OCR003",), absent=("OCR001",)),
    lint("a comment on the line itself", "-f", "lint/disable-own.yaml", status=4, out=("OCR001",), absent=("OCR003",)),
    lint("comments of several rules", "-f", "lint/disable-both.yaml", out=NOTHING),
    lint("a comment for the document", "-o", "json", "-f", "lint/disable-document.yaml", status=4,
         document={"findings": [finding("error", "spec.replicas", 15, 3, document=1), finding("error", "spec.logLevel", 16, 3)]}),
    lint("a comment about another rule", "-f", "lint/disable-other.yaml", status=4, out=("OCR001", "OCR003")),
    lint("a comment without an id", "-f", "lint/disable-no-id.yaml", status=4, out=("OCR001", "OCR003")),
    lint("fail on errors", "-f", "lint/warning.yaml", out=("warning OCR012",)),
    lint("fail on warnings", "-f", "lint/warning.yaml", "--fail-on", "warning", status=4),
    lint("fail on loss of data", "-f", "lint/warning.yaml", "--fail-on", "data-loss"),
    bad("settings", "--config", "lint/settings.yaml", level=False, status=4, out=("OCR003",), absent=("OCR001",)),
    lint("settings: fail-on", "-f", "lint/warning.yaml", "--config", "lint/settings.yaml", level=False, status=4),
    lint("settings give way to options", "-f", "lint/warning.yaml", "--config", "lint/settings.yaml", "--fail-on", "error",
         level=False),
    lint("settings: target", "-f", "-", "--config", "lint/settings-target.yaml", status=0, out=("OCR014",),
         stdin=files.HEAD + "spec:\n  managementState: Managed\n  replicas: 1\n  storage:\n    ibmcos: {}\n"),
    lint("settings: exclude", "-f", "lint/tree", "--config", "lint/settings-exclude.yaml", err=("1 file checked",)),
    bad("settings with an unknown member", "--config", "lint/settings-unknown.yaml", status=8,
        err=("lint/settings-unknown.yaml:1:1: ", "disabled")),
    bad("settings with an unknown rule", "--config", "lint/settings-rule.yaml", status=8, err=("OCR999",)),
    bad("settings with an unknown level", "--config", "lint/settings-level.yaml", level=False, status=8, err=('"deep"',)),
    bad("settings with text for a list", "--config", "lint/settings-type.yaml", status=8, err=("lint/settings-type.yaml:1:1: ",)),
    bad("settings of the example", "--config", "@ROOT@/examples/ci/ocreg.yaml", status=4, out=("OCR001", "OCR003")),
    bad("settings that are not there", "--config", "gone.yaml", status=8, err=("gone.yaml",)),
    Row("lint: settings of the current directory", (*SCHEMA, "-f", "../bad.yaml"), 0, NOTHING, ("0 errors",), cwd="lint/here"),
]

FIX = [
    lint("fix, dry run", "-f", "lint/fix/dry.yaml", "--fix", "--dry-run", status=4, after={"lint/fix/dry.yaml": files.BROKEN},
         out=("--- lint/fix/dry.yaml\n",), absent=("error OCR",)),
    lint("fix of standard input, dry run", "-f", "-", "--fix", "--dry-run", status=4, stdin=files.BROKEN, out=("--- -\n",)),
    *fixed("YAML", "broken.yaml", files.MENDED, out=()),
    *fixed("a document with an alias", "aliased.yaml", files.ALIASED_MENDED),
    *fixed("what an alias repeats", "shared.yaml", files.SHARED_MENDED, status=4),
    *fixed("JSON", "broken.json", files.MENDED_JSON),
    *fixed("lines that end as on Windows", "windows.yaml", files.MENDED.replace("\n", "\r\n")),
    *fixed("items of a List", "list.yaml", "apiVersion: v1\nkind: List\nitems:\n" + "".join(
        "- " + doc.replace("\n", "\n  ").rstrip(" ") for doc in (files.MENDED, files.MENDED))),
    *fixed("a value that another came in between", "between.yaml", files.FILES["fix/between.yaml"]),
    *fixed("nothing that is certain", "unfit.yaml", files.FILES["fix/unfit.yaml"], status=4),
    lint("fix through a link", "-f", "lint/fix/link.yaml", "--fix", out=("--- lint/fix/link.yaml\n",),
         after={"lint/fix/target.yaml": files.MENDED}, modes={"lint/fix/target.yaml": "-rw-r-----", "lint/fix/link.yaml": "l"}),
    lint("fix prints what is left", "-f", "lint/fix/twice.yaml", "--fix", "-o", "json", absent=("@@",),
         after={"lint/fix/twice.yaml": files.MENDED}, document={"valid": True}),
    lint("fix leaves alone what is disabled", "-f", "lint/fix/read-only.yaml", "--fix", "--disable", "OCR004,OCR012,OCR013",
         status=4, out=("-  logLevel: 'debug'",), absent=("+  managementState", "+  replicas:")),
]
FIX[2].out = tuple(DIFF)

ROWS = [*USAGE, *TEXT, *FORMS, *TREES, *SETTINGS, *FIX]
