# SPDX-License-Identifier: Apache-2.0
"""The syntaxes of values, each usable by itself."""
from __future__ import annotations

import datetime

from . import _raw as raw
from ._text import Text, text_of

SYNTAXES = {name[len("OCREG_SYNTAX_"):].lower().replace("_", "-"): getattr(raw, name)
            for name in dir(raw) if name.startswith("OCREG_SYNTAX_")}
_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def check_syntax(what: str, text: Text) -> None:
    """Check a text: nothing if it is right, else an error whose message, column and hint say what is wrong.

    There are dns-label, dns-name, host, host-port, url, qualified-name, label-value, key, duration (as the operator reads it),
    api-duration (as the API server takes it), quantity, api-quantity, cron, cron-zone (as release 4.15 and before took it), zone,
    s3-bucket, gcs-bucket, azure-container and azure-account.
    """
    if what not in SYNTAXES:
        raise ValueError(f"no such syntax: {what!r}; there are {', '.join(sorted(SYNTAXES))}")
    raw.ocreg_syntax_check(SYNTAXES[what], text_of(text))


def parse_duration(text: Text) -> int:
    """A duration in Go's notation, such as 1h30m, in nanoseconds."""
    ns: int = raw.ocreg_duration_parse(text_of(text))
    return ns


def format_duration(ns: int) -> str:
    """Nanoseconds as the operator writes a duration: 1h30m0s."""
    text: str = raw.ocreg_duration_print(ns)
    return text


def compare_quantities(quantity: Text, other: Text) -> int:
    """-1, 0 or 1 for the first of two quantities, such as 100Gi and 100G, being less, equal or greater; exactly."""
    order: int = raw.ocreg_quantity_compare(text_of(quantity), text_of(other))
    return order


def quantity_value(quantity: Text) -> int:
    """A quantity in whole units, a fraction rounded away from zero."""
    value: int = raw.ocreg_quantity_value(text_of(quantity))
    return value


def next_run(schedule: Text, after: datetime.datetime) -> datetime.datetime:
    """When a schedule of cron comes next, on clocks with the offset that `after` has; a time without a zone is in UTC."""
    if after.tzinfo is None:
        after = after.replace(tzinfo=datetime.timezone.utc)
    offset = after.utcoffset() or datetime.timedelta(0)
    seconds = (after - _EPOCH) // datetime.timedelta(seconds=1)
    found = raw.ocreg_cron_next(text_of(schedule), seconds, int(offset.total_seconds()))
    return (_EPOCH + datetime.timedelta(seconds=found)).astimezone(datetime.timezone(offset))
