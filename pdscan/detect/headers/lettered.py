"""Words by the letters that a short form keeps of them: `mdl` may be a model, a middle, a module."""

from __future__ import annotations

import re
from collections.abc import Iterable


class Lettered:
    """Words, ready to be found by a first letter and some that follow in their order. Immutable once made."""

    def __init__(self, words: Iterable[str]) -> None:
        by_letter: dict[str, list[str]] = {}
        for word in dict.fromkeys(words):
            by_letter.setdefault(word[0], []).append(word)
        self._lines = {letter: "\n".join(words) for letter, words in by_letter.items()}

    def having(self, short: str) -> list[str]:
        """Return the words that begin with the first letter and have the others in this order.

        >>> Lettered(["model", "middle", "module", "made"]).having("mdl")
        ['model', 'middle', 'module']
        """
        kept = "[^\\n]*?".join(map(re.escape, short))
        return re.findall(f"^{kept}[^\\n]*$", self._lines.get(short[0], ""), re.MULTILINE)
