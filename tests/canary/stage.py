# SPDX-License-Identifier: Apache-2.0
"""A cluster that has secrets, users who have some, and folders in which nothing of them may be left."""
import base64
import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "fault"))
import marks
import server

PLUGIN = """\
#!/bin/sh
# What an exec plugin is told, and tells: its argument says how it ends.
echo "a warning of the plugin, which has $PLUGIN_SECRET and $3" >&2
case $1 in
good) printf '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"%s"}}' "$(cat "$4")" ;;
fails) exit 1 ;;
babbles) printf 'token: %s' "$(cat "$4")" ;;
other) printf '{"kind":"Secret","apiVersion":"v1","status":{"token":"%s"}}' "$(cat "$4")" ;;
half) printf '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"%s' "$(cat "$4")" ;;
wrong) printf '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":["%s"]}}' "$(cat "$4")" ;;
esac
"""
PLUGINS = ("good", "fails", "babbles", "other", "half", "wrong")
NAMES = ("token", "second", "password", "passphrase", "proxy", "plugin-env", "plugin-argument", "plugin-token", "provider", "http",
         "data", "login", "tls", "route", "applied", "typed", "environment")


def encoded(text):
    return base64.b64encode(text.encode()).decode()


def private_part(path):
    """What only the owner of a key knows, as it stands in the file."""
    return path.read_text().splitlines()[2]


class Stage:
    """Folders: `cwd` and `home` and `tmp`, of which the last two are searched; `safe` holds what tests must write down."""

    def __init__(self, folder):
        self.folder = folder
        self.marks = {name: marks.Mark(name) for name in NAMES}
        for name in ("cwd", "home", "tmp", "safe"):
            (folder / name).mkdir()
        self.safe = folder / "safe"

    def text(self, name):
        return self.marks[name].text

    def write(self, name, text, mode=0o600):
        path = self.safe / name
        path.write_text(text)
        path.chmod(mode)
        return str(path)

    def lock_key(self):
        """The key that the cluster has made, with a passphrase."""
        done = subprocess.run(["openssl", "pkey", "-in", "client.key", "-aes256", "-passout", "stdin", "-out", "locked.key"],
                              input=self.text("passphrase"), cwd=self.safe, text=True, capture_output=True)
        if done.returncode:
            raise RuntimeError(done.stderr)
        self.marks["key"] = marks.Mark("key", private_part(self.safe / "client.key"))

    def user(self, name):
        key = {"client-certificate": str(self.safe / "client.crt")}
        users = {
            "token": {"token": self.text("token")},
            "second": {"token": self.text("second")},
            "file": {"tokenFile": self.write("token-file", self.text("token") + "\n")},
            "basic": {"username": "me", "password": self.text("password")},
            "key": key | {"client-key": str(self.safe / "client.key")},
            "data": {f"{name}-data": encoded((self.safe / file).read_text())
                     for name, file in (("client-certificate", "client.crt"), ("client-key", "client.key"))},
            "locked": key | {"client-key": str(self.safe / "locked.key")},
            "provider": {"auth-provider": {"name": "oidc", "config": {"id-token": self.text("provider")}}},
        }
        return users.get(name) or self.plugin(name.removeprefix("plugin-"))

    def plugin(self, how):
        return {"exec": {"apiVersion": "client.authentication.k8s.io/v1", "interactiveMode": "Never",
                         "command": self.write("plugin", PLUGIN, 0o700),
                         "args": [how, "--client-secret", self.text("plugin-argument"), self.write("plugin-token", self.text("plugin-token"))],
                         "env": [{"name": "PLUGIN_SECRET", "value": self.text("plugin-env")}]}}

    def write_kubeconfig(self, ports):
        """A context for each user, and one each for another way to the server."""
        ca = encoded((self.safe / "ca.crt").read_text())
        clusters = {"main": ("main", {}), "mutual": ("mutual", {}),
                    "proxied": ("main", {"proxy-url": f"http://me:{self.text('proxy')}@127.0.0.1:{ports['proxy']}"}),
                    "badly-proxied": ("main", {"proxy-url": f"http://me:{self.text('proxy')}@127.0.0.1:{ports['refuses']}"}),
                    "wrongly-proxied": ("main", {"proxy-url": f"ftp://me:{self.text('proxy')}@127.0.0.1:1"}),
                    "named": ("main", {"server": f"https://api.cluster.test:{ports['main']}", "tls-server-name": "127.0.0.1"}),
                    "wrong": ("wrong-ca", {})}
        users = ["token", "second", "file", "basic", "key", "data", "locked", "provider", *(f"plugin-{how}" for how in PLUGINS)]
        where = {"key": "mutual", "data": "mutual", "locked": "mutual"}
        contexts = {user: (where.get(user, "main"), user) for user in users} | {name: (name, "token") for name in clusters}
        document = {
            "apiVersion": "v1", "kind": "Config", "current-context": "token",
            "clusters": [{"name": name, "cluster": {"server": f"https://127.0.0.1:{ports[port]}",
                                                    "certificate-authority-data": ca, **more}} for name, (port, more) in clusters.items()],
            "users": [{"name": name, "user": self.user(name)} for name in users],
            "contexts": [{"name": name, "context": {"cluster": cluster, "user": user}} for name, (cluster, user) in contexts.items()]}
        self.kubeconfig = self.write("kubeconfig", json.dumps(document, indent=1))

    def environment(self, **more):
        env = {"PATH": os.environ["PATH"], "HOME": str(self.folder / "home"), "TMPDIR": str(self.folder / "tmp"), "LANG": "C.UTF-8",
               "KUBECONFIG": self.kubeconfig}
        env |= {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
        return env | more

    def files(self):
        """What there is where a program may write, by name."""
        found = {}
        for name in ("cwd", "home", "tmp"):
            for path in sorted((self.folder / name).rglob("*")):
                if path.is_file():
                    found[str(path.relative_to(self.folder))] = path.read_bytes()
        return found

    def search(self, where, data, allowed=()):
        """What is shown in data. A secret may be allowed where it was asked for."""
        for mark in self.marks.values():
            form = mark.found_in(data)
            if form and mark.name not in allowed:
                yield f"{where} shows {mark.name} ({form})"


def running(stage, script):
    return server.running(stage.safe, script)
