"""How long data are kept, and from when, is known in the words that notices use for it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from pdscan.policy.reader import read_text

_SAID = yaml.safe_load(Path(__file__).with_name("retention_said.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("trigger", "sentence"), [(trigger, said) for trigger, one in _SAID.items() for said in one["said"]]
)
def test_a_trigger_is_known_by_its_usual_words(trigger: str, sentence: str) -> None:
    heading = "How long we keep your data" if sentence.isascii() else "ระยะเวลาในการเก็บรักษาข้อมูลส่วนบุคคล"
    kept = read_text(f"{heading}\n\n{sentence}\n").policy.retention
    assert (trigger, _SAID[trigger]["duration"]) in {(one.trigger, one.duration) for one in kept}


@pytest.mark.parametrize(
    "sentence",
    [
        "เราจะตอบคำขอของท่านภายใน 30 วัน",
        "เราจะแจ้งเหตุละเมิดภายใน 72 ชั่วโมง",
        "จะตรวจสอบและลบภายใน 30 วันนับจากวันที่ได้รับคำร้อง และแจ้งกรอบเวลาให้ทราบภายใน 30 วัน",
        "We answer requests for erasure within 30 days.",
        "We will notify you at least 30 days before we delete anything.",
        "ท่านสามารถคืนสินค้าได้ภายใน 15 วัน",
        "คูปองส่วนลดใช้ได้ 30 วันนับจากวันที่ได้รับ",
        "ผ่อนชำระได้นาน 60 เดือน",
        "ข้อมูลเครดิตจะแสดงประวัติย้อนหลัง 3 ปี",
        "บริการนี้สำหรับผู้มีอายุ 18 ปีขึ้นไป หากทราบว่าเก็บข้อมูลของผู้ที่อายุต่ำกว่านั้น เราจะลบทันที",
        "Points expire 36 months after you earn them.",
        "Coupons are valid 6 months.",
        "Your membership may be frozen; a freeze is allowed up to 3 months per year.",
        "The loan may be repaid over 5 years.",
        "We will answer your request in 30 days.",
        "A free-look period of 15 days applies.",
        "You can cancel within 14 days.",
        "The price is fixed for 12 months.",
        "The lease runs for 3 years.",
        "We will tell you and the regulator, within 72 hours for the latter.",
        "ระยะเวลาผ่อนชำระ 36 เดือน",
        "ระยะเวลาชำระหนี้ของเงินกู้ 5 ปี",
        "โปรโมชันหมดเขตใน 30 วัน",
        "สัญญาเช่ามีระยะเวลา 1 ปี",
        "It may take up to 10 working days until your unsubscription takes effect.",
    ],
)
def test_the_time_of_an_answer_a_coupon_or_a_loan_is_no_retention(sentence: str) -> None:
    heading = "How long we keep your data" if sentence.isascii() else "ระยะเวลาในการเก็บรักษาข้อมูลส่วนบุคคล"
    kept = read_text(f"{heading}\n\n{sentence}\n").policy.retention
    assert not [one.duration for one in kept if one.duration]


@pytest.mark.parametrize(
    ("sentence", "durations"),
    [
        ("เก็บเฉพาะเวลาเชื่อมต่อตามกฎหมายเป็นเวลา 90 วัน", {"P90D"}),
        ("ข้อมูลตำแหน่งเก็บเป็นเวลา 1 ปี 6 เดือน แล้วจึงทำให้เป็นข้อมูลนิรนาม", {"P1Y6M"}),
        ("เราเก็บประวัติการจองไว้สองปีครึ่ง", {"P2Y6M"}),
        ("ข้อมูลเจ้าของร่วม ตลอดเวลาที่ถือกรรมสิทธิ์ และหลังโอนอีก 5 ปี / ลายนิ้วมือ ลบภายใน 7 วันหลังย้ายออก", {"P5Y", "P7D"}),
        ("หากบริษัทไม่รับประกันภัย บริษัทจะเก็บใบคำขอไว้ 5 ปีนับแต่วันที่ปฏิเสธ", {"P5Y"}),
        ("สัญญาเช่า 10 ปี  ใบเสร็จ 5 ปี  ระยะเวลาผ่อนชำระ 3 ปี", {"P10Y", "P5Y"}),
        ("เวชระเบียน 10 ปี (เด็ก เก็บจนอายุครบ 25 ปี)  เอกสารการเงิน 5 ปี", {"P10Y", "P5Y"}),
        ("Files are kept for five years, and for up to ten where the authority so directs.", {"P5Y", "P10Y"}),
        ("Chat messages: 2 yrs. A hash of your e-mail is held for 1 yr.", {"P2Y", "P1Y"}),
        ("Your CV stays with us for a year.", {"P1Y"}),
        ("Backups roll off after 35 days.", {"P35D"}),
        ("Backups roll over every 35 days.", {"P35D"}),
        ("CVs of unsuccessful candidates are binned after half a year.", {"P6M"}),
        ("After a decade the medical file is destroyed.", {"P10Y"}),
        ("We never keep recordings beyond a fortnight.", {"P14D"}),
        ("Nothing is kept longer than one calendar quarter.", {"P3M"}),
        ("Supporting documents are discarded a year after they graduate.", {"P1Y"}),
        ("ใบสมัครที่ไม่ผ่านจะถูกทำลายภายในครึ่งปี", {"P6M"}),
        ("เก็บระหว่าง 1-3 ปี แล้วแต่ประเภทเอกสาร", {"P3Y"}),
        ("ข้อมูลการจองเก็บไว้สองปี", {"P2Y"}),
    ],
)
def test_a_period_is_known_however_it_is_written(sentence: str, durations: set[str]) -> None:
    heading = "How long we keep your data" if sentence.isascii() else "ระยะเวลาในการเก็บรักษาข้อมูลส่วนบุคคล"
    kept = read_text(f"{heading}\n\n{sentence}\n").policy.retention
    assert {one.duration for one in kept if one.duration} == durations


@pytest.mark.parametrize(
    ("text", "durations"),
    [
        (
            "Papers of the club\n\nDonors' receipts 10 years; CVs of applicants 1 year; photos 5 years.\n",
            {"P10Y", "P1Y", "P5Y"},
        ),
        ("ตารางอายุเอกสาร\nเอกสารบัญชี ๗ ปี\nบันทึกเสียง ๑๘๐ วัน\n", {"P7Y", "P180D"}),
        ("Work\n\nFive people work here: the oldest for 30 years; the youngest for 1 year.\n", set()),
        ("อายุงาน\nครู 10 ปี\nพนักงาน 2 ปี\n", set()),
        ("Door logs: one year; call recordings: six months; CVs: two years", {"P1Y", "P6M", "P2Y"}),
        (
            "Accident reports: ten years. Parking records: three months. Staff files: term plus seven years.",
            {"P10Y", "P3M", "P7Y"},
        ),
        ("แฟ้มคนไข้: ๕ ปี / บันทึกเสียง: (3) เดือน / ใบเสร็จ: เจ็ดปี", {"P5Y", "P3M", "P7Y"}),
        ("แฟ้มผู้สมัคร: 1 ปี • บันทึกการเข้าออก: 90 วัน", {"P1Y", "P90D"}),
        ("Log files: between 30 and 90 days.", {"P90D"}),
        ("Payment data 10 yrs, marketing data 24 mths.", {"P10Y", "P24M"}),
        ("Employee files: employment + 10 years", {"P10Y"}),
        ("Our teacher 10 years, our cook 2 years.", set()),
        ("Trial: 30 days. Warranty: 2 years.", set()),
        ("Refund form: 14 days / exchange: 7 days", set()),
    ],
)
def test_a_list_of_things_with_periods_tells_how_long_they_are_kept(text: str, durations: set[str]) -> None:
    assert {one.duration for one in read_text(text).policy.retention} == durations


@pytest.mark.parametrize("above", ["Contact us", "Minors"])
def test_what_stands_below_a_heading_of_its_own_is_read_whatever_part_it_is_in(above: str) -> None:
    below = "## Rayong\n\nPapers are kept for 20 years. Passwords are encrypted.\n"
    text = f"# {above}\n\nE-mail: care@shop.example\n\n{below}"
    policy = read_text(text).policy
    assert [one.duration for one in policy.retention] == ["P20Y"]
    assert [one.claim for one in policy.claims] == ["password_encrypted"]


def test_keeping_something_safe_tells_no_period() -> None:
    text = "# How long\n\nInvoices: 7 years\n\n## Keeping it safe\n\nWe reply to you in one month at most.\n"
    assert [one.duration for one in read_text(text).policy.retention] == ["P7Y"]


@pytest.mark.parametrize(
    ("text", "durations"),
    [
        ("Please send bank statements for the last three months.", []),
        ("We need payslips covering the past six months.", []),
        ("A photograph taken within the last six months is kept in your file.", []),
        ("A certificate not older than three months is stored with your file for 5 years.", ["P5Y"]),
        ("สลิปเงินเดือน 3 เดือนล่าสุด จัดเก็บในแฟ้มผู้สมัคร", []),
        ("รายการเดินบัญชีย้อนหลัง 6 เดือน ใช้ประกอบการพิจารณา เก็บไว้ 5 ปี", ["P5Y"]),
        ("รูปถ่ายที่ถ่ายไว้ไม่เกิน 6 เดือน เก็บพร้อมใบสมัคร", []),
        ("We keep only the last 12 months of usage logs.", ["P12M"]),
        ("Log files are trimmed to the last 30 days.", ["P30D"]),
        ("Cookies last two years.", ["P2Y"]),
    ],
)
def test_how_far_back_a_document_reaches_is_no_time_of_keeping(text: str, durations: list[str]) -> None:
    assert [one.duration for one in read_text(text).policy.retention] == durations


@pytest.mark.parametrize(
    "sentence",
    [
        "เราเก็บข้อมูลการโทรไว้ 5 ปีนับจากวันที่โทร ข้อมูลทะเบียนรถที่เข้าจอดเก็บไว้ 1 ปี",
        "We keep call records for five years, and licence plates of cars for one year.",
    ],
)
def test_of_several_periods_in_a_sentence_each_is_for_what_its_clause_names(sentence: str) -> None:
    kept = read_text(f"Retention of personal data\n\n{sentence}\n").policy.retention
    assert [(one.duration, one.applies_to) for one in kept] == [
        ("P5Y", ("call_record",)),
        ("P1Y", ("vehicle_registration",)),
    ]


@pytest.mark.parametrize(
    ("sentence", "duration"),
    [
        ("We answer complaints within 15 days and keep the complaint file for 3 years.", "P3Y"),
        ("เราตอบข้อร้องเรียนภายใน 15 วัน และเก็บสำนวนข้อร้องเรียนไว้ 3 ปีหลังยุติเรื่อง", "P3Y"),
        ("Cameras record 24 hours a day and footage is kept for 14 days.", "P14D"),
        ("ธนาคารเปิดดำเนินการมา 80 ปี เอกสารสินเชื่อเก็บไว้ 10 ปี ท่านร้องเรียนได้ภายใน 90 วัน", "P10Y"),
        ("Loan documents are retained 10 years; you may complain to the regulator within 90 days.", "P10Y"),
    ],
)
def test_words_against_a_period_are_of_the_one_that_stands_with_them(sentence: str, duration: str) -> None:
    assert [one.duration for one in read_text(sentence).policy.retention] == [duration]


@pytest.mark.parametrize(
    "sentence",
    [
        "This policy is reviewed every 12 months and was last amended 2 years ago.",
        "ประกาศนี้ทบทวนทุก 12 เดือน และแก้ไขล่าสุดเมื่อ 2 ปีก่อน",
        "We will decide over the next 12 months how long consent lasts.",
        "Our foundation has looked after cats for 20 years.",
        "Our company has kept its promises for 25 years.",
        "Staff are retrained every 12 months.",
        "We used to keep CVs for five years.",
        "The deposit is kept for 30 days and then paid back.",
        "We do not keep your card number, not even for a day.",
        "เดิมเก็บใบสมัครไว้ 5 ปี",
        "มัดจำจะเก็บไว้ 30 วันแล้วคืนให้",
    ],
)
def test_how_long_ago_or_how_soon_anything_else_happens_is_no_retention(sentence: str) -> None:
    assert read_text(f"How long we keep it\n\n{sentence}\n").policy.retention == ()


@pytest.mark.parametrize(
    ("text", "durations"),
    [
        ("Chats are saved in our help-desk system for two years.", {"P2Y"}),
        ("Connection times are logged for 90 days as the law demands.", {"P90D"}),
        ("ท่านปิดคุกกี้ได้ในเบราว์เซอร์ และการเลือกของท่านจะถูกจำไว้หกเดือน", {"P6M"}),
        (
            "Cookies we set\n_sid – keeps you logged in, until you close the browser\n"
            "_ga – analytics, distinguishes visitors, 2 years\nconsent – your cookie choice, 6 months\n",
            {"P2Y", "P6M"},
        ),
        ("Our shop – quality, service, 30 years\n", set()),
    ],
)
def test_what_is_logged_saved_or_listed_with_its_cookies_has_a_period(text: str, durations: set[str]) -> None:
    assert {one.duration for one in read_text(text).policy.retention if one.duration} == durations
