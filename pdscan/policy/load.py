"""The policy file (schema pdscan-policy/1): read, checked, and told by line what is wrong with it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import yaml

from pdscan.errors import PolicyError, reason
from pdscan.policy import duration, model
from pdscan.policy.model import Claim, Contact, Declared, MinimumAge, Policy, Refusal, Retention
from pdscan.policy.nodes import WRONG, Problem, Reader, Reading, items, one_of, optional, record, text
from pdscan.vocabulary import elements

__all__ = ["Problem", "check", "load", "parse"]

OLDEST_AGE = 130


def load(path: str | Path) -> Policy:
    """Read a policy file, or raise PolicyError naming the first line that is wrong."""
    content = _read(Path(path))
    policy, problems = _parse(_decode(content, Path(path)))
    if problems:
        _refuse(Path(path).name, problems)
    return replace(policy, file=Path(path).name, sha256=hashlib.sha256(content).hexdigest())


def check(path: str | Path) -> tuple[Problem, ...]:
    """Return everything that is wrong with a policy file, by line; PolicyError where it cannot be read."""
    return _parse(_decode(_read(Path(path)), Path(path)))[1]


def parse(yaml_text: str) -> Policy:
    """Read a policy from YAML text; it has no file and no digest then."""
    policy, problems = _parse(yaml_text)
    if problems:
        _refuse("policy", problems)
    return policy


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise PolicyError(f"cannot read the policy {path}: {error.strerror}; check the path") from None


def _decode(content: bytes, path: Path) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise PolicyError(f"{path.name}:{line}: not UTF-8 text; save the policy as UTF-8") from None


def _refuse(name: str, problems: tuple[Problem, ...]) -> NoReturn:
    first, *more = problems
    rest = f" (and {len(more)} more: pdscan policy check {name})" if more else ""
    raise PolicyError(f"{name}:{first.line}: {first.message}{rest}")


def _parse(yaml_text: str) -> tuple[Policy, tuple[Problem, ...]]:
    try:
        node = yaml.compose(yaml_text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        return Policy(), (_syntax(error, yaml_text),)
    if node is None:
        return Policy(), (Problem(1, f"the policy is empty; begin it with 'schema: {model.SCHEMA}'"),)
    reading = Reading()
    policy = _POLICY(node, reading)
    return (Policy() if policy is WRONG else policy), tuple(sorted(reading.problems))


def _syntax(error: yaml.YAMLError, yaml_text: str) -> Problem:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        # A quote that is never closed is met at the end of the file: say where it was opened.
        opened = error.context_mark if "quoted" in (error.context or "") else None
        line = (opened or error.problem_mark).line + 1
        return Problem(line, f"broken YAML, often wrong indentation or a missing quote: {error.problem}")
    position = getattr(error, "position", 0)
    line = yaml_text.count("\n", 0, position) + 1
    return Problem(line, f"broken YAML: {reason(error, 'reading a character that YAML does not allow')}")


def _iso_date(node: yaml.Node, reading: Reading) -> Any:
    value = text(node, reading)
    try:
        return value if value is WRONG else date.fromisoformat(value).isoformat()
    except ValueError:
        return reading.wrong(node, f"{value!r} is no date; write it as 2023-02-22, in the common era")


def _iso_duration(node: yaml.Node, reading: Reading) -> Any:
    value = text(node, reading)
    if value is WRONG or duration.parse(value) is not None:
        return value
    return reading.wrong(
        node, f"{value!r} is no ISO 8601 duration; write twelve months as P12M, 90 days as P90D"
    )


def _age(node: yaml.Node, reading: Reading) -> Any:
    value = text(node, reading)
    if value is not WRONG and value.isascii() and value.isdigit() and 0 < int(value) <= OLDEST_AGE:
        return int(value)
    return reading.wrong(node, "an age in years expected here, such as 20")


def _schema(node: yaml.Node, reading: Reading) -> Any:
    value = text(node, reading)
    if value in (WRONG, model.SCHEMA):
        return value
    return reading.wrong(node, f"unknown schema {value!r}; this version reads {model.SCHEMA}")


def _covers(node: yaml.Node, reading: Reading) -> Any:
    globs = items(text)(node, reading)
    return globs or reading.wrong(node, 'covers names no dataset; write ["*"] for all')


def _declarations(node: yaml.Node, reading: Reading) -> Any:
    """Read what is declared; the same element of the same section, persons and country stands once."""
    seen: set[tuple[Any, ...]] = set()

    def one(item: yaml.Node, reading: Reading) -> Any:
        declared = _DECLARED(item, reading)
        if declared is WRONG:
            return WRONG
        same = (declared.element, declared.section, declared.subjects, declared.jurisdiction)
        if same in seen:
            return reading.wrong(item, f"{declared.element} is declared twice in the same section; keep one")
        seen.add(same)
        return declared

    return items(one)(node, reading)


def _make_policy(schema: str, **values: Any) -> Policy:
    return Policy(**values)


def _element(node: yaml.Node, reading: Reading) -> Any:
    labels = {entry.label_en: key for key, entry in elements().items()}
    labels |= {entry.label_th: key for key, entry in elements().items()}
    return one_of(elements(), "element", labels)(node, reading)


_words, _place = items(text), optional(text)
_elements = items(_element)

_RETENTION = record(
    Retention,
    {
        "duration": optional(_iso_duration),
        "trigger": _place,
        "applies_to": _words,
        "section": _place,
        "quote": text,
    },
    "a retention",
)
_DECLARED = record(
    Declared,
    {
        "element": _element,
        "category": text,
        "section": _place,
        "quote": text,
        "certainty": one_of(model.CERTAINTIES, "certainty"),
        "hedge": one_of(model.HEDGES, "hedge"),
        "subjects": _words,
        "purposes": items(one_of(model.PURPOSES, "purpose")),
        "retention": optional(_RETENTION),
        "jurisdiction": _place,
    },
    "a declared element",
    required=("element",),
)
_REFUSAL = record(
    Refusal,
    {
        "elements": _elements,
        "subjects": _words,
        "jurisdiction": _place,
        "section": _place,
        "quote": text,
    },
    "a refusal",
    required=("elements",),
)
_CLAIM = record(
    Claim,
    {"claim": one_of(model.CLAIMS, "claim"), "elements": _elements, "section": _place, "quote": text},
    "a claim",
    required=("claim",),
)
_MINIMUM_AGE = record(
    MinimumAge,
    {"age": _age, "jurisdiction": _place, "section": _place, "quote": text},
    "a minimum age",
    required=("age",),
)
_POLICY: Reader = record(
    _make_policy,
    {
        "schema": _schema,
        "organisation": text,
        "system": text,
        "language": one_of(model.LANGUAGES, "language"),
        "law": _words,
        "contact": record(Contact, {"email": _words, "phone": _words}, "the contact"),
        "effective": optional(_iso_date),
        "covers": _covers,
        "declared": _declarations,
        "refused": items(_REFUSAL),
        "retention": items(_RETENTION),
        "claims": items(_CLAIM),
        "minimum_age": items(_MINIMUM_AGE),
    },
    "a policy",
    required=("schema",),
)
