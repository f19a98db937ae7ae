"""What a reader sees of a report, as text: cells of a workbook, lines of a document, the body of a page."""

import re
import zipfile
from io import BytesIO

import openpyxl


def text_of(filename, rendered):
    """Return the text of a report; of a text report all of it."""
    if filename.endswith(".xlsx"):
        return _cells(rendered)
    if filename.endswith(".docx"):
        return _lines(rendered)
    text = rendered.decode("utf-8")
    return _body(text) if filename.endswith(".html") else text


def parts_of(rendered):
    """Return every part of a report as text: of a zip file its members."""
    if not zipfile.is_zipfile(BytesIO(rendered)):
        return {"": rendered.decode("utf-8")}
    with zipfile.ZipFile(BytesIO(rendered)) as archive:
        texts = (name for name in archive.namelist() if name.endswith((".xml", ".rels")))
        return {name: archive.read(name).decode("utf-8") for name in texts}


def _cells(rendered):
    book = openpyxl.load_workbook(BytesIO(rendered))
    lines = [
        "\t".join([sheet.title, cell.coordinate, repr(cell.value)])
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]
    return "\n".join(lines) + "\n"


def _lines(rendered):
    from docx import Document

    lines = []
    for block in Document(BytesIO(rendered)).iter_inner_content():
        if hasattr(block, "rows"):
            lines += [" | ".join(repr(cell.text) for cell in row.cells) for row in block.rows]
        else:
            lines.append(f"[{block.style.name}] {block.text}")
    return "\n".join(lines) + "\n"


def _body(text):
    """Return a page without its style and script, and without their digests."""
    text = re.sub(r"(<style>).*?(</style>)", r"\1\2", text, flags=re.DOTALL)
    text = re.sub(r"(<script>).*?(</script>)", r"\1\2", text, flags=re.DOTALL)
    return re.sub(r"sha256-[\w+/=]+", "sha256-", text)
