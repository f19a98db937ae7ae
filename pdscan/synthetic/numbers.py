"""Numbers that are made up: valid by their check digits, issued to nobody we know of.

Layouts: account numbers by bank, the numbering plan of the NBTC, ISO/IEC 7812-1 (cards, of the issuers'
published test ranges), ICAO 9303 (machine readable zone), ISO 3779 (VIN), EMVCo (PromptPay).
"""

from __future__ import annotations

from random import Random

from pdscan.checksums import crc16, icao_check_digit, luhn_check_digit, thai_id_check_digit

PROVINCES = (
    10,
    11,
    12,
    13,
    20,
    21,
    30,
    31,
    34,
    36,
    40,
    41,
    45,
    50,
    53,
    57,
    60,
    65,
    70,
    73,
    77,
    80,
    83,
    84,
    90,
    94,
)
MOBILE_BLOCKS = (
    "61", "62", "63", "64", "65", "80", "81", "82", "84", "85", "86", "87", "89",
    "90", "91", "92", "94", "95", "97", "98", "99",
)  # fmt: skip
TEST_CARDS = ("411111", "401288", "555555", "510510", "222300", "352800", "601111")
"""Issuer numbers that payment processors publish for testing."""
_CAPITALS = "ABCDEFGHJKLMNPRSTUVWXYZ"
_CONSONANTS = "กขคฆงจฉชฌญฎฐฒณดตถทธนบปผพฟภมยรลวศษสหฬอฮ"
_VIN_VALUES = dict(
    zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "012345678912345678123457923456789"), strict=True)
)
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def digits(chance: Random, length: int) -> str:
    """Return so many random digits."""
    return "".join(chance.choices("0123456789", k=length))


def letters(chance: Random, length: int) -> str:
    """Return so many capital letters, without those that are read as digits."""
    return "".join(chance.choices(_CAPITALS, k=length))


def hexadecimal(chance: Random, length: int) -> str:
    """Return so many lower-case hexadecimal digits."""
    return "".join(chance.choices("0123456789abcdef", k=length))


def uuid(chance: Random) -> str:
    """Return a version 4 UUID."""
    text = hexadecimal(chance, 30)
    return f"{text[:8]}-{text[8:12]}-4{text[12:15]}-{chance.choice('89ab')}{text[15:18]}-{text[18:30]}"


def national_id(chance: Random, first: str = "") -> str:
    """Return a Thai id; offices above 70 are municipal ones, which no list of districts holds."""
    office = f"{chance.choice(PROVINCES)}{chance.randrange(1, 100):02}"
    body = (first or chance.choice("1111222333345")) + office + digits(chance, 7)
    return body + thai_id_check_digit(body)


def alien_id(chance: Random) -> str:
    """Return the id of a person without Thai nationality: first digits 00, 6, 7 or 8."""
    first = chance.choice(["00", "6", "7", "8"])
    body = (first + str(chance.choice(PROVINCES)) + digits(chance, 9))[:12]
    return body + thai_id_check_digit(body)


def juristic_id(chance: Random) -> str:
    """Return a company's registration number."""
    year = chance.randrange(520, 568)
    body = f"0{chance.choice(PROVINCES)}{chance.choice('3555557')}{year}{digits(chance, 5)}"
    return body + thai_id_check_digit(body)


def mobile(chance: Random) -> str:
    """Return a Thai mobile number, ten digits with its trunk zero."""
    return f"0{chance.choice(MOBILE_BLOCKS)}{digits(chance, 7)}"


def landline(chance: Random) -> str:
    """Return a Thai fixed line number, nine digits with its trunk zero."""
    area = chance.choice(["02", "02", "02", "034", "038", "043", "044", "053", "074", "076"])
    return area + chance.choice("23456789") + digits(chance, 8 - len(area))


def bank_account(chance: Random, layout: str) -> str:
    """Return an account number with the dashes of a layout ("3-1-5-1")."""
    return "-".join(digits(chance, int(length)) for length in layout.split("-"))


def card(chance: Random) -> str:
    """Return a payment card number of a test range."""
    body = chance.choice(TEST_CARDS) + digits(chance, 9)
    return body + luhn_check_digit(body)


def imei(chance: Random) -> str:
    """Return an equipment identity."""
    body = chance.choice(["35", "86"]) + digits(chance, 12)
    return body + luhn_check_digit(body)


def passport(chance: Random) -> str:
    """Return a Thai passport number: two letters and seven digits."""
    return chance.choice(["AA", "AB", "AC"]) + digits(chance, 7)


def laser_code(chance: Random) -> str:
    """Return the number on the back of an id card, without dashes."""
    return chance.choice(["JT", "JC", "ME", "GC", "BB"]) + digits(chance, 10)


def mrz(chance: Random, surname: str, given: str) -> str:
    """Return the two lines of a passport's machine readable zone."""
    number, birth, expiry = (
        passport(chance),
        f"{chance.randrange(50, 99)}{chance.randrange(1, 13):02}{chance.randrange(1, 29):02}",
        f"{chance.randrange(27, 35)}0101",
    )
    first = f"P<THA{surname.upper()}<<{given.upper()}".ljust(44, "<")[:44]
    parts = (
        number + icao_check_digit(number),
        birth + icao_check_digit(birth),
        expiry + icao_check_digit(expiry),
    )
    personal = "<" * 14 + "0"
    whole = icao_check_digit(parts[0] + parts[1] + parts[2] + personal)
    return f"{first}\n{parts[0]}THA{parts[1]}{chance.choice('MF')}{parts[2]}{personal}{whole}"


def promptpay(mobile_number: str) -> str:
    """Return the QR payload that asks for money to a mobile number."""
    account = "0016A00000067701011101130066" + mobile_number[1:]
    body = f"00020101021129{len(account)}{account}5802TH53037646304"
    return body + crc16(body)


def plate(chance: Random) -> str:
    """Return the first line of a Thai number plate."""
    front = chance.choice(["", "1", "2", "3", "4"])
    return f"{front}{''.join(chance.choices(_CONSONANTS, k=2))} {chance.randrange(1, 10_000)}"


def vin(chance: Random) -> str:
    """Return a vehicle identification number with its check digit."""
    body = chance.choice(["MR0", "MNB", "MP1"]) + "".join(
        chance.choices("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", k=14)
    )
    total = sum(_VIN_VALUES[sign] * weight for sign, weight in zip(body, _VIN_WEIGHTS, strict=True))
    return f"{body[:8]}{'0123456789X'[total % 11]}{body[9:]}"


def ean13(chance: Random) -> str:
    """Return a bar code of a Thai maker (885)."""
    body = "885" + digits(chance, 9)
    weighted = sum(int(sign) * (3 if place % 2 else 1) for place, sign in enumerate(body))
    return body + str(-weighted % 10)


def public_ip(chance: Random) -> str:
    """Return an address of a documentation range (RFC 5737) or of a private one."""
    block = chance.choice(
        [
            "192.0.2",
            "198.51.100",
            "203.0.113",
            f"10.{chance.randrange(256)}.{chance.randrange(256)}",
            f"192.168.{chance.randrange(256)}",
        ]
    )
    return f"{block}.{chance.randrange(1, 255)}"


def ipv6(chance: Random) -> str:
    """Return an address of the documentation range (RFC 3849)."""
    return "2001:db8:" + ":".join(hexadecimal(chance, 4) for _ in range(6))


def mac(chance: Random) -> str:
    """Return a hardware address, colons between its bytes."""
    return ":".join(hexadecimal(chance, 2) for _ in range(6))
