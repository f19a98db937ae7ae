"""How a finding stands from run to run: new, known, changed, gone, returned, or not read. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

State = Literal["new", "known", "changed", "gone", "returned", "unread"]
UNREAD: Final = "unread"
"""A run that could not read the dataset whole tells nothing of what it did not find there."""
STATES: tuple[State, ...] = ("new", "known", "changed", "gone", "returned", "unread")


def state(verdicts: Sequence[object | None]) -> State:
    """Return the state after the last run, given each run's verdict: None where the finding was not there.

    >>> state(["plain"]), state(["plain", "plain"]), state(["plain", "hashed"])
    ('new', 'known', 'changed')
    >>> state(["plain", None]), state(["plain", None, "plain"]), state(["plain", UNREAD])
    ('gone', 'returned', 'unread')
    """
    last = verdicts[-1]
    if last is None:
        return "gone"
    if last == UNREAD:
        return "unread"
    earlier = [verdict for verdict in verdicts[:-1] if verdict != UNREAD]
    if not any(verdict is not None for verdict in earlier):
        return "new"
    if earlier[-1] is None:
        return "returned"
    return "known" if earlier[-1] == last else "changed"
