# SPDX-License-Identifier: Apache-2.0
"""Objects of core kinds as the API server keeps them: read into types of Go and written anew, so that what is empty is gone, quantities
have one spelling and plain text of a Secret is in base64. Brought to one form, what the library keeps can be compared with it."""
import base64
import fractions
import math
import re

MAPS = ("data", "binaryData", "labels", "annotations", "matchLabels")
AMOUNTS = ("limits", "requests")
KEPT = ("storageClassName", "volumeMode", "immutable", "volumeAttributesClassName", "apiGroup")  # pointers: empty is not missing
ADDED = "kubernetes.io/pvc-protection"
POWERS = {"n": (10, -9), "u": (10, -6), "m": (10, -3), "": (10, 0), "k": (10, 3), "M": (10, 6), "G": (10, 9), "T": (10, 12), "P": (10, 15),
          "E": (10, 18), "Ki": (2, 10), "Mi": (2, 20), "Gi": (2, 30), "Ti": (2, 40), "Pi": (2, 50), "Ei": (2, 60)}
MOST = 2**63 - 1  # of an amount with Ki .. Ei


def amount(value):
    """In thousandths, rounded up as the server does; text that is no quantity stays."""
    match = re.fullmatch(r"([+-]?)([0-9]*\.?[0-9]*)([numkMGTPE]|[KMGTPE]i|[eE][+-]?[0-9]+|)", str(value or 0).strip())
    if not match or not any(map(str.isdigit, match[2])):
        return value
    base, power = (10, int(match[3][1:])) if match[3][:1] in ("e", "E") and len(match[3]) > 1 else POWERS[match[3]]
    size = fractions.Fraction(match[2].strip(".") if match[2].endswith(".") else match[2]) * fractions.Fraction(base) ** power
    if base == 2:
        size = min(size, MOST)
    return f"{match[1].strip('+')}{math.ceil(size * 1000)}m"


def in_base64(value):
    if isinstance(value, list):
        return base64.b64encode(bytes(item or 0 for item in value)).decode()
    return base64.b64encode(base64.b64decode(value or "")).decode()


def of_member(name, value):
    if name in MAPS and isinstance(value, dict):
        return {key: "" if item is None else item for key, item in value.items()}
    if name in AMOUNTS and isinstance(value, dict):
        return {key: amount(item) for key, item in value.items()}
    return without_empty(value)


def without_empty(value):
    if isinstance(value, list):
        return [without_empty(item) if item is not None else "" for item in value]
    if not isinstance(value, dict):
        return value
    members = {name: of_member(name, item) for name, item in value.items()}
    return {name: item for name, item in members.items() if item is not None and (name in KEPT or item not in ("", [], {}))}


def comparable(obj):
    """A Secret's plain text goes into its data, and a claim's status is reset."""
    result = dict(obj)
    plain = result.pop("stringData", None) or {}
    if result["kind"] == "Secret":
        data = {key: in_base64(value) for key, value in (result.get("data") or {}).items()}
        result["data"] = {**data, **{key: base64.b64encode((value or "").encode()).decode() for key, value in plain.items()}}
    if result["kind"] == "ConfigMap":
        result["binaryData"] = {key: in_base64(value) for key, value in (result.get("binaryData") or {}).items()}
    if result["kind"] == "PersistentVolumeClaim":
        result.pop("status", None)
        result["spec"] = with_sources(result.get("spec") or {})
    result = without_empty(result)
    metadata = result.setdefault("metadata", {})
    metadata["finalizers"] = [name for name in metadata.get("finalizers", []) if name != ADDED]
    return without_empty(result)


def with_sources(spec):
    """One of the two ways to name a source fills the other."""
    spec = dict(spec)
    one, other = spec.get("dataSource"), spec.get("dataSourceRef")
    if one and not other:
        spec["dataSourceRef"] = one
    if other and not one and not other.get("namespace"):
        spec["dataSource"] = other
    return spec
