# SPDX-License-Identifier: Apache-2.0
"""Kubeconfigs of several contexts: @DIR@/fleet.kubeconfig, and @DIR@/pair.kubeconfig where all is well.

one and two are the test cluster, as its administrator and as one who may only read; on silent nobody answers, on closed nobody
listens, and stranger is the test cluster with a token that is not known there.
"""
import json

STRANGER = "a-token-that-must-stay-hidden"


def load(kubeconfig):
    config = json.loads(kubeconfig.read_text())
    return config["clusters"][0]["cluster"], config["users"][0]["user"]


def document(clusters, users, contexts):
    return json.dumps({
        "apiVersion": "v1", "kind": "Config", "clusters": [{"name": name, "cluster": value} for name, value in clusters.items()],
        "users": [{"name": name, "user": value} for name, value in users.items()],
        "contexts": [{"name": name, "context": {"cluster": cluster, "user": user}} for name, cluster, user in contexts]})


def keep(path, text):
    """For its owner alone, as a kubeconfig should be."""
    path.write_text(text)
    path.chmod(0o600)


def write(folder, silent, closed, admin=None, viewer=None):
    """The ports, and the kubeconfigs of the test cluster if there is one."""
    clusters = {name: {"server": f"https://127.0.0.1:{port}"} for name, port in (("silent", silent), ("closed", closed))}
    users, contexts = {"stranger": {"token": STRANGER}}, [("silent", "silent", "stranger"), ("closed", "closed", "stranger")]
    if admin:
        clusters["test"], users["admin"] = load(admin)
        users["viewer"] = load(viewer)[1]
        pair = [("one", "test", "admin"), ("two", "test", "viewer")]
        contexts += [*pair, ("stranger", "test", "stranger")]
        keep(folder / "pair.kubeconfig", document(clusters, users, pair))
    keep(folder / "fleet.kubeconfig", document(clusters, users, contexts))
    return [user["token"] for user in users.values()]
