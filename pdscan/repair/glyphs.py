"""What can be mended without a dictionary: font glyphs, split sara am, marks past a space, doubles.

The private-use map was read from the glyph names of Windows Thai fonts; it holds only between Thai
letters, since other systems keep arrow keys at the same code points.
"""

from __future__ import annotations

import re

from pdscan.repair.trace import Trace

MARKS = "ัิ-ฺ็-๎"
_CONSONANT = "ก-ฮ"
_PRIVATE = dict(
    zip(
        range(0xF700, 0xF71E),
        "ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุูฎฏฬ",
        strict=True,
    )
)

_SIGNS = re.compile(
    f"[{_CONSONANT}][่-๋]?[ \u00a0][าำ]|[่-๋][ัิ-ื็ํ]|[เ-ไะาำ][{MARKS}]|[^ก-ฺเ-๎\uf700-\uf71d\n][{MARKS}]|ํ[่-๋]?า"
    "|(?<=[ก-๎])[\uf700-\uf71d]"
)
_INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff\u00ad]")
_PRIVATE_RUN = re.compile("(?<=[ก-๎\uf700-\uf71d])[\uf700-\uf71d]|[\uf700-\uf71d](?=[ก-๎])")
_RULES: tuple[tuple[re.Pattern[str], tuple[int | str, ...]], ...] = (
    (_INVISIBLE, ()),
    (re.compile(f"(?<=[{_CONSONANT}])\ufffd(?=า)"), ("ํ",)),
    (re.compile(f"(?<=[ก-๎])([^ก-๎\n])([{MARKS}])"), (2, 1)),
    (re.compile(f"(?<![ก-๎])(?<=[ \u00a0])([{MARKS}])([{_CONSONANT}])"), (2, 1)),
    (re.compile(f"([{_CONSONANT}][{MARKS}]{{0,2}})[ \u00a0]+[าำ]"), (1, "ำ")),
    (re.compile("ํ([่-๋]?)า"), (1, "ำ")),
    (re.compile("ำ([่-๋])"), (1, "ำ")),
    (re.compile("เเ"), ("แ",)),
)
_DOUBLES = re.compile(f"([{MARKS}])\\1+")


def signs(text: str) -> int:
    """Count the sequences that Thai spelling rules out and only extraction produces."""
    return sum(1 for _ in _SIGNS.finditer(text))


def restore(trace: Trace) -> Trace:
    """Mend what needs no dictionary.

    >>> restore(Trace.of("ท าหน้าที่ตามค าขอไว ้")).text
    'ทำหน้าที่ตามคำขอไว้ '
    """
    trace = Trace(_PRIVATE_RUN.sub(lambda glyph: _PRIVATE[ord(glyph[0])], trace.text), trace.origins)
    for pattern, template in _RULES:
        trace = trace.rewrite(pattern, template)
    return trace


def merge_doubles(trace: Trace) -> Trace:
    """Drop repeated marks; only after the search, for which two tones in a row are two displaced ones."""
    return trace.rewrite(_DOUBLES, (1,))
