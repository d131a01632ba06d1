# SPDX-License-Identifier: Apache-2.0
"""Objects, lists and maps behave as Python's own do."""
import copy
import gc
import pickle
import resource
import threading
import unittest
from collections.abc import MutableMapping, MutableSequence

import ocreg

HEAD = "apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\n"
CONFIG = HEAD + """metadata:
  name: cluster
  labels: {a: "1", b: two}
spec:
  managementState: Managed
  replicas: 1
  httpSecret: hush-hush
  later: {x: 1.50}
  storage:
    s3: {bucket: images, region: eu-west-1}
  routes:
  - {name: one, hostname: a.example}
  - {name: two}
"""


def config():
    return ocreg.Config.parse(CONFIG)


class Objects(unittest.TestCase):
    def test_parse_finds_the_kind(self):
        self.assertIsInstance(ocreg.parse(CONFIG), ocreg.Config)
        for text in (CONFIG.encode(), bytearray(CONFIG.encode()), memoryview(CONFIG.encode())):
            self.assertEqual(ocreg.parse(text), config())

    def test_parse_takes_no_number(self):
        for what in (5, None, {}):
            with self.assertRaises(TypeError):
                ocreg.parse(what)

    def test_there_is_one_null(self):
        for null in (type(ocreg.NULL)(), copy.copy(ocreg.NULL), copy.deepcopy(ocreg.NULL), pickle.loads(pickle.dumps(ocreg.NULL))):
            self.assertIs(null, ocreg.NULL)

    def test_nested_attributes(self):
        cfg = config()
        self.assertEqual(cfg.spec.storage.s3.bucket, "images")
        self.assertIsNone(cfg.spec.storage.gcs)
        cfg.spec.storage.s3.bucket = "other"
        self.assertEqual(cfg.to_dict()["spec"]["storage"]["s3"]["bucket"], "other")

    def test_constructors(self):
        s3 = ocreg.S3(bucket="b", encrypt=False, trusted_ca=ocreg.TrustedCA(name="ca"))
        self.assertEqual(s3.to_json(), '{"bucket":"b","encrypt":false,"trustedCA":{"name":"ca"}}')
        self.assertEqual(ocreg.Storage(pvc={"claim": "c"}).pvc.claim, "c")
        with self.assertRaisesRegex(TypeError, "S3 has no field 'bukcet'"):
            ocreg.S3(bukcet="b")
        with self.assertRaises(TypeError):
            ocreg.Object()

    def test_a_typing_mistake_is_an_error(self):
        cfg = config()
        with self.assertRaises(AttributeError):
            cfg.spec.replcas = 3
        with self.assertRaises(AttributeError):
            cfg.spec.replcas
        with self.assertRaises(AttributeError):
            cfg.has("replcas")
        with self.assertRaises(AttributeError):
            cfg.spec.routes.foo = 1

    def test_setters_copy(self):
        s3 = ocreg.S3(bucket="one")
        storage = ocreg.Storage(s3=s3)
        s3.bucket = "two"
        self.assertEqual(storage.s3.bucket, "one")

    def test_an_object_of_another_class_is_refused(self):
        with self.assertRaisesRegex(TypeError, "Storage.s3 must be S3 or a mapping, not GCS"):
            ocreg.Storage(s3=ocreg.GCS())

    def test_parts_outlive_the_whole(self):
        cfg = config()
        s3, routes, labels = cfg.spec.storage.s3, cfg.spec.routes, cfg.metadata.labels
        route = routes[0]
        del cfg
        gc.collect()
        s3.bucket = "x" * 10000
        del routes[0]
        gc.collect()
        self.assertEqual((len(s3.bucket), route.name, routes[0].name, labels["a"]), (10000, "one", "two", "1"))

    def test_make(self):
        cfg = ocreg.Config()
        cfg.make("spec").make("storage").make("s3").bucket = "b"
        cfg.spec.make("routes")
        self.assertEqual(cfg.to_dict(), {"spec": {"storage": {"s3": {"bucket": "b"}}, "routes": []}})
        with self.assertRaises(TypeError):
            cfg.spec.make("replicas")

    def test_equality(self):
        self.assertEqual(config(), config())
        other = config()
        other.spec.replicas = 2
        self.assertNotEqual(config(), other)
        self.assertNotEqual(ocreg.S3(), ocreg.GCS())
        self.assertNotEqual(ocreg.S3(), None)
        with self.assertRaises(TypeError):
            hash(config())

    def test_copies(self):
        for make in (ocreg.Config.copy, copy.copy, copy.deepcopy):
            cfg = config()
            twin = make(cfg)
            self.assertEqual(cfg, twin)
            twin.spec.replicas = 9
            self.assertEqual(cfg.spec.replicas, 1)

    def test_dict_json_yaml(self):
        cfg = config()
        self.assertEqual(cfg.to_dict()["spec"]["later"], {"x": 1.5})
        self.assertIn('"later":{"x":1.50}', cfg.to_json())
        self.assertEqual(ocreg.Config.from_dict(cfg.to_dict()).to_dict(), cfg.to_dict())
        self.assertEqual(ocreg.parse(cfg.to_yaml()), cfg)
        self.assertEqual(ocreg.parse(cfg.to_json(indent=True)), cfg)
        self.assertEqual(ocreg.Storage.from_dict({"s3": ocreg.S3(bucket="b")}).s3.bucket, "b")
        with self.assertRaises(TypeError):
            ocreg.Storage.from_dict({1: "x"})
        with self.assertRaises(ValueError):
            ocreg.ConfigSpec.from_dict({"replicas": float("nan")})

    def test_secrets_are_not_shown(self):
        cfg = config()
        for shown in (repr(cfg), str(cfg), repr(cfg.spec), cfg.to_json(redact=True), cfg.to_yaml(redact=True)):
            self.assertNotIn("hush", shown)
            self.assertIn("redacted", shown)
        self.assertIn("hush-hush", cfg.to_json())
        long = ocreg.S3(bucket="b" * 5000)
        self.assertLess(len(repr(long)), 600)

    def test_unknown_members(self):
        cfg = config()
        self.assertEqual(cfg.spec.unknown, {"later": {"x": 1.5}})
        self.assertEqual(cfg.unknown, {})

    def test_paths(self):
        cfg = config()
        self.assertEqual(cfg.path_get("spec.routes[1].name"), "two")
        self.assertIsNone(cfg.path_get("spec.storage.gcs.bucket"))
        cfg.path_set("spec.routes[2].name", "three")
        cfg.path_unset("spec.routes[0]")
        self.assertEqual([route.name for route in cfg.spec.routes], ["two", "three"])
        with self.assertRaises(ocreg.FieldError) as raised:
            cfg.path_get("spec.sotrage")
        self.assertEqual(raised.exception.path, "spec.sotrage")
        with self.assertRaises(ocreg.ArgumentError):
            cfg.path_get("spec..x")
        with self.assertRaises(TypeError):
            cfg.path_set("spec.replicas", None)

    def test_diff_and_apply(self):
        old, new = config(), config()
        new.spec.replicas = 3
        del new.spec.storage.s3.region
        patch = ocreg.diff(old, new)
        self.assertEqual(patch, {"spec": {"replicas": 3, "storage": {"s3": {"region": None}}}})
        old.apply(patch)
        self.assertEqual(old, new)
        old.apply('{"spec":null}')
        self.assertIsNone(old.spec)
        with self.assertRaises(ocreg.ArgumentError):
            ocreg.diff(old, ocreg.S3())
        with self.assertRaises(ocreg.ParseError):
            old.apply("{")

    def test_defaults(self):
        cfg = config()
        self.assertIsNone(cfg.spec.log_level)
        cfg.apply_defaults()
        self.assertEqual(cfg.spec.log_level, "Normal")

    def test_texts_that_c_cannot_hold(self):
        s3 = ocreg.S3(bucket="b")
        for bad in ("a\0b", "\ud800"):
            with self.assertRaises(ValueError):
                s3.bucket = bad
        self.assertEqual(s3.bucket, "b")
        with self.assertRaises(OverflowError):
            ocreg.ConfigSpec(replicas=2**63)

    def test_text_of_any_script(self):
        text = "\u00fc\u4e16\U0001f600\x7f\x01\u2028"
        s3 = ocreg.S3(bucket=text)
        self.assertEqual(s3.bucket, text)
        self.assertEqual(ocreg.S3.parse(s3.to_json()).bucket, text)
        self.assertEqual(ocreg.S3.parse(s3.to_yaml()).bucket, text)

    def test_nothing_leaks(self):
        def work(rounds):
            for _ in range(rounds):
                cfg = config()
                cfg.spec.routes.append({"name": "x"})
                cfg.spec.storage.s3 = ocreg.S3(bucket="b" * 1000)
                ocreg.diff(cfg, cfg.copy())
                ocreg.check(CONFIG, context=[cfg])
                for failing in (lambda: ocreg.parse("{"), lambda: cfg.path_get("nope"), lambda: ocreg.S3(bucket=1)):
                    with self.assertRaises(Exception):
                        failing()

        work(1000)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        work(6000)
        self.assertLess(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, 4096)

    def test_threads_share_a_tree(self):
        cfg, failed = config(), []

        def work(n):
            try:
                for i in range(300):
                    cfg.spec.storage.s3.bucket = f"{n}-{i}" * (i % 7 + 1)
                    cfg.metadata.labels[f"k{n}"] = str(i)
                    cfg.to_json()
            except Exception as error:
                failed.append(error)

        threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failed, [])
        self.assertEqual({cfg.metadata.labels[f"k{n}"] for n in range(4)}, {"299"})


class Lists(unittest.TestCase):
    def names(self, spec):
        return [route.name for route in spec.routes]

    def test_is_a_sequence(self):
        self.assertIsInstance(config().spec.routes, MutableSequence)
        self.assertIsInstance(config().spec.routes, ocreg.List)

    def test_of_objects(self):
        spec = ocreg.ConfigSpec()
        self.assertEqual((len(spec.routes), bool(spec.routes), list(spec.routes)), (0, False, []))
        spec.routes.append(ocreg.ConfigRoute(name="a"))
        spec.routes += [{"name": "c"}, ocreg.ConfigRoute(name="d")]
        spec.routes.insert(1, {"name": "b"})
        self.assertEqual(self.names(spec), ["a", "b", "c", "d"])
        spec.routes[-1] = ocreg.ConfigRoute(name="z", hostname="h")
        spec.routes[0].hostname = "first"
        self.assertEqual((spec.routes[3].hostname, spec.routes[0].hostname), ("h", "first"))
        spec.routes.move(3, 0)
        self.assertEqual(self.names(spec), ["z", "a", "b", "c"])
        del spec.routes[1:3]
        self.assertEqual(self.names(spec), ["z", "c"])
        self.assertEqual(spec.routes.pop().name, "c")
        spec.routes.clear()
        self.assertTrue(spec.has("routes"))
        self.assertEqual(spec.to_json(), '{"routes":[]}')

    def test_of_strings(self):
        meta = ocreg.ObjectMeta(finalizers=["a", "b"])
        meta.finalizers.insert(-1, "x")
        meta.finalizers[0] = "A"
        meta.finalizers.extend(["c"])
        self.assertEqual(meta.finalizers, ["A", "x", "b", "c"])
        self.assertEqual(meta.finalizers[1:3], ["x", "b"])
        self.assertIn("b", meta.finalizers)
        self.assertEqual(meta.finalizers.index("c"), 3)
        meta.finalizers.reverse()
        self.assertEqual(list(reversed(meta.finalizers)), ["A", "x", "b", "c"])
        meta.finalizers[1:3] = ["1", "2", "3"]
        self.assertEqual(repr(meta.finalizers), "['c', '1', '2', '3', 'A']")
        meta.finalizers.remove("2")
        self.assertEqual(meta.finalizers, ["c", "1", "3", "A"])

    def test_find(self):
        status = ocreg.ConfigStatus(conditions=[{"type": "Available"}, {"type": "Degraded"}])
        self.assertEqual(status.conditions.find("Degraded").condition_type, "Degraded")
        self.assertIsNone(status.conditions.find("Progressing"))
        self.assertEqual(ocreg.ObjectMeta(finalizers=["a", "b"]).finalizers.find("b"), "b")
        self.assertIsNone(config().spec.routes.find("one"))

    def test_assigning_a_list_to_itself(self):
        spec = config().spec
        spec.routes = spec.routes
        self.assertEqual(self.names(spec), ["one", "two"])
        spec.routes = reversed(spec.routes)
        self.assertEqual(self.names(spec), ["two", "one"])

    def test_a_failed_assignment_changes_nothing(self):
        spec = config().spec
        for bad in ([{"name": "x"}, 5], [ocreg.S3()], 5, "text"):
            with self.assertRaises(TypeError):
                spec.routes = bad
            self.assertEqual(self.names(spec), ["one", "two"])
        meta = ocreg.ObjectMeta(finalizers=["a"])
        with self.assertRaises(TypeError):
            meta.finalizers = ["b", None]
        self.assertEqual(meta.finalizers, ["a"])

    def test_indexes(self):
        routes = config().spec.routes
        for index in (2, -3):
            with self.assertRaises(IndexError):
                routes[index]
            with self.assertRaises(IndexError):
                del routes[index]
        with self.assertRaises(TypeError):
            routes["a"]

    def test_elements_that_do_not_fit(self):
        spec = ocreg.ConfigSpec.parse('{"routes":[{"name":"a"},5,{"name":"c"}]}')
        self.assertIsNone(spec.routes[1])
        spec.routes[1] = {"name": "b"}
        self.assertEqual(self.names(spec), ["a", "b", "c"])

    def test_an_element_keeps_what_its_type_does_not_know(self):
        other = ocreg.ConfigSpec(routes=ocreg.ConfigSpec.parse('{"routes":[{"name":"a","later":1.50}]}').routes)
        self.assertEqual(other.to_json(), '{"routes":[{"name":"a","later":1.50}]}')


class Maps(unittest.TestCase):
    def test_is_a_mapping(self):
        labels = config().metadata.labels
        self.assertIsInstance(labels, MutableMapping)
        self.assertEqual(dict(labels), {"a": "1", "b": "two"})
        self.assertEqual(labels, {"b": "two", "a": "1"})
        self.assertEqual(repr(labels), "{'a': '1', 'b': 'two'}")

    def test_changes(self):
        meta = ocreg.ObjectMeta()
        self.assertEqual((len(meta.labels), "a" in meta.labels, meta.labels.get("a")), (0, False, None))
        meta.labels["a"] = "1"
        meta.labels.update(b="2", c="3")
        self.assertEqual(meta.labels.pop("b"), "2")
        self.assertEqual(meta.labels.setdefault("a", "x"), "1")
        del meta.labels["c"]
        for missing in ("c", 5):
            with self.assertRaises(KeyError):
                meta.labels[missing]
        with self.assertRaises(KeyError):
            del meta.labels["c"]
        self.assertEqual(meta.to_json(), '{"labels":{"a":"1"}}')
        meta.labels.clear()
        self.assertTrue(meta.has("labels"))

    def test_wrong_types(self):
        meta = ocreg.ObjectMeta(labels={"a": "1"})
        for bad in ({"b": 2}, {5: "x"}, {"b": None}):
            with self.assertRaises(TypeError):
                meta.labels = bad
            self.assertEqual(meta.labels, {"a": "1"})

    def test_a_value_that_does_not_fit(self):
        meta = ocreg.ObjectMeta.parse('{"labels":{"a":1,"b":"2"}}')
        self.assertEqual(dict(meta.labels), {"a": None, "b": "2"})
        meta.labels["a"] = "1"
        self.assertEqual(dict(meta.labels), {"a": "1", "b": "2"})


if __name__ == "__main__":
    unittest.main()
