"""Shapes that many recognizers ask of a cell before they believe its header, as RE2 bodies.

They are vetoes (`Recognizer.fits`): a count, a date or a product key under a telling header is turned
down by them; what a value is, they cannot say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


def one_of(words: Iterable[str]) -> str:
    r"""Return the RE2 body of any of the words in upper or lower case, the longest first.

    >>> one_of({"married", "not married"})
    '(?i:not\\ married|married)'
    """
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return f"(?i:{'|'.join(map(re.escape, ordered))})"


UNSAID = (
    r"[^0-9ก-๙A-Za-z]*|(?i:\(?null\)?|#?n\.?/?a\.?|none|nil|nan|unknown|undefined|unspecified|not specified"
    r"|empty|test|tbd|ไม่มี|ไม่ระบุ|ไม่ได้ระบุ|ไม่ทราบ|ไม่ปรากฏ|ไม่มีข้อมูล|ว่าง)"
)
"""What is written where there is nothing to write: "-", "n/a", "ไม่ระบุ"."""

UUID = "[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
DIGEST = "[0-9a-f]{32,128}|[0-9A-F]{32,128}"
OPAQUE = f"{UUID}|{DIGEST}"
"""What only looks as if it held something: its digits often stand like a telephone number's."""

CODE = r"[0-9]{1,4}"
"""A code of a code list: 1, 04, 099."""

LABEL = r"[A-Za-zÀ-ɏก-๙][A-Za-zÀ-ɏก-๙0-9 .,:/&()'’+_-]{0,59}"
"""A few words that name a class: "ไม่ระบุ", "Roman Catholic"."""

CODE_OR_LABEL = rf"{CODE}|{LABEL}|{CODE} ?[-:=] ?{LABEL}"
"""A code, its label, or both: 10, "ปกติ", "10-ปกติ"."""

TEXT = r"(?s:.*[A-Za-zก-ฮ].*)"
"""Anything with a letter in it, over several lines: what people write."""

DAY = r"[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}"

CLOCK = r"[0-9]{1,2}:[0-9]{2}[0-9:.]*(?: ?(?:Z|UTC|[AaPp][Mm]|[+-][0-9]{2}:?[0-9]{2}))?"

MOMENT = rf"{DAY}(?:[T ,]+{CLOCK})?|[0-9]{{10}}(?:[0-9]{{3}})?"
"""A day, a day with its time, or seconds or milliseconds since 1970."""

NUMBER = r"-?[0-9]{1,12}(?:,[0-9]{3})*(?:\.[0-9]+)?"

BLOB = r"(?:0x|\\x)?(?:[0-9A-Fa-f]{2}){32,}|[A-Za-z0-9+/_-]{64,}={0,2}"
"""Bytes written as hex or base64."""

MEDIA_SUFFIX = (
    r"\.(?i:jpe?g|png|gif|webp|bmp|tiff?|heic|heif|svg|pdf|mp4|mov|avi|mkv|webm|3gp|wmv|flv|m4v|ts|mp3|wav"
    r"|m4a|ogg|opus|aac|amr|flac|wma|docx?|zip|bin|dat)"
)
MEDIA_FILE = rf"[^\n]*[^\s/]{MEDIA_SUFFIX}(?:\?[^ ]*)?"
MEDIA_ADDRESS = (
    r"(?:https?|s3|gs|gcs|wasbs?|abfss?|ftp|file|minio|rtsp|oss)://[^ ]+|(?:/[A-Za-z0-9._%-]+){2,}"
    r"|[A-Z]:\\[^\n]+"
)
MEDIA_BYTES = (
    r"(?:/9j/|iVBORw0KGgo|R0lGOD|UklGR|Qk0|JVBERi0|SUkqA|TU0AK|AAAA[A-Za-z0-9+/]{4}ZnR5c|SUQz|T2dnUw"
    r"|PHN2Zy)[A-Za-z0-9+/\s]{8,}={0,2}"
    r"|(?:0x|\\x)?(?i:ffd8ff|89504e470d0a|47494638|52494646|25504446|49492a00|4d4d002a|424d|494433"
    r"|4f676753|000000[0-9a-f]{2}66747970)"
    r"[0-9A-Fa-f]{12,}|data:[a-z]+/[a-z0-9.+-]+(?:;[a-z0-9=-]+)*,[^\n]+|<svg[^\n]+"
)
KEY = r"[A-Za-z0-9][A-Za-z0-9_-]{15,63}"
MEDIA = rf"{MEDIA_FILE}|{MEDIA_ADDRESS}|{MEDIA_BYTES}|{KEY}"
"""A picture, a recording or a scan: the file's bytes, or where it lies."""

NOT_A_PERSON = (
    "product", "item", "sku", "banner", "logo", "thumbnail", "category", "brand", "promotion", "campaign",
    "article", "news", "page", "store", "shop", "branch", "menu", "cover", "background", "room", "property",
    "asset", "gallery", "album", "icon", "catalog", "width", "height", "caption", "alt",
    "สินค้า", "แบรนด์", "โปรโมชั่น", "ร้าน", "สาขา", "ห้อง", "ทรัพย์สิน",
)  # fmt: skip
"""Words that make a picture one of a thing."""
