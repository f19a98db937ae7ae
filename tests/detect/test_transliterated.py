"""Thai in Latin letters is read as the Thai that it spells, however it is spelt."""

import pytest

from pdscan.detect.headers.names import Names
from pdscan.detect.headers.transliterated import as_thai
from pdscan.registry import recognizers

NAMES = Names(recognizers())
ENGLISH = {"line", "code", "th", "cd", "no", "name", "batch", "budget"}
SILENT = {"code", "th", "cd", "no", "name"}


def elements(header: str) -> set[str]:
    by_type = {item.entity_type: item.element for item in recognizers()}
    return {by_type[name] for name, found in NAMES.read(header).items() if found.rank > 2}


@pytest.mark.parametrize("header", ["wan koet", "wan kerd", "wankert", "wan gerd"])
def test_spellings_that_sound_alike_are_one_word(header):
    assert as_thai(header.split(), ENGLISH, SILENT) == "วันเกิด"


@pytest.mark.parametrize("header", ["thi yu", "thiyu", "tee yoo", "thi you"])
def test_a_word_may_be_written_apart(header):
    assert as_thai(header.split(), ENGLISH, SILENT) == "ที่อยู่"


def test_the_code_of_a_thing_comes_first_in_thai():
    assert as_thai(["hua", "na", "cd"], ENGLISH, SILENT) == "รหัสหัวหน้า"


@pytest.mark.parametrize(
    "header", ["batch no", "budget", "line code", "run", "no", "stamp", "mutation", "patron", "cheque amount"]
)
def test_english_is_no_thai(header):
    assert not as_thai(header.split(), ENGLISH, SILENT)


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("chue_mae", "relatives"), ("phu_dulae", "relatives"), ("rongrian_doem", "education"),
        ("chaya", "alias"),
        ("fax_phu_titto", "fax"), ("phon_pramoen", "assessment_result"), ("prawat_yo", "biography"),
        ("naichang", "employer"), ("pae_ya", "health"), ("bai_kap_khi", "driving_licence"),
    ],
)  # fmt: skip
def test_it_says_what_its_thai_says(header, element):
    assert element in elements(header)


@pytest.mark.parametrize("header", ["chue_nangsue", "chue_borisat", "tamnaeng_wang"])
def test_it_says_no_more_than_its_thai_does(header):
    assert not elements(header) & {"name", "job_title"}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("sun_chart", "nationality"), ("rahus_parn", "password"), ("lek_baikubkhi", "driving_licence"),
        ("lek_phasi_munlakha_phoem", "vat_number"), ("lek_pragunsangkom", "social_security_id"),
        ("klong_wongchorn_pit", "cctv"), ("teeyu", "postal_address"), ("kunjae_lub", "api_secret"),
    ],
)  # fmt: skip
def test_any_short_vowel_may_stand_for_another(header, element):
    assert element in elements(header)


@pytest.mark.parametrize("header", ["sensor", "regard", "burnout", "butter", "matter", "plopped"])
def test_english_words_are_not_loosely_spelt_thai(header):
    assert not elements(header)


def test_english_words_that_are_glued_spell_no_thai():
    assert as_thai(["emailbus"], {"email", "bus"}, SILENT) == ""
    assert elements("EMAILBUS") == {"email"}
