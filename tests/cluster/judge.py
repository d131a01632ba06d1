# SPDX-License-Identifier: Apache-2.0
"""What the API server says about an object, and how two such answers are compared.

Three things that the server says are read with care: the path `<nil>` is its wording for somewhere inside an object, so
it stands for any place below; the line that some validation rules were not checked names no fault; and where it warns of
many members, it says only as much as fits into a few thousand characters.
"""
import base64
import copy
import dataclasses
import json
import re
import secrets
import time
import urllib.request

from api import Api
from kinds import KINDS, NAMESPACE, kind_of
import typed

DRY = "dryRun=All&fieldValidation=Warn"
NOT_CHECKED = "some validation rules were not checked"
UNKNOWN = re.compile(r'unknown field "(.*)"')
WARNINGS_MAX = 4096 - 256  # characters: the last warning that is told may be cut, and none follows
SET_BY_SERVER = ("uid", "resourceVersion", "generation", "creationTimestamp", "managedFields", "name", "namespace")


@dataclasses.dataclass
class Verdict:
    """paths: where the errors are, None where that was not told. stored: what would be kept, None where refused."""
    valid: bool
    paths: frozenset | None = frozenset()
    pruned: frozenset = frozenset()
    stored: dict | None = None
    somewhere: bool = False  # there was an error at `<nil>`
    cut: bool = False  # not all that is pruned is told
    text: str = ""


def from_errors(errors):
    """Paths of (path, message) pairs, and whether one of them was `<nil>`."""
    told = {"" if path == "[]" else path for path, message in errors if NOT_CHECKED not in message}
    return frozenset(told - {"<nil>"}), "<nil>" in told


def comparable(stored):
    if stored is None:
        return None
    kind = KINDS.get(stored.get("kind"))
    result = typed.comparable(stored) if kind and kind.core else dict(stored)
    result["metadata"] = {name: value for name, value in result.get("metadata", {}).items() if name not in SET_BY_SERVER}
    return plain(result)


def plain(value):
    """The library keeps the digits of an integer beyond 64 bits, of which the server makes a floating-point number."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return float(value) if isinstance(value, int) and not -2**63 <= value < 2**63 else value


def from_answer(answer):
    told = {"pruned": frozenset(match[1] for match in map(UNKNOWN.fullmatch, answer.warnings) if match),
            "cut": sum(map(len, answer.warnings)) > WARNINGS_MAX}
    if answer.status in (200, 201):
        return Verdict(True, **told, stored=comparable(answer.body))
    if answer.status == 422:
        causes = answer.body.get("details", {}).get("causes", [])
        paths, somewhere = from_errors((cause.get("field", ""), cause.get("message", "")) for cause in causes)
        return Verdict(False, paths, **told, somewhere=somewhere, text=str(answer))
    if answer.status == 400:  # not even an object of the kind; says so in words only
        return Verdict(False, None, **told, text=str(answer))
    raise RuntimeError(f"the server could not judge: {answer}")


def from_case(case):
    """What a recorded case says."""
    paths, somewhere = from_errors(error.split(": ", 1) for error in case["errors"])
    return Verdict(case["valid"], paths, frozenset(case["unknownFields"]), comparable(case.get("storedObject")),
                   somewhere, "; ".join(case["errors"]))


def differences(want, got):
    """In words; nothing where they agree. want may be vague (`<nil>`, no paths, nothing stored), got may not."""
    found = []
    if want.valid != got.valid:
        return [f"valid: {want.valid}, not {got.valid}"]
    if want.paths is not None and got.paths is not None:
        if want.paths - got.paths:
            found.append(f"no error at {', '.join(sorted(want.paths - got.paths))}")
        if got.paths - want.paths and not want.somewhere:
            found.append(f"an error at {', '.join(sorted(got.paths - want.paths))}, where there is none")
    if want.paths is not None and want.pruned != got.pruned and not (want.cut and want.pruned < got.pruned):
        found.append(f"pruned: {sorted(want.pruned)}, not {sorted(got.pruned)}")
    if want.stored is not None and got.stored is not None and want.stored != got.stored:
        found.append(f"stored: {json.dumps(want.stored, sort_keys=True)}, not {json.dumps(got.stored, sort_keys=True)}")
    return found


class Server:
    """The API server as judge. Objects it has to keep for a moment get names of their own and are deleted again."""

    def __init__(self, kubeconfig, etcd):
        self.api, self.etcd = Api(kubeconfig), etcd

    def judge(self, case):
        """case: object, and where it is an update oldObject, where it is a status write subresource "status"."""
        if not case.get("subresource") and "oldObject" not in case:
            return self.create(case["object"])
        return self.update(case["object"], case.get("oldObject"), case.get("subresource", ""))

    def create(self, obj):
        path = kind_of(obj).path
        return from_answer(self.api.request("POST", f"{path}?{DRY}", renamed(obj, "judged-" + secrets.token_hex(4))))

    def update(self, obj, old, subresource):
        name, kind = "judged-" + secrets.token_hex(4), kind_of(obj)
        if kind.core:
            return self.update_core(obj, old, kind, name)
        where = f"{kind.path}/{name}"
        first = {**obj, "metadata": {"name": name}, "spec": kind.spec}
        first.pop("status", None)
        made = self.api.request("POST", kind.path, first)
        if made.status != 201:
            raise RuntimeError(f"POST {kind.path}: {made}")
        try:
            version = self.put_into_etcd(name, made.body, old) if old else made.body["metadata"]["resourceVersion"]
            new = renamed(obj, name)
            new["metadata"]["resourceVersion"] = version
            path = f"{where}/{subresource}" if subresource else where
            return from_answer(self.api.request("PUT", f"{path}?{DRY}", new))
        finally:
            self.api.request("DELETE", where)

    def update_core(self, obj, old, kind, name):
        """Nothing that the server refuses needs to get into these: the old object is made as anybody would."""
        where = f"{kind.path}/{name}"
        made = self.api.request("POST", kind.path, renamed(old, name))
        if made.status != 201:
            raise RuntimeError(f"POST {kind.path}: {made}")
        try:
            if old.get("status"):
                self.api.request("PUT", f"{where}/status", {**made.body, "status": old["status"]})
            return from_answer(self.api.request("PUT", f"{where}?{DRY}", renamed(obj, name)))
        finally:
            self.api.request("PATCH", where, {"metadata": {"finalizers": None}}, "application/merge-patch+json")
            self.api.request("DELETE", where)

    def put_into_etcd(self, name, made, old):
        """Behind the server's back: an object from before the rule that it breaks existed. Returns its version."""
        stored = {**made, **{part: old[part] for part in ("spec", "status") if part in old}}
        stored["metadata"] = {key: value for key, value in made["metadata"].items() if key != "resourceVersion"}
        kind = kind_of(made)
        body = {"key": encoded(kind.etcd + name), "value": encoded(json.dumps(stored))}
        request = urllib.request.Request(f"{self.etcd}/v3/kv/put", json.dumps(body).encode())
        with urllib.request.urlopen(request, timeout=10):
            pass
        return self.wait_for_change(f"{kind.path}/{name}", made["metadata"]["resourceVersion"])

    def wait_for_change(self, path, version):
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            now = self.api.request("GET", path).body["metadata"]["resourceVersion"]
            if now != version:
                return now
            time.sleep(0.02)
        raise RuntimeError(f"{path} did not change")


def encoded(text):
    return base64.b64encode(text.encode()).decode()


def renamed(obj, name):
    result = copy.deepcopy(obj)
    if isinstance(result.get("metadata"), dict):
        result["metadata"]["name"] = name
        if kind_of(obj).namespaced:
            result["metadata"]["namespace"] = NAMESPACE
    return result


def running_server(where):
    """The judge of the cluster whose folder this is."""
    processes = json.loads((where / "processes.json").read_text())
    urls = [word.split("=", 1)[1] for process in processes for word in process["argv"]
            if word.startswith("--listen-client-urls=")]
    return Server(where / "admin.kubeconfig", urls[0])
