"""Tables that list a country's provinces, districts and subdistricts, which every Thai database has."""

from __future__ import annotations

from importlib.resources import files

import pytest
from made import elements_of, judged, national_ids

TITLES = ["provinces", "amphures", "sub_district.json", "thai_tambons", "อำเภอ"]


def named(level: int) -> dict[str, list[str]]:
    """Return the names of one level of the gazetteer, in Thai and English."""
    lines = files("pdscan.vocabulary").joinpath("places.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    some = [row for row in rows if len(row[0]) == level][:300]
    return {name: [row[at] for row in some] for at, name in enumerate(("code", "name_th", "name_en"))}


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("level", [4, 6])
def test_lists_of_places_are_nobodys(title: str, level: int) -> None:
    assert [path for path, field in judged(named(level), title).items() if elements_of(field)] == []


def test_the_district_beside_a_person_is_that_persons() -> None:
    places = named(4)
    table = {"national_id": national_ids(300), "district": places["name_th"]}
    assert "postal_address" in elements_of(judged(table, "members")["district"])
