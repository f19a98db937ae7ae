"""Running text, Thai and English: tickets, chats, logs, letters, with the places of the personal data in it.

A sentence is a pattern with slots (`{phone}`); what fills a slot is written down with its place, so that the
truth needs no second reading. Sentences without personal data hold what only looks like it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from random import Random
from string import Formatter

from pdscan.synthetic import numbers
from pdscan.synthetic.people import Person, person
from pdscan.synthetic.words import forms
from pdscan.synthetic.writing import ADDRESSES, DATES, FULL_NAMES, grouped, thai_digits


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


Filler = Callable[[Random, Person], str]


def _one(*ways: Filler) -> Filler:
    return lambda chance, who: chance.choice(ways)(chance, who)


PERSONAL: dict[str, tuple[str, Filler]] = {
    "name_th": (
        "name",
        _one(
            lambda _, who: str(FULL_NAMES["thai titled"](who)),
            lambda _, who: str(FULL_NAMES["thai title apart"](who)),
            lambda _, who: f"คุณ{who.given.th} {who.surname.th}",
        ),
    ),
    "name_bare": ("name", lambda _, who: str(FULL_NAMES["thai"](who))),
    "name_en": (
        "name",
        _one(
            lambda _, who: str(FULL_NAMES["latin titled"](who)), lambda _, who: str(FULL_NAMES["latin"](who))
        ),
    ),
    "phone": (
        "phone",
        _one(
            lambda _, who: who.mobile,
            lambda _, who: grouped(who.mobile, "334"),
            lambda _, who: grouped(who.mobile, "244"),
            lambda _, who: f"+66 {grouped(who.mobile[1:], '234', ' ')}",
            lambda _, who: thai_digits(grouped(who.mobile, "334")),
        ),
    ),
    "email": ("email", lambda _, who: who.email),
    "national_id": (
        "national_id",
        _one(
            lambda _, who: who.national_id,
            lambda _, who: grouped(who.national_id, "14521"),
            lambda _, who: thai_digits(grouped(who.national_id, "14521")),
        ),
    ),
    "account": (
        "bank_account",
        _one(lambda _, who: who.account, lambda _, who: who.account.replace("-", "")),
    ),
    "address": (
        "postal_address",
        _one(
            *[
                lambda _, who, form=form: form(who.home)
                for key, form in ADDRESSES.items()
                if key in ("thai", "thai formal")
            ]
        ),
    ),
    "address_en": ("postal_address", lambda _, who: ADDRESSES["english"](who.home)),
    "birth": (
        "date_of_birth",
        _one(
            *[
                lambda _, who, form=DATES[key]: str(form(who.birth))
                for key in ("slashed be", "thai months", "thai short era")
            ]
        ),
    ),
    "birth_en": (
        "date_of_birth",
        _one(
            *[lambda _, who, form=DATES[key]: str(form(who.birth)) for key in ("slashed", "iso", "english")]
        ),
    ),
    "card": (
        "payment_card",
        _one(
            lambda chance, _: numbers.card(chance),
            lambda chance, _: grouped(numbers.card(chance), "4444", " "),
        ),
    ),
    "ip": ("ip_address", lambda chance, _: numbers.public_ip(chance)),
    "passport": ("passport", lambda chance, _: numbers.passport(chance)),
}
"""What is personal: the element that a slot holds, and how it is written."""

HARMLESS: dict[str, Filler] = {
    "bank": lambda chance, _: chance.choice(forms("banks"))[0],
    "order": lambda chance, _: numbers.digits(chance, 13),
    "reference": lambda chance, _: "5" + numbers.digits(chance, 9),
    "tracking": lambda chance, _: f"{numbers.letters(chance, 2)}{numbers.digits(chance, 9)}TH",
    "invoice": lambda chance, _: f"INV-{chance.randrange(2023, 2027)}-{numbers.digits(chance, 5)}",
    "amount": lambda chance, _: f"{chance.randrange(20, 20_000):,}.{chance.choice(['00', '50', '75'])}",
    "day": lambda chance, _: f"{chance.randrange(1, 29)}/{chance.randrange(1, 13):02}/{chance.randrange(2566, 2570)}",
    "time": lambda chance, _: f"{chance.randrange(24):02}:{chance.randrange(60):02}",
    "stamp": lambda chance, _: f"2026-{chance.randrange(1, 10):02}-{chance.randrange(1, 29):02}T{chance.randrange(24):02}:{chance.randrange(60):02}:{chance.randrange(60):02}Z",
    "version": lambda chance, _: f"{chance.randrange(1, 9)}.{chance.randrange(20)}.{chance.randrange(40)}",
    "product": lambda chance, _: " ".join(part[0] for part in (chance.choice(forms("product_kinds")), chance.choice(forms("product_marks")))),
    "product_en": lambda chance, _: " ".join(part[1] for part in (chance.choice(forms("product_kinds")), chance.choice(forms("product_marks")))),
    "uuid": lambda chance, _: numbers.uuid(chance),
    "milliseconds": lambda chance, _: str(chance.randrange(1, 4000)),
    "count": lambda chance, _: str(chance.randrange(1, 60)),
}  # fmt: skip
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
        element, filler = PERSONAL.get(slot) or ("", HARMLESS[slot])
        filled = filler(chance, who)
        if element:
            places.append(Place(len(text), len(text) + len(filled), element))
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
