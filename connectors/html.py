"""Web pages, with the `docs` extra: what a reader sees, and the values of filled-in forms."""

from __future__ import annotations

from collections.abc import Iterator

from connectors._document import reader
from connectors._encoding import decode_start, encoding_of, notes_on
from pdscan.connector import Format, Sample
from pdscan.errors import DatasetError, MissingExtra

_UNSEEN = ("script", "style", "noscript", "template")


def _text(content: bytes, found: Sample) -> Iterator[str]:
    try:
        from bs4 import BeautifulSoup
    except ImportError:
        raise DatasetError(str(MissingExtra("reading web pages", "docs"))) from None
    encoding = encoding_of(content)
    found.notes += notes_on(encoding)
    page = BeautifulSoup(decode_start(content, encoding), "html.parser")
    for element in page(_UNSEEN):
        element.decompose()
    yield page.get_text("\n")
    yield "\n".join(str(field["value"]) for field in page.find_all("input", value=True))


FORMAT = Format(
    name="html", suffixes=(".html", ".htm"), sample=reader(_text, "reading the page"), kind="document"
)
