# SPDX-License-Identifier: Apache-2.0
"""Random secrets, and every form in which one may come out somewhere."""
import base64
import secrets
import string

LETTERS = string.ascii_letters + string.digits
LONG = 28


class Mark:
    """A secret. `text` is what is random in it; what has it in it, in whichever form, shows the secret."""

    def __init__(self, name, text=None):
        self.name = name
        self.text = text or "".join(secrets.choice(LETTERS) for _ in range(LONG))
        self.forms = dict(forms(self.text.encode()))

    def found_in(self, data):
        """The name of the first form that is there."""
        return next((name for name, form in self.forms.items() if form in data), None)


def inner_base64(data, before, encode):
    """The letters that stand for nothing but data, where so many bytes come before it."""
    whole = encode(b"\0" * before + data + b"\0" * (-(before + len(data)) % 3))
    begin = -(-before * 4 // 3)
    return whole[begin:(before + len(data)) * 4 // 3]


def forms(data):
    yield "as it is", data
    for before in range(3):
        yield f"base64 after {before}", inner_base64(data, before, base64.b64encode)
        yield f"base64url after {before}", inner_base64(data, before, base64.urlsafe_b64encode)
    yield "hex", data.hex().encode()
    yield "HEX", data.hex().upper().encode()
    yield "percent", "".join(f"%{byte:02x}" for byte in data).encode()
    yield "PERCENT", "".join(f"%{byte:02X}" for byte in data).encode()
    yield "JSON", "".join(f"\\u{byte:04x}" for byte in data).encode()
    for before in range(9):
        inner = inner_base64(data, before // 3, base64.b64encode)
        yield f"base64 twice, {before}", inner_base64(inner, before % 3, base64.b64encode)
    yield "backwards", data[::-1]


def check():
    """The search finds what it is for. Yields what it does not."""
    mark = Mark("itself")
    raw = mark.text.encode()
    shown = [raw, base64.b64encode(raw), base64.b64encode(b"me:" + raw), base64.b64encode(b"user:" + raw + b"x"), raw.hex().encode(),
             base64.b64encode(b"ab" + raw), "".join(f"%{byte:02X}" for byte in raw).encode(), base64.b64encode(base64.b64encode(raw))]
    for data in shown:
        if not mark.found_in(b"before " + data + b" after"):
            yield f"{data!r} is not found"
    if mark.found_in(raw[:-1]):
        yield "what is not there is found"
