# SPDX-License-Identifier: Apache-2.0
"""Checks for a cluster: with what it has around an object, and by the rules of its release."""
from __future__ import annotations

from typing import Any

from . import _raw as raw
from ._check import Findings, _release_text, check_options
from ._lint import Context
from ._objects import Object, wrap
from ._text import Text, text_of
from ._waiting import wait


class Live:
    """What a Client can tell of what is to be sent. Nothing is changed on the cluster.

    `around` keeps what was read for further calls, and tells what could not be read (Context.notes). Options are those of
    check(); `target`, `old` and `context` come before what the cluster has.
    """

    def _view(self) -> Any:
        raise NotImplementedError

    def release(self) -> str | None:
        """The release of the cluster, "4.16"; None if it does not say, or not to this user."""
        view = self._view()
        return _release_text(wait(view, raw.ocreg_client_release, view, None))

    def validate(self, object: Object, *, around: Context | None = None, **options: Any) -> Findings:
        """Check an object as an update of what the cluster has by its name, among the objects that the cluster has."""
        view, (made, kept), copy = self._view(), check_options(options), object.copy()
        found = wait(view, raw.ocreg_client_validate, view, copy._raw, made, None if around is None else around._raw)
        del kept
        return Findings(found, object)

    def check(self, text: Text, *, around: Context | None = None, **options: Any) -> Findings:
        """The same for a text, as ocreg.check()."""
        view, (made, kept) = self._view(), check_options(options)
        first, found = wait(view, raw.ocreg_client_check, view, text_of(text), made, None if around is None else around._raw)
        del kept
        return Findings(found, wrap(first))

    def look_around(self, findings: Findings, around: Context) -> int:
        """Read what findings want into `around`, each once: how many were new. 0: another check, with the option `around`, finds the
        same."""
        view = self._view()
        new: int = wait(view, raw.ocreg_client_look_around, view, findings._raw, around._raw, None)
        return new
