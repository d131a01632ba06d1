#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/cluster/viewer.py PROGRAM [ARGUMENT...]: run a test while there is a user who may do some things, in some places."""
import os
import subprocess
import sys
import time

sys.dont_write_bytecode = True
import api
from seed import RBAC

USER, SECONDS = "half", 30
OWN, OTHER = "openshift-config", "openshift-image-registry"
REGISTRY = "imageregistry.operator.openshift.io"
RULES = (  # namespace, group, resource, verbs
    (None, REGISTRY, "configs", "get patch"),
    (None, REGISTRY, "configs/status", "get update"),
    (None, REGISTRY, "imagepruners", "patch"),
    (None, REGISTRY, "imagepruners/status", "get patch"),
    (None, "", "services", "list watch"),
    (None, "", "nodes", "watch"),
    (OWN, "", "configmaps", "get list watch create update patch delete"),
    (OWN, "", "secrets", "list"),
    (OWN, "", "pods", "get"),
    (OTHER, "", "pods/log", "get"),
    (OTHER, "apps", "deployments", "create delete"),
    (OWN, "route.openshift.io", "routes", "get update"),
    (OWN, "route.openshift.io", "routes/status", "patch"),
)


def rule(group, resource, verbs):
    return {"apiGroups": [group], "resources": [resource], "verbs": verbs.split()}


def roles(namespace):
    """Where they are kept, the role and its binding."""
    kind = "Role" if namespace else "ClusterRole"
    path = f"{RBAC}/namespaces/{namespace}" if namespace else RBAC
    plural, metadata, head = kind.lower() + "s", {"name": f"test-{USER}-{os.getpid()}"}, {"apiVersion": "rbac.authorization.k8s.io/v1"}
    bindings = plural.replace("roles", "rolebindings")
    return ((f"{path}/{plural}", {**head, "kind": kind, "metadata": metadata, "rules": [
                rule(*rest) for where, *rest in RULES if where == namespace]}),
            (f"{path}/{bindings}", {**head, "kind": f"{kind}Binding", "metadata": metadata, "subjects": [
                {"apiGroup": "rbac.authorization.k8s.io", "kind": "User", "name": USER}], "roleRef": {
                    "apiGroup": "rbac.authorization.k8s.io", "kind": kind, "name": metadata["name"]}}))


def is_allowed(user, namespace, group, resource, verb):
    resource, _, subresource = resource.partition("/")
    review = {"apiVersion": "authorization.k8s.io/v1", "kind": "SelfSubjectAccessReview", "spec": {"resourceAttributes": {
        "namespace": namespace or "", "group": group, "resource": resource, "subresource": subresource, "verb": verb}}}
    return user.request("POST", "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews", review).body["status"]["allowed"]


def wait_for_roles(user):
    """The server takes a moment to heed them."""
    deadline = time.monotonic() + SECONDS
    while not all(is_allowed(user, *rest, verbs.split()[-1]) for *rest, verbs in RULES):
        if time.monotonic() > deadline:
            raise RuntimeError(f"the roles are not heeded after {SECONDS} s")
        time.sleep(0.05)


def main():
    admin, user = api.Api(os.environ["KUBECONFIG"]), api.Api(os.environ["KUBECONFIG"])
    user.headers["Impersonate-User"] = USER
    made = [one for namespace in (None, OWN, OTHER) for one in roles(namespace)]
    try:
        for path, thing in made:
            admin.request("POST", path, thing)
        wait_for_roles(user)
        return subprocess.run(sys.argv[1:], timeout=300).returncode
    finally:
        for path, thing in made:
            admin.request("DELETE", f"{path}/{thing['metadata']['name']}")


if __name__ == "__main__":
    sys.exit(main())
