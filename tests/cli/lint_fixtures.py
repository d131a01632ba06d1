# SPDX-License-Identifier: Apache-2.0
"""The files of lint_rows.py, below @DIR@/lint, and what --fix must make of some."""
SECRET = "hunter2-must-stay-hidden"
HEAD = "apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\nmetadata:\n  name: cluster\n"

BROKEN = HEAD + f"""\
spec:   # all of it
  managementState: managed   # the operator's own word
  Replicas: "2"
  httpSecret: {SECRET}
  logLevel: 'debug'
  defaultRoute: "True"
  nodeSelector:
    a: yes
    # five digits
    b: 05000
  proxy: {{httpProxy: "http://me:{SECRET}@proxy.example.com"}}
  readOnly: false

  readOnly: false
  disableRedirect: true
  disableRedirect: false
  storage:
    s3:
      bucket: 0123
"""
MENDED = HEAD + f"""\
spec:   # all of it
  managementState: Managed   # the operator's own word
  replicas: 2
  httpSecret: {SECRET}
  logLevel: 'Debug'
  defaultRoute: true
  nodeSelector:
    a: "yes"
    # five digits
    b: "05000"
  proxy: {{http: "http://me:{SECRET}@proxy.example.com"}}
  readOnly: false

  disableRedirect: true
  disableRedirect: false
  storage:
    s3:
      bucket: "0123"
"""
# What an alias repeats cannot be changed for one of the two alone; quotes are those that the neighbours have.
ALIASED = HEAD + "spec:\n  replicas: 1\n  nodeSelector: &a\n    'x': 'y'\n    b: 5\n  tolerations:\n  - key: a\n" \
    "    effect: NoSchedule\n    value: 7\n"
ALIASED_MENDED = ALIASED.replace("b: 5", "b: '5'").replace("value: 7", "value: '7'")
SHARED = HEAD + "spec:\n  replicas: &two \"2\"\n  logLevel: debug\n  requests:\n    read:\n      maxRunning: *two\n"
SHARED_MENDED = SHARED.replace("debug", "Debug")
BROKEN_JSON = '{"apiVersion":"imageregistry.operator.openshift.io/v1","kind":"Config","metadata":{"name":"cluster"},\n' \
    ' "spec":{"Replicas":1,"managementState":"REMOVED","nodeSelector":{"a":5}}}\n'
MENDED_JSON = BROKEN_JSON.replace("Replicas", "replicas").replace("REMOVED", "Removed").replace(":5}", ':"5"}')

BAD = HEAD + "spec:\n  replicas: two\n  logLevel: Loud\n"
CLAIM = """\
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: registry-storage
  namespace: openshift-image-registry
spec:
  accessModes: [ReadWriteMany]
  resources: {requests: {storage: 100Gi}}
"""
WITH_CLAIM = HEAD + "spec:\n  managementState: Managed\n  replicas: 1\n  storage:\n    pvc:\n      claim: registry-storage\n"
JOB = "apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: other\n"

FILES = {
    "fix/broken.yaml": BROKEN,
    "fix/twice.yaml": BROKEN,
    "fix/dry.yaml": BROKEN,
    "fix/aliased.yaml": ALIASED,
    "fix/shared.yaml": SHARED,
    "fix/broken.json": BROKEN_JSON,
    "fix/target.yaml": BROKEN,
    "fix/list.yaml": "apiVersion: v1\nkind: List\nitems:\n" + "".join(
        "- " + doc.replace("\n", "\n  ").rstrip(" ") for doc in (BROKEN, BROKEN)),
    "fix/windows.yaml": BROKEN.replace("\n", "\r\n"),
    "fix/unfit.yaml": HEAD + "spec:\n  replicas: two\n",
    "fix/between.yaml": HEAD + "spec:\n  replicas: 1\n  replicas: 2\n  replicas: 1\n",
    "secret-typo.yaml": f"apiVersion: v1\nkind: Secret\nmetadata: {{name: a}}\ndta:\n  a: {SECRET}\nspec: {{b: {SECRET}}}\n",
    "secret-before.yaml": '{apiVersion: v1, kind: Secret, metadata: {name: a}, stringData: {a: x}, immutable: "true"}\n',
    "secret-text.yaml": f"apiVersion: v1\nkind: Secret\nmetadata: {{name: a}}\ndata: {SECRET}\nstringData: {SECRET}\n",
    "secret.yaml": f"apiVersion: v1\nkind: Secret\nmetadata: {{name: a, namespace: openshift-image-registry}}\ntype: 5\n"
                   f"data:\n  a: |\n    {SECRET}!\nstringData: {{b: {SECRET}, c: [\"{SECRET}\"]}}\n",
    "secret-misspelt.yaml": HEAD + f"spec:\n  replicas: 1\n  HttpSecret: {SECRET}\n  httpSecrt: {SECRET}\n"
                                   f"  proxy: {{httpProxi: \"http://me:{SECRET}@x\"}}\n",
    "secret-shared.yaml": HEAD + f"spec:\n  replicas: two\n  nodeSelector: {{token: &x {SECRET}}}\n  httpSecret: *x\n",
    "secret-number.yaml": HEAD + "spec:\n  replicas: 1\n  httpSecret: 8800555\n",
    "disable-next.yaml": BAD.replace("  replicas", "  # ocreg: disable=OCR001 two is the new one\n  replicas"),
    "disable-own.yaml": BAD.replace("Loud", "Loud  # ocreg: disable=OCR003"),
    "disable-both.yaml": BAD.replace("  replicas", "  # ocreg: disable=OCR003, OCR001 reason\n  replicas").replace(
        "Loud", "Loud  #ocreg:disable=OCR003"),
    "disable-document.yaml": f"# ocreg: disable=OCR001,OCR003 all of it\n{BAD}---\n{BAD}",
    "disable-other.yaml": BAD.replace("Loud", "Loud  # ocreg: disable=OCR001"),
    "disable-no-id.yaml": BAD.replace("Loud", "Loud  # ocreg: disable"),
    "bad.yaml": BAD,
    "tree/config.yaml": WITH_CLAIM,
    "tree/sub/claim.yaml": CLAIM,
    "around/claim.yaml": CLAIM.replace("registry-storage", "other"),
    "around/job.yaml": JOB,
    "claim-list.yaml": "apiVersion: v1\nkind: List\nitems:\n- " + CLAIM.replace("\n", "\n  ").rstrip(" "),
    "kustomize/base/config.yaml": WITH_CLAIM,
    "kustomize/base/kustomization.yaml": "resources: [config.yaml]\n",
    "kustomize/over/kustomization.yml": "resources: [../base]\npatches:\n- path: patch.yaml\n- patch: |-\n    - op: remove\n"
                                        "patchesStrategicMerge: [./merge.yaml]\nconfigurations: [more.yaml]\n",
    "kustomize/over/patch.yaml": HEAD + "spec: {}\n",
    "kustomize/over/merge.yaml": HEAD + "spec: {logLevel: Loud}\n",
    "kustomize/over/more.yaml": "nameReference: []\n",
    "chart/templates/config.yaml": HEAD + "spec:\n  replicas: {{ .Values.replicas }}\n",
    "chart/templates/other.yaml": HEAD + "spec:\n  replicas: 1\n  logLevel: \"{{ .Values.level }}\"\n",
    "chart/plain.yaml": HEAD + "# not {{ one }}\nspec:\n  replicas: 1\n",
    "mixed/config.yaml": HEAD + "spec:\n  replicas: 1\n",
    "mixed/job.yaml": JOB,
    "mixed/jobs.yaml": JOB + "---\n" + JOB,
    "mixed/both.yaml": JOB + "---\n" + HEAD + "spec:\n  replicas: 1\n",
    "settings.yaml": "disable: [OCR001]\nlevel: schema\nfail-on: warning\n",
    "settings-target.yaml": "target: \"4.7\"\n",
    "settings-exclude.yaml": "exclude: [\"*/sub/*\", job*.yaml]\n",
    "settings-unknown.yaml": "disabled: [OCR001]\n",
    "settings-rule.yaml": "disable: [OCR001, OCR999]\n",
    "settings-level.yaml": "level: deep\n",
    "settings-type.yaml": "disable: OCR001\n",
    "here/.ocreg.yaml": "disable: [OCR001, OCR003]\n",
    "warning.yaml": HEAD + "spec:\n  replicas: 1\n  zebra: 2\n",
    "blank name.yaml": BAD,
}


def write(folder):
    for name, text in FILES.items():
        path = folder / "lint" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    fix = folder / "lint" / "fix"
    (fix / "target.yaml").chmod(0o640)
    (fix / "link.yaml").symlink_to("target.yaml")
    (fix / "read-only.yaml").write_text(BROKEN)
