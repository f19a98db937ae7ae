"""Text in pictures, Thai and English, by the program Tesseract (https://tesseract-ocr.github.io).

The picture goes in by standard input and its text comes out by standard output, so that neither lies in a
temporary file, as the usual wrappers leave them; a program of its own can be ended when it takes too long.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from statistics import fmean
from typing import TYPE_CHECKING

from pdscan.errors import DatasetError, MissingExtra

if TYPE_CHECKING:
    from PIL import Image

PROGRAM = "tesseract"
LANGUAGES = ("tha", "eng")
SECONDS = 20.0
"""For one look at a picture."""
SURE = 75.0
"""Mean confidence, in per cent, from which the first look is believed."""
LEGIBLE = 50.0
"""Below this the marks are no letters."""
ONE_BLOCK, TURNED = "6", "1"
"""Page segmentation: one block of text, which keeps a card together; and any layout, upright or turned."""
LINES_SIDE, LONGEST_SIDE = 1_400, 3_000
"""Pixels of the longer side, between which letters have a good size."""

_WORD = re.compile(r"^5\t(?:[0-9]+\t){9}([0-9.]+)\t\s*\S", re.MULTILINE)
_TABLE = re.compile(r"^(?:level\t.*|[0-9]+(?:\t[0-9.-]+){10}(?:\t.*)?)\n?", re.MULTILINE)


@cache
def missing() -> str | None:
    """Tell in a sentence what has to be installed before text in pictures can be read, if anything."""
    if find_spec("PIL") is None:
        return str(MissingExtra("reading text in pictures", "ocr"))
    if shutil.which(PROGRAM) is None or not set(LANGUAGES) <= _installed():
        return (
            "reading text in pictures needs the program tesseract with its languages tha and eng; "
            "install it (Debian: apt install tesseract-ocr tesseract-ocr-tha)"
        )
    return None


def _installed() -> set[str]:
    told = subprocess.run(
        [PROGRAM, "--list-langs"], capture_output=True, text=True, timeout=SECONDS, check=False
    )
    return set(told.stdout.split())


@dataclass(frozen=True, slots=True)
class _Look:
    text: str
    confidence: float


def text_of(picture: Image.Image) -> str:
    """Read the text of a picture; empty where there is none."""
    drawn = _as_png(picture)
    look = _look(drawn, ONE_BLOCK)
    if look.confidence < SURE:
        look = max(look, _look(drawn, TURNED), key=lambda one: one.confidence)
    return look.text if look.confidence >= LEGIBLE else ""


def _as_png(picture: Image.Image) -> bytes:
    """Turn the picture into grey, and to a size at which letters are legible."""
    if picture.mode in {"RGBA", "LA", "P", "PA"}:
        picture = _on_white(picture.convert("RGBA"))
    grey = picture.convert("L")
    longest = max(grey.size)
    wanted = min(max(longest, min(LINES_SIDE, 3 * longest)), LONGEST_SIDE)
    if wanted != longest:
        grey = grey.resize([max(1, side * wanted // longest) for side in grey.size])
    content = io.BytesIO()
    grey.save(content, "PNG", compress_level=1)
    return content.getvalue()


def _on_white(picture: Image.Image) -> Image.Image:
    from PIL import Image

    return Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture)


def _look(png: bytes, segmentation: str) -> _Look:
    command = [PROGRAM, "-", "-", "-l", "+".join(LANGUAGES), "--psm", segmentation, "txt", "tsv"]
    try:
        told = subprocess.run(
            command,
            input=png,
            capture_output=True,
            timeout=SECONDS,
            check=True,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
    except subprocess.TimeoutExpired:
        return _Look("", 0.0)
    except (subprocess.CalledProcessError, OSError):
        raise DatasetError("the program tesseract failed on it; try it by hand") from None
    answer = told.stdout.decode(errors="replace")
    sure = [float(share) for share in _WORD.findall(answer)]
    return _Look(_TABLE.sub("", answer).replace("\f", "\n"), fmean(sure) if sure else 0.0)
