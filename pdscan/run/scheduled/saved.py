"""`pdscan run`: a saved scan as a scheduler calls it; one at a time, in its hours, taken up where it stood.

A SIGTERM, or the end of the hours, ends a run cleanly with what it has (exit code 3); the next run of the
same config goes on from there.
"""

from __future__ import annotations

import platform
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from threading import Event, Timer, current_thread, main_thread

from pdscan.detect.rules import rules
from pdscan.errors import PdscanError, UsageError
from pdscan.inventory.accuracy import last_card
from pdscan.inventory.changes import Change
from pdscan.inventory.diff import at_least, diff
from pdscan.inventory.drift import in_short, since
from pdscan.inventory.review.decided import FOUR_EYES, TWO_EYES, Decided
from pdscan.inventory.store.decisions import switch_eyes
from pdscan.labels import Labels
from pdscan.own import with_own
from pdscan.registry import recognizers
from pdscan.run import command
from pdscan.run.resume import Journal, Past, open_journal, utc_now
from pdscan.run.scan import scan
from pdscan.run.scheduled.config import Config, usable
from pdscan.run.scheduled.lock import locked
from pdscan.run.scheduled.telling import tell
from pdscan.run.scheduled.window import Window
from pdscan.run.unchanged import Known, Passing, Remembered, shaping_key
from pdscan.run.watch import Watch


def run(config: Config, argv: tuple[str, ...]) -> int:
    """Scan once; returns the exit code."""
    ended = Event()
    with _on_signals(ended.set):
        return _run(config, argv, ended)


def _run(config: Config, argv: tuple[str, ...], ended: Event) -> int:
    settings = config.settings
    if settings.out == "-":
        with _stopping(Watch(), ended):
            return command.run(settings, argv)
    now = datetime.now()
    if config.window is not None and not config.window.is_open(now):
        raise UsageError(f"the window of this config is {config.window}; run it then, or with --every")
    folder = command.prepared(Path(settings.out))
    with locked(folder):
        return _alone(config, folder, argv, ended)


def _alone(config: Config, folder: Path, argv: tuple[str, ...], ended: Event) -> int:
    settings = config.settings
    wanted = command.wanted_reports(settings)
    past, journal, memory = _begun(config, folder)
    with command.watching(settings) as watch, _stopping(watch, ended), _closing(config.window, watch):
        inventory = scan(settings, watch, argv, past)
    # Once it is kept, a run is over: whatever fails in telling of it, the next one reads anew.
    over = journal.published if watch.stopped else journal.forget
    command.publish(inventory, settings, wanted, folder, over)
    memory.keep()
    changes = _changes(command.database(settings, folder), config.baseline, inventory.run.id)
    code = command.exit_code(inventory, settings.fail_on)
    if code == 0 and at_least(changes or (), config.fail_on_drift):
        code = 1
    tell(config, inventory, code, changes or (), watch)
    watch.ended(inventory, code)
    command.sum_up(inventory, settings, folder)
    if not settings.quiet and changes is not None:
        say = Labels("th" if settings.lang == "th" else "en")
        sys.stdout.write(f"\n{since(config.baseline, in_short(changes, say.lang), say)}\n")
    return code


def _begun(config: Config, folder: Path) -> tuple[Past, Journal, Remembered]:
    """Return what the run begins with."""
    settings = config.settings
    version = rules(with_own(recognizers(), settings.recognizers)).version
    url = command.database(settings, folder)
    decided = _decided(config, folder)
    if config.baseline:
        _changes(url, config.baseline, "latest")  # Raises before anything is read if there is no such run.
    journal = open_journal(folder, settings, version, utc_now())
    past = Past(started=journal.started, decided=decided, accuracy=last_card(folder), journal=journal)
    memory = Remembered(folder)
    if config.incremental:
        known = Known(url=url, runs=config.incremental, key=shaping_key(settings, version))
        past = replace(past, passing=partial(Passing, known=known), memory=memory)
    return past, journal, memory


def _decided(config: Config, folder: Path) -> Decided:
    """Return what persons decided; a config may ask for a second person from now on, or waive it."""
    if config.four_eyes != "keep":
        eyes = FOUR_EYES if config.four_eyes == "required" else TWO_EYES
        switch_eyes(command.database(config.settings, folder), eyes, f"pdscan run on {platform.node()}")
    return command.decided(config.settings, folder)


def _changes(url: str, baseline: str, run: str) -> tuple[Change, ...] | None:
    """Return what changed since the baseline, or the run before; None for a first run."""
    from pdscan.inventory.store import compared, run_before

    earlier = baseline or run_before(url, run)
    return diff(*compared(url, earlier, run)) if earlier else None


def repeat(path: Path, every: timedelta, argv: tuple[str, ...]) -> int:
    """Run a config again and again, until a signal ends it; returns the last run's exit code.

    The file is read anew each time. What fails is told, and tried again at the next time.
    """
    code, ended = 0, Event()
    with _on_signals(ended.set):
        while not ended.is_set():
            begun = datetime.now()
            code = _tried(path, argv, ended)
            _wait_until(begun + every, ended)
    return code


def _tried(path: Path, argv: tuple[str, ...], ended: Event) -> int:
    try:
        config = usable(path)
        if config.window is not None:
            _wait_until(config.window.opens(datetime.now()), ended)
        return 0 if ended.is_set() else _run(config, argv, ended)
    except PdscanError as error:
        sys.stderr.write(f"pdscan: {error}\n")
        return error.exit_code


def _wait_until(moment: datetime, ended: Event) -> None:
    ended.wait(max((moment - datetime.now()).total_seconds(), 0))


@contextmanager
def _stopping(watch: Watch, ended: Event) -> Iterator[None]:
    """While a scan reads, let a signal interrupt it at once; else as soon as it would read on."""

    def interrupt() -> None:
        if not ended.is_set():
            ended.set()
            watch.interrupted()
            if watch.is_reading:
                raise KeyboardInterrupt

    if ended.is_set():
        watch.interrupted()
    with _on_signals(interrupt):
        yield


@contextmanager
def _on_signals(act: Callable[[], None]) -> Iterator[None]:
    """Do this when SIGTERM or Ctrl-C comes."""
    if current_thread() is not main_thread():
        yield
        return
    before = {number: signal.signal(number, lambda *_: act()) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _closing(hours: Window | None, watch: Watch) -> Iterator[None]:
    """End the scan after the dataset at hand when its hours are over."""
    if hours is None:
        yield
        return
    now = datetime.now()
    timer = Timer((hours.closes(now) - now).total_seconds(), watch.interrupted)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
