# SPDX-License-Identifier: Apache-2.0
"""What a checker of files needs beside check(): the objects of other files, remedies for the text, and text that may be shown."""
from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from . import _errors, _raw as raw
from ._check import Finding, Findings, Want, _release_text, finding
from ._objects import Object, wrap
from ._text import Text, text_of

if TYPE_CHECKING:
    from ._loop import Task


class Replacement(NamedTuple):
    """What the certain remedy of a finding does to its text."""

    finding: Finding
    offset: int  #: the first byte that goes, in UTF-8
    length: int  #: how many go
    text: str  #: what comes in their place


class Context:
    """Objects that rules may look at, from any number of texts; check() and validate() take it as `context`.

        around = ocreg.Context()
        for path in paths:
            around.read(path.read_bytes())
        found = ocreg.check(text, context=around)
    """

    __slots__ = ("_raw",)

    def __init__(self) -> None:
        self._raw = raw.ocreg_context_new()

    def read(self, text: Text, *, all: bool = False) -> bool:
        """Take what may matter from a text: objects of the cluster as a whole and those in the namespaces of the registry and of
        the cluster's configuration, each the first time that it is met; with `all` every object of a known kind, wherever it
        is. Documents of other kinds are not even read.

        Whether there is any document of a known kind, taken or not.
        """
        return bool(raw.ocreg_context_read(self._raw, text_of(text), all))

    def tell(self, type: type[Object], name: str | None = None, namespace: str | None = None,
             object: Object | None = None) -> None:
        """Tell what is on a cluster, from a cache for instance: an object of that name, or that there is none. Without name and object:
        all of that kind in the namespace have been told. For checks with the option `around`."""
        raw.ocreg_context_tell(self._raw, type._type, namespace, name, None if object is None else object._raw)

    def answer(self, want: Want, task: Task) -> None:
        """Take what came of a task that has asked for it: get, or list where its name is None. What was not found is missing; of
        what may not be read, `notes` tells. A failure of the network is raised. The ClusterVersion tells the release."""
        code = raw.ocreg_task_tell(task._raw, self._raw, want.type._type, want.namespace, want.name)
        if code < 0:
            raise task.error or _errors.make(code, raw.ocreg_code_name(code), "the task has nothing to tell of it")

    def has_answer(self, want: Want) -> bool:
        """Whether asking for it would tell nothing new."""
        known: bool = raw.ocreg_want_is_known(self._raw, want.type._type, want.namespace, want.name)
        return known

    @property
    def notes(self) -> tuple[str, ...]:
        """What of a cluster could not be read, and why: a line for each kind."""
        lines = raw.ocreg_context_notes(self._raw)
        return tuple(raw.ocreg_lines_at(lines, i) for i in range(raw.ocreg_lines_count(lines) if lines else 0))

    @property
    def release(self) -> str | None:
        """The release of the cluster that Client.validate() or check() has asked, "4.16"; None if it is not known."""
        return _release_text(raw.ocreg_context_release(self._raw))

    def __len__(self) -> int:
        return int(raw.ocreg_context_count(self._raw))

    def __iter__(self) -> Iterator[Object]:
        return iter([wrap(raw.ocreg_context_at(self._raw, i)) for i in range(len(self))])

    def __repr__(self) -> str:
        return f"<ocreg.Context of {len(self)}>"


def replacements(text: Text, findings: Findings) -> tuple[Replacement, ...]:
    """What the certain remedies of findings do to the text that was checked, in its order. Remedies that cannot be carried out
    without touching anything else are left out."""
    found = raw.ocreg_replacements_find(text_of(text), findings._raw)
    each = (raw.ocreg_replacements_at(found, i) for i in range(raw.ocreg_replacements_count(found)))
    return tuple(Replacement(finding(r.finding), r.offset, r.length, r.text) for r in each)


def fix_text(text: Text, findings: Findings) -> str:
    """The text that was checked, with the certain remedies of its findings. Comments, order, indentation and quotes stay as they
    are."""
    fixed: str = raw.ocreg_fix_text(text_of(text), findings._raw)
    return fixed


def redact_text(text: Text) -> str:
    """The text as it may be shown: line for line the same, with <redacted> in place of secrets."""
    shown: str = raw.ocreg_redact_text(text_of(text))
    return shown
