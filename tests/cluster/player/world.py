# SPDX-License-Identifier: Apache-2.0
"""What is around the Config: the objects that recordings made before the change, the Image configuration, and what no API server
knows (buckets, whether Pods start, whether Routes are admitted), which the ConfigMap "world" of namespace "default" stands for.
"""
import base64
import dataclasses

from api import CONFIGS, IMAGEREGISTRY
from seed import FIRST_CONFIG

NAMESPACE = "openshift-image-registry"
PLURALS = {"Secret": "secrets", "ConfigMap": "configmaps", "PersistentVolumeClaim": "persistentvolumeclaims"}
CONFIG = f"{CONFIGS}/cluster"
PRUNER = f"{IMAGEREGISTRY}/imagepruners/cluster"
IMAGE = "/apis/config.openshift.io/v1/images/cluster"
WORLD = "/api/v1/namespaces/default/configmaps/world"
MERGE = "application/merge-patch+json"


class Failed(Exception):
    """The API server did not do what it was asked."""


def ask(api, method, path, body=None, content_type="application/json", fine=()):
    """The body of the answer, or None where the status is one of those that are fine."""
    answer = api.request(method, path, body, content_type)
    if answer.status in fine:
        return None
    if answer.status not in (200, 201, 202):
        raise Failed(f"{method} {path}: {answer}")
    return answer.body


def core_path(kind, namespace, name=""):
    return f"/api/v1/namespaces/{namespace}/{PLURALS[kind]}" + (f"/{name}" if name else "")


def key_of(obj):
    return obj["kind"], obj["metadata"]["namespace"], obj["metadata"]["name"]


def content(obj):
    """What two objects of a kind have to share to be the same to the operator."""
    if obj["kind"] == "PersistentVolumeClaim":
        return {name: obj["spec"].get(name) for name in ("accessModes", "resources")}
    if obj["kind"] == "Secret" and "stringData" not in obj:
        return {name: base64.b64decode(value).decode() for name, value in (obj.get("data") or {}).items()}
    return obj.get("stringData", obj.get("data")) or {}


@dataclasses.dataclass
class World:
    """`objects` are contents by kind, namespace and name; None is for one that is not there."""
    objects: dict = dataclasses.field(default_factory=dict)
    image: dict = dataclasses.field(default_factory=dict)
    facts: dict = dataclasses.field(default_factory=dict)

    @staticmethod
    def of(around, known):
        """As the steps of a recording made it. `known` are the objects of all recordings: the others are not there."""
        world = World(dict.fromkeys(known))
        buckets = []
        for step in around:
            if "create" in step:
                world.objects[key_of(step["create"])] = content(step["create"])
            elif "image" in step:
                world.image = step["image"]["spec"]
            elif "bucket" in step:
                buckets.append(step["bucket"])
            else:
                world.facts.update({name: str(value).lower() for name, value in step["mode"].items()})
        if buckets:
            world.facts["buckets"] = " ".join(sorted(buckets))
        return world

    @staticmethod
    def read(api, known):
        world = World()
        for kind, namespace, name in known:
            there = ask(api, "GET", core_path(kind, namespace, name), fine=(404,))
            world.objects[kind, namespace, name] = content(there) if there else None
        image = ask(api, "GET", IMAGE, fine=(404,)) or {}
        world.image = {name: value for name, value in (image.get("spec") or {}).items() if value}
        world.facts = facts(api)
        return world

    def differences(self, other):
        """How the other is not as this, one line for each."""
        lines = []
        for (kind, namespace, name), wanted in self.objects.items():
            found = other.objects.get((kind, namespace, name))
            if wanted != found:
                how = "is missing" if found is None else "should not be there" if wanted is None else "has another content"
                lines.append(f"{kind} {namespace}/{name} {how}")
        if self.image != other.image:
            lines.append(f"the spec of the Image configuration is {other.image}, not {self.image}")
        for name in sorted(set(self.facts) | set(other.facts)):
            if self.facts.get(name) != other.facts.get(name):
                lines.append(f"{name} is {other.facts.get(name)!r}, not {self.facts.get(name)!r}")
        return lines


def facts(api):
    """What the ConfigMap "world" says."""
    there = ask(api, "GET", WORLD, fine=(404,))
    return {name: value for name, value in ((there or {}).get("data") or {}).items() if value}


def set_facts(api, values):
    """Change them; None removes one."""
    if ask(api, "PATCH", WORLD, {"data": values}, MERGE, fine=(404,)) is None:
        kept = {name: value for name, value in values.items() if value is not None}
        ask(api, "POST", WORLD.rpartition("/")[0],
            {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "world"}, "data": kept})


def known_objects(book):
    """The keys of all objects that some recording made before its change."""
    return sorted({key_of(step["create"]) for course in book.courses.values() for step in course.around if "create" in step})


def make(api, around):
    """Make the world of a recording."""
    world = World.of(around, ())
    for step in around:
        if "create" in step:
            kind, namespace, _ = key_of(step["create"])
            ask(api, "POST", core_path(kind, namespace), step["create"])
        elif "image" in step:
            ask(api, "PATCH", IMAGE, step["image"], MERGE)
    if world.facts:
        set_facts(api, world.facts)


def delete(api, path):
    """Delete an object and play what lets go of its finalizers. Whether it was there."""
    there = ask(api, "DELETE", path, fine=(404,))
    if there and (there.get("metadata") or {}).get("finalizers"):
        ask(api, "PATCH", path, {"metadata": {"finalizers": None}}, MERGE, fine=(404,))
    return there is not None


def reset(api, book, made):
    """Back to where every recording starts: a new Config, and nothing around it. `made` are the paths of what courses make."""
    delete(api, CONFIG)
    for path in (PRUNER, IMAGE, WORLD, *made, *(core_path(*key) for key in known_objects(book))):
        delete(api, path)
    ask(api, "POST", CONFIGS, FIRST_CONFIG)
