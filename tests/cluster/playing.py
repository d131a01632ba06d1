#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/cluster/playing.py [NAME...]: the player plays every recording on a real API server, and a watch sees what was recorded.

Each recording starts from a new Config; its changes are made by `ocreg patch`, and two `ocreg get --watch` run all the time. What
they saw is compared step by step, and what is on the server in the end with the record. Then the player's own behaviour: what it
refuses, that it goes on where another one stopped, that it gives way to other writers. On a cluster of its own, which is gone
afterwards. OCREG_BUILD names the build folder, OCREG_ONLY or NAME picks the rows with that in their name. The last line is
`N passed, N failed`.
"""
import subprocess
import sys

sys.dont_write_bytecode = True
import server
from player import objects, world
from player.courses import START_SPEC
from player.player import plain
from record import check_times, play_recording
from theatre import PATIENCE, Wrong, main, same

MANAGED = {"spec": {"managementState": "Managed", "storage": {"emptyDir": {}}}}


def refuses_what_is_not_recorded(theatre):
    theatre.begin()
    theatre.patch("Config", {"spec": {"replicas": 17}})
    refusal(theatre, '"replicas": 17')


def refusal(theatre, why):
    """The player says so in its output and on stderr, ends with status 3, and has written nothing."""
    told = theatre.told("refused")
    if why not in told[-1]["why"]:
        raise Wrong(f"the player refused for another reason: {told[-1]['why']}")
    same("exit status", theatre.player.process.wait(PATIENCE), 3)
    errors = theatre.player.process.stderr.read()
    if why not in errors:
        raise Wrong(f"stderr is {errors!r}")
    config = theatre.get(world.CONFIG)
    if config["status"]["observedGeneration"] >= config["metadata"]["generation"]:
        raise Wrong("it wrote the status")


def refuses_another_world(theatre):
    theatre.begin()
    world.set_facts(theatre.api, {"rollout": "never"})
    theatre.patch("Config", MANAGED)
    refusal(theatre, "rollout is 'never', not None")


def refuses_another_secret(theatre):
    course = theatre.book.courses["s3-unmanaged-with-secret"]
    theatre.begin()
    secret = {**course.around[0]["create"], "stringData": {"REGISTRY_STORAGE_S3_ACCESSKEY": "another"}}
    world.make(theatre.api, [{"create": secret}])
    theatre.change(course)
    refusal(theatre, "Secret openshift-image-registry/image-registry-private-configuration-user has another content")


def refuses_a_change_on_top(theatre):
    theatre.stop_player()
    theatre.begin(speed=0.1)
    theatre.patch("Config", MANAGED)
    theatre.told("change")
    theatre.patch("Config", {"spec": {"replicas": 2}})
    refusal(theatre, "changed again before")


def keeps_the_times(theatre):
    theatre.stop_player()
    theatre.begin(speed=10)
    theatre.patch("Config", MANAGED)
    check_times(theatre.told("ended"), speed=10)
    theatre.stop_player()


def goes_on_with_the_state(theatre):
    """A player that is ended and started again takes up the state that it left."""
    theatre.begin()
    theatre.patch("Config", MANAGED)
    theatre.told("ended", course="removed-to-managed-emptydir")
    theatre.stop_player()
    theatre.play()
    theatre.told("resumed", at="removed-to-managed-emptydir")
    theatre.change(theatre.book.courses["switch-adds-second"])
    theatre.told("ended", course="switch-adds-second")


def plays_what_was_changed_before(theatre):
    """A change that was made before any player ran is played when one starts."""
    theatre.stop_player()
    world.reset(theatre.api, theatre.book, objects.everything(theatre.book))
    theatre.patch("Config", MANAGED)
    theatre.play()
    theatre.told("ended", course="removed-to-managed-emptydir")
    config = theatre.get(world.CONFIG)
    same("observedGeneration", config["status"]["observedGeneration"], config["metadata"]["generation"])


def gives_way_to_others(theatre):
    """Changes of metadata at the same time cost neither a step nor the change."""
    theatre.stop_player()
    theatre.begin(speed=10)
    theatre.patch("Config", MANAGED)
    count = 0
    while not theatre.player.has_told("ended"):
        count += 1
        theatre.patch("Config", {"metadata": {"annotations": {"count": str(count)}}})
        if count > 500:
            raise Wrong("no end")
    told = theatre.told("ended", course="removed-to-managed-emptydir")
    same("the steps", [line["step"] for line in told if line["event"] == "step"], [1, 2])
    same("the annotation", theatre.get(world.CONFIG)["metadata"]["annotations"]["count"], str(count))
    theatre.stop_player()


def is_reset_by_command(theatre):
    theatre.stop_player()
    subprocess.run([server.HERE / "play", theatre.where, "--reset"], check=True, timeout=PATIENCE)
    config = theatre.get(world.CONFIG)
    same("the Config", (plain(config["spec"]), config.get("status")), (START_SPEC, None))
    same("what is left", [path for path in objects.everything(theatre.book) if theatre.get(path)], [])


BEHAVIOUR = (refuses_what_is_not_recorded, refuses_another_world, refuses_another_secret, refuses_a_change_on_top, keeps_the_times,
             goes_on_with_the_state, plays_what_was_changed_before, gives_way_to_others, is_reset_by_command)


def rows(book):
    for name in book.rows:
        yield name, lambda theatre, name=name: play_recording(theatre, name)
    for function in BEHAVIOUR:
        yield function.__name__.replace("_", "-"), function


if __name__ == "__main__":
    sys.exit(main(rows, {"Config": "config", "ImagePruner": "pruner"}))
