"""What every report keeps: the same bytes each time, any language, names that may hold anything."""

import re

import inventories
import pytest

from pdscan import registry
from pdscan.labels import LANGUAGES

REPORTS = registry.reports()
# JSON names a field exactly, escaped; a workbook is a zip file with a test of its own.
SHOWN = [report for report in REPORTS if report.name not in ("json", "xlsx", "ropa")]
BY_NAME = pytest.mark.parametrize("report", REPORTS, ids=[report.name for report in REPORTS])


def test_the_default_reports_are_there():
    assert {"json", "xlsx", "html", "csv", "md"} <= {report.name for report in REPORTS}


def test_no_two_reports_write_the_same_file():
    names = [report.filename for report in REPORTS]
    assert len(set(names)) == len(names)


@BY_NAME
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("make", [inventories.empty, inventories.rich])
def test_the_same_inventory_gives_the_same_bytes(report, lang, make):
    assert report.render(make(), lang) == report.render(make(), lang)


@pytest.mark.parametrize("report", SHOWN, ids=[report.name for report in SHOWN])
def test_no_control_or_bidirectional_mark_reaches_a_reader(report):
    text = report.render(inventories.rich(), "both").decode("utf-8")
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\u202a-\u202e\u2066-\u2069]", text)
