# SPDX-License-Identifier: Apache-2.0
"""What a test tells the program while it runs, and asks of it. Everything can be had by GET, with a client that has nothing else."""
import json

import manifests
import rows
from status import Failure
from wire import Answer

PREFIX = "/fakecluster/"
NUMBERS = {"from", "to", "times"}


def text(value):
    return Answer(200, f"{value}\n", "text/plain")


def row_of(query):
    """A row that came as the query of a URL. header.NAME and query.NAME stand for members of header and query."""
    row = {}
    for name, value in query.items():
        outer, _, inner = name.partition(".")
        if inner and outer in ("header", "query"):
            row.setdefault(outer, {})[inner] = value
        elif name == "watch":
            row[name] = value == "true"
        elif name in NUMBERS and value.isdigit():
            row[name] = int(value)
        else:
            row[name] = json.loads(value) if name in ("answer", "send") else value
    return row


def arm(world, request):
    return text(world.rows.add(row_of(request.query), front=True))


def handle_rows(world, request):
    if request.method == "POST":
        return text(world.rows.add(json.loads(request.body), front=True))
    if request.method == "DELETE":
        return disarm(world, request)
    return Answer(200, world.rows.shown())


def disarm(world, request):
    world.rows.clear()
    return text("disarmed")


def handle_objects(world, request):
    if request.method == "POST":
        found = manifests.objects(request.body)
        world.seed(found)
        return text(len(found))
    with world.store.changed:
        return Answer(200, list(world.store.objects.values()))


def count(world, request):
    """How often something happened on a port: `connections`, `requests`, `GET cluster`, `watch NAMESPACE`, `list NAMESPACE VERSION`."""
    listener = world.listeners[request.query.get("listener", "main")]
    with listener.lock:
        return text(listener.counts[request.query.get("what", "requests")])


def requests(world, request):
    return Answer(200, world.record.path.read_text(), "application/x-ndjson")


def rotate(world, request):
    world.rotate(request.query["token"])
    return text("rotated")


def forget(world, request):
    world.store.forget()
    return text("forgotten")


PATHS = {"arm": arm, "rows": handle_rows, "disarm": disarm, "objects": handle_objects, "count": count, "requests": requests,
         "rotate": rotate, "forget": forget}


def answer(world, request):
    try:
        if not world.accepts(request):
            raise Failure(401, "Unauthorized")
        handle = PATHS.get(request.path.removeprefix(PREFIX))
        if handle is None:
            raise Failure(404, f"the control paths are {', '.join(PATHS)}")
        return handle(world, request)
    except Failure as failure:
        return Answer(failure.code, failure.body)
    except (rows.BadRow, KeyError, ValueError) as error:
        return Answer(400, Failure(400, f"not understood: {error}").body)
