"""The words of policies, read once from `pdscan/vocabulary/policy`: what they call data, claims and roles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from pdscan.policy.words.expressions import Alternatives, Expressions
from pdscan.policy.words.phrases import Phrases
from pdscan.policy.words.tongues import Tongues

_NEVER = "(?!)"
_LATIN, _THAI = re.compile("[A-Za-z]"), re.compile("[ก-๎]")
COLLECTING = frozenset({"listed", "collect"})
"""Roles in which what is named is collected."""
_IN_ENGLISH = frozenset({"elements", "not_data", "claims"})
"""Vocabularies whose English stands in a file of its own."""
NEEDED = ("claims", "claims_en", "retention")
"""Vocabularies of which `needed.yaml` tells the words that their expressions need."""
_BOTH = re.compile(
    r"และ\s?(?:การ|วิธีการ|วิธี)?\s?(?:เก็บรวบรวม|จัดเก็บ|ประเภท|รายการ|ข้อมูล)"
    r"|(?:ประเภท|รายการ|รวบรวม|จัดเก็บ)\S*\s?และ\s?\S*แหล่ง"
    r"|and (?:types?|categories|kinds|collection)\b"
    r"|(?:types?|categories|kinds|collect\w*)\b.{0,40} and (?:the )?sources?",
    re.IGNORECASE,
)
"""A heading of what is collected and of where it comes from."""
_KINDS = "kinds"
"""The part of a vocabulary that names alternatives for its expressions."""
_PATTERNS = "patterns"
"""The part of a vocabulary for what only expressions can say."""
_KIND = re.compile(r"(?<!\(\?)(?<!\(\?P)<([a-z]+)>")
NOT_DATA = ""
"""The code of phrases that hold the words of an element but are none."""


@cache
def _load(name: str) -> dict[str, Any]:
    import yaml

    text = files("pdscan.vocabulary").joinpath("policy", f"{name}.yaml").read_text(encoding="utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    loaded: dict[str, Any] = yaml.load(text, loader)
    return loaded


def _both(name: str) -> dict[str, list[str]]:
    """Return a vocabulary that may have a file for each of the two languages."""
    english = _load(f"{name}_en") if name in _IN_ENGLISH else {}
    thai = _load(name)
    return {code: [*thai.get(code, ()), *english.get(code, ())] for code in {**thai, **english}}


@cache
def elements() -> Phrases:
    """Return what policies call each data element; phrases that only look so have the code NOT_DATA."""
    return Phrases({**_both("elements"), NOT_DATA: _both("not_data")["words"]})


@cache
def implied() -> Phrases:
    """Return the phrases from which an element follows without being named as collected."""
    words = {code: said for code, said in _load("implied").items() if code != _PATTERNS}
    return Phrases({**words, NOT_DATA: _both("not_data")["words"]}, tongues("implied", _PATTERNS))


@cache
def cues() -> Phrases:
    """Return the words that turn a sentence to collecting, sharing, a right, a definition …."""
    return Phrases(_load("contexts")["cues"], tongues("contexts", "cue_patterns"))


@cache
def after_refusal() -> Phrases:
    """Return the words behind a refusal that lead back to what is collected: "but only", "unless"."""
    return Phrases({}, tongues("contexts", "after_refusal"))


@cache
def unreal() -> Phrases:
    """Return the words that make a whole sentence speak of what does not exist yet."""
    found = _load("contexts")
    return Phrases({"future": found["unreal"]}, {"future": _of_contexts("unreal_patterns")})


@cache
def taken_back() -> Tongues:
    """Return how a sentence takes back the one before it: "we have since stopped", "it is not out yet"."""
    return _of_contexts("taken_back")


@cache
def limits() -> dict[str, Tongues]:
    """Return the negations that refuse no data: `of_persons`, and `of_manner`."""
    return tongues("contexts", "limits")


@cache
def unrelated() -> Phrases:
    """Return the words that make a sentence speak of what others do or own, or of products that are sold."""
    return Phrases({}, {"apart": _of_contexts("unrelated")})


def _of_contexts(group: str) -> Tongues:
    """Return a list of expressions among the contexts, with the alternatives in place that it names."""
    return Tongues(_with_kinds("contexts", _load("contexts")[group]))


@cache
def renounced() -> Phrases:
    """Return the words that refuse what stands before them."""
    found = _load("contexts")
    return Phrases({"refuse": found["renounced"]}, {"refuse": _of_contexts("renounced_patterns")})


@cache
def hedges() -> Phrases:
    """Return the words that make a statement less than certain."""
    return Phrases(_load("contexts")["hedges"])


@cache
def purposes() -> Phrases:
    """Return the words for the purposes of processing."""
    return Phrases(_load("purposes"))


@cache
def subjects() -> Phrases:
    """Return the words for those whom data are about."""
    return Phrases(_load("subjects"))


@cache
def bearers() -> Phrases:
    """Return the words for those whom refused data would be about, beside the reader also strangers."""
    known = _load("subjects")
    strangers = [*known["third_party"], *_load("refusals")["others"]]
    return Phrases({**known, "third_party": strangers})


@cache
def _headings() -> tuple[tuple[str, Phrases, re.Pattern[str]], ...]:
    more = _load("contexts")["heading_patterns"]
    return tuple(
        (role, Phrases({role: words}), _either(more.get(role, [_NEVER]), 0))
        for role, words in _load("contexts")["headings"].items()
    )


@cache
def heading_role(text: str) -> str:
    """Return what a heading opens ("listed", "purpose", "right" …), or "".

    >>> heading_role("ระยะเวลาการเก็บรักษาข้อมูลส่วนบุคคล")
    'retention'
    """
    lower = text.lower()
    role = next((role for role, words, more in _headings() if words.has(text) or more.search(lower)), "")
    if role == "source" and _BOTH.search(text):
        return "collect"
    rest = _without("refuse", text) if role == "refuse" else text
    return role if rest == text else (heading_role(rest) or role)


def _without(role: str, heading: str) -> str:
    """Return a heading without the words of a role: "what we collect (and what we do not collect)"."""
    words = next(words for name, words, _ in _headings() if name == role)
    for hit in reversed(words.find(heading)):
        heading = heading[: hit.start] + heading[hit.end :]
    return heading


@cache
def jurisdictions() -> dict[str, str]:
    """Return the code of each jurisdiction by its name in lower case."""
    return {name.lower(): code for code, names in _load("jurisdictions").items() for name in names}


def jurisdiction_named(text: str) -> str | None:
    """Return the jurisdiction that the whole line names."""
    return jurisdictions().get(text.strip(" :.").lower())


@cache
def patterns(name: str, group: str = "") -> dict[str, re.Pattern[str]]:
    """Return the regular expressions of a vocabulary, one to a code."""
    loaded = _load(name)[group] if group else _both(name)
    return {code: _either(expressions) for code, expressions in loaded.items()}


@cache
def tongues(name: str, group: str = "") -> dict[str, Tongues]:
    """Return the expressions of a vocabulary for texts in lower case, parted by their language."""
    loaded = _load(name)[group] if group else _load(name)
    return {code: Tongues(_with_kinds(name, expressions)) for code, expressions in loaded.items()}


@cache
def in_lower_case(name: str, group: str = "") -> dict[str, re.Pattern[str]]:
    """Return the expressions of a vocabulary for texts in lower case: they are found three times as fast."""
    loaded = _load(name)[group] if group else spelt_out(name)
    return {code: _either(expressions, 0) for code, expressions in loaded.items()}


def spelt_out(name: str) -> dict[str, list[str]]:
    """Return the expressions of a vocabulary with the alternatives in place that it names `<kind>`.

    Where its parts have parts of their own, their expressions stand together.
    """
    return {
        code: _with_kinds(name, expressions)
        for code, expressions in _flat(_load(name)).items()
        if code != _KINDS
    }


def _with_kinds(name: str, expressions: list[str]) -> list[str]:
    kinds = _load(name).get(_KINDS, {})
    return [_KIND.sub(lambda kind: kinds[kind[1]], expression) for expression in expressions]


def _flat(loaded: dict[str, Any]) -> dict[str, list[str]]:
    return {
        name: said
        for code, part in loaded.items()
        for name, said in (part.items() if isinstance(part, dict) and code != _KINDS else [(code, part)])
    }


@cache
def expressions(name: str) -> Expressions:
    """Return the expressions of a vocabulary, which are tried only where words stand that they need."""
    return Expressions(spelt_out(name), needed(name))


def needed(name: str) -> dict[str, list[str]]:
    """Return, for each code and expression of a vocabulary, the words that it cannot do without."""
    words: dict[str, list[str]] = _load("needed")[name]
    return words


def promises(sentence: str) -> Iterator[tuple[str, Alternatives]]:
    """Yield the expressions of promises that may be made in a sentence in lower case, in its languages."""
    if _THAI.search(sentence):
        yield from expressions("claims").to_try(sentence)
    if _LATIN.search(sentence):
        yield from expressions("claims_en").to_try(sentence)


@cache
def exact(key: str) -> re.Pattern[str]:
    """Return the expressions by which names of one kind are found; case matters in them."""
    return _either(_load("names")[key], re.MULTILINE)


def _either(expressions: list[str], flags: int = re.IGNORECASE) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{expression})" for expression in expressions), flags)
