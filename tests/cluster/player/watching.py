# SPDX-License-Identifier: Apache-2.0
"""The events of one object, for as long as there is an API server."""
import http.client
import json
import threading
import time

from api import Api

PAUSE = 0.2  # between two attempts to reach the server
PATIENCE = 60  # seconds of such attempts
WATCH = 300  # seconds that one watch may take


class Ended(Exception):
    """The server ended the watch and wants a new list."""


def start(kubeconfig, path, put):
    """put(type, object) with every event of the object at this path, from a thread."""
    threading.Thread(target=follow, args=(Api(kubeconfig), path, put), daemon=True).start()


def follow(api, path, put):
    collection, _, name = path.rpartition("/")
    query = f"?fieldSelector=metadata.name%3D{name}"
    reached, version = time.monotonic(), None
    while True:
        try:
            if version is None:
                version = listed(api, collection + query, put)
            for event in stream(api, f"{collection}{query}&watch=1&timeoutSeconds={WATCH}&resourceVersion={version}"):
                version = event["object"]["metadata"]["resourceVersion"]
                put(event["type"], event["object"])
            reached = time.monotonic()
        except Ended:
            version = None
        except (OSError, http.client.HTTPException, ValueError) as error:
            if time.monotonic() - reached > PATIENCE:
                put("LOST", str(error))
                return
            time.sleep(PAUSE)


def listed(api, path, put):
    answer = api.request("GET", path)
    if answer.status != 200:
        raise OSError(f"GET {path}: {answer}")
    items = answer.body["items"]
    if items:
        put("MODIFIED", items[0])
    else:
        put("DELETED", None)
    return answer.body["metadata"]["resourceVersion"]


def stream(api, path):
    connection = http.client.HTTPSConnection(api.host, context=api.context, timeout=WATCH + 30)
    try:
        connection.request("GET", path, headers=api.headers)
        response = connection.getresponse()
        if response.status == 410:
            raise Ended
        if response.status != 200:
            raise OSError(f"GET {path}: {response.status}")
        for line in iter(response.readline, b""):
            event = json.loads(line)
            if event["type"] == "ERROR":
                raise Ended
            yield event
    finally:
        connection.close()
