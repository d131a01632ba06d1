# SPDX-License-Identifier: Apache-2.0
"""The well behaved part: what a cluster answers to a request, from the objects it has."""
import json
import uuid

import kinds
import patches
import selection
import status
from status import Failure
from wire import Answer

PAGE = 1 << 30
VERSION = {"major": "1", "minor": "36", "gitVersion": "v1.36.0+fakecluster", "gitTreeState": "clean", "platform": "linux/amd64"}
REVIEW = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"
SELF = "/apis/authentication.k8s.io/v1/selfsubjectreviews"
USER = "/apis/user.openshift.io/v1/users/~"
GROUPS = ["testers", "system:authenticated"]


def parsed(body, what="the body"):
    try:
        return json.loads(body)
    except ValueError as error:
        raise Failure(400, f"{what} is not JSON: {error}") from error


class Api:
    def __init__(self, store, deny=()):
        self.store, self.deny = store, [words.split() for words in deny]
        self.verbs = {"GET": self.get, "POST": self.create, "PUT": self.replace, "PATCH": self.patch, "DELETE": self.delete}

    def answer(self, request):
        try:
            return self.routed(request)
        except Failure as failure:
            return Answer(failure.code, failure.body)

    def routed(self, request):
        if request.path in ("/healthz", "/livez", "/readyz"):
            return Answer(200, "ok", "text/plain; charset=utf-8")
        if request.path == "/version":
            return Answer(200, VERSION)
        if request.path == REVIEW and request.method == "POST":
            return self.review(request)
        if request.path == SELF and request.method == "POST":
            return self.who(request)
        if request.path == USER and request.method == "GET":
            return Answer(200, {"apiVersion": "user.openshift.io/v1", "kind": "User", "groups": GROUPS,
                                "metadata": {"name": request.headers.get("impersonate-user", "tester"), "uid": "1"}})
        if (found := discovery(request.path)):
            return Answer(200, found)
        place = kinds.place(request.path)
        if place is None:
            return Answer(404, "404 page not found\n", "text/plain; charset=utf-8")
        self.admit(request, place)
        if request.method not in self.verbs:
            raise Failure(405, f"the server does not allow {request.method} here")
        return self.verbs[request.method](request, place)

    def denies(self, verb, resource):
        return any(want in ("*", verb) and what in ("*", resource) for want, what in self.deny)

    def admit(self, request, place):
        verb = {"POST": "create", "PUT": "update", "PATCH": "patch", "DELETE": "delete"}.get(request.method, "get")
        if verb == "get" and not place.name:
            verb = "watch" if request.watches else "list"
        if self.denies(verb, place.kind.plural):
            where = f' in the namespace "{place.namespace}"' if place.namespace else " at the cluster scope"
            raise Failure(403, f'{place.kind.resource} "{place.name}" is forbidden: User "tester" cannot {verb} resource '
                          f'"{place.kind.plural}" in API group "{place.kind.group}"{where}',
                          **status.details_of(place.kind, place.name))

    def review(self, request):
        asked = parsed(request.body)
        wanted = asked.get("spec", {}).get("resourceAttributes", {})
        denied = self.denies(wanted.get("verb", ""), wanted.get("resource", ""))
        return Answer(201, {**asked, "status": {"allowed": not denied, **({"reason": "the script denies it"} if denied else {})}})

    def who(self, request):
        """Everybody is the tester, or whom he acts as."""
        if self.denies("create", "selfsubjectreviews"):
            raise Failure(403, 'selfsubjectreviews is forbidden: User "tester" cannot create it')
        name = request.headers.get("impersonate-user", "tester")
        return Answer(201, {**parsed(request.body), "status": {"userInfo": {
            "username": name, "uid": "1", "groups": GROUPS, "extra": {"scopes.authorization.openshift.io": ["user:full"]}}}})

    def get(self, request, place):
        if not place.name:
            return self.list(request, place)
        if place.subresource not in ("", "status"):
            raise Failure(404, "the server could not find the requested resource")
        return Answer(200, self.store.get(place))

    def list(self, request, place):
        matches, token = selection.of(request), request.query.get("continue", "")
        version = request.query.get("resourceVersion", "")
        if token:
            rest = self.store.page(token)
            if rest is None:
                raise Failure(410, "The provided continue parameter is too old to display a consistent list result.")
            found, version = rest, int(token.split(".")[0])
        else:
            if version.isdigit() and int(version) > self.store.version:
                raise Failure(504, f"Too large resource version: {version}, current: {self.store.version}")
            found, version = self.store.of(place)
            found = [o for o in found if matches(o)]
        limit = int(request.query.get("limit") or 0) or PAGE
        meta = {"resourceVersion": str(version)}
        if len(found) > limit:
            meta.update({"continue": f"{version}.{uuid.uuid4().hex}", "remainingItemCount": len(found) - limit})
            self.store.keep(meta["continue"], found[limit:])
        items = [o if place.kind.custom else {k: v for k, v in o.items() if k not in ("apiVersion", "kind")} for o in found[:limit]]
        return Answer(200, {"apiVersion": place.kind.version, "kind": f"{place.kind.kind}List", "metadata": meta, "items": items})

    def sent(self, request, place, name=None):
        """The object of a request, which must be of that place."""
        new, kind = parsed(request.body), place.kind
        if not isinstance(new, dict) or (new.get("apiVersion"), new.get("kind")) != (kind.version, kind.kind):
            raise Failure(400, f"the object is no {kind.kind} of {kind.version}")
        meta = new.setdefault("metadata", {})
        if name and meta.get("name") != name:
            raise Failure(400, "the name of the object does not match the name on the URL")
        if kind.namespaced:
            if meta.setdefault("namespace", place.namespace) != place.namespace:
                raise Failure(400, "the namespace of the object does not match the namespace on the URL")
        else:
            meta.pop("namespace", None)
        return new

    def create(self, request, place):
        if place.name:
            raise Failure(405, "the server does not allow POST here")
        new = self.sent(request, place)
        meta = new["metadata"]
        if not meta.get("name") and meta.get("generateName"):
            meta["name"] = meta["generateName"] + uuid.uuid4().hex[:5]
        if not meta.get("name"):
            raise status.invalid(place.kind, "", "metadata.name", "Required value: name or generateName is required")
        if meta.get("resourceVersion"):
            raise Failure(400, "resourceVersion should not be set on objects to be created")
        if place.kind.has_status:
            new.pop("status", None)
        return Answer(201, self.store.create(place, meta["name"], new, self.dry_run(request)))

    def dry_run(self, request):
        return request.query.get("dryRun") == "All"

    def check(self, place, live, meta):
        """The preconditions that an object carries."""
        for member in ("resourceVersion", "uid"):
            if meta.get(member) and meta[member] != live["metadata"][member]:
                raise status.conflict(place.kind, place.name, status.MODIFIED if member == "resourceVersion" else
                                      f"Precondition failed: UID in precondition: {meta[member]}, UID in object meta: "
                                      f"{live['metadata'][member]}")

    def stored(self, request, place, live, new):
        """Status by its subresource only, all else by the object itself."""
        if place.subresource not in ("", "status"):
            raise Failure(404, "the server could not find the requested resource")
        if place.kind.has_status:
            base, part = (live, new) if place.subresource else (new, live)
            new = {**base, "metadata": base["metadata"]}
            new.pop("status", None)
            if "status" in part:
                new["status"] = part["status"]
        return Answer(200, self.store.update(place, new, self.dry_run(request)))

    def replace(self, request, place):
        with self.store.changed:
            new, live = self.sent(request, place, place.name), self.store.get(place)
            if place.kind.custom and not new["metadata"].get("resourceVersion"):
                raise status.invalid(place.kind, place.name, "metadata.resourceVersion",
                                     "Invalid value: 0: must be specified for an update")
            self.check(place, live, new["metadata"])
            return self.stored(request, place, live, new)

    def patch(self, request, place):
        kind = request.headers.get("content-type", "").split(";")[0]
        with self.store.changed:
            if kind == "application/apply-patch+yaml":
                return self.apply(request, place)
            live, patch = self.store.get(place), parsed(request.body, "the patch")
            if kind == "application/merge-patch+json":
                self.check(place, live, patch.get("metadata") or {})
                new = patches.merge(live, patch)
            elif kind == "application/json-patch+json":
                new = patches.json_patch(live, patch)
                self.check(place, live, new.get("metadata") or {})
            else:
                raise Failure(415, f"the body of the request was in an unknown format - accepted media types include: "
                              f"application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml; not {kind}")
            if not isinstance(new.get("metadata"), dict):
                raise status.invalid(place.kind, place.name, "metadata", "Required value")
            self.own(request, place, live, new)
            return self.stored(request, place, live, new)

    def own(self, request, place, live, new):
        """What a patch changes belongs to whoever sent it."""
        if self.dry_run(request):
            return
        before = patches.owned(live)
        changed = {path for path, value in patches.owned(new).items() if before.get(path) != value}
        owners = self.store.owners.setdefault(self.store.key(place), {})
        for paths in owners.values():
            paths -= changed
        owners.setdefault(request.query.get("fieldManager", "unknown"), set()).update(changed)

    def apply(self, request, place):
        manager = request.query.get("fieldManager")
        if not manager:
            raise Failure(422, "PatchOptions.meta.k8s.io is invalid: fieldManager: Required value: is required for apply patch")
        applied = self.sent(request, place, place.name)
        live = self.store.objects.get(self.store.key(place))
        if live is not None:
            self.check(place, live, applied["metadata"])
        owners = {name: set(paths) for name, paths in self.store.owners.get(self.store.key(place), {}).items()}
        found = list(patches.conflicts(live or {}, applied, owners, manager))
        if found and request.query.get("force") != "true":
            raise apply_conflict(place, found)
        new = patches.apply(live or {}, applied, owners, manager)
        if live is None:
            answer = Answer(201, self.store.create(place, place.name, new, self.dry_run(request)))
        else:
            answer = self.stored(request, place, live, new)
        if not self.dry_run(request):
            self.store.owners[self.store.key(place)] = owners
        return answer

    def delete(self, request, place):
        if not place.name:
            raise Failure(405, "the fake cluster deletes one object at a time")
        options = parsed(request.body) if request.body else {}
        with self.store.changed:
            live = self.store.get(place)
            self.check(place, live, options.get("preconditions") or {})
            gone, done = self.store.delete(place, self.dry_run(request) or options.get("dryRun") == ["All"])
        if not done:
            return Answer(200, gone)
        return Answer(200, {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success",
                            "details": {**status.details_of(place.kind, place.name), "uid": live["metadata"]["uid"]}})


def apply_conflict(place, found):
    causes = [{"reason": "FieldManagerConflict", "message": f'conflict with "{other}"', "field": "." + ".".join(path)}
              for path, other in found]
    words = "; ".join(f"{cause['message']}: {cause['field']}" for cause in causes)
    return Failure(409, f"Apply failed with {len(causes)} conflict{'s' * (len(causes) > 1)}: {words}",
                   **status.details_of(place.kind, place.name), causes=causes)


def discovery(path):
    """What there is, for clients that ask before they do anything."""
    groups = sorted({kind.group for kind in kinds.ALL if kind.group})
    if path == "/api":
        return {"kind": "APIVersions", "versions": ["v1"]}
    if path == "/apis":
        return {"kind": "APIGroupList", "apiVersion": "v1", "groups": [
            {"name": group, "versions": [version], "preferredVersion": version} for group in groups
            for version in [{"groupVersion": f"{group}/v1", "version": "v1"}]]}
    version = path.removeprefix("/apis/").removeprefix("/api/").strip("/")
    found = [kind for kind in kinds.ALL if kind.version == version]
    return {"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": version, "resources": [
        {"name": kind.plural, "singularName": kind.kind.lower(), "kind": kind.kind, "namespaced": kind.namespaced,
         "verbs": ["create", "delete", "get", "list", "patch", "update", "watch"]} for kind in found]} if found else None
