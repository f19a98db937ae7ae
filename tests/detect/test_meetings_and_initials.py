"""Names in Latin letters: in meetings and chats, with initials, and what only looks like one."""

from __future__ import annotations

import pytest

from pdscan.detect.persons.find import find_persons


def names(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_persons(text)]


@pytest.mark.parametrize("name", ["Thuy Linh Do", "ธนาธิป", "Rutger Quorn"])
def test_who_writes_in_a_meeting_is_named_before_each_message(name):
    text = f"01:03:50  From {name} to Everyone: morning all\n01:05:35  From {name} to Everyone: ok"
    assert names(text) == [name, name]


def test_a_meeting_names_whom_a_direct_message_is_for():
    text = "09:10:11 From Rutger Quorn to Thuy Linh Do (Direct Message): call me"
    assert names(text) == ["Rutger Quorn", "Thuy Linh Do"]


@pytest.mark.parametrize("text", ["From Head Office to Everyone: hello", "From Warehouse to Customer: 3"])
def test_an_office_in_a_meeting_is_nobody(text):
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("S. Onlamai, former supervisor, can be asked", "S. Onlamai"),
        ("Says the employer, Y. Samae, keeps it", "Y. Samae"),
        ("SURVEYOR K. VIPAPORN WILL CALL YOU FROM", "VIPAPORN"),
        (">> เมื่อ 9 ต.ค. 2026 Torpong J. เขียนว่า:", "Torpong J."),
        ("Interview 1. Apha Jabor (called โพ), about 74", "Apha Jabor"),
        ("Bill to: Kuangseng Chaipanit\nTax ID", "Kuangseng Chaipanit"),
        ("ของคุณลูกค้าชื่อ Wannisa ใช่ไหมครับ", "Wannisa"),
        ("visitor> hi its Lamyai. booking", "Lamyai"),
    ],
)
def test_what_stands_beside_a_name_of_any_spelling_tells_it(text, name):
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "อ้างอิง JIRA MOB-1360, commit",
        "turn into Phra Pokklao Road and walk",
        "Sukhumvit 71, Phra Khanong Nuea, Watthana",
        "Planner, Charoen Marine Supply, 2018",
        "look for the Mary Rose gallery",
        "พัดลมไอเย็น รุ่น Somchai Turbo",
        "A. Revised, former version",
        "B. Summary, see below",
    ],
)
def test_codes_roads_shops_and_models_are_no_persons(text):
    assert names(text) == []
