# SPDX-License-Identifier: Apache-2.0
"""What takes more than one command: a login by token and its end, and a token that is replaced under an open watch."""
import json
import os
import select
import signal
import subprocess
import time

import relay
import scene as scenes
from rows import Row
from stage import SECONDS, TOOL, Stage, write

RBAC = f"/apis/rbac.authorization.k8s.io/v1/namespaces/{scenes.NAMESPACE}"
MAPS = f"/api/v1/namespaces/{scenes.NAMESPACE}/configmaps"
PATIENCE = 60  # the API server remembers for 10 s whose a token was


def login_by_token(scene, folder, judge):
    """ocreg writes a kubeconfig with which both get in, until the logout."""
    stage, path = Stage(scene, folder / "login", Row("login"), judge), folder / "login" / "kubeconfig"
    write(path, json.dumps({"clusters": [{"name": "c", "cluster": {"server": scene.server, "certificate-authority": "ca.crt"}}]}))
    flags = (f"--server={scene.server}", "--certificate-authority=ca.crt", "--token-file=robot.token")
    steps = [(stage.run(TOOL, "login", *flags), 0, f"as {scene.full_name('robot')}."),
             (stage.run(TOOL, "whoami"), 0, scene.full_name("robot")),
             (stage.run(judge, "auth", "whoami"), 0, scene.full_name("robot")),
             (stage.run(TOOL, "login", "--token-file=wrong.token"), 7, "Unauthorized"),
             (stage.run(TOOL, "whoami"), 0, scene.full_name("robot")),
             (stage.run(TOOL, "logout"), 1, "removed from the kubeconfig"),
             (stage.run(TOOL, "whoami"), 1, "no token, no certificate"),
             (stage.run(judge, "auth", "whoami"), 1, "")]
    for i, (done, status, words) in enumerate(steps):
        if done.returncode != status or words not in done.stdout + done.stderr:
            yield f"step {i + 1} ends with {done.returncode}, not {status} and {words!r}: {done.stdout}{done.stderr}"
        yield from scene.shown_in("", done.stdout, done.stderr)
    if any(token in path.read_text() for token in scene.tokens.values()):
        yield "the token is in the kubeconfig yet"


class CutRelay(relay.Relay):
    """One that can be cut off."""

    def __init__(self, *arguments):
        self.open = []
        super().__init__(*arguments)

    def serve(self, plain):
        self.open.append(plain.dup())
        super().serve(plain)

    def cut(self):
        for plain in self.open:
            try:
                plain.shutdown(2)
            except OSError:
                pass
            plain.close()
        self.open = []

    def bearers(self):
        """Of the requests since the last time: the tokens, and whether they were for a watch."""
        asked, _ = self.take()
        return [(request.headers.get("authorization", "").removeprefix("Bearer "), "watch" in request.query) for request in asked]


class Watch:
    """A ConfigMap that two may watch, one of whom will be gone, and ocreg that watches it."""

    def __init__(self, scene, folder, judge):
        self.scene, self.name = scene, f"access-{os.getpid()}"
        self.going = f"access-going-{os.getpid()}"
        self.tokens = [scene.make_account(self.going), scene.tokens["other"]]
        self.made = []
        try:
            self.make()
            self.stage = Stage(scene, folder / "watch", Row("watch"), judge)
            self.relay, self.token = CutRelay(scene.cluster, self.stage.folder), self.stage.folder / "swapped.token"
            write(self.token, self.tokens[0])
            self.start()
        except BaseException:
            self.remove()
            raise

    def make(self):
        head = {"apiVersion": "rbac.authorization.k8s.io/v1", "metadata": {"name": self.name}}
        subjects = [{"kind": "ServiceAccount", "name": name, "namespace": scenes.NAMESPACE}
                    for name in (self.going, self.scene.accounts["other"])]
        for path, thing in (
                (MAPS, {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": self.name}, "data": {"step": "0"}}),
                (f"{RBAC}/roles", {**head, "kind": "Role", "rules": [{"apiGroups": [""], "resources": ["configmaps"],
                                                                     "verbs": ["get", "list", "watch"]}]}),
                (f"{RBAC}/rolebindings", {**head, "kind": "RoleBinding", "subjects": subjects, "roleRef": {
                    "apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": self.name}})):
            answer = self.scene.api.request("POST", path, thing)
            if answer.status != 201:
                raise RuntimeError(f"{path}: {answer}")
            self.made.append(f"{path}/{self.name}")

    def start(self):
        """Once the server heeds the role."""
        person = scenes.Person("", {"Authorization": f"Bearer {self.tokens[0]}"})
        wait_for(lambda: self.scene.ask(person, path=f"{MAPS}/{self.name}").status == 200, "the role is not heeded")
        server = json.loads((self.stage.folder / "admin.kubeconfig").read_text())["clusters"][0]["cluster"]["server"]
        self.program = subprocess.Popen(
            [TOOL, "get", "configmap", self.name, "-n", scenes.NAMESPACE, "-w", "-o", "json", f"--request-timeout={2 * PATIENCE}s",
             "--kubeconfig=kubeconfig", f"--server={server}", "--token-file=swapped.token"], cwd=self.stage.folder,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ,
                                                                                           "HOME": str(self.stage.folder)})
        self.output = b""

    def change(self, step):
        self.scene.api.request("PATCH", f"{MAPS}/{self.name}", {"data": {"step": step}}, "application/merge-patch+json")

    def see(self, step):
        """Until it is shown."""
        deadline = time.monotonic() + PATIENCE
        while f'"step": "{step}"'.encode() not in self.output and f'"step":"{step}"'.encode() not in self.output:
            if not select.select([self.program.stdout], [], [], max(0, deadline - time.monotonic()))[0]:
                raise RuntimeError(f"step {step} is not seen in {PATIENCE} s: {self.output.decode()}")
            data = os.read(self.program.stdout.fileno(), 65536)
            if not data:
                raise RuntimeError(f"ocreg ended: {self.program.stderr.read().decode()}")
            self.output += data

    def swap(self):
        """As a kubelet does: the new file is whole when it gets its name."""
        write(self.token.with_name("new"), self.tokens[1] + "\n")
        self.token.with_name("new").replace(self.token)

    def end_first(self):
        """Until the server does not know the first one any more."""
        self.scene.remove_account(self.going)
        person = scenes.Person("", {"Authorization": f"Bearer {self.tokens[0]}"})
        wait_for(lambda: self.scene.ask(person).status == 401, "the token of nobody is taken")

    def end(self):
        self.program.send_signal(signal.SIGINT)
        out, err = self.program.communicate(timeout=SECONDS)
        return (self.output + out).decode(), err.decode()

    def remove(self):
        if getattr(self, "program", None) and self.program.poll() is None:
            self.program.kill()
            self.program.communicate()
        for path in self.made:
            self.scene.api.request("DELETE", path)
        self.scene.remove_account(self.going)


def wait_for(condition, complaint):
    deadline = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            raise RuntimeError(f"{complaint} after {PATIENCE} s")
        time.sleep(0.1)


def problems_of_bearers(watch, before, after):
    if {token for token, _ in before} != {watch.tokens[0]}:
        yield "at first it is not the first token that is shown"
    if not after or after[-1] != (watch.tokens[1], True):
        yield "the watch does not go on with the second token"
    seconds = [token == watch.tokens[1] for token, _ in after]
    if seconds != sorted(seconds) or seconds.count(False) > 1:
        yield f"the first token is shown {seconds.count(False)} times when it is known to be replaced"


def swapped(watch):
    watch.see("0")
    watch.change("1")
    watch.see("1")
    before = watch.relay.bearers()
    watch.swap()
    watch.change("2")
    watch.see("2")
    if watch.relay.bearers():
        yield "something is asked while the watch goes on"
    watch.end_first()
    watch.change("3")
    watch.see("3")
    watch.relay.cut()
    watch.change("4")
    watch.see("4")
    yield from problems_of_bearers(watch, before, watch.relay.bearers())
    out, err = watch.end()
    steps = [step for step in "01234" if out.count(f'"step": "{step}"') + out.count(f'"step":"{step}"') != 1]
    if steps:
        yield f"not once shown: {', '.join(steps)}"
    yield from watch.scene.shown_in("", out, err)
    if watch.tokens[0] in out + err:
        yield "the first token is shown"


def token_swapped(scene, folder, judge):
    watch = Watch(scene, folder, judge)
    try:
        yield from swapped(watch)
    finally:
        watch.remove()


def listed(moment):
    def run(*arguments):
        try:
            return list(moment(*arguments))
        except (RuntimeError, OSError, subprocess.SubprocessError) as error:
            return [str(error)]
    return run


EVERY = {"login by a token, and logout": listed(login_by_token), "token file swapped under a watch": listed(token_swapped)}
