"""House registration code (เลขรหัสประจำบ้าน): 11 digits, 1234-567890-1, beginning with the office."""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer

HOUSE = Recognizer(
    entity_type="TH_HOUSE_CODE",
    element="house_registration",
    pattern=r"[1-9][0-9]{3}-[0-9]{6}-[0-9]",
    alone=0.9,
    named=0.98,
    headers=(
        "house code", "house registration", "house registration no",
        "house registration number", "house registration code", "house reg no", "house book",
        "house book no", "house id code", "household registration", "household registration no",
        "tabien baan", "tabienbaan", "เลขรหัสประจำบ้าน",
        "เลขที่ประจำบ้าน", "hh code", "household code", "hh id",
        "รหัสประจำบ้าน",
        "เลขประจำบ้าน", "ทะเบียนบ้าน", "เลขทะเบียนบ้าน", "เลขที่ทะเบียนบ้าน", "รหัสทะเบียนบ้าน",
        "เล่มทะเบียนบ้าน", "รหัสบ้าน", "เลขรหัสบ้าน", "เลขบ้านหลัก",
        "house register id", "house register no", "house regist no", "house regist id", "house reg",
        "house reg id", "house book id", "household reg no", "household register", "dopa house id",
        "hreg", "hreg no", "hreg code", "hreg id", "hid code", "hid no", "hse reg", "hse reg no",
        "hse code", "hse id", "house no id", "house number code", "house id number", "house particulars no",
        "ทร14", "ทร 14", "เลข ทร14", "เลขรหัสประจำบ้าน 11 หลัก", "รหัสประจำบ้าน 11 หลัก",
        "household book number", "household book no", "household book", "hukou", "hukou number", "hukou no",
        "house registry no", "house master reg no", "house no 11 digits", "house id 11",
        "house id 11 digits", "houseid11", "hous reg", "hid11", "hid 11", "tabien", "tabien ban",
        "tabienban", "thabian ban", "ท.ร.13", "ทร13", "ทร 13", "ท.ร.14", "ทร", "เลข ท.ร.14",
    ),
    hints=("hcode", "house id", "houseid", "hid"),
    against=(
        "copy", "image", "file", "address", "สำเนา", "ไฟล์", "ที่อยู่", "ตาม", "clearing", "auction",
        "publishing", "fashion", "power", "ware", "open", "white",
    ),
    context=("ทะเบียนบ้าน", "รหัสประจำบ้าน", "house registration"),
    examples=("1020-123456-7", "5001-000123-4"),
    counterexamples=("0812-345-678", "10201234567", "1020-1234567"),
)  # fmt: skip

RECOGNIZERS = (
    HOUSE,
    replace(
        HOUSE,
        entity_type="TH_HOUSE_CODE_DIGITS",
        pattern=r"[1-9][0-9]{3}[ -]?[0-9]{6}[ -]?[0-9](?:\.0)?",
        alone=0.0,
        needs_context=True,
        examples=("10201234567", "1020 123456 7", "10201234567.0"),
        counterexamples=("00201234567", "1020123456"),
    ),
)
