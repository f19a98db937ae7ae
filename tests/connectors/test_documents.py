from __future__ import annotations

import gc
from email.message import EmailMessage
from pathlib import Path
from zipfile import ZipFile

import docx
import outlook
import pptx
import pypdfium2
import pytest
import xlsxwriter
from connector_contract import CANARY, open_source, rows_of
from test_csv_format import read

from connectors._documents.office import COMPOUND
from pdscan.connector import Budget
from pdscan.errors import DatasetError


def lines(path: Path) -> list[str]:
    return [str(row[0]) for row in read(path)[1]]


def pdf(path: Path, *pages: str) -> None:
    """Write a PDF by hand: one line of Latin text on each page."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, text in enumerate(pages):
        stream = f"BT /F1 12 Tf 50 700 Td ({text}) Tj ET"
        fonts = "/Resources << /Font << /F1 3 0 R >> >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] {fonts} /Contents {5 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    body, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    trailer = f"trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    path.write_text(f"{body}xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}")


def test_a_pdf_is_read_page_by_page(tmp_path: Path) -> None:
    pdf(tmp_path / "a.pdf", "call 0800000001", "or 0800000002")
    assert lines(tmp_path / "a.pdf") == ["call 0800000001", "or 0800000002"]


def test_a_word_document_is_read_with_tables_headers_and_footers(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("เรียน คุณมานี")
    cells = document.add_table(rows=1, cols=2).rows[0].cells
    cells[0].text, cells[1].text = "โทร", "0800000001"
    document.sections[0].header.paragraphs[0].text = "ลับ"
    document.save(str(tmp_path / "a.docx"))
    assert lines(tmp_path / "a.docx") == ["เรียน คุณมานี", "โทร | 0800000001", "ลับ"]


def word(path: Path, **parts: str) -> None:
    """Write a Word file of these parts, each the XML inside its root."""
    names = 'xmlns:w="w" xmlns:mc="mc"'
    with ZipFile(path, "w") as archive:
        for name, inside in parts.items():
            archive.writestr(f"word/{name}.xml", f"<w:root {names}>{inside}</w:root>")


def paragraph(text: str, more: str = "") -> str:
    return f"<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>{text}</w:t></w:r>{more}</w:p>"


def cell(text: str, settings: str = "") -> str:
    return f"<w:tc><w:tcPr>{settings}</w:tcPr>{paragraph(text)}</w:tc>"


def test_text_boxes_fields_notes_and_deleted_words_of_a_word_document_are_read(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{paragraph('in a box')}</w:txbxContent>"
    word(
        tmp_path / "a.docx",
        comments=paragraph("a comment"),
        document=paragraph("one", f"<w:r><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></w:r>")
        + f"<w:sdt><w:sdtContent>{paragraph('a field')}</w:sdtContent></w:sdt>"
        + paragraph("kept", "<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>")
        + paragraph("a<w:tab/>".replace("<w:tab/>", "</w:t><w:tab/><w:t>b")),
        footnotes=paragraph("a note"),
    )
    assert lines(tmp_path / "a.docx") == [
        "one", "in a box", "a field", "kept", "deleted", "a\tb", "a comment", "a note",
    ]  # fmt: skip


def test_a_word_table_around_others_is_for_the_layout_and_a_wide_cell_covers_columns(tmp_path: Path) -> None:
    wide = '<w:gridSpan w:val="2"/>'
    rows = (
        cell("ชื่อ") + cell("phone", wide),
        cell("มานี") + cell("0800000001") + cell("0800000002"),
        cell("ปิติ") + cell("0800000003") + cell("0800000004"),
    )
    table = f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"
    word(
        tmp_path / "a.docx",
        document=f"<w:tbl><w:tr><w:tc>{paragraph('left')}</w:tc><w:tc>{table}</w:tc></w:tr></w:tbl>",
    )
    source = open_source(str(tmp_path))
    batches = list(source.sample(next(source.datasets()), Budget()).batches)
    assert [batch.schema.names for batch in batches] == [["text"], ["ชื่อ", "phone", "#2"]]
    assert batches[1].column("#2").to_pylist() == ["0800000002", "0800000004"]


@pytest.mark.parametrize("name", ["a.docx", "a.html"])
def test_a_document_is_let_go_when_it_was_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.html").write_text("<p>one<b>two</b></p>" * 500)
    word(tmp_path / "a.docx", document=paragraph("one") * 500)
    read(tmp_path / name)
    gc.collect()
    gc.disable()
    read(tmp_path / name)
    left = gc.collect()
    gc.enable()
    assert left < 200


def test_a_presentation_is_read_with_tables_groups_and_notes(tmp_path: Path) -> None:
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "ลูกค้า"
    group = slide.shapes.add_group_shape()
    group.shapes.add_textbox(0, 0, 9, 9).text_frame.text = "มานี"
    cells = slide.shapes.add_table(1, 2, 0, 0, 9, 9).table.rows[0].cells
    cells[0].text, cells[1].text = "โทร", "0800000001"
    slide.notes_slide.notes_text_frame.text = "ลับ"
    deck.save(str(tmp_path / "a.pptx"))
    assert lines(tmp_path / "a.pptx") == ["ลูกค้า", "มานี", "โทร | 0800000001", "ลับ"]


@pytest.mark.parametrize(
    "thai", ["".join(f"\\u{ord(letter)}?" for letter in "มานี"), r"\'c1\'d2\'b9\'d5"], ids=["unicode", "cp874"]
)
def test_rich_text_is_read_in_either_way_of_writing_thai(tmp_path: Path, thai: str) -> None:
    text = r"{\rtf1\ansi\ansicpg874{\fonttbl{\f0\fcharset222 Loma;}}\f0 " + thai + r"\par 0800000001\par}"
    (tmp_path / "a.rtf").write_text(text, encoding="ascii")
    assert lines(tmp_path / "a.rtf") == ["มานี", "0800000001"]


def test_an_opendocument_text_is_read_with_tables_and_footers(tmp_path: Path) -> None:
    names = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:t="table"'
    content = (
        f"<o {names}><text:h>ลูกค้า</text:h><text:p>โทร<text:tab/><text:span>08000</text:span>00001</text:p>"
        "<t:cell><text:p>ตาก</text:p></t:cell></o>"
    )
    with ZipFile(tmp_path / "a.odt", "w") as archive:
        archive.writestr("content.xml", content)
        archive.writestr("styles.xml", f"<o {names}><text:p>ลับ</text:p></o>")
    assert lines(tmp_path / "a.odt") == ["ลูกค้า", "โทร\t0800000001", "ตาก", "ลับ"]


@pytest.mark.parametrize(("name", "better"), [("a.doc", ".docx"), ("a.ppt", ".pptx")])
def test_of_an_old_document_it_is_told_what_to_save_it_as(tmp_path: Path, name: str, better: str) -> None:
    (tmp_path / name).write_bytes(COMPOUND + bytes(1_000))
    (info,) = open_source(str(tmp_path)).datasets()
    assert info.unreadable == f"an old binary document; save it as {better}"


@pytest.mark.parametrize("encoding", ["utf-8", "cp874"])
def test_a_web_page_is_what_its_reader_sees(tmp_path: Path, encoding: str) -> None:
    page = "<p>คุณ<b>มานี</b></p><script>var a = 1</script><input value='0800000001'>"
    (tmp_path / "a.html").write_bytes(page.encode(encoding))
    assert lines(tmp_path / "a.html") == ["คุณ", "มานี", "0800000001"]


def letter(*attachments: tuple[str, bytes]) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "มานี <mani@example.org>"
    message["Subject"] = "สวัสดี"
    message.set_content("โทร 0800000001\n")
    for name, content in attachments:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message


LETTER = ["From: มานี <mani@example.org>", "Subject: สวัสดี", "โทร 0800000001"]


def read_all(path: Path) -> dict[str, list[str] | str]:
    source = open_source(str(path))
    found = {
        info.dataset: info.skip or [str(row[0]) for row in rows_of(source.sample(info, Budget()))]
        for info in source.datasets()
    }
    source.close()
    return found


def test_a_message_is_decoded_and_its_attachments_are_read(tmp_path: Path) -> None:
    message = letter(("บัตร.svg", b"x"), ("a.csv", b"phone,id\n0800000002,1\n"))
    message.add_attachment(letter())
    (tmp_path / "a.eml").write_bytes(bytes(message))
    assert read_all(tmp_path) == {
        "a.eml": [*LETTER, "บัตร.svg", "a.csv", "unnamed-3.eml"],
        "a.eml!บัตร.svg": "a picture, which is not read",
        "a.eml!a.csv": ["0800000002"],
        "a.eml!unnamed-3.eml": LETTER,
    }


def test_attachments_of_the_same_name_and_unknown_code_pages_are_read(tmp_path: Path) -> None:
    message = letter(("a.txt", b"one ok"), ("a.txt", b"two ok"))
    content = bytes(message).replace(b'charset="utf-8"', b'charset="x-none"')
    (tmp_path / "a.eml").write_bytes(content)
    found = read_all(tmp_path)
    assert (found["a.eml!a.txt"], found["a.eml!2-a.txt"]) == (["one ok"], ["two ok"])
    assert "โทร 0800000001" in found["a.eml"]


def test_a_mailbox_is_read_message_by_message(tmp_path: Path) -> None:
    box = [b"From - Mon Jan 01\n" + bytes(one) for one in (letter(), letter(("a.txt", b"0800000003 ok")))]
    (tmp_path / "a.mbox").write_bytes(b"\n".join(box))
    assert read_all(tmp_path) == {
        "a.mbox": [*LETTER, *LETTER, "a.txt"],
        "a.mbox!2/a.txt": ["0800000003 ok"],
    }


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.pptx", "a.rtf", "a.odt"])
def test_a_damaged_document_is_told_without_its_content(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(CANARY * 50)
    source = open_source(str(tmp_path / name))
    with pytest.raises(DatasetError, match=r"(document|presentation) is damaged") as error:
        rows_of(source.sample(next(source.datasets()), Budget()))
    assert CANARY not in str(error.value)


def test_the_first_lines_of_a_long_document_are_said_to_be_that(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<br>".join(f"line {number}" for number in range(50)))
    sample, rows = read(tmp_path / "a.html", Budget(rows=10))
    assert (len(rows), sample.sampling, sample.not_seen) == (10, "head", "all but the first 10 lines")


def test_a_document_with_a_password_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(_content: bytes) -> None:
        raise pypdfium2.PdfiumError("Failed to load document (PDFium: Incorrect password error).")

    pdf(tmp_path / "a.pdf", "text")
    monkeypatch.setattr(pypdfium2, "PdfDocument", locked)
    source = open_source(str(tmp_path / "a.pdf"))
    with pytest.raises(DatasetError, match="protected by a password"):
        source.sample(next(source.datasets()), Budget())


def test_a_table_in_a_document_is_read_under_its_own_columns(tmp_path: Path) -> None:
    page = (
        "<p>รายชื่อ</p><table><tr><th>ชื่อ</th><th colspan=2>phone</th></tr>"
        "<tr><td rowspan=2>มานี</td><td>0800000001</td><td>0800000002</td></tr>"
        "<tr><td>0800000003</td><td></td></tr></table>"
        "<table><tr><td>ชื่อ</td><td>ปิติ</td></tr><tr><td>โทร</td><td>0800000004</td></tr></table>"
    )
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    source = open_source(str(tmp_path))
    batches = list(source.sample(next(source.datasets()), Budget()).batches)
    assert [(batch.schema.names, batch.num_rows) for batch in batches] == [
        (["ชื่อ", "phone", "#2"], 2),
        (["text"], 3),
    ]
    assert batches[0].column("#2").to_pylist() == ["0800000002", None]
    assert batches[1].column("text").to_pylist() == ["ชื่อ | ปิติ", "โทร | 0800000004", "รายชื่อ"]


def test_a_web_page_that_passes_for_a_workbook_is_known(tmp_path: Path) -> None:
    (tmp_path / "report.xls").write_text(
        "<table><tr><td>id</td><td>phone</td></tr><tr><td>1</td><td>2</td></tr></table>"
    )
    (tmp_path / "list.xls").write_text("id\tphone\n1\t0800000001\n2\t0800000002\n")
    assert {info.dataset: info.format for info in open_source(str(tmp_path)).datasets()} == {
        "report.xls": "html",
        "list.xls": "csv",
    }


def test_a_document_that_its_reader_stumbles_over_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.rtf").write_text(r"{\rtf1 {{{{" + r"\u99999999?" * 50)
    with pytest.raises(DatasetError, match="the document is damaged"):
        read(tmp_path / "a.rtf")


def word_with_objects(path: Path, **objects: bytes) -> None:
    docx.Document().save(str(path))
    with ZipFile(path, "a") as archive:
        for name, content in objects.items():
            archive.writestr(f"word/embeddings/{name.replace('_dot_', '.')}", content)


def test_what_stands_in_a_document_as_an_object_is_read_beside_it(tmp_path: Path) -> None:
    book = tmp_path / "staff.xlsx"
    with xlsxwriter.Workbook(book) as made:
        made.add_worksheet("pay").write_column(0, 0, ["phone", "0800000001"])
    word_with_objects(tmp_path / "inner.docx", Sheet1_dot_xlsx=book.read_bytes())
    inner = (tmp_path / "inner.docx").read_bytes()
    word_with_objects(tmp_path / "a.docx", Word_dot_docx=inner, oleObject1_dot_bin=COMPOUND)
    listed = {info.dataset: info for info in open_source(str(tmp_path / "a.docx")).datasets()}
    assert list(listed) == [
        "a.docx",
        "a.docx!Word.docx",
        "a.docx!Word.docx!Sheet1.xlsx#pay",
        "a.docx!oleObject1.bin",
    ]
    assert (listed["a.docx!oleObject1.bin"].unreadable or "").startswith("an object in an old form")
    source = open_source(str(tmp_path / "a.docx"))
    pay = next(info for info in source.datasets() if info.dataset.endswith("#pay"))
    assert rows_of(source.sample(pay, Budget())) == [("0800000001",)]


def test_an_outlook_message_is_read_with_what_is_attached(tmp_path: Path) -> None:
    texts = {0x37: "สวัสดี", 0x1000: "โทร 0800000001", 0xC1A: "มานี", 0xC1F: "mani@example.org"}
    content = outlook.message(texts, {"a.csv": b"phone,id\n0800000002,1\n", "ข.txt": b"two ok"})
    (tmp_path / "a.msg").write_bytes(content)
    (tmp_path / "b.msg").write_bytes(content[:700])
    found = read_all(tmp_path / "a.msg")
    assert found == {
        "a.msg": ["From: มานี <mani@example.org>", "Subject: สวัสดี", "โทร 0800000001", "a.csv", "ข.txt"],
        "a.msg!a.csv": ["0800000002"],
        "a.msg!ข.txt": ["two ok"],
    }
    (broken,) = open_source(str(tmp_path / "b.msg")).datasets()
    assert broken.unreadable == "the message is damaged, or no Outlook message"
