"""Who speaks in a chat: the name before each message, "แดง: สวัสดีค่ะ" or "12:07<tab>Kittipat<tab>สวัสดีครับ".

A form has a label before each line, too; but labels differ from line to line, and speakers come again. What
is counted comes again as well, with numbers behind it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from pdscan.detect.persons.cues import names_role
from pdscan.detect.persons.latin_words import is_strange, may_sign
from pdscan.detect.persons.reading import RUN
from pdscan.detect.persons.sentences import stopwords
from pdscan.recognizer import Span
from pdscan.vocabulary.naming import any_of, phrases, said
from pdscan.vocabulary.persons import (
    HALF,
    everyday_words,
    family_odds,
    given_odds,
    given_weight,
    is_organisation,
)
from pdscan.vocabulary.words import words

_KIN = rf"(?:{any_of(said('kin', 'courtesies'))}|K\.) ?"
_MESSAGE = re.compile(
    r"^(?:\[?(?:[0-9/.-]{6,10},? )?[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?: ?[AaPp][Mm]| น\.)?\]?"
    r"(?:\t| - | {1,3}))?"
    rf"(?:[-•*] )?(?P<kin>(?:{_KIN}){{0,2}})(?P<who>[^\t:\n\"{{}}\[\]=0-9]{{2,30}}?)(?: ?: ?|\t)(?=\S)",
    re.MULTILINE,
)
_TIMED = re.compile(
    rf"^\[?(?:[0-9/.-]{{6,10}},? )?[0-9]{{1,2}}[:.][0-9]{{2}}(?:[:.][0-9]{{2}})?\]? {{1,3}}(?:{_KIN})?"
    r"(?P<who>[ก-๎]{2,20}|[A-Z][a-z]{1,20}) (?=\S)"
    rf"|^(?:{_KIN})?(?P<before>[ก-๎]{{2,20}}(?: [ก-ฮ]\.)?"
    r"|[A-Z][a-z]{1,20}(?: [A-Z](?:[a-z]{1,20}|\.))?) {1,3}"
    r"[0-9]{1,2}[:.][0-9]{2}(?= |$)",
    re.MULTILINE,
)
"""A message with its time before or behind the speaker, and a blank before what is said."""
_WITH = re.compile(
    r"(?:ประวัติการแชทกับ|แชทกับ|(?i:chat (?:history )?with)) ?(?:คุณ ?)?(?P<who>[^\n,]{2,30}?)(?= ?(?:\n|$|,))"
)
_FROM_TO = re.compile(
    r"^(?:\[?[0-9][0-9:.]{3,11}\]?(?: ?[AaPp][Mm])?[ \t]+)?From {1,2}(?P<who>[^\n:()]{2,40}?) {1,2}to {1,2}"
    r"(?P<whom>[^\n:()]{2,40}?)(?: ?\([^()\n]{2,24}\))? ?:",
    re.MULTILINE,
)
"""A message of a meeting: "From Somchai Jaidee to Everyone:"."""
_ALL = frozenset({"everyone", "all", "host", "hosts", "panelists", "all panelists", "ทุกคน", "me", "you"})
_MACHINE = re.compile(
    r"(?i:bot|system|admin|support|service|robot|alerts?|server|channel|group|team|helpdesk)\Z|บอท|ระบบ\Z"
)
"""What writes in a chat and is nobody."""
_FEWEST, _LEAST_SHARE = 3, 0.5
_AGAIN = 2


def speakers(text: str) -> Iterator[Span]:
    r"""Yield the names of those who speak in a chat, at each of their messages.

    >>> text = "แดง: ของยังไม่ถึงเลย\nแอดมิน: ขอเลขด้วยค่ะ\nแดง: TH123"
    >>> [text[span.start : span.end] for span in speakers(text)]
    ['แดง', 'แดง']
    """
    for match in _WITH.finditer(text):
        if _is_name(match["who"]):
            yield Span(*match.span("who"))
    yield from _timed(text)
    yield from _in_meeting(text)
    messages = list(_MESSAGE.finditer(text)) if "\n" in text else []
    lines = sum(1 for line in text.splitlines() if line.strip())
    counts = sum(1 for match in messages if text[match.end()].isdigit())
    if len(messages) < max(_FEWEST, _LEAST_SHARE * lines) or counts * 2 > len(messages):
        return
    times = Counter(match["who"] for match in messages)
    is_thai = any(RUN.match(text, match.end()) for match in messages)
    names = {
        who for who, said in times.items() if said >= _AGAIN and (_is_name(who) or (is_thai and _may_be(who)))
    }
    names |= {
        match["who"]
        for match in messages
        if times[match["who"]] >= _AGAIN and _is_called_so(match["kin"], match["who"])
    }
    yield from (Span(*match.span("who")) for match in messages if match["who"] in names)


def _timed(text: str) -> Iterator[Span]:
    """Yield those who speak at a time, when they do so again."""
    places = (
        [Span(*match.span(match.lastgroup or 0)) for match in _TIMED.finditer(text)] if "\n" in text else []
    )
    times = Counter(text[place.start : place.end] for place in places)
    if len(places) >= _FEWEST:
        names = {who for who, said in times.items() if said >= _AGAIN and (_is_name(who) or _may_be(who))}
        yield from (place for place in places if text[place.start : place.end] in names)


def _in_meeting(text: str) -> Iterator[Span]:
    """Yield who writes to whom in a meeting."""
    for match in _FROM_TO.finditer(text) if "From " in text else ():
        for side in ("who", "whom"):
            who = match[side]
            if who.lower() not in _ALL and (_is_name(who) or _is_called(who)):
                yield Span(*match.span(side))


def _is_called_so(kin: str, who: str) -> bool:
    """Tell whether who speaks again is called by a word of kin and any other: "คุณหมออัสนี", no "แม่ค้า"."""
    is_one_word = RUN.fullmatch(who) is not None and f"{kin}{who}" not in everyday_words()
    return bool(kin) and is_one_word and who not in stopwords() and _is_called(who)


def _is_called(who: str) -> bool:
    """Tell whether words that stand where persons do may be a name of any spelling."""
    if who.isascii():
        return who[:1].isupper() and is_strange(who)
    given = who.partition(" ")[0]
    return (
        RUN.fullmatch(given) is not None and not names_role(given, is_field=True) and not is_organisation(who)
    )


def _may_be(who: str) -> bool:
    """Tell whether a word in Latin letters may call somebody who chats in Thai: "Nook"."""
    is_word = who.isascii() and who.isalpha() and who.istitle()
    return is_word and is_strange(who) and who.lower() not in phrases("roles", "latin")


def _is_name(who: str) -> bool:
    if who.startswith("From "):
        return False
    given, _, family = who.partition(" ")
    if _MACHINE.search(who):
        return False
    if who.isascii():
        is_called = is_strange(who) or (who.istitle() and bool(family) and may_sign(who))
        return who[:1].isupper() and is_called and (bool(family) or given_weight(who) >= HALF)
    if family.endswith("."):
        return given_weight(given) >= HALF
    if family:
        return given_odds(given) + family_odds(family) > 0
    return who in words("nicknames_thai") or given_weight(who) > HALF
