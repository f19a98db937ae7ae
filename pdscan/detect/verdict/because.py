"""Why a field was, or was not, classified so: one sentence that a person can check against the data."""

from __future__ import annotations

from pdscan.detect.evidence import FieldEvidence, Mentions
from pdscan.detect.rules import Rules
from pdscan.detect.verdict.candidate import Candidate
from pdscan.vocabulary import elements

FAINT = -3.4
"""Log-odds below which nothing of a shape deserves a sentence: a house number is any number."""
NOTABLE = 0.3
"""Share of cells of an element's shape from which a look-alike is worth a sentence."""


def column(seen: FieldEvidence, candidate: Candidate, rules: Rules, state: str) -> str:
    """Tell why a field holds an element; `state` is that of its protection."""
    if seen.present == 0:
        return f"The name {_named(candidate)}; there was no value to look at."
    if candidate.protected and not candidate.header.phrase:
        return f"{_share(candidate.tally.matched, seen.judged)} are masked forms of it."
    if candidate.protected:
        values = "look like random codes" if state == "plain" else "are protected"
        return f"The name {_named(candidate)}; the values {values}."
    parts = []
    if candidate.tally.valid:
        parts.append(f"{_share(seen.covered[candidate.element], seen.judged)} are valid{_chance(candidate)}")
    if candidate.allowed > seen.covered[candidate.element]:
        parts.append(
            f"{_share(candidate.allowed, seen.judged)} look like it, and no list holds all such values"
        )
    if candidate.header.level in {"exact", "phrase", "hint", "weak hint", "guess"}:
        parts.append(f"the name {_named(candidate)}")
    if candidate.table > 0:
        parts.append("the rest of the table speaks for it")
    return _sentence(parts or ["the values agree with the name"])


def inside(path: str, sentence: str, *, decoded: bool) -> str:
    """Tell where inside a cell something was found."""
    where = "Inside the base64 text" if decoded else f"At the JSON path '{path}'"
    return f"{where}: {sentence[:1].lower()}{sentence[1:]}"


def mentions(found: Mentions, element: str, searched: int) -> str:
    """Tell how often running text mentions an element."""
    label = elements()[element].label_en.lower()
    return f"{found.rows:,} of {searched:,} cells mention it ({label}) among other text."


def rejected(seen: FieldEvidence, candidate: Candidate, rules: Rules) -> str:
    """Tell why a look-alike was turned down."""
    tally = candidate.tally
    if candidate.is_nobodys:
        return "The table tells of things, places or figures; no column of it is of a person."
    if candidate.header.level == "against" and candidate.header.phrase:
        return f"The name has '{candidate.header.phrase}' but another word turns its meaning."
    if candidate.header.level in {"exact", "phrase"} and seen.present:
        return _unfit(seen, candidate)
    if candidate.chance < 1.0 and tally.matched and candidate.support < NOTABLE:
        return (
            f"{_share(tally.matched, seen.judged)} have the shape and {_percent(tally.valid, tally.matched)} "
            f"of them pass the check, which {candidate.chance:.0%} of unrelated numbers do."
        )
    share = _share(tally.valid, seen.judged)
    return f"{share} have the shape, but nothing in the name or table says what they are."


def _unfit(seen: FieldEvidence, candidate: Candidate) -> str:
    """Tell why the values do not bear out what the name says."""
    if seen.traits.are_yes_or_no:
        return f"The name {_named(candidate)}, but the cells are only yes or no."
    if seen.covered[candidate.element] * 2 > seen.judged:
        return f"The name {_named(candidate)}, but the values fit something else as well or better."
    share = _share(seen.covered[candidate.element], seen.judged)
    return f"The name {_named(candidate)}, but only {share} are valid."


def is_look_alike(seen: FieldEvidence, candidate: Candidate) -> bool:
    """Tell whether a candidate that is not reported deserves its sentence."""
    if candidate.says_whose:
        return False
    if candidate.header.level in {"exact", "phrase", "against"} and candidate.header.phrase:
        return True
    if candidate.odds < FAINT and candidate.chance == 1.0:
        return False
    least = NOTABLE * max(seen.judged, 1)
    return seen.own[candidate.element] >= least or (
        candidate.chance < 1.0 and candidate.tally.matched >= least
    )


def basis(seen: FieldEvidence, candidate: Candidate) -> tuple[str, ...]:
    """Name the kinds of evidence behind a finding, in the contract's words."""
    kinds = {
        "value": bool(candidate.tally.valid) and not (candidate.protected and candidate.header.phrase),
        "name": candidate.header.rank > 1,
        "table": abs(candidate.table) > 0,
        "distribution": seen.present > 0 and candidate.by_name and not candidate.tally.valid,
    }
    return tuple(kind for kind, used in kinds.items() if used) or ("value",)


def _chance(candidate: Candidate) -> str:
    return (
        f" (of unrelated values of that shape {candidate.chance:.0%} would be)"
        if candidate.chance < 1.0
        else ""
    )


def _named(candidate: Candidate) -> str:
    sure = {"exact": "says", "phrase": "contains", "guess": "may be short for"}.get(
        candidate.header.level, "hints at"
    )
    return f"{sure} '{candidate.header.phrase}'"


def _share(part: int, of: int) -> str:
    return f"{part:,} of {of:,} cells"


def _percent(part: int, of: int) -> str:
    return f"{part / max(of, 1):.0%}"


def _sentence(parts: list[str]) -> str:
    text = "; ".join(parts)
    return f"{text[:1].upper()}{text[1:]}."
