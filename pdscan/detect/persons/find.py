"""Persons' names in running text, Thai and Latin.

A Thai name has no capital letter and often no blank before or after it. So starts are proposed (after
a title, after a cue word, where the named-entity model sees a person, where a listed given name stands)
and one reading decides how far a name goes and whether it is one. Formal titles belong to the name
("นายสมชาย ใจดี"), the courtesy "คุณ" does not.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from itertools import chain, groupby

from pdscan.detect.persons.abroad import names_from_abroad
from pdscan.detect.persons.chats import speakers
from pdscan.detect.persons.extent import NEVER, RUN, Reading, Start
from pdscan.detect.persons.latin import find_latin_persons
from pdscan.detect.persons.layout import by_nickname, in_fields, in_lists, said_again
from pdscan.detect.persons.letters import beside_thai, by_given_name, in_letters
from pdscan.detect.persons.thai_ner import Token, entities
from pdscan.recognizer import Span
from pdscan.vocabulary.persons import (
    THAI_TITLE,
    everyday_words,
    family_odds,
    given_weight,
    split_title,
    thai_given_names,
)
from pdscan.vocabulary.places import is_place

_TITLE = re.compile(rf"(?:{THAI_TITLE}[ .]{{0,2}})+(?=[ก-ฮเ-ไ])")
_NAMED_AFTER = re.compile(
    "(?:ธนาคาร|ร้าน|หอพัก|โรงแรม|รีสอร์ท|ไอติม|น้ำพริก|บริษัท|วัด|โรงเรียน|โรงพยาบาล|วิทยาลัย|มูลนิธิ|สหกรณ์|สมาคม|ชมรม|คลินิก|ครัว|อู่|ก๋วยเตี๋ยว|ตลาด|หมู่บ้าน|ถนน|ซอย"
    "|สะพาน|เขื่อน|ค่าย|อนุสาวรีย์|พิพิธภัณฑ์|ห้องประชุม|อาคาร"
    "|ข้าวแกง|ข้าวมันไก่|ส้มตำ|ขนม|กาแฟ|ผัดไทย|ไก่ย่าง|ปลาร้า|ยี่ห้อ|แบรนด์|ครีม|สบู่|ยาหม่อง|ยาดม|ยาหอม|ข้าวหอม|น้ำปลา|กะปิ"
    "|(?<![ก-๎])ตรา|(?<=[ก-๎])ตรา(?=[ก-๎]+$))(?:(?!ของ|กับ|และ|โดย|ให้|ถึง|แจ้ง|ชื่อ|คือ|จาก)[ก-๎])*$"
)
"""What has names of persons in its own: "วัดพระธาตุ", "ร้านคุณต๋อย"."""
_CALLED_AFTER = re.compile(
    r"(?:(?:บริษัท|บจก\.?|บมจ\.?|หจก\.?|ห้างหุ้นส่วน(?:จำกัด)?|ห้างฯ?|กลุ่ม) ?"
    r"|(?:หอประชุม|ห้องประชุม|หอพัก|สะพาน|อาคาร|ตึก|ถนน|ซอย|ตลาด|ร้าน|วัด|โรงเรียน|โรงพยาบาล|โรงแรม|มูลนิธิ|คลินิก|หมู่บ้าน"
    r"|อนุสาวรีย์|สนาม(?:กีฬา)?|ศาลา|แยก|สี่แยก|สวน|ท่าเรือ|ปั๊ม|ฟาร์ม|อู่|ค่าย|เขื่อน)(?:[ก-๎](?!$)){0,2})$"
)
"""What bears the name of the person right behind it: "บริษัท สมชาย ใจดี แอนด์ ซันส์ จำกัด"."""
_FIRM_AHEAD = re.compile(
    r"[ก-๎ ]{0,4}(?:แอนด์|จำกัด|การค้า|พาณิชย์|กรุ๊ป|โฮลดิ้ง)"
    r"| ?(?:อาหารตามสั่ง|ก๋วยเตี๋ยว|ข้าวแกง|ส้มตำ|ซีฟู้ด|เบเกอรี่|คาเฟ่|มินิมาร์ท|วัสดุก่อสร้าง|รีสอร์ท|ซาลอน|บิวตี้)"
)
"""What stands behind a name in that of a company or a shop: "เจ๊วิชัย อาหารตามสั่ง"."""
_LONGEST_BODY = 40
_SPELT_LIKE_A_FAMILY = 1.0
_COURTESY = re.compile(r"(?:คุณ|อ\.|อาจารย์|พระ)[ .]*$")
_CUES = """
    พนักงาน นักศึกษา ลูกค้า ผู้ใช้ สมาชิก ผู้ป่วย คนไข้ โดย กับ และ หรือ ของ พบ จาก ถึง หมอ ให้ แต่งตั้ง มี รอ เรียน ติดต่อ ส่งที่
    พยาน โจทก์ จำเลย เป็น แล้วก็ เช่น เชื่อว่า
"""
"""A name may follow these, much else as well."""
_NAMED = """
    ชื่อ-นามสกุล ชื่อ-สกุล ชื่อนามสกุล ชื่อสกุล ชื่อเต็ม ชื่อจริง ชื่อบัญชี ชื่อผู้รับ ชื่อผู้ป่วย ชื่อ ผู้ติดต่อ ผู้ติดต่อฉุกเฉิน ผู้รับเงิน ผู้รับสินค้า ผู้รับ ผู้ส่ง
    ผู้โอน ผู้กู้ ผู้ค้ำประกัน ผู้อนุมัติ ผู้จัดทำ ผู้รายงาน ผู้เสียหาย ผู้ต้องหา ผู้มอบอำนาจ ผู้รับมอบอำนาจ
    ผู้ออกเอกสาร ผู้แจ้ง ผู้ร้อง ผู้ร้องเรียน ผู้เสนอ ผู้จด ผู้จอง ผู้เข้าพัก ผู้เช่า ผู้ให้เช่า ผู้ซื้อ ผู้ขาย ผู้เอาประกัน ผู้รับประโยชน์
    ผู้ปกครอง ผู้ประสานงาน ผู้ขับขี่ ผู้บาดเจ็บ ผู้ตาย ผู้เสียชีวิต ผู้สมัคร ผู้ตรวจ ผู้สั่งซื้อ ผู้ถือบัตร ผู้พิมพ์ ผู้บันทึก บิดา มารดา บุตร คู่สมรส
    ผอ ผจก รองฯ ลงชื่อ ข้าพเจ้า ผม ดิฉัน หนู เรา พนักงานส่ง คนส่ง คนขับ คอมเมนต์ ความคิดเห็น
"""
"""A name follows these, or the name of a thing: "ชื่อสินค้า"."""
_WHO = """
    แฟน เพื่อน สามี ภรรยา ลูก ลูกชาย ลูกสาว เขา เธอ คน เจ้าหน้าที่ ช่าง คนขับ ไรเดอร์ แม่บ้าน ญาติ หัวหน้า ผู้ชาย ผู้หญิง เด็ก นักเรียน
    คู่กรณี เจ้าของ เรา ผม หนู ผู้แจ้ง คนแจ้ง คนโทร คนรับ แม่ พ่อ พี่ น้อง ป้า ลุง น้า ครู หมอ ยาย
"""
"""A name follows these and "ชื่อ", often a nickname: "แฟนชื่อบอย"."""
_KIN = """
    น้อง พี่ คุณแม่ คุณพ่อ คุณครู คุณหมอ คุณยาย คุณตา คุณป้า คุณลุง ป้า ลุง น้า ยาย ปู่ พ่อ แม่ เจ๊ เฮีย ซ้อ เสี่ย กำนัน
    ครู โค้ช หมอ ช่าง เมีย ผัว สามี ภรรยา หลวงพ่อ หลวงพี่ หลวงปู่ หลวงตา พยาบาล แอดมิน พขร รปภ ไวยาวัจกร มัคนายก ล่าม ไรเดอร์
    ผู้ใหญ่บ้าน ผู้ใหญ่ ญาติ เพื่อนบ้าน
"""
_ELDER_YOU = re.compile("คุณ(?:ยาย|ตา|ป้า|ลุง|แม่|พ่อ|ครู|หมอ)(?=[ก-ฮเ-ไ])")
_ELDER = re.compile("(?<![ก-๎])(?:ตา|อา|ย่า) ?(?=[ก-ฮเ-ไ])")
"""Words of kin that many others begin with: "อาคาร", "ตาม"."""
_TRADE = re.compile("ช่าง(?:แอร์|ไฟ|น้ำ|เหล็ก|ทอง|แก้ว|ไม้|ปูน|สี|ภาพ|เสียง|กล้อง|ผม|เงิน)")
"""What looks like a nickname behind "ช่าง" is what a craftsman works on."""


def _any_of(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True))


_CUE = re.compile(
    rf"(?:(?P<called>(?:{_any_of(_CUES + _WHO)})ชื่อ)"
    rf"|(?P<named>{_any_of(_NAMED)}|(?:{_any_of(_CUES)})(?:คือ|ราย))|(?P<kin>{_any_of(_KIN)})|{_any_of(_CUES)})"
    r"(?:ชื่อ|คือ|ราย)?(?: ?[.:]*[._…]{3,} ?|[ \"“:=()|.]{0,3})(?=[ก-ฮเ-ไ])"
)
_LABEL = re.compile(
    r"(?<![A-Za-z])(?i:name|from|to|cc|receiver|recipient|sender|customer|patient|user|K)"
    r"[ \"]{0,2}[.:=][ \"]{0,2}(?=[ก-ฮเ-ไ])"
)
_CALLED = re.compile(rf"{_TITLE.pattern}|(?:{_any_of(_KIN)})(?=[ก-ฮเ-ไ])")
"""Titles and words of kin, behind which a name begins by themselves."""
_CALLED_SO = re.compile("[ก-๎]{2,8}(?= |\n|$)|[ก-๎]{2,8}?(?:หรือ|นะ|ค่ะ|ครับ|คับ|โทร|เบอร์)")
_FAMILY_CUE = re.compile(r"(?<![-ก-๎])นามสกุล(?:เดิม)?[ :=\"“]{0,3}(?=[ก-ฮเ-ไ])")
_CLAN_CUE = re.compile("(?:ครอบครัว|ตระกูล)(?=[ก-ฮเ-ไ])")
_SIGNED = re.compile(
    r"\( {0,3}(?=[ก-ฮเ-ไ][ก-๎]+ {1,2}[ก-๎]+ {0,3}\))"
    r"|(?:ขอบคุณ|นับถือ|เคารพ|[Rr]egards|[Tt]hanks)[ก-๎ ,.]{0,12}\n+ *(?=[ก-ฮเ-ไ][ก-๎ ]+(?:\n|$))"
)
_ENUMERATED = re.compile(r" ?(?:[,;/]|และ|หรือ) ?(?=[ก-ฮเ-ไ])")


def find_persons(text: str) -> Iterator[Span]:
    """Yield the persons' names in a text, none overlapping.

    >>> text = "คุณกนกวรรณแจ้งว่านายสมชาย ใจดีโทรมา"
    >>> [text[s.start:s.end] for s in find_persons(text)]
    ['กนกวรรณ', 'นายสมชาย ใจดี']
    """
    found = [*find_latin_persons(text), *in_letters(text), *speakers(text)]
    if RUN.search(text):
        found += _thai_persons(text)
    else:
        found += (span for span in in_fields(Reading.unread(text)) if isinstance(span, Span))
    found += beside_thai(text, found[:])
    found += by_given_name(text, found[:])
    end = 0
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if span.start >= end:
            yield span
            end = span.end


def _thai_persons(text: str) -> list[Span]:
    reading = Reading.of(text)
    tabled = list(in_fields(reading))
    starts = [start for start in tabled if isinstance(start, Start)]
    starts += chain(_after_titles(reading), _after_cues(reading), _after_elders(reading), _likely(reading))
    found = list(_names_at(reading, starts))
    found += _names_at(reading, list(in_lists(reading, found)))
    found += (span for span in tabled if isinstance(span, Span))
    found += chain(_families(reading), names_from_abroad(reading))
    # The model costs more than all else, so it looks only at lines where a possible name is left over.
    for line in _lines_with_doubt(reading, found):
        found += _names_at(reading, list(_seen_by_model(reading, line)))
    found += by_nickname(text, found[:])
    return [span for span in (*found, *said_again(reading, found)) if not _names_body(text, span)]


def _families(reading: Reading) -> Iterator[Span]:
    """Yield the family names without a given name: "นามสกุล ใจดี", "ครอบครัวใจดีงาม"."""
    for cue in _FAMILY_CUE.finditer(reading.text):
        if (end := reading.family_alone(cue.end())) is not None:
            yield Span(cue.end(), end)
    for cue in _CLAN_CUE.finditer(reading.text):
        end = reading.family_alone(cue.end())
        if end is not None and _is_family(reading.text[cue.end() : end]):
            yield Span(cue.end(), end)


def _is_family(word: str) -> bool:
    return word not in everyday_words() and family_odds(word) > _SPELT_LIKE_A_FAMILY


def _names_at(reading: Reading, starts: list[Start]) -> Iterator[Span]:
    """Yield the names that begin at the starts, and those enumerated after them."""
    waiting = deque(starts)
    while waiting:
        start = waiting.popleft()
        end = reading.name_end(start)
        if end is None:
            continue
        yield Span(start.start, end)
        if another := _ENUMERATED.match(reading.text, end):
            waiting.append(Start(another.end(), another.end(), alone=6.0, together=-2.0))


def _lines_with_doubt(reading: Reading, found: list[Span]) -> Iterator[list[Token]]:
    covered = {at for span in found for at in range(span.start, span.end)}
    for has_break, words in groupby(reading.words, key=lambda word: "\n" in word.text):
        line = [] if has_break else list(words)
        if any(word.start not in covered and _may_be_name(word) for word in line):
            yield line


def _after_titles(reading: Reading) -> Iterator[Start]:
    text = reading.text
    for match in _TITLE.finditer(text):
        if _is_of_body(text, match.start()) or _ELDER_YOU.match(text, match.start()):
            continue
        if reading.begins_word(match.start()) and split_title(text[match.start() : match.end() + 12])[0]:
            is_courtesy = _COURTESY.search(match.group()) is not None
            start = match.end() if is_courtesy else match.start()
            # Behind "คุณ " a sentence may go on: it is "you" as well.
            together = -1.0 if is_courtesy and match.group().endswith(" ") else -NEVER
            yield Start(start, match.end(), alone=-3.0, together=together, family=-9.0, may_be_nickname=True)


def _after_cues(reading: Reading) -> Iterator[Start]:
    for match in chain(
        _CUE.finditer(reading.text), _LABEL.finditer(reading.text), _SIGNED.finditer(reading.text)
    ):
        at, said = match.end(), match.groupdict()
        if not reading.begins_word(match.start()) or _CALLED.match(reading.text, at):
            continue
        if said.get("kin"):
            if not _is_of_body(reading.text, match.start()) and not _TRADE.match(reading.text, match.start()):
                is_named = reading.text.endswith("ชื่อ", 0, match.start())
                yield Start(at, at, alone=1.0 if is_named else 4.0, together=0.0, may_be_nickname=True)
        elif (match.group() == "ชื่อ" and _CALLED_SO.match(reading.text, at)) or said.get("called"):
            yield Start(at, at, alone=4.0, together=-2.0, may_be_nickname=True)
        elif "named" not in said or said["named"]:
            yield Start(at, at, alone=4.0, together=-2.0, may_be_nickname=":" in match.group())
        else:
            yield Start(at, at, alone=8.0, together=0.0)


def _after_elders(reading: Reading) -> Iterator[Start]:
    for match in _ELDER.finditer(reading.text):
        at = match.end()
        is_called = reading.begins_word(match.start()) and reading.begins_word(at)
        if is_called and not _is_of_body(reading.text, match.start()):
            yield Start(at, at, alone=6.0, together=4.0, may_be_nickname=True)


def _is_of_body(text: str, at: int) -> bool:
    """Tell whether the word before a place begins the name of a shop, a temple, a road."""
    return _NAMED_AFTER.search(text, max(0, at - _LONGEST_BODY), at) is not None


def _names_body(text: str, span: Span) -> bool:
    """Tell whether a person's name is that of a company, a hall, a bridge."""
    if " " not in text[span.start : span.end] and _is_of_body(text, span.start):
        return True
    return (
        _CALLED_AFTER.search(text, max(0, span.start - _LONGEST_BODY), span.start) is not None
        or _FIRM_AHEAD.match(text, span.end) is not None
    )


def _seen_by_model(reading: Reading, line: list[Token]) -> Iterator[Start]:
    for entity in entities(line):
        if entity.kind == "PERSON" and not _is_of_body(reading.text, entity.start):
            start = _after_lead(reading.text, entity.start)
            yield Start(start, start, alone=6.0, together=2.0)


def _likely(reading: Reading) -> Iterator[Start]:
    """Yield where a run begins, or a listed given name follows an everyday word in it."""
    runs = {_after_lead(reading.text, run.start()) for run in RUN.finditer(reading.text)}
    for at, word in enumerate(reading.words):
        before = reading.words[at - 1].text if at else ""
        if word.text in thai_given_names().listed and given_weight(before) == 0:
            runs.add(_after_lead(reading.text, word.start))
    for start in runs:
        yield Start(start, start, alone=NEVER, together=6.0, family=0.0)


def _after_lead(text: str, start: int) -> int:
    """Return where a name begins that may have titles and cue words glued before it."""
    while lead := _CUE.match(text, start) or _TITLE.match(text, start):
        start = lead.end()
    return start


def _may_be_name(word: Token) -> bool:
    """Tell whether the model should look: a Thai word that is in no dictionary and names no place."""
    is_unusual = word.text not in everyday_words() and RUN.fullmatch(word.text) is not None
    return is_unusual and not is_place(word.text)
