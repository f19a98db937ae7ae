"""Skimming passes over whole columns, and over no cell that may hold an identifier."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made import judged, mobiles

from pdscan.arrow import strings
from pdscan.detect.options import ReadingOptions
from pdscan.detect.values.skim import CHUNK, Usual, constant_lengths, suspects, usual

HOLDING = (
    "0812345678",
    "โทร 081-234-5678 ด่วน",
    "โทร ๐๘๑-๒๓๔-๕๖๗๘ ด่วน",
    "1-2345-67890-12-1",
    "a@b.example",
    "จาก 192.168.100.100 เมื่อวาน",
    "00:1b:44:11:3a:b7",
    "2001:db8:0:0:0:8a2e:370:7334",
)
HARMLESS = ("", "ขอบคุณครับ", "ถ.สุขุมวิท ซ.67", "344/116", "10160", "v8.19", "12:30", "บาท")


def skimmed(cells: list[str], lengths: tuple[int, ...] = ()) -> list[str]:
    return suspects(strings(cells), Usual(lengths)).to_pylist()


@pytest.mark.parametrize("cell", HOLDING)
def test_a_cell_that_may_hold_an_identifier_is_a_suspect_wherever_it_stands(cell: str) -> None:
    assert cell in skimmed([*HARMLESS, cell, *HARMLESS])
    assert skimmed([cell]) == [cell]


def test_a_number_in_digits_of_the_thai_code_page_is_a_suspect_and_other_bytes_of_it_are_none() -> None:
    texts = ["โทร ๐๘๑-๒๓๔-๕๖๗๘", "ฝากของไว้กับ ร.ป.ภ. ๒ ชั้น ๓", "🙂" * 12]
    cells = pa.array([texts[0].encode("cp874"), texts[1].encode("cp874"), texts[2].encode()])
    assert suspects(cells.view(pa.string()), Usual()).equals(cells.view(pa.string()).slice(0, 1))


def test_what_only_two_cells_together_would_hold_is_none() -> None:
    assert skimmed(["เลขที่ 344/116 กรุงเทพฯ 10160", "344/116 ถนนสุขุมวิท แขวงคลองตัน"] * 9) == []


def test_cells_of_the_usual_lengths_are_passed_over() -> None:
    cells = ["1234567890123"] * 5 + ["1234567890123 โทร 0812345678"]
    assert skimmed(cells, (13,)) == cells[5:]
    assert skimmed(cells[:5], (13,)) == []


def test_lengths_are_usual_when_a_few_of_them_are_those_of_nearly_all_cells() -> None:
    assert constant_lengths(Counter({13: 990, 17: 9, 4: 1})) == (13, 17, 4)
    assert constant_lengths(Counter({10: 400, 12: 300, 13: 200, 15: 95, 14: 5})) == (10, 12, 13, 15, 14)
    assert constant_lengths(Counter(dict.fromkeys(range(10), 100))) == ()


def test_an_at_among_addresses_of_mail_tells_nothing_but_a_number_beside_one_does() -> None:
    cells = [f"user{number}@shop.example" for number in range(200)]
    known = np.ones(len(cells), dtype=np.bool_)
    learnt = usual(strings(cells), Counter(range(30)), known)
    assert suspects(strings([*cells, "a@b.example 0812345678"]), learnt).to_pylist() == [
        "a@b.example 0812345678"
    ]
    assert not usual(strings(cells), Counter(range(30)), ~known).has_at


def test_where_most_suspects_hold_something_those_looked_at_stand_for_all() -> None:
    notes = [f"รบกวนโทรกลับที่เบอร์ {number} หลังเลิกงาน" for number in mobiles(80_000)]
    notes[::4] = ["ขอบคุณสำหรับบริการที่ดีมากค่ะ"] * 20_000
    found = judged({"note": notes}, batch=20_000, options=ReadingOptions(reads_on=False))["note"].findings
    told = {finding.element: finding.prevalence.estimate for finding in found}
    assert told["phone"] == pytest.approx(0.75, abs=0.05)


@settings(deadline=None)
@given(
    before=st.lists(st.sampled_from(HARMLESS), max_size=4),
    cell=st.sampled_from(HOLDING),
    after=st.lists(st.sampled_from(HARMLESS), max_size=4),
    skipped=st.integers(0, 3),
)
def test_a_part_of_a_column_is_skimmed_alone(
    before: list[str], cell: str, after: list[str], skipped: int
) -> None:
    cells = strings([*before, cell, *after]).slice(skipped)
    assert (cell in suspects(cells, Usual()).to_pylist()) is (skipped <= len(before))


def test_long_columns_are_skimmed_in_parts() -> None:
    cells = ["ก" * 1_000, HOLDING[1]] * (2 * CHUNK // 3_000)
    assert skimmed(cells) == cells[1::2]
    assert skimmed(["ก" * CHUNK + HOLDING[0], "ข"]) == ["ก" * CHUNK + HOLDING[0]]
