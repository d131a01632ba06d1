# SPDX-License-Identifier: Apache-2.0
"""How a reader of the README builds and runs a program in each language, with the library that is installed in OCREG_PREFIX."""
import functools
import os
import pathlib
import shlex
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def environment(work):
    work.mkdir(parents=True, exist_ok=True)
    prefix = os.environ["OCREG_PREFIX"]
    return {**os.environ, "PATH": f"{prefix}/bin:{os.environ['PATH']}", "LD_LIBRARY_PATH": f"{prefix}/lib",
            "PKG_CONFIG_PATH": f"{prefix}/lib/pkgconfig", "PYTHONPATH": str(work / "python"),
            "CGO_LDFLAGS": f"-L{prefix}/lib"}  # Go's build cache does not look into the .pc file


def run(argv, env, cwd=ROOT):
    done = subprocess.run(argv, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise RuntimeError(f"{shlex.join(map(str, argv))}: exit status {done.returncode}\n{done.stdout}")
    return done.stdout


def once(build):
    """Each program is built once."""
    made = {}

    @functools.wraps(build)
    def wrapper(path, work, env):
        if path not in made:
            made[path] = build(path, work, env)
        return made[path]
    return wrapper


@once
def build_c(path, work, env):
    program = work / f"{path.name}-c"
    flags = run(["pkg-config", "--cflags", "--libs", "libocreg"], env).split()
    run(["cc", "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", f"{path}.c", "-o", program, *flags], env)
    return [program]


@functools.cache
def install_python(work):
    """From a copy, so that the build leaves nothing in the tree."""
    for folder in ("bindings", "python"):
        shutil.rmtree(work / folder, ignore_errors=True)
    shutil.copytree(ROOT / "bindings", work / "bindings", ignore=shutil.ignore_patterns("build", "*.egg-info"))
    run([sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--root-user-action=ignore",
         "--target", work / "python", work / "bindings" / "python"], environment(work))


def build_python(path, work, _):
    install_python(work)
    return [sys.executable, f"{path}.py"]


@once
def build_go(path, work, env):
    program = work / f"{path.name}-go"
    run(["go", "build", "-o", program, f"{path.name}.go"], env, path.parent)
    return [program]


ALL = {"C": build_c, "Python": build_python, "Go": build_go}


def reset(env, changes=()):
    """The Config as the operator first makes it on bare metal, with some changes; by force, as it may be that nobody should."""
    words = ["spec.managementState=Removed", "spec.storage={}", "spec.rolloutStrategy=RollingUpdate", "spec.replicas=1", *changes]
    run(["ocreg", "patch", "--force", "--unset", "spec.routes", "--unset", "spec.defaultRoute",
         *(part for word in words for part in ("--set", word))], env)
