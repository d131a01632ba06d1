# SPDX-License-Identifier: Apache-2.0
"""The kinds of objects that the API server and the library are compared on."""
import dataclasses

NAMESPACE = "openshift-image-registry"
RELEASE = "4.22"  # whose CRDs crds.version names


@dataclasses.dataclass
class Kind:
    """spec: the least that the server takes."""
    version: str
    plural: str
    spec: dict
    namespaced: bool = False

    @property
    def core(self):
        """Read by the server with code of its own, not by a CRD: what is wrong in type is refused in words, what is empty is not kept."""
        return "/" not in self.version

    @property
    def crd(self):
        return f"{self.plural}.{self.version.split('/')[0]}"

    @property
    def path(self):
        where = f"namespaces/{NAMESPACE}/" if self.namespaced else ""
        return f"/{'api' if self.core else 'apis'}/{self.version}/{where}{self.plural}"

    @property
    def etcd(self):
        where = f"{NAMESPACE}/" if self.namespaced else ""
        return f"/registry/{self.version.split('/')[0]}/{self.plural}/{where}"


KINDS = {
    "Config": Kind("imageregistry.operator.openshift.io/v1", "configs", {"replicas": 1}),
    "ImagePruner": Kind("imageregistry.operator.openshift.io/v1", "imagepruners", {}),
    "Image": Kind("config.openshift.io/v1", "images", {}),
    "ClusterOperator": Kind("config.openshift.io/v1", "clusteroperators", {}),
    "Route": Kind("route.openshift.io/v1", "routes", {"to": {"kind": "Service", "name": "image-registry"}}, namespaced=True),
    "Secret": Kind("v1", "secrets", {}, namespaced=True),
    "ConfigMap": Kind("v1", "configmaps", {}, namespaced=True),
    "PersistentVolumeClaim": Kind("v1", "persistentvolumeclaims",
                                  {"accessModes": ["ReadWriteMany"], "resources": {"requests": {"storage": "1Gi"}}}, namespaced=True),
}


def kind_of(obj):
    return KINDS[obj["kind"]]
