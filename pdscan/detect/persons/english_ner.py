"""Names in English text by a spaCy model, for those who installed one: the optional extra `ner`."""

from __future__ import annotations

from collections.abc import Iterator

from pdscan.errors import MissingExtra
from pdscan.recognizer import Recognizer, Span


def spacy_persons(model: str) -> Recognizer:
    """Return a recognizer of the persons that a spaCy model sees; the model is a package's name or a path.

    Nothing is downloaded: a model that is not there is an error that says what to install.
    """
    import spacy

    try:
        pipeline = spacy.load(model)
    except OSError:
        raise MissingExtra(f"the spaCy model '{model}'", "ner") from None

    def find(text: str) -> Iterator[Span]:
        for entity in pipeline(text).ents:
            if entity.label_ in {"PERSON", "PER"}:
                yield Span(entity.start_char, entity.end_char)

    return Recognizer(entity_type="PERSON_SPACY", element="name", alone=0.8, in_text=False, find=find)
