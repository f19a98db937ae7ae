"""A site's own recognizers: a pattern, a word list or a list of headers as a few lines of YAML.

    schema: pdscan-recognizers/1
    recognizers:
      - name: LOYALTY_CARD
        element: customer_type
        pattern: 'LC-?[0-9]{8}'
        headers: [loyalty card, บัตรสมาชิก]
    presidio: [SG_NRIC_FIN, PL_PESEL]

They become the same values as those of the rim, and are read by the same engines. Patterns are RE2's, in
running text too, so that none can take more time than its text is long.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

from pdscan.errors import UsageError
from pdscan.own.presidio import presidio_names
from pdscan.own.values import recognizer
from pdscan.policy.nodes import WRONG, Problem, Reading, items, one_of, record
from pdscan.recognizer import Recognizer

SCHEMA = "pdscan-recognizers/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """What a file says."""

    schema: str = SCHEMA
    recognizers: tuple[Recognizer, ...] = ()
    presidio: tuple[Recognizer, ...] = ()


def with_own(known: tuple[Recognizer, ...], paths: Iterable[str]) -> tuple[Recognizer, ...]:
    """Return the known recognizers and those of some files; raises UsageError with the line of a mistake."""
    for path in paths:
        added, problems = _read(Path(path), {item.entity_type for item in known})
        if problems:
            first, *more = problems
            rest = f" (and {len(more)} more: pdscan recognizers check {path})" if more else ""
            raise UsageError(f"{path}:{first.line}: {first.message}{rest}")
        known = (*known, *added)
    return tuple(sorted(known, key=lambda item: (item.element, item.entity_type)))


def check(path: Path, known: tuple[Recognizer, ...]) -> tuple[Problem, ...]:
    """Return everything that is wrong with a file, by line."""
    return _read(path, {item.entity_type for item in known})[1]


def _read(path: Path, taken: set[str]) -> tuple[tuple[Recognizer, ...], tuple[Problem, ...]]:
    try:
        root = yaml.compose(path.read_text(encoding="utf-8-sig"), yaml.SafeLoader)
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}; check the path") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path}: this is not UTF-8 text; save it as UTF-8") from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        return (), (Problem(line, f"this is not YAML: {error.problem}; mend the line"),)
    reading = Reading()
    if root is None:
        return (), (Problem(1, "the file is empty; begin it with 'recognizers:'"),)
    taken = set(taken)
    shape = {
        "schema": one_of([SCHEMA], "schema"),
        "recognizers": items(recognizer(path.parent, taken)),
        "presidio": presidio_names(taken),
    }
    found = record(File, shape, "a file of recognizers")(root, reading)
    added = () if found is WRONG else (*found.recognizers, *found.presidio)
    return added, tuple(sorted(reading.problems))
