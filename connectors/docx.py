"""Word documents, with the `docs` extra: paragraphs, tables, headers and footers."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from connectors._document import reader
from connectors._office import LOCKED, is_locked, pictures
from connectors._picture import Picture, embedded
from pdscan.connector import Format, Sample
from pdscan.errors import DatasetError, MissingExtra


def _text(content: bytes, found: Sample) -> Iterator[str | Picture]:
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
    yield "\n".join(_lines(document))
    for section in document.sections:
        for part in (section.header, section.footer):
            if not part.is_linked_to_previous:
                yield "\n".join(_lines(part))
    yield from embedded(pictures(content), found)


def _lines(container: Any) -> Iterator[str]:
    """Walk paragraphs and tables in their order; a merged cell is told once."""
    for block in container.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                yield " | ".join(dict.fromkeys(cell.text.replace("\n", " ") for cell in row.cells))
        else:
            yield block.text


FORMAT = Format(
    name="docx", suffixes=(".docx",), sample=reader(_text, "reading the document"), kind="document"
)
