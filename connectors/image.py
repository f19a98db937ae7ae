"""Pictures, with the `ocr` extra: the text in them, and what they show: an ID card is data of its own."""

from __future__ import annotations

from collections.abc import Iterator

from connectors._documents import ocr, picture
from connectors._documents.document import reader
from connectors._documents.picture import Picture
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError


def sample(file: File, part: str, budget: Budget) -> Sample:
    """Open a picture."""

    def pages(content: bytes, _found: Sample) -> Iterator[Picture]:
        return picture.read(content, file.name)

    if why := ocr.missing():
        raise DatasetError(why)
    return reader(pages, "reading the picture")(file, part, budget)


FORMAT = Format(name="image", suffixes=picture.SUFFIXES, sample=sample, kind="document", grouped=True)
