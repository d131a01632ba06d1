# SPDX-License-Identifier: Apache-2.0
"""What is in a Secret or a ConfigMap: entries as bytes, and typed views of several entries at once."""
from typing import TypeVar

from . import _raw as raw
from ._objects import Object
from ._text import Text, text_of

V = TypeVar("V", bound=Object)


def entry_has(holder: Object, key: str) -> bool:
    """Whether a Secret or ConfigMap has an entry."""
    return bool(raw.ocreg_entry_has(holder._raw, key))


def entry_get(holder: Object, key: str) -> bytes:
    """The bytes of an entry of a Secret or ConfigMap, whichever way they are written there."""
    value: bytes = raw.ocreg_entry_get(holder._raw, key)
    return value


def entry_set(holder: Object, key: str, value: Text) -> None:
    """Set an entry of a Secret or ConfigMap, whether it was there or not."""
    raw.ocreg_entry_set(holder._raw, key, text_of(value))


def entry_remove(holder: Object, key: str) -> None:
    """Remove an entry of a Secret or ConfigMap; one that is not there is fine."""
    raw.ocreg_entry_remove(holder._raw, key)


def view_read(holder: Object, view: type[V]) -> V:
    """A view of a Secret or ConfigMap: an object of a type such as S3Credentials, RouteCertificate or CABundle, whose fields are
    entries. It is a copy."""
    return view._wrap(raw.ocreg_view_read(holder._raw, view._type))


def view_write(holder: Object, view: Object) -> None:
    """Write a view back: a value sets its entry, NULL removes it, None leaves it as it is. Other entries stay."""
    raw.ocreg_view_write(holder._raw, view._raw)
