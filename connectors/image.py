"""Pictures, with the `ocr` extra: the text in them, and what they show: an ID card is data of its own."""

from __future__ import annotations

from collections.abc import Iterator

from connectors import _ocr, _picture
from connectors._document import reader
from connectors._picture import Picture
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError


def sample(file: File, part: str, budget: Budget) -> Sample:
    """Open a picture."""

    def pages(content: bytes, _found: Sample) -> Iterator[Picture]:
        return _picture.read(content, file.name)

    if why := _ocr.missing():
        raise DatasetError(why)
    return reader(pages, "reading the picture")(file, part, budget)


FORMAT = Format(name="image", suffixes=_picture.SUFFIXES, sample=sample, kind="document", grouped=True)
