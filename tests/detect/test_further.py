"""Running text of a sample is read on until enough is read, and the reason for stopping is told."""

from __future__ import annotations

from random import Random

from made import judged

from pdscan.detect.options import ReadingOptions
from pdscan.detect.text.further import BOUND, ENOUGH
from pdscan.detect.verdict.odds import cannot_exclude

READING_ON = ReadingOptions(reads_on=True)
STOCK = (
    "คุณลูกค้าสอบถามเรื่องการจัดส่งสินค้า แจ้งว่าจะโทรกลับภายหลัง",
    "ขอใบเสร็จรับเงินส่งซ้ำทางไปรษณีย์ ตรวจสอบแล้วถูกต้อง",
    "Dear team, the report of last week is ready for you to read.",
)
PERSONAL = "ผู้ร้องเรียนคือ นางสาว มะลิวัลย์ {} ขอให้ติดต่อกลับ {}"
SURNAMES = ("รุ่งโรจน์สกุลชัย", "ใจงามพานิช", "ศรีสุขวัฒนา", "ทองดีเลิศ", "วงศ์พาณิชกุล")


def notes(count, named=0):
    chance = Random(5)
    cells = [f"{chance.choice(STOCK)} {chance.randrange(10_000)}" for _ in range(count)]
    for place in chance.sample(range(count), named):
        cells[place] = PERSONAL.format(chance.choice(SURNAMES), chance.randrange(10_000))
    return cells


def read(cells, rows_total=None, batch=None):
    return judged({"col7": cells}, batch=batch, options=READING_ON, rows_total=rows_total)["col7"]


def test_it_is_read_until_hardly_anything_can_have_been_missed():
    clean = read(notes(9_000), rows_total=500_000)
    assert clean.findings == ()
    assert clean.reading.stopped == "bound"
    assert ENOUGH <= clean.reading.cells < 9_000
    assert clean.cannot_exclude <= BOUND


def test_a_small_column_is_read_whole():
    clean = read(notes(700))
    assert (clean.reading.stopped, clean.reading.cells) == ("all read", 700)
    assert clean.cannot_exclude == round(cannot_exclude(700), 6)


def test_a_small_sample_ends_before():
    clean = read(notes(700), rows_total=500_000)
    assert (clean.reading.stopped, clean.reading.cells) == ("budget", 700)


def test_a_full_scan_reads_no_further_and_says_so():
    clean = judged({"col7": notes(9_000)})["col7"]
    assert clean.reading.stopped == "budget"
    assert clean.reading.cells < ENOUGH


def test_one_name_in_two_hundred_is_found_among_stock_phrases():
    for batch in (400, 9_000):
        found = read(notes(9_000, named=45), rows_total=500_000, batch=batch)
        assert [item.element for item in found.findings] == ["name"]
        assert 0.002 <= found.findings[0].prevalence.estimate <= 0.012


def test_batches_make_no_difference_to_what_is_read_of_a_clean_column():
    whole, parts = (read(notes(6_000), rows_total=500_000, batch=batch) for batch in (None, 500))
    assert whole.reading.stopped == parts.reading.stopped == "bound"


def test_codes_are_no_running_text():
    codes = judged({"col7": [f"A-{at:05}" for at in range(4_000)]}, options=READING_ON)["col7"]
    assert codes.reading is None
