# SPDX-License-Identifier: Apache-2.0
"""Rows of data as C: what the generators of rows.inc share."""


def literal(text):
    """As a C string. Octal escapes of three digits end by themselves."""
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return '"' + "".join(chr(b) if 32 <= b < 127 and chr(b) not in '"\\?' else f"\\{b:03o}" for b in data) + '"'


def strings(texts):
    """As an array of strings that NULL ends."""
    return "(const char *const[]){ " + ", ".join([*map(literal, texts), "NULL"]) + " }"


def release(text):
    major, minor = text.split(".")
    return f"OCREG_RELEASE({major}, {minor})"
