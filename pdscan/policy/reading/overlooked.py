"""Lists of data that the first reading lost to one wrong turn of role: read again, with narrower eyes.

A verb that the vocabulary does not know leaves a sentence without "collect", and the next `เพื่อ` or "disclose"
takes its whole list away. What such a list names is read as held where its place says so: under a heading of
collected data; or, when hardly anything was found or other items of the list were, behind a word for data or
above a sentence that collects "the data above". Never where the text refuses, defines, speaks of rights or
only of recipients, and never a list made of sensitive data, which is more often defined or refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from pdscan.policy.reading.context import Placed
from pdscan.policy.reading.declared import hedged
from pdscan.policy.reading.denials import denies
from pdscan.policy.reading.mention import Mention
from pdscan.policy.reading.named import naming
from pdscan.policy.reading.turns import DEAF, sentences
from pdscan.policy.text.passages import FILLED
from pdscan.policy.words import lexicon
from pdscan.policy.words.phrases import Hit, in_lower_case
from pdscan.vocabulary import elements as vocabulary

_CLOSED = DEAF | {"refuse", "share", "retention", "source", "transfer", "security"}
"""Headings under which a list is of something else than the data collected."""
_ELSEWHERE = frozenset({"purpose", "source", "right", "held"})
"""Turns after which the word for data is no longer what the list spells out."""
_HARDLY_ANY = 3
_A_LIST = 3
_A_SHORT_LIST = 2
_GAP = 30
"""Letters between two elements of one list."""
_REACH = 60
"""Letters between the word for data and its list."""
_BEHIND = 100
"""Letters after a list in which it may still be refused."""
_DATA = re.compile(r"ข้อมูล|รายละเอียด|\b(?:data|information|details|particulars)\b", re.IGNORECASE)
_LABEL = re.compile(
    r"\W*(?:.{0,60}(?:[:：]|เช่น|ได้แก่|such as|including)"
    r"|(?:(?:your|the|a|full|ข้อมูล|รายละเอียด|หมายเลข|เลข|สำเนา|ประเภท|ชื่อ|เอกสาร(?:แสดง)?|หลักฐาน(?:แสดง)?|ใบ|ภาพ)\s*)*)\W*",
    re.IGNORECASE,
)
"""What may stand before the first element of a list item."""
_BLANK = re.compile(r"[._…]{3,}$")
"""A line to be filled in: no lead of those after it."""
_ABOVE = re.compile(r"ข้างต้น|ด้านบน|\babove\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Listing:
    """A list of data, in one sentence or in lines; introduced where a word for data stands above it."""

    found: tuple[tuple[Placed, Hit], ...]
    introduced: bool

    @property
    def elements(self) -> frozenset[str]:
        return frozenset(hit.code for _, hit in self.found)


def overlooked(context: tuple[Placed, ...], found: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return what lists name and the first reading did not find said, as stated, with their hedges."""
    said = tuple(one for one in found if one.certainty == "stated" or one.refused)
    read = {id(one.placed): one.refused for one in said}
    fruitful = {_section(one.placed) for one in said}
    hardly_any = len({one.element for one in said if not one.refused}) < _HARDLY_ANY
    return tuple(
        Mention(hit.code, item, hit.start, hit.end, "stated", hedged(item.passage, hit))
        for listing in _listings(context)
        if _is_data(listing, fruitful, read, trusting=hardly_any)
        for item, hit in listing.found
        if id(item) not in read
    )


def _is_half_read(listing: _Listing, read: dict[int, bool]) -> bool:
    """Say whether some items of a list were read as collected, and none as refused."""
    read_items = [read[id(item)] for item, _ in listing.found if id(item) in read]
    return bool(read_items) and not any(read_items)


def _is_data(
    listing: _Listing, fruitful: set[tuple[object, ...]], read: dict[int, bool], *, trusting: bool
) -> bool:
    first = listing.found[0][0]
    size = len(listing.elements)
    sensitive = sum(vocabulary()[element].pdpa == "sensitive" for element in listing.elements)
    if 2 * sensitive > size:
        return False
    if _heading_role(first) in lexicon.COLLECTING:
        alone = listing.introduced or _section(first) not in fruitful
        return size >= (_A_SHORT_LIST if alone else _A_LIST)
    half_read = _is_half_read(listing, read)
    return size >= _A_LIST and (half_read or (trusting and listing.introduced))


def _section(item: Placed) -> tuple[object, ...]:
    passage = item.passage
    return passage.section, passage.headings, passage.jurisdiction


def _heading_role(item: Placed) -> str:
    roles = [role for heading in item.passage.headings if (role := lexicon.heading_role(heading))]
    return roles[-1] if roles else ""


def _listings(context: tuple[Placed, ...]) -> Iterator[_Listing]:
    """Yield the lists of a policy: those inside a sentence, and those whose items stand in lines."""
    above = _last_to_look_back(context)
    open_items = [
        (index, item) for index, item in enumerate(context) if _is_open(item) and not _is_title(index, item)
    ]
    for (lead, *_), group in groupby(open_items, key=_list_of):
        block = list(group)
        found = tuple((item, hit) for _, item in block for hit in _of_item(item))
        if found:
            label = found[0][0].passage.text[: found[0][1].start]
            said_above = bool(_DATA.search(lead)) or block[0][0] < above
            yield _Listing(found, said_above or _spells_out_data(label))
        yield from (listing for _, item in block if not _of_item(item) for listing in _in_sentences(item))


def _is_title(index: int, item: Placed) -> bool:
    """Tell the name of the document ("consent form") from a list that it begins with."""
    return index == 0 and item.passage.kind == "item" and len(_elements(item.passage.text)) == 1


def _list_of(numbered: tuple[int, Placed]) -> tuple[str, tuple[str, ...], str]:
    passage = numbered[1].passage
    lead = "" if _BLANK.search(passage.lead) else passage.lead
    return lead or passage.heading, passage.headings, passage.kind


def _last_to_look_back(context: tuple[Placed, ...]) -> int:
    """Return the place of the last passage that collects "the data above", as short forms do."""
    return max(
        (
            index
            for index, item in enumerate(context)
            if _ABOVE.search(item.passage.text)
            and not {"collect", "outright"}.isdisjoint(lexicon.cues().codes(item.passage.text))
            and not denies(item.passage.text)
        ),
        default=-1,
    )


def _is_open(item: Placed) -> bool:
    """Say whether neither heading nor lead closes a passage to what is collected."""
    passage = item.passage
    around = " ".join((*passage.headings, passage.lead))
    return (
        passage.kind != "heading"
        and item.role != "source"
        and not any(lexicon.heading_role(heading) in _CLOSED for heading in passage.headings)
        and not denies(around)
    )


def _of_item(item: Placed) -> tuple[Hit, ...]:
    """Return the elements of a list item that begins with one, behind its label at most."""
    text = item.passage.text
    hits = _elements(text)
    begins = bool(hits) and _LABEL.fullmatch(text, 0, hits[0].start)
    return next(_runs(text, hits)) if begins and not denies(text) and not FILLED.search(text) else ()


def _in_sentences(item: Placed) -> Iterator[_Listing]:
    text = item.passage.text
    for start, end in sentences(text):
        hits = [hit for hit in _elements(text) if start <= hit.start < end]
        for run in _runs(text, hits):
            behind = min(end, run[-1].end + _BEHIND)
            if (
                not _is_promise(text[start:behind])
                and not denies(text[start:behind])
                and not FILLED.search(text, run[0].start, behind)
            ):
                yield _Listing(
                    tuple((item, hit) for hit in run), _spells_out_data(text[start : run[0].start])
                )


def _is_promise(text: str) -> bool:
    """Say whether a sentence promises protection: what it lists is what is protected."""
    return any(pattern.search(in_lower_case(text)) for _, pattern in lexicon.promises(text))


def _spells_out_data(before: str) -> bool:
    """Say whether a word for data stands right before a list, and no turn between them."""
    last = max((match.end() for match in _DATA.finditer(before)), default=None)
    if last is None or len(before) - last > _REACH:
        return False
    return not any(hit.code in _ELSEWHERE for hit in lexicon.cues().find(before[last:]))


def _elements(text: str) -> list[Hit]:
    return [hit for hit in naming(text) if hit.code]


def _runs(text: str, hits: Iterable[Hit]) -> Iterator[tuple[Hit, ...]]:
    """Cut elements into lists: those with little between them, and no turn."""
    ordered = list(hits)
    cuts = [
        index
        for index, (left, right) in enumerate(pairwise(ordered), start=1)
        if right.start - left.end > _GAP or lexicon.cues().has(text[left.end : right.start])
    ]
    for begin, end in pairwise([0, *cuts, len(ordered)]):
        if begin < end:
            yield tuple(ordered[begin:end])
