"""Some findings of a dataset, read out of its lines."""

import json

import living
import pytest

from pdscan.errors import UsageError
from pdscan.inventory import model
from pdscan.inventory.lines import as_bytes, dataset_lines
from pdscan.inventory.some import read_some, reasons, some_of

LOOK_ALIKE = model.Rejected("phone", 'said "x"], "rejected": [')
DATASET = living.dataset(
    "shop",
    living.column("clean"),
    living.column("tel", living.finding("phone", because='], "rejected": [] \n    {'), living.finding("fax")),
    living.column("tel", rejected=(LOOK_ALIKE,)),
    living.column("tel", living.finding("email", because='"because": "", "protection": {')),
    living.column("clean"),
)
LINES = as_bytes(dataset_lines(DATASET))
FOUND = [one for column in DATASET.fields for one in column.findings]


@pytest.mark.parametrize("wanted", [(), (0,), (1, 2), (2, 0), range(3)])
def test_the_findings_at_some_places_are_read_with_the_places_of_their_columns(wanted):
    read = read_some(LINES, wanted)
    assert read.findings == some_of(DATASET, wanted).findings
    assert [one for _, one in read.findings] == [FOUND[at] for at in sorted(wanted)]


def test_all_columns_are_told_and_which_of_them_hold_anything():
    read = read_some(LINES, ())
    assert read.holding == some_of(DATASET, ()).holding == {1, 3}
    assert [one.field for one in read.dataset.fields] == ["clean", "tel", "tel", "tel", "clean"]
    assert read.dataset.fields[2].rejected == (LOOK_ALIKE,)


def test_why_each_is_one_is_told_in_the_words_of_the_store():
    assert [json.loads(one) for one in reasons(LINES, 3)] == [one.because for one in FOUND]


def test_lines_of_which_findings_are_gone_are_not_passed_on():
    with pytest.raises(UsageError, match="not whole"):
        reasons(LINES, 4)
    with pytest.raises(UsageError, match="not whole"):
        read_some(LINES, (3,))
