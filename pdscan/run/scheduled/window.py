"""The hours in which a run may read: "01:00-05:00", local time; a window may span midnight. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from pdscan.errors import UsageError

_WINDOW = re.compile(r"([0-2]?[0-9]):([0-5][0-9])\s*-\s*([0-2]?[0-9]):([0-5][0-9])")
_PERIOD = re.compile(r"([1-9][0-9]{0,4})\s*([smhd])")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


@dataclass(frozen=True, slots=True)
class Window:
    """From when to when; where both are the same, all day."""

    start: time
    end: time

    def __str__(self) -> str:
        return f"{self.start:%H:%M}-{self.end:%H:%M}"

    def is_open(self, now: datetime) -> bool:
        """Tell whether a run may read now.

        >>> Window(time(22), time(5)).is_open(datetime(2026, 3, 1, 4, 59))
        True
        """
        if self.start < self.end:
            return self.start <= now.time() < self.end
        return now.time() >= self.start or now.time() < self.end

    def closes(self, now: datetime) -> datetime:
        """Return when an open window closes."""
        return _next(self.end, now)

    def opens(self, now: datetime) -> datetime:
        """Return when a run may next begin: now, if it is open."""
        return now if self.is_open(now) else _next(self.start, now)


def _next(at: time, now: datetime) -> datetime:
    today = datetime.combine(now.date(), at, now.tzinfo)
    return today if today > now else today + timedelta(days=1)


def window(text: str) -> Window:
    """Read "01:00-05:00"; raises UsageError for anything else."""
    found = _WINDOW.fullmatch(text.strip())
    if found is None or int(found[1]) > 23 or int(found[3]) > 23:
        raise UsageError(f"'{text}' is no window; write it like 01:00-05:00")
    return Window(time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4])))


def period(text: str) -> timedelta:
    """Read "24h", "30m" or "7d"; raises UsageError for anything else.

    >>> period("24h")
    datetime.timedelta(days=1)
    """
    found = _PERIOD.fullmatch(text.strip())
    if found is None:
        raise UsageError(f"'{text}' is no period; write it like 24h, 30m or 7d")
    return timedelta(**{_UNITS[found[2]]: int(found[1])})
