# SPDX-License-Identifier: Apache-2.0
"""Getting in to the real API server that OCREG_CLUSTER names: it takes a client for whom it takes Python's own requests for."""
import json
import os
import pathlib
import sys
import tempfile
import unittest

import ocreg

TESTS = pathlib.Path(__file__).resolve().parents[3] / "tests"
sys.path += [str(TESTS / name) for name in ("access", "cluster", "kubeconfig")]
import rows
import scene as scenes
import stage

ACTING = rows.ACTING["all"]
ACTS = {"as_": ACTING["as_"], "as_uid": ACTING["uid"], "as_groups": ACTING["groups"],
        "as_extra": {key: [value] for key, value in ACTING["extra"]}}


class Access(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.scene = scenes.Scene(os.environ["OCREG_CLUSTER"], cls.folder)
        cls.addClassCleanup(cls.scene.close)

    def client(self, user, **options):
        cluster = options.pop("cluster", {})
        path = self.folder / "kubeconfig"
        stage.write(path, json.dumps(stage.document(self.scene, rows.Row("", user=user, cluster=cluster))))
        client = ocreg.Client(path, **options)
        self.addCleanup(client.close)
        return client

    def check(self, who, user, acting=None, **options):
        """The user has all that the server says of it."""
        found = self.client(user, **options).whoami()
        extra = sorted(f"{key}={value}" for key, values in found.extra.items() for value in values)
        want = scenes.summary(self.scene.ask(self.scene.people[who], acting).body)
        self.assertEqual({"name": found.name, "uid": found.uid, "groups": list(found.groups), "extra": extra}, want)
        self.assertEqual(found.name, acting["as_"] if acting else self.scene.people[who].name)

    def test_token(self):
        self.check("admin", {"token": self.scene.tokens["admin"]})
        self.check("robot", {"tokenFile": "robot.token"})
        self.check("viewer", {"tokenFile": "robot.token"}, token=self.scene.tokens["viewer"])
        self.check("robot", {"token": self.scene.tokens["viewer"]}, token_file=self.folder / "robot.token")

    def test_certificate(self):
        pair = {"cert_file": self.folder / "alice.crt", "key_file": self.folder / "alice.key"}
        self.check("alice", {"client-certificate": "alice.crt", "client-key": "alice.key"})
        self.check("alice", {}, **pair)
        locked = {"client-certificate": "alice.crt", "client-key": "locked.key"}
        self.assertRaises(ocreg.CredentialError, self.client, locked)

    def test_program(self):
        self.check("robot", rows.plugin("gives-token"))
        self.check("alice", rows.plugin("gives-pair-beta", scenes.V1BETA1))
        self.assertRaises(ocreg.UnsupportedError, self.client, rows.plugin("gives-token"), plugins=False)

    def test_acting(self):
        admin = {"token": self.scene.tokens["admin"]}
        self.check("admin", {**admin, **rows.section(ACTING)}, acting=ACTING)
        self.check("admin", admin, acting=ACTING, **ACTS)

    def test_proxy(self):
        far = {"server": f"https://kubernetes.default.svc:{self.scene.port}"}
        self.check("viewer", {"token": self.scene.tokens["viewer"]}, cluster=far, proxy=f"http://127.0.0.1:{self.scene.proxy}")

    def test_refused(self):
        viewer = {"token": self.scene.tokens["viewer"]}
        for error, words, user, options in (
                (ocreg.UnauthorizedError, "Unauthorized", {"token": self.scene.wrong}, {}),
                (ocreg.ForbiddenError, "cannot impersonate", {**viewer, "as": "dave"}, {}),
                (ocreg.ForbiddenError, "system:anonymous", {"username": "carol", "password": self.scene.password}, {}),
                (ocreg.TLSError, "api.example.com", viewer, {"tls_server_name": "api.example.com"})):
            with self.subTest(words), self.assertRaisesRegex(error, words) as raised:
                self.client(user, **options).whoami()
            self.assertEqual(list(self.scene.shown_in("", str(raised.exception), str(raised.exception.hint))), [])


if __name__ == "__main__":
    unittest.main()
