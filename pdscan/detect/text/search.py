"""Personal data inside running text and between other values: rows that mention an element.

One RE2 pass over the cells finds those that can hold anything; only they, and a few for what no pattern
can say (names), are read span by span.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from pdscan.detect.evidence import KEPT_SHAPES, FieldEvidence, Mentions
from pdscan.detect.masking import example
from pdscan.detect.options import ReadingOptions
from pdscan.detect.rules import Rules, either
from pdscan.detect.text.choice import Choose, alike_once, evenly, fairly
from pdscan.detect.text.held import text_sieve
from pdscan.detect.text.spans import Mention, find_in_text
from pdscan.detect.values import arrays, matching
from pdscan.recognizer import Recognizer

READ = 160
"""Distinct cells with something strong that are read span by span at most; counts are scaled up beyond."""
READ_WEAK = 80
"""The same for cells with something that needs a context word."""
READ_LATER = 8
"""One in so many of those are read of the suspects of later batches: by then a field is known."""
READ_WITH_CUE = 200
READ_FOR_NAMES = 60
RUNNING_TEXT = r"\S\s+\S+\s+\S|[ก-๎]{12}|[ก-๎]{5}\s[ก-๎]{5}"
Weights = npt.NDArray[np.int64]
_LAID_OUT = re.compile("[0-9]-[0-9]{4}-[0-9]{5}-[0-9]{2}-[0-9]")
"""How cards show a national ID, and other numbers of 13 digits are not written."""


@dataclass(frozen=True, slots=True)
class Texts:
    """Distinct cells to search, how often each is there, and for how many of those not skimmed it stands."""

    values: pa.StringArray
    weights: Weights
    stands_for: int = 1

    def __len__(self) -> int:
        return len(self.values)

    def filter(self, taken: arrays.Mask) -> Texts:
        """Return those that were taken."""
        return replace(self, values=self.values.filter(arrays.boolean(taken)), weights=self.weights[taken])


@dataclass(frozen=True, slots=True)
class Effort:
    """How the cells to read are chosen of too many, and which finders read them."""

    choose: Choose
    finders: tuple[Recognizer, ...]


def look(
    seen: FieldEvidence,
    rules: Rules,
    cells: Texts,
    options: ReadingOptions,
    effort: Effort,
) -> int:
    """Count the rows that mention an element; running text is read for names as well.

    Returns in how many cells something was found that is clear by itself.
    """
    if len(cells) == 0:
        return 0  # a table of numbers needs no sieve of texts, which takes a tenth of a second to make
    text = matching.hit(cells.values, RUNNING_TEXT)
    sieve = text_sieve(rules.patterned)
    strong = sieve.strong(cells.values)
    weak = text & ~strong
    if weak.any():
        weak[weak] = sieve.weak(cells.values.filter(arrays.boolean(weak)))
    for taken, most in ((strong, READ), (weak, READ_WEAK)):
        _read(seen, cells.filter(taken), rules.patterned, most, options, effort.choose)
    if not seen.is_held:  # what little an address column has besides addresses is no running text
        share = _read_for_names(seen, effort.finders, cells.filter(text), options)
        seen.read_whole += round(int(cells.weights.sum()) * share)
    return int(cells.weights[strong].sum())


def read(seen: FieldEvidence, rules: Rules, cells: Texts, options: ReadingOptions) -> int:
    """Read some of the suspects that skimming found which hold something after all; returns how many do."""
    strong = _hit(cells.values, *rules.triggers)
    weak = ~strong & (seen.traits.is_text and not seen.is_held and not seen.read_skimmed)
    weak[weak] = _hit(cells.values.filter(arrays.boolean(weak)), rules.weak_trigger)
    share, choose = (READ_LATER, evenly) if seen.read_skimmed else (1, fairly)
    for taken, most in ((strong, READ // share), (weak, READ_WEAK // share)):
        found = cells.filter(taken)
        seen.read_skimmed += min(most, len(found))
        _read(seen, found, rules.patterned, most, options, choose)
    return int(np.count_nonzero(strong))


def _hit(cells: pa.StringArray, *patterns: str) -> arrays.Mask:
    """Tell which cells one of the patterns hits; apart, for one pattern of all kinds is far slower."""
    tried = matching.Cells(cells)
    hit = np.zeros(len(cells), dtype=np.bool_)
    for pattern in patterns:
        if 2 * np.count_nonzero(hit) > len(hit):
            hit[~hit] = matching.hit(cells.filter(arrays.boolean(~hit)), pattern)
        else:
            hit |= tried.hit(pattern)
    return hit


def _read_for_names(
    seen: FieldEvidence,
    finders: tuple[Recognizer, ...],
    texts: Texts,
    options: ReadingOptions,
) -> float:
    """Read, for each finder, what has its cue in it, a title or a street, and some of the rest.

    Returns the share of cued cells that every finder has read.
    """
    least = 1.0
    for element in {finder.element for finder in finders}:
        seen.read_for[element] += int(texts.weights.sum())
    for finder in finders:
        cued = _hit(texts.values, finder.cue or "")
        alike = texts.filter(cued)
        if len(alike) > READ_WITH_CUE:
            alike = Texts(*alike_once(alike.values, alike.weights, finder.cue or ""))
        _read(seen, alike, (finder,), READ_WITH_CUE, options)
        if cued.any():
            _read(seen, texts.filter(~cued), (finder,), READ_FOR_NAMES, options)
            least = min(least, READ_WITH_CUE / len(alike))
    return least


def _read(
    seen: FieldEvidence,
    cells: Texts,
    recognizers: tuple[Recognizer, ...],
    most: int,
    options: ReadingOptions,
    choose: Choose = fairly,
) -> None:
    """Read the values, or a fair choice of them, and add what they mention."""
    if len(cells) == 0 or not recognizers:
        return
    choice = choose(cells.values, recognizers, most)
    texts = cells.values.take(arrays.integers(choice.places)).to_pylist()
    believed = {item.entity_type for item in choice.recognizers}
    found: dict[str, Mentions] = {}
    distinct: dict[str, set[int]] = {}
    for text, weight in zip(texts, cells.weights[choice.places].tolist(), strict=True):
        told = (item for item in find_in_text(text, recognizers) if item.entity_type in believed)
        for element, mention in _surest(seen, text, told, distinct, options).items():
            mention.rows = mention.read = weight
            mention.said = weight if mention.said_doubt < 1.0 else 0
            found[element] = found.get(element, Mentions()) + mention
    for element, mentions in found.items():
        scale = choice.scale(element, cells.weights) * cells.stands_for
        shape = _shape(mentions, choice.recognizers)
        alike = choice.alike(cells.values, shape, cells.weights) if shape else 0
        mentions.matched = alike * cells.stands_for
        mentions.rows = round(mentions.rows * scale)
        mentions.said = round(mentions.said * scale)
        mentions.distinct = len(distinct[element])
        seen.mentions[element] = seen.mentions.get(element, Mentions()) + mentions


def _surest(
    seen: FieldEvidence,
    text: str,
    told: Iterable[Mention],
    distinct: dict[str, set[int]],
    options: ReadingOptions,
) -> dict[str, Mentions]:
    """Return the surest mention of each element in one text, and keep its shape."""
    surest: dict[str, Mentions] = {}
    for span in told:
        distinct.setdefault(span.element, set()).add(hash(text[span.start : span.end]))
        if span.element not in surest or surest[span.element].best < span.confidence:
            surest[span.element] = Mentions(
                doubt=1.0 - span.confidence,
                said_doubt=1.0 - span.confidence if _is_said(text, span) else 1.0,
                entity_types=frozenset({span.entity_type}),
                best=span.confidence,
            )
            kept = seen.shapes.get(span.element, ())
            if len(kept) < KEPT_SHAPES:
                shapes = example(text[span.start : span.end], options.evidence)
                seen.shapes[span.element] = tuple(dict.fromkeys([*kept, *shapes]))
    return surest


def _is_said(text: str, span: Mention) -> bool:
    """Tell whether more than a check digit says what it is: a word nearby, or how it is written."""
    return span.context or _LAID_OUT.fullmatch(text, span.start, span.end) is not None


def _shape(found: Mentions, recognizers: tuple[Recognizer, ...]) -> str:
    """Return a pattern of what has the shape, valid or not: what chance passes a share of."""
    checked = [
        item.pattern
        for item in recognizers
        if item.entity_type in found.entity_types and item.chance < 1.0 and item.in_text and item.pattern
    ]
    return either(checked) if checked else ""
