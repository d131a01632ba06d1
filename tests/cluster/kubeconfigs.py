# SPDX-License-Identifier: Apache-2.0
"""The kubeconfig files of a test cluster, one per way to log in. JSON is YAML too, so they are written as JSON."""
import base64
import json


def data(where, name):
    return base64.b64encode((where / name).read_bytes()).decode()


def kubeconfig(cluster, name, user):
    return {"apiVersion": "v1", "kind": "Config", "preferences": {},
            "clusters": [{"name": "test", "cluster": cluster}],
            "users": [{"name": name, "user": user}],
            "contexts": [{"name": "test", "context": {"cluster": "test", "user": name}}],
            "current-context": "test"}


def write_private(path, text):
    path.touch(mode=0o600)
    path.write_text(text)


def write_all(where, server, tokens):
    """Relative file names are meant from the kubeconfig's own folder."""
    inline = {"server": server, "certificate-authority-data": data(where, "ca.crt")}
    by_file = {"server": server, "certificate-authority": "ca.crt"}
    by_certificate = {"client-certificate-data": data(where, "admin.crt"), "client-key-data": data(where, "admin.key")}
    write_private(where / "admin.token", tokens["admin"] + "\n")
    for name, cluster, user, how in (
            ("admin", inline, "admin", {"token": tokens["admin"]}),
            ("viewer", inline, "viewer", {"token": tokens["viewer"]}),
            ("admin-cert", inline, "admin-cert", by_certificate),
            ("admin-files", by_file, "admin-cert", {"client-certificate": "admin.crt", "client-key": "admin.key"}),
            ("admin-tokenfile", by_file, "admin", {"tokenFile": "admin.token"})):
        write_private(where / f"{name}.kubeconfig", json.dumps(kubeconfig(cluster, user, how), indent=1) + "\n")
