# SPDX-License-Identifier: Apache-2.0
"""A class for each type of the API, made from the library's tables when this is imported; _types.pyi is for readers and
type checkers, and printed from the same tables."""
import keyword

from . import _raw as raw
from ._objects import CLASSES, Object, field_property

# Words that names write in capitals, as tools/typegen-text.c does; a comparison with _types.pyi shows if they differ.
CAPITALS = {"api", "ca", "crn", "gcs", "http", "https", "ibmcos", "id", "kms", "oss", "pvc", "uid", "url"}


def class_name(name):
    return "".join(word.upper() if word in CAPITALS else word[:1].upper() + word[1:] for word in name.split("_"))


def attribute_name(name):
    """A field whose name Python, or Object itself, has taken gets an underscore."""
    return name + "_" if keyword.iskeyword(name) or hasattr(Object, name) else name


def _make_class(type_id):
    own = raw.ocreg_type_name(type_id)
    name = class_name(own)
    members = {"__slots__": (), "__module__": "ocreg", "__doc__": raw.ocreg_type_doc(type_id), "_type": type_id, "_name": own,
               "_ids": {}}
    for field in range(raw.ocreg_field_count(type_id)):
        attribute = attribute_name(raw.ocreg_text_of_field(type_id, field, raw.OCREG_FIELD_NAME))
        kind = raw.ocreg_number_of_field(type_id, field, raw.OCREG_FIELD_KIND)
        element = CLASSES.get(raw.ocreg_number_of_field(type_id, field, raw.OCREG_FIELD_ELEMENT))
        doc = raw.ocreg_text_of_field(type_id, field, raw.OCREG_FIELD_DOC)
        members["_ids"][attribute] = field
        members[attribute] = field_property(kind, field, f"{name}.{attribute}", doc, element)
    return type(name, (Object,), members)


__all__ = []
for _id in range(1, raw.ocreg_type_count() + 1):
    CLASSES[_id] = _make_class(_id)
    globals()[CLASSES[_id].__name__] = CLASSES[_id]
    __all__.append(CLASSES[_id].__name__)
