"""The passages of a policy: its lines put together again, each with its section, headings and annex.

A passage is a heading, a list item or a paragraph. Lines that PDF extraction has broken are joined; page
furniture (page numbers, link targets) is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pdscan.policy.text import loose_tables, numbering, tables
from pdscan.policy.text.lines import SHORT, Line, joined, read_lines, width
from pdscan.policy.words import lexicon

_MARKED = 4
"""Different roles of headings that a document marks, from which on it is taken to mark them all."""
_TITLE = 60
"""Letters that a heading does not exceed unless it asks a question."""

LEAD = re.compile(
    r"(?:[:：]|(?:ดังนี้|ต่อไปนี้)(?:คือ|เท่านั้น)?|ได้แก่|เช่น|อาทิ|กล่าวคือ"
    r"|as follows|the following|including|such as)[\s:.]*$",
    re.IGNORECASE,
)
_PROSE_END = re.compile(r"(?:[;,]|(?<!\.[ก-ฮ])\.)\s*(?:and|or|และ|หรือ)?\s*$", re.IGNORECASE)
"""How a paragraph ends; the full stop of an abbreviation (ป.ป.ส.) ends none."""
_AMBIGUOUS = frozenset({"contact", "scope", "collect", "cookie"})
"""Roles of headings whose words also name categories of data."""
_A_LIST = 2
"""Elements in the line below a heading that make it one of data."""
FILLED = re.compile(r"\w@\w|[0-9]{3}")
"""An address or a number: whose it is stands filled in, so it is the organisation's."""
_NOT_THE_LAST = re.compile(r"[;,]\s*(?:and|or|and/or|และ|หรือ|และ/หรือ)\s*$", re.IGNORECASE)
"""How an item of a list ends that another one follows, whatever that looks like."""
_SENTENCE = re.compile(
    r"(?:ท่าน|หาก|เมื่อ|บริษัท|ธนาคาร|เรา|คุณ|โดย|ทั้งนี้|กำหนด(?!การ)|มีการ|จัดให้|เพื่อ|(?!ข้อมูลที่)[ก-๎ฯ]{2,30}?\s?ไม่(?:เก็บ|จัดเก็บ|บันทึก|มีนโยบาย|ประสงค์|ขอ(?:ทราบ|ข้อมูล))|จะเก็บ|เก็บ(?:รักษา)?(?:ไว้|เท่าที่|ตราบ|ตลอด|ตาม)|ตลอดระยะเวลา|we|if|you|please|this|these|for|in|when)(?:\b|(?=[ก-๎\s]))",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"ใด|อย่างไร|อะไร|ไหม|หรือไม่|บ้าง|\b(?:what|why|how|who|where|when)\b|\?", re.IGNORECASE)
_OURS = re.compile(
    r"\b(?:we|the company) (?:may |will )?(?:collect|hold|process|store|obtain)\b"
    r"|ที่(?:เรา|บริษัทฯ?)\s?(?:จะ|มีการ)?(?:เก็บ|รวบรวม|ประมวลผล)",
    re.IGNORECASE,
)
"""How a title of what is collected says who does so; an item of a list does not."""
_LABELLED = re.compile(r"[:：]\s*\S| \| |\s(?:เช่น|ได้แก่|อาทิ|ประกอบด้วย|such as|e\.g\.)\s*\S")
_ANNEX = re.compile(
    r"resid|individuals|subject to the laws?|applies to|in addition to|อาศัยอยู่|พำนัก|นอกเหนือจาก", re.IGNORECASE
)
_APPENDED = re.compile(
    r"\W*(?:(?:ANNEX|Annex|APPENDIX|Appendix|SCHEDULE|Schedule|ADDENDUM|Addendum)\s+[0-9A-Z]{1,3}\s*(?:$|[-–—:(]|[A-Z]{2})"
    r"|(?:ภาคผนวก|เอกสารแนบท้าย)\s*(?:ที่\s*)?[ก-ฮ0-9๐-๙]{1,2}(?:\s|$|[-–—:.(]))"
)
"""How the title of what is appended begins: no heading before it stands above it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One heading, list item or paragraph, in its place.

    `headings` runs from the outermost to the nearest; `section` is the nearest number, or the heading
    where nothing is numbered; `lead` is the sentence that opened the list which an item stands in; `row` says
    which data the row of a table is about, `row_name` what its first cell calls it where that is another.
    """

    text: str
    kind: str
    section: str | None = None
    headings: tuple[str, ...] = ()
    lead: str = ""
    jurisdiction: str | None = None
    row: str = ""
    row_name: str = ""

    @property
    def heading(self) -> str:
        """The nearest heading."""
        return self.headings[-1] if self.headings else ""


def passages(text: str) -> tuple[Passage, ...]:
    """Split the text of a policy into its passages.

    >>> [(passage.kind, passage.section) for passage in passages("1. Data we collect, in short")]
    [('heading', '1')]
    """
    lines = joined(list(read_lines(tables.with_bars(text))))
    return tuple(_placed(lines))


def _placed(lines: list[Line]) -> Iterator[Passage]:
    marked = _marks_its_headings(lines)
    outline = numbering.Outline(all_marked=marked)
    jurisdiction: str | None = None
    lead, in_list = "", False
    counted: frozenset[str] = frozenset()
    in_tables = _cells(lines)
    for index, line in enumerate(lines):
        if index in in_tables:
            for cell in in_tables[index]:
                above = (*outline.headings, cell.column)
                yield Passage(
                    cell.text, "item", outline.section, above, "", jurisdiction, cell.row, cell.name
                )
            continue
        kind = _kind(line, lines[index + 1 : index + 2], in_list=bool(lead))
        if kind == "heading" and marked and _is_said_below(line, lines[index + 1 : index + 2]):
            kind = "item"
        if _is_counted(line, counted) or (in_list and _goes_on(lines[index - 1], line)):
            kind = "item"
        country = _annex(lines, index)
        jurisdiction = country or jurisdiction
        if country or _begins_what_is_appended(line):
            kind, outline = "heading", numbering.Outline(all_marked=marked)
        if kind == "heading" and _is_category(line, lines[index + 1 : index + 2], outline.headings):
            outline = outline.with_category(line.text)
        else:
            outline = outline.opened(line, heading=kind == "heading")
        if kind == "heading" or (kind == "prose" and in_list):
            lead = ""
        in_list = kind == "item"
        counted = (counted if in_list else frozenset()) | (
            {line.number} if in_list and line.number else set()
        )
        yield Passage(line.text, kind, outline.section, outline.headings, lead, jurisdiction)
        if LEAD.search(line.text):
            lead = line.text


def _is_category(line: Line, following: list[Line], above: tuple[str, ...]) -> bool:
    """Say whether a heading names a category of the data that the one above it lists: "Contact data:"."""
    if line.depth or line.number or not following or FILLED.search(following[0].text):
        return False
    below = set(lexicon.elements().codes(following[0].text)) - {lexicon.NOT_DATA}
    in_list = any(lexicon.heading_role(heading) == "listed" for heading in above)
    return in_list and lexicon.heading_role(line.text) in _AMBIGUOUS and len(below) >= _A_LIST


def _goes_on(before: Line, line: Line) -> bool:
    """Say whether the item before a line ends as if the line were the next."""
    return not line.depth and bool(_NOT_THE_LAST.search(before.text))


def _begins_what_is_appended(line: Line) -> bool:
    return not line.depth and width(line.text) <= 2 * SHORT and bool(_APPENDED.match(line.text))


def _cells(lines: list[Line]) -> dict[int, tuple[tables.Cell, ...]]:
    """Return the cells of all tables by the place of the line that they stand in."""
    rows = tables.headers(lines)
    barred = {index: tuple(tables.row(lines[index].text, header)) for index, header in rows.items()}
    return {**loose_tables.cells(lines), **barred}


def _kind(line: Line, following: list[Line], *, in_list: bool) -> str:
    if _is_marked_heading(line, following):
        return "heading"
    if line.marker in {"bullet", "letter"} or (
        line.loose and (in_list or not lexicon.heading_role(line.text))
    ):
        return "item"
    if line.number and _could_be_a_title(line.text):
        return "prose" if _LABELLED.search(line.text) else "heading"
    if _is_paragraph(line.text):
        return "prose"
    listed = in_list and len(set(lexicon.elements().codes(line.text)) - {lexicon.NOT_DATA}) > 1
    return "heading" if not listed and _opens_something(line, following) else "item"


def _is_counted(line: Line, before: frozenset[str]) -> bool:
    """Say whether a number counts the items of a list: it goes on from one, or begins in lower case."""
    number = line.number or ""
    if not number.isdecimal() or line.depth:
        return False
    return line.text[:1].islower() or str(int(number) - 1) in before


def _marks_its_headings(lines: list[Line]) -> bool:
    return (
        len({role for line in lines if line.depth and (role := lexicon.heading_role(line.text))}) >= _MARKED
    )


def _is_said_below(line: Line, following: list[Line]) -> bool:
    """Say whether a line that looks like a heading is none, where the document marks its headings."""
    opens_list = bool(following) and following[0].marker == "bullet"
    asks = line.text.rstrip().endswith("?") and bool(lexicon.heading_role(line.text))
    of_minors = lexicon.heading_role(line.text) == "children" and _names_what_follows(line, following)
    return not (line.depth or line.number or opens_list or of_minors or asks)


def _is_marked_heading(line: Line, following: list[Line]) -> bool:
    if line.marker == "bullet":
        return _names_what_follows(line, following)
    return bool(line.depth) and not _is_paragraph(line.text)


def _could_be_a_title(text: str) -> bool:
    return width(text) <= 2 * SHORT and not _PROSE_END.search(text) and not text[:1].islower()


def _is_paragraph(text: str) -> bool:
    """Tell a paragraph from a heading, where a page sets both in the same type."""
    asks = text.rstrip().endswith("?")
    return width(text) > (2 * SHORT if asks else SHORT) or bool(_PROSE_END.search(text)) or _is_sentence(text)


def _names_what_follows(line: Line, following: list[Line]) -> bool:
    """Say whether a bullet is the heading of what stands after it, rather than an item of a list."""
    below = following[0] if following else None
    role = lexicon.heading_role(line.text)
    if below is None or below.depth or width(line.text) > _TITLE:
        return False
    if below.marker:
        return bool(role) and line.text.rstrip().endswith("?")
    return role not in {"", "cookie", "collect", "contact", "scope"} or bool(_OURS.search(line.text))


def _is_sentence(text: str) -> bool:
    """Say whether a short line says something by itself, rather than naming what comes below it."""
    if _LABELLED.search(text):
        return True
    return bool(_SENTENCE.match(text)) and not _QUESTION.search(text) and not text.isupper()


def _opens_something(line: Line, following: list[Line]) -> bool:
    """Say whether a short bare line is a heading: by its words, its capitals or by what comes after it."""
    role = lexicon.heading_role(line.text)
    if line.text.isupper() or (role and _QUESTION.search(line.text)):
        return True
    if role not in {"", "cookie", "collect"} and width(line.text) <= _TITLE:
        return True
    if not following:
        return False
    return bool(following[0].marker == "bullet" or width(following[0].text) > SHORT)


def _annex(lines: list[Line], index: int) -> str | None:
    """Return the jurisdiction when the line is the heading of a country's annex."""
    country = lexicon.jurisdiction_named(lines[index].text)
    after = " ".join(line.text for line in lines[index + 1 : index + 4])
    return country if country and _ANNEX.search(after) else None
