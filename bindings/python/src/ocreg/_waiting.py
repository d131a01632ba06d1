# SPDX-License-Identifier: Apache-2.0
"""Calls that wait for the network."""
from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from . import _raw as raw


def milliseconds(seconds: float) -> int:
    if not seconds > 0:
        raise ValueError("a timeout is more than 0 seconds")
    return max(1, round(min(seconds, 1e9) * 1000))


def wait(view: Any, function: Callable[..., Any], *args: Any) -> Any:
    """A call of a client that waits for the network."""
    return wait_or(lambda: raw.ocreg_client_cancel(view), function, *args)


def wait_or(cancel: Callable[[], Any], function: Callable[..., Any], *args: Any) -> Any:
    """A call that waits, and how to end it. Python handles a signal between two of its own steps only, so while the main thread
    waits, another one makes the call."""
    if threading.current_thread() is not threading.main_thread():
        return function(*args)
    outcome: list[Any] = []
    done = threading.Event()  # after an interrupted join() some Pythons take a thread for ended that is not
    threading.Thread(target=_work, args=(outcome, done, function, args), name="ocreg", daemon=True).start()
    try:
        done.wait()
    except BaseException:
        while not done.wait(0.02):  # it may not have come to where it can be cancelled
            cancel()
        raise
    result, error = outcome
    if error is not None:
        try:
            raise error
        finally:
            del error, outcome
    return result


def _work(outcome: list[Any], done: threading.Event, function: Callable[..., Any], args: tuple[Any, ...]) -> None:
    try:
        outcome[:] = function(*args), None
    except BaseException as error:
        outcome[:] = None, error
    finally:
        done.set()
