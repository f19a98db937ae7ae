"""Shapes that many recognizers ask of a cell before they believe its header, as RE2 bodies.

They are vetoes (`Recognizer.fits`): a count, a date or a product key under a telling header is turned
down by them; what a value is, they cannot say.
"""

from __future__ import annotations

CODE = r"[0-9]{1,4}"
"""A code of a code list: 1, 04, 099."""

LABEL = r"[A-Za-zก-๙][A-Za-zก-๙0-9 .,:/&()'’+_-]{0,59}"
"""A few words that name a class: "ไม่ระบุ", "Roman Catholic"."""

CODE_OR_LABEL = rf"{CODE}|{LABEL}"

TEXT = r"(?s:.*[A-Za-zก-ฮ].*)"
"""Anything with a letter in it, over several lines: what people write."""

DAY = r"[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}"

CLOCK = r"[0-9]{1,2}:[0-9]{2}[0-9:.]*(?: ?(?:Z|UTC|[AaPp][Mm]|[+-][0-9]{2}:?[0-9]{2}))?"

MOMENT = rf"{DAY}(?:[T ,]+{CLOCK})?|[0-9]{{10}}(?:[0-9]{{3}})?"
"""A day, a day with its time, or seconds or milliseconds since 1970."""

NUMBER = r"-?[0-9]{1,12}(?:,[0-9]{3})*(?:\.[0-9]+)?"

BLOB = r"(?:0x|\\x)?(?:[0-9A-Fa-f]{2}){32,}|[A-Za-z0-9+/_-]{64,}={0,2}"
"""Bytes written as hex or base64."""
