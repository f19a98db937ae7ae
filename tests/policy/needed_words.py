"""The words that each expression of a vocabulary needs; `python -m tests.policy.needed_words` writes them.

The standard library reads the expressions; one in which it finds no word that must occur is always tried.
"""

from __future__ import annotations

import re._parser as parser  # type: ignore[import-not-found]
from pathlib import Path
from typing import Any

import pdscan
from pdscan.policy.words import lexicon

FILE = Path(pdscan.__file__).parent / "vocabulary" / "policy" / "needed.yaml"
_HEAD = (
    "# Which words the expressions of other vocabularies need, one line to an expression, in their\n"
    "# order; an empty one is always tried. Written by `python -m tests.policy.needed_words`, not by hand.\n"
)
_SHORTEST = 3
_MOST = 24
"""Letters of a word that are worth looking for, and words that are fewer than trying the expression costs."""


def needed(expression: str) -> str:
    """Return words of which a match holds at least one, "a|b|c", or "".

    >>> needed("(?:our )?(?:fire|water)wall"), needed("a?b*"), needed("vpn|tunnel\\\\w+")
    ('firewall|waterwall', '', 'tunnel|vpn')
    """
    words = _of(list(parser.parse(expression)))
    return "|".join(sorted(words)) if words else ""


def _of(items: list[Any]) -> set[str] | None:
    """Return the best set of words among the parts of a sequence."""
    found: list[set[str]] = []
    run: set[str] = {""}
    for operator, argument in items:
        name = str(operator)
        if name == "LITERAL":
            run = {word + chr(argument) for word in run}
            continue
        ends = _literal(name, argument)
        if ends is not None and len(run) * len(ends) <= _MOST:
            run = {word + end for word in run for end in ends}
            continue
        found.append(run)
        run = {""}
        inner = _inside(name, argument)
        if inner:
            found.append(inner)
    good = [
        words for words in (*found, run) if words and len(words) <= _MOST and _shortest(words) >= _SHORTEST
    ]
    return max(good, key=lambda words: (_shortest(words), -len(words)), default=None)


def _shortest(words: set[str]) -> int:
    return min(map(len, words))


def _literal(name: str, argument: Any) -> set[str] | None:
    """Return all that a part can be, where that is a few words."""
    if name == "IN" and all(str(kind) == "LITERAL" for kind, _ in argument):
        return {chr(code) for _, code in argument}
    if name == "BRANCH":
        parts = [_whole(list(branch)) for branch in argument[1]]
        return set().union(*parts) if all(parts) else None  # type: ignore[arg-type]
    if name == "SUBPATTERN":
        return _whole(list(argument[3]))
    return None


def _whole(items: list[Any]) -> set[str] | None:
    words = {""}
    for operator, argument in items:
        name = str(operator)
        ends = {chr(argument)} if name == "LITERAL" else _literal(name, argument)
        if ends is None or len(words) * len(ends) > _MOST:
            return None
        words = {word + end for word in words for end in ends}
    return words


def _inside(name: str, argument: Any) -> set[str] | None:
    """Return the words that a part needs which may be more than words."""
    if name == "BRANCH":
        parts = [_of(list(branch)) for branch in argument[1]]
        words = set().union(*parts) if all(parts) else None  # type: ignore[arg-type]
        return words if words and len(words) <= _MOST else None
    if name == "SUBPATTERN":
        return _of(list(argument[3]))
    if name in {"MAX_REPEAT", "MIN_REPEAT"} and argument[0] >= 1:
        return _of(list(argument[2]))
    if name == "ASSERT" and argument[0] == 1:
        return _of(list(argument[1]))
    return None


def written() -> str:
    """Return what the file should hold."""
    import yaml

    lists = {
        name: {code: [needed(one) for one in said] for code, said in lexicon.spelt_out(name).items()}
        for name in lexicon.NEEDED
    }
    return _HEAD + yaml.safe_dump(lists, allow_unicode=True, sort_keys=False, width=1000)


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
