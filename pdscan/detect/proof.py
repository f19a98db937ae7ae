"""Each recognizer's own examples, held against it through the engines: `pdscan recognizers test`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pdscan.arrow import strings
from pdscan.detect.values import matching
from pdscan.recognizer import Recognizer
from pdscan.text import normalise


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that is not recognised, or a counterexample that is, by its place."""

    entity_type: str
    what: str


def failures(recognizers: tuple[Recognizer, ...]) -> Iterator[Failure]:
    """Try every example and counterexample of the recognizers on whole cells."""
    for item in recognizers:
        for number, value in enumerate(item.examples, start=1):
            if not is_recognised(item, value):
                yield Failure(item.entity_type, f"example {number} is not recognised")
        for number, value in enumerate(item.counterexamples, start=1):
            if is_recognised(item, value):
                yield Failure(item.entity_type, f"counterexample {number} is recognised")


def is_recognised(item: Recognizer, value: str) -> bool:
    """Tell whether a recognizer takes a value for a whole cell of its kind."""
    text = normalise(value)
    fits = item.pattern is not None and bool(matching.whole(strings([text]), item.pattern)[0])
    fits = fits or text.lower() in item.words or bool(item.find and any(True for _ in item.find(text)))
    return fits and (item.validate is None or item.validate(text))
