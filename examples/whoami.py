# SPDX-License-Identifier: Apache-2.0
"""Connects as `oc` would; says how, and whom the cluster takes us for: whoami.py"""
import sys

import ocreg


def complain(e):
    """Of a server that was refused, the notes are its certificates, and the authorities that were trusted."""
    print(e, file=sys.stderr)
    if e.tls_fault:
        print(f"fault: {e.tls_fault}", file=sys.stderr)
    for note in e.notes:
        print(f"  {note}", file=sys.stderr)
    print(e.hint, file=sys.stderr)


try:
    with ocreg.Client() as client:  # what is unwise about the configuration is a ConfigurationWarning
        print(client.explain(), flush=True)  # nothing was asked of the server yet
        user = client.whoami()
        print(f"we are {user.name}")
        for group in user.groups:
            print(f"in the group {group}")
except ocreg.Error as e:
    complain(e)
    sys.exit(1)
