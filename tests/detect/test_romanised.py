"""Column names in Thai written with Latin letters."""

from __future__ import annotations

import pytest
from made import RULES


def said(header: str) -> set[str]:
    evidence = RULES.names.read(header)
    return {RULES.by_type[key].element for key, item in evidence.items() if item.level in {"exact", "phrase"}}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("prawat_kan_sue", "purchase_history"),
        ("ngern_duean", "income"),
        ("ngoenduean", "income"),
        ("rup_thai", "photo"),
        ("phak_thi_chop", "political_opinion"),
        ("prawat_atyakam", "criminal_record"),
        ("nam_nak", "health"),
        ("kham_kon", "search_history"),
        ("bai_prakop_wichachip", "professional_licence"),
        ("RAHAT_PHN", "employee_id"),
        ("rahat_phan_intranet", "password"),
        ("TUAT_PRAWAT", "background_check"),
        ("BIDA", "relatives"),
        ("ber_thorasap", "phone"),
        ("mu_lohit", "blood_type"),
        ("chue_phu_puay", "name"),
        ("khwam_phueng_phochai", "opinion"),
        ("sathanphap_somrot", "marital_status"),
        ("mahawitthayalai", "education"),
        ("sahaphap_raengngan", "union_membership"),
        ("khwamdan_lohit", "health"),
    ],
)
def test_thai_in_latin_letters_says_what_it_says_in_thai(header, element):
    assert said(header) == {element}


def test_words_that_say_whose_it_is_stand_behind_as_they_do_in_thai():
    assert said("rup_phanakngan") == {"photo"}


@pytest.mark.parametrize(
    "header", ["rakha", "wan_thi_song", "pratu", "due_date", "sinkha", "plate_count", "diet_order"]
)
def test_other_words_are_not_taken_for_a_phrase_that_sounds_alike(header):
    assert said(header) <= {"dietary_requirement", "vehicle_registration"}
