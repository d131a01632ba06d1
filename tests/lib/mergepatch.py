# SPDX-License-Identifier: Apache-2.0
"""Merge patches, RFC 7396."""


def merged(value, patch):
    """The value with the patch in it; the value itself stays as it is."""
    if not isinstance(patch, dict):
        return patch
    value = dict(value) if isinstance(value, dict) else {}
    for key, change in patch.items():
        if change is None:
            value.pop(key, None)
        else:
            value[key] = merged(value.get(key), change)
    return value


def between(old, new):
    """The smallest patch that makes the new of the old. Neither may hold null, which no patch can set."""
    patch = {key: None for key in old if key not in new}
    for key, value in new.items():
        if isinstance(value, dict) and isinstance(old.get(key), dict):
            inner = between(old[key], value)
            if inner:
                patch[key] = inner
        elif key not in old or old[key] != value:
            patch[key] = value
    return patch
