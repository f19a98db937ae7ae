"""What is known of a field whose cells came in many batches."""

from __future__ import annotations

from made import mobiles

from pdscan.arrow import strings
from pdscan.detect.column import Column
from pdscan.detect.options import ReadingOptions
from pdscan.detect.rules import rules
from pdscan.detect.values.field import FieldReader
from pdscan.registry import recognizers

ROWS, BATCHES = 4_000, 4


def test_no_cell_counts_twice_among_those_searched() -> None:
    reader = FieldReader("note", "text", rules(recognizers()), {}, ReadingOptions())
    for number in range(BATCHES):
        notes = [f"โทรกลับ {mobile} เรื่องที่ {number}" for mobile in mobiles(ROWS)]
        reader.feed(Column("note", "text", strings(notes)))
    assert reader.finish().searched == ROWS * BATCHES
