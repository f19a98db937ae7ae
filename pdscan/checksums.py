"""Check digits: the arithmetic that tells a real number from any number of the same length.

Functions take a string that holds the number only, without separators (`digits` takes those out); a string of
the wrong length or alphabet is simply not valid.

Sources: ISO/IEC 7812-1 (Luhn; cards, IMEI), ISO/IEC 7064 MOD 97-10 and ISO 13616 (IBAN), ICAO 9303-3
section 4.9 (7-3-1), GS1 General Specifications 7.9 (EAN), ISO 3779 and 49 CFR 565.15 (VIN), EMVCo
QR Code Specification (CRC-16/CCITT-FALSE); the Thai identification number is described in
https://en.wikipedia.org/wiki/Thai_identity_card.
"""

from __future__ import annotations

import binascii
import re
from operator import mul

_NO_DIGITS = re.compile("[^0-9]+")
_THAI_ID_WEIGHTS = range(13, 1, -1)
_LETTER_VALUE = {letter: str(value) for value, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ", start=10)}
_ICAO_VALUE = {sign: value for value, sign in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")} | {"<": 0}
_VIN_VALUE = dict(
    zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "012345678912345678123457923456789"), strict=True)
)
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def digits(text: str) -> str:
    """Return the ASCII digits of a text, without anything between them or the ".0" of a number column.

    >>> digits("1-2345-45678-78-1"), digits("1234545678781.0")
    ('1234545678781', '1234545678781')
    """
    if text.endswith(".0") and text[:-2].isdigit():
        text = text[:-2]
    return text if text.isascii() and text.isdigit() else _NO_DIGITS.sub("", text)


def is_number(text: str, length: int) -> bool:
    """Tell whether a text is exactly so many ASCII digits.

    >>> is_number("123", 3), is_number("12๓", 3)
    (True, False)
    """
    return len(text) == length and text.isascii() and text.isdigit()


def thai_id_check_digit(body: str) -> str:
    """Return the last digit of a Thai 13-digit number from its first twelve.

    >>> thai_id_check_digit("123454567878")
    '1'
    """
    weighted = sum(map(mul, _THAI_ID_WEIGHTS, map(int, body)))
    return str((11 - weighted % 11) % 10)


def thai_id(number: str) -> bool:
    """Tell whether 13 digits carry the check digit of Thai persons, companies and taxpayers.

    One in ten random numbers does: ten residues of eleven fold into ten digits.

    >>> thai_id("1234545678781"), thai_id("1234545678782")
    (True, False)
    """
    return is_number(number, 13) and thai_id_check_digit(number[:12]) == number[12]


def luhn_check_digit(body: str) -> str:
    """Return the digit that makes a body pass Luhn.

    >>> luhn_check_digit("7992739871")
    '3'
    """
    return str(-_luhn_sum(body + "0") % 10)


def luhn(number: str) -> bool:
    """Tell whether the digits pass Luhn (mod 10, every second digit doubled from the right).

    >>> luhn("79927398713"), luhn("79927398710")
    (True, False)
    """
    return is_number(number, len(number)) and len(number) > 1 and _luhn_sum(number) % 10 == 0


def _luhn_sum(number: str) -> int:
    plain = sum(map(int, number[::-2]))
    doubled = sum(sum(divmod(2 * int(digit), 10)) for digit in number[-2::-2])
    return plain + doubled


def iban(number: str) -> bool:
    """Tell whether an IBAN has remainder 1 by 97, its first four signs moved to the end.

    >>> iban("XX68ABCD12345678"), iban("XX69ABCD12345678")
    (True, False)
    """
    moved = number[4:] + number[:4]
    if not (moved.isascii() and moved.isalnum() and moved.isupper()):
        return False
    return int("".join(_LETTER_VALUE.get(sign, sign) for sign in moved)) % 97 == 1


def icao_check_digit(field: str) -> str:
    """Return the check digit of a field of a machine readable zone, weights 7-3-1.

    >>> icao_check_digit("D23145890734")
    '9'
    """
    return str(sum(_ICAO_VALUE[sign] * (7, 3, 1)[place % 3] for place, sign in enumerate(field)) % 10)


def ean(number: str) -> bool:
    """Tell whether the digits are a bar code: EAN-13 (also ISBN-13), EAN-8, UPC of 12, GTIN of 14.

    >>> ean("4006381333931"), ean("4006381333932"), ean("40170725")
    (True, False, True)
    """
    has_length = len(number) in {8, 12, 13, 14} and is_number(number, len(number))
    return has_length and (sum(map(int, number[::-2])) + 3 * sum(map(int, number[-2::-2]))) % 10 == 0


def imei(number: str) -> bool:
    """Tell whether 15 digits are an equipment identity: Luhn, and not all zero.

    >>> imei("490154203237518"), imei("490154203237519")
    (True, False)
    """
    return is_number(number, 15) and luhn(number) and number.strip("0") != ""


def vin(number: str) -> bool:
    """Tell whether 17 signs are a vehicle identification number with the North American check digit.

    >>> vin("11111111111111111"), vin("11111111211111111")
    (True, False)
    """
    if len(number) != 17 or any(sign not in _VIN_VALUE for sign in number):
        return False
    weighted = sum(_VIN_VALUE[sign] * weight for sign, weight in zip(number, _VIN_WEIGHTS, strict=True))
    return "0123456789X"[weighted % 11] == number[8]


def crc16(payload: str) -> str:
    """Return the CRC-16/CCITT-FALSE of an ASCII text as four upper-case hex digits.

    >>> crc16("123456789")
    '29B1'
    """
    return f"{binascii.crc_hqx(payload.encode('ascii'), 0xFFFF):04X}"
