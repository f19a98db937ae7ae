"""A text under repair, each character with the offset it came from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trace:
    """A text and, for each of its characters, its offset in the text that the repair began with."""

    text: str
    origins: Sequence[int]

    @classmethod
    def of(cls, text: str) -> Trace:
        """Begin with an untouched text."""
        return cls(text, range(len(text)))

    def rewrite(self, pattern: re.Pattern[str], template: tuple[int | str, ...]) -> Trace:
        """Replace each match by the groups (numbers) and literals of the template, in that order.

        >>> Trace.of("จ า").rewrite(re.compile("(จ) (า)"), (1, "ำ"))
        Trace(text='จำ', origins=[0, 0])
        """
        text: list[str] = []
        origins: list[int] = []
        done = 0
        for match in pattern.finditer(self.text):
            self._copy(done, match.start(), text, origins)
            done = match.end()
            for part in template:
                if isinstance(part, int):
                    self._copy(*match.span(part), text, origins)
                else:
                    text.append(part)
                    origins.extend([self.origins[match.start()]] * len(part))
        if not done:
            return self
        self._copy(done, len(self.text), text, origins)
        return Trace("".join(text), origins)

    def translate(self, table: dict[int, str]) -> Trace:
        """Replace characters one for one."""
        return Trace(self.text.translate(table), self.origins)

    def _copy(self, start: int, end: int, text: list[str], origins: list[int]) -> None:
        text.append(self.text[start:end])
        origins.extend(self.origins[start:end])
