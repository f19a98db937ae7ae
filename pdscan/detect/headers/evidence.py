"""What a header says for one recognizer: a level, and the words that said it."""

from __future__ import annotations

from dataclasses import dataclass, replace

LEVELS = ("against", "none", "guess", "weak hint", "hint", "phrase", "exact")
_WEAKER = {"exact": "phrase", "phrase": "hint", "hint": "weak hint"}


@dataclass(frozen=True, slots=True)
class HeaderEvidence:
    """How a header speaks for one recognizer: a level of `LEVELS` and the words that said it."""

    level: str
    phrase: str
    length: int = 0
    """Letters that the phrase covers; of two claims the longer is the better."""

    @property
    def speaks(self) -> bool:
        """Tell whether the header speaks for the recognizer at all; a guess leaves it to the values."""
        return self.level not in {"against", "none", "guess"}

    @property
    def tells(self) -> bool:
        """Tell whether the header has a phrase that says what the recognizer finds."""
        return self.level in {"phrase", "exact"}

    @property
    def asks(self) -> bool:
        """Tell whether the values have to be looked at for the recognizer, if only for a guess."""
        return self.level not in {"against", "none"}

    def weaker(self) -> HeaderEvidence:
        """Return the same, said one level less surely: of a word that was only meant to be written.

        >>> HeaderEvidence("exact", "signature").weaker().level, HeaderEvidence("against", "").weaker().level
        ('phrase', 'against')
        """
        return replace(self, level=_WEAKER.get(self.level, self.level))

    @property
    def rank(self) -> int:
        """Place of the level in `LEVELS`."""
        return LEVELS.index(self.level)


NOTHING = HeaderEvidence("none", "")
