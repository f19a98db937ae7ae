"""The record of processing (บันทึกรายการ, ROPA) of PDPA sections 39 and 40, as far as it can be filled.

What was found and what the policy says fills items; everything else is an open question for a person. A
person must confirm all of it: the record states what an organisation does, not what its databases show.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import chain

from pdscan.inventory.kept import outlines
from pdscan.inventory.model import Dataset, Inventory
from pdscan.policy.codes import Words
from pdscan.policy.gaps.coverage import Place, covers, declarations, places
from pdscan.policy.model import Policy
from pdscan.policy.record import answers as ropa_answers

AGES = ("10", "20")
"""Below these, section 20 asks for a guardian's consent: alone, or besides the minor's own."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the record: its answers so far, and what is still to be asked."""

    key: str
    section: str
    label: Words
    answers: tuple[Words, ...]
    question: Words | None


@dataclass(frozen=True, slots=True)
class Activity:
    """One dataset with personal data, as a row of the record; codes and keys, for a table."""

    source: str
    dataset: str
    organisation: str
    system: str
    elements: tuple[str, ...]
    sensitive: tuple[str, ...]
    undeclared: tuple[str, ...]
    subjects: tuple[str, ...]
    purposes: tuple[str, ...]
    protection: tuple[str, ...]
    oldest: str | None
    categories: tuple[str, ...] = ()
    """The policy's own headings for the data."""
    periods: tuple[Words, ...] = ()
    claims: tuple[str, ...] = ()
    minors: dict[str, int] = field(default_factory=dict)
    """Rows read of persons younger than "10" and "20", where a birth date told."""


@dataclass(frozen=True, slots=True)
class Record:
    """The whole record: the items in the order of the law, and one activity for each dataset."""

    items: tuple[Item, ...]
    activities: tuple[Activity, ...]

    def open_questions(self) -> tuple[Item, ...]:
        """Return the items that a person must still answer."""
        return tuple(item for item in self.items if item.question is not None)


def record(inventory: Inventory, policies: Sequence[Policy]) -> Record:
    """Fill the record of processing from what was found and what the policies say."""
    return Record(items(inventory, policies), tuple(activities(inventory, policies)))


def items(inventory: Inventory, policies: Sequence[Policy]) -> tuple[Item, ...]:
    """Fill the items of the law, of which there may be very many findings: by their outlines."""
    found = [ropa_answers.Held.of(one) for one in outlines(inventory.datasets)]
    purposeless = ropa_answers.without_purpose(found, policies)
    answers = {
        "data_collected": ropa_answers.data_collected(found),
        "purposes": ropa_answers.purposes(policies),
        "controller": ropa_answers.controllers(policies),
        "retention": chain(ropa_answers.retention(policies), ropa_answers.oldest(found)),
        "access": ropa_answers.access(policies),
        "security": chain(ropa_answers.security(policies), ropa_answers.protection(found)),
    }
    complete = {
        "data_collected": any(held.fields for held in found),
        "purposes": any(held.fields for held in found) and not purposeless,
        "retention": any(policy.retention for policy in policies),
        "security": any(policy.claims for policy in policies),
    }
    missing = [ropa_answers.label(element) for element in purposeless]
    return tuple(
        _item(row, tuple(answers.get(row["key"], ())), None if complete.get(row["key"]) else missing)
        for row in _rows()
    )


@cache
def _rows() -> tuple[dict[str, str], ...]:
    text = files("pdscan.vocabulary").joinpath("ropa.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(text)["item"])


def _item(row: dict[str, str], answers: tuple[Words, ...], missing: Sequence[Words] | None) -> Item:
    """Make one item; `missing` are what its question asks about, None where nothing is left to ask."""
    question = None
    if missing is not None:
        english, thai = (", ".join(words.label(lang) for words in missing) or "…" for lang in ("en", "th"))
        question = Words(row["question_en"].format(missing=english), row["question_th"].format(missing=thai))
    label = Words(row["label_en"], row["label_th"])
    return Item(row["key"], f"PDPA s.{row['section']}", label, answers, question)


def activities(inventory: Inventory, policies: Sequence[Policy]) -> Iterator[Activity]:
    """Yield a row for each dataset with personal data."""
    for dataset in inventory.datasets:
        found = list(places([dataset]))
        if found:
            yield _activity(dataset, found, [policy for policy in policies if covers(policy, dataset)])


def _activity(dataset: Dataset, found: list[Place], covering: list[Policy]) -> Activity:
    findings = [place.finding for place in found]
    entries = [
        entry for one in findings for policy in covering for entry in declarations(policy, one.element)
    ]
    return Activity(
        source=dataset.source,
        dataset=dataset.dataset,
        organisation=", ".join(_unique(policy.organisation for policy in covering)),
        system=", ".join(_unique(policy.system for policy in covering)),
        elements=_unique(one.element for one in findings),
        sensitive=_unique(one.element for one in findings if one.pdpa == "sensitive"),
        undeclared=_unique(one.element for one in findings if one.policy_status == "undeclared"),
        subjects=_unique(subject for entry in entries for subject in entry.subjects),
        purposes=_unique(purpose for entry in entries for purpose in entry.purposes),
        protection=_unique(one.protection.state for one in findings),
        oldest=min((column.dates.oldest for column in dataset.fields if column.dates), default=None),
        categories=_unique(category for one in findings for category in one.categories),
        periods=tuple(ropa_answers.periods(covering, entries)),
        claims=_unique(
            claim.claim
            for policy in covering
            for claim in policy.claims
            if not claim.elements or {one.element for one in findings} & set(claim.elements)
        ),
        minors=_minors(dataset),
    )


def _minors(dataset: Dataset) -> dict[str, int]:
    """Count the youngest of a dataset, by the column that has most of them."""
    counted = [column.minors for column in dataset.fields if column.minors]
    most = {age: max((ages.get(age, 0) for ages in counted), default=0) for age in AGES}
    return {age: rows for age, rows in most.items() if rows}


def _unique(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
