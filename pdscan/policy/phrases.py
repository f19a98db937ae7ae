"""Whole phrases in running Thai and English text, the longest first.

All phrases go into two prefix trees, one that begins with Thai and one that does not, each written as one
regular expression: a document is read once, whatever the number of phrases. Spaces inside a phrase match
any run of spaces, or none between Thai letters. English matches whole words and a plural; a Thai match
never cuts a vowel or tone from its consonant. A phrase written `=phrase` must stand alone in its list; one
written `~phrase` must not be the label of a list of its own; `{order|sales} record` stands for both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Any

REMEMBERED = 16
"""Texts of which the hits are kept: a passage is asked about many times while it is read."""
_THAI = re.compile("[ก-๎]")
_SPACES = re.compile(r"\s+")
_BEFORE_ITEM = re.compile(
    r"(?:^|[^ก-๎a-z0-9\s]|[^ก-๎]\s|และ|หรือ|ข้อมูล|รวมถึง|ได้แก่|เช่น|ตลอดจน|เก็บ|รวบรวม|บันทึก|เข้าถึง|ได้รับ|ทราบ|ขอ|แจ้ง|ระบุ|กรอก|\band|\bor|\byour|\bthe|\bas|\bincluding|[ก-๎]\s)\s*$"
)
_AFTER_ITEM = re.compile(
    r"\s*(?:$|[^ก-๎a-z0-9\s]|[0-9]|และ|หรือ|ของ|รวมถึง|ตลอดจน|ที่|ตาม|ปัจจุบัน|เมื่อ|หาก|ถ้า|ในกรณี|ถูก|is\b|are\b|and\b|or\b|of\b)|\s+[ก-๎]"
)

_OWN_LIST = re.compile(
    r"(?:และ[ก-๎]{1,20})?\s*(?:\([a-z /&-]+\)\s*)?(?:[:：(]|[,)]?\s*(?:เช่น|ได้แก่|อาทิ|such as|including|e\.g))"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: its place and what it stands for."""

    start: int
    end: int
    code: str


class Phrases:
    """A set of phrases, each standing for a code; `more` adds what only an expression can say."""

    def __init__(
        self, by_code: Mapping[str, Iterable[str]], more: Mapping[str, re.Pattern[str]] | None = None
    ) -> None:
        self._more = more or {}
        self.find = lru_cache(maxsize=REMEMBERED)(self._find)
        """Return all hits in order; where two overlap, the longer one. The last texts are remembered."""
        self._codes: dict[str, list[str]] = {}
        self._alone: set[str] = set()
        self._labels: set[str] = set()
        written = [
            self._learn(code, phrase)
            for code, phrases in by_code.items()
            for short in phrases
            for phrase in _variants(short)
        ]
        thai = [phrase for phrase in written if _THAI.match(phrase)]
        other = [phrase for phrase in written if not _THAI.match(phrase)]
        self._patterns = [
            re.compile(f"(?<![เ-ไ])(?:{_tree(thai)})(?![ะัาำิ-ฺๅ็-๎])") if thai else None,
            re.compile(f"(?<![a-z0-9])(?:{_tree(other)})(?:s|'s|’s)?(?![a-z])") if other else None,
        ]

    def _learn(self, code: str, written: str) -> str:
        phrase = _SPACES.sub(" ", written.lower()).strip()
        bare = phrase.lstrip("=~")
        key = _key(bare)
        if bare != phrase:
            (self._alone if phrase.startswith("=") else self._labels).add(key)
        codes = self._codes.setdefault(key, [])
        if code not in codes:
            codes.append(code)
        return bare

    def _find(self, text: str) -> tuple[Hit, ...]:
        lowered = text.lower()
        if len(lowered) != len(text):
            lowered = text
        hits = sorted(self._matches(lowered), key=lambda hit: (hit.start, -hit.end))
        kept: list[Hit] = []
        for hit in hits:
            if kept and hit.start < kept[-1].end and (hit.start, hit.end) != (kept[-1].start, kept[-1].end):
                continue
            kept.append(hit)
        return tuple(kept)

    def has(self, text: str) -> bool:
        """Say whether any phrase occurs."""
        lowered = text.lower()
        patterns = [*filter(None, self._patterns), *self._more.values()]
        return any(pattern.search(lowered) for pattern in patterns)

    def codes(self, text: str) -> tuple[str, ...]:
        """Return the codes that occur, in order of first occurrence."""
        return tuple(dict.fromkeys(hit.code for hit in self.find(text)))

    def _matches(self, text: str) -> Iterator[Hit]:
        for pattern in filter(None, self._patterns):
            for match in pattern.finditer(text):
                key = _key(match[0])
                if key not in self._codes:
                    key = re.sub("(?:s|'s|’s)$", "", key)
                if key in self._alone and not _stands_alone(text, match):
                    continue
                if key in self._labels and _OWN_LIST.match(text, match.end()):
                    continue
                yield from (Hit(match.start(), match.end(), code) for code in self._codes[key])
        for code, pattern in self._more.items():
            yield from (Hit(match.start(), match.end(), code) for match in pattern.finditer(text))


def _variants(short: str) -> Iterator[str]:
    parts = [part.split("|") for part in re.split(r"[{}]", short)]
    yield from ("".join(chosen) for chosen in product(*parts))


def _key(phrase: str) -> str:
    return _SPACES.sub("", phrase)


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 24) : match.start()]
    return bool(_BEFORE_ITEM.search(before) and _AFTER_ITEM.match(text[match.end() : match.end() + 24]))


def _tree(phrases: Iterable[str]) -> str:
    root: dict[str, Any] = {}
    for phrase in phrases:
        node = root
        for character in phrase:
            node = node.setdefault(character, {})
        node[""] = {}
    return _branch(root)


def _branch(node: dict[str, Any]) -> str:
    ends = "" in node
    parts = [_letter(character) + _branch(child) for character, child in node.items() if character]
    if not parts:
        return ""
    inner = parts[0] if len(parts) == 1 and not ends else f"(?:{'|'.join(parts)})"
    return f"{inner}?" if ends else inner


def _letter(character: str) -> str:
    return r"\s*" if character == " " else re.escape(character)
