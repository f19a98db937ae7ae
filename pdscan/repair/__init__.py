"""Thai text as PDF extraction leaves it, put back in order: glyphs, sara am, displaced and reordered marks.

Facts about the damage: a Thai mark (vowel above or below, tone, thanthakhat) has no width of its own, so
extraction by position writes it one character too late (`กบั` for `กับ`), before the vowel it stands on
(`ท่ี`), or after a space; sara am comes apart (`จ าเป็น`); Windows fonts keep shifted marks in U+F700-F71A.
Which neighbour a displaced mark belongs to only a dictionary can say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pdscan.repair import dictionary, echoes, glyphs, search
from pdscan.repair.trace import Trace

CLEAN_COVERAGE = 0.95
"""Typed Thai lies above this share of characters inside dictionary words; clean policies at 0.98 and more.

Where low coverage is all that speaks for damage, the repair must reach it: names are unknown words too.
"""
SIGNS_PER_CHARACTER = 0.002
"""Impossible sequences that typing mistakes alone do not reach."""

_THAI = re.compile(r"[ก-๎]")


@dataclass(frozen=True, slots=True)
class Repaired:
    """A text after repair, and where each of its characters stood before.

    `origins[i]` is the offset in the original of character i of `text`. Coverage is the share of Thai
    characters that stand inside dictionary words; it is counted when asked for.
    """

    text: str
    origins: Sequence[int]
    original: str = field(repr=False)

    @property
    def coverage_before(self) -> float:
        """Coverage of the original, from 0 to 1."""
        return dictionary.coverage(self.original)

    @property
    def coverage_after(self) -> float:
        """Coverage of the repaired text, from 0 to 1."""
        return dictionary.coverage(self.text)

    @property
    def changed(self) -> bool:
        """Say whether anything was moved, replaced or dropped."""
        return not isinstance(self.origins, range)

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the smallest span of the original that holds `text[start:end]`."""
        if start >= end:
            return (0, 0)
        return min(self.origins[start:end]), max(self.origins[start:end]) + 1


def repair(text: str) -> Repaired:
    """Repair Thai text that PDF extraction has mangled; give clean text back as it is.

    >>> repair("บริษทัจ าเป็นตอ้งใชข้อ้มูลท่ีเก่ียวกบัคุณ").text
    'บริษัทจำเป็นต้องใช้ข้อมูลที่เกี่ยวกับคุณ'
    >>> repair("บริษัทจำเป็นต้องใช้ข้อมูลที่เกี่ยวกับคุณ").changed
    False
    """
    letters = len(_THAI.findall(text))
    mangled = glyphs.signs(text) > SIGNS_PER_CHARACTER * letters
    trace = Trace.of(text) if mangled else echoes.remove(Trace.of(text))
    if not mangled and dictionary.coverage(trace.text) >= CLEAN_COVERAGE:
        return _as_it_was(text) if trace.text == text else Repaired(trace.text, trace.origins, text)
    trace = glyphs.merge_doubles(search.straighten(glyphs.restore(trace)))
    if trace.text == text or not (mangled or dictionary.coverage(trace.text) >= CLEAN_COVERAGE):
        return _as_it_was(text)
    return Repaired(trace.text, trace.origins, text)


def _as_it_was(text: str) -> Repaired:
    return Repaired(text, range(len(text)), text)
