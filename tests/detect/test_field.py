"""What is known of a field whose cells came in many batches."""

from __future__ import annotations

import pyarrow as pa
import pytest
from made import mobiles

from pdscan.arrow import strings
from pdscan.detect.column import Column, as_text
from pdscan.detect.options import ReadingOptions
from pdscan.detect.rules import rules
from pdscan.detect.text import search
from pdscan.detect.values.field import FieldReader
from pdscan.registry import recognizers

ROWS, BATCHES = 4_000, 4


def test_no_cell_counts_twice_among_those_searched() -> None:
    reader = FieldReader("note", "text", rules(recognizers()), {}, ReadingOptions())
    for number in range(BATCHES):
        notes = [f"โทรกลับ {mobile} เรื่องที่ {number}" for mobile in mobiles(ROWS)]
        reader.feed(Column("note", "text", strings(notes)))
    assert reader.finish().searched == ROWS * BATCHES


@pytest.mark.parametrize(
    "code", ["{:08x}-0812-4345-8678-081234567890", "{:08x}081234567890081234567890", "SKU-{}"]
)
def test_a_column_of_codes_needs_no_words_and_no_reading(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "find_in_text", None)
    monkeypatch.setattr("pdscan.detect.text.held.TextSieve.weak", None)
    reader = FieldReader("code", "text", rules(recognizers()), {}, ReadingOptions())
    reader.feed(Column("code", "text", strings([code.format(number) for number in range(10, 90)])))
    assert reader.finish().mentions == {}


def test_cells_that_are_no_utf8_after_all_are_read_as_the_thai_code_page() -> None:
    cells = pa.array(["มานี".encode(), "ปิติ ๑๒๓".encode("cp874"), b"Ann"]).view(pa.string())
    assert as_text("text", cells.slice(1)).to_pylist() == ["ปิติ 123", "Ann"]
