# SPDX-License-Identifier: Apache-2.0
"""What is taken as a text, and lists of lines."""
from __future__ import annotations

from typing import Any

from . import _raw as raw

Text = str | bytes | bytearray | memoryview


def text_of(text: Text) -> str | bytes:
    return text if isinstance(text, (str, bytes)) else memoryview(text).tobytes()


def lines_of(lines: Any) -> tuple[str, ...]:
    """The texts of a list of the library's."""
    return tuple(raw.ocreg_lines_at(lines, i) for i in range(raw.ocreg_lines_count(lines))) if lines else ()
