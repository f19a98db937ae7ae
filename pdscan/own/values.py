"""One recognizer of a site, from YAML to the value; what is wrong is told with its line and its cure."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from pdscan.checksums import ean, iban, imei, luhn, thai_id, vin
from pdscan.detect.headers.names import as_phrase
from pdscan.detect.patterns import re2_body
from pdscan.detect.proof import is_recognised
from pdscan.detect.values.matching import mistake_in
from pdscan.policy.nodes import WRONG, Reader, Reading, items, one_of, record, text
from pdscan.recognizer import Recognizer
from pdscan.text import normalise
from pdscan.vocabulary import elements

CHECKS: dict[str, tuple[Callable[[str], bool], float]] = {
    "luhn": (luhn, 0.1),
    "thai_id": (thai_id, 0.1),
    "iban": (iban, 0.01),
    "imei": (imei, 0.1),
    "vin": (vin, 0.09),
    "ean": (ean, 0.1),
}
"""Check digits, and what share of unrelated numbers pass each."""
WORDS_IN_TEXT = 1_000
"""Longer lists are compared with whole cells only: looked for in every text they would cost too much."""
_NAME = re.compile("[A-Z][A-Z0-9_]*")
SURE = 0.9
"""How sure a pattern, or a word of a list, is without a header, unless the file says otherwise."""


def recognizer(folder: Path, taken: set[str]) -> Reader:
    """Read one recognizer; `taken` are the names that it cannot have, and learns its own."""
    shape: dict[str, Reader] = {
        "name": new_name(taken),
        "element": element,
        "pattern": _pattern,
        "words": items(_lowered),
        "words_file": _word_file(folder),
        "check": one_of(CHECKS, "check"),
        "alone": _probability,
        "named": _probability,
        "headers": items(_header),
        "hints": items(_header),
        "against": items(_header),
        "context": items(_lowered),
        "needs_context": _yes_or_no,
        "fits": _pattern,
        "examples": items(text),
        "counterexamples": items(text),
    }
    read = record(_made, shape, "a recognizer", ("name", "element"))

    def read_one(node: yaml.Node, reading: Reading) -> Any:
        before = len(reading.problems)
        made = read(node, reading)
        if len(reading.problems) == before and (problem := _problem(made)):
            return reading.wrong(node, problem)
        return made

    return read_one


def _made(*, name: str, words_file: tuple[str, ...] = (), check: str = "", **given: Any) -> Recognizer:
    """Make the value; what the file does not say follows from what it says."""
    words = frozenset((*given.pop("words", ()), *words_file))
    is_check, chance = CHECKS.get(check, (None, 1.0))
    sees = given.get("pattern") is not None or words
    given.setdefault("alone", SURE if sees and not given.get("needs_context") else 0.0)
    in_text = len(words) <= WORDS_IN_TEXT
    return Recognizer(
        entity_type=name, words=words, validate=is_check, chance=chance, linear=True, in_text=in_text, **given
    )


def _problem(made: Recognizer) -> str | None:
    """Say what is wrong with a recognizer as a whole, and how to mend it."""
    if not (made.pattern or made.words or made.headers):
        return f"{made.entity_type} says nothing to look for; give it a pattern, words or headers"
    for value in made.examples:
        if not is_recognised(made, value):
            return f"{made.entity_type} does not take its example {value!r}; mend the pattern or the example"
    for value in made.counterexamples:
        if is_recognised(made, value):
            return f"{made.entity_type} takes its counterexample {value!r}; narrow the pattern"
    return None


def new_name(taken: set[str]) -> Reader:
    """Read the name of a recognizer that is not taken, and take it."""

    def read(node: yaml.Node, reading: Reading) -> Any:
        name = text(node, reading)
        if name is WRONG:
            return WRONG
        if not _NAME.fullmatch(name):
            return reading.wrong(node, f"the name {name!r} should be capitals, digits and _, like STAFF_CARD")
        if name in taken:
            return reading.wrong(node, f"there is a recognizer {name} already; choose another name")
        taken.add(name)
        return name

    return read


def element(node: yaml.Node, reading: Reading) -> Any:
    """Read a key of the vocabulary: policies, gaps and reports know no others."""
    labels = {item.label_en: item.element for item in elements().values()}
    before = len(reading.problems)
    chosen = one_of(elements(), "element", labels)(node, reading)
    if chosen is WRONG and len(reading.problems) > before:
        problem = reading.problems.pop()
        return reading.wrong(node, f"{problem.message}; take the nearest of those in: pdscan recognizers")
    return chosen


def _lowered(node: yaml.Node, reading: Reading) -> Any:
    word = text(node, reading)
    return word if word is WRONG else normalise(word).lower()


def _header(node: yaml.Node, reading: Reading) -> Any:
    word = text(node, reading)
    return word if word is WRONG else as_phrase(word)


def _pattern(node: yaml.Node, reading: Reading) -> Any:
    """Read a pattern; what marks edges is taken off, since every engine adds its own."""
    given = text(node, reading)
    if given is WRONG:
        return WRONG
    problem = mistake_in(given)
    body = re2_body(given) if problem is None else None
    if problem is not None:
        advice = (
            "look-around and back references are not RE2" if "(?" in given or "\\1" in given else "mend it"
        )
        return reading.wrong(node, f"this is no RE2 pattern ({problem}); {advice}")
    if body is None:
        return reading.wrong(
            node, "this pattern has an edge (^, $, \\b) inside; part it into two recognizers"
        )
    if re.fullmatch(body, ""):
        return reading.wrong(
            node, "this pattern matches an empty text; let it ask for one character at least"
        )
    return f"(?i:{body})" if given.startswith("(?i)") else body


def _word_file(folder: Path) -> Reader:
    """Read a list of words, one a line, from a file beside the YAML."""

    def read(node: yaml.Node, reading: Reading) -> Any:
        name = text(node, reading)
        if name is WRONG:
            return WRONG
        try:
            lines = (folder / name).read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            why = getattr(error, "strerror", None) or "not UTF-8 text"
            return reading.wrong(node, f"cannot read the words of {name!r} ({why}); check the path")
        return tuple(word for line in lines if (word := normalise(line).lower()))

    return read


def _probability(node: yaml.Node, reading: Reading) -> Any:
    try:
        given = float(node.value)
    except (TypeError, ValueError):
        given = -1.0
    return given if 0 <= given <= 1 else reading.wrong(node, "a probability from 0 to 1 expected here")


def _yes_or_no(node: yaml.Node, reading: Reading) -> Any:
    word = str(node.value).lower()
    return word == "true" if word in {"true", "false"} else reading.wrong(node, "write true or false here")
