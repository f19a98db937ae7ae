"""Names in Latin letters where letters, minutes and bilingual texts put them: a lone given name is one there.

"Dear Apinya," and "Cheers, Mike" need no list of names: no word of every day stands there. In minutes the
line of those present names them, and all speak by their given names from then on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from pdscan.detect.persons.latin_bodies import is_of_body
from pdscan.detect.persons.latin_words import MORE, WORD, is_no_name, is_strange, may_sign
from pdscan.detect.persons.reading import RUN
from pdscan.recognizer import Span
from pdscan.vocabulary.persons import HALF, given_weight, is_english
from pdscan.vocabulary.places import is_place
from pdscan.vocabulary.titles import LATIN_TITLE

_GREETED = re.compile(
    r"^(?:> ?)*(?i:dear|hi|hello|hey|good (?:morning|afternoon|evening)|morning|เรียน|สวัสดีครับ|สวัสดีค่ะ)"
    rf"(?: (?:{LATIN_TITLE}|K|คุณ))? ?({WORD}{MORE})(?= ?(?:[,!:;–-]|$))",
    re.MULTILINE,
)
_CLOSED = re.compile(
    r"(?<![A-Za-z])(?=[A-Za-zข])(?i:regards|thanks(?: a lot| again)?|thank you|thx|tks|cheers|best|sincerely"
    r"|faithfully|yours(?: truly)?|brgds|br|rgds|love|take care|ขอบคุณครับ|ขอบคุณค่ะ|ขอแสดงความนับถือ)"
    rf"(?:[ ,.!-]*\n[> \n-]*|, ?)({WORD}{MORE})[ .]*(?=\n|$|[|(/])"
)
_LAST = re.compile(rf"^(?:> ?)+({WORD})\s*(?=\n(?!>)|\Z)|^({WORD})\s*\n+Sent from my", re.MULTILINE)
"""A word of its own that ends what somebody wrote and another quotes, or wrote on a telephone."""
_LISTED = re.compile(
    r"^(?i:present|attendees|attending|in attendance|participants|apologies|absent|chair(?:ed by)?|minutes by"
    r"|cc|panel|interviewers?|reviewers?|speakers?"
    r"|on duty|on call|on leave|required|optional|witness(?:es)?|children|action(?: by)?"
    r"|owners?|assignees?|invited|guests|passengers|travell?ers"
    r"|ผู้เข้าร่วม(?:ประชุม)?|ผู้มาประชุม) ?: *(.+)$",
    re.MULTILINE,
)
_ITEM = re.compile(
    rf"(?:(?<=[:,;/&] )|(?<=and )|(?<=[:,;/]))"
    rf"(?:{LATIN_TITLE} +|K\. ?)?((?:[A-Z]\. ?){{0,2}}{WORD}{MORE})"
    r"(?= ?(?:[,;/&(]|$|\n| and\b))"
)
_I_AM = re.compile(
    rf"(?:^|[>:] ?)(?i:hi|hello|hey)[,!]? {{1,2}}(?i:it['’]?s|this is|i['’]?m|i am) "
    rf"({WORD}{MORE})(?:, ({WORD}{MORE}))?",
    re.MULTILINE,
)
"""Who begins to chat: "hi its Malee, Malee Tongdee"."""
_WROTE = re.compile(rf"(?<![A-Za-z])({WORD} [A-Z]\.) (?=(?:เขียน|wrote|said)(?:ว่า)?[ :])")
"""Who is quoted by his given name and an initial."""
_ALIAS = re.compile(rf" ?\((?:nickname:? |nick:? )?({WORD}(?: [A-Z]\.| {WORD})?)(?=[),])")
_BELOW = re.compile(rf"[^\n]{{0,20}}\n *({WORD}(?: [A-Z]\.)?(?: {WORD}){{1,2}}) *(?=\n|$)")
_CALLED = re.compile(rf"(?<![A-Za-z])((?:Nong |N['’] ?|P['’] ?|Phi |Pee ){WORD})(?![A-Za-z]| [A-Z])")
"""The young and the elder are called by any word: "Nong Fern", "P'Bank"."""
_SHORTEST = 3


def in_letters(text: str) -> Iterator[Span]:
    r"""Yield the names in greetings, at the end of letters and in lists of those present.

    >>> text = "Dear Treethep,\nsee you.\nCheers, Apirat"
    >>> [text[span.start : span.end] for span in in_letters(text)]
    ['Treethep', 'Apirat']
    """
    for match in chain(_GREETED.finditer(text), _CLOSED.finditer(text)):
        is_sure = "," not in match.group() or "\n" in match.group() or given_weight(match[1]) >= HALF
        may_be = is_strange(match[1]) or (" " in match[1] and "\n" in match.group() and may_sign(match[1]))
        if is_sure and may_be and not is_of_body(text, *match.span(1)):
            yield Span(*match.span(1))
    for match in _CALLED.finditer(text):
        if not is_place(match[1]) and not is_of_body(text, *match.span(1)):
            yield Span(*match.span(1))
    for match in _LAST.finditer(text):
        name = match[1] or match[2]
        if is_strange(name) and given_weight(name) >= HALF:
            yield Span(*match.span(1 if match[1] else 2))
    for line in _LISTED.finditer(text):
        for item in _ITEM.finditer(text, line.start(1) - 1, line.end(1)):
            if is_strange(item[1]) and (" " in item[1] or given_weight(item[1]) >= HALF):
                yield Span(*item.span(1))


def introduced(text: str) -> Iterator[Span]:
    """Yield who introduces himself in a chat, and who is quoted by his initial.

    >>> text = "hi its Malee, Malee Tongdee. Torpong J. wrote:"
    >>> [text[span.start : span.end] for span in introduced(text)]
    ['Malee', 'Malee Tongdee', 'Torpong J.']
    """
    for match in chain(_I_AM.finditer(text), _WROTE.finditer(text)):
        for group in range(1, 1 + (match.lastindex or 0)):
            if not any(map(is_no_name, match[group].split(" "))):
                yield Span(*match.span(group))


def beside_thai(text: str, found: Iterable[Span]) -> Iterator[Span]:
    r"""Yield the names in Latin letters in brackets behind a name, or on the line below one.

    >>> text = "นางริต้า หะยีสาและ (Rita)\nRita Hayeesalae\n"
    >>> [text[span.start : span.end] for span in beside_thai(text, [Span(0, 18)])]
    ['Rita', 'Rita Hayeesalae']
    """
    for span in found:
        alias = _ALIAS.match(text, span.end)
        given = alias[1].partition(" ")[0] if alias else ""
        if alias and is_strange(alias[1]) and (given_weight(given) >= HALF or RUN.match(text, span.start)):
            yield Span(*alias.span(1))
        below = _BELOW.match(text, span.end) if " " in text[span.start : span.end] else None
        if below and is_strange(below[1]):
            yield Span(*below.span(1))


def by_given_name(text: str, found: Iterable[Span]) -> Iterator[Span]:
    """Yield where persons who were named in full are called by their given name alone.

    >>> text = "Present: Maneerat Kongkaew. Maneerat leaves Maneerat Foods."
    >>> [(span.start, span.end) for span in by_given_name(text, [Span(9, 26)])]
    [(28, 36)]
    """
    said = {text[span.start : span.end].partition(" ")[0] for span in found}
    for name in {*said, *map(str.title, said)}:
        if len(name) < _SHORTEST or not name.isascii() or is_english(name.lower()):
            continue
        for match in re.finditer(rf"(?<![A-Za-z@._/-]){name}(?![A-Za-z@_/-]| [A-Z&]|\.[a-z])", text):
            if not is_of_body(text, *match.span()):
                yield Span(*match.span())
