"""Presidio beside pdscan: an offline analyzer for Thai and English, and recognizers taken both ways.

Importing this module imports Presidio (3.5 s), so only those who want Presidio do; scans and `pdscan text`
read with `pdscan.detect.text.spans`. `analyzer` hands Presidio the same recognizers and PyThaiNLP's tokens,
so that context words work in Thai too; nothing is downloaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from presidio_analyzer import (
    AnalysisExplanation,
    AnalyzerEngine,
    EntityRecognizer,
    PatternRecognizer,
    RecognizerRegistry,
    RecognizerResult,
)
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
from spacy.tokens import Doc
from spacy.vocab import Vocab

from pdscan.detect.patterns import re2_body, without_looking
from pdscan.detect.persons.thai_ner import tokens
from pdscan.detect.text.spans import LEAST, Mention, find_in_text, places
from pdscan.recognizer import Recognizer, Span

__all__ = ["LANGUAGES", "Mention", "TokenEngine", "analyzer", "find_in_text", "from_presidio", "to_presidio"]

LANGUAGES = ("th", "en")
_UNSURE = 0.05


class TokenEngine(NlpEngine):  # type: ignore[misc]
    """PyThaiNLP's words as tokens and, in lower case, as lemmas: what Presidio's context words need."""

    engine_name = "pdscan"
    is_available = True

    def __init__(self) -> None:
        self._vocab = Vocab()

    def load(self) -> None:
        """Do nothing: the dictionary is read with the first text."""

    def is_loaded(self) -> bool:
        """Return True: there is no model to load."""
        return True

    def process_text(self, text: str, language: str) -> NlpArtifacts:
        """Return the words of a text; no entities, for recognizers find those."""
        words = [token for token in tokens(text) if token.text.strip()]
        doc = Doc(self._vocab, words=[word.text for word in words], spaces=[False] * len(words))
        return NlpArtifacts(
            entities=[],
            tokens=doc,
            tokens_indices=[word.start for word in words],
            lemmas=[word.text.lower() for word in words],
            nlp_engine=self,
            language=language,
            scores=[],
        )

    def process_batch(
        self, texts: Iterable[Any], language: str, as_tuples: bool = False, **_: Any
    ) -> Iterator[tuple[Any, ...]]:
        """Yield each text with its words; with `as_tuples` each comes with a context."""
        for item in texts:
            text, *context = item if as_tuples else (item,)
            yield (text, self.process_text(text, language), *context)

    def is_stopword(self, word: str, language: str) -> bool:
        """Return False: a word that is context is named so by a recognizer."""
        return False

    def is_punct(self, word: str, language: str) -> bool:
        """Tell whether a token holds no letter or digit."""
        return not any(map(str.isalnum, word))

    def get_supported_entities(self) -> list[str]:
        """Return nothing: this engine finds words, not entities."""
        return []

    def get_supported_languages(self) -> list[str]:
        """Return the languages that the tokens serve."""
        return list(LANGUAGES)


class _FromPdscan(EntityRecognizer):  # type: ignore[misc]
    """A pdscan recognizer in Presidio's clothes; Presidio adds what context words are worth."""

    def __init__(self, recognizer: Recognizer, language: str) -> None:
        self._recognizers = (recognizer,)
        super().__init__(
            supported_entities=[recognizer.entity_type],
            name=f"pdscan {recognizer.entity_type}",
            supported_language=language,
            context=[*recognizer.context, *recognizer.headers],
        )

    def load(self) -> None:
        """Do nothing: a recognizer is a value."""

    def analyze(
        self,
        text: str,
        entities: list[str],
        nlp_artifacts: NlpArtifacts | None = None,
    ) -> list[RecognizerResult]:
        """Return what the recognizer sees, as sure as it is without context."""
        recognizer = self._recognizers[0]
        score = _UNSURE if recognizer.needs_context else max(recognizer.alone, _UNSURE)
        if recognizer.entity_type not in entities:
            return []
        return [
            RecognizerResult(
                entity_type=recognizer.entity_type,
                start=span.start,
                end=span.end,
                score=score,
                analysis_explanation=AnalysisExplanation(recognizer=self.name, original_score=score),
                recognition_metadata={
                    RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
                    RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
                },
            )
            for span in places(text, self._recognizers)
        ]


def to_presidio(recognizer: Recognizer, language: str) -> EntityRecognizer:
    """Return a recognizer as one of Presidio's, for one of its languages."""
    return _FromPdscan(recognizer, language)


def analyzer(recognizers: Iterable[Recognizer]) -> AnalyzerEngine:
    """Return a Presidio analyzer for Thai and English with these recognizers and no others."""
    offered = [to_presidio(item, language) for item in recognizers for language in LANGUAGES]
    languages = list(LANGUAGES)
    registry = RecognizerRegistry(recognizers=offered, supported_languages=languages)
    return AnalyzerEngine(registry=registry, nlp_engine=TokenEngine(), supported_languages=languages)


def predefined() -> Mapping[str, type[EntityRecognizer]]:
    """Return Presidio's recognizers of patterns by the entity that each finds, built in or not."""
    import presidio_analyzer.predefined_recognizers as offered

    found = (getattr(offered, name) for name in offered.__all__)
    kinds = [item for item in found if isinstance(item, type) and issubclass(item, PatternRecognizer)]
    return {kind().supported_entities[0]: kind for kind in kinds if kind is not PatternRecognizer}


def from_presidio(recognizer: EntityRecognizer, element: str) -> tuple[Recognizer, ...]:
    """Take a Presidio recognizer in, as one value for each entity that it finds.

    What RE2 can say of its patterns goes to the fast path; all else (other engines' code, look-arounds)
    becomes a finder, which reads samples only.
    """
    if isinstance(recognizer, PatternRecognizer) and recognizer.patterns:
        bodies = [re2_body(without_looking(pattern.regex)) for pattern in recognizer.patterns]
        if all(bodies):
            return (_from_patterns(recognizer, element, [body for body in bodies if body]),)
    return tuple(
        Recognizer(
            entity_type=entity,
            element=element,
            alone=0.5,
            context=_lower(recognizer.context),
            in_text=False,
            find=_finder(recognizer, entity),
        )
        for entity in recognizer.supported_entities
    )


def _from_patterns(recognizer: PatternRecognizer, element: str, bodies: list[str]) -> Recognizer:
    sure = max(pattern.score for pattern in recognizer.patterns)
    is_checked = type(recognizer).validate_result is not PatternRecognizer.validate_result

    whole = [re.compile(pattern.regex, recognizer.global_regex_flags) for pattern in recognizer.patterns]

    def is_real(value: str) -> bool:
        if not any(pattern.search(value) for pattern in whole):
            return False  # what it looks ahead for is not there
        return recognizer.validate_result(value) is not False and not recognizer.invalidate_result(value)

    return Recognizer(
        entity_type=recognizer.supported_entities[0],
        element=element,
        pattern=f"(?i:{'|'.join(bodies)})",
        validate=is_real,
        chance=0.1 if is_checked else 1.0,
        alone=max(sure, 0.5) if is_checked else sure,
        needs_context=not is_checked and sure < LEAST,
        hints=_lower(recognizer.context),
        context=_lower(recognizer.context),
    )


def _finder(recognizer: EntityRecognizer, entity: str) -> Any:
    def find(text: str) -> Iterator[Span]:
        for found in recognizer.analyze(text, [entity], None) or ():
            yield Span(found.start, found.end)

    return find


def _lower(words: Iterable[str] | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(re.sub(r"\s+", " ", word.lower()) for word in words or ()))
