# SPDX-License-Identifier: Apache-2.0
"""What the player writes on the API server, under the name of the operator, each write told."""
import copy
import datetime

from . import objects
from .world import IMAGE, MERGE, PRUNER, Failed, ask, delete, facts, set_facts

MANAGER = "fieldManager=cluster-image-registry-operator"
ATTEMPTS = 20  # of a write that another one keeps coming before


class Gone(Exception):
    """The object is not there any more."""


class Changed(Exception):
    """Somebody changed the spec meanwhile."""


def conditions_of(status):
    """{type: [status, reason, message]}"""
    return {c["type"]: [c["status"], c.get("reason", ""), c.get("message", "")] for c in status.get("conditions") or ()}


def with_conditions(old, changes):
    """A list of conditions after some of them changed; the time is that of the last change of a status."""
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    times = {c["type"]: (c["status"], c.get("lastTransitionTime")) for c in old or ()}
    values = {**conditions_of({"conditions": old}), **changes}
    conditions = []
    for kind, (status, reason, message) in values.items():
        was, since = times.get(kind, (None, now))
        conditions.append({"type": kind, "status": status, "reason": reason, "message": message,
                           "lastTransitionTime": since if was == status else now})
    return conditions


class Stage:
    """tell(event, **members) tells of every write."""

    def __init__(self, api, tell):
        self.api, self.tell = api, tell

    def write(self, method, path, body, content_type="application/json", fine=()):
        return ask(self.api, method, f"{path}?{MANAGER}", body, content_type, fine)

    def make(self, collection, obj):
        """Create the object, or replace the one that is there."""
        there = self.write("POST", collection, obj, fine=(409,))
        made = there or self.write("PUT", f"{collection}/{obj['metadata']['name']}", obj)
        self.tell("object", verb="create" if there else "update", kind=obj["kind"], name=obj["metadata"]["name"])
        return made

    def make_once(self, collection, obj):
        """Create the object unless it is there."""
        if self.write("POST", collection, obj, fine=(409,)):
            self.tell("object", verb="create", kind=obj["kind"], name=obj["metadata"]["name"])

    def remove(self, kind, path):
        if delete(self.api, path):
            self.tell("object", verb="delete", kind=kind, name=path.rpartition("/")[2])

    def set_status(self, path, status):
        return self.write("PATCH", f"{path}/status", {"status": status}, MERGE)

    def replace(self, path, obj, subresource, change):
        """PUT what change() makes of an object; read it again where somebody else was faster, but not over another spec."""
        for _ in range(ATTEMPTS):
            body = copy.deepcopy(obj)
            change(body)
            answer = self.api.request("PUT", f"{path}{subresource}?{MANAGER}", body)
            if answer.status == 200:
                return answer.body
            if answer.status == 404:
                raise Gone(path)
            if answer.status != 409:
                raise Failed(f"PUT {path}{subresource}: {answer}")
            fresh = ask(self.api, "GET", path, fine=(404,))
            if fresh is None or fresh["metadata"]["uid"] != obj["metadata"]["uid"]:
                raise Gone(path)
            if fresh["metadata"]["generation"] != obj["metadata"]["generation"]:
                raise Changed(path)
            obj = fresh
        raise Failed(f"PUT {path}{subresource}: still a conflict after {ATTEMPTS} attempts")

    def set_up(self, course):
        """What the operator makes before it tells of it."""
        told, facts_ = course.deployment(), course.facts
        if "claim" in facts_:
            self.make_once(objects.CLAIMS, objects.claim(facts_["claim"]))
        if told:
            self.make_once(objects.SERVICES, objects.service())
            self.make(objects.DEPLOYMENTS, objects.deployment(told))
        if "cronjob" in facts_:
            self.make(objects.CRONJOBS, objects.cronjob(facts_["cronjob"]))
        if course.kind == "Config" and facts_.get("steps"):
            self.set_up_names(facts_.get("routes", {}), course.around)
        if "buckets" in facts_ and facts(self.api).get("buckets", "") != " ".join(facts_["buckets"]):
            set_facts(self.api, {"buckets": " ".join(facts_["buckets"]) or None})
            self.tell("object", verb="update", kind="buckets", name=" ".join(facts_["buckets"]))

    def set_up_names(self, routes, around):
        """Routes, and what tells other components of the registry's names and of whom it trusts."""
        for name, told in routes.items():
            self.make_once(objects.ROUTES, objects.route(name, told))
            self.set_status(f"{objects.ROUTES}/{name}", objects.route_status(name, told, facts(self.api).get("admit") != "false"))
        if routes:
            self.set_status(IMAGE, objects.image_status(routes))
        trusted = next((step["image"]["spec"]["additionalTrustedCA"]["name"] for step in around if "image" in step), None)
        if trusted:
            found = ask(self.api, "GET", f"/api/v1/namespaces/openshift-config/configmaps/{trusted}")
            self.make(objects.CONFIGMAPS, objects.certificates(found["data"]))

    def finish(self, course):
        """What comes of that before the operator tells the end: Pods run, or all is gone."""
        path = f"{objects.DEPLOYMENTS}/image-registry"
        if course.deployment():
            there = ask(self.api, "GET", path)
            self.set_status(path, objects.deployment_status(there, facts(self.api).get("rollout") != "stuck"))
        elif course.kind == "Config" and course.facts.get("steps"):
            self.remove("Deployment", path)
            self.remove("Service", f"{objects.SERVICES}/image-registry")
            if "claim" not in course.facts:
                self.remove("PersistentVolumeClaim", f"{objects.CLAIMS}/{objects.CLAIM}")

    def clear(self, book):
        for path in objects.everything(book):
            delete(self.api, path)

    def set_up_start(self, book):
        """What the operator has made on every cluster. The ImagePruner, or None if it is to be made."""
        self.make(objects.CONFIGMAPS, objects.certificates({}))
        self.make(objects.CRONJOBS, objects.cronjob(book.data["pruner"]["cronjob"]))
        image = {"apiVersion": "config.openshift.io/v1", "kind": "Image", "metadata": {"name": "cluster"}, "spec": {}}
        self.make_once(IMAGE.rpartition("/")[0], image)
        self.set_status(IMAGE, objects.image_status({}))
        self.make_once(objects.CLUSTEROPERATORS, objects.CLUSTEROPERATOR)
        return ask(self.api, "GET", PRUNER, fine=(404,))

    def tell_clusteroperator(self, conditions):
        path = f"{objects.CLUSTEROPERATORS}/image-registry"
        there = ask(self.api, "GET", path)

        def change(obj):
            obj["status"] = {**(obj.get("status") or {}),
                             "conditions": with_conditions((obj.get("status") or {}).get("conditions"), conditions)}
        if any(conditions_of(there.get("status") or {}).get(kind) != told for kind, told in conditions.items()):
            self.replace(path, there, "/status", change)
            self.tell("clusteroperator", conditions=conditions)
