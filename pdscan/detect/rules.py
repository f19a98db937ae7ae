"""The recognizers of a run, made ready once: by type, by word, by header phrase, and as one trigger."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files

from pdscan import __version__
from pdscan.detect.names import Names
from pdscan.recognizer import Recognizer


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that detection knows, read-only and shared by all threads."""

    recognizers: tuple[Recognizer, ...]
    names: Names
    words: Mapping[str, tuple[Recognizer, ...]]
    by_type: Mapping[str, Recognizer]
    trigger: str
    """RE2 pattern of all that running text is searched for; a cell that it misses holds none of it."""
    weak_trigger: str
    """The same for what counts only beside a context word."""
    version: str


def rules(recognizers: tuple[Recognizer, ...]) -> Rules:
    """Make the recognizers ready. The version changes whenever a verdict could."""
    words: dict[str, tuple[Recognizer, ...]] = {}
    for recognizer in recognizers:
        for word in recognizer.words:
            words[word] = (*words.get(word, ()), recognizer)
    searched = [item for item in recognizers if item.in_text and item.pattern]
    return Rules(
        recognizers=recognizers,
        names=Names(recognizers),
        words=words,
        by_type={item.entity_type: item for item in recognizers},
        trigger=either(item.pattern for item in searched if not item.needs_context),
        weak_trigger=either(item.pattern for item in searched if item.needs_context),
        version=_version(recognizers),
    )


def either(patterns: Iterable[str | None]) -> str:
    """Join patterns; not `\\b`, which sees no edge between a Thai letter and a digit."""
    return f"(?:^|[^0-9A-Za-z])(?:{'|'.join(f'(?:{pattern})' for pattern in patterns)})(?:[^0-9A-Za-z]|$)"


def _version(recognizers: tuple[Recognizer, ...]) -> str:
    digest = hashlib.sha256(__version__.encode())
    for item in recognizers:
        for part in (item.entity_type, item.element, item.pattern, item.fits, item.alone, item.named, item.chance):
            digest.update(f"{part}\0".encode())
        for group in (sorted(item.words), item.headers, item.hints, item.against, item.context):
            digest.update("\0".join(group).encode())
    for name in ("headers.toml", "weights.toml"):
        digest.update(files("pdscan.vocabulary").joinpath(name).read_bytes())
    return digest.hexdigest()[:12]
