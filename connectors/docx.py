"""Word documents, with the `docs` extra: paragraphs, tables, headers and footers."""

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
        import docx
    except ImportError:
        raise DatasetError(str(MissingExtra("reading Word documents", "docs"))) from None
    if is_locked(content):
        raise DatasetError(LOCKED)
    try:
        document = docx.Document(io.BytesIO(content))
    except Exception:  # whatever the archive or the XML in it leads to
        raise DatasetError("the document is damaged, or no Word file") from None
    yield from _pieces(document)
    for section in document.sections:
        for part in (section.header, section.footer):
            if not part.is_linked_to_previous:
                yield from _pieces(part)
    yield from embedded(pictures(content), found)


def _pieces(container: Any) -> Iterator[str | Grid]:
    """Walk paragraphs and tables in their order."""
    for block in container.iter_inner_content():
        yield [_cells(row) for row in block.rows] if hasattr(block, "rows") else block.text


def _cells(row: Any) -> list[str]:
    """Read the cells of a row; a merged one, which stands in each of its places, is told once."""
    cells = row.cells
    return [
        "" if at and cell._tc is cells[at - 1]._tc else cell.text.replace("\n", " ")
        for at, cell in enumerate(cells)
    ]


FORMAT = Format(
    name="docx", suffixes=(".docx",), sample=reader(_text, "reading the document"), kind="document"
)
