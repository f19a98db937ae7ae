"""PowerPoint presentations, with the `docs` extra: slide by slide, tables, groups and notes too."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from connectors._document import Grid, Piece, reader
from connectors._office import LOCKED, is_locked, pictures
from connectors._picture import embedded
from pdscan.connector import Format, Sample
from pdscan.errors import DatasetError, MissingExtra


def _text(content: bytes, found: Sample) -> Iterator[Piece]:
    try:
        import pptx
    except ImportError:
        raise DatasetError(str(MissingExtra("reading presentations", "docs"))) from None
    if is_locked(content):
        raise DatasetError(LOCKED)
    try:
        slides = list(pptx.Presentation(io.BytesIO(content)).slides)
    except Exception:  # whatever the archive or the XML in it leads to
        raise DatasetError("the presentation is damaged, or no PowerPoint file") from None
    for slide in slides:
        yield from _pieces(slide.shapes)
        if slide.has_notes_slide and slide.notes_slide.notes_text_frame:
            yield slide.notes_slide.notes_text_frame.text
    yield from embedded(pictures(content), found)


def _pieces(shapes: Any) -> Iterator[str | Grid]:
    for shape in shapes:
        if hasattr(shape, "shapes"):  # a group
            yield from _pieces(shape.shapes)
        elif shape.has_text_frame:
            yield shape.text_frame.text
        elif getattr(shape, "has_table", False):
            yield [[cell.text.replace("\n", " ") for cell in row.cells] for row in shape.table.rows]


FORMAT = Format(
    name="pptx", suffixes=(".pptx",), sample=reader(_text, "reading the presentation"), kind="document"
)
