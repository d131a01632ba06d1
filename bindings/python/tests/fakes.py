# SPDX-License-Identifier: Apache-2.0
"""The fake cluster, for tests."""
import json
import pathlib
import subprocess
import sys
import tempfile

import ocreg

PROGRAM = pathlib.Path(__file__).resolve().parents[3] / "tools" / "fakecluster" / "ocreg-fakecluster"
NS = "openshift-config"
LONG = 20


class Fake:
    """A cluster that does what rows say, each time that a request meets one."""

    def __init__(self, rows):
        self.folder = tempfile.TemporaryDirectory()
        self.kubeconfig = pathlib.Path(self.folder.name) / "kubeconfig"
        script = pathlib.Path(self.folder.name) / "script.json"
        script.write_text(json.dumps({"rows": rows}))
        self.process = subprocess.Popen([sys.executable, PROGRAM, "--dir", self.folder.name, "--script", script],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.process.stdout.readline()

    def client(self, **options):
        return ocreg.Client(self.kubeconfig, **{"timeout": LONG, **options})

    def close(self):
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()
        self.folder.cleanup()


def config(name, **spec):
    return ocreg.Config.from_dict({
        "apiVersion": "imageregistry.operator.openshift.io/v1", "kind": "Config", "metadata": {"name": name},
        "spec": {"managementState": "Removed", "replicas": 1, "storage": {}, **spec}})


def config_map(name, **data):
    return ocreg.ConfigMap.from_dict({"apiVersion": "v1", "kind": "ConfigMap", "data": data,
                                      "metadata": {"name": name, "namespace": NS}})
