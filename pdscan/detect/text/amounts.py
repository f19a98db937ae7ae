"""Amounts that are nobody's income, though a word of pay stands near: a firm's figures, a fee, an allowance.

Beside "income", "ค่าจ้าง" or "compensation" a text tells the figures of a year, what a job costs in all, what
each who comes is given, and how often something was paid.
"""

from __future__ import annotations

import re

from pdscan.recognizer import Span

_BEFORE, _AFTER, _AROUND = 24, 28, 90
_NOT_PAID = re.compile(
    r"(?:[0-9][/-]|งวด(?:ที่)?|ครั้งที่|ไตรมาส(?:ที่)?|ปีที่|คนละ|รายละ|ครั้งละ"
    r"|เที่ยวละ|หัวละ|เพิ่มขึ้นจาก|ลดลงจาก"
    r"|(?:เบี้ยเลี้ยง|เบี้ยขยัน|เบี้ยประชุม|ค่าพาหนะ|ค่าสินไหม|ค่าเสียหาย"
    r"|(?<![a-z])(?:per diem|allowance))[^0-9\n]{0,16}"
    r"|ค่าจ้าง(?:รวม|ทั้งสิ้น|ทั้งหมด|เหมา)[ก-๎ ]{0,10}"
    r"|(?<![a-z])(?:(?:instal+ment|quarter)(?: no\.?)?|(?:period|month) no\.?))"
    r"[ .:]{0,2}(?:[฿$£€] ?)?$",
    re.IGNORECASE,
)
"""A part of a date, a number of a period, what each is given, an allowance, a price of a whole job."""
_NOT_MONEY = re.compile(
    r" ?(?:บาท)?(?: ?(?:พัน|หมื่น|แสน|สิบ|ร้อย)?ล้าน|(?<!บาท)(?<!บาท )[ ]?"
    r"(?:งวด|ครั้ง|คน(?!ละ)|ราย(?!ได้|เดือน)|ปี|วัน|ชั่วโมง)"
    r"| ?(?:million|billion|m|bn|mn|times|persons|people|instal+ments)(?![a-z])"
    r"| ?(?:/|per |a |each )(?:visit|session|head|person|participant|trip|night|km|piece|claim|injury)"
    r"|[^\n0-9]{0,8}(?:แบ่งจ่าย|แบ่งชำระ|แบ่งเป็น))",
    re.IGNORECASE,
)
"""Too much for one, something counted, what is given for coming, what is paid in parts."""
_OF_A_FIRM = re.compile(
    r"ผลประกอบการ|งบการเงิน|งบดุล|ไตรมาส|รายได้จากการ(?:ขาย|ดำเนินงาน)|กำไรสุทธิ|กำไรขั้นต้น|ผู้ถือหุ้น|รายรับ-รายจ่าย"
    r"|(?<![a-z])(?:expenditures?|turnover|revenues?|shareholders?|balance sheet|fiscal year|the accounts"
    r"|financial statements?|net profit|gross profit)(?![a-z])",
    re.IGNORECASE,
)
"""Words of the books of a company, a club or a parish."""


_OF_ONE = re.compile(
    r"(?:เงินเดือน|บำนาญ|ค่าแรง|รายได้ต่อเดือน"
    r"|(?<![a-z])(?:salary|wages?|pension|monthly (?:income|pay)|take[- ]home(?: pay)?))"
    r"[^0-9\n]{0,12}$",
    re.IGNORECASE,
)
"""Words of pay that only a person gets, whatever is told of a firm beside them."""
_WORK = re.compile(r"(?:ค่าแรง|ค่าจ้าง|(?<![a-z])labou?r(?: (?:cost|charge|fee))?)[ :=]{0,3}$", re.IGNORECASE)
_OF_A_JOB = re.compile(
    r"ซ่อม|เปลี่ยน|อะไหล่|ติดตั้ง|เติมน้ำ|ล้างแอร์|ตั้งศูนย์|สลับยาง|น้ำมันเครื่อง|เช็[กค]ระยะ|รื้อ|ทาสี|เดินสาย|ถอด|เคลม"
    r"|เครื่องยนต์|ช่วงล่าง|เอนจิ้น|เบรก|แบตเตอรี่|รับรถ|คอมเพรสเซอร์"
    r"|(?<![a-z])(?:repairs?|replac(?:e|ed|ement)|install(?:ed|ation)?|parts|gasket|tyres?|tires?"
    r"|oil change|brakes?|engine|warranty|invoice)(?![a-z])",
    re.IGNORECASE,
)
"""What work is charged for: a workshop's labour is a price."""


def is_nobodys_income(text: str, amount: Span) -> bool:
    """Tell whether an amount near a word of pay is no person's.

    >>> text = "เงินเดือน 42,350 บาท"
    >>> is_nobodys_income(text, Span(10, 16))
    False
    >>> text = "รายได้รวม 1,284.6 ล้านบาท"
    >>> is_nobodys_income(text, Span(10, 17))
    True
    """
    before = text[max(0, amount.start - _BEFORE) : amount.start]
    around = text[max(0, amount.start - _AROUND) : amount.end + _AROUND // 2]
    return bool(
        _NOT_PAID.search(before)
        or _NOT_MONEY.match(text, amount.end, amount.end + _AFTER)
        or (_WORK.search(before) and _OF_A_JOB.search(around))
        or (_OF_ONE.search(before) is None and _OF_A_FIRM.search(around))
    )
