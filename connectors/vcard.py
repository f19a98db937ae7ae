"""Address books (vCard, RFC 6350 and the older forms): a card per row, its properties as columns."""

from __future__ import annotations

import io
import quopri
import re
from collections.abc import Iterable, Iterator
from typing import Any

import pyarrow as pa

from connectors._stores.records import Records
from connectors._stream import opened
from connectors._text.bytes import open_plain, problem_of, start_of
from connectors._text.encoding import encoding_of, mended, notes_on
from pdscan.arrow import decoded
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError

NAMES = {
    "fn": "full_name",
    "bday": "birth_date",
    "org": "company",
    "title": "job_title",
    "photo": "picture",
    "tz": "time_zone",
}
"""Properties that hold one value, by the name of a column that says what it is."""
LISTS = {"tel": "phone", "email": "email", "adr": "address", "impp": "messenger", "url": "url"}
PARTS_OF_NAME = ("last_name", "first_name", "middle_name", "name_prefix", "name_suffix")
_PROPERTY = re.compile(r"(?:[\w-]+\.)?(?P<name>[\w-]+)(?P<settings>(?:;[^:]*)?):(?P<value>.*)", re.DOTALL)
_SEPARATED = re.compile(r"(?<!\\);")
_ESCAPED = re.compile(r"\\([\\,;:nN])")
_QUOTED_PRINTABLE = "QUOTED-PRINTABLE"

Card = dict[str, Any]


def sample(file: File, _part: str, budget: Budget) -> Sample:
    """Open an address book."""
    found = Sample(batches=iter(()), notes=notes_on(encoding_of(start_of(file))))
    return opened(found, _batches(file, budget, found), budget, "reading cards")


def _batches(file: File, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
    records = Records(found)
    yield from records.taken(_cards(_lines(file, found)), budget.rows)
    if not records.rows:
        raise DatasetError("it holds no card; it is damaged, or no address book")
    if found.not_seen is None:
        found.bytes_read = file.size
        found.rows_total, found.rows_total_exact = records.rows, found.problem is None


def _lines(file: File, found: Sample) -> Iterator[str]:
    with open_plain(file) as plain:
        stream = mended(plain, encoding_of(start_of(file)))
        yield from io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace")
        found.problem = problem_of(plain)


def _cards(lines: Iterable[str]) -> Iterator[Card]:
    card: Card = {}
    for line in _unfolded(lines):
        property_ = _PROPERTY.match(line)
        if property_ is None:
            continue
        name = property_["name"].lower()
        if name == "end" and card:
            yield card
        if name in {"begin", "end", "version"}:
            card = {} if name != "version" else card
            continue
        _put(card, name, _value(property_["value"], property_["settings"].upper()))
    if card:
        yield card


def _unfolded(lines: Iterable[str]) -> Iterator[str]:
    """Join a property that goes on in further lines: behind a blank, or behind the "=" of an older form."""
    whole = ""
    for line in lines:
        text = line.rstrip("\r\n")
        if whole.endswith("=") and _QUOTED_PRINTABLE in whole.partition(":")[0].upper():
            whole = whole[:-1] + text
        elif text[:1] in {" ", "\t"}:
            whole += text[1:]
        else:
            yield whole
            whole = text
    yield whole


def _value(written: str, settings: str) -> list[str]:
    """Return the parts of a value, decoded."""
    if _QUOTED_PRINTABLE in settings:
        written = decoded(quopri.decodestring(written.encode()))
    parts = (_ESCAPED.sub(_unescaped, part).strip() for part in _SEPARATED.split(written))
    return list(parts)


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]


def _put(card: Card, name: str, parts: list[str]) -> None:
    if name == "n":
        card |= {column: part for column, part in zip(PARTS_OF_NAME, parts, strict=False) if part}
        return
    text = " ".join(filter(None, parts))
    if not text:
        return
    if name in LISTS:
        card.setdefault(LISTS[name], []).append(re.sub(r"^(?:tel|mailto):", "", text))
        return
    column = NAMES.get(name, name.removeprefix("x-").replace("-", "_"))
    card[column] = f"{card[column]}\n{text}" if column in card else text


FORMAT = Format(name="vcard", suffixes=(".vcf", ".vcard"), sample=sample)
