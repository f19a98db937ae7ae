"""What a report states in sentences: of what and when it is, and how the scan was made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from pdscan.inventory.model import Inventory
from pdscan.labels import Labels
from reports._answers import listed, measured
from reports._listing import of_many
from reports._overview import figures, lost_sources, unread

COVERED = 12
"""Names on the cover below one heading; more are counted."""


def cover_lines(inventory: Inventory, say: Labels) -> Iterator[tuple[str, str]]:
    """Yield what the cover states."""
    policy, run, key = inventory.policy, inventory.run, figures(inventory)
    if policy:
        yield say("cover.organisation"), policy.organisation or "–"
        yield say("cover.system"), policy.system or "–"
        yield say("cover.policy"), f"{policy.file}\nSHA-256 {policy.sha256}"
    else:
        yield say("cover.policy"), say("cover.no_policy")
    yield say("cover.scope"), _listed([source.source for source in inventory.sources], say) or "–"
    yield say("cover.period"), f"{_shown(run.started)} {say('cover.to')} {_shown(run.finished)}"
    read = (f"{key[name]:,} {say(f'kpi.{name}')}" for name in ("datasets", "fields", "rows_read"))
    yield say("cover.amount"), "\n".join(read)
    yield say("cover.not_read"), _listed(_missing(inventory), say) or say("cover.all_read")
    yield say("method.accuracy"), measured(inventory, say) or say("accuracy.none")
    yield say("cover.tool"), f"pdscan {run.version} · {say('cover.run')} {run.id}"
    limits = (say("title.no_values"), say("title.not_legal_advice"), of_many(inventory, say))
    yield say("cover.limits"), "\n".join(filter(None, limits))


def _shown(moment: str) -> str:
    """Show a moment as people write it.

    >>> _shown("2026-03-01T09:00:00+07:00"), _shown("2026-03-01T02:00:00Z")
    ('2026-03-01 09:00:00 +07:00', '2026-03-01 02:00:00 UTC')
    """
    day, _, time = moment.partition("T")
    return f"{day} {time[:8]} {time[8:].replace('Z', 'UTC')}".strip()


def _missing(inventory: Inventory) -> list[str]:
    return [*lost_sources(inventory), *(f"{one.source} · {one.dataset}" for one in unread(inventory))]


def _listed(names: list[str], say: Labels) -> str:
    """Write names below one another: as many as a page should have, and how many more there are."""
    return listed(names, say, "\n", most=COVERED)


def method_lines(inventory: Inventory, say: Labels) -> Iterator[tuple[str, str]]:
    """Yield each part of the method with its text."""
    run = inventory.run
    sampled = run.rows is not None and not run.full
    reading = (
        say("method.reading.sample", rows=f"{run.rows:,}", seed=run.seed)
        if sampled
        else say("method.reading.full")
    )
    yield say("method.reading"), reading
    for part in (
        "judging",
        "confidence",
        "accuracy",
        "share",
        "name_only",
        "missed",
        "protection",
        "policy",
        "privacy",
        "law",
    ):
        accuracy = (measured(inventory, say) or say("accuracy.none")) if part == "accuracy" else None
        yield say(f"method.{part}"), accuracy or say(f"method.{part}.text")
    values = {
        "version": run.version,
        "rules": run.rules_version,
        "seed": run.seed,
        "run": run.id,
        "host": run.host,
    }
    yield say("method.repeat"), say("method.repeat.text", **values)
    yield say("method.command"), " ".join(("pdscan", *run.argv))


def moment(finished: str) -> datetime:
    """Return when a run ended, in UTC, as the properties of documents have it."""
    try:
        return datetime.fromisoformat(finished).astimezone(UTC).replace(tzinfo=None, microsecond=0)
    except ValueError:
        return datetime(2000, 1, 1)
