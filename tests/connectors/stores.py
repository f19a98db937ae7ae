"""Stand-ins for object stores, server programs on loopback; tests of one that is missing are skipped."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def started(command: str, *arguments: str, asked_by: str = "PDSCAN_TEST_STORES") -> Iterator[int]:
    """Start a server; `{port}` in its arguments is a free port, which is given."""
    found = shutil.which(command)
    if found is None and os.environ.get(asked_by) != "1":
        pytest.skip(f"{command} is not there; see tests/servers.txt")
    assert found, f"{asked_by} asks for {command}"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    words = [word.format(port=port) for word in arguments]
    server = subprocess.Popen([found, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(port)
        yield port
    finally:
        server.terminate()
        server.wait()


def _wait(port: int) -> None:
    for _ in range(1_200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    pytest.fail("the stand-in for a store did not start within two minutes")
