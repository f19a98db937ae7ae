"""Codes and user names of those who work for an organisation, under headers that only name their work."""

from __future__ import annotations

import pytest
from made import elements_of, judged

ROWS = 200


def held(header, values):
    return set(elements_of(judged({header: values, "note_no": list(range(ROWS))})[header]))


@pytest.mark.parametrize(
    "header", ["TECHCODE", "strAgentId", "assignee_code", "lecturer_code", "advisor_id", "collectorId"]
)
def test_a_code_of_who_does_the_work_is_a_number_of_staff(header):
    assert held(header, [f"T{row % 150:03}" for row in range(ROWS)]) == {"employee_id"}


@pytest.mark.parametrize("header", ["tech_code", "agent_id"])
def test_a_technology_and_a_program_are_no_staff(header):
    assert held(header, ["4G", "LTE", "5G", "NB-IoT"] * (ROWS // 4)) == set()
    assert held(header, [f"{row % 40}" for row in range(ROWS)]) == set()


def test_small_letters_made_of_a_name_under_a_word_for_staff_are_user_names():
    names = [
        f"{name}{row % 90}"
        for row, name in enumerate(["anchalee", "komsan.j", "thanapon"] * 66 + ["wipa_s"] * 2)
    ]
    assert held("staff", names) == {"username"}
    assert held("cashier", ["counter", "kiosk", "self", "online"] * (ROWS // 4)) == set()


def test_a_college_is_not_what_coll_is_short_for():
    assert held("strCollId", [f"COL{row:04}" for row in range(ROWS)]) == set()


def test_a_hashed_id_of_a_guarantor_is_no_number_of_a_guard():
    assert "employee_id" not in held("hGuarId", [f"{row * 7919:032x}" for row in range(ROWS)])
