"""Where Thai names begin by what stands before them: labels of forms, words of kin, verbs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import chain

from pdscan.detect.persons.called_after import is_of_body
from pdscan.detect.persons.reading import RUN, Reading
from pdscan.detect.persons.sentences import ends_names, is_speaker
from pdscan.detect.persons.start import MAY_FOLLOW, NEVER, Start
from pdscan.detect.persons.titles import TITLE, after_titles
from pdscan.vocabulary.naming import any_of, said
from pdscan.vocabulary.persons import everyday_words
from pdscan.vocabulary.places import is_place

_MAY_FOLLOW = """
    พนักงาน นักศึกษา ลูกค้า ผู้ใช้ สมาชิก ผู้ป่วย คนไข้ โดย กับ และ หรือ ของ พบ จาก ถึง หมอ ให้ แต่งตั้ง มี รอ เรียน ติดต่อ ส่งที่
    พยาน โจทก์ จำเลย เป็น แล้วก็ เช่น เชื่อว่า ส่วน ตามด้วย ตามมาด้วย
"""
"""A name may follow these, much else as well."""
_BEGINS_SENTENCE = """
    เจ้าหน้าที่ จนท. ผู้จัดการ ผู้ช่วย ผู้ดูแล กรรมการ เลขา ประธาน แพทย์ วิศวกร นิสิต นศ.
    ทุกวันนี้ วันนี้ เมื่อวาน เมื่อวานนี้ เมื่อเช้า เมื่อคืน ตอนนี้ ขณะนี้ ปัจจุบัน ล่าสุด ต่อมา จากนั้น ว่า ถ้า เพราะ แต่ ทั้ง ได้แก่ รวมถึง ยกเว้น
    โทรหา โทรตาม โทรถาม ถาม บอก ฝาก รบกวน นัด ชวน เจอ ขอบคุณ แท็ก แทน
"""
"""Behind these a clause begins, and with it the name of who acts in it, when it can be nothing but a name."""
_NAMED = """
    ชื่อ-นามสกุล ชื่อ-สกุล ชื่อนามสกุล ชื่อสกุล ชื่อเต็ม ชื่อจริง ชื่อบัญชี ชื่อผู้รับ ชื่อผู้ป่วย ชื่อ ผู้ติดต่อ ผู้ติดต่อฉุกเฉิน ผู้รับเงิน ผู้รับสินค้า ผู้รับ ผู้ส่ง
    ผู้โอน ผู้กู้ ผู้ค้ำประกัน ผู้อนุมัติ ผู้จัดทำ ผู้รายงาน ผู้เสียหาย ผู้ต้องหา ผู้มอบอำนาจ ผู้รับมอบอำนาจ
    ผู้ออกเอกสาร ผู้แจ้ง ผู้ร้อง ผู้ร้องเรียน ผู้เสนอ ผู้จด ผู้จอง ผู้เข้าพัก ผู้เช่า ผู้ให้เช่า ผู้ซื้อ ผู้ขาย ผู้เอาประกัน ผู้รับประโยชน์
    ผู้ปกครอง ผู้ประสานงาน ผู้ขับขี่ ผู้บาดเจ็บ ผู้ตาย ผู้เสียชีวิต ผู้สมัคร ผู้ตรวจ ผู้สั่งซื้อ ผู้ถือบัตร ผู้พิมพ์ ผู้บันทึก บิดา มารดา บุตร คู่สมรส
    ผอ ผจก รองฯ ลงชื่อ ข้าพเจ้า ผม ดิฉัน หนู เรา พนักงานส่ง คนส่ง คนขับ คอมเมนต์ ความคิดเห็น
"""
"""A name follows these, or the name of a thing: "ชื่อสินค้า"."""
_TRADE = re.compile("ช่าง(?:แอร์|ไฟ|น้ำ|เหล็ก|ทอง|แก้ว|ไม้|ปูน|สี|ภาพ|เสียง|กล้อง|ผม|เงิน)")
"""What looks like a nickname behind "ช่าง" is what a craftsman works on."""
_LABEL = re.compile(
    r"(?<![A-Za-z])(?i:name|from|to|cc|receiver|recipient|sender|customer|patient|user|K)"
    r"[ \"]{0,2}[.:=][ \"]{0,2}(?=[ก-ฮเ-ไ])"
)
_CALLED_SO = re.compile("[ก-๎]{2,8}(?= |\n|$)|[ก-๎]{2,8}?(?:หรือ|นะ|ค่ะ|ครับ|คับ|โทร|เบอร์)")
_SIGNED = re.compile(
    r"\( {0,3}(?=[ก-ฮเ-ไ][ก-๎]+ {1,2}[ก-๎]+ {0,3}\))"
    r"|(?:ขอบคุณ|นับถือ|เคารพ|[Rr]egards|[Tt]hanks)[ก-๎ ,.]{0,12}\n+ *(?=[ก-ฮเ-ไ][ก-๎ ]+(?:\n|$))"
)
_NAME_IS = re.compile(
    '(?<![เแโใไ])(?:ชื่อ(?:ว่า|เล่น|จริง)?|(?P<is_who>คือ))[ "“:=|(]{0,3}(?=[ก-ฮเ-ไ])'
    "(?!ว่า|เล่น|จริง|ดัง|เสียง|ผู้|ของ|อะไร|ไร|เดียว|ตาม|เข้า|ออก|และ|หรือ|ที่|ใน|ให้|ไม่)"
)
_WRITTEN_AS = re.compile('(?:เขียน|ชื่อ[ก-๎]{0,8}|ลงชื่อ|เรียก(?:กัน|ตัวเอง))ว่า[ "“:]{0,2}(?=[ก-ฮเ-ไ])')
_ON_THE_LINE = re.compile(
    "(?<![ก-๎])(?=[ก-ฮเ-ไ][ก-๎]{2,20}? ?(?:รับสาย|พูดสาย|เรียนสาย|เขียน(?:ว่า|ถึง)|ต่อสาย ?[0-9]"
    "|ลา(?:ป่วย|กิจ|คลอด|พักร้อน|หยุด|บวช| ?[0-9]{1,2} ?วัน)))"
)
"""Who takes a call or wrote, who is reached at an extension, and who is on leave."""
_CALLED_AT = re.compile(
    "(?:กับ|ติดต่อ|สอบถาม|ถาม|หา|ที่) ?"
    r"(?=[ก-ฮเ-ไ][ก-๎]{3,15} ?(?:โทร\.?|เบอร์|มือถือ|ที่)? ?[:(]? ?0[0-9]{1,2}[ -]?[0-9]{3})"
)
"""Who is asked or reached at a telephone: "จองโต๊ะกับถาวร โทร 081..."."""
_FILLED = re.compile(r"[ก-๎]{2,12} *(?:\n|\Z| {2}|\t|\()")
_FIELD_BEFORE = re.compile(r"(?:\A|\n|\t| {2})\Z")
"""One word that fills a field, whose label stands at the beginning of a line or of a column."""
_NUMBER = re.compile(r"(?<![0-9.,/])[0-9]{1,2}[.)] ?(?=[ก-ฮเ-ไ])")
_RUN_BEFORE = re.compile("([ก-๎]+) ?$")
_LONGEST_LABEL, _MOST_LEADS = 30, 8
_STRANGE_BUT_NAMED = -9.0
"""Log-odds of what somebody is said to be called: "มารดาชื่อ กิมฮวย"."""


def starts_by_words_before(reading: Reading) -> Iterator[Start]:
    """Yield where names may begin behind titles, labels, words of kin and verbs."""
    yield from after_titles(reading)
    yield from _after_cues(reading)
    yield from _after_elders(reading)
    yield from _after_labels(reading)
    yield from _called(reading)
    yield from _numbered(reading)
    yield from _known(reading)


def _known(reading: Reading) -> Iterator[Start]:
    """Yield where a name that is known as one may stand: "ลูกสาว รุ่งนภา", "นี่วิภานะ", "ป้ายเขียนว่า มานะ ตั้งใจ"."""
    for match in _relative().finditer(reading.text):
        if reading.begins_word(match.start()) and reading.begins_word(match.end()):
            yield Start(match.end(), match.end(), alone=6.0, together=2.0)
    for match in _WRITTEN_AS.finditer(reading.text):
        yield Start(match.end(), match.end(), alone=8.0, together=0.0, family=-6.0)
    for match in _clause().finditer(reading.text):
        at = match.end()
        is_over = after_lead(reading.text, at) > at or reading.word_at(at) in ends_names()
        if reading.begins_word(match.start()) and not is_over:
            yield Start(at, at, alone=MAY_FOLLOW, together=6.0)
    for match in _CALLED_AT.finditer(reading.text):
        if reading.begins_word(match.start()) and reading.begins_word(match.end()):
            yield Start(match.end(), match.end(), alone=3.0, together=0.0)
    for match in _ON_THE_LINE.finditer(reading.text):
        yield Start(match.start(), match.start(), alone=2.0, together=2.0)


def _numbered(reading: Reading) -> Iterator[Start]:
    """Yield what is numbered within a line: "1. ปวีณ์ธิดา ก้านบัว 2. รชต ปิ่นแก้ว"."""
    numbered = list(_NUMBER.finditer(reading.text))
    if len(numbered) > 1:
        for match in numbered:
            yield Start(match.end(), match.end(), alone=NEVER, together=4.0, family=-6.0)


def names_role(run: str, *, is_field: bool) -> bool:
    """Tell whether a run of Thai letters before a name says who somebody is: "ผู้เช่า: Rutger ...", "ของพี่".

    >>> names_role("ผู้ให้เช่า", is_field=True), names_role("คลังสินค้า", is_field=True)
    (True, False)
    """
    if is_field and run.startswith(_labels()) and not run.startswith(_bodies()):
        return True
    return run.endswith(_before_names())


def after_lead(text: str, start: int) -> int:
    """Return where a name begins that may have titles and cue words glued before it."""
    for _ in range(_MOST_LEADS):
        lead = _cue().match(text, start) or TITLE.match(text, start)
        if lead is None:
            break
        start = lead.end()
    return start


def _after_cues(reading: Reading) -> Iterator[Start]:
    text = reading.text
    for match in chain(_cue().finditer(text), _LABEL.finditer(text), _SIGNED.finditer(text)):
        at, found = match.end(), match.groupdict()
        is_begun = _calls().match(text, at) or is_speaker(text, at)
        if is_begun or not reading.begins_word(match.start()) or _begins_longer_word(reading, match):
            continue
        if found.get("kin"):
            run = RUN.match(text, match.start())
            is_other = _TRADE.match(text, match.start()) or (run is not None and is_place(run.group()))
            if not is_of_body(text, match.start()) and not is_other:
                is_named = text.endswith("ชื่อ", 0, match.start())
                yield Start(at, at, alone=1.0 if is_named else 4.0, together=0.0, may_be_nickname=True)
        elif match.group() == "ชื่อ" and _CALLED_SO.match(text, at):
            yield Start(at, at, alone=4.0, together=-2.0, may_be_nickname=True)
        elif "named" not in found or found["named"]:
            yield Start(at, at, alone=4.0, together=-2.0, may_be_nickname=":" in match.group())
        else:
            yield Start(at, at, alone=MAY_FOLLOW, together=0.0)


def _begins_longer_word(reading: Reading, cue: re.Match[str]) -> bool:
    """Tell whether a cue only begins another word: "ป้า" in "ป้าย", "รอ" in "รอง"."""
    word = reading.word_at(cue.start())
    return len(word) > cue.end() - cue.start() and word in everyday_words()


def _after_elders(reading: Reading) -> Iterator[Start]:
    for match in _elder().finditer(reading.text):
        at = match.end()
        is_called = reading.begins_word(match.start()) and reading.begins_word(at)
        if is_called and not is_of_body(reading.text, match.start()):
            yield Start(at, at, alone=6.0, together=4.0, may_be_nickname=True)


def _after_labels(reading: Reading) -> Iterator[Start]:
    """Yield what a form's label names: "ผู้ให้วัคซีน กชพร ไตรลักษณ์", "ช่างผู้ปฏิบัติงาน: เดชา, มานพ".

    Who speaks in a chat has a colon as well, and comes again.
    """
    labels = list(_form().finditer(reading.text))
    times = Counter(match["label"] for match in labels if match["colon"])
    for match in labels:
        at = match.end()
        is_begun = _calls().match(reading.text, at) or is_speaker(reading.text, at)
        if is_begun or match["label"].startswith(_bodies()) or reading.word_at(at) in said("roles", "labels"):
            continue
        is_filled = _FILLED.match(reading.text, at) and _FIELD_BEFORE.search(reading.text, 0, match.start())
        if times[match["label"]] == 1 or (is_filled and not match["colon"]):
            yield Start(at, at, alone=1.0, together=-4.0, family=-7.0, may_be_nickname=True)
        else:
            yield Start(at, at, alone=6.0, together=2.0)


def _called(reading: Reading) -> Iterator[Start]:
    """Yield what somebody is called: "ล่ามชื่อ กวินทรา"."""
    for match in _NAME_IS.finditer(reading.text):
        at = match.end()
        before = _RUN_BEFORE.search(reading.text, max(0, match.start() - _LONGEST_LABEL), match.start())
        if before and names_role(before[1], is_field=True) and not _calls().match(reading.text, at):
            is_sure = not match["is_who"] and not reading.is_everyday(at)
            alone = _STRANGE_BUT_NAMED if is_sure else 4.0
            yield Start(at, at, alone=alone, together=-6.0, family=-6.0, may_be_nickname=True)


@cache
def _cue() -> re.Pattern[str]:
    weak, named = any_of(_MAY_FOLLOW.split()), any_of(_NAMED.split())
    kin = any_of(said("kin", "thai"))
    return re.compile(
        rf"(?:(?P<named>{named}|(?:{weak})(?:คือ|ราย))|(?P<kin>{kin})|{weak})"
        r"(?:ชื่อ|คือ|ราย)?(?: ?[.:]*[._…]{3,} ?|[ \"“:=(|.]{0,3})(?=[ก-ฮเ-ไ])"
    )


@cache
def _clause() -> re.Pattern[str]:
    return re.compile(f"(?:{any_of(_BEGINS_SENTENCE.split())})(?=[ก-ฮเ-ไ])")


@cache
def _calls() -> re.Pattern[str]:
    """Match titles and words of kin, behind which a name begins by themselves."""
    return re.compile(rf"{TITLE.pattern}|(?:{any_of(said('kin', 'thai'))})(?=[ก-ฮเ-ไ])")


@cache
def _relative() -> re.Pattern[str]:
    """Match relatives before a name, and who says who speaks: "นี่วิภานะ"."""
    return re.compile(rf"(?:(?:{any_of(said('kin', 'relatives'))}) ?|(?<![ก-๎])นี่ ?)(?=[ก-ฮเ-ไ])")


@cache
def _elder() -> re.Pattern[str]:
    """Match words of kin that many others begin with: "อาคาร", "ตาม"."""
    return re.compile(rf"(?<![ก-๎])(?:{any_of(said('kin', 'thai_short'))}) ?(?=[ก-ฮเ-ไ])")


@cache
def _form() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![ก-๎.])(?P<label>(?:{any_of(said('roles', 'labels'))})[ก-๎]{{0,24}})"
        r"(?: ?\([^()\n]{1,16}\)| ?[0-9]{1,2})?"
        r"(?:(?P<colon> ?[:：=] ?\n?)| {1,16}|[.]{3,} ?|\t)\"?(?=[ก-ฮเ-ไ])"
    )


@cache
def _labels() -> tuple[str, ...]:
    return tuple(said("roles", "labels"))


@cache
def _bodies() -> tuple[str, ...]:
    return tuple(said("roles", "bodies"))


@cache
def _before_names() -> tuple[str, ...]:
    return (*_persons(), *_MAY_FOLLOW.split())


@cache
def _persons() -> tuple[str, ...]:
    return tuple(said("roles", "thai") | said("kin", "thai") | set(_MAY_FOLLOW.split()[:7]))
