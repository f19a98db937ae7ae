"""People who do not exist: one person's data agree with one another, as they do in real tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from pdscan.synthetic import numbers
from pdscan.synthetic.words import forms, rows

YEAR_BE = 543
MAIL_DOMAINS = (
    "example.com",
    "example.net",
    "example.org",
    "mail.example.com",
    "example.co.th",
    "inbox.example.th",
)
"""Names that RFC 2606 keeps free, and names under a top level that only looks like them."""
_NEWEST_BIRTH = date(2007, 12, 31)


@dataclass(frozen=True, slots=True)
class Word:
    """A word in Thai and in Latin letters."""

    th: str
    en: str


@dataclass(frozen=True, slots=True)
class Home:
    """A postal address in its parts, Thai and English; `moo` is empty in a town."""

    number: str
    moo: str
    soi: str
    street: Word
    subdistrict: Word
    district: Word
    province: Word
    postcode: str

    @property
    def in_bangkok(self) -> bool:
        """Tell whether it lies in the capital, which has its own words for its parts."""
        return self.province.en == "Bangkok"


@dataclass(frozen=True, slots=True)
class Person:
    """One made-up person."""

    sex: str
    title: Word
    given: Word
    surname: Word
    nickname: Word
    birth: date
    national_id: str
    mobile: str
    email: str
    home: Home
    bank: tuple[str, ...]
    account: str

    @property
    def username(self) -> str:
        """Return a name to log in with."""
        return self.email.split("@")[0]


def person(chance: Random) -> Person:
    """Make one person."""
    th, en, sex = chance.choice(rows("given_names"))
    given, family = Word(th, en), surname(chance)
    bank = tuple(chance.choice(forms("banks")))
    return Person(
        sex="male" if sex == "m" else "female",
        title=_title(chance, sex),
        given=given,
        surname=family,
        nickname=Word(*chance.choice(forms("nicknames"))),
        birth=_NEWEST_BIRTH - timedelta(days=int(chance.triangular(0, 26_000, 8_000))),
        national_id=numbers.national_id(chance),
        mobile=numbers.mobile(chance),
        email=_email(chance, given, family),
        home=home(chance),
        bank=bank,
        account=numbers.bank_account(chance, bank[3]),
    )


def people(chance: Random, count: int) -> list[Person]:
    """Make so many persons."""
    return [person(chance) for _ in range(count)]


def surname(chance: Random) -> Word:
    """Make a surname out of parts; nearly every one is new."""
    parts = rows("surname_parts")
    chosen = [chance.choice([part for part in parts if part[2] == place]) for place in "123"]
    if chance.random() < 0.6:
        del chosen[1]
    return Word("".join(part[0] for part in chosen), "".join(part[1] for part in chosen).capitalize())


def home(chance: Random) -> Home:
    """Make an address in a place that exists."""
    subdistrict, district, province, postcode, *english = chance.choice(rows("places"))
    number = str(chance.randrange(1, 999)) + (f"/{chance.randrange(1, 120)}" if chance.random() < 0.6 else "")
    return Home(
        number=number,
        moo="" if province == "กรุงเทพมหานคร" else str(chance.randrange(1, 15)),
        soi=str(chance.randrange(1, 90)) if chance.random() < 0.5 else "",
        street=Word(*chance.choice(forms("streets"))),
        subdistrict=Word(subdistrict, english[0]),
        district=Word(district, english[1]),
        province=Word(province, english[2]),
        postcode=postcode,
    )


def _title(chance: Random, sex: str) -> Word:
    if chance.random() < 0.04:
        return Word("ดร.", "Dr.")
    if sex == "m":
        return Word("นาย", "Mr.")
    return chance.choice([Word("นางสาว", "Miss"), Word("นาง", "Mrs."), Word("น.ส.", "Ms.")])


def _email(chance: Random, given: Word, family: Word) -> str:
    first, last = given.en.lower(), family.en.lower()
    local = chance.choice(
        [
            f"{first}.{last}",
            f"{first}{chance.randrange(10, 999)}",
            f"{first[0]}{last}",
            f"{first}_{last[:3]}",
            f"{last}.{first[:2]}{chance.randrange(9)}",
        ]
    )
    return f"{local}@{chance.choice(MAIL_DOMAINS)}"
