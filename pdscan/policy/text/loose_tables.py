"""Tables that extraction has taken apart: the words of the columns, then the cells, each in its own lines.

It breaks a cell over lines, or writes short cells of one row behind one another. Which column a piece
belongs to is told by what it says: a period, a purpose or a legal basis, or data.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from pdscan.policy.text.lines import Line, width
from pdscan.policy.text.tables import Cell
from pdscan.policy.words import lexicon
from pdscan.policy.words.periods import periods

_HEADER = 110
"""Letters that a line with the words of columns does not exceed."""
_OPENING = 50
"""Letters that the heading of what comes after a table does not exceed."""
_LINES = 8
_OF_COLUMNS = frozenset({"listed", "collect", "purpose", "retention", "share", "source"})
_AFTER = frozenset(
    {"right", "contact", "change", "security", "define", "transfer", "cookie", "children", "scope"}
)
"""What a line opens that ends a table."""
_PLAIN = re.compile(
    r"ลำดับ(?:ที่)?|ที่|no\.?|#|รายละเอียด|ตัวอย่าง|หมายเหตุ|กิจกรรม|เหตุผล|details?|examples?|remarks?|reasons?",
    re.IGNORECASE,
)
"""Columns that may stand among the others without saying what they are about."""
_BROKEN = re.compile(
    r"ข้อมูล|(?:ข้อมูล)?ส่วนบุคคล|(?:ที่)?(?:เก็บ)?รวบรวม|(?:การ|ใน)*(?:จัด)?(?:เก็บ)?รักษา|(?:การ)?จัดเก็บ"
    r"|(?:ทาง|ตาม)?กฎหมาย|(?:ใน|การ)*ประมวลผล|(?:ใน)?การ(?:ใช้)?|ข้อมูลส่วน|บุคคล"
)
"""What the edge of a column breaks off its words."""
_TITLE = re.compile(
    r"นโยบาย|ประกาศ|policy|notice|[?？:：;]|(?<!\bNo)\.|(?:^|\s)(?:และ|หรือ|and|or)"
    r"|(?:ดังนี้|ต่อไปนี้)\s*$|จะ(?:ถูก|อยู่|ได้รับ|เป็นไป|ทำ)|[“”]",
    re.IGNORECASE,
)
"""Signs of a title or a sentence, not of the words of a column."""
_BETWEEN_COLUMNS = re.compile(r"(?<=[ก-๎)])(?<!/)\s+(?!/)|(?<=[a-z.)])\s+(?=[A-Z])")
"""Where the words of one column end in a line that heads several: a blank in Thai, a capital in English."""
_FOR = re.compile(
    r"\W*(?:เพื่อ|ฐาน|ความยินยอม|ประโยชน์|การปฏิบัติตาม|to\s|for\s|consent|legitimate|contract)", re.IGNORECASE
)
_UNTIL = re.compile(
    r"\W*(?:จนกว่า|ตลอด|เท่าที่จำเป็น|ตามระยะเวลา|ตามที่กฎหมาย|until|as long as|up to)", re.IGNORECASE
)
_AT_MOST = re.compile(r"\W*(?:ไม่เกิน|อย่างน้อย|ภายใน|for|at least)?\s*$", re.IGNORECASE)
_CATEGORY = re.compile(r"ข้อมูล\S+(?: ๆ)?|(?:[a-z]+ ){1,3}(?:data|information|details)", re.IGNORECASE)
_FILLED = re.compile(r"@|[0-9]{3}")
"""An address or a number: a heading above it is that of the organisation's own."""
_THAI_END, _THAI_START = re.compile("[ก-๎]$"), re.compile("[ก-๎]")


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands in one column, from the line at this place on: "data", "purpose" or "retention"."""

    index: int
    role: str
    text: str


def cells(lines: Sequence[Line]) -> dict[int, tuple[Cell, ...]]:
    """Return the cells of such tables by the place of their first line; none for the words of the columns."""
    found: dict[int, tuple[Cell, ...]] = {}
    start = 0
    while start < len(lines):
        header = list(takewhile(_could_be_header, lines[start : start + _LINES]))
        body = start + len(header)
        columns = _columns(header)
        if _heads_a_table(columns, header, lines[body:]):
            end = min(_end(lines, body), _next_chapter(lines, start, body))
            found.update(dict.fromkeys(range(start, end), ()))
            for index, cell in _cells(lines, range(body, end), columns):
                found[index] = (*found[index], cell)
            start = end
        else:
            start += 1
    return found


def _could_be_header(line: Line) -> bool:
    if line.marker or line.depth or width(line.text) > _HEADER or _TITLE.search(line.text):
        return False
    return bool(_words_of_columns(line.text))


def _words_of_columns(text: str) -> list[str]:
    """Return the words of the columns that a line heads, each of them or all as one; none for other lines."""
    each = _BETWEEN_COLUMNS.split(text.strip())
    if all(map(_is_column, each)) and len({lexicon.heading_role(words) for words in each} & _OF_COLUMNS) > 1:
        return each
    return [text] if _is_column(text) else []


def _is_column(words: str) -> bool:
    if width(words) > _OPENING:
        return False
    plain = _PLAIN.fullmatch(words) or _BROKEN.fullmatch(words)
    return bool(plain) or lexicon.heading_role(words) in _OF_COLUMNS


def _columns(header: Sequence[Line]) -> dict[str, str]:
    """Return the words of the columns by what they are about."""
    all_words = [words for line in header for words in _words_of_columns(line.text)]
    return {role: words for words in reversed(all_words) if (role := lexicon.heading_role(words))}


def _heads_a_table(columns: dict[str, str], header: Sequence[Line], below: Sequence[Line]) -> bool:
    """Say whether lines head columns; those of a table of contents are found again further down."""
    about = columns.keys()
    if not about & lexicon.COLLECTING or not about & {"purpose", "retention"} or not below:
        return False
    if len(about) == 2 and "listed" not in about:
        return False
    said = [line.text for line in header]
    again = [line.text for line in below]
    return not any(_stands_alone(text, said, again) for text in said if lexicon.heading_role(text))


def _stands_alone(text: str, header: Sequence[str], below: Sequence[str]) -> bool:
    """Say whether words of a column head something further down; on the next page all of them stand again."""
    places = (place for place, again in enumerate(below) if again == text)
    return any(list(below[place - header.index(text) :][: len(header)]) != list(header) for place in places)


def _end(lines: Sequence[Line], start: int) -> int:
    """Return the place of the line after the last one of a table, whose rows may be counted."""
    counts_rows = lines[start].number == "1"
    for place in range(start, len(lines)):
        line = replace(lines[place], number=None) if counts_rows else lines[place]
        if _opens_more(line, lines[place + 1 : place + 3]):
            return place
    return len(lines)


def _next_chapter(lines: Sequence[Line], start: int, body: int) -> int:
    """Return the place of the number that follows the one above a table, unless rows count from 1."""
    above = next((line.number for line in reversed(lines[max(0, start - 3) : start]) if line.number), None)
    following = _successors(above) if above else frozenset()
    for place in range(body, len(lines)):
        number = lines[place].number
        if number == "1":
            break
        if number in following and width(lines[place].text) <= _HEADER:
            return place
    return len(lines)


def _successors(number: str) -> frozenset[str]:
    """Return the numbers that may come after a number: 3.3 and 4 after 3.2."""
    parts = number.rstrip(".").split(".")
    return frozenset(
        ".".join((*parts[:length], str(int(part) + 1)))
        for length, part in enumerate(parts)
        if part.isdecimal()
    )


def _opens_more(line: Line, following: Sequence[Line]) -> bool:
    """Say whether a line heads what comes after the table, rather than naming a category of data in it."""
    if line.depth:
        return True
    opens = width(line.text) <= _OPENING and lexicon.heading_role(line.text) in _AFTER
    if not opens or _FOR.match(line.text) or _UNTIL.match(line.text) or lexicon.elements().has(line.text):
        return False
    is_category = _CATEGORY.match(line.text) and not any(_FILLED.search(below.text) for below in following)
    return bool(line.number) or not is_category


def _cells(lines: Sequence[Line], body: range, columns: dict[str, str]) -> Iterator[tuple[int, Cell]]:
    data = columns.get("listed") or columns["collect"]
    about = ""
    inside = [index for index in body if not _could_be_header(lines[index])]  # it stands again on each page
    for piece in _merged(_pieces(lines, inside)):
        about = piece.text if piece.role == "data" else about
        yield piece.index, Cell(columns.get(piece.role, data), piece.text, about)


def _pieces(lines: Sequence[Line], inside: Iterable[int]) -> Iterator[_Piece]:
    """Cut the lines of a table where what they say belongs to another column."""
    role = ""
    for index in inside:
        gathered = ""
        for words in _phrases(lines[index].text):
            said = _role(words) or role or "purpose"
            if gathered and said != role:
                yield _Piece(index, role, gathered)
                gathered = ""
            role = said
            gathered = _behind(gathered, words) if gathered else words
        if gathered:
            yield _Piece(index, role, gathered)


def _phrases(text: str) -> Iterator[str]:
    """Yield what stands between spaces, a period in one piece."""
    periodical = next(periods(text), None)
    at = periodical.start if periodical and _AT_MOST.search(text[: periodical.start]) else None
    yield from (text if at is None else text[:at]).split()
    if at is not None:
        yield text[at:].strip()


def _role(words: str) -> str:
    """Tell what a phrase in a table is about, "" where nothing in it tells."""
    if _UNTIL.match(words) or any(period.start == 0 for period in periods(words)):
        return "retention"
    if _FOR.match(words):
        return "purpose"
    first = next((hit for hit in lexicon.elements().find(words) if hit.code), None)
    return "data" if _CATEGORY.match(words) or (first and first.start == 0) else ""


def _merged(pieces: Iterator[_Piece]) -> Iterator[_Piece]:
    """Put the pieces of one cell together, also where a line broke inside a word."""
    last: _Piece | None = None
    for piece in pieces:
        if last and last.role == piece.role:
            last = replace(last, text=_glued(last.text, piece.text))
        else:
            if last:
                yield last
            last = piece
    if last:
        yield last


def _behind(before: str, after: str) -> str:
    """Put what is said of a category of data behind it as its list."""
    return f"{before}{': ' if _CATEGORY.fullmatch(before) else ' '}{after}"


def _glued(before: str, after: str) -> str:
    if _THAI_END.search(before) and _THAI_START.match(after):
        seam = len(before)
        if any(hit.start < seam < hit.end for hit in lexicon.elements().find(before + after)):
            return before + after
    return _behind(before, after)
