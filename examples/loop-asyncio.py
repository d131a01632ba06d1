# SPDX-License-Identifier: Apache-2.0
"""Reads how the registries of several clusters are configured, all at once and from one thread: loop-asyncio.py [--check] KUBECONFIG...
With --check it also says how many threads there are."""
import asyncio
import os
import sys

import ocreg
import ocreg.aio


async def show(path):
    try:
        async with ocreg.aio.Client(kubeconfig=path) as client, asyncio.timeout(20):
            config = await client.config()
            print(f"{path}: {config.spec.management_state}")
    except (ocreg.Error, TimeoutError) as e:
        print(f"{path}: {e or 'no answer'}", file=sys.stderr)
        return False
    return True


async def main(*paths):
    return all(await asyncio.gather(*map(show, paths)))


check = "--check" in sys.argv[1:2]
good = asyncio.run(main(*sys.argv[1 + check:]))
if check:
    print("threads:", len(os.listdir("/proc/self/task")))
sys.exit(not good)
