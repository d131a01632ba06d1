# SPDX-License-Identifier: Apache-2.0
"""Objects from files. JSON is read here; YAML by libocreg, so that it means what it means everywhere else."""
import ctypes
import json
import os

LIBRARIES = ("@LIBRARY@", "libocreg.so.0")  # as installed; as the loader finds it


class Unreadable(ValueError):
    pass


def library():
    for name in ([os.environ["OCREG_LIBRARY"]] if "OCREG_LIBRARY" in os.environ else LIBRARIES):
        try:
            return ctypes.CDLL(name)
        except OSError:
            pass
    raise Unreadable("is no JSON, and libocreg.so.0, which reads YAML, was not found")


def functions(lib):
    pointer, text, size = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t
    for name, result, arguments in (
            ("ocreg_decode_all", ctypes.c_int, (text, size, pointer, pointer, pointer)),
            ("ocreg_documents_count", size, (pointer,)), ("ocreg_documents_at", pointer, (pointer, size)),
            ("ocreg_encode", ctypes.c_int, (pointer, ctypes.c_int, ctypes.c_uint, pointer, pointer, pointer)),
            ("ocreg_error_message", text, (pointer,)), ("ocreg_free", None, (pointer,)),
            ("ocreg_documents_unref", pointer, (pointer,)), ("ocreg_error_unref", pointer, (pointer,))):
        function = getattr(lib, name)
        function.restype, function.argtypes = result, arguments
    return lib


def encoded(lib, thing):
    if not thing:
        raise Unreadable("has an object of a kind that the library does not know")
    out = ctypes.c_void_p()
    if lib.ocreg_encode(thing, 0, 0, ctypes.byref(out), None, None):
        raise Unreadable("could not be read: out of memory")
    try:
        return json.loads(ctypes.string_at(out))
    finally:
        lib.ocreg_free(out)


def from_yaml(text):
    lib = functions(library())
    documents, error = ctypes.c_void_p(), ctypes.c_void_p()
    if lib.ocreg_decode_all(text, len(text), None, ctypes.byref(documents), ctypes.byref(error)):
        message = lib.ocreg_error_message(error).decode()
        lib.ocreg_error_unref(error)
        raise Unreadable(message)
    try:
        return [encoded(lib, lib.ocreg_documents_at(documents, i)) for i in range(lib.ocreg_documents_count(documents))]
    finally:
        lib.ocreg_documents_unref(documents)


def objects(text):
    """Of bytes: one object, a list of them, or a List."""
    try:
        found = json.loads(text)
    except ValueError:
        return from_yaml(text)
    if isinstance(found, dict) and found.get("kind") == "List":
        found = found.get("items", [])
    return found if isinstance(found, list) else [found]
