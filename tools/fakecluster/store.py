# SPDX-License-Identifier: Apache-2.0
"""The objects, their versions, and what happened to them, as far back as a watch may ask."""
import copy
import datetime
import threading
import uuid

import status

REMEMBERED = 2000  # events
SNAPSHOTS = 64  # lists that may be read on


def now():
    return datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


class Event:
    def __init__(self, version, word, key, new, old):
        self.version, self.word, self.key, self.new, self.old = version, word, key, new, old


class Store:
    """What is in it is never changed, but replaced by a changed copy: whoever holds an object may read it in peace."""

    def __init__(self):
        self.changed = threading.Condition(threading.RLock())
        self.version, self.oldest = 100, 100
        self.objects, self.owners, self.events, self.snapshots = {}, {}, [], {}

    def key(self, place, name=None):
        return place.kind, place.namespace, name or place.name

    def get(self, place):
        found = self.objects.get(self.key(place))
        if found is None:
            raise status.missing(place.kind, place.name)
        return found

    def of(self, place):
        """All objects of a kind, in a namespace or in all, by name, and the version they are of."""
        with self.changed:
            keys = sorted((key for key in self.objects if key[0] is place.kind and place.namespace in ("", key[1])),
                          key=lambda key: key[1:])
            return [self.objects[key] for key in keys], self.version

    def page(self, token):
        return self.snapshots.get(token)

    def keep(self, token, objects):
        """The rest of a list, until many others have been read."""
        self.snapshots[token] = objects
        while len(self.snapshots) > SNAPSHOTS:
            self.snapshots.pop(next(iter(self.snapshots)))

    def forget(self):
        """As after a compaction: what happened is not known any more, and no list can be read on."""
        with self.changed:
            self.events, self.oldest = [], self.version
            self.snapshots = {}

    def put(self, key, new, word, version=None):
        """With a new version, or one that is given."""
        old = self.objects.get(key)
        self.version = max(self.version + 1, version or 0)
        new["metadata"]["resourceVersion"] = str(version or self.version)
        if word == "DELETED":
            self.objects.pop(key, None)
            self.owners.pop(key, None)
        else:
            self.objects[key] = new
        self.events.append(Event(self.version, word, key, new, old))
        if len(self.events) > REMEMBERED:
            self.oldest = self.events.pop(0).version
        self.changed.notify_all()
        return new

    def create(self, place, name, new, dry_run=False, version=None):
        with self.changed:
            key = self.key(place, name)
            if key in self.objects:
                raise status.Failure(409, f'{place.kind.resource} "{name}" already exists', "AlreadyExists",
                                     **status.details_of(place.kind, name))
            new = copy.deepcopy(new)
            new["metadata"].update(uid=str(uuid.uuid4()), creationTimestamp=now(), generation=1)
            if dry_run:
                return new
            return self.put(key, new, "ADDED", version)

    def update(self, place, new, dry_run=False):
        """What stands in its place afterwards. The same as before makes no new version; what waited for its last finalizer goes."""
        with self.changed:
            old, key, new = self.get(place), self.key(place), copy.deepcopy(new)
            for member in ("uid", "creationTimestamp", "resourceVersion", "generation", "name", "namespace", "deletionTimestamp"):
                new["metadata"].pop(member, None)
                if member in old["metadata"]:
                    new["metadata"][member] = old["metadata"][member]
            if new == old:
                return old
            if new.get("spec") != old.get("spec"):
                new["metadata"]["generation"] = old["metadata"].get("generation", 0) + 1
            if dry_run:
                return new
            last = "deletionTimestamp" in new["metadata"] and not new["metadata"].get("finalizers")
            return self.put(key, new, "DELETED" if last else "MODIFIED")

    def delete(self, place, dry_run=False):
        """The object, and whether it is gone."""
        with self.changed:
            old = self.get(place)
            new = copy.deepcopy(old)
            if dry_run:
                return new, not old["metadata"].get("finalizers")
            if old["metadata"].get("finalizers"):
                new["metadata"].setdefault("deletionTimestamp", now())
                new["metadata"].setdefault("deletionGracePeriodSeconds", 0)
                return (old if new == old else self.put(self.key(place), new, "MODIFIED")), False
            return self.put(self.key(place), new, "DELETED"), True

    def touch(self, place):
        """As if somebody else had written it meanwhile, without a change that matters. False if it is not there."""
        with self.changed:
            old = self.objects.get(self.key(place))
            if old is None:
                return False
            new = copy.deepcopy(old)
            new["metadata"].setdefault("annotations", {})["fakecluster/touched"] = str(self.version + 1)
            self.put(self.key(place), new, "MODIFIED")
            return True
