# SPDX-License-Identifier: Apache-2.0
"""What the operator makes beside its status, as it was recorded; what was not recorded of an object is as small as it may be."""
from .world import NAMESPACE

CLAIM = "image-registry-storage"
LABELS = {"docker-registry": "default"}
DOMAIN = "apps.example.com"
DEPLOYMENTS = f"/apis/apps/v1/namespaces/{NAMESPACE}/deployments"
SERVICES = f"/api/v1/namespaces/{NAMESPACE}/services"
ROUTES = f"/apis/route.openshift.io/v1/namespaces/{NAMESPACE}/routes"
CLAIMS = f"/api/v1/namespaces/{NAMESPACE}/persistentvolumeclaims"
CONFIGMAPS = f"/api/v1/namespaces/{NAMESPACE}/configmaps"
CRONJOBS = f"/apis/batch/v1/namespaces/{NAMESPACE}/cronjobs"
CLUSTEROPERATORS = "/apis/config.openshift.io/v1/clusteroperators"
CERTIFICATES = ("image-registry.openshift-image-registry.svc..5000",
                "image-registry.openshift-image-registry.svc.cluster.local..5000")
CLUSTEROPERATOR = {"apiVersion": "config.openshift.io/v1", "kind": "ClusterOperator", "metadata": {"name": "image-registry"},
                   "spec": {}}


def named(api_version, kind, name, **parts):
    return {"apiVersion": api_version, "kind": kind, "metadata": {"name": name, "namespace": NAMESPACE}, **parts}


def environment(values):
    return [{"name": name, **({"value": value} if isinstance(value, str) else {"valueFrom": value})}
            for name, value in values.items()]


def deployment(told):
    container = {"name": "registry", "image": "registry.example.com/image-registry:played", "ports": [{"containerPort": 5000}],
                 "env": environment(told["env"]), "resources": told["resources"]}
    spread = [{"maxSkew": 1, "topologyKey": f"topology.kubernetes.io/{place}", "whenUnsatisfiable": "ScheduleAnyway"}
              for place in ("zone", "region")[:told["topologySpreadConstraints"]]]
    pod = {"containers": [container], "volumes": [{"name": name, **volume} for name, volume in told["volumes"].items()],
           "topologySpreadConstraints": spread, **({"affinity": told["affinity"]} if "affinity" in told else {})}
    return named("apps/v1", "Deployment", "image-registry", spec={
        "replicas": told["replicas"], "strategy": told["strategy"], "selector": {"matchLabels": LABELS},
        "template": {"metadata": {"labels": LABELS}, "spec": pod}})


def deployment_status(obj, ready):
    """As the controllers of a cluster would tell of it."""
    replicas = obj["spec"]["replicas"]
    counts = dict.fromkeys(("readyReplicas", "availableReplicas"), replicas if ready else 0)
    available = {"type": "Available", "status": "True" if ready else "False",
                 "reason": "MinimumReplicasAvailable" if ready else "MinimumReplicasUnavailable"}
    return {"observedGeneration": obj["metadata"]["generation"], "replicas": replicas, "updatedReplicas": replicas, **counts,
            "conditions": [available]}


def service():
    return named("v1", "Service", "image-registry", spec={"selector": LABELS, "ports": [{"name": "5000-tcp", "port": 5000}]})


def route(name, told):
    spec = {"to": {"kind": "Service", "name": "image-registry", "weight": 100}, "wildcardPolicy": "None",
            "tls": {"termination": "reencrypt", **told.get("tls", {})}}
    if "host" in told:
        spec["host"] = told["host"]
    return named("route.openshift.io/v1", "Route", name, spec=spec)


def host_of(name, told):
    return told.get("host", f"{name}-{NAMESPACE}.{DOMAIN}")


def route_status(name, told, admitted):
    condition = {"type": "Admitted", "status": "True" if admitted else "False"}
    if not admitted:
        condition["reason"] = "HostAlreadyClaimed"
    return {"ingress": [{"host": host_of(name, told), "routerName": "default", "conditions": [condition]}]}


def claim(modes):
    return named("v1", "PersistentVolumeClaim", CLAIM,
                 spec={"accessModes": modes, "resources": {"requests": {"storage": "100Gi"}}})


def certificates(more):
    """The trust that goes to every node; `more` is what the map of additionalTrustedCA holds."""
    data = {**dict.fromkeys(CERTIFICATES, "the authority of the services\n"), **more}
    return named("v1", "ConfigMap", "image-registry-certificates", data=data)


def cronjob(told):
    container = {"name": "image-pruner", "image": "registry.example.com/cli:played", "command": told["args"][:1],
                 "args": told["args"][1:]}
    pod = {"template": {"spec": {"restartPolicy": "Never", "containers": [container]}}}
    return named("batch/v1", "CronJob", "image-pruner",
                 spec={"schedule": told["schedule"], "suspend": told["suspend"], "jobTemplate": {"spec": pod}})


def image_status(routes):
    status = {"internalRegistryHostname": "image-registry.openshift-image-registry.svc:5000",
              "imageStreamImportMode": "Legacy"}
    if routes:
        status["externalRegistryHostnames"] = [host_of(name, told) for name, told in sorted(routes.items(), key=by_default_first)]
    return status


def by_default_first(pair):
    return pair[0] != "default-route", pair[0]


def prefixed(kind, message):
    return "\n".join(f"{kind}: {line}" for line in message.split("\n")) if message else ""


def union(conditions, pruner, kind):
    """One condition of the ClusterOperator, of those of the Config and of the ImagePruner."""
    parts = [(f"NodeCADaemon{kind}", conditions.get(f"NodeCADaemon{kind}")), (kind, conditions[kind])]
    if kind == "Available":
        parts.append((f"ImagePruner{kind}", pruner[kind]))
    status, reason, _ = conditions[kind]
    return [status, reason or "AsExpected", "\n".join(filter(None, (prefixed(name, told[2]) for name, told in parts if told)))]


def clusteroperator(conditions, pruner):
    return {kind: union(conditions, pruner, kind) for kind in ("Available", "Progressing", "Degraded")}


def everything(book):
    """The paths of all that courses make."""
    routes = {name for course in book.courses.values() for name in course.facts.get("routes", ())}
    return [f"{DEPLOYMENTS}/image-registry", f"{SERVICES}/image-registry", f"{CLAIMS}/{CLAIM}",
            f"{CONFIGMAPS}/image-registry-certificates", f"{CRONJOBS}/image-pruner", f"{CLUSTEROPERATORS}/image-registry",
            *(f"{ROUTES}/{name}" for name in sorted(routes))]
