# SPDX-License-Identifier: Apache-2.0
"""tests/docs/comments.py XML: what doxygen does not look for. Each constant has a comment, and each parameter of each public
function is named in the function's comment, by @param or @p.

What has one meaning everywhere is said once, in the head of a header, and needs no words at each function: the object
that a function is about, which comes first; the ids of types and fields; and reterr.
"""
import pathlib
import sys
import xml.etree.ElementTree as xml

ONCE = {"reterr", "field", "type"}
NAMED = ("parametername", "computeroutput")


def is_self(place, parameter):
    return place == 0 and "struct ocreg_" in "".join(parameter.find("type").itertext())


def silent_parameters(function):
    named = {"".join(element.itertext()) for tag in NAMED for element in function.iter(tag)} | ONCE
    for place, parameter in enumerate(function.findall("param")):
        name = parameter.findtext("declname")
        if name and name not in named and not is_self(place, parameter):
            yield name


def silent_constants(enum):
    for value in enum.findall("enumvalue"):
        if not any("".join(value.find(part).itertext()).strip() for part in ("briefdescription", "detaileddescription")):
            yield value.findtext("name")


RULES = {"function": silent_parameters, "enum": silent_constants}


def main(folder):
    passed = failed = 0
    for path in sorted(pathlib.Path(folder).glob("*_8h.xml")):
        for member in xml.parse(path).iter("memberdef"):
            missing = list(RULES.get(member.get("kind"), lambda _: ())(member))
            for name in missing:
                print(f"FAIL: {path.stem.replace('_8h', '.h')}: {member.findtext('name')}: nothing is said about {name}")
            failed, passed = failed + bool(missing), passed + (not missing)
    print(f"{passed} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
