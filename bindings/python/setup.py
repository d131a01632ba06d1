# SPDX-License-Identifier: Apache-2.0
"""Builds the extension: SWIG writes it from the installed headers, and it is linked with the installed library, both as
pkg-config says. SWIG and PKG_CONFIG name other programs than those in PATH."""
import os
import pathlib
import shlex
import subprocess
import sys

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext
from setuptools.command.build_py import build_py

HERE = pathlib.Path(__file__).resolve().parent
GENERATED = HERE / "build" / "swig"


def output_of(*command):
    try:
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    except FileNotFoundError:
        sys.exit(f"{command[0]} is needed to build the extension")
    except subprocess.CalledProcessError as failed:
        sys.exit(f"{shlex.join(command)}: exit status {failed.returncode}; is libocreg installed, and its folder of .pc files in "
                 "PKG_CONFIG_PATH?")


def pkg_config(option):
    return shlex.split(output_of(os.environ.get("PKG_CONFIG", "pkg-config"), option, "libocreg"))


def run_path():
    """Where the library lies, if the dynamic linker would not look there."""
    libdir = pkg_config("--variable=libdir")
    return [path for path in libdir if not path.startswith(("/lib", "/usr/lib"))]


def generate():
    """_raw.py and the C of _ocreg."""
    GENERATED.mkdir(parents=True, exist_ok=True)
    include = pkg_config("--variable=includedir")
    output_of(os.environ.get("SWIG", "swig"), "-python", "-threads", "-DSWIGWORDSIZE64", *(f"-I{path}" for path in include),
              "-module", "_raw", "-interface", "_ocreg", "-outdir", str(GENERATED), "-o", str(GENERATED / "_ocreg.c"),
              str(HERE / "swig" / "ocreg.i"))


class BuildPy(build_py):
    """_raw.py goes beside the modules written by hand."""

    def run(self):
        generate()
        super().run()
        if self.editable_mode:
            target = HERE / "src" / "ocreg" / "_raw.py"
        else:
            target = pathlib.Path(self.build_lib) / "ocreg" / "_raw.py"
        self.copy_file(str(GENERATED / "_raw.py"), str(target), preserve_mode=False)


class BuildExt(build_ext):
    """The library is looked for only when something is compiled."""

    def run(self):
        for extension in self.extensions:
            extension.extra_compile_args = [*pkg_config("--cflags"), "-w"]
            extension.extra_link_args = pkg_config("--libs")
            extension.runtime_library_dirs = run_path()
        super().run()


setup(
    cmdclass={"build_py": BuildPy, "build_ext": BuildExt},
    ext_modules=[Extension("ocreg._ocreg", [os.path.relpath(GENERATED / "_ocreg.c", HERE)])],
)
