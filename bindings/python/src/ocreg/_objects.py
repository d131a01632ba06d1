# SPDX-License-Identifier: Apache-2.0
"""Typed values: objects, and views of their lists and maps.

The classes are made from the library's own tables (_types.py); here is what they have in common. A view or a part of an
object keeps the whole object alive. Objects may be read and changed by several threads, one call at a time.
"""
from __future__ import annotations

import json
import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence
from typing import Any, ClassVar, Generic, Self, SupportsIndex, TypeVar, overload

from . import _check, _errors, _raw as raw
from ._text import Text, text_of

T = TypeVar("T")

FORMATS = {None: raw.OCREG_FORMAT_ANY, "json": raw.OCREG_FORMAT_JSON, "yaml": raw.OCREG_FORMAT_YAML}
REPR_LENGTH = 400


class Null:
    """The type of NULL."""

    _instance: ClassVar[Null | None] = None

    def __new__(cls) -> Null:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __repr__(self) -> str:
        return "ocreg.NULL"

    def __bool__(self) -> bool:
        return False


#: What to assign to a field so that it becomes null, which is not the same as unset (None).
NULL = Null()


def json_of(value: Any) -> str:
    """Python values as JSON text; objects of ours among them as they are."""
    if isinstance(value, Object):
        return value.to_json()
    if isinstance(value, Null):
        return "null"
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{_key(key)}:{json_of(item)}" for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple, List)):
        return "[" + ",".join(map(json_of, value)) + "]"
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _key(key: Any) -> str:
    if not isinstance(key, str):
        raise TypeError(f"the keys of a document are str, not {type(key).__name__}")
    return json.dumps(key, ensure_ascii=False)


def check_code(code: int, path: str = "") -> None:
    """Raise what a setter answered, if it failed."""
    if code < 0:
        raise _errors.make(code, raw.ocreg_code_name(code), "the value cannot be stored", path)


def decode_options(format: str | None, strict: bool, limits: Mapping[str, int]) -> Any:
    if format not in FORMATS:
        raise ValueError(f"no such format: {format!r}")
    options = raw.ocreg_decode_options()
    options.format = FORMATS[format]
    options.flags = raw.OCREG_DECODE_STRICT if strict else 0
    for name, limit in limits.items():
        if not name.startswith("max_") or not hasattr(options, name):
            raise TypeError(f"no such limit: {name}")
        setattr(options, name, limit)
    return options


class Object:
    """A value of one type of the API. Fields are attributes; None is unset, NULL is null.

    Attributes are named as in C (chunk_size_mib); documents have their own names (chunkSizeMiB).
    """

    __slots__ = ("_raw",)
    _type: ClassVar[int] = 0
    _name: ClassVar[str] = ""
    _ids: ClassVar[dict[str, int]] = {}

    _raw: Any

    def __init__(self, /, **fields: Any) -> None:
        if not self._type:
            raise TypeError("Object itself has no fields: take one of its subclasses")
        self._raw = raw.ocreg_new(self._type)
        if self._raw is None:
            raise MemoryError
        for name, value in fields.items():
            if name not in self._ids:
                raise TypeError(f"{type(self).__name__} has no field {name!r}")
            setattr(self, name, value)

    @classmethod
    def _wrap(cls, handle: Any) -> Self:
        self = cls.__new__(cls)
        self._raw = handle
        return self

    @classmethod
    def parse(cls, text: Text, *, format: str | None = None, strict: bool = False, **limits: int) -> Self:
        """Read one document. `format` is "json" or "yaml", None guesses. Unknown members and values of a wrong type are
        kept, and become findings of validate(); with `strict` they are errors. Limits: max_bytes, max_depth, max_nodes,
        max_key."""
        return cls._wrap(raw.ocreg_decode(cls._type, text_of(text), decode_options(format, strict, limits)))

    @classmethod
    def from_dict(cls, document: Mapping[str, Any], *, strict: bool = False) -> Self:
        """From a document as Python values, with the names that documents have."""
        return cls.parse(json_of(document), format="json", strict=strict)

    def to_json(self, *, indent: bool = False, redact: bool = False, managed_fields: bool = True) -> str:
        """As JSON. Secrets are in it unless `redact` is true."""
        format = raw.OCREG_FORMAT_JSON_INDENTED if indent else raw.OCREG_FORMAT_JSON
        return self._encode(format, redact, managed_fields)

    def to_yaml(self, *, redact: bool = False, managed_fields: bool = True) -> str:
        """As YAML. Secrets are in it unless `redact` is true."""
        return self._encode(raw.OCREG_FORMAT_YAML, redact, managed_fields)

    def to_dict(self, *, redact: bool = False, managed_fields: bool = True) -> dict[str, Any]:
        """As Python values, with the names that documents have. Secrets are in it unless `redact` is true."""
        document: dict[str, Any] = json.loads(self.to_json(redact=redact, managed_fields=managed_fields))
        return document

    def _encode(self, format: int, redact: bool, managed_fields: bool) -> str:
        flags = (raw.OCREG_ENCODE_REDACT if redact else 0) | (0 if managed_fields else raw.OCREG_ENCODE_NO_MANAGED_FIELDS)
        text: str = raw.ocreg_encode(self._raw, format, flags)
        return text

    def has(self, field: str) -> bool:
        """Whether a field, an attribute's name, holds a value that fits: it is not unset and not null."""
        return bool(raw.ocreg_has(self._raw, self._id(field)))

    def is_null(self, field: str) -> bool:
        """Whether a field, an attribute's name, is null."""
        return bool(raw.ocreg_is_null(self._raw, self._id(field)))

    def make(self, field: str) -> Any:
        """The value of a field that holds an object, a list or a map, made empty if it was unset or null."""
        if raw.ocreg_make(self._raw, self._id(field)) is None:
            raise TypeError(f"{type(self).__name__}.{field} is not an object, list or map")
        return getattr(self, field)

    def _id(self, field: str) -> int:
        try:
            return self._ids[field]
        except KeyError:
            raise AttributeError(f"{type(self).__name__} has no field {field!r}", name=field, obj=self) from None

    def path_get(self, path: str) -> str | None:
        """The value at a path such as `spec.routes[0].name`, as text; None if nothing is there."""
        text: str | None = raw.ocreg_path_get(self._raw, path)
        return text

    def path_set(self, path: str, text: str) -> None:
        """Set the value at a path, making the objects on the way. The text is read as the field's kind asks."""
        if text is None:
            raise TypeError("text must be str: path_unset() unsets")
        raw.ocreg_path_set(self._raw, path, text)

    def path_unset(self, path: str) -> None:
        """Unset the value at a path."""
        raw.ocreg_path_set(self._raw, path, None)

    def apply(self, patch: Text | Mapping[str, Any]) -> None:
        """Apply a JSON merge patch (RFC 7396): text, or Python values in which None means null."""
        raw.ocreg_apply(self._raw, json_of(patch) if isinstance(patch, Mapping) else text_of(patch), None)

    def apply_defaults(self) -> None:
        """Give every unset field that has one the default that the API server would give it."""
        check_code(raw.ocreg_apply_defaults(self._raw))

    def validate(self, **options: Any) -> _check.Findings:
        """Is it right? Options as for ocreg.check(), and `old`: the object that this one replaces."""
        made, kept = _check.check_options(options)
        findings = _check.Findings(raw.ocreg_validate(self._raw, made), self)
        del kept
        return findings

    @property
    def unknown(self) -> dict[str, Any]:
        """Members that the type does not have: a copy. They are kept and written back."""
        return {raw.ocreg_unknown_name(self._raw, i): json.loads(raw.ocreg_unknown_value(self._raw, i))
                for i in range(raw.ocreg_unknown_count(self._raw))}

    def copy(self) -> Self:
        """A deep copy."""
        handle = raw.ocreg_copy(self._raw)
        if handle is None:
            raise MemoryError
        return self._wrap(handle)

    __copy__ = copy

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self.copy()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Object):
            return NotImplemented
        return self._type == other._type and bool(raw.ocreg_equal(self._raw, other._raw))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        text = self.to_json(redact=True, managed_fields=False)
        if len(text) > REPR_LENGTH:
            text = text[:REPR_LENGTH] + "..."
        return f"<ocreg.{type(self).__name__} {text}>"

    def __dir__(self) -> list[str]:
        return [name for name in super().__dir__() if not name.startswith("_") or name.startswith("__")]


#: The class of each type, by id; _types.py fills it.
CLASSES: dict[int, type[Object]] = {}


def wrap(handle: Any) -> Any:
    """A handle as the object of its type."""
    return None if handle is None else CLASSES[raw.ocreg_type_of(handle)]._wrap(handle)


def as_object(cls: type[Object], value: Any, what: str) -> Object:
    """What is assigned where an object belongs: one of that class, or a document."""
    if isinstance(value, cls):
        return value
    if isinstance(value, Mapping):
        return cls.from_dict(value)
    raise TypeError(f"{what} must be {cls.__name__} or a mapping, not {type(value).__name__}")


class List(MutableSequence[T], Generic[T]):
    """A list of an object, in place: a change here is a change there. Elements that are objects are lent by the list; what
    is put in is copied. An element that does not fit its type reads as None."""

    __slots__ = ("_owner", "_field", "_what")

    def __init__(self, owner: Any, field: int, what: str) -> None:
        self._owner, self._field, self._what = owner, field, what

    def _get(self, index: int) -> T:
        raise NotImplementedError

    def _put(self, index: int, value: T) -> None:
        raise NotImplementedError

    def _add(self, index: int, value: T) -> None:
        raise NotImplementedError

    def __len__(self) -> int:
        return int(raw.ocreg_count(self._owner, self._field))

    def _index(self, index: SupportsIndex) -> int:
        i, n = operator.index(index), len(self)
        if not -n <= i < n:
            raise IndexError(f"{self._what} has {n} elements")
        return i + n if i < 0 else i

    @overload
    def __getitem__(self, index: SupportsIndex) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...

    def __getitem__(self, index: SupportsIndex | slice) -> T | list[T]:
        if isinstance(index, slice):
            return [self._get(i) for i in range(len(self))[index]]
        return self._get(self._index(index))

    def __setitem__(self, index: Any, value: Any) -> None:
        if not isinstance(index, slice):
            self._put(self._index(index), value)
            return
        items = list(self)
        items[index] = value
        self.replace(items)

    def __delitem__(self, index: SupportsIndex | slice) -> None:
        doomed = range(len(self))[index] if isinstance(index, slice) else [self._index(index)]
        for i in sorted(doomed, reverse=True):
            check_code(raw.ocreg_remove(self._owner, self._field, i), self._what)

    def insert(self, index: SupportsIndex, value: T) -> None:
        i, n = operator.index(index), len(self)
        self._add(max(i + n, 0) if i < 0 else min(i, n), value)

    def replace(self, values: Iterable[T]) -> None:
        """Put these elements in place of all there are. On failure nothing has changed."""
        values, old = list(values), len(self)
        if raw.ocreg_make(self._owner, self._field) is None:
            raise MemoryError
        try:
            for value in values:
                self._add(len(self), value)
        except BaseException:
            del self[old:]
            raise
        del self[:old]

    def move(self, index: SupportsIndex, to: SupportsIndex) -> None:
        """Move an element so that it becomes element `to`."""
        check_code(raw.ocreg_move(self._owner, self._field, self._index(index), self._index(to)), self._what)

    def find(self, key: str) -> T | None:
        """The element that is this, or whose key is; None if there is none, or if elements have no key."""
        i = raw.ocreg_find(self._owner, self._field, key)
        return None if i < 0 else self._get(i)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, (list, List)):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return repr(list(self))


class Strings(List[str]):
    __slots__ = ()

    def _get(self, index: int) -> Any:
        return raw.ocreg_string_at(self._owner, self._field, index)

    def _put(self, index: int, value: str) -> None:
        self._add(index, value)
        check_code(raw.ocreg_remove(self._owner, self._field, index + 1), self._what)

    def _add(self, index: int, value: str) -> None:
        if not isinstance(value, str):
            raise TypeError(f"{self._what} holds str, not {type(value).__name__}")
        check_code(raw.ocreg_insert_string(self._owner, self._field, index, value), self._what)


class Objects(List[Any]):
    __slots__ = ("_class",)

    def __init__(self, owner: Any, field: int, what: str, cls: type[Object]) -> None:
        super().__init__(owner, field, what)
        self._class = cls

    def _get(self, index: int) -> Any:
        return wrap(raw.ocreg_at(self._owner, self._field, index))

    def _put(self, index: int, value: Any) -> None:
        value = as_object(self._class, value, f"an element of {self._what}")
        element = raw.ocreg_at(self._owner, self._field, index)
        if element is not None:
            check_code(raw.ocreg_assign(element, value._raw), self._what)
            return
        self._add(index, value)
        check_code(raw.ocreg_remove(self._owner, self._field, index + 1), self._what)

    def _add(self, index: int, value: Any) -> None:
        value = as_object(self._class, value, f"an element of {self._what}").copy()
        element = raw.ocreg_insert(self._owner, self._field, index)
        if element is None:
            raise MemoryError
        check_code(raw.ocreg_assign(element, value._raw), self._what)


class Map(MutableMapping[str, str]):
    """A map of an object, in place: a change here is a change there. A quantity may be given as int and is read as str. A
    value that does not fit its type reads as None."""

    __slots__ = ("_owner", "_field", "_what", "_takes")

    def __init__(self, owner: Any, field: int, what: str, takes: tuple[type, ...] = (str,)) -> None:
        self._owner, self._field, self._what, self._takes = owner, field, what, takes

    def __len__(self) -> int:
        return int(raw.ocreg_count(self._owner, self._field))

    def __iter__(self) -> Iterator[str]:
        return iter([raw.ocreg_map_key(self._owner, self._field, i) for i in range(len(self))])

    def __getitem__(self, key: str) -> str:
        value: Any = raw.ocreg_map_get(self._owner, self._field, key) if isinstance(key, str) else None
        if value is None and key not in list(self):
            raise KeyError(key)
        return value  # type: ignore[no-any-return]

    def __setitem__(self, key: str, value: str | int) -> None:
        self._check(key, value)
        check_code(raw.ocreg_map_set(self._owner, self._field, key, str(value)), f"{self._what}[{key}]")

    def _check(self, key: Any, value: Any) -> None:
        if not isinstance(key, str):
            raise TypeError(f"the keys of {self._what} are str, not {type(key).__name__}")
        if not isinstance(value, self._takes) or isinstance(value, bool):
            wanted = " or ".join(t.__name__ for t in self._takes)
            raise TypeError(f"{self._what}[{key!r}] must be {wanted}, not {type(value).__name__}")

    def __delitem__(self, key: str) -> None:
        if key not in self:
            raise KeyError(key)
        check_code(raw.ocreg_map_set(self._owner, self._field, key, None), self._what)

    def __contains__(self, key: object) -> bool:
        return key in list(self)

    def replace(self, values: Mapping[str, str | int]) -> None:
        """Put these entries in place of all there are. Types are checked before anything changes."""
        values = dict(values)
        for key, value in values.items():
            self._check(key, value)
        check_code(raw.ocreg_clear(self._owner, self._field), self._what)
        if raw.ocreg_make(self._owner, self._field) is None:
            raise MemoryError
        for key, value in values.items():
            self[key] = value

    def __repr__(self) -> str:
        return repr(dict(self))


# How a field of each kind is read and written: a pair of functions of a handle, made for one field.
Access = tuple[Callable[[Any], Any], Callable[[Any, Any], int | None]]


def _scalar(get: Callable[..., Any], put: Callable[..., int], types: tuple[type, ...]) -> Callable[..., Access]:
    def access(field: int, what: str, cls: type[Object] | None) -> Access:
        def fget(handle: Any) -> Any:
            return get(handle, field) if raw.ocreg_has(handle, field) else None

        def fput(handle: Any, value: Any) -> int:
            if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
                wanted = " or ".join(t.__name__ for t in types)
                raise TypeError(f"{what} must be {wanted} or None, not {type(value).__name__}")
            return put(handle, field, value)

        return fget, fput

    return access


def _put_quantity(handle: Any, field: int, value: str | int) -> int:
    code: int = (raw.ocreg_set_string if isinstance(value, str) else raw.ocreg_set_int)(handle, field, value)
    return code


def _raw_access(field: int, what: str, cls: type[Object] | None) -> Access:
    def fget(handle: Any) -> Any:
        text = raw.ocreg_get_string(handle, field)
        return None if text is None else json.loads(text)

    def fput(handle: Any, value: Any) -> int:
        code: int = raw.ocreg_set_string(handle, field, json_of(value))
        return code

    return fget, fput


def _object_access(field: int, what: str, cls: type[Object] | None) -> Access:
    assert cls is not None

    def fget(handle: Any) -> Any:
        return wrap(raw.ocreg_get_object(handle, field))

    def fput(handle: Any, value: Any) -> int:
        code: int = raw.ocreg_set_object(handle, field, as_object(cls, value, what)._raw)
        return code

    return fget, fput


def _list_access(field: int, what: str, cls: type[Object] | None) -> Access:
    def fget(handle: Any) -> List[Any]:
        return Objects(handle, field, what, cls) if cls else Strings(handle, field, what)

    def fput(handle: Any, value: Any) -> None:
        if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
            raise TypeError(f"{what} must be a list or None, not {type(value).__name__}")
        fget(handle).replace(value)

    return fget, fput


def _map_access(*takes: type) -> Callable[..., Access]:
    def access(field: int, what: str, cls: type[Object] | None) -> Access:
        def fget(handle: Any) -> Map:
            return Map(handle, field, what, takes)

        def fput(handle: Any, value: Any) -> None:
            if not isinstance(value, Mapping):
                raise TypeError(f"{what} must be a mapping or None, not {type(value).__name__}")
            fget(handle).replace(value)

        return fget, fput

    return access


ACCESS: dict[int, Callable[[int, str, type[Object] | None], Access]] = {
    raw.OCREG_KIND_STRING: _scalar(raw.ocreg_get_string, raw.ocreg_set_string, (str,)),
    raw.OCREG_KIND_BOOL: _scalar(raw.ocreg_get_bool, raw.ocreg_set_bool, (bool,)),
    raw.OCREG_KIND_INT: _scalar(raw.ocreg_get_int, raw.ocreg_set_int, (int,)),
    raw.OCREG_KIND_QUANTITY: _scalar(raw.ocreg_get_string, _put_quantity, (str, int)),
    raw.OCREG_KIND_RAW: _raw_access,
    raw.OCREG_KIND_OBJECT: _object_access,
    raw.OCREG_KIND_STRINGS: _list_access,
    raw.OCREG_KIND_OBJECTS: _list_access,
    raw.OCREG_KIND_MAP: _map_access(str),
    raw.OCREG_KIND_QUANTITIES: _map_access(str, int),
}


def field_property(kind: int, field: int, what: str, doc: str, cls: type[Object] | None) -> property:
    """The attribute of one field."""
    get, put = ACCESS[kind](field, what, cls)

    def fget(self: Object) -> Any:
        return get(self._raw)

    def fset(self: Object, value: Any) -> None:
        if value is None:
            code: int | None = raw.ocreg_clear(self._raw, field)
        elif value is NULL:
            code = raw.ocreg_set_null(self._raw, field)
        else:
            code = put(self._raw, value)
        check_code(code or 0, what)

    def fdel(self: Object) -> None:
        check_code(raw.ocreg_clear(self._raw, field), what)

    return property(fget, fset, fdel, doc)
