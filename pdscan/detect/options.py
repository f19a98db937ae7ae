"""What reading a field depends on besides its values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingOptions:
    """What reading a field depends on besides its values."""

    evidence: str = "shape"
    reads_on: bool = False
    """Whether running text is read on after the first cells: in samples, where the rest is soon read."""
