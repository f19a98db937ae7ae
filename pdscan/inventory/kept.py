"""Datasets as the store keeps them: in their own words, opened only when somebody looks into them.

Of a run with hundreds of thousands of findings, what only passes the words on never builds a value of them.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, overload

from pdscan.inventory.lines import as_bytes, dataset_lines, line
from pdscan.inventory.model import Dataset, Unchanged
from pdscan.inventory.outline import Outline, from_words, outline, standing, unpacked, whole_outline
from pdscan.inventory.records import plain, read_lines
from pdscan.inventory.review.carried import carried, carried_lines
from pdscan.inventory.some import Some, read_some, reasons, some_of
from pdscan.inventory.tally import Tally, tally


@dataclass(slots=True)
class State:
    """One state of one dataset; with the run that read it, where another has carried it over."""

    body: bytes
    outlined: bytes
    counted: Tally | None = None
    """None for a state that was kept by a version before tallies, and in other words."""
    run: Unchanged | None = None
    _opened: Dataset | None = field(default=None, init=False)
    _unpacked: Outline | None = field(default=None, init=False)

    def open(self) -> Dataset:
        """Return the dataset."""
        if self._opened is None:
            dataset = read_lines(zlib.decompress(self.body))
            self._opened = carried(dataset, self.run) if self.run else dataset
        return self._opened

    def lines(self) -> str:
        """Return its lines in `inventory.json`."""
        if self.counted is None:
            return dataset_lines(self.open())
        text = zlib.decompress(self.body).decode()
        return carried_lines(text, self.run) if self.run else text

    def document(self) -> dict[str, Any]:
        """Return it as `inventory.json` has it; to be looked at once, for nothing of it is kept."""
        found: dict[str, Any] = from_words(self._words())
        return found

    def some(self, wanted: Collection[int]) -> Some:
        """Return it with the findings at these places; the others are not read."""
        return read_some(self._words(), wanted)

    def reasons(self) -> list[str]:
        """Return why each finding is one, as JSON text."""
        return reasons(self._words(), self.outline().findings)

    def _words(self) -> bytes:
        is_as_kept = self.counted is not None and self.run is None
        return zlib.decompress(self.body) if is_as_kept else as_bytes(self.lines())

    def outline(self) -> Outline:
        """Return what comparisons ask of it."""
        if self._unpacked is None:
            self._unpacked = unpacked(self.outlined)
        return self._unpacked

    def tally(self) -> Tally:
        """Return what it comes to."""
        if self.counted is None:
            return tally(self.open())
        return self.counted | {"datasets_unchanged": int(self.run is not None)}


class Kept(Sequence[Dataset]):
    """The datasets of a stored run; those that persons' decisions touch stand in it as they are shown."""

    def __init__(self, states: Iterable[State | Dataset]) -> None:
        self._states = tuple(states)

    def lines(self) -> Iterator[str]:
        """Yield the lines of each dataset."""
        return (one.lines() if isinstance(one, State) else dataset_lines(one) for one in self._states)

    def documents(self) -> Iterator[dict[str, Any]]:
        """Yield each dataset as plain values, which are made in half of the time."""
        return (one.document() if isinstance(one, State) else plain(one) for one in self._states)

    def tallies(self) -> Iterator[Tally]:
        """Yield what each dataset comes to."""
        return (one.tally() if isinstance(one, State) else tally(one) for one in self._states)

    def outlines(self) -> Iterator[Outline]:
        """Yield what comparisons ask of each dataset."""
        return (one.outline() if isinstance(one, State) else outline(one) for one in self._states)

    def whole_outlines(self) -> Iterator[Outline]:
        """Yield the same, of all findings: those that a person has rejected too."""
        return (one.outline() if isinstance(one, State) else whole_outline(one) for one in self._states)

    def some(self, wanted: Iterable[Collection[int]]) -> Iterator[Some]:
        """Yield each dataset with its findings at these places, by its whole outline."""
        pairs = zip(self._states, wanted, strict=True)
        return (one.some(at) if isinstance(one, State) else some_of(one, at) for one, at in pairs)

    def reasons(self) -> Iterator[list[str]]:
        """Yield, of each dataset, why each finding of its outline is one, as JSON text."""
        return (one.reasons() if isinstance(one, State) else _reasons(one) for one in self._states)

    def only(self, is_wanted: Callable[[Outline], bool]) -> Kept:
        """Return the datasets of which this holds."""
        pairs = zip(self._states, self.outlines(), strict=True)
        return Kept(state for state, outlined in pairs if is_wanted(outlined))

    def __add__(self, others: Kept) -> Kept:
        return Kept((*self._states, *others._states))

    def __len__(self) -> int:
        return len(self._states)

    def __iter__(self) -> Iterator[Dataset]:
        return (one.open() if isinstance(one, State) else one for one in self._states)

    @overload
    def __getitem__(self, place: int) -> Dataset: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Dataset]: ...
    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return Kept(self._states[place])
        one = self._states[place]
        return one.open() if isinstance(one, State) else one

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]


def kept(datasets: Sequence[Dataset]) -> Kept:
    """Return datasets as those of a stored run."""
    return datasets if isinstance(datasets, Kept) else Kept(datasets)


def _reasons(dataset: Dataset) -> list[str]:
    return [line(one.because) for _, one in standing(dataset)]


def outlines(datasets: Sequence[Dataset]) -> Iterator[Outline]:
    """Yield the outlines of datasets; those of stored ones are at hand."""
    return kept(datasets).outlines()
