# SPDX-License-Identifier: Apache-2.0
"""Merge patch (RFC 7396), JSON patch (RFC 6902), and apply as far as one needs it to meet a conflict."""
import copy

from status import Failure


def merge(target, patch):
    if not isinstance(patch, dict):
        return copy.deepcopy(patch)
    out = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            out.pop(name, None)
        else:
            out[name] = merge(out.get(name), value)
    return out


def refused(why):
    return Failure(422, f"the server rejected our request due to an error in our request: {why}", "Invalid")


def pointer(path):
    if path and not path.startswith("/"):
        raise refused(f"{path} is no JSON pointer")
    return [part.replace("~1", "/").replace("~0", "~") for part in path.split("/")[1:]]


def index(parent, key, more=0):
    if key == "-" and more:
        return len(parent)
    if not key.isdigit() or int(key) >= len(parent) + more:
        raise refused(f"no element {key}")
    return int(key)


def at(document, parts):
    for key in parts:
        if isinstance(document, list):
            document = document[index(document, key)]
        elif isinstance(document, dict) and key in document:
            document = document[key]
        else:
            raise refused(f"no member {key}")
    return document


def add(document, parts, value):
    if not parts:
        return value
    parent, key = at(document, parts[:-1]), parts[-1]
    if isinstance(parent, list):
        parent.insert(index(parent, key, 1), value)
    elif isinstance(parent, dict):
        parent[key] = value
    else:
        raise refused(f"no place for {key}")
    return document


def remove(document, parts):
    at(document, parts)
    parent, key = at(document, parts[:-1]), parts[-1]
    del parent[index(parent, key) if isinstance(parent, list) else key]
    return document


def replace(document, parts, value):
    at(document, parts)
    return add(remove(document, parts) if parts else document, parts, value)


def test(document, parts, value):
    if at(document, parts) != value:
        raise refused(f"testing path /{'/'.join(parts)} value failed")
    return document


def move(document, parts, source):
    value = at(document, source)
    return add(remove(document, source), parts, value)


OPERATIONS = {
    "add": lambda d, o: add(d, pointer(o["path"]), o["value"]), "remove": lambda d, o: remove(d, pointer(o["path"])),
    "replace": lambda d, o: replace(d, pointer(o["path"]), o["value"]), "test": lambda d, o: test(d, pointer(o["path"]),
                                                                                                  o["value"]),
    "move": lambda d, o: move(d, pointer(o["path"]), pointer(o["from"])),
    "copy": lambda d, o: add(d, pointer(o["path"]), copy.deepcopy(at(d, pointer(o["from"])))),
}


def json_patch(document, operations):
    document = copy.deepcopy(document)
    for operation in operations:
        try:
            document = OPERATIONS[operation["op"]](document, operation)
        except (KeyError, TypeError, IndexError) as error:
            raise refused(f"{operation!r} is no operation") from error
    return document


def leaves(value, path=()):
    """Paths of what is no object, and the values there. A list is one value."""
    if isinstance(value, dict) and (value or not path):
        for name, member in value.items():
            yield from leaves(member, (*path, name))
    else:
        yield path, value


IDENTITY = {("apiVersion",), ("kind",), ("metadata", "name"), ("metadata", "namespace"), ("metadata", "resourceVersion"),
            ("metadata", "uid")}


def owned(applied):
    return {path: value for path, value in leaves(applied) if path not in IDENTITY}


def conflicts(live, applied, owners, manager):
    """(path, other manager) for each field that is another's, and is to change."""
    have = dict(leaves(live))
    for path, value in owned(applied).items():
        for other, paths in owners.items():
            if other != manager and path in paths and have.get(path) != value:
                yield path, other


def take_out(document, path):
    for name in path[:-1]:
        document = document.get(name)
        if not isinstance(document, dict):
            return
    document.pop(path[-1], None)


def apply(live, applied, owners, manager):
    """The object with what is applied; what this manager had applied before, and nobody else owns, goes. owners is changed."""
    new = set(owned(applied))
    others = set().union(*(paths for other, paths in owners.items() if other != manager))
    out = copy.deepcopy(live)
    for path in owners.get(manager, set()) - new - others:
        take_out(out, path)
    for other in owners:
        if other != manager:
            owners[other] -= {path for path in new if dict(leaves(live)).get(path) != owned(applied)[path]}
    owners[manager] = new
    return merge(out, applied)
