"""Where a name may begin, and how likely it must be there."""

from __future__ import annotations

from dataclasses import dataclass

NEVER = 99.0
MAY_FOLLOW = 8.0
"""What is asked of a given name alone behind a word that much else may follow: "ของ", "มี"."""
EXPECTED = -1.0
"""What is asked of both parts together where a name is expected, after a title or a cue."""

FORMAL = -9.0
"""What is asked of a given name behind a formal title or a rank: next to nothing."""


@dataclass(frozen=True, slots=True)
class Start:
    """Where a name may begin: at its title, its first letter after it, and the log-odds asked of it."""

    start: int
    name: int
    alone: float
    """What a given name without family name must have."""
    together: float
    """What given and family name must have together."""
    family: float = -4.0
    """What the family name must have."""
    may_be_nickname: bool = False
    """Whether what stands before it calls persons by their nicknames, too."""

    @property
    def is_formal(self) -> bool:
        """Tell whether a formal title or a rank stands before it."""
        return self.alone <= FORMAL
