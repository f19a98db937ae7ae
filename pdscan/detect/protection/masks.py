"""Masked values: 1-2345-xxxxx-xx-8, 081-xxx-1234, s***@example.com, ****1234, 203.0.x.x, นาย ส*** ก***.

The layout that a mask leaves standing often tells what was masked, so that a masked column is still
found as what it is.
"""

from __future__ import annotations

import re
from functools import cache

from pdscan.vocabulary.titles import LATIN_TITLE, THAI_TITLE

MARKED = r"[0-9]\.[xX*]|[xX]{2}|[*#•●█]{2}|[A-Za-zก-๙0-9][*•●█]"
"""RE2 body found in every masked value: a sieve for whole columns."""

DOTS = 3
"""Of an address on the network, of which the last numbers may be hidden by one sign each: 203.0.x.x."""
LONGEST = 80
FEWEST = 2
"""Mask signs in a masked value, at the least."""
LEAST = 0.2
"""Share of mask signs among the letters and digits of a masked value, at the least."""

_M = "[xX*#•●█]"
_A = "[0-9xX*#•●█]"
_STARS = "(?:[*•●█]{2,}|[xX]{3,})"
_LETTER = "[A-Za-zก-๙.]"
_HIDDEN = rf"{_LETTER}{{1,8}}{_STARS}{_LETTER}{{0,6}}"
_OCTET = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})"
_TRUNCATED = re.compile(rf"{_OCTET}(?:\.{_OCTET}){{0,2}}(?:\.[xX*]{{1,3}}){{1,3}}")
_DAY = "[0-9xX*#•●█]{1,2}"

_LAYOUTS: tuple[tuple[str, str], ...] = (
    ("national_id", rf"{_A}-{_A}{{4}}-{_A}{{5}}-{_A}{{2}}-{_A}|{_A} {_A}{{4}} {_A}{{5}} {_A}{{2}} {_A}"),
    ("national_id", rf"[0-9]{_A}{{12}}|{_A}{{12}}[0-9]"),
    ("ip_address", rf"(?:{_OCTET}\.){{1,3}}(?:[xX*]{{1,3}}\.){{0,2}}[xX*]{{1,3}}"),
    ("payment_card", rf"{_A}{{4}}(?:[- ]{_A}{{4}}){{3}}|{_A}{{4}}[- ]{_A}{{6}}[- ]{_A}{{5}}"),
    ("payment_card", rf"[0-9]{_A}{{14}}[0-9]|{_M}{{12}}[0-9]{{4}}"),
    ("bank_account", rf"{_A}{{3}}-{_A}-{_A}{{5}}-{_A}(?:{_A}{{2}})?|{_A}{{3}}-{_A}{{6}}-{_A}"),
    ("bank_account", rf"[1-9]{_A}{{8}}[0-9]"),
    ("phone", rf"0{_A}{{1,2}}[- ]?{_A}{{3,4}}[- ]?{_A}{{3,4}}|{_A}{{2,3}}[- ]{_A}{{3}}[- ]{_A}{{4}}"),
    ("phone", rf"(?:\+|00)?66[- ]?{_A}{{1,2}}[- ]?{_A}{{3,4}}[- ]?{_A}{{4}}|\+{_M}{{2}}[- ]?{_A}{{8,9}}"),
    ("email", rf"[^@\s]*{_STARS}[^@\s]*@[^@\s]+|[^@\s]+@[^@\s]*{_STARS}[^@\s]*"),
    ("date_of_birth", rf"{_DAY}[/.-]{_DAY}[/.-](?:{_M}{{2,4}}|(?:19|2[05]|{_M}{_M})[0-9]{{2}})"),
    ("date_of_birth", rf"(?:19|2[05])[0-9]{{2}}-{_M}{{2}}-{_M}{{2}}"),
    ("name", rf"(?:{_LETTER}{{1,12}} ?)?{_HIDDEN} {_HIDDEN}"),
    (
        "name",
        rf"(?:{THAI_TITLE} ?|{LATIN_TITLE} )?(?:{_LETTER}{{2,20}} {_HIDDEN}|{_HIDDEN} {_LETTER}{{2,20}})",
    ),
)

WITH_A_LAYOUT = frozenset(element for element, _ in _LAYOUTS)
"""Elements that a layout can show."""
UNMISTAKABLE = frozenset({"national_id", "payment_card", "email"})
"""Of these, the ones whose layout no other has, whatever the column is called."""

_HAS_SIGN = re.compile("[*#•●█]|[xX]{2}").search
_SIGN = re.compile("[*#•●█]|[xX]{3,}|(?<![A-Za-z])[xX]{2}(?![A-Za-z])")
_COUNTED = re.compile("[A-Za-zก-ฮ0-9]")
_NUMBER_LIKE = re.compile(r"[A-Za-z]{0,3}[0-9xX*#•●█ ./()+-]+")
_STARRED = re.compile(r"\S*(?:[*•●█]{3,}|[#]{4,})\S*(?: \S+)?|\S+ \S*[*•●█]{6,}\S*")


def masked(value: str) -> tuple[bool, str | None]:
    """Tell whether a value is masked and, where its layout shows it, which element the mask hides.

    >>> masked("1-2345-xxxxx-xx-8"), masked("****1234"), masked("081-234-5678")
    ((True, 'national_id'), (True, None), (False, None))
    """
    if len(value) > LONGEST or not _is_marked(value):
        return False, None
    for element, layout in _layouts():
        if layout.fullmatch(value):
            return True, element
    return bool(_NUMBER_LIKE.fullmatch(value) or _STARRED.fullmatch(value)), None


@cache
def _layouts() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Make the layouts ready when the first masked value is met: most tables have none."""
    return tuple((element, re.compile(layout)) for element, layout in _LAYOUTS)


def _is_marked(value: str) -> bool:
    """Tell whether signs make up a share of a value; of an address the part before @ is what is masked."""
    if _TRUNCATED.fullmatch(value) and value.count(".") == DOTS:
        return True
    if not _HAS_SIGN(value):
        return False
    local = value.partition("@")[0]
    value = local if _HAS_SIGN(local) else value
    signs = sum(len(sign) for sign in _SIGN.findall(value))
    kept = len(_COUNTED.findall(_SIGN.sub("", value)))
    return signs >= FEWEST and signs >= LEAST * (signs + kept)
