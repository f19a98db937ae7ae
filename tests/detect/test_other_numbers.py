"""Numbers in running text that belong to a longer one, a part or a project are nobody's."""

from __future__ import annotations

import pytest
from made import elements_of, judged, national_ids

from pdscan.detect.text.spans import find_in_text
from pdscan.registry import recognizers

KNOWN = recognizers()
ROWS = 300


def told(text: str) -> list[str]:
    return [item.element for item in find_in_text(text, KNOWN)]


def test_groups_of_an_object_identifier_are_no_address_of_a_card():
    uids = [f"1.2.840.113619.{1000 + row}.{2000 + 7 * row}.{3000 + row}.{4000 + row}" for row in range(ROWS)]
    assert elements_of(judged({"event_uid": uids})["event_uid"]) == {}
    assert told("sysObjectID 1.3.6.1.4.1.9.1.208.77.12") == []
    assert told("MAC 0012.3456.789a. Port 2") == ["mac_address"]


@pytest.mark.parametrize(
    "text",
    [
        "Replace gasket P/N 08137-72420",
        "เปลี่ยนอะไหล่เบอร์ 06811-04111 ห้ามใช้ซ้ำ",
        "part no. 09123-45678",
        "เลขที่โครงการ 66634427222",
        "เลขที่สัญญา 0819430994 ด่วนค่ะ",
    ],
)
def test_a_part_a_project_and_a_contract_have_no_telephone(text):
    assert told(text) == []


def test_a_few_ids_written_as_on_the_card_are_told_among_many_numbers_that_luck_could_explain():
    cells = [f"วาระที่ {row % 9} อ้างอิง PO {2568446363202 + 7919 * row}" for row in range(ROWS)]
    for row, number in zip((50, 150, 250), national_ids(3), strict=True):
        laid_out = f"{number[0]}-{number[1:5]}-{number[5:10]}-{number[10:12]}-{number[12]}"
        cells[row] = f"มติเห็นชอบ มอบฉันทะ บัตร {laid_out} อ้างอิง PO {2568446363202 + row}"
    assert "national_id" in elements_of(judged({"note": cells})["note"])
