"""Thai is not spaced, so a short word stands inside others that mean something else.

"คุณภาพ" (quality) is no picture ("ภาพ"), "สกุลเงิน" (currency) no family name, "ค่าแรงดัน" (pressure) no wage.
Some do unless another goes on with them: "เงินประกัน" is a deposit, "เงินประกันสังคม" is not.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection
from functools import cache
from importlib.resources import files


def without_other_words(text: str) -> str:
    """Blank the words that only contain a known one; every other letter keeps its place.

    >>> without_other_words("วันที่เกิดเหตุ"), without_other_words("วันเกิด")
    ('วันที่--------', 'วันเกิด')
    >>> without_other_words("คืนเงินประกัน"), without_other_words("เงินประกันสังคม")
    ('คืน----------', 'เงินประกันสังคม')
    """
    return _others().sub(lambda match: "-" * len(match.group()), text)


@cache
def _others() -> re.Pattern[str]:
    with files("pdscan.vocabulary").joinpath("other_words.toml").open("rb") as file:
        known = tomllib.load(file)
    spoken: dict[str, list[str]] = {word: [] for word in known["words"]} | known["unless"]
    longest_first = sorted(spoken, key=len, reverse=True)
    return re.compile("|".join(word + _not_before(spoken[word]) for word in longest_first))


def _not_before(words: list[str]) -> str:
    return f"(?!{'|'.join(words)})" if words else ""


def thai_rest(piece: str, neutral: frozenset[str], against: Collection[str]) -> list[str]:
    """Return what a piece says beside neutral words, and those that speak against, neutral or not.

    "เจ้าหน้าที่" says whose a telephone is, but an officer's opinion is none of the person's.
    """
    longer = [word for word in neutral if word in piece]
    told = [
        word
        for word in against
        if word in piece and not any(word in other and word != other for other in longer)
    ]
    for word in sorted(neutral, key=len, reverse=True):
        piece = piece.replace(word, "")
    return [*told, piece] if piece else told
