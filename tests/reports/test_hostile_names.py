"""Names that may hold anything, in every report: nothing comes to life or breaks a file."""

import csv
import json
import re
import xml.etree.ElementTree as ET
import zipfile
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO, StringIO

import inventories
import markdown_it
import openpyxl
import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from reading import parts_of, text_of

from pdscan import registry
from pdscan.inventory.model import Source
from pdscan.run.summing_up import told

# openpyxl does not know the extension that holds solid data bars.
pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported")

REPORTS = {report.name: report for report in registry.reports()}
MARKS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
PIECES = st.sampled_from(
    [
        "=", "+", "-", "@", "=cmd|' /C calc'!A0", "＝1", "\t=1", "<script>alert(1)</script>", "</script>",
        "<!--", "]]>", "&amp;", "{{x}}", "{% x %}", "${x}", "'", '"', "`", "```", "\\", "$$", "--", ";", "*/",
        "|", "\n", "\r\n", "\x00", "\x07", "\x1b[31m", "\x85", "\u2028", "\u202e", "\u2066", "\u200b",
        "\ufeff", "\ufffe", "\udc80", "🙂", "👨\u200d👩", "ที่อยู่", "เลขบัตร", "住所", "a" * 300, "ก" * 300, ": ",
        "- ", "# ", "!!python/object", "&anchor", "*alias", "%", "../../etc", "https://example.org", "[x](y)",
        "@everyone", ".", "[]", "~", "/", "_x000D_", "", " ", "＋1", "－1", "＠x", "\r=1", "\t", "\x9b31m",
        "\x0b", "\x0c", "\u2029", "\u061c", "\ud83d", "ก็" * 2000, "$body$", "$$;DROP TABLE x;--", "/*",
        "--%>", "\\|", "<![CDATA[", "&#x3c;", "%s", "{}", "{0.__class__}", "---\n", "...\n", "!!binary",
        "? ", "<<: *a", "null", "yes", "0x1F", "1e3", "\U000e0041", "\u0e33\u0e33\u0e33",
    ]
)  # fmt: skip
NAMES = st.lists(PIECES, min_size=1, max_size=5).map("".join).filter(bool)  # of nothing, less is told
EVERYTHING = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


def named(name):
    """Return an inventory in which everything that data can name is called so."""
    rich = inventories.rich()
    address = f"postgresql://db.example/{name}"
    findings = (
        inventories.finding("national_id", 1, because=f"The name says '{name}'.", examples=(name,)),
        inventories.finding("email", 2, policy_status="undeclared", categories=(name,)),
    )
    columns = tuple(inventories.column(name, one, type=name) for one in findings)
    more = {"source": address, "reason": name, "not_seen": name, "notes": (name,), "status": "partial"}
    dataset = replace(inventories.dataset(address, name, *columns, format="postgresql"), **more)
    gap = inventories.gap("undeclared", "high", "email", "email-2", policy_quote=name, because=name)
    return replace(
        rich,
        run=replace(rich.run, argv=(name,), host=name),
        policy=replace(rich.policy, organisation=name, system=name, file=name),
        sources=(Source(address, "postgresql", "partial", name, (name,)),),
        datasets=(dataset,),
        gaps=(gap,),
    )


def each_report(check):
    """Run a check with each report's file of an inventory of hostile names."""

    @EVERYTHING
    @given(name=NAMES)
    @example(name=inventories.FORMULA)
    @example(name=inventories.SCRIPT)
    @example(name=inventories.BIDI)
    @example(name=inventories.LONG)
    @example(name=inventories.MARKDOWN)
    @example(name=inventories.QUOTES)
    @example(name=" ")
    @example(name="a\x00b\ud800\ufffe")
    def test(name):
        check(name)

    return test


def rendered(name, report, lang="both"):
    return REPORTS[report].render(named(name), lang)


@each_report
def test_no_control_or_bidirectional_mark_stands_in_any_part_of_any_report(name):
    inventory = named(name)
    for report in REPORTS.values():
        if report.name != "json":  # which names a field exactly, for programs
            for part, text in parts_of(report.render(inventory, "both")).items():
                assert not MARKS.search(text), (report.name, part)


@each_report
def test_workbooks_hold_text_and_numbers_only_and_links_stay_inside(name):
    for report in ("xlsx", "ropa"):
        book = openpyxl.load_workbook(BytesIO(rendered(name, report)))
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
        assert {cell.data_type for cell in cells} <= {"s", "n"}
        assert {cell.hyperlink.target for cell in cells if cell.hyperlink} <= {None}


@each_report
def test_a_document_holds_no_field_link_or_outside_part(name):
    parts = parts_of(rendered(name, "ropa_docx"))
    assert not re.search("<w:(fldSimple|instrText|hyperlink|object)", parts["word/document.xml"])
    assert not any('TargetMode="External"' in text for text in parts.values())


@each_report
def test_no_cell_of_a_csv_file_begins_like_a_formula(name):
    for report in ("csv", "ropa_csv"):
        text = rendered(name, report).decode("utf-8-sig")
        cells = [cell for row in csv.reader(StringIO(text, newline="")) for cell in row]
        assert [cell for cell in cells if re.match(r"\s*[=+\-@＝＋－＠]", cell)] == []


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.opened = []

    def handle_starttag(self, tag, attributes):
        self.opened.append((tag, tuple(key for key, _ in attributes)))


@each_report
def test_no_name_adds_a_tag_to_the_page(name):
    def tags(inventory):
        reader = Tags()
        reader.feed(REPORTS["html"].render(inventory, "both").decode("utf-8"))
        return reader.opened

    assert tags(named(name)) == tags(named("plain"))


@each_report
def test_reports_for_programs_still_parse(name):
    inventory = named(name)

    def text(report):
        return REPORTS[report].render(inventory, "en").decode("utf-8")

    for report in ("json", "sarif", "datahub", "dpv"):
        json.loads(text(report))
    for report in ("ocsf", "openlineage", "openmetadata"):
        assert all(json.loads(line) for line in text(report).split("\n") if line)
    for report in ("fides", "odcs", "dbt"):
        assert list(yaml.safe_load_all(text(report)))
    assert ET.fromstring(text("junit")).tag == "testsuites"


@each_report
def test_every_line_of_a_script_is_one_statement_or_a_comment(name):
    for report in ("postgres_comments", "anonymizer"):
        script = rendered(name, report).decode("utf-8")
        _, _, statements = script.rpartition("-- for the database")
        for line in statements.rstrip("\n").split("\n")[1:]:
            assert re.match("SELECT pg_temp|SECURITY LABEL|COMMIT;", line), line
            assert line.endswith(";")


TEXT = r"(?:'(?:[^']|'')*'|U&'(?:[^']|'')*')"
NAME = r'(?:"(?:[^"]|"")*"|U&"(?:[^"]|"")*")'


@each_report
def test_no_statement_of_a_script_holds_more_than_names_and_text_in_quotes(name):
    notes = rf"SELECT pg_temp\.pdscan_note\({TEXT}, {TEXT}, {TEXT}\);"
    labels = rf"SECURITY LABEL FOR anon ON COLUMN {NAME}(?:\.{NAME})* IS {TEXT};"
    for report, form in (("postgres_comments", notes), ("anonymizer", labels)):
        _, _, statements = rendered(name, report).decode("utf-8").rpartition("-- for the database")
        for line in statements.rstrip("\n").split("\n")[1:-1]:
            assert re.fullmatch(form, line), (report, line)


def kinds_of_markdown(name):
    """Return the kinds of what a Markdown reader makes of the summary."""
    reader = markdown_it.MarkdownIt("gfm-like", {"linkify": False})
    page = reader.parse(rendered(name, "md").decode("utf-8"))
    return [one.type for token in page for one in (token, *(token.children or ()))]


@each_report
def test_markdown_holds_nothing_but_tables_of_text_and_code(name):
    kinds = kinds_of_markdown(name)
    assert {"link_open", "image", "html_inline", "html_block"} & set(kinds) == set()
    assert kinds.count("td_open") == kinds_of_markdown("x").count("td_open")


@each_report
def test_programs_get_the_exact_name_of_a_column_from_json_and_yaml(name):
    written = json.loads(rendered(name, "json"))
    assert written["datasets"][0]["fields"][0]["field"] == name
    shown = name.encode("utf-8", "surrogatepass").decode("utf-8", "replace") == name
    if shown and "\x00" not in name:
        (source,) = yaml.safe_load(rendered(name, "dbt"))["sources"]
        assert {column["name"] for column in source["tables"][0]["columns"]} == {name}


@each_report
def test_no_name_acts_on_a_terminal_or_makes_a_line_of_its_own(name):
    for lang in ("th", "en"):
        summary = told(named(name), None, lang)
        assert not MARKS.search(summary)
        assert "\r" not in summary
        assert summary.count("\n") == told(named("plain"), None, lang).count("\n")


def test_a_workbook_of_hostile_names_is_a_whole_zip_file():
    for report in ("xlsx", "ropa", "ropa_docx"):
        with zipfile.ZipFile(BytesIO(rendered(inventories.FORMULA, report))) as archive:
            assert archive.testzip() is None


def test_names_are_shown_whole_in_what_people_read():
    for report in ("xlsx", "ropa", "ropa_docx", "html"):
        assert inventories.LONG in text_of(REPORTS[report].filename, rendered(inventories.LONG, report))
