"""Telephones inside addresses of calls, truncated addresses, keyed PINs, and what initials cannot say."""

from __future__ import annotations

import pytest
from made import elements_of, judged, mobiles

ROWS = 120
NUMBERS = mobiles(ROWS)
WHO = {"email": [f"nok{row}@example.com" for row in range(ROWS)]}


def kinds(header, values, table="voice_calls"):
    return elements_of(judged({header: values, **WHO}, table)[header])


@pytest.mark.parametrize(
    "written", ["sip:+66{}@pbx{}.example.com", "66{}@s.whatsapp.net", "tel:+66{}", "sip:0{}@10.0.0.7"]
)
def test_the_address_of_a_call_holds_a_telephone_and_no_mailbox(written):
    found = kinds("uri", [written.format(number[1:], row % 3) for row, number in enumerate(NUMBERS)])
    assert "phone" in found
    assert "email" not in found


def test_a_students_mailbox_holds_no_telephone():
    boxes = [f"66{10_400_000 + row * 37}@student.example.ac.th" for row in range(ROWS)]
    assert kinds("mail", boxes, "students").keys() == {"email"}


@pytest.mark.parametrize("written", ["203.0.{}.x", "203.{}.x.x", "203.0.{}.***"])
def test_addresses_without_their_end_are_masked_ones(written):
    found = judged({"ip_trunc": [written.format(row) for row in range(ROWS)], **WHO}, "events")["ip_trunc"]
    assert "ip_address" in elements_of(found)
    assert found.findings[0].protection.state == "masked"


def test_versions_with_a_joker_are_no_addresses():
    assert kinds("requires", [f"{row % 9}.{row % 4}.x" for row in range(ROWS)], "packages") == {}


def test_keys_pressed_are_pins():
    assert "pin" in kinds("dtmf", [f"{1000 + row * 71}#" for row in range(ROWS)])
    assert "pin" not in kinds("dtmf", ["1", "2", "0"] * 40)


def test_three_letters_say_nothing_of_what_cannot_be_seen():
    digests = [f"{row * 7919:032x}" for row in range(ROWS)]
    assert kinds("sid", digests, "vpn_log") == {}
    assert "student_id" in kinds("student_sid", digests, "enrolments")


def test_a_key_is_no_model_and_a_laptops_name_is_one():
    assert "device_model" not in kinds("dvc", [f"{row * 104729:016x}" for row in range(ROWS)], "users")
    assert "device_model" in kinds(
        "device_model", ["ThinkPad X1", "Latitude 5440", "EliteBook 840"] * 40, "users"
    )


def test_states_of_messages_sent_are_traffic():
    assert "traffic_data" in kinds("fld_2", ["DELIVRD", "UNDELIV", "EXPIRED"] * 40, "sms_log")
    assert "traffic_data" not in kinds("fld_2", ["EXPIRED", "DELETED", "ACTIVE"] * 40, "contracts")


def test_permits_are_told_by_their_letters():
    assert "work_permit_right" in kinds("fld_9", [f"WP6012345{6000 + row}" for row in range(ROWS)], "members")


def test_the_key_of_an_event_is_nobodys():
    assert kinds("event_id", [f"{row * 7919:012x}" for row in range(ROWS)], "email_events") == {}
