"""Personal data in a text whose Thai may be mangled: read as repaired, told in the places of the original."""

from __future__ import annotations

from dataclasses import replace

from pdscan.detect.text.spans import Mention, find_in_text
from pdscan.recognizer import Recognizer
from pdscan.repair import repair


def find_in_mangled(
    text: str, recognizers: tuple[Recognizer, ...], lang: str = "both"
) -> tuple[Mention, ...]:
    """Return what `find_in_text` finds in the repaired text; places are code points of `text` as given.

    A clean text is read as it is. The check costs half a second once, for the dictionary.
    """
    repaired = repair(text)
    found = find_in_text(repaired.text, recognizers, lang)
    if not repaired.changed:
        return found
    spans = (repaired.original_span(mention.start, mention.end) for mention in found)
    return tuple(
        replace(mention, start=start, end=end) for mention, (start, end) in zip(found, spans, strict=True)
    )
