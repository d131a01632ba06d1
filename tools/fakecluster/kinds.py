# SPDX-License-Identifier: Apache-2.0
"""The kinds that the cluster has, which are those that the library has a URL for: its own table of them is read."""
import pathlib
import re

HERE = pathlib.Path(__file__).resolve().parent
TABLES = (HERE / "resources.def", HERE.parent.parent / "libocreg" / "model" / "resources.def")  # installed, or in the source
ROW = re.compile(r'^OCREG_RESOURCE\("([^"]+)", "([^"]+)", "([^"]+)", \w+, (true|false),', re.M)
WITHOUT_STATUS = {"Secret", "ConfigMap", "Event"}


class Kind:
    def __init__(self, version, kind, plural, namespaced):
        self.version, self.kind, self.plural, self.namespaced = version, kind, plural, namespaced
        self.group, _, self.short_version = version.rpartition("/")
        self.custom = "." in self.group  # of a CustomResourceDefinition; the others answer in a slightly other way
        self.has_status = kind not in WITHOUT_STATUS

    @property
    def resource(self):
        return f"{self.plural}.{self.group}" if self.group else self.plural


def read(tables=TABLES):
    text = next(path for path in tables if path.exists()).read_text()
    return [Kind(version, kind, plural, namespaced == "true") for version, kind, plural, namespaced in ROW.findall(text)]


ALL = read()
BY_KIND = {(kind.version, kind.kind): kind for kind in ALL}
BY_PLURAL = {(kind.version, kind.plural): kind for kind in ALL}


class Place:
    """What a path names: a kind, and perhaps a namespace, an object of it, a subresource."""

    def __init__(self, kind, namespace, name, subresource):
        self.kind, self.namespace, self.name, self.subresource = kind, namespace, name, subresource


def place(path):
    """None if there is nothing at that path."""
    parts = path.strip("/").split("/")
    if parts[0] == "api":
        version, rest = parts[1:2], parts[2:]
    elif parts[0] == "apis":
        version, rest = parts[1:3], parts[3:]
    else:
        return None
    namespace = ""
    if len(rest) > 2 and rest[0] == "namespaces":
        namespace, rest = rest[1], rest[2:]
    kind = BY_PLURAL.get(("/".join(version), rest[0] if rest else ""))
    if kind is None or len(rest) > 3 or (namespace and not kind.namespaced):
        return None
    return Place(kind, namespace, rest[1] if len(rest) > 1 else "", rest[2] if len(rest) > 2 else "")
