"""What takes long to make is made once, whoever asks for it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from time import sleep

from pdscan.once import made_once

THREADS = 4


def test_threads_that_ask_at_the_same_time_get_the_same():
    together, made = Barrier(THREADS), []

    @made_once
    def slowly(name: str) -> object:
        made.append(name)
        sleep(0.05)
        return object()

    def ask(_: int) -> object:
        together.wait()
        return slowly("tree")

    with ThreadPoolExecutor(THREADS) as workers:
        got = set(workers.map(ask, range(THREADS)))
    assert len(got) == 1
    assert made == ["tree"]


def test_other_arguments_get_something_else():
    @made_once
    def doubled(number: int) -> int:
        return 2 * number

    assert [doubled(1), doubled(2), doubled(1)] == [2, 4, 2]
