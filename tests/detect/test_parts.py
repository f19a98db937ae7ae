"""Columns without telling names are read together: parts of an address, a latitude beside a longitude."""

from __future__ import annotations

from made import digits, elements_of, judged, mobiles, national_ids

ROWS = 120
PARTS = {
    "fld_1": [f"{11 + row}/{row * 7 % 90 + 1}" for row in range(ROWS)],
    "fld_2": ["สุเทพ", "หัวหิน", "ปากเกร็ด", "สีลม"] * 30,
    "fld_3": ["เชียงใหม่", "ประจวบคีรีขันธ์", "นนทบุรี", "กรุงเทพมหานคร"] * 30,
    "fld_4": ["50200", "77110", "11120", "10500"] * 30,
}
WHO = {"fld_5": mobiles(ROWS), "mail": [f"nok{row}@example.com" for row in range(ROWS)]}
LATITUDES = [f"{13 + row % 5}.{number}" for row, number in enumerate(digits(ROWS, 6))]
LONGITUDES = [f"{99 + row % 5}.{number}" for row, number in enumerate(digits(ROWS, 6, seed=8))]


def of_address(table, dataset):
    found = judged(table, dataset)
    return {path for path in table if "postal_address" in elements_of(found[path])}


def test_places_beside_each_other_and_their_house_numbers_are_an_address():
    assert of_address(PARTS | WHO, "deliveries") == set(PARTS)


def test_a_province_of_somebody_is_one_part_of_an_address():
    assert of_address({"c5": PARTS["fld_3"], **WHO}, "recipients") == {"c5"}


def test_a_list_of_places_is_nobodys_address():
    assert of_address(PARTS, "areas") == set()
    assert of_address(PARTS | {"branch_tel": mobiles(ROWS)}, "bank_branches") == set()


def test_decimals_are_latitudes_beside_longitudes():
    found = judged({"v1": LATITUDES, "v2": LONGITUDES, **WHO}, "drops")
    assert "location" in elements_of(found["v1"])
    prices = judged({"v1": LATITUDES, **WHO}, "drops")
    assert elements_of(prices["v1"]) == {}


def test_whose_land_a_tower_stands_on_makes_its_place_nobodys():
    table = {
        "site_id": [f"BKK{row:04}" for row in range(ROWS)],
        "lat": LATITUDES,
        "province": PARTS["fld_3"],
        "landlord_cid": national_ids(ROWS),
        "LLORDTEL": mobiles(ROWS),
    }
    found = judged(table, "cellsites")
    assert elements_of(found["lat"]) == elements_of(found["province"]) == {}
    assert "national_id" in elements_of(found["landlord_cid"])
    assert "phone" in elements_of(found["LLORDTEL"])
