# SPDX-License-Identifier: Apache-2.0
"""Run the layers of tests/layers.d, two at a time, and sum up. The last line is `N passed, N failed`.

One cluster is started for all layers that need it, when the first of them comes, and stopped at the end, whatever
happens in between. Logs are in logs/ of the build folder, which is build/ or what OCREG_BUILD names.
"""
import argparse
import dataclasses
import os
import pathlib
import signal
import subprocess
import sys
import time

import layer as layers
from workspace import CLUSTER, ROOT, StepFailed, Workspace

TAIL_LINES = 30
FAIL_LINES = 20
QUIET_SECONDS = 30
CLUSTER_JOB = layers.Layer("start-cluster", CLUSTER / "up", limit=3600)


def say(text=""):
    print(text, flush=True)


def tail(path):
    """The end of a log, and what failed before that."""
    lines = path.read_text(errors="replace").splitlines()
    early = [line for line in lines[:-TAIL_LINES] if line.startswith("FAIL")][:FAIL_LINES]
    return "\n".join("    " + line for line in [*early, *["..."] * bool(early), *lines[-TAIL_LINES:]])


@dataclasses.dataclass
class Job:
    """A layer that runs, in a process group of its own so that all of it can be ended."""
    layer: layers.Layer
    log: pathlib.Path
    process: subprocess.Popen
    began: float
    shown: int = 0
    late: bool = False

    def seconds(self):
        return time.monotonic() - self.began

    def new_text(self):
        with open(self.log, errors="replace") as log:
            log.seek(self.shown)
            text = log.read()
        end = text.rfind("\n") + 1
        self.shown += len(text[:end].encode(errors="replace"))
        return text[:end]

    def kill(self, number):
        try:
            os.killpg(self.process.pid, number)
        except ProcessLookupError:
            pass


class Runner:
    def __init__(self, chosen, workspace, only=None, jobs=2, verbose=False):
        self.pending, self.workspace, self.only = list(chosen), workspace, only
        self.jobs, self.verbose, self.total = jobs, verbose, len(self.pending)
        self.strict = os.environ.get("CI") == "true"
        self.running, self.results = [], []
        self.cluster = "down"
        self.spoke = time.monotonic()

    def say(self, text):
        self.spoke = time.monotonic()
        say(text)

    def next_layer(self):
        """The first that may run beside what runs already; the cluster is started for the first that needs it."""
        busy = {word for job in self.running for word in job.layer.alone}
        for candidate in self.pending:
            if candidate.alone & busy:
                continue
            if "cluster" not in candidate.needs or self.cluster in ("up", "failed"):
                self.pending.remove(candidate)
                return candidate
            if self.cluster == "down":
                self.cluster = "starting"
                return CLUSTER_JOB
        return None

    def start(self, layer):
        if layer is CLUSTER_JOB:
            self.workspace.cluster_down()
        elif "cluster" in layer.needs and self.cluster == "failed":
            self.report(layer, layers.Result(failed=1, why="the cluster did not start"), 0, None)
            return
        log = self.workspace.logs / f"{layer.name}.log"
        argv = [layer.path, self.workspace.cluster] if layer is CLUSTER_JOB else [layer.path]
        with open(log, "wb") as out:
            process = subprocess.Popen(argv, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT,
                                       env=self.workspace.environment(layer, self.only), start_new_session=True)
        self.running.append(Job(layer, log, process, time.monotonic()))

    def poll(self):
        for job in list(self.running):
            if self.verbose or job.layer is CLUSTER_JOB:
                for line in job.new_text().splitlines():
                    self.say(f"  {job.layer.name}: {line}")
            if job.process.poll() is not None:
                self.running.remove(job)
                self.finish(job)
            elif job.seconds() > job.layer.limit and not job.late:
                job.late = True
                job.kill(signal.SIGKILL)

    def finish(self, job):
        if job.layer is CLUSTER_JOB:
            self.cluster = "failed" if job.process.returncode else "up"
            return
        job.kill(signal.SIGKILL)  # what it may have left behind
        result = layers.judge(job.layer, job.process.returncode, job.log.read_text(errors="replace"), self.strict,
                              bool(self.only))
        if job.late:
            result.why = f"ended after {job.layer.limit:.0f} s"
        self.report(job.layer, result, job.seconds(), job.log)

    def report(self, layer, result, seconds, log):
        self.results.append(result)
        why = f"  ({result.why})" if result.why else ""
        word = "FAIL" if not result.ok else "ok  " if result.passed else "none"
        self.say(f"{word} {layer.name:24} {seconds:6.1f} s  {result}{why}")
        if not result.ok and log:
            self.say(f"{tail(log)}\n    whole log: {log}")

    def run(self):
        while self.pending or self.running:
            while len(self.running) < self.jobs:
                layer = self.next_layer()
                if layer is None:
                    break
                self.start(layer)
            self.poll()
            if time.monotonic() - self.spoke > QUIET_SECONDS:
                self.say("     still running: " + ", ".join(f"{j.layer.name} ({j.seconds():.0f} s)" for j in self.running))
            time.sleep(0.05)

    def stop(self):
        """End whatever still runs, the cluster last."""
        for job in self.running:
            job.kill(signal.SIGTERM)
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline and any(job.process.poll() is None for job in self.running):
            time.sleep(0.05)
        for job in self.running:
            job.kill(signal.SIGKILL)
            job.process.wait()
        self.workspace.cluster_down()


def prepare(workspace, needs):
    for name, commands in workspace.steps(needs):
        began = time.monotonic()
        try:
            workspace.run_step(name, commands)
        except StepFailed as failed:
            log = failed.args[0]
            say(f"FAIL {name}\n{tail(log)}\n    whole log: {log}")
            return False
        say(f"     {name:24} {time.monotonic() - began:6.1f} s")
    return True


def interrupt(*_):
    raise KeyboardInterrupt


def list_layers(chosen):
    for layer in chosen:
        say(f"{layer.name:24} {layer.about}{' (only by its name)' * layer.named}")


def parse_args():
    parser = argparse.ArgumentParser(prog="tests/run", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("layers", nargs="*", metavar="LAYER", help="only these, by name or by its first words (default: all)")
    parser.add_argument("-k", metavar="NAME", dest="only", help="only the cases whose name contains NAME")
    parser.add_argument("-j", metavar="N", dest="jobs", type=int, default=2, help="layers at a time (default: 2)")
    parser.add_argument("-v", action="store_true", dest="verbose", help="show the layers' output as it comes")
    parser.add_argument("--list", action="store_true", help="list the layers and what each shows")
    return parser, parser.parse_args()


def main():
    parser, args = parse_args()
    try:
        found = layers.read_layers(ROOT / "tests" / "layers.d")
        chosen = layers.choose(found, args.layers)
    except KeyError as error:
        parser.error(f"no such layer: {error.args[0]}; see --list")
    if args.list:
        list_layers(chosen if args.layers else found)
        return 0
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, interrupt)
    workspace, began = Workspace(), time.monotonic()
    workspace.take(lambda: say("     another run uses the build folder; waiting for it"))
    if not prepare(workspace, frozenset().union(*(layer.needs for layer in chosen))):
        say("0 passed, 1 failed")
        return 1
    runner = Runner(chosen, workspace, args.only, max(args.jobs, 1), args.verbose)
    interrupted = False
    try:
        runner.run()
    except KeyboardInterrupt:
        interrupted = True
    finally:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        runner.stop()
    return sum_up(runner, interrupted, time.monotonic() - began)


def sum_up(runner, interrupted, seconds):
    passed, failed = (sum(getattr(r, what) for r in runner.results) for what in ("passed", "failed"))
    skipped = sum(r.skipped for r in runner.results)
    if interrupted:
        failed += 1
        say("FAIL interrupted")
    if not passed and not failed:
        failed = 1
        say("FAIL nothing ran" + (f": no case is named {runner.only}" if runner.only else ""))
    say(f"     {len(runner.results)} of {runner.total} layers, {seconds:.0f} s" + (f", {skipped} cases SKIPPED" if skipped else ""))
    say(f"{passed} passed, {failed} failed")
    return 130 if interrupted else int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
