# SPDX-License-Identifier: Apache-2.0
"""What of a secret is left in memory that was given back."""
import subprocess

MASK = 0xA5


def masked(text):
    return bytes(byte ^ MASK for byte in text.encode()).hex()


def left(theater, build, mode, user, names):
    """What tests/canary/heap.c says: whether ocreg_init() worked, and of each secret how often it was there, and is."""
    context = subprocess.run([build / "tests" / "canary" / "canary-heap", mode, theater.kubeconfig, user,
                              *(masked(theater.text(name)) for name in names)], env=theater.environment(), capture_output=True, text=True,
                             timeout=60)
    if context.returncode:
        raise RuntimeError(f"canary-heap {mode} {user}: {context.returncode} {context.stderr}")
    first, *rest = context.stdout.splitlines()
    return int(first.split()[1]), [tuple(map(int, line.split())) for line in rest]


def wiped(theater, build, user, names):
    begun, counts = left(theater, build, "wipe", user, names)
    if begun != 0:
        yield f"ocreg_init() answers {begun}"
    for name, (_, after) in zip(names, counts):
        if after:
            yield f"{name} is left {after} times"
    if not any(during for during, _ in counts):
        yield "nothing was there to begin with"


def is_sanitized(build):
    """A sanitizer keeps what was freed, for a while."""
    return b"__asan_init" in (build / "tests" / "canary" / "canary-heap").read_bytes()


def plain(theater, build, user, names):
    """Without ocreg_init(): what libcurl and OpenSSL have had to send and to receive, at most twice; none of the library's own."""
    _, counts = left(theater, build, "plain", user, names)
    for name, (_, after) in zip(names, counts):
        if after > (2 if name in TRAVELS else 0) and not is_sanitized(build):
            yield f"{name} is left {after} times"


def late(theater, build):
    begun, _ = left(theater, build, "late", "token", ["token"])
    if begun == 0:
        yield "ocreg_init() does not say that it is too late"


TRAVELS = ("token", "plugin-token", "password", "proxy", "http")
USERS = {"token": ["token", "http"], "file": ["token", "http"], "basic": ["password", "http"], "key": ["key", "http"],
         "data": ["key", "http"], "plugin-good": ["plugin-token", "plugin-env", "http"], "proxied": ["token", "proxy", "http"]}


def cases(theater, build):
    for user, names in USERS.items():
        yield f"memory of {user}, wiped", lambda user=user, names=names: wiped(theater, build, user, names)
        yield f"memory of {user}", lambda user=user, names=names: plain(theater, build, user, names)
    yield "memory, too late", lambda: late(theater, build)
