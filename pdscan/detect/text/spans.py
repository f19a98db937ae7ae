"""Personal data in one running text, as places: the one reading for all who ask.

`pdscan text`, the column engine and Presidio users (`pdscan.detect.prose`) share it, so they cannot disagree.
It does without Presidio on purpose: importing that costs 3.5 s and each analysis a millisecond and more,
which a scan of a thousand columns cannot pay. Candidates come from patterns with the recognizers' checks and
from finders (names, addresses); context words make them surer; of what overlaps the surer and longer stays.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from pdscan.detect.text.cues import cue_index, find_cues, is_of_office, nearness
from pdscan.detect.text.fields import Field, Headings, find_fields, find_headed, headings, is_spoken_against
from pdscan.detect.text.held import Held, TextSieve, text_sieve
from pdscan.detect.text.labelled import find_labelled, label_index
from pdscan.detect.text.name_lists import codes_in_lists
from pdscan.detect.text.other_numbers import is_of_goods, is_other_number
from pdscan.detect.text.rosters import codes_behind_names, numbering
from pdscan.detect.text.said import find_said
from pdscan.detect.text.several import further
from pdscan.detect.text.torn import is_torn
from pdscan.detect.text.wordlists import WordIndex, find_words, word_index
from pdscan.detect.values.matching import Linear, linear
from pdscan.once import made_once
from pdscan.recognizer import Recognizer, Span
from pdscan.shapes import DIGEST, UUID
from pdscan.text import fold

LEAST = 0.3
"""Below it a candidate is not told: ten digits without a word nearby are no telephone number."""
_WORTH_OF_A_NAME = 0.1
_BEHIND_LABEL = 3.0
"""What a label right before a value is worth, of a word nearby."""
_CHUNK = 20_000
_WORTH_OF_A_LETTER, _LONGEST_WORTH = 0.02, 40
_OPAQUE = re.compile(
    rf"(?P<uuid>(?<![0-9A-Za-z]){UUID}(?![0-9A-Za-z]))"
    rf"|(?P<digest>(?<![0-9A-Za-z])(?:{DIGEST})(?![0-9A-Za-z]))"
    r"|(?P<url>(?:https?|ftp|s3)://[^\s<>\"'ก-๎]+)"
)
"""What only looks as if it held something: digits in a UUID or a digest, the path of a URL."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Personal data in a text; places are code points of the text as it was given."""

    start: int
    end: int
    element: str
    entity_type: str
    confidence: float
    context: bool = False
    """Whether a word nearby says what it is."""


@dataclass(frozen=True, slots=True)
class _Ready:
    """Recognizers with all that reading needs, made once."""

    finders: tuple[Recognizer, ...]
    sieve: TextSieve
    words: WordIndex
    labels: WordIndex
    cues: WordIndex
    headings: Headings


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    recognizer: Recognizer
    confidence: float
    near: float
    """How near a word stands that speaks for it."""

    @property
    def rank(self) -> float:
        """Surer is better, and so is longer or named: the address before its street."""
        length = min(self.end - self.start, _LONGEST_WORTH)
        return self.confidence + _WORTH_OF_A_LETTER * length + _WORTH_OF_A_NAME * self.near


def find_in_text(text: str, recognizers: tuple[Recognizer, ...], lang: str = "both") -> tuple[Mention, ...]:
    """Return the personal data mentioned in a text, in its order, none overlapping.

    `lang` says whose context words are read: "th", "en" or "both".

    >>> pin = Recognizer(entity_type="PIN", element="pin", pattern="[0-9]{4}", context=("pin",))
    >>> find_in_text("PIN: ๑๒๓๔", (pin,))
    (Mention(start=5, end=9, element='pin', entity_type='PIN', confidence=0.95, context=True),)
    """
    ready = _made_ready(recognizers, lang)
    found: list[Mention] = []
    start = 0
    for piece in _pieces(text):
        found += _find_in_piece(piece, ready, start)
        start += len(piece)
    return tuple(found)


def places(text: str, recognizers: tuple[Recognizer, ...]) -> Iterator[Span]:
    """Yield every place where a recognizer sees a value, whatever stands around it; places may overlap."""
    folded, offsets = fold(text)
    ready = _made_ready(recognizers, "both")
    held = ready.sieve.held(folded)
    told = chain(_labelled(folded, ready, held), find_said(folded, held.said))
    for _, span in chain(_places(folded, ready, held), told):
        yield Span(*offsets.original(span.start, span.end))


@made_once
def _made_ready(every: tuple[Recognizer, ...], lang: str) -> _Ready:
    finders = tuple(item for item in every if item.find is not None)
    cues = cue_index(every, lang)
    return _Ready(finders, text_sieve(every), word_index(every), label_index(every), cues, headings(every))


@lru_cache(maxsize=512)
def edged(recognizer: Recognizer) -> re.Pattern[str] | Linear:
    """Return its pattern with edges: no digit or Latin letter beside it; Thai may stand beside anything."""
    if recognizer.linear:
        return linear(recognizer.pattern or "")
    if recognizer.apart:
        return re.compile(_apart(recognizer))
    return re.compile(f"(?<![0-9A-Za-z])(?:{recognizer.pattern})(?![0-9A-Za-z])")


def _apart(recognizer: Recognizer) -> str:
    """Return its pattern with edges that see Thai words: glued to nothing but words that speak for it."""
    speaking = sorted({*recognizer.headers, *recognizer.hints, *recognizer.context})
    glued = "|".join(f"(?<={word})" for word in speaking if not word.isascii())
    return (
        rf"(?<![0-9A-Za-z])(?={recognizer.pattern})(?:(?<![ก-๎])|{glued})(?:{recognizer.pattern})"
        r"(?![0-9A-Za-z]|[ก-ฮ]{2}[ -]{0,2}[0-9]|-[0-9])"
    )


def _pieces(text: str) -> Iterator[str]:
    """Cut a long text at line ends, so that time and memory stay in proportion to its length."""
    start = 0
    while len(text) - start > _CHUNK:
        window = text[start : start + _CHUNK]
        cut = max(window.rfind("\n"), window.rfind(" ", _CHUNK // 2)) + 1 or _CHUNK
        yield window[:cut]
        start += cut
    yield text[start:]


def _find_in_piece(text: str, ready: _Ready, at: int) -> Iterator[Mention]:
    folded, offsets = fold(text)
    candidates = _visible(folded, list(_candidates(folded, ready, ready.sieve.held(folded))))
    for item in _resolved(_without_labels(folded, candidates)):
        start, end = offsets.original(item.start, item.end)
        kind, confidence = item.recognizer, round(item.confidence, 3)
        yield Mention(at + start, at + end, kind.element, kind.entity_type, confidence, item.near > 0)


def _candidates(text: str, ready: _Ready, held: Held) -> Iterator[_Candidate]:
    fields = list(find_fields(text))
    told = chain(
        _labelled(text, ready, held), find_said(text, held.said), find_headed(text, fields, ready.headings)
    )
    places = list(_places(text, ready, held))
    told = chain(told, _behind_names(text, places, ready.headings))
    for recognizer, value in _with_others(text, told):
        yield _Candidate(value.start, value.end, recognizer, recognizer.named, _BEHIND_LABEL)
    cues = find_cues(text, ready.cues) if places else {}
    for recognizer, span in places:
        near = nearness(text, span, cues.get(recognizer.entity_type, []))
        speaks_alone = not recognizer.needs_context and not is_of_goods(text[span.start : span.end])
        if not (near or speaks_alone) or _is_something_else(text, span, recognizer, fields):
            continue
        alone = recognizer.alone
        confidence = max(alone, alone + (recognizer.named - alone) * near)
        if confidence >= LEAST:
            yield _Candidate(span.start, span.end, recognizer, confidence, near)
            is_lettered = any(map(str.isalpha, text[span.start : span.end]))
            for value in further(text, span) if near and is_lettered else ():
                yield _Candidate(value.start, value.end, recognizer, confidence, near)


def _with_others(text: str, told: Iterable[tuple[Recognizer, Span]]) -> Iterator[tuple[Recognizer, Span]]:
    """Yield what is told, what goes on with it, and what is written like it: each of them once."""
    yielded: set[tuple[str, Span]] = set()
    numberings: set[tuple[str, str]] = set()
    for recognizer, span in told:
        if _is_denied(text, span, recognizer):
            continue
        values = [span, *further(text, span)]
        pattern = numbering(text[span.start : span.end])
        if pattern and (recognizer.entity_type, pattern) not in numberings:
            numberings.add((recognizer.entity_type, pattern))
            values += (Span(*match.span()) for match in re.finditer(pattern, text))
        for value in values:
            if (recognizer.entity_type, value) not in yielded:
                yielded.add((recognizer.entity_type, value))
                yield recognizer, value


def _behind_names(
    text: str, places: list[tuple[Recognizer, Span]], headings: Headings
) -> Iterator[tuple[Recognizer, Span]]:
    """Yield the numbers of staff, students, patients and travellers that stand beside their names."""
    names = {span for finder, span in places if finder.element == "name"}
    for heading, code in chain(codes_behind_names(text, names), codes_in_lists(text, names)):
        yield from ((recognizer, code) for recognizer in headings.get(heading, ()))


def _is_something_else(text: str, span: Span, recognizer: Recognizer, fields: list[Field]) -> bool:
    """Tell whether the label, heading or key of a value says that it is of another kind."""
    inside = (field for field in fields if field.start <= span.start and span.end <= field.end)
    is_said_so = is_other_number(text, span) or is_of_office(text, span) or _is_denied(text, span, recognizer)
    return is_said_so or any(is_spoken_against(field, recognizer) for field in inside)


def _is_denied(text: str, span: Span, recognizer: Recognizer) -> bool:
    return recognizer.denied is not None and recognizer.denied(text, span)


def _labelled(text: str, ready: _Ready, held: Held) -> Iterator[tuple[Recognizer, Span]]:
    return find_labelled(text, ready.labels) if held.labels else iter(())


def _places(text: str, ready: _Ready, held: Held) -> Iterator[tuple[Recognizer, Span]]:
    """Yield where finders, patterns and word lists see a value that its recognizer takes for real."""
    for finder in ready.finders:
        if finder.find is not None:
            yield from ((finder, span) for span in finder.find(text))
    matches = ((item, match) for item in held.patterned for match in edged(item).finditer(text))
    matched = ((item, Span(*match.span())) for item, match in matches)
    listed = find_words(text, ready.words) if held.words else ()
    for recognizer, span in chain(matched, listed):
        if is_torn(text, span):
            continue
        if recognizer.validate is None or recognizer.validate(text[span.start : span.end]):
            yield recognizer, span


def _visible(text: str, candidates: list[_Candidate]) -> list[_Candidate]:
    """Leave out what lies inside a UUID, a digest or the path of a URL; a URL's host and parameters count."""
    opaque = list(_OPAQUE.finditer(text)) if candidates else []
    return [item for item in candidates if not any(_hides(match, text, item) for match in opaque)]


def _hides(opaque: re.Match[str], text: str, item: _Candidate) -> bool:
    start, end = opaque.span()
    inside = start <= item.start and item.end <= end and (item.start, item.end) != (start, end)
    if not inside or opaque.lastgroup != "url":
        return inside
    before = text[start : item.start]
    return not (before.endswith(("=", "://", "://[", "@")) or "@" in text[item.start : item.end])


def _without_labels(text: str, candidates: list[_Candidate]) -> list[_Candidate]:
    """Leave out a value with its label ("เลขบัญชี 123...") where the same kind was seen without."""
    alike: dict[tuple[str, int], list[_Candidate]] = defaultdict(list)
    for item in candidates:
        alike[item.recognizer.element, item.end].append(item)
    return [
        item
        for item in candidates
        if not any(_only_adds_label(text, item, other) for other in alike[item.recognizer.element, item.end])
    ]


def _only_adds_label(text: str, item: _Candidate, other: _Candidate) -> bool:
    """Tell whether one of two that end together is the other with its label."""
    if item.start >= other.start:
        return False
    added = text[item.start : other.start]
    if any(map(str.isdigit, text[other.start : other.end])):
        return not any(map(str.isdigit, added))
    kind = item.recognizer
    return added.strip().lower() in {*kind.headers, *kind.context}  # "หอบหืด" is no "หืด" with a label


def _resolved(candidates: list[_Candidate]) -> list[_Candidate]:
    """Keep the best of what overlaps, and return it in the order of the text."""
    kept: list[_Candidate] = []
    for item in sorted(candidates, key=lambda item: (-item.rank, item.start)):
        if all(item.end <= other.start or other.end <= item.start for other in kept):
            kept.append(item)
    return sorted(kept, key=lambda item: item.start)
