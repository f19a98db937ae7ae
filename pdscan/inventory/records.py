"""Records of the model to plain JSON values and back, by their types.

An inventory may hold millions of records, so no type is asked twice: each kind has a writer and a reader
of its own, made once. Unknown keys are passed over: a later version may add some.
"""

from __future__ import annotations

import dataclasses
import json
import types
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from pdscan.errors import UsageError
from pdscan.inventory.model import Dataset, Field, Inventory, Review, Run, Source

if TYPE_CHECKING:
    from pydantic import TypeAdapter

Kind = TypeVar("Kind")
_DIGITS = "%.6g"
"""Significant digits of a number; this way of writing them is the fastest."""
PLAIN = frozenset({str, int, bool, type(None)})
_LISTS = (tuple, Sequence)
EXTRAS: dict[type, tuple[str, ...]] = {
    Field: ("dates", "minors", "reading"),
    Review: ("expires", "rule"),
    Dataset: ("notes", "fingerprint", "unchanged"),
    Source: ("warnings",),
    Run: ("accuracy", "history"),
    Inventory: ("policies",),
}
"""What the contract does not name is written only where it says something."""


def plain(value: Any) -> Any:
    """Return a value of the model as JSON has it."""
    kind = type(value)
    if kind in PLAIN:
        return value
    if kind is float:
        return rounded(value)
    if kind in (tuple, list):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    return _record_writer(cast(Hashable, kind))(value)


def read(kind: Any, document: Any, name: str) -> Any:
    """Read one value of the model; raises UsageError with the place of what does not fit."""
    try:
        return _reader(kind)(document)
    except MisfitError as misfit:
        raise UsageError(f"the inventory is not whole: {name}{misfit.path} {misfit.problem}") from None


def read_lines(text: bytes) -> Dataset:
    """Read a dataset of the store: there may be thousands, each with hundreds of findings."""
    return read_words(Dataset, text)


def read_words(kind: type[Kind], text: bytes) -> Kind:
    """Read a record of the store."""
    try:
        record: Kind = _fast_reader(cast(Hashable, kind)).validate_json(text, strict=True)
    except (
        ValueError
    ):  # a file name that is not UTF-8, or something amiss, which the other reader tells better
        record = read(kind, json.loads(text), kind.__name__.lower())
    return record


@cache
def _fast_reader(kind: Any) -> TypeAdapter[Any]:
    # It comes with presidio-analyzer, and takes a while to load: not for who only asks for help.
    from pydantic import TypeAdapter

    return TypeAdapter(kind)


Writer = Callable[[Any], Any]
Reader = Callable[[Any], Any]


@cache
def _record_writer(kind: Any) -> Writer:
    """Return the function that writes a record."""
    hints, extras = get_type_hints(kind), EXTRAS.get(kind, ())
    names = [member.name for member in fields(kind)]
    writers = [(name, write) for name in names if (write := _writer(hints[name])) is not None]

    def write_record(value: Any) -> Any:
        written = {name: getattr(value, name) for name in names}
        for name in extras:
            if written[name] in (None, ()):
                del written[name]
        for name, write in writers:
            if name in written:
                written[name] = write(written[name])
        return written

    return write_record


@cache
def _writer(kind: Any) -> Writer | None:
    """Return the function that writes values of a type; None for those that JSON has as they are."""
    if kind in PLAIN:
        return None
    if kind is float:
        return rounded
    if is_dataclass(kind):
        return _record_writer(cast(Hashable, kind))
    inner = _writer(get_args(kind)[0]) if get_args(kind) else None
    if get_origin(kind) in (Union, types.UnionType):
        return None if inner is None else lambda value: None if value is None else inner(value)
    if get_origin(kind) in _LISTS:
        return list if inner is None else lambda value: [inner(item) for item in value]
    return plain


def rounded(value: Any) -> Any:
    """Return a number as the inventory writes it: without a sign where it is nought."""
    return float(_DIGITS % value) + 0.0 if isinstance(value, float) else value


@dataclass(eq=False)
class MisfitError(Exception):
    """A value of the wrong type; its path grows on the way out, so that reading what fits costs nothing."""

    path: str
    problem: str


@cache
def _reader(kind: Any) -> Reader:
    """Return the function that builds a value of the type `kind` from JSON."""
    if is_dataclass(kind):
        return _record_reader(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        inner = _reader(arguments[0])
        return lambda value: None if value is None else inner(value)
    if origin in _LISTS:
        return _list_reader(_reader(arguments[0]))
    if origin is dict:
        return _mapping_reader(arguments[1])
    if kind is float:
        return lambda value: value if type(value) is float else float(_as(int, value, "float"))
    return lambda value: value if type(value) is kind else _as(kind, value)


def _list_reader(read: Reader) -> Reader:
    def read_list(value: Any) -> tuple[Any, ...]:
        found: list[Any] = []
        items = _as(list, value)
        try:
            # Not a comprehension: the place of a misfit is the length so far.
            for item in items:
                found.append(read(item))  # noqa: PERF401
        except MisfitError as misfit:
            raise MisfitError(f"[{len(found)}]{misfit.path}", misfit.problem) from None
        return tuple(found)

    return read_list


def _mapping_reader(kind: Any) -> Reader:
    if kind is Any:
        return lambda value: dict(_as(dict, value))
    read = _reader(kind)

    def read_mapping(value: Any) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, item in _as(dict, value).items():
            try:
                found[name] = read(item)
            except MisfitError as misfit:
                raise MisfitError(f".{name}{misfit.path}", misfit.problem) from None
        return found

    return read_mapping


def _record_reader(kind: Any) -> Reader:
    hints = get_type_hints(kind)
    members = [(member.name, _reader(hints[member.name]), _is_needed(member)) for member in fields(kind)]

    def read_record(value: Any) -> Any:
        record, found = _as(dict, value), {}
        for name, read, is_needed in members:
            if name in record:
                try:
                    found[name] = read(record[name])
                except MisfitError as misfit:
                    raise MisfitError(f".{name}{misfit.path}", misfit.problem) from None
            elif is_needed:
                raise MisfitError("", f"has no '{name}'")
        return kind(**found)

    return read_record


def _is_needed(member: dataclasses.Field[Any]) -> bool:
    return member.default is MISSING and member.default_factory is MISSING


def _as(kind: Any, value: Any, called: str = "") -> Any:
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise MisfitError("", f"should be of the type {called or kind.__name__}")
    return value
