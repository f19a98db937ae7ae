"""Telephone numbers (หมายเลขโทรศัพท์): Thai in all written forms, and international ones.

Thailand's closed plan: trunk 0, country code 66, nine digits after it for mobiles (06, 08, 09) and eight
for landlines (02, 03x to 07x). Written 081-234-5678, 08-1234-5678, 0-2123-4567, +66 81 234 5678,
+66(0)81..., 0066..., with an extension (ต่อ 12), as a range (02-123-4567-9), several in one cell, or stored
as an integer, which loses the leading 0. Numbers of other countries count only when written with + or in the
North American way; `phonenumbers` knows their plans. Short codes (191, 1669, 1113) are not personal.

Sources: ITU Operational Bulletin, national numbering plan of Thailand; E.164; the phonenumbers metadata.
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.checksums import digits
from pdscan.phrases import said
from pdscan.recognizer import Recognizer

S, GAP = "[ .-]{0,3}", "[ .-]{1,3}"
AREA = "(?:3[2-9]|4[2-5]|5[2-6]|7[3-7])"
LAST = "[0-9]{3}" + S + "[0-9]{4}"

# A number is cut after its code first: "034792 200" are two numbers, "034-792200" is one.
MOBILE = (
    rf"0(?:[689][0-9]|14)(?:{GAP}{LAST}|[0-9]{{3}}-?[0-9]{{4}})|\(0[689][0-9]\){S}{LAST}"
    rf"|0[689][0-9]{GAP}[0-9]{{4}}{GAP}[0-9]{{3}}|0[689][0-9]{GAP}[0-9]{{3}}(?:-[0-9]{{2}}){{2}}"
    rf"|0[689]{GAP}[0-9]{{4}}{S}[0-9]{{4}}"
    rf"|0[689][0-9]{{2}}{GAP}[0-9]{{3}}{S}[0-9]{{3}}"
    rf"|0[ -]?[689][0-9]{{3}}{GAP}[0-9]{{4}}[ -]?[0-9]"
)
LANDLINE = (
    rf"02(?:{GAP}{LAST}|[0-9]{{3}}-?[0-9]{{4}})|\(02\){S}{LAST}"
    rf"|0[ -]2[0-9]{{3}}{S}[0-9]{{4}}"
    rf"|0{AREA}(?:{GAP}[0-9]{{3}}{S}[0-9]{{3}}|[0-9]{{3}}-?[0-9]{{3}})|\(0{AREA}\){S}[0-9]{{3}}{S}[0-9]{{3}}"
    rf"|0{AREA}{GAP}[0-9]{{2}}{S}[0-9]{{4}}"
    rf"|0(?:[ -]{AREA}[0-9]{{2}}{S}|{AREA}[0-9]{{2}}-)[0-9]{{4}}"
)
ABROAD = (
    rf"(?:(?:\+ ?|00)66|\(\+?66\)){S}(?:\(0\){S}|0{S})?"
    rf"(?:[689][0-9]{S}{LAST}|[689]{S}[0-9]{{4}}{S}[0-9]{{4}}|2{S}{LAST}|{AREA}{S}[0-9]{{3}}{S}[0-9]{{3}})"
    rf"|66[ -]?[689][0-9]{S}{LAST}"
)
TAIL = r"(?: ?(?:-|ถึง) ?[0-9]{1,2})?(?:,? ?(?:ต่อ|กด|[Ee]xt\.?|EXT\.?|x|#) ?[0-9]{1,5}(?:-[0-9]{1,5})?)?"
NUMBER = f"(?:{MOBILE}|{LANDLINE}|{ABROAD}){TAIL}"
LABEL = (
    r"(?:(?:เบอร์|หมายเลข)?(?:โทรศัพท์|โทร|มือถือ|บ้าน|ติดต่อ)?(?:มือถือ|บ้าน|ที่ทำงาน)?|[Tt]el|TEL|[Pp]hone|[Mm]ob(?:ile)?)"
    r"[.:]?(?: ?:)? ?"
)

HEADERS = (
    "phone", "phone no", "phone number", "phone num", "phoneno", "phonenumber", "phones", "phone contact",
    "telephone", "telephone no", "telephone number", "telephoneperson", "telephone person", "tel", "tel no",
    "tel number", "telno", "telnumber", "tell", "tel home", "tel mobile", "tel office", "tel work", "mobile",
    "mobile no", "mobile number", "mobileno", "mobile phone", "mobilephone", "mobile tel", "mob", "mob no",
    "mobno", "cell", "cell phone", "cellphone", "cell no", "cellular", "hand phone", "handphone", "msisdn",
    "hometel", "home tel", "home phone", "worktel", "work tel", "work phone", "office phone", "office tel",
    "informtel", "inform tel", "factphone", "contactphone", "contact phone", "contact tel", "contact number",
    "contact no", "contact mobile", "emergency phone", "emergency tel", "emergency contact phone",
    "emergency contact number", "landline", "sms number", "whatsapp", "whatsapp number", "receiver phone",
    "sender phone", "recipient phone", "shipping phone", "caller number", "calling number", "called number",
    "dial number", "ph no", "phn", "phone hash", "เบอร์", "เบอร์โทร", "เบอร์โทรศัพท์", "เบอร์โทรศัพท์มือถือ",
    "เบอร์โทรมือถือ", "เบอร์มือถือ", "เบอร์โทรติดต่อ", "เบอร์ติดต่อ", "เบอร์บ้าน", "เบอร์โทรบ้าน",
    "เบอร์โทรศัพท์บ้าน", "เบอร์ที่ทำงาน", "เบอร์ที่ติดต่อได้", "เบอร์ฉุกเฉิน", "เบอร์โทรฉุกเฉิน",
    "เบอร์ผู้รับ", "เบอร์ผู้ส่ง", "เบอร์คู่สาย", "โทร", "โทรศัพท์", "โทรศัพท์มือถือ", "โทรศัพท์บ้าน",
    "โทรศัพท์เคลื่อนที่", "โทรศัพท์ที่ทำงาน", "โทรศัพท์ติดต่อ", "โทรมือถือ", "มือถือ", "หมายเลขโทรศัพท์",
    "หมายเลขโทรศัพท์มือถือ", "หมายเลขโทรศัพท์เคลื่อนที่", "หมายเลขมือถือ", "หมายเลขติดต่อ", "เลขโทรศัพท์",
    "เลขหมายโทรศัพท์", "เลขมือถือ", "ผู้โทร", "เบอร์ต้นทาง", "เบอร์ปลายทาง",
    "tho",
    "beur tor",
    "dialled number", "dialed number", "dialled no", "a party number", "b party number", "anumber",
    "bnumber", "subscriber number", "subscr no", "subs no", "service number mobile", "day phone",
    "evening phone", "night phone", "daytime phone", "business phone", "assistant phone", "other phone",
    "tel day", "mobile 1", "mobile 2", "tel 1", "tel 2", "phone 1", "phone 2", "phone 3", "contact 1",
    "hp no", "cell number",
    "callback no", "callback number", "call back no", "wa number", "wa no", "wa phone", "line phone",
    "sms no", "sms to", "whatsapp no", "otp mobile", "reg mobile",
    "registered mobile", "receiver tel", "recv tel", "consignee phone", "shipper phone", "driver phone",
    "rider phone", "เบอร์ลูกค้า", "เบอร์ติดต่อกลับ", "เบอร์ผู้ติดต่อ", "เบอร์สำรอง", "เบอร์ผู้เช่า",
    "โทรติดต่อ", "หมายเลขผู้โทร", "หมายเลขต้นทาง", "หมายเลขปลายทาง",
    "ctcm",
)  # fmt: skip

TAILS = ("last4", "last 4", "last four", "last 4 digits", "tail", "suffix", "ending")
"""What shops keep of a number to tell their customers apart."""

HINTS = ("contact", "contacts", "hp", "ph", "call", "ติดต่อ")

AGAINST = (
    "fax", "model", "brand", "os", "verified", "verify", "code", "prefix", "carrier", "operator", "network",
    "app", "version", "device", "hotline", "type", "banking", "extension", "fee", "charge", "bill", "plan",
    "package", "usage", "credit", "imei", "card", "โทรสาร", "แฟกซ์", "รุ่น", "ยี่ห้อ", "เครือข่าย", "ค่าโทร",
    "ประเภท", "โทรทัศน์", "บัญชี",
    "smsc", "msc", "hlr", "vlr", "sgsn", "ggsn", "ivr", "pbx", "trunk", "shortcode",
    "value", "matrix", "grid", "excel", "risk", "sheet", "formula", "items", "block", "battery",
    "spreadsheet", "solar", "stem",
)  # fmt: skip

CONTEXT = (
    "โทร",
    "เบอร์",
    "มือถือ",
    "ติดต่อ",
    "สอบถาม",
    "tel",
    "phone",
    "mobile",
    "call",
    "contact",
    "sms",
    "whatsapp",
)


MOBILE_DIGITS = 9
"""Digits of a Thai mobile number, without the zero before it."""


def is_assigned(value: str) -> bool:
    """Tell whether a number written with its country code is one that its country can assign.

    In groups it need only be as long as the country's are: plans of numbers are extended faster than lists.

    >>> is_assigned("+44 20 7946 0018"), is_assigned("+66 81 234 5678"), is_assigned("+999 123 456")
    (True, True, False)
    """
    import phonenumbers

    try:
        number = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        return False
    is_grouped = not value.lstrip("+ ").isdigit()
    return phonenumbers.is_valid_number(number) or (is_grouped and phonenumbers.is_possible_number(number))


def is_north_american(value: str) -> bool:
    """Tell whether ten digits are a number that North America can assign.

    >>> is_north_american("(415) 555-0132"), is_north_american("(115) 555-0132")
    (True, False)
    """
    return _is_valid(value, "US")


def is_long_enough(value: str) -> bool:
    """Tell whether it has as many digits as numbers with their area code have.

    >>> is_long_enough("01632 960403"), is_long_enough("041 555")
    (True, False)
    """
    return 8 <= len(digits(value)) <= 12


def _is_valid(value: str, region: str | None) -> bool:
    import phonenumbers

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(value, region))
    except phonenumbers.NumberParseException:
        return False


def is_carried(value: str) -> bool | None:
    """Tell whether a Thai number is a mobile one, which somebody carries; others may be anybody's.

    >>> [is_carried(value) for value in ("081-234-5678", "+66 63 123 4567", "812345678", "02-123-4567")]
    [True, True, True, None]
    """
    number = digits(value).removeprefix("00").removeprefix("66").lstrip("0")
    return (number[:1] in {"6", "8", "9"} and len(number) == MOBILE_DIGITS) or None


THAI = Recognizer(
    entity_type="TH_PHONE_NUMBER",
    element="phone",
    pattern=NUMBER,
    of_a_person=is_carried,
    alone=0.96,
    named=0.99,
    headers=HEADERS,
    hints=HINTS,
    against=AGAINST,
    context=CONTEXT,
    examples=(
        "0812345678", "081-234-5678", "081 234 5678", "08-1234-5678", "0812-345-678", "(081) 234-5678",
        "081.234.5678", "02-123-4567", "021234567", "0-2123-4567", "0-2470-1122", "(02) 123 4567",
        "053-123456", "053-12-3456", "0-5312-3456", "+66812345678", "+66 81 234 5678", "+66(0)81-234-5678",
        "+66-2-123-4567", "(+66) 81 234 5678", "0066812345678", "66812345678", "0-2236-8281-2",
        "081-234-56-78", "02-123-4567-9", "02-123-4567 ต่อ 12", "0-2123-4567 ext. 101", "02-123-4567#12",
    ),
    counterexamples=(
        "0112345678", "1234567890", "0000000000", "191", "1669", "1800123456", "08123456", "08123456789",
        "123-4-56789-0", "1-2345-45678-78-1", "2023-08-12", "812345678", "034792 200", "081234 5678",
    ),
)  # fmt: skip

RECOGNIZERS = (
    THAI,
    replace(
        THAI,
        entity_type="TH_PHONE_NUMBER_LIST",
        pattern=f"(?:{LABEL})?{NUMBER}(?: ?(?:[,/;|]|และ|หรือ|or) ?(?:{LABEL})?[0-9][0-9 .+()-]*)*",
        in_text=False,
        examples=(
            "081-234-5678, 089-876-5432", "02-123-4567/8", "โทร. 0812345678", "0812345678 หรือ 0898765432",
        ),
        counterexamples=("1,2,3", "โทร 1669", "081-234"),
    ),
    replace(
        THAI,
        entity_type="TH_PHONE_NUMBER_LANDLINE_66",
        pattern=rf"66(?:2[0-9]{{7}}|{AREA}[0-9]{{6}})|1[0-9]{{3}}",
        alone=0.2,
        complement=True,
        in_text=False,
        examples=("6621234567", "6653123456", "1175"),
        counterexamples=("66212345678", "661234567"),
    ),
    replace(
        THAI,
        entity_type="TH_PHONE_NUMBER_CALLED",
        pattern=(
            r"(?:sips?:(?:\+?66|0066|0)|\+66)[2-9][0-9]{7,8}@[0-9A-Za-z.:-]+(?:;[ -~]*)?"
            r"|66[2-9][0-9]{7,8}@(?:s\.whatsapp\.net|c\.us)|(?:tel|sms|callto):(?:\+66|0)[2-9][0-9]{7,8}"
        ),
        in_text=False,
        examples=("sip:+66812345678@pbx.example.com", "66812345678@s.whatsapp.net", "tel:+66812345678"),
        counterexamples=("sip:reception@pbx.example.com", "6681234567@example.ac.th", "66812345678"),
    ),
    replace(
        THAI,
        entity_type="TH_PHONE_NUMBER_WITHOUT_ZERO",
        pattern=r"[689][0-9]{8}(?:\.0)?",
        alone=0.7,
        named=0.97,
        in_text=False,
        examples=("812345678", "812345678.0"),
        counterexamples=("112345678", "0812345678", "81234567"),
    ),
    replace(
        THAI,
        entity_type="TH_LANDLINE_WITHOUT_ZERO",
        pattern=rf"(?:66)?(?:2[0-9]{{7}}|{AREA}[0-9]{{6}})(?:\.0)?",
        alone=0.02,
        named=0.95,
        hints=(),
        in_text=False,
        examples=("21234567", "53123456", "6621234567", "21234567.0"),
        counterexamples=("11234567", "2123456", "51234567", "812345678"),
    ),
    replace(
        THAI,
        entity_type="TH_PHONE_NUMBER_TAIL",
        pattern=r"(?:[xX*•.-]{2,8} ?)?[0-9]{4}",
        alone=0.0,
        named=0.95,
        headers=(
            *(f"{phone} {last}" for phone in ("phone", "tel", "mobile", "msisdn", "ph") for last in TAILS),
            "เบอร์ท้าย", "ท้ายเบอร์", "เลขท้ายเบอร์", "เบอร์ 4 ตัวท้าย", "เบอร์โทร 4 ตัวท้าย", "4 ตัวท้ายเบอร์โทร",
        ),
        hints=(),
        in_text=False,
        examples=("1234", "xxx-xxx-1234"),
        counterexamples=("123", "12345"),
    ),
    replace(
        THAI,
        entity_type="PHONE_NUMBER",
        pattern=r"\+ ?[1-9](?:[ .()/-]{0,3}[0-9]){6,14}",
        validate=is_assigned,
        chance=0.3,
        examples=(
            "+44 20 7946 0018", "+1 415 555 0132", "+1 (415) 555-0132", "+81-90-1234-5678",
            "+66 81 234 5678",
        ),
        counterexamples=("+1234567", "+999 123 456 789", "44 20 7946 0018"),
    ),
    replace(
        THAI,
        entity_type="US_PHONE_NUMBER",
        pattern=r"(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[ .-])[2-9][0-9]{2}[ .-][0-9]{4}",
        validate=is_north_american,
        chance=0.4,
        alone=0.8,
        examples=("(415) 555-0132", "415-555-0132", "415.555.0132"),
        counterexamples=("(115) 555-0132", "4155550132", "123-456-7890"),
    ),
    Recognizer(
        entity_type="PHONE_NUMBER_SAID",
        element="phone",
        named=0.95,
        validate=is_long_enough,
        said=said("phone"),
    ),
    Recognizer(entity_type="PHONE_NUMBER_SPOKEN", element="phone", named=0.95, said=said("phone_spoken")),
)  # fmt: skip
