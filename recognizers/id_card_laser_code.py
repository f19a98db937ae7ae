"""Laser code of the Thai id card (รหัสหลังบัตรประชาชน): two letters and ten digits, JT0-1234567-89.

Online identity checks ask for it beside the id number and the birth date. No check digit is published. A
digit 0 is often typed as the letter O.
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer

LASER = Recognizer(
    entity_type="TH_ID_CARD_LASER_CODE",
    element="id_card_laser_code",
    pattern=r"[A-Z]{2}[0-9O]-[0-9]{7}-[0-9]{2}",
    alone=0.95,
    named=0.99,
    headers=(
        "laser", "laser code", "laser id", "laser no", "laserid", "lasercode", "lasor code", "lasorcode",
        "laser number", "laser card", "idcard laser", "id card laser", "id card back no", "back id card",
        "people id back", "peopleidback", "national id back", "national id back number", "back of id card",
        "card back no", "card back code", "เลเซอร์", "รหัสเลเซอร์", "เลขเลเซอร์", "เลเซอร์ไอดี",
        "เลเซอร์โค้ด", "รหัสหลังบัตร", "เลขหลังบัตร", "หมายเลขหลังบัตร", "หลังบัตร", "รหัสหลังบัตรประชาชน",
        "เลขหลังบัตรประชาชน", "หมายเลขหลังบัตรประชาชน", "หลังบัตรประชาชน", "รหัสหลังบัตรปชช",
        "เลขหลังบัตรปชช",
        "back card no", "back of card", "back of id", "card back number", "id back no", "id card back",
        "idcard back no", "lasercd", "jc code", "jt code", "dopa laser", "เลขหลังบัตร ปชช", "โค้ดหลังบัตร",
        "back card code", "id back number", "people back code", "id back code", "bk card no", "idc bk no",
        "id card reverse code", "card reverse code", "idcard serial back", "id card serial back",
        "thai id back code", "code behind id card", "code behind thai id", "behind your thai id",
        "back of citizen card", "back of thai id", "back of card number", "12 character code", "lazer",
        "lazer code", "lazer id", "laser code card", "เลเซ่อร์โค้ด", "เลเซอโค้ด", "เลขด้านหลังบัตรประชาชน",
        "รหัสด้านหลังบัตรประชาชน",
    ),
    hints=("back no", "back code"),
    against=(
        "image", "photo", "printer", "credit", "เครดิต", "รูป", "ภาพ", "cut", "cutting", "distance",
        "wavelength", "tag", "power", "engraving", "welding", "pointer", "beam", "scanner", "level", "กำลัง",
        "ตัด", "วัตต์", "เครื่องพิมพ์",
    ),
    context=("laser", "เลเซอร์", "หลังบัตร"),
    examples=("JT0-1234567-89", "ME1-0987654-32"),
    counterexamples=("JT0123456789", "J0-1234567-89", "123-4567890-12"),
)  # fmt: skip

RECOGNIZERS = (
    LASER,
    replace(
        LASER,
        entity_type="TH_ID_CARD_LASER_CODE_UNDASHED",
        pattern=r"[A-Za-z]{2}[0-9Oo] ?[0-9]{7} ?[0-9]{2}",
        alone=0.3,
        needs_context=True,
        examples=("JT0123456789", "jt0 1234567 89", "JTO123456789"),
        counterexamples=("JT012345678", "TH1234567890123", "1234567890"),
    ),
)
