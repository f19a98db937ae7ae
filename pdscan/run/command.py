"""What `pdscan scan` does once its words are read: scan, keep, write, sum up, and choose the exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from pathlib import Path

from pdscan.errors import OutputError, UsageError
from pdscan.inventory.accuracy import KEPT_IN, last_card, with_last_card
from pdscan.inventory.model import Inventory
from pdscan.inventory.review.decided import Decided
from pdscan.registry import report
from pdscan.report import Report
from pdscan.run.log import JsonLog
from pdscan.run.resume import Past
from pdscan.run.scan import scan
from pdscan.run.summing_up import not_whole, told
from pdscan.run.watch import Watch
from pdscan.settings import Settings
from pdscan.written import note

SEVERITIES = ("low", "medium", "high")
DATABASE = "inventory.db"
NOT_WHOLE = 3
TOLD = 3


def run(settings: Settings, argv: tuple[str, ...]) -> int:
    """Scan and write; returns the exit code."""
    wanted = wanted_reports(settings)
    if settings.out == "-":
        return _to_stdout(settings, wanted, argv)
    folder = prepared(Path(settings.out))
    stands = decided(settings, folder)
    past = Past(started=datetime.now(UTC), decided=stands, accuracy=last_card(folder))
    with watching(settings) as watch:
        inventory = scan(settings, watch, argv, past)
    publish(inventory, settings, wanted, folder)
    code = exit_code(inventory, settings.fail_on)
    watch.ended(inventory, code)
    sum_up(inventory, settings, folder)
    return code


def wanted_reports(settings: Settings) -> list[Report]:
    """Find the reports before anything is read."""
    return [report(name) for name in settings.formats]


def publish(
    inventory: Inventory,
    settings: Settings,
    wanted: list[Report],
    folder: Path,
    kept: Callable[[], None] = lambda: None,
) -> None:
    """Keep the run, say so, and write its reports: what was read is in one place when not in the other."""
    from pdscan.inventory.store import with_history

    url = database(settings, folder)
    try:
        keep(inventory, url)
        kept()
    finally:
        write(with_history(url, inventory), wanted, settings.lang, folder)


def sum_up(inventory: Inventory, settings: Settings, folder: Path) -> None:
    """Tell on the terminal what a run came to; in quiet only what was not read whole."""
    if not settings.quiet:
        sys.stdout.write(told(inventory, folder, settings.lang) + "\n")
    elif broken := not_whole(inventory):
        first = "; ".join(broken[:TOLD])
        sys.stderr.write(f"pdscan: {len(broken)} not read whole, see the inventory: {first}\n")


def _to_stdout(settings: Settings, wanted: list[Report], argv: tuple[str, ...]) -> int:
    shown = only(wanted)
    with watching(settings) as watch:
        inventory = with_last_card(scan(settings, watch, argv), KEPT_IN)
    show(inventory, shown, settings.lang)
    if not settings.quiet:
        sys.stderr.write(told(inventory, None, settings.lang) + "\n")
    return exit_code(inventory, settings.fail_on)


def only(wanted: list[Report]) -> Report:
    """Return the one report that is wanted; raises UsageError where standard output was to hold more."""
    if len(wanted) != 1:
        raise UsageError("--out - writes one report; name it with --format")
    return wanted[0]


def show(inventory: Inventory, shown: Report, lang: str) -> None:
    """Write a report to standard output."""
    for piece in shown.written(inventory, lang):
        sys.stdout.buffer.write(piece)


def watching(settings: Settings) -> AbstractContextManager[Watch]:
    """Return who watches the scan: nobody, a log, or a bar."""
    if settings.quiet:
        return nullcontext(Watch())
    from pdscan.run.progress import Progress

    return nullcontext(JsonLog()) if settings.log_format == "json" else Progress()


def database(settings: Settings, folder: Path) -> str:
    """Return the address of the inventory database."""
    return settings.inventory or f"sqlite:///{folder / DATABASE}"


def decided(settings: Settings, folder: Path) -> Decided:
    """Return what persons decided so far; raises OutputError when the database could not be written later."""
    from pdscan.inventory.store.decisions import prepared_log

    note(folder, [DATABASE])
    return prepared_log(database(settings, folder))


def prepared(folder: Path) -> Path:
    """Make the out folder before anything is read; raises OutputError when it cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"cannot make the out folder {folder}: {error.strerror}; choose another with --out"
        ) from None
    if not os.access(folder, os.W_OK):
        raise OutputError(f"cannot write to the out folder {folder}; choose another with --out")
    return folder


def keep(inventory: Inventory, url: str) -> None:
    """Store the run in the inventory database."""
    from pdscan.inventory.store import save

    save(url, inventory)


def write(inventory: Inventory, wanted: list[Report], lang: str, folder: Path) -> None:
    """Write the reports; a report never replaces the last good one half-way."""
    note(folder, [item.filename for item in wanted])
    for item in wanted:
        target = folder / item.filename
        unfinished = target.with_name(f".{target.name}.part")
        try:
            with unfinished.open("wb") as file:
                file.writelines(item.written(inventory, lang))
            unfinished.replace(target)
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            raise OutputError(
                f"cannot write {target}: {error.strerror}; free room or choose another --out"
            ) from None


def exit_code(inventory: Inventory, fail_on: str) -> int:
    """Return 3 when something was not read whole, else 1 for gaps that count, else 0."""
    broken = any(item.status != "complete" for item in inventory.sources)
    if broken or any(item.status in {"failed", "partial"} for item in inventory.datasets):
        return NOT_WHOLE
    if fail_on == "none":
        return 0
    counted = SEVERITIES[SEVERITIES.index(fail_on) :]
    return int(any(gap.severity in counted for gap in inventory.gaps))
