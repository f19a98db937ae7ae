"""Lengths of time as policies give them: ISO 8601 durations ("P7Y", "P12M", "P90D")."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

_ISO = re.compile(
    r"P(?=[0-9T])(?:(?P<years>[0-9]{1,3})Y)?(?:(?P<months>[0-9]{1,4})M)?(?:(?P<weeks>[0-9]{1,4})W)?"
    r"(?:(?P<days>[0-9]{1,5})D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?"
)


@dataclass(frozen=True, slots=True)
class Duration:
    """Months and days; hours and less count as nothing beside the months that dates are kept by."""

    months: int = 0
    days: int = 0

    @property
    def average_days(self) -> float:
        """The length in days, with months of the average year: good for telling the longer one."""
        return self.months * 30.436875 + self.days


def parse(text: str) -> Duration | None:
    """Read an ISO 8601 duration; None where it is not one.

    >>> parse("P1Y6M"), parse("P90D"), parse("12 months")
    (Duration(months=18, days=0), Duration(months=0, days=90), None)
    """
    fit = _ISO.fullmatch(text)
    if fit is None:
        return None
    years, months, weeks, days = (int(fit[part] or 0) for part in ("years", "months", "weeks", "days"))
    return Duration(years * 12 + months, weeks * 7 + days)


def in_words(duration: Duration, lang: str) -> str:
    """Say a duration in "th" or "en".

    >>> in_words(Duration(months=84), "th"), in_words(Duration(months=25, days=1), "en")
    ('7 ปี', '2 years 1 month 1 day')
    """
    years, months = divmod(duration.months, 12)
    counts = [(years, "ปี", "year"), (months, "เดือน", "month"), (duration.days, "วัน", "day")]
    if lang == "th":
        return " ".join(f"{count} {thai}" for count, thai, _ in counts if count) or "0 วัน"
    return " ".join(f"{count} {word}{'s' * (count != 1)}" for count, _, word in counts if count) or "0 days"


def before(day: date, duration: Duration) -> date:
    """Return the day that lies `duration` earlier; the last of the month where that month is shorter.

    >>> before(date(2026, 3, 31), Duration(months=1))
    datetime.date(2026, 2, 28)
    """
    count = day.year * 12 + day.month - 1 - duration.months
    year, month = divmod(count, 12)
    if year < 1:
        return date.min
    last = calendar.monthrange(year, month + 1)[1]
    earlier = date(year, month + 1, min(day.day, last))
    return earlier - timedelta(days=min(duration.days, (earlier - date.min).days))
