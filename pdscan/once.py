"""Keeping what takes long to make: made once, though several threads ask for it at the same time.

`functools.cache` keeps a result too, but lets each thread that asks before it is there make it for itself:
the sieve of texts, a tenth of a second and 20 MB, was made by every thread of a scan.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from threading import RLock
from typing import ParamSpec, TypeVar

KEPT = 64

P = ParamSpec("P")
T = TypeVar("T")


def made_once(make: Callable[P, T]) -> Callable[P, T]:
    """Keep what a function returns for its arguments; who asks meanwhile waits for who makes it."""
    kept = lru_cache(maxsize=KEPT)(make)
    making = RLock()

    @wraps(make)
    def asked(*args: P.args, **kwargs: P.kwargs) -> T:
        with making:
            return kept(*args, **kwargs)  # type: ignore[arg-type]  # whatever can be kept can be hashed

    return asked
