# SPDX-License-Identifier: Apache-2.0
"""The fake cluster, which remembers all that happened in the namespace that is watched, and who read a list of it when."""
import pathlib
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "tools" / "fakecluster"))
import store
import world

NAMESPACE = "openshift-config"
OTHER = [{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": f"other-{i}", "namespace": "openshift-image-registry"}}
         for i in range(7)]


class Store(store.Store):
    def __init__(self):
        super().__init__()
        self.happened, self.lists, self.asking = [], [], threading.local()

    def put(self, key, new, word, version=None):
        made = super().put(key, new, word, version)
        if key[1] == NAMESPACE:
            self.happened.append((self.version, word, key[2]))
        return made

    def of(self, place):
        found, version = super().of(place)
        if place.namespace == NAMESPACE:
            self.lists.append((version, self.asking.selector))
        return found, version


class Nothing:
    """In place of the record of requests, which would grow for an hour."""

    def __init__(self, path):
        self.path = path

    def write(self, listener, request, row):
        pass


class World(world.World):
    def take(self, connection, request):
        self.store.asking.selector = request.query.get("labelSelector", "")
        super().take(connection, request)

    def lists_of(self, selector):
        return [version for version, who in self.store.lists if who == selector]


def start(folder):
    folder.mkdir()
    world.Store, world.Record = Store, Nothing
    made = World(folder, {"bookmarks": 5, "objects": OTHER})
    made.open()
    return made
