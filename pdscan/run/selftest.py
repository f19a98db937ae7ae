"""`pdscan selftest`: made-up companies are scanned in memory and the scan is held against the truth."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from random import Random

from pdscan import __version__
from pdscan.connector import Budget
from pdscan.detect.options import ReadingOptions
from pdscan.detect.rules import Rules, rules
from pdscan.detect.text.spans import find_in_text
from pdscan.inventory.model import Accuracy, Rates
from pdscan.recognizer import Recognizer
from pdscan.registry import recognizers
from pdscan.run.dataset import DatasetScanner
from pdscan.run.watch import Watch
from pdscan.synthetic import prose
from pdscan.synthetic.companies import companies
from pdscan.synthetic.measure import Verdict, calibration_error, places, score, verdicts
from pdscan.synthetic.memory import Memory
from pdscan.synthetic.tables import Company

TODAY = date(2026, 10, 1)
"""The companies' present: what is told must not hang on the day of the test."""
TEXTS, PERSONAL_SHARE = 60, 0.6
"""Texts of each kind whose places are compared, and how many of them hold personal data."""


def selftest(seed: int) -> Accuracy:
    """Measure the recognizers on companies made by the seed."""
    known = recognizers()
    made = rules(known)
    firms = companies(seed)
    return card(seed, made, firms, list(judged(firms, made)), _spans(seed, known))


def judged(firms: Iterable[Company], known: Rules) -> Iterator[Verdict]:
    """Scan companies in memory and hold each column against the truth."""
    with ThreadPoolExecutor(os.cpu_count() or 1) as workers:
        scanner = DatasetScanner(
            rules=known, budget=Budget(rows=None), options=ReadingOptions(), today=TODAY, workers=workers
        )
        for company in firms:
            source = Memory(company)
            for table, info in zip(company.tables, source.datasets(), strict=True):
                yield from verdicts(table, scanner.scan(source, info, Watch()))


def card(
    seed: int, known: Rules, firms: Sequence[Company], found: Sequence[Verdict], spans: dict[str, Rates]
) -> Accuracy:
    """Sum up verdicts."""
    by_element: defaultdict[str, list[Verdict]] = defaultdict(list)
    flagged: defaultdict[str, set[str]] = defaultdict(set)
    for verdict in found:
        by_element[verdict.element].append(verdict)
        if verdict.column.look_alike:
            flagged[verdict.column.look_alike].add(f"{verdict.table}.{verdict.column.header}")
    columns = [column for company in firms for _, column in company.columns()]
    states = [told for verdict in found if (told := verdict.protection_is_right) is not None]
    return Accuracy(
        seed=seed,
        version=__version__,
        rules_version=known.version,
        columns=len(columns),
        overall=_rates(verdict.outcome for verdict in found),
        elements={
            element: _rates(verdict.outcome for verdict in by_element[element])
            for element in sorted(by_element)
        },
        look_alikes=sum(column.look_alike is not None for column in columns),
        look_alikes_flagged={name: len(where) for name, where in sorted(flagged.items())},
        protection=(sum(states), len(states)),
        calibration_error=round(calibration_error(_said(found)), 4),
        spans=spans,
    )


def _said(found: Iterable[Verdict]) -> list[tuple[float, bool]]:
    return [(item.confidence, item.outcome == "right") for item in found if item.outcome != "missed"]


def _spans(seed: int, known: tuple[Recognizer, ...]) -> dict[str, Rates]:
    """Compare the places of personal data in running texts of every kind."""
    chance = Random(seed)
    outcomes: defaultdict[str, list[str]] = defaultdict(list)
    for kind in prose.sentences():
        for item in prose.texts(chance, kind, TEXTS, PERSONAL_SHARE):
            for element, outcome in places(item.places, find_in_text(item.text, known)):
                outcomes[element].append(outcome)
    return {element: _rates(outcomes[element]) for element in sorted(outcomes)}


def _rates(outcomes: Iterable[str]) -> Rates:
    made = score(outcomes)
    said, there = made.right + made.false, made.right + made.missed
    return Rates(
        made.right,
        made.false,
        made.missed,
        precision=round(made.precision, 4) if said else None,
        recall=round(made.recall, 4) if there else None,
        f1=round(made.f1, 4) if said or there else None,
    )


def told(made: Accuracy) -> str:
    """Return the card as text."""
    right, compared = made.protection
    flagged = sum(made.look_alikes_flagged.values())
    lines = [
        f"Seed {made.seed}: {made.columns} columns of made-up companies, {made.look_alikes} are look-alikes.",
        "",
        f"{'element':<24}{'precision':>10}{'recall':>8}{'found':>7}{'false':>7}{'missed':>8}",
        *(_line(element, item) for element, item in made.elements.items()),
        _line("all", made.overall),
        "",
        f"look-alikes flagged         {flagged} of {made.look_alikes}"
        + "".join(f"\n  {name}: {count}" for name, count in made.look_alikes_flagged.items()),
        f"protection state right      {right} of {compared}",
        f"calibration error (ECE)     {made.calibration_error:.3f}",
        "",
        f"{'places in running text':<24}{'F1':>10}",
        *(f"{element:<24}{_share(item.f1):>10}" for element, item in made.spans.items()),
    ]
    return "\n".join(lines)


def _line(name: str, item: Rates) -> str:
    counts = f"{item.right:>7}{item.false:>7}{item.missed:>8}"
    return f"{name:<24}{_share(item.precision):>10}{_share(item.recall):>8}{counts}"


def _share(rate: float | None) -> str:
    return "-" if rate is None else f"{rate:.3f}"
