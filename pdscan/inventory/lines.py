"""A dataset in lines of JSON, as `inventory.json` and the store have it: one line a field, one a finding.

A run may have hundreds of thousands of findings, so a record is put into words at once, without the plain
values that `records.plain` would make of it first. It says the same in a quarter of the time.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache, lru_cache
from json.encoder import JSONEncoder, encode_basestring
from operator import attrgetter
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from pdscan.inventory.model import Dataset, Field, Finding
from pdscan.inventory.records import EXTRAS, rounded

Words = Callable[[Any], str]
line = JSONEncoder(ensure_ascii=False, allow_nan=False).encode
_BELOW: dict[Any, str] = {Field: "\n   ", Finding: "\n    "}
"""What stands on lines of its own, and where they begin. No text looks like it: its line ends are escaped."""


def dataset_lines(dataset: Dataset) -> str:
    """Return the lines of a dataset, indented as in `inventory.json`; the first stands where it is put."""
    return _words(Dataset)(dataset)


def as_bytes(text: str) -> bytes:
    """Return JSON in UTF-8: of a file name that is not UTF-8 lone surrogates reach us, which JSON escapes."""
    return text.encode("utf-8", "backslashreplace")


# An integer in place of a share is written as one: equal to a float, it is another key.
@lru_cache(maxsize=100_000, typed=True)
def number(value: float) -> str:
    """Return a number as the inventory writes it; most come up over and over."""
    return line(rounded(value))


@cache
def _words(kind: Any) -> Words:
    """Return what puts values of a type into words."""
    if kind in _WORDS:
        return _WORDS[kind]
    if is_dataclass(kind):
        return _record(kind)
    inner = [_words(one) for one in get_args(kind) if one not in (type(None), ...)]
    if get_origin(kind) in (Union, types.UnionType):
        return _unless_none(inner[0])
    return _mapping(inner[1]) if get_origin(kind) is dict else _list(inner[0], _BELOW.get(get_args(kind)[0]))


@lru_cache(maxsize=10_000)
def _texts(items: tuple[str, ...]) -> str:
    """Return texts in brackets: kinds of entities, reasons and categories come up over and over as well."""
    return line(items)


_WORDS: dict[Any, Words] = {
    str: cast(Words, encode_basestring),
    tuple[str, ...]: _texts,
    bool: {True: "true", False: "false"}.__getitem__,
    int: str,
    float: number,
}


def _unless_none(words: Words) -> Words:
    return lambda value: "null" if value is None else words(value)


def _list(words: Words, below: str | None) -> Words:
    before, between = (below, f",{below}") if below else ("", ", ")

    def words_of(items: Sequence[Any]) -> str:
        return f"[{before}{between.join(map(words, items))}]" if items else "[]"

    return words_of


def _mapping(words: Words) -> Words:
    def words_of(items: Mapping[str, Any]) -> str:
        return f"{{{', '.join(f'{encode_basestring(key)}: {words(item)}' for key, item in items.items())}}}"

    return words_of


def _record(kind: Any) -> Words:
    """Return what puts records of a kind into words; what need not be told stands last."""
    places = list(_places(kind))
    values = attrgetter(*(place for place, _ in places))
    writers = [words for _, words in places]
    form = _form(kind)
    hints = get_type_hints(kind)
    extras = [(name, _words(hints[name])) for name in EXTRAS.get(kind, ())]

    def words_of(record: Any) -> str:
        told = form % tuple([words(value) for words, value in zip(writers, values(record), strict=True)])
        for name, words in extras:
            value = getattr(record, name)
            if value not in (None, ()):
                told = f'{told[:-1]}, "{name}": {words(value)}}}'
        return told

    return words_of


def _places(kind: Any, within: str = "") -> Iterator[tuple[str, Words]]:
    """Yield the members of a record, and those of the records in it, by their paths."""
    for name, hint in _members(kind):
        if is_dataclass(hint) and hint not in EXTRAS:
            yield from _places(hint, f"{within}{name}.")
        else:
            yield f"{within}{name}", _words(hint)


def _form(kind: Any) -> str:
    told = (
        f'"{name}": {_form(hint) if is_dataclass(hint) and hint not in EXTRAS else "%s"}'
        for name, hint in _members(kind)
    )
    return f"{{{', '.join(told)}}}"


def _members(kind: Any) -> Iterator[tuple[str, Any]]:
    hints, extras = get_type_hints(kind), EXTRAS.get(kind, ())
    return ((one.name, hints[one.name]) for one in fields(kind) if one.name not in extras)
