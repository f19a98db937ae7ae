r"""Thai names that fill their place, so that two words of any spelling are one: a signature, a field, a line.

"ลงชื่อ .......... ผู้เช่า\n(เกียง ปะหู)", "ผู้รับเงิน ปัณณธร อ่อนละมุน     ผู้อนุมัติ", "รุ่งนภา มีสุข ผู้แจ้ง".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from pdscan.detect.persons.parts import is_sentence
from pdscan.detect.persons.reading import MALFORMED, RUN, Reading
from pdscan.detect.persons.sentences import ends_names, goes_on
from pdscan.recognizer import Span
from pdscan.vocabulary.naming import any_of, said
from pdscan.vocabulary.persons import (
    LISTED,
    begins_organisation,
    everyday_words,
    family_odds,
    given_weight,
    is_organisation,
    thai_family_names,
    thai_given_names,
)
from pdscan.vocabulary.places import is_place
from pdscan.vocabulary.titles import split_title

NAME = r"(?P<name>[ก-ฮเ-ไ][ก-๎]{1,23} {1,2}(?:ณ )?[ก-ฮเ-ไ][ก-๎]{1,23})(?![ก-๎.])"
_SIGNED = re.compile(rf"(?:ลงชื่อ|ลงนาม|[.…_]{{6}})[^\n()]{{0,80}}(?:\n[ \t]*)?\([ \t]*{NAME}[ \t]*\)")
"""In brackets behind or below a line for a signature."""
_NAMED = re.compile(rf"(?<![ก-๎])ชื่อ ?[:：] ?{NAME}(?=[ \t]*(?:\n|\Z)|[ \t]{{2}})")
"""What "ชื่อ:" has behind it up to the end of its line or column; goods have names, too."""
_SIGNS = re.compile(
    r"(?:(?P<apart>\A|\n[ \t]*\n)|^)[ \t]*(?:คุณ)?"
    r"(?P<name>[ก-ฮเ-ไ][ก-๎]{1,20}(?: [ก-ฮ]\.| [ก-ฮเ-ไ][ก-๎]{1,23})?)"
    r" ?[/|·–—] ?(?P<rest>[^\n]{2,48})$(?P<below>\n[^\n]{4,80})?",
    re.MULTILINE,
)
"""A name, a stroke and who that is, above how he or she is reached: "จิดาภา / HRBP"."""
_REACHED = re.compile(r"@[a-z0-9]|(?<![0-9])[+0]?[0-9](?:[ -]?[0-9]){7}|(?:ต่อ|โทร|[Ee]xt)\.? ?[0-9]{2}")
_SIGNED_BEHIND = re.compile(rf"\(?(?:ลงชื่อ|ลงนาม)\)?[ \t:.…_]{{1,80}}{NAME}(?=[ \t]*(?:\n|\Z|\(|[ \t]{{2}}))")
"""On the line for a signature: "(ลงชื่อ) สมัคร ชัยมูลเมือง"."""
_IN_BRACKETS = re.compile(
    r"^[ \t]*\([ \t]*(?P<name>(?:นาย|นางสาว|นาง|น\.ส\.|พ\.[ตอ]\.[อทต]\.|ดร\.) ?"
    r"[ก-ฮเ-ไ][ก-๎]{1,23} {1,2}(?:ณ )?[ก-ฮเ-ไ][ก-๎]{1,23})"
    r"[ \t]*\)[ \t]*$",
    re.MULTILINE,
)
"""A titled name in brackets on a line of its own, below a signature, whatever its words are."""
_BEHIND_NUMBER = re.compile(rf"(?<![0-9])[0-9](?:[ -]?[0-9]){{8,11}} {NAME}(?=[ \t]*(?:\n|\Z))")
"""Behind the number of an account or a telephone, at the end of a line."""
_BEHIND_CODE = re.compile(rf"(?<![0-9A-Z])[A-Z]{{1,4}}-?[0-9]{{3,8}} {{1,3}}{NAME}(?=[ \t]*(?:\n|\Z))")
"""Behind a code of staff; goods have codes and names, too."""
_SURELY_NAMED = re.compile(rf"(?<![ก-๎.])[ก-๎]{{2,24}} ?[:：] ?{NAME}(?=[ \t]*(?:\n|\Z|\()|[ \t]{{2}})")
"""What any label has behind it, up to the end of its field; the given name must be nothing else."""
_MUCH_LIKE = 4.0
"""Log-odds of a word that is spelt like a family name."""
_OVER = r"(?=[ \t]*(?:\n|\Z|[(),;|/+]|[ \t]{2}| (?P<next>[ก-๎]{2,})))"
"""What a field ends with; a further word must be a label or go on with a sentence."""


def written_names(reading: Reading) -> Iterator[Span]:
    r"""Yield the names of two words that fill a signature, a field or the place before a role.

    >>> text = "ลงชื่อ ........ ผู้เช่า\n(เกียง ปะหู)"
    >>> [text[span.start : span.end] for span in written_names(Reading.of(text))]
    ['เกียง ปะหู']
    """
    text = reading.text
    places = chain(_SIGNED.finditer(text), _before_role().finditer(text), _behind_label().finditer(text))
    places = chain(places, _SIGNED_BEHIND.finditer(text))
    places = chain(places, filter(_may_be_given, _BEHIND_NUMBER.finditer(text)))
    labelled = chain(_NAMED.finditer(text), _SURELY_NAMED.finditer(text), _BEHIND_CODE.finditer(text))
    yield from (Span(*match.span("name")) for match in _IN_BRACKETS.finditer(text))
    for match in chain(places, filter(_is_given_listed, labelled)):
        span = Span(*match.span("name"))
        after = match.groupdict().get("next")
        if (after is None or _ends_field(after)) and is_written_name(reading, span):
            yield span
    yield from _in_signatures(text)


def _is_given_listed(match: re.Match[str]) -> bool:
    return given_weight(match["name"].partition(" ")[0]) > LISTED


def _may_be_given(match: re.Match[str]) -> bool:
    given = match["name"].partition(" ")[0]
    return given_weight(given) >= LISTED or given not in everyday_words()


def _in_signatures(text: str) -> Iterator[Span]:
    """Yield the names before a stroke and what somebody is or is reached by, where a letter is signed."""
    for match in _SIGNS.finditer(text):
        is_signed = match["apart"] or _REACHED.search(match["rest"])
        is_reached = _REACHED.search(match["rest"]) or _REACHED.search(match["below"] or "")
        given = match["name"].partition(" ")[0]
        if is_signed and is_reached and given_weight(given) >= LISTED and not is_organisation(match["name"]):
            yield Span(*match.span("name"))


def is_written_name(reading: Reading, span: Span) -> bool:
    """Tell whether two words that fill their place are a name: neither says on, nor are they a body's."""
    given, family = _parts(reading.text[span.start : span.end])
    if reading.is_garbled or split_title(given)[0] or given.startswith(_labels()) or goes_on(family):
        return False
    if (
        begins_organisation(given)
        or begins_organisation(family)
        or (is_place(given) and is_place(family) and given_weight(given) <= LISTED)
    ):
        return False
    if given in thai_given_names().listed:
        return family in everyday_words() or not is_sentence(reading, span.end - len(family), family)
    is_strange = _is_strange(reading, span) or family_odds(family) >= _MUCH_LIKE
    parts = (span.start, given), (span.end - len(family), family)
    return is_strange and not any(_says_on(reading, at, part) for at, part in parts)


def _parts(name: str) -> tuple[str, str]:
    given, _, family = name.partition(" ")
    return given, family.strip().removeprefix("ณ ")


def _is_strange(reading: Reading, span: Span) -> bool:
    """Tell whether a word of a name is in no dictionary."""
    within = reading.words_within(span.start, span.end)
    return any(RUN.fullmatch(word.text) and word.text not in everyday_words() for word in within)


def _says_on(reading: Reading, start: int, part: str) -> bool:
    """Tell whether a part holds a word that goes on with a sentence, and is no listed name."""
    if part in thai_given_names().listed or part in thai_family_names().listed:
        return False
    within = reading.words_within(start, start + len(part))
    return MALFORMED.search(part) is not None or any(word.text in ends_names() for word in within)


def _ends_field(word: str) -> bool:
    return word.startswith(_labels()) or any(word[:size] in ends_names() for size in range(2, len(word) + 1))


@cache
def _before_role() -> re.Pattern[str]:
    """Match a line that is a name and who signs: "รุ่งนภา มีสุข ผู้แจ้ง"."""
    roles = any_of(said("roles", "signing"))
    return re.compile(rf"^[ \t]*{NAME} {{1,4}}(?:{roles})[ \t]*$", re.MULTILINE)


@cache
def _behind_label() -> re.Pattern[str]:
    """Match what a label of a person or an account has behind it: "เข้าบัญชีชื่อ โม่แฮ มาเยอะ เลขที่"."""
    roles = any_of(said("roles", "signing") | said("roles", "fields"))
    return re.compile(rf"(?<![ก-๎])(?:{roles})(?: ?[:：] ?| {{1,12}}){NAME}{_OVER}")


@cache
def _labels() -> tuple[str, ...]:
    return tuple(said("roles", "labels"))
