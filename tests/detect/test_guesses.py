"""What a header may be short for is a guess that telling values bear out, in a table about somebody."""

from __future__ import annotations

import pytest
from made import elements_of, judged, mobiles

from pdscan.detect.headers.names import Names
from pdscan.registry import recognizers

RECOGNIZERS = recognizers()
NAMES = Names(RECOGNIZERS)
ELEMENT = {item.entity_type: item.element for item in RECOGNIZERS}
ROWS = 400

PHONES = ["iPhone 15 Pro", "Samsung Galaxy S23", "OPPO Reno8", "vivo Y27", "Xiaomi 13T", "Redmi Note 12"]
BLOOD = ["A", "B", "O", "AB", "O", "B"]
LASER = [f"JT{number % 10}{1234567 + 89 * number:07d}{number % 90 + 10}" for number in range(ROWS)]
PAGES = [f"/shop/item-{number}/view" for number in range(ROWS)]


def repeated(values: list[str]) -> list[str]:
    return [values[number % len(values)] for number in range(ROWS)]


def guessed(header: str) -> set[str]:
    return {ELEMENT[name] for name in NAMES.guessed(header)}


@pytest.mark.parametrize(
    ("header", "cells", "element"),
    [
        ("BLD", repeated(BLOOD), "blood_type"),
        ("mdl", repeated(PHONES), "device_model"),
        ("lsr", LASER, "id_card_laser_code"),
        ("pg", PAGES, "browsing_history"),
    ],
)
def test_a_word_cut_short_is_believed_when_the_values_have_its_form(header, cells, element):
    found = judged({"mobile": mobiles(ROWS), header: cells})
    assert set(elements_of(found[header])) == {element}


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("grd", repeated(BLOOD)),
        ("lot_grp", repeated(BLOOD)),
        ("grp", repeated(BLOOD)),
        ("bld_batch", repeated(BLOOD)),
        ("mach_mdl", repeated(PHONES)),
        ("ab", repeated(["A", "B"])),
        ("mdl", [f"KX-{number % 90 + 10}" for number in range(ROWS)]),
        ("lsr", [f"{number % 7}.5 mW" for number in range(ROWS)]),
    ],
)
def test_what_looks_alike_under_other_short_words_is_not(header, cells):
    found = judged({"mobile": mobiles(ROWS), header: cells})
    assert elements_of(found[header]) == {}


def test_a_guess_needs_a_table_about_somebody():
    stock = {"sku": [f"P-{number}" for number in range(ROWS)], "mdl": repeated(PHONES)}
    assert elements_of(judged(stock)["mdl"]) == {}


def test_a_short_form_of_many_words_is_a_guess_at_each():
    assert guessed("rel") == {"religion", "relatives"}
    assert guessed("cls") == guessed("qty") == guessed("btch") == set()


def test_a_word_that_speaks_against_an_element_leaves_no_guess_at_it():
    assert "device_model" not in guessed("prod_mdl")


def test_a_header_of_everyday_words_is_what_it_says():
    assert guessed("model") == guessed("level") == set()


def test_a_guess_at_what_has_no_form_needs_columns_of_its_kind():
    battery = [str(number % 101) for number in range(ROWS)]
    telephone = {
        "imei": [f"35{number:013d}" for number in range(ROWS)],
        "os_version": [f"Android {10 + number % 5}" for number in range(ROWS)],
        "device_model": repeated(PHONES),
        "timezone": ["Asia/Bangkok"] * ROWS,
    }
    assert set(elements_of(judged({**telephone, "bat": battery})["bat"])) == {"device_state"}
    assert elements_of(judged({"mobile": mobiles(ROWS), "bat": battery})["bat"]) == {}


def test_two_letters_are_of_too_many_words():
    assert guessed("br") == guessed("hr") == guessed("ct") == set()
    assert guessed("pg") == {"browsing_history"}


def test_two_short_words_are_a_guess_at_what_one_phrase_says():
    assert guessed("MktCap") == set()
    assert guessed("hndst_mdl") == {"device_model"}


def test_a_word_for_a_thing_is_short_for_nothing_else():
    assert NAMES.guessed("ccy") == {}
