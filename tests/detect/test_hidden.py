"""What masks show outweighs what a column is called, where no other layout is like it."""

from __future__ import annotations

from made import elements_of, judged, juristic_numbers, national_ids

ROWS = 200


def masked(number):
    return f"{number[0]}-{number[1:5]}-XXXXX-{number[10:12]}-{number[12]}"


def test_a_card_number_whose_masks_are_of_national_ids_is_a_national_id():
    field = judged({"strCardNo": [masked(number) for number in national_ids(ROWS)]})["strCardNo"]
    assert elements_of(field) == {"national_id": "column"}
    assert field.findings[0].protection.state == "masked"


def test_a_card_number_whose_masks_are_of_cards_is_a_payment_card():
    cards = [f"4{row % 1000:03}-XXXX-XXXX-{row:04}" for row in range(ROWS)]
    assert elements_of(judged({"card_no": cards})["card_no"]) == {"payment_card": "column"}


def test_companies_among_the_tax_numbers_of_persons_are_told_beside_them():
    numbers = national_ids(ROWS)[: ROWS // 2] + juristic_numbers(ROWS)[: ROWS // 2]
    found = elements_of(judged({"TAXIDMIX": numbers})["TAXIDMIX"])
    assert found.keys() == {"national_id", "juristic_id"}


def test_versions_of_which_some_could_be_addresses_are_no_addresses():
    versions = [f"{row % 9}.{row % 21}.{row % 13}.{row % 34}" for row in range(ROWS)]
    assert elements_of(judged({"c_09": versions})["c_09"]) == {}
