"""An auditor's decisions: out in a workbook, edited, and back; what cannot be trusted is refused."""

from datetime import date
from io import BytesIO

import living
import openpyxl
import pytest
from click.testing import CliRunner

from pdscan.cli import main
from pdscan.errors import UsageError
from pdscan.inventory.review.reviewing import take_back
from pdscan.inventory.store import load, save
from pdscan.inventory.store.upkeep import verify
from reports.xlsx import REPORT

# openpyxl does not know the extension that holds solid data bars.
pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported")

TODAY = date(2026, 3, 10)
SHEET = {"en": "Review", "th": "ตรวจทาน", "both": "ตรวจทาน · Review"}
HEADER = {
    "decision": ("Decision", "ผลการพิจารณา", "ผลการพิจารณา / Decision"),
    "by": ("By", "โดย", "โดย / By"),
    "at": ("Date", "วันที่", "วันที่ / Date"),
    "note": ("Note", "หมายเหตุ", "หมายเหตุ / Note"),
    "expires": ("Valid until", "ใช้ถึงวันที่", "ใช้ถึงวันที่ / Valid until"),
    "id": ("ID", "รหัส", "รหัส / ID"),
    "field": ("Column", "คอลัมน์", "คอลัมน์ / Column"),
}
GOOD = {"decision": "Confirmed", "by": "สมหญิง", "at": "2026-03-09", "note": "ตรวจแล้ว"}


def shop():
    return living.inventory(
        living.dataset(
            "customers",
            living.column("tel", living.finding()),
            living.column("อีเมล", living.finding("email")),
            living.column("pin", living.finding("pin", pdpa="credential")),
        ),
        gaps=(living.gap(1, "phone-1"), living.gap(2, "pin-1", "email-1")),
    )


class Workbook:
    """A workbook in the hands of an auditor."""

    def __init__(self, inventory, path, lang="en"):
        self.path = path
        self.book = openpyxl.load_workbook(BytesIO(REPORT.render(inventory, lang)))
        self.sheet = self.book[SHEET[lang]]
        header = [cell.value for cell in self.sheet[1]]
        self.place = {
            name: next(at for at, cell in enumerate(header, 1) if cell in words)
            for name, words in HEADER.items()
        }

    def row(self, finding):
        ids = [cell.value for cell in self.sheet[openpyxl.utils.get_column_letter(self.place["id"])]]
        return ids.index(finding) + 1

    def write(self, finding, **cells):
        row = self.row(finding)
        for name, value in cells.items():
            self.sheet.cell(row, self.place[name], value)

    def save(self):
        self.book.save(self.path)
        return self.path


@pytest.fixture
def kept(url):
    save(url, shop())
    return url


@pytest.fixture
def book(tmp_path):
    return Workbook(shop(), tmp_path / "inventory.xlsx")


def reviews(url, run=None):
    return {one.id: one.review for *_, one in load(url, run).findings() if one.review}


@pytest.mark.parametrize("lang", ["th", "en", "both"])
def test_decisions_come_back_from_a_workbook_in_any_language(file_url, tmp_path, lang):
    save(file_url, shop())
    book = Workbook(shop(), tmp_path / "inventory.xlsx", lang)
    words = {"en": "Rejected", "th": "ไม่ใช่", "both": "ไม่ใช่ / Rejected"}
    book.write("phone-1", **GOOD | {"decision": words[lang]})
    assert take_back(file_url, book.save(), TODAY).refusals == ()
    review = reviews(file_url)["phone-1"]
    assert (review.decision, review.by, review.at, review.note) == (
        "rejected",
        "สมหญิง",
        "2026-03-09",
        "ตรวจแล้ว",
    )


def test_a_decision_stays_on_the_findings_of_later_runs_and_the_machine_judges_anew(kept, book):
    book.write("phone-1", **GOOD)
    take_back(kept, book.save(), TODAY)
    later = living.later(shop(), "r2")
    save(kept, later)
    found = next(one for *_, one in load(kept, "r2").findings() if one.id == "phone-1")
    assert found.review.decision == "confirmed"
    assert found.confidence == living.finding().confidence
    assert load(kept, "r2").datasets != later.datasets


def test_what_was_rejected_leaves_the_gaps_and_the_counts(kept, book):
    book.write("phone-1", **GOOD | {"decision": "Rejected"})
    book.write("email-1", **GOOD | {"decision": "Rejected"})
    take_back(kept, book.save(), TODAY)
    after = load(kept)
    assert [(gap.id, gap.where) for gap in after.gaps] == [("gap-2", ("pin-1",))]
    assert after.summary["by_element"] == {"pin": 1}
    assert after.summary["gaps"] == 1


def test_nothing_but_decisions_changes(kept, book):
    book.write("phone-1", **GOOD)
    book.sheet.cell(2, 6, 0.01)  # confidence
    book.book["Inventory"].cell(2, 3, "another_field")
    take_back(kept, book.save(), TODAY)
    without = load(kept)
    assert {one.confidence for *_, one in without.findings()} == {0.97}
    assert [column.field for column in without.datasets[0].fields] == ["tel", "อีเมล", "pin"]


def test_the_same_workbook_twice_records_nothing_more(kept, book):
    book.write("phone-1", **GOOD)
    assert len(take_back(kept, book.save(), TODAY).decisions) == 1
    again = take_back(kept, book.path, TODAY)
    assert (again.decisions, again.refusals, again.unchanged) == ((), (), 3)
    assert verify(kept).decisions == 1


def test_an_empty_row_takes_no_decision_back(kept, book):
    book.write("phone-1", **GOOD)
    take_back(kept, book.save(), TODAY)
    book.write("phone-1", decision=None)
    take_back(kept, book.save(), TODAY)
    assert reviews(kept)["phone-1"].decision == "confirmed"


def test_decisions_may_expire(kept, book):
    book.write("phone-1", **GOOD | {"expires": "2999-12-31"})
    book.write("pin-1", **GOOD | {"expires": "2026-03-11"})
    take_back(kept, book.save(), TODAY)
    assert reviews(kept)["phone-1"].expires == "2999-12-31"
    assert "pin-1" not in reviews(kept)


def test_dates_may_be_cells_of_dates(kept, book):
    book.write("phone-1", **GOOD | {"at": date(2026, 3, 8), "expires": date(2999, 1, 31)})
    take_back(kept, book.save(), TODAY)
    assert (reviews(kept)["phone-1"].at, reviews(kept)["phone-1"].expires) == ("2026-03-08", "2999-01-31")


def test_a_date_whose_format_was_lost_is_a_number_of_days(kept, book):
    book.write("phone-1", **GOOD | {"at": 46_088, "expires": 91_768})
    take_back(kept, book.save(), TODAY)
    assert (reviews(kept)["phone-1"].at, reviews(kept)["phone-1"].expires) == ("2026-03-07", "2151-04-01")


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"decision": "maybe"}, "none of the list: Confirmed, Rejected, Risk accepted"),
        ({"by": None}, "by whom"),
        ({"decision": "Rejected", "note": None}, "needs a note"),
        ({"decision": "Risk accepted", "note": " "}, "needs a note"),
        ({"at": "yesterday"}, "no date"),
        ({"at": "2026-03-11"}, "in the future"),
        ({"expires": "soon"}, "no date"),
        ({"expires": "2026-03-09"}, "expired"),
        ({"id": "phone-2"}, "no run has a finding"),
        ({"id": "pin-1"}, "more than one row"),
        ({"field": "mobile"}, "sorted in parts"),
        ({"decision": '=IF(1,"Confirmed","")'}, "decision is a formula"),
        ({"note": "=H2&I2", "by": "=1+1"}, "by, note is a formula"),
    ],
)
def test_a_row_that_cannot_be_trusted_is_refused_with_its_reason(file_url, book, cells, reason):
    save(file_url, shop())
    row = book.row("phone-1")
    book.write("phone-1", **GOOD | cells)
    judged = take_back(file_url, book.save(), TODAY)
    assert judged.decisions == ()
    assert [refusal.row for refusal in judged.refusals] == [row]
    assert reason in judged.refusals[0].reason
    assert reviews(file_url) == {}


def test_a_row_of_a_finding_that_is_gone_is_stale(kept, book):
    save(kept, living.later(living.inventory(living.dataset("customers", living.column("tel"))), "r2"))
    book.write("phone-1", **GOOD)
    (refusal,) = take_back(kept, book.save(), TODAY).refusals
    assert "stale: the finding was last seen on 2026-03-01" in refusal.reason


def test_an_older_decision_does_not_replace_a_later_one(kept, book):
    book.write("phone-1", **GOOD)
    take_back(kept, book.save(), TODAY)
    book.write("phone-1", decision="Rejected", at="2026-03-08", by="somebody")
    (refusal,) = take_back(kept, book.save(), TODAY).refusals
    assert "a later decision stands, by สมหญิง on 2026-03-09" in refusal.reason


def test_sorted_rows_and_deleted_rows_are_no_matter(kept, book):
    book.write("pin-1", **GOOD)
    values = [[cell.value for cell in row] for row in book.sheet.iter_rows(min_row=2)]
    for number, row in enumerate(reversed(values[1:]), 2):
        for place, value in enumerate(row, 1):
            book.sheet.cell(number, place, value)
    book.sheet.delete_rows(len(values) + 1)
    judged = take_back(kept, book.save(), TODAY)
    assert [decision.finding for decision in judged.decisions] == ["pin-1"]
    assert judged.refusals == ()


def test_a_workbook_without_a_review_sheet_is_refused(kept, tmp_path):
    openpyxl.Workbook().save(tmp_path / "other.xlsx")
    with pytest.raises(UsageError, match="no review sheet"):
        take_back(kept, tmp_path / "other.xlsx", TODAY)
    (tmp_path / "text.xlsx").write_text("no workbook")
    with pytest.raises(UsageError, match="no workbook that can be read"):
        take_back(kept, tmp_path / "text.xlsx", TODAY)


def test_the_command_says_what_it_took_and_refused(kept, book):
    book.write("phone-1", **GOOD)
    book.write("pin-1", **GOOD | {"by": None})
    result = CliRunner().invoke(main, ["review", "import", str(book.save()), "--inventory", kept])
    assert result.exit_code == 1
    assert "by whom" in result.stderr
    assert result.stdout == "1 decision recorded, 1 row unchanged, 1 refused.\n"
