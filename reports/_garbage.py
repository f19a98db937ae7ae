"""When memory is looked through for what nobody needs any more: after a large report, not meanwhile."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collecting_at_the_end() -> Iterator[None]:
    """Look for no cycles meanwhile: a million cells have none, and looking takes a fifth of the time.

    A workbook itself is one, and is let go at once; what was there before it is not looked at.
    """
    was_on = gc.isenabled()
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        gc.collect()
        gc.unfreeze()
        if was_on:
            gc.enable()
