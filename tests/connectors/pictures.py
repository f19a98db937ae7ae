"""Pictures made for tests: cards and pages with generated numbers, drawn in a font of the distribution."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from connectors._documents import ocr

FONT = Path("/usr/share/fonts/truetype/tlwg/Loma.ttf")


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONT, size)


needs_ocr = pytest.mark.skipif(
    ocr.missing() is not None or not FONT.exists(),
    reason="needs the packages tesseract-ocr, tesseract-ocr-tha and fonts-tlwg-loma-ttf of the distribution",
)


def page(lines: Sequence[str], size: tuple[int, int] = (1240, 1754), height: int = 30) -> Image.Image:
    """Draw lines of text on a white page."""
    picture = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(picture)
    for number, line in enumerate(lines):
        draw.text((90, 100 + number * 2 * height), line, font=font(height), fill="black")
    return picture


def id_card(number: str) -> Image.Image:
    """Draw the front of a card after the layout of the Thai ID card."""
    picture = Image.new("RGB", (1000, 630), "#dbeaf3")
    draw = ImageDraw.Draw(picture)
    for x, y, size, text in (
        (250, 20, 34, "บัตรประจำตัวประชาชน"),
        (600, 26, 26, "Thai National ID Card"),
        (250, 75, 22, "เลขประจำตัวประชาชน"),
        (250, 102, 20, "Identification Number"),
        (520, 78, 40, number),
        (120, 150, 24, "ชื่อตัวและชื่อสกุล"),
        (330, 142, 38, "นาย สมชาย ใจดี"),
        (250, 205, 26, "Name  Mr. Somchai"),
        (250, 245, 26, "Last name  Jaidee"),
        (250, 295, 26, "เกิดวันที่ 5 ม.ค. 2530"),
        (250, 335, 24, "Date of Birth 5 Jan. 1987"),
        (250, 375, 26, "ศาสนา พุทธ"),
        (60, 420, 26, "ที่อยู่ 99/9 หมู่ที่ 9 ต.ในเมือง อ.เมือง จ.ตาก"),
        (60, 480, 24, "5 ม.ค. 2566  วันออกบัตร  Date of Issue"),
        (560, 480, 24, "4 ม.ค. 2575  วันบัตรหมดอายุ  Date of Expiry"),
    ):
        draw.text((x, y), text, font=font(size), fill="#1b2a4a")
    draw.rectangle((800, 200, 950, 400), fill="#8899aa")
    return picture
