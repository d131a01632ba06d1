# SPDX-License-Identifier: Apache-2.0
"""What fields a class has, in the library's own words."""
from __future__ import annotations

import json
from typing import Any, NamedTuple

from . import _raw as raw
from ._errors import make
from ._objects import CLASSES, Object

KINDS = {getattr(raw, f"OCREG_KIND_{name.upper()}"): name for name in (
    "string", "bool", "int", "quantity", "raw", "object", "strings", "objects", "map", "quantities")}


class Field(NamedTuple):
    """One field of a type."""

    name: str  #: the attribute
    json: str  #: the name in documents
    kind: str  #: string, bool, int, quantity, raw, object, strings, objects, map or quantities
    element: type[Object] | None  #: the class of an object, or of the objects in a list
    doc: str
    required: bool
    secret: bool
    deprecated: bool
    default: Any  #: what the API server gives
    allowed: tuple[str, ...]  #: the values it takes; empty if any
    since: int  #: the release that brought it, 407 for 4.7; 0 if it was always there
    until: int


def _field(type_id: int, name: str, field: int) -> Field:
    def text(what: int) -> str:
        return raw.ocreg_text_of_field(type_id, field, what)  # type: ignore[no-any-return]

    def number(what: int) -> int:
        return raw.ocreg_number_of_field(type_id, field, what)  # type: ignore[no-any-return]

    default = text(raw.OCREG_FIELD_DEFAULT)
    return Field(name, text(raw.OCREG_FIELD_JSON), KINDS[number(raw.OCREG_FIELD_KIND)],
                 CLASSES.get(number(raw.OCREG_FIELD_ELEMENT)), text(raw.OCREG_FIELD_DOC), bool(number(raw.OCREG_FIELD_REQUIRED)),
                 bool(number(raw.OCREG_FIELD_SECRET)), bool(number(raw.OCREG_FIELD_DEPRECATED)),
                 json.loads(default) if default else None, _allowed(type_id, field), number(raw.OCREG_FIELD_SINCE),
                 number(raw.OCREG_FIELD_UNTIL))


def _allowed(type_id: int, field: int) -> tuple[str, ...]:
    values: list[str] = []
    while (value := raw.ocreg_field_allowed(type_id, field, len(values))) is not None:
        values.append(value)
    return tuple(values)


def field_at(cls: type[Object] | Object, path: str) -> Field:
    """The field at a path of JSON names without indexes, `spec.routes.name`, seen from a class; a FieldError if there is none."""
    found = raw.ocreg_field_at(cls._type, path)
    if isinstance(found, int):
        raise make(found, raw.ocreg_code_name(found), "there is no such field", path=path)
    type_id, field = found
    name = next(name for name, number in CLASSES[type_id]._ids.items() if number == field)
    return _field(type_id, name, field)


def type_of_kind(api_version: str, kind: str) -> type[Object] | None:
    """The class for what an apiVersion and a kind name, None if there is none."""
    return CLASSES.get(raw.ocreg_type_of_kind(api_version, kind))


def fields(cls: type[Object] | Object) -> tuple[Field, ...]:
    """The fields of a class, in the order of documents."""
    return tuple(_field(cls._type, name, field) for name, field in cls._ids.items())
