"""Cells of `inventory.csv` are quoted as Python's own writer quotes them."""

import csv
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from pdscan.visible import visible
from reports._text import inert
from reports.csv import _cell


@given(st.text(st.sampled_from('ab",;\r\n\t =ก')))
def test_a_cell_is_quoted_as_the_writer_of_the_library_does(text):
    told = StringIO(newline="")
    csv.writer(told, lineterminator="\r\n").writerow([inert(visible(text)), "x"])
    assert f"{_cell(text)},x\r\n" == told.getvalue()
