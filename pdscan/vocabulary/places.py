"""The gazetteer: Thailand's provinces, districts, subdistricts and postcodes, in Thai and romanised.

Data: GeoThai (CC BY 4.0), with areas abolished since 2006, because old rows still name them. A place's
name says little by itself: 737 subdistricts are everyday words and some are people's names as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.resources import files

from pdscan.once import made_once

PROVINCE_ALIASES = (
    "กรุงเทพ", "กรุงเทพฯ", "กทม", "กทม.", "อยุธยา", "โคราช", "bangkok metropolis", "krung thep", "bkk",
    "ayutthaya", "ayudhya", "korat", "lopburi", "chonburi", "chainat", "phang nga", "prachinburi",
    "buriram", "sisaket", "suphanburi", "singburi", "kanjanaburi",
)  # fmt: skip

_LEVEL_WORD = re.compile(
    r"^(?:จังหวัด|จ\.|อำเภอ|กิ่งอำเภอ|อ\.|เขต|ตำบล|ต\.|แขวง"
    r"|(?:changwat|province|amphoe|amphur|district|tambon|tambol|khet|khwaeng|sub-?district) )\s*"
    r"|\s*(?: province| district| sub-?district)$"
)


_BLANKS = dict.fromkeys(map(ord, " \t\n\u00a0-"))


@dataclass(frozen=True, slots=True)
class Places:
    """Names by level, as `key` writes them, and all postcodes."""

    provinces: frozenset[str]
    districts: frozenset[str]
    subdistricts: frozenset[str]
    postcodes: frozenset[str]


def key(name: str) -> str:
    """Return a place's name without its level word, blanks and hyphens, in lower case.

    >>> key("อ.เมืองเชียงใหม่"), key("Chiang Mai Province"), key("เขต บางรัก")
    ('เมืองเชียงใหม่', 'chiangmai', 'บางรัก')
    """
    return _bare(_LEVEL_WORD.sub("", name.strip().lower()))


def _bare(name: str) -> str:
    return name.lower().translate(_BLANKS)


@made_once
def places() -> Places:
    """Read the gazetteer.

    >>> "จตุจักร" in places().districts, "10900" in places().postcodes
    (True, True)
    """
    by_level: dict[int, set[str]] = {2: {key(name) for name in PROVINCE_ALIASES}, 4: set(), 6: set()}
    postcodes = set()
    text = files(__package__).joinpath("places.tsv").read_text(encoding="utf-8")
    bare = text.lower().replace(" ", "").replace("-", "")  # at once: there are 17,000 names
    for line, bare_line in zip(text.splitlines(), bare.splitlines(), strict=True):
        if line.startswith("#"):
            continue
        code, thai, english, *postcode = line.split("\t")
        by_level[len(code)].update(bare_line.split("\t")[1:3])
        if len(code) == 4 and thai.startswith("เมือง"):
            by_level[4].update(("เมือง", "mueang", "muang", key(english.replace("Mueang", "Muang"))))
        postcodes.update(postcode)
    provinces, districts, subdistricts = (frozenset(by_level[level]) for level in (2, 4, 6))
    return Places(provinces, districts, subdistricts, frozenset(postcodes))


def is_province(name: str) -> bool:
    """Tell whether a name is a province's."""
    return key(name) in places().provinces


def is_district(name: str) -> bool:
    """Tell whether a name is a district's (อำเภอ, เขต)."""
    return key(name) in places().districts


def is_subdistrict(name: str) -> bool:
    """Tell whether a name is a subdistrict's (ตำบล, แขวง)."""
    return key(name) in places().subdistricts


def is_place(name: str) -> bool:
    """Tell whether a name is a place's of any level."""
    bare, known = key(name), places()
    return any(bare in names for names in (known.provinces, known.districts, known.subdistricts))


def is_postcode(code: str) -> bool:
    """Tell whether five digits are a postcode in use."""
    return code in places().postcodes


def may_be_postcode(code: str) -> bool:
    """Tell whether five digits begin as the postcodes of a province do.

    >>> may_be_postcode("50299"), may_be_postcode("99000")
    (True, False)
    """
    return code[:2] in {known[:2] for known in places().postcodes}
