# SPDX-License-Identifier: Apache-2.0
"""What is waited for."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from . import _raw as raw, _types
from ._objects import Object


class Goal(NamedTuple):
    """What is expected of one object; what Client.wait() waits for."""

    type: type[Object]
    #: as `kubectl wait --for` takes it: create, delete, condition=TYPE, condition=TYPE=STATUS, jsonpath={.PATH}=VALUE; PATH=VALUE,
    #: such as status.readyReplicas=2; or ready: it does what it is for
    expect: str = "ready"
    name: str | None = None  #: None where a kind has one object
    namespace: str | None = None  #: None for kinds that have none


def goals_of(goals: Sequence[Goal]) -> Any:
    made = raw.ocreg_goals()
    for type, expect, name, namespace in goals or (Goal(_types.Config),):
        if not made.add(type._type, namespace, name, expect):
            raise MemoryError
    return made
