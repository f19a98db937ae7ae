"""Which columns of a table are a company's: its switchboard, its shared mailbox, its seat.

A sole trader's telephone is a person's, so a table of suppliers or merchants keeps it. A company's is not: a
column says so itself ("เบอร์บริษัท", `company_tel`), or the rows are companies, as their names in the first
columns tell. Who is named there (`director_pid`, "ผู้ติดต่อ") and a mobile telephone remain persons'.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from pdscan.detect.evidence import FieldEvidence
from pdscan.detect.headers.lexicon import lexicon
from pdscan.detect.headers.names import Names
from pdscan.detect.verdict.surroundings import mentions
from pdscan.detect.verdict.things import PERSONS, names_a_person

FIRST = 6
"""Who the rows are stands in the first columns."""
PLACES_OF_PERSONS = frozenset({"employer", "employment_history", "education", "occupation"})
"""What a person has and a name of a company may tell."""
MOSTLY = 0.5
"""Share of cells that are names of companies; many a company's name does not say that it is one."""
SOME = 0.2
"""Share of persons among them from which the rows are either: who an invoice is made out to."""


def of_firms(fields: Sequence[FieldEvidence], sure: Mapping[str, str], names: Names) -> frozenset[str]:
    """Return the paths of the columns that are a company's; `sure` is the sure element of each path."""
    words = {field.path: names.spoken(field.path) for field in fields}
    companies = names_of_companies(fields)
    workplaces = {path for path in companies if _is_a_workplace(path, sure, words[path])}
    # Where customers are companies, who is called a customer is none of the persons.
    owners = frozenset[str]().union(*(words[path] for path in companies - workplaces))
    named = {path for path, said in words.items() if names_a_person(said - owners)}
    named |= _headed_alike(words, {path for path in named if sure.get(path) == "name"}, names)
    own = {element for path, element in sure.items() if path not in named | companies}
    if own & PERSONS:
        return frozenset()
    others = [path for path in words if path not in named]
    if (
        "name" not in own
        and len(named) * 2 <= len(words)
        and _are_firms(fields, companies - workplaces, workplaces | (named & set(sure)))
    ):
        mobile = lexicon()["carried"]
        return frozenset(path for path in others if not mentions(words[path], mobile))
    return frozenset(path for path in others if mentions(words[path], lexicon()["firms"]))


def _headed_alike(paths: Collection[str], persons: Collection[str], names: Names) -> set[str]:
    """Return what is headed like a person's name: the telephone of a `billing_contact` is `billing_phone`."""
    heads = {tuple(names.in_order(path)[:-1]) for path in persons}
    heads = {head for head in heads if head and lexicon()["firms"].isdisjoint(head)}
    return {path for path in paths if tuple(names.in_order(path)[:-1]) in heads}


def names_of_companies(fields: Sequence[FieldEvidence]) -> frozenset[str]:
    """Return the paths of the columns that hold names of companies and of few persons, however called."""
    return frozenset(
        field.path
        for field in fields
        if field.covered["employer"] >= MOSTLY * max(field.judged, 1)
        and field.own["name"] < SOME * field.judged
    )


def _is_a_workplace(path: str, sure: Mapping[str, str], said: frozenset[str]) -> bool:
    """Tell whether a column names where the persons of the rows work or worked, and no "สถานประกอบการ"."""
    return sure.get(path) in PLACES_OF_PERSONS and not mentions(said, lexicon()["organisations"])


def _are_firms(fields: Sequence[FieldEvidence], companies: Collection[str], persons: Collection[str]) -> bool:
    """Tell whether the rows are companies: no person is named before a company is."""
    for field in fields[:FIRST]:
        if field.path in persons:
            return False
        if field.path in companies:
            return True
    return False
