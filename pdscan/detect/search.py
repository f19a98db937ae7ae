"""Personal data inside running text and between other values: rows that mention an element.

One RE2 pass over the cells finds those that can hold anything; only they, and a few for what no pattern
can say (names), are read span by span.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from pdscan.detect import arrays
from pdscan.detect.evidence import KEPT_SHAPES, FieldEvidence, Mentions
from pdscan.detect.masking import example
from pdscan.detect.rules import Rules, either
from pdscan.detect.spans import find_in_text
from pdscan.recognizer import Recognizer

if TYPE_CHECKING:
    from pdscan.detect.values import ReadingOptions

READ = 2_000
"""Distinct cells of one batch that are read span by span at most; counts are scaled up beyond."""
READ_FOR_NAMES = 200
_RUNNING_TEXT = r"\S\s+\S+\s+\S|[ก-๎]{15}"
Weights = npt.NDArray[np.int64]


def look(
    seen: FieldEvidence, rules: Rules, values: pa.StringArray, weights: Weights, options: ReadingOptions
) -> None:
    """Count the rows that mention an element, and keep the shapes of a few mentions."""
    seen.searched += int(weights.sum())
    if len(values) == 0:
        return
    text = arrays.mask_of(pc.match_substring_regex(values, _RUNNING_TEXT))
    hits = arrays.mask_of(pc.match_substring_regex(values, rules.trigger))
    hits[text] |= arrays.mask_of(
        pc.match_substring_regex(values.filter(arrays.boolean(text)), rules.weak_trigger)
    )
    patterns = tuple(item for item in rules.recognizers if item.find is None)
    finders = tuple(item for item in rules.recognizers if item.find is not None)
    _read(seen, values, weights, hits, READ, patterns, options)
    _read(seen, values, weights, text, READ_FOR_NAMES, finders, options)


def _keep_shape(seen: FieldEvidence, element: str, mention: str, evidence: str) -> None:
    kept = seen.shapes.get(element, ())
    if len(kept) < KEPT_SHAPES:
        seen.shapes[element] = tuple(dict.fromkeys([*kept, *example(mention, evidence)]))


def _read(
    seen: FieldEvidence,
    values: pa.StringArray,
    weights: Weights,
    hits: arrays.Mask,
    most: int,
    recognizers: tuple[Recognizer, ...],
    options: ReadingOptions,
) -> None:
    """Read the cells hit, or an even share of them, and add what they mention."""
    places = np.flatnonzero(hits)
    if len(places) == 0 or not recognizers:
        return
    read = places[np.linspace(0, len(places) - 1, min(most, len(places)), dtype=np.int64)]
    scale = float(weights[places].sum()) / float(weights[read].sum())
    texts = values.take(arrays.indices(read)).to_pylist()
    found: dict[str, Mentions] = {}
    for text, weight in zip(texts, weights[read].tolist(), strict=True):
        mentioned = find_in_text(text, recognizers, options.lang)
        for mention in {item.element: item for item in sorted(mentioned, key=lambda item: item.confidence)}.values():
            rows = Mentions(
                rows=weight, doubt=1.0 - mention.confidence, entity_types=frozenset({mention.entity_type}),
                best=mention.confidence, distinct=1,
            )  # fmt: skip
            found[mention.element] = found.get(mention.element, Mentions()) + rows
            _keep_shape(seen, mention.element, text[mention.start : mention.end], options.evidence)
    for element, mentions in found.items():
        mentions.rows = round(mentions.rows * scale)
        mentions.searched = int(weights.sum())
        mentions.matched = _alike(texts, mentions, recognizers, scale)
        seen.mentions[element] = seen.mentions.get(element, Mentions()) + mentions


def _alike(texts: list[str], found: Mentions, recognizers: tuple[Recognizer, ...], scale: float) -> int:
    """Count the cells with something of the shape, valid or not: what chance passes a share of."""
    checked = [item for item in recognizers if item.entity_type in found.entity_types and item.chance < 1.0]
    if not checked:
        return found.rows
    cells = arrays.strings(texts)
    alike = arrays.mask_of(pc.match_substring_regex(cells, either(item.pattern for item in checked)))
    return round(int(alike.sum()) * scale)
