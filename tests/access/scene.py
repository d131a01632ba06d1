# SPDX-License-Identifier: Apache-2.0
"""Those who get in to a test cluster, what they show for it, and what its server says of them when Python asks it."""
import base64
import dataclasses
import http.client
import json
import os
import pathlib
import secrets
import shutil
import ssl
import threading
import types
import urllib.parse

import api
import certs
import world as proxies

NAMESPACE = "openshift-config"
ACCOUNTS = f"/api/v1/namespaces/{NAMESPACE}/serviceaccounts"
REVIEWS = "/apis/authentication.k8s.io/v1/selfsubjectreviews"
REVIEW = {"apiVersion": "authentication.k8s.io/v1", "kind": "SelfSubjectReview"}
V1, V1BETA1 = "client.authentication.k8s.io/v1", "client.authentication.k8s.io/v1beta1"
PLUGIN = """#!/bin/sh
# Prints the file beside it that its argument names, at its Nth run that with .N behind it, if there is one.
cd "$(dirname "$0")"
echo x >> runs
numbered="$1.$(wc -l < runs | tr -d ' ')"
[ -f "$numbered" ] && exec cat "$numbered"
exec cat "$1"
"""


@dataclasses.dataclass
class Person:
    """Somebody by the name that the server has for him, and what he shows."""
    name: str
    headers: dict = dataclasses.field(default_factory=dict)
    certificate: str = ""


def summary(review):
    """The server's words for a user, in the form of `ocreg whoami -o json`."""
    user = review["status"]["userInfo"]
    extra = sorted(f"{key}={value}" for key, values in user.get("extra", {}).items() for value in values)
    return {"name": user.get("username", ""), "uid": user.get("uid", ""), "groups": user.get("groups", []), "extra": extra}


def impersonating(as_=None, uid=None, groups=(), extra=()):
    """The headers, as Kubernetes documents them: of extra only the key is escaped."""
    headers = [("Impersonate-User", as_)] if as_ else []
    headers += [("Impersonate-Uid", uid)] if uid else []
    headers += [("Impersonate-Group", group) for group in groups]
    return headers + [(f"Impersonate-Extra-{urllib.parse.quote(key, safe='')}", value) for key, value in extra]


class Scene:
    """Files in `folder`, two ServiceAccounts on the cluster, and proxies in front of it."""

    def __init__(self, cluster, folder):
        self.cluster, self.folder = pathlib.Path(cluster), pathlib.Path(folder)
        self.api = api.Api(self.cluster / "admin.kubeconfig")
        config = json.loads((self.cluster / "admin.kubeconfig").read_text())
        self.server = config["clusters"][0]["cluster"]["server"]
        self.port = urllib.parse.urlsplit(self.server).port
        self.tokens = {name: json.loads((self.cluster / f"{name}.kubeconfig").read_text())["users"][0]["user"]["token"]
                       for name in ("admin", "viewer")}
        self.passphrase, self.wrong, self.password = (secrets.token_hex(12) for _ in range(3))
        self.make_certificates()
        self.accounts = {name: f"access-{name}-{os.getpid()}" for name in ("robot", "other")}
        self.tokens |= {name: self.make_account(account) for name, account in self.accounts.items()}
        self.people = {name: Person(self.full_name(name), {"Authorization": f"Bearer {token}"}) for name,
                       token in self.tokens.items()}
        self.people["alice"] = Person("alice", certificate="alice")
        self.make_files()
        self.start_proxies()

    def full_name(self, name):
        return f"system:serviceaccount:{NAMESPACE}:{self.accounts[name]}" if name in self.accounts else name

    def make_certificates(self):
        for name in ("ca.crt", "ca.key"):
            shutil.copy(self.cluster / name, self.folder)
        certs.make_leaf(self.folder, "alice", "/O=people/O=crew/CN=alice")
        certs.make_leaf(self.folder, "bob", "/O=people/CN=bob")
        certs.make_ca(self.folder, "other-ca", "/CN=other-ca")
        certs.make_leaf(self.folder, "stranger", "/O=system:masters/CN=admin", ca="other-ca")
        certs.openssl("pkey", "-in", self.folder / "alice.key", "-aes256", "-passout", f"pass:{self.passphrase}",
                      "-out", self.folder / "locked.key")

    def make_account(self, name):
        answer = self.api.request("POST", ACCOUNTS, {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": name}})
        if answer.status != 201:
            raise RuntimeError(f"ServiceAccount {name}: {answer}")
        return self.new_token(name)

    def new_token(self, account):
        answer = self.api.request("POST", f"{ACCOUNTS}/{account}/token",
                                  {"apiVersion": "authentication.k8s.io/v1", "kind": "TokenRequest",
                                                                          "spec": {"expirationSeconds": 600}})
        if answer.status != 201:
            raise RuntimeError(f"a token of {account}: {answer}")
        return answer.body["status"]["token"]

    def remove_account(self, name):
        self.api.request("DELETE", f"{ACCOUNTS}/{name}")

    def credential(self, version=V1, **status):
        return json.dumps({"apiVersion": version, "kind": "ExecCredential", "status": status})

    def pem(self, name):
        return (self.folder / name).read_text()

    def data(self, name):
        return base64.b64encode((self.folder / name).read_bytes()).decode()

    def make_files(self):
        robot, past, later = self.tokens["robot"], "2001-01-01T00:00:00Z", "2099-01-01T00:00:00Z"
        pair = {"clientCertificateData": self.pem("alice.crt"), "clientKeyData": self.pem("alice.key")}
        files = {"robot.token": robot + "\n", "wrong.token": self.wrong, "passphrase": self.passphrase + "\n",
                 "bad-passphrase": "x\n",
                 "gives-token": self.credential(token=robot), "gives-token-beta": self.credential(V1BETA1, token=robot),
                 "gives-pair": self.credential(**pair), "gives-pair-beta": self.credential(V1BETA1, **pair),
                 "gives-both": self.credential(token=robot, **pair), "gives-later": self.credential(token=robot,
                                                                                                    expirationTimestamp=later),
                 "gives-old": self.credential(token=robot,
                                              expirationTimestamp=past), "gives-wrong": self.credential(token=self.wrong),
                 "gives-wrong-first": self.credential(token=robot), "gives-wrong-first.1": self.credential(token=self.wrong),
                 "plugin": PLUGIN}
        for name, text in files.items():
            (self.folder / name).write_text(text)
            (self.folder / name).chmod(0o600)
        (self.folder / "plugin").chmod(0o700)
        (self.folder / "pod").mkdir()
        for name, text in {"token": robot, "ca.crt": self.pem("ca.crt"), "namespace": NAMESPACE}.items():
            (self.folder / "pod" / name).write_text(text)

    def start_proxies(self):
        """Whatever host they are asked for, they lead to the API server."""
        way = types.SimpleNamespace(port=self.port, ways={})
        self.servers = [proxies.Proxy(("127.0.0.1", 0), kind) for kind in (proxies.HttpWay, proxies.SocksWay)]
        self.proxy, self.socks = (server.server_address[1] for server in self.servers)
        for server in self.servers:
            server.world = way
            threading.Thread(target=server.serve_forever, daemon=True).start()

    def secrets(self):
        """What nobody may see, as it is and as kubeconfigs and requests have it."""
        keys = ["".join(self.pem(name).split("-----")[2].split())[:64] for name in ("alice.key", "locked.key")]
        plain = [*self.tokens.values(), self.passphrase, self.wrong, self.password, *keys]
        return plain + [self.data("alice.key")[40:100], base64.b64encode(f"carol:{self.password}".encode()).decode()]

    def shown_in(self, but, *texts):
        """Secrets that are where they must not be, all but one that was asked for."""
        for secret in self.secrets():
            if secret != but and any(secret in text for text in texts):
                yield f"{secret[:4]}... is shown, which is a secret"

    def ask(self, person, acting=None, path=None):
        """Whom the server takes a person for, or what is at a path for him, asked by Python alone."""
        context = ssl.create_default_context(cafile=self.folder / "ca.crt")
        if person.certificate:
            context.load_cert_chain(self.folder / f"{person.certificate}.crt", self.folder / f"{person.certificate}.key")
        connection = http.client.HTTPSConnection("127.0.0.1", self.port, context=context, timeout=30)
        body = b"" if path else json.dumps(REVIEW).encode()
        connection.putrequest("GET" if path else "POST", path or REVIEWS)
        for name, value in [*person.headers.items(), *impersonating(**(acting or {})), ("Content-Type", "application/json"),
                            ("Content-Length", str(len(body)))]:
            connection.putheader(name, value.encode())
        connection.endheaders(body)
        answer = api.Answer(connection.getresponse())
        connection.close()
        return answer

    def close(self):
        for server in self.servers:
            server.shutdown()
            server.server_close()
        for name in self.accounts.values():
            self.remove_account(name)
        self.api.close()
