"""How well Thai names are found that stand in no list: F1 over places, with parts of the lists taken away.

    python benchmarks/unlisted_names.py --seed 1 2 3 --texts 1000

Four in ten of PyThaiNLP's given and family names are hidden from pdscan, and the texts name only those, or
names coined of syllables. A place is right when it shares more than half with the truth; every text that
names nobody has something that looks as if it did: bodies, products, places, idioms.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from functools import cache
from random import Random

from pythainlp import corpus

from pdscan.recognizer import Recognizer

HIDDEN = 0.4
FIRST = """
    ธนัช กฤต ปุณย ณัฏฐ ชญา พิชญ อธิ วริศ รัชต นภัส เบญญา สุธา อัญ จิรา ภัคร ธีร กมล อริ ฐิติ ภูวิ ชลิต
    เมธา ลลิต ปัณณ
"""
LAST = """
    พร เดช ชัย กร วัฒน์ ภัทร กานต์ นันท์ ทิพย์ วดี ณี ลักษณ์ ธร เทพ วิชญ์ วีร์ ธิดา ชนก มนต์ เมศวร์
    พัฒน์ กันย์ ฉัตร ภูมิ
"""
HEAD = """
    เฟื่อง ปิ่น ชล มณีโรจน์ โพธิ์ทอง คงกระ สีหา ไชย มูล บุตร นาคำ ผา พล หิรัญ กระจ่าง ดิษฐ์ แย้ม พุ่ม
    อินทร กล่ำ ม่วง ขำ
"""
TAIL = """
    ขจร วัฒนกิจ วิวัฒน์ พิมพ์ทอง พันธ์ บุดดา โคตร มูล พยอม จำรัส มาลา แก้วกุล กลิ่น สังข์ ปรีดา สมุทร
    เวียง ละออ นิมิต จินดา
"""
TITLES = """
    นาย นางสาว นาง น.ส. ด.ช. ด.ญ. ดร. พ.ต.ท. ว่าที่ร.ต. ผศ.ดร. นพ. พญ. ม.ล. จ.ส.อ.
"""
TEXTS = """
เรียน คุณ{full}|ตามที่ท่านขอเปิดบัญชีไว้นั้น||({titled})|ผู้จัดการฝ่ายลูกค้าสัมพันธ์
ด้วยข้าพเจ้า {titled} ตำแหน่ง นักวิชาการคอมพิวเตอร์ มีความประสงค์จะเดินทางไปราชการ|ลงชื่อ {full}
ผู้มาประชุม|1. {full} ประธาน|2. {full} กรรมการ|3. {full} เลขานุการ
ลูกค้า: {full} ค่ะ เบอร์ 081-234-5678
ส่งที่ {full} เบอร์ 0812345678 นะคะ รบกวนแพ็คดีๆด้วยค่ะ
เมื่อกี้คุณ{given}โทรมาบอกว่าจะเข้ามารับของพรุ่งนี้
ผมชื่อ{full}ครับ อยากทราบว่าประกันหมดอายุเมื่อไหร่
แจ้งโอนแล้วค่ะ ชื่อบัญชี {full} ยอด 1,250 บาท
{full} โอนเงินมาแล้วครับ ฝากเช็คให้หน่อย
2024-03-11 09:12:44 INFO order=88213 receiver="{full}" status=packed
note: cust called re bill, K.{full} will pay on 15/4
ชื่อ-สกุล: {full}|แผนก: บัญชี|ผู้ติดต่อฉุกเฉิน : {full} (มารดา)
ผู้กู้ {titled}|ผู้ค้ำประกัน {titled}|วงเงิน 200,000 บาท
ลงชื่อ........................ผู้รับจ้าง|({full})|ลงชื่อ........................พยาน|({full})
โจทก์ {titled} ฟ้องว่าจำเลย {titled} ผิดสัญญากู้ยืมเงิน
From: {full} <hr@example.co.th>|Subject: ใบลาพักร้อน|รบกวนพี่อนุมัติใบลาของ {full} ด้วยครับ
ลำดับ  ชื่อ-สกุล  ตำแหน่ง|1  {full}  พนักงานขับรถ|2  {full}  แม่บ้าน
นาย{full} อายุ 45 ปี เปิดเผยว่า น้ำท่วมบ้านตั้งแต่เช้า นาย{given}ยังบอกอีกว่าไม่มีใครช่วย
หลังจาก {full} ลาออก ทางบริษัทได้แต่งตั้ง {full} เป็นผู้จัดการคนใหม่
ประสานงานกับ{full}เรียบร้อยแล้ว รอเอกสาร
สมาชิกใหม่: {full}, {full}, {full} และ {full}
เบิกค่าเดินทางของ {full} จำนวน 1,200 บาท อนุมัติโดย {full}
วัดพระธาตุดอยสุเทพ ราชวรวิหาร จังหวัดเชียงใหม่
มหาวิทยาลัยเทคโนโลยีพระจอมเกล้าธนบุรี บางมด
โรงเรียนสตรีวิทยา ในพระราชูปถัมภ์ ประกาศรับสมัครนักเรียน
บริษัท ธนารักษ์ พัฒนา จำกัด แจ้งปิดทำการวันที่ 12 เมษายน
ห้างหุ้นส่วนจำกัด วงศ์เจริญ ก่อสร้าง ส่งใบเสนอราคา
ร้านครัวคุณต๋อย เปิดบริการทุกวัน ยกเว้นวันพุธ
นายทะเบียนสหกรณ์ มีคำสั่งให้แก้ไข นายจ้างต้องนำส่งเงินสมทบ
ผู้รับ คลังสินค้าบางนา กม. 18 ผู้ติดต่อ ฝ่ายขาย
ชื่อสินค้า: หม้อหุงข้าวไฟฟ้า ชาร์ป ชื่อไฟล์ รายงานประจำปี ฉบับสมบูรณ์
คอนโดมิเนียม ศุภาลัย เวอเรนด้า พระราม 9
รถกระบะอีซูซุ ดีแมคซ์ สีขาว มือถือซัมซุง กาแลคซี่ เอส 24
น้ำขึ้นให้รีบตัก รักวัวให้ผูก รักลูกให้ตี
แคมเปญ สงกรานต์ หรรษา ลดทั้งร้าน เดือนมีนาคม ถึง พฤษภาคม
คุณภาพอากาศวันนี้ อยู่ในเกณฑ์ปานกลาง คุณลูกค้าสามารถรับสินค้าได้ที่สาขา
"""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", nargs="+", type=int, default=[1])
    parser.add_argument("--texts", type=int, default=500)
    asked = parser.parse_args()
    given, family = hide(Random(0))
    right = false = missed = 0
    for seed in asked.seed:
        for text, truth in texts(Random(seed), asked.texts, given, family):
            found = measured(text, truth)
            right, false, missed = right + found[0], false + found[1], missed + found[2]
    print(f"precision {right / (right + false):.3f}  recall {right / (right + missed):.3f}", end="  ")
    print(f"F1 {2 * right / (2 * right + false + missed):.3f}  ({right + missed} names)")


def hide(chance: Random) -> tuple[list[str], list[str]]:
    """Take names out of the lists, before pdscan reads them, and return those."""
    male, female, family = corpus.thai_male_names(), corpus.thai_female_names(), corpus.thai_family_names()
    away = {name for name in sorted(male | female) if chance.random() < HIDDEN}
    family_away = {name for name in sorted(family) if chance.random() < HIDDEN and " " not in name}
    corpus.thai_male_names = lambda: male - away
    corpus.thai_female_names = lambda: female - away
    corpus.thai_family_names = lambda: family - family_away
    return sorted(away), sorted(family_away)


def texts(
    chance: Random, count: int, given: list[str], family: list[str]
) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Yield texts with the places of their names."""
    forms = [form.replace("|", "\n") for form in TEXTS.strip().split("\n")]

    def name(kind: str) -> str:
        first = (
            chance.choice(given)
            if chance.random() < 0.5
            else chance.choice(FIRST.split()) + chance.choice(LAST.split())
        )
        last = (
            chance.choice(family)
            if chance.random() < 0.5
            else chance.choice(HEAD.split()) + chance.choice(TAIL.split())
        )
        title = chance.choice(TITLES.split()) + chance.choice(["", " "])
        return {"given": first, "full": f"{first} {last}", "titled": f"{title}{first} {last}"}[kind]

    for _ in range(count):
        text, truth = "", []
        for piece in re.split(r"(\{[a-z]+\})", chance.choice(forms)):
            written = name(piece[1:-1]) if piece.startswith("{") else piece
            if piece.startswith("{"):
                truth.append((len(text), len(text) + len(written)))
            text += written
        yield text, truth


def measured(text: str, truth: list[tuple[int, int]]) -> tuple[int, int, int]:
    """Return how many names are told right, told falsely and missed."""
    from pdscan.detect.text.spans import find_in_text

    told = [(span.start, span.end) for span in find_in_text(text, _names())]
    right = {place for place in truth if any(_alike(place, other) for other in told)}
    false = [place for place in told if not any(_alike(place, other) for other in truth)]
    return len(right), len(false), len(truth) - len(right)


@cache
def _names() -> tuple[Recognizer, ...]:
    from pdscan.registry import recognizers

    return tuple(item for item in recognizers() if item.element == "name")


def _alike(one: tuple[int, int], other: tuple[int, int]) -> bool:
    common = min(one[1], other[1]) - max(one[0], other[0])
    return 2 * common > max(one[1], other[1]) - min(one[0], other[0])


if __name__ == "__main__":
    main()
