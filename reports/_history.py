"""The runs over the same sources, the oldest first and this one last: what change is drawn from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter

from pdscan.inventory.model import Inventory, Outcome
from pdscan.labels import Labels
from reports._overview import figures
from reports._table import Column, Table, build

DRAWN = ("findings", "plain", "undeclared", "gaps_high")
"""The counts that are drawn as lines."""
WIDE, HIGH = 1000, 160


def outcomes(inventory: Inventory) -> tuple[Outcome, ...]:
    """Return what the earlier runs came to, and this one."""
    key, run = figures(inventory), inventory.run
    now = Outcome(
        run=run.id,
        finished=run.finished,
        **{name: key[name] for name in (*DRAWN, "sensitive", "not_read")},
    )
    return (*run.history, now)


@dataclass(frozen=True, slots=True)
class Line:
    """One count over the runs, as points of a picture `WIDE` by `HIGH`."""

    name: str
    points: tuple[tuple[float, float, int], ...]
    """Place from the left, place from the top, and the count."""


def lines(inventory: Inventory) -> tuple[Line, ...]:
    """Return the lines of the picture of change; empty for a first run."""
    runs = outcomes(inventory)
    if len(runs) < 2:
        return ()
    most = max(getattr(run, name) for run in runs for name in DRAWN) or 1
    step = WIDE / (len(runs) - 1)
    return tuple(
        Line(
            name,
            tuple(
                (round(at * step, 1), round(HIGH * (1 - getattr(run, name) / most), 1), getattr(run, name))
                for at, run in enumerate(runs)
            ),
        )
        for name in DRAWN
    )


def runs_table(inventory: Inventory, say: Labels) -> Table:
    """One row a run, the oldest first."""
    columns = (
        Column("finished", lambda one: one.finished[:16].replace("T", " "), "word", 26),
        Column("run", lambda one: one.run, "code", 26),
        *(Column(name, _count(name), "number", 14) for name in (*DRAWN, "sensitive", "not_read")),
    )
    return build("runs", columns, outcomes(inventory))


def _count(name: str) -> Callable[[Outcome], int]:
    return attrgetter(name)
