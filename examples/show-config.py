# SPDX-License-Identifier: Apache-2.0
"""Shows how the registry is configured: show-config.py"""
import sys

import ocreg


def show(config):
    spec = config.spec
    print(f"management state: {spec.management_state}")
    if spec.replicas is not None:  # 0 is a value; unset is None
        print(f"replicas: {spec.replicas}")
    if spec.storage is not None:
        print(f"storage: {spec.storage.to_json()}")
    for route in spec.routes:
        print(f"route: {route.name}")


try:
    with ocreg.Client() as client:
        show(client.config())
except ocreg.Error as e:
    sys.exit(f"{e}\n{e.hint}")
