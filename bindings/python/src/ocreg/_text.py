# SPDX-License-Identifier: Apache-2.0
"""What is taken as a text."""
Text = str | bytes | bytearray | memoryview


def text_of(text: Text) -> str | bytes:
    return text if isinstance(text, (str, bytes)) else memoryview(text).tobytes()
