"""What names of datasets and date columns tell: whose rows, and which day of theirs (`retention.toml`)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from types import MappingProxyType

_LATIN = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_THAI = re.compile(r"[ก-๎]")

Table = MappingProxyType[str, tuple[str, ...]]


@cache
def table(name: str) -> Table:
    """Return one table of the file, by its name: "subjects", "records", "dates" and so on."""
    text = files("pdscan.vocabulary").joinpath("retention.toml").read_text(encoding="utf-8")
    return MappingProxyType({key: tuple(words) for key, words in tomllib.loads(text)[name].items()})


def tells(name: str, words: Iterable[str]) -> bool:
    """Say whether a name holds one of some words: a whole Latin word, or Thai anywhere in it.

    >>> tells("tblCustomers", ["customer"]), tells("custody", ["cust"]), tells("ข้อมูลลูกค้า", ["ลูกค้า"])
    (True, False, True)
    """
    latin = {_singular(word) for word in _LATIN.findall(name)}
    return any(word in name if _THAI.search(word) else _singular(word) in latin for word in words)


def _singular(word: str) -> str:
    return word.lower().removesuffix("s") if len(word) > 3 else word.lower()


def told(name: str, of: str) -> frozenset[str]:
    """Return the keys of a table of the file one of whose words a name holds."""
    return frozenset(key for key, words in table(of).items() if tells(name, words))


def subjects_of(dataset: str) -> frozenset[str]:
    """Return whom a dataset's name says that its rows are about."""
    return told(dataset, "subjects")


def strangers_of(name: str) -> frozenset[str]:
    """Return whether a name tells of persons beside those whom an organisation serves or employs.

    >>> sorted(strangers_of("lost_property claimant_name")), sorted(strangers_of("members name"))
    (['third_party'], [])
    """
    return told(name, "strangers")


def records_of(dataset: str) -> frozenset[str]:
    """Return the elements that a dataset's name says that its rows are records of.

    >>> sorted(records_of("tax_invoices"))
    ['payment_record']
    """
    return told(dataset, "records")


def kind_of_date(column: str) -> str:
    """Return what a date column tells: never, ended, last, created or event.

    >>> [kind_of_date(name) for name in ("created_at", "lastLogin", "order_date", "วันหมดอายุ")]
    ['created', 'last', 'event', 'never']
    """
    return next((kind for kind, words in table("dates").items() if tells(column, words)), "event")


def telling(trigger: str | None) -> tuple[str, ...]:
    """Return the kinds of date columns that tell the day a trigger counts from, best first.

    >>> telling("account_closure"), telling("last_visit")
    (('ended', 'last'), ('last', 'ended'))
    """
    triggers, named = table("triggers"), trigger or "any"
    return triggers.get(named) or triggers.get(kind_of_date(named), triggers["any"])
