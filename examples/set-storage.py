# SPDX-License-Identifier: Apache-2.0
"""Switches the registry on, on a volume: set-storage.py CLAIM"""
import json
import sys

import ocreg


def change(spec, claim):
    """A ReadWriteOnce volume has one user: one replica, and the old pod ends before the new one starts."""
    spec.storage = ocreg.Storage(pvc=ocreg.PVC(claim=claim))
    spec.rollout_strategy = "Recreate"
    spec.replicas = 1
    spec.management_state = "Managed"


def change_and_commit(client, claim):
    edit = client.edit()
    edit.begin()
    done = False
    while not done:  # somebody else was faster: the same change to the fresh object
        change(edit.object.spec, claim)
        print("patch:", json.dumps(edit.patch, separators=(",", ":")))
        done = edit.commit()


try:
    with ocreg.Client() as client:
        change_and_commit(client, sys.argv[1] if len(sys.argv) > 1 else "image-registry-storage")
except ocreg.Error as e:
    sys.exit(f"{e.name} {e}\n{e.hint}")
