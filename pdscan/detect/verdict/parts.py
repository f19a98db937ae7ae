"""Columns without telling names that are parts of one thing: a province beside a district, a lat and a lon.

Places of the gazetteer under `fld_04` may be anything's. Two such columns in a table about somebody are an
address, and with them what has the form of a house number; so is one in a table of persons. Decimals that
could be a latitude are one beside longitudes. Pure.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from pdscan.detect.evidence import FieldEvidence, Tally

PLACES = ("ADDRESS_PROVINCE", "ADDRESS_DISTRICT", "ADDRESS_SUBDISTRICT", "ADDRESS_POSTCODE")
HOUSE, LATITUDE, LONGITUDE = "ADDRESS_HOUSE_NUMBER", "LATITUDE", "LONGITUDE"
MOSTLY = 0.85
"""Share of what is said in a column from which it is a part."""
FEWEST = 2


def parts(
    fields: Sequence[FieldEvidence], meaningless: Collection[str], *, are_persons: bool, is_of_someone: bool
) -> Mapping[str, frozenset[str]]:
    """Return the paths of the columns that are parts of an address or of a place, by element."""
    silent = [field for field in fields if field.path in meaningless]
    places = [field for field in silent if any(_share(field, kind) >= MOSTLY for kind in PLACES)]
    if not is_of_someone or not (len(places) >= FEWEST or are_persons):
        places = []
    houses = [field for field in silent if _share(field, HOUSE) >= MOSTLY] if len(places) >= FEWEST else []
    lies = any(_share(field, LONGITUDE) >= MOSTLY for field in fields) and is_of_someone
    latitudes = [field for field in silent if lies and _share(field, LATITUDE) >= MOSTLY]
    return {
        "postal_address": frozenset(field.path for field in (*places, *houses)),
        "location": frozenset(field.path for field in latitudes),
    }


def _share(field: FieldEvidence, kind: str) -> float:
    return field.tallies.get(kind, Tally()).valid / max(field.judged - field.unsaid, 1)
