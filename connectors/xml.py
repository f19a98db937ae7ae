"""XML: what repeats is a record per row, nesting kept as structs and lists; what stands around it is text.

The records are the shallowest elements of one name that stand beside each other and hold others, such as
`export/rows/row`. Attributes and elements become fields alike. The file is read as a stream, and nothing that
it refers to outside of itself is fetched.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element, ParseError, XMLPullParser

import pyarrow as pa

from connectors._stores.records import Records
from connectors._stream import opened
from connectors._text.bytes import open_plain, problem_of, start_of
from connectors._text.encoding import encoding_of, mended, notes_on
from pdscan.arrow import strings
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError

CHUNK = 1 << 18
DEEPEST = 200
"""Elements in each other, beyond which a file is given up."""

Path = tuple[str, ...]


def sample(file: File, _part: str, budget: Budget) -> Sample:
    """Open an XML file."""
    found = Sample(batches=iter(()), notes=notes_on(encoding_of(start_of(file))))
    return opened(found, _batches(file, budget, found), budget, "reading XML")


def _batches(file: File, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
    walk, records = _Walk(_place_of_records(file)), Records(found)
    yield from records.taken(walk.records(file, found), budget.rows)
    if found.not_seen is None:
        found.bytes_read = file.size
        found.rows_total, found.rows_total_exact = records.rows, found.problem is None
    if around := walk.around[: budget.rows]:
        yield pa.RecordBatch.from_arrays([strings(around)], names=["text"])


def _pieces(file: File, found: Sample | None = None) -> Iterator[str]:
    """Read the file as text, whatever encoding it declares, in pieces."""
    encoding = encoding_of(start_of(file))
    with open_plain(file) as plain:
        text = io.TextIOWrapper(mended(plain, encoding), encoding="utf-8-sig", errors="replace")
        while piece := text.read(CHUNK):
            yield piece
        if found is not None:
            found.problem = problem_of(plain)


def _place_of_records(file: File) -> Path:
    """Find the path of the records at the start of the file; that of the root where nothing repeats."""
    parser, path = _parser(), list[str]()
    seen: Counter[Path] = Counter()
    holding: set[Path] = set()
    with suppress(ParseError):
        parser.feed(next(_pieces(file), ""))
        for event, element in _events(parser):
            if event == "end":
                path.pop()
                continue
            holding.add(tuple(path))
            path.append(element.tag)
            seen[tuple(path)] += 1
            if element.attrib:
                holding.add(tuple(path))
    repeated = [one for one, count in seen.items() if count > 1 and one in holding]
    return min(repeated, key=len, default=next(iter(seen), ()))


def _parser() -> XMLPullParser[Any]:
    return XMLPullParser(("start", "end"))


def _events(parser: XMLPullParser[Any]) -> Iterator[tuple[str, Any]]:
    events: Any = parser.read_events()
    yield from events


@dataclass(slots=True)
class _Walk:
    """The way through a file: where its records are, and the texts found around them."""

    place: Path
    around: list[str] = field(default_factory=list)
    path: list[str] = field(default_factory=list)

    def records(self, file: File, found: Sample) -> Iterator[dict[str, Any]]:
        """Yield the records, up to a damage, of which the sample is told."""
        parser = _parser()
        try:
            for piece in _pieces(file, found):
                parser.feed(piece)
                yield from self._ended(parser)
            parser.close()
        except ParseError:
            if not self.path:
                raise
            yield from self._ended(parser)
            found.problem = found.problem or "its XML is damaged or breaks off, and was read up to there"

    def _ended(self, parser: XMLPullParser[Any]) -> Iterator[dict[str, Any]]:
        for event, element in _events(parser):
            if event == "start":
                self.path.append(element.tag)
                if len(self.path) > DEEPEST:
                    raise DatasetError("it is nested too deeply (reading XML)")
                continue
            if tuple(self.path) == self.place:
                content = _value(element)
                yield content if isinstance(content, dict) else {"value": content}
            if len(self.path) <= len(self.place):
                if tuple(self.path) != self.place:
                    self.around += _texts(element)
                element.clear()
            self.path.pop()


def _texts(element: Element) -> Iterator[str]:
    """Write the attributes and the text of an element, without those in it."""
    for name, value in (*element.items(), (element.tag, element.text or "")):
        if value.strip():
            yield f"{_name(name)}: {value.strip()}"


def _value(element: Element) -> Any:
    """Make of an element what JSON has: its text, or a field for each attribute and element in it."""
    fields: dict[str, Any] = {_name(name): value for name, value in element.items()}
    for inner in element:
        name, value = _name(inner.tag), _value(inner)
        if name not in fields:
            fields[name] = value
        else:
            earlier = fields[name]
            if isinstance(earlier, list):
                earlier.append(value)
            else:
                fields[name] = [earlier, value]
    text = (element.text or "").strip()
    if fields and text:
        fields["text"] = text
    return fields or text or None


def _name(tag: str) -> str:
    return tag.rpartition("}")[2]


FORMAT = Format(name="xml", suffixes=(".xml",), sample=sample, grouped=True)
