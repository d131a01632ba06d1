# SPDX-License-Identifier: Apache-2.0
"""The files that the rows name, below @DIR@."""
SECRET = "hunter2-must-stay-hidden"

GOOD = """\
apiVersion: imageregistry.operator.openshift.io/v1
kind: Config
metadata:
  name: cluster
spec:
  managementState: Managed
  replicas: 1
  storage:
    pvc:
      claim: registry-storage
"""
BAD = """\
apiVersion: imageregistry.operator.openshift.io/v1
kind: Config
metadata:
  name: cluster
spec:
  managementState: Manged
  replicas: two
  routes:
  - hostname: registry.example.com
  replica: 3
"""
UNKNOWN = """\
apiVersion: example.com/v1
kind: Confg
metadata:
  name: cluster
"""
ALIAS_BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{b}: &{b} [{','.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi"))
HEAD = '{"apiVersion":"imageregistry.operator.openshift.io/v1","kind":"Config","metadata":{"name":"cluster"},'

SEND = f"""\
apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Secret
  metadata: {{name: sent}}
  stringData: {{password: {SECRET}}}
- apiVersion: v1
  kind: ConfigMap
  metadata: {{name: sent}}
  data: {{a: b}}
"""

FILES = {
    "token": "from-a-file\n",
    "helped.json": '{"credHelpers": {"a.io": "pass"}}',
    "send.yaml": SEND,
    "send/a.yaml": "apiVersion: v1\nkind: Secret\nmetadata: {name: first}\n",
    "send/b/sent.yaml": SEND,
    "send/other.yaml": UNKNOWN,
    "good.yaml": GOOD,
    "good.json": HEAD + '"spec":{"replicas":1}}',
    "bad.yaml": BAD,
    "secret.yaml": GOOD.replace("  replicas", f"  httpSecret: {SECRET}\n  replicas"),
    "secret-of-wrong-type.json": HEAD + f'"spec":{{"replicas":1,"httpSecret":{{"a":"{SECRET}"}}}}}}',
    "pruned.json": HEAD + '"spec":{"replicas":1,"zebra":1,"apple":{"b":2}},"extra":[]}',
    "two.yaml": GOOD + "---\n" + BAD,
    "list.yaml": "apiVersion: v1\nkind: List\nitems:\n" + "".join(
        "- " + doc.replace("\n", "\n  ").rstrip(" ") for doc in (GOOD, BAD)),
    "unknown.yaml": UNKNOWN,
    "empty.yaml": "",
    "comment.yaml": "# nothing here\n",
    "malformed.json": HEAD + '\n"spec": {"replicas": 1,}}',
    "malformed.yaml": "spec:\n  replicas: [1\n  other: 2\n",
    "nul.yaml": b"kind: Con\0fig\n",
    "nul.json": b'{"kind":"Con\0fig"}',
    "brackets.json": "[" * 1_000_000,
    "brackets-inside.json": HEAD + '"spec":' + "[" * 1_000_000,
    "brackets.yaml": "a: " + "[" * 1_000_000,
    "alias-bomb.yaml": ALIAS_BOMB,
    "latin1.yaml": GOOD.encode() + b"  logLevel: \xe4\n",
    "latin1.json": HEAD.encode() + b'"spec":{"replicas":1,"logLevel":"\xe4"}}',
    "surrogate.json": HEAD + '"spec":{"replicas":1,"logLevel":"\\ud800"}}',
    "huge.json": HEAD + '"spec":{"replicas":1,"logLevel":"' + "x" * (17 << 20) + '"}}',
    "escape.json": HEAD + '"spec":{"replicas":1,"logLevel":"\\u001b[31mred"}}',
    "scalar.json": "42",
    "many-pruned.json": HEAD + '"spec":{"replicas":1' + "".join(f',"x{i}":{i}' for i in range(20000)) + "}}",
    "dir/a.yaml": GOOD,
    "dir/b.yml": BAD,
    "dir/notes.txt": "not looked at",
    "dir/sub/c.json": HEAD + '"spec":{}}',
    "dir/sub/kustomization.yaml": "resources: [c.json]\n",
    "dir/.hidden/d.yaml": BAD,
    "dir-good/a.yaml": GOOD,
    "dir-without/notes.txt": "",
    "dir-foreign/unknown.yaml": UNKNOWN,
    "dir-broken/a.yaml": GOOD,
    "dir-broken/b.yaml": "a: [",
    "patch.yaml": "spec:\n  replicas: 2\n",
    "old-12.json": HEAD + '"spec":{"replicas":1,"logLevel":"Loud"}}',
    "new-12.json": HEAD + '"spec":{"replicas":2,"logLevel":"Loud"}}',
    "kubeconfig-broken": "clusters: [",
    "kubeconfig-empty": "",
    "live.yaml": GOOD.replace("Managed", "Removed"),
    "home/.keep": "",
}


def write(folder):
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    (folder / "dir-loop").mkdir()
    (folder / "dir-loop" / "a.yaml").write_text(GOOD)
    (folder / "dir-loop" / "again").symlink_to(".", target_is_directory=True)
    (folder / "dir-dangling").mkdir()
    (folder / "dir-dangling" / "gone.yaml").symlink_to("nowhere.yaml")
    (folder / 'odd "name".yaml').write_text(BAD)
    with open(bytes(folder) + b"/latin1-\xe4.yaml", "w", encoding="utf-8") as file:
        file.write(BAD)
