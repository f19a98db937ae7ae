"""Text that is laid out as fields: cells of a table under a heading, values of JSON keys, of records, of HL7.

A table pasted into a mail and a record in a log say what their values are as a column's header does: a
date under "วันเกิด" is a birth date, four numbers with dots under "Version" are no address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from types import MappingProxyType

from pdscan.detect.text.hl7 import find_fhir, find_hl7
from pdscan.detect.text.name_lists import begin_with_years, is_of_applicants, kinds_said, only_count
from pdscan.detect.text.rosters import is_vague, read_as
from pdscan.detect.text.statements import find_inserted
from pdscan.detect.text.tables import Table, find_tables, words_of
from pdscan.recognizer import Recognizer, Span
from pdscan.vocabulary.persons import is_english

_KEYED = re.compile(
    r"(?:\"(?P<parent>[A-Za-z_]{2,20})\"\s*:\s*\{\s*)?"
    r"\"(?P<key>[A-Za-z_][A-Za-z0-9_ -]{1,30})\"\s*:\s*"
    r"(?:\"(?P<text>[^\"\\\n]{1,120})\"|(?P<number>[0-9.]{4,20}))"
)
_TAGGED = re.compile(
    r"<(?P<tag>[A-Za-z_][A-Za-z0-9_.-]{1,30})>(?P<inside>[^<>\n]{1,120})</"
    r"|(?<![0-9A-Za-z_.-])(?P<set>[A-Za-z_]{2,30}) ?= ?"
    r"(?:[\"'](?P<quoted>[^\"'\n]{1,120})[\"']|(?P<bare>[^\s&;,\"'<>]{1,60}))"
)
_CAMEL_KEYED = re.compile(
    r"(?<![A-Za-z0-9_.\"'-])(?P<key>[a-z]{2,15}(?:[A-Z][a-z]{1,14}){1,3})::? ?[\"']?"
    r"(?P<value>(?=(?:[^\s0-9]{0,12}[0-9]){3})[^\s,;\"'{}\[\]()]{3,60})"
)
"""As directories and programs write their keys: "employeeNumber: 20447"; types have fewer digits, "int32"."""
_RECORD = re.compile(r"(?<![A-Za-z.])(?P<of>[A-Z][A-Za-z]{2,20})\([^()\n]{0,200}\Z")
"""What a program shows of a record: "Employee(no='E2041', name='...')"."""
_LONGEST_RECORD = 224
_INSERT = re.compile(r"\((?P<names>[A-Za-z_`\", \n]{3,400})\)\s*(?i:values)\s*(?=\()")
_ROW = re.compile(r"\s*\((?P<row>(?:'(?:[^']|'')*'|[^()'])*)\)\s*,?")
_VALUE = re.compile(r"\s*(?:'(?P<text>(?:[^']|'')*)'|(?P<bare>[^,']+))")
"""A statement that fills a table: the names of its columns, rows, and their values."""
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[A-Za-z]{2,}")
"""An e-mail address is one whatever it is called: users sign in with theirs."""
_NO_VALUE = re.compile(r"\$?\{.*|\$[A-Z_]+|%.*%|<.*>|[*•xX]+")
"""A variable or a mask stands where a value would."""
_ABOVE = 240
Headings = Mapping[str, tuple[Recognizer, ...]]


@dataclass(frozen=True, slots=True)
class Field:
    """A value, and what its heading or key calls it, in lower case words."""

    name: str
    start: int
    end: int
    is_keyed: bool = False
    """Whether a key names it, so that it is a value and no more."""
    parent: str = ""
    """The key of the record that it stands in."""


def find_fields(text: str) -> Iterator[Field]:
    r"""Yield the values of a text that a heading or a key names.

    >>> text = 'HN | ชื่อ | Lab\n1234 | สมชาย | LDL\n{"firstName": "Mali"}'
    >>> [(field.name, text[field.start : field.end]) for field in find_fields(text)][:2]
    [('hn', '1234'), ('ชื่อ', 'สมชาย')]
    """
    yield from _in_tables(text)
    yield from _in_statements(text)
    for match in _KEYED.finditer(text):
        value = match.span("text" if match["text"] else "number")
        yield Field(words_of(match["key"]), *value, is_keyed=True, parent=words_of(match["parent"] or ""))
    yield from _inserted(text)
    for name, said in chain(find_hl7(text), find_fhir(text)):
        yield Field(words_of(name), said.start, said.end, is_keyed=True)
    for match in _CAMEL_KEYED.finditer(text):
        yield Field(words_of(match["key"]), *match.span("value"), is_keyed=True)
    for match in _TAGGED.finditer(text) if "=" in text or "</" in text else ():
        value = match.span("inside" if match["tag"] else "quoted" if match["quoted"] else "bare")
        record = _RECORD.search(text, max(0, match.start() - _LONGEST_RECORD), match.start())
        parent = words_of(record["of"]) if record else ""
        yield Field(words_of(match["tag"] or match["set"]), *value, is_keyed=True, parent=parent)


def _inserted(text: str) -> Iterator[Field]:
    """Yield the values of statements that insert rows under the names of columns."""
    for match in _INSERT.finditer(text):
        names = [words_of(name.strip(' `"\n')) for name in match["names"].split(",")]
        at = match.end()
        while row := _ROW.match(text, at):
            values = list(_VALUE.finditer(text, *row.span("row")))
            for name, value in zip(names, values, strict=False):
                yield Field(name, *value.span("bare" if value["text"] is None else "text"), is_keyed=True)
            at = row.end()


def headings(recognizers: tuple[Recognizer, ...]) -> Headings:
    """Return the recognizers by the headings under which all values are theirs.

    A town under "Province" may be anything's: what running text is not searched for, a heading does not tell.
    """
    found: dict[str, list[Recognizer]] = {}
    told = {item.element for item in recognizers if item.said}
    for item in recognizers:
        if item.labelled or (item.pattern and (item.in_text or item.element in told)):
            labels = (word for word in item.labels if not is_english(word))
            for word in {*map(words_of, (*item.headers, *labels))}:
                found.setdefault(word, []).append(item)
    return MappingProxyType({word: tuple(items) for word, items in found.items()})


def find_headed(text: str, fields: list[Field], known: Headings) -> Iterator[tuple[Recognizer, Span]]:
    """Yield the values that are what their field's name says."""
    for field in fields:
        value = text[field.start : field.end]
        if _MAIL.fullmatch(value) or _NO_VALUE.fullmatch(value):
            continue
        for recognizer in _headed_by(field, known):
            if _fits(recognizer).fullmatch(value) is None:
                continue
            if recognizer.validate is None or recognizer.validate(value):
                yield recognizer, Span(field.start, field.end)


def _headed_by(field: Field, known: Headings) -> tuple[Recognizer, ...]:
    """Return what a heading names: by itself, in its record, or one of two, "passport / driving licence"."""
    for name in (field.name, f"{field.parent} {field.name}"):
        if name in known:
            return known[name]
    words = field.name.split(" ")
    for at in range(1, len(words)):
        one, other = (_known_as(half, known) for half in (words[:at], words[at:]))
        if one and other:
            return (*one, *other)
    return ()


def _known_as(words: list[str], known: Headings) -> tuple[Recognizer, ...]:
    """Return what words name, with their blanks or, in Thai, without: "เลขบัตร ปชช."."""
    return known.get(" ".join(words), ()) or known.get("".join(words), ())


def is_spoken_against(field: Field, recognizer: Recognizer) -> bool:
    """Tell whether a field's name holds a word against a kind: "fw version" against addresses."""
    return not {field.name, *field.name.split(" ")}.isdisjoint(recognizer.against)


def _in_tables(text: str) -> Iterator[Field]:
    for table in find_tables(text):
        for at, name in enumerate(table.names):
            cells = [row[at] for row in table.rows]
            called = _called(text, table, name, cells)
            yield from (Field(called, cell.start, cell.end) for cell in cells)


def _called(text: str, table: Table, name: str, cells: list[Span]) -> str:
    """Return what a column is read as: a number of persons by the table, the text above or its form."""
    above = text[max(0, table.start - _ABOVE) : table.start]
    if is_of_applicants(name, above):
        return ""
    values = [text[cell.start : cell.end] for cell in cells]
    if is_vague(name, table.names) and only_count(values):
        return ""
    called = read_as(name, table.names)
    if called != name or not is_vague(name, table.names):
        return called
    said = kinds_said(above)
    if not said and begin_with_years(values):
        return "student id"
    return next(iter(said), name)


def _in_statements(text: str) -> Iterator[Field]:
    for columns, values in find_inserted(text):
        names = [words_of(name) for name in columns]
        for name, value in zip(names, values, strict=True):
            yield Field(read_as(name, names), value.start, value.end, is_keyed=True)


@lru_cache(maxsize=512)
def _fits(recognizer: Recognizer) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{part})" for part in (recognizer.labelled, recognizer.pattern) if part))
