"""Columns that hold several elements at once: one cell this and the next that, or JSON with both inside."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from random import Random

from pdscan.synthetic.columns import headed, spoilt
from pdscan.synthetic.people import Person
from pdscan.synthetic.tables import Column
from pdscan.synthetic.words import headers
from pdscan.synthetic.writing import ADDRESSES, FULL_NAMES, MOBILES


@dataclass(frozen=True, slots=True)
class Mixture:
    """What a column of several elements holds, and how one cell is written."""

    name: str
    holds: frozenset[str]
    write: Callable[[Random, Person], str]


def _profile(_: Random, who: Person) -> str:
    return json.dumps({"full_name": FULL_NAMES["latin"](who), "mobile": who.mobile, "vip": False})


def _delivery(_: Random, who: Person) -> str:
    place = {"line1": ADDRESSES["thai"](who.home), "zip": who.home.postcode}
    return json.dumps({"to": FULL_NAMES["thai"](who), "addr": place, "items": 2}, ensure_ascii=False)


def _reach(chance: Random, who: Person) -> str:
    return who.email if chance.random() < 0.5 else str(MOBILES["dashed"](who.mobile))


def _id_or_passport(chance: Random, who: Person) -> str:
    return who.national_id if chance.random() < 0.8 else f"AA{who.mobile[3:]}"


def _sender(_: Random, who: Person) -> str:
    return f"{FULL_NAMES['latin'](who)} <{who.email}>"


MIXTURES = (
    Mixture("profile as json", frozenset({"name", "phone"}), _profile),
    Mixture("delivery as json", frozenset({"name", "postal_address"}), _delivery),
    Mixture("e-mail or telephone", frozenset({"email", "phone"}), _reach),
    Mixture("name before its address", frozenset({"name", "email"}), _sender),
    Mixture("national id or passport", frozenset({"national_id", "passport"}), _id_or_passport),
)


def mixed(chance: Random, kind: Mixture, people: Sequence[Person], taken: Iterable[str]) -> Column:
    """Make a column that holds several elements."""
    return Column(
        header=headed(chance, headers("mixed")[kind.name], taken),
        cells=spoilt(chance, [kind.write(chance, who) for who in people], junk=False),
        some=kind.holds,
        form=kind.name,
    )
