# SPDX-License-Identifier: Apache-2.0
"""A row's folder with its kubeconfig, and the programs that run there."""
import json
import os
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = pathlib.Path(os.environ.get("OCREG_BUILD") or ROOT / "build").resolve() / "tools" / "ocreg"
SECONDS = 30
# A folder of files, and a program that finds them where a pod has them: in a place of its own, which nobody else sees.
IN_POD = ("unshare", "--map-root-user", "--mount", "sh", "-ec", """mount -t tmpfs none /var/run
mkdir -p /var/run/secrets/kubernetes.io
ln -s "$0" /var/run/secrets/kubernetes.io/serviceaccount
exec "$@"
""")


def kubectl():
    folder = subprocess.run([ROOT / "tests/cluster/build"], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    return pathlib.Path(folder) / "kubectl"


def document(scene, row):
    cluster = {"server": scene.server, "certificate-authority-data": scene.data("ca.crt"), **row.cluster}
    config = {"apiVersion": "v1", "kind": "Config", "current-context": "x",
              "clusters": [{"name": "c", "cluster": {name: value for name, value in cluster.items() if value is not None}}],
              "users": [{"name": "u", "user": row.user}], "contexts": [{"name": "x", "context": {"cluster": "c", "user": "u"}}]}
    for name, entries in row.more.items():
        config[name] = config[name] + entries if entries is not None else []
    if not config["contexts"]:
        del config["current-context"]
    return config


def write(path, content):
    path.parent.mkdir(exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    path.chmod(0o600)


class Stage:
    """A row's folder, and the programs that run there."""

    def __init__(self, scene, folder, row, judge):
        self.scene, self.folder, self.row, self.judge = scene, folder, row, judge
        shutil.copytree(scene.folder, folder)
        (folder / "home").mkdir()
        for name, content in {"kubeconfig": document(scene, row), **row.files}.items():
            write(folder / name, content)

    def run(self, program, *arguments):
        (self.folder / "runs").unlink(missing_ok=True)
        env = {"PATH": os.environ["PATH"], "HOME": str(self.folder / "home"), "KUBERC": "off", "KUBECONFIG": "@/kubeconfig",
               **self.row.env}
        env |= {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
        around = [*IN_POD, self.folder / "pod"] if self.row.pod else []
        return subprocess.run([*around, program, *arguments], cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True,
                              text=True,
                              env={name: value.replace("@/", f"{self.folder}/") for name, value in env.items()}, timeout=SECONDS)

    def runs(self):
        path = self.folder / "runs"
        return path.read_text().count("x") if path.exists() else 0

    def ask(self):
        """What ocreg says, how often the plugin ran for it, what it says when it logs all, and what kubectl says."""
        done = self.run(TOOL, *self.row.verb, *self.row.flags)
        runs, logged = self.runs(), self.run(TOOL, *self.row.verb, "-v=9", *self.row.flags)
        flags = self.row.flags if self.row.judge is True else self.row.judge
        judged = self.run(self.judge, "auth", "whoami", "-o", "json", *flags) if flags is not False else None
        return done, runs, logged, judged
