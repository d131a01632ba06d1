# SPDX-License-Identifier: Apache-2.0
"""What the readers of text begin with."""
import itertools
import json

JSON = [
    '{"a":[1,-0,0.5,1e3,12345678901234567890,1E+2],"b":{"":null},"c":[true,false,[]],"d":{}}',
    '{"a":"\\u00e9\\ud83d\\ude00\\n\\t\\"\\\\\\/","é":"ü","\\u0000":"\\u001b[31m"}',
    '{"a":1,"a":2,"b":{"a":1,"a":{"a":3}}}',
    ' \t\r\n[ 1 , 2 ]\n',
    '"text"',
    '""',
    "null",
    "-1.5e-7",
    '["\\ud800"]',
    '{"a":1,}',
    "[1 2]",
    "",
    "nul",
    "[" * 101 + "]" * 101,
    '{"yes":"no","0x1f":"012","~":"null","1_000":".5","<<":{"a":1},"- a":"# b: c","2001-01-01":"12:30"}',
    '["", " a", "a ", "a\\nb", "a\\n", "\\n a", "\\ta", "a: b", "? a"]',
    '["&a", "*a", "!t", "%d", "@a", "`a", "---", "...", "=", "|", ">"]',
]
YAML = [
    "a: 1\nb: [x, 'y', \"z\\n\"]\nc: {d: e, f: }\n",
    "- a\n- b:\n  - c\n  -\n    d: e\n",
    "a: &x {b: 1}\nc: *x\nd: {<<: *x, e: 2}\nf: {<<: [*x, {b: 3}], b: 4}\n",
    "text: |\n  one\n   two\n\n  three\nfolded: >-\n  a\n  b\n\n  c\nkeep: |+\n  x\n\n",
    "# only a comment\n",
    "--- # one\na: 1\n---\nb: 2\n...\n---\n",
    "%YAML 1.1\n---\na: b\n",
    "a: yes\nb: off\nc: 0x1f\nd: 017\ne: 1_000\nf: .5\ng: ~\nh: 0o7\ni: 1e3\nj: .inf\nk: 12:30:45\nl: 2001-01-01\nm: 0b11\n",
    "? a\n: b\n? [c]\n: d\n",
    "a: !!str 1\nb: !!int '2'\nc: !!binary YQ==\nd: !own x\n",
    "1: a\ntrue: b\nnull: c\n1.5: d\n",
    "a: b\r\nc: d\re: f\u0085g: h\u2028i: j\n",
    "\ufeffa: b\n",
    "'a''b': \"\\x41\\u00e9\\U0001F600\\e\\_\"\n",
    "a: *a\n",
    "a: &a [*a]\n",
    "a:\n\t- b\n",
    "a: {b: [c, {d: e}], 'f': \"g\"}\n",
    "{" * 101,
]
BASE64 = [
    "",
    "YQ==",
    "YWI=",
    "YWJj",
    "YW\r\nJj\n",
    "YW Jj",
    "YQ=",
    "YR==",
    "====",
    "YQ==YQ==",
    "/+9A",
    "-_8=",
    "\n\n",
    "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXo=",
]
CONFIG = {"apiVersion": "imageregistry.operator.openshift.io/v1", "kind": "Config",
          "metadata": {"name": "cluster", "labels": {"a": "b", "c": "d"}}}
SPECS = [
    {},
    {"replicas": 1, "storage": {"emptyDir": {}}},
    {"replicas": 2, "storage": {"pvc": {"claim": ""}, "managementState": "Managed"}, "nodeSelector": {"a": "b"}},
    {"storage": {"s3": {"bucket": "b", "region": "r", "encrypt": True, "virtualHostedStyle": False}},
     "httpSecret": "s3kr1t", "readOnly": False, "unknown": {"x": [1, {"y": 2}]}},
    {"routes": [{"name": "a", "hostname": "a.example"}, {"name": "b"}], "tolerations": [{"key": "k", "operator": "Exists"}],
     "resources": {"requests": {"cpu": "100m", "memory": 1}}},
    {"replicas": "two", "logLevel": None, "requests": {"read": {"maxWaitInQueue": "1s"}},
     "affinity": {"podAntiAffinity": {}}, "x": None},
]
JSON_PATCHED = [
    ("{}", '{"a":{"b":null}}'),
    ('{"a":[1]}', '{"a":[]}'),
    ('{"a":{"b":1}}', '{"a":1}'),
    ("1", "{}"),
    ('{"a":1.0}', '{"a":1}'),
    ('{"\\u0061":1}', '{"a":2,"A":3}'),
]
AUTHS = [
    '{"auths":{"quay.io":{"auth":"dTpzM2tyMXQ="},"a.example:5000/b":{"username":"u","password":"s3kr1t"}}}',
    '{ "auths" : { } , "credHelpers" : {"a.example": "x"}, "credsStore":"y" }\n',
    '{"auths":{"https://index.docker.io/v1/":{"auth":"dTpw","email":"e"},"*.example":{"auth":"eA=="},"q":{"identitytoken":"t"}}}',
    '{\n\t"auths": {\n\t\t"new.example:5000/path": {\n\t\t\t"auth": "bWU6cw=="\n\t\t}\n\t}\n}\n',
    '{"quay.io":{"auth":"dTpw"}}',
    '{"auths":{"a":{},"a":{}}}', '{"auths":[]}', "  ", "{}", '{"auths":{"\\u0061":{"auth":"%"},"b":1}}',
]
AUTHS += [f"{a}\n%\n{b}" for a, b in itertools.permutations(AUTHS[:5], 2)]


def pairs():
    objects = [json.dumps(CONFIG | {"spec": spec}) for spec in SPECS]
    return [f"{a}\n%\n{b}" for a, b in [*itertools.permutations(objects, 2), *JSON_PATCHED]]


ALL = {"auths": AUTHS, "json": JSON, "yaml": YAML + JSON, "base64": BASE64, "patch": pairs()}
