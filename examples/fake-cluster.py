# SPDX-License-Identifier: Apache-2.0
"""A test against a cluster where others are always faster: fake-cluster.py CONFIG.yaml"""
import contextlib
import json
import subprocess
import sys
import tempfile

import ocreg


@contextlib.contextmanager
def fake_cluster(objects):
    """Its kubeconfig. It ends when its input is closed, and so when the test does."""
    with tempfile.TemporaryDirectory() as folder, subprocess.Popen(
            ["ocreg-fakecluster", "--dir", folder, "--object", objects], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as cluster:
        line = cluster.stdout.readline()
        if not line:
            sys.exit("no cluster")
        yield json.loads(line)["kubeconfig"]
        cluster.stdin.close()


def scale(config):
    """What is tested."""
    config.spec.replicas = 2


try:
    with fake_cluster(sys.argv[1]) as kubeconfig, ocreg.Client(kubeconfig) as client:
        client.get_raw("/fakecluster/arm?fault=conflict&method=PATCH&times=3")
        print(f"replicas: {client.edit(scale).spec.replicas}")
        print(f"patches: {int(client.get_raw('/fakecluster/count?what=PATCH+cluster'))}")
except ocreg.Error as e:
    sys.exit(f"{e.name} {e}")
