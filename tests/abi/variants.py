# SPDX-License-Identifier: Apache-2.0
"""Builds of changed copies of the source tree: one as a later release may be, one as none may be."""
import pathlib
import re
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCES = ("meson.build", "meson_options.txt", "include", "libocreg", "pkgconfig/meson.build", "tools")

NEW_TYPE = '''OCREG_TYPE(added_type, config, 0, "A type that a later release has.")
OCREG_FIELD(added_type, name, STRING, none, "name", 0, 0, 0, "Its name.", OCREG_ANY)
OCREG_END(added_type)
'''

# file, pattern (once in the file), what it becomes
FUTURE = (
    ("libocreg/model/schema.def", r"^OCREG_END\(s3\)\n",
     'OCREG_FIELD(s3, added_later, STRING, none, "addedLater", 0, 0, 0, "What a later release has.", OCREG_ANY)\n'
     "OCREG_END(s3)\n"),
    ("libocreg/model/schema.def", r"^OCREG_END\(config_spec\)\n",
     'OCREG_FIELD(config_spec, added_object, OBJECT, s3, "addedObject", 0, 0, 0, "Another.", OCREG_ANY)\n'
     "OCREG_END(config_spec)\n"),
    ("libocreg/model/schema.def", r"^/\* clang-format on \*/\n(?=\n#ifdef OCREG_AND_INTERNAL)", NEW_TYPE + r"\g<0>"),
    ("include/ocreg/version.h.in", r"^OCREG_API const char \*ocreg_version\(void\);\n",
     r"\g<0>/** What a later release can do. */\nOCREG_API int ocreg_added(const char *text);\n"),
    ("libocreg/base/version.c", r"\Z", "\nint ocreg_added(const char *text)\n{\n\treturn text ? 0 : -1;\n}\n"),
    ("libocreg/libocreg.map", r"\Z", "OCREG_0.2 {\nglobal:\n\tocreg_added;\n} OCREG_0.1;\n"),
    ("include/ocreg/codec.h", r"^(\tOCREG_FORMAT_JSON_INDENTED = \d+,.*\n)", r"\1\tOCREG_FORMAT_ADDED = 40, /**< Another. */\n"),
    ("libocreg/model/object.h", r"^struct ocreg_object \{\n", r"\g<0>\tlong added;\n"),
)
# As above, and with options that older programs do not know: abidiff takes that for a break, programs must not.
LATER = (
    *FUTURE,
    ("include/ocreg/codec.h", r"^(\tsize_t max_key;.*\n)", r"\1\tsize_t added; /**< Another. */\n"),
    ("include/ocreg/codec.h", r"(sizeof\(struct ocreg_decode_options\), OCREG_FORMAT_ANY, 0, 0, 0, 0, 0)", r"\1, 0"),
    ("include/ocreg/check.h", r"^(\tconst struct ocreg_decode_options \*decode;.*\n)", r"\1\tsize_t added[8]; /**< Others. */\n"),
    ("include/ocreg/check.h", r"(\(enum ocreg_level\) 0, 0, NULL, false, NULL, 0, 0, NULL)", r"\1, { 0 }"),
)
BROKEN = (
    ("include/ocreg/error.h", r"\bunsigned (?=ocreg_error_line\()", "long "),
    ("libocreg/base/error.c", r"\bunsigned (?=ocreg_error_line\()", "long "),
    ("include/ocreg/codec.h", r"^(\tsize_t max_key;.*\n)", r"\1\tsize_t added; /**< Another. */\n"),
    ("include/ocreg/codec.h", r"\b(OCREG_FORMAT_JSON_INDENTED) = 3\b", r"\1 = 4"),
    ("libocreg/libocreg.map", r"^\tocreg_unknown_value;\n", ""),
    ("include/ocreg/error.h", r"\b(OCREG_E_GONE) = -56\b", r"\1 = -156"),
)


def edit(text, path, changes):
    for name, pattern, new in changes:
        if name != path:
            continue
        text, count = re.subn(pattern, new, text, count=1, flags=re.M)
        if not count:
            raise RuntimeError(f"{path} has no {pattern}")
    return text


def files():
    for name in SOURCES:
        path = ROOT / name
        yield from sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]


def copy_tree(target, changes):
    """What has not changed since the last time keeps its time stamp, so that it is not compiled again."""
    wanted = set()
    for source in files():
        name = str(source.relative_to(ROOT))
        path = target / name
        wanted.add(path)
        data = source.read_bytes()
        if any(name == change[0] for change in changes):
            data = edit(data.decode(), name, changes).encode()
        if not path.exists() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    for path in target.rglob("*"):
        if path.is_file() and path not in wanted:
            path.unlink()


def run(*argv, log):
    with open(log, "ab") as out:
        if subprocess.run([str(arg) for arg in argv], stdin=subprocess.DEVNULL, stdout=out, stderr=out).returncode:
            raise RuntimeError(f"{argv[0]} {argv[1]} failed, see {log}")


def build(where, name, changes):
    """The build folder of a changed copy."""
    tree, target, log = where / name / "tree", where / name / "build", where / name / "log"
    copy_tree(tree, changes)
    log.unlink(missing_ok=True)
    if not (target / "build.ninja").exists():
        shutil.rmtree(target, ignore_errors=True)
        run("meson", "setup", target, tree, "--buildtype=debug", "-Dtools=false", "-Dtests=false", "-Dwerror=false",
            log=log)
    run("meson", "compile", "-C", target, log=log)
    return target
