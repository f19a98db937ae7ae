"""Pictures: opened within limits, read by text recognition, and named by what they show.

A picture of an ID card is data of its own kind, whatever its file is called. What it shows is told by the
words printed on such a document; three of them are asked for, since one may stand in any letter.
"""

from __future__ import annotations

import io
import re
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from connectors._documents import ocr
from pdscan.checksums import digits, thai_id
from pdscan.connector import Sample
from pdscan.errors import DatasetError

if TYPE_CHECKING:
    from PIL import Image

SUFFIXES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp")
PIXELS = 100_000_000
PAGES = 100
SMALLEST_SIDE = 24
"""Pixels below which nothing can be read: rules, dots, icons."""

_MARKS = 3
"""Words that a picture must show before it is taken for a document, one of its titles among them."""
_LONGEST = 1_500
"""Letters on a card or a page of a passport; a form that speaks of ID cards has more."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """A document by the words printed on it, without blanks, in the spelling of text recognition."""

    name: str
    titles: tuple[str, ...]
    words: tuple[str, ...]

    def is_shown(self, letters: str) -> bool:
        named = [title in letters for title in self.titles]
        return any(named) and sum(named) + sum(word in letters for word in self.words) >= _MARKS


_KINDS = (
    _Kind(
        "id-card",
        ("บัตรประจําตัวประชาชน", "เลขประจําตัวประชาชน", "nationalidcard", "identificationnumber"),
        (
            "ชื่อตัวและชื่อสกุล", "เกิดวันที่", "ศาสนา", "วันออกบัตร", "วันบัตรหมดอายุ", "เจ้าพนักงานออกบัตร",
            "dateofissue", "dateofexpiry", "dateofbirth", "lastname",
        ),
    ),
    _Kind(
        "passport",
        ("passport", "หนังสือเดินทาง", "p<tha"),
        ("nationality", "placeofbirth", "dateofbirth", "dateofexpiry", "dateofissue", "countrycode", "<<<<"),
    ),
    _Kind(
        "driving-licence",
        ("ใบอนุญาตขับ", "drivinglicence", "drivinglicense"),
        ("รถยนต์ส่วนบุคคล", "privatecar", "รถจักรยานยนต์", "motorcycle", "นายทะเบียน", "วันสิ้นอายุ", "dateofbirth",
         "issuedate", "expirydate"),
    ),
)  # fmt: skip
_SPLIT_ID = re.compile(r"(?<![0-9])[1-8](?:[ .-]?[0-9]){12}(?![0-9])")


@dataclass(frozen=True, slots=True)
class Picture:
    """What was read of a picture: its text, and its name, led by what it shows ("id-card/scan7.jpg")."""

    name: str
    text: str


def read(content: bytes, name: str) -> Iterator[Picture]:
    """Read all pages of a picture; raises DatasetError when it is damaged or too large."""
    picture = _opened(content)
    pages = 1 if picture.format == "GIF" else getattr(picture, "n_frames", 1)
    for page in range(min(pages, PAGES)):
        yield seen(_page(picture, page), name)


def embedded(pictures: Iterable[tuple[str, bytes]], found: Sample) -> Iterator[Picture]:
    """Read the pictures in a document; those that cannot be read are noted, its text counts all the same."""
    why = ocr.missing()
    unread: list[str] = []
    for name, content in pictures:
        if not name.lower().endswith(SUFFIXES):
            continue
        try:
            yield from () if why else read(content, name)
            unread += [why] if why else []
        except DatasetError as error:
            unread.append(str(error))
    for reason, count in Counter(unread).items():
        found.notes.append(f"pictures in it that were not read: {count:,} ({reason})")


def _opened(content: bytes) -> Image.Image:
    from PIL import Image

    too_large = f"the picture has more than {PIXELS // 10**6} million pixels"
    with _told():
        try:
            picture = Image.open(io.BytesIO(content))
        except Image.DecompressionBombError:
            raise DatasetError(too_large) from None
    if picture.width * picture.height > PIXELS:
        raise DatasetError(too_large)
    return picture


def _page(picture: Image.Image, number: int) -> Image.Image:
    from PIL import ImageOps

    with _told():
        picture.seek(number)
        return ImageOps.exif_transpose(picture)


@contextmanager
def _told() -> Iterator[None]:
    """Tell what Pillow raises, which is whatever a picture leads to; pass over what it warns of."""
    try:
        with warnings.catch_warnings(action="ignore"):
            yield
    except DatasetError:
        raise
    except Exception:
        raise DatasetError("the picture is damaged, or of a kind that is not read") from None


def seen(picture: Image.Image, name: str) -> Picture:
    """Read one picture."""
    if min(picture.size) < SMALLEST_SIDE:
        return Picture(name, "")
    text = mended(ocr.text_of(picture))
    kind = _kind(text)
    return Picture(f"{kind}/{name}" if kind else name, text)


def mended(text: str) -> str:
    """Join the digits of an ID that recognition has set apart; its check digit tells that it is one."""
    return _SPLIT_ID.sub(_joined, text)


def _joined(match: re.Match[str]) -> str:
    number = digits(match.group())
    return number if thai_id(number) else match.group()


def _kind(text: str) -> str | None:
    letters = re.sub(r"\s", "", text).lower().replace("ำ", "ํา")
    if len(letters) > _LONGEST:
        return None
    return next((kind.name for kind in _KINDS if kind.is_shown(letters)), None)
