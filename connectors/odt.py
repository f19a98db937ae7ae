"""OpenDocument text and presentations (ISO/IEC 26300): the paragraphs, and those of headers and footers."""

from __future__ import annotations

import io
from collections.abc import Iterator
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from connectors._documents.document import SIZE_LIMIT, reader
from connectors._documents.office import pictures
from connectors._documents.picture import Picture, embedded
from pdscan.connector import Format, Sample
from pdscan.errors import DatasetError

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_BLOCKS = frozenset({f"{_TEXT}p", f"{_TEXT}h"})
_BREAKS = {f"{_TEXT}tab": "\t", f"{_TEXT}s": " ", f"{_TEXT}line-break": "\n"}


def _text(content: bytes, found: Sample) -> Iterator[str | Picture]:
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            for name in ("content.xml", "styles.xml"):
                yield "\n".join(_paragraphs(_read(archive, name)))
    except (BadZipFile, KeyError, ElementTree.ParseError):
        raise DatasetError("the document is damaged, has a password, or is no OpenDocument text") from None
    yield from embedded(pictures(content), found)


def _read(archive: ZipFile, name: str) -> ElementTree.Element:
    if archive.getinfo(name).file_size > SIZE_LIMIT:
        raise DatasetError("the document unpacks to more than 200 MB")
    return ElementTree.fromstring(archive.read(name))


def _paragraphs(root: ElementTree.Element) -> Iterator[str]:
    for element in root.iter():
        if element.tag in _BLOCKS:
            yield "".join(_pieces(element))


def _pieces(element: ElementTree.Element) -> Iterator[str]:
    """Walk the text of a paragraph; a paragraph inside it (a note) comes by itself."""
    yield element.text or ""
    for inner in element:
        yield _BREAKS.get(inner.tag, "")
        if inner.tag not in _BLOCKS:
            yield from _pieces(inner)
        yield inner.tail or ""


FORMAT = Format(
    name="odt", suffixes=(".odt", ".odp"), sample=reader(_text, "reading the document"), kind="document"
)
