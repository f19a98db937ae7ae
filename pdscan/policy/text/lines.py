"""The lines of a document: markers read, page furniture dropped, broken lines joined."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

SHORT = 90
"""Letters that a heading or a bare list item does not exceed."""
WRAPPED = 45
"""Letters from which on a line without a full stop may be one that the page's edge has broken."""
NEAR_THE_EDGE = 0.6
"""Share of the width of a page's long lines from which on a line is taken to have been broken."""
CARRIED_ON = 0.03
"""Share of lines that begin in mid-sentence, below one that nears the edge, from which on a page has broken
the lines."""

_HEADING = re.compile(r"\s*(?P<depth>#{1,6}) ")
_MARKS = re.compile("[ัิ-ฺ็-๎]")
_BULLET = re.compile(r"\s*(?:[•▪◦‣●○■□▶➢➤►▸◆·*\uf0b7\uf0a7]|[-–—](?=\s)|[o๐](?=\s))\s*")
_UNIT = r"(?!\s*(?:ปี|เดือน|วัน|ชั่วโมง|บาท|หลัก|years?|months?|days?|hours?|working|%))"
_NUMBER = re.compile(
    r"\s*"
    r"(?:(?P<paren>\((?P<inside>[0-9]{1,2}(?:\.[0-9]{1,2})*)\))"
    r"|(?P<dotted>[0-9]{1,2}(?:\.[0-9]{1,2})+)[.)]*(?![0-9])"
    r"|(?P<plain>[0-9]{1,2})(?P<close>[.)])(?![0-9])"
    r"|0(?P<padded>[1-9])(?=\s+[^\W\d]))" + _UNIT + r"\s*",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"\s*(?:ข้อ(?:ที่)?|ส่วนที่|หมวด(?:ที่)?|Section|Article|Part)\s*"
    r"(?P<value>[0-9]{1,2}(?:\.[0-9]{1,2})*)(?:[.):]|(?=\s))\s*",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"^(?P<head>\s*(?:ข้อ(?:ที่)?|มาตรา|article|section)\s*(?P<value>[0-9๐-๙]{1,2})"
    r"\s*\((?P<title>[^()\n0-9]{4,90})\))[ \t]*(?P<rest>.*)$",
    re.IGNORECASE | re.MULTILINE,
)
"""An article with its title in brackets, as laws have them; what it says may stand in the same line."""
_ARTICLES = 3
"""Articles with titles that make a document one of articles: a single one may be quoted."""
_LETTER = re.compile(r"\s*(?:\(?(?:[a-zก-ฮ]|[ivx]{2,5})\)|(?:[ivx]{1,5}|[a-z])\.(?=\s))\s*")
_FURNITURE = re.compile(
    r"\s*(?:mailto:\S+|https?://\S+|\(?[0-9]{1,3}\)?|หน้า(?:ที่)?\s*[0-9]+.*|page\s+[0-9]+.*|[0-9]+\s*/\s*[0-9]+"
    r"|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}, [0-9:]+\s?[AP]M.*|file:\S+.*|(?:[-=_*~]\s?){3,}"
    r"|skip to (?:main )?content)\s*",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"(?!.*`)\s*(?:import\s.+\bfrom\s|export\s(?:default|const|function|async)\b|const\s\w+\s*[=:]|function\s\w+\("
    r"|@(?:section|extends|yield|stop|endsection)\b|[{}()\[\];,<>/=]+\s*$)"
)
"""Lines of the program that a notice was copied from."""
_ENDED = re.compile(r"(?<!\bNo)[.:;!?]\s*$|(?:ดังนี้|ต่อไปนี้)\s*$")
_OPEN = re.compile(
    r"(?:[,(/–]|[a-z]-|\b(?:and|or|the|of|to|for|with|in|by|an?|your|our)|และ|หรือ)\s*$", re.IGNORECASE
)
_LATIN_END = re.compile(r"[A-Za-z]\s*$")
_ENTRY = re.compile(r"\S{2,30}\s[–—]\s\S")
"""A word and what is said of it, as in lists of cookies: "_ga – counts visitors, 2 years"."""
_ADDRESS = re.compile(r"\S+@\S|www\.|https?:")
_CARRIED_ON = re.compile(
    r"(?:ของ|และ|หรือ|ซึ่ง|ออกจาก|กับ|ไว้|รวมถึง|ตลอดจน|ภายใน|ปี(?!เกิด)|เดือน(?!เกิด)|วัน(?=หลัง|นับ|จาก|\s)"
    r"|ที่(?!อยู่|มา|ตั้ง|ทำ|ดิน|พัก)|\([0-9]{1,3}\)\s*(?:ปี|เดือน|วัน|years?|months?|days?))"
)
"""Beginnings with which no line of Thai begins of itself."""
_THAI_END, _THAI_START = re.compile("[ก-๎]$"), re.compile("[ก-๎]")
_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its marker: "bullet", "letter", or a number ("3.1"; `loose` where in brackets).

    `depth` is that of a heading which the document marks as one, 1 for the outermost; 0 for all else.
    """

    text: str
    marker: str = ""
    number: str | None = None
    loose: bool = False
    depth: int = 0
    after_blank: bool = False


def width(text: str) -> int:
    """Count the letters that take room; Thai marks take none."""
    return len(_MARKS.sub("", text))


def read_lines(text: str) -> Iterator[Line]:
    """Read the markers of each line; leave out blank lines and page furniture."""
    blank = True
    of_articles = len(_TITLED.findall(text)) >= _ARTICLES
    for raw in re.split(r"[\n\f\v]", _TITLED.sub(r"\g<head>\n\g<rest>", text) if of_articles else text):
        if not raw.strip():
            blank = True
        elif of_articles and (titled := _TITLED.match(raw)):
            number = titled["value"].translate(_THAI_DIGITS)
            yield Line(titled["title"], "number", number, depth=1, after_blank=True)
        elif not (_FURNITURE.fullmatch(raw) or _CODE.match(raw)):
            yield replace(_marked(raw), after_blank=blank)
            blank = False


def _marked(raw: str) -> Line:
    heading = _HEADING.match(raw)
    if heading:
        return replace(_numbered(raw[heading.end() :]), depth=len(heading["depth"]))
    bullet = _BULLET.match(raw)
    rest = raw[bullet.end() :] if bullet else raw.lstrip()
    if not rest.strip():
        return Line("", "bullet")
    line = _numbered(rest)
    return replace(line, marker="bullet") if bullet and not line.number else line


def _numbered(rest: str) -> Line:
    digits = rest.translate(_THAI_DIGITS)
    article = _ARTICLE.match(digits)
    if article:
        return Line(rest[article.end() :], "number", article["value"])
    number = _NUMBER.match(digits)
    if number:
        value = number["inside"] or number["dotted"] or number["plain"] or number["padded"]
        loose = "." not in value and (bool(number["paren"]) or number["close"] == ")")
        return Line(rest[number.end() :], "number", value, loose)
    letter = _LETTER.match(rest)
    return Line(rest[letter.end() :], "letter") if letter else Line(rest)


def joined(lines: list[Line]) -> list[Line]:
    """Put lines together that a page has broken."""
    full = _full_width(lines)
    whole: list[Line] = []
    last = ""
    for line in lines:
        if whole and _continues(whole[-1], last, line, full=full):
            whole[-1] = replace(whole[-1], text=glued(whole[-1].text, line.text))
        else:
            whole.append(line)
        last = line.text
    return [replace(line, text=line.text.strip()) for line in whole if line.text.strip()]


def _full_width(lines: list[Line]) -> float:
    """Return the letters from which on a line reaches the edge of its page, if its page breaks lines."""
    if not lines:
        return math.inf
    widths = [width(line.text) for line in lines]
    full = max(WRAPPED, NEAR_THE_EDGE * sorted(widths)[len(widths) * 4 // 5])
    carried = sum(
        above >= full and not line.marker and _begins_midway(line.text)
        for above, line in zip(widths, lines[1:], strict=False)
    )
    return full if carried > CARRIED_ON * len(lines) else math.inf


def _continues(whole: Line, last: str, line: Line, *, full: float) -> bool:
    if line.marker or line.depth or whole.depth:
        return False
    if not whole.text.strip():
        return True
    if " | " in whole.text or " | " in line.text:
        return False
    if _ENDED.search(last) or all(map(_ENTRY.match, (last, line.text))):
        return False
    if line.after_blank and _stands_alone(last) and not (last.isupper() and line.text.isupper()):
        return False
    unfinished = (
        bool(_OPEN.search(last))
        or _begins_midway(line.text)
        or _unclosed(whole.text)
        or (last.isupper() and line.text.isupper())
    )
    return unfinished or (not line.after_blank and (_is_wrapped(whole, last) or width(last.strip()) >= full))


def _is_wrapped(whole: Line, last: str) -> bool:
    """Say whether an English line goes on in the next: its paragraph has been broken before."""
    return whole.text.strip() != last.strip() and bool(_LATIN_END.search(last)) and width(last) >= WRAPPED


def _stands_alone(text: str) -> bool:
    """Say whether a short line before a blank one is whole, since nothing in it waits for more."""
    return width(text.strip()) < WRAPPED and not _OPEN.search(text)


def _begins_midway(text: str) -> bool:
    return bool(_CARRIED_ON.match(text)) or (text[:1].islower() and not _ADDRESS.match(text))


def _unclosed(text: str) -> bool:
    return text.rfind("(") > max(text.rfind(")"), len(text) - 400)


def glued(before: str, after: str) -> str:
    """Join two lines: Thai words run on, a hyphen stays ("data-protection-" + "officer@…")."""
    after = after.lstrip() if after.strip() else ""
    if re.search(r"[A-Za-z0-9]-\s*$", before) and after[:1].islower():
        return before.rstrip() + after
    if _THAI_END.search(before) and _THAI_START.match(after):
        return before + after
    return f"{before.rstrip()} {after}"
