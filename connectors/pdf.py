"""PDF, page by page; Thai that text extraction has mangled is repaired.

With the `ocr` extra a page that holds no text (a scan) is read as a picture, and so are the larger pictures
on a page with text, such as a copy of an ID card.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import sqrt
from typing import Any

from connectors._documents import ocr
from connectors._documents.document import reader
from connectors._documents.office import LOCKED
from connectors._documents.picture import Picture, seen
from pdscan.connector import Format, Sample
from pdscan.errors import DatasetError

PER_POINT = 200 / 72
"""Pixels for a point of the page: 200 to the inch, at which small print is legible."""
PIXELS = 12_000_000
COVERS_SOME, COVERS_ALL = 0.04, 0.8
"""Shares of the page: smaller pictures are ornaments; one that covers it is a scan that was read already."""

Box = tuple[float, float, float, float]


def _text(content: bytes, found: Sample) -> Iterator[str | Picture]:
    from pdscan.repair import repair

    document = _opened(content)
    why, unread = ocr.missing(), 0
    try:
        for number, page in enumerate(document, 1):
            text = page.get_textpage().get_text_range()
            yield repair(text.replace("\r\n", "\n")).text
            boxes = _drawn(page, bool(text.strip()))
            unread += bool(boxes and why)
            for box in () if why else boxes:
                yield seen(_rendered(page, box), f"page-{number}.png")
    finally:
        document.close()
    if unread:
        found.problem = f"{unread:,} pages hold pictures that were not read; {why}"


def _opened(content: bytes) -> Any:
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise DatasetError(LOCKED) from None
        raise DatasetError("the document is damaged, or no PDF file") from None


def _drawn(page: Any, has_text: bool) -> list[Box]:
    """Give the places of a page that have to be read as pictures: all of it, where it holds no text."""
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE, FPDF_PAGEOBJ_TEXT

    width, height = page.get_size()
    whole = (0.0, 0.0, width, height)
    drawn = [(one.type, one.get_bounds()) for one in page.get_objects(max_depth=2)]
    if not has_text:
        return [whole] if any(kind != FPDF_PAGEOBJ_TEXT for kind, _ in drawn) else []
    pictures = [_within(box, whole) for kind, box in drawn if kind == FPDF_PAGEOBJ_IMAGE]
    return [box for box in pictures if COVERS_SOME < _area(box) / _area(whole) < COVERS_ALL]


def _within(box: Box, page: Box) -> Box:
    return max(box[0], page[0]), max(box[1], page[1]), min(box[2], page[2]), min(box[3], page[3])


def _area(box: Box) -> float:
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])


def _rendered(page: Any, box: Box) -> Any:
    """Draw a part of the page."""
    width, height = page.get_size()
    scale = min(PER_POINT, sqrt(PIXELS / max(1.0, _area(box))))
    left, bottom, right, top = box
    return page.render(scale=scale, crop=(left, bottom, width - right, height - top)).to_pil()


FORMAT = Format(name="pdf", suffixes=(".pdf",), sample=reader(_text, "reading the PDF"), kind="document")
