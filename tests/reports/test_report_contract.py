"""What every report keeps: the same bytes each time, any language, names that may hold anything."""

import inventories
import pytest

from pdscan import registry
from pdscan.labels import LANGUAGES

REPORTS = registry.reports()
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
