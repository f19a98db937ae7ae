"""YAML read by its nodes, so that whatever is wrong with a file is told with its line.

A reader takes a node and a `Reading`; it returns a value, or notes the problem and returns `WRONG`.
Scalars are taken by their text, never by YAML's guess: a section 3.10 stays "3.10".
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, Final

import yaml

_NULL = "tag:yaml.org,2002:null"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong with a policy file, and in which line."""

    line: int
    message: str


@dataclass(slots=True)
class Reading:
    """The problems met so far while one file is read."""

    problems: list[Problem] = field(default_factory=list)

    def wrong(self, node: yaml.Node, message: str) -> object:
        """Note a problem in the line of a node."""
        self.problems.append(Problem(node.start_mark.line + 1, message))
        return WRONG


WRONG: Final = object()
"""What a reader returns when it has noted a problem."""

Reader = Callable[[yaml.Node, Reading], Any]


def is_null(node: yaml.Node) -> bool:
    """Say whether a node is empty or null."""
    return isinstance(node, yaml.ScalarNode) and node.tag == _NULL


def text(node: yaml.Node, reading: Reading) -> Any:
    """Read any scalar as text; null is empty text."""
    if not isinstance(node, yaml.ScalarNode):
        kind = "list" if isinstance(node, yaml.SequenceNode) else "mapping"
        return reading.wrong(node, f"text expected here, not a {kind}")
    return "" if is_null(node) else node.value


def optional(reader: Reader) -> Reader:
    """Read null as None, anything else by `reader`."""
    return lambda node, reading: None if is_null(node) else reader(node, reading)


def items(reader: Reader) -> Reader:
    """Read a list, each item by `reader`; null is an empty list."""

    def read(node: yaml.Node, reading: Reading) -> Any:
        if is_null(node):
            return ()
        if not isinstance(node, yaml.SequenceNode):
            hint = f"; write it in brackets: [{node.value}]" if isinstance(node, yaml.ScalarNode) else ""
            return reading.wrong(node, f"a list expected here{hint}")
        return tuple(value for item in node.value if (value := reader(item, reading)) is not WRONG)

    return read


def one_of(words: Collection[str], what: str, labels: Mapping[str, str] | None = None) -> Reader:
    """Read one of a closed list of words; `labels` are other names that a word is suggested for."""

    def read(node: yaml.Node, reading: Reading) -> Any:
        word = text(node, reading)
        if word is WRONG or word in words:
            return word
        return reading.wrong(node, f"unknown {what} {word!r}{did_you_mean(word, words, labels)}")

    return read


def record(
    make: Callable[..., Any], shape: Mapping[str, Reader], what: str, required: Collection[str] = ()
) -> Reader:
    """Read a mapping of known keys into the value that `make` builds of them."""

    def read(node: yaml.Node, reading: Reading) -> Any:
        if is_null(node) and not required:
            return make()
        if not isinstance(node, yaml.MappingNode):
            return reading.wrong(node, f"{what} is made of 'key: value' lines; check the indentation")
        values: dict[str, Any] = {}
        for key, value in node.value:
            _entry(key, value, shape, values, reading)
        for name in required:
            if name not in values:
                reading.wrong(node, f"{what} lacks its {name!r}")
        good = {key: value for key, value in values.items() if value is not WRONG}
        return make(**good) if good.keys() >= set(required) else WRONG

    return read


def _entry(
    key: yaml.Node, value: yaml.Node, shape: Mapping[str, Reader], values: dict[str, Any], reading: Reading
) -> None:
    name = key.value if isinstance(key, yaml.ScalarNode) else "…"
    if name not in shape:
        reading.wrong(key, f"unknown key {name!r}{did_you_mean(name, shape)}")
    elif name in values:
        reading.wrong(key, f"the key {name!r} stands here twice")
    else:
        values[name] = shape[name](value, reading)


def did_you_mean(word: str, words: Collection[str], labels: Mapping[str, str] | None = None) -> str:
    """Suggest the word that was likely meant.

    >>> did_you_mean("nationl_id", ("name", "national_id"))
    '; did you mean national_id?'
    """
    by_name = {name.casefold(): word for name, word in (labels or {}).items()} | {
        word: word for word in words
    }
    close = get_close_matches(word.strip().casefold().replace(" ", "_"), by_name, n=1) or get_close_matches(
        word.strip().casefold(), by_name, n=1
    )
    return f"; did you mean {by_name[close[0]]}?" if close else ""
