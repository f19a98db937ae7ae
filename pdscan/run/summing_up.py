"""The short summary in the terminal: what was read, what was found, where the policy disagrees.

It speaks Thai where Thai is asked for, else English; kinds of data are named in both languages by default.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from unicodedata import category

from pdscan.inventory.model import Gap, Inventory
from pdscan.labels import Labels
from pdscan.visible import one_line

SHOWN = 12
SEVERITIES = ("high", "medium", "low")
ELEMENT_WIDTH, GAP_WIDTH, PLACE_WIDTH = 52, 37, 44
WITHOUT_WIDTH = {"Mn", "Cf"}
"""Thai vowels and tone marks above and below a letter take no column of a terminal."""


def told(inventory: Inventory, folder: Path | None, lang: str) -> str:
    """Return the summary as text, in the language `lang` (th, en, both)."""
    return _Summary(inventory, Labels("th" if lang == "th" else "en"), Labels(lang)).told(folder)


def not_whole(inventory: Inventory) -> list[str]:
    """Name what was not read whole, each with its reason in English."""
    return [f"{place}: {reason}" for place, reason in _not_whole(inventory)]


def _not_whole(inventory: Inventory) -> list[tuple[str, str]]:
    failed = [(item.source, item.trouble) for item in inventory.sources if item.trouble]
    unread = [item for item in inventory.datasets if item.status in {"failed", "partial"}]
    named = failed + [(item.dataset, item.reason or "") for item in unread]
    return [(one_line(place), one_line(why)) for place, why in named]


@dataclass(frozen=True, slots=True)
class _Summary:
    """An inventory, the language of its sentences, and the languages of the kinds of data."""

    inventory: Inventory
    say: Labels
    name: Labels

    def told(self, folder: Path | None) -> str:
        parts = [
            self._read(),
            self._found(),
            self._gaps(),
            self._not_scanned_for(),
            self._unread(),
            self._warnings(),
        ]
        if folder is not None:
            parts.append(self.say("summary.results", folder=folder))
        return "\n\n".join(part for part in parts if part)

    def _read(self) -> str:
        datasets = self.inventory.datasets
        read = self.say(
            "summary.read",
            datasets=f"{len(datasets):,}",
            fields=f"{sum(len(dataset.fields) for dataset in datasets):,}",
            rows=f"{sum(dataset.rows_read for dataset in datasets if dataset.unchanged is None):,}",
        )
        old = sum(dataset.unchanged is not None for dataset in datasets)
        return f"{read}\n{self.say('summary.unchanged', datasets=f'{old:,}')}" if old else read

    def _found(self) -> str:
        where: defaultdict[str, list[str]] = defaultdict(list)
        for dataset, column, finding in self.inventory.findings():
            if finding.review and finding.review.decision == "rejected":
                continue
            where[finding.element].append(one_line(f"{dataset.dataset}.{column.field}"))
        if not where:
            return self.say("summary.nothing")
        ranked = sorted(where.items(), key=lambda item: (-len(item[1]), item[0]))
        lines = [
            f"  {_padded(self.name.element(element), ELEMENT_WIDTH)} {len(places):>4}   {_some(places)}"
            for element, places in ranked
        ]
        return self._list("summary.found", lines)

    def _gaps(self) -> str:
        if self.inventory.policy is None:
            return self.say("summary.no_policy")
        gaps = self.inventory.gaps
        counted = Counter(gap.severity for gap in gaps)
        if not counted:
            return self.say("summary.agree")
        parts = [f"{counted[one]} {self._severity(one)}" for one in SEVERITIES if counted[one]]
        first = [gap for severity in SEVERITIES for gap in gaps if gap.severity == severity]
        head = self.say("summary.gaps", counts=", ".join(parts))
        return "\n".join([head, *map(self._gap, first[:SHOWN])])

    def _gap(self, gap: Gap) -> str:
        severity = _padded(self._severity(gap.severity), 8)
        kind = _padded(self.say(f"gap.{gap.kind}"), GAP_WIDTH)
        return f"  {severity} {kind} {one_line(self.say.sentence(gap.because))}"

    def _severity(self, severity: str) -> str:
        return self.say(f"severity.{severity}").lower()

    def _not_scanned_for(self) -> str:
        """Name what the policy declares and no scanned source holds; the report `match` has it in full."""
        gaps = self.inventory.gaps
        absent = {gap.element for gap in gaps if gap.kind == "declared_not_found" and gap.element}
        lines = [f"  {self.name.element(element)}" for element in sorted(absent)]
        return self._list("summary.not_scanned_for", lines, " (--format match)") if lines else ""

    def _unread(self) -> str:
        lines = [f"  {place}: {self.say.sentence(why)}" for place, why in _not_whole(self.inventory)]
        return self._list("summary.unread", lines) if lines else ""

    def _warnings(self) -> str:
        lines = [
            f"  {one_line(item.source)}: {one_line(self.say.sentence(warning))}"
            for item in self.inventory.sources
            for warning in item.warnings
        ]
        return "\n".join([self.say("summary.warnings"), *lines]) if lines else ""

    def _list(self, head: str, lines: Sequence[str], where: str = "") -> str:
        """Return a heading and the first lines under it; `where` tells where the others are."""
        more = len(lines) - SHOWN
        tail = [f"  {self.say('summary.more', count=f'{more:,}')}{where}"] if more > 0 else []
        return "\n".join([self.say(head), *lines[:SHOWN], *tail])


def _padded(text: str, width: int) -> str:
    """Fill up with blanks to so many columns of a terminal."""
    return text + " " * (width - sum(category(sign) not in WITHOUT_WIDTH for sign in text))


def _some(places: list[str]) -> str:
    shown = ", ".join(
        place if len(place) < PLACE_WIDTH else place[: PLACE_WIDTH - 1] + "…" for place in places[:2]
    )
    return shown + (", …" if len(places) > 2 else "")
