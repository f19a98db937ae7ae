"""Columns that only look personal: numbers of the right length, words like names, telling headers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from pdscan.checksums import luhn_check_digit
from pdscan.synthetic import numbers
from pdscan.synthetic.people import home
from pdscan.synthetic.words import forms, headers, rows
from pdscan.synthetic.writing import ADDRESSES


@dataclass(frozen=True, slots=True)
class LookAlike:
    """One kind of columns that are not personal."""

    name: str
    headers: tuple[str, ...]
    make: Callable[[Random], object]
    of_things: bool = False
    """Whether it stands in tables of goods and branches only."""


def _choice(*values: object) -> Callable[[Random], object]:
    return lambda chance: chance.choice(values)


def _product(chance: Random) -> str:
    at = chance.randrange(2)
    return f"{chance.choice(forms('product_kinds'))[at]} {chance.choice(forms('product_marks'))[at]}"


def _company(chance: Random) -> str:
    at = chance.randrange(2)
    name = chance.choice(forms("company_parts"))[at], chance.choice(forms("company_trades"))[at]
    return f"{name[0]} {name[1]} Co., Ltd." if at else f"บริษัท {name[0]}{name[1]} จำกัด"


def _branch(chance: Random) -> str:
    return f"สาขา{chance.choice(rows('places'))[1]}"


def _luhn_by_chance(chance: Random) -> str:
    """Return a reference with a Luhn digit, as warehouses give their pallets; no issuer begins so."""
    body = "97" + numbers.digits(chance, 13)
    return body + luhn_check_digit(body)


def _isbn(chance: Random) -> str:
    return f"978-616-{numbers.digits(chance, 3)}-{numbers.digits(chance, 3)}-{chance.randrange(10)}"


def _case_number(chance: Random) -> str:
    return f"CASE-{chance.randrange(2022, 2027)}-{numbers.digits(chance, 6)}"


def _version(chance: Random) -> str:
    return ".".join(str(chance.randrange(most)) for most in (12, 20, 30)) + f".{chance.randrange(4000, 9999)}"


def _stamp(chance: Random) -> str:
    day = f"{chance.randrange(2022, 2027)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    return f"{day} {chance.randrange(24):02}:{chance.randrange(60):02}:00"


_ANYWHERE: Sequence[tuple[str, Callable[[Random], object]]] = (
    ("order number of 13 digits", lambda chance: numbers.digits(chance, 13)),
    ("order number as integer", lambda chance: chance.randrange(10**12, 10**13)),
    ("epoch milliseconds", lambda chance: 1_700_000_000_000 + chance.randrange(10**10)),
    ("epoch seconds", lambda chance: 1_700_000_000 + chance.randrange(10**7)),
    ("luhn digit of a pallet", _luhn_by_chance),
    ("ten digits reference", lambda chance: "4" + numbers.digits(chance, 9)),
    ("approval code", lambda chance: numbers.digits(chance, 6)),
    ("tracking number", lambda chance: f"{numbers.letters(chance, 2)}{numbers.digits(chance, 9)}TH"),
    ("invoice number", lambda chance: f"IV{chance.randrange(66, 70)}{numbers.digits(chance, 6)}"),
    ("calendar year", lambda chance: chance.randrange(2015, 2027)),
    ("buddhist year", lambda chance: chance.randrange(2558, 2570)),
    ("event day", _stamp),
    ("quantity", lambda chance: chance.randrange(0, 500)),
    ("price", lambda chance: round(chance.expovariate(1 / 400) + 1, 2)),
    ("version like an address", _version),
    ("uuid key", numbers.uuid),
    ("git commit", lambda chance: numbers.hexadecimal(chance, 40)),
    ("etag", lambda chance: numbers.hexadecimal(chance, 32)),
    ("flag of an e-mail", _choice(0, 1)),
    ("flag as word", _choice(True, False)),
    ("kind of telephone", _choice("mobile", "office")),
    ("length of a name", lambda chance: chance.randrange(4, 40)),
    ("count of accounts", lambda chance: chance.randrange(0, 9)),
    ("grade", _choice("A", "B", "C", "D")),
    ("size", _choice("S", "M", "L", "XL")),
    ("status", lambda chance: chance.choice(forms("statuses"))[chance.randrange(2)]),
    ("currency", _choice("THB", "USD", "JPY", "SGD")),
    ("percentage", lambda chance: chance.choice([0, 3, 5, 7, 10, 15])),
    ("case number", _case_number),
    ("seat number", lambda chance: f"{chance.randrange(1, 40)}{chance.choice('ABCDEF')}"),
    ("sequence", lambda chance: chance.randrange(1, 5000)),
    ("latency", lambda chance: chance.randrange(2, 9000)),
    ("points", lambda chance: chance.randrange(0, 20_000)),
    ("file name", lambda chance: f"report_{chance.randrange(2023, 2027)}{chance.randrange(1, 13):02}.pdf"),
    ("event name", _choice("login", "add_to_cart", "checkout", "page_view")),
    ("queue number", lambda chance: f"{chance.choice('ABC')}{chance.randrange(1, 400):03}"),
    ("hex colour", lambda chance: "#" + numbers.hexadecimal(chance, 6)),
    ("key of a message", numbers.uuid),
    ("message id of a mail", lambda chance: f"<{numbers.hexadecimal(chance, 20)}@mail.example.com>"),
    ("codes of one make", lambda chance: f"G:{numbers.digits(chance, 10)}"),
    ("day a ticket was opened", _stamp),
    ("day of an accident", _stamp),
    ("months a contract runs", lambda chance: chance.choice([6, 12, 24, 36])),
    ("mark of quality", _choice("ดี", "พอใช้", "ดีมาก", "ปรับปรุง")),
    ("light parcel in kilograms", lambda chance: round(chance.uniform(0.2, 15), 2)),
    ("span of a trace", lambda chance: numbers.hexadecimal(chance, 16)),
    ("account of a program", lambda chance: f"svc-{chance.choice(['billing', 'backup', 'flags', 'etl'])}"),
    (
        "name of a host",
        lambda chance: f"{chance.choice(['web', 'db', 'gw'])}-{chance.randrange(1, 40):02}.bkk.internal",
    ),
)

_OF_THINGS: Sequence[tuple[str, Callable[[Random], object]]] = (
    ("bar code", numbers.ean13),
    ("stock keeping unit", lambda chance: f"{numbers.letters(chance, 3)}-{numbers.digits(chance, 4)}"),
    (
        "sku of two letters and seven digits",
        lambda chance: numbers.letters(chance, 2) + numbers.digits(chance, 7),
    ),
    ("product name", _product),
    ("company name", _company),
    ("branch name", _branch),
    ("campaign name", lambda chance: chance.choice(forms("campaigns"))[chance.randrange(2)]),
    ("postcode of a branch", lambda chance: chance.choice(rows("places"))[3]),
    ("province of a branch", lambda chance: chance.choice(rows("places"))[2]),
    ("country of goods", _choice("TH", "CN", "JP", "DE", "VN")),
    ("latitude of a store", lambda chance: round(chance.uniform(6, 20), 5)),
    ("longitude of a store", lambda chance: round(chance.uniform(98, 105), 5)),
    ("sensor reading", lambda chance: round(chance.uniform(18, 60), 2)),
    ("meter reading", lambda chance: chance.randrange(10_000, 99_999)),
    ("book number", _isbn),
    (
        "model like a plate",
        lambda chance: f"{chance.choice('กขคง')}{chance.choice('กขคง')}-{numbers.digits(chance, 4)}",
    ),
    ("weight of goods", lambda chance: chance.randrange(40, 5000)),
    ("serial number", lambda chance: f"SN{numbers.digits(chance, 8)}{numbers.letters(chance, 2)}"),
    ("lot number", lambda chance: f"L{chance.randrange(2401, 2612)}{numbers.digits(chance, 3)}"),
    ("telephone of a branch", lambda chance: chance.randrange(100, 999)),
    ("landline of a store", numbers.landline),
    ("count of the old", lambda chance: chance.randrange(12, 4000)),
    ("address of a hotel", lambda chance: ADDRESSES["thai"](home(chance))),
    ("age of a hero", lambda chance: chance.randrange(16, 900)),
    ("mailbox of a shop", lambda chance: f"contact{chance.randrange(1, 90)}@example.com"),
)


LOOK_ALIKES = (
    *(LookAlike(name, headers("look_alike")[name], make) for name, make in _ANYWHERE),
    *(LookAlike(name, headers("look_alike")[name], make, of_things=True) for name, make in _OF_THINGS),
)
