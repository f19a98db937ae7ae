"""Named entities in Thai text: the CRF model that PyThaiNLP ships, with the features it was trained on.

PyThaiNLP's own calls either download a model or feed this one features it does not know, so the feature
function is here. Model `thainer_crf_1_5_1.model`, CC BY 4.0; it wants LST20 part-of-speech tags.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from pdscan.detect.persons.thai_tags import tagged
from pdscan.once import made_once
from pdscan.vocabulary.thai_words import cut

_LST20 = {
    "NOUN": "NN", "PROPN": "NN", "VERB": "VV", "ADJ": "AJ", "ADV": "AV", "AUX": "AX", "CCONJ": "CC",
    "SCONJ": "CC", "DET": "AJ", "NUM": "NU",
    "PART": "PA", "PRON": "PR", "ADP": "PS", "PUNCT": "PU", "SYM": "PU", "INTJ": "IJ", "X": "XX",
}  # fmt: skip
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a text: where it stands and what it says."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where the next token begins."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Entity:
    """A named entity: kind is PERSON, ORGANIZATION, LOCATION, DATE, TIME, PHONE, ZIP, MONEY ..."""

    start: int
    end: int
    kind: str


def tokens(text: str) -> list[Token]:
    """Cut a text into words and blanks that together are the text.

    >>> [token.text for token in tokens("สวัสดีครับ hello")]
    ['สวัสดี', 'ครับ', ' ', 'hello']
    """
    found, start = [], 0
    for piece in pieces(text):
        for word in cut(piece):
            found.append(Token(start, word))
            start += len(word)
    return found


def pieces(text: str) -> Iterator[str]:
    """Cut a long text at line ends, else at blanks, so that no piece is much longer than a paragraph."""
    start = 0
    while len(text) - start > _LONGEST:
        window = text[start : start + _LONGEST]
        cut = max(window.rfind("\n"), window.rfind(" ")) + 1 or _LONGEST
        yield window[:cut]
        start += cut
    if start < len(text):
        yield text[start:]


def entities(words: list[Token]) -> Iterator[Entity]:
    """Yield the named entities of a tokenised text."""
    if not words:
        return
    texts = [word.text for word in words]
    tags = [_LST20.get(tag, "NN") for _, tag in tagged(texts)]
    labels = _tagger().tag([_features(texts, tags, at) for at in range(len(texts))])
    yield from _joined(words, labels)


def _joined(words: list[Token], labels: list[str]) -> Iterator[Entity]:
    start = kind = None
    for word, label in zip([*words, None], [*labels, "O"], strict=True):
        if kind and label != f"I-{kind}":
            end = word.start if word else words[-1].end
            yield Entity(start or 0, end, kind)
            kind = None
        if word and label.startswith("B-"):
            start, kind = word.start, label[2:]


@made_once
def _tagger() -> Any:
    from pathlib import Path

    import pycrfsuite
    import pythainlp

    tagger = pycrfsuite.Tagger()
    tagger.open(str(Path(pythainlp.__file__).parent / "corpus" / "thainer_crf_1_5_1.model"))
    return tagger


@cache
def _stopwords() -> frozenset[str]:
    from pythainlp.corpus import thai_stopwords

    return frozenset(thai_stopwords())


def _features(words: list[str], tags: list[str], at: int) -> dict[str, Any]:
    word = words[at]
    features: dict[str, Any] = {
        "word.word": word,
        "word.stopword": word in _stopwords(),
        "word.isthai": _is_thai(word),
        "word.isspace": word.isspace(),
        "postag": tags[at],
        "word.isdigit()": word.isdigit(),
    }
    if word.isdigit() and len(word) == 5:
        features["word.islen5"] = True
    features |= _beside("prev", "pre", words, tags, at - 1) if at else {"BOS": True}
    return features | (_beside("next", "next", words, tags, at + 1) if at < len(words) - 1 else {"EOS": True})


def _beside(side: str, tag_side: str, words: list[str], tags: list[str], at: int) -> dict[str, Any]:
    word = words[at]
    return {
        f"word.{side}word": word,
        f"word.{side}isspace": word.isspace(),
        f"word.{side}isthai": _is_thai(word),
        f"word.{side}stopword": word in _stopwords(),
        f"word.{tag_side}postag": tags[at],
        f"word.{side}wordisdigit": word.isdigit(),
    }


def _is_thai(word: str) -> bool:
    return all("ก" <= char <= "๛" or char == "." for char in word) and bool(word)
