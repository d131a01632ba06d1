# SPDX-License-Identifier: Apache-2.0
"""The well behaved part: objects are kept, versions go up, and what a cluster refuses is refused."""
import harness
from harness import CONFIGS, MAPS, config, config_map

REVIEW = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"
SELF = "/apis/authentication.k8s.io/v1/selfsubjectreviews"
APPLY = "application/apply-patch+yaml"


def review(verb, resource):
    return {"apiVersion": "authorization.k8s.io/v1", "kind": "SelfSubjectAccessReview",
            "spec": {"resourceAttributes": {"verb": verb, "resource": resource}}}


class Objects(harness.Case):
    script = {"objects": [config()], "deny": ["delete secrets", "* nodes"]}

    def make(self, name, **data):
        return self.said(201, self.cluster.ask("POST", MAPS, config_map(name, **data)))

    def test_create_and_get(self):
        made = self.make("created", key="1")
        self.assertEqual(made, self.said(200, self.cluster.get(f"{MAPS}/created")))
        self.assertTrue({"uid", "creationTimestamp", "resourceVersion"} <= made["metadata"].keys())
        self.assertEqual("AlreadyExists", self.said(409, self.cluster.ask("POST", MAPS, config_map("created")))["reason"])

    def test_missing(self):
        missing = self.said(404, self.cluster.get(f"{CONFIGS}/other"))
        self.assertEqual(("NotFound", "configs"), (missing["reason"], missing["details"]["kind"]))
        self.said(404, self.cluster.get("/apis/nobody.test/v1/things"))

    def test_refused_objects(self):
        for what, body in (("another kind", config()), ("no name", {**config_map("a"), "metadata": {}}),
                           ("another namespace", {**config_map("a"), "metadata": {"name": "a", "namespace": "y"}}),
                           ("no JSON", "{")):
            with self.subTest(what):
                self.assertIn(self.cluster.ask("POST", MAPS, body)[0], (400, 422))

    def test_dry_run(self):
        self.said(201, self.cluster.ask("POST", f"{MAPS}?dryRun=All", config_map("dry")))
        self.said(404, self.cluster.get(f"{MAPS}/dry"))

    def test_replace(self):
        made = self.make("replaced", key="1")
        new = self.said(200, self.cluster.ask("PUT", f"{MAPS}/replaced", {**made, "data": {"key": "2"}}))
        self.assertGreater(int(new["metadata"]["resourceVersion"]), int(made["metadata"]["resourceVersion"]))
        self.assertEqual("Conflict", self.said(409, self.cluster.ask("PUT", f"{MAPS}/replaced", made))["reason"])
        self.said(422, self.cluster.ask("PUT", f"{CONFIGS}/cluster", config()))

    def test_no_change_no_version(self):
        made = self.make("same", key="1")
        self.assertEqual(made, self.said(200, self.cluster.patch(f"{MAPS}/same", {"data": {"key": "1"}})))

    def test_merge_patch(self):
        self.make("merged", key="1", other="2")
        new = self.said(200, self.cluster.patch(f"{MAPS}/merged", {"data": {"key": None, "third": "3"}}))
        self.assertEqual({"other": "2", "third": "3"}, new["data"])
        self.said(409, self.cluster.patch(f"{MAPS}/merged", {"metadata": {"resourceVersion": "1"}}))
        self.said(415, self.cluster.patch(f"{MAPS}/merged", {}, kind="application/strategic-merge-patch+json"))

    def test_json_patch(self):
        self.make("patched", key="1")
        for status, want, operations in (
                (200, {"key": "1", "b": "2"}, [{"op": "add", "path": "/data/b", "value": "2"}]),
                (422, None, [{"op": "test", "path": "/data/b", "value": "3"}, {"op": "remove", "path": "/data"}]),
                (200, {"key": "1"}, [{"op": "test", "path": "/data/b", "value": "2"}, {"op": "remove", "path": "/data/b"}]),
                (200, {"c": "1"}, [{"op": "move", "path": "/data/c", "from": "/data/key"}]),
                (200, {"c": "1", "d": "1"}, [{"op": "copy", "path": "/data/d", "from": "/data/c"}]),
                (200, {"c": "5", "d": "1"}, [{"op": "replace", "path": "/data/c", "value": "5"}]),
                (422, None, [{"op": "replace", "path": "/data/none", "value": "5"}]), (422, None, [{"op": "sing"}])):
            with self.subTest(operations):
                said = self.said(status, self.cluster.patch(f"{MAPS}/patched", operations, kind="application/json-patch+json"))
                self.assertEqual(want, said.get("data"))

    def test_apply(self):
        def apply(manager, data, more=""):
            return self.cluster.patch(f"{MAPS}/applied?fieldManager={manager}{more}", config_map("applied", **data), kind=APPLY)
        self.said(201, apply("a", {"key": "1", "mine": "1"}))
        refused = self.said(409, apply("b", {"key": "2"}))
        self.assertEqual([("FieldManagerConflict", ".data.key", 'conflict with "a"')],
                         [(c["reason"], c["field"], c["message"]) for c in refused["details"]["causes"]])
        self.assertEqual({"key": "2", "mine": "1"}, self.said(200, apply("b", {"key": "2"}, "&force=true"))["data"])
        self.assertEqual({"key": "2"}, self.said(200, apply("a", {}))["data"], "what a manager leaves out goes")
        self.said(422, self.cluster.patch(f"{MAPS}/applied", config_map("applied"), kind=APPLY))

    def test_status(self):
        path = f"{CONFIGS}/cluster"
        new = self.said(200, self.cluster.patch(f"{path}/status", {"spec": {"replicas": 9}, "status": {"readyReplicas": 1}}))
        self.assertEqual((1, {"readyReplicas": 1}), (new["spec"]["replicas"], new["status"]))
        new = self.said(200, self.cluster.patch(path, {"spec": {"replicas": 2}, "status": None}))
        self.assertEqual((2, {"readyReplicas": 1}), (new["spec"]["replicas"], new["status"]))
        self.assertEqual(2, new["metadata"]["generation"])

    def test_delete(self):
        made = self.make("deleted")
        for precondition in ({"uid": "other"}, {"resourceVersion": "1"}):
            self.said(409, self.cluster.ask("DELETE", f"{MAPS}/deleted", {"preconditions": precondition}))
        said = self.said(200, self.cluster.ask("DELETE", f"{MAPS}/deleted", {"preconditions": {"uid": made["metadata"]["uid"]}}))
        self.assertEqual("Success", said["status"])
        self.said(404, self.cluster.ask("DELETE", f"{MAPS}/deleted"))

    def test_finalizers(self):
        self.make("kept")
        self.said(200, self.cluster.patch(f"{MAPS}/kept", {"metadata": {"finalizers": ["test/one"]}}))
        self.assertIn("deletionTimestamp", self.said(200, self.cluster.ask("DELETE", f"{MAPS}/kept"))["metadata"])
        self.said(200, self.cluster.get(f"{MAPS}/kept"))
        self.said(200, self.cluster.patch(f"{MAPS}/kept", {"metadata": {"finalizers": None}}))
        self.said(404, self.cluster.get(f"{MAPS}/kept"))

    def test_what_one_may(self):
        for verb, resource, allowed in (("get", "secrets", True), ("delete", "secrets", False), ("list", "nodes", False)):
            with self.subTest(f"{verb} {resource}"):
                self.assertEqual(allowed, self.said(201, self.cluster.ask("POST", REVIEW, review(verb,
                                                                                                 resource)))["status"]["allowed"])
        self.assertEqual("Forbidden", self.said(403, self.cluster.get("/api/v1/nodes"))["reason"])

    def test_who_asks(self):
        asked = {"apiVersion": "authentication.k8s.io/v1", "kind": "SelfSubjectReview"}
        self.assertEqual("tester", self.said(201, self.cluster.ask("POST", SELF, asked))["status"]["userInfo"]["username"])
        self.assertEqual("tester", self.said(200, self.cluster.get("/apis/user.openshift.io/v1/users/~"))["metadata"]["name"])

    def test_discovery(self):
        self.assertEqual("1", self.said(200, self.cluster.get("/version"))["major"])
        self.assertEqual("ok", self.said(200, self.cluster.get("/readyz")))
        found = self.said(200, self.cluster.get("/apis/imageregistry.operator.openshift.io/v1"))
        self.assertIn("configs", [resource["name"] for resource in found["resources"]])
        self.assertIn("route.openshift.io", [group["name"] for group in self.said(200, self.cluster.get("/apis"))["groups"]])

    def test_credentials(self):
        for wrong in ("", "Bearer other", "Basic eDp5"):
            self.said(401, self.cluster.get("/version", Authorization=wrong))
        old = self.cluster.headers()
        self.said(200, self.cluster.get("/fakecluster/rotate?token=another"))
        self.said(401, self.cluster.get("/version", **old))
        self.said(200, self.cluster.get("/version"))


class Lists(harness.Case):
    script = {"objects": [{**config_map(f"m{i}", n=str(i)), "metadata": {
        "name": f"m{i}", "namespace": "x", "labels": {"parity": "odd" if i % 2 else "even",
                                                      **({"first": "yes"} if i == 0 else {})}}}
        for i in range(7)]}

    def names(self, query):
        return [item["metadata"]["name"] for item in self.said(200, self.cluster.get(f"{MAPS}?{query}"))["items"]]

    def test_pages(self):
        names, token, versions = [], "", set()
        for pages in range(1, 10):
            page = self.said(200, self.cluster.get(f"{MAPS}?limit=3&continue={token}"))
            names += [item["metadata"]["name"] for item in page["items"]]
            versions.add(page["metadata"]["resourceVersion"])
            self.cluster.patch(f"{MAPS}/m0", {"data": {"n": str(pages)}})  # which the list does not show
            token = page["metadata"].get("continue", "")
            if not token:
                break
        self.assertEqual(([f"m{i}" for i in range(7)], 3, 1), (names, pages, len(versions)))

    def test_too_old(self):
        token = self.said(200, self.cluster.get(f"{MAPS}?limit=3"))["metadata"]["continue"]
        self.said(200, self.cluster.get("/fakecluster/forget"))
        self.assertEqual("Expired", self.said(410, self.cluster.get(f"{MAPS}?limit=3&continue={token}"))["reason"])

    def test_too_new(self):
        self.said(504, self.cluster.get(f"{MAPS}?resourceVersion=999999"))
        self.said(200, self.cluster.get(f"{MAPS}?resourceVersion=0"))

    def test_selectors(self):
        for query, want in (("labelSelector=parity=odd", "m1 m3 m5"), ("labelSelector=parity!=odd", "m0 m2 m4 m6"),
                            ("labelSelector=first", "m0"), ("labelSelector=!first,parity=even", "m2 m4 m6"),
                            ("labelSelector=parity%20in%20(odd,none)", "m1 m3 m5"), ("labelSelector=parity%20notin%20(odd)",
                                                                                     "m0 m2 m4 m6"),
                            ("fieldSelector=metadata.name=m4", "m4"), ("fieldSelector=metadata.name!=m4,metadata.namespace=x",
                                                                       "m0 m1 m2 m3 m5 m6")):
            with self.subTest(query):
                self.assertEqual(want.split(), self.names(query))

    def test_items(self):
        found = self.said(200, self.cluster.get(MAPS))
        self.assertEqual(("ConfigMapList", "v1"), (found["kind"], found["apiVersion"]))
        self.assertNotIn("kind", found["items"][0])
        self.assertEqual(7, len(self.said(200, self.cluster.get("/api/v1/configmaps"))["items"]))


class Watches(harness.Case):
    script = {"bookmarks": 0.1, "objects": [config_map("a", n="1"), config_map("b", n="1")]}

    def told(self, count, **query):
        return [(event["type"], event["object"].get("metadata", {}).get("name")) for event in self.cluster.watch(MAPS, count,
                                                                                                                 **query)]

    def version(self):
        return self.said(200, self.cluster.get(MAPS))["metadata"]["resourceVersion"]

    def test_what_is_there(self):
        self.assertEqual([("ADDED", "a"), ("ADDED", "b")], self.told(2))

    def test_what_happens(self):
        version = self.version()
        self.cluster.ask("POST", MAPS, config_map("c"))
        self.cluster.patch(f"{MAPS}/c", {"data": {"n": "2"}})
        self.cluster.ask("DELETE", f"{MAPS}/c")
        self.cluster.ask("POST", "/api/v1/namespaces/y/configmaps", {**config_map("d"), "metadata": {"name": "d"}})
        events = self.cluster.watch(MAPS, 3, resourceVersion=version)
        self.assertEqual(["ADDED", "MODIFIED", "DELETED"], [event["type"] for event in events])
        versions = [int(event["object"]["metadata"]["resourceVersion"]) for event in events]
        self.assertEqual(versions, sorted(set(versions)))

    def test_as_it_happens(self):
        stream = self.cluster.open("GET", f"{MAPS}?watch=1&resourceVersion={self.version()}")
        self.cluster.ask("POST", MAPS, config_map("live"))
        self.assertIn(b'"ADDED"', stream.readline())
        stream.link.close()

    def test_selectors_see_things_come_and_go(self):
        version, what = self.version(), {"resourceVersion": self.version(), "labelSelector": "seen=yes"}
        self.assertTrue(version)
        for labels in ({"seen": "yes"}, {"other": "1"}, {"seen": None}):
            self.cluster.patch(f"{MAPS}/b", {"metadata": {"labels": labels}})
        self.assertEqual([("ADDED", "b"), ("MODIFIED", "b"), ("DELETED", "b")], self.told(3, **what))

    def test_bookmarks(self):
        events = self.cluster.watch(MAPS, 1, resourceVersion=self.version(), allowWatchBookmarks="true")
        self.assertEqual(("BOOKMARK", self.version()), (events[0]["type"], events[0]["object"]["metadata"]["resourceVersion"]))

    def test_too_old(self):
        self.said(200, self.cluster.get("/fakecluster/forget"))
        event, end = self.cluster.watch(MAPS, 2, resourceVersion="50")
        self.assertEqual(("ERROR", 410, "END"), (event["type"], event["object"]["code"], end["type"]))

    def test_ends_when_asked_to(self):
        self.assertEqual([("END", None)], self.told(1, resourceVersion=self.version(), timeoutSeconds="1"))
