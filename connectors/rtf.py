"""Rich text (RTF), with the `docs` extra."""

from __future__ import annotations

from collections.abc import Iterator

from connectors._documents.document import reader
from pdscan.connector import Format, Sample
from pdscan.errors import DatasetError, MissingExtra


def _text(content: bytes, _found: Sample) -> Iterator[str]:
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError:
        raise DatasetError(str(MissingExtra("reading rich text", "docs"))) from None
    if not content.startswith(b"{\\rtf"):
        raise DatasetError("the document is damaged, or no rich text")
    try:
        yield rtf_to_text(content.decode("latin-1"), errors="replace")  # its own letters are ASCII
    except Exception:  # the reader raises whatever a damaged document leads to
        raise DatasetError("the document is damaged, or no rich text") from None


FORMAT = Format(name="rtf", suffixes=(".rtf",), sample=reader(_text, "reading the document"), kind="document")
