"""Names of columns that are only understood beside their neighbours."""

from __future__ import annotations

import pytest
from made import RULES

from pdscan.detect.headers.together import read_headers, systems

WIDE = ("CSTFNMTH", "CSTLNMTH", "CSTBRTDT", "CSTZIPCD", "CSTSALAM", "CSTMARST", "CSTBLDGP", "CSTPSPNO")


def said(paths: tuple[str, ...], path: str) -> set[str]:
    evidence = read_headers(paths, RULES.names)[path]
    return {RULES.by_type[key].element for key, item in evidence.items() if item.level in {"exact", "phrase"}}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("CSTFNMTH", "name"),
        ("CSTBRTDT", "date_of_birth"),
        ("CSTZIPCD", "postal_address"),
        ("CSTSALAM", "income"),
        ("CSTMARST", "marital_status"),
        ("CSTBLDGP", "blood_type"),
        ("CSTPSPNO", "passport"),
    ],
)
def test_letters_that_stand_before_every_name_are_taken_off(header, element):
    assert said(WIDE, header) == {element}
    assert said((header, "amount", "note"), header) == set()


def test_the_names_of_sap_are_believed_in_a_table_of_sap():
    table = ("MANDT", "PERNR", "NACHN", "VORNA", "GBDAT", "GESCH")
    assert said(table, "NACHN") == {"name"}
    assert said(table, "GESCH") == {"gender"}
    assert said(("GESCH", "colour", "size"), "GESCH") == set()


def test_short_names_of_a_hospital_mean_nothing_elsewhere():
    assert said(("hn", "vn", "bw", "bps", "cc"), "bw") == {"health"}
    assert said(("truck", "bw", "axle"), "bw") == set()


@pytest.mark.parametrize("system", sorted(systems()))
def test_every_name_of_a_system_is_written_as_it_is_looked_up(system):
    assert all(name == name.lower() for name in systems()[system])


@pytest.mark.parametrize(
    ("path", "elements"),
    [
        ("device.language", {"language"}),
        ("device.vendor_id", set()),
        ("address.line1", {"postal_address"}),
        ("phone.number", {"phone"}),
        ("emails[].value", {"email"}),
        ("user.addr.zip", {"postal_address"}),
    ],
)
def test_a_parent_speaks_only_for_a_leaf_that_says_nothing(path, elements):
    assert said((path,), path) == elements
