"""Thai is not spaced, so a short word stands inside others that mean something else.

"คุณภาพ" (quality) is no picture ("ภาพ"), "สกุลเงิน" (currency) no family name, "ค่าแรงดัน" (pressure) no wage.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files


def without_other_words(text: str) -> str:
    """Blank the words that only contain a known one; every other letter keeps its place.

    >>> without_other_words("วันที่เกิดเหตุ"), without_other_words("วันเกิด")
    ('วันที่-------', 'วันเกิด')
    """
    return _others().sub(lambda match: "-" * len(match.group()), text)


@cache
def _others() -> re.Pattern[str]:
    with files("pdscan.vocabulary").joinpath("other_words.toml").open("rb") as file:
        words = tomllib.load(file)["words"]
    return re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)))
