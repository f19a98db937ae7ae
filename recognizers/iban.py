"""International bank account numbers (IBAN, ISO 13616): country, check digits by 97, length of the country.

Thailand has none; accounts abroad are found in payment data.
"""

from __future__ import annotations

from pdscan import checksums
from pdscan.recognizer import Recognizer

LENGTHS = {
    15: "NO", 16: "BE", 18: "DK FI FK FO GL NL SD", 19: "MK SI", 20: "AT BA EE KZ LT LU MN XK",
    21: "CH HR LI LV", 22: "BG BH CR DE GB GE IE ME RS VA", 23: "AE GI IL IQ OM SO TL",
    24: "AD CZ ES MD PK RO SA SE SK TN VG", 25: "LY PT ST", 26: "IS TR", 27: "BI DJ FR GR IT MC MR SM",
    28: "AL AZ BY CY DO GT HN HU LB NI PL SV", 29: "BR EG PS QA UA", 30: "JO KW MU YE", 31: "MT SC",
    32: "LC", 33: "RU",
}  # fmt: skip
LENGTH_OF = {country: length for length, countries in LENGTHS.items() for country in countries.split()}
PATTERN = "|".join(
    rf"(?:{countries.replace(' ', '|')}) ?[0-9]{{2}}(?:[ -]?[0-9A-Z]){{{length - 4}}}"
    for length, countries in LENGTHS.items()
)


def is_iban(value: str) -> bool:
    """Tell whether country and length agree and the remainder by 97 is right.

    >>> is_iban("NL91 ABNA 0417 1643 00"), is_iban("NL92 ABNA 0417 1643 00")
    (True, False)
    """
    number = value.replace(" ", "").replace("-", "").upper()
    return LENGTH_OF.get(number[:2]) == len(number) and checksums.iban(number)


RECOGNIZER = Recognizer(
    entity_type="IBAN_CODE",
    element="bank_account",
    pattern=PATTERN,
    validate=is_iban,
    chance=0.01,
    alone=0.99,
    named=0.99,
    headers=("iban", "iban no", "iban number", "iban code", "international bank account number"),
    context=("iban", "bank", "account", "transfer"),
    examples=("NL91ABNA0417164300", "NL91 ABNA 0417 1643 00", "NO9386011117947"),
    counterexamples=("NL92ABNA0417164300", "AB12CDEF34567890", "TH91ABNA0417164300"),
)
