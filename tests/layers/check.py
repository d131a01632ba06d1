#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/layers/check.py [--bite] [--build DIR]: internal includes and symbols point upward only, and each foreign library is
behind the files that are listed here. --bite shows that one fault each is found.
"""
import argparse
import fnmatch
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LAYERS = ["base", "text", "model", "check", "access", "cluster", "tasks"]

# What looks up the page of types from outside the library, and what it may see of it.
INSIDE = {"tools/typegen*": ["model/schema.h", "typegen*.h"]}

# Library: its symbols, its headers, and the files of libocreg/ that may use it.
FOREIGN = {
    "yajl": (r"yajl_", "yajl/*", ["text/json.c"]),
    "libyaml": (r"yaml_", "yaml.h", ["text/yaml.c"]),
    "libcurl": (r"curl_", "curl/*", ["cluster/http-setup.c", "cluster/http.c", "cluster/outcome.c", "cluster/transfer.c",
                                      "cluster/transfer.h", "cluster/wipe.c", "cluster/wire.c"]),
    "OpenSSL": (r"(EVP|X509|X509V3|SSL|TLS|BIO|PEM|ERR|OPENSSL|CRYPTO|ASN1|EC|RSA|DSA|BN|RAND|GENERAL_NAMES?|PKCS\d+|OBJ|OSSL|d2i|i2d)_",
                "openssl/*", ["base/base64.c", "base/sha256.c", "check/pem.c", "access/tls.c", "access/tls-judge.c",
                 "access/tls-judge.h", "access/tls-material.c", "access/tls-notes.c", "cluster/wipe.c"]),
}

# Symbols of the compiler and of what it instruments code with.
COMPILER = re.compile(r"(__|_GLOBAL_OFFSET_TABLE_$|_ITM_)")


def layer_of(path):
    return LAYERS.index(path.split("/")[0]) if path.split("/")[0] in LAYERS else None


def wrong_include(path, brackets, name):
    """What is wrong with an include of a file, whose path is from the root; None if nothing."""
    if not path.startswith("libocreg/"):
        seen = [glob for owner, globs in INSIDE.items() if fnmatch.fnmatch(path, owner) for glob in globs]
        if not brackets and layer_of(name) is not None and not any(fnmatch.fnmatch(name, glob) for glob in seen):
            return "only the library itself may use its internal headers"
        return None
    own = path.removeprefix("libocreg/")
    if brackets:
        for library, (_, headers, files) in FOREIGN.items():
            if fnmatch.fnmatch(name, headers) and own not in files:
                return f"{library} belongs to {', '.join(files)}"
        return None  # a public header is the face of the whole library
    if layer_of(name) is None:
        return "internal headers are named from libocreg/, layer first"
    return "it is of a layer below" if layer_of(name) > layer_of(own) else None


def include_problems(sources):
    for path, text in sources.items():
        for open_, name in re.findall(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', text, re.M):
            wrong = wrong_include(path, open_ == "<", name)
            if wrong:
                yield f"{path} includes {name}: {wrong}"


def source_of(member):
    """text_json.c.o of an archive is text/json.c."""
    return re.sub(r"^(\w+?)_", r"\1/", member).removesuffix(".o")


def symbols(text):
    """Of lines of `nm -A`, `archive:member: U name`: the file and the name of each."""
    for line in text.splitlines():
        if line.strip():
            place, rest = line.rsplit(":", 1)
            yield source_of(place.split(":")[-1]), rest.split()[-1].split("@")[0]


def wrong_symbol(file, name, homes, libc):
    """What is wrong with the use of a symbol that the file does not define; None if nothing."""
    if name in homes:
        return f"{homes[name]} is of a layer below" if layer_of(homes[name]) > layer_of(file) else None
    if name in libc or COMPILER.match(name):
        return None
    for library, (prefix, _, files) in FOREIGN.items():
        if re.match(prefix, name):
            return None if file in files else f"{library} belongs to {', '.join(files)}"
    return "no library that is listed has it"


def symbol_problems(undefined, defined, libc):
    homes = {name: file for file, name in symbols(defined)}
    for file, name in symbols(undefined):
        wrong = wrong_symbol(file, name, homes, libc)
        if wrong:
            yield f"{file} uses {name}: {wrong}"


def nm(*args):
    return subprocess.run(["nm", *args], capture_output=True, text=True, check=True).stdout


def names(text):
    return {line.split()[-1].split("@")[0] for line in text.splitlines() if len(line.split()) > 2}


def libc_names():
    found = set()
    for library in ("libc.so.6", "libm.so.6"):
        path = subprocess.run(["cc", f"-print-file-name={library}"], capture_output=True, text=True, check=True).stdout.strip()
        found |= names(nm("-D", "--defined-only", path))
    return found


def tracked():
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "libocreg", "tools", "bindings", "examples"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    return {path: (ROOT / path).read_text() for path in listed if path.endswith((".c", ".h", ".i")) and (ROOT / path).exists()}


def bites():
    """Faults that must be found: name and what finds them."""
    for path, line in (
        ("libocreg/base/buf.c", '#include "model/schema.h"'),
        ("libocreg/text/json.c", '#include "check/pem.h"'),
        ("libocreg/model/diff.c", '#include "cluster/http.h"'),
        ("libocreg/model/diff.c", '#include "schema.h"'),
        ("libocreg/model/decode.c", "#include <yajl/yajl_parse.h>"),
        ("libocreg/text/json.c", "#include <yaml.h>"),
        ("libocreg/cluster/client.c", "#include <curl/curl.h>"),
        ("libocreg/check/validate.c", "#include <openssl/x509.h>"),
        ("tools/ocreg/get.c", '#include "model/schema.h"'),
        ("tools/typegen.c", '#include "model/object.h"'),
        ("bindings/python/x.c", '#include "base/buf.h"'),
    ):
        yield f"{path} with {line}", include_problems({path: line})
    for line in ("libocreg.a:text_yaml.c.o: U yajl_alloc", "libocreg.a:text_json.c.o: U yaml_parser_parse",
                 "libocreg.a:cluster_client.c.o: U curl_easy_perform", "libocreg.a:check_validate.c.o: U X509_free",
                 "libocreg.a:base_buf.c.o: U deflate", "libocreg.a:text_json.c.o: U ocreg_diff"):
        yield line, symbol_problems(line, "libocreg.a:model_diff.c.o:00 T ocreg_diff", {"malloc"})


def report(found, cases):
    for line in found:
        print(f"FAIL: {line}")
    print(f"{max(cases - len(found), 0)} passed, {len(found)} failed")
    return int(bool(found))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default=os.environ.get("OCREG_BUILD", ROOT / "build"))
    parser.add_argument("--bite", action="store_true")
    args = parser.parse_args()
    if args.bite:
        cases = list(bites())
        return report([f"not found: {name}" for name, problems in cases if not list(problems)], len(cases))
    archive = pathlib.Path(args.build) / "libocreg" / "libocreg.a"
    undefined, sources = nm("-uA", archive), tracked()
    problems = symbol_problems(undefined, nm("-gA", "--defined-only", archive), libc_names())
    objects = {file for file, _ in symbols(undefined)}
    return report([*include_problems(sources), *problems], len(sources) + len(objects))


if __name__ == "__main__":
    sys.exit(main())
