"""International bank account numbers (IBAN, ISO 13616): country, check digits, account in the country's form.

Thailand has none; accounts abroad are found in payment data. Check digits that a country keeps inside the
account (Spain, Belgium) are not looked at.

Source: the IBAN registry that SWIFT keeps for ISO 13616.
"""

from __future__ import annotations

import re

from pdscan import checksums
from pdscan.recognizer import Recognizer

STRUCTURES = {
    "11n": "NO", "12n": "BE", "14n": "DK FI FO GL SD", "2a12n": "FK", "4a10n": "NL", "15n": "SI",
    "3n10c2n": "MK", "16n": "AT BA EE LT MN XK", "3n13c": "KZ LU", "17n": "HR", "4a13c": "LV",
    "5n12c": "CH LI", "18n": "CR DE ME RS VA", "2a16n": "GE", "4a14c": "BH", "4a14n": "GB IE",
    "4a6n8c": "BG", "19n": "AE IL SO TL", "3n16c": "OM", "4a15c": "GI", "4a15n": "IQ", "20c": "MD",
    "20n": "CZ ES SE SK TN", "2n18c": "SA", "4a16c": "PK RO", "4a16n": "VG", "8n12c": "AD", "21n": "LY PT ST",
    "22n": "IS", "6n16c": "TR", "10n11c2n": "FR MC", "1a10n12c": "IT SM", "23n": "BI DJ MR", "7n16c": "GR",
    "24c": "GT", "24n": "HU PL", "4a20c": "AZ", "4a20n": "HN NI SV", "4c20n": "DO", "4c4n16c": "BY",
    "4n20c": "LB", "8n16c": "AL CY", "23n1a1c": "BR", "25n": "EG", "4a21c": "PS QA", "6n19c": "UA",
    "4a19n3a": "MU", "4a22c": "KW", "4a4n18c": "JO YE", "4a20n3a": "SC", "4a5n18c": "MT", "4a24c": "LC",
    "14n15c": "RU",
}  # fmt: skip
"""Countries by what follows their code and check digits: n digits, a letters, c either."""
STRUCTURE_OF = {country: form for form, countries in STRUCTURES.items() for country in countries.split()}
_PART = re.compile("([0-9]+)([nac])")
_SIGNS = {"n": "[0-9]", "a": "[A-Z]", "c": "[0-9A-Z]"}


def _length(structure: str) -> int:
    return sum(int(size) for size, _ in _PART.findall(structure))


def _pattern() -> str:
    """Return one alternative for each length: RE2 need not know the letters, `is_iban` does."""
    by_length: dict[int, list[str]] = {}
    for country, structure in STRUCTURE_OF.items():
        by_length.setdefault(_length(structure), []).append(country)
    return "|".join(
        rf"(?:{'|'.join(sorted(by_length[length]))}) ?[0-9]{{2}}(?:[ .-]?[0-9A-Za-z]){{{length}}}"
        for length in sorted(by_length)
    )


def is_iban(value: str) -> bool:
    """Tell whether the account is built as its country builds them, and the remainder by 97 is right.

    >>> is_iban("NL91 ABNA 0417 1643 00"), is_iban("NL92 ABNA 0417 1643 00")
    (True, False)
    """
    number = re.sub("[ .-]", "", value).upper()
    structure = STRUCTURE_OF.get(number[:2], "")
    account = "".join(f"{_SIGNS[kind]}{{{size}}}" for size, kind in _PART.findall(structure))
    return re.fullmatch(account, number[4:]) is not None and checksums.iban(number)


RECOGNIZER = Recognizer(
    entity_type="IBAN_CODE",
    element="bank_account",
    pattern=_pattern(),
    validate=is_iban,
    chance=0.01,
    alone=0.99,
    named=0.99,
    headers=("iban", "iban no", "iban number", "iban code", "international bank account number"),
    context=("iban", "bank", "account", "transfer"),
    examples=("NL91ABNA0417164300", "NL91 ABNA 0417 1643 00", "NO9386011117947", "NO93 8601.11.17947"),
    counterexamples=("NL92ABNA0417164300", "AB12CDEF34567890", "TH91ABNA0417164300"),
)
