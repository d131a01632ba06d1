# SPDX-License-Identifier: Apache-2.0
"""Is it right? Findings, and the rules that make them."""
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, overload

from . import _raw as raw
from ._text import Text, text_of

if TYPE_CHECKING:
    from ._objects import Object

LEVELS = {"schema": raw.OCREG_LEVEL_SCHEMA, "operator": raw.OCREG_LEVEL_OPERATOR, "advice": raw.OCREG_LEVEL_ADVICE}
SEVERITIES = {"error": raw.OCREG_SEVERITY_ERROR, "warning": raw.OCREG_SEVERITY_WARNING, "info": raw.OCREG_SEVERITY_INFO}
FIXES = {"rename": raw.OCREG_FIX_RENAME, "replace": raw.OCREG_FIX_REPLACE, "remove": raw.OCREG_FIX_REMOVE,
         "quote": raw.OCREG_FIX_QUOTE}
_RULE_TEXTS = (raw.OCREG_RULE_TITLE, raw.OCREG_RULE_RATIONALE, raw.OCREG_RULE_REMEDY, raw.OCREG_RULE_SOURCE)
_LEVEL_NAMES = {number: name for name, number in LEVELS.items()}
_SEVERITY_NAMES = {number: name for name, number in SEVERITIES.items()}
_FIX_NAMES = {number: name for name, number in FIXES.items()}


class Finding(NamedTuple):
    """Which rule, where, what is wrong and what to do."""

    rule: str  #: stable, never reused
    level: str  #: schema, operator or advice
    severity: str  #: error, warning or info
    path: str  #: the field, as the API server spells it
    line: int  #: from 1; 0 without text
    column: int
    document: int  #: of the text, from 0
    message: str
    hint: str
    loses_data: bool = False  #: the change makes the operator delete images
    fix: str | None = None  #: what mends it for certain, where something does: rename, replace, remove or quote
    fix_text: str = ""  #: the new name, or the new value as JSON

    def __str__(self) -> str:
        place = f"{self.line}:{self.column}: " if self.line else ""
        path = f"{self.path}: " if self.path else ""
        return f"{place}{self.severity}: {path}{self.message} [{self.rule}]"


class Want(NamedTuple):
    """An object that rules looked for, while nobody said whether it is there."""

    type: type[Object]
    namespace: str | None  #: None for kinds that have none
    name: str | None  #: None: all of that kind in the namespace


class Rule(NamedTuple):
    """What makes findings of one id."""

    id: str
    title: str
    rationale: str
    remedy: str
    source: str
    level: str
    severity: str
    loses_data: bool
    since: str | None  #: the first release that has it, None for all older ones
    until: str | None  #: the last, None if the newest has it


class Findings(Sequence[Finding]):
    """What a check found; it never stops at the first problem."""

    __slots__ = ("_raw", "_items", "valid", "pruned", "wants", "object")

    def __init__(self, handle: Any, checked: Object | None) -> None:
        self._raw = handle
        self._items = tuple(finding(raw.ocreg_findings_at(handle, i)) for i in range(raw.ocreg_findings_count(handle)))
        #: Whether none of them has severity error.
        self.valid = bool(raw.ocreg_findings_valid(handle))
        #: Paths of members that the API server would drop without a word.
        self.pruned: tuple[str, ...] = tuple(raw.ocreg_findings_pruned_at(handle, i)
                                             for i in range(raw.ocreg_findings_pruned_count(handle)))
        #: What rules looked for in vain; Client.look_around() reads it from a cluster.
        self.wants: tuple[Want, ...] = tuple(_want(raw.ocreg_findings_want_at(handle, i))
                                             for i in range(raw.ocreg_findings_want_count(handle)))
        #: What was checked; of a text the first document.
        self.object = checked

    def without(self, *rules: str, text: Text = "") -> Findings:
        """The findings without those that nobody wants to hear of: of rules that are named and, where the text that was checked
        is given, as its comments `# ocreg: disable=OCR042 reason` say."""
        return Findings(raw.ocreg_findings_without(self._raw, text_of(text), ",".join(rules)), self.object)

    def first_new(self, before: Findings | None = None) -> Finding | None:
        """The first that forbids a change: an error that the object did not have before; None if nothing forbids it."""
        found = raw.ocreg_findings_first_new(self._raw, None if before is None else before._raw)
        return None if found is None else finding(found)

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Finding, ...]: ...

    def __getitem__(self, index: int | slice) -> Finding | tuple[Finding, ...]:
        return self._items[index]

    def __repr__(self) -> str:
        return f"<ocreg.Findings {list(map(str, self._items))}>"

    def __str__(self) -> str:
        return "\n".join(map(str, self._items))


def finding(f: Any) -> Finding:
    return Finding(raw.ocreg_finding_rule(f), _LEVEL_NAMES[raw.ocreg_finding_level(f)],
                   _SEVERITY_NAMES[raw.ocreg_finding_severity(f)], raw.ocreg_finding_path(f), raw.ocreg_finding_line(f),
                   raw.ocreg_finding_column(f), raw.ocreg_finding_document(f), raw.ocreg_finding_message(f),
                   raw.ocreg_finding_hint(f), raw.ocreg_finding_loses_data(f), _FIX_NAMES.get(raw.ocreg_finding_fix(f)),
                   raw.ocreg_finding_fix_text(f))


def _want(w: Any) -> Want:
    from ._objects import CLASSES  # which imports this module
    return Want(CLASSES[w.type], w.ns, w.name)


def release(text: str) -> int:
    """ "4.7" as the library counts releases."""
    major, dot, minor = text.partition(".")
    if not (dot and major.isdecimal() and minor.isdecimal()):
        raise ValueError(f"a release looks like 4.7, not {text!r}")
    return int(major) * 100 + int(minor)


def _release_text(number: int) -> str | None:
    return f"{number // 100}.{number % 100}" if number else None


def seconds(time: float | datetime.datetime) -> int:
    """A time as the library counts it. Naive ones are refused: nobody knows when they are."""
    if not isinstance(time, datetime.datetime):
        return int(time)
    if time.tzinfo is None:
        raise ValueError("now must have a time zone")
    return int(time.timestamp())


def check_options(options: Mapping[str, Any]) -> tuple[Any, Any]:
    """The options of a check, and what must live as long as they are used."""
    made, given = raw.ocreg_check_options(), dict(options)
    context = list(given.pop("context", None) or ())
    for name, value in given.items():
        if value is None:
            continue
        if name == "level":
            made.level = _named(LEVELS, "level", value)
        elif name == "target":
            made.target = raw.OCREG_TARGET_NEWEST if value == "newest" else release(value)
        elif name == "old":
            made.old = value._raw
        elif name == "around":
            made.around = value._raw
        elif name == "now":
            made.now = seconds(value)
        elif name in ("status", "context_partial"):
            setattr(made, name, bool(value))
        else:
            raise TypeError(f"no such option: {name}")
    for around in context:
        if not made.add_context(around._raw):
            raise MemoryError
    return made, (context, given)


def _named(names: Mapping[str, int], what: str, value: str) -> int:
    try:
        return names[value]
    except KeyError:
        raise ValueError(f"no such {what}: {value!r}; there are {', '.join(names)}") from None


def _rule(i: int) -> Rule:
    title, rationale, remedy, source = (raw.ocreg_text_of_rule(i, text) for text in _RULE_TEXTS)
    return Rule(raw.ocreg_text_of_rule(i, raw.OCREG_RULE_ID), title, rationale, remedy, source,
                _LEVEL_NAMES[raw.ocreg_rule_level(i)], _SEVERITY_NAMES[raw.ocreg_rule_severity(i)], raw.ocreg_rule_loses_data(i),
                _release_text(raw.ocreg_rule_since(i)), _release_text(raw.ocreg_rule_until(i)))


def rules() -> tuple[Rule, ...]:
    """All rules there are."""
    return tuple(map(_rule, range(raw.ocreg_rule_count())))
