# SPDX-License-Identifier: Apache-2.0
"""Changes that are looked at before they are made."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from . import _raw as raw, _types
from ._objects import Object, as_object, wrap
from ._text import Text

T = TypeVar("T", bound=Object)


def compare(old: T, new: T) -> _types.Plan:
    """The fields in which two objects of one type differ: a plan that has `changes` and nothing else."""
    changes: _types.Plan = wrap(raw.ocreg_compare(old._raw, new._raw))
    return changes


class Plans:
    """What a client does with plans."""

    def _verb(self, function: Callable[..., Any], *args: Any, options: Mapping[str, Any]) -> Any:
        raise NotImplementedError

    def plan(self, live: T, wanted: T, **options: Any) -> _types.Plan:
        """What a change would do: the fields, and who owns them, what is at risk, what the check finds, and what the server says to a dry run.

        `live` is the object as it was read, with its managed fields; `wanted` a copy of it with the change. Nothing is changed. Where the
        check or the server refuses it, the plan says so. ConflictError if the object has changed since it was read.
        """
        plan: _types.Plan = self._verb(raw.ocreg_client_plan, live.copy()._raw, wanted.copy()._raw, options=options)
        return plan

    def apply_plan(self, plan: _types.Plan | Text | Mapping[str, Any], **options: Any) -> Any:
        """Do exactly what a plan says, whatever its findings and its risk, and give what the server stored.

        The plan may be text, as it was kept. ConflictError if the object has changed since the plan was made; ArgumentError if the plan was
        altered, or is for another server or another object of that name.
        """
        made = _types.Plan.parse(plan) if isinstance(plan, Text) else as_object(_types.Plan, plan, "plan")
        return self._verb(raw.ocreg_client_apply_plan, made.copy()._raw, options=options)
