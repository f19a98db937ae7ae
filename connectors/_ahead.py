"""Reading ahead: the next batches are fetched in a thread of their own while the last ones are worked on.

A server computes rows, a driver takes them in, the scan judges them: one after the other that takes as long
as all three together.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from queue import Empty, Full, Queue
from typing import TypeAlias

import pyarrow as pa

from connectors._stream import Batches

Item: TypeAlias = pa.RecordBatch | Exception | None
"""A batch, what went wrong, or the end."""

MOST = 2
"""Batches that wait for their turn, at most."""
LOOK = 0.1
"""Seconds between two looks at whether somebody still wants them."""
PATIENCE = 5.0
"""Seconds that a reader which is given up has for ending the fetch it is in."""


def ahead(batches: Batches) -> Batches:
    """Yield the batches, and raise what reading them raises, in the order in which it happened."""
    waiting: Queue[Item] = Queue(MOST)
    given_up = threading.Event()
    reader = threading.Thread(
        target=_read, args=(batches, waiting, given_up), name="pdscan-ahead", daemon=True
    )
    reader.start()
    try:
        yield from _received(waiting)
    finally:
        given_up.set()
        reader.join(PATIENCE)


def _received(waiting: Queue[Item]) -> Iterator[pa.RecordBatch]:
    while True:
        try:
            item = waiting.get(timeout=LOOK)  # in short turns, so that Ctrl-C is heard
        except Empty:
            continue
        if item is None:
            return
        if isinstance(item, Exception):
            raise item
        yield item


def _read(
    batches: Iterator[pa.RecordBatch],
    waiting: Queue[Item],
    given_up: threading.Event,
) -> None:
    try:
        for batch in batches:
            if not _put(batch, waiting, given_up):
                break
        _put(None, waiting, given_up)
    except Exception as error:
        _put(error, waiting, given_up)
    finally:
        close = getattr(batches, "close", None)
        if close is not None:
            close()


def _put(
    item: Item,
    waiting: Queue[Item],
    given_up: threading.Event,
) -> bool:
    """Hand an item on; returns whether it is still wanted."""
    while not given_up.is_set():
        try:
            waiting.put(item, timeout=LOOK)
        except Full:
            continue
        return True
    return False
