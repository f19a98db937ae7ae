"""Names of six or eight letters, the most that old systems take: `CUSAD1`, `SALARYAM`, `DRVNATCD`.

Such a name is two or three words run together, each shortened to what room there is, so no blank, capital or
custom says where one ends. Every parting is read, in a table whose names are all of that make, and what a
parting says outright is believed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from pdscan.detect.headers.evidence import NOTHING, HeaderEvidence
from pdscan.detect.headers.names import Names

WIDTHS = (6, 8)
FEWEST, MOST = 4, 0.7
"""So many names, and this share of them, make a table one of such names."""
SOME = 0.3
"""The share where the others are shorter and written alike: `DRV1NAME`, `DRV1DOB`."""
SHORTEST = 2
KEYS = ("CODES", "NOS", "IDS")
"""Keys of several things in one cell: `JOBCODES` of an order are no job title."""
_COUNTED = re.compile("(?<=[a-z])[0-9](?=[a-z])|[0-9]+$")


def is_of_fixed_width(paths: Collection[str]) -> bool:
    """Tell whether the names of a table are six, or eight, capitals each.

    >>> is_of_fixed_width(["STAFFNUM", "SURNAME1", "JOBTITLE", "SALARYAM"]), is_of_fixed_width(["DRIVINGS"])
    (True, False)
    >>> is_of_fixed_width(["CUSNO", "CUSNM1", "CUSAD1", "CUSPRV", "CUSTEL"])
    True
    """
    return any(_are_as_wide(paths, width) for width in WIDTHS)


def _are_as_wide(paths: Collection[str], width: int) -> bool:
    alike = re.compile(f"[A-Z][A-Z0-9]{{1,{width - 1}}}")
    written = [len(path) for path in paths if alike.fullmatch(path)]
    share = SOME if width == max(WIDTHS) and len(written) == len(paths) else MOST
    return written.count(width) >= max(FEWEST, share * len(paths))


def read_parted(path: str, names: Names) -> dict[str, HeaderEvidence]:
    """Return what the partings of a name say outright, by entity type.

    Thai in Latin letters keeps its vowels, so no parting is any: `id ty pe` spells "แพ้" by accident.
    """
    found: dict[str, HeaderEvidence] = {}
    for parting in () if path.endswith(KEYS) else _partings(path.lower()):
        words = parting.split()
        for entity_type, said in (names.read(parting) | _said_by_each(words, names)).items():
            is_outright = said.level == "exact" and said.phrase.isascii() and _is_told(said.phrase, words)
            if is_outright and said.length > found.get(entity_type, NOTHING).length:
                found[entity_type] = said
    longest = max((said.length for said in found.values()), default=0)
    return {entity_type: said for entity_type, said in found.items() if said.length == longest}


def _is_told(phrase: str, words: list[str]) -> bool:
    """Tell whether a part has letters enough for a phrase of one word: `hs` is no handset."""
    return " " in phrase or any(len(word) > SHORTEST and word[0] == phrase[0] for word in words)


def _said_by_each(words: list[str], names: Names) -> dict[str, HeaderEvidence]:
    """Return what each part says of itself: a tambon and a province, in one `TUMBPROV`."""
    if min(map(len, words)) <= SHORTEST:
        return {}
    said = [_outright(names.read(names.spelt_out(word))) for word in words]
    shared = set.intersection(*({names.element(key) for key in each} for each in said))
    return {key: evidence for key, evidence in said[0].items() if names.element(key) in shared}


def _outright(said: dict[str, HeaderEvidence]) -> dict[str, HeaderEvidence]:
    return {key: evidence for key, evidence in said.items() if evidence.level == "exact"}


def _partings(name: str) -> Iterator[str]:
    """Yield a name parted into two and three words, without a number in it or the X that fills it up.

    >>> list(_partings("abcdef1"))
    ['ab cdef', 'ab cd ef', 'ab cde f', 'abc def', 'abc de f', 'abcd ef', 'abcde f']
    """
    letters = _COUNTED.sub("", name)
    if letters.endswith("x"):
        yield from _partings(letters[:-1])
    for first in range(SHORTEST, len(letters)):
        yield f"{letters[:first]} {letters[first:]}"
        for second in range(first + SHORTEST, len(letters)):
            yield f"{letters[:first]} {letters[first:second]} {letters[second:]}"
