"""Finds the rim files: every module of `recognizers/`, `connectors/` and `reports/`, and entry points.

A plug-in package offers the same names through the entry points `pdscan.recognizers`,
`pdscan.connectors` and `pdscan.reports`. A clash, or a plug-in that fails to load, stops the scan:
a personal-data scanner that silently lost a recognizer would report "clean".
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from types import ModuleType
from typing import TypeVar

from pdscan.connector import ConnectorType, Format
from pdscan.errors import PluginError, UsageError
from pdscan.recognizer import Recognizer
from pdscan.report import Report
from pdscan.vocabulary import elements

T = TypeVar("T")


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


def connectors() -> dict[str, ConnectorType]:
    """Return the connector for each URL scheme; "" is a plain path."""
    found = [
        (scheme, item)
        for item in _offered("connectors", "CONNECTOR", ConnectorType)
        for scheme in item.schemes
    ]
    _refuse_clash("connector for the scheme", [scheme for scheme, _ in found])
    return dict(found)


def formats() -> dict[str, Format]:
    """Return the file format for each suffix (".csv")."""
    found = [(suffix, item) for item in _offered("connectors", "FORMAT", Format) for suffix in item.suffixes]
    _refuse_clash("format for the suffix", [suffix for suffix, _ in found])
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
