"""Word documents: paragraphs, tables, text boxes, headers and footers, notes and comments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from connectors._documents.document import Piece, reader
from connectors._documents.office import pictures
from connectors._documents.ooxml import text_of
from connectors._documents.picture import embedded
from pdscan.connector import Format, Sample

_PARTS = re.compile(r"word/(?:document|header|footer|footnotes|endnotes|comments|diagrams/data)[0-9]*\.xml")


def _text(content: bytes, found: Sample) -> Iterator[Piece]:
    yield from text_of(content, _PARTS, "the document is damaged, or no Word file")
    yield from embedded(pictures(content), found)


FORMAT = Format(
    name="docx", suffixes=(".docx",), sample=reader(_text, "reading the document"), kind="document"
)
