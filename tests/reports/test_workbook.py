"""The workbook: real tables, text that stays text, and answers that a reader finds without knowing pdscan."""

import re
from dataclasses import replace
from io import BytesIO

import inventories
import openpyxl
import pytest

from pdscan import registry
from pdscan.inventory.store import load, save
from pdscan.labels import Labels
from pdscan.vocabulary import elements
from reports import _listing, _lists, _page
from reports._answers import NAMED, listed
from reports._workbook import MOST_CHARACTERS, MOST_LINES, _fitting, sheet_name
from reports.xlsx import REPORT

# openpyxl does not know the extension that holds solid data bars.
pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported")


def book(inventory=None, lang="en"):
    return openpyxl.load_workbook(BytesIO(REPORT.render(inventory or inventories.rich(), lang)))


def rows_of(sheet):
    """Return the rows of a list as dicts by header."""
    header, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(header, row, strict=True)) for row in rows]


def held(workbook):
    """Return the summary's rows by kind of data."""
    sheet = workbook["Summary"]
    (first,) = [row[0].row for row in sheet.iter_rows() if row[0].value == "Data"]
    header, *rows = sheet.iter_rows(min_row=first, values_only=True)
    return {row[0]: dict(zip(header, row, strict=True)) for row in rows if row[0]}


@pytest.mark.parametrize("lang", ["th", "en", "both"])
def test_every_sheet_is_named_in_the_language(lang):
    say = Labels(lang)
    names = [sheet_name(say, name) for name in ("summary", "inventory", "gaps", "sources", "method")]
    assert set(names) <= set(book(lang=lang).sheetnames)


def test_a_list_is_a_real_table_with_filters_and_a_frozen_header():
    workbook = book()
    for title in ("Inventory", "Gaps", "Sources", "Section 26", "Look-alikes", "Review", "Legend"):
        sheet = workbook[title]
        (table,) = sheet.tables.values()
        assert table.autoFilter is not None
        assert sheet.freeze_panes == "A2"
        assert sheet.print_title_rows == "$1:$1"


def test_an_empty_inventory_still_gives_a_whole_workbook():
    workbook = book(inventories.empty())
    assert workbook.sheetnames == book().sheetnames
    assert rows_of(workbook["Inventory"]) == rows_of(workbook["Gaps"]) == []


def test_no_name_from_data_becomes_a_formula_or_a_link():
    workbook = book()
    cells = [cell for sheet in workbook for row in sheet.iter_rows() for cell in row]
    assert inventories.FORMULA in {cell.value for cell in cells}
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert {cell.hyperlink.target for cell in cells if cell.hyperlink} == {None}


def test_hidden_marks_are_written_out():
    fields = {row["Column"] for row in rows_of(book()["Inventory"])}
    assert "total\\u202exslx.\\u2069gpj" in fields
    assert inventories.MARKS in fields


def test_text_is_cut_to_what_a_cell_can_hold():
    fitted = _fitting("ก" * 40_000)
    assert len(fitted) == MOST_CHARACTERS
    assert fitted.endswith("…")


def answers(workbook):
    """Return the questions at the head of the summary with their answers, and where the links lead."""
    sheet = workbook.worksheets[1]
    rows = range(5, 12)
    told = {sheet.cell(row, 1).value: sheet.cell(row, 2).value for row in rows}
    links = {sheet.cell(row, 1).value: sheet.cell(row, 5).hyperlink.location for row in rows}
    return told, links


def test_the_summary_answers_what_a_reader_asks_first_in_english():
    told, links = answers(book())
    crm, shop = inventories.CRM, inventories.SHOP
    assert told["Which systems hold national ID numbers?"] == (
        f"3 columns in 3 systems: {inventories.LAKE} (1), {crm} (1), {shop} (1)\n"
        "Not known, for they could not be read: mysql://old.example/crm"
    )
    assert told["Which of them hold these in plain?"] == (
        f"2 of these 3 columns, in 2 systems: {crm} (1), {shop} (1)"
    )
    undeclared = told["What is held that the policy does not declare?"]
    assert undeclared == "2 kinds, 2 findings: Religion or belief (1), Bank account number (1)"
    assert "lake · secret.xlsx: Not read, the file is encrypted" in told["What could not be read?"]
    assert told["How sure is each statement?"].startswith(
        "Almost certain (≥ 95%) 21 · Very likely (80–94%) 2"
    )
    assert "precision 98.5%" in told["How sure is each statement?"]
    assert links["What could not be read?"] == "'Sources'!A1"


def test_the_summary_answers_what_a_reader_asks_first_in_thai():
    told, links = answers(book(lang="th"))
    assert told["ระบบใดมีเลขประจำตัวประชาชน"].startswith(f"3 คอลัมน์ ใน 3 ระบบ: {inventories.LAKE} (1)")
    assert told["มีข้อมูลใดที่นโยบายไม่ได้ประกาศ"] == "2 ชนิด 2 รายการ: ศาสนา/ความเชื่อ (1), เลขที่บัญชีธนาคาร (1)"
    assert "lake · secret.xlsx: อ่านไม่ได้, ไฟล์ถูกเข้ารหัส" in told["มีส่วนใดที่อ่านไม่ได้หรือไม่ครบ"]
    assert told["แต่ละรายการมั่นใจเพียงใด"].startswith("แทบแน่นอน (≥ 95%) 21")
    assert links["ในจำนวนนั้น ระบบใดไม่ได้ปกป้อง"].startswith("'สรุป'!A")


def test_change_over_runs_is_told_and_drawn_on_the_summary():
    workbook = book()
    told, links = answers(workbook)
    assert told["What has changed since the run before?"].startswith("Since 2026-02-07 09:01: Findings -2")
    row = int(links["What has changed since the run before?"].rpartition("A")[2])
    summary = workbook["Summary"]
    assert [summary.cell(row, column).value for column in (1, 3)] == ["Date", "Findings"]
    assert [summary.cell(row + 8, column).value for column in (1, 3)] == ["2026-03-01 09:01", 25]
    assert len(summary._charts) == 4


def test_a_first_run_has_no_change_to_draw():
    first = inventories.rich()
    alone = book(replace(first, run=replace(first.run, history=())))
    assert len(alone["Summary"]._charts) == 3


def test_data_that_only_some_cells_protect_is_told_beside_what_stands_in_plain():
    shop = inventories.dataset(
        inventories.SHOP,
        "customers",
        inventories.column("cid", inventories.finding("national_id", 1)),
        inventories.column("note", inventories.finding("national_id", 2, state="mixed")),
    )
    told, _ = answers(book(replace(inventories.rich(), datasets=(shop,))))
    assert told["Which of them hold these in plain?"] == (
        f"1 of these 2 columns, in 1 systems: {inventories.SHOP} (1)\n"
        f"Weakly protected: 1 of these 2 columns, in 1 systems: {inventories.SHOP} (1)"
    )


def test_an_answer_names_the_first_of_many_and_counts_the_others():
    parts = [str(number) for number in range(NAMED + 4)]
    assert listed(parts, Labels("en")).endswith("6, 7, and 4 more")
    assert listed(parts, Labels("th")).endswith("6, 7, และอีก 4")


def systems(workbook):
    """Return the summary's rows by system."""
    sheet = workbook["Summary"]
    (first,) = [row[0].row for row in sheet.iter_rows() if row[0].value == "System"]
    header, *rows = sheet.iter_rows(min_row=first, max_row=first + 4, values_only=True)
    return {row[0]: dict(zip(header, row, strict=True)) for row in rows}


def test_each_system_has_its_line_with_what_it_holds_and_what_was_not_read():
    lines = systems(book())
    assert next(iter(lines)) == inventories.SHOP
    shop, old = lines[inventories.SHOP], lines[inventories.OLD]
    assert shop["Sensitive data (s.26)"] == "Blood type, Religion or belief"
    assert shop["Kinds of data"].startswith("Blood type, Religion or belief, ")
    assert (shop["Findings"], shop["Not declared"], shop["Not read or cut short"]) == (17, 2, 1)
    assert (old["Findings"], old["Not read or cut short"]) == (0, 1)
    assert lines[inventories.CRM]["Short name"] == "crm.example/crm"


def test_a_printed_summary_repeats_the_header_of_its_longest_table():
    sheet = book()["Summary"]
    (row,) = {int(place) for place in re.findall(r"\d+", sheet.print_title_rows)}
    assert sheet.cell(row, 1).value == "Data"


def test_no_row_of_the_record_is_longer_than_a_row_can_show():
    personal = [key for key, element in elements().items() if element.pdpa != "not_personal"]
    columns = (
        inventories.column(f"c{number}", inventories.finding(element, number))
        for number, element in enumerate(personal)
    )
    one = inventories.dataset(inventories.SHOP, "all", *columns)
    rows = rows_of(book(replace(inventories.rich(), datasets=(one,)))["Record s.39"])
    held = [row["From the data and the policy"] for row in rows if row["Law"] == "PDPA s.39(1)"]
    assert len("\n".join(held).split("\n")) == len(personal)
    assert max(len(text.split("\n")) for text in held) <= MOST_LINES
    assert [row["Item"].endswith("(continued)") for row in rows if row["Law"] == "PDPA s.39(1)"][:2] == [
        False,
        True,
    ]


def test_a_reader_sees_which_systems_hold_national_ids_and_which_in_plain():
    line = held(book())["National ID number"]
    assert line["Systems that hold it"] == f"{inventories.LAKE}\n{inventories.CRM}\n{inventories.SHOP}"
    assert line["Systems that hold it in plain"] == f"{inventories.CRM}\n{inventories.SHOP}"


def test_a_reader_sees_what_the_policy_does_not_declare():
    gaps = rows_of(book()["Gaps"])
    undeclared = [
        row["Data"] for row in gaps if "declared" in row["Gap"] and "found" not in row["Gap"].split()[-1:]
    ]
    assert {"Religion or belief", "Bank account number"} <= set(undeclared)
    assert [row["Severity"] for row in gaps] == ["High", "High", "Medium", "Low"]


def test_a_reader_sees_first_what_could_not_be_read_and_why():
    sources = rows_of(book()["Sources"])
    told = [(row["System"], row["Table or file"], row["Read"], row["Reason"]) for row in sources[:3]]
    assert told == [
        (inventories.OLD, "–", "Not read", "cannot connect to old.example; check host, port and network"),
        (inventories.LAKE, "secret.xlsx", "Not read", "the file is encrypted"),
        (inventories.SHOP, "accounts", "In part", "stopped at the time limit of 60 s"),
    ]


def test_a_reader_sees_how_sure_each_statement_is():
    rows = {row["ID"]: row for row in rows_of(book()["Inventory"])}
    assert rows["national_id-1"]["How sure"] == "Almost certain"
    assert rows["promptpay_id-1"]["How sure"] == "Possible"
    assert rows["blood_type-1"]["Where in the column"] == "By its name only"
    assert rows["blood_type-1"]["Protection"] == "Not seen"


def test_what_a_reviewer_rejected_is_listed_but_not_counted():
    workbook = book()
    assert {row["Decision"] for row in rows_of(workbook["Inventory"]) if row["ID"] == "name-2"} == {
        "Rejected"
    }
    assert held(workbook)["Name"]["Columns"] == 1


def test_the_review_sheet_offers_decisions_from_a_list():
    sheet = book(lang="both")["ตรวจทาน · Review"]
    (rule,) = sheet.data_validations.dataValidation
    assert rule.formula1 == '"ยืนยันว่าใช่ / Confirmed,ไม่ใช่ / Rejected,ยอมรับความเสี่ยง / Risk accepted"'
    decided = [row for row in rows_of(sheet) if row["ผลการพิจารณา / Decision"]]
    assert {row["ผลการพิจารณา / Decision"] for row in decided} == {
        "ยอมรับความเสี่ยง / Risk accepted",
        "ไม่ใช่ / Rejected",
    }


def test_the_workbook_is_dated_by_the_run():
    assert str(book().properties.created) == "2026-03-01 02:01:30"


@pytest.fixture
def few(monkeypatch):
    """Let lists show three findings, or tables and files, as if that were very many."""
    for module in (_listing, _lists, _page):
        monkeypatch.setattr(module, "LISTED", 3)
    monkeypatch.setattr(_listing, "GRAVEST", 3)


@pytest.mark.usefixtures("few")
def test_of_very_many_findings_the_gravest_are_listed_and_the_sheets_say_so():
    workbook = book()
    told = (
        "3 of 26 findings are listed here, the gravest: sensitive, not declared, in plain. "
        "inventory.csv and inventory.json have all of them."
    )
    for title in ("Inventory", "Review"):
        sheet = workbook[title]
        assert sheet.tables.popitem()[1].ref.endswith("4")
        assert sheet.cell(6, 1).value == told
    kinds = [row["Data"] for row in rows_of(workbook["Inventory"])[:3]]
    assert kinds == ["Religion or belief", "PIN", "Blood type"]
    assert told in cell_beside(workbook["Cover"], "Limits")
    assert cell_beside(workbook["Summary"], "Findings") == 25
    assert workbook["Sources"].cell(6, 1).value.startswith("The first 3 of 8 are listed here.")


def cell_beside(sheet, label):
    return next(row[1].value for row in sheet.iter_rows() if row[0].value == label)


@pytest.mark.usefixtures("few")
def test_the_page_lists_the_gravest_of_very_many_and_says_so():
    data = _page.page_data(inventories.rich())
    assert [finding[1] for finding in data["findings"]] == ["religion", "pin", "blood_type"]
    assert len({data["columns"][finding[0]][1] for finding in data["findings"]}) == 3
    assert (
        "3 of 26 findings are listed here"
        in registry.report("html").render(inventories.rich(), "en").decode()
    )


@pytest.mark.usefixtures("few")
def test_of_a_stored_run_the_same_are_listed(tmp_path):
    url = f"sqlite:///{tmp_path / 'inventory.db'}"
    save(url, inventories.rich())
    stored = load(url)
    opened = replace(stored, datasets=tuple(stored.datasets))
    for name in ("xlsx", "html", "sarif"):
        report = registry.report(name)
        assert report.render(stored, "en") == report.render(opened, "en")
