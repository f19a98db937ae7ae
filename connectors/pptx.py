"""PowerPoint presentations: slide by slide, tables, groups and diagrams; then notes and comments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from connectors._documents.document import Piece, reader
from connectors._documents.office import pictures
from connectors._documents.ooxml import text_of
from connectors._documents.picture import embedded
from pdscan.connector import Format, Sample

_PARTS = re.compile(
    r"ppt/(?:slides/slide|diagrams/data|notesSlides/notesSlide|comments/(?:modernC|c)omment\w*?)[0-9]*\.xml"
)


def _text(content: bytes, found: Sample) -> Iterator[Piece]:
    yield from text_of(content, _PARTS, "the presentation is damaged, or no PowerPoint file")
    yield from embedded(pictures(content), found)


FORMAT = Format(
    name="pptx", suffixes=(".pptx",), sample=reader(_text, "reading the presentation"), kind="document"
)
