# SPDX-License-Identifier: Apache-2.0
# What SWIG writes when the extension is built: untyped, and for the modules beside it only.
from typing import Any

def __getattr__(name: str) -> Any: ...
