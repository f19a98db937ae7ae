"""Passport numbers (เลขที่หนังสือเดินทาง) and the machine readable zone of a passport.

Thai passports have two letters and seven digits, older ones one letter and six or seven; other countries
use six to nine letters and digits. Only the machine readable zone proves itself: ICAO 9303-4, two lines of
44 signs, check digits by 7-3-1.
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.checksums import icao_check_digit
from pdscan.phrases import said
from pdscan.recognizer import Recognizer

FIRST_LINE = r"P[A-Z<]{43}"
NAMES_LINE = r"P[A-Z<][A-Z]{3}[A-Z]+(?:<[A-Z]+)*<<[A-Z<]{2,}<<"
BETWEEN_LINES = r"[ \r\n|/;,]{0,3}"
SECOND_LINE = r"[A-Z0-9<]{9}[0-9][A-Z<]{3}[0-9]{7}[MFX<][0-9]{7}[A-Z0-9<]{14}[0-9<][0-9]"


def has_check_digits(value: str) -> bool:
    """Tell whether number, birth date and expiry date in the second line carry their check digits.

    >>> has_check_digits("AA00000000THA9001011M3001019<<<<<<<<<<<<<<06")
    True
    """
    line = value[-44:]
    fields = ((line[:9], line[9]), (line[13:19], line[19]), (line[21:27], line[27]))
    return all(icao_check_digit(field) == digit for field, digit in fields)


def is_short_enough(value: str) -> bool:
    """Tell whether a number has nine signs at most, as the travel documents of ICAO do.

    >>> is_short_enough("C01X00T47"), is_short_enough("0812345678")
    (True, False)
    """
    return 7 <= len(value) <= 9


PASSPORT = Recognizer(
    entity_type="TH_PASSPORT",
    element="passport",
    pattern=r"[A-Z]{2}[ -]?[0-9]{7}|[A-Z][ -]?[0-9]{6,7}",
    alone=0.3,
    named=0.99,
    headers=(
        "pp or ci", "ci or pp", "passport or ci", "pp ci", "pp ci no", "ci no",
        "certificate of identity", "certificate of identity no",
        "pp no", "pp number", "pp num",
        "passport", "passport no", "passport number", "passport num", "passport id", "passportno",
        "passportnumber", "passport code", "passpor", "pass port", "pass port no", "pport", "pport no",
        "ppt no", "passport ref", "travel document", "travel document no", "travel document number",
        "travel doc no", "passport hash", "หนังสือเดินทาง", "เลขหนังสือเดินทาง", "เลขที่หนังสือเดินทาง",
        "หมายเลขหนังสือเดินทาง", "พาสปอร์ต", "พาสปอต", "เลขพาสปอร์ต", "เลขที่พาสปอร์ต", "หมายเลขพาสปอร์ต",
        "พาสพอร์ต",
        "passpt", "passpt no", "passprt", "passport book no", "ppno", "pspt", "pspt no", "psport",
        "passport numb", "doc passport", "ppt number", "เลขเล่มหนังสือเดินทาง",
    ),
    hints=(
        "docnum", "doc num", "travel doc",
        "ppt", "document num", "doc number", "td no",
        "document no", "document number", "doc no", "id no", "id number", "pass no", "เลขที่เอกสาร",
    ),
    against=(
        "expiry", "expire", "expires", "expiration", "exp", "issue", "issued", "issuing", "date", "country",
        "place", "image", "photo", "copy", "scan", "file", "nationality", "url", "authority", "vaccine",
        "หมดอายุ", "วันออก", "ออกให้", "ประเทศ", "สำเนา", "รูป", "ภาพ", "สัญชาติ",
        "dog", "cat", "pet", "battery", "product", "material", "digital", "fee", "ค่า", "ธรรมเนียม",
        "แบบฟอร์ม",
    ),
    context=("passport", "หนังสือเดินทาง", "พาสปอร์ต", "travel document"),
    needs_context=True,
    examples=("AA1234567", "AB7654321", "A123456", "N1234567", "AA 1234567"),
    counterexamples=("AAA123456", "1234567", "A12345", "AA12345678", "aa-1"),
)  # fmt: skip

RECOGNIZERS = (
    PASSPORT,
    replace(
        PASSPORT,
        entity_type="PASSPORT",
        pattern=r"[A-Za-z0-9]{0,3}[0-9][A-Za-z0-9]{4,8}|[0-9]{7,9}",
        validate=is_short_enough,
        alone=0.0,
        named=0.95,
        hints=(),
        in_text=False,
        labels=("พาสปอร์ตเลขที่", "หนังสือเดินทางเลขที่", "passport เลขที่", "พาสปอร์ต no", "ppt"),
        labelled=r"[A-Z]{1,3}[0-9]{6,8}|[0-9]{8,9}|[A-Z][0-9]{2}[A-Z][0-9]{5}|[A-Z]{1,2}[0-9A-Z]{6}[0-9]",
        examples=("533380006", "C01X00T47", "aa1234567", "K12345678", "12AB34567"),
        counterexamples=("12345", "ABCDEFGH", "2023-01-15", "THAILAND"),
    ),
    replace(
        PASSPORT,
        entity_type="PASSPORT_MRZ",
        pattern=rf"(?:{FIRST_LINE}{BETWEEN_LINES})?{SECOND_LINE}",
        validate=has_check_digits,
        chance=0.001,
        alone=0.99,
        headers=("mrz", "mrz line", "passport mrz", "machine readable zone"),
        hints=(),
        needs_context=False,
        examples=(
            "AA00000000THA9001011M3001019<<<<<<<<<<<<<<06",
            "P<THAJAIDEE<<SOMCHAI<<<<<<<<<<<<<<<<<<<<<<<<\nAA00000000THA9001011M3001019<<<<<<<<<<<<<<06",
        ),
        counterexamples=("AA00000010THA9001011M3001019<<<<<<<<<<<<<<06", "P<THAJAIDEE<<SOMCHAI"),
    ),
    replace(
        PASSPORT,
        entity_type="PASSPORT_MRZ_NAMES",
        pattern=rf"{NAMES_LINE}[A-Z<]*(?:{BETWEEN_LINES}{SECOND_LINE})?",
        validate=None,
        chance=1.0,
        alone=0.97,
        headers=("mrz1", "mrz line1"),
        hints=(),
        needs_context=False,
        in_text=False,
        examples=("P<THAJAIDEE<<SOMCHAI<<<<<<<<<<<<<<<<<<<<<<<<",),
        counterexamples=("P<THAJAIDEE", "PRODUCT<<A<<"),
    ),
    Recognizer(
        entity_type="BIRTH_IN_MRZ",
        element="date_of_birth",
        pattern=rf"(?:{FIRST_LINE}{BETWEEN_LINES})?{SECOND_LINE}",
        validate=has_check_digits,
        chance=0.001,
        alone=0.95,
        shares_cells=True,
        in_text=False,
        examples=("AA00000000THA9001011M3001019<<<<<<<<<<<<<<06",),
        counterexamples=("AA00000010THA9001011M3001019<<<<<<<<<<<<<<06", "P<THAJAIDEE<<SOMCHAI"),
    ),
    Recognizer(
        entity_type="PERSON_IN_MRZ",
        element="name",
        pattern=rf"(?:{NAMES_LINE}[A-Z<]*{BETWEEN_LINES})(?:{SECOND_LINE})?",
        alone=0.95,
        shares_cells=True,
        in_text=False,
        examples=("P<THAJAIDEE<<SOMCHAI<<<<<<<<<<<<<<<<<<<<<<<<",),
        counterexamples=("P<THAJAIDEE", "AA00000000THA9001011M3001019<<<<<<<<<<<<<<06"),
    ),
    replace(
        PASSPORT,
        entity_type="PASSPORT_DOCS",
        pattern=(
            r"P/[A-Z]{3}/[A-Z0-9]{6,9}/[A-Z]{3}/[0-9]{2}[A-Z]{3}[0-9]{2}/[FMUX]I?/[0-9]{2}[A-Z]{3}[0-9]{2}"
            r"(?:/[A-Z/ -]+)?"
        ),
        validate=None,
        chance=1.0,
        alone=0.97,
        headers=("ssr docs", "apis docs"),
        hints=(),
        needs_context=False,
        in_text=False,
        examples=("P/THA/AA0000000/THA/01JAN90/M/01JAN30/JAIDEE/SOMCHAI",),
        counterexamples=("P/THA/AA0000000",),
    ),
    Recognizer(entity_type="PASSPORT_SAID", element="passport", named=0.97, said=said("passport")),
)
