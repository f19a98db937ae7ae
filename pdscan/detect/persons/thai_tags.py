"""Parts of speech of Thai words: PyThaiNLP's perceptron tagger, with weights that are read when asked for.

The tagger's file holds weights of 48,000 features, of which the words of a table have some hundred. To read
all of them takes a tenth of a second and 30 MB, so only the place of each is noted.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pdscan.once import made_once

_FIRST, _BEFORE_WEIGHTS, _NEXT, _AFTER_LAST = b'{"weights": {"', b'": {', b'}, "', b'}}, "tagdict": '
_quote = json.JSONEncoder(ensure_ascii=False).encode


class Weights:
    """The weights of each feature by tag, as the tagger asks for them."""

    def __init__(self, written: Mapping[bytes, bytes]) -> None:
        self._written = written
        self._read: dict[str, dict[str, float]] = {}

    def __contains__(self, feature: str) -> bool:
        return _quoted(feature) in self._written

    def __getitem__(self, feature: str) -> dict[str, float]:
        if feature not in self._read:
            self._read[feature] = json.loads(b"{%b}" % self._written[_quoted(feature)])
        return self._read[feature]


def tagged(words: list[str]) -> list[tuple[str, str]]:
    """Return words with their universal parts of speech, as `pos_tag(words, corpus="orchid_ud")` does.

    >>> tagged(["นาย", "สมชาย", "มา"])
    [('นาย', 'NOUN'), ('สมชาย', 'PROPN'), ('มา', 'AUX')]
    """
    from pythainlp.tag import orchid

    found: list[tuple[str, str]] = orchid.post_process(_tagger().tag(orchid.pre_process(words)), to_ud=True)
    return found


@made_once
def _tagger() -> Any:
    """Return PyThaiNLP's tagger; where its file is written otherwise than we know, all weights are read."""
    import pythainlp
    from pythainlp.tag import PerceptronTagger

    path = Path(pythainlp.__file__).parent / "corpus" / "pos_orchid_perceptron.json"
    weights, known, rest = path.read_bytes().partition(_AFTER_LAST)
    if not (known and weights.startswith(_FIRST)):
        return PerceptronTagger(path=str(path))
    tagger, told = PerceptronTagger(), json.loads(b'{"tagdict": ' + rest)
    tagger.model.weights = Weights(_written(weights.removeprefix(_FIRST)))
    tagger.tagdict, tagger.classes = told["tagdict"], told["classes"]
    tagger.model.classes = set(tagger.classes)
    return tagger


def _written(weights: bytes) -> dict[bytes, bytes]:
    """Return what is written of each feature, by the feature as JSON quotes it."""
    each = (one.partition(_BEFORE_WEIGHTS) for one in weights.split(_NEXT))
    return {feature: of_tags for feature, _, of_tags in each}


def _quoted(feature: str) -> bytes:
    return _quote(feature)[1:-1].encode(errors="replace")
