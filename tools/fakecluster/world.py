# SPDX-License-Identifier: Apache-2.0
"""All of it together: ports, objects, rows, credentials, and the record of what was asked."""
import base64
import copy
import json
import os
import secrets
import socket
import threading
import time

import certificates
import control
import kinds
import rows
import status
import steps
import watches
import wire
from api import Api
from store import Store

SETTINGS = {"rows": [], "listeners": [], "objects": [], "deny": [], "credentials": "token", "bookmarks": 60}
LISTENER = {"name", "certificate", "client-ca", "tls", "serve", "send"}
MASKED = {"cookie", "proxy-authorization", "x-remote-user"}
FIRST = {"name": "main"}


class BadScript(ValueError):
    pass


def settings(script):
    """A script is an object of settings, or only a list of rows."""
    given = {"rows": script} if isinstance(script, list) else script
    if not isinstance(given, dict) or (strange := given.keys() - SETTINGS.keys()):
        raise BadScript(f"a script has no {', '.join(sorted(strange))}" if isinstance(given,
                                                                                      dict) else "a script is an object or a list")
    return {**SETTINGS, **given}


def masked(headers):
    shown = dict(headers)
    if "authorization" in shown:
        shown["authorization"] = shown["authorization"].split(" ")[0] + " ***"
    return {name: "***" if name in MASKED else value for name, value in shown.items()}


class Record:
    """DIR/requests: one line of JSON for each request, written before it is answered."""

    def __init__(self, path):
        self.lock, self.path = threading.Lock(), path
        self.file = open(path, "w", encoding="utf-8")

    def write(self, listener, request, row):
        line = json.dumps({"time": round(time.time(), 3), "listener": listener.name, "method": request.method,
                           "target": request.target,
                           "headers": masked(request.headers), "body": request.body.decode(errors="replace"),
                           "met": row.name if row else None})
        with self.lock:
            self.file.write(line + "\n")
            self.file.flush()


class World:
    def __init__(self, folder, script):
        self.folder, self.settings = folder, settings(script)
        self.store, self.rows, self.token = Store(), rows.Rows(), secrets.token_urlsafe(24)
        self.api = Api(self.store, self.settings["deny"])
        self.rows.add(self.settings["rows"])
        self.seed(self.settings["objects"])
        self.listeners = {}

    def seed(self, objects):
        """Puts objects there as they are, with their status, and their version if they have one."""
        for given in objects:
            given = copy.deepcopy(given)
            kind = kinds.BY_KIND.get((given.get("apiVersion"), given.get("kind"))) if isinstance(given, dict) else None
            if kind is None or not given.get("metadata", {}).get("name"):
                raise BadScript(f"not an object of a kind that is here: {json.dumps(given)[:200]}")
            namespace = given["metadata"].setdefault("namespace", "default") if kind.namespaced else ""
            place = kinds.Place(kind, namespace, given["metadata"]["name"], "")
            version = given["metadata"].pop("resourceVersion", "")
            with self.store.changed:
                if self.store.key(place) in self.store.objects:
                    self.store.update(place, given)
                else:
                    self.store.create(place, place.name, given, version=int(version) if version.isdigit() else None)

    def open(self):
        """All ports, with a kubeconfig for each."""
        certificates.begin(self.folder)
        self.record = Record(self.folder / "requests")
        self.rotate(self.token)
        for spec in [FIRST, *self.settings["listeners"]]:
            if (strange := spec.keys() - LISTENER) or "name" not in spec:
                raise BadScript(f"a listener has no {', '.join(sorted(strange))}" if strange else "a listener without a name")
            self.listeners[spec["name"]] = self.listen(spec)
        for listener in self.listeners.values():
            if listener.serve is not full:
                listener.start()

    def contexts(self, spec):
        names = spec.get("certificate", None if "serve" in spec else "good")
        paths = [certificates.make(self.folder, name) for name in ([names] if isinstance(names, str) else names or [])]
        client_ca = None
        if spec.get("client-ca"):
            client_ca = self.folder / "ca.crt"
            certificates.make(self.folder, "client")
        return [wire.context(path, client_ca, spec.get("tls")) for path in paths]

    def listen(self, spec):
        served = spec.get("serve", "api")
        if served not in SERVES:
            raise BadScript(f"{spec['name']}: serve is none of {', '.join(SERVES)}")
        plan = steps.of(spec.get("send", [{"then": "wait"}]), False, "")
        serve = full if served == "full" else lambda connection: SERVES[served](self, connection,
            plan if served == "send" or "send" in spec else None)
        listener = wire.Listener(spec["name"], serve, self.contexts(spec), 0 if served == "full" else 64)
        if served == "full":
            fill(listener)
        self.kubeconfig(listener)
        return listener

    def url(self, listener):
        return f"https://127.0.0.1:{listener.port}"

    def path(self, listener):
        return self.folder / ("kubeconfig" if listener.name == FIRST["name"] else f"{listener.name}.kubeconfig")

    def kubeconfig(self, listener):
        ca = base64.b64encode((self.folder / "ca.crt").read_bytes()).decode()
        self.path(listener).write_text(json.dumps({
            "apiVersion": "v1", "kind": "Config", "current-context": "fake",
            "clusters": [{"name": "fake", "cluster": {"server": self.url(listener), "certificate-authority-data": ca}}],
            "users": [{"name": "tester", "user": {"tokenFile": "token"}}],
            "contexts": [{"name": "fake", "context": {"cluster": "fake", "user": "tester", "namespace": "default"}}]},
            indent=1) + "\n")

    def rotate(self, token):
        """Only this token is taken from now on. The kubeconfig names the file that it stands in."""
        path = self.folder / "token.new"
        path.write_text(token + "\n")
        self.token = token
        os.replace(path, self.folder / "token")

    def ready(self):
        main = self.listeners[FIRST["name"]]
        return {"ready": True, "pid": os.getpid(), "server": self.url(main), "kubeconfig": str(self.path(main)),
                "control": f"{self.url(main)}{control.PREFIX}",
                "listeners": {name: {"port": listener.port, "kubeconfig": str(self.path(listener))}
                              for name, listener in self.listeners.items()}}

    def take(self, connection, request):
        listener = connection.listener
        if request.path.startswith(control.PREFIX):
            connection.give(control.answer(self, request))
            return
        listener.count("requests", f"{request.method} {request.name}", *stream_words(request))
        row = self.rows.find(listener, request)
        self.record.write(listener, request, row)
        if row:
            row.run(self, connection, request, row)
        else:
            self.serve(connection, request)

    def go_on(self, connection, request, row):
        """From one row to the next that this request meets."""
        below = self.rows.find(connection.listener, request, row)
        if below:
            below.run(self, connection, request, below)
        else:
            self.serve(connection, request)

    def accepts(self, request):
        return self.settings["credentials"] == "any" or request.headers.get("authorization") == f"Bearer {self.token}"

    def serve(self, connection, request):
        """As a good cluster does."""
        if not self.accepts(request):
            connection.give(wire.Answer(401, status.body(401, "Unauthorized")))
        elif request.method == "GET" and request.watches:
            watches.serve(self.api, connection, request, self.settings["bookmarks"])
        else:
            connection.give(self.api.answer(request))


def stream_words(request):
    """What a list, a watch or a log is counted as: by its namespace, and by that and the version it asks for."""
    if not request.namespace:
        return ()
    what = "log" if request.name == "log" else "watch" if request.watches else "list" if request.method == "GET" else request.method
    return f"{what} {request.namespace}", f"{what} {request.namespace} {request.query.get('resourceVersion', '')}"


def serve_api(world, connection, plan):
    while (request := connection.request()):
        world.take(connection, request)


def serve_steps(world, connection, plan):
    """Whatever the client says."""
    connection.sock.recv(1)
    plan(world, connection, None, None)


def serve_proxy(world, connection, plan):
    """CONNECT, to a port on this machine whatever host was asked for; or the steps, as its answer. Counts what it was shown."""
    request = connection.request()
    host, _, port = request.target.rpartition(":")
    connection.listener.count(f"to {host}", *(["authorization"] if "authorization" in request.headers else []))
    if plan:
        plan(world, connection, request, None)
    other = socket.create_connection(("127.0.0.1", int(port)))
    connection.send("HTTP/1.1 200 OK\r\n\r\n")
    threading.Thread(target=pump, args=(other, connection.sock), daemon=True).start()
    pump(connection.sock, other)


def pump(source, sink):
    try:
        while (data := source.recv(65536)):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def full(connection):
    """Nobody is ever let in."""


def fill(listener):
    """The queue of those who wait to be let in, until no more gets a place in it."""
    listener.waiting = []
    for _ in range(4):
        waiting = socket.socket()
        waiting.setblocking(False)
        waiting.connect_ex(("127.0.0.1", listener.port))
        listener.waiting.append(waiting)


SERVES = {"api": serve_api, "send": serve_steps, "proxy": serve_proxy, "full": None}
