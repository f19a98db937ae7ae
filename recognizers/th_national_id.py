"""Thai national identification number (เลขประจำตัวประชาชน): 13 digits, the last a check digit.

Written plain or grouped as 1-2345-67890-12-1. The first digit is the kind of person: 1 to 5 Thai, 6 and 7
temporary residents and their children, 8 lawful aliens and the naturalised. Numbers that begin with 0
belong to companies (`juristic_id`) or to persons without registration status (`alien_id`). Digits 2-3 are
the province of the registering office, 96 (Narathiwat) at most: a bare number above it is another's. Gaps
below are not held against a number, and beside a word that says what it is none is, so that test and
training systems with made-up offices are seen as what they imitate.

One in ten numbers of 13 digits has the check digit by luck (order numbers, bar codes, milliseconds since
1970): a column tells by its pass rate.

Source: https://en.wikipedia.org/wiki/Thai_identity_card
"""

from __future__ import annotations

import re
from dataclasses import replace

from pdscan.checksums import digits, thai_id
from pdscan.detect.text.whole import whole
from pdscan.recognizer import Recognizer
from pdscan.shapes import MEDIA_SUFFIX

LAST_PROVINCE = "96"


def has_check_digit(value: str) -> bool:
    """Tell whether the 13 digits of a value, grouped or not, carry the check digit.

    >>> has_check_digit("1-2345-45678-78-1"), has_check_digit("1234545678782")
    (True, False)
    """
    return thai_id(digits(value))


def is_registered(value: str) -> bool:
    """Tell whether a number has the check digit, and a province that can have issued it.

    >>> is_registered("1-2345-45678-78-1"), is_registered("1994545678785"), has_check_digit("1994545678785")
    (True, False, True)
    """
    return digits(value)[1:3] <= LAST_PROVINCE and has_check_digit(value)


def names_a_file(value: str) -> bool:
    """Tell whether a number in the name of a file, folders aside, is a national ID.

    >>> names_a_file("/kyc/1234545678781.jpg"), names_a_file("/1234545678781/scan.jpg")
    (True, False)
    """
    name = value.replace("\\", "/").rpartition("/")[2]
    return any(map(is_registered, re.findall("(?<![0-9])[0-9]{13}(?![0-9])", name)))


HEADERS = (
    "national id", "national identification", "national identity", "national identification number",
    "national id card", "nationalid", "citizen", "citizen id", "citizen card", "citizen id card",
    "citizen identification", "citizen number", "citizen no", "idcitizen", "id citizen", "cid", "nid",
    "tnin", "thai id", "thai id card", "thai national id", "thai citizen id", "thaiid", "id card",
    "id card no", "id card number", "idcard", "idcardno", "idcard no", "idc no", "identity card",
    "identity card no", "identity no", "identity number", "identification card", "identification number",
    "identification no", "identification", "card identification", "personal id", "personal identification",
    "person identification", "people id", "people id card", "peopleid", "popid", "pop id", "population id",
    "population identification code", "father cid", "mother cid", "spouse cid", "cid father", "cid mother",
    "cid couple", "cid hash", "เลขประจำตัวประชาชน", "เลขที่ประจำตัวประชาชน", "หมายเลขประจำตัวประชาชน",
    "รหัสประจำตัวประชาชน", "บัตรประจำตัวประชาชน", "เลขบัตรประจำตัวประชาชน", "เลขที่บัตรประจำตัวประชาชน",
    "หมายเลขบัตรประจำตัวประชาชน", "บัตรประชาชน", "เลขบัตรประชาชน", "เลขที่บัตรประชาชน", "หมายเลขบัตรประชาชน",
    "รหัสบัตรประชาชน", "เลขประชาชน", "รหัสประชาชน", "เลขประชากร", "ปชช", "เลขปชช", "บัตรปชช", "เลขบัตรปชช",
    "เลขที่บัตรปชช", "รหัสปชช", "หมายเลขบัตรปชช", "เลขปปช", "บัตรปปช", "เลขบัตรปปช", "เลขสิบสามหลัก",
    "เลขหลัก", "เลขประจำตัวหลัก", "เลขบัตรหลัก", "เลขบัตร", "เลขไอดีการ์ด", "ไอดีการ์ด",
    "ident no", "ident number", "id 13", "pid 13", "cid 13", "natl id", "natl id no", "nat id",
    "nat id no", "national identifier", "national number", "national no", "civil id", "civil no",
    "civil id no", "civil registration no", "government id", "govt id", "gov id", "identity id",
    "identity document no", "identification id", "id document no", "resident id", "thai citizen no",
    "thai cid", "thai pid", "card cid", "holder cid", "spouse id card", "parent id card", "father id card",
    "mother id card", "guarantor id card", "borrower id card", "couple", "fatherid", "motherid",
    "รหัส 13 หลัก", "เลข 13 หลัก", "เลขประจำตัว 13 หลัก", "เลขประจำตัวบุคคล", "เลขประจำตัวผู้ป่วยประชาชน",
    "เลขบัตรผู้กู้", "เลขบัตรผู้ป่วย", "บัตรประจำตัว", "เลขที่บัตรประจำตัว", "เลขบัตรประจำตัว",
)  # fmt: skip

HINTS = (
    "pid", "id no", "idno", "id number", "id num", "card no", "card id", "card number", "cardno", "cardid",
    "ssn", "nin", "person id", "personid", "register id", "เลขที่บัตร", "หมายเลขบัตร", "เลขประจำตัว",
    "หมายเลขประจำตัว", "รหัสประจำตัว", "บัตร",
)  # fmt: skip

AGAINST = (
    "expiry", "expire", "expires", "expired", "expiration", "issue", "issued", "issuer", "date", "image",
    "photo", "picture", "copy", "scan", "file", "path", "url", "laser", "back", "front", "order", "product",
    "barcode", "invoice", "credit", "debit", "alien", "วันหมดอายุ",
    "หมดอายุ", "วันออกบัตร", "วันที่ออก", "ออกให้", "สำเนา", "รูป", "ภาพ", "ไฟล์", "หลังบัตร", "ด้านหลัง",
    "เครดิต", "เดบิต", "คนต่างด้าว", "นักศึกษา", "นักเรียน",
)  # fmt: skip

GROUPED = r"[1-9](?:[ .\-_/]{0,5}[0-9]){12}"
"""In groups of any size: alone in a text it is an id, between other figures it is not."""

THAI_ID = Recognizer(
    entity_type="TH_TNIN",
    element="national_id",
    pattern=(
        r"[1-8][ .-]?[0-9]{4}[ .-]?[0-9]{5}[ .-]?[0-9]{2}[ .-]?[0-9]"
        r"|[1-8][ -][0-9]{2}[ -][0-9][ -][0-9]{3}[ -][0-9]{5}[ -][0-9]"
    ),
    validate=is_registered,
    chance=0.1,
    alone=0.97,
    named=0.99,
    headers=HEADERS,
    hints=HINTS,
    against=AGAINST,
    context=("บัตรประชาชน", "ประชาชน", "เลขประจำตัว", "ปชช", "citizen", "national id", "id card", "tnin"),
    examples=("1234545678781", "1-2345-45678-78-1", "3 6712 00345 91 5", "5.1999.87654.32.1"),
    counterexamples=("1234545678782", "0105544000017", "123454567878", "12345456787811", "8850123456789"),
)

RECOGNIZERS = (
    THAI_ID,
    replace(
        THAI_ID,
        entity_type="TH_TNIN_LOOSE",
        pattern=rf"{GROUPED}(?:\.0)?",
        validate=has_check_digit,
        needs_context=True,
        examples=("1234545678781.0", "1 2345 4567 8781", "12345 4567-8781", "9-1234-56789-01-0"),
        counterexamples=("1234545678782.0", "12 345 456 787", "1234.5454", "2023-01-15 10:30:00"),
    ),
    replace(
        THAI_ID,
        entity_type="TH_TNIN_GROUPED",
        headers=(),
        hints=(),
        pattern=None,
        find=whole(GROUPED, is_registered),
        cue=f"^{GROUPED}$",
        in_text=False,
        examples=("1 2345 4567 8781", "12345  45678 78 1"),
        counterexamples=("1 2345 4567 8782", "no. 1 2345 4567 8781", "5 1 2345 4567 8781"),
    ),
    replace(
        THAI_ID,
        entity_type="TH_TNIN_OF_A_FILE",
        pattern=rf"(?:[^\n]*[^0-9\n])?[1-8][0-9]{{12}}(?:[^0-9\n/\\][^\n/\\]*)?{MEDIA_SUFFIX}",
        validate=names_a_file,
        alone=0.95,
        headers=(),
        hints=(),
        against=(),
        shares_cells=True,
        in_text=False,
        examples=("/kyc/1234545678781.jpg", "1234545678781_มอบอำนาจ.pdf", "D:\\scan\\id-1234545678781.tif"),
        counterexamples=("/kyc/1234545678782.jpg", "1234545678781", "IMG_8634.HEIC"),
    ),
    replace(
        THAI_ID,
        entity_type="TH_TNIN_ROUNDED",
        pattern=r"[1-8](?:\.[0-9]{1,6})?[Ee]\+?12",
        validate=None,
        chance=1.0,
        alone=0.0,
        named=0.8,
        hints=(),
        in_text=False,
        examples=("1.10370E+12", "3.1e12"),
        counterexamples=("1.1E+11", "1.5", "9.1E+12"),
    ),
)
