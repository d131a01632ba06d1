# SPDX-License-Identifier: Apache-2.0
"""Label and field selectors, as far as lists and watches of these kinds use them."""
import re

from status import Failure

SET = re.compile(r"(!?)([\w./-]+)(?:\s+(in|notin)\s+\(([^)]*)\))?$")
SPLIT = re.compile(r",(?![^(]*\))")
COMPARE = re.compile(r"([^=!]+)(==|=|!=)(.*)")


def requirement(text, value_of):
    """A function of an object."""
    match = COMPARE.fullmatch(text)
    if match:
        name, sign, value = (part.strip() for part in match.groups())
        return lambda o: (value_of(o, name) == value) == (sign != "!=")
    match = SET.fullmatch(text)
    if not match:
        raise Failure(400, f"unable to parse requirement: {text}")
    no, name, sign, values = match.groups()
    if not sign:
        return lambda o: (value_of(o, name) is None) == bool(no)
    values = {value.strip() for value in values.split(",")}
    return lambda o: (value_of(o, name) in values) == (sign == "in")


def label(o, name):
    return o["metadata"].get("labels", {}).get(name)


def field(o, name):
    for part in name.split("."):
        o = o.get(part, "") if isinstance(o, dict) else ""
    return o if isinstance(o, str) else ""


def of(request):
    """Whether an object is one of those that a request is about."""
    wanted = [requirement(text.strip(), value_of) for parameter, value_of in (("labelSelector", label), ("fieldSelector", field))
              for text in SPLIT.split(request.query.get(parameter, "")) if text.strip()]
    return lambda o: all(want(o) for want in wanted)
