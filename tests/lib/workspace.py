# SPDX-License-Identifier: Apache-2.0
"""The folders of a test run, all below the build folder, and the steps that fill them."""
import fcntl
import json
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLUSTER = ROOT / "tests" / "cluster"


class StepFailed(Exception):
    """Holds the log."""


class Workspace:
    def __init__(self):
        self.build = pathlib.Path(os.environ.get("OCREG_BUILD") or ROOT / "build").resolve()
        self.prefix = self.build / "prefix"
        self.logs = self.build / "logs"
        self.cluster = self.build / "cluster-of-tests"
        self.logs.mkdir(parents=True, exist_ok=True)
        self.lock = None

    def take(self, waiting):
        """One run at a time in one build folder."""
        self.lock = open(self.build / ".tests-run.lock", "w")
        try:
            fcntl.flock(self.lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(self.lock, fcntl.LOCK_EX)

    def steps(self, needs):
        """What to do, in order, so that a layer with these needs can run: name and command lines."""
        if needs & {"build", "prefix"}:
            yield "build", [*self.setup_commands(), ["meson", "compile", "-C", self.build]]
        if "prefix" in needs:
            yield "install", [["meson", "install", "-C", self.build, "--quiet", "--no-rebuild"]]

    def setup_commands(self):
        options = [f"--prefix={self.prefix}", "--libdir=lib", "-Dtools=true", "-Dtests=true"]
        if not (self.build / "build.ninja").exists():
            return [["meson", "setup", self.build, ROOT, *options]]
        if self.current_prefix() != str(self.prefix):
            return [["meson", "configure", self.build, *options]]
        return []

    def current_prefix(self):
        done = subprocess.run(["meson", "introspect", "--buildoptions", self.build], capture_output=True, text=True)
        options = json.loads(done.stdout) if done.returncode == 0 else []
        return next((option["value"] for option in options if option["name"] == "prefix"), None)

    def run_step(self, name, commands):
        path = self.logs / f"{name}.log"
        with open(path, "wb") as log:
            for command in commands:
                if subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT).returncode:
                    raise StepFailed(path)

    def environment(self, layer, only):
        """What a layer finds in its environment. A kubeconfig of the person who runs it never reaches a test."""
        env = {name: value for name, value in os.environ.items() if not name.startswith("OCREG_")}
        env.update(OCREG_SOURCE=str(ROOT), OCREG_BUILD=str(self.build), OCREG_PREFIX=str(self.prefix),
                   KUBECONFIG=str(self.build / "no-kubeconfig"), PYTHONDONTWRITEBYTECODE="1")
        if only:
            env["OCREG_ONLY"] = only
        if "cluster" in layer.needs:
            env.update(KUBECONFIG=str(self.cluster / "admin.kubeconfig"), OCREG_CLUSTER=str(self.cluster))
        return env

    def cluster_down(self):
        if self.cluster.exists():
            subprocess.run([CLUSTER / "down", self.cluster], stdin=subprocess.DEVNULL)
