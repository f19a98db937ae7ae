"""Columns that companies hold and that only look personal: by their values alone, nothing may claim them.

A recognizer that is sure without a header (`alone` of one half or more) may accept such values by chance,
never most of them: the column then falls under its noise floor.
"""

from __future__ import annotations

import random
import re
import string
import uuid
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from pdscan import registry

SURE = 0.5
MOST = 0.5
CELLS = 300
STRONG = [item for item in registry.recognizers() if item.alone >= SURE and item.pattern]
Source = random.Random


def numerals(source: Source, length: int) -> str:
    return "".join(source.choices(string.digits, k=length))


def ean13(source: Source) -> str:
    body = "885" + numerals(source, 9)
    weighted = sum(map(int, body[::2])) + 3 * sum(map(int, body[1::2]))
    return body + str(-weighted % 10)


def day(source: Source) -> date:
    return date(2018, 1, 1) + timedelta(days=source.randrange(3000))


LOOK_ALIKES: dict[str, Callable[[Source], str]] = {
    "order number of 13 digits": lambda source: numerals(source, 13),
    "bar code EAN-13": ean13,
    "milliseconds since 1970": lambda source: str(1_700_000_000_000 + source.randrange(10**11)),
    "seconds since 1970": lambda source: str(1_700_000_000 + source.randrange(10**8)),
    "reference of 10 digits": lambda source: numerals(source, 10),
    "zero-padded reference": lambda source: f"{source.randrange(10**6):010}",
    "number of 9 digits": lambda source: str(source.randrange(10**8, 10**9)),
    "number of 12 digits": lambda source: str(source.randrange(10**11, 10**12)),
    "number of 15 digits": lambda source: numerals(source, 15),
    "number of 16 digits": lambda source: numerals(source, 16),
    "year": lambda source: str(source.randrange(1990, 2027)),
    "Buddhist year": lambda source: str(source.randrange(2540, 2570)),
    "postcode": lambda source: str(source.randrange(10000, 97000)),
    "quantity": lambda source: str(source.randrange(1, 500)),
    "amount": lambda source: f"{source.uniform(1, 90000):.2f}",
    "amount with separators": lambda source: f"{source.uniform(1000, 900000):,.2f}",
    "percentage": lambda source: f"{source.uniform(0, 100):.1f}%",
    "product key": lambda source: f"SKU-{numerals(source, 6)}",
    "product key with letters": lambda source: "".join(source.choices("ABC", k=2)) + numerals(source, 5),
    "invoice number": lambda source: f"INV2025{numerals(source, 6)}",
    "tracking number": lambda source: f"TH{numerals(source, 12)}TH",
    "software version": lambda source: ".".join(str(source.randrange(20)) for _ in range(4)),
    "UUID": lambda source: str(uuid.UUID(int=source.getrandbits(128))),
    "MD5": lambda source: f"{source.getrandbits(128):032x}",
    "date": lambda source: day(source).isoformat(),
    "Thai date": lambda source: day(source).strftime("%d/%m/2565"),
    "compact date": lambda source: day(source).strftime("%Y%m%d"),
    "timestamp": lambda source: f"{day(source)} 10:30:{source.randrange(60):02}",
    "time": lambda source: f"{source.randrange(24):02}:{source.randrange(60):02}:{source.randrange(60):02}",
    "colour": lambda source: f"#{source.getrandbits(24):06x}",
    "coordinate": lambda source: f"{source.uniform(5, 20):.6f}",
    "flag": lambda source: source.choice("01"),
    "book number": lambda source: (
        f"978-616-{numerals(source, 3)}-{numerals(source, 3)}-{numerals(source, 1)}"
    ),
    "document number": lambda source: f"กค {source.randrange(1000, 9999)}/{source.randrange(100)}",
    "lot": lambda source: f"L{numerals(source, 4)}-{numerals(source, 2)}",
    "room": lambda source: f"{source.randrange(1, 40)}{source.randrange(1, 20):02}",
}


@pytest.mark.parametrize("kind", LOOK_ALIKES)
def test_no_recognizer_that_needs_no_header_takes_them_for_its_own(kind):
    source = random.Random(kind)
    cells = [LOOK_ALIKES[kind](source) for _ in range(CELLS)]
    taken = {}
    for item in STRONG:
        matched = [cell for cell in cells if re.fullmatch(item.pattern, cell)]
        valid = [cell for cell in matched if item.validate is None or item.validate(cell)]
        if len(valid) >= MOST * CELLS:
            taken[item.entity_type] = len(valid) / CELLS
    assert taken == {}
