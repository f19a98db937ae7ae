"""Running text, Thai and English: tickets, chats, logs, letters, with the places of the personal data in it.

A sentence is a pattern with slots (`{phone}`); what fills a slot is written down with its place, so that the
truth needs no second reading. Sentences without personal data hold what only looks like it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from random import Random
from string import Formatter
from typing import TypeVar

from pdscan.synthetic import numbers
from pdscan.synthetic.people import Person, person
from pdscan.synthetic.words import forms
from pdscan.synthetic.writing import ADDRESSES, DATES, FULL_NAMES, MOBILES, NATIONAL_IDS, grouped


@dataclass(frozen=True, slots=True)
class Place:
    """Where an element stands in a text, in Unicode code points."""

    start: int
    end: int
    element: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text and the personal data in it."""

    text: str
    places: tuple[Place, ...] = ()


T = TypeVar("T")
Filler = Callable[[Random, Person], str]
SPOKEN_NAMES = {**FULL_NAMES, "spoken": lambda who: f"คุณ{who.given.th} {who.surname.th}"}


def _one(*ways: Callable[[Person], object]) -> Filler:
    return lambda chance, who: str(chance.choice(ways)(who))


def _ways(ways: Mapping[str, Callable[[T], object]], part: Callable[[Person], T], names: str) -> Filler:
    """Write a part of the person in one of some ways."""
    chosen = [ways[name] for name in names.split("|")]
    return lambda chance, who: str(chance.choice(chosen)(part(who)))


def _itself(who: Person) -> Person:
    return who


PERSONAL: dict[str, tuple[str, Filler]] = {
    "name_th": ("name", _ways(SPOKEN_NAMES, _itself, "thai titled|thai title apart|spoken")),
    "name_bare": ("name", _ways(SPOKEN_NAMES, _itself, "thai")),
    "name_en": ("name", _ways(SPOKEN_NAMES, _itself, "latin titled|latin")),
    "phone": (
        "phone",
        _ways(MOBILES, lambda who: who.mobile, "digits|dashed|old dashes|country spaced|thai digits"),
    ),
    "email": ("email", _one(lambda who: who.email)),
    "national_id": (
        "national_id",
        _ways(NATIONAL_IDS, lambda who: who.national_id, "digits|dashed|thai digits"),
    ),
    "account": ("bank_account", _one(lambda who: who.account, lambda who: who.account.replace("-", ""))),
    "address": ("postal_address", _ways(ADDRESSES, lambda who: who.home, "thai|thai formal")),
    "address_en": ("postal_address", _ways(ADDRESSES, lambda who: who.home, "english")),
    "birth": ("date_of_birth", _ways(DATES, lambda who: who.birth, "slashed be|thai months|thai short era")),
    "birth_en": ("date_of_birth", _ways(DATES, lambda who: who.birth, "slashed|iso|english")),
    "card": (
        "payment_card",
        lambda chance, _: grouped(numbers.card(chance), "4444", chance.choice(["", " "])),
    ),
    "ip": ("ip_address", lambda chance, _: numbers.public_ip(chance)),
    "passport": ("passport", lambda chance, _: numbers.passport(chance)),
}
"""What is personal: the element that a slot holds, and how it is written."""


def _clock(chance: Random) -> str:
    return ":".join(f"{chance.randrange(most):02}" for most in (24, 60, 60))


def _product(chance: Random, at: int) -> str:
    return " ".join(chance.choice(forms(name))[at] for name in ("product_kinds", "product_marks"))


HARMLESS: dict[str, Callable[[Random], str]] = {
    "bank": lambda chance: chance.choice(forms("banks"))[0],
    "order": lambda chance: numbers.digits(chance, 13),
    "reference": lambda chance: "5" + numbers.digits(chance, 9),
    "tracking": lambda chance: f"{numbers.letters(chance, 2)}{numbers.digits(chance, 9)}TH",
    "invoice": lambda chance: f"INV-{chance.randrange(2023, 2027)}-{numbers.digits(chance, 5)}",
    "amount": lambda chance: f"{chance.randrange(20, 20_000):,}.{chance.choice(['00', '50', '75'])}",
    "day": lambda chance: (
        f"{chance.randrange(1, 29)}/{chance.randrange(1, 13):02}/256{chance.randrange(6, 10)}"
    ),
    "time": lambda chance: f"{chance.randrange(24):02}:{chance.randrange(60):02}",
    "stamp": lambda chance: f"2026-0{chance.randrange(1, 10)}-{chance.randrange(1, 29):02}T{_clock(chance)}Z",
    "version": lambda chance: f"{chance.randrange(1, 9)}.{chance.randrange(20)}.{chance.randrange(40)}",
    "product": lambda chance: _product(chance, 0),
    "product_en": lambda chance: _product(chance, 1),
    "uuid": numbers.uuid,
    "milliseconds": lambda chance: str(chance.randrange(1, 4000)),
    "count": lambda chance: str(chance.randrange(1, 60)),
}
"""What is not: orders, references, amounts, dates of events."""


@cache
def sentences() -> dict[str, dict[str, list[str]]]:
    """Return the patterns by kind of text, "personal" and "harmless" ones apart."""
    return tomllib.loads(
        files("pdscan.synthetic.words").joinpath("sentences.toml").read_text(encoding="utf-8")
    )


def written(chance: Random, pattern: str, who: Person) -> Text:
    """Fill a pattern's slots with a person's data."""
    text, places = "", []
    for literal, slot, _, _ in Formatter().parse(pattern):
        text += literal
        if slot is None:
            continue
        if slot in PERSONAL:
            element, filler = PERSONAL[slot]
            filled = filler(chance, who)
            places.append(Place(len(text), len(text) + len(filled), element))
        else:
            filled = HARMLESS[slot](chance)
        text += filled
    return Text(text, tuple(places))


def texts(chance: Random, kind: str, count: int, share: float) -> list[Text]:
    """Write so many texts of a kind; exactly the share of them (at least one) holds personal data."""
    patterns = sentences()[kind]
    personal = set(chance.sample(range(count), max(1, round(share * count)))) if share else set()
    return [
        written(chance, chance.choice(patterns["personal" if at in personal else "harmless"]), person(chance))
        for at in range(count)
    ]


def holdings(written_texts: list[Text]) -> frozenset[str]:
    """Return the elements that some texts hold."""
    return frozenset(place.element for item in written_texts for place in item.places)
