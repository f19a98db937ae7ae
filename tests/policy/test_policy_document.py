from __future__ import annotations

from pathlib import Path

import pytest

from pdscan.errors import SourceError
from pdscan.policy.reader import read
from pdscan.policy.text import document

THAI = "ข้อมูลส่วนบุคคลที่เก็บรวบรวม\nชื่อ นามสกุล และอีเมล\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp874"])
def test_every_common_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "policy.txt"
    path.write_bytes(THAI.encode(encoding))
    assert document.text(path) == THAI


def test_text_that_was_decoded_wrongly_is_undone(tmp_path: Path) -> None:
    path = tmp_path / "policy.txt"
    path.write_text(THAI.encode("utf-8").decode("latin-1"), encoding="utf-8")
    assert document.text(path) == THAI


def test_markdown_keeps_its_headings_and_lists(tmp_path: Path) -> None:
    path = tmp_path / "policy.md"
    path.write_text("## Data we collect\n\n* **name**\n* [email](mailto:x)\n", encoding="utf-8")
    assert document.text(path) == "## Data we collect\n\n• name\n• email\n"
    assert {item.element for item in read(path).policy.declared} == {"name", "email"}


def test_html_shows_only_what_a_reader_sees(tmp_path: Path) -> None:
    path = tmp_path / "policy.html"
    path.write_text(
        "<html><head><title>Policy</title><style>p{}</style></head><body><h2>ข้อมูลที่เก็บ</h2>"
        "<ul><li>ชื่อ&nbsp;นามสกุล</li><li>เพศ</li></ul><script>var religion</script></body></html>",
        encoding="utf-8",
    )
    assert "religion" not in document.text(path)
    assert {item.element for item in read(path).policy.declared} == {"name", "gender"}


def test_word_documents_are_read_with_headings_and_tables(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx", reason="the docs extra is not installed")
    written = docx.Document()
    written.add_heading("Personal data we collect", level=1)
    written.add_paragraph("your name", style="List Bullet")
    table = written.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Contact", "email address and telephone number"
    written.save(str(tmp_path / "policy.docx"))
    assert {item.element for item in read(tmp_path / "policy.docx").policy.declared} == {
        "name",
        "email",
        "phone",
    }


def test_a_row_of_a_table_is_one_line_whatever_its_cells_hold(tmp_path: Path) -> None:
    path = tmp_path / "policy.html"
    rows = "".join(
        f"<tr><td><p>{data}</p></td><td><p>{years} years after the contract ends</p></td></tr>"
        for data, years in (("Invoices", 10), ("Log files", 5))
    )
    path.write_text(f"<h2>Data retention period</h2><table>{rows}</table>", encoding="utf-8")
    assert [one.duration for one in read(path).policy.retention] == ["P10Y", "P5Y"]


def test_markdown_may_hold_the_markup_of_a_web_page(tmp_path: Path) -> None:
    path = tmp_path / "policy.md"
    path.write_text(
        "---\ntitle: photo gallery\n---\n<h2>What we collect</h2>\n<ul><li>Your nickname</li></ul>\n",
        encoding="utf-8",
    )
    assert [item.element for item in read(path).policy.declared] == ["alias"]


def test_the_text_of_a_pdf_is_read_page_by_page(tmp_path: Path) -> None:
    drawn = b"BT /F1 12 Tf 40 120 Td (We collect your passport number.) Tj ET"
    path = tmp_path / "policy.pdf"
    path.write_bytes(
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R"
        b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
        b"4 0 obj<</Length %d>>stream\n%s\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF"
        % (len(drawn), drawn)
    )
    assert [item.element for item in read(path).policy.declared] == ["passport"]


def test_a_missing_document_is_one_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file"):
        document.text(tmp_path / "absent.txt")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("policy.pdf", b"not a PDF", "damaged, no PDF file, or locked by a password"),
        ("policy.docx", b"not a document", "damaged or no Word file"),
        ("policy.txt", b" \n", "no text in it"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_so(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(SourceError, match=f"{name}: .*{said}"):
        document.text(path)


def test_the_digest_is_that_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "policy.txt"
    path.write_bytes(b"We collect your name.")
    policy = read(path).policy
    assert policy.file == "policy.txt"
    assert len(policy.sha256) == 64


def test_text_set_as_written_keeps_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "policy.html"
    path.write_text("<body><p>one\ntwo</p><pre>Data we collect\n\nname\nage</pre></body>", encoding="utf-8")
    assert document.text(path).strip() == "one two\n\nData we collect\n\nname\nage"


def test_an_address_that_only_a_link_tells_stands_behind_the_link(tmp_path: Path) -> None:
    page, notes = tmp_path / "policy.html", tmp_path / "policy.md"
    page.write_text('<p><a href="mailto:dpo@shop.example">Write to us</a></p>', encoding="utf-8")
    notes.write_text("[Write to us](mailto:dpo@shop.example)\n", encoding="utf-8")
    assert document.text(page).strip() == document.text(notes).strip() == "Write to us (dpo@shop.example)"
