"""Numbers that only look like personal data: what stands beside them says that they count something else.

An order, an invoice or a parcel has a number of its own, a program has a version, goods and equipment have
codes of any grouping, the second of two such numbers no word of its own, and two Thai letters with a number
name a bus, a room or a letter of an office as often as a car.
"""

from __future__ import annotations

import re

from pdscan.recognizer import Span

_BEFORE, _AFTER = 48, 12
_NUMBERED = re.compile(
    r"(?:ใบสั่ง(?:ซื้อ)?|ใบสำคัญ(?:จ่าย|รับ)?|ใบเบิก|ใบนำส่ง|ใบรับ(?:เงิน|ของ|สินค้า)|ครุภัณฑ์"
    r"|คำสั่งซื้อ|ออเดอร์|ใบแจ้งหนี้|ใบเสร็จ|ใบกำกับภาษี|พัสดุ|อ้างอิง|(?<!คลัง)(?<!รับ)(?<!ส่ง)สินค้า|ซีเรียล|รุ่น|ตั๋ว|เอกสาร|บาร์โค้ด|รายการ|ล็อต"
    r"|สัญญา(?:เลขที่)?|รายการ(?:ธนาคาร|โอนเงิน|ชำระเงิน)|ใบแจ้ง(?:ยอด|ค่าไฟ|ค่าน้ำ|ค่าบริการ)?|ใบเสนอราคา|ใบขอซื้อ|ใบจอง|ใบส่งของ|ใบงาน|ใบลดหนี้|คำขอ|คำร้อง|กรมธรรม์"
    r"|(?<![a-z])(?:asset(?: tag)?|inventory|upc|isbn|approval"
    r"|order|invoice|receipt|tracking|parcel|ref|reference|serial|sku|lot|batch|ticket|barcode|ean"
    r"|so(?= ?[=:#])|item|product|transaction|txn|doc|document|request|case|po|p\.o\."
    r"|quotation|quote|shipment|waybill|awb"
    r"|voucher|booking|routing|aba|bsb|biller|merchant|terminal|ref ?[12]|comp ?code|work order"
    r"|credit note)s?|(?-i:(?<![A-Z])(?:DO|GRN|DN|RR|CN|JO|WO|MO|QT|IV|TX|RC|BL)(?=[ :#.])))"
    r"(?:[ _-]?(?:no|number|num|id|code|เลขที่|หมายเลข|รหัส))?"
    r"(?-i: (?!TEL|FAX|MOB|PHONE|CALL|HP|LINE)[A-Z]{2,8}(?= ))?[ .:#=\"']{0,5}$",
    re.IGNORECASE,
)
_CODED_THING = re.compile(
    r"(?:รหัส|หมายเลข|เลขที่|เลข) ?(?:เคส|เรื่อง|คำขอ|คำร้อง|(?:การ)?จอง|ออเดอร์|(?:คำ|ใบ)สั่งซื้อ|สินค้า|พัสดุ|อ้างอิง|งาน"
    r"|เอกสาร|สัญญา|โครงการ|ติดตาม|คูปอง|ส่วนลด|โปร|สาขา|ไปรษณีย์|วิชา|ครุภัณฑ์|ทรัพย์สิน|แปลง|รุ่น|บิล|ตั๋ว|เที่ยวบิน|รายการ"
    r"|บริษัท|ร้าน|พนักงาน|ลูกค้า|สมาชิก"
    r"|นักศึกษา|นักเรียน|ผู้ป่วย|ตัวแทน|ประจำตัว|แจ้งซ่อม|รับเรื่อง|รับแจ้ง|ธุรกรรม|อนุมัติ)[ก-๎]{0,10}[ :#]{0,3}$"
)
"""What is a code of, and opens nothing: "รหัสเคส C-2788"."""
_LAST_DIGITS = re.compile(
    r"(?:ลงท้าย|เลขท้าย|ตัวท้าย|หลักท้าย|สุดท้าย|(?<![a-z])(?:ending|ends)(?: in| with)?|last (?:four|4|digits?))"
    r"[ก-๎a-z ]{0,16}[ :#]{0,2}$",
    re.IGNORECASE,
)
"""What makes a number the end of a longer one: "ending in 4471"."""
_OTHER_DAY = re.compile(
    r"(?:จัด(?:งาน|ขึ้น|เลี้ยง)?|ฉลอง|ประชุม|หมดอายุ|ออกบัตร|ออกให้|เกิดเหตุ|เหตุเกิด|ลงวันที่|นัด|ครบกำหนด|มีผล|เริ่มงาน|ครั้งใน|คลอด(?!บุตร)"
    r"|(?<![a-z])(?:expir(?:y|es|ed|ing|ation)|issued?|valid(?: until| from| thru)?|due"
    r"|dated|date of (?:issue|loss|visit|expiry)"
    r"|effective|appointment|departs?|arriv(?:al|es)|visit|hired|joined|incident))"
    r"(?:[ :]|วันที่|เมื่อ|ถึง|(?<![a-z])(?:on|date|by|until|the)(?![a-z]))*$",
    re.IGNORECASE,
)
"""What makes a date another one than a birth date, however near a birth is told."""
_DATE = re.compile(r"[0-9]{1,4}(?:[-/.][0-9]{1,2}[-/.]|[ -]?(?:[A-Za-z]{3,9}|[ก-๎.]{3,12})[ -]?)[0-9]{2,4}")
_OF_A_YEAR = re.compile(
    r"(?:ม\.ค\.|ก\.พ\.|มี\.ค\.|เม\.ย\.|พ\.ค\.|มิ\.ย\.|ก\.ค\.|ส\.ค\.|ก\.ย\.|ต\.ค\.|พ\.ย\.|ธ\.ค\.|คม|ยน|พันธ์|พ\.ศ\.|ค\.ศ\.|ปี"
    r"|วันที่[ :]*"
    r"|(?<![A-Za-z])(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*,?) ?$"
)
"""What makes four digits a year."""
_COUNTS = re.compile(r" ?(?:บาท|ล้าน|หลัก|(?i:baht|thb|usd|digits?|characters?)(?![A-Za-z]))")
"""What makes digits an amount or a rule: "PIN 6 หลัก", "120000 บาท"."""
_NUMBERED_BEFORE = re.compile(
    r"(?:(?:เลข|ที่)?ที่ดิน|หน้าสำรวจ|ระวาง|บัญชีแสดงสัญญา|ผู้ใช้(?:ไฟฟ้า|น้ำ)"
    r"|(?:เลขที่|หมายเลข|รหัส)(?:เรื่อง|คำขอ|คำร้อง|คำสั่งซื้อ|ออเดอร์|สินค้า|พัสดุ|รับแจ้ง"
    r"|โครงการ|สัญญา|ประกาศ|หนังสือ|งาน|เอกสาร|บริษัท))"
    r"[ .:#=]{0,4}$"
)
_OF_GOODS = re.compile(
    r"(?:(?:เบอร์|รหัส|เลข)?(?:อะไหล่|(?<!คลัง)(?<!รับ)(?<!ส่ง)สินค้า|ครุภัณฑ์|ทรัพย์สิน)(?:เบอร์|เลขที่|รหัส)?|(?:รหัส)?(?:บาร์โค้ด|ซีเรียล)"
    r"|(?<![A-Za-z])(?i:(?:p/n|pn|part|oem|sku|item|asset(?: tag)?|barcode|ean|upc|s/n|serial|product"
    r"|article)s?(?: ?(?:no|number|code|id|#))?))[ .:#=]{0,4}$"
)
"""What makes digits in any groups a spare part's, an article's or an asset's: "P/N 08137-72420"."""
_COUNTER = re.compile(
    r"(?<![A-Za-z])(?i:seq(?:uence)?|pid|offset|uptime|counter|msg_?id|trace_?id|span_?id|ts|timestamp|epoch|size|bytes"
    r"|len|length|checksum|crc|nonce|rev|row_?id|job_?id|run_?id|build)[\"']?[=:] ?[\"']?$"
)
"""Keys of what programs count: "seq=0812345678"."""
_VARIANT = re.compile("-[A-Z]{1,2}[0-9]{0,2}(?![0-9A-Za-z])")
"""What goes on behind the number of a part: "0812345678-R2"."""
_LISTED_BEFORE = re.compile(
    r"(?:(?<![0-9A-Za-z])[0-9][0-9A-Z-]{4,20}(?:,? (?:and|or|&) |, ?| ?/ ?| ?(?:และ|กับ|หรือ) ?)){1,3}$"
)
"""Other numbers of the same thing, in front of the last: "asset tags 0625000701 and …"."""
_IN_TWO_GROUPS = re.compile("[0-9]{4,}[ -][0-9]{4,}|[0-9]{3}-[0-9]{7}")
"""Two groups of digits, as numbers of cases and goods are written and some telephones: "case 0812-661809"."""
_VERSION = re.compile(
    r"(?:(?<![A-Za-z])(?i:version|ver|v|releases?|build|firmware|fw|driver|patch|rev|revision|sdk|api|app"
    r"|application|software|program|plugin|bios|kernel|section|chapter|clause"
    r"|(?:up|down)grad(?:ed?|ing)(?: from)?)(?![a-z])"
    r"|เวอร์ชัน|เวอร์ชั่น|รุ่น|เฟิร์มแวร์|โปรแกรม|ซอฟต์แวร์|แอป|แอพ|อัปเดต|อัพเดต|อัพเกรด|อัปเกรด)"
    r"[ .:=\"'()_-]{0,5}(?:(?:[Ii]s|was|be|to|now|notes?|number|of|client|agent|[A-Z][A-Za-z]{1,15}) ){0,3}"
    r"(?:[0-9]+(?:\.[0-9]+)+(?:-[a-z0-9]+)? (?:to|and|from|over|supersedes|replaces|->|→) )?$"
)
"""A word of programs before a number, and little between."""
_PRODUCT = re.compile(r"(?<![A-Za-z/:.])[A-Z][A-Za-z]+/$")
"""A program before its version, as browsers call themselves: "Chrome/"."""
_VERSION_AFTER = re.compile(
    r" \((?:build|rev|revision|release)[ .]|,? released"
    r"| (?:or|and) (?:later|newer|above|higher|earlier|older)|\+(?![0-9])| ?ขึ้นไป",
    re.IGNORECASE,
)
_OF_NOBODY = re.compile(r"127(?:\.[0-9]{1,3}){3}|0\.0\.0\.0")
"""Addresses of every machine: itself, and any."""
_NETWORK = re.compile(r"/(?:[0-9]|[12][0-9]|3[01])(?![0-9])")
"""The size of a network of addresses, which is nobody's: 203.0.113.0/24. One of /32 is a single address."""
_OF_A_PLATE = re.compile(
    r"(?:สาย|แบบ|แบบฟอร์ม|อาคาร|ตึก|ห้อง|ชั้น|โซน|บล็อก|แถว|ที่นั่ง|ล็อต|ล็อก|งวด|ชุด|เล่ม|หนังสือ|รหัส|เรื่อง|คดี|ที่|เลขที่|ข้อ|หมวด|มาตรา|รุ่น"
    r"|แปลง|ช่อง|เสา|ซอย|ประตู|โต๊ะ|(?:route|bus|line|room|zone|form|block|gate|seat|lot"
    r"|model)(?: no\.?)?)[ .:]{0,3}$",
    re.IGNORECASE,
)
"""What has two letters and a number for its own name: a bus, a room, a form, a letter of an office."""
_LONGEST_PLATE = 12
_THAI_PREFIX = "885"
"""GS1's prefix of goods from Thailand; the number of one naturalised in Ranong begins so as well."""


def is_other_number(text: str, value: Span) -> bool:
    """Tell whether a number is labelled as one of something else: an order, a version, goods, a bus.

    >>> is_other_number("Order no. 0812345678", Span(10, 20)), is_other_number("tel 0812345678", Span(4, 14))
    (True, False)
    >>> is_other_number("build 10.4.3.77", Span(6, 15)), is_other_number("สาย กข 12", Span(4, 9))
    (True, True)
    """
    before = _LISTED_BEFORE.sub("", text[max(0, value.start - _BEFORE) : value.start])
    written = text[value.start : value.end]
    if written.isdigit():
        if _COUNTS.match(text, value.end) or _VARIANT.match(text, value.end):
            return True
        of_a_year = [_OF_A_YEAR] if len(written) == 4 else []
        said = (_NUMBERED, _NUMBERED_BEFORE, _OF_GOODS, _COUNTER, _LAST_DIGITS, *of_a_year)
        return any(words.search(before) is not None for words in said)
    if written.replace("-", "").replace(" ", "").isdigit() and _is_grouped_otherwise(written, before):
        return True
    if _DATE.fullmatch(written):
        return _OTHER_DAY.search(before) is not None
    if written.replace(".", "").isdigit():
        return _OF_NOBODY.fullmatch(written) is not None or _is_version(text, value)
    is_plate = len(written) <= _LONGEST_PLATE and "ก" <= written[:1] <= "ฮ" and written[-1:].isdigit()
    return is_plate and _OF_A_PLATE.search(before) is not None


def _is_grouped_otherwise(written: str, before: str) -> bool:
    """Tell whether digits in groups are those of goods, or a numbered thing's of two groups."""
    is_numbered = _NUMBERED.search(before) or _NUMBERED_BEFORE.search(before)
    is_thing = _IN_TWO_GROUPS.fullmatch(written) is not None and is_numbered is not None
    return is_thing or _OF_GOODS.search(before) is not None


def is_code_of_a_thing(text: str, value: Span) -> bool:
    """Tell whether a code is said to be that of a thing or of somebody, so that it is no secret.

    >>> is_code_of_a_thing("รหัสเคส C-2788", Span(8, 14)), is_code_of_a_thing("รหัสไวไฟ C-2788", Span(9, 15))
    (True, False)
    """
    return _CODED_THING.search(text, max(0, value.start - _BEFORE), value.start) is not None


def is_of_goods(written: str) -> bool:
    """Tell whether thirteen digits in a row read as the bar code of Thai goods.

    >>> is_of_goods("8850000000003"), is_of_goods("1234567890121"), is_of_goods("8-8500-00000-00-3")
    (True, False, False)
    """
    return len(written) == 13 and written.startswith(_THAI_PREFIX)


def _is_version(text: str, value: Span) -> bool:
    """Tell whether a number is called a version, here or where the text has it first."""
    start = text.find(text[value.start : value.end])
    return any(_is_called_version(text, at, at + value.end - value.start) for at in {value.start, start})


def _is_called_version(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + _AFTER]
    return bool(
        _NETWORK.match(after)
        or _VERSION_AFTER.match(after)
        or _VERSION.search(before)
        or _PRODUCT.search(before)
    )
