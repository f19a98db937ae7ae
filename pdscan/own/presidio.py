"""Presidio's recognizers for other countries, switched on by the name of what they find."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import replace
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from pdscan.own.values import element as read_element
from pdscan.own.values import new_name
from pdscan.policy.nodes import WRONG, Reader, Reading, is_null
from pdscan.recognizer import Recognizer


def offered(known: Iterable[Recognizer]) -> dict[str, str | None]:
    """Return the entities that are not known already, with the element that each is taken for."""
    from pdscan.detect.prose import predefined

    taken = {item.entity_type for item in known}
    return {entity: _elements().get(entity) for entity in sorted(predefined()) if entity not in taken}


def presidio_names(taken: set[str]) -> Reader:
    """Read names of Presidio's entities: a list, or `NAME: element` lines."""

    def read(node: yaml.Node, reading: Reading) -> Any:
        if is_null(node):
            return ()
        pairs = node.value if isinstance(node, yaml.MappingNode) else None
        if pairs is None:
            if not isinstance(node, yaml.SequenceNode):
                return reading.wrong(node, "a list of names expected here, like [SG_NRIC_FIN, PL_PESEL]")
            pairs = [(item, None) for item in node.value]
        taken_in = (_one_of_presidio(name, element, taken, reading) for name, element in pairs)
        return tuple(item for items_ in taken_in for item in items_)

    return read


def _one_of_presidio(
    name: yaml.Node, element: yaml.Node | None, taken: set[str], reading: Reading
) -> tuple[Recognizer, ...]:
    from pdscan.detect.prose import from_presidio, predefined

    entity = new_name(taken)(name, reading)
    if entity is WRONG:
        return ()
    kinds = predefined()
    if entity not in kinds:
        reading.wrong(name, f"Presidio has no recognizer for {entity!r}{_nearest(entity, kinds)}")
        return ()
    chosen = read_element(element, reading) if element else _elements().get(entity)
    if chosen is None:
        reading.wrong(name, f"say what element {entity} is, in a line of its own: '{entity}: national_id'")
    if chosen is None or chosen is WRONG:
        return ()
    return tuple(
        replace(item, linear=item.pattern is not None) for item in from_presidio(kinds[entity](), chosen)
    )


def _nearest(entity: str, kinds: Iterable[str]) -> str:
    close = get_close_matches(entity, kinds, n=1)
    return f"; did you mean {close[0]}?" if close else "; see: pdscan recognizers presidio"


@cache
def _elements() -> dict[str, str]:
    """Return the element of each of Presidio's entities for other countries."""
    with files("pdscan.vocabulary").joinpath("presidio.toml").open("rb") as file:
        listed = tomllib.load(file)
    return {entity: element for element, entities in listed.items() for entity in entities}
