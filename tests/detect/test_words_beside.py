"""What stands beside the words of a header: small words of a question, Thai beside Latin letters, endings."""

from __future__ import annotations

import pytest
from made import RULES


def told(header: str) -> set[str]:
    return {RULES.by_type[key].element for key, item in RULES.names.read(header).items() if item.tells}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("Which websites do you visit most?", "browsing_history"),
        ("How often do you use the app?", "usage_log"),
        ("I have read the privacy notice", "consent_record"),
    ],
)
def test_a_question_is_read_without_its_small_words(header, element):
    assert element in told(header)


@pytest.mark.parametrize(
    ("header", "element"),
    [("UNIONCD", "union_membership"), ("FAITHCD", "religion"), ("LGBTFL", "sexual_orientation")],
)
def test_a_code_or_a_flag_may_be_glued_to_its_word(header, element):
    assert element in told(header)


def test_a_word_of_its_own_is_not_glued_of_others():
    assert RULES.names.in_order("dispatch no") == ["dispatch", "no"]


@pytest.mark.parametrize("header", ["ราคา SMS", "จำนวน email", "อัตรา fax"])
def test_thai_beside_latin_letters_turns_them(header):
    assert not told(header)


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("server_timezone", "timezone"),
        ("ip_range_start", "ip_address"),
        ("court_room_no", "litigation_record"),
        ("battery_charge_cycles", "device_state"),
        ("destination_port_container", "traffic_data"),
        ("git_commit_fingerprint", "biometric"),
        ("calls_total_avg", "call_record"),
    ],
)
def test_a_thing_or_a_program_has_what_persons_have(header, element):
    assert element not in told(header)


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("driver_fcm_token", "app_instance_id"),
        ("signal_strength", "network_data"),
        ("sms_topklap", "sms_content"),
        ("khukki_phukhaochom", "cookie_id"),
        ("เพศที่สนใจ", "sexual_orientation"),
        ("courier_data_usage_mb", "traffic_data"),
    ],
)
def test_words_of_networks_and_traits_are_known(header, element):
    assert element in told(header)


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("referring_physician_npi", "professional_licence"),
        ("worldCheckMatch", "background_check"),
        ("เลข 3 ตัวท้ายหลังบัตร", "card_security_code"),
        ("โปรไฟล์ผู้สอน", "biography"),
        ("PTYMEM", "political_opinion"),
    ],
)
def test_words_of_professions_checks_and_cards_are_known(header, element):
    assert element in told(header)
