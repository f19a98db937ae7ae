"""Whether a row of cells is a header: asked of delimited text and spreadsheets, which do not say.

A data row taken for a header would put a person's data into the inventory as names of fields, so a row
counts as a header only on positive evidence: no cell looks like data, and some cell is a word that
names fields, is written like an identifier, is text above numbers, or asks what is answered below.
Without it the fields are called "#0", "#1", and so on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

Row = Sequence[str]

_BODY = 50
LONGEST, LONGEST_QUESTION = 80, 400
"""Letters of a name, and of a question that a form puts above its answers."""
REPEATED = 3
"""Times that a value stands in a column on average, from which on the column's values are known."""
FEW, MOST = 0.2, 0.5
"""So few cells with numbers in them ("sales 2568", "rs4680") are names too beside so many sure names."""
_VALUE = re.compile(
    r"[\w.+-]+@[\w-]+\.|"  # an e-mail address
    r"https?://|"
    r"^[\s0-9๐-๙.,:/%()+-]+$|"
    r"^(?:นาย(?!จ้าง|ทะเบียน|หน้า|แพทย์|ประกัน|ช่าง|ตรวจ|ท่า)|นาง(?!พญา|ฟ้า)|น\.ส\.|(?:Mrs?|Ms|Dr)[. ])\s*[^\s/,|]"
)
_LONG_NUMBER = re.compile(r"[0-9๐-๙]{4}")
"""In dates, codes and identifiers; "addr1" and "2fa" are names."""
_NUMBERED = re.compile(
    r"[A-Za-zก-๙][A-Za-zก-๙_][^0-9]{0,30}(?:[0-9]{1,2}[^0-9]{1,10})?[0-9]{4,5}[^0-9]{0,10}"
)
_YEAR = re.compile(r"(?:19|20|25)[0-9]{2}")
_NUMBER = re.compile(r"^[\s0-9๐-๙.,:/%()+-]+$")
_IDENTIFIER = re.compile(
    r"^(?:[a-z]{2,}|[a-z]+(?:_[a-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]*)+|[A-Z0-9]+(?:_[A-Z0-9]+)+|[a-z]{1,4}[0-9]{1,2})$"
)
_CAPITALS = re.compile(r"[A-Z][A-Z_]+[0-9]{0,2}")
"""As old systems call their columns: CIFNAME, ADRPROVN."""
_WORDS = re.compile(
    r"(?:^|[\W_])(?:id|no|name|first|last|surname|date|day|time|year|email|e-mail|mail|phone|tel|mobile|fax|address"
    r"|addr|city|province|country|zip|postcode|code|type|status|amount|price|total|qty|quantity|note|notes|remark"
    r"|remarks|description|desc|title|sex|gender|age|dob|birth|birthday|account|acc|bank|card|pin|password|user"
    r"|username|customer|order|product|item|number|key|value|text|message|comment|created|updated|salary|position"
    r"|department|company|url|ip|lat|lon|cid|pid|uid|ref)(?:$|[\W_0-9])|"
    r"ชื่อ|สกุล|เลข|ที่อยู่|วันที่|วัน|เวลา|รหัส|เบอร์|โทร|มือถือ|อีเมล|จำนวน|ราคา|ยอด|สถานะ|หมายเหตุ|จังหวัด|อำเภอ|ตำบล|ประเภท|บัญชี"
    r"|ธนาคาร|บัตร|เกิด|อายุ|เพศ|ลำดับ|รายการ|สินค้า|ลูกค้า|ตำแหน่ง|แผนก|บริษัท|ศาสนา|สัญชาติ|คำนำหน้า|ไปรษณีย์|เดือน|ปี",
    re.IGNORECASE,
)


def is_header(row: Row, body: Sequence[Row]) -> bool:
    """Tell whether the row names the columns of the rows after it.

    >>> is_header(["cid", "ชื่อ"], [["1", "มานี"]]), is_header(["มานี", "ปิติ"], [["ชูใจ", "วีระ"]])
    (True, False)
    """
    doubtful = [cell for cell in row if is_data(cell)]
    if not doubtful:
        return share_of_names(row, body) > 0 or _is_in_capitals(row, body)
    questions = [cell for cell, below in _columns(row, body) if _is_question(cell, below)]
    numbered = [cell for cell in doubtful if cell not in questions]
    are_few = len(numbered) <= FEW * len(row) and all(map(_may_be_name, numbered))
    sure = [
        _names(cell, below) or _stands_apart(cell, below)
        for cell, below in _columns(row, body)
        if cell and cell not in questions
    ]
    return are_few and sum(sure) >= MOST * max(1, len(sure))


def _is_in_capitals(row: Row, body: Sequence[Row]) -> bool:
    """Tell whether all cells are words in capitals, and what stands below them is written otherwise."""
    return all(
        _CAPITALS.fullmatch(cell) and sum(map(bool, map(_CAPITALS.fullmatch, below))) < MOST * len(below)
        for cell, below in _columns(row, body)
    )


def share_of_names(row: Row, body: Sequence[Row]) -> float:
    """Return the share of the cells of a row that name what stands in the rows after it."""
    named = [_names(cell, below) for cell, below in _columns(row, body) if cell]
    return sum(named) / max(1, len(named))


def _columns(row: Row, body: Sequence[Row]) -> Iterator[tuple[str, list[str]]]:
    """Yield each cell of a row with the cells below it that are filled."""
    for at, cell in enumerate(row):
        yield cell, [line[at] for line in body[:_BODY] if at < len(line) and line[at]]


def is_form(rows: Sequence[Row]) -> bool:
    """Tell whether rows are a form: names in the first of two columns, and what they name in the second.

    >>> is_form([["ชื่อ", "มานี"], ["โทร", "0800000001"]]), is_form([["ชื่อ", "โทร"], ["มานี", "0800000001"]])
    (True, False)
    """
    labels = [row[0] for row in rows]
    all_named = len(set(labels)) == len(labels) > 1 and all(map(_is_name, labels))
    return all_named and all(len(row) == 2 for row in rows) and not _is_name(rows[0][1])


def _is_name(cell: str) -> bool:
    return len(cell) <= 40 and bool(_WORDS.search(cell) or _IDENTIFIER.search(cell))


def is_data(cell: str) -> bool:
    """Tell whether a cell is a value rather than a name; a lone year may head a column."""
    is_value = _VALUE.search(cell) or _LONG_NUMBER.search(cell)
    return len(cell) > LONGEST or bool(is_value and not _YEAR.fullmatch(cell))


def _stands_apart(cell: str, below: Sequence[str]) -> bool:
    """Tell whether a cell is no value of its column, which has the same few over and over."""
    return cell not in below and len(below) >= REPEATED * len(set(below)) > 0


def _is_question(cell: str, below: Sequence[str]) -> bool:
    """Tell whether a cell is the whole question of a form, and what stands below are the short answers."""
    answers = max(map(len, below), default=LONGEST)
    return LONGEST < len(cell) <= LONGEST_QUESTION and answers < LONGEST and not _VALUE.search(cell)


def _may_be_name(cell: str) -> bool:
    """Tell whether a cell with a long number in it may be a name all the same: "rs4680", "sales 2568"."""
    return bool(_NUMBERED.fullmatch(cell)) and not _VALUE.search(cell)


def _names(cell: str, below: Sequence[str]) -> bool:
    """Tell whether the cell is a name for what stands below it, and no value of the same kind."""
    if cell in below:
        return False
    if any(kind.search(cell) and _share(kind, below) < 0.5 for kind in (_WORDS, _IDENTIFIER)):
        return True
    return _share(_NUMBER, below) > 0.8


def _share(kind: re.Pattern[str], cells: Sequence[str]) -> float:
    return sum(bool(kind.search(cell)) for cell in cells) / max(1, len(cells))


def field_names(header: Iterable[str], width: int) -> list[str]:
    """Make the names of `width` columns: those given, distinct; "#3" where there is none.

    >>> field_names(["id", "", "id"], 4)
    ['id', '#1', 'id (2)', '#3']
    """
    names: list[str] = []
    given = [*header, *[""] * width][:width]
    for at, name in enumerate(cell.strip() for cell in given):
        candidate, count = name or f"#{at}", 1
        while candidate in names:
            count += 1
            candidate = f"{name} ({count})"
        names.append(candidate)
    return names
