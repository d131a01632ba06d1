#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/examples/readme.py: what the README shows is what happens. Its transcripts are typed in, in order; three dots stand for
what is different each time. Its programs are built as it says: the first of each language tells what is lost with the registry, the
second adds a route to the one that is there."""
import json
import os
import pathlib
import re
import subprocess
import sys

sys.dont_write_bytecode = True
import languages

ROOT = pathlib.Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)
MARK = "-- the next command --"
CMAKE = "cmake_minimum_required(VERSION 3.18)\nproject(app C)\nadd_executable(app app.c)\n"
GO_EDIT = re.compile(r"^    (go mod edit .*)$", re.M)
OFFICE = {"name": "office", "hostname": "registry.office.example.com"}
ADDED = [OFFICE, {"name": "public", "hostname": "registry.example.com"}]
BUCKET = ["spec.managementState=Managed",
          "spec.storage={s3: {bucket: registry-7x2p, region: us-east-1}, managementState: Managed}"]


def steps_of(transcript):
    """Commands, each with what it prints."""
    steps = []
    for line in transcript.splitlines():
        if line.startswith("$ "):
            steps.append((line[2:], []))
        else:
            steps[-1][1].append(line)
    return [(command, "\n".join(lines)) for command, lines in steps]


def script_of(transcripts):
    """One shell types in all of them, so that a variable stays."""
    commands = [command for transcript in transcripts for command, _ in steps_of(transcript)]
    return "".join(f"echo '{MARK}'\n{{ {command}\n}} 2>&1\n" for command in commands)


def as_written(printed, env):
    """With the names that the README has for the test's own cluster."""
    path = env["KUBECONFIG"]
    server = json.loads(pathlib.Path(path).read_text())["clusters"][0]["cluster"]["server"]
    return printed.replace(path, "/home/me/.kube/config").replace(server, "https://127.0.0.1:6443")


def is_as_written(got, want):
    return re.fullmatch(".+".join(map(re.escape, want.split("…"))), got) is not None


def check_transcripts(transcripts, env):
    languages.reset(env)
    done = subprocess.run(["bash", "-c", script_of(transcripts)], cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True, timeout=120)
    printed = [text.strip("\n") for text in as_written(done.stdout, env).split(f"{MARK}\n")[1:]]
    wanted = [step for transcript in transcripts for step in steps_of(transcript)]
    for i, (command, want) in enumerate(wanted):
        got = printed[i] if i < len(printed) else "(nothing: it did not come so far)"
        yield f"$ {command}", None if is_as_written(got, want) else f"it prints\n{got}\nnot\n{want}"


def routes(env):
    return json.loads(languages.run(["ocreg", "get", "-o", "json"], env))["spec"].get("routes")


def check_question(argv, answer, env):
    """What is lost, of the registry that is there."""
    languages.reset(env, BUCKET)
    live = languages.run(["ocreg", "get", "-o", "yaml"], env)
    done = subprocess.run(argv, env=env, input=live, stdout=subprocess.PIPE, text=True, timeout=60)
    return None if done.stdout == answer and done.returncode == 0 else f"it says, with {done.returncode},\n{done.stdout}not\n{answer}"


def check_change(argv, env):
    languages.reset(env, [f"spec.routes={json.dumps([OFFICE])}"])
    languages.run(argv, env)
    got = routes(env)
    return None if got == ADDED else f"the routes are {got}, not {ADDED}"


def write(folder, name, text):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text)
    return folder


def build_by_shell(source, command, folder, env):
    write(folder, "app.c", source)
    languages.run(["bash", "-e", "-c", command], env, folder)
    return [folder / "app"]


def build_by_cmake(blocks, work, env):
    folder = write(work / "readme-cmake", "app.c", blocks["c"][1])
    write(folder, "CMakeLists.txt", CMAKE + blocks["cmake"][0])
    languages.run(["cmake", "-S", ".", "-B", "out"], env, folder)
    languages.run(["cmake", "--build", "out"], env, folder)
    return [folder / "out" / "app"]


def build_python(source, name, work, env):
    write(work, f"{name}.py", source)
    return languages.build_python(work / name, work, env)


def build_go(source, folder, work, env):
    write(folder, "main.go", source)
    write(folder, "go.mod", "module app\n\ngo 1.24\n")
    languages.run(["bash", "-e", "-c", GO_EDIT.search((ROOT / "README.md").read_text())[1].replace("PATH", str(ROOT))], env, folder)
    return languages.build_go(folder / "main", work, env)


def questions(blocks, work, env):
    """Names, and what builds each and gives its command line."""
    yield "C: a question", lambda: build_by_shell(blocks["c"][0], blocks["sh"][0], work / "readme-c-question", env)
    yield "Python: a question", lambda: build_python(blocks["python"][0], "readme_question", work, env)
    yield "Go: a question", lambda: build_go(blocks["go"][0], work / "readme-go-question", work, env)


def changes(blocks, work, env):
    for number, command in enumerate(blocks["sh"]):
        folder = work / f"readme-c-{number}"
        yield f"C: {command.strip()}", lambda command=command, folder=folder: build_by_shell(blocks["c"][1], command, folder, env)
    yield "C: CMake", lambda: build_by_cmake(blocks, work, env)
    yield "Python", lambda: build_python(blocks["python"][1], "readme", work, env)
    yield "Go", lambda: build_go(blocks["go"][1], work / "readme-go", work, env)


def outcome(build, judge):
    try:
        return judge(build())
    except RuntimeError as error:
        return str(error)


def check(work, env):
    blocks = {}
    for language, text in BLOCK.findall((ROOT / "README.md").read_text()):
        blocks.setdefault(language, []).append(text)
    yield from check_transcripts(blocks["console"], env)
    for name, build in questions(blocks, work, env):
        if os.environ.get("OCREG_ONLY", "") in name:
            yield name, outcome(build, lambda argv: check_question(argv, blocks["text"][0], env))
    for name, build in changes(blocks, work, env):
        if os.environ.get("OCREG_ONLY", "") in name:
            yield name, outcome(build, lambda argv: check_change(argv, env))


def install_oc(work):
    """kubectl stands in for oc, which has the same patch and get."""
    folder = pathlib.Path(languages.run([ROOT / "tests/cluster/build"], os.environ).strip().splitlines()[-1])
    (work / "bin").mkdir(exist_ok=True)
    link = work / "bin" / "oc"
    link.unlink(missing_ok=True)
    link.symlink_to(folder / "kubectl")
    return link.parent


def main():
    passed = failed = 0
    work = pathlib.Path(os.environ["OCREG_BUILD"]) / "examples"
    env = languages.environment(work)
    env["PATH"] = f"{install_oc(work)}:{env['PATH']}"
    for name, wrong in check(work, env):
        passed, failed = passed + (not wrong), failed + bool(wrong)
        if wrong:
            print(f"FAIL: README.md: {name}: {wrong}")
    print(f"{passed} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
