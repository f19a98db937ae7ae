"""Generated companies with a policy beside their data, and what the two must be found to disagree in.

The policy is a text, read as any other: what it declares, claims and keeps is drawn for each company, so
that some of its data stand undeclared, some lie open that it says are encrypted, some rows are too old.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from pdscan.connector import Budget
from pdscan.detect.options import ReadingOptions
from pdscan.detect.rules import Rules
from pdscan.inventory.model import Dataset, Gap
from pdscan.policy.gaps import hold_against
from pdscan.policy.model import Policy
from pdscan.policy.reader import read_text
from pdscan.run.dataset import DatasetScanner
from pdscan.run.watch import Watch
from pdscan.synthetic.companies import companies
from pdscan.synthetic.memory import Memory
from pdscan.synthetic.tables import Column, Company, Table
from pdscan.vocabulary import elements, kinship

TODAY = date(2026, 10, 1)
YEARS = 5
OPEN = frozenset({"plain", "encoded"})
CLOSED = frozenset({"encrypted", "tokenised", "masked"})


@dataclass(frozen=True, slots=True)
class Case:
    """A company, what its policy says, and what stands in its data."""

    company: Company
    policy: Policy
    declared: frozenset[str]
    encrypted: frozenset[str]
    overdue: frozenset[str]
    """Tables with rows that are older than the policy keeps them."""

    @property
    def undeclared(self) -> frozenset[str]:
        """Elements that some column is, and the policy does not cover."""
        covered = self.declared | {kin for one in self.declared for kin in kinship().get(one, ())}
        return held(self.company) - covered

    @property
    def readable(self) -> frozenset[tuple[str, str]]:
        """Tables and elements that lie open though the policy says that they are encrypted."""
        return frozenset(
            (table.name, column.element)
            for table, column in self.company.columns()
            if column.element in self.encrypted and column.state in OPEN and column.form != "empty"
        )

    @property
    def mentioned(self) -> frozenset[tuple[str, str]]:
        """Tables and elements that some cells hold: found or not, neither is wrong."""
        return frozenset((table.name, one) for table, column in self.company.columns() for one in column.some)


def held(company: Company) -> frozenset[str]:
    """Return the personal data that some column is."""
    named = {column.element for _, column in company.columns() if column.element}
    return frozenset(one for one in named if elements()[one].pdpa != "not_personal")


def cases(seed: int, count: int) -> Iterator[Case]:
    """Make companies with their policies, in Thai and in English by turns."""
    chance = Random(seed)
    for number, company in enumerate(companies(seed, count)):
        aged, overdue = _aged(chance, company)
        known = sorted(held(aged))
        declared = frozenset(chance.sample(known, len(known) * 2 // 3))
        encrypted = frozenset(chance.sample(sorted(declared), 3))
        text = _text(("th", "en")[number % 2], sorted(declared), sorted(encrypted))
        yield Case(aged, read_text(text).policy, declared, encrypted, overdue)


def _aged(chance: Random, company: Company) -> tuple[Company, frozenset[str]]:
    """Give each table a day of creation; in some of them a tenth of the rows is older than the period."""
    personal = {table.name for table, column in company.columns() if column.element}
    overdue = frozenset(table.name for table in company.tables if chance.random() < 0.4) & personal
    tables = tuple(_dated(chance, table, late=table.name in overdue) for table in company.tables)
    return replace(company, tables=tables), overdue


def _dated(chance: Random, table: Table, *, late: bool) -> Table:
    count = len(table.columns[0].cells)
    ages = [chance.randrange(30, 3 * 365) for _ in range(count)]
    if late:
        ages[: count // 10] = [chance.randrange(YEARS * 365 + 90, 9 * 365) for _ in range(count // 10)]
    created = Column(header="created_at", cells=[TODAY - timedelta(days=age) for age in ages])
    kept = tuple(column for column in table.columns if column.header.casefold() != "created_at")
    return Table(table.name, (*kept, created))


def _text(lang: str, declared: list[str], encrypted: list[str]) -> str:
    known = elements()
    if lang == "th":
        collected = "\n".join(f"• {known[one].label_th}" for one in declared)
        kept = "".join(f"{known[one].label_th}ถูกเข้ารหัสในฐานข้อมูล\n" for one in encrypted)
        return (
            f"# ข้อมูลส่วนบุคคลที่เราเก็บรวบรวม\n{collected}\n# ความปลอดภัย\n{kept}"
            f"# ระยะเวลาการเก็บรักษา\nเราเก็บรักษาข้อมูลส่วนบุคคลไว้ {YEARS} ปี นับแต่วันที่เก็บรวบรวม\n"
        )
    collected = "\n".join(f"• {known[one].label_en}" for one in declared)
    kept = "".join(f"{known[one].label_en} is encrypted in our database.\n" for one in encrypted)
    return (
        f"# Personal data we collect\n{collected}\n# Security\n{kept}"
        f"# Retention\nWe keep personal data for {YEARS} years from collection.\n"
    )


def gaps(case: Case, known: Rules) -> tuple[tuple[Dataset, ...], tuple[Gap, ...]]:
    """Scan a company and hold its policy against what was found."""
    with ThreadPoolExecutor(2) as workers:
        scanner = DatasetScanner(
            rules=known, budget=Budget(rows=None), options=ReadingOptions(), today=TODAY, workers=workers
        )
        source = Memory(case.company)
        scanned = tuple(scanner.scan(source, info, Watch()) for info in source.datasets())
    return hold_against(scanned, (case.policy,), TODAY)
