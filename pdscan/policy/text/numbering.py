"""The outline of a document: which headings and which section number stand above a line."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pdscan.policy.text.lines import SHORT, Line, width
from pdscan.policy.words import lexicon

_MARKED = 40
"""Added to the depth of a heading that the document marks as one."""
_UNNUMBERED = 50
_CATEGORY = 60
_OPEN = range(_MARKED, _UNNUMBERED + 1)
_SPOKEN_FOR = frozenset({"listed", "refuse", "source", "purpose", "share", "right", "retention", "define"})
"""What a marked heading says of the deeper ones below it; others name the document or their own matter."""


@dataclass(frozen=True, slots=True)
class Outline:
    """The open headings with their levels and numbers, outermost first."""

    entries: tuple[tuple[int, str | None, str], ...] = ()
    all_marked: bool = False
    """Whether the document marks its headings, so that other lines leave none of them."""
    chapters_marked: bool = False
    """Whether the numbered chapters are set as headings, so that headings without a number stand in them."""

    @property
    def headings(self) -> tuple[str, ...]:
        """The texts of the open headings."""
        return tuple(text for _, _, text in self.entries if text)

    @property
    def section(self) -> str | None:
        """The nearest number; where nothing is numbered, the nearest heading."""
        numbers = [number for _, number, _ in self.entries if number]
        return numbers[-1] if numbers else (self.entries[-1][2] if self.entries else None)

    def opened(self, line: Line, *, heading: bool) -> Outline:
        """Return the outline after this line."""
        if line.number and self._is_section(line, heading):
            title = line.text if heading else _label(line.text)
            opened = self._with(self._level(line.number), line.number, title)
            opened = replace(opened, entries=tuple(dict.fromkeys((*self._above(line), *opened.entries))))
            return replace(opened, chapters_marked=bool(line.depth) or self.chapters_marked)
        if not heading:
            return self
        role = lexicon.heading_role(line.text)
        if line.depth and not self.chapters_marked:
            opened = replace(self, entries=self._above(line))
            return opened._with(_MARKED + line.depth, None, line.text)
        if role and not self._holds_numbered_chapter() and not self.all_marked:
            return Outline()._with(_UNNUMBERED, None, line.text)
        return self._with(_UNNUMBERED if role else _CATEGORY, None, line.text)

    def with_category(self, title: str) -> Outline:
        """Return the outline below a category of the data that a heading lists."""
        return self._with(_CATEGORY, None, title)

    def _level(self, number: str) -> int:
        """Return the depth of a number: it counts parts below a heading without one that opens a list."""
        parts = number.count(".") + 1
        counts_parts = not self._holds_numbered_chapter() and any(
            level == _UNNUMBERED and lexicon.heading_role(text) == "listed" for level, _, text in self.entries
        )
        return _UNNUMBERED + parts if counts_parts else parts

    def _above(self, line: Line) -> tuple[tuple[int, str | None, str], ...]:
        """Return the marked headings that stay open above a deeper one, since they say what it is about."""
        ends = _UNNUMBERED if self.all_marked and not line.depth else _MARKED + line.depth
        return tuple(
            entry
            for entry in self.entries
            if _MARKED < entry[0] < ends and lexicon.heading_role(entry[2]) in _SPOKEN_FOR
        )

    def _with(self, level: int, number: str | None, text: str) -> Outline:
        kept = tuple(entry for entry in self.entries if entry[0] < level)
        if number and "." in number and not self._holds_numbered_chapter():
            kept = tuple(entry for entry in self.entries if entry[0] < level or entry[0] in _OPEN)
        return replace(self, entries=(*kept, (level, number, text)))

    def _holds_numbered_chapter(self) -> bool:
        return any(level == 1 for level, _, _ in self.entries)

    def _is_section(self, line: Line, heading: bool) -> bool:
        """Tell a section's number from that of a list item inside a section."""
        number = line.number or ""
        if "." in number:
            return True
        chapters = [entry for entry in self.entries if entry[0] == 1]
        if not chapters:
            return heading and not (line.loose and self.entries)
        if line.loose or not heading:
            return False
        return lexicon.heading_role(line.text) != "" or int(number) == int(chapters[-1][1] or 0) + 1


def _label(text: str) -> str:
    """Return the words before a colon that name a numbered paragraph, or ""."""
    label, colon, _ = text.partition(":")
    return label if colon and width(label) <= SHORT else ""
