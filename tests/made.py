"""Columns made for tests: generated numbers that belong to nobody."""

from __future__ import annotations

import random
from datetime import date

import pyarrow as pa

from pdscan.checksums import thai_id_check_digit
from pdscan.detect.column import columns
from pdscan.detect.headers.together import read_headers
from pdscan.detect.options import ReadingOptions
from pdscan.detect.rules import rules
from pdscan.detect.text.spans import find_in_text
from pdscan.detect.values.field import FieldReader
from pdscan.detect.verdict.classify import Subject, classify
from pdscan.detect.verdict.place import Place
from pdscan.inventory.model import Field
from pdscan.registry import recognizers

KNOWN = recognizers()
RULES = rules(KNOWN)
TODAY = date(2026, 1, 31)
PLAINLY = ReadingOptions()


def national_ids(count: int, seed: int = 1) -> list[str]:
    chance = random.Random(seed)
    bodies = [
        f"{chance.choice('12358')}{chance.choice([10, 12, 30, 50, 90])}{chance.randrange(10**9):09}"
        for _ in range(count)
    ]
    return [body + thai_id_check_digit(body) for body in bodies]


def juristic_numbers(count: int, seed: int = 4) -> list[str]:
    chance = random.Random(seed)
    bodies = [f"0105{chance.randrange(530, 568)}{chance.randrange(10**5):05}" for _ in range(count)]
    return [body + thai_id_check_digit(body) for body in bodies]


def digits(count: int, length: int, seed: int = 2) -> list[str]:
    chance = random.Random(seed)
    return [str(chance.randrange(10 ** (length - 1), 10**length)) for _ in range(count)]


def mobiles(count: int, seed: int = 3) -> list[str]:
    chance = random.Random(seed)
    return [f"0{chance.choice('689')}{chance.randrange(10**8):08}" for _ in range(count)]


def judged(
    table: dict[str, list[object] | pa.Array],
    dataset: str = "t1",
    batch: int | None = None,
    *,
    options: ReadingOptions = PLAINLY,
    rows_total: int | None = None,
) -> dict[str, Field]:
    """Scan a table in memory, whole or in batches; it may stand for a sample of more rows."""
    whole = pa.RecordBatch.from_pydict({name: pa.array(values) for name, values in table.items()})
    step = batch or max(whole.num_rows, 1)
    readers: dict[str, FieldReader] = {}
    types: dict[str, str] = {}
    for start in range(0, max(whole.num_rows, 1), step):
        leaves = list(columns(whole.slice(start, step)))
        headers = read_headers([column.path for column in leaves], RULES.names, dataset)
        for column in leaves:
            if column.path not in readers:
                header = headers[column.path]
                readers[column.path] = FieldReader(column.path, column.family, RULES, header, options)
                types[column.path] = str(column.cells.type)
            readers[column.path].feed(column)
    subjects = [Subject(reader.finish(), reader.header, types[path]) for path, reader in readers.items()]
    fields = classify(Place("memory", dataset, rows_total or whole.num_rows, TODAY), subjects, RULES)
    return {field.field: field for field in fields}


def elements_of(field: Field) -> dict[str, str]:
    """Return each finding's element and extent."""
    return {finding.element: finding.extent for finding in field.findings}


def told(text: str, *elements: str) -> list[str]:
    """Return what the text says of these elements, in its order."""
    return [text[item.start : item.end] for item in find_in_text(text, KNOWN) if item.element in elements]
