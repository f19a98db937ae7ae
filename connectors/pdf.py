"""PDF, page by page; Thai that text extraction has mangled is repaired. Scanned pages have no text."""

from __future__ import annotations

from collections.abc import Iterator

from connectors._document import reader
from connectors._office import LOCKED
from pdscan.connector import Format, Sample
from pdscan.errors import DatasetError


def _text(content: bytes, found: Sample) -> Iterator[str]:
    import pypdfium2

    from pdscan.repair import repair

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise DatasetError(LOCKED) from None
        raise DatasetError("the document is damaged, or no PDF file") from None
    empty = 0
    try:
        for page in document:
            text = page.get_textpage().get_text_range()
            empty += not text.strip()
            yield repair(text.replace("\r\n", "\n")).text
    finally:
        document.close()
    if empty:
        found.problem = f"{empty} pages hold no text; scanned pictures need text recognition first"


FORMAT = Format(name="pdf", suffixes=(".pdf",), sample=reader(_text, "reading the PDF"), kind="document")
