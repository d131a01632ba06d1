# SPDX-License-Identifier: Apache-2.0
"""What an OpenShift cluster on bare metal has and a bare API server lacks: CRDs, namespaces, the first Config."""
import json
import pathlib
import subprocess
import time

from api import CONFIGS

HERE = pathlib.Path(__file__).resolve().parent
CRD_PATH = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions"
CONFIG_CRDS = "config/v1/zz_generated.crd-manifests/"
CRDS = (  # file in the openshift/api module, path that answers once it is served
    ("imageregistry/v1/zz_generated.crd-manifests/00_configs.crd.yaml", CONFIGS),
    ("imageregistry/v1/zz_generated.crd-manifests/01_imagepruners.crd.yaml",
     "/apis/imageregistry.operator.openshift.io/v1/imagepruners"),
    ("route/v1/zz_generated.crd-manifests/routes.crd.yaml", "/apis/route.openshift.io/v1/routes"),
    (CONFIG_CRDS + "0000_00_cluster-version-operator_01_clusteroperators.crd.yaml",
     "/apis/config.openshift.io/v1/clusteroperators"),
    (CONFIG_CRDS + "0000_00_cluster-version-operator_01_clusterversions-Default.crd.yaml",
     "/apis/config.openshift.io/v1/clusterversions"),
    (CONFIG_CRDS + "0000_03_config-operator_01_proxies.crd.yaml", "/apis/config.openshift.io/v1/proxies"),
    (CONFIG_CRDS + "0000_10_config-operator_01_apiservers-Default.crd.yaml",
     "/apis/config.openshift.io/v1/apiservers"),
    (CONFIG_CRDS + "0000_10_config-operator_01_dnses.crd.yaml", "/apis/config.openshift.io/v1/dnses"),
    (CONFIG_CRDS + "0000_10_config-operator_01_featuregates.crd.yaml", "/apis/config.openshift.io/v1/featuregates"),
    (CONFIG_CRDS + "0000_10_config-operator_01_images.crd.yaml", "/apis/config.openshift.io/v1/images"),
    (CONFIG_CRDS + "0000_10_config-operator_01_infrastructures-Default.crd.yaml",
     "/apis/config.openshift.io/v1/infrastructures"),
    (CONFIG_CRDS + "0000_10_config-operator_01_ingresses.crd.yaml", "/apis/config.openshift.io/v1/ingresses"),
    (CONFIG_CRDS + "0000_10_config-operator_01_networks.crd.yaml", "/apis/config.openshift.io/v1/networks"),
)
NAMESPACES = ("openshift-image-registry", "openshift-config", "openshift-config-managed", "openshift-ingress",
              "openshift-monitoring")
RBAC = "/apis/rbac.authorization.k8s.io/v1"
VIEWER_ROLE = {
    "apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRole", "metadata": {"name": "test-viewer"},
    "rules": [{"apiGroups": ["*"], "resources": ["*"], "verbs": ["get", "list", "watch"]}],
}
VIEWER_BINDING = {
    "apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRoleBinding", "metadata": {"name": "test-viewer"},
    "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "ClusterRole", "name": "test-viewer"},
    "subjects": [{"apiGroup": "rbac.authorization.k8s.io", "kind": "User", "name": "viewer"}],
}
FIRST_CONFIG = {  # as the operator makes it where a platform brings no storage of its own
    "apiVersion": "imageregistry.operator.openshift.io/v1", "kind": "Config", "metadata": {"name": "cluster"},
    "spec": {"managementState": "Removed", "storage": {}, "replicas": 1, "rolloutStrategy": "RollingUpdate",
             "logLevel": "Normal", "operatorLogLevel": "Normal"},
}


def crd_module():
    """The folder of the openshift/api module, downloaded where it is not there yet."""
    version = (HERE / "crds.version").read_text().strip()
    done = subprocess.run(["go", "mod", "download", "-json", version], cwd="/", capture_output=True, text=True)
    answer = json.loads(done.stdout or "{}")
    if done.returncode or "Dir" not in answer:
        raise RuntimeError(f"go mod download {version} failed: {answer.get('Error') or done.stderr.strip()}")
    return pathlib.Path(answer["Dir"])


def create(api, path, body, content_type="application/json"):
    answer = api.request("POST", path, body, content_type)
    if answer.status not in (201, 409):
        raise RuntimeError(f"POST {path}: {answer}")


def wait_until_served(api, path, deadline):
    while api.request("GET", path).status != 200:
        if time.monotonic() > deadline:
            raise RuntimeError(f"{path} is not served in time")
        time.sleep(0.05)


def wait_until_established(api, deadline):
    """Served for reading comes a moment before open for writing, which the condition tells."""
    while True:
        items = api.request("GET", CRD_PATH).body["items"]
        waiting = [item["metadata"]["name"] for item in items
                   if not any(c["type"] == "Established" and c["status"] == "True"
                              for c in item["status"]["conditions"] or [])]
        if not waiting:
            return
        if time.monotonic() > deadline:
            raise RuntimeError(f"not established in time: {', '.join(waiting)}")
        time.sleep(0.05)


def seed(api, seconds=30):
    deadline, module = time.monotonic() + seconds, crd_module()
    for name, _ in CRDS:
        create(api, CRD_PATH, (module / name).read_bytes(), "application/yaml")
    for name in NAMESPACES:
        create(api, "/api/v1/namespaces", {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}})
    create(api, f"{RBAC}/clusterroles", VIEWER_ROLE)
    create(api, f"{RBAC}/clusterrolebindings", VIEWER_BINDING)
    wait_until_established(api, deadline)
    for _, path in CRDS:
        wait_until_served(api, path, deadline)
    create(api, CONFIGS, FIRST_CONFIG)
