"""The recognizers of a run, made ready once: by type, by word, by header phrase, and as one trigger."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files

from pdscan import __version__
from pdscan.detect.headers.names import Names
from pdscan.detect.values.sieve import loosened
from pdscan.recognizer import Recognizer

NEVER = "[^\\x00-\\x{10FFFF}]"
TRIGGERS = 2
"""Over so many patterns the searched ones are dealt: one of all has more states than RE2 keeps ready."""

LISTS = (".csv", ".toml", ".tsv", ".txt")
"""How the files of the vocabulary end."""


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that detection knows, read-only and shared by all threads."""

    recognizers: tuple[Recognizer, ...]
    names: Names
    words: Mapping[str, tuple[Recognizer, ...]]
    by_type: Mapping[str, Recognizer]
    patterned: tuple[Recognizer, ...]
    """Those that running text is searched for: by pattern, by words, behind a label."""
    finders: tuple[Recognizer, ...]
    """Those that have to read the text: names of persons."""
    triggers: tuple[str, ...]
    """RE2 patterns of all that running text is searched for; a cell that they miss holds none of it."""
    weak_trigger: str
    """The same for what counts only beside a context word."""
    version: str


def rules(recognizers: tuple[Recognizer, ...]) -> Rules:
    """Make the recognizers ready. The version changes whenever a verdict could."""
    words: dict[str, tuple[Recognizer, ...]] = {}
    for recognizer in recognizers:
        for word in recognizer.words:
            words[word] = (*words.get(word, ()), recognizer)
    searched = [item for item in recognizers if item.in_text and (item.pattern or item.words)]
    strong = [loosened(item.pattern) for item in searched if item.pattern and not item.needs_context]
    return Rules(
        recognizers=recognizers,
        names=Names(recognizers),
        words=words,
        by_type={item.entity_type: item for item in recognizers},
        patterned=tuple(item for item in recognizers if item in searched or item.labelled or item.said),
        finders=tuple(item for item in recognizers if item.find is not None),
        triggers=tuple(either(strong[at::TRIGGERS]) for at in range(TRIGGERS)),
        weak_trigger=either(loosened(item.pattern or "") for item in searched if item.needs_context),
        version=_version(recognizers),
    )


def either(patterns: Iterable[str | None]) -> str:
    """Join patterns with edges of our own: RE2 sees no word edge between a Thai letter and a digit."""
    joined = "|".join(f"(?:{pattern})" for pattern in patterns if pattern)
    return f"(?:^|[^0-9A-Za-z])(?:{joined})(?:[^0-9A-Za-z]|$)"


def any_of(words: Iterable[str]) -> str:
    """Return a pattern of any of the words, in upper or lower case."""
    escaped = re.escape("\n".join(words)).split("\\\n")  # at once: there are thousands
    listed = "|".join(sorted(set(escaped)))
    return f"(?i:{listed})" if listed else ""


def _version(recognizers: tuple[Recognizer, ...]) -> str:
    digest = hashlib.sha256(__version__.encode())
    for item in recognizers:
        for part in (
            item.entity_type,
            item.element,
            item.pattern,
            item.fits,
            item.labelled,
            item.alone,
            item.named,
            item.chance,
        ):
            digest.update(f"{part}\0".encode())
        for group in (
            sorted(item.words),
            item.headers,
            item.hints,
            item.against,
            item.context,
            item.labels,
            item.said,
        ):
            digest.update("\0".join(group).encode())
    for known in _known():
        digest.update(known)
    return digest.hexdigest()[:12]


def _known() -> Iterator[bytes]:
    """Give what each list and table of the vocabulary says, by name."""
    for folder in ("pdscan.vocabulary", "pdscan.vocabulary.words"):
        for file in sorted(files(folder).iterdir(), key=lambda file: file.name):
            if file.name.endswith(LISTS):
                yield file.read_bytes()
