"""`ropa.docx`: the record of processing of PDPA section 39 as a document to complete, sign and file.

First the items of the law, then a part for each table or file with the headings of the form. Shaded cells are
for a person, to fill in or to confirm.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pdscan.errors import MissingExtra
from pdscan.inventory.model import Inventory
from pdscan.labels import Labels
from pdscan.report import Report
from pdscan.visible import visible
from reports._lists import record_table
from reports._ropa import activities
from reports._statements import moment
from reports._table import Cell

FONT = "Tahoma"
SIZES = {"Normal": 9, "Title": 18, "Heading 1": 13, "Heading 2": 10}
WIDTHS = (5.2, 12.0)
"""Widths of label and answer, in centimetres."""
INK, HEAD, LINES, TO_FILL = "1F2933", "243B53", "CBD2D9", "FFFBE6"
SIGNED = ("recorder", "owner", "officer")


def render(inventory: Inventory, lang: str) -> bytes:
    """Write the document."""
    try:
        from docx import Document
    except ModuleNotFoundError:
        raise MissingExtra("a Word document", "docs") from None
    say, document = Labels(lang), Document()
    _set_up(document, inventory, say)
    document.add_heading(visible(say("title.record")), 0)
    document.add_paragraph(visible(_of_whom(inventory, say)))
    _write_items(document, inventory, say)
    _write_activities(document, inventory, say)
    _write_signatures(document, say)
    return _without_clock(document)


def _set_up(document: Any, inventory: Inventory, say: Labels) -> None:
    from docx.shared import Cm, Pt

    for name, size in SIZES.items():
        _set_font(document.styles[name], Pt(size))
    _set_lines(document.styles["Table Grid"])
    text = document.styles["Normal"].paragraph_format
    text.space_before = text.space_after = Pt(2)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(1.9)
    section.top_margin = section.bottom_margin = Cm(1.8)
    known = document.core_properties
    known.title, known.author, known.comments = say("title.record"), "pdscan", ""
    known.created = known.modified = moment(inventory.run.finished)


def _set_font(style: Any, size: Any) -> None:
    """Set the font for Latin and, apart from it, for complex scripts such as Thai."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    is_text = style.name == "Normal"
    style.font.name, style.font.size = FONT, size
    style.font.bold = style.font.cs_bold = not is_text
    style.font.color.rgb = RGBColor.from_string(INK if is_text else HEAD)
    written = style.element.get_or_add_rPr()
    fonts = written.get_or_add_rFonts()
    for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{kind}"), None)
    for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), FONT)
    for old in written.findall(qn("w:szCs")):
        written.remove(old)
    thai_size = OxmlElement("w:szCs")
    thai_size.set(qn("w:val"), str(int(size.pt * 2)))
    written.find(qn("w:sz")).addnext(thai_size)


def _set_lines(style: Any) -> None:
    from docx.oxml.ns import qn

    for line in style.element.find(f".//{qn('w:tblBorders')}"):
        line.set(qn("w:color"), LINES)


def _of_whom(inventory: Inventory, say: Labels) -> str:
    policy, run = inventory.policy, inventory.run
    named = [policy.organisation, policy.system] if policy else []
    scanned = (
        f"{say('cover.period')} {run.finished[:10]} · pdscan {run.version} · {say('cover.run')} {run.id}"
    )
    return "\n".join([" · ".join(filter(None, named)), scanned, say("title.to_complete")]).strip()


def _write_items(document: Any, inventory: Inventory, say: Labels) -> None:
    document.add_heading(say("sheet.record"), 1)
    for law, item, from_data, to_answer, _ in record_table(inventory, say).rows:
        rows = [(say("column.from_data"), from_data, False)] if from_data else []
        asked = [(say("column.answer"), to_answer, True)] if to_answer else []
        _write_table(document, f"{law} {item}", [*rows, *asked])


def _write_activities(document: Any, inventory: Inventory, say: Labels) -> None:
    table = activities(inventory, say)
    document.add_heading(say("sheet.activities"), 1)
    if not table.rows:
        document.add_paragraph(say("page.no_findings"))
    names = [say(f"column.{column.key}") for column in table.columns]
    for number, row in enumerate(table.rows, 1):
        answers = [
            (name, cell, column.kind == "choice")
            for name, cell, column in zip(names, row, table.columns, strict=True)
            if cell is not None or column.kind == "choice"
        ]
        _write_table(document, f"{number}. {row[1]}", answers)


def _write_table(document: Any, title: str, rows: Iterable[tuple[str, Cell, bool]]) -> None:
    """Write labels and answers beside one another under a title; cells to fill in are shaded."""
    from docx.shared import Cm

    document.add_heading(visible(title), 2)
    rows = list(rows)
    table = document.add_table(len(rows), 2, "Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = Cm(width)
    cells = table._cells  # the public way looks all cells up again for each
    for place, (name, text, to_fill) in enumerate(rows):
        label, answer = cells[2 * place], cells[2 * place + 1]
        label.width, answer.width = Cm(WIDTHS[0]), Cm(WIDTHS[1])
        label.paragraphs[0].add_run(visible(name))
        answer.paragraphs[0].add_run("" if text is None else visible(str(text)))
        if to_fill:
            _shade(answer)


def _shade(cell: Any) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:fill"), TO_FILL)
    cell._tc.get_or_add_tcPr().append(shading)


def _write_signatures(document: Any, say: Labels) -> None:
    document.add_heading(say("record.signatures"), 1)
    for role in SIGNED:
        rows = ((say(f"record.{word}"), None, True) for word in ("name", "contact", "date"))
        _write_table(document, say(f"record.{role}"), rows)


def _without_clock(document: Any) -> bytes:
    """Return the file with the times of its parts set: python-docx stamps them with the clock."""
    written, stamped = BytesIO(), BytesIO()
    document.save(written)
    with ZipFile(written) as source, ZipFile(stamped, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = ZipInfo(name)
            part.compress_type = ZIP_DEFLATED
            target.writestr(part, source.read(name))
    return stamped.getvalue()


REPORT = Report(
    name="ropa_docx",
    filename="ropa.docx",
    title="Record of processing (PDPA section 39) as a Word document to sign",
    render=render,
)
