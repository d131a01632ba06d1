# SPDX-License-Identifier: Apache-2.0
"""Getting in: options, provenance, kubeconfigs, logins to registries. No server is needed."""
import json
import os
import pathlib
import tempfile
import unittest
import warnings

import ocreg

CANARY = "CANARY-0123456789"
SERVER = "https://127.0.0.1:1"


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.path = self.folder / "config"

    def kubeconfig(self, user=None, mode=0o600, **cluster):
        self.path.write_text(json.dumps({
            "apiVersion": "v1", "kind": "Config", "current-context": "x",
            "clusters": [{"name": "c", "cluster": {"server": SERVER, **cluster}}],
            "users": [{"name": "u", "user": user or {"token": CANARY}}],
            "contexts": [{"name": "x", "context": {"cluster": "c", "user": "u"}}]}))
        self.path.chmod(mode)
        return self.path


class Options(Folder):
    def settings(self, **options):
        with ocreg.Client(self.kubeconfig(), **options) as client:
            return {setting.name: setting for setting in client.settings}

    def test_where_from(self):
        found = self.settings()
        self.assertEqual(found["server"], ("server", SERVER, str(self.path), ""))
        self.assertEqual(found["credential"].value, "token")

    def test_skipped(self):
        self.assertIn(SERVER, self.settings(server="https://127.0.0.1:2")["server"].skipped)

    def test_proxy(self):
        self.assertEqual(self.settings(proxy="http://127.0.0.1:3128")["proxy"].value, "http://127.0.0.1:3128")

    def test_as(self):
        found = self.settings(as_="me", as_uid="1", as_groups=["a", "b"], as_extra={"scopes": ["view", "edit"]})
        self.assertEqual(found["acting as"].value, "me, uid 1, group a, group b, scopes: view, scopes: edit")

    def test_bad(self):
        for bad in ({"as_groups": ["a"]}, {"as_groups": "a"}, {"as_": "me", "as_groups": ["a\nb"]}, {"nothing": 1},
                    {"as_": "me", "as_extra": {"scopes": "view"}}, {"as_": "me", "as_extra": {"scopes": ["a\nb"]}},
                    {"insecure": True, "ca_file": "ca.crt"}, {"token": "a", "token_file": "b"}):
            with self.subTest(bad), self.assertRaises((ocreg.Error, TypeError, ValueError)):
                self.settings(**bad)

    def test_plugins(self):
        user = {"exec": {"apiVersion": "client.authentication.k8s.io/v1", "command": "true", "interactiveMode": "Never"}}
        for plugins, good in ((True, True), (["true"], True), (False, False), (["other"], False)):
            with self.subTest(plugins):
                if good:
                    ocreg.Client(self.kubeconfig(user), plugins=plugins).close()
                else:
                    self.assertRaises(ocreg.UnsupportedError, ocreg.Client, self.kubeconfig(user), plugins=plugins)

    def test_warnings(self):
        with self.assertWarns(ocreg.ConfigurationWarning) as told:
            client = ocreg.Client(self.kubeconfig(), insecure=True)
        self.assertEqual(client.warnings, (str(told.warning),))
        with self.assertWarns(ocreg.ConfigurationWarning):
            ocreg.Client(self.kubeconfig(mode=0o644)).close()
        self.assertRaises(ocreg.KubeconfigError, ocreg.Client, self.kubeconfig(mode=0o644), strict=True)

    def test_token(self):
        with ocreg.Client(self.kubeconfig()) as client:
            self.assertEqual(client.token(), CANARY)
        with ocreg.Client(self.kubeconfig({"username": "me", "password": "p"})) as client:
            self.assertRaises(ocreg.CredentialError, client.token)

    def test_token_of_a_program(self):
        program = self.folder / "program"
        program.write_text('#!/bin/sh\nprintf \'{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential",'
                           '"status":{"token":"%s"}}\' "$1"\n')
        program.chmod(0o700)
        user = {"exec": {"apiVersion": "client.authentication.k8s.io/v1", "command": "./program", "args": [CANARY],
                         "interactiveMode": "Never"}}
        with ocreg.Client(self.kubeconfig(user)) as client:
            self.assertEqual(client.token(), CANARY)


class Kubeconfigs(Folder):
    def test_read(self):
        k = ocreg.Kubeconfig(self.kubeconfig())
        self.assertEqual((k.contexts, k.current_context), (("x",), "x"))
        self.assertNotIn(CANARY, json.dumps(k.view()))
        self.assertEqual(k.view(secrets=True)["users"][0]["user"], {"token": CANARY})
        with ocreg.Client(k, "x") as client:
            self.assertEqual(client.token(), CANARY)

    def test_login_and_out(self):
        self.assertRaises(ocreg.FileError, ocreg.Kubeconfig, self.path)
        k = ocreg.Kubeconfig(self.path, new=True)
        k.set_login("https://api.example.com:6443", "me", CANARY, namespace="here")
        k.save()
        self.assertEqual(self.path.stat().st_mode & 0o777, 0o600)
        k = ocreg.Kubeconfig(self.path)
        self.assertEqual(k.current_context, "here/api-example-com:6443/me")
        k.remove_token(CANARY)
        k.save()
        self.assertNotIn(CANARY, self.path.read_text())

    def test_bad(self):
        k = ocreg.Kubeconfig(self.path, new=True)
        with self.assertRaises(ocreg.Error):
            k.set_login("no URL", "me", CANARY)
        with self.assertRaises(ocreg.KubeconfigError):
            k.view("none")


class Registries(Folder):
    def test_documents(self):
        one = ocreg.auths_set("", "quay.io", "me", CANARY)
        two = ocreg.auths_set(one, "registry.example.com:5000", "you", CANARY)
        self.assertEqual(ocreg.auths_list(two), (("quay.io", "me", ""), ("registry.example.com:5000", "you", "")))
        self.assertEqual(ocreg.auths_list(ocreg.auths_remove(two, "registry.example.com:5000")), ocreg.auths_list(one))
        self.assertEqual(json.loads(ocreg.auths_merge(b"{}", two)), json.loads(two))
        self.assertRaises(LookupError, ocreg.auths_remove, one, "none.example.com")
        self.assertRaises(ocreg.InvalidError, ocreg.auths_set, one, "quay.io", "a:b", CANARY)
        self.assertRaises(ocreg.ParseError, ocreg.auths_list, "[")

    def test_files(self):
        path = self.folder / "auth.json"
        ocreg.auths_file_merge(ocreg.auths_set("", "quay.io", "me", CANARY), path)
        self.assertEqual(ocreg.auths_list(path.read_bytes())[0].user, "me")
        ocreg.auths_file_remove("quay.io", path)
        self.assertEqual(ocreg.auths_list(path.read_bytes()), ())
        self.assertTrue(os.path.isabs(ocreg.auths_file()))


class Logins(Folder):
    def test_bad(self):
        for bad in ({}, {"user_name": "me"}, {"user_name": "a:b", "password": CANARY}, {"token": "a", "web": True}):
            with self.subTest(bad), self.assertRaises(ocreg.Error):
                ocreg.Login(SERVER, kubeconfig=self.kubeconfig(), **bad)

    def test_nobody_answers(self):
        with warnings.catch_warnings(), self.assertRaises(ocreg.TransportError) as raised:
            warnings.simplefilter("error")
            ocreg.login(SERVER, "me", CANARY, kubeconfig=self.kubeconfig(), timeout=5)
        self.assertNotIn(CANARY, str(raised.exception))

    def test_closed(self):
        with ocreg.Login(SERVER, token=CANARY, kubeconfig=self.kubeconfig()) as login:
            self.assertEqual((login.server, login.user, login.token, login.expires), (SERVER, None, None, None))
            self.assertRaises(ocreg.ArgumentError, login.client)
        self.assertRaises(ValueError, login.finish)


if __name__ == "__main__":
    unittest.main()
