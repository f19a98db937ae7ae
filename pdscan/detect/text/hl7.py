r"""Messages of hospitals: HL7 version 2, in which strokes part the fields of a segment, and FHIR.

"PID|1||0192^^^HOSP^MR||JAIDEE^MALI^^^MS||19880315|F|||9 Soi 3^^Bangkok^^10900||0812345678": what a field
holds is said by its number. Patients, next of kin, guarantors and attending doctors are persons. FHIR has
{"system": "phone", "value": "..."}, as other records in JSON have a "type" and a "number".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from pdscan.recognizer import Span

_SEGMENT = re.compile(r"^(?P<kind>PID|NK1|GT1|PV1)\|[^\n\r]*", re.MULTILINE)
_FIELDS: Mapping[tuple[str, int], str] = MappingProxyType({
    ("PID", 5): "patient name", ("PID", 7): "date of birth", ("PID", 11): "address", ("PID", 13): "phone",
    ("PID", 14): "phone", ("NK1", 2): "contact name", ("NK1", 4): "address", ("NK1", 5): "phone",
    ("GT1", 3): "guest name", ("GT1", 5): "address", ("GT1", 6): "phone", ("GT1", 8): "date of birth",
})  # fmt: skip
_IDENTIFIERS, _DOCTORS = ("PID", 3), {("PV1", 7), ("PV1", 8), ("PV1", 9), ("PV1", 17)}
_TYPES = MappingProxyType({
    "MR": "hn", "PI": "hn", "PT": "hn", "NI": "citizen id", "NNTHA": "citizen id", "PPN": "passport no",
    "DL": "driving licence",
})  # fmt: skip
_TYPE_AT = 4
_NAME = re.compile(r"[^|^~\r\n]+(?:\^[^|^~\r\n]+)?")
_DOCTOR = re.compile(r"(?P<id>[^|^~\r\n]*)\^(?P<name>[^|^~\r\n]+(?:\^[^|^~\r\n]+)?)")
_REPEATED = re.compile(r"[^|~\r\n]+")
_TYPED = re.compile(
    r"\"(?:system|type|kind|label)\"\s*:\s*\"(?:[^\"\s]{0,80}[/:])?(?P<kind>[A-Za-zก-๎][A-Za-zก-๎ _-]{1,30})"
    r"\"\s*,\s*"
    r"(?:\"use\"\s*:\s*\"[a-z]+\"\s*,\s*)?\"(?:value|number|no|val)\"\s*:\s*\"(?P<value>[^\"\n]{3,80})\""
)
_HUMAN = re.compile(
    r"\"family\"\s*:\s*\"(?P<family>[^\"\n]{2,40})\"\s*,\s*\"given\"\s*:\s*\[?\s*\"(?P<given>[^\"\n]{2,40})\""
)


def find_hl7(text: str) -> Iterator[tuple[str, Span]]:
    r"""Yield the values of a message, with the heading that each is read as.

    >>> text = "MSH|^~\\&|LIS\nPID|1||0192^^^HOSP^MR||JAIDEE^MALI^^^MS||19880315"
    >>> [(name, text[span.start : span.end]) for name, span in find_hl7(text)]
    [('hn', '0192'), ('patient name', 'JAIDEE^MALI'), ('date of birth', '19880315')]
    """
    for segment in _SEGMENT.finditer(text) if "PID|" in text else ():
        at = segment.start()
        for number, field in enumerate(segment.group().split("|")):
            yield from _read(text, (segment["kind"], number), Span(at, at + len(field)))
            at += len(field) + 1


def find_fhir(text: str) -> Iterator[tuple[str, Span]]:
    r"""Yield the values of records in JSON that say beside a value what it is.

    >>> text = '{"telecom": [{"system": "phone", "value": "0812345678"}]}'
    >>> [(name, text[span.start : span.end]) for name, span in find_fhir(text)]
    [('phone', '0812345678')]
    """
    for match in _TYPED.finditer(text):
        yield match["kind"], Span(*match.span("value"))
    for match in _HUMAN.finditer(text):
        yield "family name", Span(*match.span("family"))
        yield "given name", Span(*match.span("given"))


def _read(text: str, place: tuple[str, int], field: Span) -> Iterator[tuple[str, Span]]:
    if place == _IDENTIFIERS:
        for one in _REPEATED.finditer(text, field.start, field.end):
            number, *rest = one.group().split("^")
            kind = rest[_TYPE_AT - 1] if len(rest) >= _TYPE_AT else "MR"
            if kind in _TYPES:
                yield _TYPES[kind], Span(one.start(), one.start() + len(number))
    elif place in _DOCTORS and (doctor := _DOCTOR.match(text, field.start, field.end)):
        yield "doctor id", Span(*doctor.span("id"))
        yield "doctor name", Span(*doctor.span("name"))
    elif heading := _FIELDS.get(place):
        for one in _REPEATED.finditer(text, field.start, field.end):
            value = _NAME.match(text, one.start(), one.end()) if heading.endswith("name") else one
            if value is not None:
                yield heading, Span(*value.span())
