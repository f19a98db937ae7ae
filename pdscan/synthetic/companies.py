"""Whole companies of different trades: tables of persons, of things and of messages, with look-alikes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from random import Random
from typing import TypeVar

from pdscan.synthetic.columns import KINDS, PROSE, harmless, personal, running_text
from pdscan.synthetic.kinds import Kind
from pdscan.synthetic.lookalikes import LOOK_ALIKES, LookAlike
from pdscan.synthetic.mixtures import MIXTURES, mixed
from pdscan.synthetic.people import people
from pdscan.synthetic.tables import Column, Company, Table

T = TypeVar("T")

ROWS = (120, 260)
PERSONAL, HARMLESS = 7, 4
"""Columns of one table of persons."""
NAMED = KINDS[0]
"""Most tables of persons hold their names."""
MIXED = 0.3
"""Share of the tables of persons with a column of several elements."""
PROSE_SHARES = (0.0, 0.005, 0.02, 0.1, 0.4)


@dataclass(frozen=True, slots=True)
class Trade:
    """What a company does: what its tables of persons, of things and of messages are called."""

    name: str
    of_persons: tuple[str, ...]
    of_things: tuple[str, ...]
    of_messages: tuple[str, ...]


TRADES = (
    Trade(
        "wallet",
        ("customers", "kyc_profile", "ผู้ใช้งาน", "wallet_users"),
        ("merchants", "สินค้า"),
        ("support_cases",),
    ),
    Trade(
        "hospital",
        ("patients", "ผู้ป่วย", "opd_person", "แพทย์_พยาบาล"),
        ("medical_supplies", "คลังยา"),
        ("nurse_notes",),
    ),
    Trade(
        "university",
        ("students", "นักศึกษา", "applicants", "อาจารย์"),
        ("library_books", "ครุภัณฑ์"),
        ("petitions",),
    ),
    Trade(
        "factory",
        ("employees", "พนักงาน", "payroll_person", "drivers"),
        ("parts", "เครื่องจักร"),
        ("shift_reports",),
    ),
    Trade(
        "insurer",
        ("policyholders", "ผู้เอาประกัน", "claimants", "agents_person"),
        ("branches", "garage_parts"),
        ("claim_letters",),
    ),
    Trade(
        "platform",
        ("subscribers", "app_users", "leads", "drivers_app"),
        ("hotels", "heroes"),
        ("chat_messages",),
    ),
    Trade(
        "office",
        ("ทะเบียนราษฎร", "ผู้ขอรับสวัสดิการ", "taxpayers_person", "visitors"),
        ("สถิติอำเภอ", "ทะเบียนสาขา"),
        ("petitions",),
    ),
    Trade("shop", ("members", "สมาชิก", "buyers", "ลูกค้า_ออนไลน์"), ("products", "stores"), ("reviews",)),
)


def companies(seed: int, count: int = 2 * len(TRADES)) -> tuple[Company, ...]:
    """Make companies; over all of them every kind of personal data and every look-alike has its column."""
    chance = Random(seed)
    decks = _Decks(
        kinds=_dealt(chance, KINDS),
        anywhere=_dealt(chance, [item for item in LOOK_ALIKES if not item.of_things]),
        of_things=_dealt(chance, LOOK_ALIKES),
    )
    return tuple(_company(chance, trade, decks) for trade in islice(cycle(TRADES), count))


def _dealt(chance: Random, items: Sequence[T]) -> Iterator[T]:
    """Deal items like cards, shuffled anew when all are gone."""
    while True:
        yield from chance.sample(items, len(items))


@dataclass(frozen=True, slots=True)
class _Decks:
    kinds: Iterator[Kind]
    anywhere: Iterator[LookAlike]
    of_things: Iterator[LookAlike]


def _company(chance: Random, trade: Trade, decks: _Decks) -> Company:
    persons = [_of_persons(chance, name, decks) for name in trade.of_persons]
    things = [_of_things(chance, name, decks) for name in trade.of_things]
    messages = [_of_messages(chance, name, decks) for name in trade.of_messages]
    return Company(trade.name, (*persons, *things, *messages))


def _of_persons(chance: Random, name: str, decks: _Decks) -> Table:
    who = people(chance, chance.randrange(*ROWS))
    columns: list[Column] = []
    if chance.random() < MIXED:
        columns.append(mixed(chance, chance.choice(MIXTURES), who, ()))
    kinds = [NAMED] if chance.random() < 0.6 else []
    for kind in (*kinds, *islice(decks.kinds, PERSONAL)):
        columns.append(personal(chance, kind, who, _headers(columns)))
    for look_alike in islice(decks.anywhere, HARMLESS):
        columns.append(harmless(chance, look_alike, len(who), _headers(columns)))
    chance.shuffle(columns)
    return Table(name, tuple(columns))


def _of_things(chance: Random, name: str, decks: _Decks) -> Table:
    count = chance.randrange(*ROWS)
    columns: list[Column] = []
    for look_alike in islice(decks.of_things, 2 * HARMLESS):
        columns.append(harmless(chance, look_alike, count, _headers(columns)))
    return Table(name, tuple(columns))


def _of_messages(chance: Random, name: str, decks: _Decks) -> Table:
    count = 2 * chance.randrange(*ROWS)
    columns: list[Column] = []
    for kind in chance.sample(sorted(PROSE), 3):
        share = chance.choice(PROSE_SHARES)
        columns.append(running_text(chance, kind, count, share, _headers(columns)))
    columns.append(harmless(chance, next(decks.anywhere), count, _headers(columns)))
    return Table(name, tuple(columns))


def _headers(columns: Sequence[Column]) -> list[str]:
    return [column.header for column in columns]
