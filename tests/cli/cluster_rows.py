# SPDX-License-Identifier: Apache-2.0
"""The rows that need a cluster, in this order: each starts from what the one before left. @KUBECONFIG@ is the kubeconfig
of its administrator."""
import base64
import json
import re

from fixtures import SECRET
from rows import NOTHING, Row

NAME = "configs.imageregistry.operator.openshift.io/cluster"
ENV = {"KUBECONFIG": "@KUBECONFIG@"}
FRESH = """\
spec: {managementState: Removed, replicas: 1, rolloutStrategy: RollingUpdate, logLevel: Normal, operatorLogLevel: Normal,
  storage: {emptyDir: null, s3: null, gcs: null, swift: null, pvc: null, azure: null, ibmcos: null, oss: null,
    managementState: null},
  affinity: null, defaultRoute: null, disableRedirect: null, httpSecret: null, logging: null, nodeSelector: null,
  observedConfig: null, proxy: null, readOnly: null, requests: null, resources: null, routes: null, tolerations: null,
  topologySpreadConstraints: null, unsupportedConfigOverrides: null}
metadata: {labels: null, annotations: null}
"""
SINCE = "2020-02-03T04:05:06Z"
STATUS = {
    "storage": {"pvc": {"claim": "registry-storage"}}, "storageManaged": False, "readyReplicas": 2, "observedGeneration": 1,
    "conditions": [
        {"type": "Available", "status": "True", "reason": "Ready", "message": "The registry is ready",
        "lastTransitionTime": SINCE},
        {"type": "Degraded", "status": "False", "reason": "S3 Bucket Exists", "message": "two\nlines \u001b[31mred",
         "lastTransitionTime": SINCE}]}
ANOTHER = {"apiVersion": "imageregistry.operator.openshift.io/v1", "kind": "Config", "metadata": {"name": "cluster"},
           "spec": {"managementState": "Removed", "storage": {}, "replicas": 1}}

PRUNERS = "/apis/imageregistry.operator.openshift.io/v1/imagepruners"
PRUNER = ('{"apiVersion":"imageregistry.operator.openshift.io/v1","kind":"ImagePruner","metadata":{"name":"cluster"},'
          '"spec":{"keepTagRevisions":2}}')
OPERATORS = "/apis/config.openshift.io/v1/clusteroperators"
OPERATOR = {"apiVersion": "config.openshift.io/v1", "kind": "ClusterOperator", "metadata": {"name": "image-registry"},
            "spec": {}}
OPERATOR_STATUS = {
    "versions": [{"name": "operator", "version": "4.22.1"}],
    "conditions": [{"type": "Available", "status": "True", "reason": "Removed", "lastTransitionTime": SINCE}]}
SECRETS = "/api/v1/namespaces/openshift-image-registry/secrets"
HIDDEN = base64.b64encode(SECRET.encode()).decode()
HELD = {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "held"}, "stringData": {"password": SECRET}}
ROUTES = "/apis/route.openshift.io/v1/namespaces/openshift-image-registry/routes"
ROUTE = {"apiVersion": "route.openshift.io/v1", "kind": "Route", "metadata": {"name": "second"},
         "spec": {"to": {"kind": "Service", "name": "image-registry"}, "tls": {"termination": "reencrypt", "key": SECRET}}}

NS = "/api/v1/namespaces/openshift-image-registry"
SENT = "send.yaml"  # a Secret and a ConfigMap
CLAIMS = f"{NS}/persistentvolumeclaims"
CLAIM = {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": "mounted"},
         "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}}}
STORAGE = {**CLAIM, "metadata": {"name": "registry-storage"},
           "spec": {"accessModes": ["ReadWriteMany"], "resources": {"requests": {"storage": "100Gi"}}}}
VERSIONS = "/apis/config.openshift.io/v1/clusterversions"
VERSION = {"apiVersion": "config.openshift.io/v1", "kind": "ClusterVersion", "metadata": {"name": "version"},
           "spec": {"clusterID": "0d8b5b1e-5bd5-4b38-9ab2-5a9a4dd3bf1b"}}
INFRASTRUCTURES = "/apis/config.openshift.io/v1/infrastructures"
INFRASTRUCTURE = {"apiVersion": "config.openshift.io/v1", "kind": "Infrastructure", "metadata": {"name": "cluster"}, "spec": {}}
POD = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "writer", "labels": {"docker-registry": "default"}},
       "spec": {"containers": [{"name": "registry", "image": "x"}],
                "volumes": [{"name": "images", "persistentVolumeClaim": {"claimName": "mounted"}}]}}
RUNNING = {**POD, "spec": {"nodeName": "here", "containers": [{"name": "registry", "image": "x"}]}}
NODES = "/api/v1/nodes"
NODE = {"apiVersion": "v1", "kind": "Node", "metadata": {"name": "here"}}
NODE_STATUS = {"addresses": [{"type": "InternalIP", "address": "127.0.0.1"}],
               "daemonEndpoints": {"kubeletEndpoint": {"Port": "@KUBELET@"}}}
DEPLOYMENTS = "/apis/apps/v1/namespaces/openshift-image-registry/deployments"
LABELS = {"docker-registry": "default"}
DEPLOYMENT = {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "image-registry"},
              "spec": {"selector": {"matchLabels": LABELS}, "template": {"metadata": {"labels": LABELS},
                       "spec": {"containers": [{"name": "registry", "image": "x"}]}}}}
SHARER = {**POD, "spec": {**POD["spec"], "volumes": [{"name": "images", "persistentVolumeClaim": {"claimName": "registry-storage"}}]},
          "metadata": {"name": "writer"}}
IMAGES = "/apis/config.openshift.io/v1/images"
IMAGE = {"apiVersion": "config.openshift.io/v1", "kind": "Image", "metadata": {"name": "cluster"}, "spec": {}}
PUBLIC = {"name": "public", "hostname": "r.example.com", "secretName": "public"}
LOG = "/containerLogs/openshift-image-registry/writer/registry"
SHORT = "config.imageregistry.operator.openshift.io/cluster"


def config(**spec):
    return json.dumps({**ANOTHER, "spec": spec})


def version_status(desired, *history):
    """Updates of a cluster, the latest first; what it is to run besides may be under way."""
    updates = [{"state": "Completed", "version": version} for version in history]
    if desired not in history:
        updates.insert(0, {"state": "Partial", "version": desired})
    dates = {"startedTime": SINCE, "completionTime": SINCE, "image": "", "verified": False}
    return {"desired": {"version": desired, "image": ""}, "history": [{**dates, **update} for update in updates],
            "observedGeneration": 1, "versionHash": "", "availableUpdates": []}


RBAC = "/apis/rbac.authorization.k8s.io/v1"
DELETER = tuple(("POST", f"{RBAC}/{plural}", {"apiVersion": "rbac.authorization.k8s.io/v1", "metadata": {"name": "deleter"}, **rest})
                for plural, rest in (
    ("clusterroles", {"rules": [{"apiGroups": ["*"], "resources": ["*"], "verbs": ["get", "delete"]},
                                {"apiGroups": [""], "resources": ["pods"], "verbs": ["list"]}]}),
    ("clusterrolebindings", {"roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "ClusterRole", "name": "deleter"},
                             "subjects": [{"apiGroup": "rbac.authorization.k8s.io", "kind": "User", "name": "deleter"}]})))


def listed(*documents):
    return f'{{"apiVersion":"v1","kind":"List","items":[{",".join(documents)}]}}'


def row(name, args, *rest, env=None, **more):
    return Row(f"cluster: {name}", args, *rest, env=env or ENV, **more)


def patched(note=""):
    return f"{NAME} patched{note}\n"


ROWS = [
    row("start from the fresh Config", ("patch", "-f", "-"), 0, (patched(),), stdin=FRESH.replace("replicas: 1",
        "replicas: 3")),
    row("and once more", ("patch", "-f", "-"), 0, ('patch: {"spec":{"replicas":1}}\n', patched()), NOTHING, stdin=FRESH),
    row("nothing to change", ("patch", "-f", "-"), 0, (f"{NAME} patched (no change)\n",), NOTHING, ("patch:",), stdin=FRESH),
    row("patch what only the operator writes", ("patch", "--set", "status.readyReplicas=3"), 0,
        ('patch: {"status":{"readyReplicas":3}}\n', patched(" (no change)")), ("the server left the object as it was",)),
    row("patch what only the server writes, dry", ("patch", "--set", "metadata.resourceVersion=1", "--dry-run=server"), 0,
        (patched(" (no change) (server dry run)"),), ("the server left the object as it was",)),
    row("get", ("get",), 0, (NAME, re.compile(r"^Management state +Removed$", re.M), re.compile(r"^Replicas +1$", re.M),
                             re.compile(r"^Storage +not set$", re.M)), NOTHING),
    row("get as YAML", ("get", "config", "-o", "yaml"), 0, ("kind: Config\n", "  managementState: Removed\n"), NOTHING,
        ("managedFields",)),
    row("get as JSON", ("get", "-o", "json"), 0, ('  "kind": "Config"',), NOTHING, ("managedFields",)),
    row("get with managed fields", ("get", "-o", "json", "--show-managed-fields"), 0, ('"managedFields": ',
        '"manager": "ocreg"'), NOTHING),
    row("get to a full disk", ("get", "-o", "json"), 1, (), ("cannot write",), to="/dev/full"),
    row("get, verbose", ("get", "-v"), 0, (NAME,), ("@KUBECONFIG@",)),
    row("get as another user", ("get", "--as", "nobody"), 7, NOTHING, ("ocreg: ", "nobody", "\nhint: ")),
    row("get with a wrong context", ("get", "--context", "nowhere"), 1, NOTHING, ("nowhere",)),
    row("patch refused here", ("patch", "--set", "spec.managementState=Manged"), 4, NOTHING,
        (re.compile(r"^error OCR\d{3} spec\.managementState: ", re.M), "    hint: ", "ocreg: ")),
    row("patch refused here, dry", ("patch", "--set", "spec.managementState=Manged", "--dry-run=client"), 4,
        ('patch: {"spec":{"managementState":"Manged"}}\n', patched(" (dry run)")), ("error OCR",)),
    row("patch refused by the server", ("patch", "--set", "spec.managementState=Manged", "--force"), 4, NOTHING,
        (re.compile(r"error OCR004 (?s:.*)^ocreg: Config.*\nerror OCR004 spec\.managementState: .*\n    hint: .*\nhint: ", re.M),)),
    row("patch a field that is not there", ("patch", "--set", "spec.replica=2"), 2, NOTHING,
        ("ocreg: --set spec.replica: ",)),
    row("patch a wrong type", ("patch", "--set", "spec.replicas=two"), 4, NOTHING, ("spec.replicas",)),
    row("patch with text", ("patch", "--type=merge", "-p", '{"spec":{"replicas":2}}', "--dry-run=client"), 0,
        ('patch: {"spec":{"replicas":2}}\n', patched(" (dry run)")), NOTHING),
    row("patch beyond a list", ("patch", "--set", "spec.routes[3].name=a"), 2, NOTHING, ("spec.routes[3].name",)),
    row("patch, server dry run", ("patch", "--set", "spec.replicas=2", "--dry-run=server", "-v"), 0,
        ('patch: {"spec":{"replicas":2}}\n', "\n--- before\n+++ after\n", "\n-  replicas: 1\n+  replicas: 2\n",
         patched(" (server dry run)"))),
    row("and nothing was stored", ("get",), 0, (re.compile(r"^Replicas +1$", re.M),)),
    row("patch: a claim that is not there", ("patch", "--set", "spec.managementState=Managed", "--set", "spec.storage.pvc.claim=registry-storage",
        "--set", "spec.rolloutStrategy=Recreate"), 4, NOTHING, ("error OCR156 spec.storage.pvc.claim: there is no such claim",)),
    row("patch: the main job", ("patch", "--set", "spec.managementState=Managed", "--set",
        "spec.storage.pvc.claim=registry-storage",
                                "--set", "spec.rolloutStrategy=Recreate"), 0,
        (re.compile(r'^patch: \{"spec":\{.*"pvc":\{"claim":"registry-storage"\}', re.M), patched()), NOTHING,
        before=(("POST", CLAIMS, STORAGE),)),
    row("get the storage", ("get",), 0, (re.compile(r"^Storage +pvc\n  claim +registry-storage$", re.M), "Recreate")),
    row("patch lists, maps and keys", ("patch", "--set", "spec.routes[0].name=public", "--set",
        "spec.routes[0].hostname=r.example.com",
                                       "--set", 'metadata.labels["example.com/a=b"]=c'), 4, NOTHING, ("ocreg: ",)),
    row("patch a list and a map", ("patch", "--set", "spec.routes[0].name=public", "--set",
        "spec.routes[0].hostname=r.example.com",
                                   "--set", 'metadata.labels["example.com/a"]=b=c'), 4),
    row("patch a list", ("patch", "--set", "spec.routes[0].name=public", "--set", "spec.routes[0].hostname=r.example.com",
                         "--set", 'metadata.labels["example.com/a"]=c'), 0, (patched(),)),
    row("get the routes", ("get",), 0, (re.compile(r"^Routes +public  https://r\.example\.com$", re.M),)),
    row("unset", ("patch", "--unset", "spec.routes", "--unset", 'metadata.labels["example.com/a"]'), 0, ('"routes":null',
        patched())),
    row("what the operator would fail on", ("patch", "--set", "spec.replicas=0", "--set", "spec.rolloutStrategy=RollingUpdate"), 4,
        NOTHING, ("error OCR101 spec.replicas: the operator would say: ", "ocreg: ")),
    row("and that is meant", ("patch", "--set", "spec.replicas=0", "--set", "spec.rolloutStrategy=RollingUpdate", "--force"), 0,
        (patched(),), ("error OCR101 ",)),
    row("what it fails on already blocks nobody", ("patch", "--set", "spec.logLevel=Debug"), 0, (patched(),), ("error OCR101 ",)),
    row("and is mended", ("patch", "--set", "spec.replicas=1", "--set", "spec.rolloutStrategy=Recreate", "--set",
        "spec.logLevel=Normal"), 0, (patched(),), NOTHING),
    row("what would destroy images", ("patch", "--set", "spec.managementState=Removed", "--set",
        "spec.storage.managementState=Managed"), 4, NOTHING,
        ('warning, data loss OCR151 ', 'claim "registry-storage"', "ocreg: nothing was changed: ", "--force")),
    row("and is meant to, dry", ("patch", "--set", "spec.managementState=Removed", "--set",
        "spec.storage.managementState=Managed", "--force", "--dry-run=server"), 0, (patched(" (server dry run)"),),
        ("warning, data loss OCR151 ",)),
    row("a secret by file", ("patch", "-f", "-", "-v"), 0, ('"httpSecret":"<redacted>"', patched()),
        stdin=f'{{"spec":{{"httpSecret":"{SECRET}"}}}}'),
    row("a secret is not shown", ("get", "-o", "yaml"), 0, ("httpSecret: <redacted>",)),
    row("a secret is not shown as JSON", ("get", "-o", "json"), 0, ('"httpSecret": "<redacted>"',)),
    row("a secret is shown on demand", ("get", "-o", "json", "--show-secrets"), 0, (SECRET,), shows_secrets=True),
    row("a secret as it is shown is not sent", ("patch", "-f", "-", "--force"), 4, NOTHING, ("-: there is <redacted> in the place of a secret",),
        stdin='{"spec":{"httpSecret":"<redacted>"}}'),
    row("nor applied", ("apply", "-f", "-", "--force", "--force-conflicts"), 4, NOTHING, ("-: there is <redacted> in the place",),
        stdin=config(replicas=1, httpSecret="<redacted>")),
    row("diff of a secret", ("diff", "-f", "secret.yaml"), 0, NOTHING, NOTHING),
    row("validate beside the live object", ("validate", "-f", "good.yaml", "--live"), 0, NOTHING, ("0 errors",)),
    row("validate, live, several", ("validate", "-f", "good.yaml", "-f", "-", "--live", "-o", "json"), 4, (), NOTHING,
        stdin=listed(config(replicas=1, managementState="Managed", routes=[PUBLIC], storage={"pvc": {"claim": "registry-storage"}}), PRUNER.replace("2}", "-1}")),
        document={"findings": [{"file": "-", "document": 0, "rule": "OCR118", "path": "spec.routes[0].secretName"},
                               {"file": "-", "document": 1, "path": "spec.keepTagRevisions"}], "valid": False}),
    row("validate, live, with the Secret in the file", ("validate", "-f", "-", "--live"), 0, ("OCR120 ",), absent=("OCR118", "OCR119"),
        stdin=listed(config(managementState="Managed", replicas=1, routes=[PUBLIC]), json.dumps({**HELD, "metadata": {"name": "public"}}))),
    row("validate, live, what may not be read", ("validate", "-f", "-", "--live", "--as", "nobody"), 0, ("info OCR119 ", "info OCR147 "),
        ('note: secrets: what rules look for there is not known: it takes a role with the verb "get"\n',
         'note: configs.imageregistry.operator.openshift.io: what'), absent=("nobody", "note: secrets: what rules look for there is not known: it takes a role with the verb \"list"),
        stdin=config(managementState="Managed", replicas=1, routes=[PUBLIC], storage={"s3": {"bucket": "images", "region": "us-east-1"}})),
    row("validate, live, by the cluster's platform", ("validate", "-f", "-", "--live"), 0, ("warning OCR103 spec.replicas: two replicas are kept",),
        before=(("POST", INFRASTRUCTURES, INFRASTRUCTURE),
                ("PATCH", f"{INFRASTRUCTURES}/cluster/status", {"status": {"infrastructureTopology": "SingleReplica"}})),
        stdin=config(managementState="Managed", replicas=2, storage={"pvc": {"claim": "registry-storage"}})),
    row("validate, live, by the cluster's nodes", ("validate", "-f", "-", "--live"), 0, ("warning OCR103 spec.replicas: two replicas are kept",),
        before=(("DELETE", f"{INFRASTRUCTURES}/cluster", None), ("POST", NODES, NODE)),
        stdin=config(managementState="Managed", replicas=2, storage={"pvc": {"claim": "registry-storage"}})),
    row("validate, live, the claim is shared", ("validate", "-f", "good.yaml", "--live"), 0, ("OCR229 spec.storage.pvc.claim: pod writer mounts the claim too",),
        before=(("DELETE", f"{NODES}/here", None), ("POST", f"{NS}/pods", SHARER))),
    row("validate, live, by the cluster's release", ("validate", "-f", "-", "--live", "-v"), 0, ("warning OCR014 spec.storage.s3.chunkSizeMiB: release 4.7 ",),
        ("note: the cluster runs release 4.7, by whose rules it is checked\n",),
        before=(("DELETE", f"{NS}/pods/writer", {"gracePeriodSeconds": 0}), ("POST", VERSIONS, VERSION),
                ("PATCH", f"{VERSIONS}/version/status", {"status": version_status("4.8.2", "4.7.59", "4.6.1")})),
        stdin=config(managementState="Removed", replicas=1, storage={"s3": {"bucket": "images", "chunkSizeMiB": 10}})),
    row("validate, live, by another release", ("validate", "-f", "-", "--live", "--target", "4.8"), 0, ("release 4.8 ",), absent=("4.7",),
        stdin=config(managementState="Removed", replicas=1, storage={"s3": {"bucket": "images", "chunkSizeMiB": 10}})),
    row("validate, live, by the newest", ("validate", "-f", "-", "--live", "--target", "latest"), 0, absent=("OCR014",),
        stdin=config(managementState="Removed", replicas=1, storage={"s3": {"bucket": "images", "chunkSizeMiB": 10}})),
    row("patch by the cluster's release", ("patch", "image", "--set", 'spec.registrySources.allowedRegistries=["a"]',
        "--set", 'spec.registrySources.blockedRegistries=["b"]'), 4, NOTHING, ("error OCR031 spec.registrySources: only one of", "ocreg: spec.registrySources: only one of"),
        before=(("POST", IMAGES, IMAGE), ("PATCH", f"{VERSIONS}/version/status", {"status": version_status("4.18.0", "4.18.0")}))),
    row("patch by an older release", ("patch", "image", "--set", 'spec.registrySources.allowedRegistries=["a"]',
        "--set", 'spec.registrySources.blockedRegistries=["b"]'), 4, NOTHING, ('ocreg: Image.config.openshift.io "cluster" is invalid: spec.registrySources: ', "error OCR044 spec.registrySources: Invalid value: "),
        absent=("ocreg: spec.registrySources",),
        before=(("PATCH", f"{VERSIONS}/version/status", {"status": version_status("4.17.3", "4.17.3")}),)),
    row("no ClusterVersion", ("get", "clusterversion"), 3, NOTHING, ("not found",),
        before=(("DELETE", f"{VERSIONS}/version", None), ("DELETE", f"{IMAGES}/cluster", None))),
    row("validate, live, wrong", ("validate", "-f", "-", "--live"), 4, ("spec.replicas",), ("1 error",),
        stdin='{"apiVersion":"imageregistry.operator.openshift.io/v1","kind":"Config","metadata":{"name":"cluster"},"spec":{}}'),
    row("validate, live, not allowed", ("validate", "-f", "good.yaml", "--live", "--token", "other-token"), 7, NOTHING,
        ("ocreg: ",), ("other-token",)),
    row("diff: equal", ("diff", "-f", "good.yaml"), 0, NOTHING, NOTHING),
    row("diff: different", ("diff", "-f", "live.yaml"), 1,
        ("--- live\n+++ live.yaml\n@@ ", "\n-  managementState: Managed\n+  managementState: Removed\n"), NOTHING),
    row("diff: only the secret", ("diff", "-f", "-"), 1, ("secrets",), NOTHING,
        stdin='{"apiVersion":"imageregistry.operator.openshift.io/v1","kind":"Config","metadata":{"name":"cluster","uid":"x"},'
              '"spec":{"httpSecret":"other"},"status":{"version":"x"}}'),
    row("diff: what the server owns", ("diff", "-f", "-"), 0, NOTHING, NOTHING,
        stdin='{"apiVersion":"imageregistry.operator.openshift.io/v1","kind":"Config","status":{"version":"x"},'
              '"metadata":{"name":"cluster","uid":"x","generation":99,"resourceVersion":"1","managedFields":[]}}'),
    row("force what is fine", ("patch", "--set", "spec.replicas=2", "--force"), 0, ('patch: {"spec":{"replicas":2}}\n',
        patched()), NOTHING),
    row("others write at the same time", ("patch", "--set", "metadata.labels.l@N@=x"), 0, (patched(),), times=8),
    row("and nobody's change is lost", ("get", "-o", "json"), 0, tuple(f'"l{i}": "x"' for i in range(8))),
    row("others write at the same time, forced", ("patch", "--force", "--set", "metadata.labels.f@N@=x"), 0, (patched(),),
        times=8),
    row("and nobody's change is lost, forced", ("get", "-o", "json"), 0, tuple(f'"f{i}": "x"' for i in range(8))),
    row("who may only read", ("get",), 0, (NAME,), env={"KUBECONFIG": "@VIEWER@"}),
    row("who may not write", ("patch", "--set", "spec.replicas=1"), 7, NOTHING, ("ocreg: ", "viewer", "\nhint: "),
        env={"KUBECONFIG": "@VIEWER@"}),
    row("a wrong token", ("get", "--token", "other-token"), 7, NOTHING, ("ocreg: ", "\nhint: "), ("other-token",)),
    row("conditions", ("get",), 0,
        ("TYPE       STATUS  REASON            AGE",
         re.compile(r"^Available  True    Ready             \d{4}d +The registry is ready$", re.M),
         re.compile(r"^Degraded   False   S3 Bucket Exists  \d{4}d +two lines \\x1b\[31mred$", re.M),
         re.compile(r"^Generation +\d+, the operator has seen 1$", re.M), re.compile(r"^  ready +2$", re.M)),
        NOTHING, ("\033",), before=(("PATCH", "/cluster/status", {"status": STATUS}),)),
    row("no Config", ("get",), 3, NOTHING, ("ocreg: ", "\nhint: "), before=(("DELETE", "/cluster", None),)),
    row("no Config to validate beside", ("validate", "-f", "good.yaml", "--live"), 0, (), ("0 errors",), absent=("OCR147",)),
    row("no Config to patch", ("patch", "--set", "spec.replicas=1"), 3, NOTHING, ("ocreg: ",)),
    row("no Config to compare with", ("diff", "-f", "good.yaml"), 3, NOTHING, ("ocreg: ",)),
    row("a Config again", ("get",), 0, ("no conditions",), NOTHING, before=(("POST", "", ANOTHER),)),
    row("no ImagePruner", ("get", "pruner"), 3, NOTHING, ("ocreg: ",)),
    row("validate an ImagePruner beside none", ("validate", "-f", "-", "--live"), 0, NOTHING, ("0 errors",), stdin=PRUNER),
    row("an ImagePruner", ("get", "pruner"), 0, ("imagepruners.imageregistry.operator.openshift.io/cluster\n",
        "\nSpec\n  keepTagRevisions: 2\n", "Status                not set\n", "no conditions"), NOTHING,
        before=(("POST", PRUNERS, json.loads(PRUNER)),)),
    row("patch the ImagePruner", ("patch", "pruner", "--set", "spec.suspend=true"), 0, ('patch: {"spec":{"suspend":true}}\n',
        "imagepruners.imageregistry.operator.openshift.io/cluster patched\n"), NOTHING),
    row("patch the ImagePruner wrong", ("patch", "pruner", "--set", "spec.keepYoungerThanDuration=10"), 4, NOTHING,
        ("error OCR007 spec.keepYoungerThanDuration",)),
    row("diff the ImagePruner", ("diff", "-f", "-"), 1, ("\n-  suspend: true\n+  suspend: false\n",), NOTHING,
        stdin=PRUNER.replace('"keep', '"suspend":false,"keep')),
    row("no Route", ("get", "route", "second"), 3, NOTHING, ("ocreg: ",)),
    row("a Route", ("get", "route", "second"), 0, ("routes.route.openshift.io/second\n", "\n    key: <redacted>\n"), NOTHING,
        (SECRET,), before=(("POST", ROUTES, ROUTE),)),
    row("patch a Route", ("patch", "route", "second", "--set", "spec.host=registry.example.com"), 0,
        ("routes.route.openshift.io/second patched\n",), NOTHING),
    row("diff a Route", ("diff", "-f", "-"), 1, ("\n-  host: registry.example.com\n+  host: other.example.com\n",), NOTHING,
        stdin='{"apiVersion":"route.openshift.io/v1","kind":"Route","metadata":{"name":"second"},'
              '"spec":{"host":"other.example.com"}}'),
    row("validate a Route beside the live one", ("validate", "-f", "-", "--live"), 0, NOTHING, ("0 errors",),
        stdin=json.dumps(ROUTE)),
    row("a Route is gone", ("get", "route", "second"), 3, NOTHING, ("ocreg: ",),
        before=(("DELETE", f"{ROUTES}/second", None),)),
    row("a Secret", ("get", "secret", "held"), 0, ("secrets/held\n\nContents\n  data:\n    password: <redacted>\n  type: Opaque\n",), NOTHING,
        (SECRET, HIDDEN), before=(("POST", SECRETS, HELD),)),
    row("a Secret as JSON", ("get", "secret", "held", "-o", "json"), 0, ('"password": "<redacted>"',), NOTHING, (SECRET, HIDDEN)),
    row("another value of a Secret", ("patch", "secret", "held", "--set", "stringData.more=x"), 0, ('"more":"<redacted>"', "secrets/held patched\n"),
        NOTHING, (SECRET, HIDDEN)),
    row("a wrong key of a Secret", ("patch", "secret", "held", "-f", "-"), 4, NOTHING, ("error OCR050 data[a/b]",), (SECRET, HIDDEN),
        stdin='{"stringData":{"a/b":"' + SECRET + '"}}'),
    row("a Secret is gone", ("get", "secret", "held"), 3, NOTHING, ("ocreg: ",), before=(("DELETE", f"{SECRETS}/held", None),)),
    row("no ClusterOperator", ("get", "clusteroperator"), 3, NOTHING, ("ocreg: ",)),
    row("a ClusterOperator", ("get", "clusteroperator"), 0, ("clusteroperators.config.openshift.io/image-registry\n",
        "no conditions"), NOTHING, before=(("POST", OPERATORS, OPERATOR),)),
    row("a ClusterOperator with a status", ("get", "clusteroperator"), 0,
        (re.compile(r"^Status\n  versions:\n", re.M), re.compile(r"^Available +True +Removed ", re.M)), NOTHING,
        before=(("PATCH", f"{OPERATORS}/image-registry/status", {"status": OPERATOR_STATUS}),)),
    row("a ClusterOperator is gone", ("get", "clusteroperator"), 3, NOTHING, ("ocreg: ",),
        before=(("DELETE", f"{OPERATORS}/image-registry", None),)),
    row("an ImagePruner is gone", ("get", "pruner", "-o", "json"), 3, NOTHING, ("ocreg: ",),
        before=(("DELETE", f"{PRUNERS}/cluster", None),)),
    row("create, dry", ("create", "-f", SENT, "--dry-run=client"), 0,
        ("secret/sent created (dry run)\nconfigmap/sent created (dry run)\n",), NOTHING),
    row("create, server dry run", ("create", "-f", SENT, "--dry-run=server"), 0,
        ("secret/sent created (server dry run)\nconfigmap/sent created (server dry run)\n",), NOTHING),
    row("create", ("create", "-f", SENT), 0, (re.compile(r"\Asecret/sent created\nconfigmap/sent created\n\Z"),), NOTHING),
    row("list", ("get", "secrets"), 0, (re.compile(r"\ANAME +NAMESPACE +AGE\nsent +openshift-image-registry +\d+s\n\Z"),), NOTHING),
    row("list as YAML", ("get", "secret", "-o", "yaml"), 0, ("apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n",
        "\n    password: <redacted>\n"), NOTHING, (HIDDEN,)),
    row("list as JSON", ("get", "secret", "-A", "-o", "json"), 0, ('        "password": "<redacted>"\n',), NOTHING, (HIDDEN, "managedFields"),
        document={"apiVersion": "v1", "kind": "List"}),
    row("list with secrets", ("get", "secret", "-o", "json", "--show-secrets"), 0, (HIDDEN,), document={"kind": "List"}),
    row("list a kind that has a name", ("get", "config", "-l", "!other"), 0, (re.compile(r"\ANAME +AGE\ncluster +\d+[smh]\n\Z"),), NOTHING),
    row("list nothing", ("get", "secret", "-l", "a=b"), 0, NOTHING, ("no secrets found in namespace openshift-image-registry\n",)),
    row("list nothing as YAML", ("get", "nodes", "-o", "yaml"), 0, ("items: []\n",), NOTHING),
    row("list nothing as JSON", ("get", "nodes", "-o", "json"), 0, (), NOTHING, document={"apiVersion": "v1", "kind": "List", "items": []}),
    row("list another namespace", ("get", "configmap", "-n", "kube-node-lease"), 0, NOTHING, ("no configmaps",)),
    row("list by field", ("get", "configmap", "-A", "--field-selector", "metadata.name=sent"), 0,
        (re.compile(r"\ANAME .+\nsent .+\n\Z"),), NOTHING),
    row("list by a field that is none", ("get", "configmap", "--field-selector", "a=b"), 1, NOTHING, ("field selector",)),
    row("list what may not be", ("get", "secret", "--as", "nobody"), 7, NOTHING, ("nobody",)),
    row("watch for some time", ("get", "secret", "-w", "--request-timeout", "1500ms"), 0,
        (re.compile(r"\ANAME +NAMESPACE +AGE\nsent +openshift-image-registry +\d+s\n\Z"),), NOTHING),
    row("watch until interrupted", ("get", "secret", "sent", "-w", "--output-watch-events"), 0,
        (re.compile(r"\AEVENT +NAME +NAMESPACE +AGE\nADDED +sent +"),), NOTHING, to="interrupted"),
    row("watch as YAML", ("get", "secret", "-w", "-o", "yaml", "--output-watch-events", "--request-timeout", "1500ms"), 0,
        ("type: ADDED\nobject:\n  apiVersion: v1\n  kind: Secret\n", "    password: <redacted>\n"), NOTHING, (HIDDEN,)),
    row("watch as JSON", ("get", "secret", "-w", "-o", "json", "--output-watch-events", "--request-timeout", "1500ms"), 0, (), NOTHING,
        (HIDDEN,), document={"type": "ADDED"}),
    row("watch the Config", ("get", "-w", "-o", "json", "--request-timeout", "1500ms"), 0, (), NOTHING, document={"kind": "Config"}),
    row("watch what may not be", ("get", "secret", "-w", "--as", "nobody"), 7, NOTHING, ("nobody",)),
    row("raw", ("get", "--raw", "/version"), 0, ('"gitVersion"',), NOTHING),
    row("raw, discovery", ("get", "--raw", "/api/v1"), 0, ('"APIResourceList"',), NOTHING),
    row("raw, metrics", ("get", "--raw", "/metrics"), 0, ("apiserver_request_total{",), NOTHING),
    row("raw, nothing there", ("get", "--raw", "/nothing"), 3, NOTHING, ("404",)),
    row("raw, a Secret", ("get", "--raw", f"{SECRETS}/sent"), 0, (), NOTHING, (HIDDEN,), document={"data": {"password": "<redacted>"}}),
    row("raw, Secrets", ("get", "--raw", SECRETS), 1, NOTHING, ("may hold secrets", "--show-secrets"), (HIDDEN,)),
    row("raw, Secrets as they are", ("get", "--raw", SECRETS, "--show-secrets"), 0, (HIDDEN,), NOTHING),
    row("whoami", ("whoami",), 0, (re.compile(r"\Aadmin\n\Z"),), NOTHING),
    row("whoami as JSON", ("whoami", "-o", "json"), 0, ('"system:masters"',), NOTHING, document={"name": "admin"}),
    row("whoami, another", ("whoami",), 0, (re.compile(r"\Aviewer\n\Z"),), NOTHING, env={"KUBECONFIG": "@VIEWER@"}),
    row("whoami, acting", ("whoami", "-o", "json", "--as", "somebody", "--as-uid", "7", "--as-group", "g1", "--as-group", "g 2", "--as-user-extra",
        "fact=a", "--as-user-extra", "fact=b=c"), 0, (), NOTHING,
        document={"name": "somebody", "uid": "7", "groups": ["g1", "g 2", "system:authenticated"], "extra": ["fact=a", "fact=b=c"]}),
    row("whoami, of a certificate", ("whoami", "-t", "--kubeconfig", "@ADMIN@"), 1, NOTHING, ("there is no token",)),
    row("whoami -c", ("whoami", "-c"), 0, ("test\n",), NOTHING),
    row("a user of another name", ("whoami", "--user", "none"), 1, NOTHING, ('there is no user "none"',)),
    row("a cluster of another name", ("whoami", "--cluster", "none"), 1, NOTHING, ('there is no cluster "none"',)),
    row("no certificate is looked at", ("whoami", "--insecure-skip-tls-verify"), 0, ("admin\n",), ("warning: the server's certificate is not looked at",)),
    row("can-i", ("auth", "can-i", "get", "config"), 0, (re.compile(r"\Ayes\n\Z"),), NOTHING),
    row("can-i, no", ("auth", "can-i", "patch", "config"), 1, (re.compile(r"\Ano\n\Z"),), NOTHING, env={"KUBECONFIG": "@VIEWER@"}),
    row("can-i, quiet", ("auth", "can-i", "patch", "config", "-q"), 1, NOTHING, NOTHING, env={"KUBECONFIG": "@VIEWER@"}),
    row("can-i, several", ("auth", "can-i", "get,list,delete", "secret/x", "-n", "openshift-config"), 1,
        (re.compile(r"\Aget +yes\nlist +yes\ndelete +no\n\Z"),), NOTHING, env={"KUBECONFIG": "@VIEWER@"}),
    row("can-i, the status", ("auth", "can-i", "update", "config", "--subresource=status"), 0, ("yes\n",), NOTHING),
    row("can-i, everything", ("auth", "can-i", "--list"), 0, (re.compile(r"^RESOURCE +VERBS$", re.M),
        re.compile(r"^secrets +get,list,watch$", re.M), re.compile(r"^configs\.imageregistry\S+ +get,list,watch$", re.M)), NOTHING,
        env={"KUBECONFIG": "@VIEWER@"}),
    row("can-i, everything with a kind", ("auth", "can-i", "--list", "pod", "-A"), 0,
        (re.compile(r"\ARESOURCE +VERBS\npods +get,list,watch,create,update,patch,delete\n\Z"),), NOTHING),
    row("can-i, nothing", ("auth", "can-i", "--list", "pod", "--as", "nobody"), 0, (re.compile(r"^pods +none$", re.M),), NOTHING),
    row("can-i, a wrong token", ("auth", "can-i", "get", "config", "--token", "other-token"), 7, NOTHING, ("ocreg: ",)),
    row("no log", ("logs", "nothing"), 3, NOTHING, ('pods "nothing" not found',)),
    row("no Deployment to log", ("logs",), 3, NOTHING, ('"image-registry" not found',)),
    row("a Deployment without pods", ("logs",), 3, NOTHING, ("has no pods",), before=(("POST", DEPLOYMENTS, DEPLOYMENT),)),
    row("a log", ("logs", "writer"), 0, (re.compile(rf"\A{LOG}\nthe last line\Z"),), NOTHING,
        before=(("POST", NODES, NODE), ("PATCH", f"{NODES}/here/status", {"status": NODE_STATUS}), ("POST", f"{NS}/pods", RUNNING))),
    row("a log of the registry", ("logs",), 0, (f"{LOG}\n",), NOTHING),
    row("a log in part", ("logs", "pod/writer", "-p", "--tail", "5", "--since=10m", "--timestamps", "-c", "registry"), 0,
        (re.compile(rf"\A{LOG}\?(?=\S*previous=true)(?=\S*tailLines=5)(?=\S*timestamps=true)(?=\S*since)\S+\n"),), NOTHING),
    row("a log of no container", ("logs", "writer", "-c", "other"), 1, NOTHING, ("container other",)),
    row("follow a log", ("logs", "-f", "--request-timeout", "1500ms"), 0, (re.compile(rf"\A{LOG}\?follow=true\n\Z"),), NOTHING),
    row("a log of one of two pods", ("logs", "deployment/image-registry"), 0, (f"{LOG}\n",), ("note: there are 2 pods, this is writer",),
        before=(("POST", f"{NS}/pods", {**POD, "metadata": {"name": "waiting", "labels": LABELS}}),
                ("PATCH", f"{NS}/pods/writer/status", {"status": {"phase": "Running"}}))),
    row("a log that may not be read", ("logs", "writer", "--as", "nobody"), 7, NOTHING, ("nobody",)),
    row("the log's pods are gone", ("get", "pod"), 0, NOTHING, ("no pods",),
        before=tuple(("DELETE", path, {"gracePeriodSeconds": 0}) for path in (f"{NS}/pods/writer", f"{NS}/pods/waiting",
                     f"{DEPLOYMENTS}/image-registry", f"{NODES}/here"))),
    row("create once more", ("create", "-f", SENT), 6, NOTHING, ('"sent" already exists', "1 more object was not sent")),
    row("create a folder", ("create", "-f", "send", "--dry-run=server"), 6, ("secret/first created (server dry run)\n",),
        ('"sent" already exists', "other.yaml: document 0 is of a kind that ocreg does not know")),
    row("create what is wrong", ("create", "-f", "-"), 4, NOTHING, ("-:1:", "error OCR050 data[a/b]", "nothing was created"), (HIDDEN,),
        stdin=json.dumps({**HELD, "stringData": {"a/b": SECRET}})),
    row("create what is wrong by force", ("create", "-f", "-", "--force"), 4, NOTHING, ("error OCR050 ", "a/b"), (HIDDEN,),
        stdin=json.dumps({**HELD, "stringData": {"a/b": SECRET}})),
    row("create in another namespace", ("create", "-f", "-", "-n", "openshift-config"), 0, ("secret/held created\n",), NOTHING,
        stdin=json.dumps(HELD)),
    row("patch in another namespace", ("patch", "secret", "held", "-n", "openshift-config", "--set", 'metadata.labels.a=b'), 0,
        ("secrets/held patched\n",), NOTHING),
    row("patch in the usual namespace", ("patch", "secret", "held", "--set", 'metadata.labels.a=b'), 3, NOTHING, ('"held" not found',)),
    row("diff in another namespace", ("diff", "-f", "-", "-n", "openshift-config"), 1, ("\n-    a: b\n+    a: c\n",), NOTHING,
        stdin='{"apiVersion":"v1","kind":"Secret","metadata":{"name":"held","labels":{"a":"c"}}}'),
    row("diff in a namespace of its own", ("diff", "-f", "-"), 1, ("\n-    a: b\n+    a: c\n",), NOTHING,
        stdin='{"apiVersion":"v1","kind":"Secret","metadata":{"name":"held","namespace":"openshift-config","labels":{"a":"c"}}}'),
    row("diff in two namespaces", ("diff", "-f", "-", "-n", "other"), 8, NOTHING, ('is in namespace "openshift-config", not in "other"',),
        stdin='{"apiVersion":"v1","kind":"Secret","metadata":{"name":"held","namespace":"openshift-config"}}'),
    row("delete in another namespace", ("delete", "secret/held", "-n", "openshift-config"), 0, ("secret/held deleted\n",), NOTHING),
    row("create what may not be", ("create", "-f", SENT), 7, NOTHING, ("viewer",), env={"KUBECONFIG": "@VIEWER@"}),
    row("apply what is there, dry", ("apply", "-f", SENT, "--dry-run=server"), 0,
        ("secret/sent unchanged (server dry run)\nconfigmap/sent unchanged (server dry run)\n",), NOTHING),
    row("apply what is there", ("apply", "-f", SENT), 0, ("secret/sent unchanged\nconfigmap/sent unchanged\n",), NOTHING),
    row("apply what is there, dry, here", ("apply", "-f", SENT, "--dry-run=client"), 0,
        ("secret/sent unchanged (dry run)\nconfigmap/sent unchanged (dry run)\n",), NOTHING),
    row("apply another secret, dry, here", ("apply", "-f", "-", "--dry-run=client"), 0, ("secret/sent configured (dry run)\n",), NOTHING,
        stdin='{"apiVersion":"v1","kind":"Secret","metadata":{"name":"sent"},"stringData":{"password":"another"}}'),
    row("apply a change", ("apply", "-f", "-", "--server-side"), 0, ("configmap/sent configured\n",), NOTHING,
        stdin='{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"sent"},"data":{"a":"b","c":"d"}}'),
    row("apply against another manager", ("apply", "-f", "-", "--field-manager", "other"), 6, NOTHING,
        ('error OCR044 data.c: conflict with "ocreg"', "--force-conflicts"),
        stdin='{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"sent"},"data":{"c":"e"}}'),
    row("apply against another manager by force", ("apply", "-f", "-", "--field-manager", "other", "--force-conflicts"), 0,
        ("configmap/sent configured\n",), NOTHING,
        stdin='{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"sent"},"data":{"c":"e"}}'),
    row("apply what is new", ("apply", "-f", "-"), 0, ("configmap/new created\n",), NOTHING,
        stdin='{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"new"}}'),
    row("apply without a name", ("apply", "-f", "-"), 8, NOTHING, ("without a name",),
        stdin='{"apiVersion":"v1","kind":"ConfigMap","metadata":{}}'),
    row("apply a part of the Config", ("apply", "-f", "-", "--force-conflicts"), 0, (f"{SHORT} configured\n",), NOTHING,
        stdin=config(logLevel="Debug", replicas=1)),
    row("apply less", ("apply", "-f", "-", "--dry-run=client"), 4, (), ("error OCR", "spec.managementState", "nothing was applied"),
        stdin=config(managementState="Manged", replicas=1)),
    row("apply a managed storage", ("apply", "-f", "-", "--force-conflicts"), 0, (f"{SHORT} configured\n",),
        stdin=config(managementState="Managed", rolloutStrategy="Recreate", replicas=1,
                     storage={"managementState": "Managed", "pvc": {"claim": "mounted"}}), before=(("POST", CLAIMS, CLAIM),)),
    row("apply what destroys images", ("apply", "-f", "-", "--force-conflicts"), 4, NOTHING,
        ("warning, data loss OCR151 ", "nothing was applied"), stdin=config(managementState="Removed", replicas=1)),
    row("delete the Config and its images", ("delete", "config"), 4, NOTHING,
        ("warning, data loss OCR152 ", "would destroy images", "--force")),
    row("delete the Config and its images, by file", ("delete", "-f", "-", "--dry-run=server"), 4, NOTHING, ("OCR152",),
        stdin=config()),
    row("delete the registry's claim", ("delete", "pvc", "mounted"), 4, NOTHING, ("in use by the registry", "--force"),
        before=(("POST", f"{NS}/pods", POD),)),
    row("delete the Config, not its images", ("delete", "config"), 0, (f"{SHORT} deleted\n",), NOTHING,
        before=(("PATCH", "/cluster", {"spec": {"storage": {"managementState": "Unmanaged"}}}),)),
    row("delete the Config with its pods", ("delete", "config"), 4, NOTHING, ("OCR153",),
        before=(("POST", "", {**ANOTHER, "spec": {"managementState": "Managed", "replicas": 1, "storage": {"emptyDir": {}}}}),)),
    row("delete the Config with its pods, forced", ("delete", "config", "--force"), 0, (f"{SHORT} deleted\n",), NOTHING),
    row("delete a claim that a pod has", ("delete", "pvc/mounted"), 4, NOTHING, ("in use by pod writer",)),
    row("delete a pod", ("delete", "pod", "writer"), 0, ("pod/writer deleted\n",), NOTHING),
    row("delete a claim, and it does not go", ("delete", "pvc/mounted", "--timeout", "700ms"), 5, ("persistentvolumeclaim/mounted deleted\n",),
        ("kubernetes.io/pvc-protection", 'pvc "mounted" is deleted, but was not gone in time'), before=(("POST", "", ANOTHER),)),
    row("delete the claim", ("delete", "pvc/mounted", "--wait=false"), 0, ("persistentvolumeclaim/mounted deleted\n",),
        ("kubernetes.io/pvc-protection",)),
    row("delete the claim, watched by nobody", ("delete", "pvc/mounted", "--as", "deleter"), 0, ("persistentvolumeclaim/mounted deleted\n",),
        ('note: whether it is gone is not known',), before=DELETER),
    row("delete what goes later", ("delete", "configmap", "held"), 0, (re.compile(r"\Aconfigmap/held deleted\n\Z"),), ("example.com/held",),
        before=(("POST", f"{NS}/configmaps", {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "held", "finalizers": ["example.com/held"]}}),),
        meanwhile=("PATCH", f"{NS}/configmaps/held", {"metadata": {"finalizers": None}})),
    row("the claim is gone", ("get", "pvc", "mounted"), 3, NOTHING, ("ocreg: ",),
        before=(("DELETE", f"{RBAC}/clusterrolebindings/deleter", None), ("DELETE", f"{RBAC}/clusterroles/deleter", None),
                ("PATCH", f"{CLAIMS}/mounted", {"metadata": {"finalizers": None}}), ("DELETE", f"{CLAIMS}/registry-storage", None),
                ("PATCH", f"{CLAIMS}/registry-storage", {"metadata": {"finalizers": None}}))),
    row("delete, dry", ("delete", "-f", SENT, "--dry-run=client"), 0,
        ("configmap/sent deleted (dry run)\nsecret/sent deleted (dry run)\n",), NOTHING),
    row("delete what may not be", ("delete", "secret", "sent"), 7, NOTHING, ("viewer",), env={"KUBECONFIG": "@VIEWER@"}),
    row("delete", ("delete", "-f", SENT), 0, (re.compile(r"\Aconfigmap/sent deleted\nsecret/sent deleted\n\Z"),), NOTHING),
    row("delete once more", ("delete", "-f", SENT), 3, NOTHING, ('configmaps "sent" not found', 'secrets "sent" not found')),
    row("delete what need not be there", ("delete", "-f", SENT, "--ignore-not-found"), 0, NOTHING, NOTHING),
    row("delete what was new", ("delete", "configmap", "new", "--cascade=background"), 0, ("configmap/new deleted\n",)),
    row("end with the fresh Config", ("patch", "-f", "-"), 0, (patched(),), stdin=FRESH),
    row("and there it is", ("get",), 0, (re.compile(r"^Storage +not set$", re.M),
        re.compile(r"^Management state +Removed$", re.M))),
]
