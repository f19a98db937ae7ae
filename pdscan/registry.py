"""Finds the rim files: every module of `recognizers/`, `connectors/` and `reports/`, and entry points.

A plug-in package offers the same names through the entry points `pdscan.recognizers`,
`pdscan.connectors` and `pdscan.reports`. A clash, or a plug-in that fails to load, stops the scan:
a personal-data scanner that silently lost a recognizer would report "clean".
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, cached_property
from importlib.metadata import EntryPoint, entry_points
from operator import attrgetter
from types import ModuleType
from typing import TypeVar

from pdscan.connector import ConnectorType, Format
from pdscan.errors import PluginError, UsageError
from pdscan.recognizer import Recognizer
from pdscan.report import Report
from pdscan.vocabulary import elements

T = TypeVar("T")

PLAIN_PATHS = "files"
"""What opens a source that is no URL."""


def recognizers() -> tuple[Recognizer, ...]:
    """Return every recognizer, sorted by element and entity type.

    A file offers one as `RECOGNIZER`, or a family of them (one element written in several ways)
    as the tuple `RECOGNIZERS`.
    """
    found = [*_offered("recognizers", "RECOGNIZER", Recognizer)]
    for family in _offered("recognizers", "RECOGNIZERS", tuple):
        found.extend(family)
    _refuse_clash("recognizer", [item.entity_type for item in found])
    for item in found:
        if item.element not in elements():
            raise PluginError(
                f"recognizer '{item.entity_type}' is for '{item.element}', which is no element of the "
                "vocabulary; take the nearest of those that `pdscan recognizers` lists"
            )
    return tuple(sorted(found, key=lambda item: (item.element, item.entity_type)))


def connectors() -> Mapping[str, ConnectorType]:
    """Return the connector for each URL scheme; "" is a plain path."""
    return _ByKey("connectors", "CONNECTOR", "connector for the scheme", ConnectorType, attrgetter("schemes"))


def formats() -> Mapping[str, Format]:
    """Return the file format for each suffix (".csv")."""
    return _ByKey("connectors", "FORMAT", "format for the suffix", Format, attrgetter("suffixes"))


class _ByKey(Mapping[str, T]):
    """What a rim offers, by key. A file that is named like the key is imported alone, else all of them are.

    Where there are plug-ins all are, too: two that offer the same stop the scan.
    """

    def __init__(
        self, rim: str, name: str, what: str, kind: type[T], keys: Callable[[T], Iterable[str]]
    ) -> None:
        self._rim, self._name, self._what, self._kind, self._keys = rim, name, what, kind, keys

    def __getitem__(self, key: str) -> T:
        own = None if plug_ins(self._rim) else self._named_like(key)
        return self._all[key] if own is None else own

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    def _named_like(self, key: str) -> T | None:
        try:
            module = importlib.import_module(f"{self._rim}.{key.removeprefix('.') or PLAIN_PATHS}")
        except Exception:
            return None  # there is no such file; or there is, and what it lacks is told when all are imported
        offered = getattr(module, self._name, None)
        return offered if isinstance(offered, self._kind) and key in self._keys(offered) else None

    @cached_property
    def _all(self) -> dict[str, T]:
        found = [
            (key, item) for item in _offered(self._rim, self._name, self._kind) for key in self._keys(item)
        ]
        _refuse_clash(self._what, [key for key, _ in found])
        return dict(found)


def report(name: str) -> Report:
    """Return the report of that name; imports only the one module when it is our own."""
    try:
        return report_module(name)
    except ModuleNotFoundError:
        known = {item.name: item for item in _offered("reports", "REPORT", Report)}
    if name not in known:
        raise UsageError(f"there is no report format '{name}'; choose from {', '.join(sorted(known))}")
    return known[name]


def report_module(name: str) -> Report:
    """Import `reports/<name>.py` and return what it offers."""
    offered: Report = importlib.import_module(f"reports.{name}").REPORT
    return offered


def reports() -> tuple[Report, ...]:
    """Return every report, sorted by name."""
    found = sorted(_offered("reports", "REPORT", Report), key=lambda item: item.name)
    _refuse_clash("report", [item.name for item in found])
    return tuple(found)


def _offered(rim: str, name: str, kind: type[T]) -> Iterator[T]:
    for module in _modules(rim):
        offered = getattr(module, name, None)
        if isinstance(offered, kind):
            yield offered
    for point in plug_ins(rim):
        try:
            offered = point.load()
        except Exception as error:
            raise PluginError(
                f"plug-in '{point.name}' of {rim} fails to load: {error}; mend or uninstall it"
            ) from error
        if isinstance(offered, kind):
            yield offered


def plug_ins(rim: str) -> Iterable[EntryPoint]:
    """Return the entry points by which other packages offer something."""
    return [point for point in _installed() if point.group == f"pdscan.{rim}"]


@cache
def _installed() -> tuple[EntryPoint, ...]:
    """Ask every installed package once: each time takes milliseconds, and a scan asks six times."""
    rims = ("recognizers", "connectors", "reports")
    known = entry_points()
    return tuple(point for rim in rims for point in known.select(group=f"pdscan.{rim}"))


def _modules(rim: str) -> Iterator[ModuleType]:
    package = importlib.import_module(rim)
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda item: item.name):
        try:
            yield importlib.import_module(f"{rim}.{info.name}")
        except Exception as error:
            raise PluginError(
                f"{rim}/{info.name}.py fails to load: {type(error).__name__}: {error}"
            ) from error


def _refuse_clash(what: str, names: list[str]) -> None:
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise PluginError(f"more than one {what} '{twice[0]}' is installed; remove one of them")
