"""Columns of tables: a header, a form and a way of protection are drawn, cells are made, some are spoilt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random

from pdscan.synthetic import prose
from pdscan.synthetic.kinds import Kind, digital, money_and_keys, numbers_of_persons, persons, sensitive
from pdscan.synthetic.lookalikes import LookAlike
from pdscan.synthetic.people import Person
from pdscan.synthetic.protect import KEPT
from pdscan.synthetic.tables import Column
from pdscan.synthetic.words import headers

KINDS: tuple[Kind, ...] = (
    *persons.KINDS, *numbers_of_persons.KINDS, *money_and_keys.KINDS, *digital.KINDS, *sensitive.KINDS,
)  # fmt: skip

PROSE = headers("running_text")
OF_PROSE = frozenset({
    "communication_content", "support_ticket", "opinion", "usage_log", "sms_content", "traffic_data",
    "purchase_history", "payment_record", "call_record", "email_engagement",
})  # fmt: skip
"""What a column of messages may be called as well."""
EMPTY = 0.03
"""Share of the personal columns that hold nothing, so that only the header tells."""
JUNK = ("-", "N/A", "ไม่ระบุ", "test", "0", "xxx", "ไม่มี")


def personal(chance: Random, kind: Kind, people: Sequence[Person], taken: Iterable[str]) -> Column:
    """Make a column of a kind, one cell for each person."""
    form = chance.choice(sorted(kind.forms))
    way = chance.choice(kind.keeps) if kind.keeps and chance.random() < 0.2 else "plain"
    cryptic = way == "plain" and form in kind.alone and chance.random() < 0.15
    values: list[object] = [kind.forms[form](chance, person) for person in people]
    state, keep = KEPT[way]
    if way != "plain":
        values = [keep(chance, str(value)) for value in values]
    elif not cryptic and chance.random() < EMPTY:
        values, form = [None] * len(people), "empty"
    return Column(
        header=headed(chance, () if cryptic else kind.headers, taken),
        cells=spoilt(chance, values, junk=way == "plain"),
        element=kind.element,
        allowed=kind.allowed,
        form=form if way == "plain" else f"{form} {way}",
        state="encoded" if form in kind.encoded and way == "plain" else state,
    )


def harmless(chance: Random, kind: LookAlike, count: int, taken: Iterable[str]) -> Column:
    """Make a column that only looks personal."""
    values = [kind.make(chance) for _ in range(count)]
    header = headed(chance, kind.headers, taken)
    return Column(
        header=header, cells=spoilt(chance, values, junk=False), look_alike=kind.name, form=kind.name
    )


def running_text(chance: Random, kind: str, count: int, share: float, taken: Iterable[str]) -> Column:
    """Make a column of running text of which a share holds personal data."""
    texts = prose.texts(chance, kind, count, share)
    return Column(
        header=headed(chance, PROSE[kind], taken),
        cells=[item.text for item in texts],
        some=prose.holdings(texts),
        allowed=OF_PROSE,
        form=f"{kind} {share:.1%}",
    )


def spoilt(chance: Random, values: Sequence[object], *, junk: bool) -> list[object]:
    """Take some cells out, and put into text columns what people type when they know nothing."""
    empty = chance.choice([0, 0, 0.05, 0.3])
    junked = chance.choice([0, 0, 0.02, 0.05]) if junk and isinstance(values[0], str) else 0
    return [
        None if chance.random() < empty else chance.choice(JUNK) if chance.random() < junked else value
        for value in values
    ]


def headed(chance: Random, known: Sequence[str], taken: Iterable[str]) -> str:
    """Choose a header that the table does not have yet; where there is none, a cryptic one."""
    used = {name.casefold() for name in taken}
    free = [header for header in known if header.casefold() not in used]
    if free:
        return _styled(chance, chance.choice(free), used)
    while (name := _cryptic(chance)).casefold() in used:
        pass
    return name


def _styled(chance: Random, header: str, used: set[str]) -> str:
    """Write a Latin header in one of the ways of schemas."""
    prefixed = f"{chance.choice(['tx', 'mst', 'v'])}_{header}"
    styled = chance.choice([header, header, header, header.upper(), _camel(header), prefixed])
    return styled if header.isascii() and styled.casefold() not in used else header


def _camel(header: str) -> str:
    first, *rest = header.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def _cryptic(chance: Random) -> str:
    return chance.choice(
        [
            f"fld_{chance.choice('abcdefghjk')}{chance.randrange(9)}",
            f"col{chance.randrange(1, 60)}",
            f"x{chance.randrange(1, 99)}",
            f"c_{chance.randrange(1, 99):02}",
        ]
    )
